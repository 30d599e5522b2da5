package vmqemu

import (
	_init_ "proxmox-patroni/generated/telmate/proxmox/jsii"

	"proxmox-patroni/generated/telmate/proxmox/vmqemu/internal"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"

	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

type VmQemuDiskOutputReference interface {
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
	Discard() *string
	SetDiscard(val *string)
	DiscardInput() *string
	File() *string
	SetFile(val *string)
	FileInput() *string
	Format() *string
	SetFormat(val *string)
	FormatInput() *string
	// Experimental.
	Fqn() *string
	InternalValue() interface{}
	SetInternalValue(val interface{})
	Iops() *float64
	SetIops(val *float64)
	IopsInput() *float64
	IopsMax() *float64
	SetIopsMax(val *float64)
	IopsMaxInput() *float64
	IopsMaxLength() *float64
	SetIopsMaxLength(val *float64)
	IopsMaxLengthInput() *float64
	IopsRd() *float64
	SetIopsRd(val *float64)
	IopsRdInput() *float64
	IopsRdMax() *float64
	SetIopsRdMax(val *float64)
	IopsRdMaxInput() *float64
	IopsRdMaxLength() *float64
	SetIopsRdMaxLength(val *float64)
	IopsRdMaxLengthInput() *float64
	IopsWr() *float64
	SetIopsWr(val *float64)
	IopsWrInput() *float64
	IopsWrMax() *float64
	SetIopsWrMax(val *float64)
	IopsWrMaxInput() *float64
	IopsWrMaxLength() *float64
	SetIopsWrMaxLength(val *float64)
	IopsWrMaxLengthInput() *float64
	Iothread() *float64
	SetIothread(val *float64)
	IothreadInput() *float64
	Mbps() *float64
	SetMbps(val *float64)
	MbpsInput() *float64
	MbpsRd() *float64
	SetMbpsRd(val *float64)
	MbpsRdInput() *float64
	MbpsRdMax() *float64
	SetMbpsRdMax(val *float64)
	MbpsRdMaxInput() *float64
	MbpsWr() *float64
	SetMbpsWr(val *float64)
	MbpsWrInput() *float64
	MbpsWrMax() *float64
	SetMbpsWrMax(val *float64)
	MbpsWrMaxInput() *float64
	Media() *string
	SetMedia(val *string)
	MediaInput() *string
	Replicate() *float64
	SetReplicate(val *float64)
	ReplicateInput() *float64
	Size() *string
	SetSize(val *string)
	SizeInput() *string
	Slot() *float64
	SetSlot(val *float64)
	SlotInput() *float64
	Ssd() *float64
	SetSsd(val *float64)
	SsdInput() *float64
	Storage() *string
	SetStorage(val *string)
	StorageInput() *string
	StorageType() *string
	// Experimental.
	TerraformAttribute() *string
	// Experimental.
	SetTerraformAttribute(val *string)
	// Experimental.
	TerraformResource() cdktf.IInterpolatingParent
	// Experimental.
	SetTerraformResource(val cdktf.IInterpolatingParent)
	Type() *string
	SetType(val *string)
	TypeInput() *string
	Volume() *string
	SetVolume(val *string)
	VolumeInput() *string
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
	ResetAio()
	ResetBackup()
	ResetCache()
	ResetDiscard()
	ResetFile()
	ResetFormat()
	ResetIops()
	ResetIopsMax()
	ResetIopsMaxLength()
	ResetIopsRd()
	ResetIopsRdMax()
	ResetIopsRdMaxLength()
	ResetIopsWr()
	ResetIopsWrMax()
	ResetIopsWrMaxLength()
	ResetIothread()
	ResetMbps()
	ResetMbpsRd()
	ResetMbpsRdMax()
	ResetMbpsWr()
	ResetMbpsWrMax()
	ResetMedia()
	ResetReplicate()
	ResetSlot()
	ResetSsd()
	ResetVolume()
	// Produce the Token's value at resolution time.
	// Experimental.
	Resolve(_context cdktf.IResolveContext) interface{}
	// Return a string representation of this resolvable object.
	//
	// Returns a reversible string representation.
	// Experimental.
	ToString() *string
}

// The jsii proxy struct for VmQemuDiskOutputReference
type jsiiProxy_VmQemuDiskOutputReference struct {
	internal.Type__cdktfComplexObject
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Aio() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aio",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) AioInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"aioInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Backup() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"backup",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) BackupInput() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"backupInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Cache() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cache",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) CacheInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"cacheInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) ComplexObjectIndex() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"complexObjectIndex",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) ComplexObjectIsFromSet() *bool {
	var returns *bool
	_jsii_.Get(
		j,
		"complexObjectIsFromSet",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) CreationStack() *[]*string {
	var returns *[]*string
	_jsii_.Get(
		j,
		"creationStack",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Discard() *string {
	var returns *string
	_jsii_.Get(
		j,
		"discard",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) DiscardInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"discardInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) File() *string {
	var returns *string
	_jsii_.Get(
		j,
		"file",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) FileInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fileInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Format() *string {
	var returns *string
	_jsii_.Get(
		j,
		"format",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) FormatInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"formatInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Fqn() *string {
	var returns *string
	_jsii_.Get(
		j,
		"fqn",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) InternalValue() interface{} {
	var returns interface{}
	_jsii_.Get(
		j,
		"internalValue",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Iops() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iops",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsMax() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsMax",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsMaxInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsMaxInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsMaxLength() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsMaxLength",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsMaxLengthInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsMaxLengthInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRd() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRd",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRdMax() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRdMax",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRdMaxInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRdMaxInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRdMaxLength() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRdMaxLength",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsRdMaxLengthInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsRdMaxLengthInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWr() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWr",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWrInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWrMax() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrMax",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWrMaxInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrMaxInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWrMaxLength() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrMaxLength",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IopsWrMaxLengthInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iopsWrMaxLengthInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Iothread() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iothread",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) IothreadInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"iothreadInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Mbps() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbps",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsRd() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsRd",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsRdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsRdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsRdMax() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsRdMax",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsRdMaxInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsRdMaxInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsWr() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsWr",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsWrInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsWrInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsWrMax() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsWrMax",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MbpsWrMaxInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"mbpsWrMaxInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Media() *string {
	var returns *string
	_jsii_.Get(
		j,
		"media",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) MediaInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"mediaInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Replicate() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"replicate",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) ReplicateInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"replicateInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Size() *string {
	var returns *string
	_jsii_.Get(
		j,
		"size",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) SizeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"sizeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Slot() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"slot",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) SlotInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"slotInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Ssd() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"ssd",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) SsdInput() *float64 {
	var returns *float64
	_jsii_.Get(
		j,
		"ssdInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Storage() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storage",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) StorageInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storageInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) StorageType() *string {
	var returns *string
	_jsii_.Get(
		j,
		"storageType",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) TerraformAttribute() *string {
	var returns *string
	_jsii_.Get(
		j,
		"terraformAttribute",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) TerraformResource() cdktf.IInterpolatingParent {
	var returns cdktf.IInterpolatingParent
	_jsii_.Get(
		j,
		"terraformResource",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Type() *string {
	var returns *string
	_jsii_.Get(
		j,
		"type",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) TypeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"typeInput",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) Volume() *string {
	var returns *string
	_jsii_.Get(
		j,
		"volume",
		&returns,
	)
	return returns
}

func (j *jsiiProxy_VmQemuDiskOutputReference) VolumeInput() *string {
	var returns *string
	_jsii_.Get(
		j,
		"volumeInput",
		&returns,
	)
	return returns
}


func NewVmQemuDiskOutputReference(terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) VmQemuDiskOutputReference {
	_init_.Initialize()

	if err := validateNewVmQemuDiskOutputReferenceParameters(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet); err != nil {
		panic(err)
	}
	j := jsiiProxy_VmQemuDiskOutputReference{}

	_jsii_.Create(
		"proxmox.vmQemu.VmQemuDiskOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		&j,
	)

	return &j
}

func NewVmQemuDiskOutputReference_Override(v VmQemuDiskOutputReference, terraformResource cdktf.IInterpolatingParent, terraformAttribute *string, complexObjectIndex *float64, complexObjectIsFromSet *bool) {
	_init_.Initialize()

	_jsii_.Create(
		"proxmox.vmQemu.VmQemuDiskOutputReference",
		[]interface{}{terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet},
		v,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetAio(val *string) {
	if err := j.validateSetAioParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"aio",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetBackup(val interface{}) {
	if err := j.validateSetBackupParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"backup",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetCache(val *string) {
	if err := j.validateSetCacheParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"cache",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetComplexObjectIndex(val interface{}) {
	if err := j.validateSetComplexObjectIndexParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIndex",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetComplexObjectIsFromSet(val *bool) {
	if err := j.validateSetComplexObjectIsFromSetParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"complexObjectIsFromSet",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetDiscard(val *string) {
	if err := j.validateSetDiscardParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"discard",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetFile(val *string) {
	if err := j.validateSetFileParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"file",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetFormat(val *string) {
	if err := j.validateSetFormatParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"format",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetInternalValue(val interface{}) {
	if err := j.validateSetInternalValueParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"internalValue",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIops(val *float64) {
	if err := j.validateSetIopsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iops",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsMax(val *float64) {
	if err := j.validateSetIopsMaxParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsMax",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsMaxLength(val *float64) {
	if err := j.validateSetIopsMaxLengthParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsMaxLength",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsRd(val *float64) {
	if err := j.validateSetIopsRdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsRd",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsRdMax(val *float64) {
	if err := j.validateSetIopsRdMaxParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsRdMax",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsRdMaxLength(val *float64) {
	if err := j.validateSetIopsRdMaxLengthParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsRdMaxLength",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsWr(val *float64) {
	if err := j.validateSetIopsWrParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsWr",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsWrMax(val *float64) {
	if err := j.validateSetIopsWrMaxParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsWrMax",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIopsWrMaxLength(val *float64) {
	if err := j.validateSetIopsWrMaxLengthParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iopsWrMaxLength",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetIothread(val *float64) {
	if err := j.validateSetIothreadParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"iothread",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMbps(val *float64) {
	if err := j.validateSetMbpsParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mbps",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMbpsRd(val *float64) {
	if err := j.validateSetMbpsRdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mbpsRd",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMbpsRdMax(val *float64) {
	if err := j.validateSetMbpsRdMaxParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mbpsRdMax",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMbpsWr(val *float64) {
	if err := j.validateSetMbpsWrParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mbpsWr",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMbpsWrMax(val *float64) {
	if err := j.validateSetMbpsWrMaxParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"mbpsWrMax",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetMedia(val *string) {
	if err := j.validateSetMediaParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"media",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetReplicate(val *float64) {
	if err := j.validateSetReplicateParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"replicate",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetSize(val *string) {
	if err := j.validateSetSizeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"size",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetSlot(val *float64) {
	if err := j.validateSetSlotParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"slot",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetSsd(val *float64) {
	if err := j.validateSetSsdParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"ssd",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetStorage(val *string) {
	if err := j.validateSetStorageParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"storage",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetTerraformAttribute(val *string) {
	if err := j.validateSetTerraformAttributeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformAttribute",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetTerraformResource(val cdktf.IInterpolatingParent) {
	if err := j.validateSetTerraformResourceParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"terraformResource",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetType(val *string) {
	if err := j.validateSetTypeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"type",
		val,
	)
}

func (j *jsiiProxy_VmQemuDiskOutputReference)SetVolume(val *string) {
	if err := j.validateSetVolumeParameters(val); err != nil {
		panic(err)
	}
	_jsii_.Set(
		j,
		"volume",
		val,
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ComputeFqn() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"computeFqn",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuDiskOutputReference) GetAnyMapAttribute(terraformAttribute *string) *map[string]interface{} {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetBooleanAttribute(terraformAttribute *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetBooleanMapAttribute(terraformAttribute *string) *map[string]*bool {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetListAttribute(terraformAttribute *string) *[]*string {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetNumberAttribute(terraformAttribute *string) *float64 {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetNumberListAttribute(terraformAttribute *string) *[]*float64 {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetNumberMapAttribute(terraformAttribute *string) *map[string]*float64 {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetStringAttribute(terraformAttribute *string) *string {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) GetStringMapAttribute(terraformAttribute *string) *map[string]*string {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) InterpolationAsList() cdktf.IResolvable {
	var returns cdktf.IResolvable

	_jsii_.Invoke(
		v,
		"interpolationAsList",
		nil, // no parameters
		&returns,
	)

	return returns
}

func (v *jsiiProxy_VmQemuDiskOutputReference) InterpolationForAttribute(property *string) cdktf.IResolvable {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetAio() {
	_jsii_.InvokeVoid(
		v,
		"resetAio",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetBackup() {
	_jsii_.InvokeVoid(
		v,
		"resetBackup",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetCache() {
	_jsii_.InvokeVoid(
		v,
		"resetCache",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetDiscard() {
	_jsii_.InvokeVoid(
		v,
		"resetDiscard",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetFile() {
	_jsii_.InvokeVoid(
		v,
		"resetFile",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetFormat() {
	_jsii_.InvokeVoid(
		v,
		"resetFormat",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIops() {
	_jsii_.InvokeVoid(
		v,
		"resetIops",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsMax() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsMax",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsMaxLength() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsMaxLength",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsRd() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsRd",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsRdMax() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsRdMax",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsRdMaxLength() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsRdMaxLength",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsWr() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsWr",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsWrMax() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsWrMax",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIopsWrMaxLength() {
	_jsii_.InvokeVoid(
		v,
		"resetIopsWrMaxLength",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetIothread() {
	_jsii_.InvokeVoid(
		v,
		"resetIothread",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMbps() {
	_jsii_.InvokeVoid(
		v,
		"resetMbps",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMbpsRd() {
	_jsii_.InvokeVoid(
		v,
		"resetMbpsRd",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMbpsRdMax() {
	_jsii_.InvokeVoid(
		v,
		"resetMbpsRdMax",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMbpsWr() {
	_jsii_.InvokeVoid(
		v,
		"resetMbpsWr",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMbpsWrMax() {
	_jsii_.InvokeVoid(
		v,
		"resetMbpsWrMax",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetMedia() {
	_jsii_.InvokeVoid(
		v,
		"resetMedia",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetReplicate() {
	_jsii_.InvokeVoid(
		v,
		"resetReplicate",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetSlot() {
	_jsii_.InvokeVoid(
		v,
		"resetSlot",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetSsd() {
	_jsii_.InvokeVoid(
		v,
		"resetSsd",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) ResetVolume() {
	_jsii_.InvokeVoid(
		v,
		"resetVolume",
		nil, // no parameters
	)
}

func (v *jsiiProxy_VmQemuDiskOutputReference) Resolve(_context cdktf.IResolveContext) interface{} {
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

func (v *jsiiProxy_VmQemuDiskOutputReference) ToString() *string {
	var returns *string

	_jsii_.Invoke(
		v,
		"toString",
		nil, // no parameters
		&returns,
	)

	return returns
}

