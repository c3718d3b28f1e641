# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes of a case: comments, calls, messages with pasted text or a picture; the first reply."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kerja_isian import BalasanPertama, CatatanDraft, CatatanRow
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.label import label
from app.domain.layanan import ArahCatatan, JenisCatatan
from app.domain.pelaku import LAYANAN, PELIHAT, Pelaku
from app.domain.periksa import bersihkan_teks, tampak
from app.models.kerja import Catatan
from app.models.kip import Berkas, RiwayatKasus, SuratKasus
from app.models.types import from_ms
from app.services.buku_aturan import baca_buku
from app.services.gambar_kecil import gambar, gambar_kecil
from app.services.kantor import Kantor
from app.services.kasus import Perkara, ambil_perkara, nama_akun
from app.services.lampiran import lampirkan, lampirkan_isi

PANJANG = 20_000
PERCAKAPAN = frozenset(
    {
        JenisCatatan.TELEPON,
        JenisCatatan.WHATSAPP,
        JenisCatatan.SURAT_ELEKTRONIK,
        JenisCatatan.TATAP_MUKA,
    }
)
"""Words exchanged with the applicant"""


def tulis_catatan(kantor: Kantor, pelaku: Pelaku, draft: CatatanDraft) -> tuple[UUID, Changes]:
    """Add a note to a case. The first word out to the applicant is marked as the first reply."""
    pelaku.wajib("menulis catatan", *LAYANAN)
    isi = _wajib_sah(kantor, draft)
    with kantor.uow(pelaku) as uow:
        row = catat(kantor, uow.session, pelaku, draft, isi=isi)
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def tulis_catatan_berkas(
    kantor: Kantor, pelaku: Pelaku, draft: CatatanDraft, path: Path, *, job: JobControl
) -> tuple[UUID, Changes]:
    """Add a note with a file; a picture loses its position data and is made at most 300 KB."""
    pelaku.wajib("menulis catatan", *LAYANAN)
    isi = _wajib_sah(kantor, draft)
    made: list[UUID] = []

    def serta(session: Session, berkas: Berkas) -> None:
        made.append(catat(kantor, session, pelaku, draft, isi=isi, berkas_id=berkas.id).id)

    asal = f"catatan {label(draft.jenis)}"
    jenis = JenisLampiran.LAINNYA
    if gambar(path) and path.is_file():
        akhiran, kecil = gambar_kecil(path)
        _, changes = lampirkan_isi(
            kantor,
            pelaku,
            draft.kasus_id,
            f"{path.stem}{akhiran}",
            kecil,
            jenis=jenis,
            asal=asal,
            job=job,
            serta=serta,
        )
    else:
        _, changes = lampirkan(
            kantor, pelaku, draft.kasus_id, path, jenis=jenis, asal=asal, job=job, serta=serta
        )
    return made[0], changes


def catat(
    kantor: Kantor,
    session: Session,
    pelaku: Pelaku,
    draft: CatatanDraft,
    *,
    isi: str,
    berkas_id: UUID | None = None,
) -> Catatan:
    """Write a note in the caller's transaction."""
    case = ambil_perkara(session, draft.kasus_id)
    keluar = draft.arah is ArahCatatan.KELUAR and draft.jenis in PERCAKAPAN
    row = Catatan(
        id=kantor.new_id(),
        kasus_id=case.id,
        jenis=draft.jenis,
        arah=draft.arah,
        waktu=draft.waktu or kantor.jam.now(),
        pihak=bersihkan_teks(draft.pihak)[:200],
        isi=isi,
        berkas_id=berkas_id,
        tugas_id=draft.tugas_id,
        konsep_id=draft.konsep_id,
        balasan_pertama=keluar and _balasan(session, case) is None,
        pengguna_id=pelaku.id,
    )
    session.add(row)
    return row


