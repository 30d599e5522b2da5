package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	tfjson "github.com/hashicorp/terraform-json"

	"proxmox-patroni/internal/lockfile"
	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
	"proxmox-patroni/internal/varfile"
)

// synthesize writes the stacks anew, and sees that the wanted one is among them.
func (s *session) synthesize(ctx context.Context) error {
	defer s.view.Pause()
	if s.inventoryFile != "" {
		return errors.New("this works on a stack, and --inventory (INVENTORY_FILE) names machines that Terraform did not make")
	}
	s.view.Phase("stack")
	if err := s.tool(ctx, "doctor", "--quiet"); err != nil {
		return err
	}
	if err := s.deployment.Synthesize(ctx); err != nil {
		return fail(err)
	}
	if stacks := s.deployment.Stacks(); !slices.Contains(stacks, s.stack) {
		return fmt.Errorf("no stack %q; there are: %s", s.stack, strings.Join(stacks, ", "))
	}
	stack, err := varfile.Read(s.deployment.StackDir(s.stack))
	if err != nil {
		return fail(err)
	}
	return fail(stack.Check(s.varFiles, os.Environ()))
}

// openStack makes s.terraform work in the stack's folder.
func (s *session) openStack(dir string) error {
	var err error
	s.terraform, err = terraform.New(dir, s.log)
	return fail(err)
}

// prepare synthesizes the stacks and initializes the wanted one.
func (s *session) prepare(ctx context.Context) error {
	if err := s.synthesize(ctx); err != nil {
		return err
	}
	if err := s.openStack(s.deployment.StackDir(s.stack)); err != nil {
		return err
	}
	if err := s.initialize(ctx); err != nil {
		return err
	}
	return fail(lockfile.Keep(s.deployment.StackDir(s.stack), s.deployment.LockFile(s.stack)))
}

func (s *session) initialize(ctx context.Context) error {
	s.view.Phase("providers")
	defer s.view.Pause()
	err := s.terraform.Init(ctx)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, terraform.ErrOtherProviders):
		return failf("%w; if that is meant, remove %s and %s", err, s.deployment.LockFile(s.stack), filepath.Join(s.deployment.StackDir(s.stack), lockfile.Name))
	}
	return failf("%w\nWithout a way to the Terraform registry: build a mirror with 'tools/mirror .cache/mirror' and export TF_CLI_CONFIG_FILE=%s; to look without Proxmox VE: make explain",
		err, filepath.Join(s.root, ".cache", "mirror", "terraformrc"))
}

// deployed opens the stack for a look at what was deployed, which takes no new synthesis.
func (s *session) deployed(ctx context.Context) error {
	dir := s.deployment.StackDir(s.stack)
	if !terraform.Initialized(dir) {
		return s.prepare(ctx)
	}
	if err := s.deployment.CheckTarget(s.stack); err != nil {
		return fail(err)
	}
	return s.openStack(dir)
}

// planned is a plan that was made, and the file that an apply takes.
type planned struct {
	file string
	plan *tfjson.Plan
	view *planview.View
}

// plan makes a plan of the prepared stack.
func (s *session) plan(ctx context.Context, note string, options terraform.PlanOptions) (*planned, error) {
	s.view.Phase("plan")
	defer s.view.Pause()
	options.VarFiles = s.varFiles
	p := &planned{file: filepath.Join(s.scratch, "plan")}
	var warnings []string
	var err error
	if p.plan, warnings, err = s.terraform.Plan(ctx, p.file, options); err != nil {
		if note == "" { // explain has a note, and is not the one to point to itself
			err = fmt.Errorf("%w\nTo check the variables without Proxmox VE: make explain", err)
		}
		return nil, failf("this plan failed.\n%w", err)
	}
	if p.view, err = planview.New(p.plan, note); err != nil {
		return nil, fail(err)
	}
	p.view.Warnings = append(p.view.Warnings, warnings...)
	return p, nil
}

// show prints a plan.
func (s *session) show(p *planned) error {
	s.view.Pause()
	if s.json() {
		return s.printJSON(p.view)
	}
	if s.outcome != nil {
		s.outcome["plan"] = p.view
	}
	return fail(p.view.Print(s.out))
}

// outputs are the outputs of the deployed stack, by name.
func (s *session) outputs(ctx context.Context) (map[string]json.RawMessage, error) {
	if err := s.deployed(ctx); err != nil {
		return nil, err
	}
	found, err := s.terraform.Outputs(ctx)
	if err != nil {
		return nil, fail(err)
	}
	outputs := map[string]json.RawMessage{}
	for name, output := range found {
		outputs[name] = output.Value
	}
	return outputs, nil
}

// deployedInventory is the inventory of the deployed machines, as JSON.
func (s *session) deployedInventory(ctx context.Context) (string, error) {
	outputs, err := s.outputs(ctx)
	if err != nil {
		return "", err
	}
	var inventory string
	if json.Unmarshal(outputs["ansible_inventory"], &inventory) != nil || inventory == "" {
		return "", failf("stack %q has no machines yet: deploy it first, or give an inventory: --inventory FILE (INVENTORY_FILE=…)", s.stack)
	}
	return inventory, nil
}

// declaredInventory is the inventory that the variables declare now, if it is of the machines that are deployed.
func (s *session) declaredInventory(ctx context.Context, p *planned) (string, error) {
	deployed, err := s.deployedInventory(ctx)
	if err != nil {
		return "", err
	}
	var declared string
	if output := p.plan.PlannedValues.Outputs["ansible_inventory"]; output != nil {
		declared, _ = output.Value.(string)
	}
	if declared == "" || !slices.Equal(hosts(declared), hosts(deployed)) {
		return "", failf("the variables declare other machines than those deployed; see make plan, and deploy first")
	}
	return declared, nil
}

// hosts are the names of an inventory's machines.
func hosts(inventory string) []string {
	var parsed struct {
		All struct{ Hosts map[string]any }
	}
	if json.Unmarshal([]byte(inventory), &parsed) != nil {
		return nil
	}
	names := make([]string, 0, len(parsed.All.Hosts))
	for name := range parsed.All.Hosts {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// machine finds a deployed machine by its instance's key or its full name, and gives the key and Terraform's address.
func (s *session) machine(ctx context.Context, member string) (key, address string, err error) {
	outputs, err := s.outputs(ctx)
	if err != nil {
		return "", "", err
	}
	names := map[string]string{}
	if outputs["vm_hostnames"] != nil {
		if err := json.Unmarshal(outputs["vm_hostnames"], &names); err != nil {
			return "", "", fail(err)
		}
	}
	resources, err := s.terraform.Resources(ctx)
	if err != nil {
		return "", "", fail(err)
	}
	var known []string
	for _, r := range resources {
		key, _ := r.Index.(string)
		if _, _, _, isMachine := provider.Maker(r.Type); !isMachine || key == "" {
			continue
		}
		if key == member || names[key] == member {
			return key, r.Address, nil
		}
		known = append(known, key)
	}
	if known == nil {
		known = []string{"none"}
	}
	return "", "", fmt.Errorf("stack %q has no machine %q; it has %s", s.stack, member, strings.Join(known, ", "))
}
