package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/luthermonson/go-proxmox"
	"github.com/spf13/cobra"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
	"proxmox-patroni/internal/template"
)

func templateCommand() *cobra.Command {
	var access apiAccess
	var request template.Request
	cmd := &cobra.Command{
		Use:   "template",
		Short: "Make the template that machines are made from, unless it is there",
		Long: "A VM template from a vendor's cloud image, through the API of Proxmox VE 8.4 and later; for earlier releases it\n" +
			"prints what to type on the node. With --kind lxc, a container template from Proxmox VE's own list.\n" +
			"The image's checksum is read from the vendor's list over https, and checked by Proxmox VE.\n" +
			"A template of that name that is there is left alone. Systems: " + strings.Join(template.Names(), ", ") + ".",
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			access.prompt = newPrompt(cmd, false)
			client, err := access.connect(cmd.Context())
			if err != nil {
				return err
			}
			found, err := survey.Look(cmd.Context(), client)
			if err != nil {
				return err
			}
			if !slices.ContainsFunc(found.Online(), func(n survey.Node) bool { return len(n.Storages) > 0 }) {
				if err := access.sees(cmd.Context(), client); err != nil {
					return err
				}
			}
			result, err := makeTemplate(cmd.Context(), client, access.TokenID, found, request, cmd.OutOrStdout())
			if err != nil {
				return err
			}
			variable := "vm_template"
			if request.Kind == provider.LXC {
				variable = "lxc_template"
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s = %q\n", variable, result.Value)
			return nil
		},
	}
	access.addTo(cmd)
	flags := cmd.Flags()
	flags.StringVar((*string)(&request.Kind), "kind", "vm", "`kind` of machines: vm or lxc")
	flags.StringVar(&request.System, "system", "ubuntu-24.04", "`name` of the operating system")
	flags.StringVar(&request.Name, "name", "", "`name` of the VM template; default: such as ubuntu-2404-template")
	flags.StringVar(&request.URL, "url", "", "`URL` of another cloud image, with its --checksum")
	flags.StringVar(&request.Checksum, "checksum", "", "`sha256:<hex>`, sha512:<hex>, or the https URL of a list of checksums; default: the vendor's list")
	flags.StringVar(&request.Node, "node", "", "`name` of the node; default: the first that is online, for container templates all")
	flags.StringVar(&request.Storage, "storage", "", "`name` of the storage for the template; default: the one with the most free space")
	flags.StringVar(&request.Download, "download-storage", "", "`name` of the storage that keeps the image; default: the one with the most free space")
	flags.StringVar(&request.Bridge, "bridge", "", "`name` of the bridge of a VM template's network card; default: the first")
	flags.IntVar(&request.VMID, "vmid", 0, "`id` of the VM template; default: the next free one")
	return cmd
}

func makeTemplate(ctx context.Context, client *proxmox.Client, tokenID string, found *survey.Survey, request template.Request, out io.Writer) (template.Result, error) {
	token := rights.Of(client, tokenID)
	token.Role = template.Role
	progress := &progress{out: out}
	maker := template.Maker{Client: client, Token: token, Found: found, HTTP: &http.Client{Timeout: time.Minute}, Say: progress.say}
	return maker.Make(ctx, request)
}

// progress prints the lines of a task, of those with a percentage one in ten percent.
type progress struct {
	out  io.Writer
	last string
}

// percentage is what wget and qemu-img write of how far they are: "1% 2.5M 3m", "(12.34/100%)", "(12.34%)".
var percentage = regexp.MustCompile(`(\d{1,3})(?:\.\d+)?(?:/100)?%`)

func (p *progress) say(line string) {
	if line == "" {
		return
	}
	if found := percentage.FindStringSubmatch(line); found != nil {
		tens := found[1][:len(found[1])-1]
		if tens == p.last {
			return
		}
		p.last = tens
	}
	fmt.Fprintln(p.out, line)
}
