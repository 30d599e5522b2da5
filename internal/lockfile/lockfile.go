// Package lockfile keeps Terraform's dependency lock file where it outlasts the stack's folder. Terraform writes it
// beside the configuration, which is synthesized anew and may be thrown away; what it pins, the checksums of the
// providers, is for the next year and for other machines.
package lockfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// Name is what Terraform calls the file in the folder of a configuration.
const Name = ".terraform.lock.hcl"

// Sync makes the lock file of the stack in dir and the kept one the same, with kept first: a fresh folder gets the kept
// file, and what the first `terraform init` wrote is kept. A file that locks another version than the stack requires,
// as after an upgrade of this project, is dropped: the next init writes a new one.
func Sync(dir, kept string) error {
	required, err := requiredBy(dir)
	if err != nil {
		return err
	}
	inStack := filepath.Join(dir, Name)
	if err := dropUnfit(inStack, required); err != nil {
		return err
	}
	text, err := read(kept)
	if err != nil {
		return err
	}
	if text != nil && fits(text, required) {
		return os.WriteFile(inStack, text, 0o644)
	}
	return Keep(dir, kept)
}

// Keep saves the lock file of the stack in dir, if there is one: to be called after each `terraform init`, which adds the
// checksums of another platform.
func Keep(dir, kept string) error {
	text, err := read(filepath.Join(dir, Name))
	if text == nil || err != nil {
		return err
	}
	if before, err := read(kept); err != nil || bytes.Equal(before, text) {
		return err
	}
	return os.WriteFile(kept, text, 0o644)
}

func dropUnfit(file string, required map[string]string) error {
	text, err := read(file)
	if text == nil || err != nil || fits(text, required) {
		return err
	}
	return os.Remove(file)
}

// requiredBy gives the exact versions that the stack in dir requires, by source in lower case.
func requiredBy(dir string) (map[string]string, error) {
	text, err := os.ReadFile(filepath.Join(dir, "cdk.tf.json"))
	if err != nil {
		return nil, err
	}
	var stack struct {
		Terraform struct {
			RequiredProviders map[string]struct{ Source, Version string } `json:"required_providers"`
		}
	}
	if err := json.Unmarshal(text, &stack); err != nil {
		return nil, err
	}
	required := map[string]string{}
	for _, p := range stack.Terraform.RequiredProviders {
		if exact.MatchString(p.Version) {
			required[strings.ToLower(p.Source)] = p.Version
		}
	}
	return required, nil
}

var (
	exact = regexp.MustCompile(`^[0-9][0-9A-Za-z.-]*$`)
	// locked takes source and version from a block such as `provider "registry.terraform.io/bpg/proxmox" { version = …`.
	locked = regexp.MustCompile(`provider "[^"/]+/([^"]+)" \{\s*version\s*=\s*"([^"]+)"`)
)

// fits reports whether a lock file has no version but those required.
func fits(text []byte, required map[string]string) bool {
	for _, entry := range locked.FindAllSubmatch(text, -1) {
		if version, ok := required[string(entry[1])]; ok && version != string(entry[2]) {
			return false
		}
	}
	return true
}

// read gives the content of a file, nil when there is none.
func read(file string) ([]byte, error) {
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return text, err
}
