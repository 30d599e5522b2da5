//go:build tools

// Package tools pins hashicorp/random as its last release that the Go module proxy has.
package tools

import _ "github.com/terraform-providers/terraform-provider-random"
