package preflight

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestStateInS3: a state elsewhere is read through the stack's own backend.
func TestStateInS3(t *testing.T) {
	const state = `{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "11111111-1111-1111-1111-111111111111", "outputs": {}, "resources": [
		{"mode": "managed", "type": "proxmox_lxc", "name": "container", "provider": "provider[\"registry.terraform.io/telmate/proxmox\"]",
		 "instances": [{"index_key": "node1", "schema_version": 0, "attributes": {"id": "pmx/lxc/105", "hostname": "app-dev-node1"}}]}]}`
	store := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			t.Errorf("called %s %s", r.Method, r.URL)
		}
		if r.URL.Path == "/states/team/proxmox-node.tfstate" {
			_, _ = w.Write([]byte(state))
			return
		}
		if r.URL.Query().Get("list-type") == "2" {
			_, _ = w.Write([]byte(`<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>states</Name><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated></ListBucketResult>`))
			return
		}
		http.NotFound(w, r)
	}))
	t.Cleanup(store.Close)
	t.Setenv("AWS_ACCESS_KEY_ID", "key")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	s := &stack{dir: t.TempDir()}
	s.Terraform.RequiredVersion = ">= 1.10.0"
	s.Terraform.Backend = map[string]map[string]any{"s3": { // as constructs.S3Backend
		"bucket": "states", "key": "team/proxmox-node.tfstate", "region": "us-east-1", "endpoints": map[string]any{"s3": store.URL},
		"use_path_style": true, "use_lockfile": true, "skip_credentials_validation": true, "skip_metadata_api_check": true,
		"skip_region_validation": true, "skip_requesting_account_id": true, "skip_s3_checksum": true,
	}}
	got, err := readState(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	want := existing{resource: "proxmox_lxc", key: "node1", vmid: 105, name: "app-dev-node1"}
	if len(got.existing) != 1 || got.existing[0] != want {
		t.Errorf("got %+v, want %+v", got.existing, want)
	}

	for _, name := range []string{"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"} {
		t.Setenv(name, "")
	}
	t.Setenv("HOME", t.TempDir())
	if _, err := readState(t.Context(), s); err == nil || !strings.Contains(err.Error(), "No valid credential sources found") {
		t.Errorf("without credentials: %v", err)
	}
}
