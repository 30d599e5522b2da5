package schema

import (
	"fmt"
	"strings"
)

// Properties takes the property string of an option apart: other names of a
// property are replaced by its own, booleans by 1 and 0. The value has passed Check.
func (c *Call) Properties(option, value string) (map[string]string, error) {
	parameter, known := c.Parameters.Find(option)
	if !known {
		return nil, fmt.Errorf("%s: %s", option, unknown)
	}
	return parse(c.release.properties(parameter.Format), value)
}

func parse(properties Parameters, text string) (map[string]string, error) {
	values := make(map[string]string)
	for part := range strings.SplitSeq(text, ",") {
		if strings.TrimSpace(part) == "" {
			continue // some clients end their strings with a comma
		}
		if err := parsePart(properties, values, part); err != nil {
			return nil, err
		}
	}
	return values, nil
}

func parsePart(properties Parameters, values map[string]string, part string) error {
	key, value, found := strings.Cut(part, "=")
	if found && (key == "" || value == "") {
		return refuse("missing key in comma-separated list property")
	}
	if !found {
		if key = properties.defaultKey(); key == "" {
			return refuse("value without key, but schema does not define a default key")
		}
		value = part
	}
	if property := properties[key]; property != nil && property.Alias != "" {
		if other := property.KeyAlias; other != "" {
			if _, given := values[other]; given {
				return refuse("key alias '%s' is already defined", other)
			}
			values[other] = key
		}
		key = property.Alias
	}
	if _, given := values[key]; given {
		return refuse("duplicate key in comma-separated list property: %s", key)
	}
	if property := properties[key]; property != nil && property.Type == "boolean" && found {
		value = bit(value)
	}
	values[key] = value
	return nil
}

func (p Parameters) defaultKey() string {
	for name, property := range p {
		if property.DefaultKey == 1 {
			return name
		}
	}
	return ""
}

// bit is how a boolean is kept; a value that is no boolean stays as it is.
func bit(value string) string {
	switch strings.ToLower(value) {
	case "1", "on", "yes", "true":
		return "1"
	case "0", "off", "no", "false":
		return "0"
	}
	return value
}
