package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aws/jsii-runtime-go"
	"github.com/gkampitakis/go-snaps/snaps"
	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/internal/provider"
)

func TestMain(m *testing.M) {
	code := m.Run()
	if dirty, err := snaps.Clean(m); err != nil || dirty {
		code = 1
	}
	os.Exit(code)
}

// TestSnapshots compares each stack with the accepted Terraform JSON in __snapshots__. `make snapshots` accepts a
// change; review it like code: a changed address or id destroys a machine.
func TestSnapshots(t *testing.T) {
	for name, build := range map[string]func(cdktf.App, provider.Name) cdktf.TerraformStack{
		"proxmox-node": proxmoxNode, "patroni-cluster": patroniCluster,
	} {
		for _, by := range provider.All {
			t.Run(name+"/"+string(by.Name), func(t *testing.T) {
				app := cdktf.Testing_App(&cdktf.TestingAppConfig{Outdir: jsii.String(t.TempDir())})
				snaps.WithConfig(snaps.Filename(name+"."+string(by.Name))).
					MatchStandaloneJSON(t, *cdktf.Testing_Synth(build(app, by.Name), jsii.Bool(false)))
			})
		}
	}
}

// TestSynthIsTheSameEachTime: also what CDKTF notes beside the resources, so that a diff shows changes and nothing else.
func TestSynthIsTheSameEachTime(t *testing.T) {
	var first string
	for range 5 {
		out := t.TempDir()
		app := cdktf.NewApp(&cdktf.AppConfig{Outdir: jsii.String(out)})
		patroniCluster(app, provider.All[0].Name)
		app.Synth()
		text, err := os.ReadFile(filepath.Join(out, "stacks/patroni-cluster/cdk.tf.json"))
		if err != nil {
			t.Fatal(err)
		}
		if first == "" {
			first = string(text)
		}
		if string(text) != first {
			t.Fatal("two runs of the same program write different JSON")
		}
	}
}

func TestContextIsStrict(t *testing.T) {
	for name, c := range map[string]struct {
		context map[string]any
		want    string // part of the error; none when empty
	}{
		"empty":              {map[string]any{}, ""},
		"defaults":           {map[string]any{"provider": "telmate", "backend": "local"}, ""},
		"the CLI's own key":  {map[string]any{"cdktfRelativeModules": []any{}}, ""},
		"bpg with s3":        {map[string]any{"provider": "bpg", "backend": "s3", "s3_bucket": "states"}, ""},
		"unknown key":        {map[string]any{"providr": "bpg"}, `unknown context key "providr"; allowed: provider, backend, s3_bucket`},
		"unknown provider":   {map[string]any{"provider": "vmware"}, `unknown provider "vmware"; allowed: telmate, telmate3, bpg`},
		"not a string":       {map[string]any{"provider": 3.0}, `context key "provider" is 3; allowed: a string`},
		"unknown backend":    {map[string]any{"backend": "gcs"}, `unknown backend "gcs"; allowed: local, s3`},
		"s3 without backend": {map[string]any{"s3_bucket": "states"}, `need "backend": "s3"`},
		"s3 without bucket":  {map[string]any{"backend": "s3"}, `set s3_bucket`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := parseSettings(c.context)
			if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
				t.Errorf("got error %v, want %q", err, c.want)
			}
		})
	}
}

func TestBackends(t *testing.T) {
	for name, c := range map[string]struct {
		context map[string]any
		want    []string
	}{
		"local": {map[string]any{}, []string{`"path": "../../../terraform.proxmox-node.tfstate"`}},
		"local, of a named deployment": {
			map[string]any{"deployment": "prod"},
			[]string{`"path": "../../../deployments/prod/terraform.proxmox-node.tfstate"`},
		},
		"s3, of a named deployment": {
			map[string]any{"deployment": "prod", "backend": "s3", "s3_bucket": "states", "s3_prefix": "pg/"},
			[]string{`"key": "pg/prod/proxmox-node.tfstate"`},
		},
		"s3": {
			map[string]any{"backend": "s3", "s3_bucket": "states", "s3_prefix": "pg/", "s3_endpoint": "https://minio.example.org"},
			[]string{`"bucket": "states"`, `"key": "pg/proxmox-node.tfstate"`, `"use_lockfile": true`, `"s3": "https://minio.example.org"`},
		},
	} {
		t.Run(name, func(t *testing.T) {
			settings, err := parseSettings(c.context)
			if err != nil {
				t.Fatal(err)
			}
			stack := proxmoxNode(cdktf.Testing_App(&cdktf.TestingAppConfig{Outdir: jsii.String(t.TempDir())}), settings.provider)
			settings.attach(stack)
			text := *cdktf.Testing_Synth(stack, jsii.Bool(false))
			for _, want := range c.want {
				if !strings.Contains(text, want) {
					t.Errorf("synthesized JSON lacks %s", want)
				}
			}
		})
	}
}
