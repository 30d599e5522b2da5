"""What is done with a machine's disks, without machines."""

import pathlib
import subprocess
import tempfile
import unittest
from unittest import mock

from ansible_collections.pgha.cluster.plugins.filter.disks_plan import (
    disks_blank,
    disks_problems,
    disks_report,
    disks_to_mount,
    disks_used,
)
from ansible_collections.pgha.cluster.plugins.modules import disk_info

PATH = "/var/lib/postgresql"
DEVICE = "/dev/disk/by-id/scsi-0QEMU_QEMU_HARDDISK_drive-scsi1"
BLANK = {"name": "data", "path": PATH, "device": DEVICE, "is_there": True, "signatures": [], "uuid": "u1",
         "is_own": False, "fstab": "", "options": "", "is_mounted": False, "mounted_from": "", "is_mounted_here": False,
         "contents": "", "size_mib": 0, "free_mib": 0}
MADE = dict(BLANK, signatures=["xfs pg-data"], is_own=True)
MOUNTED = dict(MADE, fstab="UUID=u1", options="noatime", is_mounted=True, mounted_from="/dev/sdb", is_mounted_here=True,
               size_mib=10240, free_mib=5120)
CONTAINER = dict(MOUNTED, device="", signatures=[], is_own=False, fstab="")


class Plan(unittest.TestCase):
    def assertProblem(self, disk, *words):
        said = disks_problems({"disks": [disk]}, "db1")
        self.assertEqual(len(said), 1, said)
        for word in ("db1: ", *words):
            self.assertIn(word, said[0])

    def test_what_can_be_used(self):
        left_in_fstab = dict(BLANK, fstab="UUID=u1")
        for disk in (BLANK, MADE, MOUNTED, CONTAINER, left_in_fstab):
            self.assertEqual(disks_problems({"disks": [disk]}, "db1"), [])
            self.assertEqual(disks_used([disk]), [disk])

    def test_a_file_system_is_made_on_blank_devices_only(self):
        self.assertEqual(disks_blank([BLANK, MADE, MOUNTED, CONTAINER]), [BLANK])

    def test_what_is_mounted_as_it_should_be_is_left_alone(self):
        self.assertEqual(disks_to_mount([MOUNTED, CONTAINER], "noatime"), [])
        for disk in (BLANK, MADE, dict(MOUNTED, fstab=""), dict(MOUNTED, options="defaults")):
            self.assertEqual(disks_to_mount([disk], "noatime"), [disk])

    def test_a_foreign_signature_is_refused(self):
        for found in (["ext4 backup"], ["LVM2_member"], ["gpt", "PMBR"], ["xfs pg-data"]):
            self.assertProblem(dict(BLANK, signatures=found), DEVICE, found[0], "wipefs --all " + DEVICE)
        # Also where the disk would not be used.
        self.assertProblem(dict(BLANK, signatures=["ext4"], contents="data"), "holds ext4")

    def test_a_member_with_data_keeps_it_where_it_is(self):
        for disk in (BLANK, dict(CONTAINER, is_mounted=False, is_mounted_here=False)):
            unused = dict(disk, contents="data")
            self.assertEqual(disks_problems({"disks": [unused]}, "db1"), [])
            self.assertEqual([disks_used([unused]), disks_blank([unused]), disks_to_mount([unused], "")], [[], [], []])

    def test_nothing_is_mounted_over_files(self):
        self.assertProblem(dict(MADE, contents="data"), "would hide")
        # A disk that was lost, and has files where it was.
        self.assertProblem(dict(BLANK, fstab="UUID=u1", contents="data"), "would hide")
        # No member's data.
        self.assertProblem(dict(BLANK, contents="files"), "would hide")

    def test_another_mount_stays(self):
        self.assertProblem(dict(MOUNTED, is_mounted_here=False), "is mounted from /dev/sdb")
        self.assertProblem(dict(MADE, fstab="/dev/sdb1"), "/etc/fstab mounts /dev/sdb1")

    def test_a_disk_that_is_not_there(self):
        self.assertProblem(dict(BLANK, is_there=False), DEVICE, "is not there")
        self.assertProblem(dict(CONTAINER, is_mounted=False, is_mounted_here=False), "is not a mount point")

    def test_a_machine_that_cannot_be_read(self):
        self.assertEqual(disks_problems({"problem": "no wipefs"}, "db1"), ["db1: its disks cannot be read: no wipefs"])


