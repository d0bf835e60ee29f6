"""Scenarios for the tournament, drawn or from files, and what is known about them: frontier, Nash point, ideal."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

# No larger scenario is drawn unless it is asked for: NegMAS and most peers list every package.
LARGEST = 4_000


@dataclass
class Scenario:
    """Issues by number of options, and for every party weights, evaluations (each issue's best is
    worth 1), and what no agreement is worth."""

    name: str
    sizes: list[int]
    weights: list[list[float]]
    values: list[list[list[float]]]
    reservations: list[float]
    _known: dict = field(default_factory=dict, repr=False)

    @property
    def parties(self) -> int:
        return len(self.weights)

    def utility(self, party: int, package) -> float:
        table = self.values[party]
        return sum(w * v[o] for w, v, o in zip(self.weights[party], table, package))

    def known(self) -> dict:
        """Points of the frontier, the Nash point and each party's best: by listing all packages."""
        if not self._known:
            columns = []
            for weights, values in zip(self.weights, self.values):
                worth = np.zeros(1)
                for weight, table in zip(weights, values):
                    worth = np.add.outer(worth, weight * np.asarray(table)).ravel()
                columns.append(worth)
            points = np.stack(columns, axis=1)
            line = np.asarray(self.reservations)
            gains = np.clip(points - line, 0.0, None)
            frontier = _maxima(points)
            self._known = {
                "frontier": frontier,
                "nash": points[int(np.argmax(gains.prod(axis=1)))],
                "best": points.max(axis=0),
                "welfare": float(points[(points >= line).all(axis=1)].sum(axis=1).max(initial=0.0)),
            }
        return self._known


def _maxima(points: np.ndarray) -> np.ndarray:
    """The points that no other one beats. Best sums first, so that few survivors strike out most."""
    left = points[np.argsort(-points.sum(axis=1), kind="stable")]
    kept = []
    while len(left):
        first = left[0]
        kept.append(first)
        left = left[(left > first).any(axis=1)]
    return np.asarray(kept)


def _table(draw: random.Random, options: int, shape: str, way: int) -> list[float]:
    """Evaluations of one issue, from 0 to 1: rising, falling, with a peak, or without an order."""
    if shape == "ordered":
        steps = sorted(draw.random() for _ in range(options))
        row = steps if way > 0 else steps[::-1]
    elif shape == "peaked":
        peak = draw.uniform(0, options - 1)
        row = [-abs(option - peak) for option in range(options)]
    else:
        row = [draw.random() for _ in range(options)]
    low, high = min(row), max(row)
    return [round((x - low) / (high - low), 4) if high > low else 1.0 for x in row]


def draw(number: int, parties: int, seed: int, largest: int = LARGEST, shape=None) -> Scenario:
    """Scenario `number` of a seed. Two to eight issues of two to eight options; on about two thirds
    of the issues the parties want opposite ends; reservations low, middling or high."""
    dice = random.Random(f"two tables {seed} {parties} {number}")
    while True:
        sizes = shape or [dice.randint(2, 8) for _ in range(dice.randint(2, 8))]
        if shape or 40 <= int(np.prod(sizes)) <= largest:
            break
    kinds = [dice.choices(["opposed", "peaked", "free"], [4, 1, 1])[0] for _ in sizes]
    low, high = dice.choice([(0.0, 0.25), (0.2, 0.5), (0.4, 0.65)])
    if parties > 2:
        low, high = low * 0.7, high * 0.7
    weights, values, reservations = [], [], []
    for party in range(parties):
        raw = [dice.gammavariate(1.6, 1.0) + 0.02 for _ in sizes]
        weights.append([x / sum(raw) for x in raw])
        rows = []
        for options, kind in zip(sizes, kinds):
            way = (1 if party == 0 else -1) if parties == 2 else dice.choice([1, -1])
            rows.append(_table(dice, options, "ordered" if kind == "opposed" else kind, way))
        values.append(rows)
        reservations.append(round(dice.uniform(low, high), 4))
    drawn = Scenario(f"s{seed}-{parties}p-{number}", list(sizes), weights, values, reservations)
    return drawn


def read(folder: str) -> Scenario:
    """A domain of two parties in NegoLog's files (`two-tables scenario export --format negolog`)."""
    place = Path(folder)
    sides = [json.loads((place / name).read_text()) for name in ("profileA.json", "profileB.json")]
    issues = list(sides[0]["issues"])
    values, weights = [], []
    for side in sides:
        rows = [[float(side["issues"][i][v]) for v in sides[0]["issues"][i]] for i in issues]
        best = [max(row) or 1.0 for row in rows]
        # As GENIUS reads them: weights add up to 1, each issue's best is worth 1.
        total = sum(float(side["issueWeights"][i]) for i in issues)
        weights.append([float(side["issueWeights"][i]) / total for i in issues])
        values.append([[x / most for x in row] for row, most in zip(rows, best)])
    lines = [float(side.get("reservationValue", 0.0)) for side in sides]
    return Scenario(place.name, [len(row) for row in values[0]], weights, values, lines)
