# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What each act writes to a dispute; order and rights are checked before by the flow."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from app.domain.format_id import tanggal_panjang
from app.domain.label import label
from app.domain.sengketa import JenisSidang
from app.domain.tindakan_sengketa import (
    AjukanKasasi,
    CabutSengketa,
    Gugat,
    Gugurkan,
    Inkracht,
    Laksanakan,
    MediasiGagal,
    MulaiAjudikasi,
    MulaiMediasi,
    PeriksaAwal,
    PerpanjangMediasi,
    Putus,
    PutusanSela,
    PutusKasasi,
    PutusPengadilan,
    Registrasi,
    SepakatMediasi,
    TidakDiregistrasi,
    TindakanSengketa,
)
from app.models.perkara import Sengketa, Sidang
from app.services.kantor import Kantor
from app.services.sengketa.fakta import sidang_sengketa

Catatan = tuple[str, str]
"""Title and detail of the timeline entry"""


def laksanakan(
    kantor: Kantor, session: Session, row: Sengketa, tindakan: TindakanSengketa
) -> Catatan:
    """Write the facts of an act; return title and detail of its timeline entry."""
    match tindakan:
        case Registrasi() | TidakDiregistrasi() | PeriksaAwal() | PutusanSela():
            return _awal(kantor, session, row, tindakan)
        case MulaiMediasi() | PerpanjangMediasi() | SepakatMediasi() | MediasiGagal():
            return _mediasi(kantor, session, row, tindakan)
        case Putus():
            return _putus(kantor, session, row, tindakan)
        case Gugat() | PutusPengadilan() | AjukanKasasi() | PutusKasasi():
            return _pengadilan(kantor, session, row, tindakan)
        case Inkracht() | Laksanakan() | Gugurkan() | CabutSengketa():
            return _akhir(row, tindakan)
        case MulaiAjudikasi(tanggal=tanggal, majelis=majelis):
            row.tanggal_ajudikasi, row.majelis = tanggal, majelis or row.majelis
            return "Ajudikasi dimulai", majelis
        case _:
            return label(tindakan.peristiwa).removesuffix("…"), ""


def _akhir(row: Sengketa, tindakan: Inkracht | Laksanakan | Gugurkan | CabutSengketa) -> Catatan:
    match tindakan:
        case Inkracht(tanggal=tanggal, uraian=uraian):
            row.tanggal_inkracht = tanggal
            return "Putusan berkekuatan hukum tetap", uraian
        case Laksanakan(tanggal=tanggal, uraian=uraian, pelajaran=pelajaran):
            row.tanggal_pelaksanaan, row.uraian_pelaksanaan = tanggal, uraian
            row.pelajaran = pelajaran or row.pelajaran
            return "Putusan dilaksanakan", uraian
        case Gugurkan(uraian=uraian):
            return "Sengketa gugur: pemohon dua kali tidak hadir", uraian
        case CabutSengketa(uraian=uraian):
            return "Dicabut pemohon", uraian


def _awal(
    kantor: Kantor,
    session: Session,
    row: Sengketa,
    tindakan: Registrasi | TidakDiregistrasi | PeriksaAwal | PutusanSela,
) -> Catatan:
    match tindakan:
        case Registrasi(tanggal=tanggal, nomor_ki=nomor, komisi=komisi):
            row.tanggal_registrasi = tanggal
            row.nomor_ki, row.komisi = nomor or row.nomor_ki, komisi or row.komisi
            return "Diregistrasi Komisi Informasi", row.nomor_ki
        case TidakDiregistrasi(uraian=uraian):
            return "Tidak diregistrasi Komisi Informasi", uraian
        case PeriksaAwal(tanggal=tanggal, majelis=majelis, hasil=hasil):
            row.tanggal_sidang_pertama = tanggal
            row.majelis = majelis or row.majelis
            catat_pertemuan(kantor, session, row, JenisSidang.PEMERIKSAAN_AWAL, tanggal, hasil)
            return "Pemeriksaan awal", hasil
        case _:
            row.tanggal_putusan, row.nomor_putusan = tindakan.tanggal, tindakan.nomor
            row.isi_amar = tindakan.isi
            return "Putusan sela: permohonan tidak diterima", tindakan.nomor


def _mediasi(
    kantor: Kantor,
    session: Session,
    row: Sengketa,
    tindakan: MulaiMediasi | PerpanjangMediasi | SepakatMediasi | MediasiGagal,
) -> Catatan:
    match tindakan:
        case MulaiMediasi(tanggal=tanggal, mediator=mediator):
            row.tanggal_mediasi, row.mediator = tanggal, mediator or row.mediator
            catat_pertemuan(kantor, session, row, JenisSidang.MEDIASI, tanggal, "")
            return "Mediasi dimulai", mediator
        case PerpanjangMediasi():
            row.mediasi_diperpanjang = True
            return "Mediasi diperpanjang satu kali", "tujuh hari kerja (PerKI 1/2013 Pasal 41)"
        case MediasiGagal(tanggal=tanggal, sebab=sebab, uraian=uraian):
            row.tanggal_akhir_mediasi = row.tanggal_ajudikasi = tanggal
            row.hasil_mediasi = "; ".join(part for part in (label(sebab), uraian) if part)
            return "Mediasi gagal", row.hasil_mediasi
        case _:
            return _sepakat(row, tindakan)


