package preflight

import (
	"context"
	"sync"
)

// checkAddresses looks whether somebody has an address that a new machine is to get. Silence proves nothing: a
// firewall may hide a host, or no route may lead there. So only an answer is told.
func (q *inquiry) checkAddresses(ctx context.Context, r *report) {
	machines := q.notInState()
	how := make([]string, len(machines))
	var wait sync.WaitGroup
	for i, m := range machines {
		wait.Go(func() { how[i] = q.inUse(ctx, m.Address) })
	}
	wait.Wait()
	for i, m := range machines {
		if how[i] != "" {
			r.fail("Give the machine another ip_address, or take the host that has it off the network.",
				"The address %s of %s is in use: %s.", m.Address, m.Key, how[i])
		}
	}
	r.ok("%s", forNew(machines, "nobody answers at those of %s"))
}
