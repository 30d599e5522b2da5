package deployment

import (
	"fmt"
	"path/filepath"
)

// CheckTarget refuses to work with a state that is not the one chosen: Terraform was set up in the stack's folder for another
// one, as by a bucket or prefix that was given to another run, and reads that until it is set up anew.
func (d *Deployment) CheckTarget(stack string) error {
	var setUp struct {
		Backend struct {
			Type   string
			Config struct{ Path, Bucket, Key string }
		}
	}
	if err := readJSON(filepath.Join(d.StackDir(stack), ".terraform", "terraform.tfstate"), &setUp); err != nil {
		return err
	}
	var there string
	switch backend := setUp.Backend; backend.Type {
	case "s3":
		there = "s3://" + backend.Config.Bucket + "/" + backend.Config.Key
	case "local":
		there = backend.Config.Path
		if !filepath.IsAbs(there) {
			there = filepath.Join(d.StackDir(stack), there)
		}
		if relative, err := filepath.Rel(d.Root, there); err == nil {
			there = relative
		}
	default:
		return nil // not set up yet
	}
	if chosen := d.State(stack); there != chosen {
		return fmt.Errorf("the state chosen is %s, and Terraform was set up here for %s. Choose that one again (cdktf.json, %s, CDKTF_CONTEXT_JSON), "+
			"or, if the other one is meant, another cluster's: remove %s", chosen, there, choices, filepath.Join(d.StackDir(stack), ".terraform"))
	}
	return nil
}
