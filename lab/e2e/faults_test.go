//go:build e2e

package e2e

import (
	"errors"
	"net"
	"strings"
	"testing"
	"time"

	"proxmox-patroni/lab/nspawn"
)

// Every fault is seen to take effect and seen to be undone.
func TestFaults(t *testing.T) {
	l := newLab(t, 1)
	h := l.host()
	l.start(h, 101, 102, 103)
	for _, test := range []struct {
		name string
		run  func(*testLab, *nspawn.Host)
	}{
		{"cut from one", cutFromOne},
		{"cut from all", cutFromAll},
		{"cut outlives a restart", cutOutlivesRestart},
		{"freeze", freeze},
		{"power off", powerOff},
		{"power off while frozen", powerOffFrozen},
		{"fill disk", fillDisk},
		{"grow disk", growDisk},
		{"reboot from inside", reboot},
	} {
		t.Run(test.name, func(t *testing.T) {
			sub := *l
			sub.T = t
			test.run(&sub, h)
		})
	}
}

func cutFromOne(l *testLab, h *nspawn.Host) {
	if err := h.Cut(l.Context(), 101, 102); err != nil {
		l.Fatal(err)
	}
	if l.pings(h, 101, 102) || l.pings(h, 102, 101) {
		l.Error("101 and 102 reach each other through the cut")
	}
	if !l.pings(h, 101, 103) || !l.pings(h, 102, 103) {
		l.Error("103 is not reached, though nobody cut it off")
	}
	if err := h.Heal(l.Context(), 102); err != nil {
		l.Fatal(err)
	}
	l.eventually("101 reaches 102 after heal", 10*time.Second, func() bool { return l.pings(h, 101, 102) })
}

func cutFromAll(l *testLab, h *nspawn.Host) {
	if err := h.Cut(l.Context(), 101); err != nil {
		l.Fatal(err)
	}
	gateway := l.subnet.Addr().Next().String()
	if l.pings(h, 101, 102) || l.pings(h, 103, 101) {
		l.Error("101 is reached through the cut")
	}
	if _, err := l.inside(h, 101, "ping", "-c1", "-W1", gateway); err == nil {
		l.Error("101 reaches the host through the cut")
	}
	if err := h.Heal(l.Context(), 0); err != nil {
		l.Fatal(err)
	}
	l.eventually("101 reaches 102 after heal", 10*time.Second, func() bool { return l.pings(h, 101, 102) })
	if out, err := l.inside(h, 101, "ping", "-c1", "-W1", gateway); err != nil {
		l.Errorf("101 does not reach the host after heal: %s", out)
	}
}

func cutOutlivesRestart(l *testLab, h *nspawn.Host) {
	if err := h.Cut(l.Context(), 101, 102); err != nil {
		l.Fatal(err)
	}
	if err := h.Stop(l.Context(), 101); err != nil {
		l.Fatal(err)
	}
	if err := h.Start(l.Context(), l.spec(101)); err != nil {
		l.Fatal(err)
	}
	if l.pings(h, 101, 102) {
		l.Error("the cut is gone after a restart")
	}
	if err := h.Heal(l.Context(), 101); err != nil {
		l.Fatal(err)
	}
	l.eventually("101 reaches 102 after heal", 10*time.Second, func() bool { return l.pings(h, 101, 102) })
}

func freeze(l *testLab, h *nspawn.Host) {
	if err := h.Freeze(102); err != nil {
		l.Fatal(err)
	}
	if s, err := h.Status(l.Context(), 102); err != nil || !s.Frozen {
		l.Errorf("status: got %+v, %v, want frozen", s, err)
	}
	if l.greets(102) {
		l.Error("sshd of a frozen machine answers")
	}
	if err := h.Thaw(102); err != nil {
		l.Fatal(err)
	}
	if !l.greets(102) {
		l.Error("sshd does not answer after thaw")
	}
}

// greets reports whether sshd says its name within a second.
func (l *testLab) greets(vmid int) bool {
	conn, err := net.DialTimeout("tcp", l.spec(vmid).NICs[0].Address.Addr().String()+":22", time.Second)
	if err != nil {
		return false
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(time.Second))
	banner := make([]byte, 4)
	_, err = conn.Read(banner)
	return err == nil && string(banner) == "SSH-"
}

