package provider


type BpgProviderSsh struct {
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#agent BpgProvider#agent}.
	Agent interface{} `field:"optional" json:"agent" yaml:"agent"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#agent_socket BpgProvider#agent_socket}.
	AgentSocket *string `field:"optional" json:"agentSocket" yaml:"agentSocket"`
	// node block.
	//
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#node BpgProvider#node}
	NodeAttribute interface{} `field:"optional" json:"nodeAttribute" yaml:"nodeAttribute"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#password BpgProvider#password}.
	Password *string `field:"optional" json:"password" yaml:"password"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#private_key BpgProvider#private_key}.
	PrivateKey *string `field:"optional" json:"privateKey" yaml:"privateKey"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#socks5_password BpgProvider#socks5_password}.
	Socks5Password *string `field:"optional" json:"socks5Password" yaml:"socks5Password"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#socks5_server BpgProvider#socks5_server}.
	Socks5Server *string `field:"optional" json:"socks5Server" yaml:"socks5Server"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#socks5_username BpgProvider#socks5_username}.
	Socks5Username *string `field:"optional" json:"socks5Username" yaml:"socks5Username"`
	// Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.66.0/docs#username BpgProvider#username}.
	Username *string `field:"optional" json:"username" yaml:"username"`
}

