package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmHostpciOutputReference interface {
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
	Device() *string
	SetDevice(val *string)
	DeviceInput() *string
	// Experimental.
	Fqn() *string
	Id() *string
	SetId(val *string)
	IdInput() *string
	InternalValue() interface{}
	SetInternalValue(val interface{})
	Mapping() *string
	SetMapping(val *string)
	MappingInput() *string
	Mdev() *string
	SetMdev(val *string)
	MdevInput() *string
	Pcie() interface{}
	SetPcie(val interface{})
	PcieInput() interface{}
	Rombar() interface{}
	SetRombar(val interface{})
	RombarInput() interface{}
	RomFile() *string
	SetRomFile(val *string)
	RomFileInput() *string
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	Xvga() interface{}
	SetXvga(val interface{})
	XvgaInput() interface{}
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
	ResetId()
	ResetMapping()
	ResetMdev()
	ResetPcie()
	ResetRombar()
	ResetRomFile()
	ResetXvga()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VirtualEnvironmentVmHostpciOutputReference
type jsiiProxy_VirtualEnvironmentVmHostpciOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Device() *string {
	var returns *string
	_jsii_.Get(
		j,
		"device",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) DeviceInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"deviceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Id() *string {
	var returns *string
	_jsii_.Get(
		j,
		"id",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) IdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"idInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Mapping() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mapping",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) MappingInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mappingInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Mdev() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mdev",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) MdevInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mdevInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Pcie() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pcie",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) PcieInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"pcieInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Rombar() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rombar",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) RombarInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"rombarInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) RomFile() *string {
	var returns *string
	_jsii_.Get(
		j,
		"romFile",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) RomFileInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"romFileInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Xvga() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"xvga",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) XvgaInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"xvgaInput",
		&returns,
	)
	return returns
}


func NewVirtualEnvironmentVmHostpciOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) VirtualEnvironmentVmHostpciOutputReference {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmHostpciOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVmHostpciOutputReference{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmHostpciOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewVirtualEnvironmentVmHostpciOutputReference_Override(v VirtualEnvironmentVmHostpciOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmHostpciOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetDevice(val *string) {
	if err := j.validateSetDeviceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"device",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetId(val *string) {
	if err := j.validateSetIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"id",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetMapping(val *string) {
	if err := j.validateSetMappingParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mapping",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetMdev(val *string) {
	if err := j.validateSetMdevParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mdev",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetPcie(val interface{}) {
	if err := j.validateSetPcieParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pcie",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetRombar(val interface{}) {
	if err := j.validateSetRombarParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"rombar",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetRomFile(val *string) {
	if err := j.validateSetRomFileParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"romFile",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference)SetXvga(val interface{}) {
	if err := j.validateSetXvgaParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"xvga",
		val,
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetId() {
	_jsii_.InvokeVoid(
		v,
		"resetId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetMapping() {
	_jsii_.InvokeVoid(
		v,
		"resetMapping",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetMdev() {
	_jsii_.InvokeVoid(
		v,
		"resetMdev",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetPcie() {
	_jsii_.InvokeVoid(
		v,
		"resetPcie",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetRombar() {
	_jsii_.InvokeVoid(
		v,
		"resetRombar",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetRomFile() {
	_jsii_.InvokeVoid(
		v,
		"resetRomFile",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ResetXvga() {
	_jsii_.InvokeVoid(
		v,
		"resetXvga",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmHostpciOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

