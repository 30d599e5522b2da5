package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
	"proxmox-patroni/internal/watch"
)

// making shows how far Terraform is with the machines, and keeps what it complains about.
type making struct {
	view        *watch.View
	done, total int
	under       []string // the machines at work, by key
	said        []*terraform.Diagnostic
}

func newMaking(view *watch.View, planned *planview.View) *making {
	m := &making{view: view}
	for change, n := range planned.Changes {
		switch change {
		case planview.Create, planview.Update, planview.Destroy:
			m.total += n
		case planview.Replace:
			m.total += 2 * n // it goes, and comes
		}
	}
	if m.total > 0 {
		view.Phase("machines")
		view.Bar(0, m.total)
	}
	return m
}

// on takes the events of an apply.
func (m *making) on(e terraform.Event) {
	if e.Diagnostic != nil && e.Diagnostic.Severity == "error" {
		m.said = append(m.said, e.Diagnostic)
	}
	if e.Type == terraform.ProvisionOutput && playbook.Waits(e.Hook.Output) {
		fmt.Fprintln(m.view, e.Hook.Output)
	}
	if _, _, _, isMachine := provider.Maker(e.Hook.Resource.Type); !isMachine {
		return
	}
	key := fmt.Sprint(e.Hook.Resource.Key)
	switch e.Type {
	case terraform.Start:
		m.under = append(m.under, key)
	case terraform.Complete, terraform.Failed:
		m.under = slices.DeleteFunc(m.under, func(k string) bool { return k == key })
		m.done++
	default:
		return
	}
	m.view.Phase("machines")
	m.view.Bar(m.done, m.total)
	m.view.Detail(strings.Join(m.under, ", "))
}

// problems are Terraform's errors. That its provisioner failed is left out where Ansible has told why (told).
func (m *making) problems(told bool) error {
	var all []error
	for _, d := range m.said {
		if told && strings.HasPrefix(d.Summary, "local-exec provisioner error") {
			continue
		}
		text := d.Summary
		if d.Address != "" {
			text = d.Address + ": " + text
		}
		if detail := strings.TrimSpace(d.Detail); detail != "" {
			text += "\n" + detail
		}
		all = append(all, errors.New(text))
	}
	return errors.Join(all...)
}
