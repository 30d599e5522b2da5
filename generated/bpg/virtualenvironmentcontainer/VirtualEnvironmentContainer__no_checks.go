//go:build no_runtime_type_checking

package virtualenvironmentcontainer

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentContainer) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateImportFromParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateMoveToIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutCpuParameters(value *VirtualEnvironmentContainerCpu) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutDiskParameters(value *VirtualEnvironmentContainerDisk) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutFeaturesParameters(value *VirtualEnvironmentContainerFeatures) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutInitializationParameters(value *VirtualEnvironmentContainerInitialization) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutMemoryParameters(value *VirtualEnvironmentContainerMemory) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutMountPointParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutNetworkInterfaceParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutOperatingSystemParameters(value *VirtualEnvironmentContainerOperatingSystem) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentContainer) validatePutStartupParameters(value *VirtualEnvironmentContainerStartup) error {
	return nil
}

func validateVirtualEnvironmentContainer_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateVirtualEnvironmentContainer_IsConstructParameters(x interface{}) error {
	return nil
}

func validateVirtualEnvironmentContainer_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateVirtualEnvironmentContainer_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetNodeNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetPoolIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetProtectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetStartedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetStartOnBootParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetTimeoutCreateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetTimeoutDeleteParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetTimeoutUpdateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetUnprivilegedParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentContainer) validateSetVmIdParameters(val *float64) error {
	return nil
}

func validateNewVirtualEnvironmentContainerParameters(scope constructs.Construct, id *string, config *VirtualEnvironmentContainerConfig) error {
	return nil
}

