"""Who a page says it is from."""

import pytest

from screenapp.referral.words import ENGLISH
from screenapp.ui.referral.view_model import Sender


@pytest.mark.parametrize(
    ("reporter", "role"),
    [("nurse", "a nurse"), ("", "a member of staff"), ("chaplain", "a member of staff")],
)
def test_a_sender_is_named_by_role_and_one_without_a_word_is_staff(reporter, role):
    author = Sender(organisation="North Clinic", reporter=reporter, call_back="1").author(ENGLISH)
    assert (author.organisation, author.role, author.call_back) == ("North Clinic", role, "1")
