//go:build tools

// Package tools pins the real Terraform providers that the tests run: they are plain Go modules, so the Go
// module proxy serves where there is no Terraform registry. `random` needs older dependencies and has a module
// of its own.
package tools

import _ "github.com/bpg/terraform-provider-proxmox"
