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

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetFormatParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetReplicateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetSizeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskOutputReference) validateSetSlotParameters(val *string) error {
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

func validateNewVmQemuDiskOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

