package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"proxmox-patroni/lab/pve"
	"proxmox-patroni/lab/store"
)

// The same suite for every store.
func TestStores(t *testing.T) {
	stores := map[string]func(t *testing.T) pve.Store{
		"memory": func(*testing.T) pve.Store { return store.NewMemory() },
		"file":   func(t *testing.T) pve.Store { return open(t, filepath.Join(t.TempDir(), "state.json")) },
	}
	suite := map[string]func(*testing.T, pve.Store){
		"starts empty and usable":          startsEmpty,
		"keeps what was updated":           keeps,
		"forgets a failed update":          rollsBack,
		"hides an update until it is done": isolates,
		"takes updates one at a time":      serializes,
	}
	for name, make := range stores {
		for what, check := range suite {
			t.Run(name+" "+what, func(t *testing.T) { check(t, make(t)) })
		}
	}
}

func open(t *testing.T, path string) *store.File {
	t.Helper()
	file, err := store.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

func update(t *testing.T, s pve.Store, change func(*pve.State)) {
	t.Helper()
	err := s.Update(func(state *pve.State) error {
		change(state)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func view[T any](t *testing.T, s pve.Store, read func(*pve.State) T) T {
	t.Helper()
	var value T
	err := s.View(func(state *pve.State) error {
		value = read(state)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func guests(state *pve.State) int { return len(state.Guests) }

func addGuest(state *pve.State) {
	state.Guests[100] = &pve.Guest{VMID: 100, Kind: pve.QEMU, Node: "pmx", Config: map[string]string{"name": "a"}}
}

func startsEmpty(t *testing.T, s pve.Store) {
	if n := view(t, s, guests); n != 0 {
		t.Errorf("%d guests, want none", n)
	}
	update(t, s, func(state *pve.State) {
		addGuest(state)
		state.Pools["p"], state.HA["vm:100"], state.Roles["r"] = &pve.Pool{}, pve.Section{"state": "started"}, []string{"VM.Audit"}
		state.Users["u@pve"], state.Volumes["s:v"] = &pve.User{ID: "u@pve"}, &pve.Volume{ID: "s:v"}
	})
}

func keeps(t *testing.T, s pve.Store) {
	update(t, s, addGuest)
	update(t, s, func(state *pve.State) { state.Guests[100].Config["cores"] = "2" })
	if name := view(t, s, func(state *pve.State) string {
		return state.Guests[100].Config["name"] + state.Guests[100].Config["cores"]
	}); name != "a2" {
		t.Errorf("got %q, want a2", name)
	}
}

func rollsBack(t *testing.T, s pve.Store) {
	update(t, s, addGuest)
	no := errors.New("no")
	err := s.Update(func(state *pve.State) error {
		state.Guests[100].Config["name"] = "b" // deep inside
		delete(state.Guests, 100)
		return no
	})
	if !errors.Is(err, no) {
		t.Errorf("error %v, want that of the function", err)
	}
	if name := view(t, s, func(state *pve.State) string { return state.Guests[100].Config["name"] }); name != "a" {
		t.Errorf("name %q, want a", name)
	}
}

func isolates(t *testing.T, s pve.Store) {
	inside, goOn := make(chan struct{}), make(chan struct{})
	done := make(chan error)
	go func() {
		done <- s.Update(func(state *pve.State) error {
			addGuest(state)
			close(inside)
			<-goOn
			return nil
		})
	}()
	<-inside
	seen := make(chan int)
	go func() { seen <- view(t, s, guests) }()
	select {
	case n := <-seen: // a store that does not block must show the old state
		if n != 0 {
			t.Errorf("half an update is visible: %d guests", n)
		}
		close(goOn)
	case <-time.After(50 * time.Millisecond): // one that blocks shows the new one
		close(goOn)
		if n := <-seen; n != 1 {
			t.Errorf("%d guests after the update, want 1", n)
		}
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func serializes(t *testing.T, s pve.Store) {
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() {
			if err := s.Update(func(state *pve.State) error { state.Started++; return nil }); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if n := view(t, s, func(state *pve.State) int { return state.Started }); n != 20 {
		t.Errorf("%d of 20 updates counted", n)
	}
}

func TestFileSurvives(t *testing.T) {
	path := filepath.Join(t.TempDir(), "state.json")
	first := open(t, path)
	update(t, first, addGuest)
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if n := view(t, open(t, path), guests); n != 1 {
		t.Errorf("%d guests after opening again, want 1", n)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if mode := info.Mode().Perm(); mode != 0o600 { // it holds token secrets
		t.Errorf("mode %o, want 600", mode)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 2 { // state and lock
		t.Errorf("temporary files are left: %v", entries)
	}
}

func TestFileRefusals(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "state.json")
	for _, test := range []struct {
		name, want string
		prepare    func()
	}{
		{"in use", "in use by another lab server", func() { open(t, path) }},
		{"not JSON", "decode state", func() {
			path = filepath.Join(dir, "bad.json")
			if err := os.WriteFile(path, []byte("{"), 0o600); err != nil {
				t.Fatal(err)
			}
		}},
		{"no directory", "no such file or directory", func() { path = filepath.Join(dir, "none", "state.json") }},
	} {
		test.prepare()
		if _, err := store.Open(path); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: got %v, want an error with %q", test.name, err, test.want)
		}
	}
}

// A disk that is full keeps the state as it was, in the file and in memory.
func TestFileThatCannotBeWritten(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	file := open(t, filepath.Join(dir, "state.json"))
	if err := os.RemoveAll(dir); err != nil { // also stops root, unlike a read-only mode
		t.Fatal(err)
	}
	err := file.Update(func(state *pve.State) error { addGuest(state); return nil })
	if err == nil || !strings.Contains(err.Error(), "write state") {
		t.Errorf("got %v, want an error about writing", err)
	}
	if n := view(t, file, guests); n != 0 {
		t.Errorf("%d guests, want none", n)
	}
}
