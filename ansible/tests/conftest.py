"""Makes the content under test importable, as the collection pgha.cluster, and the programs that roles install."""

import pathlib
import sys

ANSIBLE = pathlib.Path(__file__).parent.parent
sys.path += [str(ANSIBLE.parent), *(str(ANSIBLE / "roles" / role / "files") for role in ("patroni", "fence", "backup"))]
