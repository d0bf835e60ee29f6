#!/usr/bin/env python3
"""How fast Two Tables and NegMAS are on the same domains, side by side; README.md says how."""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import tempfile
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")

from negmas import LinearAdditiveUtilityFunction, SAOMechanism, make_issue, make_os
from negmas.preferences.ops import kalai_points, ks_points, max_welfare_points, nash_points, pareto_frontier
from negmas.preferences.value_fun import TableFun
from negmas.sao import BoulwareTBNegotiator, ConcederTBNegotiator, LinearTBNegotiator

# Issues and options that make about 10^3 to 10^6 packages.
FRONTIERS = [(5, 4), (4, 10), (5, 10), (10, 4)]
# Not above 10^6, where NegMAS no longer finds the exact offer.
TALKS = [(5, 4), (8, 4), (6, 10)]
PLAYERS = {"boulware": BoulwareTBNegotiator, "linear": LinearTBNegotiator, "conceder": ConcederTBNegotiator}
# Utilities may differ in the last digits only.
ALIKE = 1e-9
# In larger domains many packages lie within the millionth that NegMAS takes for a tie. It offers them by
# turns, we offer the first, and the other side likes them differently: there agreements need not be alike.
CROWDED = 100_000
LINE = 0.35


class Domain:
    """A drawn domain: on three fifths of the issues the parties want opposite ends."""

    def __init__(self, issues: int, options: int, parties: int, seed: int):
        dice = random.Random(f"speed {issues} {options} {parties} {seed}")
        self.name = f"{issues} by {options}"
        self.packages = options**issues
        self.options = [f"v{k}" for k in range(options)]
        self.issues = [f"i{k}" for k in range(issues)]
        self.parties = []
        for party in range(parties):
            raw = [dice.random() + 0.05 for _ in range(issues)]
            tables = []
            for issue in range(issues):
                row = [dice.random() for _ in range(options)]
                if issue % 5 < 3:
                    row.sort(reverse=party % 2 == 1)
                low, high = min(row), max(row)
                tables.append([(worth - low) / (high - low) for worth in row])
            self.parties.append(([weight / sum(raw) for weight in raw], tables, LINE))

    def write(self, folder: Path) -> None:
        """As Two Tables' own format has it, numbers to be read as NegMAS reads them."""
        profiles = [
            {"name": f"p{k}", "semantics": "negmas", "weights": weights, "evaluations": tables, "reservation": line}
            for k, (weights, tables, line) in enumerate(self.parties)
        ]
        issues = [{"name": name, "values": {"named": self.options}} for name in self.issues]
        domain = {"name": self.name, "issues": issues, "profiles": profiles}
        text = {"two_tables_domain": 1, "domain": domain}
        (folder / "domain.json").write_text(json.dumps(text))

    def negmas(self):
        """The same as NegMAS's objects: outcome space and utility functions."""
        space = make_os([make_issue(self.options, name) for name in self.issues])
        functions = []
        for weights, tables, line in self.parties:
            values = [TableFun(dict(zip(self.options, row))) for row in tables]
            functions.append(
                LinearAdditiveUtilityFunction(values, weights=weights, outcome_space=space, reserved_value=line)
            )
        return space, functions


