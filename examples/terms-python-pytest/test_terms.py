"""Run by: npx paystub exec -- python3 -m pytest, or with a container: python3 -m pytest"""

import pytest

from terms import TermError, assign


def test_a_later_term_cuts_the_earlier_one(paystub):
    assign(paystub.base_url, "20190", 2, "2020-02-20", "2020-06-25")
    now = assign(paystub.base_url, "20190", 4, "2020-03-20", "2020-07-30")
    dates = [(each["employmentTerm"]["id"], each["effectiveDate"], each["expirationDate"]) for each in now]
    assert dates == [(2, "2020-02-20", "2020-03-20"), (4, "2020-03-20", "2020-07-30")]


def test_the_client_waits_where_ukg_is_busy(paystub):
    busy = {"match": {"method": "POST"}, "times": 1, "effect": {"kind": "status", "status": 429, "retryAfter": 7}}
    paystub.control("POST", "/faults", busy)
    waits = []
    assign(paystub.base_url, "20190", 2, "2020-02-20", "2020-06-25", waits.append)
    assert waits == [7]


def test_a_refusal_is_an_error(paystub):
    with pytest.raises(TermError):
        assign(paystub.base_url, "nobody", 2, "2020-02-20", "2020-06-25")
