// Command proxmox-patroni synthesizes two Terraform stacks: proxmox-node makes machines on Proxmox VE,
// patroni-cluster makes machines and hands them to Ansible, which builds a PostgreSQL cluster of them.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/constructs"
	"proxmox-patroni/internal/lockfile"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/varfile"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "error:", err)
		os.Exit(1)
	}
}

func run() error {
	settings, err := readSettings()
	if err != nil {
		return err
	}
	app := cdktf.NewApp(nil)
	settings.attach(proxmoxNode(app, settings.provider))
	settings.attach(patroniCluster(app, settings.provider))
	app.Synth()
	if err := keepLocks(*app.Outdir()); err != nil {
		return err
	}
	return checkVariables(*app.Outdir())
}

// keepLocks brings the kept lock files into the stacks, or keeps those that Terraform wrote there. Only the project's own
// output has any: another folder is of a named deployment, which has its own, or of a test.
func keepLocks(outdir string) error {
	if filepath.Base(outdir) != "cdktf.out" {
		return nil
	}
	for _, stack := range []string{nodeStack, clusterStack} {
		kept := filepath.Join(filepath.Dir(outdir), "terraform."+stack+".lock.hcl")
		if err := lockfile.Sync(filepath.Join(outdir, "stacks", stack), kept); err != nil {
			return err
		}
	}
	return nil
}

// checkVariables refuses variables that the stack to be deployed does not have: that on the command line of the CDKTF
// CLI, or else the one with the variables of both.
func checkVariables(outdir string) error {
	name := clusterStack
	call := varfile.Given()
	if slices.Contains(call.Words, nodeStack) && !slices.Contains(call.Words, clusterStack) {
		name = nodeStack
	}
	stack, err := varfile.Read(filepath.Join(outdir, "stacks", name))
	if err != nil {
		return err
	}
	return stack.Check(call.Files, call.Environ)
}

const (
	nodeStack    = "proxmox-node"
	clusterStack = "patroni-cluster"
)

// proxmoxNode is the stack of machines alone.
func proxmoxNode(app cdktf.App, by provider.Name) cdktf.TerraformStack {
	stack := cdktf.NewTerraformStack(app, jsii.String(nodeStack))
	constructs.NewProxmoxNode(stack, "node", &constructs.ProxmoxNodeProps{Provider: by})
	return stack
}

// patroniCluster is the stack of machines that become a PostgreSQL cluster.
func patroniCluster(app cdktf.App, by provider.Name) cdktf.TerraformStack {
	stack := cdktf.NewTerraformStack(app, jsii.String(clusterStack))
	node := constructs.NewProxmoxNode(stack, "node", &constructs.ProxmoxNodeProps{Provider: by})
	constructs.NewPatroniCluster(stack, "cluster", &constructs.PatroniClusterProps{Node: node})
	return stack
}
