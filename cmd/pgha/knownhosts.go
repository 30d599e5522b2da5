package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"

	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
)

// knownHosts makes the deployment forget the host keys of machines that this plan makes or destroys, and gives the
// environment by which Ansible learns the new ones. In a run that replaces a machine Ansible
// meets its old host key when the member leaves and a new one when it joins: such a run begins without known keys,
// as runs of the default deployment do.
func (s *session) knownHosts(v *planview.View) ([]string, error) {
	file := s.deployment.KnownHosts()
	if file == "" {
		return nil, nil
	}
	env := []string{playbook.KnownHosts(file)}
	for _, m := range v.Machines {
		switch m.Change {
		case planview.Replace:
			env = nil
		case planview.Create, planview.Destroy:
		default:
			continue
		}
		if _, err := os.Stat(file); err != nil {
			continue // nothing is known yet
		}
		address, _, _ := strings.Cut(m.Address, "/")
		// It says on standard error what it does, and fails only where the file cannot be written.
		if said, err := exec.Command("ssh-keygen", "-R", address, "-f", file).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("the host key of %s cannot be forgotten: %w: %s", address, err, said)
		}
	}
	return env, nil
}
