// Command pvelab runs a Proxmox VE API on this box, whose guests are real
// machines. See docs/lab.md.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// command is one verb. Its run gets the arguments that are left after the flags.
type command struct {
	name, args, help string
	flags            func(*flag.FlagSet, *options)
	run              func(context.Context, *lab, []string) error
}

var commands = []command{
	{"up", "", "start the lab, installing and building what is missing", settingFlags, up},
	{"serve", "", "the same in the foreground, once everything is there", settingFlags, serve},
	{"down", "", "remove everything the lab made, also after a crash", nil, down},
	{"status", "", "show the guests", jsonFlag, status},
	{"supply", "etcd VERSION...", "build release archives that machines can download", nil, supplyCommand},
	{"poweroff", "GUEST...", "cut the power (undo: poweron)", nil, eachGuest(powerOff)},
	{"poweron", "GUEST...", "start again", nil, eachGuest(powerOn)},
	{"freeze", "GUEST...", "stop all processes of a machine (undo: thaw)", nil, eachGuest(freeze)},
	{"thaw", "GUEST...", "let them go on", nil, eachGuest(thaw)},
	{"cut", "GUEST [from GUEST...]", "drop packets between machines, or all of one (undo: heal)", nil, cut},
	{"heal", "[GUEST...]", "take back cuts; of all machines when none is named", nil, heal},
	{"fill", "GUEST...", "take all free space of the disk (undo: unfill)", nil, eachGuest(fill)},
	{"unfill", "GUEST...", "give it back", nil, eachGuest(unfill)},
	{"skew", "GUEST DURATION", "set a machine's clock apart, where the kernel can", nil, skew},
	{"fail", "[RULE | off [ID]]", "make the API fail or slow by rule; without arguments, show the rules", ruleFlags, failAPI},
	{"bench", "[COUNT...]", "measure making machines, 1, 3 and 10 at once by default", benchFlags, bench},
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := execute(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "pvelab:", err)
		os.Exit(1)
	}
}

func execute(ctx context.Context, args []string) error {
	if len(args) == 0 || args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		usage()
		return nil
	}
	for _, c := range commands {
		if c.name == args[0] {
			return c.execute(ctx, args[1:])
		}
	}
	return fmt.Errorf("unknown command %q: pvelab help lists them", args[0])
}

func (c command) execute(ctx context.Context, args []string) error {
	set := flag.NewFlagSet("pvelab "+c.name, flag.ContinueOnError)
	opts := &options{}
	set.StringVar(&opts.name, "lab", "default", "name of the lab; labs with different names live side by side")
	set.StringVar(&opts.dir, "state", "", "state directory (default /var/lib/pvelab/NAME)")
	if c.flags != nil {
		c.flags(set, opts)
	}
	if err := set.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	l, err := openLab(opts)
	if err != nil {
		return err
	}
	return c.run(ctx, l, set.Args())
}

func usage() {
	fmt.Print("A Proxmox VE API on this box, whose guests are real machines.\n\n" +
		"pvelab COMMAND [--lab NAME] [--state DIRECTORY] [FLAGS] [ARGUMENTS]\n\n")
	for _, c := range commands {
		fmt.Printf("  %-34s %s\n", c.name+" "+c.args, c.help)
	}
	fmt.Print("\nA GUEST is a name or a VMID. pvelab COMMAND --help shows a command's flags.\n")
}
