package main

import (
	"embed"
	"encoding/json"
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// schemas holds what `terraform providers schema -json` says of each provider,
// cut down to the resources this project uses and to names, types and flags.
//
//go:embed schemas/*.json
var schemas embed.FS

type jsonProvider struct {
	Provider    jsonSchema             `json:"provider"`
	Resources   map[string]*jsonSchema `json:"resource_schemas"`
	DataSources map[string]*jsonSchema `json:"data_source_schemas"`
}

type jsonSchema struct {
	Version int64     `json:"version"`
	Block   jsonBlock `json:"block"`
}

type jsonBlock struct {
	Attributes map[string]jsonAttribute `json:"attributes"`
	BlockTypes map[string]jsonNested    `json:"block_types"`
}

type jsonAttribute struct {
	Type       json.RawMessage `json:"type"`
	Required   bool            `json:"required"`
	Optional   bool            `json:"optional"`
	Computed   bool            `json:"computed"`
	Sensitive  bool            `json:"sensitive"`
	Deprecated bool            `json:"deprecated"`
}

type jsonNested struct {
	NestingMode string    `json:"nesting_mode"`
	Block       jsonBlock `json:"block"`
	MinItems    int64     `json:"min_items"`
	MaxItems    int64     `json:"max_items"`
}

var nestingModes = map[string]tfprotov5.SchemaNestedBlockNestingMode{
	"single": tfprotov5.SchemaNestedBlockNestingModeSingle,
	"list":   tfprotov5.SchemaNestedBlockNestingModeList,
	"set":    tfprotov5.SchemaNestedBlockNestingModeSet,
	"map":    tfprotov5.SchemaNestedBlockNestingModeMap,
	"group":  tfprotov5.SchemaNestedBlockNestingModeGroup,
}

// loadSchemas reads the embedded schema file of that name, such as "proxmox-2.9.14".
func loadSchemas(name string) (*tfprotov5.GetProviderSchemaResponse, error) {
	text, err := schemas.ReadFile("schemas/" + name + ".json")
	if err != nil {
		return nil, fmt.Errorf("no schema for provider %q: %w", name, err)
	}
	var p jsonProvider
	if err := json.Unmarshal(text, &p); err != nil {
		return nil, fmt.Errorf("schema of provider %q: %w", name, err)
	}
	provider, err := p.Provider.convert()
	if err != nil {
		return nil, fmt.Errorf("schema of provider %q: %w", name, err)
	}
	answer := &tfprotov5.GetProviderSchemaResponse{
		Provider:          provider,
		ResourceSchemas:   map[string]*tfprotov5.Schema{},
		DataSourceSchemas: map[string]*tfprotov5.Schema{},
	}
	for resource, s := range p.Resources {
		if answer.ResourceSchemas[resource], err = s.convert(); err != nil {
			return nil, fmt.Errorf("schema of resource %q: %w", resource, err)
		}
	}
	for source, s := range p.DataSources {
		if answer.DataSourceSchemas[source], err = s.convert(); err != nil {
			return nil, fmt.Errorf("schema of data source %q: %w", source, err)
		}
	}
	return answer, nil
}

func (s *jsonSchema) convert() (*tfprotov5.Schema, error) {
	block, err := s.Block.convert()
	return &tfprotov5.Schema{Version: s.Version, Block: block}, err
}

func (b *jsonBlock) convert() (*tfprotov5.SchemaBlock, error) {
	block := &tfprotov5.SchemaBlock{}
	for name, a := range b.Attributes {
		//lint:ignore SA1019 it is the one parser of this notation
		typ, err := tftypes.ParseJSONType(a.Type)
		if err != nil {
			return nil, fmt.Errorf("attribute %q: %w", name, err)
		}
		block.Attributes = append(block.Attributes, &tfprotov5.SchemaAttribute{
			Name: name, Type: typ, Required: a.Required, Optional: a.Optional,
			Computed: a.Computed, Sensitive: a.Sensitive, Deprecated: a.Deprecated,
		})
	}
	for name, n := range b.BlockTypes {
		inner, err := n.Block.convert()
		if err != nil {
			return nil, fmt.Errorf("block %q: %w", name, err)
		}
		block.BlockTypes = append(block.BlockTypes, &tfprotov5.SchemaNestedBlock{
			TypeName: name, Block: inner, Nesting: nestingModes[n.NestingMode],
			MinItems: n.MinItems, MaxItems: n.MaxItems,
		})
	}
	return block, nil
}
