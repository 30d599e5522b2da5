package nspawn

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os/exec"
	"strings"
)

// run executes one program with an argument vector; no shell ever sees it.
// What the program said on stderr becomes the error's text.
func run(ctx context.Context, name string, args ...string) error {
	_, err := output(ctx, nil, name, args...)
	return err
}

// runInput is run with text on standard input.
func runInput(ctx context.Context, input, name string, args ...string) error {
	_, err := output(ctx, []byte(input), name, args...)
	return err
}

// runJSON decodes what the program prints; programs with JSON output are
// preferred, because columns for humans change between versions.
func runJSON(ctx context.Context, into any, name string, args ...string) error {
	out, err := output(ctx, nil, name, args...)
	if err != nil {
		return err
	}
	if len(bytes.TrimSpace(out)) == 0 { // ip -j prints nothing for an empty list
		return nil
	}
	if err := json.Unmarshal(out, into); err != nil {
		return fmt.Errorf("%s: unexpected output: %w", name, err)
	}
	return nil
}

func output(ctx context.Context, input []byte, name string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Stdin = bytes.NewReader(input)
	return finish(cmd)
}

func finish(cmd *exec.Cmd) ([]byte, error) {
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		said := strings.TrimSpace(stderr.String())
		if said == "" {
			said = err.Error()
		}
		return nil, fmt.Errorf("%s: %s", strings.Join(cmd.Args, " "), said)
	}
	return stdout.Bytes(), nil
}
