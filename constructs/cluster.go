package constructs

import (
	"fmt"
	"maps"
	"slices"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/internal/provider"
)

// PatroniClusterProps are the synth-time choices of a PatroniCluster.
type PatroniClusterProps struct {
	// Node holds the machines to configure. Required.
	Node *ProxmoxNode
}

// PatroniCluster makes an etcd and Patroni cluster of a ProxmoxNode's machines: it renders the Ansible inventory,
// shows it as output ansible_inventory, and runs the bundled playbook whenever it, the machines or the roles change.
// Before a single machine is destroyed, its member leaves the cluster.
type PatroniCluster struct {
	scope constructs.Construct
}

// NewPatroniCluster defines the hand-off to Ansible below scope.
func NewPatroniCluster(scope constructs.Construct, clusterID string, props *PatroniClusterProps) *PatroniCluster {
	inner := constructs.NewConstruct(scope, jsii.String(clusterID))
	cluster := &PatroniCluster{scope: inner}
	defineVariables(inner, clusterVariables)
	defineLocals(inner, slices.Concat(clusterLocals(props.Node.provider), roleLocals, connectionLocals, placementLocals))
	warnOfPlacement(scope)
	cluster.configure(props.Node)
	cluster.members(props.Node)
	defineOutputs(cdktf.TerraformStack_Of(scope), []output{
		{"ansible_inventory", "local.ansible_inventory", "Ansible inventory of the machines, as JSON."},
		{"cluster_vip", "var.cluster_vip", "The address for clients that moves; empty where there is none."},
		{"connection_string", `try(local.connection_string, "")`, "How clients connect, as libpq has it: by the address, or to whichever member leads. The password is not in it."},
	})
	return cluster
}

var clusterVariables = []variable{
	{name: "cluster_name", typ: "string", value: "", doc: "Name of the cluster, its Patroni scope. It never changes. Default: <app_name>-<environment>.", rules: []rule{
		hostname.rule("cluster_name"),
	}},
	{name: "cluster_vip", typ: "string", value: "", doc: "One address for clients, which moves between the load balancers, or else the machines that only pool; where there are neither, to the leader. Default: none.", rules: vipRules()},
	{name: "cluster_dns_names", typ: "list(string)", value: []any{}, doc: "DNS names by which clients know the cluster: they are in the certificates.", rules: []rule{
		dnsName.elementsRule("cluster_dns_names"),
	}},
	{name: "allow_single_member", typ: "bool", value: false, doc: "Allow a cluster of one member, which survives no failure. For trials.", rules: memberRules},
	{name: "configure", typ: "bool", value: true, doc: "Run Ansible on the machines. With false they are made and left bare.", rules: roleVariableRules()},
	{name: "ansible_vars", typ: "any", value: map[string]any{}, doc: "Variables of the Ansible roles, such as { postgresql_version = 16 }. No secrets: they come from the environment.", rules: []rule{
		{`can(keys(var.ansible_vars))`, `ansible_vars is not a map. Give role variables by name, such as { postgresql_version = 16 }.`},
	}},
	{name: "ansible_dir", typ: "string", value: "", doc: "Folder of the playbooks and roles. Default: ansible/ of this project."},
	{name: "ssh_private_key_file", typ: "string", value: "", doc: "Private key for Ansible. Default: the SSH agent's or the user's own."},
}

// membersWith counts the instances with a role; the one of single mode has the default roles.
func membersWith(role string) string {
	return `(length(var.instances) == 0 ? 1 : length([for m in var.instances : m if try(contains(m.roles, "` + role + `"), true)]))`
}

