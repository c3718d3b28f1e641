# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import of an old register: dry run first, then all of it in one transaction, or none.

A row seen before (in any file) is recognised by its digest and not stored again. The whole
import can be undone as long as nobody has worked on its requests.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.hitung import wajib_tahun
from app.domain.identitas import normal_telepon
from app.domain.impor import BarisImpor, Bidang, HasilBaca, HasilTerlambat, RingkasanImpor
from app.domain.jobs import JobControl
from app.domain.kip import (
    CaraMemperoleh,
    JenisPemohon,
    Kanal,
    Peran,
    StatusPermohonan,
)
from app.domain.pelaku import LAYANAN, Pelaku
from app.imports.baca import TANPA_BARIS, baca, petakan
from app.imports.buku import buka
from app.imports.galat import tolak
from app.imports.ringkas import hitung_terlambat, uji_kering
from app.models.kip import (
    TERIMPOR,
    Berkas,
    Impor,
    Ketidaklengkapan,
    Permohonan,
    Perpanjangan,
    RiwayatKasus,
    SuratKasus,
)
from app.services.buku_aturan import baca_buku
from app.services.jejak import catat_akses
from app.services.kantor import Kantor

POTONG = 500
JUDUL = "Diimpor dari register lama"
DISEBUT = 10
"""Requests a refusal names; the others are counted"""
TAMBAHAN: tuple[tuple[Any, ...], ...] = (
    ("berkas", Berkas.kasus_id),
    ("surat", SuratKasus.kasus_id),
    ("catatan riwayat", RiwayatKasus.kasus_id, RiwayatKasus.judul != JUDUL),
    ("pemberitahuan tidak lengkap", Ketidaklengkapan.permohonan_id),
    ("perpanjangan", Perpanjangan.permohonan_id),
)
"""What people add to a request: its name, its reference, and what of it the import made itself"""
PELIHAT_IMPOR = LAYANAN | {Peran.ADMINISTRATOR}


@dataclass(frozen=True)
class UjiImpor:
    """A dry run: what was read, what storing it would do, which answers were late."""

    hasil: HasilBaca
    ringkasan: RingkasanImpor
    terlambat: HasilTerlambat
    lembar: tuple[str, ...]


@dataclass(frozen=True)
class HasilImpor:
    """A stored import."""

    id: UUID
    baru: int
    sudah_ada: int
    changes: Changes


@dataclass(frozen=True)
class ImporRow:
    """One import as the list shows it."""

    id: UUID
    nama_berkas: str
    tahun: int
    jumlah: int
    dibatalkan: bool


def uji(
    kantor: Kantor,
    pelaku: Pelaku,
    path: Path,
    *,
    tahun: int,
    job: JobControl,
    lembar: str | None = None,
    pemetaan: Mapping[int, Bidang | None] | None = None,
) -> UjiImpor:
    """Read a file and say what importing it as the register of ``tahun`` would do."""
    pelaku.wajib("mengimpor register", Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)
    wajib_tahun(tahun)
    book = buka(path, job=job)
    hasil = baca(book, lembar, job=job, tahun=tahun)
    if pemetaan:
        hasil = petakan(hasil, pemetaan, job=job, tahun=tahun)
    with kantor.read() as session:
        ringkasan = uji_kering(
            hasil, tahun=tahun, hari_ini=kantor.jam.today(), sudah_ada=_dikenal(session, hasil)
        )
        kalender = baca_buku(session).kalender
    terlambat = hitung_terlambat(hasil.baris, kalender.jumlah_hari_kerja)
    names = tuple(sheet.nama for sheet in book.lembar)
    return UjiImpor(hasil, ringkasan, terlambat, names)


def simpan(
    kantor: Kantor, pelaku: Pelaku, uji_impor: UjiImpor, *, tahun: int, job: JobControl
) -> HasilImpor:
    """Store every new row of a dry run in one transaction; one bad row stores nothing."""
    pelaku.wajib("mengimpor register", Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)
    hasil = uji_impor.hasil
    with kantor.uow(pelaku) as uow:
        known = _dikenal(uow.session, hasil)
        ringkasan = uji_kering(hasil, tahun=tahun, hari_ini=kantor.jam.today(), sudah_ada=known)
        if not ringkasan.dapat_disimpan:
            raise _ditolak(hasil, ringkasan)
        batch = Impor(
            id=kantor.new_id(),
            nama_berkas=hasil.nama_berkas,
            sidik=hasil.sidik_berkas,
            tahun=tahun,
            jumlah=ringkasan.baru,
            waktu=kantor.jam.now(),
            pengguna_id=pelaku.id,
        )
        seen = set(known)
        stored = 0
        for index, row in enumerate(hasil.baris):
            job.step(index, len(hasil.baris), "menyimpan register lama")
            if row.sidik in seen:
                continue
            seen.add(row.sidik)
            stored += 1
            _simpan_baris(kantor, uow.session, pelaku, row, tahun=tahun, impor_id=batch.id)
        batch.jumlah = stored
        if stored:
            uow.session.add(batch)
        catat_akses(
            kantor,
            uow.session,
            pelaku,
            "impor register",
            rid=batch.id,
            rincian=f"{tahun}: {stored} baris",
        )
        changes = uow.commit()
    kantor.announce(changes)
    return HasilImpor(batch.id, stored, len(hasil.baris) - stored, changes)


