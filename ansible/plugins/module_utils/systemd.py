"""What systemd says about a unit."""

import os
import subprocess
import time

RUNNING = ("active", "reloading", "activating")


class Unit:
    """One look at a unit."""

    def __init__(self, name):
        shown = subprocess.run(
            ["systemctl", "show", name, "-p", "ActiveState,UnitFileState,FragmentPath,ActiveEnterTimestampMonotonic,"
                                              "ExecMainStartTimestampMonotonic,ControlGroup"],
            capture_output=True, text=True, check=False).stdout
        values = dict(line.split("=", 1) for line in shown.splitlines() if "=" in line)
        self.name = name
        self.state = values.get("ActiveState", "unknown")
        self.enabled = values.get("UnitFileState") == "enabled"
        self.file = values.get("FragmentPath", "")
        self.control_group = values.get("ControlGroup", "")
        # On the clock of file times, in seconds; None if that never happened since boot.
        self.active_since = _file_time(values.get("ActiveEnterTimestampMonotonic"))
        self.process_since = _file_time(values.get("ExecMainStartTimestampMonotonic"))

    @property
    def runs(self):
        """Whether it runs, or is about to: an etcd without a quorum starts for as long as it lacks one."""
        return self.state in RUNNING

    @property
    def stopped(self):
        """Whether nothing of it runs any more."""
        return self.state in ("inactive", "failed")


def newer(paths, moment):
    """Return those of the paths that were written after a moment; none where it never was."""
    return [path for path in paths if moment is not None and os.path.exists(path) and os.lstat(path).st_mtime > moment]


def _file_time(microseconds):
    begun = int(microseconds or 0) / 1e6
    return time.time() - time.clock_gettime(time.CLOCK_MONOTONIC) + begun if begun else None
