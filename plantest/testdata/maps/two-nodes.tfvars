# Two nodes at home, templates by their VM ids, VM ids that repeat the addresses, no VLAN.
proxmox_api_url      = "https://pve.example.org:8006/api2/json"
proxmox_api_token_id = "terraform@pve!deploy"

ssh_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw admin@example"

network_bridge = "vmbr0"
vlan_tag       = "0"
gateway        = "192.168.0.1"
nameserver     = "192.168.0.1"
vm_cpu_cores   = 4
vm_ram_mb      = 7680
vm_disk_gb     = 40

instances = {
  db-171 = { ip_address = "192.168.0.171", vmid = 171, target_node = "lab-pve1", template = "9000" }
  db-172 = { ip_address = "192.168.0.172", vmid = 172, target_node = "lab-pve1", template = "9000" }
  db-181 = { ip_address = "192.168.0.181", vmid = 181, target_node = "lab-pve2", template = "9001" }
}
