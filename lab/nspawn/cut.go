package nspawn

import (
	"context"
	"fmt"
	"slices"
	"strings"
)

// Cut drops everything between a machine and the others, both ways; without
// others it drops all that the machine sends and receives, this host included.
// Cuts last until Heal, also over a restart of the machine.
func (h *Host) Cut(ctx context.Context, vmid int, others ...int) error {
	mine := h.links(vmid)
	if len(mine) == 0 {
		return fmt.Errorf("machine %d has no link to cut: it is not running", vmid)
	}
	if len(others) == 0 {
		return h.changeSet(ctx, "add", "isolated", quoted(mine))
	}
	var pairs []string
	for _, other := range others {
		theirs := h.links(other)
		if len(theirs) == 0 {
			return fmt.Errorf("machine %d has no link to cut: it is not running", other)
		}
		for _, a := range mine {
			for _, b := range theirs {
				pairs = append(pairs, fmt.Sprintf("%q . %q", a, b), fmt.Sprintf("%q . %q", b, a))
			}
		}
	}
	return h.changeSet(ctx, "add", "cut", pairs)
}

// Heal takes back all cuts of a machine; vmid 0 heals the whole lab.
func (h *Host) Heal(ctx context.Context, vmid int) error {
	for _, set := range []string{"isolated", "cut"} {
		elements, err := h.cuts(ctx, set)
		if err != nil {
			return err
		}
		var gone []string
		for _, links := range elements {
			if vmid == 0 || slices.ContainsFunc(links, func(l string) bool { return h.isLinkOf(l, vmid) }) {
				gone = append(gone, strings.Join(quoted(links), " . "))
			}
		}
		if err := h.changeSet(ctx, "delete", set, gone); err != nil {
			return err
		}
	}
	return nil
}

// Cuts reports whether a machine is cut off from everything, and from how many
// links of other machines it is cut off.
func (h *Host) Cuts(ctx context.Context, vmid int) (isolated bool, from int, err error) {
	alone, err := h.cuts(ctx, "isolated")
	if err != nil {
		return false, 0, err
	}
	pairs, err := h.cuts(ctx, "cut")
	for _, links := range alone {
		isolated = isolated || h.isLinkOf(links[0], vmid)
	}
	for _, links := range pairs {
		if h.isLinkOf(links[0], vmid) {
			from++
		}
	}
	return isolated, from, err
}

func (h *Host) isLinkOf(link string, vmid int) bool {
	return strings.HasPrefix(link, strings.TrimSuffix(h.linkName(vmid, 0), "0"))
}

// cuts reads one of the sets back: each element is one link or a pair.
func (h *Host) cuts(ctx context.Context, set string) ([][]string, error) {
	var reply struct {
		Nftables []struct {
			Set struct {
				Elem []any `json:"elem"`
			} `json:"set"`
		} `json:"nftables"`
	}
	if err := runJSON(ctx, &reply, "nft", "-j", "list", "set", "bridge", h.table(), set); err != nil {
		return nil, err
	}
	var all [][]string
	for _, object := range reply.Nftables {
		for _, e := range object.Set.Elem {
			if single, ok := e.(string); ok {
				all = append(all, []string{single})
			} else if m, ok := e.(map[string]any); ok {
				parts, _ := m["concat"].([]any)
				var links []string
				for _, p := range parts {
					links = append(links, fmt.Sprint(p))
				}
				all = append(all, links)
			}
		}
	}
	return all, nil
}

func (h *Host) changeSet(ctx context.Context, verb, set string, elements []string) error {
	if len(elements) == 0 {
		return nil
	}
	list := "{ " + strings.Join(elements, ", ") + " }"
	return runInput(ctx, strings.Join([]string{verb, "element bridge", h.table(), set, list}, " ")+"\n", "nft", "-f", "-")
}

func quoted(names []string) []string {
	q := make([]string, len(names))
	for i, n := range names {
		q[i] = fmt.Sprintf("%q", n)
	}
	return q
}
