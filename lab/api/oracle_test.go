package api_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// question is one call that was put to the Perl handlers of Proxmox VE 8.2 itself,
// and what they answered: status, reason phrase, and the errors of parameters.
// They ran on stand-ins for cluster file system, storage and workers. Texts were
// kept up to 100 characters, line ends as blanks.
type question struct {
	Call    string
	Params  map[string]any
	As      string // root (a token of root@pam), or user without rights
	Proxmox []any
}

// Differences are allowed where they are listed here, each with its reason. A
// difference that is not listed fails, and so does one that is gone.
var differences = map[string]string{
	"GET /nodes/pmx/qemu/9000/":                                                        "no client asks for the list of what is below a guest",
	"GET /nodes/pmx2/qemu/9000/config":                                                 "the handlers had nothing to pass a request for another node on",
	"GET /nodes/pmx/qemu/101/config":                                                   "the guest had not been made yet when this was asked",
	"PUT /nodes/pmx/qemu/100/config scsi9=zfs-vm:9999999":                              "the stand-in for zfs numbers disks differently and does not say how much is free",
	"POST /nodes/pmx/qemu/100/move_disk disk=scsi0 target-disk=scsi5 target-vmid=9000": "the lab moves no disks to other guests",
}

func TestOracle(t *testing.T) {
	file, err := os.Open("testdata/oracle-8.2.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	left := maps.Clone(differences)
	asked := 0
	for lines := bufio.NewScanner(file); lines.Scan(); asked++ {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			t.Fatal(err)
		}
		got, want := oracleScene(t).ask(t, q, asked), answerText(q.Proxmox)
		name := q.name()
		reason, listed := differences[name]
		delete(left, name)
		switch {
		case got != want && !listed:
			t.Errorf("%s\ngot  %s\nwant %s", name, got, want)
		case got == want && listed:
			t.Errorf("%s answers as Proxmox VE does; it is listed as different because %s", name, reason)
		}
	}
	if asked != 191 {
		t.Errorf("%d questions were asked, want 191", asked)
	}
	for name := range left {
		t.Errorf("nobody asked %s, which is listed as different", name)
	}
}

// name is how a question is listed.
func (q question) name() string {
	name := q.Call
	for _, key := range slices.Sorted(maps.Keys(q.Params)) {
		name += fmt.Sprintf(" %s=%.60v", key, q.Params[key])
	}
	return name
}

// scene is what the questions are about: a template, three full clones of
// it, and a user with a token but no rights.
type scene struct {
	server       *pvetest.Server
	root, nobody *pvetest.Client
}

func oracleScene(t *testing.T) scene {
	server := pvetest.NewServer(t, pvetest.Seed(func(seed *pve.Seed) {
		seed.Nodes = append(seed.Nodes, "pmx2")
		seed.Storages = append(seed.Storages, pve.Storage{ID: "isoonly", Type: "dir", Content: []string{"iso"}, Capacity: 1 << 40, Path: "/iso"})
	}))
	server.AllowUnknown = true
	root := server.Root(t)
	for _, id := range []int{100, 101, 102} {
		vm(t, root, id)
	}
	root.Post("/pools", pvetest.Params{"poolid": "p"})
	root.Post("/access/users", pvetest.Params{"userid": "other@pve"})
	root.Post("/access/users", pvetest.Params{"userid": "tester@pve"})
	secret := root.Post("/access/users/tester@pve/token/tk", pvetest.Params{"privsep": "0"}).Map()["value"].(string)
	return scene{server, root, server.Client(t, "tester@pve!tk", secret)}
}

// ask puts a question to the lab and returns the answer in the form of answerText.
func (s scene) ask(t *testing.T, q question, number int) string {
	client := map[string]*pvetest.Client{"root": s.root, "user without rights": s.nobody}[q.As]
	if number < 2 { // a user instead of a token, and a token without its secret
		client = s.server.Client(t, "", "")
		client.Header = http.Header{"Authorization": {[]string{"PVEAPIToken=root@pam=" + pvetest.Secret, "PVEAPIToken=" + pvetest.TokenID}[number]}}
	}
	params := make(pvetest.Params)
	for key, value := range q.Params {
		params[key] = fmt.Sprint(value)
	}
	method, path, _ := strings.Cut(q.Call, " ")
	answer := client.Call(method, path, params)
	errors := make(map[string]any)
	for name, text := range answer.Errors {
		errors[name] = text
	}
	return answerText([]any{float64(answer.Status), answer.Reason, errors})
}

func answerText(parts []any) string {
	text := fmt.Sprintf("%v %s", parts[0], short(parts[1].(string)))
	if len(parts) > 2 {
		errors, _ := parts[2].(map[string]any)
		for _, name := range slices.Sorted(maps.Keys(errors)) {
			text += fmt.Sprintf("; %s: %s", name, short(errors[name].(string)))
		}
	}
	return text
}

func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if len(text) > 90 { // to be on the safe side of where the recorded ones end
		text = text[:90]
	}
	return strings.TrimSpace(text)
}
