//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetDeviceParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetMappingParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetMdevParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetPcieParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetRombarParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetRomFileParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) validateSetXvgaParameters(val interface{}) error {
	return nil
}

func validateNewVirtualEnvironmentVmHostpciOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

