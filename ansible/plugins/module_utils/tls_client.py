"""The one way in which these modules speak HTTP: over TLS, with the member's own certificate, never through a proxy."""

import http.client
import json
import os
import socket
import ssl
import struct
import time
import urllib.error
import urllib.request


class Client:
    """HTTPS to members of the cluster, as one of them; trusts the cluster's own authority and nobody else."""

    def __init__(self, ca, cert, key):
        self.context = ssl.create_default_context(cafile=ca)
        self.context.load_cert_chain(cert, key)
        # Members are reached directly, whatever proxy the machine uses for the rest of the world.
        self._opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=self.context))

    def request(self, url, body=None, method=None, headers=None, timeout=5):
        """Return (status, answer), whatever the status; the answer is parsed if it is JSON.

        A body makes it a POST unless a method is given. timeout is in seconds. OSError: there was no answer.
        """
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, headers or {}, method=method)
        try:
            with self._opener.open(request, timeout=timeout) as answer:
                status, text = answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            status, text = error.code, error.read().decode()
        except http.client.HTTPException as error:
            raise OSError("the answer broke off: %r" % error) from error
        try:
            return status, json.loads(text)
        except ValueError:
            return status, text

    def days_left(self, address, port, postgresql=False, timeout=5):
        """Return for how many days the certificate served there is valid; PostgreSQL wants to be asked for TLS."""
        with socket.create_connection((address, port), timeout) as plain:
            if postgresql:
                plain.sendall(struct.pack("!ii", 8, 80877103))  # SSLRequest
                if plain.recv(1) != b"S":
                    raise OSError("PostgreSQL on %s has no TLS" % address)
            with self.context.wrap_socket(plain, server_hostname=address) as secure:
                end = ssl.cert_time_to_seconds(secure.getpeercert()["notAfter"])
        return int((end - time.time()) // 86400)


def member_client(tls_dir):
    """Return the client of this member, whose certificate is in the directory that the role tls keeps."""
    return Client(*(os.path.join(tls_dir, name) for name in ("ca.crt", "server.crt", "server.key")))
