package plantest

import (
	"os"
	"path/filepath"
	"testing"
)

// roleVars is a cluster with those variables of the project's own roles.
func roleVars(ansibleVars any) vars {
	return multi(3).with(vars{"ansible_dir": filepath.Join(project, "ansible"), "ansible_vars": ansibleVars})
}

// wrongRoleVars are variables that the roles would refuse, after the machines were made; see TestImpossibleClusters.
func wrongRoleVars(t *testing.T) []refusal {
	// A role with a secret that no name tells, deep within.
	own := t.TempDir()
	meta := filepath.Join(own, "roles", "backup", "meta")
	check(t, os.MkdirAll(meta, 0o755))
	check(t, os.WriteFile(filepath.Join(meta, "argument_specs.yml"), []byte(`---
argument_specs:
  configure:
    options:
      backup_repositories:
        type: list
        elements: dict
        options:
          s3:
            type: dict
            options:
              key: {type: str, no_log: true}
`), 0o600))
	deep := vars{"ansible_dir": own, "ansible_vars": vars{"backup_repositories": []vars{{"s3": vars{"key": "b7c1"}}}}}
	return []refusal{
		{"unknown", roleVars(vars{"postgres_version": 17}), []string{"no role knows: postgres_version (did you mean postgresql_version?)"}},
		{"unknown, nearly right", roleVars(vars{"patroni_parameter": vars{"work_mem": "64MB"}}), []string{"patroni_parameter (did you mean patroni_parameters?)"}},
		{"unknown, like none", roleVars(vars{"xyzzy": 1}), []string{"no role knows: xyzzy. Set only what the roles have"}},
		{"unknown within", roleVars(vars{"patroni_users": []vars{{"name": "app", "atributes": []string{"LOGIN"}}}}), []string{
			"patroni_users.atributes (did you mean patroni_users.attributes?)",
		}},
		{"required within", roleVars(vars{"patroni_databases": []vars{{"owner": "app"}}}), []string{"ansible_vars lacks: patroni_databases.name."}},
		{"version that is none", roleVars(vars{"postgresql_version": "x"}), []string{"postgresql_version (x) must be one of 15, 16, 17, 18"}},
		{"version that is not supported", roleVars(vars{"postgresql_version": 14}), []string{"postgresql_version (14) must be one of 15, 16, 17, 18"}},
		{"text for a list", roleVars(vars{"patroni_hba_rules": "host all all 10.0.0.0/8 scram-sha-256"}), []string{"patroni_hba_rules (host all all 10.0.0.0/8 scram-sha-256) must be a list"}},
		{"list for a map", roleVars(vars{"patroni_parameters": []string{"work_mem=64MB"}}), []string{"patroni_parameters (a list) must be a map"}},
		{"map for a list", roleVars(vars{"patroni_users": vars{"name": "app"}}), []string{"patroni_users (a map) must be a list"}},
		{"texts for a list of maps", roleVars(vars{"patroni_users": []string{"app"}}), []string{"an element of patroni_users (app) must be a map"}},
		{"list for a text", roleVars(vars{"etcd_version": []string{"3.5.11"}}), []string{"etcd_version (a list) must be a text"}},
		{"text for a number", roleVars(vars{"patroni_ttl": "30s"}), []string{"patroni_ttl (30s) must be a whole number"}},
		{"fraction for a whole number", roleVars(vars{"patroni_ttl": 30.5}), []string{"patroni_ttl (30.5) must be a whole number"}},
		{"text for a boolean", roleVars(vars{"patroni_failsafe_mode": "sometimes"}), []string{"patroni_failsafe_mode (sometimes) must be true or false"}},
		{"choice within", roleVars(vars{"patroni_databases": []vars{{"name": "app", "extensions": "pgcrypto"}}}), []string{"patroni_databases.extensions (pgcrypto) must be a list"}},
		{"secret", roleVars(vars{"patroni_superuser_password": "x"}), []string{"patroni_superuser_password", "PATRONI_SUPERUSER_PASSWORD"}},
		{"secret within", roleVars(vars{"patroni_users": []vars{{"name": "app", "password": "b7c1"}}}), []string{"password in patroni_users", "variable that password_env names"}},
		{"secret by its spec", multi(3).with(deep), []string{"backup_repositories.s3.key", "Terraform's state"}},
		{"secret of Ansible's own", roleVars(vars{"ansible_become_pass": "x"}), []string{"ansible_become_pass", "Terraform's state"}},
	}
}

// TestRightRoleVariables: what the roles take passes, written in each way that Ansible understands.
func TestRightRoleVariables(t *testing.T) {
	t.Parallel()
	s := rulesOnly(t, telmate, cluster).set(roleVars(vars{
		"postgresql_version": 16, "patroni_version": "4.0.4", "patroni_rotate_passwords": true, "patroni_failsafe_mode": "yes",
		"patroni_ttl": "30", "patroni_memory_mib": "{{ ansible_memtotal_mb // 2 }}", "patroni_hba_rules": []string{}, "etcd_version": nil,
		"patroni_parameters":       vars{"work_mem": "64MB", "password_encryption": "scram-sha-256"},
		"patroni_users":            []vars{{"name": "app", "attributes": []string{"LOGIN"}, "groups": []string{"pg_monitor"}}},
		"patroni_synchronous_mode": "quorum", "etcd_settings": vars{"SNAPSHOT_COUNT": 10000},
		"ansible_become": true, "ansible_port": 2222, "cluster_address": "{{ ansible_host }}",
	}))
	if errors := s.report("plan").errors; len(errors) > 0 {
		t.Error(errors)
	}
}
