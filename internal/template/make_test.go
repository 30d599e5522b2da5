package template

import (
	"encoding/binary"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	sums "crypto/sha256"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// images is a vendor's site: an image of a disk of 3 GiB and the list of checksums beside it. The lab downloads from
// it as Proxmox VE does, and checks its certificate.
var images *httptest.Server

func TestMain(m *testing.M) {
	// QEMU's docs/interop/qcow2.rst: magic, version 3, and the disk's size at byte 24.
	header := append([]byte("QFI\xfb\x00\x00\x00\x03"), make([]byte, 24)...)
	binary.BigEndian.PutUint64(header[24:], 3<<30)
	images = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/SHA256SUMS" {
			fmt.Fprintf(w, "%x *cloud.img\n%s *broken.img\n", sums.Sum256(header), sha256)
			return
		}
		_, _ = w.Write(header)
	}))
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "images-")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		authority := filepath.Join(dir, "ca.pem")
		text := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: images.Certificate().Raw})
		if err := os.WriteFile(authority, text, 0o600); err != nil {
			panic(err)
		}
		os.Setenv("SSL_CERT_FILE", authority)
		return m.Run()
	}())
}

const (
	tokenID = "terraform@pve!deploy"
	secret  = "22222222-3333-4444-5555-666666666666"
)

// plainUser has a token and no rights at all.
func plainUser(s *pve.Seed) {
	s.Users = append(s.Users, pve.User{ID: "terraform@pve", Tokens: map[string]pve.Token{"deploy": {Secret: secret}}})
}

// maker is one that calls by that token, and keeps what it says.
func maker(t *testing.T, server *pvetest.Server, token, secret string) (*Maker, *strings.Builder) {
	t.Helper()
	client := pveapi.New(pveapi.Access{URL: server.URL, TokenID: token, Secret: secret, Insecure: true})
	found, err := survey.Look(t.Context(), client)
	if err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	held := rights.Of(client, token)
	held.Role = Role
	return &Maker{client, held, found, images.Client(), func(line string) { fmt.Fprintln(&said, line) }}, &said
}

func own(request Request) Request {
	request.Kind, request.System = provider.VM, "debian-12"
	request.URL, request.Checksum = images.URL+"/cloud.img", images.URL+"/SHA256SUMS"
	return request
}

var (
	roleCommand = regexp.MustCompile(`pveum role (?:add|modify) (\S+) (?:--append 1 )?--privs '([^']+)'`)
	aclCommand  = regexp.MustCompile(`pveum acl modify (\S+) --roles (\S+) --users (\S+)`)
)

