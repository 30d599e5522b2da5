"""How far a run is: the phases with their times at the end, and each event, for a program, while it goes on."""

import json
import os
import time

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = r"""
name: phases
type: aggregate
short_description: Time per role, at the end of a run
description:
  - Unlike ansible.posix.profile_roles it says nothing in between.
  - Where the environment variable PGHA_EVENTS names a file, a line of JSON is added to it for each phase and task that
    begins (C(phase), C(task)), for what a debug task shows (C(said)), for each task that fails (C(failed)), and at
    the end (C(ended)) with the hosts whose failure was not answered by the playbook itself, and with the facts that
    ansible.builtin.set_stats has for a program.
"""


def message(result):
    """Return what a failed task says: its message, and what its command wrote on standard error."""
    said = result.get("msg") or result.get("reason") or "failed"
    stderr = result.get("stderr") if isinstance(said, str) else None
    return "%s\n%s" % (said, stderr) if stderr and stderr not in said else said


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
        self.play = None  # of a play that has had no task yet
        self.events = os.environ.get("PGHA_EVENTS")

    def tell(self, event, **facts):
        """Add an event to the file, if there is one."""
        if self.events:
            with open(self.events, "a", encoding="utf-8") as file:
                file.write(json.dumps({"event": event, **facts}, default=str) + "\n")

    def turn_to(self, phase):
        now = time.monotonic()
        if self.phase:
            self.seconds[self.phase] = self.seconds.get(self.phase, 0) + now - self.since
        if phase and phase != self.phase:
            self.tell("phase", phase=phase)
        self.phase, self.since = phase, now

    def v2_playbook_on_play_start(self, play):
        self.play = play.get_name()

    def v2_playbook_on_task_start(self, task, is_conditional):
        # A task of one role may be asked for by another, as the preflight does: the phase is the outer one's.
        # A task of no role begins one if it is called "Phase | What it does", and the first one of a play does, by
        # the play's name.
        role = task._role
        while role and role._parents:
            role = role._parents[0]
        name, separator, _ = task.get_name().partition(" | ")
        if role or separator or self.play:
            self.turn_to(role.get_name().split(".")[-1] if role else name if separator else self.play)
        self.play = None
        self.tell("task", task=task.get_name())

    def v2_playbook_on_handler_task_start(self, task):
        self.v2_playbook_on_task_start(task, False)

    def v2_runner_on_ok(self, result):
        if result._task.action in ("debug", "ansible.builtin.debug") and "msg" in result._result:
            self.tell("said", host=result._host.get_name(), msg=result._result["msg"])

    def v2_runner_on_failed(self, result, ignore_errors=False):
        if not ignore_errors:
            self.failed(result, message(result._result))

    def v2_runner_on_unreachable(self, result):
        self.failed(result, message(result._result))

    def failed(self, result, said):
        items = [message(item) for item in result._result.get("results", []) if item.get("failed")]
        self.tell("failed", host=result._host.get_name(), task=result._task.get_name(), msg=items[0] if items else said)

    def v2_playbook_on_stats(self, stats):
        self.turn_to(None)
        facts = stats.custom.get("_run", {})
        self.tell("ended", failed=sorted(set(stats.failures) | set(stats.dark)), facts=facts)
        self._display.display("PHASES")
        for phase, seconds in self.seconds.items():
            self._display.display(f"{phase:<28}{seconds:7.1f} s")
        self._display.display(f"{'in all':<28}{time.monotonic() - self.began:7.1f} s")
