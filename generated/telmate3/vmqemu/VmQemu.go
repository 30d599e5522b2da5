package vmqemu

import (
	_init_ "proxmox-patroni/generated/telmate3/jsii"

	"proxmox-patroni/generated/telmate3/vmqemu/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu proxmox_vm_qemu}.
type VmQemu interface {
	cdktf.TerraformResource
	AdditionalWait() *float64
	SetAdditionalWait(val *float64)
	AdditionalWaitInput() *float64
	Agent() *float64
	SetAgent(val *float64)
	AgentInput() *float64
	AutomaticReboot() interface{}
	SetAutomaticReboot(val interface{})
	AutomaticRebootInput() interface{}
	Balloon() *float64
	SetBalloon(val *float64)
	BalloonInput() *float64
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	Ciupgrade() interface{}
	SetCiupgrade(val interface{})
	CiupgradeInput() interface{}
	Ciuser() *string
	SetCiuser(val *string)
	CiuserInput() *string
	Clone() *string
	SetClone(val *string)
	CloneId() *float64
	SetCloneId(val *float64)
	CloneIdInput() *float64
	CloneInput() *string
	CloneWait() *float64
	SetCloneWait(val *float64)
	CloneWaitInput() *float64
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
	Cpu() VmQemuCpuOutputReference
	CpuInput() *VmQemuCpu
	DefineConnectionInfo() interface{}
	SetDefineConnectionInfo(val interface{})
	DefineConnectionInfoInput() interface{}
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	Description() *string
	SetDescription(val *string)
	DescriptionInput() *string
	Disk() VmQemuDiskList
	DiskInput() interface{}
	ForceCreate() interface{}
	SetForceCreate(val interface{})
	ForceCreateInput() interface{}
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	FullClone() interface{}
	SetFullClone(val interface{})
	FullCloneInput() interface{}
	Hotplug() *string
	SetHotplug(val *string)
	HotplugInput() *string
	Id() *string
	SetId(val *string)
	IdInput() *string
	Ipconfig0() *string
	SetIpconfig0(val *string)
	Ipconfig0Input() *string
	Ipconfig1() *string
	SetIpconfig1(val *string)
	Ipconfig1Input() *string
	Ipconfig2() *string
	SetIpconfig2(val *string)
	Ipconfig2Input() *string
	Ipconfig3() *string
	SetIpconfig3(val *string)
	Ipconfig3Input() *string
	Ipconfig4() *string
	SetIpconfig4(val *string)
	Ipconfig4Input() *string
	Ipconfig5() *string
	SetIpconfig5(val *string)
	Ipconfig5Input() *string
	Ipconfig6() *string
	SetIpconfig6(val *string)
	Ipconfig6Input() *string
	Ipconfig7() *string
	SetIpconfig7(val *string)
	Ipconfig7Input() *string
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	Memory() *float64
	SetMemory(val *float64)
	MemoryInput() *float64
	Name() *string
	SetName(val *string)
	NameInput() *string
	Nameserver() *string
	SetNameserver(val *string)
	NameserverInput() *string
	Network() VmQemuNetworkList
	NetworkInput() interface{}
	// The tree node.
	Node() constructs.Node
	OsType() *string
	SetOsType(val *string)
	OsTypeInput() *string
	Pool() *string
	SetPool(val *string)
	PoolInput() *string
	PowerState() *string
	SetPowerState(val *string)
	PowerStateInput() *string
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
	QemuOs() *string
	SetQemuOs(val *string)
	QemuOsInput() *string
	// Experimental.
	RawOverrides() interface{}
	Scsihw() *string
	SetScsihw(val *string)
	ScsihwInput() *string
	Searchdomain() *string
	SetSearchdomain(val *string)
	SearchdomainInput() *string
	Serial() VmQemuSerialList
	SerialInput() interface{}
	Sshkeys() *string
	SetSshkeys(val *string)
	SshkeysInput() *string
	StartAtNodeBoot() interface{}
	SetStartAtNodeBoot(val interface{})
	StartAtNodeBootInput() interface{}
	StartupShutdown() VmQemuStartupShutdownOutputReference
	StartupShutdownInput() *VmQemuStartupShutdown
	Tags() *string
	SetTags(val *string)
	TagsInput() *string
	TargetNode() *string
	SetTargetNode(val *string)
	TargetNodeInput() *string
	TargetNodes() *[]*string
	SetTargetNodes(val *[]*string)
	TargetNodesInput() *[]*string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Timeouts() VmQemuTimeoutsOutputReference
	TimeoutsInput() interface{}
	Vmid() *float64
	SetVmid(val *float64)
	VmidInput() *float64
	VmState() *string
	SetVmState(val *string)
	VmStateInput() *string
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
	PutCpu(value *VmQemuCpu)
	PutDisk(value interface{})
	PutNetwork(value interface{})
	PutSerial(value interface{})
	PutStartupShutdown(value *VmQemuStartupShutdown)
	PutTimeouts(value *VmQemuTimeouts)
	ResetAdditionalWait()
	ResetAgent()
	ResetAutomaticReboot()
	ResetBalloon()
	ResetCiupgrade()
	ResetCiuser()
	ResetClone()
	ResetCloneId()
	ResetCloneWait()
	ResetCpu()
	ResetDefineConnectionInfo()
	ResetDescription()
	ResetDisk()
	ResetForceCreate()
	ResetFullClone()
	ResetHotplug()
	ResetId()
	ResetIpconfig0()
	ResetIpconfig1()
	ResetIpconfig2()
	ResetIpconfig3()
	ResetIpconfig4()
	ResetIpconfig5()
	ResetIpconfig6()
	ResetIpconfig7()
	ResetMemory()
	ResetName()
	ResetNameserver()
	ResetNetwork()
	ResetOsType()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPool()
	ResetPowerState()
	ResetProtection()
	ResetQemuOs()
	ResetScsihw()
	ResetSearchdomain()
	ResetSerial()
	ResetSshkeys()
	ResetStartAtNodeBoot()
	ResetStartupShutdown()
	ResetTags()
	ResetTargetNode()
	ResetTargetNodes()
	ResetTimeouts()
	ResetVmid()
	ResetVmState()
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

// The jsii proxy struct for VmQemu
type jsiiProxy_VmQemu struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_VmQemu) AdditionalWait() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"additionalWait",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) AdditionalWaitInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"additionalWaitInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Agent() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"agent",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) AgentInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"agentInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) AutomaticReboot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"automaticReboot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) AutomaticRebootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"automaticRebootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Balloon() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"balloon",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) BalloonInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"balloonInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ciupgrade() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"ciupgrade",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CiupgradeInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"ciupgradeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ciuser() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ciuser",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CiuserInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ciuserInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Clone() *string {
	var returns *string
	_jsii_.Get(
		j,
		"clone",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloneId() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cloneId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloneIdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cloneIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloneInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloneInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloneWait() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cloneWait",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloneWaitInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cloneWaitInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Cpu() VmQemuCpuOutputReference {
	var returns VmQemuCpuOutputReference
	_jsii_.Get(
		j,
		"cpu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CpuInput() *VmQemuCpu {
	var returns *VmQemuCpu
	_jsii_.Get(
		j,
		"cpuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DefineConnectionInfo() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"defineConnectionInfo",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DefineConnectionInfoInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"defineConnectionInfoInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Description() *string {
	var returns *string
	_jsii_.Get(
		j,
		"description",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DescriptionInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"descriptionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Disk() VmQemuDiskList {
	var returns VmQemuDiskList
	_jsii_.Get(
		j,
		"disk",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DiskInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"diskInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ForceCreate() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"forceCreate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ForceCreateInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"forceCreateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) FullClone() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"fullClone",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) FullCloneInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"fullCloneInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Hotplug() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hotplug",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) HotplugInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hotplugInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig0() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig0",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig0Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig0Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig1() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig1",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig1Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig1Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig2() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig2",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig2Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig2Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig3() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig3",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig3Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig3Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig4() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig4",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig4Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig4Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig5() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig5",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig5Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig5Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig6() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig6",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig6Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig6Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig7() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig7",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig7Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig7Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Memory() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"memory",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) MemoryInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"memoryInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Name() *string {
	var returns *string
	_jsii_.Get(
		j,
		"name",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) NameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Nameserver() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameserver",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) NameserverInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameserverInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Network() VmQemuNetworkList {
	var returns VmQemuNetworkList
	_jsii_.Get(
		j,
		"network",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) NetworkInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"networkInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OsType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"osType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OsTypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"osTypeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Pool() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pool",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) PoolInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) PowerState() *string {
	var returns *string
	_jsii_.Get(
		j,
		"powerState",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) PowerStateInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"powerStateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Protection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ProtectionInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protectionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) QemuOs() *string {
	var returns *string
	_jsii_.Get(
		j,
		"qemuOs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) QemuOsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"qemuOsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Scsihw() *string {
	var returns *string
	_jsii_.Get(
		j,
		"scsihw",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ScsihwInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"scsihwInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Searchdomain() *string {
	var returns *string
	_jsii_.Get(
		j,
		"searchdomain",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SearchdomainInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"searchdomainInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Serial() VmQemuSerialList {
	var returns VmQemuSerialList
	_jsii_.Get(
		j,
		"serial",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SerialInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"serialInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Sshkeys() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshkeys",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshkeysInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshkeysInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StartAtNodeBoot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startAtNodeBoot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StartAtNodeBootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startAtNodeBootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StartupShutdown() VmQemuStartupShutdownOutputReference {
	var returns VmQemuStartupShutdownOutputReference
	_jsii_.Get(
		j,
		"startupShutdown",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StartupShutdownInput() *VmQemuStartupShutdown {
	var returns *VmQemuStartupShutdown
	_jsii_.Get(
		j,
		"startupShutdownInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Tags() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tags",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TagsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tagsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TargetNode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"targetNode",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TargetNodeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"targetNodeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TargetNodes() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"targetNodes",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TargetNodesInput() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"targetNodesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Timeouts() VmQemuTimeoutsOutputReference {
	var returns VmQemuTimeoutsOutputReference
	_jsii_.Get(
		j,
		"timeouts",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TimeoutsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"timeoutsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Vmid() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmid",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VmidInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmidInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VmState() *string {
	var returns *string
	_jsii_.Get(
		j,
		"vmState",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VmStateInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"vmStateInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu proxmox_vm_qemu} Resource.
func NewVmQemu(scope constructs.Construct, id *string, config *VmQemuConfig) VmQemu {
	_init_.Initialize()

	if err := validateNewVmQemuParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_VmQemu{}

	_jsii_.Create(
		"telmate3.vmQemu.VmQemu",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/vm_qemu proxmox_vm_qemu} Resource.
func NewVmQemu_Override(v VmQemu, scope constructs.Construct, id *string, config *VmQemuConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"telmate3.vmQemu.VmQemu",
		[]interface{}{scope, id, config},
		v,
	)
}

func (j *jsiiProxy_VmQemu)SetAdditionalWait(val *float64) {
	if err := j.validateSetAdditionalWaitParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"additionalWait",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetAgent(val *float64) {
	if err := j.validateSetAgentParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"agent",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetAutomaticReboot(val interface{}) {
	if err := j.validateSetAutomaticRebootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"automaticReboot",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetBalloon(val *float64) {
	if err := j.validateSetBalloonParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"balloon",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCiupgrade(val interface{}) {
	if err := j.validateSetCiupgradeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ciupgrade",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCiuser(val *string) {
	if err := j.validateSetCiuserParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ciuser",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetClone(val *string) {
	if err := j.validateSetCloneParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"clone",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCloneId(val *float64) {
	if err := j.validateSetCloneIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cloneId",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCloneWait(val *float64) {
	if err := j.validateSetCloneWaitParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cloneWait",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetDefineConnectionInfo(val interface{}) {
	if err := j.validateSetDefineConnectionInfoParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"defineConnectionInfo",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetDescription(val *string) {
	if err := j.validateSetDescriptionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"description",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetForceCreate(val interface{}) {
	if err := j.validateSetForceCreateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"forceCreate",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetFullClone(val interface{}) {
	if err := j.validateSetFullCloneParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"fullClone",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetHotplug(val *string) {
	if err := j.validateSetHotplugParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"hotplug",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig0(val *string) {
	if err := j.validateSetIpconfig0Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig0",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig1(val *string) {
	if err := j.validateSetIpconfig1Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig1",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig2(val *string) {
	if err := j.validateSetIpconfig2Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig2",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig3(val *string) {
	if err := j.validateSetIpconfig3Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig3",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig4(val *string) {
	if err := j.validateSetIpconfig4Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig4",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig5(val *string) {
	if err := j.validateSetIpconfig5Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig5",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig6(val *string) {
	if err := j.validateSetIpconfig6Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig6",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig7(val *string) {
	if err := j.validateSetIpconfig7Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig7",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetMemory(val *float64) {
	if err := j.validateSetMemoryParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"memory",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetName(val *string) {
	if err := j.validateSetNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"name",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetNameserver(val *string) {
	if err := j.validateSetNameserverParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"nameserver",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetOsType(val *string) {
	if err := j.validateSetOsTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"osType",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetPool(val *string) {
	if err := j.validateSetPoolParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pool",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetPowerState(val *string) {
	if err := j.validateSetPowerStateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"powerState",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetProtection(val interface{}) {
	if err := j.validateSetProtectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"protection",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetQemuOs(val *string) {
	if err := j.validateSetQemuOsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"qemuOs",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetScsihw(val *string) {
	if err := j.validateSetScsihwParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"scsihw",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetSearchdomain(val *string) {
	if err := j.validateSetSearchdomainParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"searchdomain",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetSshkeys(val *string) {
	if err := j.validateSetSshkeysParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sshkeys",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetStartAtNodeBoot(val interface{}) {
	if err := j.validateSetStartAtNodeBootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"startAtNodeBoot",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetTags(val *string) {
	if err := j.validateSetTagsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tags",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetTargetNode(val *string) {
	if err := j.validateSetTargetNodeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"targetNode",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetTargetNodes(val *[]*string) {
	if err := j.validateSetTargetNodesParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"targetNodes",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetVmid(val *float64) {
	if err := j.validateSetVmidParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vmid",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetVmState(val *string) {
	if err := j.validateSetVmStateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vmState",
		val,
	)
}

// Generates CDKTF code for importing a VmQemu resource upon running "cdktf plan <stack-name>".
func VmQemu_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateVmQemu_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"telmate3.vmQemu.VmQemu",
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
func VmQemu_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVmQemu_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.vmQemu.VmQemu",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VmQemu_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVmQemu_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.vmQemu.VmQemu",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func VmQemu_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateVmQemu_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.vmQemu.VmQemu",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func VmQemu_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"telmate3.vmQemu.VmQemu",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (v *jsiiProxy_VmQemu) AddMoveTarget(moveTarget *string) {
	if err := v.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (v *jsiiProxy_VmQemu) AddOverride(path *string, value interface{}) {
	if err := v.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (v *jsiiProxy_VmQemu) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VmQemu) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VmQemu) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VmQemu) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VmQemu) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VmQemu) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VmQemu) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VmQemu) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VmQemu) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VmQemu) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := v.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (v *jsiiProxy_VmQemu) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VmQemu) MoveFromId(id *string) {
	if err := v.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveFromId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VmQemu) MoveTo(moveTarget *string, index interface{}) {
	if err := v.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (v *jsiiProxy_VmQemu) MoveToId(id *string) {
	if err := v.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"moveToId",
		[]interface{}{id},
	)
}

func (v *jsiiProxy_VmQemu) OverrideLogicalId(newLogicalId *string) {
	if err := v.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (v *jsiiProxy_VmQemu) PutCpu(value *VmQemuCpu) {
	if err := v.validatePutCpuParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putCpu",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutDisk(value interface{}) {
	if err := v.validatePutDiskParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putDisk",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutNetwork(value interface{}) {
	if err := v.validatePutNetworkParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putNetwork",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutSerial(value interface{}) {
	if err := v.validatePutSerialParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putSerial",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutStartupShutdown(value *VmQemuStartupShutdown) {
	if err := v.validatePutStartupShutdownParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putStartupShutdown",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutTimeouts(value *VmQemuTimeouts) {
	if err := v.validatePutTimeoutsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putTimeouts",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) ResetAdditionalWait() {
	_jsii_.InvokeVoid(
		v,
		"resetAdditionalWait",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetAgent() {
	_jsii_.InvokeVoid(
		v,
		"resetAgent",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetAutomaticReboot() {
	_jsii_.InvokeVoid(
		v,
		"resetAutomaticReboot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetBalloon() {
	_jsii_.InvokeVoid(
		v,
		"resetBalloon",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCiupgrade() {
	_jsii_.InvokeVoid(
		v,
		"resetCiupgrade",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCiuser() {
	_jsii_.InvokeVoid(
		v,
		"resetCiuser",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetClone() {
	_jsii_.InvokeVoid(
		v,
		"resetClone",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCloneId() {
	_jsii_.InvokeVoid(
		v,
		"resetCloneId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCloneWait() {
	_jsii_.InvokeVoid(
		v,
		"resetCloneWait",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCpu() {
	_jsii_.InvokeVoid(
		v,
		"resetCpu",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetDefineConnectionInfo() {
	_jsii_.InvokeVoid(
		v,
		"resetDefineConnectionInfo",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetDescription() {
	_jsii_.InvokeVoid(
		v,
		"resetDescription",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetDisk() {
	_jsii_.InvokeVoid(
		v,
		"resetDisk",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetForceCreate() {
	_jsii_.InvokeVoid(
		v,
		"resetForceCreate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetFullClone() {
	_jsii_.InvokeVoid(
		v,
		"resetFullClone",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetHotplug() {
	_jsii_.InvokeVoid(
		v,
		"resetHotplug",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetId() {
	_jsii_.InvokeVoid(
		v,
		"resetId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig0() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig0",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig1() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig1",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig2() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig2",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig3() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig3",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig4() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig4",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig5() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig5",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig6() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig6",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig7() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig7",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetMemory() {
	_jsii_.InvokeVoid(
		v,
		"resetMemory",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetName() {
	_jsii_.InvokeVoid(
		v,
		"resetName",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetNameserver() {
	_jsii_.InvokeVoid(
		v,
		"resetNameserver",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetNetwork() {
	_jsii_.InvokeVoid(
		v,
		"resetNetwork",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetOsType() {
	_jsii_.InvokeVoid(
		v,
		"resetOsType",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		v,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetPool() {
	_jsii_.InvokeVoid(
		v,
		"resetPool",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetPowerState() {
	_jsii_.InvokeVoid(
		v,
		"resetPowerState",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetProtection() {
	_jsii_.InvokeVoid(
		v,
		"resetProtection",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetQemuOs() {
	_jsii_.InvokeVoid(
		v,
		"resetQemuOs",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetScsihw() {
	_jsii_.InvokeVoid(
		v,
		"resetScsihw",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetSearchdomain() {
	_jsii_.InvokeVoid(
		v,
		"resetSearchdomain",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetSerial() {
	_jsii_.InvokeVoid(
		v,
		"resetSerial",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetSshkeys() {
	_jsii_.InvokeVoid(
		v,
		"resetSshkeys",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetStartAtNodeBoot() {
	_jsii_.InvokeVoid(
		v,
		"resetStartAtNodeBoot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetStartupShutdown() {
	_jsii_.InvokeVoid(
		v,
		"resetStartupShutdown",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetTags() {
	_jsii_.InvokeVoid(
		v,
		"resetTags",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetTargetNode() {
	_jsii_.InvokeVoid(
		v,
		"resetTargetNode",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetTargetNodes() {
	_jsii_.InvokeVoid(
		v,
		"resetTargetNodes",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetTimeouts() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeouts",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetVmid() {
	_jsii_.InvokeVoid(
		v,
		"resetVmid",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetVmState() {
	_jsii_.InvokeVoid(
		v,
		"resetVmState",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		v,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemu) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		v,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