// memberRules are about the whole cluster. Terraform wants a validation to mention its
// own variable, and forbids it to read a local that depends on that variable. These rules read locals that depend on
// instances, so they are validations of allow_single_member; `var.allow_single_member != null` is always true.
var memberRules = func() []rule {
	etcd, patroni := membersWith("etcd"), membersWith("patroni")
	return []rule{
		{
			`var.allow_single_member != null && ` + patroni + ` >= 1`,
			`No instance has the role patroni. Give it to the database machines.`,
		},
		{
			`var.allow_single_member != null && ` + etcd + ` >= 1`,
			`A Patroni cluster needs etcd, and no instance has the role etcd. Give it to three machines.`,
		},
		{
			`var.allow_single_member != null && (` + etcd + ` == 0 || ` + etcd + ` % 2 == 1)`,
			`${` + etcd + `} etcd members: an even number survives no more failures than one fewer. Give the role etcd to 3, 5 or 7 instances.`,
		},
		{
			etcd + ` != 1 || var.allow_single_member`,
			`1 etcd member survives no failure. Give the role etcd to 3, 5 or 7 instances, or set allow_single_member = true for a trial with one.`,
		},
		{
			patroni + ` == 0 || ` + patroni + ` >= 2 || var.allow_single_member`,
			`${` + patroni + `} Patroni member has nobody to fail over to. Give the role patroni to at least 2 instances, or set allow_single_member = true for a trial.`,
		},
	}
}()

// clusterLocals render the inventory: hosts by hostname, groups by role, and nothing secret.
func clusterLocals(by provider.Provider) []field {
	ids := func(address string) string {
		return "{ for key, m in " + address + " : key => " + by.VMID("m") + " }"
	}
	return []field{
		{"ansible_dir", `abspath(var.ansible_dir == "" ? "${path.root}/../../../ansible" : pathexpand(var.ansible_dir))`},
		{"machine_ids", "merge(" + ids(by.VM.Address()) + ", " + ids(by.Container.Address()) + ")"},
		{"data_disk", disk("data", "/var/lib/postgresql", 1)},
		{"wal_disk", disk("wal", "/var/lib/postgresql-wal", 2)},
		{"machine_disks", "{ for key, m in local.machines : key => concat(" +
			"[for d in [local.data_disk] : merge(d, { size_gb = m.data_disk }) if m.data_disk > 0], " +
			"[for d in [local.wal_disk] : merge(d, { size_gb = m.wal_disk }) if m.wal_disk > 0]) }"},
		{"private_key_file", "abspath(pathexpand(var.ssh_private_key_file))"},
		{"inventory_key", `{ for name in ["ansible_ssh_private_key_file"] : name => local.private_key_file ` +
			`if var.ssh_private_key_file != "" }`},
		{"inventory_vars", object([]field{
			{"ansible_user", `var.resource_type == "lxc" ? "root" : "` + vmUser + `"`},
			{"ansible_become", "true"},
			{"patroni_scope", `coalesce(var.cluster_name, "${var.app_name}-${var.environment}")`},
			{"cluster_subnets", `distinct([for m in local.machines : "${cidrhost(m.cidr, 0)}/${var.network_prefix_length}"])`},
			{"resource_type", "var.resource_type"},
			{"preflight_allow_single_member", "var.allow_single_member"},
		})},
		{"vip_holders", vipHolders()},
		{"inventory_address", "merge({ for name in [\"cluster_vip\"] : name => var.cluster_vip if var.cluster_vip != \"\" }, " +
			"{ for name in [\"cluster_dns_names\"] : name => var.cluster_dns_names if length(var.cluster_dns_names) > 0 })"},
		{"inventory_hosts", "{ for key, m in local.machines : local.vm_hostnames[key] => merge(" + object([]field{
			{"ansible_host", "m.address"},
			{"instance_key", "key"},
			{"target_node", "m.node"},
			{"failure_domain", "m.failure_domain"},
			{"vm_id", "local.machine_ids[key]"},
		}) + ", { for name in [\"disks\"] : name => local.machine_disks[key] if length(local.machine_disks[key]) > 0 }) }"},
		{"inventory_groups", "{ for role in " + list(roles) + " : role => { hosts = { for key, m in local.machines : " +
			"local.vm_hostnames[key] => {} if contains(m.roles, role) } } }"},
		{"ansible_inventory", "jsonencode({ all = " + object([]field{
			{"vars", "merge(local.inventory_vars, local.inventory_key, local.inventory_address, var.ansible_vars)"},
			{"hosts", "local.inventory_hosts"},
			{"children", "local.inventory_groups"},
		}) + " })"},
	}
}

