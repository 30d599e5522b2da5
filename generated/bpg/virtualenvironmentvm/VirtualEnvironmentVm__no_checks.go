//go:build no_runtime_type_checking

package virtualenvironmentvm

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VirtualEnvironmentVm) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateImportFromParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateMoveToIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutAgentParameters(value *VirtualEnvironmentVmAgent) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutCloneParameters(value *VirtualEnvironmentVmClone) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutCpuParameters(value *VirtualEnvironmentVmCpu) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutDiskParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutInitializationParameters(value *VirtualEnvironmentVmInitialization) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutMemoryParameters(value *VirtualEnvironmentVmMemory) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutNetworkDeviceParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutOperatingSystemParameters(value *VirtualEnvironmentVmOperatingSystem) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutSerialDeviceParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutStartupParameters(value *VirtualEnvironmentVmStartup) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutVgaParameters(value *VirtualEnvironmentVmVga) error {
	return nil
}

func (v *jsiiProxy_VirtualEnvironmentVm) validatePutWatchdogParameters(value *VirtualEnvironmentVmWatchdog) error {
	return nil
}

func validateVirtualEnvironmentVm_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateVirtualEnvironmentVm_IsConstructParameters(x interface{}) error {
	return nil
}

func validateVirtualEnvironmentVm_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateVirtualEnvironmentVm_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetMigrateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetNodeNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetOnBootParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetPoolIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetProtectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetRebootAfterUpdateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetScsiHardwareParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetStopOnDestroyParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTagsParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutCloneParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutCreateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutMigrateParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutRebootParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutShutdownVmParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutStartVmParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetTimeoutStopVmParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VirtualEnvironmentVm) validateSetVmIdParameters(val *float64) error {
	return nil
}

func validateNewVirtualEnvironmentVmParameters(scope constructs.Construct, id *string, config *VirtualEnvironmentVmConfig) error {
	return nil
}

