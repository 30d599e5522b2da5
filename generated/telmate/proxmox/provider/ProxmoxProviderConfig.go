package provider


type ProxmoxProviderConfig struct {
	// Alias name.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#alias ProxmoxProvider#alias}
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_api_token_id ProxmoxProvider#pm_api_token_id}.
	PmApiTokenId *string `field:"optional" json:"pmApiTokenId" yaml:"pmApiTokenId"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_api_token_secret ProxmoxProvider#pm_api_token_secret}.
	PmApiTokenSecret *string `field:"optional" json:"pmApiTokenSecret" yaml:"pmApiTokenSecret"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_api_url ProxmoxProvider#pm_api_url}.
	PmApiUrl *string `field:"optional" json:"pmApiUrl" yaml:"pmApiUrl"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_dangerously_ignore_unknown_attributes ProxmoxProvider#pm_dangerously_ignore_unknown_attributes}.
	PmDangerouslyIgnoreUnknownAttributes interface{} `field:"optional" json:"pmDangerouslyIgnoreUnknownAttributes" yaml:"pmDangerouslyIgnoreUnknownAttributes"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_debug ProxmoxProvider#pm_debug}.
	PmDebug interface{} `field:"optional" json:"pmDebug" yaml:"pmDebug"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_http_headers ProxmoxProvider#pm_http_headers}.
	PmHttpHeaders *string `field:"optional" json:"pmHttpHeaders" yaml:"pmHttpHeaders"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_log_enable ProxmoxProvider#pm_log_enable}.
	PmLogEnable interface{} `field:"optional" json:"pmLogEnable" yaml:"pmLogEnable"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_log_file ProxmoxProvider#pm_log_file}.
	PmLogFile *string `field:"optional" json:"pmLogFile" yaml:"pmLogFile"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_log_levels ProxmoxProvider#pm_log_levels}.
	PmLogLevels *map[string]*string `field:"optional" json:"pmLogLevels" yaml:"pmLogLevels"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_otp ProxmoxProvider#pm_otp}.
	PmOtp *string `field:"optional" json:"pmOtp" yaml:"pmOtp"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_parallel ProxmoxProvider#pm_parallel}.
	PmParallel *float64 `field:"optional" json:"pmParallel" yaml:"pmParallel"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_password ProxmoxProvider#pm_password}.
	PmPassword *string `field:"optional" json:"pmPassword" yaml:"pmPassword"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_proxy_server ProxmoxProvider#pm_proxy_server}.
	PmProxyServer *string `field:"optional" json:"pmProxyServer" yaml:"pmProxyServer"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_timeout ProxmoxProvider#pm_timeout}.
	PmTimeout *float64 `field:"optional" json:"pmTimeout" yaml:"pmTimeout"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_tls_insecure ProxmoxProvider#pm_tls_insecure}.
	PmTlsInsecure interface{} `field:"optional" json:"pmTlsInsecure" yaml:"pmTlsInsecure"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/telmate/proxmox/2.9.14/docs#pm_user ProxmoxProvider#pm_user}.
	PmUser *string `field:"optional" json:"pmUser" yaml:"pmUser"`
}

