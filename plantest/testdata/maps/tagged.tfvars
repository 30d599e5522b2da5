# Everything told apart by tags, pools and networks: databases, load balancers, and a machine for backups.
proxmox_api_url      = "https://pve.example.org:8006/api2/json"
proxmox_api_token_id = "terraform@pve!deploy"

ssh_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw admin@example"

tags = ["terraform", "PostgreSQL"]
pool = "databases"

instances = {
  a1  = { ip_address = "192.168.20.51", target_node = "pve1" }
  b1  = { ip_address = "192.168.20.52", target_node = "pve2" }
  c1  = { ip_address = "192.168.20.53", target_node = "pve3" }
  lb1 = { ip_address = "192.168.20.54", target_node = "pve1", roles = ["haproxy"], ram_mb = 1024, cpu_cores = 1 }
  lb2 = { ip_address = "192.168.20.55", target_node = "pve2", roles = ["haproxy"], ram_mb = 1024, cpu_cores = 1 }
  safe = {
    ip_address  = "192.168.20.56"
    target_node = "pve2"
    roles       = ["backup"]
    description = "backups"
    disk_gb     = "2T"
    storage     = "hdd"
    vlan_tag    = "50"
  }
}
