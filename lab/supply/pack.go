package supply

import (
	"archive/tar"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"
)

// pack writes the archive and its SHA256SUMS into dir. The same programs give
// the same bytes: no owner, no time.
func pack(dir, version, bin string) error {
	archive, err := os.Create(filepath.Join(dir, archiveName(version)))
	if err != nil {
		return err
	}
	sum := sha256.New()
	zip := gzip.NewWriter(io.MultiWriter(archive, sum))
	ball := tar.NewWriter(zip)
	for _, p := range etcdPrograms {
		err = errors.Join(err, packFile(ball, filepath.Join(bin, p.name), releaseName(version)+"/"+p.name))
	}
	if err := errors.Join(err, ball.Close(), zip.Close(), archive.Close()); err != nil {
		return err
	}
	line := fmt.Sprintf("%x  %s\n", sum.Sum(nil), archiveName(version)) // as sha256sum(1) writes and checks it
	return os.WriteFile(filepath.Join(dir, sumsName), []byte(line), 0o644)
}

func packFile(ball *tar.Writer, path, name string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	err = ball.WriteHeader(&tar.Header{Name: name, Mode: 0o755, Size: info.Size(), ModTime: time.Unix(0, 0), Format: tar.FormatPAX})
	if err != nil {
		return err
	}
	_, err = io.Copy(ball, f)
	return err
}
