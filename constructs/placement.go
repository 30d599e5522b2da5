package constructs

import "github.com/aws/constructs-go/constructs/v10"

// placementLocals are what the loss of each failure domain would take. A domain is a node of Proxmox VE, or what
// failure_domain says.
var placementLocals = []field{
	{"voters", `[for key, m in local.machines : key if contains(m.roles, "etcd")]`},
	{"copies", `[for key, m in local.machines : key if contains(m.roles, "patroni")]`},
	{"failure_domains", "distinct([for m in local.machines : m.failure_domain])"},
	{"losses", "{ for domain in local.failure_domains : domain => " + object([]field{
		{"voters", "[for key in local.voters : key if local.machines[key].failure_domain == domain]"},
		{"copies", "[for key in local.copies : key if local.machines[key].failure_domain == domain]"},
	}) + " }"},
	// etcd works while more than half of its voters do.
	{"lost_majorities", "{ for domain, loss in local.losses : domain => " +
		`"etcd's majority (${length(loss.voters)} of ${length(local.voters)} voters: ${join(", ", loss.voters)})" ` +
		"if length(local.voters) > 1 && 2 * (length(local.voters) - length(loss.voters)) <= length(local.voters) }"},
	{"lost_copies", "{ for domain, loss in local.losses : domain => " +
		`"every copy of the database (${join(", ", loss.copies)})" ` +
		"if length(local.copies) > 1 && length(loss.copies) == length(local.copies) }"},
	{"placement_warnings", "[for domain in local.failure_domains : " +
		`"The loss of ${domain} would take ${join(" and ", local.losses_in_words[domain])}." ` +
		"if length(local.losses_in_words[domain]) > 0]"},
	{"losses_in_words", "{ for domain in local.failure_domains : domain => " +
		`compact([try(local.lost_majorities[domain], ""), try(local.lost_copies[domain], "")]) }`},
}

// warnOfPlacement lets each plan say which failure domain carries too much. It is a warning, as there may be one node
// only.
func warnOfPlacement(scope constructs.Construct) {
	override(scope, "check", map[string]any{"placement": map[string]any{"assert": []any{map[string]any{
		"condition":     *expr("length(local.placement_warnings) == 0"),
		"error_message": `${join(" ", local.placement_warnings)} Spread the machines by target_node.`,
	}}}})
}
