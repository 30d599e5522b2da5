package pveapi

import (
	"fmt"
	"os"
	"slices"
	"strings"
)

// FromEnvironment is what the environment says of the API. The variables of our stacks come first, then the names that
// bpg/proxmox has for the same: PROXMOX_VE_ENDPOINT, PROXMOX_VE_API_TOKEN (user@realm!name=secret) and
// PROXMOX_VE_INSECURE. What is not set stays empty, and a certificate is checked unless the environment says otherwise.
func FromEnvironment() Access {
	a := Access{
		URL:     os.Getenv("TF_VAR_proxmox_api_url"),
		TokenID: os.Getenv("TF_VAR_proxmox_api_token_id"),
		Secret:  os.Getenv("TF_VAR_proxmox_api_token_secret"),
	}
	if a.URL == "" {
		a.URL = os.Getenv("PROXMOX_VE_ENDPOINT")
	}
	id, secret, _ := strings.Cut(os.Getenv("PROXMOX_VE_API_TOKEN"), "=")
	if a.TokenID == "" {
		a.TokenID = id
	}
	if a.Secret == "" && a.TokenID == id { // never the secret of another token
		a.Secret = secret
	}
	insecure := os.Getenv("TF_VAR_proxmox_tls_insecure")
	if insecure == "" {
		insecure = os.Getenv("PROXMOX_VE_INSECURE")
	}
	a.Insecure = slices.Contains([]string{"true", "1", "yes"}, strings.ToLower(insecure))
	return a
}

// Environment says the same to a program, under bpg/proxmox's names.
func (a Access) Environment() []string {
	return []string{
		"PROXMOX_VE_ENDPOINT=" + a.URL,
		"PROXMOX_VE_API_TOKEN=" + a.TokenID + "=" + a.Secret,
		fmt.Sprintf("PROXMOX_VE_INSECURE=%t", a.Insecure),
	}
}

// Complete reports whether all is there that a call takes.
func (a Access) Complete() bool { return a.URL != "" && a.TokenID != "" && a.Secret != "" }
