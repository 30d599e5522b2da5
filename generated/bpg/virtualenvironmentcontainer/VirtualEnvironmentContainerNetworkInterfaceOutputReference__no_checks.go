//go:build no_runtime_type_checking

package virtualenvironmentcontainer

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetBridgeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerNetworkInterfaceOutputReference) validateSetVlanIdParameters(val *float64) error {
	return nil
}

func validateNewVirtualEnvironmentContainerNetworkInterfaceOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

