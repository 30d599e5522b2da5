//go:build e2e

package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"proxmox-patroni/lab/nspawn"
)

var pvelab string // the command under test

func TestMain(m *testing.M) { os.Exit(testMain(m)) }

func testMain(m *testing.M) int {
	if err := nspawn.Check(); err != nil {
		fmt.Printf("the lab cannot run here:\n%v\n", err)
		if os.Getenv("CI") != "" {
			return 1
		}
		fmt.Println("SKIP: these tests make real machines")
		return 0
	}
	bin, err := os.MkdirTemp("", "pvelab-e2e")
	if err != nil {
		fmt.Println(err)
		return 1
	}
	defer os.RemoveAll(bin)
	pvelab = filepath.Join(bin, "pvelab")
	if out, err := exec.Command("go", "build", "-o", pvelab, "../cmd/pvelab").CombinedOutput(); err != nil {
		fmt.Printf("build pvelab: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}