// connectionLocals are how clients connect. The ports and the name of the administrator are those of the roles, unless
// ansible_vars has others.
var connectionLocals = []field{
	{"role_defaults", `merge([for f in fileset(local.ansible_dir, "roles/{patroni,haproxy,pgbouncer}/defaults/main.yml") : ` +
		`yamldecode(file("${local.ansible_dir}/${f}"))]...)`},
	{"connection_settings", `{ for name in ["patroni_port", "haproxy_primary_port", "pgbouncer_port", "patroni_admin_username"] : ` +
		`name => try(tostring(var.ansible_vars[name]), tostring(local.role_defaults[name])) }`},
	{"balancers_pool", `can(regex("^(true|yes|on|1)$", lower(tostring(var.ansible_vars.pgbouncer_enabled)))) || ` +
		`length([for m in local.machines : m if contains(m.roles, "haproxy") && !contains(m.roles, "pgbouncer")]) == 0`},
	// What stands behind the address.
	{"connection_port", `var.cluster_vip == "" ? "patroni_port" : ` +
		anyWith("haproxy") + ` ? (local.balancers_pool ? "pgbouncer_port" : "haproxy_primary_port") : ` +
		anyWith("pgbouncer") + ` ? "pgbouncer_port" : "patroni_port"`},
	{"connection_hosts", `var.cluster_vip == "" ? [for m in local.machines : m.address if contains(m.roles, "patroni")] : [var.cluster_vip]`},
	{"connection_string", `var.configure ? join(" ", concat(["host=${join(",", local.connection_hosts)}", ` +
		`"port=${local.connection_settings[local.connection_port]}", "dbname=postgres", ` +
		`"user=${local.connection_settings.patroni_admin_username}", "sslmode=verify-full", "sslrootcert=cluster-ca.crt"], ` +
		`var.cluster_vip == "" ? ["target_session_attrs=read-write"] : [])) : ""`},
}

// anyWith is whether a machine has that role.
func anyWith(role string) string {
	return `contains(flatten([for m in local.machines : m.roles]), "` + role + `")`
}

// disk is what the playbook has to know of a further disk of a machine. A VM has it under that number of its SCSI
// controller; a container finds it mounted. Its size, which differs between machines, is there so that the playbook
// runs when it grows.
func disk(name, path string, number int) string {
	return object([]field{
		{"name", fmt.Sprintf("%q", name)},
		{"path", fmt.Sprintf("%q", path)},
		{"device", fmt.Sprintf(`var.resource_type == "lxc" ? null : "/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi%d"`, number)},
	})
}

// playbookFiles are the checksums, by path, of what the playbook consists of: not its documents, its tests, or
// what Python leaves behind when it runs.
const playbookFiles = `{ for f in fileset(local.ansible_dir, "**") : f => filesha256("${local.ansible_dir}/${f}") ` +
	`if !can(regex("__pycache__|[.]md$|_test[.]go$|^(tests|inventory)/", f)) }`

