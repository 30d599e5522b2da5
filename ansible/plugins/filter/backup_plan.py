"""What stands against a cluster's backups, and which secrets they have: plain data in, plain data out.

given are the secrets of this run, empty where there is none; kept are those that the machines have, one dict for each.
"""

import re

NEEDED = ("bucket", "endpoint", "region")
OPTIONAL = ("path", "host", "port", "ca_file", "uri_style")
# The first release of pgBackRest that knows a release of PostgreSQL.
SINCE = {15: "2.41", 16: "2.46", 17: "2.53.1", 18: "2.55.0"}


def version(text):
    """Return a release as numbers that can be compared."""
    return [int(part) for part in re.findall(r"\d+", str(text))]


def _bucket(s3, secrets):
    if not s3:
        return
    missing = [name for name in NEEDED if not s3.get(name)]
    if missing:
        yield f"backup_s3 lacks {', '.join(missing)}; it needs {', '.join(NEEDED)}."
    unknown = [name for name in s3 if name not in NEEDED + OPTIONAL]
    if unknown:
        yield f"backup_s3 has {', '.join(unknown)}; it takes {', '.join(NEEDED + OPTIONAL)}."
    for name, variable in (("s3_key", "BACKUP_S3_KEY"), ("s3_key_secret", "BACKUP_S3_KEY_SECRET")):
        if not secrets.get(name):
            yield f"backup_s3 needs credentials, and no machine has them yet: set {variable} in the environment."


def _versions(declared):
    found = {host: re.sub(r"^\D*", "", said) for host, said in declared["versions"].items() if said}
    if len(set(found.values())) > 1:
        listed = ", ".join(f"{host} {release}" for host, release in sorted(found.items()))
        yield (f"pgBackRest is not the same everywhere: {listed}. Different ones do not talk to each other, and "
               "archiving would stop: bring the packages of these machines to the same release (make update).")
    least = SINCE.get(int(declared["postgresql_version"]))
    used = min(found.values(), key=version, default=declared["distributed"] if declared["source"] != "pgdg" else "")
    if least and used and version(used) < version(least):
        yield (f"pgBackRest {used} does not know PostgreSQL {declared['postgresql_version']}, which needs {least} or "
               "later: set postgresql_source to pgdg, or use the PostgreSQL of the distribution.")


def backup_problems(declared, given, kept):
    """Return what stands against this run, as sentences."""
    if not declared["encrypts"]:
        return []
    problems = [*_bucket(declared["s3"], backup_secrets(given, kept, "-")), *_versions(declared)]
    if len(declared["hosts"]) > 1:
        problems.append(f"there is one backup host, and {', '.join(declared['hosts'])} have the role backup; take it "
                        "from all but one (backup_s3 is a second copy).")
    passphrases = {secrets["passphrase"] for secrets in kept if secrets.get("passphrase")}
    if len(passphrases) > 1:
        problems.append("the machines have different keys of the backups (/etc/pgbackrest/secrets.json), so some are "
                        "of another cluster; remove the wrong ones.")
    elif passphrases and given["passphrase"] and given["passphrase"] not in passphrases:
        problems.append("BACKUP_PASSPHRASE is not the key by which the repository is encrypted; that cannot be "
                        "changed, so leave it unset.")
    return problems


def backup_secrets(given, kept, new):
    """Return the secrets: given, else kept, else a new passphrase."""
    stored = {}
    for secrets in reversed(kept):
        stored.update({name: value for name, value in secrets.items() if value})
    return {name: value or stored.get(name, "") or (new if name == "passphrase" else "")
            for name, value in given.items()}


def backup_stanza_failure(said, cluster, place):
    """Return what the user has to do where the repository does not take the cluster."""
    if re.search(r"\[028\]|do not match|does not match", said):
        return (f"The repository {place} has the backups of an earlier cluster named {cluster}, which had other data. "
                "Nothing of it was touched, and this cluster has no backups so far. Move the repository aside, or give "
                f"this cluster another name (app_name), and run this again. pgBackRest said: {said.strip()}")
    return f"The repository {place} does not take the cluster {cluster}: {said.strip()}"


class FilterModule:
    """The filters."""

    def filters(self):
        return {"backup_problems": backup_problems, "backup_secrets": backup_secrets,
                "backup_stanza_failure": backup_stanza_failure}
