package api_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"proxmox-patroni/lab/api"
	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/pvetest"
	"proxmox-patroni/lab/store"
)

// atOnce answers before tasks have ended, as Proxmox VE does.
var atOnce = pvetest.With(func(cfg *api.Config) { cfg.TaskGrace = -1 })

func TestTasks(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	upid := root.Post("/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "full": "1"}).Data.(string)
	parsed, err := pve.ParseUPID(upid)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "type", parsed.Type, "qmclone")
	equal(t, "id", parsed.ID, "9000") // of the source
	equal(t, "user", parsed.User, pvetest.TokenID)
	log := root.Get("/nodes/pmx/tasks/" + upid + "/log").List()
	equal(t, "last line", log[len(log)-1]["t"], any("TASK OK"))
	for path, want := range map[string]int{
		"/nodes/pmx/tasks": 1, "/cluster/tasks": 1, "/nodes/pmx/tasks?vmid=9000": 1, "/nodes/pmx/tasks?vmid=100": 0,
		"/nodes/pmx/tasks?errors=1": 0, "/nodes/pmx/tasks?typefilter=qmclone": 1, "/nodes/pmx/tasks?source=active": 0,
	} {
		equal(t, path, len(root.Get(path).List()), want)
	}
	equal(t, "unknown task", root.Call("GET", "/nodes/pmx/tasks/UPID:pmx:0:0:0:x:1:root@pam:/status", nil).Status, 500)
	equal(t, "no task at all", root.Call("GET", "/nodes/pmx/tasks/nonsense/status", nil).Status, 400)
}

// While a clone runs, its target is a placeholder that others leave alone.
func TestPlaceholder(t *testing.T) {
	machines := pvetest.NewMachines()
	server := pvetest.NewServer(t, pvetest.On(machines), atOnce)
	root := server.Root(t)
	begun, goOn := make(chan struct{}), make(chan struct{})
	machines.SetFail(func(_ context.Context, verb string, _ int) error {
		if verb == "create" {
			close(begun)
			<-goOn
		}
		return nil
	})
	upid := root.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100", "name": "node1"}).Data.(string)
	<-begun
	equal(t, "lock", root.Get("/nodes/pmx/qemu/100/config").Map()["lock"], any("clone"))
	equal(t, "start", root.Task("POST", "/nodes/pmx/qemu/100/status/start", nil), "VM is locked (clone)")
	status := root.Get("/nodes/pmx/tasks/" + upid + "/status").Map()
	equal(t, "status", status["status"], any("running"))
	equal(t, "exitstatus", status["exitstatus"], nil)
	equal(t, "next id", root.Get("/cluster/nextid").Data, any("101"))
	close(goOn)
	equal(t, "exit", root.Wait(upid), "OK")
	equal(t, "lock afterwards", root.Get("/nodes/pmx/qemu/100/config").Map()["lock"], nil)
}

func TestFailedCreateLeavesNothing(t *testing.T) {
	machines := pvetest.NewMachines()
	server := pvetest.NewServer(t, pvetest.On(machines))
	root := server.Root(t)
	machines.SetFail(func(_ context.Context, verb string, _ int) error {
		if verb == "create" {
			return errors.New("no loop device")
		}
		return nil
	})
	equal(t, "clone", root.Task("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100"}), "clone failed: no loop device")
	equal(t, "container", root.Task("POST", "/nodes/pmx/lxc", ctParams(100, nil)), "unable to create CT 100: no loop device")
	equal(t, "next id", root.Get("/cluster/nextid").Data, any("100"))
	equal(t, "volumes", len(root.Get("/nodes/pmx/storage/zfs-vm/content?vmid=100").List()), 0)
	equal(t, "failed tasks", len(root.Get("/nodes/pmx/tasks?errors=1").List()), 2)
}

// A container that cannot start has been created all the same.
func TestCreateSucceedsWhenStartFails(t *testing.T) {
	machines := pvetest.NewMachines()
	root := pvetest.NewServer(t, pvetest.On(machines)).Root(t)
	machines.SetFail(func(_ context.Context, verb string, _ int) error {
		if verb == "start" {
			return errors.New("no network")
		}
		return nil
	})
	path := ct(t, root, 100, pvetest.Params{"start": "1"})
	equal(t, "status", root.Get(path + "/status/current").Map()["status"], any("stopped"))
	equal(t, "task", root.Get("/nodes/pmx/tasks?typefilter=vzstart").List()[0]["status"], any("no network"))
}