// obey runs the commands on the server, and gives how many grants there were.
func obey(t *testing.T, server *pvetest.Server, err error) int {
	t.Helper()
	var byHand *ByHand
	if !errors.As(err, &byHand) {
		t.Fatalf("no commands in %v", err)
	}
	commands := strings.Join(byHand.Commands, "\n")
	grants := aclCommand.FindAllStringSubmatch(commands, -1)
	err = server.Store.Update(func(state *pve.State) error {
		for _, role := range roleCommand.FindAllStringSubmatch(commands, -1) {
			state.Roles[role[1]] = append(state.Roles[role[1]], strings.Fields(role[2])...)
		}
		for _, acl := range grants {
			state.ACL = append(state.ACL, pve.Grant{Path: acl[1], Role: acl[2], Subject: acl[3], Propagate: true})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return len(grants)
}

// seen lets the user see what a survey looks at, and no more.
func seen(s *pve.Seed) {
	plainUser(s)
	s.ACL = append(s.ACL, pve.Grant{Path: "/", Subject: "terraform@pve", Role: "PVEAuditor", Propagate: true})
}

// TestVM makes a template through the API by a token that has exactly the rights that its refusal named.
func TestVM(t *testing.T) {
	for _, version := range []string{"8.4", "9.0", "9.1"} {
		t.Run(version, func(t *testing.T) {
			server := pvetest.NewServer(t, pvetest.Version(t, version), pvetest.Seed(seen))
			m, _ := maker(t, server, tokenID, secret)
			_, err := m.Make(t.Context(), own(Request{}))
			if n := obey(t, server, err); n != 5 {
				t.Errorf("%d grants in %v", n, err)
			}
			m, said := maker(t, server, tokenID, secret)
			result, err := m.Make(t.Context(), own(Request{}))
			if err != nil || result != (Result{"debian-12-template", true}) {
				t.Fatalf("got %+v, %v\n%s", result, err, said)
			}
			for _, want := range []string{"Downloading " + images.URL + "/cloud.img to local on node pmx.", "checksum verified", "Making VM 100 \"debian-12-template\"", "Making VM 100 a template.", "The image stays on the storage as local:import/cloud-"} {
				if !strings.Contains(said.String(), want) {
					t.Errorf("it did not say %q:\n%s", want, said)
				}
			}
			config := server.Root(t).Get("/nodes/pmx/qemu/100/config").Map()
			for option, want := range map[string]string{"scsi0": "size=3G", "ide2": "cloudinit", "serial0": "socket", "vga": "serial0", "agent": "1", "boot": "order=scsi0", "template": "1"} {
				if got := fmt.Sprint(config[option]); !strings.Contains(got, want) {
					t.Errorf("%s is %q, want %q in it", option, got, want)
				}
			}
			again, said := maker(t, server, tokenID, secret)
			if result, err := again.Make(t.Context(), own(Request{})); err != nil || result.Made || !strings.Contains(said.String(), "is there already (VM 100); it was left alone") {
				t.Errorf("a second time: %+v, %v\n%s", result, err, said)
			}
			another, said := maker(t, server, tokenID, secret)
			if _, err := another.Make(t.Context(), own(Request{Name: "second"})); err != nil || !strings.Contains(said.String(), "The image is there already") {
				t.Errorf("another of the same image: %v\n%s", err, said)
			}
		})
	}
}

// TestCutOff: a VM that an earlier run made and did not convert is taken up again; one that it did not make is not.
func TestCutOff(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Version(t, "8.4"))
	root := server.Root(t)
	root.Post("/nodes/pmx/qemu", pvetest.Params{"vmid": "101", "name": "debian-12-template", "description": "Made by pgha template from somewhere."})
	root.Post("/nodes/pmx/qemu", pvetest.Params{"vmid": "102", "name": "theirs"})
	m, said := maker(t, server, pvetest.TokenID, pvetest.Secret)
	if result, err := m.Make(t.Context(), own(Request{})); err != nil || !result.Made || !strings.Contains(said.String(), "an earlier run did not finish") {
		t.Errorf("ours: got %+v, %v\n%s", result, err, said)
	}
	if got := root.Get("/nodes/pmx/qemu/101/config").Map()["template"]; fmt.Sprint(got) != "1" {
		t.Errorf("template is %v", got)
	}
	if _, err := m.Make(t.Context(), own(Request{Name: "theirs"})); err == nil || !strings.Contains(err.Error(), `VM 102 on node pmx is named "theirs" and is no template`) {
		t.Errorf("another's: %v", err)
	}
}

// TestByHand: where the API imports nothing by a token, the commands are given, with the vendor's checksum.
func TestByHand(t *testing.T) {
	for _, version := range []string{"7.4", "8.0", "8.2"} {
		server := pvetest.NewServer(t, pvetest.Version(t, version))
		m, _ := maker(t, server, pvetest.TokenID, pvetest.Secret)
		_, err := m.Make(t.Context(), own(Request{Bridge: "vmbr0", VMID: 9100}))
		var byHand *ByHand
		if !errors.As(err, &byHand) {
			t.Fatalf("%s: got %v", version, err)
		}
		commands := strings.Join(byHand.Commands, "\n")
		for _, want := range []string{
			"wget -O /var/tmp/cloud-", "| sha256sum --check\n", "qm create 9100 --agent '1' --boot 'order=scsi0'", "--ide2 'zfs-vm:cloudinit'",
			"--scsi0 'zfs-vm:0,import-from=/var/tmp/cloud-", "qm template 9100",
		} {
			if !strings.Contains(commands, want) {
				t.Errorf("%s: the commands lack %q:\n%s", version, want, commands)
			}
		}
		if guests := server.Root(t).Get("/cluster/resources?type=vm").List(); len(guests) != 1 {
			t.Errorf("%s: there are %d guests, want the seed's template", version, len(guests))
		}
	}
}

func TestRefusals(t *testing.T) {
	without := func(content string) pvetest.Option {
		return pvetest.Seed(func(s *pve.Seed) {
			for i := range s.Storages {
				s.Storages[i].Content = strings.Split(strings.ReplaceAll(strings.Join(s.Storages[i].Content, ","), content+",", ""), ",")
			}
		})
	}
	for _, c := range []struct {
		name    string
		options []pvetest.Option
		request Request
		want    string
	}{
		{"no storage for imports", []pvetest.Option{without("import")}, own(Request{}), "pvesm set local --content backup,images,iso,rootdir,snippets,vztmpl,import"},
		{"another storage", nil, own(Request{Storage: "ceph"}), `the storage is "ceph"; those of node pmx for images: local, zfs-vm`},
		{"another node", nil, own(Request{Node: "pve9"}), `the node is "pve9"; online: pmx`},
		{"another bridge", nil, own(Request{Bridge: "vmbr9"}), `the bridge is "vmbr9"; those of node pmx that the token may use: vmbr0`},
		{"another system", nil, Request{System: "arch"}, `the system is "arch"; allowed: debian-12, debian-13, ubuntu-22.04, ubuntu-24.04`},
		{"an image that is not the vendor's", nil, func() Request { r := own(Request{}); r.URL = images.URL + "/broken.img"; return r }(), "checksum mismatch"},
		{"an image of one's own without a checksum", nil, func() Request { r := own(Request{}); r.Checksum = ""; return r }(), "wants its --checksum"},
		{"a container template from elsewhere", nil, func() Request { r := own(Request{}); r.Kind = provider.LXC; return r }(), "--url is for VM templates"},
	} {
		t.Run(c.name, func(t *testing.T) {
			server := pvetest.NewServer(t, append(c.options, pvetest.Version(t, "9.1"))...)
			m, _ := maker(t, server, pvetest.TokenID, pvetest.Secret)
			if _, err := m.Make(t.Context(), c.request); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %q", err, c.want)
			}
			if guests := server.Root(t).Get("/cluster/resources?type=vm").List(); len(guests) != 1 {
				t.Errorf("there are %d guests, want the seed's template", len(guests))
			}
		})
	}
}

// TestContainer fetches a container template to every node, by a token with exactly the rights that its refusal named.
func TestContainer(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Seed(func(s *pve.Seed) { seen(s); s.Nodes = append(s.Nodes, "pve2") }))
	request := Request{Kind: provider.LXC, System: "debian-12"}
	m, _ := maker(t, server, tokenID, secret)
	_, err := m.Make(t.Context(), request)
	if n := obey(t, server, err); n != 1 {
		t.Errorf("%d grants in %v", n, err)
	}
	const volume = "local:vztmpl/debian-12-standard_12.12-1_amd64.tar.zst"
	m, said := maker(t, server, tokenID, secret)
	if result, err := m.Make(t.Context(), request); err != nil || result != (Result{volume, true}) {
		t.Fatalf("got %+v, %v\n%s", result, err, said)
	}
	m, said = maker(t, server, tokenID, secret)
	if result, err := m.Make(t.Context(), request); err != nil || result != (Result{volume, false}) || !strings.Contains(said.String(), "it was left alone") {
		t.Errorf("a second time: got %+v, %v\n%s", result, err, said)
	}
}
