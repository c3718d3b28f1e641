# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Taking back one's own newest step while it had no effect outside: a correction, no deletion.

What the step wrote to the case gets the values it had before, from the log; records made with it
are tombstoned; the timeline keeps both. Registration and delivery are never taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.clock import wall_ms
from app.domain.errors import UserError, ValidationError
from app.domain.kerja_isian import Urungan
from app.domain.kip import Peristiwa
from app.domain.layanan import SifatKonsep, StatusKonsep
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks
from app.infra.resources import read_csv
from app.models.kerja import Konsep, LayananLain
from app.models.kip import Permohonan, Perpanjangan, RiwayatKasus, SuratKasus
from app.services.kantor import Kantor
from app.services.kasus import Perkara, ambil_perkara, jenis_perkara
from app.services.langkah import surat_tidak_lengkap
from app.services.riwayat import catat_riwayat
from app.sync.chain import decode_body
from app.sync.registry import TableInfo, table_of

URUNG = "urungkan"
"""Event word on the timeline of a step that was taken back"""
ALASAN = "langkahnya diurungkan"


@dataclass(frozen=True)
class _Tulisan:
    """One writing on the case."""

    saat: int
    """milliseconds since 1970 UTC"""
    isi: dict[int, Any]


@dataclass(frozen=True)
class _Sasaran:
    """The step that may be taken back, or why it may not."""

    riwayat: RiwayatKasus | None
    alasan: str
    menit: int = 0
    ops: tuple[_Tulisan, ...] = ()
    """What was written to the case and still counts, the step last"""


