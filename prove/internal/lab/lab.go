// Package lab breaks machines and repairs them, by the commands a user would type:
// pvelab for the power, the cable and the disk, ssh for what happens inside.
package lab

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"time"

	"proxmox-patroni/prove/internal/cluster"
)

// Lab is the way to the machines.
type Lab struct {
	PVELab string   // the command
	Name   string   // the lab's
	SSH    []string // ssh and its options
	User   string
}

// New prepares the commands; knownHosts is a file of this run's own, because a lab's
// machines get new keys whenever they are made anew.
func New(pvelab, name string, inventory cluster.Inventory, knownHosts string) *Lab {
	ssh := []string{
		"ssh", "-q", "-o", "BatchMode=yes", "-o", "ConnectTimeout=5", "-o", "ServerAliveInterval=5",
		"-o", "StrictHostKeyChecking=accept-new", "-o", "UserKnownHostsFile=" + knownHosts,
	}
	if inventory.SSHKey != "" {
		ssh = append(ssh, "-i", inventory.SSHKey)
	}
	return &Lab{PVELab: pvelab, Name: name, SSH: ssh, User: inventory.User}
}

// Owns makes sure that every machine is a guest of this lab, by VM id and address. prove breaks machines and reads their
// keys, so it asks before anything else; whatever is not the lab's is refused.
func (l *Lab) Owns(ctx context.Context, machines []cluster.Machine) error {
	out, err := run(ctx, []string{l.PVELab, "status", "--lab", l.Name, "--json"}, "")
	if err != nil {
		return fmt.Errorf("only machines of a lab are broken, and the lab %s cannot be asked for its own: %w", l.Name, err)
	}
	return owns(l.Name, []byte(out), machines)
}

func owns(lab string, status []byte, machines []cluster.Machine) error {
	var guests []struct {
		VMID      int
		Addresses []string
	}
	if err := json.Unmarshal(status, &guests); err != nil {
		return fmt.Errorf("pvelab status --json: %w", err)
	}
	addresses := map[int][]string{}
	for _, g := range guests {
		for _, a := range g.Addresses { // as 192.0.2.11/24
			address, _, _ := strings.Cut(a, "/")
			addresses[g.VMID] = append(addresses[g.VMID], address)
		}
	}
	for _, m := range machines {
		if !slices.Contains(addresses[m.VMID], m.Address) {
			return fmt.Errorf("%s (VM %d, %s) is no running guest of the lab %s, whose VM %d has the addresses %v: prove breaks machines, "+
				"and acts on a lab's only. Nothing was touched; name the right lab (LAB=…) or the right inventory (INVENTORY_FILE=…)",
				m.Name, m.VMID, m.Address, lab, m.VMID, addresses[m.VMID])
		}
	}
	return nil
}

func (l *Lab) pvelab(ctx context.Context, verb string, m cluster.Machine) error {
	_, err := run(ctx, []string{l.PVELab, verb, "--lab", l.Name, strconv.Itoa(m.VMID)}, "")
	return err
}

// PowerOff is a power cut: the cable goes first, so that no socket is closed by the dying machine.
func (l *Lab) PowerOff(ctx context.Context, m cluster.Machine) error {
	if err := l.Cut(ctx, m); err != nil {
		return err
	}
	return l.pvelab(ctx, "poweroff", m)
}

// PowerOn starts the machine, its cable plugged in.
func (l *Lab) PowerOn(ctx context.Context, m cluster.Machine) error {
	if err := l.Heal(ctx, m); err != nil {
		return err
	}
	return l.pvelab(ctx, "poweron", m)
}

// Cut drops all that the machine sends and receives.
func (l *Lab) Cut(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "cut", m) }

// Heal takes the cut back.
func (l *Lab) Heal(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "heal", m) }

// Freeze stops every process of the machine as SIGSTOP does.
func (l *Lab) Freeze(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "freeze", m) }

// Thaw lets a frozen machine go on.
func (l *Lab) Thaw(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "thaw", m) }

// Fill takes all free space of the machine's disk.
func (l *Lab) Fill(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "fill", m) }

// Unfill gives it back.
func (l *Lab) Unfill(ctx context.Context, m cluster.Machine) error { return l.pvelab(ctx, "unfill", m) }

// Run executes a script on the machine as root and returns its output.
func (l *Lab) Run(ctx context.Context, m cluster.Machine, script string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	args := append(append([]string(nil), l.SSH...), l.User+"@"+m.Address)
	if l.User != "root" {
		args = append(args, "sudo", "-n")
	}
	out, err := run(ctx, append(args, "sh", "-eu"), script)
	if err != nil {
		return out, fmt.Errorf("on %s: %w", m.Name, err)
	}
	return out, nil
}

func run(ctx context.Context, args []string, input string) (string, error) {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Stdin = strings.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s: %w: %s", args[0], err, strings.TrimSpace(stderr.String()))
	}
	return stdout.String(), nil
}
