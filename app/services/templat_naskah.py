# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency's own wording of its letters: versions valid from a day on, never overwritten.

Every letter takes its words from :func:`kata_surat`; one that was issued keeps the version it was
printed with (:func:`kata_terbit`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.instansi import Kertas, Kop
from app.domain.kip import JenisSurat, Peran
from app.domain.label import label
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.periksa import bersihkan_teks
from app.exports.contoh_naskah import contoh_naskah, jenis_naskah
from app.exports.naskah.daftar import nama_templat, susun_naskah
from app.exports.naskah.kode_pdf import CatatanPdf
from app.exports.naskah.pdf import render_pdf
from app.exports.templat import Templat, templat
from app.exports.templat_ubah import (
    LENTUR,
    Kata,
    dengan_ubahan,
    kata_terbuka,
    masalah_kata,
    penanda,
    tercatat,
)
from app.models.kerja import TemplatNaskah
from app.models.sistem import Pengguna
from app.services.instansi import instansi_wajib
from app.services.kantor import Kantor

PENGUBAH = (Peran.ADMINISTRATOR, Peran.PPID)
PEMBACA = (Peran.ADMINISTRATOR, *LAYANAN)
MULAI = "berlaku_sejak"


@dataclass(frozen=True)
class RingkasTemplat:
    """One letter in the list. ``versi`` 0 = the shipped words are in force."""

    jenis: str
    judul: str
    versi: int
    berlaku_sejak: date | None


@dataclass(frozen=True)
class ButirKata:
    """One text: as shipped, as in force, and the placeholders it must hold."""

    kunci: str
    bawaan: Kata
    kini: Kata
    penanda: tuple[str, ...]
    lentur: bool


@dataclass(frozen=True)
class IsiTemplat:
    """The words of one letter as in force on a day."""

    jenis: str
    judul: str
    versi: int
    sumber: str
    butir: tuple[ButirKata, ...]


@dataclass(frozen=True)
class VersiTemplat:
    """One version in the history of a letter's words; ``bawaan`` = back to the shipped ones."""

    id: UUID
    versi: int
    berlaku_sejak: date
    catatan: str
    dibuat: datetime
    oleh: str
    bawaan: bool


def templat_berlaku(session: Session, jenis: str, pada: date) -> Templat:
    """Return the words of a letter on a day: the agency's newest version, else the shipped."""
    return _dengan(templat(jenis, pada), _berlaku(session, jenis, pada))


def kata_surat(session: Session, dto: Any) -> Templat:  # noqa: ANN401 - any letter
    """Return the words a letter is composed with."""
    return templat_berlaku(session, nama_templat(dto), dto.tanggal)


def kata_terbit(session: Session, dto: Any, catatan: CatatanPdf) -> Templat:  # noqa: ANN401
    """Return the words an issued letter was printed with, as its file notes.

    Those of its day when the file is not on this PC.
    """
    if catatan.kode is None:
        return kata_surat(session, dto)
    bawaan = templat(nama_templat(dto), dto.tanggal)
    try:
        row = session.get(TemplatNaskah, UUID(hex=catatan.versi)) if catatan.versi else None
    except ValueError:
        row = None
    return _dengan(bawaan, row)


def daftar_templat(kantor: Kantor, pelaku: Pelaku) -> tuple[RingkasTemplat, ...]:
    """Return every letter with the version of its words in force today."""
    pelaku.wajib("melihat templat surat", *PEMBACA)
    today = kantor.jam.today()
    with kantor.read() as session:
        found = []
        for jenis in jenis_naskah():
            row = _berlaku(session, jenis, today)
            own = row is not None and bool(_ubahan(row))
            found.append(
                RingkasTemplat(
                    jenis,
                    judul_templat(jenis),
                    row.versi if row is not None and own else 0,
                    row.berlaku_sejak if row is not None and own else None,
                )
            )
    return tuple(found)


def isi_templat(
    kantor: Kantor, pelaku: Pelaku, jenis: str, versi_id: UUID | None = None
) -> IsiTemplat:
    """Return a letter's words beside the shipped ones: those in force, or of an old version."""
    pelaku.wajib("melihat templat surat", *PEMBACA)
    today = kantor.jam.today()
    with kantor.read() as session:
        row = _berlaku(session, jenis, today)
        if versi_id is not None:
            row = session.get_one(TemplatNaskah, versi_id)
    bawaan = templat(jenis, today)
    kini = kata_terbuka(_dengan(bawaan, row))
    butir = tuple(
        ButirKata(kunci, teks, kini[kunci], _penanda(teks), kunci in LENTUR)
        for kunci, teks in kata_terbuka(bawaan).items()
    )
    nomor = 0 if row is None else row.versi
    return IsiTemplat(jenis, judul_templat(jenis), nomor, bawaan.sumber, butir)


def riwayat_templat(kantor: Kantor, pelaku: Pelaku, jenis: str) -> tuple[VersiTemplat, ...]:
    """Return the versions of a letter's words, newest first."""
    pelaku.wajib("melihat templat surat", *PEMBACA)
    with kantor.read() as session:
        return tuple(
            VersiTemplat(
                row.id,
                row.versi,
                row.berlaku_sejak,
                row.catatan,
                row.dibuat,
                _nama(session, row.pengguna_id),
                not _ubahan(row),
            )
            for row in session.scalars(
                _pilih(jenis).order_by(TemplatNaskah.versi.desc(), TemplatNaskah.id.desc())
            )
        )


def masalah_templat(jenis: str, kata: Mapping[str, Kata], pada: date) -> dict[str, str]:
    """Say what is wrong with an agency's words, by key; empty when a letter can be made."""
    bawaan = templat(jenis, pada)
    terbuka, polos = kata_terbuka(bawaan), _polos(jenis, pada)
    salah = {}
    for kunci, baru in kata.items():
        if kunci not in terbuka:
            salah[kunci] = "Teks ini tidak ada pada surat ini."
        elif baru != terbuka[kunci]:
            text = masalah_kata(terbuka[kunci], baru, polos=kunci in polos, lentur=kunci in LENTUR)
            if text:
                salah[kunci] = text
    return salah


def pratinjau_templat(
    kantor: Kantor, pelaku: Pelaku, jenis: str, kata: Mapping[str, Kata]
) -> bytes:
    """Return a sample letter with these words, marked KONSEP; nothing is stored.

    Raises:
        ValidationError: TPL-001, faults by key.
    """
    pelaku.wajib("melihat templat surat", *PEMBACA)
    today = kantor.jam.today()
    if salah := masalah_templat(jenis, kata, today):
        raise ValidationError(salah, code="TPL-001")
    with kantor.read() as session:
        instansi = instansi_wajib(session)
    dto = contoh_naskah(jenis, kop=instansi.kop, kertas=instansi.kertas, tanggal=today)
    return render_pdf(susun_naskah(dto, dengan_ubahan(templat(jenis, today), kata, versi="")))


def simpan_templat(
    kantor: Kantor,
    pelaku: Pelaku,
    jenis: str,
    kata: Mapping[str, Kata],
    *,
    berlaku_sejak: date,
    catatan: str = "",
) -> Changes:
    """Add a version of a letter's words; without ``kata`` the shipped ones hold again.

    Raises:
        ValidationError: TPL-001, faults by key, or a day that has passed.
        UserError: TPL-002 nothing differs from what is in force on that day.
    """
    pelaku.wajib("mengubah templat surat", *PENGUBAH)
    salah = masalah_templat(jenis, kata, max(berlaku_sejak, kantor.jam.today()))
    if berlaku_sejak < kantor.jam.today():
        salah[MULAI] = (
            "Paling awal hari ini: surat yang bertanggal lebih awal tetap memakai"
            " kata-kata yang berlaku waktu itu."
        )
    if salah:
        raise ValidationError(salah, code="TPL-001")
    terbuka = kata_terbuka(templat(jenis, berlaku_sejak))
    ubahan = {kunci: isi for kunci, isi in kata.items() if isi != terbuka[kunci]}
    with kantor.uow(pelaku) as uow:
        kini = templat_berlaku(uow.session, jenis, berlaku_sejak)
        if kata_terbuka(kini) == {**terbuka, **ubahan}:
            raise UserError(
                code="TPL-002",
                what="Tidak ada kata yang berubah.",
                kept="Kata-kata surat tetap seperti semula.",
                action="Ubah teksnya dahulu, atau tutup lembar ini.",
            )
        uow.session.add(
            TemplatNaskah(
                id=kantor.new_id(),
                jenis=jenis,
                versi=_versi_terakhir(uow.session, jenis) + 1,
                berlaku_sejak=berlaku_sejak,
                isi=json.dumps(ubahan, ensure_ascii=False, sort_keys=True),
                catatan=bersihkan_teks(catatan),
                dibuat=kantor.jam.now(),
                pengguna_id=pelaku.id,
            )
        )
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def judul_templat(jenis: str) -> str:
    """Return the name of a letter as a person knows it."""
    if jenis in set(JenisSurat):
        return label(JenisSurat(jenis))
    return str(templat(jenis, date.max).isi.get("judul_pdf", jenis))


def _pilih(jenis: str) -> Any:  # noqa: ANN401 - a statement
    return select(TemplatNaskah).where(TemplatNaskah.jenis == jenis, TemplatNaskah.hapus.is_(False))


def _berlaku(session: Session, jenis: str, pada: date) -> TemplatNaskah | None:
    found: TemplatNaskah | None = session.scalars(
        _pilih(jenis)
        .where(TemplatNaskah.berlaku_sejak <= pada)
        .order_by(
            TemplatNaskah.berlaku_sejak.desc(),
            TemplatNaskah.versi.desc(),
            TemplatNaskah.id.desc(),
        )
        .limit(1)
    ).first()
    return found


def _versi_terakhir(session: Session, jenis: str) -> int:
    return max((row.versi for row in session.scalars(_pilih(jenis))), default=0)


def _dengan(bawaan: Templat, row: TemplatNaskah | None) -> Templat:
    if row is None or not (ubahan := _ubahan(row)):
        return bawaan
    return dengan_ubahan(bawaan, ubahan, versi=row.id.hex)


def _ubahan(row: TemplatNaskah) -> dict[str, Kata]:
    isi = json.loads(row.isi)
    return {k: tuple(v) if isinstance(v, list) else v for k, v in isi.items()}


def _penanda(kata: Kata) -> tuple[str, ...]:
    return tuple(sorted(penanda(kata)))


@cache
def _polos(jenis: str, pada: date) -> frozenset[str]:
    """Texts that a sample shows to be printed as they stand."""
    catat = tercatat(templat(jenis, pada))
    susun_naskah(contoh_naskah(jenis, kop=Kop("", ""), kertas=Kertas.A4, tanggal=pada), catat)
    return catat.polos()


def _nama(session: Session, pengguna_id: UUID) -> str:
    found = session.get(Pengguna, pengguna_id)
    return "" if found is None else found.nama
