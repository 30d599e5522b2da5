package planview

import (
	"fmt"
	"slices"
	"strings"

	"proxmox-patroni/internal/provider"
)

// GuardDisks refuses a plan that would shrink or detach a disk, remove a machine that is protected or is another's, too,
// or that the provider would stop half-way for a disk that grows. No option allows it: each has its own way, which the message says.
func (v *View) GuardDisks() error {
	var problems []string
	for _, m := range v.Machines {
		switch m.Change {
		case Replace, Destroy:
			problems = append(problems, m.protected()...)
			problems = append(problems, v.shared(m)...)
		case Update:
			problems = append(problems, m.disksLost()...)
			problems = append(problems, m.disksGrown()...)
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return fmt.Errorf("%w, and nothing was changed: %s", ErrGuard, strings.Join(problems, "\n"))
}

// shared: the state has two machines with one id, so that to remove the one is to remove the other. A provider that waits
// for ids (provider.WaitsForID) can leave that behind.
func (v *View) shared(m Machine) (problems []string) {
	for _, other := range v.Machines {
		if m.id != "" && other.id == m.id && other.Key != m.Key && other.Change != Destroy {
			problems = append(problems, fmt.Sprintf(
				"in the state, %s and %s are one machine, with the id %s: to remove %[1]s would remove %[2]s. Look in Proxmox VE which of the two it is, and take the other out of the state: terraform state rm '%[4]s'",
				m.Key, other.Key, m.id, m.resource.Instance(m.Key)))
		}
	}
	return problems
}

// protected: Proxmox VE refuses to remove a protected machine, which bpg has stopped by then.
func (m Machine) protected() []string {
	if !m.before.Protection {
		return nil
	}
	verb := map[string]string{Replace: "replaces", Destroy: "destroys"}[m.Change]
	return []string{fmt.Sprintf("this plan %s %s, which is protected. If that is meant, set protection = false for it and deploy that first.", verb, m.Key)}
}

// disksLost: no provider can shrink a disk. Some report it as done, some put an empty one in its place.
func (m Machine) disksLost() (problems []string) {
	for _, old := range m.before.Disks {
		planned, stays := diskAt(m.after.Disks, old.At)
		switch {
		case !stays && len(m.after.Disks) > 0:
			problems = append(problems, m.detached(old))
		case planned.Size != "" && planned.Bytes() < old.Bytes():
			problems = append(problems, fmt.Sprintf(
				"this plan shrinks %s of %s (%s) from %s to %s, and a disk cannot shrink. Give it %[4]s or more; for a smaller one, add a new machine and remove this one.",
				old.Setting(), m.Key, old.At, old.Size, planned.Size))
		}
	}
	return problems
}

func (m Machine) detached(d provider.Disk) string {
	text := fmt.Sprintf("this plan detaches the disk %s (%s) of %s, which the variables do not declare. ", d.At, known(d.Size), m.Key)
	if setting := d.Setting(); setting != "" {
		text += fmt.Sprintf("Give it back by %s. ", setting)
	}
	return text + "If nothing needs its data, detach it in Proxmox VE first, and then deploy."
}

// disksGrown: see provider.Resource.NotWithGrowth. What else changes would be stored, and the apply end in an error.
func (m Machine) disksGrown() []string {
	beside := slices.DeleteFunc(slices.Clone(m.Because), func(name string) bool { return !slices.Contains(m.resource.NotWithGrowth, name) })
	for _, old := range m.before.Disks {
		if planned, _ := diskAt(m.after.Disks, old.At); len(beside) > 0 && planned.Bytes() > old.Bytes() {
			return []string{fmt.Sprintf(
				"this plan grows %s of %s from %s to %s and changes %s, and the provider cannot do both in one deploy. Deploy one of them first, then the other.",
				old.Setting(), m.Key, old.Size, planned.Size, strings.Join(beside, ", "))}
		}
	}
	return nil
}

func diskAt(disks []provider.Disk, at string) (provider.Disk, bool) {
	i := slices.IndexFunc(disks, func(d provider.Disk) bool { return d.At == at })
	if i < 0 {
		return provider.Disk{}, false
	}
	return disks[i], true
}
