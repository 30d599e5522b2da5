package virtualenvironmentcontainer

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentcontainer/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container proxmox_virtual_environment_container}.
type VirtualEnvironmentContainer interface {
	cdktf.TerraformResource
	// Experimental.
	CdktfStack() cdktf.TerraformStack
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
	Cpu() VirtualEnvironmentContainerCpuOutputReference
	CpuInput() *VirtualEnvironmentContainerCpu
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	Description() *string
	SetDescription(val *string)
	DescriptionInput() *string
	Disk() VirtualEnvironmentContainerDiskOutputReference
	DiskInput() *VirtualEnvironmentContainerDisk
	Features() VirtualEnvironmentContainerFeaturesOutputReference
	FeaturesInput() *VirtualEnvironmentContainerFeatures
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
	Initialization() VirtualEnvironmentContainerInitializationOutputReference
	InitializationInput() *VirtualEnvironmentContainerInitialization
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	Memory() VirtualEnvironmentContainerMemoryOutputReference
	MemoryInput() *VirtualEnvironmentContainerMemory
	MountPoint() VirtualEnvironmentContainerMountPointList
	MountPointInput() interface{}
	NetworkInterface() VirtualEnvironmentContainerNetworkInterfaceList
	NetworkInterfaceInput() interface{}
	// The tree node.
	Node() constructs.Node
	NodeName() *string
	SetNodeName(val *string)
	NodeNameInput() *string
	OperatingSystem() VirtualEnvironmentContainerOperatingSystemOutputReference
	OperatingSystemInput() *VirtualEnvironmentContainerOperatingSystem
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
	Started() interface{}
	SetStarted(val interface{})
	StartedInput() interface{}
	StartOnBoot() interface{}
	SetStartOnBoot(val interface{})
	StartOnBootInput() interface{}
	Startup() VirtualEnvironmentContainerStartupOutputReference
	StartupInput() *VirtualEnvironmentContainerStartup
	Tags() *[]*string
	SetTags(val *[]*string)
	TagsInput() *[]*string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	TimeoutCreate() *float64
	SetTimeoutCreate(val *float64)
	TimeoutCreateInput() *float64
	TimeoutDelete() *float64
	SetTimeoutDelete(val *float64)
	TimeoutDeleteInput() *float64
	TimeoutUpdate() *float64
	SetTimeoutUpdate(val *float64)
	TimeoutUpdateInput() *float64
	Unprivileged() interface{}
	SetUnprivileged(val interface{})
	UnprivilegedInput() interface{}
	VmId() *float64
	SetVmId(val *float64)
	VmIdInput() *float64
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
	PutCpu(value *VirtualEnvironmentContainerCpu)
	PutDisk(value *VirtualEnvironmentContainerDisk)
	PutFeatures(value *VirtualEnvironmentContainerFeatures)
	PutInitialization(value *VirtualEnvironmentContainerInitialization)
	PutMemory(value *VirtualEnvironmentContainerMemory)
	PutMountPoint(value interface{})
	PutNetworkInterface(value interface{})
	PutOperatingSystem(value *VirtualEnvironmentContainerOperatingSystem)
	PutStartup(value *VirtualEnvironmentContainerStartup)
	ResetCpu()
	ResetDescription()
	ResetDisk()
	ResetFeatures()
	ResetId()
	ResetInitialization()
	ResetMemory()
	ResetMountPoint()
	ResetNetworkInterface()
	ResetOperatingSystem()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPoolId()
	ResetProtection()
	ResetStarted()
	ResetStartOnBoot()
	ResetStartup()
	ResetTags()
	ResetTimeoutCreate()
	ResetTimeoutDelete()
	ResetTimeoutUpdate()
	ResetUnprivileged()
	ResetVmId()
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

// The jsii proxy struct for VirtualEnvironmentContainer
type jsiiProxy_VirtualEnvironmentContainer struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_VirtualEnvironmentContainer) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Cpu() VirtualEnvironmentContainerCpuOutputReference {
	var returns VirtualEnvironmentContainerCpuOutputReference
	_jsii_.Get(
		j,
		"cpu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) CpuInput() *VirtualEnvironmentContainerCpu {
	var returns *VirtualEnvironmentContainerCpu
	_jsii_.Get(
		j,
		"cpuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Description() *string {
	var returns *string
	_jsii_.Get(
		j,
		"description",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) DescriptionInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"descriptionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Disk() VirtualEnvironmentContainerDiskOutputReference {
	var returns VirtualEnvironmentContainerDiskOutputReference
	_jsii_.Get(
		j,
		"disk",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) DiskInput() *VirtualEnvironmentContainerDisk {
	var returns *VirtualEnvironmentContainerDisk
	_jsii_.Get(
		j,
		"diskInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Features() VirtualEnvironmentContainerFeaturesOutputReference {
	var returns VirtualEnvironmentContainerFeaturesOutputReference
	_jsii_.Get(
		j,
		"features",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) FeaturesInput() *VirtualEnvironmentContainerFeatures {
	var returns *VirtualEnvironmentContainerFeatures
	_jsii_.Get(
		j,
		"featuresInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Initialization() VirtualEnvironmentContainerInitializationOutputReference {
	var returns VirtualEnvironmentContainerInitializationOutputReference
	_jsii_.Get(
		j,
		"initialization",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) InitializationInput() *VirtualEnvironmentContainerInitialization {
	var returns *VirtualEnvironmentContainerInitialization
	_jsii_.Get(
		j,
		"initializationInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Memory() VirtualEnvironmentContainerMemoryOutputReference {
	var returns VirtualEnvironmentContainerMemoryOutputReference
	_jsii_.Get(
		j,
		"memory",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) MemoryInput() *VirtualEnvironmentContainerMemory {
	var returns *VirtualEnvironmentContainerMemory
	_jsii_.Get(
		j,
		"memoryInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) MountPoint() VirtualEnvironmentContainerMountPointList {
	var returns VirtualEnvironmentContainerMountPointList
	_jsii_.Get(
		j,
		"mountPoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) MountPointInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"mountPointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) NetworkInterface() VirtualEnvironmentContainerNetworkInterfaceList {
	var returns VirtualEnvironmentContainerNetworkInterfaceList
	_jsii_.Get(
		j,
		"networkInterface",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) NetworkInterfaceInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"networkInterfaceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) NodeName() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nodeName",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) NodeNameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nodeNameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) OperatingSystem() VirtualEnvironmentContainerOperatingSystemOutputReference {
	var returns VirtualEnvironmentContainerOperatingSystemOutputReference
	_jsii_.Get(
		j,
		"operatingSystem",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) OperatingSystemInput() *VirtualEnvironmentContainerOperatingSystem {
	var returns *VirtualEnvironmentContainerOperatingSystem
	_jsii_.Get(
		j,
		"operatingSystemInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) PoolId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) PoolIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Protection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) ProtectionInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protectionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Started() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"started",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) StartedInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) StartOnBoot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startOnBoot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) StartOnBootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startOnBootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Startup() VirtualEnvironmentContainerStartupOutputReference {
	var returns VirtualEnvironmentContainerStartupOutputReference
	_jsii_.Get(
		j,
		"startup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) StartupInput() *VirtualEnvironmentContainerStartup {
	var returns *VirtualEnvironmentContainerStartup
	_jsii_.Get(
		j,
		"startupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Tags() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tags",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TagsInput() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"tagsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutCreate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutCreate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutCreateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutCreateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutDelete() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutDelete",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutDeleteInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutDeleteInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutUpdate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutUpdate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) TimeoutUpdateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"timeoutUpdateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) Unprivileged() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"unprivileged",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) UnprivilegedInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"unprivilegedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) VmId() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentContainer) VmIdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmIdInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container proxmox_virtual_environment_container} Resource.
func NewVirtualEnvironmentContainer(scope constructs.Construct, id *string, config *VirtualEnvironmentContainerConfig) VirtualEnvironmentContainer {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentContainerParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentContainer{}

	_jsii_.Create(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.111.1/docs/resources/virtual_environment_container proxmox_virtual_environment_container} Resource.
func NewVirtualEnvironmentContainer_Override(v VirtualEnvironmentContainer, scope constructs.Construct, id *string, config *VirtualEnvironmentContainerConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		[]interface{}{scope, id, config},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetDescription(val *string) {
	if err := j.validateSetDescriptionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"description",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetNodeName(val *string) {
	if err := j.validateSetNodeNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"nodeName",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetPoolId(val *string) {
	if err := j.validateSetPoolIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"poolId",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetProtection(val interface{}) {
	if err := j.validateSetProtectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"protection",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetStarted(val interface{}) {
	if err := j.validateSetStartedParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"started",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetStartOnBoot(val interface{}) {
	if err := j.validateSetStartOnBootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"startOnBoot",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetTags(val *[]*string) {
	if err := j.validateSetTagsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tags",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetTimeoutCreate(val *float64) {
	if err := j.validateSetTimeoutCreateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutCreate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetTimeoutDelete(val *float64) {
	if err := j.validateSetTimeoutDeleteParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutDelete",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetTimeoutUpdate(val *float64) {
	if err := j.validateSetTimeoutUpdateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"timeoutUpdate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetUnprivileged(val interface{}) {
	if err := j.validateSetUnprivilegedParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"unprivileged",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentContainer)SetVmId(val *float64) {
	if err := j.validateSetVmIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vmId",
		val,
	)
}

// Generates CDKTF code for importing a VirtualEnvironmentContainer resource upon running "cdktf plan <stack-name>".
func VirtualEnvironmentContainer_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateVirtualEnvironmentContainer_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
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
func VirtualEnvironmentContainer_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentContainer_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VirtualEnvironmentContainer_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentContainer_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VirtualEnvironmentContainer_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVirtualEnvironmentContainer_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func VirtualEnvironmentContainer_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"bpg.virtualEnvironmentContainer.VirtualEnvironmentContainer",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) AddMoveTarget(moveTarget *string) {
	if err := v.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) AddOverride(path *string, value interface{}) {
	if err := v.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := v.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentContainer) MoveFromId(id *string) {
	if err := v.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveFromId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) MoveTo(moveTarget *string, index interface{}) {
	if err := v.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) MoveToId(id *string) {
	if err := v.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveToId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) OverrideLogicalId(newLogicalId *string) {
	if err := v.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutCpu(value *VirtualEnvironmentContainerCpu) {
	if err := v.validatePutCpuParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putCpu",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutDisk(value *VirtualEnvironmentContainerDisk) {
	if err := v.validatePutDiskParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putDisk",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutFeatures(value *VirtualEnvironmentContainerFeatures) {
	if err := v.validatePutFeaturesParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putFeatures",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutInitialization(value *VirtualEnvironmentContainerInitialization) {
	if err := v.validatePutInitializationParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putInitialization",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutMemory(value *VirtualEnvironmentContainerMemory) {
	if err := v.validatePutMemoryParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putMemory",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutMountPoint(value interface{}) {
	if err := v.validatePutMountPointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putMountPoint",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutNetworkInterface(value interface{}) {
	if err := v.validatePutNetworkInterfaceParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putNetworkInterface",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutOperatingSystem(value *VirtualEnvironmentContainerOperatingSystem) {
	if err := v.validatePutOperatingSystemParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putOperatingSystem",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) PutStartup(value *VirtualEnvironmentContainerStartup) {
	if err := v.validatePutStartupParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putStartup",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetCpu() {
	_jsii_.InvokeVoid(
		v,
		"resetCpu",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetDescription() {
	_jsii_.InvokeVoid(
		v,
		"resetDescription",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetDisk() {
	_jsii_.InvokeVoid(
		v,
		"resetDisk",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetFeatures() {
	_jsii_.InvokeVoid(
		v,
		"resetFeatures",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetId() {
	_jsii_.InvokeVoid(
		v,
		"resetId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetInitialization() {
	_jsii_.InvokeVoid(
		v,
		"resetInitialization",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetMemory() {
	_jsii_.InvokeVoid(
		v,
		"resetMemory",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetMountPoint() {
	_jsii_.InvokeVoid(
		v,
		"resetMountPoint",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetNetworkInterface() {
	_jsii_.InvokeVoid(
		v,
		"resetNetworkInterface",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetOperatingSystem() {
	_jsii_.InvokeVoid(
		v,
		"resetOperatingSystem",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		v,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetPoolId() {
	_jsii_.InvokeVoid(
		v,
		"resetPoolId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetProtection() {
	_jsii_.InvokeVoid(
		v,
		"resetProtection",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetStarted() {
	_jsii_.InvokeVoid(
		v,
		"resetStarted",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetStartOnBoot() {
	_jsii_.InvokeVoid(
		v,
		"resetStartOnBoot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetStartup() {
	_jsii_.InvokeVoid(
		v,
		"resetStartup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetTags() {
	_jsii_.InvokeVoid(
		v,
		"resetTags",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetTimeoutCreate() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutCreate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetTimeoutDelete() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutDelete",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetTimeoutUpdate() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeoutUpdate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetUnprivileged() {
	_jsii_.InvokeVoid(
		v,
		"resetUnprivileged",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ResetVmId() {
	_jsii_.InvokeVoid(
		v,
		"resetVmId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentContainer) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentContainer) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

