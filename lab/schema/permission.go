package schema

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

// Permission says who may make a call.
type Permission struct {
	// All and Any hold the parts of a compound; at most one of them is set.
	All, Any []Permission

	// Kind of a simple one: "user" (anybody, or even somebody who is not logged
	// in), "userid-param", "userid-group", "perm-modify", or "path".
	Kind string
	// Path below which Privileges are asked for; it may hold {names} of parameters.
	Path       string
	Privileges []string // or one word: "all", "world", "self"
	EachOf     bool     // every one of Privileges is needed, not just one
	If         string   // the alternative counts only when this parameter is given
}

// UnmarshalJSON reads the short form of the files: "/vms/{vmid}:VM.Audit|VM.Clone".
func (p *Permission) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	parsed, rest := parsePermission(text)
	if rest != "" {
		return fmt.Errorf("permission %q: %q is left over", text, rest)
	}
	*p = parsed
	return nil
}

func parsePermission(text string) (p Permission, rest string) {
	inner, isCompound := strings.CutPrefix(text, "(")
	if !isCompound {
		return parseSimple(text)
	}
	part, rest := parsePermission(inner)
	parts, word := []Permission{part}, ""
	for !strings.HasPrefix(rest, ")") && rest != "" {
		word, rest, _ = strings.Cut(strings.TrimPrefix(rest, " "), " ")
		part, rest = parsePermission(rest)
		parts = append(parts, part)
	}
	if word == "or" {
		return Permission{Any: parts}, strings.TrimPrefix(rest, ")")
	}
	return Permission{All: parts}, strings.TrimPrefix(rest, ")")
}

var simple = regexp.MustCompile(`^([^\s:]+):([^\s)\[]+)(?:\[(?:if (\w+)|[^\]]*)\])?`)

func parseSimple(text string) (p Permission, rest string) {
	m := simple.FindStringSubmatch(text)
	if m == nil {
		return p, text
	}
	p = Permission{Kind: m[1], If: m[3], EachOf: strings.Contains(m[2], "+")}
	if p.Privileges = strings.FieldsFunc(m[2], func(c rune) bool { return c == '|' || c == '+' }); strings.HasPrefix(m[1], "/") {
		p.Kind, p.Path = "path", m[1]
	}
	if p.Kind == "perm-modify" {
		p.Path, p.Privileges = m[2], nil
	}
	return p, text[len(m[0]):]
}

// World reports whether the call may be made without logging in.
func (p Permission) World() bool { return p.Kind == "user" && p.Privileges[0] == "world" }
