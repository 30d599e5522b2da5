package scaffold

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
)

// Names of the files in the deployment's folder.
const (
	VariablesFile = "cluster.tfvars"
	ChoicesFile   = "deployment.json"
)

// Deployment is what the files are about.
type Deployment struct {
	Choices
	Access pveapi.Access
	// Release of Proxmox VE, for the reader.
	Release string
	// SSHKey is a public key, one line.
	SSHKey string
	// AppName and Environment are the first parts of host names.
	AppName, Environment string
}

// Begun reports an error when the folder has files of a deployment already: nothing is ever overwritten.
func Begun(folder string) error {
	for _, pattern := range []string{"*.tfvars", "*.tfvars.json", ChoicesFile} {
		found, err := filepath.Glob(filepath.Join(folder, pattern))
		if err != nil {
			return err
		}
		if len(found) > 0 {
			return fmt.Errorf("%s exists, and nothing is overwritten; edit it, or begin another deployment by another --deployment", found[0])
		}
	}
	return nil
}

// Write makes the folder and its files, which must not be there.
func (d Deployment) Write(folder string) error {
	if err := Begun(folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	choices, err := json.MarshalIndent(map[string]string{"provider": string(d.Provider)}, "", "  ")
	if err != nil {
		return err
	}
	if err := create(filepath.Join(folder, VariablesFile), d.Variables()); err != nil {
		return err
	}
	return create(filepath.Join(folder, ChoicesFile), string(choices)+"\n")
}

// create writes a file that is not there, even if another run makes it at the same time.
func create(path, text string) (err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists, and nothing is overwritten", path)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	_, err = file.WriteString(text)
	return err
}

// Variables is the text of the variables file. It holds no secret.
func (d Deployment) Variables() string {
	var text strings.Builder
	fmt.Fprintf(&text, `# Written by pgha init, for Proxmox VE %s. All variables: docs/configuration.md
# The secret comes from the environment: export TF_VAR_proxmox_api_token_secret=...

`, d.Release)
	assign(&text, [][2]string{
		{"proxmox_api_url", quote(pveapi.Root(d.Access.URL))},
		{"proxmox_api_token_id", quote(d.Access.TokenID)},
		{"proxmox_tls_insecure", strconv.FormatBool(d.Access.Insecure)},
		{"ssh_public_key", quote(d.SSHKey)},
	})
	text.WriteString("\n# Host names are <app_name>-<environment>-<key>.\n")
	assign(&text, [][2]string{{"app_name", quote(d.AppName)}, {"environment", quote(d.Environment)}})
	text.WriteString("\n# The key of an instance is its permanent identity: renaming node2 destroys its machine and makes another.\ninstances = {\n")
	for i, address := range d.Addresses {
		fmt.Fprintf(&text, "  node%d = { ip_address = %q%s }\n", i+1, address, d.place(i))
	}
	text.WriteString("}\n\n")
	kind := "vm_template"
	if d.Kind == provider.LXC {
		kind = "lxc_template"
	}
	common := [][2]string{
		{"resource_type", quote(string(d.Kind))},
		{kind, quote(d.Template)},
		{"proxmox_target_node", quote(d.Nodes[0])},
		{"proxmox_storage", quote(d.Storage)},
		{"network_bridge", quote(d.Bridge)},
		{"vlan_tag", quote(strconv.Itoa(d.VLAN))},
		{"network_prefix_length", strconv.Itoa(d.Subnet.Bits())},
	}
	if d.Gateway.IsValid() {
		common = append(common, [2]string{"gateway", quote(d.Gateway.String())})
	}
	assign(&text, common)
	text.WriteString("\n# Of each machine; an instance may have its own cpu_cores, ram_mb and disk_gb.\n")
	assign(&text, [][2]string{{"vm_cpu_cores", quote("2")}, {"vm_ram_mb", quote("4096")}, {"vm_disk_gb", quote("20G")}})
	return text.String()
}

// place spreads the machines over the nodes; the first node is the deployment's own.
func (d Deployment) place(i int) string {
	node := d.Nodes[i%len(d.Nodes)]
	if node == d.Nodes[0] {
		return ""
	}
	return fmt.Sprintf(", target_node = %s", quote(node))
}

// assign writes settings below each other, aligned as `terraform fmt` does.
func assign(text *strings.Builder, settings [][2]string) {
	width := 0
	for _, s := range settings {
		width = max(width, len(s[0]))
	}
	for _, s := range settings {
		fmt.Fprintf(text, "%-*s = %s\n", width, s[0], s[1])
	}
}

// quote writes a string as HCL does, in which ${ and %{ begin templates.
func quote(s string) string {
	return strings.NewReplacer("${", "$${", "%{", "%%{").Replace(strconv.Quote(s))
}