// configure runs the playbook on creation, that is, each time a trigger has changed. The secrets that the
// playbook takes from the environment reach it unseen by Terraform.
func (c *PatroniCluster) configure(node *ProxmoxNode) {
	terraformData(c.scope, "ansible", cdktf.TerraformResourceConfig{
		Count:     number("var.configure ? 1 : 0"),
		DependsOn: &node.machines,
		Provisioners: &[]any{localExec(`exec "$ANSIBLE_DIR/run-playbook"`, map[string]*string{
			"ANSIBLE_DIR": expr("local.ansible_dir"),
			"INVENTORY":   expr("local.ansible_inventory"),
		})},
		Lifecycle: &cdktf.TerraformResourceLifecycle{Precondition: &[]*cdktf.Precondition{{
			Condition:    expr(`fileexists("${local.ansible_dir}/run-playbook")`),
			ErrorMessage: jsii.String(`No playbook in ${local.ansible_dir}. Set ansible_dir to the project's folder ansible/, or configure = false.`),
		}}},
	}, map[string]any{"triggers_replace": map[string]any{
		"inventory": expr("local.ansible_inventory"),
		"roles":     expr("sha256(jsonencode(%s))", playbookFiles),
		// What a running machine does not take over: the playbook restarts it, and PostgreSQL's sizes follow its memory.
		"machines": expr("sha256(jsonencode(local.machines))"),
	}})
}

// members gives each machine a step before it is destroyed or replaced: its member leaves the cluster in order, or
// the step refuses and the machine stays. The step can read nothing but its own state, so that holds the
// inventory; the folder is kept as given, since the next run may have another checkout.
//
// A member that goes with the whole deployment need not leave. The resource `deployment` tells these two cases apart: it
// depends on the members, so Terraform destroys it before them, and only when it destroys them all. When destroyed it
// writes a mark, and where the mark is, members do not leave.
func (c *PatroniCluster) members(node *ProxmoxNode) {
	leave := localExec(`test -e `+destroyMark+` || exec "$ANSIBLE_DIR/leave"`, map[string]*string{
		"ANSIBLE_DIR": expr("self.input.ansible_dir"),
		"MEMBER":      expr("self.input.member"),
		"INVENTORY":   expr("self.input.inventory"),
	})
	leave.When = jsii.String("destroy")
	member := terraformData(c.scope, "member", cdktf.TerraformResourceConfig{
		ForEach:      each("{ for key, m in local.machines : key => m if var.configure }"),
		DependsOn:    &node.machines,
		Provisioners: &[]any{leave},
	}, map[string]any{
		"triggers_replace": map[string]any{"machine": expr("local.machine_ids[each.key]")},
		"input": map[string]any{
			"member":      expr("local.vm_hostnames[each.key]"),
			"inventory":   expr("local.ansible_inventory"),
			"ansible_dir": expr(`var.ansible_dir == "" ? "../../../ansible" : var.ansible_dir`),
		},
	})
	mark := localExec("touch "+destroyMark, nil)
	mark.When = jsii.String("destroy")
	terraformData(c.scope, "deployment", cdktf.TerraformResourceConfig{
		Count:        number("var.configure ? 1 : 0"),
		DependsOn:    &[]cdktf.ITerraformDependable{member},
		Provisioners: &[]any{localExec("rm -f "+destroyMark, nil), mark},
	}, nil)
}

// destroyMark lies in the stack's folder, where Terraform runs its commands.
const destroyMark = ".destroying"

// terraformData defines a terraform_data resource. CDKTF's own class for it runs `terraform version` at each
// synthesis, which would take longer than all the rest.
func terraformData(scope constructs.Construct, name string, config cdktf.TerraformResourceConfig, attributes map[string]any) cdktf.TerraformResource {
	config.TerraformResourceType = jsii.String("terraform_data")
	resource := cdktf.NewTerraformResource(scope, jsii.String(name), &config)
	resource.OverrideLogicalId(jsii.String(name))
	for _, path := range slices.Sorted(maps.Keys(attributes)) { // CDKTF writes down in which order they came
		resource.AddOverride(jsii.String(path), attributes[path])
	}
	return resource
}

func localExec(command string, environment map[string]*string) *cdktf.LocalExecProvisioner {
	provisioner := &cdktf.LocalExecProvisioner{Type: jsii.String("local-exec"), Command: jsii.String(command)}
	if environment != nil {
		provisioner.Environment = &environment
	}
	return provisioner
}
