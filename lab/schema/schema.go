// Package schema checks requests by the parameter schemas of Proxmox VE itself.
//
// The files in data are what the Perl modules of each release declare for the
// calls that the lab answers: parameters, privileges and the kind of answer.
// Three things were added by hand from the same sources, because the modules
// keep them in code: the property strings behind named formats (pve-qm-boot and
// its like), the names of CPU models, and the calls named aplinfo.
package schema

import (
	"embed"
	"encoding/json"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/*.json
var files embed.FS

// Release is the schema of one release of Proxmox VE.
type Release struct {
	calls     map[string]*Call
	formats   map[string]Parameters
	cpuModels []string
}

// Call is one method of the API, such as "PUT /pools/{poolid}".
type Call struct {
	Parameters  Parameters
	Permissions Permission
	Returns     json.RawMessage // a JSON type; "null" for calls that answer nothing

	release *Release
}

// Parameters by name. A name that ends in "[n]" is a numbered family.
type Parameters map[string]*Parameter

// Parameter is what one value must be. A property of a property string is one too.
type Parameter struct {
	Type      string
	Optional  int
	Enum      names
	Format    format
	Pattern   pattern
	Minimum   *float64
	Maximum   *float64
	MinLength *int
	MaxLength *int
	Requires  string // another parameter that must be given along with this one

	DefaultKey int    `json:"default_key"` // the property that a part without a key belongs to
	Alias      string // another name of a property …
	KeyAlias   string // … which also becomes the value of this one: virtio=MAC is model=virtio,macaddr=MAC
}

// format is the name of a check, or the properties of a property string.
type format struct {
	name       string
	properties Parameters
}

func (f *format) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &f.name)
	}
	return json.Unmarshal(data, &f.properties)
}

// names are the words of an enumeration. The files write scsi0..scsi30 for 31 of them.
type names []string

func (n *names) UnmarshalJSON(data []byte) error {
	var list []string
	if err := json.Unmarshal(data, &list); err != nil {
		return err
	}
	for _, word := range list {
		first, last, isRange := strings.Cut(word, "..")
		if !isRange {
			*n = append(*n, word)
			continue
		}
		family := strings.TrimRight(first, "0123456789")
		bound, err := strconv.Atoi(strings.TrimPrefix(last, family))
		if err != nil {
			return fmt.Errorf("enumeration %q: %w", word, err)
		}
		for i := range bound + 1 {
			*n = append(*n, family+strconv.Itoa(i))
		}
	}
	return nil
}

// pattern is a regular expression of Perl that the whole value must match.
type pattern struct{ *regexp.Regexp }

func (p *pattern) UnmarshalJSON(data []byte) error {
	var text string
	err := json.Unmarshal(data, &text)
	if err == nil {
		// Perl prints (?^i:…) for an expression in an expression; RE2 takes no {,8}
		// and counts to 1000 (one pattern has more: the keys of a user).
		text = strings.NewReplacer("(?^", "(?", "{,", "{0,", "{0,4096}", "*").Replace(text)
		p.Regexp, err = regexp.Compile("^(?s:" + text + ")$")
	}
	return err
}

// For finds the schema of a release by its name, such as "8.2".
func For(name string) (*Release, error) {
	load, known := loaded.Load(name)
	if !known {
		load, _ = loaded.LoadOrStore(name, sync.OnceValues(func() (*Release, error) { return read(name) }))
	}
	return load.(func() (*Release, error))()
}

var loaded sync.Map // by name: a function that reads the file once

func read(name string) (*Release, error) {
	text, err := files.ReadFile("data/" + name + ".json")
	if err != nil {
		return nil, fmt.Errorf("no schema of Proxmox VE %s", name)
	}
	var lines map[string]json.RawMessage
	if err := json.Unmarshal(text, &lines); err != nil {
		return nil, fmt.Errorf("schema of Proxmox VE %s: %w", name, err)
	}
	r := &Release{calls: make(map[string]*Call), formats: make(map[string]Parameters)}
	for key, line := range lines {
		if err := r.add(key, line); err != nil {
			return nil, fmt.Errorf("schema of Proxmox VE %s: %s: %w", name, key, err)
		}
	}
	return r, nil
}

func (r *Release) add(key string, line json.RawMessage) error {
	if key == "cpu models" {
		return json.Unmarshal(line, &r.cpuModels)
	}
	if name, isFormat := strings.CutPrefix(key, "format "); isFormat {
		var properties Parameters
		err := json.Unmarshal(line, &properties)
		r.formats[name] = properties
		return err
	}
	call := &Call{release: r}
	err := json.Unmarshal(line, call)
	r.calls[key] = call
	return err
}

// Call finds a call by method and path, such as "PUT /pools/{poolid}"; nil if
// this release does not have it.
func (r *Release) Call(name string) *Call { return r.calls[name] }

// AnswersNothing: the call has done its work when it answers.
func (c *Call) AnswersNothing() bool { return string(c.Returns) == `"null"` }

// families bounds numbered names: the highest number of each.
// Source: PVE::QemuServer and its modules ($MAX_NETS …), PVE::LXC::Config.
var families = map[string]int{
	"dev": 255, "hostpci": 15, "ide": 3, "ipconfig": 31, "mp": 255, "net": 31, "numa": 7, "parallel": 2,
	"sata": 5, "scsi": 30, "serial": 3, "unused": 255, "usb": 13, "virtio": 15, "virtiofs": 9,
}

var numbered = regexp.MustCompile(`^([a-z]+)(0|[1-9]\d{0,2})$`)

// Find the parameter that name stands for: net0 … net31 are net[n].
func (p Parameters) Find(name string) (*Parameter, bool) {
	if parameter, ok := p[name]; ok && !strings.HasSuffix(name, "[n]") {
		return parameter, true
	}
	m := numbered.FindStringSubmatch(name)
	if m == nil {
		return nil, false
	}
	number, _ := strconv.Atoi(m[2])
	parameter, ok := p[m[1]+"[n]"]
	return parameter, ok && number <= families[m[1]]
}
