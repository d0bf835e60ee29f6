#!/usr/bin/env python3
"""Plays one seat of a lesson to its end: measured in public, holds in talks, lets texts pass at home. See protocol.md.

    python3 client.py http://192.168.1.5:8080 K7M4R --table 1 --party 0
"""
import argparse
import json
import time
import urllib.error
import urllib.request

parser = argparse.ArgumentParser()
parser.add_argument("host")
parser.add_argument("code")
parser.add_argument("--table", type=int, default=1)
parser.add_argument("--party", type=int, default=0)
options = parser.parse_args()
token = None


def ask(path, body=None):
    """Asks until the host answers; what has been done already is refused as stale, so asking again does no harm."""
    headers = {"Content-Type": "application/json"} | ({"Authorization": "Bearer " + token} if token else {})
    while True:
        request = urllib.request.Request(options.host + path, body and json.dumps(body).encode(), headers)
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            if refused.code == 409:
                return json.load(refused)
            if refused.code not in (429, 503):
                raise SystemExit(f"{path}: {json.load(refused)['words']}")
        except OSError:
            pass  # The host is away; it comes back with everything that it has acknowledged.
        time.sleep(1)


def deed(menu):
    if "Podium" in menu:
        return {"Speak": {"line": "Measured", "pledge": None, "retaliation": None, "defer": False}}
    if "Talks" in menu:
        return {"Talk": {"main": "Hold", "sounding": None, "answers": [], "show_hand": None}}
    if "Home" in menu:
        may = [one["draft"] for one in menu["Home"]["decide"] if one["submit"]]
        return {"Decide": [[draft, {"Submit": "Carry"}] for draft in may[: menu["Home"]["submissions"]]]}
    if "Replies" in menu:
        return {"Reply": {"riders": [], "break_silence": []}}
    return {"Attend": {"tokens": [], "announce": [], "exits": [], "readouts": []}}


token = ask("/api/join", {"code": options.code})["token"]
ask("/api/seat", {"table": options.table, "party": options.party})
number = 0
while True:
    here = ask("/api/view")
    if "view" not in here:
        print(here["words"])
        time.sleep(2)
        continue
    menu, over = here["view"]["own"][0]["open"], here["view"]["ending"]
    if menu != "Nothing":
        print(ask("/api/act", {"seen": here["seen"], "deed": deed(menu)}))
    for event in ask(f"/api/events?from={number}&wait={0 if over or menu != 'Nothing' else 20}"):
        number = event["number"] + 1
        print(event["words"])
    if over and number >= here["seen"]:
        break
