"""What a person pointed at on a card of pictures, looked at together with a worker."""
