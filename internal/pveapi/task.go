package pveapi

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/luthermonson/go-proxmox"
)

// taskInterval passes between two looks at a task.
var taskInterval = time.Second

// Wait waits for a task and hands each line of its log to say as it comes. The error of a task that failed is what
// Proxmox VE gives as its end. When ctx ends, the task goes on without us.
func Wait(ctx context.Context, client *proxmox.Client, upid string, say func(line string)) error {
	parts := strings.Split(upid, ":") // UPID:node:pid:pstart:starttime:type:id:user:
	if len(parts) < 8 || parts[0] != "UPID" {
		return fmt.Errorf("the answer is %q, where the id of a task is expected", upid)
	}
	task := fmt.Sprintf("/nodes/%s/tasks/%s", parts[1], url.PathEscape(upid))
	for shown := 0; ; {
		var status struct{ Status, ExitStatus string }
		if err := client.Get(ctx, task+"/status", &status); err != nil {
			return fmt.Errorf("task %s: %w", parts[5], err)
		}
		var log []struct {
			N int
			T string
		}
		// The log is for the reader; the status alone tells how the task ended.
		_ = client.Get(ctx, fmt.Sprintf("%s/log?start=%d&limit=500", task, shown), &log)
		for _, line := range log {
			if line.N > shown {
				shown = line.N
				say(strings.TrimSpace(line.T))
			}
		}
		if status.Status == "stopped" {
			if status.ExitStatus == "OK" || strings.HasPrefix(status.ExitStatus, "WARNINGS") {
				return nil
			}
			return fmt.Errorf("task %s failed: %s", parts[5], status.ExitStatus)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("interrupted; Proxmox VE goes on with the task %s: %w", upid, ctx.Err())
		case <-time.After(taskInterval):
		}
	}
}
