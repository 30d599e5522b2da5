package preflight

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
)

// deployed is what the Terraform state says exists already.
type deployed struct {
	existing []existing
	suffixes map[string]string // of hostnames in single mode, by instance key
}

// existing is a machine in the state, whichever provider made it.
type existing struct {
	resource string // its type, such as proxmox_vm_qemu
	key      string
	vmid     int
	name     string // "" when it is not kept at the top, as of bpg's containers
	outdated bool   // see provider.Outdated
	node     string // by a state of bpg
}

// maker tells whose resource it is, and of which kind; Telmate's is the same in each of its versions.
func (r existing) maker() (provider.Source, provider.Kind, provider.Resource) {
	source, kind, resource, _ := provider.Maker(r.resource)
	return source, kind, resource
}

func (r existing) address() string {
	_, _, resource := r.maker()
	return resource.Instance(r.key)
}

// owner of a VM id, if it is one of this deployment.
func (d *deployed) owner(vmid int) (existing, bool) {
	i := slices.IndexFunc(d.existing, func(r existing) bool { return r.vmid == vmid })
	if i < 0 {
		return existing{}, false
	}
	return d.existing[i], true
}

// readState pulls the state through a configuration that has the stack's backend and nothing else.
func readState(ctx context.Context, s *stack) (*deployed, error) {
	config := map[string]any{"terraform": map[string]any{
		"required_version": s.Terraform.RequiredVersion, "backend": s.backend(),
	}}
	text, err := terraform.WithConfig(config, func(t *terraform.Alone) ([]byte, error) {
		// Having set up the backend, init wants the providers that the state names, though none is needed to read
		// it: with an empty directory to take them from, it gives up at once. Whether the backend stands, the pull shows.
		_, initErr := t.Run(ctx, "init", "-no-color", "-plugin-dir=.")
		text, err := t.Run(ctx, "state", "pull")
		if err != nil && initErr != nil {
			err = initErr
		}
		return text, err
	})
	if err != nil {
		return nil, fmt.Errorf("the state cannot be read: %w", err)
	}
	return parseState(text)
}

// backend is the stack's, with paths that hold from any directory.
func (s *stack) backend() map[string]map[string]any {
	local, ok := s.Terraform.Backend["local"]
	if !ok && len(s.Terraform.Backend) > 0 {
		return s.Terraform.Backend
	}
	path, _ := local["path"].(string)
	if path == "" {
		path = "terraform.tfstate" // Terraform's own default
	}
	if !filepath.IsAbs(path) {
		path = filepath.Join(s.dir, path)
	}
	return map[string]map[string]any{"local": {"path": path}}
}

// parseState reads what `terraform state pull` prints: nothing at all before the first apply.
func parseState(text []byte) (*deployed, error) {
	d := &deployed{suffixes: map[string]string{}}
	if len(strings.TrimSpace(string(text))) == 0 {
		return d, nil
	}
	var state struct {
		Resources []struct {
			Mode, Type string
			Instances  []struct {
				IndexKey   any `json:"index_key"`
				Attributes struct {
					ID, Hex, Name, Hostname string
					Node                    string `json:"node_name"`
					CPU                     any
				}
			}
		}
	}
	if err := json.Unmarshal(text, &state); err != nil {
		return nil, fmt.Errorf("the state cannot be understood: %w", err)
	}
	for _, r := range state.Resources {
		for _, i := range r.Instances {
			key, keyed := i.IndexKey.(string)
			if !keyed {
				key = "default" // addresses of the older module, which `moved` blocks bring there
			}
			if _, _, _, ours := provider.Maker(r.Type); ours && r.Mode == "managed" {
				d.existing = append(d.existing, existing{
					r.Type, key, vmidOf(i.Attributes.ID), i.Attributes.Name + i.Attributes.Hostname,
					provider.Outdated(r.Type, map[string]any{"cpu": i.Attributes.CPU}), i.Attributes.Node,
				})
			} else if r.Type == "random_id" {
				d.suffixes[key] = i.Attributes.Hex
			}
		}
	}
	return d, nil
}

// vmidOf reads the id of either provider: 100, or node/qemu/100.
func vmidOf(id string) int {
	vmid, _ := strconv.Atoi(id[strings.LastIndex(id, "/")+1:]) // a machine whose creation failed has no id: 0
	return vmid
}
