package nspawn

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"syscall"
)

// mountPoint is one line of /proc/self/mountinfo, see proc_pid_mountinfo(5).
type mountPoint struct {
	target, fstype, source string
	super                  []string // options of the file system
}

func readMounts() ([]mountPoint, error) {
	f, err := os.Open("/proc/self/mountinfo")
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
		m := mountPoint{target: unescape(left[4]), fstype: right[0], source: unescape(right[1])}
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

// unmountBelow unmounts all that is mounted at or below dir, the youngest first.
func unmountBelow(dir string) error {
	all, err := readMounts()
	if err != nil {
		return err
	}
	slices.Reverse(all)
	var failed []error
	for _, m := range all {
		if m.target != dir && !strings.HasPrefix(m.target, dir+"/") {
			continue
		}
		if err := syscall.Unmount(m.target, 0); err != nil {
			failed = append(failed, fmt.Errorf("unmount %s: %w", m.target, err))
		}
	}
	return errors.Join(failed...)
}
