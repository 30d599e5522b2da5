package constructs

import (
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// S3Backend keeps a stack's state in an S3-compatible object store, with a lock beside it. Credentials come from
// the usual AWS_* environment variables.
type S3Backend struct {
	// Deployment is the name of the deployment, which goes before the stack's in the key. Default: none.
	Deployment string
	// Bucket holds the states. Required.
	Bucket string
	// Prefix goes before the key <prefix><stack>.tfstate, or <prefix><deployment>/<stack>.tfstate. Default: none.
	Prefix string
	// Region of the bucket. Default: us-east-1, which stores other than AWS ignore.
	Region string
	// Endpoint is the URL of a store other than AWS, such as MinIO. Default: AWS.
	Endpoint string
}

// Attach makes stack keep its state there.
func (b S3Backend) Attach(stack cdktf.TerraformStack) {
	region := b.Region
	if region == "" {
		region = "us-east-1"
	}
	folder := b.Prefix
	if b.Deployment != "" {
		folder += b.Deployment + "/"
	}
	config := &cdktf.S3BackendConfig{
		Bucket: jsii.String(b.Bucket),
		Key:    jsii.String(folder + *stack.Node().Id() + ".tfstate"),
		Region: jsii.String(region),
	}
	if b.Endpoint != "" {
		// What stores other than AWS do not answer.
		config.Endpoints = &cdktf.S3BackendEndpointConfig{S3: jsii.String(b.Endpoint)}
		config.UsePathStyle = jsii.Bool(true)
		config.SkipCredentialsValidation = jsii.Bool(true)
		config.SkipMetadataApiCheck = jsii.Bool(true)
		config.SkipRegionValidation = jsii.Bool(true)
		config.SkipRequestingAccountId = jsii.Bool(true)
		config.SkipS3Checksum = jsii.Bool(true)
	}
	cdktf.NewS3Backend(stack, config)
	override(stack, "terraform.backend.s3.use_lockfile", true)
}

// AttachLocalBackend makes stack keep its state in terraform.<stack>.tfstate in the project's folder, that of a named
// deployment in deployments/<name>/. The path is relative to the synthesized stack, which is three folders below the
// project's, so that it holds wherever the project is cloned.
func AttachLocalBackend(stack cdktf.TerraformStack, deployment string) {
	folder := "../../.."
	if deployment != "" {
		folder += "/deployments/" + deployment
	}
	cdktf.NewLocalBackend(stack, &cdktf.LocalBackendConfig{
		Path: jsii.String(folder + "/terraform." + *stack.Node().Id() + ".tfstate"),
	})
}
