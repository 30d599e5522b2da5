package nspawn

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// file is something to be written into a machine's tree.
type file struct {
	path string // relative to the tree's root
	text string
	mode fs.FileMode
}

// writeTree writes files below root. os.Root keeps it there: a link that a
// machine left in its own tree cannot lead the lab to a file of the host.
func writeTree(root string, files []file) error {
	tree, err := os.OpenRoot(root)
	if err != nil {
		return err
	}
	defer tree.Close()
	for _, f := range files {
		if err := tree.MkdirAll(filepath.Dir(f.path), 0o755); err != nil {
			return fmt.Errorf("write %s: %w", f.path, err)
		}
		if err := tree.Remove(f.path); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("write %s: %w", f.path, err)
		}
		if err := tree.WriteFile(f.path, []byte(f.text), f.mode); err != nil {
			return fmt.Errorf("write %s: %w", f.path, err)
		}
	}
	return nil
}
