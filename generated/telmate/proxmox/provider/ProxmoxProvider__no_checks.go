//go:build no_runtime_type_checking

package provider

// Building without runtime type checking enabled, so all the below just return nil

func (p *jsiiProxy_ProxmoxProvider) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (p *jsiiProxy_ProxmoxProvider) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func validateProxmoxProvider_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateProxmoxProvider_IsConstructParameters(x interface{}) error {
	return nil
}

func validateProxmoxProvider_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateProxmoxProvider_IsTerraformProviderParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_ProxmoxProvider) validateSetPmDangerouslyIgnoreUnknownAttributesParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProxmoxProvider) validateSetPmDebugParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProxmoxProvider) validateSetPmLogEnableParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_ProxmoxProvider) validateSetPmTlsInsecureParameters(val interface{}) error {
	return nil
}

func validateNewProxmoxProviderParameters(scope constructs.Construct, id *string, config *ProxmoxProviderConfig) error {
	return nil
}

