package provider

import (
	_init_ "proxmox-patroni/generated/telmate/proxmox/jsii"

	"proxmox-patroni/generated/telmate/proxmox/provider/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// Represents a {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs proxmox}.
type ProxmoxProvider interface {
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
	PmDangerouslyIgnoreUnknownAttributes() interface{}
	SetPmDangerouslyIgnoreUnknownAttributes(val interface{})
	PmDangerouslyIgnoreUnknownAttributesInput() interface{}
	PmDebug() interface{}
	SetPmDebug(val interface{})
	PmDebugInput() interface{}
	PmHttpHeaders() *string
	SetPmHttpHeaders(val *string)
	PmHttpHeadersInput() *string
	PmLogEnable() interface{}
	SetPmLogEnable(val interface{})
	PmLogEnableInput() interface{}
	PmLogFile() *string
	SetPmLogFile(val *string)
	PmLogFileInput() *string
	PmLogLevels() *map[string]*string
	SetPmLogLevels(val *map[string]*string)
	PmLogLevelsInput() *map[string]*string
	PmOtp() *string
	SetPmOtp(val *string)
	PmOtpInput() *string
	PmParallel() *float64
	SetPmParallel(val *float64)
	PmParallelInput() *float64
	PmPassword() *string
	SetPmPassword(val *string)
	PmPasswordInput() *string
	PmProxyServer() *string
	SetPmProxyServer(val *string)
	PmProxyServerInput() *string
	PmTimeout() *float64
	SetPmTimeout(val *float64)
	PmTimeoutInput() *float64
	PmTlsInsecure() interface{}
	SetPmTlsInsecure(val interface{})
	PmTlsInsecureInput() interface{}
	PmUser() *string
	SetPmUser(val *string)
	PmUserInput() *string
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
	ResetPmDangerouslyIgnoreUnknownAttributes()
	ResetPmDebug()
	ResetPmHttpHeaders()
	ResetPmLogEnable()
	ResetPmLogFile()
	ResetPmLogLevels()
	ResetPmOtp()
	ResetPmParallel()
	ResetPmPassword()
	ResetPmProxyServer()
	ResetPmTimeout()
	ResetPmTlsInsecure()
	ResetPmUser()
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

// The jsii proxy struct for ProxmoxProvider
type jsiiProxy_ProxmoxProvider struct {
	internal.Type__cdktfTerraformProvider
}

func (j *jsiiProxy_ProxmoxProvider) Alias() *string {
	var returns *string
	_jsii_.Get(
		j,
		"alias",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) AliasInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aliasInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) CdktfStack() cdktf.TerraformStack {
	var returns cdktf.TerraformStack
	_jsii_.Get(
		j,
		"cdktfStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) ConstructNodeMetadata() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"constructNodeMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) FriendlyUniqueId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"friendlyUniqueId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) MetaAttributes() *map[string]interface{} {
	var returns *map[string]interface{}
	_jsii_.Get(
		j,
		"metaAttributes",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) Node() constructs.Node {
	var returns constructs.Node
	_jsii_.Get(
		j,
		"node",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiTokenId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiTokenIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiTokenSecret() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenSecret",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiTokenSecretInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiTokenSecretInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiUrl() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiUrl",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmApiUrlInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmApiUrlInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmDangerouslyIgnoreUnknownAttributes() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmDangerouslyIgnoreUnknownAttributes",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmDangerouslyIgnoreUnknownAttributesInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmDangerouslyIgnoreUnknownAttributesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmDebug() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmDebug",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmDebugInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmDebugInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmHttpHeaders() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmHttpHeaders",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmHttpHeadersInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmHttpHeadersInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogEnable() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmLogEnable",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogEnableInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmLogEnableInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogFile() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmLogFile",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogFileInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmLogFileInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogLevels() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"pmLogLevels",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmLogLevelsInput() *map[string]*string {
	var returns *map[string]*string
	_jsii_.Get(
		j,
		"pmLogLevelsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmOtp() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmOtp",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmOtpInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmOtpInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmParallel() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmParallel",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmParallelInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmParallelInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmPassword() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmPassword",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmPasswordInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmPasswordInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmProxyServer() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmProxyServer",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmProxyServerInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmProxyServerInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmTimeout() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmTimeout",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmTimeoutInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"pmTimeoutInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmTlsInsecure() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmTlsInsecure",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmTlsInsecureInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pmTlsInsecureInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmUser() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmUser",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) PmUserInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pmUserInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) RawOverrides() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rawOverrides",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) TerraformGeneratorMetadata() *cdktf.TerraformProviderGeneratorMetadata {
	var returns *cdktf.TerraformProviderGeneratorMetadata
	_jsii_.Get(
		j,
		"terraformGeneratorMetadata",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) TerraformProviderSource() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformProviderSource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_ProxmoxProvider) TerraformResourceType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformResourceType",
		&returns,
	)
	return returns
}


// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs proxmox} Resource.
func NewProxmoxProvider(scope constructs.Construct, id *string, config *ProxmoxProviderConfig) ProxmoxProvider {
	_init_.Initialize()

	if err := validateNewProxmoxProviderParameters(scope, id, config); err != nil {
		panic(err)
	}
	j := jsiiProxy_ProxmoxProvider{}

	_jsii_.Create(
		"proxmox.provider.ProxmoxProvider",
		[]interface{}{scope, id, config},
		&j,
	)

	return &j
}

// Create a new {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs proxmox} Resource.
func NewProxmoxProvider_Override(p ProxmoxProvider, scope constructs.Construct, id *string, config *ProxmoxProviderConfig) {
	_init_.Initialize()

	_jsii_.Create(
		"proxmox.provider.ProxmoxProvider",
		[]interface{}{scope, id, config},
		p,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetAlias(val *string) {
	_jsii_.Set(
		j,
		"alias",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmApiTokenId(val *string) {
	_jsii_.Set(
		j,
		"pmApiTokenId",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmApiTokenSecret(val *string) {
	_jsii_.Set(
		j,
		"pmApiTokenSecret",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmApiUrl(val *string) {
	_jsii_.Set(
		j,
		"pmApiUrl",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmDangerouslyIgnoreUnknownAttributes(val interface{}) {
	if err := j.validateSetPmDangerouslyIgnoreUnknownAttributesParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmDangerouslyIgnoreUnknownAttributes",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmDebug(val interface{}) {
	if err := j.validateSetPmDebugParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmDebug",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmHttpHeaders(val *string) {
	_jsii_.Set(
		j,
		"pmHttpHeaders",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmLogEnable(val interface{}) {
	if err := j.validateSetPmLogEnableParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmLogEnable",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmLogFile(val *string) {
	_jsii_.Set(
		j,
		"pmLogFile",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmLogLevels(val *map[string]*string) {
	_jsii_.Set(
		j,
		"pmLogLevels",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmOtp(val *string) {
	_jsii_.Set(
		j,
		"pmOtp",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmParallel(val *float64) {
	_jsii_.Set(
		j,
		"pmParallel",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmPassword(val *string) {
	_jsii_.Set(
		j,
		"pmPassword",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmProxyServer(val *string) {
	_jsii_.Set(
		j,
		"pmProxyServer",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmTimeout(val *float64) {
	_jsii_.Set(
		j,
		"pmTimeout",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmTlsInsecure(val interface{}) {
	if err := j.validateSetPmTlsInsecureParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pmTlsInsecure",
		val,
	)
}

func (j *jsiiProxy_ProxmoxProvider)SetPmUser(val *string) {
	_jsii_.Set(
		j,
		"pmUser",
		val,
	)
}

// Generates CDKTF code for importing a ProxmoxProvider resource upon running "cdktf plan <stack-name>".
func ProxmoxProvider_GenerateConfigForImport(scope constructs.Construct, importToId *string, importFromId *string, provider cdktf.TerraformProvider) cdktf.ImportableResource {
	_init_.Initialize()

	if err := validateProxmoxProvider_GenerateConfigForImportParameters(scope, importToId, importFromId); err != nil {
		panic(err)
	}
	var returns cdktf.ImportableResource

	_jsii_.StaticInvoke(
		"proxmox.provider.ProxmoxProvider",
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
func ProxmoxProvider_IsConstruct(x interface{}) *bool {
	_init_.Initialize()

	if err := validateProxmoxProvider_IsConstructParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"proxmox.provider.ProxmoxProvider",
		"isConstruct",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ProxmoxProvider_IsTerraformElement(x interface{}) *bool {
	_init_.Initialize()

	if err := validateProxmoxProvider_IsTerraformElementParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"proxmox.provider.ProxmoxProvider",
		"isTerraformElement",
		[]interface{}{x},
		&returns,
	)

	return returns
}

// Experimental.
func ProxmoxProvider_IsTerraformProvider(x interface{}) *bool {
	_init_.Initialize()

	if err := validateProxmoxProvider_IsTerraformProviderParameters(x); err != nil {
		panic(err)
	}
	var returns *bool

	_jsii_.StaticInvoke(
		"proxmox.provider.ProxmoxProvider",
		"isTerraformProvider",
		[]interface{}{x},
		&returns,
	)

	return returns
}

func ProxmoxProvider_TfResourceType() *string {
	_init_.Initialize()
	var returns *string
	_jsii_.StaticGet(
		"proxmox.provider.ProxmoxProvider",
		"tfResourceType",
		&returns,
	)
	return returns
}

func (p *jsiiProxy_ProxmoxProvider) AddOverride(path *string, value interface{}) {
	if err := p.validateAddOverrideParameters(path, value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		p,
		"addOverride",
		[]interface{}{path, value},
	)
}

func (p *jsiiProxy_ProxmoxProvider) OverrideLogicalId(newLogicalId *string) {
	if err := p.validateOverrideLogicalIdParameters(newLogicalId); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		p,
		"overrideLogicalId",
		[]interface{}{newLogicalId},
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetAlias() {
	_jsii_.InvokeVoid(
		p,
		"resetAlias",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetOverrideLogicalId() {
	_jsii_.InvokeVoid(
		p,
		"resetOverrideLogicalId",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmApiTokenId() {
	_jsii_.InvokeVoid(
		p,
		"resetPmApiTokenId",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmApiTokenSecret() {
	_jsii_.InvokeVoid(
		p,
		"resetPmApiTokenSecret",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmApiUrl() {
	_jsii_.InvokeVoid(
		p,
		"resetPmApiUrl",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmDangerouslyIgnoreUnknownAttributes() {
	_jsii_.InvokeVoid(
		p,
		"resetPmDangerouslyIgnoreUnknownAttributes",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmDebug() {
	_jsii_.InvokeVoid(
		p,
		"resetPmDebug",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmHttpHeaders() {
	_jsii_.InvokeVoid(
		p,
		"resetPmHttpHeaders",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmLogEnable() {
	_jsii_.InvokeVoid(
		p,
		"resetPmLogEnable",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmLogFile() {
	_jsii_.InvokeVoid(
		p,
		"resetPmLogFile",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmLogLevels() {
	_jsii_.InvokeVoid(
		p,
		"resetPmLogLevels",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmOtp() {
	_jsii_.InvokeVoid(
		p,
		"resetPmOtp",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmParallel() {
	_jsii_.InvokeVoid(
		p,
		"resetPmParallel",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmPassword() {
	_jsii_.InvokeVoid(
		p,
		"resetPmPassword",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmProxyServer() {
	_jsii_.InvokeVoid(
		p,
		"resetPmProxyServer",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmTimeout() {
	_jsii_.InvokeVoid(
		p,
		"resetPmTimeout",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmTlsInsecure() {
	_jsii_.InvokeVoid(
		p,
		"resetPmTlsInsecure",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) ResetPmUser() {
	_jsii_.InvokeVoid(
		p,
		"resetPmUser",
		nil, // no parameters
	)
}

func (p *jsiiProxy_ProxmoxProvider) SynthesizeAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		p,
		"synthesizeAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (p *jsiiProxy_ProxmoxProvider) SynthesizeHclAttributes() *map[string]interface{} {
	var returns *map[string]interface{}

	_jsii_.Invoke(
		p,
		"synthesizeHclAttributes",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (p *jsiiProxy_ProxmoxProvider) ToHclTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		p,
		"toHclTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (p *jsiiProxy_ProxmoxProvider) ToMetadata() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		p,
		"toMetadata",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (p *jsiiProxy_ProxmoxProvider) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		p,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (p *jsiiProxy_ProxmoxProvider) ToTerraform() interface{} {
	var returns interface{}

	_jsii_.Invoke(
		p,
		"toTerraform",
		nil, // no parameters
		&returns,
	)

	return returns
}

