//go:build tools

// Package tools pins the real bpg/proxmox 0.66, from whose states the upgrade is tested.
package tools

import _ "github.com/bpg/terraform-provider-proxmox"
