"""What is told of something that happened. No Qt."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Three sentences; ``safe`` and ``remedy`` may be empty where one sentence says it all."""

    happened: str
    safe: str = ""
    remedy: str = ""

    @property
    def more(self) -> str:
        """What is safe and what to do, as one paragraph."""
        return " ".join(part for part in (self.safe, self.remedy) if part)

    @property
    def whole(self) -> str:
        """All of it as one paragraph."""
        return " ".join(part for part in (self.happened, self.more) if part)
