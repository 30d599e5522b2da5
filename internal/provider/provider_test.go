package provider

import (
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for name, want := range map[string]Name{"": Telmate, "telmate": Telmate, "bpg": BPG} {
		if got, err := Parse(name); err != nil || got.Name != want {
			t.Errorf("Parse(%q) = %q, %v; want %q", name, got.Name, err, want)
		}
	}
	if _, err := Parse("vmware"); err == nil || err.Error() != `unknown provider "vmware"; allowed: telmate, telmate3, bpg` {
		t.Errorf("Parse(vmware): got %v", err)
	}
}

// TestOf: a provider is known by its source and version, since other versions have other attributes.
func TestOf(t *testing.T) {
	for _, p := range All {
		if got, ok := Of(string(p.Source), p.Version); !ok || got.Name != p.Name {
			t.Errorf("Of(%s) is %q, %v", p, got.Name, ok)
		}
	}
	if p, ok := Of("Telmate/proxmox", "2.9.14"); !ok || p.Name != Telmate {
		t.Errorf("Of(Telmate/proxmox) is %q, %v", p.Name, ok)
	}
	for _, version := range []string{"", "~> 2.9", "2.9.13"} {
		if p, ok := Of("telmate/proxmox", version); ok {
			t.Errorf("version %q is taken for %s", version, p)
		}
	}
}

// TestComplete: nothing that a caller asks for is missing from a provider, and what it lacks is known and has a reason.
func TestComplete(t *testing.T) {
	for _, p := range All {
		if p.Name == "" || p.Source == "" || p.Version == "" || p.Releases == "" || p.Since == (Release{}) || p.VMID == nil || p.Unfit == nil {
			t.Errorf("%q is incomplete: %+v", p.Name, p)
		}
		for _, kind := range []Kind{VM, LXC} {
			r := p.Resource(kind)
			if got, k, ok := p.Machine(r.Type); !ok || k != kind || got.Address() != r.Address() {
				t.Errorf("%s has %s for the type %s of its %s", p.Name, got.Address(), r.Type, kind)
			}
			if source, k, _, ok := Maker(r.Type); !ok || source != p.Source || k != kind {
				t.Errorf("%s is of %s, kind %s", r.Type, source, k)
			}
			if m := r.Read(nil); m.Kind != kind {
				t.Errorf("%s reads its %s as %q", p.Name, kind, m.Kind)
			}
			if len(p.Privileges(Work{Kind: kind, Release: Release{Major: 8}}).Guest) == 0 || p.ImportID(kind, "pmx", 100) == "" {
				t.Errorf("%s has no privileges or no import id for %s", p.Name, kind)
			}
			for feature, reason := range p.lacks[kind] {
				if !slices.Contains(Features, feature) || reason == "" {
					t.Errorf("%s lacks %q for %s: %q", p.Name, feature, kind, reason)
				}
			}
		}
	}
}

func TestCannot(t *testing.T) {
	for _, c := range []struct {
		by      Name
		feature Feature
		kind    Kind
		can     bool
	}{
		{Telmate, Watchdog, VM, false},
		{BPG, Watchdog, VM, true},
		{BPG, Watchdog, LXC, false},
		{BPG, Swap, VM, false},
		{Telmate, Swap, LXC, true},
	} {
		if reason := Get(c.by).Cannot(c.feature, c.kind); (reason == "") != c.can {
			t.Errorf("%s, %s of a %s: %q", c.by, c.feature, c.kind, reason)
		}
	}
}

// TestTelmateReads: a state does not tell which version wrote it.
func TestTelmateReads(t *testing.T) {
	for name, attributes := range map[string]map[string]any{
		"2.9.14": {"cores": 4.0, "disk": []any{map[string]any{"slot": 0.0, "size": "20G"}}},
		"3.0.2": {"cpu": []any{map[string]any{"cores": 4.0}}, "disk": []any{
			map[string]any{"slot": "ide2", "size": nil}, map[string]any{"slot": "scsi0", "size": "20G"}, map[string]any{"slot": "scsi1", "size": "100G"},
		}},
	} {
		if m := telmate.VM.Read(attributes); m.Cores != 4 || m.Disk != "20G" {
			t.Errorf("%s: read as %+v", name, m)
		}
	}
}

func TestParseRelease(t *testing.T) {
	for text, want := range map[string]Release{"8.2.2": {8, 2, "8.2.2"}, "7.4-3": {7, 4, "7.4-3"}, "10.0": {10, 0, "10.0"}, "?": {0, 0, "?"}} {
		if got := ParseRelease(text); got != want {
			t.Errorf("ParseRelease(%q) = %+v, want %+v", text, got, want)
		}
	}
}

// TestInstead: a provider that does not fit is changed for one that does, and where it has made machines already, only
// for one that takes them over.
func TestInstead(t *testing.T) {
	old, new := ParseRelease("7.4-1"), ParseRelease("9.0.3")
	for name, c := range map[string]struct {
		provider Name
		release  Release
		made     bool
		want     string
	}{
		"free to choose":            {Telmate, new, false, `"provider": "bpg"`},
		"machines were made":        {Telmate, new, true, `"provider": "telmate3"`},
		"nothing fits but upgrades": {BPG, old, true, "Upgrade Proxmox VE: bpg is for 8 and 9."},
		"never back":                {Telmate3, old, true, "Upgrade Proxmox VE: telmate3 is for 8.2 to 9."},
	} {
		if got := Get(c.provider).Instead(VM, c.release, c.made); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %q, want %q in it", name, got, c.want)
		}
	}
}
