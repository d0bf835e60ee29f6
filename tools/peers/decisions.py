#!/usr/bin/env python3
"""How long a program of the line protocol takes for a decision: mean, 99th percentile and longest, on drawn
domains of several sizes. Needs nothing but Python. On Linux processor time is measured, so that other work on the
machine counts for nothing; elsewhere, what the other side waits."""

from __future__ import annotations

import argparse
import json
import random
import shlex
import subprocess
import time
from pathlib import Path

SIZES = {"256": [4] * 4, "4,096": [4] * 6, "65,536": [4] * 8, "1,000,000": [10] * 6, "10^12": [10] * 12}


def opponent(dice: random.Random, sizes: list, weights: list, values: list, share: float) -> list:
    """Of forty drawn packages the one that is worth most nearly what is asked for; that falls with time."""
    drawn = [[dice.randrange(size) for size in sizes] for _ in range(40)]
    worth = lambda package: sum(w * v[o] for w, v, o in zip(weights, values, package))
    return min(drawn, key=lambda package: abs(worth(package) - (1.0 - 0.5 * share**4)))


def measure(command: str, sizes: list, parties: int, rounds: int, seed: int) -> list:
    """Milliseconds of every decision in a negotiation in which the others accept nothing."""
    dice = random.Random(f"decisions {sizes} {parties} {seed}")
    profiles = []
    for _ in range(parties):
        raw = [dice.gammavariate(1.6, 1.0) + 0.02 for _ in sizes]
        tables = [[dice.random() for _ in range(size)] for size in sizes]
        profiles.append(([w / sum(raw) for w in raw], [[x / max(row) for x in row] for row in tables]))
    issues = [{"name": f"i{n}", "values": [f"v{k}" for k in range(size)]} for n, size in enumerate(sizes)]
    program = subprocess.Popen(shlex.split(command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def ask(line: dict) -> dict:
        program.stdin.write(json.dumps(line) + "\n")
        program.stdin.flush()
        return json.loads(program.stdout.readline())

    ask({"type": "init", "protocol": 1, "scenario": {"name": "decisions", "issues": issues},
         "ufun": {"type": "linear", "weights": profiles[0][0], "values": profiles[0][1]},
         "reservation": 0.95, "n_steps": rounds, "n_parties": parties, "me": 0, "seed": seed})
    busy = Path(f"/proc/{program.pid}/schedstat")
    clock = (lambda: int(busy.read_text().split()[0]) / 1e6) if busy.exists() else (lambda: 1e3 * time.perf_counter())
    times, events, last = [], [], None
    for step in range(rounds):
        line = {"type": "turn", "step": step, "time": (step + 1) / (rounds + 1), "events": events,
                "offer": last, "from": parties - 1 if last else None}
        began = clock()
        answer = ask(line)
        times.append(clock() - began)
        if answer["action"] != "offer":
            break
        events = [[0, answer["offer"]]]
        for other in range(1, parties):
            last = opponent(dice, sizes, *profiles[other], step / rounds)
            events.append([other, last])
    program.stdin.close()
    program.wait()
    return times


def main() -> None:
    parse = argparse.ArgumentParser(description=__doc__)
    parse.add_argument("command", help="such as: two-tables negotiate --strength expert")
    parse.add_argument("--rounds", default="100,1000")
    parse.add_argument("--seeds", type=int, default=3)
    asked = parse.parse_args()
    print("| packages | parties | rounds | mean ms | 99 % within | longest | decisions |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name, sizes in SIZES.items():
        for parties in (2, 3):
            for rounds in map(int, asked.rounds.split(",")):
                times = sorted(t for seed in range(asked.seeds) for t in measure(asked.command, sizes, parties, rounds, seed))
                print(f"| {name} | {parties} | {rounds} | {sum(times) / len(times):.2f} | {times[int(0.99 * (len(times) - 1))]:.2f} | "
                      f"{times[-1]:.2f} | {len(times)} |", flush=True)


if __name__ == "__main__":
    main()
