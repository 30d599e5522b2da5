// Package template makes what machines are made from: a VM template from a vendor's cloud image, or a container
// template from Proxmox VE's own list. What is there already is left alone.
package template

import (
	"cmp"
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
)

// Role is that of a token which makes templates: more than one that makes machines, so it has a name of its own.
const Role = "ProxmoxPatroniTemplate"

// Request says what to make. What is "" or 0 is chosen from what is there.
type Request struct {
	Kind provider.Kind
	// System is one of Systems.
	System string
	// Name of a VM template.
	Name string
	// URL and Checksum of another image than the System's own: sha256:<hex>, sha512:<hex>, or the URL of a list.
	URL, Checksum string
	// Node to make it on; a container template is fetched to every node that does not share its storage.
	Node string
	// Storage for the template's disk, or for the container template.
	Storage string
	// Download is the storage that the image is kept on.
	Download string
	Bridge   string
	VMID     int
}

// Result is the template's value for vm_template or lxc_template, and whether it was made now.
type Result struct {
	Value string
	Made  bool
}

// ByHand is the error for what the API cannot do, or not by this token: the reason, and what to type on the node.
type ByHand struct {
	Reason   string
	Node     string
	Commands []string
}

func (e *ByHand) Error() string {
	return fmt.Sprintf("%s\nAs root on node %s:\n%s", e.Reason, e.Node, strings.Join(e.Commands, "\n"))
}

// Maker makes templates.
type Maker struct {
	Client *proxmox.Client
	Token  *rights.Token
	Found  *survey.Survey
	// HTTP reads the vendors' lists of checksums.
	HTTP *http.Client
	// Say tells the reader how it goes on.
	Say func(line string)
}

// Make makes what was asked for, unless it is there.
func (m *Maker) Make(ctx context.Context, r Request) (Result, error) {
	if _, known := Systems[r.System]; !known {
		return Result{}, fmt.Errorf("the system is %q; allowed: %s", r.System, strings.Join(Names(), ", "))
	}
	if r.Kind == provider.LXC {
		return m.container(ctx, r)
	}
	return m.vm(ctx, r)
}

// node is the one asked for, or the first that is online.
func (m *Maker) node(name string) (*survey.Node, error) {
	online := m.Found.Online()
	var names []string
	for i := range online {
		if name == "" || online[i].Name == name {
			return &online[i], nil
		}
		names = append(names, online[i].Name)
	}
	return nil, fmt.Errorf("the node is %q; online: %s", name, orNone(names))
}

// storage is the one asked for, or the one with the most free space, of those that hold a content.
func storage(node *survey.Node, name, content string) (survey.Storage, error) {
	var fit []survey.Storage
	var names []string
	for _, s := range node.Storages {
		if s.Holds(content) {
			fit, names = append(fit, s), append(names, s.Name)
		}
	}
	if name != "" {
		fit = slices.DeleteFunc(fit, func(s survey.Storage) bool { return s.Name != name })
	}
	if len(fit) == 0 {
		return survey.Storage{}, fmt.Errorf("the storage is %q; those of node %s for %s: %s", name, node.Name, content, orNone(names))
	}
	return slices.MaxFunc(fit, func(a, b survey.Storage) int { return cmp.Compare(a.FreeGiB, b.FreeGiB) }), nil
}

// allowed checks the token's rights before anything is done.
func (m *Maker) allowed(ctx context.Context, node string, needs []rights.Need) error {
	var gaps []rights.Gap
	for _, n := range needs {
		gap, err := m.Token.Gap(ctx, n)
		if err != nil {
			return fmt.Errorf("the rights of the token cannot be read: %s", pveapi.Cause(err))
		}
		if len(gap.Missing) > 0 {
			gaps = append(gaps, gap)
		}
	}
	if len(gaps) == 0 {
		return nil
	}
	return &ByHand{strings.Join(m.Token.Describe(gaps), "\n"), node, m.Token.Grants(ctx, needs, gaps)}
}

func orNone(list []string) string {
	if len(list) == 0 {
		return "none"
	}
	return strings.Join(list, ", ")
}
