#!/bin/sh
# archive-heal DATA_DIRECTORY: Patroni's pre_promote. A replica takes each segment that it has streamed for archived, but
# the leader that sent it may have died before it archived it, and once this replica is promoted PostgreSQL recycles such
# segments. So the newest ones are marked as still to be archived; pgBackRest knows those that it has already.
status=$1/pg_wal/archive_status
cd "$status" || exit 0
# shellcheck disable=SC2010 # names of WAL only
ls | grep -E '^([0-9A-F]{24}|[0-9A-F]{8}\.history)\.done$' | sort | tail -n 128 | while read -r done; do
  name=${done%.done}
  if [ -e "../$name" ]; then mv "$done" "$name.ready"; fi
done
exit 0
