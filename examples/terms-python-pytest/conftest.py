"""The Paystub of the tests: that of `paystub exec`, or one in a container."""

import os
import re
import subprocess
import time

import pytest
import requests

IMAGE = os.environ.get("PAYSTUB_IMAGE", "paystub")
TOKEN = "for-tests"  # in a container the control API is open to other machines, and asks for a token


class Sandbox:
    """A world of its own in the server."""

    def __init__(self, server, name):
        self.url = f"{server}/sandbox/{name}"
        self.base_url = f"{self.url}/ukg"

    def control(self, method, path, body=None):
        """Calls the control API."""
        headers = {"Authorization": f"Bearer {TOKEN}"}
        response = requests.request(method, f"{self.url}/__admin{path}", json=body, headers=headers, timeout=30)
        response.raise_for_status()
        return response.json() if response.content else None


@pytest.fixture(scope="session")
def server():
    url = os.environ.get("PAYSTUB_URL")
    if url is not None:
        yield url
        return
    run = ["docker", "run", "--rm", "--detach", "--publish", "127.0.0.1::4010", "--env", f"PAYSTUB_ADMIN_TOKEN={TOKEN}"]
    container = subprocess.check_output([*run, IMAGE, "serve", "--memory"], text=True).strip()
    try:
        port = re.search(r":(\d+)", subprocess.check_output(["docker", "port", container, "4010"], text=True))[1]
        yield until_healthy(f"http://127.0.0.1:{port}")
    finally:
        subprocess.run(["docker", "rm", "--force", container], check=True, stdout=subprocess.DEVNULL)


def until_healthy(url):
    for _ in range(100):
        try:
            if requests.get(f"{url}/__admin/health", headers={"Authorization": f"Bearer {TOKEN}"}, timeout=5).ok:
                return url
        except requests.ConnectionError:
            pass
        time.sleep(0.1)
    raise RuntimeError(f"no Paystub answers at {url}")


@pytest.fixture
def paystub(server, request):
    sandbox = Sandbox(server, re.sub(r"\W+", "-", request.node.name))
    sandbox.control("POST", "/reset")
    return sandbox
