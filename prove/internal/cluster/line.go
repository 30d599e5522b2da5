package cluster

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// Switch is one line of Patroni's history: where a timeline ended.
type Switch struct {
	Timeline uint32
	LSN      uint64
}

// Line is the leader's timeline and how it came about.
type Line struct {
	Timeline uint32
	History  []Switch
}

// told tells whether the history reaches up to the leader's timeline. Where a number was skipped it never does.
func (l Line) told() bool {
	if len(l.History) == 0 {
		return l.Timeline == 1
	}
	return l.History[len(l.History)-1].Timeline+1 == l.Timeline
}

// first is the oldest timeline of the history; 0 if there is none.
func (l Line) first() uint32 {
	if len(l.History) == 0 {
		return 0
	}
	return l.History[0].Timeline
}

// since is the history without the timelines before one.
func (l Line) since(first uint32) []Switch {
	return slices.DeleteFunc(slices.Clone(l.History), func(s Switch) bool { return s.Timeline < first })
}

// comesFrom tells whether a timeline is the leader's or an ancestor of it; or too old to know.
func (l Line) comesFrom(timeline uint32) bool {
	return timeline == l.Timeline || timeline < l.first() ||
		slices.ContainsFunc(l.History, func(s Switch) bool { return s.Timeline == timeline })
}

// History is how the present timeline came about.
func (c *Cluster) History(ctx context.Context) ([]Switch, error) {
	var lines [][]any
	if _, err := c.any(ctx, "/history", &lines); err != nil {
		return nil, err
	}
	var history []Switch
	for _, line := range lines {
		if len(line) < 2 {
			return nil, fmt.Errorf("/history has a line of %d fields: %v", len(line), line)
		}
		timeline, _ := line[0].(float64)
		lsn, _ := line[1].(float64)
		history = append(history, Switch{uint32(timeline), uint64(lsn)})
	}
	return history, nil
}

// line is what the leader says of its timeline, and Patroni of the ones before.
func (c *Cluster) line(ctx context.Context) (Line, error) {
	leader, err := c.Leader(ctx)
	if err != nil {
		return Line{}, err
	}
	status, err := c.Status(ctx, leader)
	if err != nil {
		return Line{}, err
	}
	if status.Timeline == 0 {
		return Line{}, fmt.Errorf("on %s Patroni does not know its timeline", leader.Name)
	}
	history, err := c.History(ctx)
	return Line{status.Timeline, history}, err
}

// Follow looks at the timelines and says where they are not one line with those of before. Patroni's history comes
// some time after a promotion, so only what does not go away is trouble.
func (c *Cluster) Follow(ctx context.Context, before Line, limit time.Duration) (now Line, trouble string, err error) {
	for deadline := time.Now().Add(limit); ; {
		if now, err = c.line(ctx); err == nil {
			trouble = LineTrouble(before, now)
		}
		if err == nil && trouble == "" && now.told() || time.Now().After(deadline) {
			return now, trouble, err
		}
		select {
		case <-ctx.Done():
			return now, "", ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// LineTrouble says where timelines are not one line: they follow each other, and so do the places where they end. Any
// leader's own history does; what was forked off shows only beside the history that was seen before.
func LineTrouble(before, now Line) string {
	for i := 1; i < len(now.History); i++ {
		a, b := now.History[i-1], now.History[i]
		if b.Timeline <= a.Timeline || b.LSN < a.LSN {
			return fmt.Sprintf("timelines are not one line: %d ends at %X, then %d at %X", a.Timeline, a.LSN, b.Timeline, b.LSN)
		}
	}
	if before.Timeline == 0 {
		return "" // nothing was seen before
	}
	// Patroni may keep the last lines only (max_timelines_history): what both have is compared.
	first := max(before.first(), now.first())
	was, is := before.since(first), now.since(first)
	for i, s := range was {
		switch {
		case i >= len(is):
			return fmt.Sprintf("timelines are not one line: %d ended at %X the round before, and is not in the history now", s.Timeline, s.LSN)
		case is[i] != s:
			return fmt.Sprintf("timelines are not one line: %d ended at %X the round before, and now %d at %X in its place",
				s.Timeline, s.LSN, is[i].Timeline, is[i].LSN)
		}
	}
	if !now.comesFrom(before.Timeline) {
		return fmt.Sprintf("timelines are not one line: the leader was on %d the round before, and the one on %d does not come from it",
			before.Timeline, now.Timeline)
	}
	return ""
}
