//go:build no_runtime_type_checking

package harule

// Building without runtime type checking enabled, so all the below just return nil

func (h *jsiiProxy_Harule) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateImportFromParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (h *jsiiProxy_Harule) validateMoveToIdParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Harule) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateHarule_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateHarule_IsConstructParameters(x interface{}) error {
	return nil
}

func validateHarule_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateHarule_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetAffinityParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetCommentParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetResourcesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetRuleParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Harule) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewHaruleParameters(scope constructs.Construct, id *string, config *HaruleConfig) error {
	return nil
}

