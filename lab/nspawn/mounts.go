package nspawn

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"
)

// mountPoint is one line of /proc/self/mountinfo, see proc_pid_mountinfo(5).
type mountPoint struct {
	device                 string // major:minor
	target, fstype, source string
	super                  []string // options of the file system
}

func readMounts() ([]mountPoint, error) { return readMountsOf("self") }

// readMountsOf reads the mounts that a process sees.
func readMountsOf(pid string) ([]mountPoint, error) {
	f, err := os.Open(filepath.Join("/proc", pid, "mountinfo"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []mountPoint
	for lines := bufio.NewScanner(f); lines.Scan(); {
		before, after, ok := strings.Cut(lines.Text(), " - ")
		left, right := strings.Fields(before), strings.Fields(after)
		if !ok || len(left) < 5 || len(right) < 2 {
			continue
		}
		m := mountPoint{device: left[2], target: unescape(left[4]), fstype: right[0], source: unescape(right[1])}
		if len(right) > 2 {
			m.super = strings.Split(right[2], ",")
		}
		all = append(all, m)
	}
	return all, nil
}

// unescape undoes the octal escapes that the kernel uses for blanks in paths.
func unescape(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}

func isMounted(target string) (bool, error) {
	all, err := readMounts()
	if err != nil {
		return false, err
	}
	return slices.ContainsFunc(all, func(m mountPoint) bool { return m.target == target }), nil
}

// shareMounts lets unmounting below dir reach the mount namespaces of machines.
// systemd-nspawn (up to 252) keeps a hidden copy of all mounts of the host at
// the time of its start; where the host's root is not a shared mount, as without
// systemd, such copies would keep the disks of machines that were since switched
// off in use.
func shareMounts(dir string) error {
	all, err := readMounts()
	if err != nil {
		return err
	}
	for _, m := range all {
		if m.target == dir || strings.HasPrefix(m.target, dir+"/") {
			return nil // done before, and no mount may be hidden by doing it again
		}
	}
	if err := syscall.Mount(dir, dir, "", syscall.MS_BIND, ""); err != nil {
		return fmt.Errorf("bind mount %s: %w", dir, err)
	}
	if err := syscall.Mount("", dir, "", syscall.MS_SHARED, ""); err != nil {
		return fmt.Errorf("share mounts of %s: %w", dir, err)
	}
	return nil
}

// patience is how long the kernel may take to let go of what has just died.
const patience = 10 * time.Second

// unmountBelow unmounts all that is mounted at or below dir, the youngest first,
// and returns when the disks in there are no longer in use by anything: a killed
// machine's mounts are dropped in the background after its last process is gone,
// and a disk that is mounted again before that is corrupted.
func unmountBelow(ctx context.Context, dir string) error {
	all, err := readMounts()
	if err != nil {
		return err
	}
	// Those of further disks keep their images in use, and with them the mounts below; one that is mounted itself goes
	// with its mount. Detached by somebody else since is fine.
	loops, loopsErr := loopsBelow(dir)
	for loop := range loops {
		_ = run(ctx, "losetup", "--detach", loop)
	}
	slices.Reverse(all)
	failed := []error{loopsErr}
	for _, m := range all {
		if m.target != dir && !strings.HasPrefix(m.target, dir+"/") {
			continue
		}
		err := retry(ctx, func() (bool, error) {
			err := syscall.Unmount(m.target, 0)
			return !errors.Is(err, syscall.EBUSY), err
		})
		if err != nil {
			failed = append(failed, fmt.Errorf("unmount %s: %w", m.target, err))
		}
	}
	if err := errors.Join(failed...); err != nil {
		return err
	}
	return retry(ctx, func() (bool, error) {
		loops, err := loopsBelow(dir)
		for loop := range loops {
			err = fmt.Errorf("%s still holds a disk in %s", loop, dir)
		}
		return len(loops) == 0, err
	})
}

// retry repeats try until it is done or patience ends, and returns its last error.
func retry(ctx context.Context, try func() (done bool, err error)) error {
	for deadline := time.Now().Add(patience); ; {
		done, err := try()
		if done || time.Now().After(deadline) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}
