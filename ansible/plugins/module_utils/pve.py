"""Proxmox VE's API, for what only it can do to a machine: with a token, from the control machine."""

import json
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request

# What has to be set for it, in the words of a message.
WANTED = ("TF_VAR_proxmox_api_url, TF_VAR_proxmox_api_token_id and TF_VAR_proxmox_api_token_secret, or "
          "PROXMOX_VE_ENDPOINT and PROXMOX_VE_API_TOKEN (user@realm!name=secret)")


class ProxmoxError(Exception):
    """Why Proxmox VE did not do what it was asked for, in its own words."""


def access_of(environ):
    """Return (url, token, insecure) that an environment gives, or None; pgha sets the names that bpg/proxmox has."""
    url, token = environ.get("PROXMOX_VE_ENDPOINT", ""), environ.get("PROXMOX_VE_API_TOKEN", "")
    insecure = environ.get("PROXMOX_VE_INSECURE", "")
    if not (url and token):
        url = environ.get("TF_VAR_proxmox_api_url", "")
        name, secret = (environ.get("TF_VAR_proxmox_api_token_" + part, "") for part in ("id", "secret"))
        token = "%s=%s" % (name, secret) if name and secret else ""
        insecure = environ.get("TF_VAR_proxmox_tls_insecure", "")
    if not (url and token):
        return None
    return url, token, insecure.lower() in ("true", "1", "yes")


def waiting(options):
    """Return {option: [value now, value after the next start]} of an answer of /pending; "" stands for no value."""
    return {
        option["key"]: [str(option.get("value", "")), "" if option.get("delete") else str(option["pending"])]
        for option in options if option.get("delete") or "pending" in option
    }


class Proxmox:
    """Calls of the API."""

    def __init__(self, url, token, insecure):
        parts = urllib.parse.urlsplit(url)
        self.root = urllib.parse.urlunsplit((parts.scheme, parts.netloc, "/api2/json", "", ""))
        self.headers = {"Authorization": "PVEAPIToken=" + token}
        context = ssl.create_default_context()
        if insecure:
            context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        self._opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))

    def call(self, method, path, **parameters):
        """Return the data of an answer."""
        url, body = self.root + path, None
        if method == "GET" and parameters:
            url += "?" + urllib.parse.urlencode(parameters)
        elif method != "GET":
            body = urllib.parse.urlencode(parameters).encode()
        request = urllib.request.Request(url, body, self.headers, method=method)
        try:
            with self._opener.open(request, timeout=15) as answer:
                return json.load(answer)["data"]
        except urllib.error.HTTPError as error:
            raise ProxmoxError("%s %s: %s %s" % (method, path, error.code, error.reason)) from error
        except (OSError, ValueError) as error:
            raise ProxmoxError("%s %s: %s" % (method, path, getattr(error, "reason", error))) from error

    def places(self):
        """Return {vmid: path} of all guests that the token may see, wherever they are now."""
        return {
            guest["vmid"]: "/nodes/%(node)s/%(type)s/%(vmid)s" % guest
            for guest in self.call("GET", "/cluster/resources", type="vm")
        }

    def pending(self, path):
        """Return what waits for the next start of a guest."""
        return waiting(self.call("GET", path + "/pending"))

    def finish(self, upid, timeout):
        """Wait for the end of a task."""
        node = upid.split(":")[1]
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            status = self.call("GET", "/nodes/%s/tasks/%s/status" % (node, urllib.parse.quote(upid, safe="")))
            if status["status"] == "stopped":
                if status["exitstatus"] != "OK" and not status["exitstatus"].startswith("WARNINGS"):
                    raise ProxmoxError(status["exitstatus"])
                return
            time.sleep(0.5)
        raise ProxmoxError("the task %s did not end in %s s" % (upid, timeout))


def proxmox(environ):
    """Return the API that an environment leads to."""
    access = access_of(environ)
    if access is None:
        raise ProxmoxError("it is not known how to ask Proxmox VE; set %s, or deploy by make deploy" % WANTED)
    return Proxmox(*access)
