// Package nspawn makes the lab's guests real: each is a Debian system that
// systemd-nspawn boots with systemd as PID 1, its own disk (a sparse ext4 image
// laid over a base tree that all guests share), its own network namespace
// plugged into the lab's bridge, and cgroups that hold it to what was asked.
//
// What exists is read from the kernel each time (mounts, links, cgroups, nftables
// sets): there is no second copy of it that a crash could leave wrong. Everything
// carries the lab's name, so Clean finds all of it and nothing else:
//
//	bridge, nft tables   pvelab-<lab>, pvelab_<lab>
//	network namespaces   pvelab-<lab>-<vmid>
//	links                pv<hash of lab><vmid in base 36>.<card>
//	cgroups              pvelab/<lab>/<vmid> in every hierarchy
//	files and mounts     below the state directory
package nspawn
