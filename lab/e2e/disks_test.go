//go:build e2e

package e2e

import (
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/nspawn"
	"proxmox-patroni/lab/pve"
)

// Disks besides the first are there, come and go while the machine runs, keep what
// is on them, and grow.
func TestDisks(t *testing.T) {
	l := newLab(t, 0)
	h := l.host()
	t.Run("of a virtual machine", func(t *testing.T) { sub := *l; sub.T = t; disksOfVM(&sub, h) })
	t.Run("of a container", func(t *testing.T) { sub := *l; sub.T = t; disksOfCT(&sub, h) })
}

func (l *testLab) ok(err error) {
	l.Helper()
	if err != nil {
		l.Fatal(err)
	}
}

// must runs a program in a machine and returns what it printed.
func (l *testLab) must(h *nspawn.Host, vmid int, argv ...string) string {
	l.Helper()
	out, err := l.inside(h, vmid, argv...)
	l.ok(err)
	return strings.TrimSpace(out)
}

const scsi1 = "/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi1"

func disksOfVM(l *testLab, h *nspawn.Host) {
	spec := l.spec(101)
	spec.Disks = []pve.Disk{{Name: "data", Key: "scsi1", Bytes: 1 << 30}}
	l.ok(h.Create(l.Context(), spec))
	l.ok(h.Start(l.Context(), spec))
	if size := l.must(h, 101, "blockdev", "--getsize64", scsi1); size != "1073741824" {
		l.Errorf("size of the disk: got %s", size)
	}
	l.must(h, 101, "mkfs.ext4", "-q", scsi1)
	l.must(h, 101, "mkdir", "/data")
	l.must(h, 101, "sh", "-c", "echo UUID=$(blkid -o value -s UUID "+scsi1+") /data ext4 defaults 0 2 >> /etc/fstab && mount /data && echo kept > /data/file && sync")

	l.ok(h.Shutdown(l.Context(), 101, time.Minute))
	l.ok(h.Start(l.Context(), spec))
	l.eventually("fstab is mounted after a restart", 10*time.Second, func() bool {
		out, err := l.inside(h, 101, "cat", "/data/file")
		return err == nil && strings.TrimSpace(out) == "kept"
	})
	if out := l.must(h, 101, "findmnt", "-n", "-o", "SOURCE", "/data"); out != scsi1 {
		l.Errorf("mounted from %s", out)
	}

	spec.Disks[0].Bytes = 2 << 30
	spec.Disks = append(spec.Disks, pve.Disk{Name: "wal", Key: "scsi2", Bytes: 1 << 30})
	l.ok(h.Update(l.Context(), spec))
	if size := l.must(h, 101, "blockdev", "--getsize64", scsi1); size != "2147483648" {
		l.Errorf("size of the disk after it grew: got %s", size)
	}
	scsi2 := strings.ReplaceAll(scsi1, "scsi1", "scsi2")
	l.must(h, 101, "mkfs.ext4", "-q", scsi2)
	l.must(h, 101, "systemctl", "reboot")
	l.eventually("both disks are there after a reboot from inside", time.Minute, func() bool {
		_, err := l.inside(h, 101, "sh", "-c", "test -f /data/file && test -b "+scsi2)
		return err == nil
	})

	spec.Disks[1].Key = "unused0"
	l.ok(h.Update(l.Context(), spec))
	if _, err := l.inside(h, 101, "test", "-e", scsi2); err == nil {
		l.Error("a detached disk is still there")
	}
	spec.Disks[1].Key = "scsi1"
	spec.Disks = spec.Disks[1:] // the data disk is deleted, the other takes its place
	l.ok(h.Stop(l.Context(), 101))
	l.ok(h.Update(l.Context(), spec))
	l.ok(h.Start(l.Context(), spec))
	if out := l.must(h, 101, "blkid", "-o", "value", "-s", "TYPE", scsi1); out != "ext4" {
		l.Errorf("the file system of the disk that was moved: got %q", out)
	}
	l.ok(h.Destroy(l.Context(), 101))
}

func disksOfCT(l *testLab, h *nspawn.Host) {
	spec := l.spec(102)
	spec.Kind, spec.User = pve.LXC, "root"
	spec.Disks = []pve.Disk{{Name: "data", Key: "mp0", Bytes: 1 << 30, Path: "/var/lib/data"}}
	l.ok(h.Create(l.Context(), spec))
	l.ok(h.Start(l.Context(), spec))
	mounted := func(path string) bool {
		_, err := l.inside(h, 102, "mountpoint", "-q", path)
		return err == nil
	}
	if !mounted("/var/lib/data") {
		l.Fatal("the mount point is not mounted")
	}
	l.must(h, 102, "sh", "-c", "echo kept > /var/lib/data/file")

	spec.Disks[0].Bytes = 2 << 30
	spec.Disks = append(spec.Disks, pve.Disk{Name: "wal", Key: "mp1", Bytes: 1 << 30, Path: "/wal"})
	l.ok(h.Update(l.Context(), spec))
	if !mounted("/wal") {
		l.Error("a new mount point is not mounted")
	}
	l.must(h, 102, "sh", "-c", "echo kept > /wal/file")
	l.ok(h.Stop(l.Context(), 102))
	l.ok(h.Start(l.Context(), spec))
	if out := l.must(h, 102, "cat", "/var/lib/data/file", "/wal/file"); out != "kept\nkept" {
		l.Errorf("after a restart: got %q", out)
	}
	if out := l.must(h, 102, "df", "--output=size", "-BM", "/var/lib/data"); !strings.Contains(out, "19") && !strings.Contains(out, "20") {
		l.Errorf("size after it grew to 2 GiB and a restart: %q", out)
	}
	spec.Disks = nil
	l.ok(h.Update(l.Context(), spec))
	if mounted("/wal") || mounted("/var/lib/data") {
		l.Error("deleted mount points are still mounted")
	}
	l.ok(h.Destroy(l.Context(), 102))
}
