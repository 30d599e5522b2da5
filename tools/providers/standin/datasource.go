package main

import (
	"context"
	"math/big"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

func (p *provider) ValidateDataSourceConfig(context.Context, *tfprotov5.ValidateDataSourceConfigRequest) (*tfprotov5.ValidateDataSourceConfigResponse, error) {
	return &tfprotov5.ValidateDataSourceConfigResponse{}, nil
}

// ReadDataSource always finds exactly one thing, as a search in a working cluster would: each list that the
// provider computes has one element, of zero values.
func (p *provider) ReadDataSource(_ context.Context, r *tfprotov5.ReadDataSourceRequest) (*tfprotov5.ReadDataSourceResponse, error) {
	schema := p.schemas.DataSourceSchemas[r.TypeName]
	config, err := r.Config.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	fields := map[string]tftypes.Value{}
	if err := config.As(&fields); err != nil {
		return nil, err
	}
	for _, a := range schema.Block.Attributes {
		if list, ok := a.Type.(tftypes.List); ok && a.Computed && fields[a.Name].IsNull() {
			fields[a.Name] = tftypes.NewValue(list, []tftypes.Value{zero(list.ElementType)})
		}
	}
	state, err := tfprotov5.NewDynamicValue(schema.ValueType(), tftypes.NewValue(schema.ValueType(), fields))
	return &tfprotov5.ReadDataSourceResponse{State: &state}, err
}

func zero(t tftypes.Type) tftypes.Value {
	if object, ok := t.(tftypes.Object); ok {
		fields := map[string]tftypes.Value{}
		for name, inner := range object.AttributeTypes {
			fields[name] = zero(inner)
		}
		return tftypes.NewValue(t, fields)
	}
	switch {
	case t.Is(tftypes.Number):
		return tftypes.NewValue(t, big.NewFloat(0))
	case t.Is(tftypes.String):
		return tftypes.NewValue(t, "")
	}
	return tftypes.NewValue(t, nil)
}
