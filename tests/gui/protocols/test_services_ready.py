"""Nothing newly leads people to services that nobody has checked; what is in use goes on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from screenapp.referral.services import CHECK_AGAIN_AFTER
from screenapp.screening.offers.terms import ServiceTerms
from screenapp.workflow.protocol_versions import Decided
from tests.gui.protocols.conftest import CHECKED, FOUR, NOW
from tests.gui.protocols.test_shelf import REWORDED, approve, proposed

OLD = NOW.date() - CHECK_AGAIN_AFTER - timedelta(days=1)


@pytest.mark.parametrize(
    "left",
    [
        replace(CHECKED, active=False),
        replace(CHECKED, last_verified=OLD),
        replace(CHECKED, last_verified=None),
        replace(CHECKED, terms=ServiceTerms(tiers=("some",))),
    ],
)
def test_a_protocol_is_not_newly_put_to_use_without_a_checked_service_for_its_tiers(
    screening_service, version, agreed, left
):
    screening_service.save_service(left)
    edition = proposed(screening_service, version("1.1.0", REWORDED))
    used = [p.id for p in screening_service.protocols]
    assert approve(screening_service, edition, agreed) is Decided.NO_SERVICES
    assert [p.id for p in screening_service.protocols] == used
    assert FOUR in used
    assert screening_service.signal(intake=None, how="sample_mark", place="room 6")
    screening_service.save_service(CHECKED)
    assert approve(screening_service, edition, agreed) is Decided.DONE
