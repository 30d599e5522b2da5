package provider

import (
	"reflect"

	_jsii_ "github.com/aws/jsii-runtime-go/runtime"
)

func init() {
	_jsii_.RegisterClass(
		"bpg.provider.BpgProvider",
		reflect.TypeOf((*BpgProvider)(nil)).Elem(),
		[]_jsii_.Member{
			_jsii_.MemberMethod{JsiiMethod: "addOverride", GoMethod: "AddOverride"},
			_jsii_.MemberProperty{JsiiProperty: "alias", GoGetter: "Alias"},
			_jsii_.MemberProperty{JsiiProperty: "aliasInput", GoGetter: "AliasInput"},
			_jsii_.MemberProperty{JsiiProperty: "apiToken", GoGetter: "ApiToken"},
			_jsii_.MemberProperty{JsiiProperty: "apiTokenInput", GoGetter: "ApiTokenInput"},
			_jsii_.MemberProperty{JsiiProperty: "authTicket", GoGetter: "AuthTicket"},
			_jsii_.MemberProperty{JsiiProperty: "authTicketInput", GoGetter: "AuthTicketInput"},
			_jsii_.MemberProperty{JsiiProperty: "cdktfStack", GoGetter: "CdktfStack"},
			_jsii_.MemberProperty{JsiiProperty: "constructNodeMetadata", GoGetter: "ConstructNodeMetadata"},
			_jsii_.MemberProperty{JsiiProperty: "csrfPreventionToken", GoGetter: "CsrfPreventionToken"},
			_jsii_.MemberProperty{JsiiProperty: "csrfPreventionTokenInput", GoGetter: "CsrfPreventionTokenInput"},
			_jsii_.MemberProperty{JsiiProperty: "endpoint", GoGetter: "Endpoint"},
			_jsii_.MemberProperty{JsiiProperty: "endpointInput", GoGetter: "EndpointInput"},
			_jsii_.MemberProperty{JsiiProperty: "fqn", GoGetter: "Fqn"},
			_jsii_.MemberProperty{JsiiProperty: "friendlyUniqueId", GoGetter: "FriendlyUniqueId"},
			_jsii_.MemberProperty{JsiiProperty: "insecure", GoGetter: "Insecure"},
			_jsii_.MemberProperty{JsiiProperty: "insecureInput", GoGetter: "InsecureInput"},
			_jsii_.MemberProperty{JsiiProperty: "metaAttributes", GoGetter: "MetaAttributes"},
			_jsii_.MemberProperty{JsiiProperty: "minTls", GoGetter: "MinTls"},
			_jsii_.MemberProperty{JsiiProperty: "minTlsInput", GoGetter: "MinTlsInput"},
			_jsii_.MemberProperty{JsiiProperty: "node", GoGetter: "Node"},
			_jsii_.MemberProperty{JsiiProperty: "otp", GoGetter: "Otp"},
			_jsii_.MemberProperty{JsiiProperty: "otpInput", GoGetter: "OtpInput"},
			_jsii_.MemberMethod{JsiiMethod: "overrideLogicalId", GoMethod: "OverrideLogicalId"},
			_jsii_.MemberProperty{JsiiProperty: "password", GoGetter: "Password"},
			_jsii_.MemberProperty{JsiiProperty: "passwordInput", GoGetter: "PasswordInput"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIdEnd", GoGetter: "RandomVmIdEnd"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIdEndInput", GoGetter: "RandomVmIdEndInput"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIds", GoGetter: "RandomVmIds"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIdsInput", GoGetter: "RandomVmIdsInput"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIdStart", GoGetter: "RandomVmIdStart"},
			_jsii_.MemberProperty{JsiiProperty: "randomVmIdStartInput", GoGetter: "RandomVmIdStartInput"},
			_jsii_.MemberProperty{JsiiProperty: "rawOverrides", GoGetter: "RawOverrides"},
			_jsii_.MemberMethod{JsiiMethod: "resetAlias", GoMethod: "ResetAlias"},
			_jsii_.MemberMethod{JsiiMethod: "resetApiToken", GoMethod: "ResetApiToken"},
			_jsii_.MemberMethod{JsiiMethod: "resetAuthTicket", GoMethod: "ResetAuthTicket"},
			_jsii_.MemberMethod{JsiiMethod: "resetCsrfPreventionToken", GoMethod: "ResetCsrfPreventionToken"},
			_jsii_.MemberMethod{JsiiMethod: "resetEndpoint", GoMethod: "ResetEndpoint"},
			_jsii_.MemberMethod{JsiiMethod: "resetInsecure", GoMethod: "ResetInsecure"},
			_jsii_.MemberMethod{JsiiMethod: "resetMinTls", GoMethod: "ResetMinTls"},
			_jsii_.MemberMethod{JsiiMethod: "resetOtp", GoMethod: "ResetOtp"},
			_jsii_.MemberMethod{JsiiMethod: "resetOverrideLogicalId", GoMethod: "ResetOverrideLogicalId"},
			_jsii_.MemberMethod{JsiiMethod: "resetPassword", GoMethod: "ResetPassword"},
			_jsii_.MemberMethod{JsiiMethod: "resetRandomVmIdEnd", GoMethod: "ResetRandomVmIdEnd"},
			_jsii_.MemberMethod{JsiiMethod: "resetRandomVmIds", GoMethod: "ResetRandomVmIds"},
			_jsii_.MemberMethod{JsiiMethod: "resetRandomVmIdStart", GoMethod: "ResetRandomVmIdStart"},
			_jsii_.MemberMethod{JsiiMethod: "resetSsh", GoMethod: "ResetSsh"},
			_jsii_.MemberMethod{JsiiMethod: "resetTmpDir", GoMethod: "ResetTmpDir"},
			_jsii_.MemberMethod{JsiiMethod: "resetUsername", GoMethod: "ResetUsername"},
			_jsii_.MemberProperty{JsiiProperty: "ssh", GoGetter: "Ssh"},
			_jsii_.MemberProperty{JsiiProperty: "sshInput", GoGetter: "SshInput"},
			_jsii_.MemberMethod{JsiiMethod: "synthesizeAttributes", GoMethod: "SynthesizeAttributes"},
			_jsii_.MemberMethod{JsiiMethod: "synthesizeHclAttributes", GoMethod: "SynthesizeHclAttributes"},
			_jsii_.MemberProperty{JsiiProperty: "terraformGeneratorMetadata", GoGetter: "TerraformGeneratorMetadata"},
			_jsii_.MemberProperty{JsiiProperty: "terraformProviderSource", GoGetter: "TerraformProviderSource"},
			_jsii_.MemberProperty{JsiiProperty: "terraformResourceType", GoGetter: "TerraformResourceType"},
			_jsii_.MemberProperty{JsiiProperty: "tmpDir", GoGetter: "TmpDir"},
			_jsii_.MemberProperty{JsiiProperty: "tmpDirInput", GoGetter: "TmpDirInput"},
			_jsii_.MemberMethod{JsiiMethod: "toHclTerraform", GoMethod: "ToHclTerraform"},
			_jsii_.MemberMethod{JsiiMethod: "toMetadata", GoMethod: "ToMetadata"},
			_jsii_.MemberMethod{JsiiMethod: "toString", GoMethod: "ToString"},
			_jsii_.MemberMethod{JsiiMethod: "toTerraform", GoMethod: "ToTerraform"},
			_jsii_.MemberProperty{JsiiProperty: "username", GoGetter: "Username"},
			_jsii_.MemberProperty{JsiiProperty: "usernameInput", GoGetter: "UsernameInput"},
		},
		func() interface{} {
			j := jsiiProxy_BpgProvider{}
			_jsii_.InitJsiiProxy(&j.Type__cdktfTerraformProvider)
			return &j
		},
	)
	_jsii_.RegisterStruct(
		"bpg.provider.BpgProviderConfig",
		reflect.TypeOf((*BpgProviderConfig)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"bpg.provider.BpgProviderSsh",
		reflect.TypeOf((*BpgProviderSsh)(nil)).Elem(),
	)
	_jsii_.RegisterStruct(
		"bpg.provider.BpgProviderSshNode",
		reflect.TypeOf((*BpgProviderSshNode)(nil)).Elem(),
	)
}
