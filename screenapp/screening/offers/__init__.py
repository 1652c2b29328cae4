"""What is offered to a person, and what came of it: needs, services, answers."""
