# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of casework: what a line of the list says, and a draft written out for its reader."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from app.domain.alur_konsep import AKHIR as KONSEP_AKHIR
from app.domain.format_id import rupiah
from app.domain.kerja_isian import BalasanPertama, CatatanRow, KonsepRow, TugasRow
from app.domain.layanan import ArahCatatan, StatusKonsep, StatusTugas
from app.domain.permohonan import PutusanDraft
from app.ui.i18n_teks import kalimat, sebutan, teks_pasal17
from app.ui.kerja.bacaan import Butir
from app.ui.permohonan.teks import kalimat_sisa, ringkas, tanggal_ringkas, waktu_ringkas
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell
from app.ui.widgets.pills import Pill, sisa_pill

t = QCoreApplication.translate
TITIK = " · "
TONE_TUGAS = {
    StatusTugas.DIKIRIM: Tone.INFO,
    StatusTugas.DITERIMA: Tone.INFO,
    StatusTugas.DIJAWAB: Tone.WARN,
    StatusTugas.DIKEMBALIKAN: Tone.WARN,
    StatusTugas.SELESAI: Tone.GOOD,
    StatusTugas.DIBATALKAN: Tone.NEUTRAL,
}
TONE_KONSEP = {
    StatusKonsep.DISUSUN: Tone.NEUTRAL,
    StatusKonsep.DIAJUKAN: Tone.WARN,
    StatusKonsep.DIKEMBALIKAN: Tone.BAD,
    StatusKonsep.DISETUJUI: Tone.INFO,
    StatusKonsep.DISETUJUI_ATASAN: Tone.INFO,
    StatusKonsep.DIPAKAI: Tone.GOOD,
    StatusKonsep.DIBATALKAN: Tone.NEUTRAL,
}


def judul(row: Butir) -> str:
    """Return what a line is: the kind of task or note, or the draft."""
    if isinstance(row, TugasRow | CatatanRow):
        return sebutan(row.jenis)
    return sebutan(row.sifat)


def sel_apa(row: Butir, zona: tzinfo | None) -> Cell:
    """Return the first cell: what it is, and when and whose."""
    if isinstance(row, TugasRow):
        return Cell(judul(row), row.kepada, strong=row.sisa is not None and row.sisa < 0)
    if isinstance(row, KonsepRow):
        return Cell(judul(row), TITIK.join((tanggal_ringkas(row.dibuat.date()), row.penyusun)))
    return Cell(judul(row), TITIK.join((waktu_ringkas(row.waktu, zona), row.pengguna)))


def sel_isi(row: Butir) -> Cell:
    """Return what was asked, drafted or noted, with its answer under it."""
    if isinstance(row, TugasRow):
        hasil = "" if row.hasil is None else sebutan(row.hasil)
        parts = (hasil, row.jawaban, row.catatan)
        kedua = TITIK.join(part for part in parts if part)
        return Cell(ringkas(row.instruksi, 140), ringkas(kedua, 140))
    if isinstance(row, KonsepRow):
        pokok = "" if row.putusan is None else sebutan(row.putusan.keputusan)
        alasan = "" if row.putusan is None else row.putusan.alasan
        return Cell(pokok, ringkas(row.catatan or alasan, 140))
    berkas = t("Kerja", "berkas: {0}").format(row.nama_berkas) if row.nama_berkas else ""
    pihak = TITIK.join(part for part in (_arah(row), row.pihak, berkas) if part)
    return Cell(ringkas(row.isi, 140), pihak)


def sel_keadaan(row: Butir) -> Cell:
    """Return the state as a pill; of a waiting task the time left."""
    if isinstance(row, TugasRow):
        if row.sisa is not None:
            pill = sisa_pill(row.sisa)
            return Cell(pill=Pill(kalimat_sisa(row.sisa), pill.tone))
        return Cell(pill=Pill(sebutan(row.status), TONE_TUGAS[row.status]))
    if isinstance(row, KonsepRow):
        return Cell(pill=Pill(sebutan(row.status), TONE_KONSEP[row.status]))
    if row.balasan_pertama:
        return Cell(pill=Pill(t("Kerja", "balasan pertama"), Tone.GOOD))
    return Cell()


def teks_butir(row: Butir, zona: tzinfo | None) -> list[tuple[str, str]]:
    """Return everything known of a line as (name, value), empty values left out."""
    if isinstance(row, TugasRow):
        pairs = _tugas(row)
    elif isinstance(row, KonsepRow):
        pairs = _konsep(row, zona)
    else:
        pairs = [
            (t("Kerja", "Waktu"), waktu_ringkas(row.waktu, zona)),
            (t("Kerja", "Arah"), _arah(row)),
            (t("Kerja", "Dengan"), row.pihak),
            (t("Kerja", "Isi"), row.isi),
            (t("Kerja", "Berkas"), row.nama_berkas),
            (t("Kerja", "Dicatat oleh"), row.pengguna),
        ]
    return [(name, value) for name, value in pairs if value]