// The process dies in the middle of a clone. What it was doing is settled when
// the next one starts on the same state and the same machines.
func TestCrashInTheMiddleOfATask(t *testing.T) {
	machines := pvetest.NewMachines()
	dir := t.TempDir()
	state, err := store.Open(filepath.Join(dir, "state.json"))
	if err != nil {
		t.Fatal(err)
	}
	server := pvetest.NewServer(t, pvetest.On(machines), pvetest.State(state), atOnce)
	root := server.Root(t)
	vm(t, root, 100)
	made, release := make(chan struct{}), make(chan struct{})
	defer close(release)
	machines.SetFail(func(_ context.Context, verb string, vmid int) error {
		if verb == "create" && vmid == 101 {
			close(made)
			<-release
		}
		return nil
	})
	upid := root.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "101", "full": "1"}).Data.(string)
	<-made

	// What the file holds at this moment is what a killed process leaves behind.
	data, err := os.ReadFile(filepath.Join(dir, "state.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "after.json"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	after, err := store.Open(filepath.Join(dir, "after.json"))
	if err != nil {
		t.Fatal(err)
	}
	next := pvetest.NewServer(t, pvetest.On(machines), pvetest.State(after)).Root(t)
	equal(t, "task", next.Wait(upid), pve.ExitCrashed)
	equal(t, "half-made guest", next.Call("GET", "/nodes/pmx/qemu/101/config", nil).Status, 500)
	equal(t, "whole guest", next.Call("GET", "/nodes/pmx/qemu/100/config", nil).Status, 200)
	equal(t, "volumes of the half-made guest", len(next.Get("/nodes/pmx/storage/zfs-vm/content?vmid=101").List()), 0)
	calls := machines.Calls()
	equal(t, "last call to the machines", calls[len(calls)-1], "destroy 101")
}

// Work on one guest never overlaps, work on different ones does.
func TestGuestLock(t *testing.T) {
	machines := pvetest.NewMachines()
	server := pvetest.NewServer(t, pvetest.On(machines), pvetest.With(func(cfg *api.Config) { cfg.LockTimeout = 300 * time.Millisecond }), atOnce)
	root := server.Root(t)
	first, second := vm(t, root, 100), vm(t, root, 101)
	hold, held := make(chan struct{}), make(chan struct{})
	machines.SetFail(func(_ context.Context, verb string, vmid int) error {
		if verb == "start" && vmid == 100 {
			close(held)
			<-hold
		}
		return nil
	})
	upid := root.Call("POST", first+"/status/start", nil).Data.(string)
	<-held
	equal(t, "another guest", root.Task("POST", second+"/status/start", nil), "OK")
	answer := root.Call("PUT", first+"/config", pvetest.Params{"cores": "4"})
	equal(t, "same guest", answer.Reason, "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout")
	close(hold)
	equal(t, "exit", root.Wait(upid), "OK")
	root.Put(first+"/config", pvetest.Params{"cores": "4"})
}

func TestManyClonesAtOnce(t *testing.T) {
	server := pvetest.NewServer(t)
	root := server.Root(t)
	var group sync.WaitGroup
	for id := 100; id < 110; id++ {
		group.Go(func() {
			answer := root.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": strconv.Itoa(id), "full": "1"})
			if exit := root.Wait(answer.Data.(string)); exit != "OK" {
				t.Errorf("clone %d: %s", id, exit)
			}
		})
	}
	group.Wait()
	equal(t, "guests", len(root.Get("/nodes/pmx/qemu").List()), 11)
	volumes := make(map[any]bool)
	for _, volume := range root.Get("/nodes/pmx/storage/zfs-vm/content").List() {
		volumes[volume["volid"]] = true
	}
	equal(t, "volumes", len(volumes), 22)
}

func TestStopTask(t *testing.T) {
	machines := pvetest.NewMachines()
	root := pvetest.NewServer(t, pvetest.On(machines), atOnce).Root(t)
	begun := make(chan struct{})
	machines.SetFail(func(ctx context.Context, verb string, _ int) error {
		if verb == "create" {
			close(begun)
			<-ctx.Done()
			return ctx.Err()
		}
		return nil
	})
	upid := root.Call("POST", "/nodes/pmx/qemu/9000/clone", pvetest.Params{"newid": "100"}).Data.(string)
	<-begun
	root.Delete("/nodes/pmx/tasks/" + upid)
	equal(t, "exit", root.Wait(upid), "interrupted by signal")
	equal(t, "next id", root.Get("/cluster/nextid").Data, any("100"))
}

// A shutdown that the guest ignores fails, unless it may be forced.
func TestShutdownThatHangs(t *testing.T) {
	machines := pvetest.NewMachines()
	root := pvetest.NewServer(t, pvetest.On(machines)).Root(t)
	path := vm(t, root, 100)
	root.Post(path+"/status/start", nil)
	machines.SetFail(func(_ context.Context, verb string, _ int) error {
		if verb == "shutdown" {
			return errors.New("got timeout")
		}
		return nil
	})
	equal(t, "asked", root.Task("POST", path+"/status/shutdown", pvetest.Params{"timeout": "1"}), "VM quit/powerdown failed - got timeout")
	equal(t, "forced", root.Task("POST", path+"/status/shutdown", pvetest.Params{"timeout": "1", "forceStop": "1"}), "OK")
	equal(t, "status", root.Get(path + "/status/current").Map()["status"], any("stopped"))
	equal(t, "calls", strings.Join(machines.Calls()[len(machines.Calls())-2:], ", "), "shutdown 100, stop 100")
}
