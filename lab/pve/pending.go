package pve

import (
	"maps"
	"strings"
)

// Source of what a running machine takes over: PVE::QemuServer, vmconfig_hotplug_pending and $fast_plug_option;
// PVE::LXC::Config, vmconfig_hotplug_pending and $LXC_FASTPLUG_OPTIONS. Approximated: a drive comes, goes and grows as
// if it were hot-plugged wherever it is.
var (
	liveQEMU = set("cpulimit", "cpuunits", "description", "hookscript", "lock", "migrate_downtime", "migrate_speed", "name",
		"onboot", "protection", "shares", "startup", "tags", "vmstatestorage",
		// Cloud-init's are written to its drive at the next start.
		"cicustom", "cipassword", "citype", "ciupgrade", "ciuser", "nameserver", "searchdomain", "sshkeys")
	liveLXC = set("cores", "cpulimit", "cpuunits", "description", "hookscript", "hostname", "lock", "memory", "onboot",
		"protection", "startup", "swap", "tags")
)

func set(names ...string) map[string]bool {
	found := make(map[string]bool)
	for _, name := range names {
		found[name] = true
	}
	return found
}

// takesOver reports whether a running guest takes a new value of an option over without a restart.
func (g *Guest) takesOver(option, old string) bool {
	switch {
	case IsDiskKey(option):
		return true
	case g.Kind == LXC:
		return liveLXC[option] || nicKey.MatchString(option)
	case nicKey.MatchString(option):
		return g.hotplugs("network")
	case option == "memory":
		return g.hotplugs("memory")
	case option == "vcpus":
		return g.hotplugs("cpu")
	case option == "tablet":
		return g.hotplugs("usb")
	case option == "hotplug":
		return !strings.Contains(old+g.Config[option], "memory")
	case option == "balloon": // to have the device or not is decided when the VM starts
		return (old == "0") == (g.Config[option] == "0")
	}
	return liveQEMU[option] || strings.HasPrefix(option, "ipconfig")
}

// hotplugs reports whether the option hotplug, of which "1" and nothing stand for the default, has a feature.
func (g *Guest) hotplugs(feature string) bool {
	features := g.Config["hotplug"]
	if features == "" || features == "1" {
		features = "network,disk,usb"
	}
	for _, has := range splitList(features) {
		if has == feature {
			return true
		}
	}
	return false
}

// Hold notes what a guest that runs with a config keeps of it until its next start.
func (g *Guest) Hold(runs map[string]string) {
	options := maps.Clone(runs)
	maps.Copy(options, g.Config)
	g.Running = nil
	for option := range options {
		if runs[option] == g.Config[option] || g.takesOver(option, runs[option]) {
			continue
		}
		if g.Running == nil {
			g.Running = make(map[string]string)
		}
		g.Running[option] = runs[option]
	}
}

// Revert takes back what waits for the next start.
func (g *Guest) Revert(options []string) {
	for _, option := range options {
		runs, held := g.Running[option]
		switch {
		case !held:
		case runs == "":
			delete(g.Config, option)
		default:
			g.Config[option] = runs
		}
		delete(g.Running, option)
	}
}

// Current is the guest as it runs: without what waits for its next start.
func (g *Guest) Current() *Guest {
	now := g.Clone()
	for option, runs := range g.Running {
		now.Config[option] = runs
		if runs == "" {
			delete(now.Config, option)
		}
	}
	now.Running = nil
	return now
}
