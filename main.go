// Command proxmox-patroni synthesizes two Terraform stacks: proxmox-node makes machines on Proxmox VE,
// patroni-cluster makes machines and hands them to Ansible, which builds a PostgreSQL cluster of them.
package main

import (
	"fmt"
	"os"

	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/constructs"
	"proxmox-patroni/internal/provider"
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
	return nil
}

// proxmoxNode is the stack of machines alone.
func proxmoxNode(app cdktf.App, by provider.Name) cdktf.TerraformStack {
	stack := cdktf.NewTerraformStack(app, jsii.String("proxmox-node"))
	constructs.NewProxmoxNode(stack, "node", &constructs.ProxmoxNodeProps{Provider: by})
	return stack
}

// patroniCluster is the stack of machines that become a PostgreSQL cluster.
func patroniCluster(app cdktf.App, by provider.Name) cdktf.TerraformStack {
	stack := cdktf.NewTerraformStack(app, jsii.String("patroni-cluster"))
	node := constructs.NewProxmoxNode(stack, "node", &constructs.ProxmoxNodeProps{Provider: by})
	constructs.NewPatroniCluster(stack, "cluster", &constructs.PatroniClusterProps{Node: node})
	return stack
}
