//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuDiskList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskList) validateGetParameters(index *float64) error {
	return nil
}

func (v *jsiiProxy_VmQemuDiskList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VmQemuDiskList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewVmQemuDiskListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

