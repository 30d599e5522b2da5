package preflight

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// provider is the Terraform provider that a stack makes its machines by.
type provider string

const (
	telmate provider = "telmate"
	bpg     provider = "bpg"
)

// stack is what matters here of a stack's synthesized Terraform JSON.
type stack struct {
	provider provider
	dir      string

	Terraform struct {
		RequiredVersion   string                             `json:"required_version"`
		RequiredProviders map[string]struct{ Source string } `json:"required_providers"`
		Backend           map[string]map[string]any          `json:"backend"`
	} `json:"terraform"`
	Variable map[string]any `json:"variable"`
	Locals   map[string]any `json:"locals"`
}

func readStack(stacks, name string) (*stack, error) {
	dir, err := filepath.Abs(filepath.Join(stacks, name))
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile(filepath.Join(dir, "cdk.tf.json"))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("no stack %q in %s; there are: %s; synthesize first: make synth", name, stacks, folders(stacks))
	}
	if err != nil {
		return nil, err
	}
	s := &stack{dir: dir}
	if err := json.Unmarshal(text, s); err != nil {
		return nil, fmt.Errorf("stack %q: %w", name, err)
	}
	for _, required := range s.Terraform.RequiredProviders {
		switch strings.ToLower(required.Source) {
		case "telmate/proxmox":
			s.provider = telmate
		case "bpg/proxmox":
			s.provider = bpg
		}
	}
	if s.provider == "" {
		return nil, fmt.Errorf("stack %q makes no machines on Proxmox VE", name)
	}
	return s, nil
}

func folders(dir string) string {
	entries, _ := os.ReadDir(dir) // a directory that cannot be read has none
	var names []string
	for _, entry := range entries {
		if entry.IsDir() {
			names = append(names, entry.Name())
		}
	}
	if names == nil {
		return "none"
	}
	return strings.Join(names, ", ")
}
