// Package pve is the lab's picture of a Proxmox VE cluster: guests, tasks,
// storage, users and privileges. It knows neither HTTP nor how state is kept
// nor how machines are run; see packages api, store and nspawn for those.
package pve
