package main

import (
	"context"
	"encoding/json"
	"fmt"

	"proxmox-patroni/internal/preflight"
	"proxmox-patroni/internal/pveapi"
)

// located is an entry of Proxmox VE's /cluster/resources: a guest or a node.
type located struct {
	Type, Node, Name, Status string
	VMID                     int
}

// config is where Proxmox VE keeps a guest's configuration, by which it starts again with its node.
func (l located) config() string {
	folder := map[string]string{"qemu": "qemu-server", "lxc": "lxc"}[l.Type]
	return fmt.Sprintf("/etc/pve/nodes/%s/%s/%d.conf", l.Node, folder, l.VMID)
}

// leftBehind finds the guest of that name on a node that is offline; nil if there is no such guest. A guest
// on a node that is online is not lost.
func leftBehind(known []located, name string) (*located, error) {
	online := map[string]bool{}
	for _, l := range known {
		if l.Type == "node" {
			online[l.Node] = l.Status == "online"
		}
	}
	for _, l := range known {
		switch {
		case l.Name != name || l.Type != "qemu" && l.Type != "lxc":
		case online[l.Node]:
			return nil, fmt.Errorf("nothing was changed: %s is on node %s, which is online, so it is not lost; replace it without --lost (LOST=1)", name, l.Node)
		default:
			return &l, nil
		}
	}
	return nil, nil
}

// replaceLost replaces a machine whose Proxmox VE node is gone for good, so that Terraform could not destroy it: the member
// leaves, the state forgets the machine, and a deploy makes another one where the variables say.
func (s *session) replaceLost(ctx context.Context, member string, flags applyFlags) error {
	key, address, err := s.machine(ctx, member)
	if err != nil {
		return err
	}
	old, err := s.lost(ctx, key)
	if err != nil {
		return err
	}
	// The new place has to do before the old machine is given up.
	files := s.varFiles
	if err := s.preflight(ctx); err != nil {
		return err
	}
	s.varFiles = files
	if err := s.confirm(ctx, fmt.Sprintf("Is the machine of %s lost for good, and will never run again as it was?", member)); err != nil {
		return err
	}
	if err := s.play(ctx, "leave.yml", "-e", "leaving="+key); err != nil {
		return err
	}
	if err := s.prepare(ctx); err != nil {
		return err
	}
	if err := s.terraform.Forget(ctx, address, fmt.Sprintf("terraform_data.member[%q]", key)); err != nil {
		return fail(err)
	}
	if old != nil {
		fmt.Fprintf(s.out, "Before node %s starts again, remove the old machine, as root on a node that runs: rm %s\n"+
			"Otherwise it comes back with the address of the new one.\n", old.Node, old.config())
	}
	return s.deploy(ctx, flags, nil)
}

// lost looks where the machine of an instance was left behind.
func (s *session) lost(ctx context.Context, key string) (*located, error) {
	outputs, err := s.outputs(ctx)
	if err != nil {
		return nil, err
	}
	names := map[string]string{}
	if err := json.Unmarshal(outputs["vm_hostnames"], &names); err != nil {
		return nil, fail(err)
	}
	if err := s.synthesize(ctx); err != nil {
		return nil, err
	}
	access, err := preflight.Access(ctx, s.preflightOptions())
	if err != nil {
		return nil, fail(err)
	}
	ctx, cancel := context.WithTimeout(ctx, pveapi.AnswerLimit)
	defer cancel()
	var known []located
	if err := pveapi.New(access).Get(ctx, "/cluster/resources", &known); err != nil {
		return nil, failf("nothing was changed: Proxmox VE does not say where %s is: %s", names[key], pveapi.Cause(err))
	}
	old, err := leftBehind(known, names[key])
	return old, fail(err)
}
