package deployment

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCheckTarget(t *testing.T) {
	root := t.TempDir()
	d := &Deployment{Name: "prod", Root: root, Context: map[string]string{"backend": "s3", "s3_bucket": "states", "s3_prefix": "a/"}}
	if err := d.CheckTarget("patroni-cluster"); err != nil {
		t.Errorf("not set up yet: got %v", err)
	}
	folder := filepath.Join(d.StackDir("patroni-cluster"), ".terraform")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	setUp := func(text string) {
		if err := os.WriteFile(filepath.Join(folder, "terraform.tfstate"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	setUp(`{"backend": {"type": "s3", "config": {"bucket": "states", "key": "a/prod/patroni-cluster.tfstate"}}}`)
	if err := d.CheckTarget("patroni-cluster"); err != nil {
		t.Errorf("the same: got %v", err)
	}
	d.Context["s3_prefix"] = "b/"
	err := d.CheckTarget("patroni-cluster")
	if err == nil || !strings.Contains(err.Error(), "s3://states/b/prod/patroni-cluster.tfstate") ||
		!strings.Contains(err.Error(), "set up here for s3://states/a/prod/patroni-cluster.tfstate") {
		t.Errorf("another prefix: got %v", err)
	}
	d.Context = map[string]string{}
	if err := d.CheckTarget("patroni-cluster"); err == nil {
		t.Error("another backend is taken")
	}
	setUp(`{"backend": {"type": "local", "config": {"path": "../terraform.patroni-cluster.tfstate"}}}`)
	if err := d.CheckTarget("patroni-cluster"); err != nil {
		t.Errorf("the same file: got %v", err)
	}
}
