package vmqemu


type VmQemuUnusedDisk struct {
}

