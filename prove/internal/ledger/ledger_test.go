package ledger

import (
	"strings"
	"testing"
	"time"
)

var zero = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func at(s float64) time.Time { return zero.Add(time.Duration(s * float64(time.Second))) }

// commit answered at end, asked for 10 ms before.
func commit(route string, seq int64, end float64, server string, timeline uint32) Commit {
	return Commit{Route: route, Writer: 1, Seq: seq, Start: at(end - 0.01), End: at(end), Server: server, Timeline: timeline}
}

func TestGaps(t *testing.T) {
	commits := []Commit{
		commit("direct", 1, 1, "a", 1), commit("direct", 2, 2, "a", 1), commit("haproxy", 1, 20, "b", 2),
		commit("direct", 4, 34, "b", 2), commit("direct", 3, 33.5, "b", 2), // answers may be recorded out of order
		commit("direct", 5, 40, "b", 2), commit("direct", 6, 90, "b", 2),
	}
	for _, test := range []struct {
		name     string
		route    string
		from, to float64
		want     time.Duration
	}{
		{"begins with the last answer before the fault", "direct", 3, 50, at(33.5).Sub(at(2))},
		{"an answer at the very moment counts as before", "direct", 33.5, 45, at(40).Sub(at(34))},
		{"no answer up to the end", "direct", 41, 80, at(80).Sub(at(40))},
		{"other routes do not fill it", "haproxy", 0, 50, at(50).Sub(at(20))},
		{"nothing at all", "none", 10, 50, at(50).Sub(at(10))},
	} {
		if got := Longest(commits, test.route, at(test.from), at(test.to)).Length(); got != test.want {
			t.Errorf("%s: longest gap %s, want %s", test.name, got, test.want)
		}
	}
	if got := Gaps(commits, "direct", at(0), at(45), 5*time.Second); len(got) != 3 {
		t.Errorf("gaps of 5 s and more: %v, want three: 2..33.5, 34..40, 40..45", got)
	}
}

func TestAudit(t *testing.T) {
	var audit Audit
	all := []Commit{commit("direct", 1, 1, "a", 1), commit("direct", 2, 2, "a", 1)}
	for _, look := range []struct {
		name       string
		more       []Commit
		rows       map[Key]bool
		come, lost int
	}{
		{"all found, and a row whose answer never came", nil, map[Key]bool{{1, 1}: true, {1, 2}: true, {1, 3}: true}, 2, 0},
		{"of another writer", []Commit{commit("direct", 4, 4, "a", 1)}, map[Key]bool{{1, 1}: true, {1, 2}: true, {2, 4}: true}, 1, 1},
		{"lost once", nil, map[Key]bool{{1, 1}: true, {1, 2}: true}, 0, 0},
		{"found once, and missing later", nil, map[Key]bool{{1, 1}: true}, 0, 1},
	} {
		all = append(all, look.more...)
		if come, lost := audit.Look(all, look.rows); len(come) != look.come || len(lost) != look.lost {
			t.Errorf("%s: %d have come and %d are lost, want %d and %d", look.name, len(come), len(lost), look.come, look.lost)
		}
	}
}

func TestSplits(t *testing.T) {
	for _, test := range []struct {
		name string
		late []Commit
		want int
	}{
		{"takeover in order", nil, 0},
		{"under way when the new leader first answered", []Commit{{Server: "a", Timeline: 1, Start: at(9), End: at(11)}}, 0},
		{"old leader still says yes", []Commit{commit("direct", 9, 12, "a", 1), commit("direct", 10, 13, "a", 1)}, 1},
		{"two old leaders", []Commit{commit("direct", 9, 12, "a", 1), commit("direct", 10, 13, "c", 1)}, 2},
		{"two servers on one timeline", []Commit{commit("direct", 9, 12, "c", 2)}, 1},
	} {
		commits := append([]Commit{commit("direct", 1, 1, "a", 1), commit("direct", 2, 10, "b", 2), commit("direct", 3, 20, "b", 2)}, test.late...)
		if got := Splits(commits); len(got) != test.want {
			t.Errorf("%s: %d splits %v, want %d", test.name, len(got), got, test.want)
		}
	}
}

func TestSplitsShowTheLastOne(t *testing.T) {
	splits := Splits([]Commit{commit("d", 1, 1, "a", 1), commit("d", 2, 10, "b", 2), commit("d", 3, 12, "a", 1), commit("d", 4, 15, "a", 1)})
	if len(splits) != 1 || splits[0].Late.Seq != 4 || splits[0].Early.Seq != 2 {
		t.Errorf("splits %v, want commit 4 on a after commit 2 on b", splits)
	}
}

func TestRounds(t *testing.T) {
	var file strings.Builder
	l := New(&file)
	first := l.NextRound()
	l.Record(Commit{Round: first, Route: "direct", Seq: 1})
	second := l.NextRound()
	l.Record(Commit{Round: first, Route: "direct", Seq: 2}) // asked for before the round ended
	l.Record(Commit{Round: second, Route: "direct", Seq: 3})
	if got := l.Commits(); len(got) != 1 || got[0].Seq != 3 {
		t.Errorf("commits of round 2: %v, want only number 3", got)
	}
	if got := l.All(); len(got) != 3 {
		t.Errorf("all commits: %v, want three", got)
	}
	if err := l.Flush(); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(file.String(), "\n"); got != 4 {
		t.Errorf("the file has %d lines, want a heading and all 3 commits:\n%s", got, file.String())
	}
}
