package pve

import (
	"fmt"
	"maps"
	"net/netip"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Type is what a parameter's value must look like.
type Type struct {
	Name   string // integer, boolean, number or string: decides the JSON type of answers
	Min    int64
	Max    int64 // 0: unbounded
	Values []string
	Format func(string) error
}

// Boolean and Text are the types that need no arguments.
var (
	Boolean = Type{Name: "boolean"}
	Number  = Type{Name: "number"}
	Text    = Type{Name: "string"}
	VMID    = Integer(100, 999999999)
)

// Integer between min and max; max 0 means no limit.
func Integer(minimum, maximum int64) Type { return Type{Name: "integer", Min: minimum, Max: maximum} }

// OneOf the given words.
func OneOf(values ...string) Type { return Type{Name: "string", Values: values} }

// Format is a string that check accepts.
func Format(check func(string) error) Type { return Type{Name: "string", Format: check} }

// Check returns what is wrong with value, in the words of
// PVE::JSONSchema::check_type and its neighbours.
func (t Type) Check(value string) error {
	switch t.Name {
	case "integer":
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil {
			return fmt.Errorf("type check ('integer') failed - got '%s'", value)
		}
		return t.checkRange(n)
	case "boolean":
		if !slices.Contains([]string{"0", "1", "on", "off", "yes", "no", "true", "false"}, strings.ToLower(value)) {
			return fmt.Errorf("type check ('boolean') failed - got '%s'", value)
		}
	case "number":
		if _, err := strconv.ParseFloat(value, 64); err != nil {
			return fmt.Errorf("type check ('number') failed - got '%s'", value)
		}
	}
	if t.Values != nil && !slices.Contains(t.Values, value) {
		return fmt.Errorf("value '%s' does not have a value in the enumeration '%s'", value, strings.Join(t.Values, ", "))
	}
	if t.Format != nil {
		return t.Format(value)
	}
	return nil
}

func (t Type) checkRange(n int64) error {
	if n < t.Min {
		return fmt.Errorf("value must have a minimum value of %d", t.Min)
	}
	if t.Max != 0 && n > t.Max {
		return fmt.Errorf("value must have a maximum value of %d", t.Max)
	}
	return nil
}

// Param is one parameter of a call. A name ending in "[n]" stands for a
// numbered family: net[n] is net0 … net31.
type Param struct {
	Name     string
	Type     Type
	Required bool
}

// Need and May make parameters that must and may be given.
func Need(name string, t Type) Param { return Param{Name: name, Type: t, Required: true} }
func May(name string, t Type) Param  { return Param{Name: name, Type: t} }

// Schema is the parameters a call takes; anything else is refused.
type Schema []Param

var trailingNumber = regexp.MustCompile(`^([a-z]+)(\d{1,3})$`)

// Find the parameter that name stands for.
func (s Schema) Find(name string) (Param, bool) {
	for _, p := range s {
		if p.Name == name {
			return p, true
		}
	}
	if m := trailingNumber.FindStringSubmatch(name); m != nil {
		return s.findFamily(m[1] + "[n]")
	}
	return Param{}, false
}

func (s Schema) findFamily(name string) (Param, bool) {
	for _, p := range s {
		if p.Name == name {
			return p, true
		}
	}
	return Param{}, false
}

// Check refuses unknown, missing and malformed parameters, all at once.
// Booleans in values are brought to the form 1 or 0.
func (s Schema) Check(values map[string]string) error {
	complaints := make(map[string]string)
	for name, value := range values {
		param, ok := s.Find(name)
		if !ok {
			complaints[name] = "property is not defined in schema and the schema does not allow additional properties"
			continue
		}
		if err := param.Type.Check(value); err != nil {
			complaints[name] = err.Error()
		} else if param.Type.Name == "boolean" {
			values[name] = map[bool]string{true: "1", false: "0"}[truth(value)]
		}
	}
	for _, param := range s {
		if _, given := values[param.Name]; param.Required && !given {
			complaints[param.Name] = "property is missing and it is not optional"
		}
	}
	if len(complaints) > 0 {
		return BadParameters(maps.Clone(complaints))
	}
	return nil
}

var dnsLabels = regexp.MustCompile(`^([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)*[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$`)

// DNSName checks a guest's name.
var DNSName = Format(func(value string) error {
	if !dnsLabels.MatchString(value) {
		return fmt.Errorf("invalid format - value does not look like a valid DNS name")
	}
	return nil
})

// AddressList checks name servers, separated by blanks, commas or semicolons.
var AddressList = Format(func(value string) error {
	for _, address := range splitList(value) {
		if _, err := netip.ParseAddr(address); err != nil {
			return fmt.Errorf("invalid format - value does not look like a valid IP address: %s", address)
		}
	}
	return nil
})

// DiskSize checks the size of a resize request.
var DiskSize = Format(func(value string) error {
	if !regexp.MustCompile(`^\+?\d+(\.\d+)?[KMGT]?$`).MatchString(value) {
		return fmt.Errorf(`value does not match the regex pattern`)
	}
	return nil
})

func splitList(value string) []string {
	return strings.FieldsFunc(value, func(r rune) bool { return r == ',' || r == ';' || r == ' ' || r == '\x00' })
}
