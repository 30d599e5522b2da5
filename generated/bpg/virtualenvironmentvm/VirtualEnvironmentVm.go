package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm proxmox_virtual_environment_vm}.
type VirtualEnvironmentVm interface {
	cdktf.TerraformResource
	Agent() VirtualEnvironmentVmAgentOutputReference
	AgentInput() *VirtualEnvironmentVmAgent
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	Clone() VirtualEnvironmentVmCloneOutputReference
	CloneInput() *VirtualEnvironmentVmClone
	// Experimental.
	Connection() interface{}
	// Experimental.
	SetConnection(val interface{})
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Cpu() VirtualEnvironmentVmCpuOutputReference
	CpuInput() *VirtualEnvironmentVmCpu
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	Description() *string
	SetDescription(val *string)
	DescriptionInput() *string
	Disk() VirtualEnvironmentVmDiskList
	DiskInput() interface{}
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	Id() *string
	SetId(val *string)
	IdInput() *string
	Initialization() VirtualEnvironmentVmInitializationOutputReference
	InitializationInput() *VirtualEnvironmentVmInitialization
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	Memory() VirtualEnvironmentVmMemoryOutputReference
	MemoryInput() *VirtualEnvironmentVmMemory
	Migrate() interface{}
	SetMigrate(val interface{})
	MigrateInput() interface{}
	Name() *string
	SetName(val *string)
	NameInput() *string
	NetworkDevice() VirtualEnvironmentVmNetworkDeviceList
	NetworkDeviceInput() interface{}
	// The tree node.
	Node() constructs.Node
	NodeName() *string
	SetNodeName(val *string)
	NodeNameInput() *string
	OnBoot() interface{}
	SetOnBoot(val interface{})
	OnBootInput() interface{}
	OperatingSystem() VirtualEnvironmentVmOperatingSystemOutputReference
	OperatingSystemInput() *VirtualEnvironmentVmOperatingSystem
	PoolId() *string
	SetPoolId(val *string)
	PoolIdInput() *string
	Protection() interface{}
	SetProtection(val interface{})
	ProtectionInput() interface{}
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	Provisioners() *[]interface{}
	// Experimental.
	SetProvisioners(val *[]interface{})
	// Experimental.
	RawOverrides() interface{}
	RebootAfterUpdate() interface{}
	SetRebootAfterUpdate(val interface{})
	RebootAfterUpdateInput() interface{}
	ScsiHardware() *string
	SetScsiHardware(val *string)
	ScsiHardwareInput() *string
	SerialDevice() VirtualEnvironmentVmSerialDeviceList
	SerialDeviceInput() interface{}
	Startup() VirtualEnvironmentVmStartupOutputReference
	StartupInput() *VirtualEnvironmentVmStartup
	StopOnDestroy() interface{}
	SetStopOnDestroy(val interface{})
	StopOnDestroyInput() interface{}
	Tags() *[]*string
	SetTags(val *[]*string)
	TagsInput() *[]*string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	TimeoutClone() *float64
	SetTimeoutClone(val *float64)
	TimeoutCloneInput() *float64
	TimeoutCreate() *float64
	SetTimeoutCreate(val *float64)
	TimeoutCreateInput() *float64
	TimeoutMigrate() *float64
	SetTimeoutMigrate(val *float64)
	TimeoutMigrateInput() *float64
	TimeoutReboot() *float64
	SetTimeoutReboot(val *float64)
	TimeoutRebootInput() *float64
	TimeoutShutdownVm() *float64
	SetTimeoutShutdownVm(val *float64)
	TimeoutShutdownVmInput() *float64
	TimeoutStartVm() *float64
	SetTimeoutStartVm(val *float64)
	TimeoutStartVmInput() *float64
	TimeoutStopVm() *float64
	SetTimeoutStopVm(val *float64)
	TimeoutStopVmInput() *float64
	Vga() VirtualEnvironmentVmVgaOutputReference
	VgaInput() *VirtualEnvironmentVmVga
	VmId() *float64
	SetVmId(val *float64)
	VmIdInput() *float64
	Watchdog() VirtualEnvironmentVmWatchdogOutputReference
	WatchdogInput() *VirtualEnvironmentVmWatchdog
	// Adds a user defined moveTarget string to this resource to be later used in .moveTo(moveTarget) to resolve the location of the move.
	// Experimental.
	AddMoveTarget(moveTarget *string)
	// Experimental.
	AddOverride(path *string, value interface{})
	// Experimental.
	GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{}
	// Experimental.
	GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable
	// Experimental.
	GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool
	// Experimental.
	GetListAttribute(terraformAttribute *string) *[]*string
	// Experimental.
	GetNumberAttribute(terraformAttribute *string) *float64
	// Experimental.
	GetNumberListAttribute(terraformAttribute *string) *[]*float64
	// Experimental.
	GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64
	// Experimental.
	GetStringAttribute(terraformAttribute *string) *string
	// Experimental.
	GetStringMapAttribute(terraformAttribute *string) *map[string]*string
	// Experimental.
	HasResourceMove() interface{}
	// Experimental.
	ImportFrom(id *string, provider cdktf.TerraformProvider)
	// Experimental.
	InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable
	// Move the resource corresponding to "id" to this resource.
	//
	// Note that the resource being moved from must be marked as moved using it's instance function.
	// Experimental.
	MoveFromId(id *string)
	// Moves this resource to the target resource given by moveTarget.
	// Experimental.
	MoveTo(moveTarget *string, index interface{})
	// Moves this resource to the resource corresponding to "id".
	// Experimental.
	MoveToId(id *string)
	// Overrides the auto-generated logical ID with a specific ID.
	// Experimental.
	OverrideLogicalId(newLogicalId *string)
	PutAgent(value *VirtualEnvironmentVmAgent)
	PutClone(value *VirtualEnvironmentVmClone)
	PutCpu(value *VirtualEnvironmentVmCpu)
	PutDisk(value interface{})
	PutInitialization(value *VirtualEnvironmentVmInitialization)
	PutMemory(value *VirtualEnvironmentVmMemory)
	PutNetworkDevice(value interface{})
	PutOperatingSystem(value *VirtualEnvironmentVmOperatingSystem)
	PutSerialDevice(value interface{})
	PutStartup(value *VirtualEnvironmentVmStartup)
	PutVga(value *VirtualEnvironmentVmVga)
	PutWatchdog(value *VirtualEnvironmentVmWatchdog)
	ResetAgent()
	ResetClone()
	ResetCpu()
	ResetDescription()
	ResetDisk()
	ResetId()
	ResetInitialization()
	ResetMemory()
	ResetMigrate()
	ResetName()
	ResetNetworkDevice()
	ResetOnBoot()
	ResetOperatingSystem()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPoolId()
	ResetProtection()
	ResetRebootAfterUpdate()
	ResetScsiHardware()
	ResetSerialDevice()
	ResetStartup()
	ResetStopOnDestroy()
	ResetTags()
	ResetTimeoutClone()
	ResetTimeoutCreate()
	ResetTimeoutMigrate()
	ResetTimeoutReboot()
	ResetTimeoutShutdownVm()
	ResetTimeoutStartVm()
	ResetTimeoutStopVm()
	ResetVga()
	ResetVmId()
	ResetWatchdog()
	SynthesizeAttributes() *map[string]interface{}
	SynthesizeHclAttributes() *map[string]interface{}
	// Experimental.
	ToHclTerraform() interface{}
	// Experimental.
	ToMetadata() interface{}
	// Returns a string representation of this construct.
	ToString() *string
	// Adds this resource to the terraform JSON output.
	// Experimental.
	ToTerraform() interface{}
}

