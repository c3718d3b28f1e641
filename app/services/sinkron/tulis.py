# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing onto a stick or into a folder: what waits for anybody, and this PC's receipt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.sinkron import HasilTulis
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.sinkron.aturan_kawan import KUNCI as ATURAN
from app.services.sinkron.aturan_kawan import bawaan
from app.services.sinkron.bahan import PENYINKRON, Bahan, siapkan_bahan
from app.services.sinkron.berkas import (
    berkas_terbawa,
    menunggu_setelah_bungkus,
    sidik_dipegang,
)
from app.services.sinkron.jatah import rawat_nomor
from app.services.sinkron.kotak import Kiriman, diakui_semua, isi_kotak, tandai_tertulis
from app.services.sinkron.salinan_lama import kenali
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.custody import agency_receipt
from app.sync.stick.outbox import Receipt, Written
from app.sync.stick.plan import OutgoingItem, Priority
from app.sync.stick.session import write as write_stick
from app.sync.wire import Payload, Scope


def tulis(
    kantor: Kantor, pelaku: Pelaku, letak: Path, *, sarana: str, tempat: str, job: JobControl
) -> HasilTulis:
    """Write what waits; a volume counts as written once it was read back from the carrier."""
    pelaku.wajib("menulis paket", *PENYINKRON)
    bahan = siapkan_bahan(kantor, pelaku)
    kenali(kantor, bahan, letak, job=job)
    nomor = rawat_nomor(kantor, pelaku, bahan)
    records = isi_kotak(kantor, pelaku, bahan)
    waiting, unsealed = menunggu_setelah_bungkus(kantor, pelaku, bahan, records, job=job)
    by_id = {item.id: item for item in waiting}

    def on_written(written: Written) -> None:
        tandai_tertulis(kantor, pelaku, [written.id], sarana=sarana, tempat=tempat)

    report = write_stick(
        letak,
        bahan.agency,
        items=[_outgoing(item) for item in waiting],
        acks=[Receipt(bahan.device, tanda_terima(kantor, pelaku, bahan))],
        may_delete=diakui_semua(kantor),
        job=job,
        on_written=on_written,
    )
    if report.trouble is not None and not report.on_stick:
        raise report.trouble
    carried = [by_id[written.id] for written in report.on_stick if written.id in by_id]
    akses(
        kantor, pelaku, "tulis paket", rid=None, rincian=f"{sarana} {tempat}: {len(carried)} paket"
    )
    return HasilTulis(
        paket=len(carried),
        operasi=sum(int(item.ringkas["operasi"]) for item in carried),
        berkas=berkas_terbawa(carried),
        byte=sum(written.size for written in report.on_stick),
        sisa_byte=report.later_bytes + unsealed,
        sisa_stik=report.sticks_left,
        peringatan=(*report.sentences(), *nomor.peringatan),
        letak=letak,
        aman=report.safe_to_remove,
    )


def tanda_terima(
    kantor: Kantor, pelaku: Pelaku, bahan: Bahan, berkas: Sequence[bytes] | None = None
) -> bytes:
    """Return this PC's sealed receipt for the others of its agency and for itself.

    It names these contents; None: all it confirms.
    """
    with kantor.uow(pelaku) as uow:
        connection = uow.session.connection()
        ack = agency_receipt(
            connection,
            kantor.stream,
            now_ms=kantor.jam.now_ms(),
            blobs=sidik_dipegang(kantor, connection, bahan) if berkas is None else berkas,
        )
        packs = bytes.fromhex(bawaan(connection).sidik)
        ack = replace(ack, digests={ATURAN: packs} if packs else {})
        uow.commit()
    payload = Payload(
        Scope.AGENCY,
        bahan.agency,
        certificates=tuple(c.raw for c in (bahan.cert, *bahan.pool.chain(bahan.cert)[:1])),
        revocations=bahan.pool.revocations(),
        acks=(ack,),
    )
    # to itself too: after its disk was put back, its own word tells it how far it had come
    receivers = [cert.age for cert in (bahan.cert, *bahan.peers())]
    return seal(
        encode(payload),
        Facts(
            bundle_id=kantor.new_id(),
            device_certificate=bahan.cert.raw,
            route=Route(To.AGENCY, bahan.agency),
            created_ms=kantor.jam.now_ms(),
            agency_certificate=bahan.agency_certificate,
        ),
        signing_key=kantor.stream.signing_key,
        recipients=receivers,
    )


def _outgoing(item: Kiriman) -> OutgoingItem:
    return OutgoingItem(
        id=item.id, priority=Priority(item.prioritas), size=item.ukuran, write=item.tulis
    )
