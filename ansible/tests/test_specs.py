"""What roles and modules take is what their specifications say."""

import importlib
import pathlib
import unittest
from unittest import mock

import yaml

ANSIBLE = pathlib.Path(__file__).parent.parent
ROLES = ANSIBLE / "roles"
MODULES = ANSIBLE / "plugins" / "modules"


COMPARED = ("type", "required", "default", "choices", "elements")


def load(path):
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}


class Asked(Exception):
    """Ends a module as soon as it has said what it takes."""


def plain(options, below="suboptions"):
    """Return documented or specified options alike, with those below them."""
    return {
        name: dict({key: value for key, value in option.items() if key in COMPARED},
                   **({"below": plain(option[below], below)} if below in option else {}))
        for name, option in options.items()
    }


def taken(module):
    """Return the argument spec that a module hands to Ansible: what its documentation has to say, too."""
    with mock.patch.object(module, "AnsibleModule", side_effect=Asked) as asked:
        try:
            module.main()
        except Asked:
            pass
    return plain(asked.call_args.kwargs["argument_spec"], "options")


class Modules(unittest.TestCase):
    def test_options_are_the_documented(self):
        for name in sorted(path.stem for path in MODULES.glob("*.py")):
            with self.subTest(module=name):
                module = importlib.import_module("ansible_collections.pgha.cluster.plugins.modules." + name)
                documented = yaml.safe_load(module.DOCUMENTATION).get("options", {})
                self.assertEqual(taken(module), plain(documented))


class Roles(unittest.TestCase):
    def test_options_are_the_defaults_and_the_required(self):
        for role in sorted(path.name for path in ROLES.iterdir()):
            with self.subTest(role=role):
                options = load(ROLES / role / "meta/argument_specs.yml")["argument_specs"]
                options = (options.get("main") or options["preflight"])["options"]
                defaults = load(ROLES / role / "defaults/main.yml")
                optional = {name for name, option in options.items() if not option.get("required")}
                self.assertEqual(optional, set(defaults))
