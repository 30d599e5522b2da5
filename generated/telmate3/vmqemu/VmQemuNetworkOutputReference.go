package vmqemu

import (
	_init_ "proxmox-patroni/generated/telmate3/jsii"

	"proxmox-patroni/generated/telmate3/vmqemu/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VmQemuNetworkOutputReference interface {
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
	Id() *float64
	SetId(val *float64)
	IdInput() *float64
	InternalValue() interface{}
	SetInternalValue(val interface{})
	LinkDown() interface{}
	SetLinkDown(val interface{})
	LinkDownInput() interface{}
	Macaddr() *string
	SetMacaddr(val *string)
	MacaddrInput() *string
	Model() *string
	SetModel(val *string)
	ModelInput() *string
	Mtu() *float64
	SetMtu(val *float64)
	MtuInput() *float64
	Queues() *float64
	SetQueues(val *float64)
	QueuesInput() *float64
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
	ResetLinkDown()
	ResetMacaddr()
	ResetMtu()
	ResetQueues()
	ResetRate()
	ResetTag()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VmQemuNetworkOutputReference
type jsiiProxy_VmQemuNetworkOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Bridge() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridge",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) BridgeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridgeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Firewall() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewall",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) FirewallInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewallInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Id() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) IdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) LinkDown() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"linkDown",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) LinkDownInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"linkDownInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Macaddr() *string {
	var returns *string
	_jsii_.Get(
		j,
		"macaddr",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) MacaddrInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"macaddrInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Model() *string {
	var returns *string
	_jsii_.Get(
		j,
		"model",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) ModelInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"modelInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Mtu() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) MtuInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Queues() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"queues",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) QueuesInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"queuesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Rate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) RateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) Tag() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"tag",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) TagInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"tagInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuNetworkOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewVmQemuNetworkOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) VmQemuNetworkOutputReference {
	_init_.Initialize()

	if err := validateNewVmQemuNetworkOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_VmQemuNetworkOutputReference{}

	_jsii_.Create(
		"telmate3.vmQemu.VmQemuNetworkOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewVmQemuNetworkOutputReference_Override(v VmQemuNetworkOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"telmate3.vmQemu.VmQemuNetworkOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		v,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetBridge(val *string) {
	if err := j.validateSetBridgeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bridge",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetFirewall(val interface{}) {
	if err := j.validateSetFirewallParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"firewall",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetId(val *float64) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetLinkDown(val interface{}) {
	if err := j.validateSetLinkDownParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"linkDown",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetMacaddr(val *string) {
	if err := j.validateSetMacaddrParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"macaddr",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetModel(val *string) {
	if err := j.validateSetModelParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"model",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetMtu(val *float64) {
	if err := j.validateSetMtuParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mtu",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetQueues(val *float64) {
	if err := j.validateSetQueuesParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"queues",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetRate(val *float64) {
	if err := j.validateSetRateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"rate",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetTag(val *float64) {
	if err := j.validateSetTagParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"tag",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VmQemuNetworkOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VmQemuNetworkOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
	if err := v.validateInterpolationForAttributeParameters(property); err != nil {
		panic(err)
	}
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationForAttribute",
		[]interface{}{property},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetBridge() {
	_jsii_.InvokeVoid(
		v,
		"resetBridge",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetFirewall() {
	_jsii_.InvokeVoid(
		v,
		"resetFirewall",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetLinkDown() {
	_jsii_.InvokeVoid(
		v,
		"resetLinkDown",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetMacaddr() {
	_jsii_.InvokeVoid(
		v,
		"resetMacaddr",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetMtu() {
	_jsii_.InvokeVoid(
		v,
		"resetMtu",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetQueues() {
	_jsii_.InvokeVoid(
		v,
		"resetQueues",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetRate() {
	_jsii_.InvokeVoid(
		v,
		"resetRate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ResetTag() {
	_jsii_.InvokeVoid(
		v,
		"resetTag",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
	if err := v.validateResolveParameters(_context); err != nil {
		panic(err)
	}
	var returns interface{}

	_jsii_.Invoke(
		v,
		"resolve",
		[]interface{}{_context},
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuNetworkOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

