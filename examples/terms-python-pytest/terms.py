"""Assigns employment terms in UKG Pro WFM."""

import time

import requests


class TermError(Exception):
    """UKG refuses an assignment."""


def assign(base_url, person_number, term, effective, expiration, wait=time.sleep):
    """Assigns a term for some time, and asks again, after the time that UKG names, where it is busy."""
    body = {
        "personIdentity": {"personNumber": person_number},
        "assignments": [{"employmentTerm": {"id": term}, "effectiveDate": effective, "expirationDate": expiration}],
    }
    while True:
        response = requests.post(f"{base_url}/api/v1/commons/persons/employment_terms", json=body, timeout=30)
        if response.status_code != 429:
            break
        wait(int(response.headers["Retry-After"]))
    if not response.ok:
        raise TermError(response.json().get("errorCode"))
    return response.json()["assignments"]
