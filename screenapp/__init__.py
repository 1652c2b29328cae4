"""Intake: screening protocols, kept answers and referrals, on one machine without a network."""

__version__ = "0.1.0"
