// Package constructs holds the two constructs of this project: ProxmoxNode, which makes machines on Proxmox VE
// from one map of instances, and PatroniCluster, which hands those machines to the bundled Ansible roles.
//
// It is the one package that knows cdktf and the generated provider bindings. What a deployment decides is a
// Terraform variable, so the synthesized JSON serves every deployment; what is chosen at synth time (provider,
// state backend) is a field of the props.
//
// Terraform expressions are written as HCL text on purpose: only `terraform validate` and `plan` can check what
// stands inside for-expressions, and CDKTF's typed helpers for them have silent traps (a map iterator over a bare
// local plans a resource named "$jsii.byref", comparisons with "" or 0 render `undefined`). The tests in
// plantest run every expression through the real Terraform.
package constructs
