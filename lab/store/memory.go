// Package store keeps the lab's state, in memory or in one JSON file.
package store

import (
	"encoding/json"
	"fmt"
	"sync"

	"proxmox-patroni/lab/pve"
)

// Memory is a pve.Store that lives as long as the program.
type Memory struct {
	mu      sync.RWMutex
	state   *pve.State
	persist func([]byte) error // called with the state's JSON before it counts
}

// NewMemory returns an empty store.
func NewMemory() *Memory {
	return &Memory{state: pve.NewState(), persist: func([]byte) error { return nil }}
}

// View implements pve.Store.
func (m *Memory) View(fn func(*pve.State) error) error {
	m.mu.RLock()
	defer m.mu.RUnlock()
	return fn(m.state)
}

// Update implements pve.Store. The copy is made through JSON, so that a state
// which could not be read back is noticed at once, whichever store is used.
func (m *Memory) Update(fn func(*pve.State) error) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	data, err := json.Marshal(m.state)
	if err != nil {
		return fmt.Errorf("copy state: %w", err)
	}
	next, err := decode(data)
	if err != nil {
		return err
	}
	if err := fn(next); err != nil {
		return err
	}
	if data, err = json.Marshal(next); err != nil {
		return fmt.Errorf("encode state: %w", err)
	}
	if err := m.persist(data); err != nil {
		return err
	}
	m.state = next
	return nil
}

func decode(data []byte) (*pve.State, error) {
	state := pve.NewState()
	if err := json.Unmarshal(data, state); err != nil {
		return nil, fmt.Errorf("decode state: %w", err)
	}
	return state, nil
}
