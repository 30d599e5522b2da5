package api_test

import (
	"encoding/json"
	"strings"
	"testing"

	"proxmox-patroni/lab/pvetest"
)

// Clients read errors from the status line, which HTTP/2 does not have.
func TestErrorsAreInTheReasonPhrase(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	response, err := root.Do("GET", server.URL+"/nodes/pmx/qemu/555/config", "", "")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	equal(t, "protocol", response.Proto, "HTTP/1.1") // the client offers HTTP/2
	equal(t, "status line", response.Status, "500 Configuration file 'nodes/pmx/qemu-server/555.conf' does not exist")
	equal(t, "connection is closed", response.Close, true)
	var body map[string]any
	if err := json.NewDecoder(response.Body).Decode(&body); err != nil {
		t.Fatal(err)
	}
	data, given := body["data"]
	equal(t, "data is given", given, true)
	equal(t, "data", data, nil)
}

// A long body of a refused request must not reset the connection before the
// answer was read.
func TestLargeBodyOfRefusedRequest(t *testing.T) {
	server := pvetest.NewServer(t)
	nobody := server.Client(t, "", "")
	text := make([]byte, 900<<10)
	for i := range text {
		text[i] = 'x'
	}
	answer := nobody.Call("PUT", "/nodes/pmx/qemu/9000/config", pvetest.Params{"description": string(text)})
	equal(t, "status", answer.Status, 401)
}

// Terraform's providers assert these types and crash on others.
func TestTypesOfValues(t *testing.T) {
	for _, test := range []struct {
		version      string
		memoryIsText bool
	}{{"7.4", false}, {"8.0", false}, {"8.2", true}, {"8.4", true}, {"9.0", true}, {"9.1", true}} {
		t.Run(test.version, func(t *testing.T) {
			root := pvetest.NewServer(t, pvetest.Version(t, test.version)).Root(t)
			path := vm(t, root, 100)
			root.Put(path+"/config", pvetest.Params{
				"memory": "4096", "onboot": "1", "tablet": "1", "kvm": "1", "numa": "0", "balloon": "512", "vcpus": "1",
				"cpulimit": "1.5", "agent": "1", "cipassword": "hidden",
			})
			config := root.Get(path + "/config").Map()
			if test.memoryIsText {
				equal(t, "memory", config["memory"], any("4096"))
			} else {
				equal(t, "memory", config["memory"], any(4096.0))
			}
			numbers := map[string]float64{"onboot": 1, "tablet": 1, "kvm": 1, "numa": 0, "balloon": 512, "cores": 2, "sockets": 1, "vcpus": 1}
			for key, want := range numbers {
				equal(t, key, config[key], any(want))
			}
			texts := map[string]string{"cpulimit": "1.5", "agent": "1", "name": "vm100", "cipassword": "**********"}
			for key, want := range texts {
				equal(t, key, config[key], any(want))
			}
			equal(t, "status vmid", root.Get(path + "/status/current").Map()["vmid"], any(100.0))
			equal(t, "status agent", root.Get(path + "/status/current").Map()["agent"], any(1.0))
			equal(t, "nextid", root.Get("/cluster/nextid").Data, any("101"))
		})
	}
}

func TestTypesOfContainerValues(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	path := ct(t, root, 100, pvetest.Params{"cpulimit": "1", "cores": "2", "onboot": "1", "tty": "2", "cpuunits": "1024"})
	config := root.Get(path + "/config").Map()
	for key, want := range map[string]any{
		"cpulimit": "1", "cores": 2.0, "memory": 512.0, "swap": 512.0, "onboot": 1.0, "tty": 2.0, "cpuunits": 1024.0, "unprivileged": 1.0,
		"hostname": "ct100", "arch": "amd64", "ostype": "ubuntu", "rootfs": "zfs-vm:subvol-100-disk-0,size=8G",
	} {
		equal(t, key, config[key], want)
	}
	list := root.Get("/nodes/pmx/lxc").List()
	equal(t, "vmid in the list", list[0]["vmid"], any("100"))
}

// go-proxmox sends JSON instead of a form.
func TestJSONParameters(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	response, err := root.Do("PUT", server.URL+path+"/config", "application/json", `{"cores": 3, "onboot": true, "name": "json", "description": null}`)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	equal(t, "status", response.StatusCode, 200)
	config := root.Get(path + "/config").Map()
	equal(t, "cores", config["cores"], any(3.0))
	equal(t, "onboot", config["onboot"], any(1.0))
	equal(t, "name", config["name"], any("json"))
}

func TestVersions(t *testing.T) {
	for version, want := range map[string]string{"7.4": "7.4-3", "8.0": "8.0.4", "8.2": "8.2.2", "8.4": "8.4.0", "9.0": "9.0.3", "9.1": "9.1.1"} {
		root := pvetest.NewServer(t, pvetest.Version(t, version)).Root(t)
		data := root.Get("/version").Map()
		equal(t, "version", data["version"], any(want))
		equal(t, "release", data["release"], any(version))
		_, monitor := root.Get("/access/permissions").Map()["/"].(map[string]any)["VM.Monitor"]
		equal(t, version+" has VM.Monitor", monitor, !strings.HasPrefix(version, "9"))
	}
}
