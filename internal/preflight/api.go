package preflight

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/pveapi"
)

// access is what the variables say of the API.
func (d *deployment) access() pveapi.Access {
	return pveapi.Access{URL: d.APIURL, TokenID: d.TokenID, Secret: d.TokenSecret, Insecure: d.Insecure}
}

// settings are the variables that access comes from.
var settings = pveapi.Settings{
	URL: "proxmox_api_url", TokenID: "proxmox_api_token_id", Secret: "TF_VAR_proxmox_api_token_secret", Insecure: "proxmox_tls_insecure = true",
}

// connect asks the API for its version. Without an answer it says why: the address, the certificate, the token.
func (q *inquiry) connect(ctx context.Context) (proxmox.Version, []finding) {
	r := report{check: "api"}
	ctx, cancel := context.WithTimeout(ctx, q.limits.reach)
	defer cancel()
	q.checkURL(&r)
	version, err := q.client.Version(ctx)
	if err != nil {
		text, do := pveapi.Explain(q.wanted.access(), err, q.limits.reach, settings)
		r.add(failed, do, text)
		return proxmox.Version{}, r.findings
	}
	if q.wanted.Insecure {
		r.note("The certificate of %s was not checked, as proxmox_tls_insecure is true. Set it to false where the certificate is trusted.", q.wanted.APIURL)
	}
	r.ok("%s answers as Proxmox VE %s, token %s is valid", q.wanted.APIURL, version.Version, q.wanted.TokenID)
	return *version, r.findings
}

// checkURL: some providers take the URL as it is, path and all.
func (q *inquiry) checkURL(r *report) {
	u, err := url.Parse(q.wanted.APIURL)
	if err == nil && q.provider.WholeURL && strings.TrimSuffix(u.Path, "/") != pveapi.Path {
		r.fail(fmt.Sprintf("proxmox_api_url = %q", pveapi.Root(q.wanted.APIURL)),
			"proxmox_api_url is %q. %s wants it to end in %s.", q.wanted.APIURL, q.provider, pveapi.Path)
	}
}

// Access gives what a stack's variables say of the API, for who asks it about a deployment that exists.
func Access(ctx context.Context, options Options) (pveapi.Access, error) {
	files, err := absolute(options.VarFiles)
	if err != nil {
		return pveapi.Access{}, err
	}
	stack, err := readStack(options.Stacks, options.Stack)
	if err != nil {
		return pveapi.Access{}, err
	}
	wanted, said := readDeployment(ctx, stack, &deployed{}, files)
	for _, f := range said {
		if f.Status == failed {
			return pveapi.Access{}, errors.New(f.Text)
		}
	}
	return wanted.access(), nil
}
