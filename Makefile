# `help` says what each target is for; the work is done by the scripts in tools/.
export PROVIDER STACK VARS YES REPLACE FORMAT TIMEOUT INVENTORY_FILE FAULTS PRESET SYNC N OUT LAB
export TO NODE ON ALL REBOOT CLUSTER
LAB ?= default

.DEFAULT_GOAL := help
.PHONY: help demo demo-down quickstart doctor setup synth explain preflight plan deploy configure verify output destroy \
	status switchover reinit restart maintenance replace update diff adopt destroy-cluster \
	lab-up lab-down lab-status bench-lab prove \
	generate fmt lint test snapshots bench clean

help:       ; @cat help
demo:       ; @tools/demo up
demo-down:  ; @tools/demo down
quickstart: ; @tools/quickstart
doctor:     ; @tools/doctor --ansible
setup:      ; @tools/setup --ansible
synth:      ; @tools/synth
explain:    ; @tools/stack explain
preflight:  ; @tools/stack preflight
plan:       ; @tools/stack plan
deploy:     ; @tools/stack deploy
configure:  ; @tools/stack playbook patroni-cluster.yml
verify:     ; @tools/stack playbook verify.yml
output:     ; @tools/stack output
destroy:    ; @tools/stack destroy
status:     ; @tools/day2 status
switchover: ; @tools/day2 switchover
reinit:     ; @tools/day2 reinit
restart:    ; @tools/day2 restart
maintenance:; @tools/day2 maintenance
replace:    ; @tools/day2 replace
update:     ; @tools/day2 update
diff:       ; @tools/day2 diff
adopt:      ; @tools/day2 adopt
destroy-cluster:; @tools/day2 destroy-cluster
lab-up:     ; @go run ./lab/cmd/pvelab up --lab $(LAB) $(LAB_FLAGS)
lab-down:   ; @go run ./lab/cmd/pvelab down --lab $(LAB)
lab-status: ; @go run ./lab/cmd/pvelab status --lab $(LAB)
bench-lab:  ; @tools/bench-lab
prove:      ; @tools/prove
generate:   ; @tools/setup && tools/generate
fmt:        ; @tools/lint/run --fix
lint:       ; @tools/lint/run
test:       ; @tools/test
snapshots:  ; @tools/snapshots
bench:      ; @go run ./tools/bench
clean:      ; @rm -rf .cache .venv cdktf.out node_modules
