//go:build no_runtime_type_checking

package dataproxmoxvirtualenvironmentvms

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateAllWithMapKeyParameters(mapKeyAttributeName *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateGetParameters(index *float64) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateSetInternalValueParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsFilterList) validateSetWrapsSetParameters(val *bool) error {
	return nil
}

func validateNewDataProxmoxVirtualEnvironmentVmsFilterListParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, wrapsSet *bool) error {
	return nil
}

