package pve

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// UPID identifies a task ("unique process id"). Clients parse its fields:
//
//	UPID:node:PID:PSTART:STARTTIME:type:id:user@realm!token:
//
// the three numbers in upper-case hexadecimal, eight digits wide.
type UPID struct {
	Node   string
	PID    int
	PStart int // makes it unique within one second; the lab counts tasks
	Start  time.Time
	Type   string // qmclone, vzcreate …
	ID     string // VMID, or empty
	User   string
}

func (u UPID) String() string {
	return fmt.Sprintf("UPID:%s:%08X:%08X:%08X:%s:%s:%s:", u.Node, u.PID, u.PStart, u.Start.Unix(), u.Type, u.ID, u.User)
}

// ParseUPID reads what String wrote.
func ParseUPID(text string) (UPID, error) {
	invalid := fmt.Errorf("unable to parse worker upid '%s'", text)
	parts := strings.Split(text, ":")
	if len(parts) != 9 || parts[0] != "UPID" || parts[8] != "" {
		return UPID{}, invalid
	}
	var numbers [3]int64
	for i := range numbers {
		n, err := strconv.ParseInt(parts[2+i], 16, 64)
		if err != nil {
			return UPID{}, invalid
		}
		numbers[i] = n
	}
	return UPID{
		Node: parts[1], PID: int(numbers[0]), PStart: int(numbers[1]), Start: time.Unix(numbers[2], 0),
		Type: parts[5], ID: parts[6], User: parts[7],
	}, nil
}

// Task is a job that outlives the request which started it.
type Task struct {
	UPID string    `json:"upid"`
	End  time.Time `json:"end,omitzero"` // zero: still running
	Exit string    `json:"exit,omitempty"`
	Log  []string  `json:"log,omitempty"`
}

// Exit texts with a meaning of their own; any other is an error message.
const (
	ExitOK      = "OK"
	ExitCrashed = "unexpected status" // the process that ran the task is gone
)

// Running reports whether the task has not ended yet.
func (t *Task) Running() bool { return t.End.IsZero() }

// Finish ends the task. The last line of the log is what the web interface shows.
func (t *Task) Finish(at time.Time, exit string) {
	t.End, t.Exit = at, exit
	switch {
	case exit == ExitOK:
		t.Log = append(t.Log, "TASK OK")
	case strings.HasPrefix(exit, "WARNINGS: "):
		t.Log = append(t.Log, "TASK "+exit)
	default:
		t.Log = append(t.Log, "TASK ERROR: "+exit)
	}
}
