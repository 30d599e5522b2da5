package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/luthermonson/go-proxmox"
	"github.com/spf13/cobra"

	"proxmox-patroni/internal/deployment"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/scaffold"
	"proxmox-patroni/internal/survey"
	"proxmox-patroni/internal/template"
)

// initialization is one call of init.
type initialization struct {
	*session
	access apiAccess
	wish   scaffold.Choices
	begun  scaffold.Deployment

	keyFile, subnet, gateway, first string
	addresses                       []string
	count                           int
	find                            bool
}

func initCommand(s *session) *cobra.Command {
	in := &initialization{session: s}
	cmd := s.asking(s.reporting(&cobra.Command{
		Use:   "init",
		Short: "Begin a deployment: look what Proxmox VE has, and write the files that a plan takes",
		Long: "Asks for the API's URL and token unless they are given, looks what is there, and writes\n" +
			"deployments/<name>/ with the variables file and the choice of the provider. Nothing is overwritten, and\n" +
			"no file holds the token's secret. With --output json it prints what was found and writes nothing.",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return in.run(cmd) },
	}))
	in.access.addTo(cmd)
	flags := cmd.Flags()
	flags.StringVar((*string)(&in.wish.Kind), "kind", "vm", "`kind` of machines: vm or lxc")
	flags.StringSliceVar(&in.wish.Nodes, "node", nil, "`names` of the nodes to spread the machines over; default: all that fit")
	flags.StringVar(&in.wish.Template, "template", "", "`name` of the template")
	flags.StringVar(&in.wish.Storage, "storage", "", "`name` of the storage for disks")
	flags.StringVar(&in.wish.Bridge, "bridge", "", "`name` of the bridge")
	flags.IntVar(&in.wish.VLAN, "vlan", 0, "VLAN `tag`; 0 for none")
	flags.StringVar(&in.subnet, "subnet", "", "`subnet` of the machines, such as 192.168.20.0/24; default: the node's own on the bridge")
	flags.StringVar(&in.gateway, "gateway", "", "`address` of the gateway; default: the node's own, or the subnet's first host")
	flags.StringSliceVar(&in.addresses, "address", nil, "`addresses` of the machines, one each: 3, 5 or 7")
	flags.BoolVar(&in.find, "find-addresses", false, "look for free addresses in the subnet instead: at most 254 are asked, by ping and TCP")
	flags.StringVar(&in.first, "find-from", "", "`address` to begin the search at; default: the subnet's tenth host")
	flags.IntVar(&in.count, "count", 3, "`number` of addresses to find: 3, 5 or 7")
	flags.StringVar(&in.keyFile, "ssh-public-key-file", "", "`file` with the public SSH key; default: ~/.ssh/id_ed25519.pub or id_rsa.pub")
	flags.StringVar(&in.begun.AppName, "app-name", "pg", "first part of host `names`")
	flags.StringVar(&in.begun.Environment, "environment", "", "second part of host `names`; default: the deployment's name")
	return cmd
}

func (in *initialization) run(cmd *cobra.Command) error {
	if kind := in.wish.Kind; kind != provider.VM && kind != provider.LXC {
		return fmt.Errorf("the kind is %q; allowed: vm, lxc", kind)
	}
	in.wish.Provider = provider.Name(in.provider)
	in.access.prompt = newPrompt(cmd, in.yes || in.json())
	if err := in.readNetwork(); err != nil {
		return err
	}
	if err := in.checkNames(); err != nil {
		return err
	}
	if !in.json() {
		if err := in.begin(); err != nil {
			return err
		}
	}
	client, err := in.access.connect(cmd.Context())
	if err != nil {
		return fail(err)
	}
	found, err := survey.Look(cmd.Context(), client)
	if err != nil {
		return fail(err)
	}
	if in.json() {
		return fail(in.report(cmd, found))
	}
	for _, unseen := range found.Unseen {
		fmt.Fprintln(cmd.ErrOrStderr(), "not seen:", unseen)
	}
	if err := in.choose(cmd, client, found); err != nil {
		return fail(err)
	}
	if err := in.begun.Write(in.folder()); err != nil {
		return fail(err)
	}
	in.farewell(cmd)
	return nil
}

// begin settles the deployment's name, which must be a new one.
func (in *initialization) begin() (err error) {
	if in.root, err = findRoot(); err != nil {
		return err
	}
	if in.deploymentName == deployment.Default {
		in.deploymentName = "" // it has no folder of its own to write to
	}
	if err := in.access.prompt.need(&in.deploymentName, "Name of the deployment", "--deployment, such as prod", false); err != nil {
		return err
	}
	if err := deployment.CheckName(in.deploymentName); err != nil {
		return err
	}
	return fail(scaffold.Begun(in.folder()))
}

