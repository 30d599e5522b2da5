package main

// What the dashboards show. Their queries use the names that the roles metrics and monitoring give, and of services the
// services' own; names of the node exporter are the same in every version that distributions have.

// leading keeps of a series what the member says that takes writes.
const leading = ` and on (cluster, instance) pgha_postgresql_writable{@} == 1`

// disks are the file systems that can fill up.
const disks = `@, fstype!~"tmpfs|ramfs|overlay|squashfs"`

var (
	yesNo  = map[int]word{0: {"no", good}, 1: {"yes", bad}}
	noYes  = map[int]word{0: {"no", bad}, 1: {"yes", good}}
	leads  = map[int]word{0: {"follows", neutral}, 1: {"leads", good}}
	writes = map[int]word{0: {"reads", neutral}, 1: {"takes writes", good}}
)

var boards = []board{
	{
		name: "overview", title: "overview",
		about: "Is it healthy, who leads, how far are the others behind, can it be restored, is there room. Begin here.",
		rows: []row{
			{"Is it healthy?", []panel{
				{
					title: "Leader", about: "The member that takes writes. None for longer than a minute: make status says why.",
					queries: one(`patroni_primary{@} == 1`, "{{instance}}"), names: true, unit: "none",
				},
				{
					title: "Replicas that stream", about: "Each is a copy that can take over. Fewer than there are: make status.",
					queries: one(`sum(pgha_postgresql_receivers{@})`, ""), unit: "none", steps: falling(1, 2),
				},
				{
					title: "Alerts that page", about: "What fires now and cannot wait: make alerts names it, with what to do.",
					queries: one(`count(ALERTS{@, alertstate="firing", severity="page"}) or vector(0)`, ""), unit: "none", steps: nonzero(),
				},
				{
					title: "Alerts for a ticket", about: "What fires now and can wait until the morning: make alerts names it.",
					queries: one(`count(ALERTS{@, alertstate="firing", severity="ticket"}) or vector(0)`, ""), unit: "none",
					steps: []step{{0, good}, {1, warning}},
				},
				{
					title: "Machines that do not answer", about: "Machines that Prometheus cannot ask. make status; make replace makes a new one.",
					queries: one(`count(up{@, job="node"} == 0) or vector(0)`, ""), unit: "none", steps: nonzero(),
				},
				{
					title: "Maintenance mode", about: "While it is on nobody takes over from a leader that dies. make maintenance ON=0.",
					queries: one(`max(patroni_is_paused{@})`, ""), unit: "none",
					words: map[int]word{0: {"off", good}, 1: {"on", warning}},
				},
			}},
			{"Who works, and how much?", []panel{
				{
					kind: graph, title: "Transactions", about: "Committed per second, on the leader and on replicas.",
					queries: one(`sum by (instance) (rate(pgha_postgresql_database_commits{@}[$__rate_interval]))`, "{{instance}}"), unit: "ops",
				},
				{
					kind: graph, title: "Connections in use", about: "Of those that clients may have. Near 1 new clients are refused: a pooler lets many share few.",
					queries: one(`pgha_postgresql_connections{@} / pgha_postgresql_connections_max{@}`, "{{instance}}"),
					unit:    "percentunit", steps: rising(0.75, 0.9), share: true,
				},
				{
					kind: graph, title: "How far replicas are behind", about: "WAL that a replica has not replayed: what a failover to it would have to catch up with.",
					queries: one(`max by (replica) (pgha_postgresql_replica_lag_bytes{@})`, "{{replica}}"), unit: "bytes",
				},
			}},
			{"Can it be restored?", []panel{
				{
					title: "Newest backup", about: "How long ago it ended. More than a day: make backups says what is wrong.",
					queries: one(`time() - max(pgha_backup_last_seconds{@} > 0)`, ""), unit: "s", steps: rising(26*3600, 50*3600),
				},
				{
					title: "Last restore drill", about: "A backup is what was restored. make backups says why a drill failed.",
					queries: one(`min(pgha_drill_ok{@})`, ""), unit: "none",
					words: map[int]word{0: {"failed", bad}, 1: {"ok", good}},
				},
				{
					title: "Last drill was", about: "How long ago; there is one every night.",
					queries: one(`time() - max(pgha_drill_last_seconds{@} > 0)`, ""), unit: "s", steps: rising(26*3600, 50*3600),
				},
				{
					title: "WAL archived", about: "How long ago the last segment arrived. It can be long on a cluster without writes.",
					queries: one(`time() - max(pgha_postgresql_archiver_last_archived_seconds{@} > 0)`, ""), unit: "s",
				},
				{
					title: "Archiving fails", about: "What is committed cannot be restored if all members are lost. make backups says why.",
					queries: one(`max(pgha_postgresql_archiver_failing{@}`+leading+`)`, ""), unit: "none", words: yesNo,
				},
				{
					title: "Damaged pages", about: "In the newest backup: a disk loses bits. docs/runbook.md#backupdamaged",
					queries: one(`max(pgha_backup_damaged{@})`, ""), unit: "none", words: yesNo,
				},
			}},
			{"Is there room?", []panel{
				{
					kind: graph, title: "Free on disks", about: "Share of each file system. A larger data_disk_gb and make deploy give more, while the machine runs.",
					queries: one(`node_filesystem_avail_bytes{`+disks+`} / node_filesystem_size_bytes{`+disks+`}`, "{{instance}} {{mountpoint}}"),
					unit:    "percentunit", steps: falling(0.08, 0.25), share: true,
				},
				{
					kind: graph, title: "Available memory", about: "Share of each machine's memory that programs can still have.",
					queries: one(`node_memory_MemAvailable_bytes{@} / node_memory_MemTotal_bytes{@}`, "{{instance}}"), unit: "percentunit", share: true,
				},
				{
					kind: graph, title: "CPU in use", about: "Share of each machine's processors.",
					queries: one(`1 - avg by (instance) (rate(node_cpu_seconds_total{@, mode="idle"}[$__rate_interval]))`, "{{instance}}"),
					unit:    "percentunit", share: true,
				},
			}},
		},
	},
	{
		name: "failover", title: "what happened at failover",
		about: "One moment seen by everybody: choose the minutes around it. Who led, who took writes, when clients came back.",
		rows: []row{
			{"Who led", []panel{
				{
					kind: states, title: "Leader by Patroni", about: "Who held the leader's lock. A gap is the time without a leader.",
					queries: one(`patroni_primary{@}`, "{{instance}}"), unit: "none", words: leads,
				},
				{
					kind: states, title: "Takes writes by PostgreSQL", about: "Never two at a time: make status at once if there are.",
					queries: one(`pgha_postgresql_writable{@}`, "{{instance}}"), unit: "none", words: writes,
				},
				{
					kind: states, title: "PostgreSQL runs", about: "By Patroni.",
					queries: one(`patroni_postgres_running{@}`, "{{instance}}"), unit: "none", words: noYes,
				},
				{
					kind: states, title: "Leader of etcd", about: "Patroni's leader needs it: a change here delays a failover.",
					queries: one(`etcd_server_is_leader{@}`, "{{instance}}"), unit: "none", words: leads,
				},
			}},
			{"What it cost", []panel{
				{
					kind: graph, title: "Transactions", about: "The hole is how long nobody could commit, to the length of a scrape.",
					queries: one(`sum by (instance) (rate(pgha_postgresql_database_commits{@}[$__rate_interval]))`, "{{instance}}"), unit: "ops",
				},
				{
					kind: graph, title: "Connections", about: "Where clients went.",
					queries: one(`pgha_postgresql_connections{@}`, "{{instance}}"), unit: "none",
				},
				{
					kind: graph, title: "Lag of replicas", about: "What the new leader had to replay before it took writes.",
					queries: one(`max by (replica) (pgha_postgresql_replica_lag_bytes{@})`, "{{replica}}"), unit: "bytes",
				},
				{
					kind: graph, title: "Timeline", about: "Rises by one at each promotion. A member that stays behind has to be rewound or built anew.",
					queries: one(`patroni_postgres_timeline{@}`, "{{instance}}"), unit: "none",
				},
				{
					kind: graph, title: "Last word with etcd", about: "How long ago a member has seen etcd. At the leader's lease (30 s) it steps back.",
					queries: one(`time() - patroni_dcs_last_seen{@}`, "{{instance}}"), unit: "s",
				},
				{
					kind: graph, title: "Position in WAL", about: "Written or replayed; what diverges was not copied.",
					queries: one(`pgha_postgresql_wal_position_bytes{@}`, "{{instance}}"), unit: "bytes",
				},
			}},
			{"What clients saw", []panel{
				{
					kind: states, title: "Leads to, on load balancers", about: "The server that HAProxy sends writes to.",
					queries: one(`haproxy_server_status{@, state="UP", proxy=~".*(primary|leader).*", server!="BACKEND"}`, "{{instance}} to {{server}}"),
					unit:    "none", words: map[int]word{0: {"down", neutral}, 1: {"up", good}},
				},
				{
					kind: states, title: "Has the address", about: "Exactly one machine at a time.",
					queries: one(`pgha_vip_holder{@}`, "{{instance}} {{address}}"), unit: "none",
					words: map[int]word{0: {"no", neutral}, 1: {"has it", good}},
				},
				{
					kind: graph, title: "Clients of pools that wait", about: "A planned switchover holds them, and lets them go on.",
					queries: one(`pgha_pgbouncer_clients_waiting{@}`, "{{instance}} {{pool}}"), unit: "none",
				},
				{
					kind: graph, title: "Alerts", about: "What fired, and what was about to.",
					queries: one(`count by (alertname, alertstate) (ALERTS{cluster=~"$cluster|"})`, "{{alertname}} {{alertstate}}"), unit: "none",
				},
			}},
		},
	},
	{
		name: "postgresql", title: "PostgreSQL",
		about: "Clients, work, space and what holds the database up.",
		rows: []row{
			{"Clients", []panel{
				{
					kind: graph, title: "Connections", about: "Of clients, on each member.",
					queries: []query{{`pgha_postgresql_connections{@}`, "{{instance}}"}, {`max(pgha_postgresql_connections_max{@})`, "most"}}, unit: "none",
				},
				{
					kind: graph, title: "What they do", about: "Idle in transaction keeps vacuum from cleaning: the application has to end its transactions.",
					queries: []query{
						{`pgha_postgresql_activity_active{@}`, "{{instance}} active"},
						{`pgha_postgresql_activity_idle_in_transaction{@}`, "{{instance}} idle in transaction"},
						{`pgha_postgresql_activity_waiting_for_lock{@}`, "{{instance}} waits for a lock"},
					}, unit: "none",
				},
				{
					kind: graph, title: "Longest", about: "The oldest transaction, and the longest wait for a lock. docs/runbook.md#longtransaction",
					queries: []query{
						{`pgha_postgresql_activity_longest_transaction_seconds{@}`, "{{instance}} transaction"},
						{`pgha_postgresql_activity_longest_lock_wait_seconds{@}`, "{{instance}} lock"},
					}, unit: "s",
				},
			}},
			{"Work", []panel{
				{
					kind: graph, title: "Transactions", about: "Committed per second, by database.",
					queries: one(`sum by (datname) (rate(pgha_postgresql_database_commits{@}[$__rate_interval]))`, "{{datname}}"), unit: "ops",
				},
				{
					kind: graph, title: "Rolled back, deadlocks", about: "Per second; deadlocks are for the application to fix.",
					queries: []query{
						{`sum by (datname) (rate(pgha_postgresql_database_rollbacks{@}[$__rate_interval]))`, "{{datname}} rolled back"},
						{`sum by (datname) (rate(pgha_postgresql_database_deadlocks{@}[$__rate_interval]))`, "{{datname}} deadlocks"},
					}, unit: "ops",
				},
				{
					kind: graph, title: "Pages found in memory", about: "Share of all that were read. Low for long: more memory, or an index.",
					queries: one(`sum by (instance) (rate(pgha_postgresql_database_blks_hit{@}[$__rate_interval])) / sum by (instance) (rate(pgha_postgresql_database_blks_hit{@}[$__rate_interval]) + rate(pgha_postgresql_database_blks_read{@}[$__rate_interval]))`, "{{instance}}"),
					unit:    "percentunit", share: true,
				},
				{
					kind: graph, title: "WAL written", about: "Bytes per second; on a replica what it replays.",
					queries: one(`rate(pgha_postgresql_wal_position_bytes{@}[$__rate_interval])`, "{{instance}}"), unit: "Bps",
				},
				{
					kind: graph, title: "Temporary files", about: "Bytes per second: queries that need more than work_mem.",
					queries: one(`sum by (datname) (rate(pgha_postgresql_database_temp_bytes{@}[$__rate_interval]))`, "{{datname}}"), unit: "Bps",
				},
				{
					kind: graph, title: "Last checkpoint", about: "How long ago. Longer than checkpoint_timeout: the disk does not keep up.",
					queries: one(`pgha_postgresql_checkpoints_last_age_seconds{@}`, "{{instance}}"), unit: "s",
				},
			}},
			{"Replication", []panel{
				{
					kind: graph, title: "Lag in bytes", about: "WAL that a replica has not replayed, as its leader sees it.",
					queries: one(`max by (replica, sync_state) (pgha_postgresql_replica_lag_bytes{@})`, "{{replica}} {{sync_state}}"), unit: "bytes",
				},
				{
					kind: graph, title: "Lag in seconds", about: "How old the data is that a replica shows.",
					queries: one(`pgha_postgresql_replay_lag_seconds{@}`, "{{instance}}"), unit: "s",
				},
				{
					kind: graph, title: "WAL kept for slots", about: "Nobody reads from a slot that grows, and the leader's disk fills. docs/runbook.md#slotretainswal",
					queries: one(`max by (slot) (pgha_postgresql_slot_retained_bytes{@})`, "{{slot}}"), unit: "bytes",
				},
			}},
			{"Space and age", []panel{
				{
					kind: graph, title: "Databases", about: "Size of each.",
					queries: one(`max by (datname) (pgha_postgresql_database_size_bytes{@})`, "{{datname}}"), unit: "bytes",
				},
				{
					kind: graph, title: "WAL on disk", about: "What is kept. Grows where archiving fails or a slot is not read.",
					queries: one(`pgha_postgresql_wal_directory_bytes{@}`, "{{instance}}"), unit: "bytes",
				},
				{
					kind: graph, title: "Transactions since the last freeze", about: "At two billion PostgreSQL takes no writes. docs/runbook.md#wraparound",
					queries: one(`max by (datname) (pgha_postgresql_database_xid_age{@})`, "{{datname}}"), unit: "short", steps: rising(1e9, 1.5e9),
				},
				{
					title: "Wait for a restart", about: "Settings that are not in use yet: make restart, one member at a time.",
					queries: one(`max(pgha_postgresql_settings_pending_restart{@})`, ""), unit: "none", steps: []step{{0, good}, {1, warning}},
				},
				{
					title: "Wrong checksums", about: "Pages that a disk has damaged. docs/runbook.md#checksumfailures",
					queries: one(`sum(pgha_postgresql_database_checksum_failures{@})`, ""), unit: "none", steps: nonzero(),
				},
				{
					title: "Runs since", about: "The member that was restarted last.",
					queries: one(`time() - max(pgha_postgresql_started_seconds{@})`, ""), unit: "s",
				},
			}},
		},
	},
	{
		name: "patroni", title: "Patroni and etcd",
		about: "Who may lead, and what says so.",
		rows: []row{
			{"Patroni", []panel{
				{
					kind: states, title: "Leader", about: "Who held the lock.",
					queries: one(`patroni_primary{@}`, "{{instance}}"), unit: "none", words: leads,
				},
				{
					kind: states, title: "Replica that streams", about: "Nobody can take over that does not.",
					queries: one(`pgha_postgresql_receivers{@} and on (instance) pgha_postgresql_writable{@} == 0`, "{{instance}}"), unit: "none",
					words: map[int]word{0: {"no", neutral}, 1: {"streams", good}},
				},
				{
					kind: graph, title: "Last word with etcd", about: "How long ago. At the leader's lease (30 s) the leader steps back.",
					queries: one(`time() - patroni_dcs_last_seen{@}`, "{{instance}}"), unit: "s",
				},
				{
					kind: graph, title: "Position in WAL", about: "What the leader wrote and what replicas replayed.",
					queries: []query{
						{`patroni_xlog_location{@} > 0`, "{{instance}} written"},
						{`patroni_xlog_replayed_location{@} > 0`, "{{instance}} replayed"},
					}, unit: "bytes",
				},
				{
					kind: graph, title: "Timeline", about: "The same on all members, but for the minute after a failover.",
					queries: one(`patroni_postgres_timeline{@}`, "{{instance}}"), unit: "none",
				},
				{
					title: "Wait for a restart", about: "Members whose settings are not in use yet: make restart.",
					queries: one(`sum(patroni_pending_restart{@})`, ""), unit: "none", steps: []step{{0, good}, {1, warning}},
				},
				{
					title: "Failsafe mode", about: "On: etcd is not reached, and the leader goes on because it reaches all members.",
					queries: one(`max(patroni_failsafe_mode_is_active{@})`, ""), unit: "none",
					words: map[int]word{0: {"off", good}, 1: {"on", bad}},
				},
				{
					title: "Unlocked", about: "Nobody holds the leader's lock. For longer than a minute: make status.",
					queries: one(`max(patroni_cluster_unlocked{@})`, ""), unit: "none", words: yesNo,
				},
			}},
			{"etcd", []panel{
				{
					kind: states, title: "Sees a leader", about: "Without one nobody can be promoted: docs/runbook.md#etcdnoleader",
					queries: one(`etcd_server_has_leader{@}`, "{{instance}}"), unit: "none", words: noYes,
				},
				{
					kind: states, title: "Leader of etcd", about: "Which member of etcd leads.",
					queries: one(`etcd_server_is_leader{@}`, "{{instance}}"), unit: "none", words: leads,
				},
				{
					kind: graph, title: "Writes to disk, slowest of a hundred", about: "fsync of etcd's log. Above 10 ms for long the disk is too slow for it.",
					queries: one(`histogram_quantile(0.99, sum by (instance, le) (rate(etcd_disk_wal_fsync_duration_seconds_bucket{@}[$__rate_interval])))`, "{{instance}}"),
					unit:    "s",
				},
				{
					kind: graph, title: "Between members, slowest of a hundred", about: "Round trip. Leases need far less than a second.",
					queries: one(`histogram_quantile(0.99, sum by (instance, le) (rate(etcd_network_peer_round_trip_time_seconds_bucket{@}[$__rate_interval])))`, "{{instance}}"),
					unit:    "s",
				},
				{
					kind: graph, title: "Changes of the leader", about: "Several in an hour: slow disks, or a network that loses packets.",
					queries: one(`increase(etcd_server_leader_changes_seen_total{@}[1h])`, "{{instance}}"), unit: "none",
				},
				{
					kind: graph, title: "Proposals", about: "Committed per second, and those that wait.",
					queries: []query{
						{`rate(etcd_server_proposals_committed_total{@}[$__rate_interval])`, "{{instance}} per second"},
						{`etcd_server_proposals_pending{@}`, "{{instance}} wait"},
					}, unit: "none",
				},
				{
					kind: graph, title: "Size, of what is allowed", about: "At 1 etcd takes no writes.",
					queries: one(`etcd_mvcc_db_total_size_in_bytes{@} / etcd_server_quota_backend_bytes{@}`, "{{instance}}"), unit: "percentunit",
					steps: rising(0.5, 0.8), share: true,
				},
			}},
		},
	},
	{
		name: "way-in", title: "way in",
		about: "HAProxy, PgBouncer and the address: how clients get to the leader. Empty where none of these is used.",
		rows: []row{
			{"HAProxy", []panel{
				{
					kind: states, title: "Servers", about: "That HAProxy sends clients to: for writes the leader, for reads the replicas.",
					queries: one(`haproxy_server_status{@, state="UP"}`, "{{instance}} {{proxy}} {{server}}"), unit: "none",
					words: map[int]word{0: {"down", neutral}, 1: {"up", good}},
				},
				{
					kind: graph, title: "Sessions", about: "Clients that are connected, by way.",
					queries: one(`haproxy_frontend_current_sessions{@}`, "{{instance}} {{proxy}}"), unit: "none",
				},
				{
					kind: graph, title: "Refused or failed", about: "Per second. Connections that found no server, or whose server did not answer.",
					queries: one(`sum by (instance, proxy) (rate(haproxy_backend_connection_errors_total{@}[$__rate_interval]))`, "{{instance}} {{proxy}}"), unit: "ops",
				},
				{
					kind: graph, title: "Traffic", about: "Bytes per second to clients.",
					queries: one(`sum by (instance, proxy) (rate(haproxy_frontend_bytes_out_total{@}[$__rate_interval]))`, "{{instance}} {{proxy}}"), unit: "Bps",
				},
			}},
			{"PgBouncer", []panel{
				{
					kind: graph, title: "Clients", about: "That work, and that wait for a connection. docs/runbook.md#poolclientswait",
					queries: []query{
						{`pgha_pgbouncer_clients_active{@}`, "{{instance}} {{pool}} work"},
						{`pgha_pgbouncer_clients_waiting{@}`, "{{instance}} {{pool}} wait"},
					}, unit: "none",
				},
				{
					kind: graph, title: "Longest wait", about: "Of a client for a connection.",
					queries: one(`pgha_pgbouncer_wait_seconds{@}`, "{{instance}} {{pool}}"), unit: "s",
				},
				{
					kind: graph, title: "Connections to PostgreSQL", about: "Of those that the pool may have.",
					queries: []query{
						{`pgha_pgbouncer_servers_active{@}`, "{{instance}} {{pool}} work"},
						{`pgha_pgbouncer_servers_idle{@}`, "{{instance}} {{pool}} idle"},
						{`pgha_pgbouncer_servers_max{@}`, "{{instance}} {{pool}} most"},
					}, unit: "none",
				},
			}},
			{"The address", []panel{
				{
					kind: states, title: "Has it", about: "Exactly one machine at a time. docs/runbook.md#nobodyhastheaddress",
					queries: one(`pgha_vip_holder{@}`, "{{instance}} {{address}}"), unit: "none",
					words: map[int]word{0: {"no", neutral}, 1: {"has it", good}},
				},
			}},
		},
	},
	{
		name: "backups", title: "backups",
		about: "What there is to restore from, and whether it was seen to restore.",
		rows: []row{
			{"Backups", []panel{
				{
					kind: graph, title: "Age of the newest", about: "By kind. make backups lists them.",
					queries: one(`time() - (pgha_backup_last_seconds{@} > 0)`, "{{repository}} {{type}}"), unit: "s",
				},
				{
					kind: graph, title: "Size", about: "Of the newest: the database, and what the backup takes in the repository.",
					queries: []query{
						{`max by (repository) (pgha_backup_size_bytes{@})`, "{{repository}} database"},
						{`max by (repository) (pgha_backup_repository_bytes{@})`, "{{repository}} in the repository"},
					}, unit: "bytes",
				},
				{
					kind: graph, title: "How many there are", about: "Old ones go when newer full ones are there.",
					queries: one(`max by (repository) (pgha_backup_count{@})`, "{{repository}}"), unit: "none",
				},
				{
					kind: states, title: "Restore drill", about: "Every night a backup is restored and looked at. make drill does it now.",
					queries: one(`pgha_drill_ok{@}`, "{{instance}}"), unit: "none",
					words: map[int]word{0: {"failed", bad}, 1: {"ok", good}},
				},
				{
					kind: states, title: "Repository", about: "pgBackRest's word on it.",
					queries: one(`max by (repository) (pgha_backup_status{@})`, "{{repository}}"), unit: "none", words: map[int]word{0: {"ok", good}},
				},
			}},
			{"Archive of WAL", []panel{
				{
					kind: states, title: "Archiving fails", about: "docs/runbook.md#archivestalled",
					queries: one(`pgha_postgresql_archiver_failing{@}`, "{{instance}}"), unit: "none", words: yesNo,
				},
				{
					kind: graph, title: "Segments archived", about: "Per second.",
					queries: one(`rate(pgha_postgresql_archiver_archived_count{@}[$__rate_interval])`, "{{instance}}"), unit: "ops",
				},
				{
					kind: graph, title: "Tries that failed", about: "In five minutes.",
					queries: one(`increase(pgha_postgresql_archiver_failed_count{@}[5m])`, "{{instance}}"), unit: "none",
				},
				{
					kind: graph, title: "Since the last segment", about: "On the leader. Long on a cluster without writes.",
					queries: one(`time() - (pgha_postgresql_archiver_last_archived_seconds{@} > 0)`+leading, "{{instance}}"), unit: "s",
				},
			}},
		},
	},
	{
		name: "machines", title: "machines",
		about: "Processors, memory, disks, network, clocks, certificates and updates.",
		rows: []row{
			{"Load", []panel{
				{
					kind: graph, title: "CPU in use", about: "Share of each machine's processors.",
					queries: one(`1 - avg by (instance) (rate(node_cpu_seconds_total{@, mode="idle"}[$__rate_interval]))`, "{{instance}}"),
					unit:    "percentunit", share: true,
				},
				{
					kind: graph, title: "Load", about: "Programs that run or wait, in the last minute.",
					queries: one(`node_load1{@}`, "{{instance}}"), unit: "none",
				},
				{
					kind: graph, title: "Available memory", about: "What programs can still have.",
					queries: one(`node_memory_MemAvailable_bytes{@}`, "{{instance}}"), unit: "bytes",
				},
				{
					kind: graph, title: "Network", about: "Bytes per second, received and sent.",
					queries: []query{
						{`sum by (instance) (rate(node_network_receive_bytes_total{@, device!="lo"}[$__rate_interval]))`, "{{instance}} received"},
						{`sum by (instance) (rate(node_network_transmit_bytes_total{@, device!="lo"}[$__rate_interval]))`, "{{instance}} sent"},
					}, unit: "Bps",
				},
				{
					kind: graph, title: "Disks", about: "Share of the time that a disk was busy. Near 1 it does not keep up.",
					queries: one(`max by (instance, device) (rate(node_disk_io_time_seconds_total{@}[$__rate_interval]))`, "{{instance}} {{device}}"),
					unit:    "percentunit",
				},
				{
					kind: graph, title: "Free on disks", about: "Share of each file system. docs/runbook.md#diskfillssoon",
					queries: one(`node_filesystem_avail_bytes{`+disks+`} / node_filesystem_size_bytes{`+disks+`}`, "{{instance}} {{mountpoint}}"),
					unit:    "percentunit", steps: falling(0.08, 0.25), share: true,
				},
			}},
			{"Care", []panel{
				{
					kind: states, title: "Services", about: "Of this project, on each machine: systemctl status says more.",
					queries: one(`node_systemd_unit_state{@, state="active", name=~"(patroni|etcd|haproxy|keepalived|pgbackrest|prometheus.*|pgbouncer.*)[.]service"}`, "{{instance}} {{name}}"),
					unit:    "none", words: map[int]word{0: {"not active", warning}, 1: {"active", good}},
				},
				{
					kind: graph, title: "Clock", about: "How far it is off. Leases and certificates go by it. docs/runbook.md#clockoff",
					queries: one(`abs(node_timex_offset_seconds{@})`, "{{instance}}"), unit: "s",
				},
				{
					kind: graph, title: "Certificates", about: "How long they are good. make configure renews machines', make rotate-ca the authority.",
					queries: one(`pgha_certificate_expires_seconds{@} - time()`, "{{instance}} {{certificate}}"), unit: "s",
				},
				{
					kind: graph, title: "Updates", about: "Packages that have a newer version: make update.",
					queries: one(`pgha_update_pending{@}`, "{{instance}} {{kind}}"), unit: "none",
				},
				{
					title: "Wait for a reboot", about: "Machines whose kernel or libraries are replaced: make update REBOOT=1.",
					queries: one(`sum(pgha_reboot_pending{@})`, ""), unit: "none", steps: []step{{0, good}, {1, warning}},
				},
				{
					title: "Run old code", about: "Services whose programs are replaced: make update restarts them.",
					queries: one(`sum(pgha_restart_pending{@})`, ""), unit: "none", steps: []step{{0, good}, {1, warning}},
				},
				{
					title: "Cannot be measured", about: "Sections of pgha-metrics that failed: journalctl -u pgha-metrics on the machine.",
					queries: one(`sum(pgha_metrics_failed{@})`, ""), unit: "none", steps: []step{{0, good}, {1, warning}},
				},
			}},
		},
	},
	{
		name: "monitoring", title: "monitoring itself",
		about: "Whether Prometheus sees all, and what it costs.",
		rows: []row{
			{"Does it see all?", []panel{
				{
					kind: states, title: "Endpoints", about: "That answer. docs/runbook.md#endpointdown",
					queries: one(`up{@}`, "{{instance}} {{job}}"), unit: "none", words: noYes,
				},
				{
					kind: graph, title: "How long an answer takes", about: "It has to be less than the time between two questions.",
					queries: one(`max by (instance, job) (scrape_duration_seconds{@})`, "{{instance}} {{job}}"), unit: "s",
				},
				{
					kind: graph, title: "Alerts sent", about: "To Alertmanager, per second; the dead man's switch is always among them.",
					queries: one(`rate(prometheus_notifications_sent_total{@}[$__rate_interval])`, "{{instance}}"), unit: "ops",
				},
				{
					kind: graph, title: "Messages that were not taken", about: "By receivers, in five minutes: journalctl -u prometheus-alertmanager.",
					queries: one(`sum by (integration) (increase(alertmanager_notifications_failed_total{@}[5m]))`, "{{integration}}"), unit: "none",
				},
			}},
			{"What does it cost?", []panel{
				{
					kind: graph, title: "Series", about: "That are followed.",
					queries: one(`prometheus_tsdb_head_series{@}`, "{{instance}}"), unit: "short",
				},
				{
					kind: graph, title: "Samples", about: "Per second.",
					queries: one(`rate(prometheus_tsdb_head_samples_appended_total{@}[$__rate_interval])`, "{{instance}}"), unit: "ops",
				},
				{
					kind: graph, title: "Memory", about: "Of Prometheus and Alertmanager.",
					queries: one(`process_resident_memory_bytes{@, job=~"prometheus|alertmanager"}`, "{{job}}"), unit: "bytes",
				},
				{
					kind: graph, title: "Memory of the exporters", about: "On the machines.",
					queries: one(`sum by (instance) (process_resident_memory_bytes{@, job=~"node|postgres"})`, "{{instance}}"), unit: "bytes",
				},
				{
					kind: graph, title: "CPU of the exporters", about: "Share of one core.",
					queries: one(`sum by (instance) (rate(process_cpu_seconds_total{@, job=~"node|postgres"}[$__rate_interval]))`, "{{instance}}"), unit: "percentunit",
				},
				{
					kind: graph, title: "Disk", about: "What samples take.",
					queries: one(`prometheus_tsdb_storage_blocks_bytes{@}`, "{{instance}}"), unit: "bytes",
				},
			}},
		},
	},
}
