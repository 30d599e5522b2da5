package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"proxmox-patroni/lab/api"
)

const tokenID = "root@pam!lab" // as planted by pve.DefaultSeed

// secret returns the API token's secret, made once for the life of the lab.
func (l *lab) secret() (string, error) {
	text, err := os.ReadFile(l.path("token"))
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return strings.TrimSpace(string(text)), err
	}
	var b [16]byte
	rand.Read(b[:])
	// Written like a UUID, as Proxmox VE writes its secrets.
	secret := fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
	return secret, os.WriteFile(l.path("token"), []byte(secret+"\n"), 0o600)
}

// writeAccess leaves what a user needs beside the state: an SSH key for the
// machines and lab.tfvars for Terraform.
func (l *lab) writeAccess() error {
	secret, err := l.secret()
	if err != nil {
		return err
	}
	key := l.path("id_ed25519")
	if _, err := os.Stat(key); errors.Is(err, fs.ErrNotExist) {
		if out, err := exec.Command("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "lab-"+l.name, "-f", key).CombinedOutput(); err != nil {
			return fmt.Errorf("ssh-keygen: %s", out)
		}
	}
	public, err := os.ReadFile(key + ".pub")
	if err != nil {
		return err
	}
	text := fmt.Sprintf("# Written by pvelab up. The certificate is signed by %s:\n"+
		"# trust it with SSL_CERT_FILE and set proxmox_tls_insecure = false to have it checked.\n"+
		"proxmox_api_url          = \"%s\"\nproxmox_api_token_id     = %q\nproxmox_api_token_secret = %q\nssh_public_key           = %q\n",
		l.path(api.CAFile), l.url(), tokenID, secret, strings.TrimSpace(string(public)))
	return os.WriteFile(l.path("lab.tfvars"), []byte(text), 0o600)
}

func (l *lab) url() string { return fmt.Sprintf("https://127.0.0.1:%d/api2/json", l.settings.Port) }

func (l *lab) describe() error {
	secret, err := l.secret()
	if err != nil {
		return err
	}
	fmt.Printf("API       %s (answers as Proxmox VE %s)\n", l.url(), l.settings.Version)
	fmt.Printf("token     %s=%s\n", tokenID, secret)
	fmt.Printf("variables %s\n", l.path("lab.tfvars"))
	fmt.Printf("machines  ssh -i %s deploy@ADDRESS (containers: root@ADDRESS), in %s\n", l.path("id_ed25519"), l.settings.Subnets[0])
	fmt.Printf("supply    http://%s:%s/etcd\n", l.gateway(), supplyPort)
	fmt.Printf("log       %s\n", filepath.Join(l.dir, "serve.log"))
	return nil
}
