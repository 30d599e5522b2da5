package preflight

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/luthermonson/go-proxmox"

	"proxmox-patroni/internal/provider"
	"proxmox-patroni/internal/pveapi"
	"proxmox-patroni/internal/rights"
	"proxmox-patroni/internal/survey"
)

// inquiry is what the checks share: what is wanted, what exists by the state, and the answers of the API, each of
// which is asked for once.
type inquiry struct {
	provider provider.Provider
	wanted   *deployment
	state    *deployed
	client   *proxmox.Client
	token    *rights.Token
	release  provider.Release
	limits   limits
	// inUse tells how something answered at an address, "" when nothing did.
	inUse func(ctx context.Context, address string) string

	nodes    pveapi.Memo[proxmox.NodeStatuses]
	guests   pveapi.Memo[proxmox.ClusterResources]
	storages pveapi.Memo[proxmox.Storages]          // by node
	networks pveapi.Memo[proxmox.NodeNetworks]      // by node
	volumes  pveapi.Memo[[]*proxmox.StorageContent] // by node/storage
	configs  pveapi.Memo[map[string]any]            // by node/kind/vmid
	vnets    pveapi.Memo[[]*proxmox.VNet]
}

func newInquiry(p provider.Provider, wanted *deployment, state *deployed) *inquiry {
	q := &inquiry{provider: p, wanted: wanted, state: state, limits: limits{reach: pveapi.ReachLimit, survey: pveapi.AnswerLimit}, inUse: survey.InUse}
	q.use(pveapi.New(wanted.access()))
	return q
}

func (q *inquiry) use(client *proxmox.Client) {
	q.client, q.token = client, rights.Of(client, q.wanted.TokenID)
}

// limits of the wait for the API's first answer, and for all further ones.
type limits struct{ reach, survey time.Duration }

// check answers one question about the deployment.
type check struct {
	name string
	run  func(*inquiry, context.Context, *report)
}

// checks in the order of the answer.
var checks = []check{
	{"provider", (*inquiry).checkProvider},
	{"privileges", (*inquiry).checkPrivileges},
	{"nodes", (*inquiry).checkNodes},
	{"placement", (*inquiry).checkPlacement},
	{"memory", (*inquiry).checkMemory},
	{"storage", (*inquiry).checkStorage},
	{"template", (*inquiry).checkTemplates},
	{"bridge", (*inquiry).checkBridges},
	{"state", (*inquiry).checkState},
	{"names", (*inquiry).checkNames},
	{"vmids", (*inquiry).checkIDs},
	{"disks", (*inquiry).checkDisks},
	{"features", (*inquiry).checkFeatures},
	{"firewall", (*inquiry).checkFirewall},
}

// offline are the checks that need no API.
var offline = []check{{"addresses", (*inquiry).checkAddresses}}

// answer runs all checks at once; when the API gives no answer, those that need none.
func (q *inquiry) answer(ctx context.Context) []finding {
	var silent []finding
	var wait sync.WaitGroup
	wait.Go(func() { silent = q.ask(ctx, offline) })
	version, findings := q.connect(ctx)
	if version.Version != "" {
		q.release = provider.ParseRelease(version.Version)
		ctx, cancel := context.WithTimeout(ctx, q.limits.survey)
		defer cancel()
		findings = append(findings, q.ask(ctx, checks)...)
	}
	wait.Wait()
	return append(findings, silent...)
}

func (q *inquiry) ask(ctx context.Context, checks []check) []finding {
	reports := make([]report, len(checks))
	var wait sync.WaitGroup
	for i, c := range checks {
		reports[i].check = c.name
		wait.Go(func() { c.run(q, ctx, &reports[i]) })
	}
	wait.Wait()
	var findings []finding
	for _, r := range reports {
		findings = append(findings, r.findings...)
	}
	return findings
}

// machines wanted, by key.
func (q *inquiry) machines() []machine {
	return slices.SortedFunc(maps.Values(q.wanted.Machines), func(a, b machine) int { return cmp.Compare(a.Key, b.Key) })
}

// existing finds the machine that stands for this one in the state.
func (q *inquiry) existing(m machine) (existing, bool) {
	for _, r := range q.state.existing {
		if source, kind, _ := r.maker(); r.key == m.Key && source == q.provider.Source && kind == q.kind() {
			return r, true
		}
	}
	return existing{}, false
}

// notInState are the machines that the state does not know.
func (q *inquiry) notInState() []machine {
	return slices.DeleteFunc(q.machines(), func(m machine) bool {
		_, known := q.existing(m)
		return known
	})
}

// toCreate are the machines that the apply would make: those that the state does not know, and those of the state whose
// guest is gone. Where the token may not see all guests, the latter cannot be told.
func (q *inquiry) toCreate(ctx context.Context) []machine {
	guests, err := q.askGuests(ctx)
	if err != nil || !q.seesGuests(ctx) {
		return q.notInState()
	}
	return slices.DeleteFunc(q.machines(), func(m machine) bool {
		r, known := q.existing(m)
		return known && slices.ContainsFunc(guests, func(g *proxmox.ClusterResource) bool { return int(g.VMID) == r.vmid })
	})
}

// kind of the machines wanted.
func (q *inquiry) kind() provider.Kind { return provider.Kind(q.wanted.Kind) }

// isVM tells VMs from LXC containers.
func (q *inquiry) isVM() bool { return q.kind() == provider.VM }
