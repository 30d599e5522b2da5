package load

import (
	"testing"

	"github.com/jackc/pgx/v5"
)

// Whichever member leads, some clients try it first.
func TestVariantsTurnTheListOfHosts(t *testing.T) {
	config, err := pgx.ParseConfig("postgres://a:1,b:2,c:3/db?target_session_attrs=read-write&sslmode=verify-full")
	if err != nil {
		t.Fatal(err)
	}
	for n, want := range []string{"abc", "bca", "cab", "abc"} {
		got := route{Direct, config}.variant(n)
		order := got.config.Host
		for _, f := range got.config.Fallbacks {
			order += f.Host
		}
		if order != want || got.config.TLSConfig.ServerName != order[:1] || got.config.ValidateConnect == nil {
			t.Errorf("variant %d: hosts %s, certificate of %s; want %s", n, order, got.config.TLSConfig.ServerName, want)
		}
	}
}
