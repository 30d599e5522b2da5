package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmDiskSpeedOutputReference interface {
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
	// Experimental.
	Fqn() *string
	InternalValue() *VirtualEnvironmentVmDiskSpeed
	SetInternalValue(val *VirtualEnvironmentVmDiskSpeed)
	IopsRead() *float64
	SetIopsRead(val *float64)
	IopsReadBurstable() *float64
	SetIopsReadBurstable(val *float64)
	IopsReadBurstableInput() *float64
	IopsReadInput() *float64
	IopsWrite() *float64
	SetIopsWrite(val *float64)
	IopsWriteBurstable() *float64
	SetIopsWriteBurstable(val *float64)
	IopsWriteBurstableInput() *float64
	IopsWriteInput() *float64
	Read() *float64
	SetRead(val *float64)
	ReadBurstable() *float64
	SetReadBurstable(val *float64)
	ReadBurstableInput() *float64
	ReadInput() *float64
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	Write() *float64
	SetWrite(val *float64)
	WriteBurstable() *float64
	SetWriteBurstable(val *float64)
	WriteBurstableInput() *float64
	WriteInput() *float64
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
	ResetIopsRead()
	ResetIopsReadBurstable()
	ResetIopsWrite()
	ResetIopsWriteBurstable()
	ResetRead()
	ResetReadBurstable()
	ResetWrite()
	ResetWriteBurstable()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VirtualEnvironmentVmDiskSpeedOutputReference
type jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) InternalValue() *VirtualEnvironmentVmDiskSpeed {
	var returns *VirtualEnvironmentVmDiskSpeed
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsRead() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRead",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsReadBurstable() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsReadBurstable",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsReadBurstableInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsReadBurstableInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsReadInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsReadInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsWrite() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrite",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsWriteBurstable() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWriteBurstable",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsWriteBurstableInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWriteBurstableInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) IopsWriteInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWriteInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) Read() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"read",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ReadBurstable() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"readBurstable",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ReadBurstableInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"readBurstableInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ReadInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"readInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) Write() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"write",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) WriteBurstable() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"writeBurstable",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) WriteBurstableInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"writeBurstableInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) WriteInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"writeInput",
		&returns,
	)
	return returns
}


func NewVirtualEnvironmentVmDiskSpeedOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) VirtualEnvironmentVmDiskSpeedOutputReference {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmDiskSpeedOutputReferenceParameters(terraformResource, terraformAttribute); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmDiskSpeedOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		&j,
	)

	return &j
}

func NewVirtualEnvironmentVmDiskSpeedOutputReference_Override(v VirtualEnvironmentVmDiskSpeedOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmDiskSpeedOutputReference",
		[]interface{}{terraformResource, terraformAttribute},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetInternalValue(val *VirtualEnvironmentVmDiskSpeed) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetIopsRead(val *float64) {
	if err := j.validateSetIopsReadParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsRead",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetIopsReadBurstable(val *float64) {
	if err := j.validateSetIopsReadBurstableParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsReadBurstable",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetIopsWrite(val *float64) {
	if err := j.validateSetIopsWriteParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsWrite",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetIopsWriteBurstable(val *float64) {
	if err := j.validateSetIopsWriteBurstableParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsWriteBurstable",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetRead(val *float64) {
	if err := j.validateSetReadParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"read",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetReadBurstable(val *float64) {
	if err := j.validateSetReadBurstableParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"readBurstable",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetWrite(val *float64) {
	if err := j.validateSetWriteParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"write",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference)SetWriteBurstable(val *float64) {
	if err := j.validateSetWriteBurstableParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"writeBurstable",
		val,
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetIopsRead() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsRead",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetIopsReadBurstable() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsReadBurstable",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetIopsWrite() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsWrite",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetIopsWriteBurstable() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsWriteBurstable",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetRead() {
	_jsii_.InvokeVoid(
		v,
		"resetRead",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetReadBurstable() {
	_jsii_.InvokeVoid(
		v,
		"resetReadBurstable",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetWrite() {
	_jsii_.InvokeVoid(
		v,
		"resetWrite",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ResetWriteBurstable() {
	_jsii_.InvokeVoid(
		v,
		"resetWriteBurstable",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskSpeedOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

