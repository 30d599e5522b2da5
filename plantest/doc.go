// Package plantest proves the synthesized stacks by the real Terraform: every expression is planned and applied,
// every rule is seen to refuse, every example is planned. There is nothing in it but tests.
//
// Telmate/proxmox is a process that serves the real provider's schema and keeps its resources in Terraform's
// state only; bpg/proxmox is the real provider, against the lab's Proxmox VE API. Both come from the mirror that
// `tools/mirror` builds, found by PROVIDER_MIRROR or in .cache/mirror.
package plantest
