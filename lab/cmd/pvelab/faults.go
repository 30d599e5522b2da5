package main

import (
	"context"
	"errors"
	"fmt"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
)

// eachGuest makes a command of what is done to one guest.
func eachGuest(do func(context.Context, *lab, *pve.Guest) error) func(context.Context, *lab, []string) error {
	return func(ctx context.Context, l *lab, names []string) error {
		guests, err := l.guests(names)
		if err != nil {
			return err
		}
		for _, g := range guests {
			if err := do(ctx, l, g); err != nil {
				return err
			}
		}
		return nil
	}
}

// guests looks all of them up before anything is done to the first.
func (l *lab) guests(names []string) ([]*pve.Guest, error) {
	if err := nspawn.Check(); err != nil {
		return nil, err
	}
	if len(names) == 0 {
		return nil, errors.New("name at least one guest; pvelab status shows them")
	}
	var all []*pve.Guest
	for _, name := range names {
		g, err := l.guest(name)
		if err != nil {
			return nil, err
		}
		all = append(all, g)
	}
	return all, nil
}

func powerOff(ctx context.Context, l *lab, g *pve.Guest) error { return l.host.Stop(ctx, g.VMID) }
func freeze(_ context.Context, l *lab, g *pve.Guest) error     { return l.host.Freeze(g.VMID) }
func thaw(_ context.Context, l *lab, g *pve.Guest) error       { return l.host.Thaw(g.VMID) }
func fill(_ context.Context, l *lab, g *pve.Guest) error       { return l.host.Fill(g.VMID) }
func unfill(_ context.Context, l *lab, g *pve.Guest) error     { return l.host.Unfill(g.VMID) }

// powerOn goes through the API, so that it does not meet a task of the API half-way.
func powerOn(ctx context.Context, l *lab, g *pve.Guest) error {
	return l.task(ctx, g.Node, "POST", fmt.Sprintf("/nodes/%s/%s/%d/status/start", g.Node, g.Kind, g.VMID), nil)
}

func cut(ctx context.Context, l *lab, args []string) error {
	if len(args) == 0 || len(args) > 1 && (args[1] != "from" || len(args) == 2) {
		return errors.New("say whom to cut off: pvelab cut node1, or pvelab cut node1 from node2 node3")
	}
	names := args
	if len(args) > 1 {
		names = append([]string{args[0]}, args[2:]...)
	}
	guests, err := l.guests(names)
	if err != nil {
		return err
	}
	var others []int
	for _, g := range guests[1:] {
		others = append(others, g.VMID)
	}
	return l.host.Cut(ctx, guests[0].VMID, others...)
}

func heal(ctx context.Context, l *lab, args []string) error {
	if len(args) > 0 {
		return eachGuest(func(ctx context.Context, l *lab, g *pve.Guest) error {
			return l.host.Heal(ctx, g.VMID)
		})(ctx, l, args)
	}
	if err := nspawn.Check(); err != nil {
		return err
	}
	return l.host.Heal(ctx, 0)
}

func skew(context.Context, *lab, []string) error { return nspawn.ErrNoSkew }
