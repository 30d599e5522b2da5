package api_test

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pvetest"
)

func addFault(t *testing.T, server *pvetest.Server, fault api.Fault) int {
	t.Helper()
	id, err := server.AddFault(fault)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestFaults(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)

	addFault(t, server, api.Fault{Method: "GET", Path: "/nodes/*/qemu/*/config", Status: 596, Reason: "Broken pipe", Count: 2})
	for range 2 {
		answer := root.Call("GET", path+"/config", nil)
		equal(t, "status", answer.Status, 596)
		equal(t, "reason", answer.Reason, "Broken pipe")
	}
	root.Get(path + "/config") // the rule is used up
	equal(t, "rules left", len(server.Faults()), 0)

	id := addFault(t, server, api.Fault{Path: "/version", Drop: true})
	_, err := root.Do("GET", server.URL+"/version", "", "")
	if err == nil {
		t.Error("the connection was not dropped")
	}
	server.RemoveFault(id)
	root.Get("/version")

	addFault(t, server, api.Fault{Path: "/version", Delay: api.Duration(150 * time.Millisecond), Count: 1})
	began := time.Now()
	root.Get("/version")
	if took := time.Since(began); took < 150*time.Millisecond {
		t.Errorf("delayed answer came after %v", took)
	}
}

func TestTaskFaults(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	path := vm(t, root, 100)
	start := path + "/status/start"

	addFault(t, server, api.Fault{Path: "/nodes/*/qemu/*/status/start", TaskError: "start failed: no bus", Count: 1})
	equal(t, "failing", root.Task("POST", start, nil), "start failed: no bus")
	equal(t, "status", root.Get(path + "/status/current").Map()["status"], any("stopped"))
	addFault(t, server, api.Fault{Path: "/nodes/*/qemu/*/status/start", TaskError: "WARNINGS: 1", Count: 1})
	equal(t, "warning", root.Task("POST", start, nil), "WARNINGS: 1")
	equal(t, "status", root.Get(path + "/status/current").Map()["status"], any("running"))
	addFault(t, server, api.Fault{Method: "POST", TaskDelay: api.Duration(time.Hour), Count: 1})
	upid := root.Call("POST", path+"/status/stop", nil).Data.(string)
	equal(t, "slow task", root.Get("/nodes/pmx/tasks/" + upid + "/status").Map()["status"], any("running"))
	root.Delete("/nodes/pmx/tasks/" + upid)
	equal(t, "its end", root.Wait(upid), "interrupted by signal")

	addFault(t, server, api.Fault{Path: "/nodes/*/qemu/*/clone", TaskError: "clone failed: no", Count: 1})
	equal(t, "clone", root.Task("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "101"}), "clone failed: no")
	equal(t, "placeholder is gone", root.Get("/cluster/nextid").Data, any("101"))
}

// The same rules by HTTP, for people and scripts.
func TestLabCalls(t *testing.T) {
	server := pvetest.NewServer(t)
	root, nobody := server.Root(t), server.Client(t, "", "")
	lab := strings.TrimSuffix(server.URL, "/api2/json") + "/lab"
	ask := func(c *pvetest.Client, method, path, body string) (int, string) {
		t.Helper()
		response, err := c.Do(method, lab+path, "application/json", body)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response.StatusCode, string(text)
	}
	status, _ := ask(nobody, "POST", "/faults", `{"status": 500}`)
	equal(t, "stranger", status, http.StatusUnauthorized)
	status, text := ask(root, "POST", "/faults", `{"path": "/version", "status": 503, "reason": "busy", "delay": "1ms"}`)
	equal(t, "rule", status, http.StatusOK)
	holds(t, "rule", text, `"delay": "1ms"`)
	equal(t, "struck", root.Call("GET", "/version", nil).Status, 503)
	for _, bad := range []string{`{"status": 200}`, `{}`, `{"path": "[", "drop": true}`, `{"statsu": 500}`, `{"delay": "soon"}`} {
		status, text := ask(root, "POST", "/faults", bad)
		equal(t, bad, status, http.StatusBadRequest)
		holds(t, bad, text, "fault rule: ")
	}
	status, text = ask(root, "DELETE", "/faults/1", "")
	equal(t, "removed", status, http.StatusOK)
	equal(t, "rules", strings.TrimSpace(text), "[]")
	status, _ = ask(root, "DELETE", "/faults/one", "")
	equal(t, "bad id", status, http.StatusBadRequest)
	_, _ = ask(root, "DELETE", "/faults", "")

	_, text = ask(nobody, "GET", "/about", "")
	var about api.About
	if err := json.Unmarshal([]byte(text), &about); err != nil {
		t.Fatal(err)
	}
	for _, e := range about.Endpoints {
		if e.Endpoint == "GET /version" {
			equal(t, "uses of /version", e.Used, 1)
		}
	}
	_, text = ask(nobody, "GET", "/usage", "")
	holds(t, "usage", text, `"GET /api2/json/version": 1`)
}
