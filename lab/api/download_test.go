package api_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
)

// fileServer serves one file and returns its address.
func fileServer(t *testing.T, content string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/file" {
			http.NotFound(w, r)
			return
		}
		fmt.Fprint(w, content)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/file"
}

func sha256Of(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func TestDownloads(t *testing.T) {
	root := pvetest.NewServer(t).Root(t)
	const path = "/nodes/pmx/storage/local/download-url"
	template := pvetest.Params{"content": "vztmpl", "filename": "own.tar.zst", "url": fileServer(t, "a template"), "checksum-algorithm": "sha256", "checksum": sha256Of("a template")}
	equal(t, "first time", root.Task("POST", path, template), "OK")
	equal(t, "again", root.Task("POST", path, template), "OK")
	volume := root.Get("/nodes/pmx/storage/local/content/local:vztmpl/own.tar.zst").Map()
	equal(t, "size", volume["size"], any(float64(len("a template"))))
	root.Post("/nodes/pmx/lxc", ctParams(200, pvetest.Params{"ostemplate": "local:vztmpl/own.tar.zst"}))

	with := func(changes pvetest.Params) pvetest.Params {
		params := pvetest.Params{"content": "vztmpl", "filename": "other.tar.zst", "url": fileServer(t, "another")}
		for key, value := range changes {
			params[key] = value
		}
		return params
	}
	sum := sha256Of("something else")
	for _, test := range []struct {
		name   string
		params pvetest.Params
		exit   string
	}{
		{"wrong checksum", with(pvetest.Params{"checksum-algorithm": "sha256", "checksum": sum}), "checksum mismatch: got '" + sha256Of("another") + "' != expect '" + sum + "'"},
		{"other file of that name", with(pvetest.Params{"filename": "own.tar.zst"}), "refusing to override existing file 'local:vztmpl/own.tar.zst'"},
		{"missing", with(pvetest.Params{"url": fileServer(t, "") + "/none"}), "download failed: server answers 404 Not Found"},
	} {
		equal(t, test.name, root.Task("POST", path, test.params), test.exit)
	}
	holds(t, "the internet", root.Task("POST", path, with(pvetest.Params{"url": "http://192.0.2.1/file"})), "the lab downloads from this box only, not from 192.0.2.1")
	equal(t, "wrong name", root.Call("POST", path, with(pvetest.Params{"filename": "a.exe"})).Errors["filename"], "wrong file extension")
	equal(t, "checksum alone", root.Call("POST", path, with(pvetest.Params{"checksum": sum})).Errors["checksum-algorithm"], "missing property - 'checksum' requires this property")
	equal(t, "wrong content", root.Call("POST", path, with(pvetest.Params{"content": "images"})).Status, 400)
	equal(t, "wrong storage", root.Call("POST", "/nodes/pmx/storage/zfs-vm/download-url", with(nil)).Reason, "storage 'zfs-vm' is not configured for content-type 'vztmpl'")
}

// Who may download: from 8.2 on it takes less than the administrator of the node has.
func TestDownloadPrivileges(t *testing.T) {
	for version, want := range map[string]int{"8.0": 403, "8.2": 200} {
		server := pvetest.NewServer(t, pvetest.Version(t, version))
		root := server.Root(t)
		privileges := "Datastore.AllocateTemplate"
		if version != "8.0" {
			privileges += " Sys.AccessNetwork"
		}
		root.Post("/access/roles", pvetest.Params{"roleid": "Fetcher", "privs": privileges})
		client := user(t, server, "fetcher", "/", "Fetcher", "0")
		params := pvetest.Params{"content": "iso", "filename": "a.iso", "url": fileServer(t, "text")}
		equal(t, version, client.Call("POST", "/nodes/pmx/storage/local/download-url", params).Status, want)
	}
}

// qcow2 is the header of an image whose disk has that size.
func qcow2(bytes uint64) string {
	header := append([]byte("QFI\xfb\x00\x00\x00\x03"), make([]byte, 24)...)
	binary.BigEndian.PutUint64(header[24:], bytes)
	return string(header)
}

// A template of one's own: a cloud image is downloaded, imported as a disk, and the
// machine becomes a template.
func TestImport(t *testing.T) {
	server := pvetest.NewServer(t, pvetest.Version(t, "8.4"))
	root := server.Root(t)
	root.Post("/nodes/pmx/storage/local/download-url", pvetest.Params{"content": "import", "filename": "noble.qcow2", "url": fileServer(t, qcow2(3<<30))})
	root.Post("/nodes/pmx/qemu", pvetest.Params{
		"vmid": "9001", "name": "noble", "scsi0": "zfs-vm:0,import-from=local:import/noble.qcow2,discard=on", "ide2": "zfs-vm:cloudinit", "boot": "order=scsi0",
	})
	config := root.Get("/nodes/pmx/qemu/9001/config").Map()
	equal(t, "disk", config["scsi0"], any("zfs-vm:vm-9001-disk-0,discard=on,size=3G"))
	root.Post("/nodes/pmx/qemu/9001/template", nil)
	root.Post("/nodes/pmx/qemu/9001/clone", pvetest.Params{"newid": "101", "full": "1"})
	specs, _ := server.Machines.Spec(101)
	equal(t, "image", specs.Image, "local:import/noble.qcow2")

	for value, want := range map[string]string{
		"zfs-vm:8,import-from=local:import/noble.qcow2": "'import-from' requires special syntax - use <storage ID>:0,import-from=<source>",
		"zfs-vm:0,import-from=" + osTemplate:            osTemplate + " has wrong type 'vztmpl' - needs to be 'images' or 'import'",
	} {
		equal(t, value, root.Call("POST", "/nodes/pmx/qemu", pvetest.Params{"vmid": "102", "scsi0": value}).Errors["scsi0"], want)
	}
	path := root.Call("POST", "/nodes/pmx/qemu", pvetest.Params{"vmid": "102", "scsi0": "zfs-vm:0,import-from=/root/noble.img"})
	equal(t, "file of the node", path.Reason, "Only root can pass arbitrary filesystem paths.")
}

// Up to 8.3 there is nothing that a token could import.
func TestImportOf82(t *testing.T) {
	server := pvetest.NewServer(t)
	edit(t, server, func(state *pve.State) {
		state.Volumes["local:iso/noble.img"] = &pve.Volume{ID: "local:iso/noble.img", Content: "iso", Size: 1 << 30}
	})
	answer := server.Root(t).Call("POST", "/nodes/pmx/qemu", pvetest.Params{"vmid": "101", "scsi0": "zfs-vm:0,import-from=local:iso/noble.img"})
	equal(t, "image among the ISOs", answer.Errors["scsi0"], "local:iso/noble.img has wrong type 'iso' - not an image")
	params := pvetest.Params{"content": "import", "filename": "noble.qcow2", "url": fileServer(t, qcow2(1<<30))}
	equal(t, "content import", server.Root(t).Call("POST", "/nodes/pmx/storage/local/download-url", params).Status, 400)
}