def _tugas(row: TugasRow) -> list[tuple[str, str]]:
    tagih = ""
    if row.ditagih and row.tagihan_terakhir is not None:
        tagih = t("Kerja", "{0} kali, terakhir {1}").format(
            row.ditagih, tanggal_ringkas(row.tagihan_terakhir)
        )
    hukum = "" if row.batas_hukum is None else tanggal_ringkas(row.batas_hukum)
    dijawab = "" if row.tanggal_jawab is None else tanggal_ringkas(row.tanggal_jawab)
    return [
        (t("Kerja", "Kepada"), row.kepada),
        (t("Kerja", "Kontak"), row.kontak),
        (t("Kerja", "Yang diminta"), row.instruksi),
        (t("Kerja", "Diberikan"), TITIK.join((tanggal_ringkas(row.tanggal), row.pemberi))),
        (t("Kerja", "Batas di dalam"), tanggal_ringkas(row.batas)),
        (t("Kerja", "Batas hukum"), hukum),
        (t("Kerja", "Perhatian"), kalimat(row.peringatan)),
        (t("Kerja", "Status"), sebutan(row.status)),
        (t("Kerja", "Ditagih"), tagih),
        (t("Kerja", "Hasil"), "" if row.hasil is None else sebutan(row.hasil)),
        (t("Kerja", "Jawaban"), row.jawaban),
        (t("Kerja", "Dijawab"), dijawab),
        (t("Kerja", "Catatan"), row.catatan),
    ]


def _konsep(row: KonsepRow, zona: tzinfo | None) -> list[tuple[str, str]]:
    diajukan = "" if row.diajukan is None else waktu_ringkas(row.diajukan, zona)
    pairs = [
        (t("Kerja", "Status"), sebutan(row.status)),
        (
            t("Kerja", "Disusun"),
            TITIK.join((waktu_ringkas(row.dibuat, zona), row.penyusun)),
        ),
        (t("Kerja", "Diajukan"), diajukan),
        (t("Kerja", "Diperiksa"), row.pemeriksa),
        (t("Kerja", "Disetujui Atasan PPID"), row.atasan or row.tanpa_akun),
        (t("Kerja", "Catatan"), row.catatan),
    ]
    if row.perlu_atasan and row.status not in KONSEP_AKHIR:
        need = t("Kerja", "perlu persetujuan Atasan PPID (PerKI 1/2021 Pasal 10 ayat (2))")
        pairs.append((t("Kerja", "Perhatian"), need))
    return pairs if row.putusan is None else pairs + teks_putusan(row.putusan)


def teks_putusan(isi: PutusanDraft) -> list[tuple[str, str]]:
    """Return what a drafted decision says, as (name, value); empty values are left out."""
    bentuk = (
        t("Kerja", "salinan lunak") if isi.softcopy else "",
        t("Kerja", "salinan cetak") if isi.hardcopy else "",
    )
    biaya = isi.biaya_salin + isi.biaya_kirim + isi.biaya_lain
    hari = isi.hari_penyediaan
    pairs = [
        (t("Kerja", "Keputusan"), sebutan(isi.keputusan)),
        (t("Kerja", "Bentuk"), ", ".join(part for part in bentuk if part)),
        (t("Kerja", "Penyediaan"), "" if hari is None else t("Kerja", "{0} hari").format(hari)),
        (t("Kerja", "Biaya"), rupiah(biaya) if biaya else ""),
        (t("Kerja", "Dasar pengecualian"), teks_pasal17(isi.pasal_17) if isi.pasal_17 else ""),
        (t("Kerja", "SK pengecualian"), isi.nomor_sk_pengecualian),
        (t("Kerja", "Uji konsekuensi"), isi.nomor_uji_konsekuensi),
        (t("Kerja", "Konsekuensi"), isi.konsekuensi),
        (t("Kerja", "Bagian yang ditolak"), isi.bagian_ditolak),
        (t("Kerja", "Penghitaman"), isi.penjelasan_penghitaman),
        (t("Kerja", "Badan publik lain"), isi.badan_publik_lain),
        (t("Kerja", "Jangka dokumentasi"), isi.jangka_dokumentasi),
        (t("Kerja", "Alasan"), isi.alasan),
    ]
    return [(name, value) for name, value in pairs if value]


def teks_balasan(isi: BalasanPertama, zona: tzinfo | None) -> str:
    """Return the first-reply timer in words: how long it took, or has been running."""
    lama = t("Kerja", "{0} jam").format(int(isi.jam))
    if isi.jam >= 48:
        lama = t("Kerja", "{0} hari kerja").format(isi.hari_kerja)
    if isi.dibalas is None:
        return t("Kerja", "belum ada, sudah {0}").format(lama)
    saat = waktu_ringkas(isi.dibalas, zona)
    return t("Kerja", "{0} lewat {1}, setelah {2}").format(saat, kalimat(isi.lewat), lama)


def _arah(row: CatatanRow) -> str:
    return "" if row.arah is ArahCatatan.DALAM else sebutan(row.arah).lower()
