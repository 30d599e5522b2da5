//go:build no_runtime_type_checking

package lxc

// Building without runtime type checking enabled, so all the below just return nil

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (l *jsiiProxy_LxcNetworkOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetBridgeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetFirewallParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetGwParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetGw6Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetHwaddrParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetIpParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetIp6Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetMtuParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetRateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetTagParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetTrunksParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcNetworkOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewLxcNetworkOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

