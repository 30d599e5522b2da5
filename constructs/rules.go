package constructs

import "fmt"

// maxInstances bounds one deployment. Terraform, the Telmate provider's slots and etcd are sized for it.
const maxInstances = 10

// rule is a validation of a variable: an HCL condition and, as an HCL template, what to tell the user.
type rule struct{ holds, message string }

// none is a rule that a list of texts is empty. The message says what is wrong, has the list, and gives advice.
func none(list, wrong, advice string) rule {
	return rule{
		"length(" + list + ") == 0",
		wrong + `: ${join(", ", ` + list + `)}. ` + advice,
	}
}

// noneOf is a rule over a map of machines: none may be bad. Within bad and show, `name` and `m` are a machine's key
// and value. The message lists every bad one as `name (show)`.
func noneOf(machines, bad, show, wrong, advice string) rule {
	return none(fmt.Sprintf(`[for name, m in %s : "${name} (${%s})" if %s]`, machines, show, bad), wrong, advice)
}

// gatewayOf is the gateway of machine m: its own, the deployment's, or the first host of its subnet.
const gatewayOf = `coalesce(m.gateway, var.gateway, cidrhost("${m.ip_address}/${var.network_prefix_length}", 1))`

// addressRules check a map of machines with the texts ip_address and gateway against their subnets. A malformed
// address breaks only the rule that is about it: these `try` and hold.
func addressRules(machines string) []rule {
	const (
		subnet   = `"${m.ip_address}/${var.network_prefix_length}"`
		outside  = `try(cidrhost(` + subnet + `, 0) != cidrhost("${` + gatewayOf + `}/${var.network_prefix_length}", 0), false)`
		reserved = `try(contains([cidrhost(` + subnet + `, 0), cidrhost(` + subnet + `, -1)], m.ip_address), false)`
	)
	return []rule{
		noneOf(machines, outside, `"${m.ip_address}/${var.network_prefix_length}, gateway ${`+gatewayOf+`}"`,
			"The gateway cannot be reached, as the address is outside its subnet", "Fix ip_address, gateway or network_prefix_length."),
		noneOf(machines, `try(m.ip_address == `+gatewayOf+`, false)`, "m.ip_address",
			"The address is the gateway's", "Give the machine another, or set gateway."),
		noneOf(machines, reserved, "m.ip_address",
			"The address is the network or broadcast address of its subnet", "Give the machine one in between."),
	}
}

// vipHolders are the machines that may hold the address which moves: the load balancers, or else those that only pool,
// or the database machines where there are neither.
func vipHolders() string {
	const (
		balances = `try(contains(m.roles, "haproxy"), false)`
		pools    = `try(contains(m.roles, "pgbouncer"), false)`
		holds    = `(length([for m in ` + given + ` : m if ` + balances + `]) > 0 ? ` + balances + ` : ` +
			`length([for m in ` + given + ` : m if ` + pools + `]) > 0 ? ` + pools + ` : try(contains(m.roles, "patroni"), true))`
	)
	return "merge({ for name, m in " + given + " : name => " + object([]field{
		{"ip_address", textOf("ip_address")},
		{"gateway", textOf("gateway")},
	}) + " if " + holds + " }, " + singleMachine + ")"
}

// vipRules are about that address.
func vipRules() []rule {
	const (
		vip   = `"${var.cluster_vip}/${var.network_prefix_length}"`
		show  = `"${m.ip_address}/${var.network_prefix_length}"`
		wrong = `cluster_vip is "${var.cluster_vip}", which `
	)
	bad := func(term string) string { return `try(var.cluster_vip != "" && (` + term + `), false)` }
	taken := `[for name, m in ` + given + ` : name if ` + bad(textOf("ip_address")+` == var.cluster_vip`) + `]`
	return []rule{
		address.rule("cluster_vip"),
		none(taken, wrong+"is an instance's", "Give one that no machine has."),
		noneOf("local.vip_holders", bad(`cidrhost(`+vip+`, 0) != cidrhost(`+show+`, 0)`), show,
			wrong+"is not in the subnet of the machines that hold it", "Give one of that subnet."),
		noneOf("local.vip_holders", bad(`contains([cidrhost(`+vip+`, 0), cidrhost(`+vip+`, -1)], var.cluster_vip)`), show,
			wrong+"is the network or broadcast address of the subnet", "Give one in between."),
		noneOf("local.vip_holders", bad(gatewayOf+` == var.cluster_vip`), gatewayOf,
			wrong+"is the gateway's", "Give one that is free."),
	}
}
