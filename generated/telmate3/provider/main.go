package provider

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"telmate3.provider.Telmate3Provider",
		reflect.TypeOf((*Telmate3Provider)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberMethod{JsiiMethod: "addOverride", GoMethod: "AddOverride"},
			_jsii_.MemberProperty{JsiiProperty: "alias", GoGetter: "Alias"},
			_jsii_.MemberProperty{JsiiProperty: "aliasInput", GoGetter: "AliasInput"},
			_jsii_.MemberProperty{JsiiProperty: "cdktfStack", GoGetter: "CdktfStack"},
			_jsii_.MemberProperty{JsiiProperty: "constructNodeMetadata", GoGetter: "ConstructNodeMetadata"},
			_jsii_.MemberProperty{JsiiProperty: "fqn", GoGetter: "Fqn"},
			_jsii_.MemberProperty{JsiiProperty: "friendlyUniqueId", GoGetter: "FriendlyUniqueId"},
			_jsii_.MemberProperty{JsiiProperty: "metaAttributes", GoGetter: "MetaAttributes"},
			_jsii_.MemberProperty{JsiiProperty: "node", GoGetter: "Node"},
			_jsii_.MemberMethod{JsiiMethod: "overrideLogicalId", GoMethod: "OverrideLogicalId"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiTokenId", GoGetter: "PmApiTokenId"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiTokenIdInput", GoGetter: "PmApiTokenIdInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiTokenSecret", GoGetter: "PmApiTokenSecret"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiTokenSecretInput", GoGetter: "PmApiTokenSecretInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiUrl", GoGetter: "PmApiUrl"},
			_jsii_.MemberProperty{JsiiProperty: "pmApiUrlInput", GoGetter: "PmApiUrlInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmMinimumPermissionCheck", GoGetter: "PmMinimumPermissionCheck"},
			_jsii_.MemberProperty{JsiiProperty: "pmMinimumPermissionCheckInput", GoGetter: "PmMinimumPermissionCheckInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmParallel", GoGetter: "PmParallel"},
			_jsii_.MemberProperty{JsiiProperty: "pmParallelInput", GoGetter: "PmParallelInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmTimeout", GoGetter: "PmTimeout"},
			_jsii_.MemberProperty{JsiiProperty: "pmTimeoutInput", GoGetter: "PmTimeoutInput"},
			_jsii_.MemberProperty{JsiiProperty: "pmTlsInsecure", GoGetter: "PmTlsInsecure"},
			_jsii_.MemberProperty{JsiiProperty: "pmTlsInsecureInput", GoGetter: "PmTlsInsecureInput"},
			_jsii_.MemberProperty{JsiiProperty: "rawOverrides", GoGetter: "RawOverrides"},
			_jsii_.MemberMethod{JsiiMethod: "resetAlias", GoMethod: "ResetAlias"},
			_jsii_.MemberMethod{JsiiMethod: "resetOverrideLogicalId", GoMethod: "ResetOverrideLogicalId"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmApiTokenId", GoMethod: "ResetPmApiTokenId"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmApiTokenSecret", GoMethod: "ResetPmApiTokenSecret"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmApiUrl", GoMethod: "ResetPmApiUrl"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmMinimumPermissionCheck", GoMethod: "ResetPmMinimumPermissionCheck"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmParallel", GoMethod: "ResetPmParallel"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmTimeout", GoMethod: "ResetPmTimeout"},
			_jsii_.MemberMethod{JsiiMethod: "resetPmTlsInsecure", GoMethod: "ResetPmTlsInsecure"},
			_jsii_.MemberMethod{JsiiMethod: "synthesizeAttributes", GoMethod: "SynthesizeAttributes"},
			_jsii_.MemberMethod{JsiiMethod: "synthesizeHclAttributes", GoMethod: "SynthesizeHclAttributes"},
			_jsii_.MemberProperty{JsiiProperty: "terraformGeneratorMetadata", GoGetter: "TerraformGeneratorMetadata"},
			_jsii_.MemberProperty{JsiiProperty: "terraformProviderSource", GoGetter: "TerraformProviderSource"},
			_jsii_.MemberProperty{JsiiProperty: "terraformResourceType", GoGetter: "TerraformResourceType"},
			_jsii_.MemberMethod{JsiiMethod: "toHclTerraform", GoMethod: "ToHclTerraform"},
			_jsii_.MemberMethod{JsiiMethod: "toMetadata", GoMethod: "ToMetadata"},
			_jsii_.MemberMethod{JsiiMethod: "toString", GoMethod: "ToString"},
			_jsii_.MemberMethod{JsiiMethod: "toTerraform", GoMethod: "ToTerraform"},
		},
		func() interface{} {
			j := jsiiProxy_Telmate3Provider{}
			_jsii_.InitJsiiProxy(&j.Type__cdktfTerraformProvider)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"telmate3.provider.Telmate3ProviderConfig",
		reflect.TypeOf((*Telmate3ProviderConfig)(nil)).Elem(),
	)
}
