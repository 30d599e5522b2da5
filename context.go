package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/hashicorp/terraform-cdk-go/cdktf"

	"proxmox-patroni/constructs"
	"proxmox-patroni/internal/provider"
)

// settings are the synth-time choices: the object `context` of cdktf.json.
type settings struct {
	provider provider.Name
	attach   func(cdktf.TerraformStack) // puts the state backend into a stack
}

// contextKeys are the keys allowed in the context. cdktfRelativeModules is added by the CDKTF CLI, and deployment by
// pgha, for a deployment that has a name.
var contextKeys = []string{"provider", "backend", "s3_bucket", "s3_prefix", "s3_region", "s3_endpoint", "deployment"}

const cliKey = "cdktfRelativeModules"

// readSettings reads the context from cdktf.json in the working directory; the environment variable
// CDKTF_CONTEXT_JSON overrides single keys. The CDKTF CLI sets that variable anew from cdktf.json, so an override
// reaches the program by way of pgha only.
func readSettings() (settings, error) {
	context, err := readContext()
	if err != nil {
		return settings{}, err
	}
	return parseSettings(context)
}

func readContext() (map[string]any, error) {
	var file struct {
		Context map[string]any `json:"context"`
	}
	text, err := os.ReadFile("cdktf.json")
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	if err == nil {
		if err := json.Unmarshal(text, &file); err != nil {
			return nil, fmt.Errorf("cdktf.json: %w", err)
		}
	}
	if file.Context == nil {
		file.Context = map[string]any{}
	}
	if env := os.Getenv("CDKTF_CONTEXT_JSON"); env != "" {
		if err := json.Unmarshal([]byte(env), &file.Context); err != nil {
			return nil, fmt.Errorf("CDKTF_CONTEXT_JSON: %w", err)
		}
	}
	return file.Context, nil
}

func parseSettings(context map[string]any) (settings, error) {
	text := map[string]string{}
	for key, value := range context {
		if key == cliKey {
			continue
		}
		if !slices.Contains(contextKeys, key) {
			return settings{}, fmt.Errorf("unknown context key %q; allowed: %s", key, strings.Join(contextKeys, ", "))
		}
		s, ok := value.(string)
		if !ok {
			return settings{}, fmt.Errorf("context key %q is %v; allowed: a string", key, value)
		}
		text[key] = s
	}
	by, err := provider.Parse(text["provider"])
	if err != nil {
		return settings{}, fmt.Errorf("context key \"provider\": %w", err)
	}
	attach, err := parseBackend(text)
	return settings{by.Name, attach}, err
}

func parseBackend(context map[string]string) (func(cdktf.TerraformStack), error) {
	deployment := context["deployment"]
	s3 := constructs.S3Backend{
		Bucket: context["s3_bucket"], Prefix: context["s3_prefix"],
		Region: context["s3_region"], Endpoint: context["s3_endpoint"],
	}
	switch backend := context["backend"]; backend {
	case "", "local":
		if s3 != (constructs.S3Backend{}) {
			return nil, errors.New(`context keys s3_* need "backend": "s3"`)
		}
		return func(stack cdktf.TerraformStack) { constructs.AttachLocalBackend(stack, deployment) }, nil
	case "s3":
		if s3.Bucket == "" {
			return nil, errors.New("backend s3 needs a bucket: set s3_bucket")
		}
		s3.Deployment = deployment
		return s3.Attach, nil
	default:
		return nil, fmt.Errorf("context key \"backend\": unknown backend %q; allowed: local, s3", backend)
	}
}
