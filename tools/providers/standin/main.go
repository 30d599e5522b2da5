// Command standin is a Terraform provider process that serves the schema of a real provider and keeps its
// resources in Terraform's state only. Terraform checks every argument name, type and flag against it, plans and
// applies; nothing is made anywhere.
//
// It serves where the real provider cannot be had (Telmate/proxmox is no Go module), and gives `make generate`
// the schemas that the bindings are made from. Which provider it is follows from the name it was installed under,
// as Terraform's plugin mirrors have it: terraform-provider-<name>_v<version>.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tfprotov5/tf5server"
)

func main() {
	if err := run(filepath.Base(os.Args[0])); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(program string) error {
	name := strings.Replace(strings.TrimPrefix(program, "terraform-provider-"), "_v", "-", 1)
	schemas, err := loadSchemas(name)
	if err != nil {
		return err
	}
	return tf5server.Serve("registry.terraform.io/standin/"+name, func() tfprotov5.ProviderServer {
		return &provider{schemas: schemas}
	})
}
