package docs

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// stackJSON is the part of a synthesized stack that configuration.md is made of.
type stackJSON struct {
	Terraform struct {
		RequiredVersion string `json:"required_version"`
	} `json:"terraform"`
	Variable map[string]struct {
		Type        string          `json:"type"`
		Default     json.RawMessage `json:"default"`
		Description string          `json:"description"`
		Sensitive   bool            `json:"sensitive"`
	} `json:"variable"`
	Locals struct {
		Attributes map[string]struct {
			Kind string `json:"kind"`
		} `json:"instance_attributes"`
	} `json:"locals"`
	Output map[string]struct {
		Description string `json:"description"`
	} `json:"output"`
}

// synthesized is a stack as it is in the reviewed snapshots, which the tests of the program hold to what it writes.
func synthesized(t *testing.T, stack string) stackJSON {
	t.Helper()
	var s stackJSON
	if err := json.Unmarshal([]byte(read(t, "__snapshots__/"+stack+".telmate_1.snap.json")), &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestConfigurationPage: the tables in configuration.md are those of the code. UPDATE_SNAPS=true writes them.
func TestConfigurationPage(t *testing.T) {
	node, cluster := synthesized(t, "proxmox-node"), synthesized(t, "patroni-cluster")
	page := read(t, "docs/configuration.md")
	want := page
	for name, table := range map[string]string{
		"variables of both stacks":     variables(node, stackJSON{}),
		"variables of patroni-cluster": variables(cluster, node),
		"outputs of both stacks":       outputs(node, stackJSON{}),
		"outputs of patroni-cluster":   outputs(cluster, node),
		"attributes of an instance":    attributes(t, node),
	} {
		section := regexp.MustCompile(`(?s)(<!-- ` + name + ` -->\n).*?(<!-- end -->)`)
		if !section.MatchString(want) {
			t.Errorf("docs/configuration.md has no section <!-- %s --> … <!-- end -->", name)
		}
		want = section.ReplaceAllString(want, "${1}"+strings.ReplaceAll(table, "$", "$$")+"${2}")
	}
	if page == want {
		return
	}
	if os.Getenv("UPDATE_SNAPS") == "true" {
		if err := os.WriteFile("configuration.md", []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	t.Error("docs/configuration.md is not what the code says: run `make snapshots` and look at the difference")
}

// TestContextKeys: every key of cdktf.json's context is described.
func TestContextKeys(t *testing.T) {
	list := regexp.MustCompile(`contextKeys = \[\]string\{(.*)\}`).FindStringSubmatch(read(t, "context.go"))
	if list == nil {
		t.Fatal("context.go has no contextKeys")
	}
	page := read(t, "docs/configuration.md")
	for _, key := range strings.Split(list[1], ", ") {
		if !strings.Contains(page, "| `"+strings.Trim(key, `"`)+"` |") {
			t.Errorf("docs/configuration.md does not describe the context key %s", key)
		}
	}
}

// variables is the table of the variables that without has not, the required ones first.
func variables(s, without stackJSON) string {
	var required, optional []string
	for name, v := range s.Variable {
		if _, known := without.Variable[name]; known {
			continue
		}
		typ := v.Type
		if name == "instances" {
			typ = "map, see below"
		}
		row := fmt.Sprintf("| `%s` | %s | ", name, typ)
		v.Description = strings.ReplaceAll(v.Description, "<", `\<`) // or it would be taken for HTML
		if v.Default == nil {
			note := ""
			if v.Sensitive {
				note = ", sensitive"
			}
			required = append(required, row+"**required**"+note+" | "+v.Description+" |\n")
			continue
		}
		optional = append(optional, row+"`"+string(v.Default)+"` | "+v.Description+" |\n")
	}
	return table("| variable | type | default | meaning |\n|---|---|---|---|\n", required, optional)
}

func outputs(s, without stackJSON) string {
	var rows []string
	for name, o := range s.Output {
		if _, known := without.Output[name]; !known {
			rows = append(rows, fmt.Sprintf("| `%s` | %s |\n", name, o.Description))
		}
	}
	return table("| output | value |\n|---|---|\n", rows)
}

// fallbacks says what holds for an instance that leaves an attribute out.
var fallbacks = map[string]string{
	"ip_address":                "**required**",
	"cpu_cores":                 "`vm_cpu_cores`",
	"ram_mb":                    "`vm_ram_mb`",
	"disk_gb":                   "`vm_disk_gb`",
	"template":                  "`vm_template` or `lxc_template`",
	"storage":                   "`proxmox_storage`",
	"target_node":               "`proxmox_target_node`",
	"vlan_tag":                  "`vlan_tag`",
	"gateway":                   "`gateway`",
	"bridge":                    "`network_bridge`",
	"hostname":                  "`<app_name>-<environment>-<key>`",
	"vmid":                      "the next free one",
	"roles":                     "`[\"etcd\", \"patroni\"]`; allowed: `etcd`, `patroni`, `haproxy`, `pgbouncer`, `backup`, `monitoring`; `[]` for none",
	"data_disk_gb":              "`data_disk_gb`",
	"data_storage":              "`data_storage`, or that of the machine",
	"wal_disk_gb":               "`wal_disk_gb`",
	"wal_storage":               "`wal_storage`, or that of the data disk",
	"nameservers":               "`nameservers`",
	"tags":                      "`tags`; `[]` for none",
	"description":               "`description`",
	"pool":                      "`pool`",
	"start_order":               "`start_order`",
	"start_delay":               "`start_delay`",
	"protection":                "`protection`",
	"cpu_type":                  "`cpu_type`",
	"balloon_mb":                "`balloon_mb`",
	"swap_mb":                   "`swap_mb`",
	"failure_domain":            "`failure_domain`, or `target_node`",
	"extra_networks":            "none; up to 7 further network cards",
	"extra_networks.bridge":     "**required**",
	"extra_networks.vlan_tag":   "no VLAN",
	"extra_networks.ip_address": "no address; with its prefix length, such as 10.0.0.11/24",
	"mount_points":              "none; further volumes of an LXC container",
	"mount_points.path":         "**required**",
	"mount_points.size_gb":      "**required**",
	"mount_points.storage":      "that of the machine",
}

func attributes(t *testing.T, s stackJSON) string {
	t.Helper()
	var rows []string
	for name, a := range s.Locals.Attributes {
		fallback, known := fallbacks[name]
		if !known {
			t.Errorf("say in fallbacks what an instance without %s gets", name)
		}
		rows = append(rows, fmt.Sprintf("| `%s` | %s | %s |\n", name, a.Kind, fallback))
	}
	if len(rows) != len(fallbacks) {
		t.Errorf("instances has %d attributes, fallbacks explains %d", len(rows), len(fallbacks))
	}
	return table("| attribute | kind | when left out |\n|---|---|---|\n", rows)
}

func table(head string, groups ...[]string) string {
	for _, rows := range groups {
		sort.Strings(rows)
		head += strings.Join(rows, "")
	}
	return head
}
