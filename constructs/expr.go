package constructs

import (
	"fmt"
	"strings"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/hashicorp/terraform-cdk-go/cdktf"
)

// expr makes a whole attribute from an HCL expression.
func expr(format string, args ...any) *string {
	return jsii.String("${" + fmt.Sprintf(format, args...) + "}")
}

// number is expr for attributes that the bindings want as a number.
func number(format string, args ...any) *float64 {
	return cdktf.Token_AsNumber(expr(format, args...))
}

// boolean is expr for attributes that the bindings want as a boolean.
func boolean(format string, args ...any) cdktf.IResolvable {
	return cdktf.Token_AsAny(expr(format, args...))
}

// blocks is expr for attributes that the bindings want as a list of blocks.
func blocks(format string, args ...any) cdktf.IResolvable {
	return cdktf.Token_AsAny(expr(format, args...))
}

// each makes an iterator over a map expression. Only a token that is known to be a map survives synthesis.
func each(format string, args ...any) cdktf.MapTerraformIterator {
	return cdktf.TerraformIterator_FromMap(cdktf.Token_AsAnyMap(expr(format, args...), nil))
}

// override writes straight into the JSON of the stack that scope belongs to.
func override(scope constructs.Construct, path string, value any) {
	cdktf.TerraformStack_Of(scope).AddOverride(jsii.String(path), value)
}

// dynamic is a block for each element of an HCL list: the override of dynamic.<block>. Within the content, <block>.value
// is the element.
func dynamic(elements string, content map[string]any) map[string]any {
	return map[string]any{"for_each": expr("%s", elements), "content": content}
}

// field is one attribute of an HCL object, in the order in which it is written.
type field struct{ name, value string }

// object writes an HCL object constructor.
func object(fields []field) string {
	written := make([]string, len(fields))
	for i, f := range fields {
		written[i] = f.name + " = " + f.value
	}
	return "{ " + strings.Join(written, ", ") + " }"
}

// list writes an HCL list of texts.
func list(texts []string) string { return `["` + strings.Join(texts, `", "`) + `"]` }

// strs makes the list of strings that the bindings want.
func strs(s ...string) *[]*string { return jsii.Strings(s...) }
