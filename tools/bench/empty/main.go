// Command empty is a CDKTF program with one empty stack: the floor that tools/bench compares the real one with.
package main

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

func main() {
	app := cdktf.NewApp(nil)
	cdktf.NewTerraformStack(app, jsii.String("empty"))
	app.Synth()
}
