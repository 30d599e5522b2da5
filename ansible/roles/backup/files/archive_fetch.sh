#!/bin/sh
# archive-fetch STANZA SECONDS HOST PORT FILE PATH: PostgreSQL's restore_command. A promotion asks the archive, too, and
# must not wait for one that does not answer: HOST (- for none) is knocked at first, pgBackRest gets SECONDS, and after an
# archive that was silent nobody asks it again for a minute. Any failure is 1: PostgreSQL takes it for "not there", and
# more than 125 for the end of the recovery.
stanza=$1 seconds=$2 host=$3 port=$4 file=$5 path=$6
silent=/var/spool/pgbackrest/silent
if [ -n "$(find "$silent" -mmin -1 2>/dev/null)" ]; then exit 1; fi
if [ "$host" != - ] && ! timeout 1 bash -c ": >/dev/tcp/$host/$port" 2>/dev/null; then
  touch "$silent"
  exit 1
fi
timeout -k 1 "$seconds" pgbackrest --stanza="$stanza" archive-get "$file" "$path"
case $? in
  0) exit 0 ;;
  124 | 137) touch "$silent" ;;
esac
exit 1
