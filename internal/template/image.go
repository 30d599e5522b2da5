package template

import (
	"bufio"
	"context"
	"encoding/hex"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"
)

// System is an operating system that machines of this project can have.
type System struct {
	// Template is the name of its VM template: a default, which the variable vm_template has for Ubuntu 24.04.
	Template string
	// URL of its cloud image, and of the vendor's list of checksums beside it.
	URL, Checksums string
}

// Systems are the supported ones, by their names. Debian's image is "generic", as the kernel of "genericcloud" has no
// driver for the watchdog i6300esb in Debian 12.
var Systems = map[string]System{
	"ubuntu-22.04": {
		"ubuntu-2204-template",
		"https://cloud-images.ubuntu.com/releases/jammy/release/ubuntu-22.04-server-cloudimg-amd64.img",
		"https://cloud-images.ubuntu.com/releases/jammy/release/SHA256SUMS",
	},
	"ubuntu-24.04": {
		"ubuntu-2404-template",
		"https://cloud-images.ubuntu.com/releases/noble/release/ubuntu-24.04-server-cloudimg-amd64.img",
		"https://cloud-images.ubuntu.com/releases/noble/release/SHA256SUMS",
	},
	"debian-12": {
		"debian-12-template",
		"https://cloud.debian.org/images/cloud/bookworm/latest/debian-12-generic-amd64.qcow2",
		"https://cloud.debian.org/images/cloud/bookworm/latest/SHA512SUMS",
	},
	"debian-13": {
		"debian-13-template",
		"https://cloud.debian.org/images/cloud/trixie/latest/debian-13-generic-amd64.qcow2",
		"https://cloud.debian.org/images/cloud/trixie/latest/SHA512SUMS",
	},
}

// Names are the names of the Systems.
func Names() []string { return slices.Sorted(maps.Keys(Systems)) }

// image is what a VM template is made from.
type image struct {
	url       string
	algorithm string // sha256 or sha512
	checksum  string // hexadecimal
}

// file is the image's name on Proxmox VE: what it is, and which one, by its checksum. The extension tells the format:
// Ubuntu's .img is a qcow2 file.
func (i image) file() string {
	name := path.Base(i.url)
	return fmt.Sprintf("%s-%.12s.qcow2", strings.TrimSuffix(name, path.Ext(name)), i.checksum)
}

// resolve finds the image's checksum: given as sha256:<hex> or sha512:<hex>, or as the URL of the vendor's list.
func resolve(ctx context.Context, client *http.Client, address, checksum string) (image, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "https" || u.Host == "" {
		return image{}, fmt.Errorf("the image's URL is %q; allowed: an https URL", address)
	}
	if strings.HasPrefix(checksum, "https://") {
		checksum, err = lookUp(ctx, client, checksum, path.Base(u.Path))
		if err != nil {
			return image{}, err
		}
	}
	algorithm, digits, _ := strings.Cut(strings.ToLower(checksum), ":")
	bytes, err := hex.DecodeString(digits)
	if length := map[string]int{"sha256": 32, "sha512": 64}[algorithm]; err != nil || length == 0 || len(bytes) != length {
		return image{}, fmt.Errorf("the image's checksum is %q; allowed: sha256:<64 hexadecimal digits>, sha512:<128>, or the https URL of a list of them", checksum)
	}
	return image{address, algorithm, digits}, nil
}

const (
	lookUpLimit = 20 * time.Second
	lookUpSize  = 1 << 20 // bytes; the vendors' lists have some hundred lines
)

// lookUp finds a file's checksum in a list as sha256sum and sha512sum write it, and gives it with its algorithm.
func lookUp(ctx context.Context, client *http.Client, list, file string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, lookUpLimit)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, list, nil)
	if err != nil {
		return "", fmt.Errorf("the list of checksums: %w", err)
	}
	response, err := client.Do(request)
	if err != nil {
		return "", fmt.Errorf("the vendor's checksums cannot be read; give the image's own by --checksum: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return "", fmt.Errorf("the vendor's checksums at %s cannot be read: %s; give the image's own by --checksum", list, response.Status)
	}
	lines := bufio.NewScanner(io.LimitReader(response.Body, lookUpSize))
	for lines.Scan() {
		fields := strings.Fields(lines.Text()) // checksum, and the name with a * for binary mode
		if len(fields) == 2 && strings.TrimPrefix(fields[1], "*") == file {
			return map[int]string{64: "sha256:", 128: "sha512:"}[len(fields[0])] + fields[0], nil
		}
	}
	if err := lines.Err(); err != nil {
		return "", fmt.Errorf("the vendor's checksums at %s cannot be read: %w", list, err)
	}
	return "", fmt.Errorf("%s has no checksum of %s; give the image's own by --checksum", list, file)
}
