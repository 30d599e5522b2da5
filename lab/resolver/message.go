package resolver

import (
	"encoding/binary"
	"errors"
	"net/netip"
	"strings"
)

// The few numbers of RFC 1035 that are needed: record types, class, answers.
const (
	typeA   = 1
	typePTR = 12
	classIN = 1

	codeOK     = 0
	codeFailed = 2
	codeNoName = 3

	headerSize = 12
	ttl        = 5 // seconds: machines come and go
)

// question is the first, and in practice only, question of a message.
type question struct {
	name        string // small letters, no trailing dot
	kind, class uint16
	end         int // offset behind the question
}

var errMalformed = errors.New("malformed question")

func parseQuestion(m []byte) (question, error) {
	const response = 0x80
	if len(m) < headerSize || m[2]&response != 0 || binary.BigEndian.Uint16(m[4:]) != 1 {
		return question{}, errMalformed
	}
	var labels []string
	at := headerSize
	for {
		if at >= len(m) {
			return question{}, errMalformed
		}
		size := int(m[at])
		at++
		if size == 0 {
			break
		}
		if size > 63 || at+size > len(m) { // above 63 is a pointer, which a question has no use for
			return question{}, errMalformed
		}
		labels = append(labels, strings.ToLower(string(m[at:at+size])))
		at += size
	}
	if at+4 > len(m) {
		return question{}, errMalformed
	}
	return question{
		name:  strings.Join(labels, "."),
		kind:  binary.BigEndian.Uint16(m[at:]),
		class: binary.BigEndian.Uint16(m[at+2:]),
		end:   at + 4,
	}, nil
}

// reply answers with one record of the asked type, or with none.
func (q question) reply(query []byte, code byte, data []byte) []byte {
	const isReply, authoritative, recursion = 0x80, 0x04, 0x80
	m := append([]byte(nil), query[:q.end]...)
	m[2] = m[2]&0x79 | isReply | authoritative
	m[3] = recursion | code
	clear(m[6:headerSize])
	if data == nil {
		return m
	}
	m[7] = 1
	m = append(m, 0xc0, headerSize) // the name is the one asked for, at this offset
	m = binary.BigEndian.AppendUint16(m, q.kind)
	m = binary.BigEndian.AppendUint16(m, q.class)
	m = binary.BigEndian.AppendUint32(m, ttl)
	m = binary.BigEndian.AppendUint16(m, uint16(len(data)))
	return append(m, data...)
}

func encodeName(name string) []byte {
	var b []byte
	for label := range strings.SplitSeq(name, ".") {
		b = append(append(b, byte(len(label))), label...)
	}
	return append(b, 0)
}

// reverseAddr reads 11.20.168.192.in-addr.arpa; anything else is the zero address.
func reverseAddr(name string) netip.Addr {
	digits, ok := strings.CutSuffix(name, ".in-addr.arpa")
	parts := strings.Split(digits, ".")
	if !ok || len(parts) != 4 {
		return netip.Addr{}
	}
	addr, _ := netip.ParseAddr(parts[3] + "." + parts[2] + "." + parts[1] + "." + parts[0])
	return addr
}
