package watch

import (
	"testing"
	"time"

	"proxmox-patroni/prove/internal/load"
)

var zero = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// look says at which second a member was looked at, and what it was.
type look struct {
	second  float64
	member  string
	primary bool
}

func TestOverlap(t *testing.T) {
	for _, test := range []struct {
		name  string
		looks []look
		want  time.Duration
	}{
		{"one leader", []look{{0, "a", true}, {0, "b", false}, {0.2, "a", true}}, 0},
		{"takeover in order", []look{{0, "a", true}, {0.2, "a", true}, {0.4, "a", false}, {0.6, "b", true}, {0.8, "b", true}}, 0},
		{"two at once", []look{{0, "a", true}, {0.2, "b", true}, {0.4, "a", true}, {0.4, "b", true}, {0.6, "a", true}}, 200 * time.Millisecond},
		{"nothing is known of a while without an answer", []look{{0, "a", true}, {5, "b", true}, {5.2, "b", true}, {5.4, "b", true}, {30, "a", true}}, 0},
		{"not even if it is a leader again", []look{{0, "a", true}, {5, "b", true}, {5.2, "b", true}, {5.3, "a", true}}, 0},
	} {
		w := New(200 * time.Millisecond)
		for _, l := range test.looks {
			w.Probed(load.Seen{At: zero.Add(time.Duration(l.second * float64(time.Second))), Member: l.member, Writable: l.primary})
		}
		if got := w.Overlap(); got != test.want {
			t.Errorf("%s: two leaders for %s, want %s", test.name, got, test.want)
		}
		w.Reset()
		if got := w.Overlap(); got != 0 {
			t.Errorf("%s: after a reset still %s", test.name, got)
		}
	}
}
