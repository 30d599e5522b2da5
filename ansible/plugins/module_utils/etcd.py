"""etcd's JSON gateway, spoken to from a member."""

import base64


class EtcdError(Exception):
    """No member of etcd did what it was asked."""


def encode(text):
    """Return text as the gateway takes keys and values."""
    return base64.b64encode(text.encode()).decode()


def decode(text):
    """Return a key or value of the gateway as text."""
    return base64.b64decode(text).decode()


def hexadecimal(number):
    """Return an id of the gateway, decimal text, as etcdctl shows it."""
    return "%x" % int(number)


class Etcd:
    """Several etcd members; a question goes to the first one that answers it."""

    def __init__(self, client, urls):
        """urls: client URLs, such as https://192.0.2.11:2379."""
        self.client = client
        self.urls = list(urls)

    def call(self, path, body):
        """Return the answer of the first member that gives one; EtcdError where none does."""
        problems = []
        for url in self.urls:
            try:
                status, answer = self.client.request(url + path, body)
            except OSError as error:
                problems.append("%s: %s" % (url, error))
                continue
            if status == 200:
                return answer
            problems.append("%s: %s" % (url, answer))
        raise EtcdError("no etcd member did %s: %s" % (path, "; ".join(problems) or "there is none"))

    def members(self, linearizable=True):
        """Return the cluster's members as dicts of id, name, learner, peer_urls and client_urls.

        Not linearizable, it is what the member asked knows, also without a quorum. A learner does not answer it.
        """
        listed = self.call("/v3/cluster/member/list", {"linearizable": linearizable})["members"]
        return [{
            "id": hexadecimal(member["ID"]),
            "name": member.get("name", ""),
            "learner": member.get("isLearner", False),
            "peer_urls": member.get("peerURLs", []),
            "client_urls": member.get("clientURLs", []),
        } for member in listed]

    def status(self):
        """Return the status of the first member that answers."""
        return self.call("/v3/maintenance/status", {})

    def value(self, key):
        """Return a key's value, None if there is no such key."""
        found = self.call("/v3/kv/range", {"key": encode(key)}).get("kvs", [])
        return decode(found[0].get("value", "")) if found else None

    def keys(self, prefix):
        """Return the keys that begin with a prefix."""
        end = prefix[:-1] + chr(ord(prefix[-1]) + 1)
        found = self.call("/v3/kv/range", {"key": encode(prefix), "range_end": encode(end), "keys_only": True})
        return [decode(one["key"]) for one in found.get("kvs", [])]

    def delete(self, key):
        """Delete a key; return whether it was there."""
        return int(self.call("/v3/kv/deleterange", {"key": encode(key)}).get("deleted", 0)) > 0

    def delete_unless(self, held, keys):
        """Delete keys, all at once, unless the key held is there; return whether that was done."""
        return self.call("/v3/kv/txn", {
            "compare": [{"key": encode(held), "target": "CREATE", "result": "EQUAL", "create_revision": "0"}],
            "success": [{"request_delete_range": {"key": encode(key)}} for key in keys],
        }).get("succeeded", False)

    def swap(self, key, before, after):
        """Give a key, whose value has to be before, the value after, all at once; tell whether that was done.

        None stands for a key that is not there.
        """
        held = ({"target": "CREATE", "create_revision": "0"} if before is None
                else {"target": "VALUE", "value": encode(before)})
        change = ({"request_delete_range": {"key": encode(key)}} if after is None
                  else {"request_put": {"key": encode(key), "value": encode(after)}})
        return self.call("/v3/kv/txn", {
            "compare": [{"key": encode(key), "result": "EQUAL", **held}], "success": [change],
        }).get("succeeded", False)


def healthy(client, url):
    """Tell whether a member answers and its cluster has a leader."""
    try:
        answer = client.request(url + "/health")[1]
    except OSError:
        return False
    return isinstance(answer, dict) and str(answer.get("health")) == "true"
