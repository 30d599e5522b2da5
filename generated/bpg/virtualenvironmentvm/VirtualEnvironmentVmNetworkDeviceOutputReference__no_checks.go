//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetBridgeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetDisconnectedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetEnabledParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetFirewallParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetMacAddressParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetModelParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetMtuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetQueuesParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetRateLimitParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetTrunksParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) validateSetVlanIdParameters(val *float64) error {
	return nil
}

func validateNewVirtualEnvironmentVmNetworkDeviceOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

