package schema

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

var releases = []string{"7.4", "8.0", "8.2", "8.4", "9.0", "9.1"}

func release(t *testing.T, name string) *Release {
	t.Helper()
	r, err := For(name)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Every file is whole: all formats are known, and what parameters refer to exists.
func TestFiles(t *testing.T) {
	for _, name := range releases {
		r := release(t, name)
		for path, call := range r.calls {
			r.holds(t, name+" "+path, call.Parameters)
			if call.Permissions.Kind == "" && call.Permissions.All == nil && call.Permissions.Any == nil {
				t.Errorf("%s %s: no permissions", name, path)
			}
		}
		for format, properties := range r.formats {
			r.holds(t, name+" format "+format, properties)
		}
	}
	if _, err := For("6.4"); err == nil {
		t.Error("there is a schema of 6.4")
	}
}

func (r *Release) holds(t *testing.T, where string, parameters Parameters) {
	t.Helper()
	for name, p := range parameters {
		if p.Format.name != "" {
			bare := strings.TrimSuffix(strings.TrimSuffix(p.Format.name, "-list"), "-opt")
			if r.formats[p.Format.name] == nil && formats[bare] == nil {
				t.Errorf("%s: %s has the unknown format %s", where, name, p.Format.name)
			}
		}
		if p.Format.properties != nil {
			r.holds(t, where+": "+name, p.Format.properties)
		}
		if bound, isFamily := strings.CutSuffix(name, "[n]"); isFamily && families[bound] == 0 {
			t.Errorf("%s: the family %s has no bound", where, name)
		}
		for _, other := range []string{p.Requires, p.Alias, p.KeyAlias} {
			if _, known := parameters.Find(other); other != "" && !known {
				t.Errorf("%s: %s refers to %s", where, name, other)
			}
		}
	}
}

const config = "PUT /nodes/{node}/qemu/{vmid}/config"

// complaints of a change of VM 100's config.
func complaints(t *testing.T, version, call string, values map[string]string) map[string]string {
	t.Helper()
	values = maps.Clone(values)
	for name, value := range map[string]string{"node": "pmx", "vmid": "100"} {
		if _, given := values[name]; !given && strings.Contains(call, "{"+name+"}") {
			values[name] = value
		}
	}
	return release(t, version).Call(call).Check(values)
}

func TestCheck(t *testing.T) {
	const format = "invalid format - format error\n"
	for _, test := range []struct {
		option, value, want string // want "" for what is accepted
	}{
		{"onboot", "1", ""},
		{"onboot", "yes", "type check ('boolean') failed - got 'yes'"},
		{"cores", "0", "value must have a minimum value of 1"},
		{"cores", "two", "type check ('integer') failed - got 'two'"},
		{"cpulimit", "128.5", "value must have a maximum value of 128"},
		{"cpulimit", "1.5", ""},
		{"description", strings.Repeat("ü", 8192), ""},
		{"description", strings.Repeat("x", 8193), "value may only be 8192 characters long"},
		{"scsihw", "ncr", "value 'ncr' does not have a value in the enumeration 'lsi, lsi53c810, virtio-scsi-pci, virtio-scsi-single, megasas, pvscsi'"},
		{"startdate", "soon", "value does not match the regex pattern"},
		{"name", "no_good", "invalid format - value does not look like a valid DNS name\n"},
		{"tags", "a;b c", ""},
		{"tags", "a;-b", "invalid format - invalid characters in tag\n"},
		{"net0", "virtio=BC:24:11:00:00:01,bridge=vmbr0,tag=20,", ""},
		{"net0", "model=virtio,bridge=vmbr0,firewall=on", ""},
		{"net0", "virtio,bridge=vmbr0,tag=5000", format + "net0.tag: value must have a maximum value of 4094\n"},
		{"net0", "bridge=vmbr0", format + "net0.model: property is missing and it is not optional\n"},
		{"net0", "virtio,bridge=vmbr0,speed=1", format + "net0.speed: " + unknown + "\n"},
		{"net0", "virtio,e1000=BC:24:11:00:00:01", "invalid format - key alias 'model' is already defined\n"},
		{"net0", "virtio,bridge=a,bridge=b", "invalid format - duplicate key in comma-separated list property: bridge\n"},
		{"scsi1", "zfs-vm:8,discard=on,ssd=1,iothread=1", ""},
		{"virtio1", "zfs-vm:8,ssd=1", format + "virtio1.ssd: " + unknown + "\n"},
		{"scsi30", "zfs-vm:8", ""},
		{"scsi31", "zfs-vm:8", unknown},
		{"net01", "virtio", unknown},
		{"agent", "on", format + "agent.enabled: type check ('boolean') failed - got 'on'\n"},
		{"agent", "enabled=on,fstrim_cloned_disks=1", ""},
		{"ipconfig0", "ip=192.168.20.11/24,gw=192.168.20.1", ""},
		{"ipconfig0", "gw=192.168.20.1", format + "ipconfig0.ip: missing property - 'ipconfig0.gw' requires this property\n"},
		{"cpu", "x86-64-v2-AES,flags=+aes", ""},
		{"cpu", "i386", "invalid format - Built-in cputype 'i386' is not defined (missing 'custom-' prefix?)\n"},
		{"cpu", "host,flags=+evil", "invalid format - VM-specific CPU flags must be a subset of: " + strings.Join(vmFlags, ", ") + "\n"},
		{"boot", "order=scsi0;net0", ""},
		{"boot", "order=tape0", format + "boot.order: invalid format - invalid boot device 'tape0'\n\n"},
		{"watchdog", "model=i6300esb,action=reset", ""},
		{"watchdog", "model=none", format + "watchdog.model: value 'none' does not have a value in the enumeration 'i6300esb, ib700'\n"},
		{"audio0", "loud", "invalid format - value without key, but schema does not define a default key\n"},
		{"startup", "order=1,up=30", ""},
		{"startup", "first", "invalid format - unable to parse startup options\n"},
	} {
		got := complaints(t, "8.2", config, map[string]string{test.option: test.value})
		if len(got) > 1 || got[test.option] != test.want {
			t.Errorf("%s=%s:\ngot  %q\nwant %q", test.option, test.value, got, test.want)
		}
	}
}

// Several at once, those that are missing, and those that need another.
func TestCheckOfSeveral(t *testing.T) {
	got := complaints(t, "8.2", "POST /nodes/{node}/qemu/{vmid}/clone", map[string]string{"vmid": "99", "full": "maybe", "fast": "1"})
	for name, want := range map[string]string{
		"vmid": "invalid format - value does not look like a valid VM ID\n", "full": "type check ('boolean') failed - got 'maybe'",
		"fast": unknown, "newid": missing,
	} {
		if got[name] != want {
			t.Errorf("%s: got %q, want %q", name, got[name], want)
		}
	}
	got = complaints(t, "8.2", config, map[string]string{"force": "1"})
	if want := "missing property - 'force' requires this property"; got["delete"] != want {
		t.Errorf("delete: got %q, want %q", got["delete"], want)
	}
}

// What came and went.
func TestReleases(t *testing.T) {
	for _, test := range []struct {
		call, parameter string
		since           string
	}{
		{"GET /nodes/{node}/lxc/{vmid}/interfaces", "", "8.2"},
		{"GET /cluster/ha/rules", "", "9.0"},
		{"POST /cluster/ha/resources", "failback", "9.0"},
		{config, "ciupgrade", "8.0"},
		{"PUT /nodes/{node}/lxc/{vmid}/config", "dev0", "8.2"},
		{"PUT /nodes/{node}/lxc/{vmid}/config", "dev256", "none"},
	} {
		for i, name := range releases {
			call := release(t, name).Call(test.call)
			has := call != nil
			if has && test.parameter != "" {
				_, has = call.Parameters.Find(test.parameter)
			}
			first := slices.Index(releases, test.since)
			if want := test.since == "" || first >= 0 && i >= first; has != want {
				t.Errorf("%s %s in %s: got %v, want %v", test.call, test.parameter, name, has, want)
			}
		}
	}
}

func TestProperties(t *testing.T) {
	call := release(t, "8.2").Call(config)
	for option, test := range map[string]struct{ value, want string }{
		"net0":  {"virtio=BC:24:11:00:00:01,bridge=vmbr0,firewall=on,", "bridge=vmbr0 firewall=1 macaddr=BC:24:11:00:00:01 model=virtio"},
		"scsi0": {"volume=zfs-vm:8,ssd=yes", "file=zfs-vm:8 ssd=1"},
	} {
		values, err := call.Properties(option, test.value)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, key := range slices.Sorted(maps.Keys(values)) {
			got = append(got, key+"="+values[key])
		}
		if strings.Join(got, " ") != test.want {
			t.Errorf("%s: got %v, want %s", option, got, test.want)
		}
	}
}

func TestPermissions(t *testing.T) {
	r := release(t, "9.1")
	clone := r.Call("POST /nodes/{node}/qemu/{vmid}/clone").Permissions
	if len(clone.All) != 2 || clone.All[0].Path != "/vms/{vmid}" || len(clone.All[1].Any) != 2 || clone.All[1].Any[1].If != "pool" {
		t.Errorf("clone: %+v", clone)
	}
	download := r.Call("POST /nodes/{node}/storage/{storage}/download-url").Permissions
	if first := download.All[1].Any[0]; !first.EachOf || first.Path != "/" || len(first.Privileges) != 2 {
		t.Errorf("download: %+v", download)
	}
	if !r.Call("POST /access/ticket").Permissions.World() || r.Call("GET /version").Permissions.World() {
		t.Error("a ticket is for everybody, the version for those who are logged in")
	}
}
