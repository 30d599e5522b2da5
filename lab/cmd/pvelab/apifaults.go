package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"time"

	"proxmox-patroni/lab/api"
)

// rule is a fault rule of the API as it is given on the command line.
type rule struct{ fault api.Fault }

func ruleFlags(set *flag.FlagSet, o *options) {
	f := &o.rule.fault
	set.StringVar(&f.Method, "method", "", "only requests with this method")
	set.StringVar(&f.Path, "path", "", "only paths like this, below /api2/json; * stands for one part: /nodes/*/qemu/*/clone")
	set.IntVar(&f.Count, "count", 0, "strike this often; 0: until off")
	set.DurationVar((*time.Duration)(&f.Delay), "delay", 0, "wait before anything else")
	set.BoolVar(&f.Drop, "drop", false, "close the connection without an answer")
	set.IntVar(&f.Status, "status", 0, "answer this status")
	set.StringVar(&f.Reason, "reason", "", "with this text")
	set.DurationVar((*time.Duration)(&f.TaskDelay), "task-delay", 0, "let the task that is started take longer")
	set.StringVar(&f.TaskError, "task-error", "", "let the task that is started fail with this text")
}

// failAPI sets, shows or removes rules of the running server.
func failAPI(ctx context.Context, l *lab, args []string) error {
	method, path, body := http.MethodGet, "/lab/faults", io.Reader(nil)
	switch {
	case len(args) > 0 && args[0] == "off" && len(args) <= 2:
		method, path = http.MethodDelete, strings.Join(append([]string{path}, args[1:]...), "/")
	case len(args) > 0:
		return fmt.Errorf("unknown argument %q: rules are given by flags, see pvelab fail --help", args[0])
	case l.rule.fault != (api.Fault{}):
		text, err := json.Marshal(l.rule.fault)
		if err != nil {
			return err
		}
		method, body = http.MethodPost, bytes.NewReader(text)
	}
	req, err := http.NewRequestWithContext(ctx, method, strings.TrimSuffix(l.url(), "/api2/json")+path, body)
	if err != nil {
		return err
	}
	status, text, err := l.send(req)
	if err != nil {
		return err
	}
	if status.code != http.StatusOK {
		return fmt.Errorf("%s %s", status.text, bytes.TrimSpace(text))
	}
	_, err = os.Stdout.Write(text)
	return err
}