func (in *initialization) folder() string { return deployment.Folder(in.root, in.deploymentName) }

// report prints what was found, with free addresses when they were asked for.
func (in *initialization) report(cmd *cobra.Command, found *survey.Survey) error {
	if in.find {
		if !in.wish.Subnet.IsValid() {
			return errors.New("--find-addresses wants the --subnet to look in")
		}
		free, err := in.search(cmd.Context())
		if err != nil {
			return err
		}
		for _, address := range free {
			found.FreeAddresses = append(found.FreeAddresses, address.String())
		}
	}
	encoder := json.NewEncoder(cmd.OutOrStdout())
	encoder.SetIndent("", "  ")
	return encoder.Encode(found)
}

// choose settles everything that the files say.
func (in *initialization) choose(cmd *cobra.Command, client *proxmox.Client, found *survey.Survey) error {
	choices, err := scaffold.Choose(found, in.wish)
	if err != nil {
		if blind := in.access.sees(cmd.Context(), client); blind != nil {
			return fmt.Errorf("%w\n%w", err, blind)
		}
	}
	if errors.Is(err, scaffold.ErrNoTemplate) && in.wish.Template == "" {
		if err := in.offerTemplate(cmd, client, found); err != nil {
			return err
		}
		if found, err = survey.Look(cmd.Context(), client); err != nil {
			return err
		}
		choices, err = scaffold.Choose(found, in.wish)
	}
	if err != nil {
		return err
	}
	in.wish = choices
	if in.wish.Addresses, err = in.settleAddresses(cmd.Context()); err != nil {
		return err
	}
	in.begun.Choices, in.begun.Access, in.begun.Release = in.wish, in.access.Access, found.Release
	if in.begun.Environment == "" {
		in.begun.Environment = in.deploymentName
	}
	in.begun.SSHKey, err = publicKey(in.keyFile)
	return err
}

// offerTemplate makes a template where there is none, if somebody there says so.
func (in *initialization) offerTemplate(cmd *cobra.Command, client *proxmox.Client, found *survey.Survey) error {
	request := template.Request{Kind: in.wish.Kind, System: "ubuntu-24.04", Storage: in.wish.Storage, Bridge: in.wish.Bridge}
	const byHand = "there is no template to make machines from; make one first: make template"
	if !in.access.prompt.interactive {
		return errors.New(byHand)
	}
	answer, err := in.access.prompt.ask("There is no template to make machines from. Make one of Ubuntu 24.04 now? yes or no", "yes")
	if err != nil {
		return err
	}
	if answer != "yes" {
		return errors.New(byHand)
	}
	_, err = makeTemplate(cmd.Context(), client, in.access.TokenID, found, request, cmd.OutOrStdout())
	return err
}

// dnsLabel is what the stacks take as a part of a host name (RFC 1123).
var dnsLabel = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)

// checkNames refuses parts of host names that the plan would refuse.
func (in *initialization) checkNames() error {
	for flag, name := range map[string]string{"--app-name": in.begun.AppName, "--environment": in.begun.Environment} {
		if name != "" && !dnsLabel.MatchString(name) {
			return fmt.Errorf("%s is %q; allowed: 1 to 63 lower-case letters, digits and inner hyphens", flag, name)
		}
	}
	return nil
}

// readNetwork reads the flags that are about the network.
func (in *initialization) readNetwork() (err error) {
	if in.wish.VLAN < 0 || in.wish.VLAN > 4094 {
		return fmt.Errorf("the VLAN tag is %d; allowed: 1 to 4094, or 0 for no VLAN", in.wish.VLAN)
	}
	if in.subnet != "" {
		if in.wish.Subnet, err = netip.ParsePrefix(in.subnet); err != nil || !in.wish.Subnet.Addr().Is4() {
			return fmt.Errorf("the subnet is %q; allowed: one such as 192.168.20.0/24", in.subnet)
		}
		if bits := in.wish.Subnet.Bits(); bits < 8 || bits > 30 { // as the stack's variable network_prefix_length
			return fmt.Errorf("the subnet is %q; allowed: a prefix length from /8 to /30", in.subnet)
		}
		in.wish.Subnet = in.wish.Subnet.Masked()
	}
	if in.gateway != "" {
		if in.wish.Gateway, err = netip.ParseAddr(in.gateway); err != nil {
			return fmt.Errorf("the gateway is %q; allowed: an address such as 192.168.20.1", in.gateway)
		}
	}
	in.wish.Addresses, err = parseAddresses(in.addresses)
	return err
}