def hapus_catatan(kantor: Kantor, pelaku: Pelaku, catatan_id: UUID, *, alasan: str) -> Changes:
    """Tombstone one's own note, saying why; it stays in the trail."""
    pelaku.wajib("menghapus catatan", *LAYANAN)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan penghapusan wajib diisi."}, code="KRJ-032")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Catatan, catatan_id)
        if row.pengguna_id != pelaku.id:
            raise UserError(
                code="KRJ-033",
                what="Catatan ini ditulis orang lain.",
                kept="Catatannya tidak berubah.",
                action="Tulis catatan baru yang membetulkannya.",
            )
        row.hapus, row.alasan_hapus = True, alasan.strip()
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def catatan_kasus(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> tuple[CatatanRow, ...]:
    """Return the notes of a case, oldest first."""
    pelaku.wajib("melihat catatan", *LAYANAN)
    with kantor.read() as session:
        ambil_perkara(session, kasus_id)
        names = nama_akun(session)
        rows = session.execute(
            select(Catatan, Berkas.nama)
            .outerjoin(Berkas, Berkas.id == Catatan.berkas_id)
            .where(Catatan.kasus_id == kasus_id, Catatan.hapus.is_(False))
            .order_by(Catatan.waktu, Catatan.id)
        ).all()
        return tuple(_row(row, nama or "", names) for row, nama in rows)


def balasan_pertama(kantor: Kantor, pelaku: Pelaku, kasus_id: UUID) -> BalasanPertama:
    """Return the first-reply timer of a case: receipt to the first call, message or letter out.

    The receipt itself is no reply (our reading).
    """
    pelaku.wajib("melihat catatan", *PELIHAT)
    with kantor.read() as session:
        case = ambil_perkara(session, kasus_id)
        mulai = _mulai(kantor, session, case)
        first = _balasan(session, case)
        kalender = baca_buku(session).kalender
    zona = kantor.jam.now().tzinfo
    sampai = kantor.jam.now() if first is None else first[0].astimezone(zona)
    lama = max(sampai - mulai, timedelta())
    return BalasanPertama(
        mulai=mulai,
        dibalas=None if first is None else sampai,
        lewat="" if first is None else first[1],
        jam=lama.total_seconds() / 3600,
        hari_kerja=max(kalender.jumlah_hari_kerja(mulai.date(), sampai.date()), 0),
    )


def _mulai(kantor: Kantor, session: Session, case: Perkara) -> datetime:
    """Registered on the day of receipt: that moment; later: the midnight after the receipt."""
    zona = kantor.jam.now().tzinfo
    pertama = session.scalars(
        select(RiwayatKasus.waktu)
        .where(RiwayatKasus.kasus_id == case.id)
        .order_by(RiwayatKasus.waktu)
        .limit(1)
    ).first()
    tercatat = kantor.jam.now() if pertama is None else pertama.astimezone(zona)
    terima: date | None = getattr(case, "tanggal_terima", None)
    if terima is None or terima >= tercatat.date():
        return tercatat
    return datetime.combine(terima + timedelta(days=1), time(), tzinfo=zona)


def _balasan(session: Session, case: Perkara) -> tuple[datetime, str] | None:
    """Return the first word that went out: moment and what it was."""
    found: list[tuple[datetime, str]] = []
    note = session.execute(
        select(Catatan.waktu, Catatan.jenis)
        .where(
            Catatan.kasus_id == case.id,
            Catatan.arah == ArahCatatan.KELUAR,
            Catatan.jenis.in_(sorted(PERCAKAPAN)),
            Catatan.hapus.is_(False),
        )
        .order_by(Catatan.waktu)
        .limit(1)
    ).first()
    if note is not None:
        found.append((note.waktu, label(note.jenis)))
    surat = session.execute(
        select(SuratKasus.id, SuratKasus.jenis)
        .where(
            SuratKasus.kasus_id == case.id,
            SuratKasus.konsep.is_(False),
            SuratKasus.jenis != JenisSurat.TANDA_BUKTI,
            SuratKasus.hapus.is_(False),
        )
        .order_by(SuratKasus.id)
        .limit(1)
    ).first()
    if surat is not None:  # ids begin with the millisecond in which they were made
        found.append((from_ms(int.from_bytes(surat.id.bytes[:6], "big")), label(surat.jenis)))
    return min(found, key=lambda one: one[0], default=None)


def _wajib_sah(kantor: Kantor, draft: CatatanDraft) -> str:
    isi = bersihkan_teks(draft.isi, baris=True)
    salah = {}
    if not tampak(isi):
        salah["isi"] = "Tulis isi catatan atau tempel percakapannya."
    elif len(isi) > PANJANG:
        salah["isi"] = "Catatan paling panjang 20.000 huruf; lampirkan sebagai berkas."
    if draft.waktu is not None and draft.waktu > kantor.jam.now():
        salah["waktu"] = "Waktunya belum tiba."
    if salah:
        raise ValidationError(salah, code="KRJ-030")
    return isi


def _row(row: Catatan, nama_berkas: str, names: dict[UUID, str]) -> CatatanRow:
    return CatatanRow(
        id=row.id,
        kasus_id=row.kasus_id,
        jenis=row.jenis,
        arah=row.arah,
        waktu=row.waktu,
        pihak=row.pihak,
        isi=row.isi,
        pengguna=names.get(row.pengguna_id, "akun lain"),
        berkas_id=row.berkas_id,
        nama_berkas=nama_berkas,
        tugas_id=row.tugas_id,
        konsep_id=row.konsep_id,
        balasan_pertama=row.balasan_pertama,
    )
