//go:build no_runtime_type_checking

package dataproxmoxvirtualenvironmentvms

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validatePutFilterParameters(value interface{}) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentVms_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentVms_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentVms_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVirtualEnvironmentVms_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVirtualEnvironmentVms) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataProxmoxVirtualEnvironmentVmsParameters(scope constructs.Construct, id *string, config *DataProxmoxVirtualEnvironmentVmsConfig) error {
	return nil
}

