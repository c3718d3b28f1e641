# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a bundle is refused; the texts are for the log and hold no content."""

from __future__ import annotations


class BundleError(Exception):
    """A file that is no bundle, or one that must not be taken in."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


class SignatureError(BundleError):
    """The header was not signed by the device whose certificate it carries."""


class RecipientError(BundleError):
    """An intact bundle that is sealed to others."""


class DamageError(BundleError):
    """Bytes that are not those that were sealed.

    ``offset`` is the place in the file where the first wrong piece begins; ``chunk`` its number
    in its part (0-based), or None where a part has no chunks; ``part`` is ``magic``, ``header``,
    ``ciphertext``, ``tail`` or ``end``.
    """

    def __init__(self, reason: str, *, part: str, offset: int, chunk: int | None = None) -> None:
        self.part = part
        self.offset = offset
        self.chunk = chunk
        super().__init__(f"{reason}: {part} at {offset}")


class PayloadError(BundleError):
    """A plaintext that is malformed or beyond the limits, read or to be written."""
