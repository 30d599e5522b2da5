package schema

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	unknown = "property is not defined in schema and the schema does not allow additional properties"
	missing = "property is missing and it is not optional"
)

// Check returns what is wrong with the values of a call, by parameter, in the
// words of PVE::JSONSchema; an empty map when nothing is.
func (c *Call) Check(values map[string]string) map[string]string {
	complaints := make(map[string]string)
	c.release.checkAll(c.Parameters, values, "", complaints)
	return complaints
}

// checkAll holds values against their parameters. path is the option that a
// property string belongs to: its complaints are about net0.tag.
func (r *Release) checkAll(parameters Parameters, values map[string]string, path string, complaints map[string]string) {
	full := func(name string) string {
		if path == "" {
			return name
		}
		return path + "." + name
	}
	for name, value := range values {
		parameter, known := parameters.Find(name)
		if !known {
			complaints[full(name)] = unknown
			continue
		}
		if err := r.check(parameter, value, full(name)); err != nil {
			complaints[full(name)] = err.Error()
		}
		if other := parameter.Requires; other != "" {
			if _, given := values[other]; !given {
				complaints[full(other)] = fmt.Sprintf("missing property - '%s' requires this property", full(name))
			}
		}
	}
	for name, parameter := range parameters {
		if _, given := values[name]; !given && parameter.Optional == 0 && parameter.Alias == "" && complaints[full(name)] == "" {
			complaints[full(name)] = missing
		}
	}
}

var (
	isInteger = regexp.MustCompile(`^[+-]?\d+$`)
	isNumber  = regexp.MustCompile(`^[+-]?\d+(\.\d+)?$`)
)

// check one value, in the order of check_prop: type, format, pattern, length,
// range, enumeration.
func (r *Release) check(p *Parameter, value, path string) error {
	fits := map[string]bool{"boolean": value == "0" || value == "1", "integer": isInteger.MatchString(value), "number": isNumber.MatchString(value)}
	if fit, checked := fits[p.Type]; checked && !fit {
		return fmt.Errorf("type check ('%s') failed - got '%s'", p.Type, value)
	}
	if err := r.checkFormat(p.Format, value, path); err != nil {
		return fmt.Errorf("invalid format - %w", err)
	}
	length := utf8.RuneCountInString(value)
	switch {
	case p.Pattern.Regexp != nil && !p.Pattern.MatchString(value):
		return fmt.Errorf("value does not match the regex pattern")
	case p.MaxLength != nil && length > *p.MaxLength:
		return fmt.Errorf("value may only be %d characters long", *p.MaxLength)
	case p.MinLength != nil && length < *p.MinLength:
		return fmt.Errorf("value must be at least %d characters long", *p.MinLength)
	case p.Enum != nil && !slices.Contains(p.Enum, value):
		return fmt.Errorf("value '%s' does not have a value in the enumeration '%s'", value, strings.Join(p.Enum, ", "))
	}
	return checkRange(p, value)
}

func checkRange(p *Parameter, value string) error {
	number, err := strconv.ParseFloat(value, 64)
	switch {
	case err != nil || !isNumber.MatchString(value):
		return nil
	case p.Maximum != nil && number > *p.Maximum:
		return fmt.Errorf("value must have a maximum value of %s", plain(*p.Maximum))
	case p.Minimum != nil && number < *p.Minimum:
		return fmt.Errorf("value must have a minimum value of %s", plain(*p.Minimum))
	}
	return nil
}

func plain(number float64) string { return strconv.FormatFloat(number, 'f', -1, 64) }

// checkFormat by the properties of a property string, or by a named check; -list
// stands for several, -opt for one that may be empty.
func (r *Release) checkFormat(f format, value, path string) error {
	if properties := r.properties(f); properties != nil {
		return r.checkProperties(f.name, properties, value, path)
	}
	if f.name == "" {
		return nil
	}
	if name, isList := strings.CutSuffix(f.name, "-list"); isList {
		for _, item := range Split(value) {
			if err := checkNamed(name, item); err != nil {
				return err
			}
		}
		return nil
	}
	if name, isOptional := strings.CutSuffix(f.name, "-opt"); isOptional {
		if value == "" {
			return nil
		}
		return checkNamed(name, value)
	}
	return checkNamed(f.name, value)
}

func (r *Release) properties(f format) Parameters {
	if f.name != "" {
		return r.formats[f.name]
	}
	return f.properties
}

func checkNamed(name, value string) error {
	check, known := formats[name]
	if !known {
		return fmt.Errorf("undefined format '%s'", name) // a test holds every file against this
	}
	return check(value)
}

func (r *Release) checkProperties(format string, properties Parameters, text, path string) error {
	values, err := parse(properties, text)
	if err != nil {
		return err
	}
	complaints := make(map[string]string)
	r.checkAll(properties, values, path, complaints)
	if len(complaints) == 0 && format == "pve-vm-cpu-conf" {
		return r.checkCPU(values)
	}
	if len(complaints) == 0 {
		return nil
	}
	var lines strings.Builder
	lines.WriteString("format error\n")
	for _, name := range slices.Sorted(maps.Keys(complaints)) {
		fmt.Fprintf(&lines, "%s: %s\n", name, complaints[name])
	}
	return refusal(lines.String())
}

// Split a list as Proxmox VE does: by commas, semicolons, blanks or NULs.
func Split(text string) []string {
	return strings.FieldsFunc(text, func(c rune) bool { return strings.ContainsRune(",; \t\n\x00", c) })
}
