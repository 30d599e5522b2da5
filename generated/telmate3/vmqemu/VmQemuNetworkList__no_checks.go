//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemuNetworkList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkList) validateGetParameters(index *float64) error {
	return nil
}

func (v *jsiiProxy_VmQemuNetworkList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_VmQemuNetworkList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewVmQemuNetworkListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

