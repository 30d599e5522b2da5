#!/bin/sh
# archive-heal DATA_DIRECTORY: Patroni's pre_promote. A replica takes each segment that it has streamed for archived, but
# the leader that sent it may have died before it archived it, and once this replica is promoted PostgreSQL recycles such
# segments. So the newest ones are marked as still to be archived; pgBackRest knows those that it has already.
# Where a timeline was left, its last segment is cut short here, and may be whole in the archive, which would refuse this
# one for ever: of segments of the same place only that of the newest timeline counts.
cd "$1/pg_wal/archive_status" || exit 0
# shellcheck disable=SC2010 # names of WAL only
{
  ls | grep -E '^[0-9A-F]{8}\.history\.done$' | tail -n 4
  (cd .. && ls) | grep -E '^[0-9A-F]{24}$' | sort |
    awk '{ newest[substr($0, 9)] = $0 ".done" } END { for (place in newest) print newest[place] }' |
    sort -k 1.9 | tail -n 128
} | while read -r mark; do
  if [ -e "$mark" ] && [ -e "../${mark%.done}" ]; then mv "$mark" "${mark%.done}.ready"; fi
done
exit 0
