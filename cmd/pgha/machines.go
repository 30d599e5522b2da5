package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	tfjson "github.com/hashicorp/terraform-json"
	"github.com/spf13/cobra"

	"proxmox-patroni/internal/planview"
	"proxmox-patroni/internal/playbook"
	"proxmox-patroni/internal/preflight"
	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/terraform"
)

func synthCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:   "synth",
		Short: "Write the Terraform JSON of every stack",
	}, func(ctx context.Context, _ []string) error {
		if err := s.synthesize(ctx); err != nil {
			return err
		}
		files := []string{}
		for _, stack := range s.deployment.Stacks() {
			file := filepath.Join(s.deployment.StackDir(stack), "cdk.tf.json")
			fmt.Fprintln(s.out, file)
			files = append(files, file)
		}
		if s.outcome != nil {
			s.outcome["files"] = files
		}
		return nil
	})
}

func planCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "plan",
		Short: "Show what deploy would change; changes nothing",
	}, func(ctx context.Context, _ []string) error {
		if err := s.prepare(ctx); err != nil {
			return err
		}
		p, err := s.plan(ctx, "", terraform.PlanOptions{})
		if err != nil {
			return err
		}
		if err := s.show(p); err != nil {
			return err
		}
		return p.view.GuardDisks()
	}))
}

// explain plans in a folder of its own, against providers that have the real ones' schemas and no API. It is as deep
// below the root as a stack's own, since the configuration finds ansible/ by a relative path.
func explainCommand(s *session) *cobra.Command {
	return s.reporting(s.verb(&cobra.Command{
		Use:   "explain",
		Short: "Show what the variables would make, without Proxmox VE and without a state",
	}, func(ctx context.Context, _ []string) error {
		if err := s.synthesize(ctx); err != nil {
			return err
		}
		schemas := filepath.Join(s.root, ".cache", "schemas")
		if err := s.tool(ctx, "mirror", "--schemas", schemas); err != nil {
			return err
		}
		os.Setenv("TF_CLI_CONFIG_FILE", filepath.Join(schemas, "terraformrc"))
		// The secret is not used here, so that nobody has to have one to look.
		if os.Getenv("TF_VAR_proxmox_api_token_secret") == "" {
			os.Setenv("TF_VAR_proxmox_api_token_secret", "not-used")
		}
		dir, err := explainDir(s.root, s.deployment.StackDir(s.stack))
		if err != nil {
			return fail(err)
		}
		defer os.RemoveAll(dir)
		if err := s.openStack(dir); err != nil {
			return err
		}
		if err := s.initialize(ctx); err != nil {
			return err
		}
		if err := s.terraform.Validate(ctx); err != nil {
			return fail(err)
		}
		p, err := s.plan(ctx, "made against the providers' schemas and an empty state: no Proxmox VE was asked, nothing exists yet.", terraform.PlanOptions{})
		if err != nil {
			return err
		}
		return s.show(p)
	}))
}

// explainDir copies a stack to a new folder .cache/explain/XXXXXX, with an empty state.
func explainDir(root, stack string) (string, error) {
	parent := filepath.Join(root, ".cache", "explain")
	if err := os.MkdirAll(parent, 0o755); err != nil {
		return "", err
	}
	dir, err := os.MkdirTemp(parent, "")
	if err != nil {
		return "", err
	}
	text, err := os.ReadFile(filepath.Join(stack, "cdk.tf.json"))
	if err != nil {
		return "", err
	}
	const empty = `{"terraform": {"backend": {"local": {"path": "empty.tfstate"}}}}`
	return dir, errors.Join(
		os.WriteFile(filepath.Join(dir, "cdk.tf.json"), text, 0o600),
		os.WriteFile(filepath.Join(dir, "backend_override.tf.json"), []byte(empty), 0o600),
	)
}

// applyFlags are those of the verbs that apply a plan.
type applyFlags struct {
	replace []string
	cluster string
	timeout time.Duration
}

func (f *applyFlags) add(cmd *cobra.Command) {
	cmd.Flags().DurationVar(&f.timeout, "timeout", time.Hour, "end an apply that takes longer; Terraform then stops in order and keeps its state")
}

func (f *applyFlags) addToken(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.cluster, "cluster", "", "present `name` of the cluster, to allow a plan that renames it or moves most of its machines")
}

// addOnlyCopy adds the flag that lets go of a copy of the data where only one is left then. Ansible has it by the
// environment, as Terraform starts it, too.
func addOnlyCopy(cmd *cobra.Command) {
	cmd.Flags().Func("only-copy", "`member` that may be left as the only whole copy of the data for a while", func(member string) error {
		return errors.Join(checkMember(member), os.Setenv("PATRONI_ONLY_COPY", member))
	})
}

