//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetAioParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetBackupParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetCacheParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetDiscardParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetFileParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsMaxParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsMaxLengthParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsRdParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsRdMaxParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsRdMaxLengthParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsWrParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsWrMaxParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIopsWrMaxLengthParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetIothreadParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMbpsParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMbpsRdParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMbpsRdMaxParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMbpsWrParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMbpsWrMaxParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetMediaParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetReplicateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetSizeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetSlotParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetSsdParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetStorageParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetVolumeParameters(val *string) error {
	return nil
}

func validateNewVmQemuDiskOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

