# A small system disk and the data on a faster storage; memory that the node may take back; an order at its start.
proxmox_api_url      = "https://pve.example.org:8006/api2/json"
proxmox_api_token_id = "terraform@pve!deploy"

ssh_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVuZ2luZWVyaW5nLXRlc3Qta2V5LTAxMjM0NTY3ODkw admin@example"

cpu_type     = "x86-64-v2-AES"
vm_cpu_cores = "8"
vm_ram_mb    = "16384"
balloon_mb   = "4096"
vm_disk_gb   = "32G"
data_disk_gb = "200G"
data_storage = "nvme"
start_order  = 3
start_delay  = 60

instances = {
  server-1 = { ip_address = "192.168.20.31", target_node = "pve1" }
  server-2 = { ip_address = "192.168.20.32", target_node = "pve2" }
  server-3 = { ip_address = "192.168.20.33", target_node = "pve3", data_disk_gb = "400G" }
}
