# What a deployment asks of the provider bpg/proxmox, without the rest of the project.

terraform {
  required_providers {
    proxmox = {
      source = "bpg/proxmox"
    }
  }
}

variable "proxmox_api_url" {}
variable "proxmox_api_token_id" {}
variable "proxmox_api_token_secret" {}
variable "ssh_public_key" {}
variable "network" { description = "first three numbers of the addresses" }
variable "cores" { default = 2 }
variable "memory" { default = 1024 }
variable "vms" {
  type    = map(number)
  default = { node1 = 11, node2 = 12, node3 = 13 }
}
variable "cts" {
  type    = map(number)
  default = { ct1 = 21, ct2 = 22, ct3 = 23 }
}

provider "proxmox" {
  endpoint  = var.proxmox_api_url
  api_token = "${var.proxmox_api_token_id}=${var.proxmox_api_token_secret}"
  insecure  = true
}

resource "proxmox_virtual_environment_vm" "vm" {
  for_each      = var.vms
  name          = each.key
  node_name     = "pmx"
  scsi_hardware = "virtio-scsi-pci"

  clone {
    vm_id = 9000
  }
  agent {
    enabled = true
  }
  cpu {
    cores = var.cores
    type  = "host"
  }
  memory {
    dedicated = var.memory
  }
  disk {
    datastore_id = "zfs-vm"
    interface    = "scsi0"
    size         = 20
  }
  network_device {
    bridge  = "vmbr0"
    vlan_id = 20
  }
  vga {
    type = "serial0"
  }
  serial_device {}
  operating_system {
    type = "l26"
  }
  initialization {
    datastore_id = "zfs-vm"
    ip_config {
      ipv4 {
        address = "${var.network}.${each.value}/24"
        gateway = "${var.network}.1"
      }
    }
    user_account {
      username = "deploy"
      keys     = [trimspace(var.ssh_public_key)]
    }
  }
  lifecycle {
    ignore_changes = [clone] # known to the creating apply only, so an import would replace the VM
  }
}

resource "proxmox_virtual_environment_container" "ct" {
  for_each     = var.cts
  node_name    = "pmx"
  unprivileged = true

  cpu {
    cores = 1
  }
  memory {
    dedicated = 512
  }
  disk {
    datastore_id = "zfs-vm"
    size         = 8
  }
  network_interface {
    name   = "eth0"
    bridge = "vmbr0"
  }
  operating_system {
    template_file_id = "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst"
    type             = "ubuntu"
  }
  initialization {
    hostname = each.key
    ip_config {
      ipv4 {
        address = "${var.network}.${each.value}/24"
        gateway = "${var.network}.1"
      }
    }
    user_account {
      keys = [trimspace(var.ssh_public_key)]
    }
  }
}

output "vm_ids" {
  value = { for k, vm in proxmox_virtual_environment_vm.vm : k => vm.vm_id }
}
