// Package resolver is the lab's name server: it knows the machines by name and
// passes every other question on to the resolver of the host.
package resolver

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"os"
	"strings"
	"time"
)

// Lookup finds the address of a machine by its name (without a trailing dot,
// small letters), or its name by its address.
type Lookup struct {
	Address func(name string) (netip.Addr, bool)
	Name    func(netip.Addr) (string, bool)
}

// Server answers questions of machines. Upstream is asked what Lookup does not
// know; without one, such questions get "no such name".
type Server struct {
	Lookup   Lookup
	Upstream netip.AddrPort
	Log      *slog.Logger
}

const (
	port         = "53"
	maxMessage   = 65535            // the length field over TCP is 16 bits, RFC 1035 4.2.2
	upstreamWait = 5 * time.Second  // what libc's resolver waits as well
	idleTCP      = 10 * time.Second // between questions on one connection
)

// HostUpstream reads the host's first name server.
func HostUpstream() netip.AddrPort {
	text, _ := os.ReadFile("/etc/resolv.conf")
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) < 2 || f[0] != "nameserver" {
			continue
		}
		if addr, err := netip.ParseAddr(f[1]); err == nil {
			return netip.AddrPortFrom(addr, 53)
		}
	}
	return netip.AddrPort{}
}

// Serve answers on addr, over UDP and TCP, until ctx ends.
func (s *Server) Serve(ctx context.Context, addr netip.Addr) error {
	var lc net.ListenConfig
	at := net.JoinHostPort(addr.String(), port)
	udp, err := lc.ListenPacket(ctx, "udp", at)
	if err != nil {
		return fmt.Errorf("name server: %w", err)
	}
	tcp, err := lc.Listen(ctx, "tcp", at)
	if err != nil {
		udp.Close()
		return fmt.Errorf("name server: %w", err)
	}
	stop := context.AfterFunc(ctx, func() { udp.Close(); tcp.Close() })
	defer stop()
	go s.serveTCP(tcp)
	return s.serveUDP(udp)
}

func (s *Server) serveUDP(conn net.PacketConn) error {
	buf := make([]byte, maxMessage)
	for {
		n, from, err := conn.ReadFrom(buf)
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return err
		}
		query := append([]byte(nil), buf[:n]...)
		go func() {
			if reply := s.answer("udp", query); reply != nil {
				_, _ = conn.WriteTo(reply, from)
			}
		}()
	}
}

func (s *Server) serveTCP(ln net.Listener) {
	for {
		conn, err := ln.Accept()
		if err != nil {
			return
		}
		go func() {
			defer conn.Close()
			for {
				_ = conn.SetDeadline(time.Now().Add(idleTCP))
				query, err := readFrame(conn)
				if err != nil {
					return
				}
				if reply := s.answer("tcp", query); reply == nil || writeFrame(conn, reply) != nil {
					return
				}
			}
		}()
	}
}

// answer replies itself where it knows better, and asks upstream otherwise. A
// nil reply lets the asker's own timeout decide, as for a lost packet.
func (s *Server) answer(network string, query []byte) []byte {
	q, err := parseQuestion(query)
	if err != nil {
		return nil
	}
	if q.class == classIN {
		if reply := s.local(query, q); reply != nil {
			return reply
		}
	}
	if !s.Upstream.IsValid() {
		return q.reply(query, codeNoName, nil)
	}
	reply, err := forward(network, s.Upstream, query)
	if err != nil {
		s.Log.Debug("name server", "question", q.name, "error", err)
		return q.reply(query, codeFailed, nil)
	}
	return reply
}

// local answers for machines, and for plain names without a dot: those are
// never anybody else's business.
func (s *Server) local(query []byte, q question) []byte {
	if q.kind == typePTR {
		if name, ok := s.Lookup.Name(reverseAddr(q.name)); ok {
			return q.reply(query, codeOK, encodeName(name))
		}
		return nil
	}
	if addr, ok := s.Lookup.Address(q.name); ok {
		if q.kind == typeA && addr.Is4() {
			return q.reply(query, codeOK, addr.AsSlice())
		}
		return q.reply(query, codeOK, nil) // the name is there, but has no such record
	}
	if !strings.Contains(q.name, ".") {
		return q.reply(query, codeNoName, nil)
	}
	return nil
}

func forward(network string, upstream netip.AddrPort, query []byte) ([]byte, error) {
	conn, err := net.DialTimeout(network, upstream.String(), upstreamWait)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(upstreamWait))
	if network == "tcp" {
		if err := writeFrame(conn, query); err != nil {
			return nil, err
		}
		return readFrame(conn)
	}
	if _, err := conn.Write(query); err != nil {
		return nil, err
	}
	reply := make([]byte, maxMessage)
	n, err := conn.Read(reply)
	return reply[:n], err
}

func readFrame(r io.Reader) ([]byte, error) {
	var size [2]byte
	if _, err := io.ReadFull(r, size[:]); err != nil {
		return nil, err
	}
	message := make([]byte, binary.BigEndian.Uint16(size[:]))
	_, err := io.ReadFull(r, message)
	return message, err
}

func writeFrame(w io.Writer, message []byte) error {
	frame := binary.BigEndian.AppendUint16(nil, uint16(len(message)))
	_, err := w.Write(append(frame, message...))
	return err
}
