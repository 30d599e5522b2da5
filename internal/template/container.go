package template

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
)

// container fetches a container template to every online node that is asked for, by Proxmox VE's own list, whose
// checksums and signature Proxmox VE checks.
func (m *Maker) container(ctx context.Context, r Request) (Result, error) {
	if r.URL != "" {
		return Result{}, fmt.Errorf("--url is for VM templates; container templates come from Proxmox VE's own list")
	}
	nodes := m.Found.Online()
	if r.Node != "" {
		node, err := m.node(r.Node)
		if err != nil {
			return Result{}, err
		}
		nodes = []survey.Node{*node}
	}
	var result Result
	for i := range nodes {
		value, made, err := m.fetch(ctx, &nodes[i], r)
		if err != nil {
			return Result{}, err
		}
		if result.Value == "" || made {
			result = Result{value, result.Made || made}
		}
	}
	return result, nil
}

// fetch gives the volume of a node's container template, and whether it was fetched now.
func (m *Maker) fetch(ctx context.Context, node *survey.Node, r Request) (volume string, made bool, err error) {
	prefix := r.System + "-standard_"
	for _, present := range slices.Backward(node.ContainerTemplates) { // the latest, by its name
		storage, file, _ := strings.Cut(present, ":vztmpl/")
		if strings.HasPrefix(file, prefix) && (r.Storage == "" || r.Storage == storage) {
			m.Say(fmt.Sprintf("Container template %s is on node %s already; it was left alone.", present, node.Name))
			return present, false, nil
		}
	}
	target, err := storage(node, r.Storage, "vztmpl")
	if err != nil {
		return "", false, err
	}
	if err := m.allowed(ctx, node.Name, []rights.Need{rights.On("/storage/"+target.Name, "Datastore.AllocateTemplate", "Datastore.Audit")}); err != nil {
		return "", false, err
	}
	file, err := m.latest(ctx, node.Name, prefix)
	if err != nil {
		return "", false, err
	}
	m.Say(fmt.Sprintf("Fetching container template %s to %s on node %s.", file, target.Name, node.Name))
	err = m.task(ctx, fmt.Sprintf("/nodes/%s/aplinfo", node.Name), map[string]string{"storage": target.Name, "template": file})
	return fmt.Sprintf("%s:vztmpl/%s", target.Name, file), true, err
}

// latest is the newest of a node's list of container templates with that prefix.
func (m *Maker) latest(ctx context.Context, node, prefix string) (string, error) {
	var list []struct{ Template string }
	if err := m.Client.Get(ctx, fmt.Sprintf("/nodes/%s/aplinfo", node), &list); err != nil {
		return "", fmt.Errorf("the list of container templates: %w", err)
	}
	var fit []string
	for _, entry := range list {
		if strings.HasPrefix(entry.Template, prefix) {
			fit = append(fit, entry.Template)
		}
	}
	if len(fit) == 0 {
		return "", &ByHand{fmt.Sprintf("Node %s lists no container template %s….", node, prefix), node, []string{"pveam update"}}
	}
	return slices.Max(fit), nil
}
