package cluster

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Settings are Patroni's dynamic settings that decide how quickly a leader is replaced, in seconds.
type Settings struct {
	TTL                 int `json:"ttl"`
	LoopWait            int `json:"loop_wait"`
	RetryTimeout        int `json:"retry_timeout"`
	PrimaryStartTimeout int `json:"primary_start_timeout"`
	SynchronousMode     any `json:"synchronous_mode"` // false, true or "quorum"

	// DeployedTTL is that of the preset the machines were deployed with: how often the load balancers look, and the
	// margin of the fence, follow from it.
	DeployedTTL int `json:"-"`
}

// Presets by name. The role patroni has the same table; a test compares them.
var Presets = map[string]Settings{
	"fast": {TTL: 20, LoopWait: 5, RetryTimeout: 5, PrimaryStartTimeout: 15},
	"norm": {TTL: 30, LoopWait: 5, RetryTimeout: 10, PrimaryStartTimeout: 25},
	"safe": {TTL: 60, LoopWait: 10, RetryTimeout: 20, PrimaryStartTimeout: 45},
	"wide": {TTL: 120, LoopWait: 20, RetryTimeout: 30, PrimaryStartTimeout: 95},
}

var syncModes = map[string]any{"off": false, "on": true, "quorum": "quorum"}

// Want puts a preset and a mode of replication together.
func Want(preset, sync string) (Settings, error) {
	settings, ok := Presets[preset]
	if !ok {
		return settings, fmt.Errorf("preset %q: use fast, norm, safe or wide", preset)
	}
	if settings.SynchronousMode, ok = syncModes[sync]; !ok {
		return settings, fmt.Errorf("synchronous mode %q: use off, on or quorum", sync)
	}
	return settings, nil
}

// Settings reads the living cluster's.
func (c *Cluster) Settings(ctx context.Context) (Settings, error) {
	settings := Settings{SynchronousMode: false}
	_, err := c.any(ctx, "/config", &settings)
	return settings, err
}

// Apply changes the living cluster's settings and waits until all members follow them: Patroni looks at its
// settings once per loop, so two loops of the slower setting are enough for ttl and the rest.
func (c *Cluster) Apply(ctx context.Context, want Settings) error {
	have := Settings{SynchronousMode: false}
	at, err := c.any(ctx, "/config", &have)
	if err != nil {
		return err
	}
	c.Synchronous = want.SynchronousMode != false
	if have == want {
		return nil
	}
	sync, err := json.Marshal(want.SynchronousMode)
	if err != nil {
		return err
	}
	var set []string
	for name, value := range map[string]string{
		"ttl": fmt.Sprint(want.TTL), "loop_wait": fmt.Sprint(want.LoopWait), "retry_timeout": fmt.Sprint(want.RetryTimeout),
		"primary_start_timeout": fmt.Sprint(want.PrimaryStartTimeout), "synchronous_mode": string(sync),
	} {
		set = append(set, "-s '"+name+"="+value+"'")
	}
	slices.Sort(set)
	script := "patronictl edit-config --force " + strings.Join(set, " ") + " >&2\n"
	if _, err := c.shell(ctx, at, script); err != nil {
		return err
	}
	return c.followed(ctx, max(have.LoopWait, want.LoopWait), c.Synchronous)
}

// followed waits for two loops, and in synchronous mode for a standby that takes part.
func (c *Cluster) followed(ctx context.Context, loop int, synchronous bool) error {
	deadline := time.Now().Add(time.Minute)
	settled := time.Now().Add(2 * time.Duration(loop) * time.Second)
	for {
		var view struct{ Members []Member }
		_, err := c.any(ctx, "/cluster", &view)
		follows := slices.ContainsFunc(view.Members, Member.synchronous)
		if err == nil && follows == synchronous && time.Now().After(settled) {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("a minute after the change, synchronous replication is %t, not %t (%v)", follows, synchronous, err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(200 * time.Millisecond):
		}
	}
}
