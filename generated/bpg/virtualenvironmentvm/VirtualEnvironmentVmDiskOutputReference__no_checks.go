//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetDatastoreIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetInterfaceParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetSizeParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewVirtualEnvironmentVmDiskOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

