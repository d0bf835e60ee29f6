"""Who can sit in a seat: published negotiators by name, and programs that speak the line protocol."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import select
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path

from negmas.sao import ResponseType, SAONegotiator, SAOResponse

from drawn_scenarios import Scenario

# None of these is told the others' utilities.
PUBLISHED = {
    "Boulware": "negmas.sao.BoulwareTBNegotiator",
    "Linear": "negmas.sao.LinearTBNegotiator",
    "Conceder": "negmas.sao.ConcederTBNegotiator",
    "MiCRO": "negmas.sao.MiCRONegotiator",
    "NiceTitForTat": "negmas_negolog.NiceTitForTat",
    "HardHeaded": "negmas_negolog.HardHeaded",
    "CUHKAgent": "negmas_negolog.CUHKAgent",
    "Atlas3": "negmas_negolog.Atlas3Agent",
    "Caduceus": "negmas_negolog.Caduceus",
    "PonPoko": "negmas_negolog.PonPokoAgent",
    "LuckyAgent2022": "negmas_negolog.LuckyAgent2022",
    "AgentK": "negmas_genius_agents.AgentK",
    "AaNanteLucky26": "anl_agents.anl2026.team_21329.aa_nante_lucky.AaNanteLucky",
    "ChangAgent26": "anl_agents.anl2026.team_21381.chang_agent.ChangAgent",
}
BILATERAL = list(PUBLISHED)
# Those that can play with more than one other party.
MULTILATERAL = ["Boulware", "Linear", "Conceder", "MiCRO", "LuckyAgent2022", "Caduceus", "PonPoko", "Atlas3"]


def _without_package_code() -> None:
    """The collection's own `__init__` loads every entry with all that those need; one entry alone
    needs none of it."""
    root = Path(sysconfig.get_paths()["purelib"])
    for name in ["anl_agents", "anl_agents.anl2026"]:
        if name not in sys.modules:
            spec = importlib.machinery.ModuleSpec(name, None, is_package=True)
            spec.submodule_search_locations = [str(root.joinpath(*name.split(".")))]
            sys.modules[name] = importlib.util.module_from_spec(spec)


def published(name: str):
    """The class of a published negotiator."""
    _without_package_code()
    module, kind = PUBLISHED[name].rsplit(".", 1)
    return getattr(importlib.import_module(module), kind)


class LineNegotiator(SAONegotiator):
    """A program in a seat of NegMAS, spoken to by docs/line-protocol.md."""

    def __init__(self, *args, command: str, scenario: Scenario, seat: int, seed: int = 0, patience: float = 30.0, **more):
        super().__init__(*args, **more)
        self._command, self._scenario, self._seat = command, scenario, seat
        self._seed, self._patience = seed, patience
        self._program = None
        self._heard = 0

    def _say(self, line: dict) -> None:
        self._program.stdin.write(json.dumps(line) + "\n")
        self._program.stdin.flush()

    def _answer(self) -> dict:
        if not select.select([self._program.stdout], [], [], self._patience)[0]:
            raise TimeoutError(f"{self._command}: no answer")
        line = self._program.stdout.readline()
        if not line:
            raise EOFError(f"{self._command}: it has ended")
        answer = json.loads(line)
        if answer.get("ok") is False:
            raise ValueError(f"{self._command}: {answer.get('error')}")
        return answer

    def on_negotiation_start(self, state) -> None:
        super().on_negotiation_start(state)
        own = self._scenario
        self._program = subprocess.Popen(
            shlex.split(self._command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        issues = [{"name": i.name, "values": list(i.values)} for i in self.nmi.outcome_space.issues]
        self._say({
            "type": "init", "protocol": 1, "scenario": {"name": own.name, "issues": issues},
            "ufun": {"type": "linear", "weights": own.weights[self._seat], "values": own.values[self._seat]},
            "reservation": own.reservations[self._seat], "n_steps": self.nmi.n_steps,
            "n_parties": own.parties, "me": self._seat, "seed": self._seed,
        })
        self._answer()

    def __call__(self, state, dest=None):
        seats = list(self.nmi.negotiator_ids)
        trace = self.nmi.trace
        events = [[seats.index(who), self._numbers(what)] for who, what in
                  ((entry[-2], entry[-1]) for entry in trace[self._heard:]) if what is not None]
        self._heard = len(trace)
        offer = state.current_offer
        self._say({
            "type": "turn", "step": state.step, "time": state.relative_time,
            "offer": None if offer is None else self._numbers(offer),
            "from": None if offer is None else seats.index(state.current_proposer), "events": events,
        })
        answer = self._answer()
        if answer["action"] == "accept" and offer is not None:
            return SAOResponse(ResponseType.ACCEPT_OFFER, offer)
        if answer["action"] == "end":
            return SAOResponse(ResponseType.END_NEGOTIATION, None)
        issues = self.nmi.outcome_space.issues
        bid = tuple(issue.values[option] for issue, option in zip(issues, answer["offer"]))
        return SAOResponse(ResponseType.REJECT_OFFER, bid)

    def _numbers(self, package) -> list[int]:
        return [int(str(value)[1:]) for value in package]

    # SAOMechanism asks through __call__ only.
    def propose(self, state, dest=None):
        return self(state).outcome

    def respond(self, state, source=None):
        return self(state).response

    def on_negotiation_end(self, state) -> None:
        if self._program is not None:
            self._program.stdin.close()
            try:
                self._program.wait(timeout=2)
            except subprocess.TimeoutExpired:
                self._program.kill()
            self._program.stdout.close()
            self._program = None
