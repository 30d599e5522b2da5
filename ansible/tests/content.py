"""Where the content under test is; its modules and filters can be imported, as Ansible does for the machine they run on."""

import pathlib
import sys

import ansible.module_utils

HERE = pathlib.Path(__file__).parent.parent
ROLES = HERE / "roles"
LIBRARY = HERE / "library"
ansible.module_utils.__path__.append(str(HERE / "module_utils"))
sys.path += [str(LIBRARY), str(HERE / "filter_plugins")]
