//go:build no_runtime_type_checking

package virtualenvironmentcontainer

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetCoresParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetInternalValueParameters(val *VirtualEnvironmentContainerCpu) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainerCpuOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewVirtualEnvironmentContainerCpuOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

