# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Import of an old register of objections: dry run first, then all in one transaction, or none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.hitung import wajib_tahun
from app.domain.identitas import masalah_email
from app.domain.impor import Catatan, Sel, Tingkat
from app.domain.impor_keberatan import (
    BarisKeberatan,
    BidangKeberatan,
    HasilBacaKeberatan,
    UjiImporKeberatan,
)
from app.domain.jobs import JobControl
from app.domain.keberatan import StatusKeberatan
from app.domain.keberatan_isian import alasan_ke_teks
from app.domain.kip import JenisPemohon, Kanal, Peran
from app.domain.pelaku import Pelaku
from app.imports.buku import buka
from app.imports.register_keberatan import baca_keberatan
from app.models.kip import Berkas, Impor, Permohonan, RiwayatKasus, SuratKasus
from app.models.perkara import Keberatan, Musyawarah, Sengketa
from app.services.impor import HasilImpor
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.services.riwayat import catat_riwayat

B = BidangKeberatan
JUDUL = "Diimpor dari register lama"
TANPA_NAMA = "(tidak dicatat)"
DISEBUT = 10
PENGIMPOR = (Peran.PETUGAS, Peran.PPID, Peran.ADMINISTRATOR)


def uji(
    kantor: Kantor, pelaku: Pelaku, path: Path, *, tahun: int, job: JobControl
) -> UjiImporKeberatan:
    """Read a file and say what importing it as the objections of ``tahun`` would do."""
    pelaku.wajib("mengimpor register", *PENGIMPOR)
    wajib_tahun(tahun)
    hasil = baca_keberatan(buka(path, job=job), tahun=tahun, job=job)
    with kantor.read() as session:
        baru = _baru(session, hasil)
    catatan = [note for row in hasil.baris for note in row.catatan]
    if not hasil.baris:
        sel = Sel(hasil.lembar, hasil.baris_header)
        pesan = "tidak ada baris di bawah judul"
        catatan.append(Catatan(Tingkat.GALAT, sel, "", pesan, "", "tanpa_baris"))
    return UjiImporKeberatan(hasil, len(baru), len(hasil.baris) - len(baru), tuple(catatan))


def simpan(
    kantor: Kantor, pelaku: Pelaku, uji_impor: UjiImporKeberatan, *, tahun: int, job: JobControl
) -> HasilImpor:
    """Store every new row of a dry run in one transaction; one bad row stores nothing.

    Raises:
        UserError: ``IMP-022`` naming the bad cells.
    """
    pelaku.wajib("mengimpor register", *PENGIMPOR)
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
        requests = _permohonan(session, baru)
        for urut, row in enumerate(baru):
            job.step(urut, len(baru), "menyimpan register keberatan")
            asal = requests.get(row.teks(B.NOMOR_PERMOHONAN))
            _simpan_baris(kantor, session, pelaku, row, batch=batch, permohonan_id=asal)
        if baru:
            session.add(batch)
        rincian = f"keberatan {tahun}: {len(baru)} baris"
        catat_akses(kantor, session, pelaku, "impor register", rid=batch.id, rincian=rincian)
        changes = uow.commit()
    kantor.announce(changes)
    return HasilImpor(batch.id, len(baru), len(hasil.baris) - len(baru), changes)


def batalkan_keberatan(session: Session, impor_id: UUID, *, alasan: str) -> int:
    """Withdraw the objections of an import, in the caller's transaction; return how many.

    Raises:
        UserError: IMP-021 naming those that somebody has worked on meanwhile.
    """
    rows = session.scalars(
        select(Keberatan).where(Keberatan.impor_id == impor_id, Keberatan.hapus.is_(False))
    ).all()
    worked = [row.nomor for row in rows if _dikerjakan(session, row.id)]
    if worked:
        more = f"; dan {len(worked) - DISEBUT} lainnya" if len(worked) > DISEBUT else ""
        raise UserError(
            code="IMP-021",
            what="Impor tidak dapat dibatalkan karena keberatan berikut sudah mendapat tambahan: "
            f"{'; '.join(worked[:DISEBUT])}{more}.",
            kept="Register tidak berubah; tidak satu keberatan pun ditarik.",
            action="Biarkan impor ini dan betulkan keberatan yang salah satu per satu.",
        )
    for row in rows:
        row.hapus, row.alasan_hapus = True, f"impor dibatalkan: {alasan}"
    return len(rows)


def _dikerjakan(session: Session, keberatan_id: UUID) -> bool:
    asal = RiwayatKasus.judul != JUDUL
    tambahan = (
        (RiwayatKasus, RiwayatKasus.kasus_id == keberatan_id, asal),
        (Berkas, Berkas.kasus_id == keberatan_id, Berkas.hapus.is_(False)),
        (SuratKasus, SuratKasus.kasus_id == keberatan_id, SuratKasus.hapus.is_(False)),
        (Musyawarah, Musyawarah.keberatan_id == keberatan_id, Musyawarah.hapus.is_(False)),
        (Sengketa, Sengketa.keberatan_id == keberatan_id, Sengketa.hapus.is_(False)),
    )
    return any(
        session.scalar(select(func.count()).select_from(model).where(*where))
        for model, *where in tambahan
    )


