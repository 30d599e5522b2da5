package main

import (
	"errors"
	"path/filepath"
	"testing"

	"proxmox-patroni/prove/internal/report"
)

func TestStatus(t *testing.T) {
	unknown := errors.New("no Patroni answers")
	for _, test := range []struct {
		broken int
		err    error
		want   int
	}{{0, nil, 0}, {2, nil, 1}, {0, unknown, 2}, {1, errNotWhole, 1}, {1, unknown, 1}} {
		if got := status(test.broken, test.err); got != test.want {
			t.Errorf("%d promises broken, error %v: exit %d, want %d", test.broken, test.err, got, test.want)
		}
	}
}

func TestMergeDoesNotPassOverWhatIsUnknown(t *testing.T) {
	for _, unknown := range [][]string{nil, {"count the rows: nobody leads"}} {
		in, out := t.TempDir(), t.TempDir()
		series := report.Series{Preset: "norm", Sync: "on", Fault: "etcd-down", Rounds: []report.Round{{Unknown: unknown}}}
		if err := (&report.Report{Series: []report.Series{series}}).Write(in); err != nil {
			t.Fatal(err)
		}
		broken, err := merge(options{merge: []string{filepath.Join(in, "report.json")}, out: out})
		if broken != 0 || errors.Is(err, errUnknown) != (unknown != nil) {
			t.Errorf("unknown %q: %d promises broken, error %v", unknown, broken, err)
		}
	}
}

func TestHandOver(t *testing.T) {
	nobody := errors.New("read the rows of round 1: nobody leads")
	for _, test := range []struct {
		name   string
		round  report.Round
		err    error
		handed bool
		ends   error // is in the error that ends the run; nothing: it goes on
	}{
		{"all is well", report.Round{Whole: 3}, nil, true, nil},
		{"a promise did not hold", report.Round{Whole: 3, Broken: []string{"late"}}, nil, true, nil},
		{"not whole", report.Round{Whole: -1, Broken: []string{"not whole"}}, nil, true, errNotWhole},
		{"nobody leads", report.Round{Whole: -1, Broken: []string{"not whole"}, Unknown: []string{"lost"}}, nobody, true, nobody},
		{"whole, and not settled", report.Round{Whole: 3, Unknown: []string{"lost"}}, nobody, true, nobody},
		{"late, and not undone", report.Round{Broken: []string{"late"}}, nobody, true, nobody},
		{"no fault was made", report.Round{}, nobody, false, nobody},
	} {
		handed := false
		err := handOver(test.round, test.err, func(report.Round) error { handed = true; return nil })
		if handed != test.handed || !errors.Is(err, test.ends) {
			t.Errorf("%s: handed over %t, want %t; error %v, want %v", test.name, handed, test.handed, err, test.ends)
		}
	}
}

func TestHandOverFails(t *testing.T) {
	full := errors.New("disk full")
	err := handOver(report.Round{Whole: -1}, nil, func(report.Round) error { return full })
	if !errors.Is(err, full) || !errors.Is(err, errNotWhole) {
		t.Errorf("error %v, want both %v and %v", err, full, errNotWhole)
	}
}
