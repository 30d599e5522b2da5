package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmNetworkDeviceOutputReference interface {
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
	Disconnected() interface{}
	SetDisconnected(val interface{})
	DisconnectedInput() interface{}
	Enabled() interface{}
	SetEnabled(val interface{})
	EnabledInput() interface{}
	Firewall() interface{}
	SetFirewall(val interface{})
	FirewallInput() interface{}
	// Experimental.
	Fqn() *string
	InternalValue() interface{}
	SetInternalValue(val interface{})
	MacAddress() *string
	SetMacAddress(val *string)
	MacAddressInput() *string
	Model() *string
	SetModel(val *string)
	ModelInput() *string
	Mtu() *float64
	SetMtu(val *float64)
	MtuInput() *float64
	Queues() *float64
	SetQueues(val *float64)
	QueuesInput() *float64
	RateLimit() *float64
	SetRateLimit(val *float64)
	RateLimitInput() *float64
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
	VlanId() *float64
	SetVlanId(val *float64)
	VlanIdInput() *float64
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
	ResetDisconnected()
	ResetEnabled()
	ResetFirewall()
	ResetMacAddress()
	ResetModel()
	ResetMtu()
	ResetQueues()
	ResetRateLimit()
	ResetTrunks()
	ResetVlanId()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VirtualEnvironmentVmNetworkDeviceOutputReference
type jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Bridge() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridge",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) BridgeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"bridgeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Disconnected() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"disconnected",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) DisconnectedInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"disconnectedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Enabled() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"enabled",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) EnabledInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"enabledInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Firewall() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewall",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) FirewallInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"firewallInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) MacAddress() *string {
	var returns *string
	_jsii_.Get(
		j,
		"macAddress",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) MacAddressInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"macAddressInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Model() *string {
	var returns *string
	_jsii_.Get(
		j,
		"model",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ModelInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"modelInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Mtu() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtu",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) MtuInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mtuInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Queues() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"queues",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) QueuesInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"queuesInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) RateLimit() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rateLimit",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) RateLimitInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"rateLimitInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Trunks() *string {
	var returns *string
	_jsii_.Get(
		j,
		"trunks",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) TrunksInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"trunksInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) VlanId() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vlanId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) VlanIdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"vlanIdInput",
		&returns,
	)
	return returns
}


func NewVirtualEnvironmentVmNetworkDeviceOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) VirtualEnvironmentVmNetworkDeviceOutputReference {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmNetworkDeviceOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmNetworkDeviceOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewVirtualEnvironmentVmNetworkDeviceOutputReference_Override(v VirtualEnvironmentVmNetworkDeviceOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmNetworkDeviceOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetBridge(val *string) {
	if err := j.validateSetBridgeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"bridge",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetDisconnected(val interface{}) {
	if err := j.validateSetDisconnectedParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"disconnected",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetEnabled(val interface{}) {
	if err := j.validateSetEnabledParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"enabled",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetFirewall(val interface{}) {
	if err := j.validateSetFirewallParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"firewall",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetMacAddress(val *string) {
	if err := j.validateSetMacAddressParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"macAddress",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetModel(val *string) {
	if err := j.validateSetModelParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"model",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetMtu(val *float64) {
	if err := j.validateSetMtuParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mtu",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetQueues(val *float64) {
	if err := j.validateSetQueuesParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"queues",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetRateLimit(val *float64) {
	if err := j.validateSetRateLimitParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"rateLimit",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetTrunks(val *string) {
	if err := j.validateSetTrunksParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"trunks",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference)SetVlanId(val *float64) {
	if err := j.validateSetVlanIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"vlanId",
		val,
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetBridge() {
	_jsii_.InvokeVoid(
		v,
		"resetBridge",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetDisconnected() {
	_jsii_.InvokeVoid(
		v,
		"resetDisconnected",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetEnabled() {
	_jsii_.InvokeVoid(
		v,
		"resetEnabled",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetFirewall() {
	_jsii_.InvokeVoid(
		v,
		"resetFirewall",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetMacAddress() {
	_jsii_.InvokeVoid(
		v,
		"resetMacAddress",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetModel() {
	_jsii_.InvokeVoid(
		v,
		"resetModel",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetMtu() {
	_jsii_.InvokeVoid(
		v,
		"resetMtu",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetQueues() {
	_jsii_.InvokeVoid(
		v,
		"resetQueues",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetRateLimit() {
	_jsii_.InvokeVoid(
		v,
		"resetRateLimit",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetTrunks() {
	_jsii_.InvokeVoid(
		v,
		"resetTrunks",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ResetVlanId() {
	_jsii_.InvokeVoid(
		v,
		"resetVlanId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmNetworkDeviceOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

