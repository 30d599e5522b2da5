package main

import (
	"context"
	"fmt"

	"proxmox-patroni/internal/placement"
	"proxmox-patroni/internal/preflight"
	"proxmox-patroni/internal/pveapi"
)

// placed asks Proxmox VE where the members of an inventory are now, and gives what is wrong with that. Without a token
// in the environment nobody is asked; that Proxmox VE does not answer is no problem of the cluster, and is told apart.
func (s *session) placed(ctx context.Context, inventory string) []string {
	access := pveapi.FromEnvironment()
	if inventory == "" || access.Secret == "" {
		return nil
	}
	problems, err := func() ([]string, error) {
		members, err := placement.Inventory([]byte(inventory))
		if err != nil {
			return nil, err
		}
		// The variables know the rest: the URL, and whether its certificate is checked.
		if of, err := preflight.Access(ctx, s.preflightOptions()); err == nil {
			access = of
		} else if !access.Complete() {
			return nil, err
		}
		ctx, cancel := context.WithTimeout(ctx, pveapi.AnswerLimit)
		defer cancel()
		return placement.Now(ctx, pveapi.New(access), members)
	}()
	if err != nil {
		fmt.Fprintf(s.errs, "Where the members are was not asked of Proxmox VE: %s\n", pveapi.Cause(err))
	}
	return problems
}
