//go:build no_runtime_type_checking

package dataproxmoxvirtualenvironmentnodes

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentNodes_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentNodes_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentNodes_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentNodes_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentNodes) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataProxmoxVirtualEnvironmentNodesParameters(scope constructs.Construct, id *string, config *DataProxmoxVirtualEnvironmentNodesConfig) error {
	return nil
}

