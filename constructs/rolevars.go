package constructs

import "fmt"

// What ansible_vars may have is what the argument specs of the roles say, which Terraform reads where the playbook is.
// Ansible checks the same, but only after the machines are made; and it has no idea of Terraform's state, which
// secrets must not reach.

// roleLocals are the specs, what was given, and what is wrong with it, one step each. A variable is known by its path:
// patroni_users, patroni_users.name. A `value` is given, `is` is its spec.
var roleLocals = []field{
	{"spec_files", `fileset(local.ansible_dir, "roles/*/meta/argument_specs.yml")`},
	{"specs", `flatten([for f in local.spec_files : ` +
		`values(yamldecode(file("${local.ansible_dir}/${f}")).argument_specs)])`},
	{"role_options", `flatten([for s in local.specs : ` +
		`try([for name, is in s.options : { path = name, is = is }], [])])`},
	{"nested_role_options", optionsOf("local.role_options")},
	{"deep_role_options", optionsOf("local.nested_role_options")},
	{"all_role_options", "concat(local.role_options, local.nested_role_options, local.deep_role_options)"},
	{"paths_with_options", "distinct([for o in local.all_role_options : o.path if can(keys(o.is.options))])"},
	// Several roles may have the same variable, so each has a list of specs.
	{"role_variables", "{ for o in local.all_role_options : o.path => o.is... }"},
	{"group_variables", `flatten([for f in fileset(local.ansible_dir, "**/group_vars/*.yml") : ` +
		`keys(yamldecode(file("${local.ansible_dir}/${f}")))])`},
	{"known_role_variables", "distinct(concat(keys(local.role_variables), local.group_variables))"},

	{"given_variables", "[for name, v in try(merge(var.ansible_vars), {}) : { path = name, value = v }]"},
	{"nested_given_variables", variablesIn("local.given_variables")},
	{"deep_given_variables", variablesIn("local.nested_given_variables")},
	{"all_given_variables", "concat(local.given_variables, local.nested_given_variables, local.deep_given_variables)"},
	{"given_values", "flatten([for g in local.all_given_variables : " +
		"[for is in try(local.role_variables[g.path], []) : merge(g, { is = is })] if can(coalesce(g.value))])"},
	{"given_elements", "flatten([for g in local.given_values : try([for e in g.value : " +
		`{ path = "an element of ${g.path}", value = e, is = merge(g.is, { type = g.is.elements }) }], [])])`},
	{"judged_values", "[for g in concat(local.given_values, local.given_elements) : merge(g, " + judgement + ")]"},

	{"unknown_role_variables", `[for g in local.all_given_variables : "${g.path}${` +
		nearestOf("g.path", "local.known_role_variables", "") + `}" ` +
		`if !contains(local.known_role_variables, g.path) && !startswith(g.path, "ansible_")]`},
	{"missing_role_variables", "flatten([for g in local.given_values : [for item in flatten([g.value]) : " +
		`try([for name, is in g.is.options : "${g.path}.${name}" if ` + isMissing + `], []) if can(keys(item))]])`},
	{"mistyped_role_variables", `distinct([for j in local.judged_values : "${j.path} (${j.shown}) must be ${j.wanted}" ` +
		`if !j.template && !j.fits])`},
	{"refused_role_variables", `distinct([for j in local.judged_values : ` +
		`"${j.path} (${j.shown}) must be one of ${join(", ", j.is.choices)}" if !j.template && ` + isNoChoice + `])`},
	{"secret_role_variables", "distinct([for g in local.given_values : g.path if try(g.is.no_log, false)])"},
}

// optionsOf are the options within a list of options.
func optionsOf(options string) string {
	return `flatten([for o in ` + options + ` : ` +
		`try([for name, is in o.is.options : { path = "${o.path}.${name}", is = is }], [])])`
}

// variablesIn are those within a list of variables which have options, whether one map or a list of them.
func variablesIn(variables string) string {
	return `flatten([for g in ` + variables + ` : [for item in flatten([g.value]) : ` +
		`[for name, v in try(merge(item), {}) : { path = "${g.path}.${name}", value = v }]] ` +
		`if contains(local.paths_with_options, g.path)])`
}

// judgement is whether a value g is of its type, as Ansible would take it, and how to speak of both. What a template
// makes of it, only Ansible knows.
var judgement = object([]field{
	{"template", `can(regex("[{][{]", tostring(g.value)))`},
	{"shown", `try(tostring(g.value), can(keys(g.value)) ? "a map" : "a list")`},
	{"wanted", "lookup(" + typesInWords + `, try(g.is.type, "str"), "a text")`},
	{"fits", "lookup(" + object([]field{
		{"list", "can([for e in g.value : e]) && !can(keys(g.value))"},
		{"dict", "can(keys(g.value))"},
		{"int", `can(regex("^-?[0-9]+$", tostring(g.value)))`},
		{"float", "can(tonumber(g.value))"},
		{"bool", `can(regex("^(true|false|yes|no|on|off|0|1)$", lower(tostring(g.value))))`},
		{"raw", "true"},
	}) + `, try(g.is.type, "str"), can(tostring(g.value)))`},
})

const (
	typesInWords = `{ list = "a list", dict = "a map", int = "a whole number", float = "a number", bool = "true or false" }`
	isMissing    = `try(is.required, false) && !can(coalesce(item[name]))`
	isNoChoice   = `can(tostring(j.value)) && can(j.is.choices) && ` +
		`!try(contains([for c in j.is.choices : tostring(c)], tostring(j.value)), true)`
)

// roleVariableRules are rules of the variable `configure`: as ansible_vars' own they could read no local about it, and
// Terraform would report only some of them.
func roleVariableRules() []rule {
	const allowed = "Set only what the roles have, which is in ansible/roles/*/meta/argument_specs.yml."
	rules := []rule{
		none("local.unknown_role_variables", "ansible_vars has what no role knows", allowed),
		none("local.missing_role_variables", "ansible_vars lacks", "Give each its value."),
		none("local.mistyped_role_variables", "ansible_vars has values of the wrong type", allowed),
		none("local.refused_role_variables", "ansible_vars has values that are not allowed", allowed),
		none("local.secret_role_variables", secretsInState, secretsInstead),
	}
	for i, r := range rules {
		// Without the playbook, as for machines that are left bare, there is nothing to hold the variables against.
		rules[i].holds = fmt.Sprintf("length(local.specs) == 0 || var.configure == null || %s", r.holds)
	}
	secrets := none(secretsByName, secretsInState, secretsInstead)
	secrets.holds = "var.configure == null || " + secrets.holds
	return append(rules, secrets)
}

const (
	secretsInState = "ansible_vars would put a secret into Terraform's state"
	secretsInstead = "Give the cluster's passwords by the environment: PATRONI_SUPERUSER_PASSWORD, " +
		"PATRONI_ADMIN_PASSWORD, PATRONI_REPLICATION_PASSWORD. Those of other users come by the variable that " +
		"password_env names, or are set in the database."
)

// secretsByName are the names in ansible_vars, at any depth, that a secret has, with a text as their value: a role need
// not know them.
const secretsByName = `flatten([for name, v in try(merge(var.ansible_vars), {}) : ` +
	`[for found in regexall(` + secretName + `, jsonencode({ (name) = v })) : ` +
	`found[0] == name ? name : "${found[0]} in ${name}"]])`

const secretName = `"\"(\\w*(?:password|passwd|passphrase|_pass|secret|secret_key|secret_access_key|token))\":\"[^\"]"`
