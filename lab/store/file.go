package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"proxmox-patroni/lab/pve"
)

// File is a pve.Store in one JSON file. The file always holds a whole state:
// each change writes a new file and renames it over the old one.
type File struct {
	*Memory
	lock *os.File
}

var _ pve.Store = (*File)(nil)

// Open reads the state at path, or starts with an empty one. Only one program
// at a time may have it open; a second one gets an error that says so.
func Open(path string) (*File, error) {
	lock, err := lockFile(path + ".lock")
	if err != nil {
		return nil, err
	}
	memory := NewMemory()
	memory.persist = func(data []byte) error { return replaceFile(path, data) }
	data, err := os.ReadFile(path)
	if err == nil {
		memory.state, err = decode(data)
	} else if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	if err != nil {
		lock.Close()
		return nil, fmt.Errorf("open state %s: %w", path, err)
	}
	return &File{Memory: memory, lock: lock}, nil
}

// Close lets another program open the state.
func (f *File) Close() error { return f.lock.Close() }

func lockFile(path string) (*os.File, error) {
	// The state holds token secrets: nobody but its owner may read it.
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock state: %w", err)
	}
	if err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		file.Close()
		return nil, fmt.Errorf("the state next to %s is in use by another lab server: %w", path, err)
	}
	return file, nil
}

func replaceFile(path string, data []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	defer os.Remove(file.Name()) // fails harmlessly after the rename
	_, err = file.Write(data)
	if err == nil {
		err = file.Sync()
	}
	if closeErr := file.Close(); err == nil {
		err = closeErr
	}
	if err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	return nil
}