def batalkan(kantor: Kantor, pelaku: Pelaku, impor_id: UUID, *, alasan: str) -> Changes:
    """Undo an import as a whole by tombstones.

    Raises:
        UserError: ``IMP-021`` naming the requests that got a file, a letter or a step meanwhile;
            withdrawing them would take those along.
    """
    pelaku.wajib("membatalkan impor", Peran.PPID, Peran.ADMINISTRATOR)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan pembatalan wajib diisi."}, code="IMP-020")
    with kantor.uow(pelaku) as uow:
        batch = uow.session.get_one(Impor, impor_id)
        rows = uow.session.scalars(
            select(Permohonan).where(Permohonan.impor_id == impor_id, Permohonan.hapus.is_(False))
        ).all()
        worked = _dikerjakan(uow.session, impor_id)
        if worked:
            raise _sudah_dikerjakan(worked)
        for row in rows:
            row.hapus, row.alasan_hapus = True, f"impor dibatalkan: {alasan.strip()}"
        _tarik_perkara(uow.session, impor_id, alasan.strip())
        batch.dibatalkan = True
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def _tarik_perkara(session: Session, impor_id: UUID, alasan: str) -> None:
    """An import of a list of objections or disputes holds no requests."""
    from app.services.keberatan.impor import batalkan_keberatan
    from app.services.sengketa.impor import batalkan_sengketa

    batalkan_keberatan(session, impor_id, alasan=alasan)
    batalkan_sengketa(session, impor_id, alasan=alasan)


def daftar_impor(kantor: Kantor, pelaku: Pelaku) -> tuple[ImporRow, ...]:
    """Return all imports, newest first."""
    pelaku.wajib("melihat daftar impor", *PELIHAT_IMPOR)
    with kantor.read() as session:
        rows = session.scalars(select(Impor).order_by(Impor.id.desc())).all()
    return tuple(ImporRow(r.id, r.nama_berkas, r.tahun, r.jumlah, r.dibatalkan) for r in rows)


def _dikenal(session: Session, hasil: HasilBaca) -> set[str]:
    wanted = {row.sidik for row in hasil.baris}
    found: set[str] = set()
    ordered = sorted(wanted)
    for start in range(0, len(ordered), POTONG):
        chunk = ordered[start : start + POTONG]
        found.update(
            session.scalars(
                select(Permohonan.sidik_impor).where(
                    Permohonan.sidik_impor.in_(chunk), text(TERIMPOR)
                )
            )
        )
    return found


def _simpan_baris(
    kantor: Kantor, session: Session, pelaku: Pelaku, row: BarisImpor, *, tahun: int, impor_id: UUID
) -> None:
    rid = kantor.new_id()
    keterangan = "\n".join(
        part for part in (row.keterangan, *(f"{head}: {text}" for head, text in row.lain)) if part
    )
    session.add(
        Permohonan(
            id=rid,
            nomor=row.nomor or f"{tahun}/baris-{row.baris}",
            tahun=tahun,
            urut_register=_urut(row.nomor),
            tanggal_terima=row.tanggal,
            kanal=row.kanal or Kanal.TIDAK_DICATAT,
            jenis_pemohon=JenisPemohon.TIDAK_DICATAT,
            nama_pemohon=row.nama,
            alamat=row.alamat,
            telepon=row.kontak,
            telepon_hmac=kantor.rahasia.token("telepon", normal_telepon(row.kontak)),
            email=row.email,
            pekerjaan=row.pekerjaan_baku or row.pekerjaan,
            rincian=row.rincian,
            tujuan=row.tujuan,
            cara_memperoleh=_cara(row),
            status=_status(row),
            keputusan=row.keputusan_baku,
            tanggal_pemberitahuan=row.tanggal_pemberitahuan,
            tanggal_pemberian=row.tanggal_pemberian,
            softcopy=row.softcopy,
            hardcopy=row.hardcopy,
            dikuasai=_dikuasai(row),
            badan_publik_lain=row.badan_publik_lain,
            alasan=row.alasan_penolakan,
            keterangan=keterangan,
            impor_id=impor_id,
            sidik_impor=row.sidik,
            teks_asal=json.dumps(_asal(row), ensure_ascii=False),
        )
    )
    session.add(
        RiwayatKasus(
            id=kantor.new_id(),
            kasus_id=rid,
            waktu=kantor.jam.now(),
            tanggal=kantor.jam.today(),
            judul=JUDUL,
            rincian=f"baris {row.baris}",
            pengguna_id=pelaku.id,
        )
    )


