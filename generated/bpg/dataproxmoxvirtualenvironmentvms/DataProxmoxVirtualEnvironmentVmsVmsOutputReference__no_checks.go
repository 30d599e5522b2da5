//go:build no_runtime_type_checking

package dataproxmoxvirtualenvironmentvms

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateInterpolationForAttributeParameters(property *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateResolveParameters(_context cdktf.IResolveContext) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateSetComplexObjectIndexParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateSetComplexObjectIsFromSetParameters(val *bool) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateSetInternalValueParameters(val *DataProxmoxVirtualEnvironmentVmsVms) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateSetTerraformAttributeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVmsVmsOutputReference) validateSetTerraformResourceParameters(val cdktf.IInterpolatingParent) error {
	return nil
}

func validateNewDataProxmoxVirtualEnvironmentVmsVmsOutputReferenceParameters(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) error {
	return nil
}

