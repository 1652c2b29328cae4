"""What the person asked for about who asks them: kept, owed, and settled with what was had."""