def _sepakat(row: Sengketa, tindakan: SepakatMediasi) -> Catatan:
    row.tanggal_akhir_mediasi = tindakan.tanggal
    row.hasil_mediasi = tindakan.isi
    if not tindakan.menyeluruh:
        row.tanggal_ajudikasi = tindakan.tanggal
        row.hasil_mediasi = f"{tindakan.isi} (sebagian; Putusan Mediasi {tindakan.nomor})"
        return "Mediasi sepakat sebagian", row.hasil_mediasi
    row.tanggal_putusan = row.tanggal_inkracht = tindakan.tanggal
    row.nomor_putusan, row.isi_amar = tindakan.nomor, tindakan.isi
    row.hari_pelaksanaan = tindakan.hari_pelaksanaan
    return "Mediasi sepakat: Putusan Mediasi", tindakan.nomor


def _putus(kantor: Kantor, session: Session, row: Sengketa, tindakan: Putus) -> Catatan:
    assert tindakan.amar is not None
    row.tanggal_putusan, row.nomor_putusan = tindakan.tanggal, tindakan.nomor
    row.amar = row.amar_berlaku = tindakan.amar
    row.isi_amar = tindakan.isi
    row.hari_pelaksanaan = tindakan.hari_pelaksanaan
    row.tanggal_putusan_diterima = tindakan.diterima
    hasil = f"{label(tindakan.amar)} ({tindakan.nomor})"
    catat_pertemuan(kantor, session, row, JenisSidang.PUTUSAN, tindakan.tanggal, hasil)
    return f"Putusan: {label(tindakan.amar).lower()}", tindakan.nomor


def _pengadilan(
    kantor: Kantor,
    session: Session,
    row: Sengketa,
    tindakan: Gugat | PutusPengadilan | AjukanKasasi | PutusKasasi,
) -> Catatan:
    match tindakan:
        case Gugat(tanggal=tanggal, jalur=jalur, penggugat=penggugat, nomor_perkara=nomor):
            assert jalur is not None
            assert penggugat is not None
            row.tanggal_gugatan, row.jalur, row.penggugat = tanggal, jalur, penggugat.value
            row.nomor_perkara = nomor
            return f"Gugatan ke {label(jalur)}", f"oleh {label(penggugat)}; {nomor}".strip("; ")
        case PutusPengadilan(amar=amar, isi=isi, diterima=diterima, nomor_perkara=nomor):
            assert amar is not None
            row.tanggal_putusan_pengadilan, row.amar_pengadilan = tindakan.tanggal, isi
            row.tanggal_putusan_pengadilan_diterima = diterima
            row.nomor_perkara, row.amar_berlaku = nomor or row.nomor_perkara, amar
            hasil = label(amar)
            catat_pertemuan(kantor, session, row, JenisSidang.PENGADILAN, tindakan.tanggal, hasil)
            return f"Putusan pengadilan: {label(amar).lower()}", isi
        case AjukanKasasi(tanggal=tanggal, pengaju=pengaju, nomor=nomor):
            row.tanggal_kasasi, row.nomor_kasasi = tanggal, nomor
            return "Kasasi diajukan", f"oleh {label(pengaju)}; {nomor}".strip("; ")
        case _:
            assert tindakan.amar is not None
            row.tanggal_putusan_kasasi = row.tanggal_inkracht = tindakan.tanggal
            row.amar_kasasi, row.amar_berlaku = tindakan.isi, tindakan.amar
            row.nomor_kasasi = tindakan.nomor or row.nomor_kasasi
            return f"Putusan kasasi: {label(tindakan.amar).lower()}", tindakan.isi


def catat_pertemuan(
    kantor: Kantor,
    session: Session,
    row: Sengketa,
    jenis: JenisSidang,
    tanggal: date,
    hasil: str,
) -> None:
    """Make sure the calendar holds the meeting an act speaks of, and note its outcome there."""
    for meeting in sidang_sengketa(session, row.id):
        if meeting.jenis is jenis and meeting.tanggal == tanggal:
            meeting.hasil = meeting.hasil or hasil or f"Berlangsung {tanggal_panjang(tanggal)}"
            return
    session.add(
        Sidang(
            id=kantor.new_id(),
            sengketa_id=row.id,
            jenis=jenis,
            tanggal=tanggal,
            hasil=hasil or f"Berlangsung {tanggal_panjang(tanggal)}",
        )
    )
    session.flush()
