"""What a machine has to give."""


def memory_mib():
    """Return the memory this machine may use: the kernel's figure or, in a container, its limit."""
    limits = [int(_read("/proc/meminfo").split()[1]) // 1024]
    for path in ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"):
        limit = _read(path).strip()
        if limit.isdigit():
            limits.append(int(limit) // 2**20)
    return min(limits)


def _read(path):
    try:
        with open(path, encoding="ascii") as file:
            return file.read()
    except OSError:
        return ""
