package constructs

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"

	"proxmox-patroni/internal/provider"
)

// functions of Terraform that the stacks call. Another name is a slip, or one to add.
const functions = ` abspath alltrue can ceil chomp cidrhost coalesce coalescelist compact concat contains distinct endswith
	file fileexists filesha256 fileset flatten floor format formatlist join jsonencode keys length lookup lower max merge
	pathexpand range regex regexall reverse setintersection setsubtract sha256 sort split startswith substr tobool tolist
	tonumber toset tostring trimspace try values yamldecode `

// TestExpressions: every HCL expression of the stacks parses, calls functions of Terraform, and refers to variables
// and locals that there are.
func TestExpressions(t *testing.T) {
	for _, p := range provider.All {
		_, stack := synth(t, p.Name, true)
		names := map[string]map[string]any{
			"var": stack["variable"].(map[string]any), "local": stack["locals"].(map[string]any),
		}
		eachText(stack, func(text string) {
			expression, diagnostics := hclsyntax.ParseTemplate([]byte(text), "", hcl.InitialPos)
			if diagnostics.HasErrors() {
				t.Errorf("%s: %v in\n%s", p.Name, diagnostics, text)
				return
			}
			_ = hclsyntax.VisitAll(expression, func(n hclsyntax.Node) hcl.Diagnostics {
				if call, ok := n.(*hclsyntax.FunctionCallExpr); ok && !slices.Contains(strings.Fields(functions), call.Name) {
					t.Errorf("%s: there is no function %s in\n%s", p.Name, call.Name, text)
				}
				return nil
			})
			for _, reference := range expression.Variables() {
				known, isName := names[reference.RootName()]
				if !isName || len(reference) < 2 {
					continue
				}
				if attribute, ok := reference[1].(hcl.TraverseAttr); ok && known[attribute.Name] == nil {
					t.Errorf("%s: there is no %s.%s in\n%s", p.Name, reference.RootName(), attribute.Name, text)
				}
			}
		})
	}
}

// eachText visits every text in JSON.
func eachText(value any, visit func(text string)) {
	switch v := value.(type) {
	case string:
		visit(v)
	case []any:
		for _, e := range v {
			eachText(e, visit)
		}
	case map[string]any:
		for _, e := range v {
			eachText(e, visit)
		}
	}
}

// TestShortExpressions: no HCL expression of the source is longer than a reader can take in at once.
func TestShortExpressions(t *testing.T) {
	const limit = 120
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		positions := token.NewFileSet()
		source, err := parser.ParseFile(positions, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(source, func(n ast.Node) bool {
			literal, ok := n.(*ast.BasicLit)
			if !ok || literal.Kind != token.STRING || len(literal.Value) <= limit {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			if isHCL(text) {
				t.Errorf("%s: %d characters of HCL in one piece: %s", positions.Position(literal.Pos()), len(text), text)
			}
			return true
		})
	}
}

// isHCL tells a piece of HCL from a sentence, which has it within ${…} at most.
func isHCL(text string) bool {
	if start := strings.Index(text, "${"); start >= 0 && !strings.Contains(text[:start], ". ") && strings.Contains(text, " for ") {
		return true
	}
	return strings.ContainsAny(text, "()[]{}") && !strings.HasSuffix(text, ".")
}
