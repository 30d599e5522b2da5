"""How long each phase of a run took, said once, at the end."""

import time

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = r"""
name: phases
type: aggregate
short_description: Time per role, at the end of a run
description: [Unlike ansible.posix.profile_roles it says nothing in between.]
"""


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "phases"
    CALLBACK_NEEDS_ENABLED = True

    def __init__(self):
        super().__init__()
        self.seconds = {}
        self.began = self.since = time.monotonic()
        self.phase = None

    def turn_to(self, phase):
        now = time.monotonic()
        if self.phase:
            self.seconds[self.phase] = self.seconds.get(self.phase, 0) + now - self.since
        self.phase, self.since = phase, now

    def v2_playbook_on_task_start(self, task, is_conditional):
        # A task of one role may be asked for by another, as the preflight does: the phase is the outer one's.
        # Tasks of no role are called "Phase | What they do".
        role = task._role
        while role and role._parents:
            role = role._parents[0]
        self.turn_to(role.get_name() if role else task.get_name().split(" | ")[0])

    def v2_playbook_on_handler_task_start(self, task):
        self.v2_playbook_on_task_start(task, False)

    def v2_playbook_on_stats(self, stats):
        self.turn_to(None)
        self._display.display("PHASES")
        for phase, seconds in self.seconds.items():
            self._display.display(f"{phase:<28}{seconds:7.1f} s")
        self._display.display(f"{'in all':<28}{time.monotonic() - self.began:7.1f} s")
