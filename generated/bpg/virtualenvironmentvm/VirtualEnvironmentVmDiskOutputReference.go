package virtualenvironmentvm

import (
	_init_ "proxmox-patroni/generated/bpg/jsii"

	"proxmox-patroni/generated/bpg/virtualenvironmentvm/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VirtualEnvironmentVmDiskOutputReference interface {
	cdktf.ComplexObject
	Aio() *string
	SetAio(val *string)
	AioInput() *string
	Backup() interface{}
	SetBackup(val interface{})
	BackupInput() interface{}
	Cache() *string
	SetCache(val *string)
	CacheInput() *string
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
	Discard() *string
	SetDiscard(val *string)
	DiscardInput() *string
	FileFormat() *string
	SetFileFormat(val *string)
	FileFormatInput() *string
	FileId() *string
	SetFileId(val *string)
	FileIdInput() *string
	// Experimental.
	Fqn() *string
	Interface() *string
	SetInterface(val *string)
	InterfaceInput() *string
	InternalValue() interface{}
	SetInternalValue(val interface{})
	Iothread() interface{}
	SetIothread(val interface{})
	IothreadInput() interface{}
	PathInDatastore() *string
	SetPathInDatastore(val *string)
	PathInDatastoreInput() *string
	Replicate() interface{}
	SetReplicate(val interface{})
	ReplicateInput() interface{}
	Serial() *string
	SetSerial(val *string)
	SerialInput() *string
	Size() *float64
	SetSize(val *float64)
	SizeInput() *float64
	Speed() VirtualEnvironmentVmDiskSpeedOutputReference
	SpeedInput() *VirtualEnvironmentVmDiskSpeed
	Ssd() interface{}
	SetSsd(val interface{})
	SsdInput() interface{}
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
	PutSpeed(value *VirtualEnvironmentVmDiskSpeed)
	ResetAio()
	ResetBackup()
	ResetCache()
	ResetDatastoreId()
	ResetDiscard()
	ResetFileFormat()
	ResetFileId()
	ResetIothread()
	ResetPathInDatastore()
	ResetReplicate()
	ResetSerial()
	ResetSize()
	ResetSpeed()
	ResetSsd()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VirtualEnvironmentVmDiskOutputReference
type jsiiProxy_VirtualEnvironmentVmDiskOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Aio() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aio",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) AioInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aioInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Backup() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"backup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) BackupInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"backupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Cache() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cache",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) CacheInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cacheInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) DatastoreId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"datastoreId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) DatastoreIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"datastoreIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Discard() *string {
	var returns *string
	_jsii_.Get(
		j,
		"discard",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) DiscardInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"discardInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) FileFormat() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fileFormat",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) FileFormatInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fileFormatInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) FileId() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fileId",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) FileIdInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fileIdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Interface() *string {
	var returns *string
	_jsii_.Get(
		j,
		"interface",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) InterfaceInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"interfaceInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Iothread() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"iothread",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) IothreadInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"iothreadInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) PathInDatastore() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pathInDatastore",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) PathInDatastoreInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"pathInDatastoreInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Replicate() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"replicate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ReplicateInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"replicateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Serial() *string {
	var returns *string
	_jsii_.Get(
		j,
		"serial",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) SerialInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"serialInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Size() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"size",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) SizeInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"sizeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Speed() VirtualEnvironmentVmDiskSpeedOutputReference {
	var returns VirtualEnvironmentVmDiskSpeedOutputReference
	_jsii_.Get(
		j,
		"speed",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) SpeedInput() *VirtualEnvironmentVmDiskSpeed {
	var returns *VirtualEnvironmentVmDiskSpeed
	_jsii_.Get(
		j,
		"speedInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Ssd() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"ssd",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) SsdInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"ssdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}


func NewVirtualEnvironmentVmDiskOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) VirtualEnvironmentVmDiskOutputReference {
	_init_.Initialize()

	if err := validateNewVirtualEnvironmentVmDiskOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_VirtualEnvironmentVmDiskOutputReference{}

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmDiskOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewVirtualEnvironmentVmDiskOutputReference_Override(v VirtualEnvironmentVmDiskOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"bpg.virtualEnvironmentVm.VirtualEnvironmentVmDiskOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		v,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetAio(val *string) {
	if err := j.validateSetAioParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"aio",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetBackup(val interface{}) {
	if err := j.validateSetBackupParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"backup",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetCache(val *string) {
	if err := j.validateSetCacheParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cache",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetDatastoreId(val *string) {
	if err := j.validateSetDatastoreIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"datastoreId",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetDiscard(val *string) {
	if err := j.validateSetDiscardParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"discard",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetFileFormat(val *string) {
	if err := j.validateSetFileFormatParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"fileFormat",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetFileId(val *string) {
	if err := j.validateSetFileIdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"fileId",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetInterface(val *string) {
	if err := j.validateSetInterfaceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"interface",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetIothread(val interface{}) {
	if err := j.validateSetIothreadParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iothread",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetPathInDatastore(val *string) {
	if err := j.validateSetPathInDatastoreParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"pathInDatastore",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetReplicate(val interface{}) {
	if err := j.validateSetReplicateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"replicate",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetSerial(val *string) {
	if err := j.validateSetSerialParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"serial",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetSize(val *float64) {
	if err := j.validateSetSizeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"size",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetSsd(val interface{}) {
	if err := j.validateSetSsdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ssd",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VirtualEnvironmentVmDiskOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) PutSpeed(value *VirtualEnvironmentVmDiskSpeed) {
	if err := v.validatePutSpeedParameters(value); err != nil {
		panic(err)
	}
	_jsii_.InvokeVoid(
		v,
		"putSpeed",
		[]interface{}{value},
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetAio() {
	_jsii_.InvokeVoid(
		v,
		"resetAio",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetBackup() {
	_jsii_.InvokeVoid(
		v,
		"resetBackup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetCache() {
	_jsii_.InvokeVoid(
		v,
		"resetCache",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetDatastoreId() {
	_jsii_.InvokeVoid(
		v,
		"resetDatastoreId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetDiscard() {
	_jsii_.InvokeVoid(
		v,
		"resetDiscard",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetFileFormat() {
	_jsii_.InvokeVoid(
		v,
		"resetFileFormat",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetFileId() {
	_jsii_.InvokeVoid(
		v,
		"resetFileId",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetIothread() {
	_jsii_.InvokeVoid(
		v,
		"resetIothread",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetPathInDatastore() {
	_jsii_.InvokeVoid(
		v,
		"resetPathInDatastore",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetReplicate() {
	_jsii_.InvokeVoid(
		v,
		"resetReplicate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetSerial() {
	_jsii_.InvokeVoid(
		v,
		"resetSerial",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetSize() {
	_jsii_.InvokeVoid(
		v,
		"resetSize",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetSpeed() {
	_jsii_.InvokeVoid(
		v,
		"resetSpeed",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ResetSsd() {
	_jsii_.InvokeVoid(
		v,
		"resetSsd",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VirtualEnvironmentVmDiskOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

