"""Hands in a Meldung for a club without software, and fetches all that was accepted for a year.

Written from the OpenAPI description alone; needs nothing but Python.
  python3 rest-client.py http://127.0.0.1:8080 kv-bergstrasse-schnittstelle 'Clavis-Demo-2026!' 2026
"""

import base64
import json
import sys
import urllib.parse
import urllib.request
import uuid


class Api:
    """Calls operations by the ids the description gives them."""

    def __init__(self, address, client, secret):
        self.address = address
        self.login = "Basic " + base64.b64encode(f"{client}:{secret}".encode()).decode()
        paths = self.send("GET", "/openapi?format=JSON")["paths"]
        self.operations = {
            operation["operationId"]: (method.upper(), path)
            for path, methods in paths.items()
            for method, operation in methods.items()
            if isinstance(operation, dict) and "operationId" in operation
        }
        self.tenant = self.call("getMe")["tenants"][0]["alias"]

    def call(self, operation, body=None, query=None, **path):
        method, template = self.operations[operation]
        if "{tenant}" in template:
            path["tenant"] = self.tenant
        address = template.format(**path)
        return self.send(method, address + ("?" + urllib.parse.urlencode(query) if query else ""), body)

    def send(self, method, path, body=None):
        request = urllib.request.Request(self.address + path, method=method)
        request.add_header("Authorization", self.login)
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)


def report(api, campaign, club, before):
    terms = campaign["terms"]
    made = {
        "format": "clavis-meldung/1",
        "meldung": str(uuid.uuid4()),
        "revision": before["revision"] + 1 if before else 1,
        "campaign": campaign["id"],
        "year": terms["year"],
        "keyDate": terms["keyDate"],
        "reporter": {key: club[key] for key in ("alias", "name", "level", "number") if key in club},
        "recipient": api.tenant,
        "program": "rest-client.py 1.0",
        "club": {"name": club["name"]},
        "offices": [],
        "persons": [],
        "figures": {"cells": [
            {"table": "ACTIVE", "row": "7-14", "column": "FEMALE", "count": 12},
            {"table": "ACTIVE", "row": "15-18", "column": "MALE", "count": 9},
        ]},
        "answers": [],
        "below": [],
    }
    return {**made, "supersedes": before["id"]} if before else made


def submit(api, year):
    running = [one for one in api.call("listCampaigns")["items"]
               if one["state"] == "ANNOUNCED" and one["terms"]["year"] == year]
    paper = [one for one in api.call("listClubs")["items"]
             if one["where"] == "NO_SOFTWARE" and one["distance"] == 1]
    if not running or not paper:
        return print("nothing to hand in: no campaign runs, or every club has software")
    found = api.call("listMeldungen", query={"year": year, "q": paper[0]["alias"]})["items"]
    filed = api.call("submitMeldung", report(api, running[0], paper[0], found[-1] if found else None))
    print("handed in for", paper[0]["name"], filed["id"], filed["state"])
    print("and read again:", api.call("getMeldung", id=filed["id"])["figures"]["cells"])


def fetch_accepted(api, year):
    page, left = 0, 1
    while left > 0:
        found = api.call("listMeldungen", query={"year": year, "state": "ACCEPTED", "page": page})
        for one in found["items"]:
            figures = api.call("getMeldung", id=one["id"])["figures"]
            print(one.get("number", "-"), one["reporterName"], len(figures["cells"]), "figures")
        page += 1
        left = found["total"] - page * 50


if __name__ == "__main__":
    address, client, secret, year = sys.argv[1:]
    connected = Api(address, client, secret)
    submit(connected, int(year))
    fetch_accepted(connected, int(year))
