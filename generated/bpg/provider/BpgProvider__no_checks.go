//go:build no_runtime_type_checking

package provider

// Building without runtime type checking enabled, so all the below just return nil

func (b *jsiiProxy_BpgProvider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (b *jsiiProxy_BpgProvider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateBpgProvider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateBpgProvider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateBpgProvider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateBpgProvider_IsTerraformProviderParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_BpgProvider) validateSetInsecureParameters(val interface{}) error {
	return nil
}

func validateNewBpgProviderParameters(scope constructs.Construct, id *string, config *BpgProviderConfig) error {
	return nil
}

