//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetFamilyParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetInternalValueParameters(val *VirtualEnvironmentVmSmbios) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetManufacturerParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetProductParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetSerialParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetSkuParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetUuidParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmSmbiosOutputReference) validateSetVersionParameters(val *string) error {
	return nil
}

func validateNewVirtualEnvironmentVmSmbiosOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

