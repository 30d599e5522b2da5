package vmqemu

import (
	_init_ "proxmox-patroni/generated/telmate/proxmox/jsii"

	"proxmox-patroni/generated/telmate/proxmox/vmqemu/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu proxmox_vm_qemu}.
type VmQemu interface {
	cdktf.TerraformResource
	AdditionalWait() *float64
	SetAdditionalWait(val *float64)
	AdditionalWaitInput() *float64
	Agent() *float64
	SetAgent(val *float64)
	AgentInput() *float64
	Args() *string
	SetArgs(val *string)
	ArgsInput() *string
	AutomaticReboot() interface{}
	SetAutomaticReboot(val interface{})
	AutomaticRebootInput() interface{}
	Balloon() *float64
	SetBalloon(val *float64)
	BalloonInput() *float64
	Bios() *string
	SetBios(val *string)
	BiosInput() *string
	Boot() *string
	SetBoot(val *string)
	Bootdisk() *string
	SetBootdisk(val *string)
	BootdiskInput() *string
	BootInput() *string
	Bridge() *string
	SetBridge(val *string)
	BridgeInput() *string
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	Cicustom() *string
	SetCicustom(val *string)
	CicustomInput() *string
	Cipassword() *string
	SetCipassword(val *string)
	CipasswordInput() *string
	Ciuser() *string
	SetCiuser(val *string)
	CiuserInput() *string
	CiWait() *float64
	SetCiWait(val *float64)
	CiWaitInput() *float64
	Clone() *string
	SetClone(val *string)
	CloneInput() *string
	CloneWait() *float64
	SetCloneWait(val *float64)
	CloneWaitInput() *float64
	CloudinitCdromStorage() *string
	SetCloudinitCdromStorage(val *string)
	CloudinitCdromStorageInput() *string
	// Experimental.
	Connection() interface{}
	// Experimental.
	SetConnection(val interface{})
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	Cores() *float64
	SetCores(val *float64)
	CoresInput() *float64
	// Experimental.
	Count() interface{}
	// Experimental.
	SetCount(val interface{})
	Cpu() *string
	SetCpu(val *string)
	CpuInput() *string
	DefaultIpv4Address() *string
	DefineConnectionInfo() interface{}
	SetDefineConnectionInfo(val interface{})
	DefineConnectionInfoInput() interface{}
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	Desc() *string
	SetDesc(val *string)
	DescInput() *string
	Disk() VmQemuDiskList
	DiskGb() *float64
	SetDiskGb(val *float64)
	DiskGbInput() *float64
	DiskInput() interface{}
	ForceCreate() interface{}
	SetForceCreate(val interface{})
	ForceCreateInput() interface{}
	ForceRecreateOnChangeOf() *string
	SetForceRecreateOnChangeOf(val *string)
	ForceRecreateOnChangeOfInput() *string
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
	GuestAgentReadyTimeout() *float64
	SetGuestAgentReadyTimeout(val *float64)
	GuestAgentReadyTimeoutInput() *float64
	Hagroup() *string
	SetHagroup(val *string)
	HagroupInput() *string
	Hastate() *string
	SetHastate(val *string)
	HastateInput() *string
	Hostpci() VmQemuHostpciList
	HostpciInput() interface{}
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
	Ipconfig10() *string
	SetIpconfig10(val *string)
	Ipconfig10Input() *string
	Ipconfig11() *string
	SetIpconfig11(val *string)
	Ipconfig11Input() *string
	Ipconfig12() *string
	SetIpconfig12(val *string)
	Ipconfig12Input() *string
	Ipconfig13() *string
	SetIpconfig13(val *string)
	Ipconfig13Input() *string
	Ipconfig14() *string
	SetIpconfig14(val *string)
	Ipconfig14Input() *string
	Ipconfig15() *string
	SetIpconfig15(val *string)
	Ipconfig15Input() *string
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
	Ipconfig8() *string
	SetIpconfig8(val *string)
	Ipconfig8Input() *string
	Ipconfig9() *string
	SetIpconfig9(val *string)
	Ipconfig9Input() *string
	Iso() *string
	SetIso(val *string)
	IsoInput() *string
	Kvm() interface{}
	SetKvm(val interface{})
	KvmInput() interface{}
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	Mac() *string
	SetMac(val *string)
	Machine() *string
	SetMachine(val *string)
	MachineInput() *string
	MacInput() *string
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
	Nic() *string
	SetNic(val *string)
	NicInput() *string
	// The tree node.
	Node() constructs.Node
	Numa() interface{}
	SetNuma(val interface{})
	NumaInput() interface{}
	Onboot() interface{}
	SetOnboot(val interface{})
	OnbootInput() interface{}
	Oncreate() interface{}
	SetOncreate(val interface{})
	OncreateInput() interface{}
	OsNetworkConfig() *string
	SetOsNetworkConfig(val *string)
	OsNetworkConfigInput() *string
	OsType() *string
	SetOsType(val *string)
	OsTypeInput() *string
	Pool() *string
	SetPool(val *string)
	PoolInput() *string
	Preprovision() interface{}
	SetPreprovision(val interface{})
	PreprovisionInput() interface{}
	// Experimental.
	Provider() cdktf.TerraformProvider
	// Experimental.
	SetProvider(val cdktf.TerraformProvider)
	// Experimental.
	Provisioners() *[]interface{}
	// Experimental.
	SetProvisioners(val *[]interface{})
	Pxe() interface{}
	SetPxe(val interface{})
	PxeInput() interface{}
	QemuOs() *string
	SetQemuOs(val *string)
	QemuOsInput() *string
	// Experimental.
	RawOverrides() interface{}
	RebootRequired() cdktf.IResolvable
	Scsihw() *string
	SetScsihw(val *string)
	ScsihwInput() *string
	Searchdomain() *string
	SetSearchdomain(val *string)
	SearchdomainInput() *string
	Serial() VmQemuSerialList
	SerialInput() interface{}
	Sockets() *float64
	SetSockets(val *float64)
	SocketsInput() *float64
	SshForwardIp() *string
	SetSshForwardIp(val *string)
	SshForwardIpInput() *string
	SshHost() *string
	Sshkeys() *string
	SetSshkeys(val *string)
	SshkeysInput() *string
	SshPort() *string
	SshPrivateKey() *string
	SetSshPrivateKey(val *string)
	SshPrivateKeyInput() *string
	SshUser() *string
	SetSshUser(val *string)
	SshUserInput() *string
	Startup() *string
	SetStartup(val *string)
	StartupInput() *string
	Storage() *string
	SetStorage(val *string)
	StorageInput() *string
	StorageType() *string
	SetStorageType(val *string)
	StorageTypeInput() *string
	Tablet() interface{}
	SetTablet(val interface{})
	TabletInput() interface{}
	Tags() *string
	SetTags(val *string)
	TagsInput() *string
	TargetNode() *string
	SetTargetNode(val *string)
	TargetNodeInput() *string
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformMetaArguments() *map[string]interface{}
	// Experimental.
	TerraformResourceType() *string
	Timeouts() VmQemuTimeoutsOutputReference
	TimeoutsInput() interface{}
	UnusedDisk() VmQemuUnusedDiskList
	Usb() VmQemuUsbList
	UsbInput() interface{}
	Vcpus() *float64
	SetVcpus(val *float64)
	VcpusInput() *float64
	Vga() VmQemuVgaList
	VgaInput() interface{}
	Vlan() *float64
	SetVlan(val *float64)
	VlanInput() *float64
	Vmid() *float64
	SetVmid(val *float64)
	VmidInput() *float64
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
	PutDisk(value interface{})
	PutHostpci(value interface{})
	PutNetwork(value interface{})
	PutSerial(value interface{})
	PutTimeouts(value *VmQemuTimeouts)
	PutUsb(value interface{})
	PutVga(value interface{})
	ResetAdditionalWait()
	ResetAgent()
	ResetArgs()
	ResetAutomaticReboot()
	ResetBalloon()
	ResetBios()
	ResetBoot()
	ResetBootdisk()
	ResetBridge()
	ResetCicustom()
	ResetCipassword()
	ResetCiuser()
	ResetCiWait()
	ResetClone()
	ResetCloneWait()
	ResetCloudinitCdromStorage()
	ResetCores()
	ResetCpu()
	ResetDefineConnectionInfo()
	ResetDesc()
	ResetDisk()
	ResetDiskGb()
	ResetForceCreate()
	ResetForceRecreateOnChangeOf()
	ResetFullClone()
	ResetGuestAgentReadyTimeout()
	ResetHagroup()
	ResetHastate()
	ResetHostpci()
	ResetHotplug()
	ResetId()
	ResetIpconfig0()
	ResetIpconfig1()
	ResetIpconfig10()
	ResetIpconfig11()
	ResetIpconfig12()
	ResetIpconfig13()
	ResetIpconfig14()
	ResetIpconfig15()
	ResetIpconfig2()
	ResetIpconfig3()
	ResetIpconfig4()
	ResetIpconfig5()
	ResetIpconfig6()
	ResetIpconfig7()
	ResetIpconfig8()
	ResetIpconfig9()
	ResetIso()
	ResetKvm()
	ResetMac()
	ResetMachine()
	ResetMemory()
	ResetName()
	ResetNameserver()
	ResetNetwork()
	ResetNic()
	ResetNuma()
	ResetOnboot()
	ResetOncreate()
	ResetOsNetworkConfig()
	ResetOsType()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPool()
	ResetPreprovision()
	ResetPxe()
	ResetQemuOs()
	ResetScsihw()
	ResetSearchdomain()
	ResetSerial()
	ResetSockets()
	ResetSshForwardIp()
	ResetSshkeys()
	ResetSshPrivateKey()
	ResetSshUser()
	ResetStartup()
	ResetStorage()
	ResetStorageType()
	ResetTablet()
	ResetTags()
	ResetTimeouts()
	ResetUsb()
	ResetVcpus()
	ResetVga()
	ResetVlan()
	ResetVmid()
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

func (j *jsiiProxy_VmQemu) Args() *string {
	var returns *string
	_jsii_.Get(
		j,
		"args",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ArgsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"argsInput",
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

func (j *jsiiProxy_VmQemu) Bios() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bios",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) BiosInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"biosInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Boot() *string {
	var returns *string
	_jsii_.Get(
		j,
		"boot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Bootdisk() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bootdisk",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) BootdiskInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bootdiskInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) BootInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Bridge() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridge",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) BridgeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridgeInput",
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

func (j *jsiiProxy_VmQemu) Cicustom() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cicustom",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CicustomInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cicustomInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Cipassword() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cipassword",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CipasswordInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cipasswordInput",
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

func (j *jsiiProxy_VmQemu) CiWait() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"ciWait",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CiWaitInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"ciWaitInput",
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

func (j *jsiiProxy_VmQemu) CloudinitCdromStorage() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudinitCdromStorage",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CloudinitCdromStorageInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cloudinitCdromStorageInput",
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

func (j *jsiiProxy_VmQemu) Cores() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cores",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CoresInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"coresInput",
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

func (j *jsiiProxy_VmQemu) Cpu() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cpu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) CpuInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cpuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DefaultIpv4Address() *string {
	var returns *string
	_jsii_.Get(
		j,
		"defaultIpv4Address",
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

func (j *jsiiProxy_VmQemu) Desc() *string {
	var returns *string
	_jsii_.Get(
		j,
		"desc",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DescInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"descInput",
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

func (j *jsiiProxy_VmQemu) DiskGb() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"diskGb",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) DiskGbInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"diskGbInput",
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

func (j *jsiiProxy_VmQemu) ForceRecreateOnChangeOf() *string {
	var returns *string
	_jsii_.Get(
		j,
		"forceRecreateOnChangeOf",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) ForceRecreateOnChangeOfInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"forceRecreateOnChangeOfInput",
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

func (j *jsiiProxy_VmQemu) GuestAgentReadyTimeout() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"guestAgentReadyTimeout",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) GuestAgentReadyTimeoutInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"guestAgentReadyTimeoutInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Hagroup() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hagroup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) HagroupInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hagroupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Hastate() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hastate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) HastateInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hastateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Hostpci() VmQemuHostpciList {
	var returns VmQemuHostpciList
	_jsii_.Get(
		j,
		"hostpci",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) HostpciInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"hostpciInput",
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

func (j *jsiiProxy_VmQemu) Ipconfig10() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig10",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig10Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig10Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig11() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig11",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig11Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig11Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig12() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig12",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig12Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig12Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig13() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig13",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig13Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig13Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig14() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig14",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig14Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig14Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig15() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig15",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig15Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig15Input",
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

func (j *jsiiProxy_VmQemu) Ipconfig8() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig8",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig8Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig8Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig9() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig9",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Ipconfig9Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipconfig9Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Iso() *string {
	var returns *string
	_jsii_.Get(
		j,
		"iso",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) IsoInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"isoInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Kvm() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"kvm",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) KvmInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"kvmInput",
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

func (j *jsiiProxy_VmQemu) Mac() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mac",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Machine() *string {
	var returns *string
	_jsii_.Get(
		j,
		"machine",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) MachineInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"machineInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) MacInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"macInput",
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

func (j *jsiiProxy_VmQemu) Nic() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nic",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) NicInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nicInput",
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

func (j *jsiiProxy_VmQemu) Numa() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"numa",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) NumaInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"numaInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Onboot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onboot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OnbootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onbootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Oncreate() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"oncreate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OncreateInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"oncreateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OsNetworkConfig() *string {
	var returns *string
	_jsii_.Get(
		j,
		"osNetworkConfig",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) OsNetworkConfigInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"osNetworkConfigInput",
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

func (j *jsiiProxy_VmQemu) Preprovision() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"preprovision",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) PreprovisionInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"preprovisionInput",
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

func (j *jsiiProxy_VmQemu) Pxe() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pxe",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) PxeInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pxeInput",
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

func (j *jsiiProxy_VmQemu) RebootRequired() cdktf.IResolvable {
	var returns cdktf.IResolvable
	_jsii_.Get(
		j,
		"rebootRequired",
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

func (j *jsiiProxy_VmQemu) Sockets() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"sockets",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SocketsInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"socketsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshForwardIp() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshForwardIp",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshForwardIpInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshForwardIpInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshHost() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshHost",
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

func (j *jsiiProxy_VmQemu) SshPort() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshPort",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshPrivateKey() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshPrivateKey",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshPrivateKeyInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshPrivateKeyInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshUser() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshUser",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) SshUserInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshUserInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Startup() *string {
	var returns *string
	_jsii_.Get(
		j,
		"startup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StartupInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"startupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Storage() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storage",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StorageInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storageInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StorageType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storageType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) StorageTypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storageTypeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Tablet() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"tablet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) TabletInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"tabletInput",
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

func (j *jsiiProxy_VmQemu) UnusedDisk() VmQemuUnusedDiskList {
	var returns VmQemuUnusedDiskList
	_jsii_.Get(
		j,
		"unusedDisk",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Usb() VmQemuUsbList {
	var returns VmQemuUsbList
	_jsii_.Get(
		j,
		"usb",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) UsbInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"usbInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Vcpus() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vcpus",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VcpusInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vcpusInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Vga() VmQemuVgaList {
	var returns VmQemuVgaList
	_jsii_.Get(
		j,
		"vga",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VgaInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"vgaInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) Vlan() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vlan",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemu) VlanInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vlanInput",
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


// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu proxmox_vm_qemu} Resource.
func NewVmQemu(scope constructs.Construct, id *string, config *VmQemuConfig) VmQemu {
	_init_.Initialize()

	if err := validateNewVmQemuParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_VmQemu{}

	_jsii_.Create(
		"proxmox.vmQemu.VmQemu",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs/resources/vm_qemu proxmox_vm_qemu} Resource.
func NewVmQemu_Override(v VmQemu, scope constructs.Construct, id *string, config *VmQemuConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"proxmox.vmQemu.VmQemu",
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

func (j *jsiiProxy_VmQemu)SetArgs(val *string) {
	if err := j.validateSetArgsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"args",
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

func (j *jsiiProxy_VmQemu)SetBios(val *string) {
	if err := j.validateSetBiosParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bios",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetBoot(val *string) {
	if err := j.validateSetBootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"boot",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetBootdisk(val *string) {
	if err := j.validateSetBootdiskParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bootdisk",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetBridge(val *string) {
	if err := j.validateSetBridgeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bridge",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCicustom(val *string) {
	if err := j.validateSetCicustomParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cicustom",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetCipassword(val *string) {
	if err := j.validateSetCipasswordParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cipassword",
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

func (j *jsiiProxy_VmQemu)SetCiWait(val *float64) {
	if err := j.validateSetCiWaitParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ciWait",
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

func (j *jsiiProxy_VmQemu)SetCloudinitCdromStorage(val *string) {
	if err := j.validateSetCloudinitCdromStorageParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cloudinitCdromStorage",
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

func (j *jsiiProxy_VmQemu)SetCores(val *float64) {
	if err := j.validateSetCoresParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cores",
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

func (j *jsiiProxy_VmQemu)SetCpu(val *string) {
	if err := j.validateSetCpuParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cpu",
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

func (j *jsiiProxy_VmQemu)SetDesc(val *string) {
	if err := j.validateSetDescParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"desc",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetDiskGb(val *float64) {
	if err := j.validateSetDiskGbParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"diskGb",
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

func (j *jsiiProxy_VmQemu)SetForceRecreateOnChangeOf(val *string) {
	if err := j.validateSetForceRecreateOnChangeOfParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"forceRecreateOnChangeOf",
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

func (j *jsiiProxy_VmQemu)SetGuestAgentReadyTimeout(val *float64) {
	if err := j.validateSetGuestAgentReadyTimeoutParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"guestAgentReadyTimeout",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetHagroup(val *string) {
	if err := j.validateSetHagroupParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"hagroup",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetHastate(val *string) {
	if err := j.validateSetHastateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"hastate",
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

func (j *jsiiProxy_VmQemu)SetIpconfig10(val *string) {
	if err := j.validateSetIpconfig10Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig10",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig11(val *string) {
	if err := j.validateSetIpconfig11Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig11",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig12(val *string) {
	if err := j.validateSetIpconfig12Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig12",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig13(val *string) {
	if err := j.validateSetIpconfig13Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig13",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig14(val *string) {
	if err := j.validateSetIpconfig14Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig14",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig15(val *string) {
	if err := j.validateSetIpconfig15Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig15",
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

func (j *jsiiProxy_VmQemu)SetIpconfig8(val *string) {
	if err := j.validateSetIpconfig8Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig8",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIpconfig9(val *string) {
	if err := j.validateSetIpconfig9Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ipconfig9",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetIso(val *string) {
	if err := j.validateSetIsoParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iso",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetKvm(val interface{}) {
	if err := j.validateSetKvmParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"kvm",
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

func (j *jsiiProxy_VmQemu)SetMac(val *string) {
	if err := j.validateSetMacParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mac",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetMachine(val *string) {
	if err := j.validateSetMachineParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"machine",
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

func (j *jsiiProxy_VmQemu)SetNic(val *string) {
	if err := j.validateSetNicParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"nic",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetNuma(val interface{}) {
	if err := j.validateSetNumaParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"numa",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetOnboot(val interface{}) {
	if err := j.validateSetOnbootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"onboot",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetOncreate(val interface{}) {
	if err := j.validateSetOncreateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"oncreate",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetOsNetworkConfig(val *string) {
	if err := j.validateSetOsNetworkConfigParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"osNetworkConfig",
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

func (j *jsiiProxy_VmQemu)SetPreprovision(val interface{}) {
	if err := j.validateSetPreprovisionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"preprovision",
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

func (j *jsiiProxy_VmQemu)SetPxe(val interface{}) {
	if err := j.validateSetPxeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pxe",
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

func (j *jsiiProxy_VmQemu)SetSockets(val *float64) {
	if err := j.validateSetSocketsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sockets",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetSshForwardIp(val *string) {
	if err := j.validateSetSshForwardIpParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sshForwardIp",
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

func (j *jsiiProxy_VmQemu)SetSshPrivateKey(val *string) {
	if err := j.validateSetSshPrivateKeyParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sshPrivateKey",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetSshUser(val *string) {
	if err := j.validateSetSshUserParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sshUser",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetStartup(val *string) {
	if err := j.validateSetStartupParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"startup",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetStorage(val *string) {
	if err := j.validateSetStorageParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"storage",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetStorageType(val *string) {
	if err := j.validateSetStorageTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"storageType",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetTablet(val interface{}) {
	if err := j.validateSetTabletParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tablet",
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

func (j *jsiiProxy_VmQemu)SetVcpus(val *float64) {
	if err := j.validateSetVcpusParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vcpus",
		val,
	)
}

func (j *jsiiProxy_VmQemu)SetVlan(val *float64) {
	if err := j.validateSetVlanParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vlan",
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

// Generates CDKTF code for importing a VmQemu resource upon running "cdktf plan <stack-name>".
func VmQemu_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateVmQemu_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"proxmox.vmQemu.VmQemu",
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
		"proxmox.vmQemu.VmQemu",
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
		"proxmox.vmQemu.VmQemu",
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
		"proxmox.vmQemu.VmQemu",
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
		"proxmox.vmQemu.VmQemu",
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

func (v *jsiiProxy_VmQemu) PutHostpci(value interface{}) {
	if err := v.validatePutHostpciParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putHostpci",
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

func (v *jsiiProxy_VmQemu) PutUsb(value interface{}) {
	if err := v.validatePutUsbParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putUsb",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VmQemu) PutVga(value interface{}) {
	if err := v.validatePutVgaParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putVga",
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

func (v *jsiiProxy_VmQemu) ResetArgs() {
	_jsii_.InvokeVoid(
		v,
		"resetArgs",
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

func (v *jsiiProxy_VmQemu) ResetBios() {
	_jsii_.InvokeVoid(
		v,
		"resetBios",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetBoot() {
	_jsii_.InvokeVoid(
		v,
		"resetBoot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetBootdisk() {
	_jsii_.InvokeVoid(
		v,
		"resetBootdisk",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetBridge() {
	_jsii_.InvokeVoid(
		v,
		"resetBridge",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCicustom() {
	_jsii_.InvokeVoid(
		v,
		"resetCicustom",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCipassword() {
	_jsii_.InvokeVoid(
		v,
		"resetCipassword",
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

func (v *jsiiProxy_VmQemu) ResetCiWait() {
	_jsii_.InvokeVoid(
		v,
		"resetCiWait",
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

func (v *jsiiProxy_VmQemu) ResetCloneWait() {
	_jsii_.InvokeVoid(
		v,
		"resetCloneWait",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCloudinitCdromStorage() {
	_jsii_.InvokeVoid(
		v,
		"resetCloudinitCdromStorage",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetCores() {
	_jsii_.InvokeVoid(
		v,
		"resetCores",
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

func (v *jsiiProxy_VmQemu) ResetDesc() {
	_jsii_.InvokeVoid(
		v,
		"resetDesc",
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

func (v *jsiiProxy_VmQemu) ResetDiskGb() {
	_jsii_.InvokeVoid(
		v,
		"resetDiskGb",
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

func (v *jsiiProxy_VmQemu) ResetForceRecreateOnChangeOf() {
	_jsii_.InvokeVoid(
		v,
		"resetForceRecreateOnChangeOf",
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

func (v *jsiiProxy_VmQemu) ResetGuestAgentReadyTimeout() {
	_jsii_.InvokeVoid(
		v,
		"resetGuestAgentReadyTimeout",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetHagroup() {
	_jsii_.InvokeVoid(
		v,
		"resetHagroup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetHastate() {
	_jsii_.InvokeVoid(
		v,
		"resetHastate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetHostpci() {
	_jsii_.InvokeVoid(
		v,
		"resetHostpci",
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

func (v *jsiiProxy_VmQemu) ResetIpconfig10() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig10",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig11() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig11",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig12() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig12",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig13() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig13",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig14() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig14",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig15() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig15",
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

func (v *jsiiProxy_VmQemu) ResetIpconfig8() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig8",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIpconfig9() {
	_jsii_.InvokeVoid(
		v,
		"resetIpconfig9",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetIso() {
	_jsii_.InvokeVoid(
		v,
		"resetIso",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetKvm() {
	_jsii_.InvokeVoid(
		v,
		"resetKvm",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetMac() {
	_jsii_.InvokeVoid(
		v,
		"resetMac",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetMachine() {
	_jsii_.InvokeVoid(
		v,
		"resetMachine",
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

func (v *jsiiProxy_VmQemu) ResetNic() {
	_jsii_.InvokeVoid(
		v,
		"resetNic",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetNuma() {
	_jsii_.InvokeVoid(
		v,
		"resetNuma",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetOnboot() {
	_jsii_.InvokeVoid(
		v,
		"resetOnboot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetOncreate() {
	_jsii_.InvokeVoid(
		v,
		"resetOncreate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetOsNetworkConfig() {
	_jsii_.InvokeVoid(
		v,
		"resetOsNetworkConfig",
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

func (v *jsiiProxy_VmQemu) ResetPreprovision() {
	_jsii_.InvokeVoid(
		v,
		"resetPreprovision",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetPxe() {
	_jsii_.InvokeVoid(
		v,
		"resetPxe",
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

func (v *jsiiProxy_VmQemu) ResetSockets() {
	_jsii_.InvokeVoid(
		v,
		"resetSockets",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetSshForwardIp() {
	_jsii_.InvokeVoid(
		v,
		"resetSshForwardIp",
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

func (v *jsiiProxy_VmQemu) ResetSshPrivateKey() {
	_jsii_.InvokeVoid(
		v,
		"resetSshPrivateKey",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetSshUser() {
	_jsii_.InvokeVoid(
		v,
		"resetSshUser",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetStartup() {
	_jsii_.InvokeVoid(
		v,
		"resetStartup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetStorage() {
	_jsii_.InvokeVoid(
		v,
		"resetStorage",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetStorageType() {
	_jsii_.InvokeVoid(
		v,
		"resetStorageType",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetTablet() {
	_jsii_.InvokeVoid(
		v,
		"resetTablet",
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

func (v *jsiiProxy_VmQemu) ResetTimeouts() {
	_jsii_.InvokeVoid(
		v,
		"resetTimeouts",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetUsb() {
	_jsii_.InvokeVoid(
		v,
		"resetUsb",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetVcpus() {
	_jsii_.InvokeVoid(
		v,
		"resetVcpus",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetVga() {
	_jsii_.InvokeVoid(
		v,
		"resetVga",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemu) ResetVlan() {
	_jsii_.InvokeVoid(
		v,
		"resetVlan",
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

