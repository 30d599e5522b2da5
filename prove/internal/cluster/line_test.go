package cluster

import (
	"context"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestLineTrouble(t *testing.T) {
	third := Line{3, []Switch{{1, 0x100}, {2, 0x200}}}
	for _, test := range []struct {
		name        string
		before, now Line
		want        string // nothing: one line
	}{
		{"a first look", Line{}, Line{5, []Switch{{1, 100}, {2, 200}, {4, 200}}}, ""},
		{"a timeline twice", Line{}, Line{2, []Switch{{1, 100}, {1, 200}}}, "1 ends at 64, then 1 at C8"},
		{"timelines backwards", Line{}, Line{3, []Switch{{2, 100}, {1, 200}}}, "2 ends at 64, then 1 at C8"},
		{"places backwards", Line{}, Line{3, []Switch{{1, 200}, {2, 100}}}, "1 ends at C8, then 2 at 64"},
		{"no takeover", third, third, ""},
		{"none ever", Line{1, nil}, Line{1, nil}, ""},
		{"the first takeover", Line{1, nil}, Line{2, []Switch{{1, 0x100}}}, ""},
		{"a takeover", third, Line{4, []Switch{{1, 0x100}, {2, 0x200}, {3, 0x300}}}, ""},
		{"two takeovers", third, Line{5, []Switch{{1, 0x100}, {2, 0x200}, {3, 0x300}, {4, 0x400}}}, ""},
		{"a number skipped", third, Line{5, []Switch{{1, 0x100}, {2, 0x200}, {3, 0x300}}}, ""},
		{"forked at another place", third, Line{4, []Switch{{1, 0x100}, {2, 0x280}}}, "2 ended at 200 the round before, and now 2 at 280 in its place"},
		{"forked at the same place", third, Line{4, []Switch{{1, 0x100}, {2, 0x200}}}, "the leader was on 3 the round before, and the one on 4 does not"},
		{"forked from an older one", third, Line{4, []Switch{{1, 0x180}}}, "1 ended at 100 the round before, and now 1 at 180 in its place"},
		{"passed by", third, Line{4, []Switch{{1, 0x100}, {3, 0x300}}}, "2 ended at 200 the round before, and now 3 at 300 in its place"},
		{"back on the old timeline", third, Line{2, []Switch{{1, 0x100}}}, "2 ended at 200 the round before, and is not in the history now"},
		{"made anew", third, Line{1, nil}, "1 ended at 100 the round before, and is not"},
		{"only the last lines kept", third, Line{4, []Switch{{2, 0x200}, {3, 0x300}}}, ""},
		{"and forked", third, Line{4, []Switch{{2, 0x280}, {3, 0x300}}}, "2 ended at 200 the round before, and now 2 at 280"},
		{"more lines kept than before", Line{3, []Switch{{2, 0x200}}}, Line{4, []Switch{{1, 0x100}, {2, 0x200}, {3, 0x300}}}, ""},
		{"the leader of before is not kept", third, Line{6, []Switch{{5, 0x500}}}, ""},
	} {
		got := LineTrouble(test.before, test.now)
		if (got == "") != (test.want == "") || !strings.Contains(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// patroni answers for a member: each history once, and then the last one again and again.
type patroni struct{ histories []string }

func (p *patroni) RoundTrip(r *http.Request) (*http.Response, error) {
	answer := map[string]string{
		"/cluster": `{"members": [{"name": "a", "host": "192.0.2.11", "role": "leader", "state": "running", "timeline": 3}]}`,
		"/patroni": `{"role": "primary", "state": "running", "timeline": 3}`,
		"/history": p.histories[0],
	}[r.URL.Path]
	if r.URL.Path == "/history" && len(p.histories) > 1 {
		p.histories = p.histories[1:]
	}
	return &http.Response{StatusCode: http.StatusOK, Body: io.NopCloser(strings.NewReader(answer))}, nil
}

func TestFollow(t *testing.T) {
	const (
		old    = `[[1, 100, "no recovery target specified", "2026-01-01T00:00:00+00:00", "b"]]`
		fresh  = `[[1, 100, "no recovery target specified", "2026-01-01T00:00:00+00:00", "b"], [2, 200, "no recovery target specified"]]`
		forked = `[[1, 90, "no recovery target specified"], [2, 200, "no recovery target specified"]]`
	)
	for _, test := range []struct {
		name      string
		before    Line
		histories []string
		limit     time.Duration
		want      string
	}{
		{"the history is there", Line{2, []Switch{{1, 100}}}, []string{fresh}, time.Minute, ""},
		{"it comes later", Line{2, []Switch{{1, 100}}}, []string{old, fresh}, time.Minute, ""},
		{"it is waited for, also where nothing is wrong yet", Line{1, nil}, []string{old, fresh}, time.Minute, ""},
		{"it stays forked", Line{2, []Switch{{1, 100}}}, []string{forked}, 0, "1 ended at 64 the round before, and now 1 at 5A"},
		{"it never comes", Line{2, []Switch{{1, 100}}}, []string{old}, 0, "the leader was on 2 the round before, and the one on 3 does not"},
	} {
		c := &Cluster{http: &http.Client{Transport: &patroni{test.histories}}}
		c.Machines = []Machine{{Name: "a", Address: "192.0.2.11", Groups: []string{"patroni"}}}
		now, trouble, err := c.Follow(context.Background(), test.before, test.limit)
		if err != nil || now.Timeline != 3 || (trouble == "") != (test.want == "") || !strings.Contains(trouble, test.want) {
			t.Errorf("%s: timeline %d, %q, error %v; want %q", test.name, now.Timeline, trouble, err, test.want)
		}
		if test.want == "" && !slices.Equal(now.History, []Switch{{1, 100}, {2, 200}}) {
			t.Errorf("%s: the history is %v", test.name, now.History)
		}
	}
}
