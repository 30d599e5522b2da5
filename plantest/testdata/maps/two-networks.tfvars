# A small public subnet, and further cards for storage and backup traffic.
proxmox_api_url      = "https://pve.example.org:8006/api2/json"
proxmox_api_token_id = "terraform@pve!deploy"

ssh_public_key = <<-KEYS
  ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw admin@example
  ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkx second@example
KEYS

network_bridge        = "vmbr1"
network_prefix_length = 28
vlan_tag              = "0"
gateway               = "10.0.1.209"
nameservers           = ["9.9.9.9", "149.112.112.112"]

instances = {
  aragorn = {
    ip_address  = "10.0.1.213"
    target_node = "gondor"
    extra_networks = [
      { bridge = "vmbr2", ip_address = "192.168.100.12/24" },
      { bridge = "vmbr3", vlan_tag = "40" },
    ]
  }
  gimli   = { ip_address = "10.0.1.214", target_node = "erebor" }
  legolas = { ip_address = "10.0.1.215", target_node = "mirkwood" }
}
