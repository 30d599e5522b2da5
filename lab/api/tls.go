package api

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

// CAFile is the name of the CA certificate in the directory given to Certificate.
const CAFile = "pve-root-ca.pem"

// tenYears is the life of a Proxmox VE cluster's own CA.
const tenYears = 10 * 365 * 24 * time.Hour

// Certificate returns a server certificate for hosts (names or addresses) from
// the CA in dir, making the CA if there is none. The CA lives on, so that
// clients which trust it go on doing so; the server's key is new each time.
func Certificate(dir string, hosts ...string) (tls.Certificate, error) {
	ca, err := loadCA(dir)
	if errors.Is(err, fs.ErrNotExist) {
		ca, err = makeCA(dir)
	}
	if err != nil {
		return tls.Certificate{}, fmt.Errorf("certificate authority in %s: %w", dir, err)
	}
	template := &x509.Certificate{
		Subject:     pkix.Name{CommonName: hosts[0], Organization: []string{"pvelab"}},
		KeyUsage:    x509.KeyUsageDigitalSignature,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
	}
	for _, host := range hosts {
		if ip := net.ParseIP(host); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, host)
		}
	}
	return issue(template, ca)
}

func makeCA(dir string) (*tls.Certificate, error) {
	ca, err := issue(&x509.Certificate{
		Subject:               pkix.Name{CommonName: "pvelab CA", Organization: []string{"pvelab"}},
		KeyUsage:              x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
		IsCA:                  true,
		BasicConstraintsValid: true,
	}, nil)
	if err != nil {
		return nil, err
	}
	key, err := x509.MarshalPKCS8PrivateKey(ca.PrivateKey)
	if err != nil {
		return nil, err
	}
	if err := writePEM(filepath.Join(dir, "pve-root-ca.key"), "PRIVATE KEY", key, 0o600); err != nil {
		return nil, err
	}
	return &ca, writePEM(filepath.Join(dir, CAFile), "CERTIFICATE", ca.Certificate[0], 0o644)
}

func loadCA(dir string) (*tls.Certificate, error) {
	ca, err := tls.LoadX509KeyPair(filepath.Join(dir, CAFile), filepath.Join(dir, "pve-root-ca.key"))
	return &ca, err
}

// issue signs template with ca, or with its own key when ca is nil.
func issue(template *x509.Certificate, ca *tls.Certificate) (tls.Certificate, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return tls.Certificate{}, err
	}
	if template.SerialNumber, err = rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 120)); err != nil {
		return tls.Certificate{}, err
	}
	// A day of slack for machines whose clock is behind.
	template.NotBefore = time.Now().Add(-24 * time.Hour)
	template.NotAfter = template.NotBefore.Add(tenYears)
	parent, signer := template, any(key)
	var chain [][]byte
	if ca != nil {
		if parent, err = x509.ParseCertificate(ca.Certificate[0]); err != nil {
			return tls.Certificate{}, err
		}
		signer, chain = ca.PrivateKey, ca.Certificate
	}
	der, err := x509.CreateCertificate(rand.Reader, template, parent, key.Public(), signer)
	if err != nil {
		return tls.Certificate{}, err
	}
	return tls.Certificate{Certificate: append([][]byte{der}, chain...), PrivateKey: key}, nil
}

func writePEM(path, kind string, der []byte, mode fs.FileMode) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), mode)
}
