"""Who goes, who cannot, and whom everybody is told to call where nobody went."""

from datetime import timedelta

from screenapp.screening.owed import owed


def test_who_cannot_go_says_so_and_everybody_is_told_whom_to_call(
    full, people, unit, row_of, words
) -> None:
    signal = people["signal"]
    before = unit.service.state(unit.screening(signal)).signals
    row_of(signal).cannot.click()
    state = unit.service.state(unit.screening(signal))
    assert state.signals == before
    (debt,) = [one for one in owed(state) if one.key.startswith("signal:")]
    assert len(debt.unable) == 1
    assert "You said that you cannot go" in words(full)
    assert not row_of(signal).cannot.isVisible()
    assert "Nobody has gone yet" not in words(full)
    unit.clock[0] = debt.due_at + timedelta(minutes=6)
    full.minute_passed.emit()
    assert "Nobody has gone yet: tell whoever leads the shift" in words(full)
