# `help` says what each target is for; the work is done by the scripts in tools/.
export PROVIDER STACK VARS YES REPLACE FORMAT TIMEOUT

.DEFAULT_GOAL := help
.PHONY: help quickstart doctor setup synth explain plan deploy configure output destroy \
	generate fmt lint test snapshots bench clean

help:       ; @cat help
quickstart: ; @tools/quickstart
doctor:     ; @tools/doctor --ansible
setup:      ; @tools/setup --ansible
synth:      ; @tools/synth
explain:    ; @tools/stack explain
plan:       ; @tools/stack plan
deploy:     ; @tools/stack deploy
configure:  ; @tools/stack configure
output:     ; @tools/stack output
destroy:    ; @tools/stack destroy
generate:   ; @tools/setup && tools/generate
fmt:        ; @tools/lint/run --fix
lint:       ; @tools/lint/run
test:       ; @tools/test
snapshots:  ; @tools/snapshots
bench:      ; @go run ./tools/bench
clean:      ; @rm -rf .cache .venv cdktf.out node_modules
