"""The clock jumps under 60 days of copies, rules and sign-ins: no copy goes that a rule keeps."""


def test_no_copy_goes_that_a_rule_would_keep_by_true_time(row, times):
    row.share(times(10, 2_000), "child_clocks.py", "rules", 60)


def test_a_real_vault_lives_through_the_same_schedules(row, times):
    row.share(times(1, 10), "child_clocks.py", "vault", times(6, 60))
