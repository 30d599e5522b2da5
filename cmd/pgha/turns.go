package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
)

// turn is a member whose machine a plan replaces: its instance's key, and Terraform's addresses of the machine and of the
// step that lets the member leave (constructs/cluster.go).
type turn struct{ key, machine, step string }

// turns are the members that a plan replaces. Machines without a step are no members: nothing was installed on them.
func turns(plan *tfjson.Plan) []turn {
	steps := map[string]string{}
	for _, r := range plan.ResourceChanges {
		if r.Type == "terraform_data" && r.Name == "member" && r.Change.Before != nil {
			steps[fmt.Sprint(r.Index)] = r.Address
		}
	}
	var found []turn
	for _, r := range plan.ResourceChanges {
		key := fmt.Sprint(r.Index)
		if _, _, _, isMachine := provider.Maker(r.Type); isMachine && r.Change.Actions.Replace() && steps[key] != "" {
			found = append(found, turn{key, r.Address, steps[key]})
		}
	}
	return found
}

// inTurn replaces members one after the other: each leaves, gets its new machine and joins, and the cluster is whole
// before the next one leaves. Terraform by itself would destroy and make all their machines first, and only then run
// Ansible. The last member is replaced by the deploy itself.
func (s *session) inTurn(ctx context.Context, members []turn, limit time.Duration) error {
	for i, m := range members[:len(members)-1] {
		fmt.Fprintf(s.out, "replacing %s; after it, one after the other: %s\n", m.key, keysOf(members[i+1:]))
		if err := s.play(ctx, "leave.yml", "-e", "leaving="+m.key); err != nil {
			return err
		}
		// It would let the new member leave, too, as it is replaced with the machine.
		if err := s.terraform.Forget(ctx, m.step); err != nil {
			return fail(err)
		}
		p, err := s.plan(ctx, "", terraform.PlanOptions{Target: []string{m.machine}})
		if err != nil {
			return err
		}
		if err := p.view.Guard([]string{m.key}); err != nil {
			return err
		}
		if err := s.apply(ctx, p, limit); err != nil {
			return err
		}
		if err := s.play(ctx, "patroni-cluster.yml"); err != nil {
			fmt.Fprintf(s.out, "%s has a new machine, and is no member yet: fix what failed, then make configure. Not replaced: %[2]s; "+
				"when the cluster is whole: make deploy REPLACE=%[2]s\n", m.key, keysOf(members[i+1:]))
			return err
		}
	}
	return nil
}

func keysOf(members []turn) string {
	keys := make([]string, len(members))
	for i, m := range members {
		keys[i] = m.key
	}
	return strings.Join(keys, ",")
}
