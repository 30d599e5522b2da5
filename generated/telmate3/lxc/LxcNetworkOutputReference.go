package lxc

import (
	_init_ "proxmox-patroni/generated/telmate3/jsii"

	"proxmox-patroni/generated/telmate3/lxc/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type LxcNetworkOutputReference interface {
	cdktf.ComplexObject
	Bridge() *string
	SetBridge(val *string)
	BridgeInput() *string
	// the index of the complex object in a list.
	// Experimental.
	ComplexObjectIndex() interface{}
	// Experimental.
	SetComplexObjectIndex(val interface{})
	// set to true if this item is from inside a set and needs tolist() for accessing it set to "0" for single list items.
	// Experimental.
	ComplexObjectIsFromSet() *bool
	// Experimental.
	SetComplexObjectIsFromSet(val *bool)
	// The creation stack of this resolvable which will be appended to errors thrown during resolution.
	//
	// If this returns an empty array the stack will not be attached.
	// Experimental.
	CreationStack() *[]*string
	Firewall() interface{}
	SetFirewall(val interface{})
	FirewallInput() interface{}
	// Experimental.
	Fqn() *string
	Gw() *string
	SetGw(val *string)
	Gw6() *string
	SetGw6(val *string)
	Gw6Input() *string
	GwInput() *string
	Hwaddr() *string
	SetHwaddr(val *string)
	HwaddrInput() *string
	Id() *float64
	InternalValue() interface{}
	SetInternalValue(val interface{})
	Ip() *string
	SetIp(val *string)
	Ip6() *string
	SetIp6(val *string)
	Ip6Input() *string
	IpInput() *string
	Mtu() *float64
	SetMtu(val *float64)
	MtuInput() *float64
	Name() *string
	SetName(val *string)
	NameInput() *string
	Rate() *float64
	SetRate(val *float64)
	RateInput() *float64
	Tag() *float64
	SetTag(val *float64)
	TagInput() *float64
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	Trunks() *string
	SetTrunks(val *string)
	TrunksInput() *string
	Type() *string
	SetType(val *string)
	TypeInput() *string
	// Experimental.
	ComputeFqn() *string
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
	InterpolationAsList() cdktf.IResolvable
	// Experimental.
	InterpolationForAttribute(property *string) cdktf.IResolvable
	ResetBridge()
	ResetFirewall()
	ResetGw()
	ResetGw6()
	ResetHwaddr()
	ResetIp()
	ResetIp6()
	ResetMtu()
	ResetRate()
	ResetTag()
	ResetTrunks()
	ResetType()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for LxcNetworkOutputReference
type jsiiProxy_LxcNetworkOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_LxcNetworkOutputReference) Bridge() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridge",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) BridgeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridgeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Firewall() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewall",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) FirewallInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewallInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Gw() *string {
	var returns *string
	_jsii_.Get(
		j,
		"gw",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Gw6() *string {
	var returns *string
	_jsii_.Get(
		j,
		"gw6",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Gw6Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"gw6Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) GwInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"gwInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Hwaddr() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hwaddr",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) HwaddrInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"hwaddrInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Id() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Ip() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ip",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Ip6() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ip6",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Ip6Input() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ip6Input",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) IpInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"ipInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Mtu() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) MtuInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Name() *string {
	var returns *string
	_jsii_.Get(
		j,
		"name",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) NameInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"nameInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Rate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) RateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Tag() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"tag",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) TagInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"tagInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Trunks() *string {
	var returns *string
	_jsii_.Get(
		j,
		"trunks",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) TrunksInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"trunksInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) Type() *string {
	var returns *string
	_jsii_.Get(
		j,
		"type",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_LxcNetworkOutputReference) TypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"typeInput",
		&returns,
	)
	return returns
}


func NewLxcNetworkOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) LxcNetworkOutputReference {
	_init_.Initialize()

	if err := validateNewLxcNetworkOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_LxcNetworkOutputReference{}

	_jsii_.Create(
		"telmate3.lxc.LxcNetworkOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewLxcNetworkOutputReference_Override(l LxcNetworkOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"telmate3.lxc.LxcNetworkOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		l,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetBridge(val *string) {
	if err := j.validateSetBridgeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bridge",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetFirewall(val interface{}) {
	if err := j.validateSetFirewallParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"firewall",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetGw(val *string) {
	if err := j.validateSetGwParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"gw",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetGw6(val *string) {
	if err := j.validateSetGw6Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"gw6",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetHwaddr(val *string) {
	if err := j.validateSetHwaddrParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"hwaddr",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetIp(val *string) {
	if err := j.validateSetIpParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ip",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetIp6(val *string) {
	if err := j.validateSetIp6Parameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ip6",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetMtu(val *float64) {
	if err := j.validateSetMtuParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mtu",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetName(val *string) {
	if err := j.validateSetNameParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"name",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetRate(val *float64) {
	if err := j.validateSetRateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"rate",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetTag(val *float64) {
	if err := j.validateSetTagParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tag",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetTrunks(val *string) {
	if err := j.validateSetTrunksParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"trunks",
		val,
	)
}

func (j *jsiiProxy_LxcNetworkOutputReference)SetType(val *string) {
	if err := j.validateSetTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"type",
		val,
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		l,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_LxcNetworkOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (l *jsiiProxy_LxcNetworkOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (l *jsiiProxy_LxcNetworkOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		l,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (l *jsiiProxy_LxcNetworkOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
	if err := l.validateInterpolationForAttributeParameters(property); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		l,
		"interpolationForAttribute",
		[]interface{}{property},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetBridge() {
	_jsii_.InvokeVoid(
		l,
		"resetBridge",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetFirewall() {
	_jsii_.InvokeVoid(
		l,
		"resetFirewall",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetGw() {
	_jsii_.InvokeVoid(
		l,
		"resetGw",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetGw6() {
	_jsii_.InvokeVoid(
		l,
		"resetGw6",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetHwaddr() {
	_jsii_.InvokeVoid(
		l,
		"resetHwaddr",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetIp() {
	_jsii_.InvokeVoid(
		l,
		"resetIp",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetIp6() {
	_jsii_.InvokeVoid(
		l,
		"resetIp6",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetMtu() {
	_jsii_.InvokeVoid(
		l,
		"resetMtu",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetRate() {
	_jsii_.InvokeVoid(
		l,
		"resetRate",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetTag() {
	_jsii_.InvokeVoid(
		l,
		"resetTag",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetTrunks() {
	_jsii_.InvokeVoid(
		l,
		"resetTrunks",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) ResetType() {
	_jsii_.InvokeVoid(
		l,
		"resetType",
		nil, // no parameters
	)
}

func (l *jsiiProxy_LxcNetworkOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
	if err := l.validateResolveParameters(_context); err != nil {
		panic(err)
	}
	var returns interface{}

	_jsii_.Invoke(
		l,
		"resolve",
		[]interface{}{_context},
		&returns,
	)

	return returns
}

func (l *jsiiProxy_LxcNetworkOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		l,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

