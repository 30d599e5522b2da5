package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmInitializationOutputReference interface {
	cdktf.ComplexObject
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
	DatastoreId() *string
	SetDatastoreId(val *string)
	DatastoreIdInput() *string
	Dns() VirtualEnvironmentVmInitializationDnsOutputReference
	DnsInput() *VirtualEnvironmentVmInitializationDns
	// Experimental.
	Fqn() *string
	Interface() *string
	SetInterface(val *string)
	InterfaceInput() *string
	InternalValue() *VirtualEnvironmentVmInitialization
	SetInternalValue(val *VirtualEnvironmentVmInitialization)
	IpConfig() VirtualEnvironmentVmInitializationIpConfigList
	IpConfigInput() interface{}
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	UserAccount() VirtualEnvironmentVmInitializationUserAccountOutputReference
	UserAccountInput() *VirtualEnvironmentVmInitializationUserAccount
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
	PutDns(value *VirtualEnvironmentVmInitializationDns)
	PutIpConfig(value interface{})
	PutUserAccount(value *VirtualEnvironmentVmInitializationUserAccount)
	ResetDatastoreId()
	ResetDns()
	ResetInterface()
	ResetIpConfig()
	ResetUserAccount()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VirtualEnvironmentVmInitializationOutputReference
type jsiiProxy_VirtualEnvironmentVmInitializationOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) DatastoreId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"datastoreId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) DatastoreIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"datastoreIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) Dns() VirtualEnvironmentVmInitializationDnsOutputReference {
	var returns VirtualEnvironmentVmInitializationDnsOutputReference
	_jsii_.Get(
		j,
		"dns",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) DnsInput() *VirtualEnvironmentVmInitializationDns {
	var returns *VirtualEnvironmentVmInitializationDns
	_jsii_.Get(
		j,
		"dnsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) Interface() *string {
	var returns *string
	_jsii_.Get(
		j,
		"interface",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) InterfaceInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"interfaceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) InternalValue() *VirtualEnvironmentVmInitialization {
	var returns *VirtualEnvironmentVmInitialization
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) IpConfig() VirtualEnvironmentVmInitializationIpConfigList {
	var returns VirtualEnvironmentVmInitializationIpConfigList
	_jsii_.Get(
		j,
		"ipConfig",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) IpConfigInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"ipConfigInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) UserAccount() VirtualEnvironmentVmInitializationUserAccountOutputReference {
	var returns VirtualEnvironmentVmInitializationUserAccountOutputReference
	_jsii_.Get(
		j,
		"userAccount",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) UserAccountInput() *VirtualEnvironmentVmInitializationUserAccount {
	var returns *VirtualEnvironmentVmInitializationUserAccount
	_jsii_.Get(
		j,
		"userAccountInput",
		&returns,
	)
	return returns
}


func NewVirtualEnvironmentVmInitializationOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) VirtualEnvironmentVmInitializationOutputReference {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmInitializationOutputReferenceParameters(terraformResource, terraformAttribute); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVmInitializationOutputReference{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmInitializationOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		&j,
	)

	return &j
}

func NewVirtualEnvironmentVmInitializationOutputReference_Override(v VirtualEnvironmentVmInitializationOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmInitializationOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetDatastoreId(val *string) {
	if err := j.validateSetDatastoreIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"datastoreId",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetInterface(val *string) {
	if err := j.validateSetInterfaceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"interface",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetInternalValue(val *VirtualEnvironmentVmInitialization) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) PutDns(value *VirtualEnvironmentVmInitializationDns) {
	if err := v.validatePutDnsParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putDns",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) PutIpConfig(value interface{}) {
	if err := v.validatePutIpConfigParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putIpConfig",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) PutUserAccount(value *VirtualEnvironmentVmInitializationUserAccount) {
	if err := v.validatePutUserAccountParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putUserAccount",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ResetDatastoreId() {
	_jsii_.InvokeVoid(
		v,
		"resetDatastoreId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ResetDns() {
	_jsii_.InvokeVoid(
		v,
		"resetDns",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ResetInterface() {
	_jsii_.InvokeVoid(
		v,
		"resetInterface",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ResetIpConfig() {
	_jsii_.InvokeVoid(
		v,
		"resetIpConfig",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ResetUserAccount() {
	_jsii_.InvokeVoid(
		v,
		"resetUserAccount",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmInitializationOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

