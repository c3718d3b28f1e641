# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole disk put back, and written on before anything is read: one stream with two pasts."""

from __future__ import annotations

from collections.abc import Callable

from app.sync.branches import branch_id
from tests.helpers.dunia import Dunia, Komputer


def cabangkan(dunia: Dunia, pc: int, tulis: Callable[[], object]) -> bytes:
    """Put the disk of a PC back to its last backup and let it write on; return its stream.

    The truth then knows both pasts by the names every PC must come to.
    """
    satu, tahu = dunia.komputer[pc], dunia.kebenaran
    stream = satu.kantor.stream.wire_id
    lama = hash_aliran(satu, stream)
    dunia.pulihkan(pc, bertanda=False, mesin_ikut=True)
    assert satu.kantor.stream.wire_id == stream
    akhir = satu.tahu.get(stream, 0)
    if stream not in tahu.akhir:
        tahu.bercabang(stream, akhir, branch_id(stream, lama[akhir + 1]))
    assert tahu.akhir.pop(stream) == akhir  # what comes now is written under the old name again
    tulis()
    kini = hash_aliran(satu, stream)
    tahu.bercabang(stream, akhir, branch_id(stream, kini[akhir + 1]))
    return stream


def dua_masa_lalu(
    dunia: Dunia, pc: int, kawan: tuple[int, int], stik: int, isian: tuple[int, int]
) -> bool:
    """Let one PC have a past of another's stream and a third PC the other; False if it had two."""
    satu, lain = kawan
    if dunia.komputer[pc].kantor.stream.wire_id in dunia.kebenaran.akhir:
        return False
    dunia.cadangkan(pc)
    dunia.buat_pejabat(pc)
    dunia.ubah(pc, 0, [isian[0]])
    bawa(dunia, pc, satu, stik)
    cabangkan(dunia, pc, lambda: (dunia.buat_pejabat(pc), dunia.ubah(pc, 0, [isian[1]])))
    bawa(dunia, pc, lain, stik)
    return True


def bawa(dunia: Dunia, dari: int, ke: int, stik: int) -> None:
    """Carry an empty stick from one PC to another, and empty it again."""
    dunia.hilangkan(stik)
    dunia.tulis(dari, stik)
    dunia.baca(ke, stik)
    dunia.hilangkan(stik)


def hash_aliran(satu: Komputer, stream: bytes) -> dict[int, bytes]:
    """Return the chain hashes of a stream by sequence number, as a PC holds it."""
    with satu.kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT o.seq, o.hash FROM op o JOIN stream s ON s.id = o.stream_id"
            " WHERE s.device = ? AND s.incarnation = ?",
            (stream[:16], int.from_bytes(stream[16:], "big")),
        )
        return {int(seq): bytes(digest) for seq, digest in rows}
