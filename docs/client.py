#!/usr/bin/env python3
"""Plays one seat of a lesson: holds in talks, lets texts pass at home, tends nothing. See protocol.md.

    python3 client.py http://192.168.1.5:8080 K7M4R --table 1 --party 0
"""
import argparse
import json
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
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = "Bearer " + token
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(urllib.request.Request(options.host + path, data, headers)) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refused:
        if refused.code != 409:
            raise
        return json.load(refused)


def deed(view):
    menu = view["own"][0]["open"]
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
    if "view" in here:
        if here["view"]["ending"]:
            break
        if here["view"]["own"][0]["open"] != "Nothing":
            print(ask("/api/act", {"seen": here["seen"], "deed": deed(here["view"])}))
        for event in ask(f"/api/events?from={number}&wait=20"):
            number = event["number"] + 1
            print(event["words"])
    else:
        print(here["words"])
        import time

        time.sleep(2)
