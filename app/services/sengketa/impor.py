# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import of an old list of disputes: dry run first, then all of it in one transaction, or none.

Outcomes stay the words of the list: no ruling, no date and no ground is made out of them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.hitung import wajib_tahun
from app.domain.impor import Catatan, Sel, Tingkat
from app.domain.impor_sengketa import BarisSengketa, HasilBacaSengketa, UjiImporSengketa
from app.domain.jobs import JobControl
from app.domain.kip import JenisPemohon, Peran
from app.domain.pelaku import Pelaku
from app.domain.sengketa import StatusSengketa
from app.imports.buku import buka
from app.imports.daftar_sengketa import baca_sengketa
from app.models.kip import Berkas, Impor, RiwayatKasus, SuratKasus
from app.models.perkara import Bukti, Sengketa, Sidang
from app.services.impor import HasilImpor
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.riwayat import catat_riwayat
from app.services.sengketa.baca import HASIL_IMPOR

JUDUL = "Diimpor dari daftar lama"
TANPA_NAMA = "(tidak dicatat)"
DISEBUT = 10


def uji(
    kantor: Kantor, pelaku: Pelaku, path: Path, *, tahun: int, job: JobControl
) -> UjiImporSengketa:
    """Read a file and say what importing it as the disputes of ``tahun`` would do."""
    pelaku.wajib("mengimpor register", Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)
    wajib_tahun(tahun)
    hasil = baca_sengketa(buka(path, job=job), job=job)
    with kantor.read() as session:
        return _uji(session, hasil)