func deployCommand(s *session) *cobra.Command {
	var flags applyFlags
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "deploy",
		Short: "Preflight, plan, ask, apply: the machines, and the cluster on them",
	}, func(ctx context.Context, _ []string) error {
		return s.deploy(ctx, flags, nil)
	}))
	flags.add(cmd)
	flags.addToken(cmd)
	addOnlyCopy(cmd)
	cmd.Flags().StringSliceVar(&flags.replace, "replace", nil, "`members` that this deploy may replace, with the loss of their disks")
	return cmd
}

func replaceCommand(s *session) *cobra.Command {
	var flags applyFlags
	var lost bool
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "replace MEMBER",
		Short: "A new machine for a member, dead or alive",
		Long: "The member leaves the cluster, Terraform makes a new machine with its name and address, and Ansible joins it.\n" +
			"A member is called by its instance's key (node2) or its full name.",
		Args: member,
	}, func(ctx context.Context, args []string) error {
		if s.inventoryFile != "" {
			return errors.New("replace makes a machine, which takes a stack; without one, put the new machine in place with the same name and run the deploy")
		}
		if lost {
			return s.replaceLost(ctx, args[0], flags)
		}
		key, address, err := s.machine(ctx, args[0])
		if err != nil {
			return err
		}
		flags.replace = []string{key}
		return s.deploy(ctx, flags, []string{address})
	}))
	flags.add(cmd)
	cmd.Flags().BoolVar(&lost, "lost", false, "its Proxmox VE node is gone for good: do not destroy the old machine, forget it")
	addOnlyCopy(cmd)
	return cmd
}

// deploy asks Proxmox VE, plans, shows, asks, and applies what was shown. replace are addresses of machines to make anew.
func (s *session) deploy(ctx context.Context, flags applyFlags, replace []string) error {
	if err := s.tool(ctx, "setup", "--only-ansible"); err != nil {
		return err
	}
	if err := s.synthesize(ctx); err != nil {
		return err
	}
	if err := s.preflight(ctx); err != nil {
		return err
	}
	if err := s.openStack(s.deployment.StackDir(s.stack)); err != nil {
		return err
	}
	if err := s.initialize(ctx); err != nil {
		return err
	}
	p, err := s.plan(ctx, "", terraform.PlanOptions{Replace: replace})
	if err != nil {
		return err
	}
	if err := s.show(p); err != nil {
		return err
	}
	if err := s.guard(p, flags); err != nil {
		return err
	}
	if err := s.confirm(ctx, fmt.Sprintf("Deploy '%s'?", s.stack)); err != nil {
		return err
	}
	// Left by a destroy that was interrupted (constructs/cluster.go): who is taken out of the map from here on has to leave.
	if err := os.RemoveAll(s.destroyMark()); err != nil {
		return fail(err)
	}
	if members := turns(p.plan); len(members) > 1 {
		if err := s.inTurn(ctx, members, flags.timeout); err != nil {
			return err
		}
		if p, err = s.plan(ctx, "", terraform.PlanOptions{}); err != nil {
			return err
		}
		if err := s.guard(p, flags); err != nil {
			return err
		}
	}
	return s.apply(ctx, p, flags.timeout)
}

// guard refuses a plan that would lose something which the flags do not allow.
func (s *session) guard(p *planned, flags applyFlags) error {
	if err := planview.GuardIdentity(p.plan, p.view, flags.cluster); err != nil {
		return err
	}
	if err := planview.GuardReaddressing(p.plan, p.view); err != nil {
		return err
	}
	if err := p.view.GuardDisks(); err != nil {
		return err
	}
	return p.view.Guard(s.keys(p, flags.replace))
}

// keys gives members by their instances' keys, whichever name they were called by.
func (s *session) keys(p *planned, members []string) []string {
	keys := make([]string, len(members))
	for i, called := range members {
		keys[i] = called
		for _, m := range p.view.Machines {
			if m.Hostname == called {
				keys[i] = m.Key
			}
		}
	}
	return keys
}

// preflight puts the questions to Proxmox VE that an apply would fail on. The variables are read and checked here, once:
// the plan that is shown and applied is made from the values that were asked about. Terraform computes with them twice,
// since a plan calls the provider, whose words about a wrong token or a missing template are not the user's.
func (s *session) preflight(ctx context.Context) error {
	options := s.preflightOptions()
	options.Variables = filepath.Join(s.scratch, "variables.tfvars.json")
	s.view.Phase("preflight")
	var said strings.Builder
	if preflight.Run(ctx, options, &said, s.errs) != preflight.Passed {
		s.view.Fail()
		fmt.Fprint(s.out, said.String())
		return failf("preflight found a reason why this cannot succeed; nothing was changed")
	}
	// Of a deployment that can succeed, only what is worth knowing is shown.
	fmt.Fprint(s.log, said.String())
	for line := range strings.Lines(said.String()) {
		if strings.HasPrefix(line, "note ") || strings.HasPrefix(line, "warn ") || strings.HasPrefix(line, " ") {
			fmt.Fprint(s.out, line)
		}
	}
	s.varFiles = []string{options.Variables}
	return nil
}

