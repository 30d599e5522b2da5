package preflight

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"proxmox-patroni/internal/provider"
)

// stack is what matters here of a stack's synthesized Terraform JSON.
type stack struct {
	provider provider.Provider // that makes its machines
	dir      string

	Terraform struct {
		RequiredVersion   string                                      `json:"required_version"`
		RequiredProviders map[string]struct{ Source, Version string } `json:"required_providers"`
		Backend           map[string]map[string]any                   `json:"backend"`
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
		if p, known := provider.Of(required.Source, required.Version); known {
			s.provider = p
			return s, nil
		}
	}
	return nil, fmt.Errorf("stack %q requires no provider that is known here, which are %s; synthesize it anew: make synth", name, known())
}

// known lists the providers.
func known() string {
	list := make([]string, len(provider.All))
	for i, p := range provider.All {
		list[i] = p.String()
	}
	return strings.Join(list, ", ")
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
