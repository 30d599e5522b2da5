package pve

import (
	"fmt"
	"strings"
)

// Code says what kind of failure an [Error] is; package api turns it into an
// HTTP status.
type Code int

const (
	Failed          Code = iota // the operation is not possible now: most of what Proxmox VE refuses
	Invalid                     // a parameter is unknown, missing or malformed
	Unauthenticated             // who are you?
	Forbidden                   // you may not
	NotImplemented              // no such method
)

// Error is a refusal in Proxmox VE's own words. Text is what a client shows its
// user: it travels in the reason phrase of the HTTP answer.
type Error struct {
	Code   Code
	Text   string
	Fields map[string]string // parameter → complaint; only with Invalid
}

func (e *Error) Error() string {
	if len(e.Fields) == 0 {
		return e.Text
	}
	complaints := make([]string, 0, len(e.Fields))
	for _, name := range sortedKeys(e.Fields) {
		complaints = append(complaints, name+": "+e.Fields[name])
	}
	return e.Text + " " + strings.Join(complaints, "; ")
}

// Errorf makes an Error of code Failed.
func Errorf(format string, args ...any) *Error {
	return &Error{Code: Failed, Text: fmt.Sprintf(format, args...)}
}

// Denied is the refusal of a request that lacks privileges on a path.
func Denied(path string, privileges ...string) *Error {
	return &Error{Code: Forbidden, Text: fmt.Sprintf("Permission check failed (%s, %s)", path, strings.Join(privileges, "|"))}
}

// BadParameters is the refusal of a request for its parameters.
func BadParameters(complaints map[string]string) *Error {
	return &Error{Code: Invalid, Text: "Parameter verification failed.", Fields: complaints}
}

// BadParameter is BadParameters for a single one.
func BadParameter(name, format string, args ...any) *Error {
	return BadParameters(map[string]string{name: fmt.Sprintf(format, args...)})
}
