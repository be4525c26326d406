"""Run by: npx paystub exec --seed seed.yaml --report junit -- python3 -m unittest -v"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import urllib.request

from export import export

PAYSTUB = os.environ["PAYSTUB_URL"]


class Sandbox:
    """A world of its own in the server that `paystub exec` started."""

    def __init__(self, name):
        self.url = f"{PAYSTUB}/sandbox/{name}"
        self.base_url = f"{self.url}/poweroffice"

    def call(self, method, path, body=None):
        """Calls the control API."""
        data = None if body is None else json.dumps(body).encode()
        headers = {} if body is None else {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.url}/__admin{path}", data, headers, method=method)
        with urllib.request.urlopen(request) as response:
            text = response.read()
        return json.loads(text) if text else None


class ExportTest(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox(self.id().split(".")[-1])
        self.sandbox.call("POST", "/reset")

    def test_employees_of_our_own_are_exported_with_the_others(self):
        lines = list(export(self.sandbox.base_url))
        self.assertIn("77;Doe;Jo", lines)
        self.assertEqual(len(lines), len(set(lines)))

    def test_the_export_waits_where_poweroffice_is_busy(self):
        self.sandbox.call("POST", "/faults", {
            "match": {"path": "/v2/Employees?*PageNumber=2*"},
            "effect": {"kind": "status", "status": 429, "retryAfter": 7},
            "times": 1,
        })
        waits = []
        lines = list(export(self.sandbox.base_url, waits.append))
        self.assertEqual(waits, [7])
        self.assertIn("77;Doe;Jo", lines)
        # 417 would raise: each fault must have struck a request.
        expect = [{"path": "/poweroffice/v2/Employees", "status": 429, "count": 1}]
        self.sandbox.call("POST", "/requests/verify", {"expect": expect, "faultsStruck": True})

    def test_what_the_export_read_can_be_replayed(self):
        list(export(self.sandbox.base_url))
        scenario = pathlib.Path(tempfile.mkdtemp()) / "export.yaml"
        name = self.sandbox.url.rsplit("/", 1)[1]
        run("scenario", "from-journal", "--sandbox", name, "--out", str(scenario))
        self.assertRegex(run("replay", "--seed", "seed.yaml", str(scenario)), r"(?m)^workflows  1 ok, 0 failed")


def run(*args):
    """Runs paystub; PAYSTUB_URL tells it the server."""
    return subprocess.run(["npx", "paystub", *args], check=True, capture_output=True, text=True).stdout
