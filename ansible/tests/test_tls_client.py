"""The one HTTPS client, against a server on this machine."""

import datetime
import http.server
import ipaddress
import os
import pathlib
import socket
import ssl
import tempfile
import threading
import unittest
from unittest import mock

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from ansible_collections.pgha.cluster.plugins.module_utils.etcd import Etcd, EtcdError
from ansible_collections.pgha.cluster.plugins.module_utils.tls_client import member_client


def make_certificate(directory):
    """Write a certificate for 127.0.0.1 that is its own authority, as the role tls lays it out."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now).not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    for file, content in (("ca.crt", certificate), ("server.crt", certificate), ("server.key", pem)):
        pathlib.Path(directory, file).write_bytes(content)


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers as etcd and Patroni do: a status, and JSON or text."""

    ANSWERS = {"/health": (200, '{"health": "true"}'), "/replica": (503, '{"role": "primary"}'), "/text": (200, "done"),
               "/v3/kv/range": (200, '{"kvs": [{"value": "NzcxMg=="}]}'), "/v3/fails": (500, '{"error": "no leader"}')}

    def do_GET(self):
        """Answer."""
        if self.path == "/breaks":
            return
        status, text = self.ANSWERS[self.path]
        self.send_response(status)
        self.end_headers()
        self.wfile.write(text.encode())

    do_POST = do_GET

    def log_message(self, *_arguments):
        """Say nothing."""


class TlsClient(unittest.TestCase):
    def setUp(self):
        self.directory = directory = self.enterContext(tempfile.TemporaryDirectory())
        make_certificate(directory)
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=directory + "/ca.crt")
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_cert_chain(directory + "/server.crt", directory + "/server.key")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = "https://127.0.0.1:%s" % self.server.server_port
        self.client = member_client(directory)

    def test_an_answer_whatever_its_status(self):
        self.assertEqual(self.client.request(self.url + "/health"), (200, {"health": "true"}))
        self.assertEqual(self.client.request(self.url + "/replica"), (503, {"role": "primary"}))
        self.assertEqual(self.client.request(self.url + "/text"), (200, "done"))

    def test_how_long_a_certificate_is_valid(self):
        self.assertEqual(self.client.days_left("127.0.0.1", self.server.server_port), 0)

    def test_postgresql_is_asked_for_tls_first(self):
        def serve(answer):
            plain, _address = listener.accept()
            with plain:
                asked.append(plain.recv(8))
                plain.sendall(answer)
                if answer == b"S":
                    context.wrap_socket(plain, server_side=True).close()

        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.directory + "/server.crt", self.directory + "/server.key")
        listener = self.enterContext(socket.create_server(("127.0.0.1", 0)))
        asked, port = [], listener.getsockname()[1]
        threading.Thread(target=serve, args=[b"S"], daemon=True).start()
        self.assertEqual(self.client.days_left("127.0.0.1", port, postgresql=True), 0)
        self.assertEqual(asked, [bytes.fromhex("0000000804d2162f")])
        threading.Thread(target=serve, args=[b"N"], daemon=True).start()
        with self.assertRaisesRegex(OSError, "has no TLS"):
            self.client.days_left("127.0.0.1", port, postgresql=True)

    def test_no_proxy_is_asked(self):
        nowhere = dict.fromkeys(("https_proxy", "HTTPS_PROXY", "all_proxy"), "http://127.0.0.1:1")
        with mock.patch.dict(os.environ, nowhere):
            self.assertEqual(member_client(self.directory).request(self.url + "/health")[0], 200)

    def test_fails_where_the_answer_breaks_off(self):
        with self.assertRaises(OSError):
            self.client.request(self.url + "/breaks")

    def test_etcd_goes_on_to_the_next_member(self):
        self.assertEqual(Etcd(self.client, ["https://127.0.0.1:1", self.url]).value("/service/app/initialize"), "7712")

    def test_fails_when_no_member_of_etcd_does_it(self):
        with self.assertRaisesRegex(EtcdError, "no leader"):
            Etcd(self.client, [self.url]).call("/v3/fails", {})
