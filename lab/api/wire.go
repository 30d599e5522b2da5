package api

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"proxmox-patroni/lab/pve"
)

// This file holds what is peculiar about Proxmox VE on the wire. Sources:
// pve-http-server (PVE::APIServer::AnyEvent, …::Formatter::Standard) and what
// the clients named in docs/lab.md were seen to rely on.

// bodyLimit is generous: Proxmox VE takes 16 KiB for parameters.
const bodyLimit = 1 << 20

// readParams collects the parameters of a request: the query, and a body that is
// a form (what most clients send) or JSON (go-proxmox; accepted since 7.0).
func readParams(w http.ResponseWriter, r *http.Request) (map[string]string, error) {
	params := make(map[string]string)
	// The body is read even when it does not matter: an error answer takes over
	// the connection, and unread bytes would reset it before the client has read.
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if err != nil {
		return nil, &pve.Error{Code: pve.Invalid, Text: "can't read request body"}
	}
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case kind == "application/json" && len(body) > 0:
		err = addJSON(params, body)
	case len(body) > 0:
		err = addForm(params, string(body))
	}
	if err == nil {
		err = addForm(params, r.URL.RawQuery)
	}
	return params, err
}

func addForm(params map[string]string, encoded string) error {
	values, err := url.ParseQuery(encoded)
	if err != nil {
		return &pve.Error{Code: pve.Invalid, Text: "can't parse parameters: " + err.Error()}
	}
	for name, list := range values {
		// A parameter given several times is a list.
		params[name] = strings.Join(list, "\x00")
	}
	return nil
}

func addJSON(params map[string]string, body []byte) error {
	var values map[string]any
	decoder := json.NewDecoder(strings.NewReader(string(body)))
	decoder.UseNumber()
	if err := decoder.Decode(&values); err != nil {
		return &pve.Error{Code: pve.Invalid, Text: "can't parse JSON: " + err.Error()}
	}
	for name, value := range values {
		switch v := value.(type) {
		case nil:
		case bool:
			params[name] = map[bool]string{true: "1", false: "0"}[v]
		default:
			params[name] = fmt.Sprint(v)
		}
	}
	return nil
}

// writeData wraps an answer in its envelope.
func writeData(w http.ResponseWriter, data any) {
	body, err := json.Marshal(map[string]any{"data": data})
	if err != nil {
		// Answers are built from maps, slices and numbers: this is a mistake in here.
		panic(err)
	}
	header(w.Header())
	_, _ = w.Write(body) // the client is gone: nobody to tell
}

func header(h http.Header) {
	h.Set("Content-Type", "application/json;charset=UTF-8")
	h.Set("Cache-Control", "max-age=0")
	h.Set("Pragma", "no-cache")
	h.Set("Server", "pve-api-daemon/3.0")
}

var statuses = map[pve.Code]int{
	pve.Failed:          http.StatusInternalServerError,
	pve.Invalid:         http.StatusBadRequest,
	pve.Unauthenticated: http.StatusUnauthorized,
	pve.Forbidden:       http.StatusForbidden,
	pve.NotImplemented:  http.StatusNotImplemented,
}

// writeError puts the text into the reason phrase: clients show the status line
// and search it for words. From 8.0 on the body repeats it as "message".
func writeError(w http.ResponseWriter, e *pve.Error, v pve.Version) {
	body := map[string]any{"data": nil}
	if len(e.Fields) > 0 {
		body["errors"] = e.Fields
	}
	if v.AtLeast(8, 0) {
		body["message"] = e.Text + "\n"
	}
	text, err := json.Marshal(body)
	if err != nil {
		panic(err) // a map of strings
	}
	if e.Code == pve.Unauthenticated {
		text = nil
	}
	writeStatus(w, statuses[e.Code], e.Text, text)
}

// writeStatus answers with a reason phrase of our own. net/http cannot do that,
// so the connection is taken over and closed afterwards, as Proxmox VE does.
func writeStatus(w http.ResponseWriter, status int, reason string, body []byte) {
	if recorder, ok := w.(*statusWriter); ok {
		recorder.status = status
	}
	conn, buffer, err := http.NewResponseController(w).Hijack()
	if err != nil { // a test without a connection, or HTTP/2
		header(w.Header())
		w.WriteHeader(status)
		_, _ = w.Write(body)
		return
	}
	defer conn.Close()
	reason = strings.Join(strings.Fields(strings.ReplaceAll(reason, "\x00", " ")), " ")
	head := make(http.Header)
	header(head)
	head.Set("Connection", "close")
	head.Set("Content-Length", strconv.Itoa(len(body)))
	writeResponse(buffer.Writer, status, reason, head, body)
}

func writeResponse(w *bufio.Writer, status int, reason string, head http.Header, body []byte) {
	fmt.Fprintf(w, "HTTP/1.1 %d %s\r\n", status, reason)
	_ = head.Write(w) // the writer keeps its first error for Flush,
	_, _ = w.WriteString("\r\n")
	_, _ = w.Write(body)
	_ = w.Flush() // and a client that is gone needs no answer
}

// configData is a guest's config as its GET answers it: integers and booleans
// as JSON numbers, everything else (cpulimit too) as strings. Terraform
// providers assert these types and crash on others.
// Source: check_type in PVE::QemuServer and PVE::LXC::Config.
func (s *Server) configData(g *pve.Guest) map[string]any {
	options := s.schemaOf("PUT /nodes/{node}/" + string(g.Kind) + "/{vmid}/config").Parameters
	data := map[string]any{"digest": g.Digest()}
	for key, value := range g.Config {
		option, known := options.Find(key)
		switch {
		case key == "cipassword":
			data[key] = "**********"
		case known && (option.Type == "integer" || option.Type == "boolean"):
			data[key] = number(value)
		default:
			data[key] = value
		}
	}
	return data
}

func number(text string) any {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return text
	}
	return n
}

// bit is a boolean: Perl has none, so 1 and 0 are sent.
func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