func (s *session) preflightOptions() preflight.Options {
	return preflight.Options{
		Stack: s.stack, Stacks: filepath.Dir(s.deployment.StackDir(s.stack)), VarFiles: s.varFiles, JSON: s.json(),
	}
}

func destroyCommand(s *session) *cobra.Command {
	var flags applyFlags
	cmd := s.asking(s.verb(&cobra.Command{
		Use:   "destroy",
		Short: "Plan the removal of all machines, ask, remove them with their data",
	}, func(ctx context.Context, _ []string) error {
		if err := s.tool(ctx, "setup", "--only-ansible"); err != nil {
			return err
		}
		if err := s.prepare(ctx); err != nil {
			return err
		}
		p, err := s.plan(ctx, "", terraform.PlanOptions{Destroy: true})
		if err != nil {
			return err
		}
		if err := s.show(p); err != nil {
			return err
		}
		if err := p.view.GuardDisks(); err != nil {
			return err
		}
		if err := s.confirm(ctx, fmt.Sprintf("Destroy all machines of '%s' with their data?", s.stack)); err != nil {
			return err
		}
		return s.destroy(ctx, p, flags.timeout)
	}))
	flags.add(cmd)
	return cmd
}

// privateKey gives the environment by which Ansible has the SSH key from where the variables say it lies. The inventory in
// the state, by which members leave, may have been written on a machine that has it elsewhere.
func (s *session) privateKey(plan *tfjson.Plan) []string {
	given := plan.Variables["ssh_private_key_file"]
	if given == nil || os.Getenv("SSH_PRIVATE_KEY_FILE") != "" {
		return nil
	}
	file, _ := given.Value.(string)
	if rest, isHome := strings.CutPrefix(file, "~/"); isHome {
		file = filepath.Join(os.Getenv("HOME"), rest)
	}
	if file == "" {
		return nil
	}
	if !filepath.IsAbs(file) { // as Terraform understands it
		file = filepath.Join(s.deployment.StackDir(s.stack), file)
	}
	return []string{"SSH_PRIVATE_KEY_FILE=" + file}
}

// destroy applies a plan that removes everything. Nobody leaves then, which the mark says: Terraform sets it itself while it
// has `deployment` in the state (constructs/cluster.go), and not where a destroy elsewhere was interrupted after that.
func (s *session) destroy(ctx context.Context, p *planned, limit time.Duration) error {
	if err := os.WriteFile(s.destroyMark(), nil, 0o644); err != nil {
		return fail(err)
	}
	return s.apply(ctx, p, limit)
}

func (s *session) destroyMark() string {
	return filepath.Join(s.deployment.StackDir(s.stack), ".destroying")
}

// apply applies a plan that was shown, and prints what Terraform and Ansible say.
func (s *session) apply(ctx context.Context, p *planned, limit time.Duration) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("it took longer than %s (--timeout)", limit))
	defer cancel()
	env, err := s.knownHosts(p.view)
	if err != nil {
		return fail(err)
	}
	env = append(env, s.privateKey(p.plan)...)
	maker, err := provider.Parse(s.deployment.Provider())
	if err != nil {
		return fail(err)
	}
	options := terraform.ApplyOptions{OneByOne: maker.WaitsForID && p.view.RemovesAndMakes()}
	s.view.Phase("apply")
	made := newMaking(s.view, p.view)
	err = s.followed(s.view, func(followed []string) error {
		options.Env = slices.Concat(env, s.apiEnvironment(ctx), followed)
		return fail(s.terraform.Apply(ctx, p.file, options, made.on))
	})
	if err == nil || ctx.Err() != nil {
		return fail(err)
	}
	if problems := made.problems(len(s.failures) > 0); problems != nil {
		return fail(problems)
	}
	if len(s.failures) > 0 {
		return fail(playbook.ErrFailed)
	}
	return fail(err)
}

// apiEnvironment leads a playbook to Proxmox VE's API, which alone can restart a machine with its changed configuration.
// Where the variables do not say how, the playbook says that it could not ask.
func (s *session) apiEnvironment(ctx context.Context) []string {
	access, err := preflight.Access(ctx, s.preflightOptions())
	if err != nil || !access.Complete() {
		return nil
	}
	return access.Environment()
}

func outputCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:         "output",
		Annotations: map[string]string{answer: alone},
		Short:       "Print the outputs of the deployed stack as JSON",
	}, func(ctx context.Context, _ []string) error {
		if err := s.prepare(ctx); err != nil {
			return err
		}
		outputs, err := s.terraform.Outputs(ctx)
		if err != nil {
			return fail(err)
		}
		return s.printJSON(outputs)
	})
}

func inventoryCommand(s *session) *cobra.Command {
	return s.verb(&cobra.Command{
		Use:         "inventory",
		Annotations: map[string]string{answer: alone},
		Short:       "Print the Ansible inventory of the deployed machines as JSON",
	}, func(ctx context.Context, _ []string) error {
		inventory, err := s.deployedInventory(ctx)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintln(s.out, inventory)
		return fail(err)
	})
}
