package lxc

import (
	_init_ "proxmox-patroni/generated/telmate3/jsii"

	"proxmox-patroni/generated/telmate3/lxc/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc proxmox_lxc}.
type Lxc interface {
	cdktf.TerraformResource
	Arch() *string
	SetArch(val *string)
	ArchInput() *string
	// Experimental.
	CdktfStack() cdktf.TerraformStack
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
	// Experimental.
	DependsOn() *[]*string
	// Experimental.
	SetDependsOn(val *[]*string)
	Description() *string
	SetDescription(val *string)
	DescriptionInput() *string
	Features() LxcFeaturesOutputReference
	FeaturesInput() *LxcFeatures
	// Experimental.
	ForEach() cdktf.ITerraformIterator
	// Experimental.
	SetForEach(val cdktf.ITerraformIterator)
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	Hostname() *string
	SetHostname(val *string)
	HostnameInput() *string
	Id() *string
	SetId(val *string)
	IdInput() *string
	// Experimental.
	Lifecycle() *cdktf.TerraformResourceLifecycle
	// Experimental.
	SetLifecycle(val *cdktf.TerraformResourceLifecycle)
	Memory() *float64
	SetMemory(val *float64)
	MemoryInput() *float64
	Mountpoint() LxcMountpointList
	MountpointInput() interface{}
	Nameserver() *string
	SetNameserver(val *string)
	NameserverInput() *string
	Network() LxcNetworkList
	NetworkInput() interface{}
	// The tree node.
	Node() constructs.Node
	Onboot() interface{}
	SetOnboot(val interface{})
	OnbootInput() interface{}
	Ostemplate() *string
	SetOstemplate(val *string)
	OstemplateInput() *string
	Password() *string
	SetPassword(val *string)
	PasswordInput() *string
	Pool() *string
	SetPool(val *string)
	PoolInput() *string
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
	Rootfs() LxcRootfsOutputReference
	RootfsInput() *LxcRootfs
	Searchdomain() *string
	SetSearchdomain(val *string)
	SearchdomainInput() *string
	SshPublicKeys() *string
	SetSshPublicKeys(val *string)
	SshPublicKeysInput() *string
	Start() interface{}
	SetStart(val interface{})
	StartInput() interface{}
	Startup() *string
	SetStartup(val *string)
	StartupInput() *string
	Swap() *float64
	SetSwap(val *float64)
	SwapInput() *float64
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
	Timeouts() LxcTimeoutsOutputReference
	TimeoutsInput() interface{}
	Unprivileged() interface{}
	SetUnprivileged(val interface{})
	UnprivilegedInput() interface{}
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
	PutFeatures(value *LxcFeatures)
	PutMountpoint(value interface{})
	PutNetwork(value interface{})
	PutRootfs(value *LxcRootfs)
	PutTimeouts(value *LxcTimeouts)
	ResetArch()
	ResetCores()
	ResetDescription()
	ResetFeatures()
	ResetHostname()
	ResetId()
	ResetMemory()
	ResetMountpoint()
	ResetNameserver()
	ResetNetwork()
	ResetOnboot()
	ResetOstemplate()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPassword()
	ResetPool()
	ResetProtection()
	ResetRootfs()
	ResetSearchdomain()
	ResetSshPublicKeys()
	ResetStart()
	ResetStartup()
	ResetSwap()
	ResetTags()
	ResetTargetNode()
	ResetTimeouts()
	ResetUnprivileged()
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

// The jsii proxy struct for Lxc
type jsiiProxy_Lxc struct {
	internal.Type__cdktfTerraformResource
}

func (j *jsiiProxy_Lxc) Arch() *string {
	var returns *string
	_jsii_.Get(
		j,
		"arch",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) ArchInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"archInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Connection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"connection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Cores() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"cores",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) CoresInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"coresInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Count() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"count",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) DependsOn() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"dependsOn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Description() *string {
	var returns *string
	_jsii_.Get(
		j,
		"description",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) DescriptionInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"descriptionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Features() LxcFeaturesOutputReference {
	var returns LxcFeaturesOutputReference
	_jsii_.Get(
		j,
		"features",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) FeaturesInput() *LxcFeatures {
	var returns *LxcFeatures
	_jsii_.Get(
		j,
		"featuresInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) ForEach() cdktf.ITerraformIterator {
	var returns cdktf.ITerraformIterator
	_jsii_.Get(
		j,
		"forEach",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Hostname() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hostname",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) HostnameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hostnameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Lifecycle() *cdktf.TerraformResourceLifecycle {
	var returns *cdktf.TerraformResourceLifecycle
	_jsii_.Get(
		j,
		"lifecycle",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Memory() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"memory",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) MemoryInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"memoryInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Mountpoint() LxcMountpointList {
	var returns LxcMountpointList
	_jsii_.Get(
		j,
		"mountpoint",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) MountpointInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"mountpointInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Nameserver() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameserver",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) NameserverInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameserverInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Network() LxcNetworkList {
	var returns LxcNetworkList
	_jsii_.Get(
		j,
		"network",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) NetworkInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"networkInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Onboot() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onboot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) OnbootInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"onbootInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Ostemplate() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ostemplate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) OstemplateInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ostemplateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Password() *string {
	var returns *string
	_jsii_.Get(
		j,
		"password",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) PasswordInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"passwordInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Pool() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pool",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) PoolInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"poolInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Protection() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protection",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) ProtectionInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"protectionInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Provider() cdktf.TerraformProvider {
	var returns cdktf.TerraformProvider
	_jsii_.Get(
		j,
		"provider",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Provisioners() *[]interface{} {
	var returns *[]interface{}
	_jsii_.Get(
		j,
		"provisioners",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Rootfs() LxcRootfsOutputReference {
	var returns LxcRootfsOutputReference
	_jsii_.Get(
		j,
		"rootfs",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) RootfsInput() *LxcRootfs {
	var returns *LxcRootfs
	_jsii_.Get(
		j,
		"rootfsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Searchdomain() *string {
	var returns *string
	_jsii_.Get(
		j,
		"searchdomain",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) SearchdomainInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"searchdomainInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) SshPublicKeys() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshPublicKeys",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) SshPublicKeysInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sshPublicKeysInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Start() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"start",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) StartInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"startInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Startup() *string {
	var returns *string
	_jsii_.Get(
		j,
		"startup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) StartupInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"startupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Swap() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"swap",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) SwapInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"swapInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Tags() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tags",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TagsInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"tagsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TargetNode() *string {
	var returns *string
	_jsii_.Get(
		j,
		"targetNode",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TargetNodeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"targetNodeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TerraformMetaArguments() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"terraformMetaArguments",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Timeouts() LxcTimeoutsOutputReference {
	var returns LxcTimeoutsOutputReference
	_jsii_.Get(
		j,
		"timeouts",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) TimeoutsInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"timeoutsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Unprivileged() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"unprivileged",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) UnprivilegedInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"unprivilegedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) Vmid() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmid",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Lxc) VmidInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vmidInput",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc proxmox_lxc} Resource.
func NewLxc(scope constructs.Construct, id *string, config *LxcConfig) Lxc {
	_init_.Initialize()

	if err := validateNewLxcParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_Lxc{}

	_jsii_.Create(
		"telmate3.lxc.Lxc",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs/resources/lxc proxmox_lxc} Resource.
func NewLxc_Override(l Lxc, scope constructs.Construct, id *string, config *LxcConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"telmate3.lxc.Lxc",
		[]interface{}{scope, id, config},
		l,
	)
}

func (j *jsiiProxy_Lxc)SetArch(val *string) {
	if err := j.validateSetArchParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"arch",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetConnection(val interface{}) {
	if err := j.validateSetConnectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"connection",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetCores(val *float64) {
	if err := j.validateSetCoresParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cores",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetCount(val interface{}) {
	if err := j.validateSetCountParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"count",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetDependsOn(val *[]*string) {
	_jsii_.Set(
		j,
		"dependsOn",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetDescription(val *string) {
	if err := j.validateSetDescriptionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"description",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetForEach(val cdktf.ITerraformIterator) {
	_jsii_.Set(
		j,
		"forEach",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetHostname(val *string) {
	if err := j.validateSetHostnameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"hostname",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetLifecycle(val *cdktf.TerraformResourceLifecycle) {
	if err := j.validateSetLifecycleParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"lifecycle",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetMemory(val *float64) {
	if err := j.validateSetMemoryParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"memory",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetNameserver(val *string) {
	if err := j.validateSetNameserverParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"nameserver",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetOnboot(val interface{}) {
	if err := j.validateSetOnbootParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"onboot",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetOstemplate(val *string) {
	if err := j.validateSetOstemplateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ostemplate",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetPassword(val *string) {
	if err := j.validateSetPasswordParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"password",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetPool(val *string) {
	if err := j.validateSetPoolParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pool",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetProtection(val interface{}) {
	if err := j.validateSetProtectionParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"protection",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetProvider(val cdktf.TerraformProvider) {
	_jsii_.Set(
		j,
		"provider",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetProvisioners(val *[]interface{}) {
	if err := j.validateSetProvisionersParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"provisioners",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetSearchdomain(val *string) {
	if err := j.validateSetSearchdomainParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"searchdomain",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetSshPublicKeys(val *string) {
	if err := j.validateSetSshPublicKeysParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"sshPublicKeys",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetStart(val interface{}) {
	if err := j.validateSetStartParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"start",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetStartup(val *string) {
	if err := j.validateSetStartupParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"startup",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetSwap(val *float64) {
	if err := j.validateSetSwapParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"swap",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetTags(val *string) {
	if err := j.validateSetTagsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tags",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetTargetNode(val *string) {
	if err := j.validateSetTargetNodeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"targetNode",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetUnprivileged(val interface{}) {
	if err := j.validateSetUnprivilegedParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"unprivileged",
		val,
	)
}

func (j *jsiiProxy_Lxc)SetVmid(val *float64) {
	if err := j.validateSetVmidParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vmid",
		val,
	)
}

// Generates CDKTF code for importing a Lxc resource upon running "cdktf plan <stack-name>".
func Lxc_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateLxc_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"telmate3.lxc.Lxc",
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
func Lxc_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateLxc_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.lxc.Lxc",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Lxc_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateLxc_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.lxc.Lxc",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Lxc_IsTerraformResource(x interface{}) *bool {
	_init_.Initialize()

	if err := validateLxc_IsTerraformResourceParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.lxc.Lxc",
		"isTerraformResource",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func Lxc_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"telmate3.lxc.Lxc",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (l *jsiiProxy_Lxc) AddMoveTarget(moveTarget *string) {
	if err := l.validateAddMoveTargetParameters(moveTarget); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"addMoveTarget",
		[]interface{}{moveTarget},
	)
}

func (l *jsiiProxy_Lxc) AddOverride(path *string, value interface{}) {
	if err := l.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (l *jsiiProxy_Lxc) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
	if err := l.validateGetAnyMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]interface{}

	_jsii_.Invoke(
		l,
		"getAnyMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := l.validateGetBooleanAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		l,
		"getBooleanAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
	if err := l.validateGetBooleanMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*bool

	_jsii_.Invoke(
		l,
		"getBooleanMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetListAttribute(terraformAttribute *string) *[]*string {
	if err := l.validateGetListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*string

	_jsii_.Invoke(
		l,
		"getListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetNumberAttribute(terraformAttribute *string) *float64 {
	if err := l.validateGetNumberAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *float64

	_jsii_.Invoke(
		l,
		"getNumberAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
	if err := l.validateGetNumberListAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *[]*float64

	_jsii_.Invoke(
		l,
		"getNumberListAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
	if err := l.validateGetNumberMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*float64

	_jsii_.Invoke(
		l,
		"getNumberMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetStringAttribute(terraformAttribute *string) *string {
	if err := l.validateGetStringAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *string

	_jsii_.Invoke(
		l,
		"getStringAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
	if err := l.validateGetStringMapAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns *map[string]*string

	_jsii_.Invoke(
		l,
		"getStringMapAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) HasResourceMove() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		l,
		"hasResourceMove",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) ImportFrom(id *string, provider cdktf.TerraformProvider) {
	if err := l.validateImportFromParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"importFrom",
		[]interface{}{id, provider},
	)
}

func (l *jsiiProxy_Lxc) InterpolationForAttribute(terraformAttribute *string) cdktf.IResolvable {
	if err := l.validateInterpolationForAttributeParameters(terraformAttribute); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		l,
		"interpolationForAttribute",
		[]interface{}{terraformAttribute},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) MoveFromId(id *string) {
	if err := l.validateMoveFromIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"moveFromId",
		[]interface{}{id},
	)
}

func (l *jsiiProxy_Lxc) MoveTo(moveTarget *string, index interface{}) {
	if err := l.validateMoveToParameters(moveTarget, index); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"moveTo",
		[]interface{}{moveTarget, index},
	)
}

func (l *jsiiProxy_Lxc) MoveToId(id *string) {
	if err := l.validateMoveToIdParameters(id); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"moveToId",
		[]interface{}{id},
	)
}

func (l *jsiiProxy_Lxc) OverrideLogicalId(newLogicalId *string) {
	if err := l.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (l *jsiiProxy_Lxc) PutFeatures(value *LxcFeatures) {
	if err := l.validatePutFeaturesParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"putFeatures",
		[]interface{}{value},
	)
}

func (l *jsiiProxy_Lxc) PutMountpoint(value interface{}) {
	if err := l.validatePutMountpointParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"putMountpoint",
		[]interface{}{value},
	)
}

func (l *jsiiProxy_Lxc) PutNetwork(value interface{}) {
	if err := l.validatePutNetworkParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"putNetwork",
		[]interface{}{value},
	)
}

func (l *jsiiProxy_Lxc) PutRootfs(value *LxcRootfs) {
	if err := l.validatePutRootfsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"putRootfs",
		[]interface{}{value},
	)
}

func (l *jsiiProxy_Lxc) PutTimeouts(value *LxcTimeouts) {
	if err := l.validatePutTimeoutsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		l,
		"putTimeouts",
		[]interface{}{value},
	)
}

func (l *jsiiProxy_Lxc) ResetArch() {
	_jsii_.InvokeVoid(
		l,
		"resetArch",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetCores() {
	_jsii_.InvokeVoid(
		l,
		"resetCores",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetDescription() {
	_jsii_.InvokeVoid(
		l,
		"resetDescription",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetFeatures() {
	_jsii_.InvokeVoid(
		l,
		"resetFeatures",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetHostname() {
	_jsii_.InvokeVoid(
		l,
		"resetHostname",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetId() {
	_jsii_.InvokeVoid(
		l,
		"resetId",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetMemory() {
	_jsii_.InvokeVoid(
		l,
		"resetMemory",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetMountpoint() {
	_jsii_.InvokeVoid(
		l,
		"resetMountpoint",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetNameserver() {
	_jsii_.InvokeVoid(
		l,
		"resetNameserver",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetNetwork() {
	_jsii_.InvokeVoid(
		l,
		"resetNetwork",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetOnboot() {
	_jsii_.InvokeVoid(
		l,
		"resetOnboot",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetOstemplate() {
	_jsii_.InvokeVoid(
		l,
		"resetOstemplate",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		l,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetPassword() {
	_jsii_.InvokeVoid(
		l,
		"resetPassword",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetPool() {
	_jsii_.InvokeVoid(
		l,
		"resetPool",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetProtection() {
	_jsii_.InvokeVoid(
		l,
		"resetProtection",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetRootfs() {
	_jsii_.InvokeVoid(
		l,
		"resetRootfs",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetSearchdomain() {
	_jsii_.InvokeVoid(
		l,
		"resetSearchdomain",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetSshPublicKeys() {
	_jsii_.InvokeVoid(
		l,
		"resetSshPublicKeys",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetStart() {
	_jsii_.InvokeVoid(
		l,
		"resetStart",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetStartup() {
	_jsii_.InvokeVoid(
		l,
		"resetStartup",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetSwap() {
	_jsii_.InvokeVoid(
		l,
		"resetSwap",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetTags() {
	_jsii_.InvokeVoid(
		l,
		"resetTags",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetTargetNode() {
	_jsii_.InvokeVoid(
		l,
		"resetTargetNode",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetTimeouts() {
	_jsii_.InvokeVoid(
		l,
		"resetTimeouts",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetUnprivileged() {
	_jsii_.InvokeVoid(
		l,
		"resetUnprivileged",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) ResetVmid() {
	_jsii_.InvokeVoid(
		l,
		"resetVmid",
		nil, // no parameters
	)
}

func (l *jsiiProxy_Lxc) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		l,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		l,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		l,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		l,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		l,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_Lxc) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		l,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

