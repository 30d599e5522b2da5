//go:build no_runtime_type_checking

package haresource

// Building without runtime type checking enabled, so all the below just return nil

func (h *jsiiProxy_Haresource) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateImportFromParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateMoveToIdParameters(id *string) error {
	return nil
}

func (h *jsiiProxy_Haresource) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateHaresource_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateHaresource_IsConstructParameters(x interface{}) error {
	return nil
}

func validateHaresource_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateHaresource_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetCommentParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetFailbackParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetMaxRelocateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetMaxRestartParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetResourceIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetStateParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Haresource) validateSetTypeParameters(val *string) error {
	return nil
}

func validateNewHaresourceParameters(scope constructs.Construct, id *string, config *HaresourceConfig) error {
	return nil
}

