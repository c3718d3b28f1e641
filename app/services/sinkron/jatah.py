# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers for the other PCs: the holder of a register leases ahead, so that nobody runs dry.

Runs with every carrier that is written or read. Leases travel like any other record.
"""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.nomor import AMBANG_PERPANJANG, UKURAN_JATAH
from app.domain.pelaku import Pelaku
from app.models.sistem import Instansi
from app.services.kantor import Kantor
from app.services.nomor import (
    inkarnasi_terbaru,
    jatah_perangkat,
    nomor_terpakai,
    pemegang,
    sewakan,
)
from app.services.nomor_buku import pemberi_nomor, sementara_menunggu
from app.services.nomor_register import REGISTER
from app.services.nomor_sementara import HasilLengkapi, lengkapi_sementara
from app.services.sinkron.bahan import Bahan
from app.sync.trust.certs import Kind, Role

DESEMBER = 12


def rawat_nomor(kantor: Kantor, pelaku: Pelaku, bahan: Bahan) -> HasilLengkapi:
    """Lease numbers to the PCs that write, then complete the temporary numbers of this PC."""
    pool = bahan.pool
    writers = pool.devices(bahan.agency, roles=(Role.TULIS, Role.PEMEGANG_REGISTER))
    perbarui_jatah(kantor, pelaku, {cert.subject for cert in writers} - {bahan.device})
    home = pool.canonical(bahan.agency)
    shut_out = {
        cert.subject
        for cert in pool.certificates()
        if cert.kind is Kind.PERANGKAT
        and cert.agency is not None
        and pool.canonical(cert.agency) == home
        and pool.revoked(cert)
    }
    active = {cert.subject for cert in pool.devices(bahan.agency)} | {bahan.device}
    return lengkapi_sementara(kantor, pelaku, terputus=shut_out - active)


def perbarui_jatah(kantor: Kantor, pelaku: Pelaku, devices: Collection[UUID]) -> int:
    """Lease the next range to every device that has little left; return how many were leased.

    Does nothing on a PC that does not hold the register. What a device has left is judged by
    what it has told so far; a lease counts only for the identity it was given to.
    """
    if not devices:
        return 0
    count = 0
    with kantor.uow(pelaku) as uow:
        session = uow.session
        if session.scalars(select(Instansi.id).limit(1)).first() is None:
            return 0  # just let in: nothing of the agency is here yet
        for register in REGISTER:
            if not pemegang(kantor, session, register):
                continue
            for tahun in _tahun(kantor, session, register):
                count += sum(
                    _perbarui(kantor, session, register, tahun, device)
                    for device in sorted(devices)
                )
        if not count:
            return 0
        changes = uow.commit()
    kantor.announce(changes)
    return count


def _perbarui(kantor: Kantor, session: Session, register: str, tahun: int, device: UUID) -> bool:
    """Lease a device enough for its temporary numbers and one lease more, if it runs short."""
    inkarnasi = inkarnasi_terbaru(session, device)
    leases = jatah_perangkat(session, register, tahun, device=device, inkarnasi=inkarnasi)
    taken = nomor_terpakai(session, register, tahun, leases)
    left = sum(lease.ukuran for lease in leases) - len(taken)
    waiting = sum(
        pemberi_nomor(session, row) == device
        for row in sementara_menunggu(session, register=register, tahun=tahun)
    )
    if left - waiting > UKURAN_JATAH * AMBANG_PERPANJANG:
        return False
    ukuran = UKURAN_JATAH + max(0, waiting - left)
    sewakan(kantor, session, register, tahun, device=device, inkarnasi=inkarnasi, ukuran=ukuran)
    return True


def _tahun(kantor: Kantor, session: Session, register: str) -> list[int]:
    """This year, in December also the next, and every year in which a temporary number waits."""
    today = kantor.jam.today()
    years = {today.year, today.year + (today.month == DESEMBER)}
    years.update(row.tahun for row in sementara_menunggu(session, register=register))
    return sorted(years)
