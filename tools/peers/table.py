#!/usr/bin/env python3
"""The table of a file of negotiations: a line a negotiator, best first, with 95 % intervals."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict

import numpy as np


def seats(path: str, rounds: set, without: set) -> list[dict]:
    """One entry a seat of every negotiation."""
    found = []
    for line in open(path):
        game = json.loads(line)
        if (rounds and game["rounds"] not in rounds) or without & set(game["names"]):
            continue
        for seat, name in enumerate(game["names"]):
            found.append(game | {
                "name": name, "seat": seat, "advantage": game["advantage"][seat],
                "mean_ms": game["mean_ms"][seat], "p99_ms": game["p99_ms"][seat], "max_ms": game["max_ms"][seat],
                "agreed": game["agreement"] is not None, "failed": game["error"] is not None,
            })
    return found


def interval(groups: dict, draws: int = 2000) -> float:
    """Half the width of the 95 % interval of a mean: scenarios are drawn anew, with all their
    negotiations, because those of one scenario resemble each other."""
    sums = np.array([[sum(values), len(values)] for values in groups.values()], dtype=float)
    if len(sums) < 2:
        return float("nan")
    picks = np.random.default_rng(1).integers(0, len(sums), (draws, len(sums)))
    drawn = sums[picks].sum(axis=1)
    low, high = np.quantile(drawn[:, 0] / drawn[:, 1], [0.025, 0.975])
    return float(high - low) / 2


def by_cell(entries: list, name: str, key: str = "advantage") -> dict:
    """Means of one negotiator by scenario and deadline, each of which counts alike, however often it was played."""
    cells = defaultdict(list)
    for entry in entries:
        if entry["name"] == name and entry[key] is not None:
            cells[entry["scenario"], entry["rounds"]].append(entry[key])
    return {cell: float(np.mean(values)) for cell, values in cells.items()}


def by_scenario(cells: dict) -> dict:
    groups = defaultdict(list)
    for (scenario, _), value in cells.items():
        groups[scenario].append(value)
    return groups


def paired(entries: list, ours: list) -> None:
    """Differences between ours, on the same scenario, deadline, seat and others."""
    cells = {}
    for entry in entries:
        others = tuple(name for place, name in enumerate(entry["names"]) if place != entry["seat"])
        cells[entry["name"], entry["scenario"], entry["rounds"], entry["seat"], others] = entry["advantage"]
    print("\n| difference | advantage | ± | pairs |\n| --- | --- | --- | --- |")
    for better, worse in zip(ours, ours[1:]):
        groups = defaultdict(list)
        for key, value in cells.items():
            if key[0] == better and (worse, *key[1:]) in cells:
                groups[key[1]].append(value - cells[(worse, *key[1:])])
        values = [value for group in groups.values() for value in group]
        print(f"| {better} over {worse} | {np.mean(values):+.3f} | {interval(groups):.3f} | {len(values)} |")


def main() -> None:
    parse = argparse.ArgumentParser(description=__doc__)
    parse.add_argument("file", nargs="+")
    parse.add_argument("--rounds", default="", help="only these deadlines, with commas between")
    parse.add_argument("--without", default="", help="leave out negotiations with these, with commas between")
    parse.add_argument("--against", default="", help="show how this one fares with each other one as well")
    parse.add_argument("--paired", default="", help="ours, best first, with commas between: what each has over the next")
    asked = parse.parse_args()
    rounds = {int(r) for r in asked.rounds.split(",") if r}
    without = {n for n in asked.without.split(",") if n}
    entries = [entry for file in asked.file for entry in seats(file, rounds, without)]
    if asked.paired:
        paired(entries, asked.paired.split(","))
        return
    names = sorted({entry["name"] for entry in entries})
    worth = {name: by_cell(entries, name) for name in names}
    overall = {name: float(np.mean(list(cells.values()))) for name, cells in worth.items()}
    names.sort(key=overall.get, reverse=True)
    best = worth[names[0]]
    print("| negotiator | advantage | ± | behind the first | ± | agreed | to frontier | to Nash | welfare | first seat | later seats | ms a decision | longest ms | games | faults |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for name in names:
        own = [entry for entry in entries if entry["name"] == name]
        cells = worth[name]
        behind = {cell: best[cell] - cells[cell] for cell in cells if cell in best}
        mean = lambda key: float(np.mean(list(by_cell(entries, name, key).values()) or [np.nan]))
        firsts = by_cell([entry for entry in own if entry["seat"] == 0], name)
        later = by_cell([entry for entry in own if entry["seat"] > 0], name)
        longest = max((entry["max_ms"] or 0.0) for entry in own)
        print(f"| {name} | {overall[name]:.3f} | {interval(by_scenario(cells)):.3f} | "
              f"{np.mean(list(behind.values())):.3f} | {interval(by_scenario(behind)):.3f} | {mean('agreed'):.0%} | "
              f"{mean('frontier'):.3f} | {mean('nash'):.3f} | {mean('welfare'):.3f} | "
              f"{np.mean(list(firsts.values()) or [np.nan]):.3f} | {np.mean(list(later.values()) or [np.nan]):.3f} | "
              f"{mean('mean_ms'):.2f} | {longest:.0f} | {len(own)} | {sum(entry['failed'] for entry in own)} |")
    if asked.against:
        print("\n| with | advantage | theirs | agreed | step |\n| --- | --- | --- | --- | --- |")
        for other in names:
            both = [entry for entry in entries if entry["name"] == asked.against and other in entry["names"] and other != asked.against]
            theirs = [entry["advantage"] for entry in entries if entry["name"] == other and asked.against in entry["names"]]
            if both:
                print(f"| {other} | {np.mean([e['advantage'] for e in both]):.3f} | {np.mean(theirs):.3f} | "
                      f"{np.mean([e['agreed'] for e in both]):.0%} | {np.mean([e['step'] / e['rounds'] for e in both]):.2f} |")


if __name__ == "__main__":
    main()