func parseAddresses(texts []string) ([]netip.Addr, error) {
	var list []netip.Addr
	for _, text := range texts {
		address, err := netip.ParseAddr(strings.TrimSpace(text))
		if err != nil || !address.Is4() {
			return nil, fmt.Errorf("the address is %q; allowed: one such as 192.168.20.11", text)
		}
		if slices.Contains(list, address) {
			return nil, fmt.Errorf("the address %s is given twice", address)
		}
		list = append(list, address)
	}
	return list, nil
}

// settleAddresses takes those given, or asks for them, or looks for free ones. A cluster is of an odd number.
func (in *initialization) settleAddresses(ctx context.Context) ([]netip.Addr, error) {
	p := in.access.prompt
	if !in.wish.Subnet.IsValid() {
		if err := p.need(&in.subnet, "Subnet of the machines, such as 192.168.20.0/24", "--subnet", false); err != nil {
			return nil, err
		}
		if err := in.readNetwork(); err != nil {
			return nil, err
		}
	}
	subnet := in.wish.Subnet
	if len(in.wish.Addresses) == 0 && !in.find {
		if !p.interactive {
			return nil, errors.New("no addresses are given; give --address three times, or --find-addresses")
		}
		answer, err := p.ask(fmt.Sprintf("Addresses of the machines, separated by commas, or \"find\" to look for free ones in %s", subnet), "find")
		if err != nil {
			return nil, err
		}
		in.find = answer == "find"
		if !in.find {
			if in.wish.Addresses, err = parseAddresses(strings.Split(answer, ",")); err != nil {
				return nil, err
			}
		}
	}
	for _, address := range in.wish.Addresses {
		if err := in.wish.CheckAddress(address); err != nil {
			return nil, err
		}
	}
	if n := len(in.wish.Addresses); n > 0 || !in.find {
		if !slices.Contains([]int{3, 5, 7}, n) {
			return nil, fmt.Errorf("%d addresses are given; a cluster has 3, 5 or 7 machines", n)
		}
		return in.wish.Addresses, nil
	}
	return in.search(ctx)
}

// search looks for free addresses in the subnet.
func (in *initialization) search(ctx context.Context) ([]netip.Addr, error) {
	if !slices.Contains([]int{3, 5, 7}, in.count) {
		return nil, fmt.Errorf("the count is %d; a cluster has 3, 5 or 7 machines", in.count)
	}
	subnet := in.wish.Subnet
	first := subnet.Addr()
	for range 10 { // low ones are often reserved
		first = first.Next()
	}
	if in.first != "" {
		var err error
		if first, err = netip.ParseAddr(in.first); err != nil || !subnet.Contains(first) {
			return nil, fmt.Errorf("the first address is %q; allowed: one in %s", in.first, subnet)
		}
	}
	return survey.FreeAddresses(ctx, subnet, first, in.count, []netip.Addr{in.wish.Gateway})
}

// publicKey reads the key that the machines will let in.
func publicKey(path string) (string, error) {
	paths := []string{path}
	if path == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return "", err
		}
		paths = []string{filepath.Join(home, ".ssh", "id_ed25519.pub"), filepath.Join(home, ".ssh", "id_rsa.pub")}
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		key := strings.TrimSpace(string(text))
		if strings.Contains(key, "\n") || !strings.HasPrefix(key, "ssh-") && !strings.HasPrefix(key, "ecdsa-") {
			return "", fmt.Errorf("%s is no public SSH key", path)
		}
		return key, nil
	}
	return "", fmt.Errorf("no public SSH key in %s; make one by ssh-keygen -t ed25519, or give it by --ssh-public-key-file", strings.Join(paths, ", "))
}

func (in *initialization) farewell(cmd *cobra.Command) {
	c := in.begun.Choices
	var addresses []string
	for _, address := range c.Addresses {
		addresses = append(addresses, address.String())
	}
	kind := "VMs"
	if c.Kind == provider.LXC {
		kind = "containers"
	}
	fmt.Fprintf(cmd.OutOrStdout(), "Proxmox VE %s: %d %s from template %s by provider %s,\non %s, storage %s, bridge %s, at %s.\n",
		in.begun.Release, len(addresses), kind, c.Template, c.Provider, strings.Join(c.Nodes, ", "), c.Storage, c.Bridge, strings.Join(addresses, ", "))
	fmt.Fprintf(cmd.OutOrStdout(), "Written: %s, %s.\n\nNext:\n  export TF_VAR_proxmox_api_token_secret=...\n  make preflight DEPLOYMENT=%[3]s\n  make plan DEPLOYMENT=%[3]s\n",
		filepath.Join(in.folder(), scaffold.VariablesFile), filepath.Join(in.folder(), scaffold.ChoicesFile), in.deploymentName)
}
