# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The number ledger: atomic, gapless or explained; offline PCs never collide.

Numbers come out of ranges leased to this device; leases never overlap. The device that holds
the register leases to itself as it goes. Another device whose lease ran out offline gives a
temporary number, completed later; both stay searchable.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.gangguan import gangguan_tulis
from app.domain.instansi import Instansi
from app.domain.kip import Peran
from app.domain.nomor import (
    UKURAN_JATAH,
    Jatah,
    ambil_nomor,
    format_nomor,
    jatah_baru,
    nomor_sementara,
)
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.models.sistem import Instansi as InstansiBaris
from app.models.sistem import NomorBuku, NomorJatah, PemegangRegister
from app.services.kantor import Kantor
from app.services.nomor_register import REGISTER, urut_diimpor, urut_dikeluarkan

TERPAKAI, DIPESAN, BATAL = "terpakai", "dipesan", "batal"
DILENGKAPI = "dilengkapi"
"""A temporary number that has got its final one; it stays in the ledger for ever"""
JATAH_TERBUKA = 4
"""Newest own leases looked at for a free number: renewed early, two of them are open at most"""


@dataclass(frozen=True)
class NomorTerbit:
    """A number just given out."""

    urut: int
    nomor: str
    sementara: bool


@dataclass(frozen=True)
class Celah:
    """A number nobody used, and why (for the gaps report)."""

    urut: int
    nomor: str
    keterangan: str


def terbitkan(
    kantor: Kantor,
    session: Session,
    *,
    register: str,
    tanggal: date,
    pola: str,
    bagian: Mapping[str, str],
    untuk_id: UUID,
    status: str = TERPAKAI,
    alasan: str = "",
) -> NomorTerbit:
    """Give the next number inside the caller's transaction; it is final once that commits."""
    tahun = tanggal.year
    urut = nomor_tersedia(kantor, session, register, tahun)
    if urut is None:  # numbered through all registers and years: the text names one thing only
        count = session.scalar(select(func.count()).where(NomorBuku.urut == 0))
        nomor = nomor_sementara(kode_pc(kantor), int(count or 0) + 1)
    else:
        nomor = format_nomor(pola, urut, tanggal, **bagian)
    session.add(
        NomorBuku(
            id=kantor.new_id(),
            register=register,
            tahun=tahun,
            urut=urut or 0,
            nomor=nomor,
            status=status,
            untuk_id=untuk_id,
            alasan=alasan,
        )
    )
    session.flush()
    return NomorTerbit(urut or 0, nomor, sementara=urut is None)


def kode_pc(kantor: Kantor) -> str:
    """Return the short code of this PC used in temporary numbers."""
    return f"{kantor.stream.device.hex[-6:].upper()}{kantor.stream.incarnation}"