def _asal(row: BarisImpor) -> dict[str, object]:
    """The words of the old register, so that its register can be printed as it was."""
    printed = row.ke_register()
    return {
        "tanggal": list(printed.teks_tanggal),
        "keputusan": row.keputusan,
        "alasan": row.alasan_penolakan,
        "biaya": row.biaya,
        "cara": row.cara,
        "melihat": row.melihat,
        "salinan": row.salinan,
        "belum": row.belum_didokumentasikan,
        "lembar": row.lembar,
        "baris": row.baris,
        "sidik_isi": row.sidik_isi,
    }


def _urut(nomor: str) -> int:
    digits = nomor.strip().rstrip(".")
    return int(digits) if digits.isdecimal() and len(digits) <= 6 else 0


def _cara(row: BarisImpor) -> CaraMemperoleh | None:
    if row.salinan == row.melihat:
        return None
    return CaraMemperoleh.SALINAN if row.salinan else CaraMemperoleh.MELIHAT


def _dikuasai(row: BarisImpor) -> str:
    if row.dikuasai_ya == row.dikuasai_tidak:
        return ""
    return "ya" if row.dikuasai_ya else "tidak"


def _status(row: BarisImpor) -> StatusPermohonan:
    """A row with any answer is finished; one without stays open, whatever its age."""
    answered = row.keputusan_baku or row.tanggal_pemberitahuan or row.tanggal_pemberian
    if answered or row.alasan_penolakan.strip(" -"):
        return StatusPermohonan.SELESAI
    return StatusPermohonan.DIPROSES


def _dikerjakan(session: Session, impor_id: UUID) -> list[str]:
    """Name every request of an import that something was added to, and what."""
    mine = (Permohonan.impor_id == impor_id, Permohonan.hapus.is_(False))
    added: dict[str, list[str]] = {}
    for kata, kasus, *more in TAMBAHAN:
        rows = session.execute(
            select(Permohonan.nomor, func.count())
            .join(kasus.class_, kasus == Permohonan.id)
            .where(*mine, kasus.class_.hapus.is_(False), *more)
            .group_by(Permohonan.id, Permohonan.nomor)
            .order_by(Permohonan.nomor)
        )
        for nomor, count in rows:
            added.setdefault(nomor, []).append(f"{count} {kata}")
    return [f"{nomor} ({', '.join(parts)})" for nomor, parts in sorted(added.items())]


def _sudah_dikerjakan(worked: list[str]) -> UserError:
    named = "; ".join(worked[:DISEBUT])
    rest = len(worked) - DISEBUT
    more = f"; dan {rest} permohonan lain" if rest > 0 else ""
    return UserError(
        code="IMP-021",
        what="Impor tidak dapat dibatalkan karena permohonan berikut sudah mendapat tambahan "
        f"setelah diimpor: {named}{more}.",
        kept="Register tidak berubah; tidak satu permohonan pun ditarik.",
        action="Tarik berkasnya dahulu, atau biarkan impor ini dan betulkan permohonan yang salah "
        "satu per satu.",
    )


def _ditolak(hasil: HasilBaca, ringkasan: RingkasanImpor) -> UserError:
    kosong = next((note for note in ringkasan.catatan if note.kode == TANPA_BARIS), None)
    if kosong is not None:
        return tolak("IMP-018", hasil.nama_berkas, f"{hasil.lembar}, {kosong.pesan}")
    first = "; ".join(note.kalimat for note in ringkasan.contoh[:3])
    return UserError(
        code="IMP-022",
        what=f"Berkas {hasil.nama_berkas} belum dapat diimpor: "
        f"{ringkasan.galat} baris salah. {first}",
        kept="Tidak satu baris pun disimpan.",
        action="Betulkan sel yang disebut di berkasnya atau ubah pemetaan kolom, lalu uji lagi.",
    )
