//go:build no_runtime_type_checking

package dataproxmoxvirtualenvironmentvms

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataProxmoxVirtualEnvironmentVmsVmsListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