def simpan(
    kantor: Kantor, pelaku: Pelaku, uji_impor: UjiImporSengketa, *, tahun: int, job: JobControl
) -> HasilImpor:
    """Store every new row of a dry run in one transaction; one bad row stores nothing."""
    pelaku.wajib("mengimpor register", Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)
    hasil = uji_impor.hasil
    if not uji_impor.dapat_disimpan:
        raise _ditolak(uji_impor)
    with kantor.uow(pelaku) as uow:
        session = uow.session
        baru = _baru(session, hasil)
        batch = Impor(
            id=kantor.new_id(),
            nama_berkas=hasil.nama_berkas,
            sidik=hasil.sidik_berkas,
            tahun=tahun,
            jumlah=len(baru),
            waktu=kantor.jam.now(),
            pengguna_id=pelaku.id,
        )
        for urut, row in enumerate(baru):
            job.step(urut, len(baru), "menyimpan daftar sengketa")
            _simpan_baris(kantor, session, pelaku, row, tahun=tahun, impor_id=batch.id)
        if baru:
            session.add(batch)
        rincian = f"sengketa {tahun}: {len(baru)} baris"
        catat_akses(kantor, session, pelaku, "impor register", rid=batch.id, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return HasilImpor(batch.id, len(baru), len(hasil.baris) - len(baru), changes)


def batalkan_sengketa(session: Session, impor_id: UUID, *, alasan: str) -> int:
    """Withdraw the disputes of an import, in the caller's transaction; return how many.

    Raises:
        UserError: IMP-021 naming those that somebody has worked on meanwhile.
    """
    rows = session.scalars(
        select(Sengketa).where(Sengketa.impor_id == impor_id, Sengketa.hapus.is_(False))
    ).all()
    worked = [row.nomor for row in rows if _dikerjakan(session, row.id)]
    if worked:
        more = f"; dan {len(worked) - DISEBUT} lainnya" if len(worked) > DISEBUT else ""
        raise UserError(
            code="IMP-021",
            what="Impor tidak dapat dibatalkan karena sengketa berikut sudah mendapat tambahan: "
            f"{'; '.join(worked[:DISEBUT])}{more}.",
            kept="Register tidak berubah; tidak satu sengketa pun ditarik.",
            action="Biarkan impor ini dan betulkan sengketa yang salah satu per satu.",
        )
    for row in rows:
        row.hapus, row.alasan_hapus = True, f"impor dibatalkan: {alasan}"
    return len(rows)


def _dikerjakan(session: Session, sengketa_id: UUID) -> bool:
    asal = RiwayatKasus.judul != JUDUL
    tambahan = (
        (RiwayatKasus, RiwayatKasus.kasus_id == sengketa_id, asal),
        (Berkas, Berkas.kasus_id == sengketa_id, Berkas.hapus.is_(False)),
        (SuratKasus, SuratKasus.kasus_id == sengketa_id, SuratKasus.hapus.is_(False)),
        (Sidang, Sidang.sengketa_id == sengketa_id, Sidang.hapus.is_(False)),
        (Bukti, Bukti.sengketa_id == sengketa_id, Bukti.hapus.is_(False)),
    )
    return any(
        session.scalar(select(func.count()).select_from(model).where(*where))
        for model, *where in tambahan
    )


def _uji(session: Session, hasil: HasilBacaSengketa) -> UjiImporSengketa:
    sidik, nomor = _dikenal(session, hasil.baris)
    baru, ada, lewat = 0, 0, 0
    seen = set(sidik)
    rows = []
    for row in hasil.baris:
        bentrok = row.nomor_ki.casefold() in nomor and row.sidik not in seen
        rows.append(_catat_bentrok(hasil, row) if bentrok else row)
        if row.sidik in seen:
            ada += 1
        elif bentrok:
            lewat += 1
        else:
            baru += 1
            seen.add(row.sidik)
    hasil = replace(hasil, baris=tuple(rows))
    notes = tuple(note for row in rows for note in row.catatan)
    return UjiImporSengketa(hasil, baru, ada, lewat, notes)


def _catat_bentrok(hasil: HasilBacaSengketa, row: BarisSengketa) -> BarisSengketa:
    note = Catatan(
        Tingkat.PERINGATAN,
        Sel(hasil.lembar, row.baris),
        "",
        "nomor register KI ini sudah ada di register; baris dilewati",
        row.nomor_ki,
        "sudah_terdaftar",
    )
    return replace(row, catatan=(*row.catatan, note))


def _dikenal(session: Session, baris: Sequence[BarisSengketa]) -> tuple[set[str], set[str]]:
    """Return the digests and the Commission's numbers the register holds."""
    rows = session.execute(
        select(Sengketa.sidik_impor, Sengketa.nomor_ki).where(Sengketa.hapus.is_(False))
    ).all()
    wanted = {row.sidik for row in baris}
    return (
        {row.sidik_impor for row in rows if row.sidik_impor in wanted},
        {row.nomor_ki.casefold() for row in rows if row.nomor_ki},
    )


def _baru(session: Session, hasil: HasilBacaSengketa) -> list[BarisSengketa]:
    sidik, nomor = _dikenal(session, hasil.baris)
    baru: list[BarisSengketa] = []
    for row in hasil.baris:
        if row.sidik not in sidik and row.nomor_ki.casefold() not in nomor:
            sidik.add(row.sidik)
            baru.append(row)
    return baru


def _simpan_baris(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: BarisSengketa,
    *,
    tahun: int,
    impor_id: UUID,
) -> None:
    asal = {HASIL_IMPOR: row.hasil, "jalur": row.jalur, "baris": row.baris}
    dispute = Sengketa(
        id=kantor.new_id(),
        nomor=row.nomor_ki or f"{tahun}/baris-{row.baris}",
        tahun=tahun,
        nomor_ki=row.nomor_ki,
        nama_pemohon=row.pemohon or TANPA_NAMA,
        jenis_pemohon=JenisPemohon.TIDAK_DICATAT,
        termohon=row.termohon,
        rincian=row.informasi,
        status=StatusSengketa.SELESAI if row.hasil else StatusSengketa.TERREGISTRASI,
        keterangan="\n".join(f"{judul}: {teks}" for judul, teks in row.lain),
        impor_id=impor_id,
        sidik_impor=row.sidik,
        teks_asal=json.dumps(asal, ensure_ascii=False),
    )
    session.add(dispute)
    today = kantor.jam.today()
    rincian = f"baris {row.baris}"
    catat_riwayat(kantor, session, pelaku, dispute, today, JUDUL, rincian=rincian)


def _ditolak(uji_impor: UjiImporSengketa) -> UserError:
    nama = uji_impor.hasil.nama_berkas
    galat = [n.kalimat for n in uji_impor.catatan if n.tingkat is Tingkat.GALAT]
    sebab = "; ".join(galat[:3]) or "tidak ada baris yang dapat dibaca"
    return UserError(
        code="IMP-022",
        what=f"Berkas {nama} belum dapat diimpor: {sebab}.",
        kept="Tidak satu baris pun disimpan.",
        action="Betulkan sel yang disebut di berkasnya, lalu uji lagi.",
    )
