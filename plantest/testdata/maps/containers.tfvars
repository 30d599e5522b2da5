# Containers with their volumes on several storages, and a third vote on a small one.
proxmox_api_url      = "https://pve.example.org:8006/api2/json"
proxmox_api_token_id = "terraform@pve!deploy"

ssh_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw admin@example"

resource_type   = "lxc"
lxc_template    = "local:vztmpl/debian-12-standard_12.7-1_amd64.tar.zst"
nameservers     = ["10.20.0.2", "1.1.1.1"]
swap_mb         = 0
proxmox_storage = "ssd"

instances = {
  pg1 = {
    ip_address   = "192.168.20.41"
    target_node  = "pve1"
    data_disk_gb = "100G"
    wal_disk_gb  = "20G"
    protection   = true
    mount_points = [{ path = "/srv/archive", size_gb = "500G", storage = "hdd" }]
  }
  pg2    = { ip_address = "192.168.20.42", target_node = "pve2", data_disk_gb = "100G", wal_disk_gb = "20G" }
  quorum = { ip_address = "192.168.20.43", target_node = "pve3", ram_mb = "512", disk_gb = "8G", roles = ["etcd"] }
}
