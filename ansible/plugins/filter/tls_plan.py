"""Which certificates a cluster needs next, decided from those that its members have: plain data in, plain data out."""


def _generations(infos):
    """Every authority known to any member, as {generation: {fingerprint, pem, holders}}, and what contradicts."""
    found, problems = {}, []
    for name, info in infos.items():
        for generation, authority in info["authorities"].items():
            first = found.setdefault(int(generation), {
                "fingerprint": authority["fingerprint"], "pem": authority["pem"], "seen": name, "holders": [],
                "days_left": authority["days_left"]})
            if first["fingerprint"] != authority["fingerprint"]:
                problems.append(
                    f"{first['seen']} and {name} have certificate authorities of different clusters: take the machine "
                    "that is not of this cluster out of the inventory, or move its /etc/patroni-cluster away")
            elif authority["has_key"]:
                first["holders"].append(name)
    return found, problems


def _signer(infos, generations, phase):
    """The newest generation once the CA's rotation has come to issuing, else the one in use."""
    newest = max(generations, default=1)
    used = [int(info["leaf"]["issuer"]) for info in infos.values() if info["leaf"].get("issuer")]
    if phase in ("issue", "retire") or not used:
        return newest
    return max(used)


def _names(member, extra):
    """Names a member's certificate is good for: one certificate serves etcd, Patroni and PostgreSQL."""
    own = {f"DNS:{member['name']}", "DNS:localhost", f"IP:{member['address']}", "IP:127.0.0.1"}
    return sorted(own | set(extra))


def _unfit(leaf, signer, names, renew_days, ca_days_left):
    """Whether a member needs another certificate. None outlives its CA, so renewing has an end there."""
    if leaf.get("issuer") != signer or not leaf.get("fits_key") or leaf["names"] != names:
        return True
    return leaf["days_left"] < renew_days and leaf["days_left"] < ca_days_left - 1


def _unread(info, trusted):
    """Whether the member's certificate is older than what it trusts: Patroni rereads both, or neither, on a reload."""
    return info["bundle"] != trusted or not info["leaf"].get("after_bundle")


def tls_plan(infos, members, extra=(), phase="keep", rotate=False, renew_days=0):
    """The plan for members (a list of {name, address}) whose tls_info results are infos, by name.

    phase is what the CA's rotation is about to do: keep (none), trust (a new CA beside the old one), issue (by the
    new one) or retire (the old one).

    problems   sentences; with any, nothing may be done
    create     generation of an authority to be made, or 0
    signer     generation that signs
    bundle     PEM text of what every member is to trust
    trusted    the fingerprints of these, in order
    share      [{generation, pem, holder, to}] authorities that members lack
    names      what each member's certificate has to be good for, by member
    issue      members that need a certificate
    retired    generations to be forgotten
    pending    whether there is anything to do
    """
    generations, problems = _generations(infos)
    names = {member["name"]: _names(member, extra) for member in members}
    create = 0
    if not generations:
        create = 1
        problems += [
            f"{name} has certificates of an authority that is not this playbook's, and replacing it at once would stop "
            "etcd: set tls_source to provided, and where the certificates are"
            for name, info in infos.items() if info["bundle"]]
    elif phase == "trust" and len(generations) == 1:
        create = max(generations) + 1
    if phase in ("issue", "retire") and not generations:
        problems.append("there is no certificate authority to rotate: run patroni-cluster.yml first")
    signer = _signer(infos, generations, phase)
    retired = [g for g in generations if phase == "retire" and g < signer]
    kept = {g: generations[g] for g in sorted(generations, reverse=True) if g not in retired}
    ca_days_left = kept[signer]["days_left"] if signer in kept else None
    trusted = [known["fingerprint"] for known in kept.values()]
    can_issue = signer in kept and bool(kept[signer]["holders"])
    issue = [name for name, info in infos.items()
             if rotate or _unfit(info["leaf"], str(signer), names[name], renew_days, ca_days_left)
             or can_issue and _unread(info, trusted)]
    share = [
        {"generation": g, "pem": known["pem"], "holder": known["holders"][0], "to": lacking}
        for g, known in kept.items() if known["holders"]
        for lacking in [[name for name in infos if name not in known["holders"]]] if lacking]
    if issue and signer in generations and not can_issue:
        problems.append(
            f"no member has the key of the cluster's certificate authority any more, and {', '.join(issue)} "
            f"needs a certificate: put the key back as /etc/patroni-cluster/ca/{signer}.key on one of them, "
            "or make a new authority with rotate-ca.yml")
    return {
        "problems": problems, "create": create, "signer": signer, "retired": retired, "share": share, "issue": issue,
        "names": names,
        "pending": bool(create or retired or share or issue or problems
                      or any(info["bundle"] != trusted for info in infos.values())),
        "bundle": "".join(known["pem"] for known in kept.values()),
        "trusted": trusted,
        "ca_days_left": ca_days_left,
    }


class FilterModule:
    """Filters of this playbook."""

    def filters(self):
        return {"tls_plan": tls_plan}
