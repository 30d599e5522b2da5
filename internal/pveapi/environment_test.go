package pveapi

import (
	"strings"
	"testing"
)

func TestFromEnvironment(t *testing.T) {
	for _, c := range []struct {
		name string
		env  map[string]string
		want Access
	}{
		{"nothing", nil, Access{}},
		{"bpg's names", map[string]string{
			"PROXMOX_VE_ENDPOINT": "https://pve:8006/", "PROXMOX_VE_API_TOKEN": "u@pve!t=s=1", "PROXMOX_VE_INSECURE": "true",
		}, Access{URL: "https://pve:8006/", TokenID: "u@pve!t", Secret: "s=1", Insecure: true}},
		{"ours come first", map[string]string{
			"PROXMOX_VE_ENDPOINT": "https://other:8006/", "TF_VAR_proxmox_api_url": "https://pve:8006/api2/json",
			"PROXMOX_VE_INSECURE": "1", "TF_VAR_proxmox_tls_insecure": "false",
		}, Access{URL: "https://pve:8006/api2/json"}},
		{"the secret of another token", map[string]string{
			"TF_VAR_proxmox_api_token_id": "mine@pve!t", "PROXMOX_VE_API_TOKEN": "other@pve!t=s",
		}, Access{TokenID: "mine@pve!t"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, name := range []string{
				"TF_VAR_proxmox_api_url", "TF_VAR_proxmox_api_token_id", "TF_VAR_proxmox_api_token_secret", "TF_VAR_proxmox_tls_insecure",
				"PROXMOX_VE_ENDPOINT", "PROXMOX_VE_API_TOKEN", "PROXMOX_VE_INSECURE",
			} {
				t.Setenv(name, c.env[name])
			}
			if got := FromEnvironment(); got != c.want {
				t.Errorf("got %+v, want %+v", got, c.want)
			}
		})
	}
}

// What is told to a program is what it reads.
func TestEnvironment(t *testing.T) {
	for _, name := range []string{
		"TF_VAR_proxmox_api_url", "TF_VAR_proxmox_api_token_id", "TF_VAR_proxmox_api_token_secret", "TF_VAR_proxmox_tls_insecure",
	} {
		t.Setenv(name, "")
	}
	want := Access{URL: "https://pve:8006/", TokenID: "u@pve!t", Secret: "s=1", Insecure: true}
	for _, setting := range want.Environment() {
		name, value, _ := strings.Cut(setting, "=")
		t.Setenv(name, value)
	}
	if got := FromEnvironment(); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
