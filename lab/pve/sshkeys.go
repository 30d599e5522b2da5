package pve

import (
	"encoding/base64"
	"encoding/binary"
	"net/url"
	"regexp"
	"strings"
)

var sshKey = regexp.MustCompile(`^(?:.* )?(ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+) ([A-Za-z0-9+/]+=*)(?: .*)?$`)

// CheckSSHKeys accepts what ssh-keygen accepts, one key a line.
// Source: PVE::Tools::validate_ssh_public_keys.
func CheckSSHKeys(text string) error {
	for _, line := range sshKeyLines(text) {
		m := sshKey.FindStringSubmatch(line)
		if m == nil || !isKeyBlob(m[1], m[2]) {
			return Errorf("SSH public key validation error")
		}
	}
	return nil
}

// isKeyBlob: fields with their length before them, the first of them the kind of
// the key, and nothing left over (RFC 4253, section 6.6).
func isKeyBlob(kind, encoded string) bool {
	rest, err := base64.StdEncoding.DecodeString(encoded)
	fields := 0
	for ; err == nil && len(rest) >= 4; fields++ {
		length := binary.BigEndian.Uint32(rest)
		if rest = rest[4:]; uint64(length) > uint64(len(rest)) || fields == 0 && string(rest[:length]) != kind {
			return false
		}
		rest = rest[length:]
	}
	return err == nil && len(rest) == 0 && fields > 1
}

func sshKeyLines(text string) []string {
	var keys []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			keys = append(keys, line)
		}
	}
	return keys
}

// DecodeSSHKeys reads the sshkeys option, which is URL-encoded text.
func DecodeSSHKeys(encoded string) []string {
	text, err := url.PathUnescape(encoded)
	if err != nil {
		return nil
	}
	return sshKeyLines(text)
}

// SplitSSHKeys reads the ssh-public-keys parameter of a new container, plain text.
func SplitSSHKeys(text string) []string { return sshKeyLines(text) }
