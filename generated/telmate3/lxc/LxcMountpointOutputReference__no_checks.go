//go:build no_runtime_type_checking

package lxc

// Building without runtime type checking enabled, so all the below just return nil

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (l *jsiiProxy_LxcMountpointOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetBackupParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetFileParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetKeyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetMpParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetSizeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetSlotParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetStorageParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_LxcMountpointOutputReference) validateSetVolumeParameters(val *string) error {
	return nil
}

func validateNewLxcMountpointOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

