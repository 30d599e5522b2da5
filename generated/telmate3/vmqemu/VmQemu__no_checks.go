//go:build no_runtime_type_checking

package vmqemu

// Building without runtime type checking enabled, so all the below just return nil

func (v *jsiiProxy_VmQemu) validateAddMoveTargetParameters(moveTarget *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateAddOverrideParameters(path *string, value interface{}) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetAnyMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetBooleanAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetBooleanMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetNumberAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetNumberListAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetNumberMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetStringAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateGetStringMapAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateImportFromParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateInterpolationForAttributeParameters(terraformAttribute *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateMoveFromIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateMoveToParameters(moveTarget *string, index interface{}) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateMoveToIdParameters(id *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validateOverrideLogicalIdParameters(newLogicalId *string) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutCpuParameters(value *VmQemuCpu) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutDiskParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutNetworkParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutSerialParameters(value interface{}) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutStartupShutdownParameters(value *VmQemuStartupShutdown) error {
	return nil
}

func (v *jsiiProxy_VmQemu) validatePutTimeoutsParameters(value *VmQemuTimeouts) error {
	return nil
}

func validateVmQemu_GenerateConfigForImportParameters(scope constructs.Construct, importToId *string, importFromId *string) error {
	return nil
}

func validateVmQemu_IsConstructParameters(x interface{}) error {
	return nil
}

func validateVmQemu_IsTerraformElementParameters(x interface{}) error {
	return nil
}

func validateVmQemu_IsTerraformResourceParameters(x interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetAdditionalWaitParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetAgentParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetAutomaticRebootParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetBalloonParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCiupgradeParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCiuserParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCloneParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCloneIdParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCloneWaitParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetConnectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetCountParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetDefineConnectionInfoParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetDescriptionParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetForceCreateParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetFullCloneParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetHotplugParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIdParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig0Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig1Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig2Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig3Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig4Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig5Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig6Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetIpconfig7Parameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetLifecycleParameters(val *cdktf.TerraformResourceLifecycle) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetMemoryParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetNameParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetNameserverParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetOsTypeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetPoolParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetPowerStateParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetProtectionParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetProvisionersParameters(val *[]interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetQemuOsParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetScsihwParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetSearchdomainParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetSshkeysParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetStartAtNodeBootParameters(val interface{}) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetTagsParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetTargetNodeParameters(val *string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetTargetNodesParameters(val *[]*string) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetVmidParameters(val *float64) error {
	return nil
}

func (j *jsiiProxy_VmQemu) validateSetVmStateParameters(val *string) error {
	return nil
}

func validateNewVmQemuParameters(scope constructs.Construct, id *string, config *VmQemuConfig) error {
	return nil
}

