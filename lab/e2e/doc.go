// Package e2e tests the lab with real machines, through the pvelab command and
// unmodified Terraform providers. Its tests carry the build tag e2e and need root:
//
//	sudo go test -tags e2e -count=1 ./lab/e2e
//
// Every test has labs of its own and removes them.
package e2e
