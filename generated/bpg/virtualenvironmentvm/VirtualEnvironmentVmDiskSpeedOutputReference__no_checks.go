//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetInternalValueParameters(val *VirtualEnvironmentVmDiskSpeed) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetIopsReadParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetIopsReadBurstableParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetIopsWriteParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetIopsWriteBurstableParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetReadParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetReadBurstableParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetWriteParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) validateSetWriteBurstableParameters(val *float64) error {
	return nil
}

func validateNewVirtualEnvironmentVmDiskSpeedOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