def pesan(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    register: str,
    tanggal: date,
    pola: str,
    bagian: Mapping[str, str],
    alasan: str,
) -> tuple[NomorTerbit, Changes]:
    """Reserve the next number for paper written elsewhere, with the reason."""
    pelaku.wajib("memesan nomor", *LAYANAN, Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pemesanan nomor wajib diisi."}, code="NOM-012")
    if register not in REGISTER:
        raise register_asing()
    with kantor.uow(pelaku) as uow:
        given = terbitkan(
            kantor,
            uow.session,
            register=register,
            tanggal=tanggal,
            pola=pola,
            bagian=bagian,
            untuk_id=kantor.new_id(),
            status=DIPESAN,
            alasan=alasan.strip(),
        )
        changes = uow.commit()
    kantor.announce(changes)
    return given, changes


def register_asing() -> ValidationError:
    """Return the refusal of a register nobody knows."""
    return ValidationError({"register": "Pilih salah satu register."}, code="NOM-015")


def batalkan(kantor: Kantor, pelaku: Pelaku, *, register: str, nomor: str, alasan: str) -> Changes:
    """Cancel a reserved number; it is never given out again. One in use cannot be cancelled."""
    pelaku.wajib("membatalkan nomor", Peran.PPID, Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembatalan nomor wajib diisi."}, code="NOM-013")
    with kantor.uow(pelaku) as uow:
        row = uow.session.scalars(
            select(NomorBuku)
            .where(
                NomorBuku.register == register,
                NomorBuku.nomor == nomor,
                NomorBuku.status == DIPESAN,
            )
            .order_by(NomorBuku.tahun.desc())
        ).first()
        if row is None:
            raise UserError(
                code="NOM-014",
                what=f"Nomor {nomor} tidak dapat dibatalkan: bukan nomor yang dipesan.",
                kept="Buku nomor tidak berubah.",
                action="Nomor yang sudah dipakai dibetulkan lewat permohonan atau suratnya.",
            )
        row.status, row.alasan = BATAL, alasan.strip()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def laporan_celah(
    kantor: Kantor, pelaku: Pelaku, *, register: str, tahun: int
) -> tuple[Celah, ...]:
    """Return every number up to the highest in use that no record of the register carries.

    Each is explained: reserved, cancelled, leased, skipped, or its request was taken out.
    """
    pelaku.wajib("melihat buku nomor", *PELIHAT)
    with kantor.read() as session:
        ledger = session.scalars(
            select(NomorBuku).where(
                NomorBuku.register == register, NomorBuku.tahun == tahun, NomorBuku.hapus.is_(False)
            )
        ).all()
        known = {row.urut: row for row in ledger if row.urut}
        imported = urut_diimpor(session, register, tahun)
        leases = session.scalars(
            select(NomorJatah).where(NomorJatah.register == register, NomorJatah.tahun == tahun)
        ).all()
        kini = {lease.device: inkarnasi_terbaru(session, lease.device) for lease in leases}
        keluar = urut_dikeluarkan(session, register, tahun)
    top = max([*known, *imported], default=0)
    mulai = min((lease.dari for lease in leases), default=top + 1)
    result = []
    for urut in range(1, top + 1):
        row = known.get(urut)
        if row is not None and row.status == TERPAKAI:
            if urut in keluar:
                result.append(Celah(urut, row.nomor, keluar[urut]))
            continue
        if row is not None:
            result.append(Celah(urut, row.nomor, f"{row.status}: {row.alasan}"))
        elif urut not in imported:
            result.append(Celah(urut, str(urut), _sebab(urut, leases, mulai, kini)))
    return tuple(result)


def _sebab(urut: int, leases: Sequence[NomorJatah], mulai: int, kini: Mapping[UUID, int]) -> str:
    for lease in leases:
        if lease.dari <= urut <= lease.sampai:
            pc = f"dijatah ke PC {lease.device.hex[-6:].upper()}"
            if lease.inkarnasi < kini[lease.device]:
                return f"{pc} sebelum PC itu dipulihkan: tidak dipakai lagi"
            return f"{pc}, belum dipakai"
    if urut > mulai:
        return "dilewati setelah pemulihan cadangan: mungkin sudah tertulis di kertas"
    return "sebelum buku nomor ini dimulai"


def inkarnasi_terbaru(session: Session, device: UUID) -> int:
    """Return the newest identity of a PC that this one has heard of; 1 if it has not."""
    newest = session.connection().exec_driver_sql(
        "SELECT max(incarnation) FROM stream WHERE device = ? AND asal IS NULL", (device.bytes,)
    )
    return int(newest.scalar() or 1)


def nomor_tersedia(kantor: Kantor, session: Session, register: str, tahun: int) -> int | None:
    """Next free position of this PC: out of its own leases, else out of a new one if it leases."""
    stream = kantor.stream
    leases = jatah_perangkat(
        session, register, tahun, device=stream.device, inkarnasi=stream.incarnation
    )
    if leases:
        taken = nomor_terpakai(session, register, tahun, leases)
        free = ambil_nomor(leases, taken, stream.device.hex)
        if free is not None:
            return free
    if not pemegang(kantor, session, register):
        return None
    return sewakan(
        kantor, session, register, tahun, device=stream.device, inkarnasi=stream.incarnation
    )


def jatah_perangkat(
    session: Session, register: str, tahun: int, *, device: UUID, inkarnasi: int
) -> list[Jatah]:
    """Return the newest leases of one identity of a PC; what its older ones left is given up."""
    rows = session.scalars(
        select(NomorJatah)
        .where(
            NomorJatah.register == register,
            NomorJatah.tahun == tahun,
            NomorJatah.device == device,
            NomorJatah.inkarnasi == inkarnasi,
            NomorJatah.hapus.is_(False),
        )
        .order_by(NomorJatah.dari.desc())
        .limit(JATAH_TERBUKA)
    )
    return [Jatah(row.dari, row.sampai, device.hex) for row in rows]


def nomor_terpakai(
    session: Session, register: str, tahun: int, leases: Sequence[Jatah]
) -> set[int]:
    """Return the positions within some leases that the ledger or an imported register has."""
    taken: set[int] = set()
    for lease in leases:
        taken.update(
            session.scalars(
                select(NomorBuku.urut).where(
                    NomorBuku.register == register,
                    NomorBuku.tahun == tahun,
                    NomorBuku.urut.between(lease.dari, lease.sampai),
                )
            )
        )
        taken |= urut_diimpor(session, register, tahun, lease.dari, lease.sampai)
    return taken


def pemegang(kantor: Kantor, session: Session, register: str) -> bool:
    """True if this PC holds the register; the PC that set the office up becomes the holder."""
    row = session.scalars(
        select(PemegangRegister)
        .where(PemegangRegister.register == register, PemegangRegister.hapus.is_(False))
        .order_by(PemegangRegister.id)
    ).first()
    if row is not None:
        return row.device == kantor.stream.device
    if not _pendiri(kantor, session):
        return False
    for one in REGISTER:
        held = exists().where(PemegangRegister.register == one, PemegangRegister.hapus.is_(False))
        if not session.scalar(select(held)):
            session.add(
                PemegangRegister(id=kantor.new_id(), register=one, device=kantor.stream.device)
            )
    session.flush()
    return True


def _pendiri(kantor: Kantor, session: Session) -> bool:
    """True unless the agency was first written down on another PC."""
    author = session.connection().exec_driver_sql(
        "SELECT s.device FROM op o JOIN stream s ON s.id = o.stream_id WHERE o.tbl = ?"
        " ORDER BY o.hlc LIMIT 1",
        (InstansiBaris.__table_number__,),
    )
    found = author.scalar()
    return found is None or bytes(found) == kantor.stream.device.bytes


def sewakan(
    kantor: Kantor,
    session: Session,
    register: str,
    tahun: int,
    *,
    device: UUID,
    inkarnasi: int,
    ukuran: int = UKURAN_JATAH,
) -> int:
    """Lease the next range to a PC, as the holder of the register; return its first number."""
    highest = session.scalar(
        select(func.max(NomorJatah.sampai)).where(
            NomorJatah.register == register, NomorJatah.tahun == tahun
        )
    )
    imported = max(urut_diimpor(session, register, tahun), default=0)
    known = max(int(highest or 0), imported)
    marks = kantor.stream.high_water
    # what was leased since the backup this database came from may be on paper
    known = max(known, marks.leased_by_others(register, tahun, kantor.stream.wire_id))
    lease = jatah_baru((), device.hex, ukuran=ukuran, terpakai=known)
    try:
        marks.note_lease(register, tahun, kantor.stream.wire_id, lease.sampai)
    except OSError as error:
        raise gangguan_tulis(error, "catatan jatah nomor") from error
    session.add(
        NomorJatah(
            id=kantor.new_id(),
            register=register,
            tahun=tahun,
            device=device,
            dari=lease.dari,
            sampai=lease.sampai,
            inkarnasi=inkarnasi,
        )
    )
    session.flush()
    return lease.dari


def bagian_nomor(kantor: Kantor, instansi: Instansi, *, jenis: str = "") -> dict[str, str]:
    """Return the text parts of the agency's number patterns."""
    return {
        "kode": instansi.kode_instansi,
        "unit": instansi.kode_instansi,
        "opd": instansi.kode_instansi,
        "kode_klasifikasi": instansi.kode_klasifikasi_surat,
        "pc": kode_pc(kantor),
        "jenis": jenis,
    }
