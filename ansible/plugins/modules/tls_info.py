#!/usr/bin/python
"""The certificates on this host; nothing secret is read or returned."""

DOCUMENTATION = r"""
module: tls_info
short_description: State of the cluster's certificates on this host
description:
  - Reads the certificate authorities, the trusted bundle and the host's own certificate. Changes nothing.
options:
  ca_dir: {type: path, required: true, description: 'Authorities as <generation>.crt and <generation>.key.'}
  dir: {type: path, required: true, description: 'ca.crt, server.crt and server.key.'}
author: [proxmox-patroni]
"""

EXAMPLES = r"""
- pgha.cluster.tls_info: {ca_dir: /etc/patroni-cluster/ca, dir: /etc/patroni-cluster/tls}
"""

RETURN = r"""
info: {type: dict, returned: always, description: 'authorities, bundle, leaf; whether python3-cryptography is here.'}
"""

import datetime
import glob
import hashlib
import ipaddress
import os
import re
import ssl

from ansible.module_utils.basic import AnsibleModule

try:
    from cryptography import x509
    from cryptography.hazmat.primitives import serialization
except ImportError:  # a fresh machine
    x509 = None  # type: ignore[assignment]


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return b""


def fingerprint(pem):
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem.decode().strip())).hexdigest()


def authorities(ca_dir):
    """Certificate authorities by generation: 1 is the first, each rotation of the CA adds one."""
    found = {}
    for path in glob.glob(os.path.join(ca_dir, "*.crt")):
        generation = os.path.basename(path)[:-len(".crt")]
        pem = read(path)
        if generation.isdigit() and pem:
            found[generation] = {
                "fingerprint": fingerprint(pem),
                "pem": pem.decode(),
                "has_key": os.path.exists(os.path.join(ca_dir, generation + ".key")),
                "days_left": days_left(x509.load_pem_x509_certificate(pem)) if x509 else None,
            }
    return found


def days_left(certificate):
    end = getattr(certificate, "not_valid_after_utc", None)  # newer than python3-cryptography 42
    if end is None:
        end = certificate.not_valid_after.replace(tzinfo=datetime.timezone.utc)
    return (end - datetime.datetime.now(datetime.timezone.utc)).days


def names(certificate):
    try:
        alternative = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    addresses = alternative.get_values_for_type(x509.IPAddress)
    return sorted(["DNS:" + name for name in alternative.get_values_for_type(x509.DNSName)]
                  + ["IP:" + str(ipaddress.ip_address(str(address))) for address in addresses])


def key_id(certificate, extension, attribute):
    try:
        return getattr(certificate.extensions.get_extension_for_class(extension).value, attribute)
    except x509.ExtensionNotFound:
        return None


def issuer(certificate, known):
    """Generation of the authority that has signed the certificate, by its key's identifier."""
    wanted = key_id(certificate, x509.AuthorityKeyIdentifier, "key_identifier")
    for generation, authority in known.items():
        signer = x509.load_pem_x509_certificate(authority["pem"].encode())
        if wanted and key_id(signer, x509.SubjectKeyIdentifier, "digest") == wanted:
            return generation
    return ""


def leaf(directory, known):
    pem, key = read(os.path.join(directory, "server.crt")), read(os.path.join(directory, "server.key"))
    if not (pem and key and x509):
        return {}
    certificate = x509.load_pem_x509_certificate(pem)
    own = serialization.load_pem_private_key(key, None).public_key()
    return {
        "days_left": days_left(certificate),
        "names": names(certificate),
        "issuer": issuer(certificate, known),
        "fits_key": own.public_numbers() == certificate.public_key().public_numbers(),
        "after_bundle": written(directory, "server.crt") >= written(directory, "ca.crt"),
    }


def written(directory, name):
    path = os.path.join(directory, name)
    return os.path.getmtime(path) if os.path.exists(path) else 0


def main():
    module = AnsibleModule(
        argument_spec={"ca_dir": {"type": "path", "required": True}, "dir": {"type": "path", "required": True}},
        supports_check_mode=True,
    )
    directory = module.params["dir"]
    known = authorities(module.params["ca_dir"])
    bundle = re.findall(rb"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----",
                        read(os.path.join(directory, "ca.crt")), re.DOTALL)
    module.exit_json(changed=False, info={
        "cryptography": x509 is not None,
        "authorities": known,
        "bundle": [fingerprint(pem) for pem in bundle],
        "leaf": leaf(directory, known),
    })


if __name__ == "__main__":
    main()
