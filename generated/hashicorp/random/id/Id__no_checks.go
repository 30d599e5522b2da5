//go:build no_runtime_type_checking

package id

// Building without runtime type checking enabled, so all the below just return nil

func (i *jsiiProxy_Id) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateImportFromParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (i *jsiiProxy_Id) validateMoveToIdParameters(id *string) error {
	return nil
}

func (i *jsiiProxy_Id) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateId_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateId_IsConstructParameters(x interface{}) error {
	return nil
}

func validateId_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateId_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetByteLengthParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetKeepersParameters(val *map[string]*string) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetPrefixParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Id) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func validateNewIdParameters(scope constructs.Construct, id *string, config *IdConfig) error {
	return nil
}