class Report(unittest.TestCase):
    def test_space_by_member(self):
        report = disks_report({"db1": {"disks": [MOUNTED]}, "db2": {"disks": [CONTAINER]}}, 5)
        self.assertEqual(report["problems"], [])
        self.assertEqual([(disk["member"], disk["free_mib"]) for disk in report["report"]["disks"]],
                         [("db1", 5120), ("db2", 5120)])
        self.assertIn("5.0 of 10.0 GiB free", report["table"][1])

    def test_too_little_space(self):
        said = disks_report({"db1": {"disks": [dict(MOUNTED, free_mib=400)]}}, 5)["problems"]
        self.assertEqual(said, [f"db1: 3 % of {PATH} is free, less than 5 %: let the disk grow (data_disk_gb)"])

    def test_not_mounted(self):
        said = disks_report({"db1": {"disks": [MADE]}}, 5)["problems"]
        self.assertEqual(len(said), 1)
        self.assertIn("is not mounted from", said[0])

    def test_a_disk_that_waits_is_told_and_no_problem(self):
        report = disks_report({"db1": {"disks": [dict(BLANK, contents="data")]}}, 5)
        self.assertEqual(report["problems"], [])
        self.assertIn("make replace", report["table"][1])

    def test_machines_that_were_not_reached_and_clusters_without_disks(self):
        self.assertEqual(disks_report({"db1": {"unreachable": True}}, 5)["problems"], [])
        self.assertEqual(disks_report({}, 5), {"report": {}, "table": [], "problems": []})


class Look(unittest.TestCase):
    MOUNTS = "\n".join((
        "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw",
        "90 22 8:16 / /var/lib/postgresql rw,noatime shared:2 - xfs /dev/sdb rw",
        "91 22 8:32 / /srv/with\\040space rw - ext4 /dev/sdc rw",
        "92 22 0:40 / /var/lib/postgresql rw - tmpfs tmpfs rw"))

    def test_what_is_mounted_is_the_last_mount(self):
        self.assertEqual(disk_info.mounted(self.MOUNTS, PATH), ("0:40", "tmpfs"))
        self.assertEqual(disk_info.mounted(self.MOUNTS, "/srv/with space"), ("8:32", "/dev/sdc"))
        self.assertEqual(disk_info.mounted(self.MOUNTS, "/srv"), ("", ""))

    def test_signatures_are_what_wipefs_finds(self):
        with tempfile.NamedTemporaryFile() as image:
            image.truncate(2**20)
            self.assertEqual(disk_info.signatures(image.name), [])
            subprocess.run(["/usr/sbin/mkswap", "--label", "old", image.name], check=True, capture_output=True)
            [found] = disk_info.signatures(image.name)
            self.assertEqual((found["type"], found["label"]), ("swap", "old"))

    def test_what_a_directory_has_in_it(self):
        with tempfile.TemporaryDirectory() as directory:
            below = pathlib.Path(directory, "15", "main")
            below.mkdir(parents=True)
            self.assertEqual(disk_info.contents(directory), "")
            (below / "file").touch()
            self.assertEqual(disk_info.contents(directory), "files")
            (below / "PG_VERSION").touch()
            self.assertEqual(disk_info.contents(directory), "data")

    def test_fstab(self):
        text = f"# UUID=old {PATH} xfs\nUUID=u0 / ext4 defaults 0 1\n\nUUID=u1 {PATH}/ xfs noatime 0 0\n"
        self.assertEqual(disk_info.fstab_entry(text, PATH), ("UUID=u1", "noatime"))
        self.assertEqual(disk_info.fstab_entry(text, "/srv"), ("", ""))

    def test_a_file_system_belongs_to_machine_and_path(self):
        machine = dict.fromkeys(("a", "b"))
        for name, identity in (("a", "0" * 31 + "1\n"), ("b", "0" * 31 + "2\n")):
            with mock.patch.object(disk_info, "read", return_value=identity):
                self.assertEqual(disk_info.own_uuid(PATH), disk_info.own_uuid(PATH))
                machine[name] = {disk_info.own_uuid(PATH), disk_info.own_uuid(PATH + "-wal")}
        self.assertEqual(len(machine["a"] | machine["b"]), 4)
