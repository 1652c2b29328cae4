"""The SHA-256 of bytes.

By the library that seals: Python's own ``hashlib`` and ``secrets`` would load a second OpenSSL
into the memory of a program that is open all day (decisions/0010). It is loaded with the first
digest: a window that only says what something is called needs no cipher.
"""


def sha256(*parts: bytes) -> bytes:
    """32 bytes that stand for *parts*, one after the other."""
    from cryptography.hazmat.primitives.hashes import SHA256, Hash

    digest = Hash(SHA256())
    for part in parts:
        digest.update(part)
    return digest.finalize()