// The jsii proxy struct for VirtualEnvironmentVm
type jsiiProxy_VirtualEnvironmentVm struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_VirtualEnvironmentVm) Agent() VirtualEnvironmentVmAgentOutputReference {
	var returns VirtualEnvironmentVmAgentOutputReference
	_jsii_.Get(
		j,
		"agent",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) AgentInput() *VirtualEnvironmentVmAgent {
	var returns *VirtualEnvironmentVmAgent
	_jsii_.Get(
		j,
		"agentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Clone() VirtualEnvironmentVmCloneOutputReference {
	var returns VirtualEnvironmentVmCloneOutputReference
	_jsii_.Get(
		j,
		"clone",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) CloneInput() *VirtualEnvironmentVmClone {
	var returns *VirtualEnvironmentVmClone
	_jsii_.Get(
		j,
		"cloneInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Cpu() VirtualEnvironmentVmCpuOutputReference {
	var returns VirtualEnvironmentVmCpuOutputReference
	_jsii_.Get(
		j,
		"cpu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) CpuInput() *VirtualEnvironmentVmCpu {
	var returns *VirtualEnvironmentVmCpu
	_jsii_.Get(
		j,
		"cpuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Description() *string {
	var returns *string
	_jsii_.Get(
		j,
		"description",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) DescriptionInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"descriptionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Disk() VirtualEnvironmentVmDiskList {
	var returns VirtualEnvironmentVmDiskList
	_jsii_.Get(
		j,
		"disk",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) DiskInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"diskInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Initialization() VirtualEnvironmentVmInitializationOutputReference {
	var returns VirtualEnvironmentVmInitializationOutputReference
	_jsii_.Get(
		j,
		"initialization",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) InitializationInput() *VirtualEnvironmentVmInitialization {
	var returns *VirtualEnvironmentVmInitialization
	_jsii_.Get(
		j,
		"initializationInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Memory() VirtualEnvironmentVmMemoryOutputReference {
	var returns VirtualEnvironmentVmMemoryOutputReference
	_jsii_.Get(
		j,
		"memory",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) MemoryInput() *VirtualEnvironmentVmMemory {
	var returns *VirtualEnvironmentVmMemory
	_jsii_.Get(
		j,
		"memoryInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Migrate() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"migrate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) MigrateInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"migrateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Name() *string {
	var returns *string
	_jsii_.Get(
		j,
		"name",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) NameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) NetworkDevice() VirtualEnvironmentVmNetworkDeviceList {
	var returns VirtualEnvironmentVmNetworkDeviceList
	_jsii_.Get(
		j,
		"networkDevice",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) NetworkDeviceInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"networkDeviceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) NodeName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nodeName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) NodeNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nodeNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) OnBoot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onBoot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) OnBootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onBootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) OperatingSystem() VirtualEnvironmentVmOperatingSystemOutputReference {
	var returns VirtualEnvironmentVmOperatingSystemOutputReference
	_jsii_.Get(
		j,
		"operatingSystem",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) OperatingSystemInput() *VirtualEnvironmentVmOperatingSystem {
	var returns *VirtualEnvironmentVmOperatingSystem
	_jsii_.Get(
		j,
		"operatingSystemInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) PoolId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) PoolIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Protection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) ProtectionInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protectionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) RebootAfterUpdate() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rebootAfterUpdate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) RebootAfterUpdateInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rebootAfterUpdateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) ScsiHardware() *string {
	var returns *string
	_jsii_.Get(
		j,
		"scsiHardware",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) ScsiHardwareInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"scsiHardwareInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) SerialDevice() VirtualEnvironmentVmSerialDeviceList {
	var returns VirtualEnvironmentVmSerialDeviceList
	_jsii_.Get(
		j,
		"serialDevice",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) SerialDeviceInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"serialDeviceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Startup() VirtualEnvironmentVmStartupOutputReference {
	var returns VirtualEnvironmentVmStartupOutputReference
	_jsii_.Get(
		j,
		"startup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) StartupInput() *VirtualEnvironmentVmStartup {
	var returns *VirtualEnvironmentVmStartup
	_jsii_.Get(
		j,
		"startupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) StopOnDestroy() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"stopOnDestroy",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) StopOnDestroyInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"stopOnDestroyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Tags() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tags",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TagsInput() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tagsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutClone() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutClone",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutCloneInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutCloneInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutCreate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutCreate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutCreateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutCreateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutMigrate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutMigrate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutMigrateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutMigrateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutReboot() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutReboot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutRebootInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutRebootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutShutdownVm() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutShutdownVm",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutShutdownVmInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutShutdownVmInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutStartVm() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutStartVm",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutStartVmInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutStartVmInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutStopVm() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutStopVm",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) TimeoutStopVmInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutStopVmInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Vga() VirtualEnvironmentVmVgaOutputReference {
	var returns VirtualEnvironmentVmVgaOutputReference
	_jsii_.Get(
		j,
		"vga",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) VgaInput() *VirtualEnvironmentVmVga {
	var returns *VirtualEnvironmentVmVga
	_jsii_.Get(
		j,
		"vgaInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) VmId() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) VmIdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) Watchdog() VirtualEnvironmentVmWatchdogOutputReference {
	var returns VirtualEnvironmentVmWatchdogOutputReference
	_jsii_.Get(
		j,
		"watchdog",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVm) WatchdogInput() *VirtualEnvironmentVmWatchdog {
	var returns *VirtualEnvironmentVmWatchdog
	_jsii_.Get(
		j,
		"watchdogInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm proxmox_virtual_environment_vm} Resource.
func NewVirtualEnvironmentVm(scope constructs.Construct, id *string, config *VirtualEnvironmentVmConfig) VirtualEnvironmentVm {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVm{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_vm proxmox_virtual_environment_vm} Resource.
func NewVirtualEnvironmentVm_Override(v VirtualEnvironmentVm, scope constructs.Construct, id *string, config *VirtualEnvironmentVmConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		[]interface{}{scope, id, config},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetDescription(val *string) {
	if err := j.validateSetDescriptionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"description",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetMigrate(val interface{}) {
	if err := j.validateSetMigrateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"migrate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetName(val *string) {
	if err := j.validateSetNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"name",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetNodeName(val *string) {
	if err := j.validateSetNodeNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"nodeName",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetOnBoot(val interface{}) {
	if err := j.validateSetOnBootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"onBoot",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetPoolId(val *string) {
	if err := j.validateSetPoolIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"poolId",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetProtection(val interface{}) {
	if err := j.validateSetProtectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"protection",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetRebootAfterUpdate(val interface{}) {
	if err := j.validateSetRebootAfterUpdateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"rebootAfterUpdate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetScsiHardware(val *string) {
	if err := j.validateSetScsiHardwareParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"scsiHardware",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetStopOnDestroy(val interface{}) {
	if err := j.validateSetStopOnDestroyParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"stopOnDestroy",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTags(val *[]*string) {
	if err := j.validateSetTagsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tags",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutClone(val *float64) {
	if err := j.validateSetTimeoutCloneParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutClone",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutCreate(val *float64) {
	if err := j.validateSetTimeoutCreateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutCreate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutMigrate(val *float64) {
	if err := j.validateSetTimeoutMigrateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutMigrate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutReboot(val *float64) {
	if err := j.validateSetTimeoutRebootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutReboot",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutShutdownVm(val *float64) {
	if err := j.validateSetTimeoutShutdownVmParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutShutdownVm",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutStartVm(val *float64) {
	if err := j.validateSetTimeoutStartVmParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutStartVm",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetTimeoutStopVm(val *float64) {
	if err := j.validateSetTimeoutStopVmParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutStopVm",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVm)SetVmId(val *float64) {
	if err := j.validateSetVmIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vmId",
		val,
	)
}

// Generates CDKTF code for importing a VirtualEnvironmentVm resource upon running "cdktf plan <stack-name>".
func VirtualEnvironmentVm_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateVirtualEnvironmentVm_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		"generateConfigForImport",
		[]interface{}{scope, importToId, importFromId, provider},
		&returns,
	)

	return returns
}

// Checks if `x` is a construct.
//
// Use this method instead of `instanceof` to properly detect `Construct`
// instances, even when the construct library is symlinked.
//
// Explanation: in JavaScript, multiple copies of the `constructs` library on
// disk are seen as independent, completely different libraries. As a
// consequence, the class `Construct` in each copy of the `constructs` library
// is seen as a different class, and an instance of one class will not test as
// `instanceof` the other class. `npm install` will not create installations
// like this, but users may manually symlink construct libraries together or
// use a monorepo tool: in those cases, multiple copies of the `constructs`
// library can be accidentally installed, and `instanceof` will behave
// unpredictably. It is safest to avoid using `instanceof`, and using
// this type-testing method instead.
//
// Returns: true if `x` is an object created from a class which extends `Construct`.
func VirtualEnvironmentVm_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentVm_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VirtualEnvironmentVm_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentVm_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VirtualEnvironmentVm_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentVm_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func VirtualEnvironmentVm_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVm",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) AddMoveTarget(moveTarget *string) {
	if err := v.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) AddOverride(path *string, value interface{}) {
	if err := v.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := v.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := v.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := v.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		v,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := v.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		v,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := v.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		v,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := v.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		v,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := v.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		v,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetStringAttribute(terraformAttribute *string) *string {
	if err := v.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		v,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := v.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		v,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := v.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := v.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) MoveFromId(id *string) {
	if err := v.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveFromId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) MoveTo(moveTarget *string, index interface{}) {
	if err := v.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) MoveToId(id *string) {
	if err := v.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveToId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) OverrideLogicalId(newLogicalId *string) {
	if err := v.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutAgent(value *VirtualEnvironmentVmAgent) {
	if err := v.validatePutAgentParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putAgent",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutClone(value *VirtualEnvironmentVmClone) {
	if err := v.validatePutCloneParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putClone",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutCpu(value *VirtualEnvironmentVmCpu) {
	if err := v.validatePutCpuParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putCpu",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutDisk(value interface{}) {
	if err := v.validatePutDiskParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putDisk",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutInitialization(value *VirtualEnvironmentVmInitialization) {
	if err := v.validatePutInitializationParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putInitialization",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutMemory(value *VirtualEnvironmentVmMemory) {
	if err := v.validatePutMemoryParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putMemory",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutNetworkDevice(value interface{}) {
	if err := v.validatePutNetworkDeviceParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putNetworkDevice",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutOperatingSystem(value *VirtualEnvironmentVmOperatingSystem) {
	if err := v.validatePutOperatingSystemParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putOperatingSystem",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutSerialDevice(value interface{}) {
	if err := v.validatePutSerialDeviceParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putSerialDevice",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutStartup(value *VirtualEnvironmentVmStartup) {
	if err := v.validatePutStartupParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putStartup",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutVga(value *VirtualEnvironmentVmVga) {
	if err := v.validatePutVgaParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putVga",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) PutWatchdog(value *VirtualEnvironmentVmWatchdog) {
	if err := v.validatePutWatchdogParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putWatchdog",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetAgent() {
	_jsii_.InvokeVoid(
		v,
		"resetAgent",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetClone() {
	_jsii_.InvokeVoid(
		v,
		"resetClone",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetCpu() {
	_jsii_.InvokeVoid(
		v,
		"resetCpu",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetDescription() {
	_jsii_.InvokeVoid(
		v,
		"resetDescription",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetDisk() {
	_jsii_.InvokeVoid(
		v,
		"resetDisk",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetId() {
	_jsii_.InvokeVoid(
		v,
		"resetId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetInitialization() {
	_jsii_.InvokeVoid(
		v,
		"resetInitialization",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetMemory() {
	_jsii_.InvokeVoid(
		v,
		"resetMemory",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetMigrate() {
	_jsii_.InvokeVoid(
		v,
		"resetMigrate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetName() {
	_jsii_.InvokeVoid(
		v,
		"resetName",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetNetworkDevice() {
	_jsii_.InvokeVoid(
		v,
		"resetNetworkDevice",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetOnBoot() {
	_jsii_.InvokeVoid(
		v,
		"resetOnBoot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetOperatingSystem() {
	_jsii_.InvokeVoid(
		v,
		"resetOperatingSystem",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		v,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetPoolId() {
	_jsii_.InvokeVoid(
		v,
		"resetPoolId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetProtection() {
	_jsii_.InvokeVoid(
		v,
		"resetProtection",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetRebootAfterUpdate() {
	_jsii_.InvokeVoid(
		v,
		"resetRebootAfterUpdate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetScsiHardware() {
	_jsii_.InvokeVoid(
		v,
		"resetScsiHardware",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetSerialDevice() {
	_jsii_.InvokeVoid(
		v,
		"resetSerialDevice",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetStartup() {
	_jsii_.InvokeVoid(
		v,
		"resetStartup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetStopOnDestroy() {
	_jsii_.InvokeVoid(
		v,
		"resetStopOnDestroy",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTags() {
	_jsii_.InvokeVoid(
		v,
		"resetTags",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutClone() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutClone",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutCreate() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutCreate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutMigrate() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutMigrate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutReboot() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutReboot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutShutdownVm() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutShutdownVm",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutStartVm() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutStartVm",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetTimeoutStopVm() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutStopVm",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetVga() {
	_jsii_.InvokeVoid(
		v,
		"resetVga",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetVmId() {
	_jsii_.InvokeVoid(
		v,
		"resetVmId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) ResetWatchdog() {
	_jsii_.InvokeVoid(
		v,
		"resetWatchdog",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVm) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVm) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

