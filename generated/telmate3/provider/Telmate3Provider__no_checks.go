//go:build no_runtime_type_checking

package provider

// Building without runtime type checking enabled, so all the below just return nil

func (t *jsiiProxy_Telmate3Provider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (t *jsiiProxy_Telmate3Provider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateTelmate3Provider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateTelmate3Provider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateTelmate3Provider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateTelmate3Provider_IsTerraformProviderParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_Telmate3Provider) validateSetPmMinimumPermissionCheckParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_Telmate3Provider) validateSetPmTlsInsecureParameters(val interface{}) error {
	return nil
}

func validateNewTelmate3ProviderParameters(scope constructs.Construct, id *string, config *Telmate3ProviderConfig) error {
	return nil
}

