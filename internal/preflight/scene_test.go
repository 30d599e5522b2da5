package preflight

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// scene is a deployment and the cluster it meets. The zero changes make one that can succeed.
type scene struct {
	name     string
	version  string        // default: 8.2
	provider provider.Name // default: bpg
	kind     string        // default: vm
	seed     func(*pve.Seed)
	store    func(*pve.State) // after the start
	wanted   func(*deployment)
	state    deployed
	inUse    map[string]string
	answers  map[string]any // of the API, by path, instead of the lab's

	check  string // that shall speak
	status status
	text   string // what it says
	do     string // what it advises
}

const ctTemplate = "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"

// threeMachines is what the variables' defaults make of three instances.
func threeMachines(s *pvetest.Server, kind string) *deployment {
	d := &deployment{
		APIURL: s.URL, TokenID: pvetest.TokenID, TokenSecret: pvetest.Secret, Insecure: true,
		Kind: kind, Unprivileged: true, Machines: map[string]machine{}, Names: map[string]string{},
	}
	template := "ubuntu-2404-template"
	if kind == "lxc" {
		template = ctTemplate
	}
	for key, address := range map[string]string{"node1": "192.168.20.11", "node2": "192.168.20.12", "node3": "192.168.20.13"} {
		name := "app-dev-" + key
		d.Names[key] = name
		d.Machines[key] = machine{
			Key: key, Name: name, Address: address, Bridge: "vmbr0", Template: template, Storage: "zfs-vm", Node: "pmx",
			VLAN: 20, Cores: 1, Memory: 4096, Disk: 20,
		}
	}
	return d
}

// each changes all machines of a deployment.
func (d *deployment) each(change func(*machine)) {
	for key, m := range d.Machines {
		change(&m)
		d.Machines[key] = m
	}
}

// one changes one machine of a deployment.
func (d *deployment) one(key string, change func(*machine)) {
	m := d.Machines[key]
	change(&m)
	d.Machines[key] = m
}

// play sets the scene up and gives its inquiry.
func (s scene) play(t *testing.T) (*inquiry, *pvetest.Server) {
	t.Helper()
	defaults := func(value *string, otherwise string) {
		if *value == "" {
			*value = otherwise
		}
	}
	defaults(&s.version, "8.2")
	defaults((*string)(&s.provider), "bpg")
	defaults(&s.kind, "vm")
	options := []pvetest.Option{pvetest.Version(t, s.version)}
	if s.seed != nil {
		options = append(options, pvetest.Seed(s.seed))
	}
	server := pvetest.NewServer(t, options...)
	if s.store != nil {
		change(t, server, s.store)
	}
	wanted := threeMachines(server, s.kind)
	if s.wanted != nil {
		s.wanted(wanted)
	}
	q := newInquiry(provider.Get(s.provider), wanted, &s.state)
	q.inUse = func(_ context.Context, address string) string { return s.inUse[address] }
	if s.answers != nil {
		q.overlay(t, s.answers)
	}
	return q, server
}

func change(t *testing.T, server *pvetest.Server, fn func(*pve.State)) {
	t.Helper()
	if err := server.Store.Update(func(state *pve.State) error { fn(state); return nil }); err != nil {
		t.Fatal(err)
	}
}

// only fails unless the findings that are not ok or notes are those of one check, and one says what it should.
func (s scene) only(t *testing.T, findings []finding) {
	t.Helper()
	said := false
	for _, f := range findings {
		if f.Status == passed || f.Status == noted {
			continue
		}
		if f.Check != s.check || f.Status != s.status {
			t.Errorf("unexpected: %s %s: %s", f.Status, f.Check, f.Text)
		}
		said = said || strings.Contains(f.Text, s.text) && strings.Contains(f.Do, s.do)
	}
	if !said {
		t.Errorf("want %s of check %s with %q and advice %q; got %+v", s.status, s.check, s.text, s.do, findings)
	}
}

// failures names the checks that failed.
func failures(findings []finding) []string {
	var names []string
	for _, f := range findings {
		if f.Status == failed && !slices.Contains(names, f.Check) {
			names = append(names, f.Check)
		}
	}
	return names
}

// overlay puts answers of the API, by path, in front of the server's own: for what the lab does not simulate.
func (q *inquiry) overlay(t *testing.T, answers map[string]any) {
	t.Helper()
	target, err := url.Parse(q.wanted.APIURL)
	if err != nil {
		t.Fatal(err)
	}
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) { r.Out.URL.Scheme, r.Out.URL.Host = target.Scheme, target.Host },
		//nolint:gosec // the lab's certificate is not what is tested
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
	front := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if answer, ok := answers[strings.TrimPrefix(r.URL.Path, pveapi.Path)]; ok {
			if err := json.NewEncoder(w).Encode(map[string]any{"data": answer}); err != nil {
				t.Error(err)
			}
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(front.Close)
	q.wanted.APIURL = front.URL + pveapi.Path
	q.use(pveapi.New(q.wanted.access()))
}
