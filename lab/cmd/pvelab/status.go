package main

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
)

// guestStatus is one line of pvelab status.
type guestStatus struct {
	VMID      int      `json:"vmid"`
	Name      string   `json:"name"`
	Kind      pve.Kind `json:"kind"`
	State     string   `json:"state"` // running, stopped, frozen or template
	Addresses []string `json:"addresses"`
	Uptime    int64    `json:"uptime_seconds"`
	Memory    int64    `json:"memory_bytes"`
	Disk      int64    `json:"disk_bytes"` // taken on this box
	Limits    limits   `json:"limits_enforced"`
	Faults    []string `json:"faults"`
}

type limits struct {
	CPU    bool `json:"cpu"`
	Memory bool `json:"memory"`
}

func jsonFlag(set *flag.FlagSet, o *options) { set.BoolVar(&o.json, "json", false, "print JSON") }

func status(ctx context.Context, l *lab, _ []string) error {
	if err := nspawn.Check(); err != nil {
		return err
	}
	state, err := l.state()
	if err != nil {
		return err
	}
	all := []guestStatus{}
	for _, g := range slices.SortedFunc(maps.Values(state.Guests), func(a, b *pve.Guest) int { return cmp.Compare(a.VMID, b.VMID) }) {
		s, err := l.guestStatus(ctx, g)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	if l.json {
		out := json.NewEncoder(os.Stdout)
		out.SetIndent("", "  ")
		return out.Encode(all)
	}
	if _, running := l.server(); !running {
		fmt.Println("the API is not running: pvelab up starts it")
	}
	return printTable(all)
}

func (l *lab) guestStatus(ctx context.Context, g *pve.Guest) (guestStatus, error) {
	m, err := l.host.Status(ctx, g.VMID)
	if err != nil {
		return guestStatus{}, err
	}
	s := guestStatus{
		VMID: g.VMID, Name: g.Name(), Kind: g.Kind, State: "stopped", Addresses: []string{},
		Uptime: int64(m.Uptime.Seconds()), Memory: m.MemoryBytes, Disk: m.DiskBytes,
		Limits: limits{m.CPULimited, m.MemoryLimited}, Faults: []string{},
	}
	switch {
	case m.Frozen:
		s.State = "frozen"
	case m.Running:
		s.State = "running"
	case g.Is("template"):
		s.State = "template"
	}
	for _, a := range m.Addresses {
		s.Addresses = append(s.Addresses, a.String())
	}
	isolated, from, err := l.host.Cuts(ctx, g.VMID)
	if isolated {
		s.Faults = append(s.Faults, "cut off")
	}
	if from > 0 {
		s.Faults = append(s.Faults, fmt.Sprintf("cut from %d", from))
	}
	if l.host.Filled(g.VMID) {
		s.Faults = append(s.Faults, "disk filled")
	}
	return s, err
}

func printTable(all []guestStatus) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "VMID\tNAME\tKIND\tSTATE\tADDRESS\tUPTIME\tMEMORY\tLIMITS\tFAULTS")
	for _, s := range all {
		uptime, memory, enforced := "-", "-", "-"
		if s.Uptime > 0 || s.Memory > 0 {
			uptime = (time.Duration(s.Uptime) * time.Second).String()
			memory = fmt.Sprintf("%d MiB", s.Memory>>20)
			enforced = s.Limits.String()
		}
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n", s.VMID, s.Name, s.Kind, s.State,
			dash(s.Addresses), uptime, memory, enforced, dash(s.Faults))
	}
	return w.Flush()
}

func (l limits) String() string {
	switch {
	case l.CPU && l.Memory:
		return "enforced"
	case l.CPU:
		return "cpu only"
	case l.Memory:
		return "memory only"
	}
	return "not enforced"
}

func dash(words []string) string { return cmp.Or(strings.Join(words, ", "), "-") }
