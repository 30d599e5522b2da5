package constructs

import (
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
)

// What the rules accept and refuse is shown by plantest, with the real Terraform. Here: that no rule was forgotten.

func TestEveryVariableIsDocumented(t *testing.T) {
	for _, v := range everyVariable() {
		if !strings.HasSuffix(v.doc, ".") {
			t.Errorf("variable %s: doc %q is not a sentence", v.name, v.doc)
		}
	}
}

func TestRuleMessagesSayWhatIsAllowed(t *testing.T) {
	for _, v := range everyVariable() {
		for _, r := range v.rules {
			if !strings.HasSuffix(r.message, ".") {
				t.Errorf("variable %s: message %q is not a sentence", v.name, r.message)
			}
			advises := false
			for _, word := range []string{"Allowed", "Give", "Set", "Make", "Fix"} {
				advises = advises || strings.Contains(r.message, word)
			}
			if !advises {
				t.Errorf("variable %s: message %q does not say what to do", v.name, r.message)
			}
		}
	}
}

// everyVariable are those of all providers' stacks.
func everyVariable() []variable {
	all := slices.Clone(clusterVariables)
	for _, by := range provider.All {
		all = append(all, capable(nodeVariables, by)...)
	}
	return all
}
