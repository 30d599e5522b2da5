package main

import (
	"context"
	"fmt"
	"math/big"
	"sync/atomic"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// provider answers the protocol from the schemas alone. The embedded interface stays nil: a call that this
// project's stacks never cause (data sources, functions) is a programming error and may crash.
type provider struct {
	tfprotov5.ProviderServer
	schemas *tfprotov5.GetProviderSchemaResponse
	made    atomic.Int64
}

func (p *provider) GetMetadata(context.Context, *tfprotov5.GetMetadataRequest) (*tfprotov5.GetMetadataResponse, error) {
	answer := &tfprotov5.GetMetadataResponse{}
	for name := range p.schemas.ResourceSchemas {
		answer.Resources = append(answer.Resources, tfprotov5.ResourceMetadata{TypeName: name})
	}
	return answer, nil
}

func (p *provider) GetProviderSchema(context.Context, *tfprotov5.GetProviderSchemaRequest) (*tfprotov5.GetProviderSchemaResponse, error) {
	return p.schemas, nil
}

func (p *provider) PrepareProviderConfig(_ context.Context, r *tfprotov5.PrepareProviderConfigRequest) (*tfprotov5.PrepareProviderConfigResponse, error) {
	return &tfprotov5.PrepareProviderConfigResponse{PreparedConfig: r.Config}, nil
}

func (p *provider) ConfigureProvider(context.Context, *tfprotov5.ConfigureProviderRequest) (*tfprotov5.ConfigureProviderResponse, error) {
	return &tfprotov5.ConfigureProviderResponse{}, nil
}

func (p *provider) StopProvider(context.Context, *tfprotov5.StopProviderRequest) (*tfprotov5.StopProviderResponse, error) {
	return &tfprotov5.StopProviderResponse{}, nil
}

func (p *provider) ValidateResourceTypeConfig(context.Context, *tfprotov5.ValidateResourceTypeConfigRequest) (*tfprotov5.ValidateResourceTypeConfigResponse, error) {
	return &tfprotov5.ValidateResourceTypeConfigResponse{}, nil
}

// UpgradeResourceState drops attributes the schema does not know, as old states may hold them.
func (p *provider) UpgradeResourceState(_ context.Context, r *tfprotov5.UpgradeResourceStateRequest) (*tfprotov5.UpgradeResourceStateResponse, error) {
	typ := p.schemas.ResourceSchemas[r.TypeName].ValueType()
	state, err := r.RawState.UnmarshalWithOpts(typ, tfprotov5.UnmarshalOpts{ValueFromJSONOpts: tftypes.ValueFromJSONOpts{IgnoreUndefinedAttributes: true}})
	if err != nil {
		return nil, fmt.Errorf("state of a %s: %w", r.TypeName, err)
	}
	upgraded, err := tfprotov5.NewDynamicValue(typ, state)
	return &tfprotov5.UpgradeResourceStateResponse{UpgradedState: &upgraded}, err
}

func (p *provider) ReadResource(_ context.Context, r *tfprotov5.ReadResourceRequest) (*tfprotov5.ReadResourceResponse, error) {
	return &tfprotov5.ReadResourceResponse{NewState: r.CurrentState}, nil
}

// PlanResourceChange takes Terraform's proposal; on creation what the provider computes is not yet known.
func (p *provider) PlanResourceChange(_ context.Context, r *tfprotov5.PlanResourceChangeRequest) (*tfprotov5.PlanResourceChangeResponse, error) {
	prior, err := r.PriorState.IsNull()
	if err != nil {
		return nil, err
	}
	planned := r.ProposedNewState
	if gone, err := planned.IsNull(); err != nil || gone || !prior {
		return &tfprotov5.PlanResourceChangeResponse{PlannedState: planned, UnsafeToUseLegacyTypeSystem: true}, err
	}
	planned, err = p.replace(r.TypeName, planned, func(a *tfprotov5.SchemaAttribute, v tftypes.Value) tftypes.Value {
		if a.Computed && v.IsNull() {
			return tftypes.NewValue(a.Type, tftypes.UnknownValue)
		}
		return v
	})
	return &tfprotov5.PlanResourceChangeResponse{PlannedState: planned, UnsafeToUseLegacyTypeSystem: true}, err
}

// ApplyResourceChange gives every unknown a value: ids count up in the shape that both Proxmox providers use.
func (p *provider) ApplyResourceChange(_ context.Context, r *tfprotov5.ApplyResourceChangeRequest) (*tfprotov5.ApplyResourceChangeResponse, error) {
	state := r.PlannedState
	gone, err := state.IsNull()
	if err == nil && !gone {
		state, err = p.replace(r.TypeName, state, func(a *tfprotov5.SchemaAttribute, v tftypes.Value) tftypes.Value {
			switch {
			case v.IsKnown():
				return v
			case a.Name == "id":
				return tftypes.NewValue(tftypes.String, fmt.Sprintf("pmx/qemu/%d", 99+p.made.Add(1)))
			case a.Type.Is(tftypes.Number):
				return tftypes.NewValue(tftypes.Number, big.NewFloat(0))
			case a.Type.Is(tftypes.String):
				return tftypes.NewValue(tftypes.String, "")
			}
			return tftypes.NewValue(a.Type, nil)
		})
	}
	return &tfprotov5.ApplyResourceChangeResponse{NewState: state, UnsafeToUseLegacyTypeSystem: true}, err
}

// replace runs change over the top-level attributes of a resource's value.
func (p *provider) replace(resource string, value *tfprotov5.DynamicValue, change func(*tfprotov5.SchemaAttribute, tftypes.Value) tftypes.Value) (*tfprotov5.DynamicValue, error) {
	schema := p.schemas.ResourceSchemas[resource]
	object, err := value.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	fields := map[string]tftypes.Value{}
	if err := object.As(&fields); err != nil {
		return nil, err
	}
	for _, a := range schema.Block.Attributes {
		fields[a.Name] = change(a, fields[a.Name])
	}
	changed, err := tfprotov5.NewDynamicValue(schema.ValueType(), tftypes.NewValue(schema.ValueType(), fields))
	return &changed, err
}
