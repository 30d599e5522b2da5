//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetDedicatedParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetFloatingParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetInternalValueParameters(val *VirtualEnvironmentVmMemory) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVmMemoryOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewVirtualEnvironmentVmMemoryOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

