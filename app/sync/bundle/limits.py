# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Upper bounds of everything in a bundle; a reader refuses more before it spends memory on it.

A writer is held to the same bounds, so that nobody can make a volume that nobody can read.
"""

from __future__ import annotations

from typing import Final

KIB: Final = 1024
MIB: Final = 1024 * KIB

CHUNK: Final = MIB
"""Damage is localised to pieces of this many bytes"""
MAX_HEADER: Final = 64 * KIB
MAX_CERTIFICATE: Final = 512
MAX_CIPHERTEXT: Final = 65 * MIB
MAX_TAIL: Final = 256 * MIB
MAX_BUNDLE: Final = 12 + MAX_HEADER + 64 + MAX_CIPHERTEXT + MAX_TAIL
MAX_VOLUMES: Final = 100_000
MAX_LIFETIME_DAYS: Final = 3650

MAX_RECIPIENTS: Final = 64
"""Readers one volume may be sealed to: each costs every reader a key agreement"""
MAX_STANZAS: Final = MAX_RECIPIENTS + 1
"""The age library may add one meaningless stanza"""
MAX_AGE_HEADER: Final = 16 * KIB

MAX_PLAIN: Final = 64 * MIB
"""Plaintext of a volume after decompression, repeated values counted as often as they stand"""
MAX_WINDOW: Final = 8 * MIB
"""Memory a decompressor may keep"""
MAX_RANGES: Final = 4_096
MAX_OPS: Final = 50_000
MAX_CELLS: Final = 1_000_000
"""Field values of all operations together"""
MAX_SHAPES: Final = 4_096
MAX_FIELDS: Final = 512
"""Fields of one operation"""
MAX_NUMBER: Final = 0xFFFF
"""Table and field numbers"""
MAX_VALUE: Final = 4 * MIB
"""Bytes of one field value"""
MAX_STREAMS: Final = 16_384
MAX_CONTEXTS: Final = 50_000
MAX_VECTOR_ENTRIES: Final = 500_000
MAX_CERTIFICATES: Final = 4_096
MAX_REVOCATIONS: Final = 1 * MIB
MAX_PACKS: Final = 256
MAX_PACK: Final = 16 * MIB
MAX_ACKS: Final = 4_096
MAX_ACK_BLOBS: Final = 100_000
MAX_DIGESTS: Final = 20_000
MAX_DIGEST: Final = 64
"""Bytes of a digest and characters of its name"""
MAX_WANTS: Final = 16_384
MAX_BLOBS: Final = 16_384
MAX_SEQ: Final = 2**63 - 1
MAX_HLC: Final = 2**64 - 1