func powerOff(l *testLab, h *nspawn.Host) {
	if _, err := l.inside(h, 103, "sh", "-c", "echo kept > /root/note && sync"); err != nil {
		l.Fatal(err)
	}
	conn, err := net.Dial("tcp", l.spec(103).NICs[0].Address.Addr().String()+":22")
	if err != nil {
		l.Fatal(err)
	}
	defer conn.Close()
	before, err := l.inside(h, 103, "cat", "/etc/machine-id", "/etc/ssh/ssh_host_ed25519_key.pub")
	if err != nil {
		l.Fatal(err)
	}
	if err := h.Stop(l.Context(), 103); err != nil {
		l.Fatal(err)
	}
	if l.pings(h, 101, 103) {
		l.Error("a machine without power answers")
	}
	// No goodbye: reading ends by our own deadline, not by FIN or RST of the dying machine.
	_ = conn.SetReadDeadline(time.Now().Add(500 * time.Millisecond))
	for buf := make([]byte, 256); err == nil; _, err = conn.Read(buf) {
	}
	if e, ok := err.(net.Error); !ok || !e.Timeout() {
		l.Errorf("connection to a machine whose power was cut: got %v, want silence", err)
	}
	if err := h.Start(l.Context(), l.spec(103)); err != nil {
		l.Fatal(err)
	}
	if note, err := l.inside(h, 103, "cat", "/root/note"); err != nil || note != "kept\n" {
		l.Errorf("file on the disk: got %q, %v, want it kept", note, err)
	}
	if after, err := l.inside(h, 103, "cat", "/etc/machine-id", "/etc/ssh/ssh_host_ed25519_key.pub"); err != nil || after != before {
		l.Errorf("identity: got %q, %v, want %q", after, err, before)
	}
}

func powerOffFrozen(l *testLab, h *nspawn.Host) {
	if err := h.Freeze(103); err != nil {
		l.Fatal(err)
	}
	if err := h.Stop(l.Context(), 103); err != nil {
		l.Fatal(err)
	}
	if err := h.Start(l.Context(), l.spec(103)); err != nil {
		l.Fatal(err)
	}
	if !l.greets(103) {
		l.Error("the machine does not answer after it was frozen, switched off and on")
	}
}

func fillDisk(l *testLab, h *nspawn.Host) {
	write := []string{"dd", "if=/dev/zero", "of=/root/block", "bs=64k", "count=1"}
	if err := h.Fill(102); err != nil {
		l.Fatal(err)
	}
	if out, err := l.inside(h, 102, write...); err == nil || !strings.Contains(out, "No space left") {
		l.Errorf("writing to a full disk: got %q, %v, want no space left", out, err)
	}
	if s, err := h.Status(l.Context(), 102); err != nil || s.DiskBytes > 100<<20 {
		l.Errorf("a filled disk takes %d bytes of this box (%v), want next to nothing", s.DiskBytes, err)
	}
	if err := h.Unfill(102); err != nil {
		l.Fatal(err)
	}
	if out, err := l.inside(h, 102, write...); err != nil {
		l.Errorf("writing after unfill: %v %s", err, out)
	}
}

func growDisk(l *testLab, h *nspawn.Host) {
	spec := l.spec(102)
	spec.DiskBytes = 3 << 30
	grown := func() bool {
		out, err := l.inside(h, 102, "df", "--output=size", "-BM", "/")
		return err == nil && (strings.Contains(out, "29") || strings.Contains(out, "30"))
	}
	if grown() {
		l.Fatal("the disk has 3 GiB before it grows")
	}
	if err := h.Update(l.Context(), spec); err != nil {
		l.Fatal(err)
	}
	if grown() {
		return
	}
	l.Log("the file system did not grow at once; with CAP_SYS_RESOURCE it does")
	if err := errors.Join(h.Stop(l.Context(), 102), h.Start(l.Context(), spec)); err != nil {
		l.Fatal(err)
	}
	if !grown() {
		out, err := l.inside(h, 102, "df", "-h", "/")
		l.Errorf("df after growing to 3 GiB and a restart: got %q, %v", out, err)
	}
}

func reboot(l *testLab, h *nspawn.Host) {
	before, err := l.inside(h, 102, "cat", "/proc/sys/kernel/random/boot_id")
	if err != nil {
		l.Fatal(err)
	}
	if _, err := l.inside(h, 102, "systemctl", "reboot"); err != nil {
		l.Fatal(err)
	}
	l.eventually("the machine is back with a new boot id", time.Minute, func() bool {
		after, err := l.inside(h, 102, "cat", "/proc/sys/kernel/random/boot_id")
		return err == nil && after != before && l.greets(102)
	})
}
