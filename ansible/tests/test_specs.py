"""Every role's argument specs name exactly its defaults, and what is required besides. Needs PyYAML."""

import pathlib
import unittest

import yaml

ROLES = pathlib.Path(__file__).parent.parent / "roles"


def load(path):
    return yaml.safe_load(path.read_text(encoding="utf-8")) or {}


class Specs(unittest.TestCase):
    def test_options_are_the_defaults_and_the_required(self):
        for role in sorted(path.name for path in ROLES.iterdir()):
            with self.subTest(role=role):
                options = load(ROLES / role / "meta/argument_specs.yml")["argument_specs"]["main"]["options"]
                defaults = load(ROLES / role / "defaults/main.yml")
                optional = {name for name, option in options.items() if not option.get("required")}
                self.assertEqual(optional, set(defaults))


if __name__ == "__main__":
    unittest.main()
