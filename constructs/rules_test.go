package constructs

import (
	"strings"
	"testing"
)

// What the rules accept and refuse is shown by plantest, with the real Terraform. Here: that no rule was forgotten.

func TestEveryVariableIsDocumented(t *testing.T) {
	for _, v := range append(append([]variable{}, nodeVariables...), clusterVariables...) {
		if !strings.HasSuffix(v.doc, ".") {
			t.Errorf("variable %s: doc %q is not a sentence", v.name, v.doc)
		}
	}
}

func TestRuleMessagesSayWhatIsAllowed(t *testing.T) {
	for _, v := range append(append([]variable{}, nodeVariables...), clusterVariables...) {
		for _, r := range v.rules {
			if !strings.HasSuffix(r.message, ".") {
				t.Errorf("variable %s: message %q is not a sentence", v.name, r.message)
			}
			advises := false
			for _, word := range []string{"Allowed", "Give", "Set", "Make", "Mend"} {
				advises = advises || strings.Contains(r.message, word)
			}
			if !advises {
				t.Errorf("variable %s: message %q does not say what to do", v.name, r.message)
			}
		}
	}
}

func TestEveryOptionalAttributeHasItsNull(t *testing.T) {
	for _, name := range optionalAttributes {
		if !strings.Contains(instancesType, name+" = optional(") {
			t.Errorf("optional attribute %s is not in the type of instances", name)
		}
	}
	if got, want := strings.Count(instancesType, "optional("), len(optionalAttributes); got != want {
		t.Errorf("the type of instances has %d optional attributes, single mode sets %d", got, want)
	}
}
