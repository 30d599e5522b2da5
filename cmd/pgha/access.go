package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/luthermonson/go-proxmox"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
)

// apiAccess is how a verb that knows no variables file yet reaches Proxmox VE: by flags, by the environment, or by
// asking on a terminal.
type apiAccess struct {
	pveapi.Access
	prompt *prompt
}

// addTo adds the flags. There is none for the secret: arguments are seen by all users of a machine.
func (a *apiAccess) addTo(cmd *cobra.Command) {
	a.Access = pveapi.FromEnvironment()
	flags := cmd.Flags()
	flags.StringVar(&a.URL, "endpoint", a.URL, "`URL` of the Proxmox VE API; default: TF_VAR_proxmox_api_url or PROXMOX_VE_ENDPOINT")
	flags.StringVar(&a.TokenID, "token-id", a.TokenID, "`user@realm!name` of the API token; default: TF_VAR_proxmox_api_token_id or that of PROXMOX_VE_API_TOKEN;\n"+
		"its secret comes from TF_VAR_proxmox_api_token_secret or PROXMOX_VE_API_TOKEN")
	flags.BoolVar(&a.Insecure, "insecure", a.Insecure, "accept the API's certificate unchecked; default: TF_VAR_proxmox_tls_insecure or PROXMOX_VE_INSECURE")
}

// tokenID is the form that Proxmox VE gives to tokens.
var tokenID = regexp.MustCompile(`^[^@!]+@[^@!]+![^@!]+$`)

// connect completes the access and sees whether the API answers.
func (a *apiAccess) connect(ctx context.Context) (*proxmox.Client, error) {
	for _, part := range []struct {
		value         *string
		question, set string
		secret        bool
	}{
		{&a.URL, "URL of the Proxmox VE API, such as https://pve.example.org:8006", "--endpoint or TF_VAR_proxmox_api_url", false},
		{&a.TokenID, "API token, as user@realm!name", "--token-id or TF_VAR_proxmox_api_token_id", false},
		{&a.Secret, "Secret of the token (not shown)", "TF_VAR_proxmox_api_token_secret", true},
	} {
		if err := a.prompt.need(part.value, part.question, part.set, part.secret); err != nil {
			return nil, err
		}
	}
	if !tokenID.MatchString(a.TokenID) {
		return nil, fmt.Errorf("the token's id is %q; allowed: user@realm!name, such as terraform@pve!deploy", a.TokenID)
	}
	ctx, cancel := context.WithTimeout(ctx, pveapi.ReachLimit)
	defer cancel()
	client := pveapi.New(a.Access)
	if _, err := client.Version(ctx); err != nil {
		text, do := pveapi.Explain(a.Access, err, pveapi.ReachLimit, pveapi.Settings{
			URL: "--endpoint", TokenID: "--token-id", Secret: "TF_VAR_proxmox_api_token_secret", Insecure: "--insecure",
		})
		return nil, fmt.Errorf("%s\n%s", text, do)
	}
	return client, nil
}

// sees reports an error when the token may not see all that there is to choose from.
func (a *apiAccess) sees(ctx context.Context, client *proxmox.Client) error {
	token := rights.Of(client, a.TokenID)
	if token.HasAny(ctx, fmt.Sprintf("/vms/%d", rights.UnusedID), "VM.Audit") && token.HasAny(ctx, "/storage", "Datastore.Audit", "Datastore.AllocateSpace") {
		return nil
	}
	return fmt.Errorf("the token %s may not see all that is there. To let it look, and no more, as root on a node:\n"+
		"pveum acl modify / --roles PVEAuditor --users %s\npveum acl modify / --roles PVEAuditor --tokens '%s'  # only if the token was made with privilege separation",
		a.TokenID, a.User(), a.TokenID)
}

// prompt asks on a terminal. Without one, nobody is asked.
type prompt struct {
	in          io.Reader
	lines       *bufio.Reader
	out         io.Writer
	interactive bool
}

func newPrompt(cmd *cobra.Command, yes bool) *prompt {
	in := cmd.InOrStdin()
	file, isFile := in.(*os.File)
	return &prompt{in, bufio.NewReader(in), cmd.ErrOrStderr(), !yes && isFile && term.IsTerminal(int(file.Fd()))}
}

// ask asks a question; the empty answer is the default.
func (p *prompt) ask(question, otherwise string) (string, error) {
	if otherwise != "" {
		question += " [" + otherwise + "]"
	}
	fmt.Fprintf(p.out, "%s: ", question)
	line, err := p.lines.ReadString('\n')
	if err != nil {
		return "", errors.New("the input ended; nothing was changed")
	}
	if line = strings.TrimSpace(line); line == "" {
		return otherwise, nil
	}
	return line, nil
}

// hidden asks for what must not be shown.
func (p *prompt) hidden(question string) (string, error) {
	file, isFile := p.in.(*os.File)
	if !isFile {
		return p.ask(question, "")
	}
	fmt.Fprintf(p.out, "%s: ", question)
	text, err := term.ReadPassword(int(file.Fd()))
	fmt.Fprintln(p.out)
	return strings.TrimSpace(string(text)), err
}

// need asks for a value that is not set, or says how to set it where nobody can be asked.
func (p *prompt) need(value *string, question, set string, secret bool) (err error) {
	if *value != "" {
		return nil
	}
	if !p.interactive {
		return fmt.Errorf("not given: %s; set %s", strings.ToLower(question[:1])+question[1:], set)
	}
	if secret {
		*value, err = p.hidden(question)
	} else {
		*value, err = p.ask(question, "")
	}
	if err == nil && *value == "" {
		err = fmt.Errorf("nothing was given; nothing was changed")
	}
	return err
}
