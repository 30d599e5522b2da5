"""Names of WAL: 24 hexadecimal digits, eight each for timeline, log and segment."""

import re

SEGMENT = re.compile(r"^([0-9A-F]{8})([0-9A-F]{8})([0-9A-F]{8})$")


def split(name, size):
    """Return the timeline and the number of a segment; size: bytes of one, as PostgreSQL's wal_segment_size."""
    timeline, log, segment = (int(part, 16) for part in SEGMENT.match(name).groups())
    return timeline, log * (0x100000000 // size) + segment


def join(timeline, number, size):
    """Return the name of a segment."""
    log, segment = divmod(number, 0x100000000 // size)
    return "%08X%08X%08X" % (timeline, log, segment)


def gaps(names, first, last, size):
    """Return what is missing between the segments first and last: [{timeline, from, to, segments}].

    Which timeline a missing segment is of nobody can tell at a switch; it is counted to the one before it. What an
    abandoned timeline has is counted, too, as a restore leaves it behind.
    """
    start, end = split(first, size)[1], split(last, size)[1]
    at = {}  # the timeline by number of segment
    for name in sorted(names):
        timeline, number = split(name, size)
        at[number] = timeline
    found, timeline = [], split(first, size)[0]
    for number in range(start, end + 1):
        if number in at:
            timeline = at[number]
        elif found and found[-1]["next"] == number:
            found[-1].update(next=number + 1, to=join(found[-1]["timeline"], number, size),
                             segments=found[-1]["segments"] + 1)
        else:
            name = join(timeline, number, size)
            found.append({"timeline": timeline, "from": name, "to": name, "segments": 1, "next": number + 1})
    return [{key: value for key, value in gap.items() if key != "next"} for gap in found]