def _baru(session: Session, hasil: HasilBacaKeberatan) -> list[BarisKeberatan]:
    """Return the rows that neither the register nor an earlier row of the file holds."""
    seen = set(
        session.scalars(
            select(Keberatan.sidik_impor).where(
                Keberatan.sidik_impor != "", Keberatan.hapus.is_(False)
            )
        )
    )
    baru = []
    for row in hasil.baris:
        if row.sidik not in seen:
            seen.add(row.sidik)
            baru.append(row)
    return baru


def _permohonan(session: Session, rows: Sequence[BarisKeberatan]) -> dict[str, UUID]:
    """Return the requests whose number an old row names exactly, where only one bears it."""
    wanted = {teks for row in rows if (teks := row.teks(B.NOMOR_PERMOHONAN))}
    found: dict[str, list[UUID]] = {}
    for rid, nomor in session.execute(
        select(Permohonan.id, Permohonan.nomor).where(
            Permohonan.nomor.in_(wanted), Permohonan.hapus.is_(False)
        )
    ):
        found.setdefault(nomor, []).append(rid)
    return {nomor: ids[0] for nomor, ids in found.items() if len(ids) == 1}


def _simpan_baris(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    row: BarisKeberatan,
    *,
    batch: Impor,
    permohonan_id: UUID | None,
) -> None:
    kontak = row.teks(B.KONTAK)
    email = kontak if "@" in kontak and not masalah_email(kontak) else ""
    objection = Keberatan(
        id=kantor.new_id(),
        nomor=row.nomor or f"{batch.tahun}/baris-{row.baris}",
        tahun=batch.tahun,
        urut_register=_urut(row.teks(B.NOMOR)),
        tanggal_terima=row.tanggal,
        kanal=Kanal.TIDAK_DICATAT,
        permohonan_id=permohonan_id,
        nomor_permohonan=row.teks(B.NOMOR_PERMOHONAN),
        jenis_pemohon=JenisPemohon.TIDAK_DICATAT,
        nama_pemohon=row.teks(B.NAMA) or TANPA_NAMA,
        alamat=row.teks(B.ALAMAT),
        telepon="" if email else kontak,
        email=email,
        pekerjaan=row.teks(B.PEKERJAAN),
        nama_kuasa=row.teks(B.KUASA),
        rincian=row.teks(B.INFORMASI),
        tujuan=row.teks(B.TUJUAN),
        alasan=alasan_ke_teks(frozenset(row.alasan)),
        status=_status(row),
        putusan=row.putusan,
        tanggal_tanggapan=row.tanggal_tanggapan,
        tanggapan_pemohon=row.teks(B.TANGGAPAN_PEMOHON),
        keterangan=_keterangan(row),
        impor_id=batch.id,
        sidik_impor=row.sidik,
        teks_asal=json.dumps(_asal(row), ensure_ascii=False),
    )
    session.add(objection)
    today = kantor.jam.today()
    rincian = f"baris {row.baris}"
    catat_riwayat(kantor, session, pelaku, objection, today, JUDUL, rincian=rincian)


def _asal(row: BarisKeberatan) -> dict[str, object]:
    """The words of the old register, so that its register can be printed as it was."""
    return {
        "tanggal": list(row.teks_tanggal),
        "keputusan": row.teks(B.KEPUTUSAN),
        "atasan": row.teks(B.ATASAN),
        "baris": row.baris,
    }


def _keterangan(row: BarisKeberatan) -> str:
    teks = row.teks(B.ALASAN)
    alasan = [f"Alasan menurut register lama: {teks}"] if teks and not row.alasan else []
    return "\n".join([*alasan, *(f"{judul}: {isi}" for judul, isi in row.lain)])


def _status(row: BarisKeberatan) -> StatusKeberatan:
    """A row with any answer is finished; one without stays open, whatever its age."""
    answered = row.teks(B.KEPUTUSAN) or row.teks(B.TANGGAL_TANGGAPAN)
    return StatusKeberatan.SELESAI if answered else StatusKeberatan.TERCATAT


def _urut(nomor: str) -> int:
    digits = nomor.strip().rstrip(".")
    return int(digits) if digits.isdecimal() and len(digits) <= 6 else 0


def _ditolak(uji_impor: UjiImporKeberatan) -> UserError:
    nama = uji_impor.hasil.nama_berkas
    galat = [n.kalimat for n in uji_impor.catatan if n.tingkat is Tingkat.GALAT]
    sebab = "; ".join(galat[:3])
    return UserError(
        code="IMP-022",
        what=f"Berkas {nama} belum dapat diimpor: {sebab}.",
        kept="Tidak satu baris pun disimpan.",
        action="Betulkan sel yang disebut di berkasnya, lalu uji lagi.",
    )
