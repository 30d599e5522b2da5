package pve

import (
	"slices"
	"strings"
)

// Property is one key=value of a property string.
type Property struct{ Key, Value string }

// Properties is a parsed property string, the "key=value,key=value" form in
// which Proxmox VE packs the settings of one device. Its order is kept.
type Properties []Property

// ParseProperties reads a property string. A part without a key belongs to
// defaultKey. Empty parts are skipped, as Proxmox VE does: some clients end
// their strings with a comma.
func ParseProperties(text, defaultKey string) (Properties, error) {
	var list Properties
	for _, part := range strings.Split(text, ",") {
		if strings.TrimSpace(part) == "" {
			continue
		}
		key, value, found := strings.Cut(part, "=")
		if !found {
			if defaultKey == "" {
				return nil, Errorf("invalid format - missing key in comma-separated list property")
			}
			key, value = defaultKey, part
		}
		if list.has(key) {
			return nil, Errorf("invalid format - duplicate key in comma-separated list property: %s", key)
		}
		list = append(list, Property{key, value})
	}
	return list, nil
}

func (p Properties) has(key string) bool {
	return slices.ContainsFunc(p, func(e Property) bool { return e.Key == key })
}

// Get returns the value of key, or "".
func (p Properties) Get(key string) string {
	for _, e := range p {
		if e.Key == key {
			return e.Value
		}
	}
	return ""
}

// On reports whether a boolean property is set to true.
func (p Properties) On(key string) bool { return truth(p.Get(key)) }

// Set changes or appends a property.
func (p *Properties) Set(key, value string) {
	for i := range *p {
		if (*p)[i].Key == key {
			(*p)[i].Value = value
			return
		}
	}
	*p = append(*p, Property{key, value})
}

// Drop removes properties.
func (p *Properties) Drop(keys ...string) {
	*p = slices.DeleteFunc(*p, func(e Property) bool { return slices.Contains(keys, e.Key) })
}

// format prints the first property (bare when its key is defaultKey), then the
// others sorted by key, like PVE::JSONSchema::print_property_string.
func (p Properties) format(first, defaultKey string) string {
	rest := slices.DeleteFunc(slices.Clone(p), func(e Property) bool { return e.Key == first })
	slices.SortFunc(rest, func(a, b Property) int { return strings.Compare(a.Key, b.Key) })
	var parts []string
	if value := p.Get(first); value != "" {
		if first == defaultKey {
			parts = append(parts, value)
		} else {
			parts = append(parts, first+"="+value)
		}
	}
	for _, e := range rest {
		parts = append(parts, e.Key+"="+e.Value)
	}
	return strings.Join(parts, ",")
}

func truth(value string) bool {
	return slices.Contains([]string{"1", "on", "yes", "true"}, strings.ToLower(value))
}
