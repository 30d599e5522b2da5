package api

import (
	"bytes"
	"context"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"crypto/tls"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"net"
	"net/http"
	"net/netip"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"proxmox-patroni/lab/pve"
)

// fileNames are the names that files of a content may have.
// Source: PVE::API2::Storage::Status, download_url.
var fileNames = map[string]struct {
	name    *regexp.Regexp
	refusal string
}{
	"iso":    {regexp.MustCompile(`(?i)^[^/]+\.(iso|img)$`), "wrong file extension"},
	"vztmpl": {regexp.MustCompile(`(?i)^[^/]+\.tar\.(gz|xz|zst|bz2)$`), "wrong file extension"},
	"import": {regexp.MustCompile(`^[a-zA-Z0-9\-.+=_]+\.(ova|qcow2|raw|vmdk)$`), "invalid filename or wrong extension"},
}

// download fetches a file for a storage. The lab keeps what is known of the file,
// not the file: machines are made of its own tree.
type download struct {
	url, volume, content string
	algorithm, checksum  string // empty: not checked
	insecure             bool
}

// downloadURL is how a template or an image gets onto a storage by its address.
func (s *Server) downloadURL(c *call) (any, error) {
	storage, content, name := c.http.PathValue("storage"), c.params["content"], c.params["filename"]
	err := s.withStorage(c, func(_ *pve.State, st *pve.Storage) error {
		if !slices.Contains(st.Content, content) {
			return pve.Errorf("storage '%s' is not configured for content-type '%s'", storage, content)
		}
		if rule := fileNames[content]; !rule.name.MatchString(name) {
			return pve.BadParameter("filename", "%s", rule.refusal)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	d := download{
		url: c.params["url"], volume: storage + ":" + content + "/" + name, content: content,
		algorithm: c.params["checksum-algorithm"], checksum: strings.ToLower(c.params["checksum"]),
		insecure: c.params["verify-certificates"] == "0",
	}
	return s.tasks.start(c, task{kind: "download", id: name, do: func(j *job) error { return s.fetch(j, d) }})
}

func (s *Server) fetch(j *job, d download) error {
	j.logf("downloading %s to %s", d.url, d.volume)
	known, err := s.fetched(d)
	if err != nil {
		return err
	}
	if known {
		j.logf("calculating checksum of existing file...OK, got correct file already, no need to download")
		return nil
	}
	volume, err := s.read(j.ctx, d)
	if err != nil {
		return pve.Errorf("download failed: %s", err)
	}
	if err := d.verify(volume); err != nil {
		return err
	}
	if d.algorithm != "" {
		j.logf("calculating checksum...OK, checksum verified")
	}
	j.logf("download of '%s' to '%s' finished", d.url, d.volume)
	return s.cfg.Store.Update(func(state *pve.State) error {
		state.Volumes[d.volume] = volume
		return nil
	})
}

// fetched reports whether the file is there already, and refuses to replace another.
func (s *Server) fetched(d download) (known bool, err error) {
	err = s.cfg.Store.View(func(state *pve.State) error {
		volume := state.Volumes[d.volume]
		switch known = volume != nil; {
		case !known:
			return nil
		case d.algorithm == "":
			return pve.Errorf("refusing to override existing file '%s'", d.volume)
		}
		if err := d.verify(volume); err != nil {
			return pve.Errorf("%s, aborting", err)
		}
		return nil
	})
	return known, err
}

func (d download) verify(volume *pve.Volume) error {
	if got := volume.Sums[d.algorithm]; d.algorithm != "" && got != d.checksum {
		return pve.Errorf("checksum mismatch: got '%s' != expect '%s'", got, d.checksum)
	}
	return nil
}

// read gets the file and remembers its size and checksums.
func (s *Server) read(ctx context.Context, d download) (*pve.Volume, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, d.url, nil)
	if err != nil {
		return nil, err
	}
	client := &http.Client{Transport: &http.Transport{
		DialContext:     (&net.Dialer{Timeout: 10 * time.Second, Control: s.onlyLab}).DialContext,
		TLSClientConfig: &tls.Config{InsecureSkipVerify: d.insecure},
	}}
	defer client.CloseIdleConnections()
	response, err := client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("server answers %s", response.Status)
	}
	sums := map[string]hash.Hash{
		"md5": md5.New(), "sha1": sha1.New(), "sha224": sha256.New224(), "sha256": sha256.New(), "sha384": sha512.New384(), "sha512": sha512.New(),
	}
	var head bytes.Buffer
	writers := []io.Writer{&prefix{buffer: &head, left: qcow2Header}}
	for _, sum := range sums {
		writers = append(writers, sum)
	}
	size, err := io.Copy(io.MultiWriter(writers...), response.Body)
	if err != nil {
		return nil, err
	}
	volume := &pve.Volume{
		ID: d.volume, Content: d.content, Format: format(d.volume), Size: size, Virtual: virtualSize(head.Bytes()),
		Created: s.cfg.Now(), Sums: make(map[string]string),
	}
	for name, sum := range sums {
		volume.Sums[name] = hex.EncodeToString(sum.Sum(nil))
	}
	return volume, nil
}

// onlyLab keeps downloads on this box: on loopback, and on what the lab was told
// is its own.
func (s *Server) onlyLab(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	own := slices.ContainsFunc(s.cfg.Subnets, func(p netip.Prefix) bool { return p.Contains(to.Addr().Unmap()) })
	if !own && !to.Addr().IsLoopback() {
		return fmt.Errorf("the lab downloads from this box only, not from %s", to.Addr())
	}
	return nil
}

// format of a file is its extension, as listings show it.
func format(volume string) string {
	extension := volume[strings.LastIndex(volume, ".")+1:]
	if strings.Contains(volume, ".tar.") {
		return "t" + strings.TrimSuffix(extension, "2")
	}
	if extension == "img" {
		return "iso"
	}
	return extension
}

// qcow2Header is as much of a qcow2 image as virtualSize reads.
const qcow2Header = 32

// virtualSize is the size of the disk in a qcow2 image, 0 for other files: a
// big-endian number at byte 24, behind the magic (QEMU, docs/interop/qcow2.rst).
func virtualSize(head []byte) int64 {
	if len(head) < qcow2Header || !bytes.HasPrefix(head, []byte("QFI\xfb")) {
		return 0
	}
	return int64(binary.BigEndian.Uint64(head[24:]))
}

// prefix keeps the first bytes of what is written to it.
type prefix struct {
	buffer *bytes.Buffer
	left   int
}

func (p *prefix) Write(data []byte) (int, error) {
	n := min(p.left, len(data))
	p.left -= n
	p.buffer.Write(data[:n])
	return len(data), nil
}

// appliances are container templates that Proxmox offers for download, by name:
// operating system, version, description.
var appliances = [][4]string{
	{"debian-12-standard_12.12-1_amd64.tar.zst", "debian-12", "12.12-1", "Debian 12 Bookworm (standard)"},
	{"debian-13-standard_13.1-2_amd64.tar.zst", "debian-13", "13.1-2", "Debian 13 Trixie (standard)"},
	{"ubuntu-22.04-standard_22.04-1_amd64.tar.zst", "ubuntu-22.04", "22.04-1", "Ubuntu 22.04 Jammy (standard)"},
	{"ubuntu-24.04-standard_24.04-2_amd64.tar.zst", "ubuntu-24.04", "24.04-2", "Ubuntu 24.04 Noble (standard)"},
}

func (s *Server) applianceList(*call) (any, error) {
	list := []map[string]any{}
	for _, a := range appliances {
		list = append(list, map[string]any{
			"template": a[0], "package": strings.SplitAfter(a[0], "standard")[0], "os": a[1], "version": a[2], "headline": a[3],
			"type": "lxc", "section": "system", "source": "http://download.proxmox.com",
		})
	}
	return list, nil
}

// getAppliance puts one of them onto a storage; nothing is downloaded.
func (s *Server) getAppliance(c *call) (any, error) {
	storage, template := c.params["storage"], c.params["template"]
	if !slices.ContainsFunc(appliances, func(a [4]string) bool { return a[0] == template }) {
		return nil, pve.BadParameter("template", "no such template")
	}
	err := s.cfg.Store.View(func(state *pve.State) error {
		st, err := state.FindStorage(storage)
		if err == nil && !slices.Contains(st.Content, "vztmpl") {
			err = pve.Errorf("storage '%s' does not support templates", storage)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	return s.tasks.start(c, task{kind: "download", id: template, do: func(*job) error {
		return s.cfg.Store.Update(func(state *pve.State) error {
			id := storage + ":vztmpl/" + template
			if state.Volumes[id] == nil {
				state.Volumes[id] = &pve.Volume{ID: id, Content: "vztmpl", Format: format(id), Size: s.cfg.Seed.CTImageMiB << 20, Created: s.cfg.Now()}
			}
			return nil
		})
	}})
}
