package provider


type Telmate3ProviderConfig struct {
	// Alias name.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#alias Telmate3Provider#alias}
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_api_token_id Telmate3Provider#pm_api_token_id}.
	PmApiTokenId *string `field:"optional" json:"pmApiTokenId" yaml:"pmApiTokenId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_api_token_secret Telmate3Provider#pm_api_token_secret}.
	PmApiTokenSecret *string `field:"optional" json:"pmApiTokenSecret" yaml:"pmApiTokenSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_api_url Telmate3Provider#pm_api_url}.
	PmApiUrl *string `field:"optional" json:"pmApiUrl" yaml:"pmApiUrl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_minimum_permission_check Telmate3Provider#pm_minimum_permission_check}.
	PmMinimumPermissionCheck interface{} `field:"optional" json:"pmMinimumPermissionCheck" yaml:"pmMinimumPermissionCheck"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_parallel Telmate3Provider#pm_parallel}.
	PmParallel *float64 `field:"optional" json:"pmParallel" yaml:"pmParallel"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_timeout Telmate3Provider#pm_timeout}.
	PmTimeout *float64 `field:"optional" json:"pmTimeout" yaml:"pmTimeout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/3.0.2-rc09/docs#pm_tls_insecure Telmate3Provider#pm_tls_insecure}.
	PmTlsInsecure interface{} `field:"optional" json:"pmTlsInsecure" yaml:"pmTlsInsecure"`
}

