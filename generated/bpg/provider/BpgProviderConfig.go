package provider


type BpgProviderConfig struct {
	// Alias name.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#alias BpgProvider#alias}
	Alias *string `field:"optional" json:"alias" yaml:"alias"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#api_token BpgProvider#api_token}.
	ApiToken *string `field:"optional" json:"apiToken" yaml:"apiToken"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#auth_ticket BpgProvider#auth_ticket}.
	AuthTicket *string `field:"optional" json:"authTicket" yaml:"authTicket"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#csrf_prevention_token BpgProvider#csrf_prevention_token}.
	CsrfPreventionToken *string `field:"optional" json:"csrfPreventionToken" yaml:"csrfPreventionToken"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#endpoint BpgProvider#endpoint}.
	Endpoint *string `field:"optional" json:"endpoint" yaml:"endpoint"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#insecure BpgProvider#insecure}.
	Insecure interface{} `field:"optional" json:"insecure" yaml:"insecure"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#min_tls BpgProvider#min_tls}.
	MinTls *string `field:"optional" json:"minTls" yaml:"minTls"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#otp BpgProvider#otp}.
	Otp *string `field:"optional" json:"otp" yaml:"otp"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#password BpgProvider#password}.
	Password *string `field:"optional" json:"password" yaml:"password"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#random_vm_id_end BpgProvider#random_vm_id_end}.
	RandomVmIdEnd *float64 `field:"optional" json:"randomVmIdEnd" yaml:"randomVmIdEnd"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#random_vm_ids BpgProvider#random_vm_ids}.
	RandomVmIds interface{} `field:"optional" json:"randomVmIds" yaml:"randomVmIds"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#random_vm_id_start BpgProvider#random_vm_id_start}.
	RandomVmIdStart *float64 `field:"optional" json:"randomVmIdStart" yaml:"randomVmIdStart"`
	// ssh block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#ssh BpgProvider#ssh}
	Ssh *BpgProviderSsh `field:"optional" json:"ssh" yaml:"ssh"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#tmp_dir BpgProvider#tmp_dir}.
	TmpDir *string `field:"optional" json:"tmpDir" yaml:"tmpDir"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#username BpgProvider#username}.
	Username *string `field:"optional" json:"username" yaml:"username"`
}

