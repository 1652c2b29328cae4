"""Words heard through headphones: recorded clips, a system voice, the check before, the muting.

Nothing here listens: no capture device is opened, ever. Without the library, a device or a voice
everything else works, and `Readiness` says why there is no sound.
"""
