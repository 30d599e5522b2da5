//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuStartupShutdownOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetInternalValueParameters(val *VmQemuStartupShutdown) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetOrderParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetShutdownTimeoutParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetStartupDelayParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuStartupShutdownOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewVmQemuStartupShutdownOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) error {
	return nil
}

