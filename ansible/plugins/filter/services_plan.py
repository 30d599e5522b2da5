"""In which turns the services of a list come, decided from the groups that they run on."""


def service_turns(services, groups, everywhere=False):
    """Part a list of services into turns of neighbours that run on the same hosts, which one task can go through.

    Hosts that begin a loop at different services would have its roles come in whichever order the first of them has.
    A service that runs on no host has no turn.
    """

    def hosts(service):
        return set(groups.get(service["group"], [])) if "group" in service and not everywhere else set(groups["all"])

    turns = []
    for service in services:
        if turns and hosts(turns[-1][-1]) == hosts(service):
            turns[-1].append(service)
        elif hosts(service):
            turns.append([service])
    return turns


class FilterModule:
    def filters(self):
        return {"service_turns": service_turns}
