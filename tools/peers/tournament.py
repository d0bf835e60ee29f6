#!/usr/bin/env python3
"""Published negotiators and programs of the line protocol against each other; README.md says how."""

from __future__ import annotations

import argparse
import itertools
import json
import random
import sys
import time
import warnings
import zlib
from pathlib import Path

warnings.filterwarnings("ignore")

import numpy as np
from negmas import LinearAdditiveUtilityFunction, SAOMechanism, make_issue, make_os
from negmas.preferences.value_fun import TableFun

import line_players as agents
from drawn_scenarios import Scenario, draw, read


def mechanism(scenario: Scenario, rounds: int):
    """NegMAS's alternating offers on a scenario, and a utility function for every seat."""
    issues = [make_issue([f"v{k}" for k in range(size)], f"i{n}") for n, size in enumerate(scenario.sizes)]
    space = make_os(issues)
    utilities = []
    for weights, values, reservation in zip(scenario.weights, scenario.values, scenario.reservations):
        tables = [TableFun({f"v{k}": worth for k, worth in enumerate(row)}) for row in values]
        utilities.append(
            LinearAdditiveUtilityFunction(tables, weights=list(weights), outcome_space=space, reserved_value=reservation)
        )
    return SAOMechanism(outcome_space=space, n_steps=rounds, ignore_negotiator_exceptions=False), utilities


def timed(negotiator, times: list) -> None:
    """Notes how long each decision of a negotiator takes."""
    kind = type(negotiator)

    def call(self, *args, **more):
        began = time.perf_counter()
        try:
            return kind.__call__(self, *args, **more)
        finally:
            times.append(time.perf_counter() - began)

    negotiator.__class__ = type(kind.__name__, (kind,), {"__call__": call})


def play(scenario: Scenario, names: list[str], commands: dict, rounds: int, patience: float = 60.0) -> dict:
    """One negotiation. A negotiator that fails or dawdles leaves it without an agreement."""
    seed = zlib.crc32(f"{scenario.name} {names} {rounds}".encode())
    random.seed(seed)
    np.random.seed(seed)
    table, utilities = mechanism(scenario, rounds)
    times: list[list[float]] = [[] for _ in names]
    error = agreement = None
    began = time.perf_counter()
    try:
        for seat, name in enumerate(names):
            if name in commands:
                who = agents.LineNegotiator(command=commands[name], scenario=scenario, seat=seat, seed=seed)
            else:
                who = agents.published(name)()
            table.add(who, ufun=utilities[seat])
            timed(who, times[seat])
        while not table.state.ended and error is None:
            table.step()
            if time.perf_counter() - began > patience:
                error = "too slow"
        if error is None and table.state.agreement is not None:
            agreement = [int(value[1:]) for value in table.state.agreement]
    except Exception as wrong:  # whatever a published negotiator may raise
        error = f"{type(wrong).__name__}: {wrong}"[:200]
    known, line = scenario.known(), np.asarray(scenario.reservations)
    worth = line if agreement is None else np.array([scenario.utility(k, agreement) for k in range(len(names))])
    reach = np.maximum(known["best"] - line, 1e-9)
    return {
        "scenario": scenario.name, "rounds": rounds, "names": names, "agreement": agreement, "error": error,
        "step": table.state.step, "worth": worth.tolist(), "advantage": ((worth - line) / reach).tolist(),
        "frontier": float(np.sqrt(((known["frontier"] - worth) ** 2).sum(axis=1)).min()),
        "nash": float(np.linalg.norm(known["nash"] - worth)), "welfare": float(worth.sum()),
        "mean_ms": [1e3 * float(np.mean(t)) if t else None for t in times],
        "p99_ms": [1e3 * float(np.quantile(t, 0.99)) if t else None for t in times],
        "max_ms": [1e3 * max(t) if t else None for t in times],
    }


def line_ups(names: list[str], seats: int, ours: set, limit: int, scenario: str, only_ours: bool) -> list:
    """All orders of different names; at most `limit` of those without ours, and of those with each
    of ours, drawn by the scenario's name. Two of ours never sit together."""
    groups: dict = {}
    for names in itertools.permutations(names, seats):
        own = [name for name in names if name in ours]
        if len(own) < 2 and (own or not only_ours):
            groups.setdefault(own[0] if own else None, []).append(list(names))
    chosen = []
    for own, group in groups.items():
        if limit and len(group) > limit:
            # The same peers for each of ours.
            random.Random(f"{scenario} {own is None}").shuffle(group)
            group = group[:limit]
        chosen += group
    return chosen


def main() -> None:
    parse = argparse.ArgumentParser(description=__doc__)
    parse.add_argument("--ours", action="append", default=[], metavar="NAME=COMMAND", help="a program; may be repeated")
    parse.add_argument("--peers", help="names, with commas between; all that can play if left out")
    parse.add_argument("--parties", type=int, default=2)
    parse.add_argument("--rounds", default="100", help="deadlines, with commas between")
    parse.add_argument("--scenarios", default="0:10", metavar="FROM:TO", help="numbers of drawn scenarios")
    parse.add_argument("--domain", action="append", default=[], metavar="FOLDER",
                       help="a domain of two parties in NegoLog's files, in place of drawn ones; may be repeated")
    parse.add_argument("--seed", type=int, default=1, help="of the drawn scenarios")
    parse.add_argument("--largest", type=int, default=4000, help="packages of a drawn scenario at most")
    parse.add_argument("--limit", type=int, default=0, help="line-ups a scenario at most, for each group")
    parse.add_argument("--only-ours", action="store_true", help="no negotiation among peers only")
    parse.add_argument("--out", required=True, help="a file of one JSON object a negotiation; what is there is kept")
    asked = parse.parse_args()
    commands = dict(entry.split("=", 1) for entry in asked.ours)
    usual = agents.BILATERAL if asked.parties == 2 else agents.MULTILATERAL
    peers = [n for n in asked.peers.split(",") if n] if asked.peers is not None else usual
    names = list(commands) + peers
    if len(names) < asked.parties:
        sys.exit("there are fewer negotiators than seats")
    out = Path(asked.out)
    have = set()
    if out.exists():
        for line in out.read_text().splitlines():
            game = json.loads(line)
            have.add((game["scenario"], game["rounds"], tuple(game["names"])))
    first, last = map(int, asked.scenarios.split(":"))
    with out.open("a") as file:
        drawn = (draw(number, asked.parties, asked.seed, asked.largest) for number in range(first, last))
        for scenario in map(read, asked.domain) if asked.domain else drawn:
            for rounds in map(int, asked.rounds.split(",")):
                for names_ in line_ups(names, asked.parties, set(commands), asked.limit, scenario.name, asked.only_ours):
                    if (scenario.name, rounds, tuple(names_)) not in have:
                        file.write(json.dumps(play(scenario, names_, commands, rounds)) + "\n")
                        file.flush()


if __name__ == "__main__":
    main()
