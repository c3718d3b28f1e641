# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whatever the order, the cutting and the doubling of volumes, the hub shows what a PC shows."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.merge import FieldOp
from app.models.base import FIELD_RECORD_KEY
from app.sync.hub import digest, schema
from app.sync.hub.read import isi
from app.sync.project import shown_values
from app.sync.registry import registry
from tests.helpers.provinsi import Pc, ProvinsiUji, nomor_tabel

KANAL = ("email", "surat", "telepon")
STATUS = ("terdaftar", "diproses", "diperpanjang", "selesai", "dicabut")

langkah = st.lists(
    st.tuples(
        st.integers(0, 2),  # which PC
        st.sampled_from(["baru", "kanal", "status", "hapus", "lihat"]),
        st.integers(0, 4),  # which record, or which PC is looked at
        st.integers(0, 9),  # which value
    ),
    min_size=1,
    max_size=16,
)


def jalankan(pcs: list[Pc], steps: list[tuple[int, str, int, int]]) -> None:
    """Write as three PCs would that have seen more or less of one another."""
    for who, what, which, value in steps:
        pc = pcs[who]
        if what == "lihat":
            if pcs[which % 3] is not pc and pcs[which % 3].ops:
                pc.lihat(pcs[which % 3])
            continue
        known = sorted(pc.kunci_rekaman)
        if what == "baru" or not known:
            pc.permohonan()
            continue
        rid = UUID(bytes=known[which % len(known)])
        hlc = ((1_793_588_400_000 + value) << 16) + len(pc.ops)
        if what == "kanal":
            pc.tulis("permohonan", rid, hlc=hlc, kanal=KANAL[value % 3])
        elif what == "status":
            pc.tulis("permohonan", rid, hlc=hlc, status=STATUS[value % 5])
        else:
            pc.tulis("permohonan", rid, hlc=hlc, hapus=value % 2 == 0, loncat=value)


def seharusnya(pcs: list[Pc]) -> dict[bytes, tuple[dict[int, object], int]]:
    """Fold every operation at once, as a PC that has everything does."""
    ops: defaultdict[bytes, list[FieldOp]] = defaultdict(list)
    for pc in pcs:
        for op in pc.ops:
            seen = pc.vektor[op.ctx]
            ops[op.rid].append(FieldOp(pc.stream, op.seq, op.hlc, seen, op.fields or {}))
    info = registry()[nomor_tabel("permohonan")]
    result = {}
    for rid, mine in ops.items():
        settled = shown_values(sorted(mine, key=lambda o: (o.hlc, o.stream, o.seq)), info)
        shown = {n: v for n, v in settled.shown.items() if n != FIELD_RECORD_KEY}
        result[rid] = (shown, len(settled.undecided))
    return result


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(langkah, st.lists(st.integers(1, 6), min_size=3, max_size=3), st.randoms())
def test_any_delivery_gives_what_a_pc_shows(steps, sizes, random) -> None:  # type: ignore[no-untyped-def]
    provinsi = ProvinsiUji()
    instansi = provinsi.daftarkan(3)
    jalankan(instansi.pc, steps)
    volumes = []
    for pc, size in zip(instansi.pc, sizes, strict=True):
        places = [op.seq for op in pc.ops][size - 1 :: size]
        if pc.ops and (not places or places[-1] != pc.head):
            places.append(pc.head)
        start = 0
        for upto in places:
            volumes.append(pc.paket(pc.muatan(pc.rentang(start, upto))))
            start = upto
    volumes += random.sample(volumes, len(volumes) // 2)
    random.shuffle(volumes)
    with tempfile.TemporaryDirectory() as folder:
        store = provinsi.gudang(Path(folder))
        try:
            for volume in volumes:
                store.receive(volume, "berkas")
                if random.random() < 0.5:
                    store.process()
            while store.process():
                pass
            assert {r.state.value for r in store.inbox()} <= {"diterapkan"}
            with store.core.read() as connection:
                rows = connection.execute(
                    select(schema.rec.c.rid, schema.rec.c.fields, schema.rec.c.beda)
                ).all()
                digests = dict(
                    connection.execute(select(schema.digest.c.kunci, schema.digest.c.nilai)).all()
                )
            ack = store.ack_for(instansi.id)
        finally:
            store.close()
    info = registry()[nomor_tabel("permohonan")]
    found = {
        rid.bytes: ({info.by_name[n].number: v for n, v in isi(fields).items()}, beda)
        for rid, fields, beda in rows
    }
    assert found == seharusnya(instansi.pc)
    assert ack.stored == {pc.stream: pc.head for pc in instansi.pc if pc.ops}
    assert {k: bytes(v) for k, v in digests.items()} == sidik(instansi.pc)


def sidik(pcs: list[Pc]) -> dict[str, bytes]:
    """Compute the digests from the logs of the PCs alone."""
    from app.sync.chain import GENESIS
    from app.sync.ranges import chain

    result: dict[str, bytes] = {}
    for pc in pcs:
        hashes = chain(pc.rentang(), previous=GENESIS, find_key=pc.kunci_rekaman.get)
        for op, chained in zip(pc.ops, hashes, strict=True):
            name = digest.key_of(op.tbl, op.rid)
            one = digest.contribution(pc.stream, op.seq, chained)
            result[name] = digest.combine(result.get(name, digest.ZERO), [one])
    return result
