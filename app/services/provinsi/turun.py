# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What goes back to agencies by stick: receipts, certificates, revocations, packs.

Each agency gets one sealed volume signed with the online key, which every enrolled PC can check.
A volume says everything anew, so an older one of ours on the stick makes way for it.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.jobs import JobControl
from app.domain.pelaku import Pelaku
from app.domain.provinsi import HasilTurun
from app.domain.sinkron import KeadaanPaket
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.pendaftaran_provinsi import kunci_daring
from app.services.provinsi.gudang import PENGURUS_PROVINSI, gudang
from app.services.provinsi.paket import segarkan_daftar
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.hub.store import HubStore
from app.sync.stick.layout import Place
from app.sync.stick.plan import OutgoingItem, Priority
from app.sync.stick.session import WriteReport
from app.sync.stick.session import write as write_stick
from app.sync.trust.certs import Certificate
from app.sync.wire import Scope


def tulis_turun(
    kantor: Kantor,
    pelaku: Pelaku,
    letak: Path,
    *,
    instansi: Collection[UUID] | None = None,
    sarana: str,
    tempat: str,
    job: JobControl,
) -> HasilTurun:
    """Write for agencies into their folders; each volume counts once it was read back.

    Args:
        kantor: the province office.
        pelaku: who writes.
        letak: topmost folder of the stick, or any folder.
        instansi: for whom; None: for every agency whose PCs are known.
        sarana: flashdisk or folder.
        tempat: what the journal calls the place.
        job: told bytes.

    Raises:
        UserError: the stick refused before anything was written (``FLS-1xx``).
    """
    pelaku.wajib("menulis balasan instansi", *PENGURUS_PROVINSI)
    key, cert = kunci_daring(kantor)
    done: list[str] = []
    skipped: list[str] = []
    total, left, report = 0, 0, WriteReport()
    with gudang(kantor, selaras=True) as opened:
        segarkan_daftar(kantor, opened)
        names = opened.names()
        for agency in sorted(names, key=lambda a: (names[a].casefold(), a)):
            if instansi is not None and agency not in instansi:
                continue
            item = _kemas(kantor, opened, agency, key=key, cert=cert)
            if item is None:
                skipped.append(names[agency])
                continue
            report = write_stick(
                letak,
                agency,
                items=[item],
                acks=[],
                may_delete=_terdahulu(kantor, agency),
                job=job,
                place=Place.MASUK,
            )
            if not report.on_stick:
                left += 1
            else:
                total += sum(written.size for written in report.on_stick)
                done.append(names[agency])
                _catat(kantor, pelaku, item, agency, sarana=sarana, tempat=tempat)
            if report.trouble is not None:
                break
    if report.trouble is not None and not done:
        raise report.trouble
    akses(
        kantor,
        pelaku,
        "tulis balasan",
        rid=None,
        rincian=f"{sarana} {tempat}: {len(done)} instansi",
    )
    return HasilTurun(
        instansi=tuple(done),
        byte=total,
        dilewati=tuple(skipped),
        sisa=left,
        peringatan=tuple(report.sentences()) if done or left else (),
        aman=report.safe_to_remove,
        letak=letak,
    )


def _kemas(
    kantor: Kantor,
    opened: HubStore,
    agency: UUID,
    *,
    key: Ed25519PrivateKey,
    cert: Certificate,
) -> OutgoingItem | None:
    """Seal what an agency is due; None if no PC of it is known that could open it."""
    body, recipients = opened.due(agency)
    if not recipients:
        return None
    bundle_id = kantor.new_id()
    facts = Facts(
        bundle_id=bundle_id,
        device_certificate=cert.raw,
        route=Route(To.AGENCY, agency),
        created_ms=kantor.jam.now_ms(),
    )
    raw = seal(encode(body), facts, signing_key=key, recipients=recipients)
    return OutgoingItem(
        id=bundle_id,
        priority=Priority.TANDA_TERIMA,
        size=len(raw),
        write=lambda target: target.write(raw),
    )


def _terdahulu(kantor: Kantor, agency: UUID) -> list[UUID]:
    """Return our earlier volumes for this agency: the new one says all they say."""
    with kantor.read() as session:
        rows = session.connection().exec_driver_sql(
            "SELECT id FROM paket WHERE arah = 'keluar' AND lingkup = ?"
            " AND json_extract(ringkas, '$.instansi') = ? ORDER BY waktu DESC LIMIT 1000",
            (Scope.DOWN.value, agency.hex),
        )
        return [UUID(bytes=bytes(row[0])) for row in rows]


def _catat(
    kantor: Kantor,
    pelaku: Pelaku,
    item: OutgoingItem,
    agency: UUID,
    *,
    sarana: str,
    tempat: str,
) -> None:
    ringkas = {
        "instansi": agency.hex,
        "untuk": [],
        "sejak": {},
        "tabel": {},
        "operasi": 0,
        "prioritas": 0,
    }
    with kantor.uow(pelaku) as uow:
        uow.session.connection().exec_driver_sql(
            "INSERT INTO paket (id, arah, waktu, sarana, tempat, lingkup, ukuran, ringkas, keadaan,"
            " alasan) VALUES (?, 'keluar', ?, ?, ?, ?, ?, ?, ?, '')",
            (
                item.id.bytes,
                kantor.jam.now_ms(),
                sarana,
                tempat[:200],
                Scope.DOWN.value,
                item.size,
                json.dumps(ringkas),
                KeadaanPaket.DITULIS.value,
            ),
        )
        uow.commit()
