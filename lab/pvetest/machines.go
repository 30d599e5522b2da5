// Package pvetest helps to test against the simulated Proxmox VE API without
// root: a server on a free port of loopback, on machines that only pretend.
package pvetest

import (
	"context"
	"fmt"
	"net/netip"
	"sync"
	"time"

	"proxmox-patroni/lab/pve"
)

// Machines is a pve.Machines without machines: it keeps to the contract and
// lets tests make it fail.
type Machines struct {
	mu       sync.Mutex
	machines map[int]*machine
	calls    []string

	fail func(ctx context.Context, verb string, vmid int) error

	// BootTime passes between the start and the first address.
	BootTime time.Duration
}

type machine struct {
	spec    pve.Spec
	started time.Time // zero: off
}

var _ pve.Machines = (*Machines)(nil)

// NewMachines returns a host with no machines on it.
func NewMachines() *Machines { return &Machines{machines: make(map[int]*machine)} }

// SetFail has fail asked before each call ("create", "update", "start",
// "shutdown", "stop", "destroy"); its error becomes that of the call. It may block.
func (m *Machines) SetFail(fail func(ctx context.Context, verb string, vmid int) error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.fail = fail
}

// Calls lists what was asked, like "create 100", in order.
func (m *Machines) Calls() []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]string{}, m.calls...)
}

// Spec of a machine as it was last handed over; false if there is none.
func (m *Machines) Spec(vmid int) (pve.Spec, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if machine := m.machines[vmid]; machine != nil {
		return machine.spec, true
	}
	return pve.Spec{}, false
}

// enter notes a call and lets the test have its say.
func (m *Machines) enter(ctx context.Context, verb string, vmid int) error {
	m.mu.Lock()
	m.calls = append(m.calls, fmt.Sprintf("%s %d", verb, vmid))
	fail := m.fail
	m.mu.Unlock()
	if fail != nil {
		if err := fail(ctx, verb, vmid); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// Create implements pve.Machines.
func (m *Machines) Create(ctx context.Context, spec pve.Spec) error {
	if err := m.enter(ctx, "create", spec.VMID); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.machines[spec.VMID] != nil {
		return fmt.Errorf("machine %d exists", spec.VMID)
	}
	if spec.Source != 0 && m.machines[spec.Source] == nil {
		return fmt.Errorf("machine %d to copy does not exist", spec.Source)
	}
	m.machines[spec.VMID] = &machine{spec: spec}
	return nil
}

// Update implements pve.Machines.
func (m *Machines) Update(ctx context.Context, spec pve.Spec) error {
	return m.change(ctx, "update", spec.VMID, func(machine *machine) { machine.spec = spec })
}

// Start implements pve.Machines.
func (m *Machines) Start(ctx context.Context, spec pve.Spec) error {
	return m.change(ctx, "start", spec.VMID, func(machine *machine) { machine.spec, machine.started = spec, time.Now() })
}

// Shutdown implements pve.Machines.
func (m *Machines) Shutdown(ctx context.Context, vmid int, _ time.Duration) error {
	return m.change(ctx, "shutdown", vmid, func(machine *machine) { machine.started = time.Time{} })
}

// Stop implements pve.Machines.
func (m *Machines) Stop(ctx context.Context, vmid int) error {
	return m.change(ctx, "stop", vmid, func(machine *machine) { machine.started = time.Time{} })
}

func (m *Machines) change(ctx context.Context, verb string, vmid int, change func(*machine)) error {
	if err := m.enter(ctx, verb, vmid); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	machine := m.machines[vmid]
	if machine == nil {
		return fmt.Errorf("machine %d does not exist", vmid)
	}
	change(machine)
	return nil
}

// Destroy implements pve.Machines.
func (m *Machines) Destroy(ctx context.Context, vmid int) error {
	if err := m.enter(ctx, "destroy", vmid); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.machines, vmid)
	return nil
}

// Status implements pve.Machines. A machine is reachable at the addresses it
// was given once it has booted.
func (m *Machines) Status(_ context.Context, vmid int) (pve.Status, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	machine := m.machines[vmid]
	if machine == nil || machine.started.IsZero() {
		return pve.Status{}, nil
	}
	status := pve.Status{Running: true, Uptime: time.Since(machine.started), MemoryBytes: 64 << 20}
	if status.Uptime < m.BootTime {
		return status, nil
	}
	for _, nic := range machine.spec.NICs {
		if nic.Address != (netip.Prefix{}) {
			status.Addresses = append(status.Addresses, nic.Address)
		}
	}
	return status, nil
}
