# Three machines of each kind as a deployment asks for them, by the provider bpg/proxmox.
terraform {
  required_providers {
    proxmox = { source = "bpg/proxmox", version = "0.111.1" }
  }
}

variable "endpoint" { type = string }
variable "token" { type = string }
variable "instances" { type = map(string) }
variable "containers" { type = map(string) }
variable "ssh_public_key" { type = string }
variable "cores" { default = 2 }
variable "memory" { default = 4096 }
variable "disk" { default = 20 } # of the VMs: this provider replaces containers to grow theirs
variable "storage" { default = "zfs-vm" }
variable "os_template" { default = "local:vztmpl/ubuntu-22.04-standard_22.04-1_amd64.tar.zst" }
variable "template" { default = "ubuntu-2404-template" }

provider "proxmox" {
  endpoint  = var.endpoint
  api_token = var.token
}

data "proxmox_virtual_environment_vms" "template" {
  filter {
    name   = "name"
    values = [var.template]
  }
  filter {
    name   = "template"
    values = ["true"]
  }
}

resource "proxmox_virtual_environment_vm" "generic_vm" {
  for_each      = var.instances
  name          = "app-dev-${each.key}"
  node_name     = "pmx"
  scsi_hardware = "virtio-scsi-pci"
  tags          = ["patroni"]

  clone {
    vm_id        = data.proxmox_virtual_environment_vms.template.vms[0].vm_id
    datastore_id = var.storage
    full         = true
  }
  agent { enabled = true }
  cpu {
    cores = var.cores
    type  = "host"
  }
  memory { dedicated = var.memory }
  disk {
    interface    = "scsi0"
    datastore_id = var.storage
    size         = var.disk
  }
  network_device {
    bridge  = "vmbr0"
    vlan_id = 20
  }
  initialization {
    datastore_id = var.storage
    interface    = "ide2"
    dns {
      servers = ["192.168.20.1"]
      domain  = "lab.example"
    }
    ip_config {
      ipv4 {
        address = "${each.value}/24"
        gateway = "192.168.20.1"
      }
    }
    user_account {
      username = "deploy"
      keys     = [var.ssh_public_key]
    }
  }
  operating_system { type = "l26" }
  serial_device {}
  vga { type = "serial0" }

  # What an import cannot learn.
  lifecycle { ignore_changes = [clone] }
}

resource "proxmox_virtual_environment_container" "container" {
  for_each     = var.containers
  node_name    = "pmx"
  unprivileged = true
  started      = true
  tags         = ["patroni"]

  features { nesting = true }
  operating_system {
    template_file_id = var.os_template
    type             = "ubuntu"
  }
  cpu { cores = var.cores }
  memory {
    dedicated = var.memory
    swap      = 512
  }
  disk {
    datastore_id = var.storage
    size         = 20
  }
  network_interface {
    name    = "eth0"
    bridge  = "vmbr0"
    vlan_id = 20
  }
  initialization {
    hostname = "app-dev-${each.key}"
    dns {
      servers = ["192.168.20.1"]
      domain  = "lab.example"
    }
    ip_config {
      ipv4 {
        address = "${each.value}/24"
        gateway = "192.168.20.1"
      }
    }
    user_account { keys = [var.ssh_public_key] }
  }
  lifecycle {
    ignore_changes = [unprivileged, initialization[0].user_account, operating_system[0].template_file_id]
  }
}

output "vm_ids" { value = { for key, vm in proxmox_virtual_environment_vm.generic_vm : key => vm.vm_id } }
output "vm_ips" { value = { for key, vm in proxmox_virtual_environment_vm.generic_vm : key => vm.ipv4_addresses[1][0] } }
output "lxc_ids" { value = { for key, ct in proxmox_virtual_environment_container.container : key => ct.vm_id } }