def periksa_urung(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> Urungan:
    """Return what undoing would take back now, or why it may not."""
    pelaku.wajib("mengurungkan langkah", *LAYANAN)
    with kantor.read() as session:
        row = ambil_perkara(session, kasus_id)
        found = _sasaran(kantor, session, pelaku, row)
    step = found.riwayat
    return Urungan(
        boleh=not found.alasan,
        langkah="" if step is None else step.judul,
        sampai=None if step is None else step.waktu + timedelta(minutes=found.menit),
        alasan=found.alasan,
    )


def urungkan(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID, *, alasan: str) -> Changes:
    """Take back one's own newest step, or refuse with the reason (``KRJ-050``)."""
    pelaku.wajib("mengurungkan langkah", *LAYANAN)
    sebab = bersihkan_teks(alasan, baris=True)
    if not sebab:
        raise ValidationError({"alasan": "Tulis mengapa langkahnya diurungkan."}, code="KRJ-051")
    with kantor.uow(pelaku) as uow:
        session = uow.session
        row = ambil_perkara(session, kasus_id)
        found = _sasaran(kantor, session, pelaku, row)
        if found.alasan or found.riwayat is None:
            raise UserError(
                code="KRJ-050",
                what=f"Langkah terakhir tidak dapat diurungkan: {found.alasan}.",
                kept="Perkara ini tidak berubah.",
                action="Betulkan datanya, atau lanjutkan dengan langkah yang tersedia.",
            )
        _pulihkan(row, found.ops)
        anak = _ANAK.get(found.riwayat.peristiwa)
        if anak is not None:
            anak(session, row)
        judul = f"Diurungkan: {found.riwayat.judul}"[:200]
        today = kantor.jam.today()
        catat_riwayat(kantor, session, pelaku, row, today, judul, rincian=sebab, peristiwa=URUNG)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _sasaran(kantor: Kantor, session: Session, pelaku: Pelaku, row: Perkara) -> _Sasaran:
    rows = session.scalars(
        select(RiwayatKasus)
        .where(RiwayatKasus.kasus_id == row.id, RiwayatKasus.hapus.is_(False))
        .order_by(RiwayatKasus.waktu, RiwayatKasus.id)
    ).all()
    step, ops = _tumpukan(rows, _ops(session, row))
    if step is None:
        return _Sasaran(None, "belum ada langkah")
    menit = _menit(jenis_perkara(row), step)
    later = [satu for satu in rows if satu.waktu > step.waktu and satu.pengguna_id != pelaku.id]
    for salah, alasan in (
        (menit == 0, "langkah ini memberi nomor atau sudah sampai kepada pemohon"),
        (step.pengguna_id != pelaku.id, "langkahnya dilakukan orang lain"),
        (kantor.jam.now() > step.waktu + timedelta(minutes=menit), f"sudah lewat {menit} menit"),
        (bool(later), "orang lain sudah mencatat sesuatu sesudahnya"),
        (_surat_terbit(session, row, step), "suratnya sudah diterbitkan"),
        (not ops, "perkaranya sudah diubah lagi sesudah langkah itu"),
        (_bersaudara(session, row), "ada nilai dari PC lain yang menunggu keputusan"),
    ):
        if salah:
            return _Sasaran(step, alasan, menit)
    return _Sasaran(step, "", menit, ops)


def _tumpukan(
    rows: Sequence[RiwayatKasus], ops: list[_Tulisan]
) -> tuple[RiwayatKasus | None, tuple[_Tulisan, ...]]:
    """Return the newest step not taken back, and the writings that still count up to its own.

    Each step wrote to the case in its transaction: the first writing from its moment on. No
    writings are returned where something was written after the step.
    """
    tumpuk: list[tuple[RiwayatKasus, int]] = []
    gugur: set[int] = set()
    at = 0
    for satu in rows:
        if not satu.peristiwa:
            continue
        saat = int(satu.waktu.timestamp() * 1000)
        at = next((n for n in range(at, len(ops)) if ops[n].saat >= saat), len(ops))
        if satu.peristiwa == URUNG and tumpuk:
            gugur |= {at, tumpuk.pop()[1]}
        else:
            tumpuk.append((satu, at))
        at += 1
    if not tumpuk:
        return None, ()
    step, own = tumpuk[-1]
    hidup = [n for n in range(len(ops)) if n not in gugur]
    if not hidup or hidup[-1] != own:
        return step, ()
    return step, tuple(ops[n] for n in hidup)


@cache
def _setelan() -> tuple[dict[str, str], ...]:
    return tuple(read_csv("data", "kerja", "urung.csv"))


def _menit(register: str, step: RiwayatKasus) -> int:
    """Return for how many minutes a step may be taken back; 0 = never."""
    rows = [
        row
        for row in _setelan()
        if row["register"] == register
        and row["peristiwa"] == step.peristiwa
        and row["berlaku_sejak"] <= max(step.tanggal.isoformat(), _setelan()[0]["berlaku_sejak"])
    ]
    return int(max(rows, key=lambda row: row["berlaku_sejak"])["menit"]) if rows else 0


def _surat_terbit(session: Session, row: Perkara, step: RiwayatKasus) -> bool:
    """True if a letter was issued since: its id begins with the millisecond it was made in."""
    sejak = int(step.waktu.timestamp() * 1000)
    ids = session.scalars(
        select(SuratKasus.id).where(
            SuratKasus.kasus_id == row.id,
            SuratKasus.konsep.is_(False),
            SuratKasus.hapus.is_(False),
        )
    )
    return any(int.from_bytes(rid.bytes[:6], "big") >= sejak for rid in ids)


def _bersaudara(session: Session, row: Perkara) -> bool:
    """True if values of other PCs wait for a decision."""
    connection = session.connection()
    waits = connection.exec_driver_sql("SELECT 1 FROM sibling WHERE rid = ?", (row.id.bytes,))
    return waits.first() is not None


def _info(row: Perkara) -> TableInfo:
    return table_of(type(row))


def _ops(session: Session, row: Perkara) -> list[_Tulisan]:
    """Return what was written to the case, oldest first."""
    found = session.connection().exec_driver_sql(
        "SELECT hlc, body FROM op WHERE rid = ? AND tbl = ? AND body IS NOT NULL"
        " ORDER BY hlc, stream_id, seq",
        (row.id.bytes, _info(row).number),
    )
    return [_Tulisan(wall_ms(int(hlc)), decode_body(bytes(body))) for hlc, body in found]


def _pulihkan(row: Perkara, ops: Sequence[_Tulisan]) -> None:
    """Give every field that the newest writing set the value it had before."""
    info = _info(row)
    for number in ops[-1].isi:
        spec = info.fields.get(number)
        if spec is None:
            continue
        earlier = (satu.isi for satu in reversed(ops[:-1]))
        before = next((isi[number] for isi in earlier if number in isi), spec.zero)
        setattr(row, spec.name, spec.load(before))


def _tanpa_perpanjangan(session: Session, row: Any) -> None:  # noqa: ANN401 - Permohonan
    for satu in session.scalars(
        select(Perpanjangan).where(
            Perpanjangan.permohonan_id == row.id, Perpanjangan.hapus.is_(False)
        )
    ):
        satu.hapus, satu.alasan_hapus = True, ALASAN


def _tanpa_surat_kurang(session: Session, row: Any) -> None:  # noqa: ANN401 - Permohonan
    notice = surat_tidak_lengkap(session, row.id)
    if notice is not None:
        notice.hapus, notice.alasan_hapus = True, ALASAN


def _belum_diperbaiki(session: Session, row: Any) -> None:  # noqa: ANN401 - Permohonan
    notice = surat_tidak_lengkap(session, row.id)
    if notice is not None:
        notice.diperbaiki = None


def _konsep_lagi(session: Session, row: Any) -> None:  # noqa: ANN401 - Permohonan
    """The draft that became the decision is approved again; a record of one outside goes."""
    used = session.scalars(
        select(Konsep)
        .where(
            Konsep.kasus_id == row.id,
            Konsep.sifat == SifatKonsep.JAWABAN,
            Konsep.status == StatusKonsep.DIPAKAI,
            Konsep.hapus.is_(False),
        )
        .order_by(Konsep.id.desc())
        .limit(1)
    ).first()
    if used is None:
        return
    if used.diajukan is None:
        used.hapus, used.alasan_hapus = True, ALASAN
    else:
        lagi = used.disetujui_atasan is not None
        used.status = StatusKonsep.DISETUJUI_ATASAN if lagi else StatusKonsep.DISETUJUI


def _kembali_ke_register(session: Session, row: Permohonan) -> None:
    for satu in session.scalars(
        select(LayananLain).where(LayananLain.permohonan_id == row.id, LayananLain.hapus.is_(False))
    ):
        satu.hapus, satu.alasan_hapus = True, ALASAN


_ANAK: dict[str, Callable[[Session, Any], None]] = {
    Peristiwa.PERPANJANG: _tanpa_perpanjangan,
    Peristiwa.NYATAKAN_TIDAK_LENGKAP: _tanpa_surat_kurang,
    Peristiwa.TERIMA_PERBAIKAN: _belum_diperbaiki,
    Peristiwa.ALIHKAN: _kembali_ke_register,
    **dict.fromkeys(
        (
            Peristiwa.KABULKAN_SELURUH,
            Peristiwa.KABULKAN_SEBAGIAN,
            Peristiwa.TOLAK,
            Peristiwa.NYATAKAN_TIDAK_DIKUASAI,
            Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN,
        ),
        _konsep_lagi,
    ),
}
"""What each step made beside the case itself"""
