//go:build no_runtime_type_checking

package lxc

// Building without runtime type checking enabled, so all the below just return nil

func (l *jsiiProxy_Lxc) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateImportFromParameters(id *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateMoveToIdParameters(id *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (l *jsiiProxy_Lxc) validatePutFeaturesParameters(value *LxcFeatures) error {
	return nil
}

func (l *jsiiProxy_Lxc) validatePutMountpointParameters(value interface{}) error {
	return nil
}

func (l *jsiiProxy_Lxc) validatePutNetworkParameters(value interface{}) error {
	return nil
}

func (l *jsiiProxy_Lxc) validatePutRootfsParameters(value *LxcRootfs) error {
	return nil
}

func (l *jsiiProxy_Lxc) validatePutTimeoutsParameters(value *LxcTimeouts) error {
	return nil
}

func validateLxc_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateLxc_IsConstructParameters(x interface{}) error {
	return nil
}

func validateLxc_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateLxc_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetArchParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetCoresParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetHostnameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetMemoryParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetNameserverParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetOnbootParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetOstemplateParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetPasswordParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetPoolParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetProtectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetSearchdomainParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetSshPublicKeysParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetStartParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetStartupParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetSwapParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetTagsParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetTargetNodeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetUnprivilegedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Lxc) validateSetVmidParameters(val *float64) error {
	return nil
}

func validateNewLxcParameters(scope constructs.Construct, id *string, config *LxcConfig) error {
	return nil
}

