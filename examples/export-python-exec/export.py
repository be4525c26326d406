"""Exports the employees of PowerOffice Go as CSV lines."""

import json
import time
import urllib.error
import urllib.request


def export(base_url, wait=time.sleep):
    """Yields a line for each employee: number, last name, first name."""
    url = f"{base_url}/v2/Employees?Fields=Number,LastName,FirstName&PageSize=2"
    while url is not None:
        with get(url, wait) as response:
            if response.status == 204:  # PowerOffice answers an empty list so
                return
            for employee in json.load(response):
                yield f"{employee['Number']};{employee['LastName']};{employee['FirstName']}"
            url = json.loads(response.headers["X-Pagination"])["nextPageLink"]


def get(url, wait):
    """Asks again, after the time that PowerOffice names, where it is busy."""
    try:
        return urllib.request.urlopen(url)
    except urllib.error.HTTPError as error:
        if error.code != 429:
            raise
        error.close()
        wait(int(error.headers["Retry-After"]))
        return get(url, wait)
