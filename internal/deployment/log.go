package deployment

import (
	"os"
	"path/filepath"
	"slices"
	"time"
)

// kept is how many logs of a verb are kept.
const kept = 10

// Log makes a log file for a run of a verb, which only its owner can read, and removes the oldest ones.
func (d *Deployment) Log(verb string) (*os.File, error) {
	dir := filepath.Join(d.folder(), "log")
	if d.Name == Default {
		dir = filepath.Join(d.Root, ".cache", "log")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	old, err := filepath.Glob(filepath.Join(dir, verb+"-[0-9]*.log"))
	if err != nil {
		return nil, err
	}
	slices.Sort(old) // by their times
	for len(old) >= kept {
		if err := os.Remove(old[0]); err != nil && !os.IsNotExist(err) {
			return nil, err
		}
		old = old[1:]
	}
	name := verb + "-" + time.Now().UTC().Format("20060102-150405.000") + ".log"
	return os.OpenFile(filepath.Join(dir, name), os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
}
