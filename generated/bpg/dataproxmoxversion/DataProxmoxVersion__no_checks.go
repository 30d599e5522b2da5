//go:build no_runtime_type_checking

package dataproxmoxversion

// Building without runtime type checking enabled, so all the below just return nil

func (d *jsiiProxy_DataProxmoxVersion) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (d *jsiiProxy_DataProxmoxVersion) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateDataProxmoxVersion_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateDataProxmoxVersion_IsConstructParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVersion_IsTerraformDataSourceParameters(x interface{}) error {
	return nil
}

func validateDataProxmoxVersion_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVersion) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_DataProxmoxVersion) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func validateNewDataProxmoxVersionParameters(scope constructs.Construct, id *string, config *DataProxmoxVersionConfig) error {
	return nil
}

