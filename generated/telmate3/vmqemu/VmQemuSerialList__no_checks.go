//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuSerialList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuSerialList) validateGetParameters(index *float64) error {
	return nil
}

func (v *jsiiProxy_VmQemuSerialList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuSerialList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuSerialList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuSerialList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VmQemuSerialList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewVmQemuSerialListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

