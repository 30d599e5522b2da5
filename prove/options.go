package main

import (
	"flag"
	"fmt"
	"strings"

	"proxmox-patroni/prove/internal/cluster"
	"proxmox-patroni/prove/internal/fault"
)

// options are the command line.
type options struct {
	inventory string
	pvelab    string
	lab       string
	key       string
	presets   []string
	syncs     []string
	faults    []fault.Fault
	n         int
	writers   int
	rate      int
	untimed   bool
	out       string
	merge     []string
}

func parse(args []string) (options, error) {
	var o options
	flags := flag.NewFlagSet("prove", flag.ContinueOnError)
	flags.StringVar(&o.inventory, "inventory", "", "inventory `file` of the deployed cluster, JSON")
	flags.StringVar(&o.pvelab, "pvelab", "pvelab", "the lab's `command`")
	flags.StringVar(&o.lab, "lab", "default", "the lab's `name`")
	flags.StringVar(&o.key, "key", "", "private `file` for ssh, if the inventory names none (default: the lab's own)")
	flags.IntVar(&o.n, "n", 1, "how often each fault")
	flags.IntVar(&o.writers, "writers", 8, "how many clients write")
	flags.IntVar(&o.rate, "rate", 20, "commits a second of each, at most")
	flags.StringVar(&o.out, "out", "proof", "`directory` for the report and the ledger")
	flags.BoolVar(&o.untimed, "untimed", false, "report the time without writes, but judge it not: for a machine that is too busy to measure on")
	presets := flags.String("preset", "norm", "fast, norm, safe or wide; several separated by commas")
	syncs := flags.String("sync", "off", "synchronous replication: off, on or quorum; several separated by commas")
	faults := flags.String("faults", "all", "all, short, or names separated by commas: "+strings.Join(fault.Names(), ", "))
	merge := flags.String("merge", "", "only put these report.json `files` together, separated by commas")
	if err := flags.Parse(args); err != nil {
		return o, flag.ErrHelp
	}
	if *merge != "" {
		o.merge = strings.Split(*merge, ",")
		return o, nil
	}
	o.presets, o.syncs = strings.Split(*presets, ","), strings.Split(*syncs, ",")
	var err error
	if o.faults, err = fault.Pick(*faults); err != nil {
		return o, err
	}
	return o, o.check(flags.Args())
}

func (o options) check(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("argument %q: prove takes flags only", rest[0])
	case o.inventory == "":
		return fmt.Errorf("-inventory is missing: the JSON that terraform output or ansible has for this cluster")
	case o.n < 1 || o.rate < 1 || o.writers < 3:
		return fmt.Errorf("-n %d, -rate %d, -writers %d: at least 1, 1 and 3, one for each route", o.n, o.rate, o.writers)
	}
	for _, preset := range o.presets {
		for _, sync := range o.syncs {
			if _, err := cluster.Want(preset, sync); err != nil {
				return err
			}
		}
	}
	return nil
}
