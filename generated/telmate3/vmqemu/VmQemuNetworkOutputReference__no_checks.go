//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetBridgeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetFirewallParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetIdParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetLinkDownParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetMacaddrParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetModelParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetMtuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetQueuesParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetRateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetTagParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewVmQemuNetworkOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

