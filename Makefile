# `help` says what each target is for. The verbs of a deployment are pgha's (cmd/pgha): here are their short ways.
#
# A NAME=value counts only where it stands on make's own command line: a shell that happens to have ALL=1 or
# NODE=node2 in its environment restarts nothing. make exits 2 whatever went wrong; tools/pgha has exit statuses.
given = $(filter command,$(origin $1))
quote = '$(subst ','\'',$1)'
# flag NAME,WORDS: WORDS before the value of NAME, nothing unless it is given.
flag = $(if $(call given,$1),$2$(call quote,$($1)))
yes = $(call flag,YES,--yes=)
format = $(call flag,FORMAT,--output=)
node = $(call flag,NODE)
only_copy = $(call flag,ONLY_COPY,--only-copy=)
timeout = $(call flag,TIMEOUT,--timeout=)
on = $(if $(call given,ON),$(call quote,$(patsubst 1,on,$(patsubst 0,off,$(ON)))))
lab = --lab $(if $(call given,LAB),$(call quote,$(LAB)),default)
# The deployment, its files and its machines, for every verb.
pgha = tools/pgha $(call flag,DEPLOYMENT,--deployment=) $(call flag,STACK,--stack=) $(call flag,PROVIDER,--provider=) \
	$(if $(call given,VARS),$(foreach file,$(VARS),--var-file=$(call quote,$(file)))) $(call flag,INVENTORY_FILE,--inventory=)

.DEFAULT_GOAL := help
.PHONY: help demo demo-down quickstart doctor setup init template synth explain preflight plan deploy configure verify output destroy \
	status switchover reinit restart maintenance replace update diff backups backup backup-key scrape-config alerts top drill restore restore-undo adopt leave unlock recover-quorum rotate-ca rotate-passwords destroy-cluster \
	lab-up lab-down lab-status bench-lab bench-cluster bench-backup prove \
	generate fmt check lint test snapshots bench release clean

help:       ; @cat help
demo:       ; @tools/demo up $(call flag,NET,--net=) $(call flag,PORT,--port=)
demo-down:  ; @tools/demo down
quickstart: ; @tools/quickstart
doctor:     ; @tools/doctor --ansible
setup:      ; @tools/setup --ansible
synth:      ; @$(pgha) synth $(format)
explain:    ; @$(pgha) explain $(format)
init:       ; @$(pgha) init $(yes) $(format) $(call flag,KIND,--kind=) $(call flag,ADDRESSES,--address=) $(call flag,SUBNET,--subnet=) $(call flag,SSH_KEY,--ssh-public-key-file=)
template:   ; @$(pgha) template $(call flag,SYSTEM,--system=) $(call flag,KIND,--kind=) $(call flag,NODE,--node=)
preflight:  ; @$(pgha) preflight $(format)
plan:       ; @$(pgha) plan $(format)
deploy:     ; @$(pgha) deploy $(format) $(yes) $(timeout) $(call flag,REPLACE,--replace=) $(call flag,CLUSTER,--cluster=) $(only_copy)
configure:  ; @$(pgha) configure $(format)
verify:     ; @$(pgha) verify $(format)
output:     ; @$(pgha) output
destroy:    ; @$(pgha) destroy $(format) $(yes) $(timeout)
status:     ; @$(pgha) status $(format)
switchover: ; @$(pgha) switchover $(format) $(call flag,TO)
reinit:     ; @$(pgha) reinit $(format) $(yes) $(only_copy) $(node)
restart:    ; @$(pgha) restart $(format) $(call flag,ALL,--all=)
maintenance:; @$(pgha) maintenance $(format) $(on)
replace:    ; @$(pgha) replace $(format) $(yes) $(timeout) $(call flag,LOST,--lost=) $(only_copy) $(node)
update:     ; @$(pgha) update $(format) $(call flag,REBOOT,--reboot=)
diff:       ; @$(pgha) diff $(format) $(call flag,METRICS,--metrics=)
backups:    ; @$(pgha) backups $(format)
backup:     ; @$(pgha) backup $(format) $(call flag,TYPE)
backup-key: ; @$(pgha) backup-key
drill:      ; @$(pgha) drill $(format)
restore:    ; @$(pgha) restore $(format) $(yes) $(call flag,TO,--to=) $(call flag,LSN,--lsn=) $(call flag,XID,--xid=) $(call flag,NAME,--name=) $(call flag,SET,--set=) $(call flag,CLUSTER)
restore-undo:; @$(pgha) restore-undo $(format) $(yes) $(call flag,CLUSTER)
scrape-config:; @$(pgha) scrape-config
alerts:     ; @$(pgha) alerts $(format)
top:        ; @$(pgha) top $(format)
adopt:      ; @$(pgha) adopt $(format) $(call flag,OUT)
leave:      ; @$(pgha) leave $(format) $(yes) $(only_copy) $(node)
recover-quorum:; @$(pgha) recover-quorum $(format) $(yes) $(node) $(call flag,CLUSTER) $(call flag,SNAPSHOT,--snapshot=)
unlock:     ; @$(pgha) unlock $(format) $(yes) $(call flag,OWNER)
rotate-ca:  ; @$(pgha) rotate-ca $(format)
rotate-passwords:; @$(pgha) rotate-passwords $(format)
destroy-cluster:; @$(pgha) destroy-cluster $(format) $(yes) $(call flag,CLUSTER)
lab-up:     ; @go run ./lab/cmd/pvelab up $(lab) $(if $(call given,LAB_FLAGS),$(LAB_FLAGS))
lab-down:   ; @go run ./lab/cmd/pvelab down $(lab)
lab-status: ; @go run ./lab/cmd/pvelab status $(lab)
bench-lab:  ; @tools/bench-lab
bench-cluster:; @tools/bench-cluster
bench-backup:; @tools/bench-backup
prove:      ; @$(pgha) inventory | tools/prove $(lab) $(call flag,FAULTS,-faults=) $(call flag,PRESET,-preset=) $(call flag,SYNC,-sync=) $(call flag,N,-n=) $(call flag,OUT,-out=) $(call flag,UNTIMED,-untimed=)
generate:   ; @tools/setup && tools/generate
fmt:        ; @tools/lint/run --fix
check:      ; @tools/check
lint:       ; @tools/lint/run
test:       ; @tools/test
snapshots:  ; @tools/snapshots
bench:      ; @go run ./tools/bench
release:    ; @tools/release
clean:      ; @rm -rf .cache .venv cdktf.out node_modules