def ours(program: str, *arguments: str) -> str:
    """What the program answers, on one processor."""
    one = dict(os.environ, RAYON_NUM_THREADS="1")
    done = subprocess.run([program, *arguments], stdout=subprocess.PIPE, env=one, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{program} {' '.join(arguments)} ended with status {done.returncode}")
    return done.stdout


def busy() -> float:
    """Processor seconds of the programs that have run so far: other work on the machine is left out."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def our_frontier(program: str, folder: Path):
    began = busy()
    found = json.loads(ours(program, "analyse", str(folder), "--semantics", "negmas", "--json"))
    whole = busy() - began
    took = found["milliseconds"]
    points = [found["solutions"][name]["worth"] for name in ("nash", "egalitarian", "welfare")]
    # NegMAS looks only at what leaves nobody below the reservation, so that is what can be compared.
    above = sum(min(point["worth"]) >= LINE for point in found["frontier"]["points"])
    return (took["frontier"] + took["solutions"]) / 1e3, whole, above, points


def their_frontier(domain: Domain):
    """From utility functions to the frontier and four solutions, by its fastest functions. What is
    below a reservation is left out by NegMAS, which makes its work less."""
    space, functions = domain.negmas()
    began = time.process_time()
    frontier, _ = pareto_frontier(functions, issues=space.issues)
    nash = nash_points(functions, frontier, outcome_space=space)
    ks_points(functions, frontier, outcome_space=space)
    equal = kalai_points(functions, frontier, outcome_space=space)
    welfare = max_welfare_points(functions, frontier, outcome_space=space)
    took = time.process_time() - began
    return took, len(frontier), [point[0][0] for point in (nash, equal, welfare)]


def frontiers(program: str, times: int) -> None:
    print("\nFrontier and solutions, from utility functions in memory; processor time, medians of pairs run by turns.")
    print("| packages | parties | frontier | ours | with start and files | NegMAS | ours is faster by |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for parties in (2, 3):
        for issues, options in FRONTIERS:
            domain = Domain(issues, options, parties, 7)
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                domain.write(folder)
                pairs = [(our_frontier(program, folder), their_frontier(domain)) for _ in range(times)]
            for (_, _, size, points), (_, their_size, their_points) in pairs:
                assert size == their_size, f"{domain.name}: {size} points on the frontier, NegMAS has {their_size}"
                gap = max(abs(a - b) for own, their in zip(points, their_points) for a, b in zip(own, their))
                assert gap < ALIKE, f"{domain.name}: solutions at {points}, NegMAS's at {their_points}"
            mid = [statistics.median(row) for row in zip(*[(a[0], a[1], b[0]) for a, b in pairs])]
            print(
                f"| {domain.packages:,} | {parties} | {size:,} | {mid[0] * 1e3:.2f} ms | {mid[1] * 1e3:.0f} ms "
                f"| {mid[2] * 1e3:,.0f} ms | {mid[2] / mid[0]:,.0f} |",
                flush=True,
            )


def our_talks(program: str, folder: Path, parties: int, kind: str, rounds: int, plays: int):
    """Plays a second with the start of the program and reading the files, and the agreement's worth."""
    seats = [word for k in range(parties) for word in ("--seat", f"p{k}={kind}")]
    common = ["simulate", str(folder), "--rounds", str(rounds), *seats]
    began = busy()
    ours(program, *common, "--plays", str(plays))
    took = busy() - began
    first = json.loads(ours(program, *common, "--plays", "1", "--json").splitlines()[0])
    return plays / took, first["worth"], first["step"]


def their_talks(domain: Domain, kind: str, rounds: int, seconds: float):
    """Negotiations a second with a mechanism and negotiators of their own; utility functions are kept."""
    space, functions = domain.negmas()
    plays, began = 0, time.process_time()
    while not plays or time.process_time() - began < seconds:
        table = SAOMechanism(outcome_space=space, n_steps=rounds)
        for function in functions:
            table.add(PLAYERS[kind](), ufun=function)
        state = table.run()
        plays += 1
    took = time.process_time() - began
    worth = [float(function(state.agreement)) for function in functions]
    return plays / took, worth, state.step


def talks(program: str, times: int, kinds: list[str], rounds: int, seconds: float) -> None:
    print(f"\nAlternating offers, {rounds} rounds, the same player in every seat; by processor time, medians of pairs run by turns.")
    print("| packages | parties | player | agree in round, ours and NegMAS's | ours, a second | NegMAS, a second | ours is faster by | least |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for kind in kinds:
        for issues, options in TALKS:
            domain = Domain(issues, options, 2, 7)
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                domain.write(folder)
                pace, _, _ = our_talks(program, folder, 2, kind, rounds, 200)
                plays = max(200, int(pace * seconds))
                pairs = [
                    (our_talks(program, folder, 2, kind, rounds, plays), their_talks(domain, kind, rounds, seconds))
                    for _ in range(times)
                ]
            (_, worth, step), (_, their_worth, their_step) = pairs[0]
            if domain.packages <= CROWDED:
                gap = max(abs(a - b) for a, b in zip(worth, their_worth))
                assert gap < ALIKE, f"{domain.name}: agreement worth {worth}, NegMAS's {their_worth}"
            mine, theirs = (statistics.median(side) for side in zip(*[(a[0], b[0]) for a, b in pairs]))
            ratios = [a[0] / b[0] for a, b in pairs]
            print(
                f"| {domain.packages:,} | 2 | {kind} | {step + 1}, {their_step} | {mine:,.0f} | {theirs:,.2f} "
                f"| {statistics.median(ratios):,.0f} | {min(ratios):,.0f} |",
                flush=True,
            )


def alike(program: str, drawn: int, rounds: int) -> None:
    """Every kind of player against itself, on many small domains of two and three parties."""
    checked = 0
    for seed in range(drawn):
        dice = random.Random(seed)
        domain = Domain(dice.randint(1, 5), dice.randint(2, 6), dice.choice([2, 3]), seed)
        for kind in PLAYERS:
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                domain.write(folder)
                _, worth, step = our_talks(program, folder, len(domain.parties), kind, rounds, 1)
            _, their_worth, their_step = their_talks(domain, kind, rounds, 0.0)
            gap = max(abs(a - b) for a, b in zip(worth, their_worth))
            assert gap < ALIKE, f"seed {seed}, {kind}: {worth} in {step}, NegMAS {their_worth} in {their_step}"
            checked += 1
    print(f"\n{checked} negotiations on drawn domains ended with the same utilities as NegMAS's.")


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--program", default="two-tables", help="Two Tables, built for release")
    words.add_argument("--times", type=int, default=3, help="how often each pair is run")
    words.add_argument("--seconds", type=float, default=5.0, help="how long each side of a negotiation's pair takes")
    words.add_argument("--rounds", type=int, default=100)
    words.add_argument("--players", default="boulware", help=f"of {', '.join(PLAYERS)}; with commas")
    words.add_argument("--drawn", type=int, default=50, help="domains on which agreements are compared")
    words.add_argument("--only", choices=["frontiers", "talks", "alike"])
    asked = words.parse_args()
    program = str(Path(asked.program).resolve()) if os.sep in asked.program else asked.program
    if asked.only in (None, "alike"):
        alike(program, asked.drawn, asked.rounds)
    if asked.only in (None, "frontiers"):
        frontiers(program, asked.times)
    if asked.only in (None, "talks"):
        talks(program, asked.times, asked.players.split(","), asked.rounds, asked.seconds)


if __name__ == "__main__":
    main()
