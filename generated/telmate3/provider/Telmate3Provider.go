package provider

import (
	_init_ "proxmox-patroni/generated/telmate3/jsii"

	"proxmox-patroni/generated/telmate3/provider/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs telmate3}.
type Telmate3Provider interface {
	cdktf.TerraformProvider
	Alias() *string
	SetAlias(val *string)
	AliasInput() *string
	// Experimental.
	CdktfStack() cdktf.TerraformStack
	// Experimental.
	ConstructNodeMetadata() *map[string]interface{}
	// Experimental.
	Fqn() *string
	// Experimental.
	FriendlyUniqueId() *string
	// Experimental.
	MetaAttributes() *map[string]interface{}
	// The tree node.
	Node() constructs.Node
	PmApiTokenId() *string
	SetPmApiTokenId(val *string)
	PmApiTokenIdInput() *string
	PmApiTokenSecret() *string
	SetPmApiTokenSecret(val *string)
	PmApiTokenSecretInput() *string
	PmApiUrl() *string
	SetPmApiUrl(val *string)
	PmApiUrlInput() *string
	PmMinimumPermissionCheck() interface{}
	SetPmMinimumPermissionCheck(val interface{})
	PmMinimumPermissionCheckInput() interface{}
	PmParallel() *float64
	SetPmParallel(val *float64)
	PmParallelInput() *float64
	PmTimeout() *float64
	SetPmTimeout(val *float64)
	PmTimeoutInput() *float64
	PmTlsInsecure() interface{}
	SetPmTlsInsecure(val interface{})
	PmTlsInsecureInput() interface{}
	// Experimental.
	RawOverrides() interface{}
	// Experimental.
	TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata
	// Experimental.
	TerraformProviderSource() *string
	// Experimental.
	TerraformResourceType() *string
	// Experimental.
	AddOverride(path *string, value interface{})
	// Overrides the auto-generated logical ID with a specific ID.
	// Experimental.
	OverrideLogicalId(newLogicalId *string)
	ResetAlias()
	// Resets a previously passed logical Id to use the auto-generated logical id again.
	// Experimental.
	ResetOverrideLogicalId()
	ResetPmApiTokenId()
	ResetPmApiTokenSecret()
	ResetPmApiUrl()
	ResetPmMinimumPermissionCheck()
	ResetPmParallel()
	ResetPmTimeout()
	ResetPmTlsInsecure()
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

// The jsii proxy struct for Telmate3Provider
type jsiiProxy_Telmate3Provider struct {
	internal.Type__cdktfTerraformProvider
}

func (j *jsiiProxy_Telmate3Provider) Alias() *string {
	var returns *string
	_jsii_.Get(
		j,
		"alias",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) AliasInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aliasInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) MetaAttributes() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"metaAttributes",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiTokenId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiTokenIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiTokenSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiTokenSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiUrl() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiUrl",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmApiUrlInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiUrlInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmMinimumPermissionCheck() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmMinimumPermissionCheck",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmMinimumPermissionCheckInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmMinimumPermissionCheckInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmParallel() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmParallel",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmParallelInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmParallelInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmTimeout() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmTimeout",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmTimeoutInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmTimeoutInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmTlsInsecure() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmTlsInsecure",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) PmTlsInsecureInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmTlsInsecureInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) TerraformProviderSource() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformProviderSource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_Telmate3Provider) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs telmate3} Resource.
func NewTelmate3Provider(scope constructs.Construct, id *string, config *Telmate3ProviderConfig) Telmate3Provider {
	_init_.Initialize()

	if err := validateNewTelmate3ProviderParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_Telmate3Provider{}

	_jsii_.Create(
		"telmate3.provider.Telmate3Provider",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs telmate3} Resource.
func NewTelmate3Provider_Override(t Telmate3Provider, scope constructs.Construct, id *string, config *Telmate3ProviderConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"telmate3.provider.Telmate3Provider",
		[]interface{}{scope, id, config},
		t,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetAlias(val *string) {
	_jsii_.Set(
		j,
		"alias",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmApiTokenId(val *string) {
	_jsii_.Set(
		j,
		"pmApiTokenId",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmApiTokenSecret(val *string) {
	_jsii_.Set(
		j,
		"pmApiTokenSecret",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmApiUrl(val *string) {
	_jsii_.Set(
		j,
		"pmApiUrl",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmMinimumPermissionCheck(val interface{}) {
	if err := j.validateSetPmMinimumPermissionCheckParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmMinimumPermissionCheck",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmParallel(val *float64) {
	_jsii_.Set(
		j,
		"pmParallel",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmTimeout(val *float64) {
	_jsii_.Set(
		j,
		"pmTimeout",
		val,
	)
}

func (j *jsiiProxy_Telmate3Provider)SetPmTlsInsecure(val interface{}) {
	if err := j.validateSetPmTlsInsecureParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmTlsInsecure",
		val,
	)
}

// Generates CDKTF code for importing a Telmate3Provider resource upon running "cdktf plan <stack-name>".
func Telmate3Provider_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateTelmate3Provider_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"telmate3.provider.Telmate3Provider",
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
func Telmate3Provider_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTelmate3Provider_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.provider.Telmate3Provider",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Telmate3Provider_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTelmate3Provider_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.provider.Telmate3Provider",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func Telmate3Provider_IsTerraformProvider(x interface{}) *bool {
	_init_.Initialize()

	if err := validateTelmate3Provider_IsTerraformProviderParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"telmate3.provider.Telmate3Provider",
		"isTerraformProvider",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func Telmate3Provider_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"telmate3.provider.Telmate3Provider",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (t *jsiiProxy_Telmate3Provider) AddOverride(path *string, value interface{}) {
	if err := t.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (t *jsiiProxy_Telmate3Provider) OverrideLogicalId(newLogicalId *string) {
	if err := t.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		t,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetAlias() {
	_jsii_.InvokeVoid(
		t,
		"resetAlias",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		t,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmApiTokenId() {
	_jsii_.InvokeVoid(
		t,
		"resetPmApiTokenId",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmApiTokenSecret() {
	_jsii_.InvokeVoid(
		t,
		"resetPmApiTokenSecret",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmApiUrl() {
	_jsii_.InvokeVoid(
		t,
		"resetPmApiUrl",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmMinimumPermissionCheck() {
	_jsii_.InvokeVoid(
		t,
		"resetPmMinimumPermissionCheck",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmParallel() {
	_jsii_.InvokeVoid(
		t,
		"resetPmParallel",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmTimeout() {
	_jsii_.InvokeVoid(
		t,
		"resetPmTimeout",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) ResetPmTlsInsecure() {
	_jsii_.InvokeVoid(
		t,
		"resetPmTlsInsecure",
		nil, // no parameters
	)
}

func (t *jsiiProxy_Telmate3Provider) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		t,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_Telmate3Provider) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		t,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_Telmate3Provider) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_Telmate3Provider) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_Telmate3Provider) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		t,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (t *jsiiProxy_Telmate3Provider) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		t,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

