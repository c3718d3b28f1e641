# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What to do next with a case: one sentence, the advised button, and the others in order."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.alur_permohonan import AKHIR
from app.domain.kip import JenisSurat, Peran, Peristiwa, StatusPermohonan
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.permohonan import PermohonanDetail
from app.domain.tenggat import KartuHitung
from app.ui.i18n_teks import sebutan, teks_langkah
from app.ui.kerja.bacaan import Kerja
from app.ui.kerja.langkah import anjuran_konsep, kalimat_konsep, menu_kerja
from app.ui.widgets.step_bar import StepAction

SURAT_DITERIMA = "surat_diterima"
BETULKAN = "betulkan"
JEJAK = "jejak"
ESKALASI = "eskalasi"
KEBERATAN = "keberatan"
LAINNYA = "lainnya"
SURAT = "surat:"
"""Prefix of the key of a button that opens a letter"""

_DEPAN = 3
"""Buttons beside the advised one; the rest stand in the menu"""
_URUT = (
    Peristiwa.KABULKAN_SELURUH,
    Peristiwa.KABULKAN_SEBAGIAN,
    Peristiwa.TOLAK,
    Peristiwa.PERPANJANG,
    Peristiwa.NYATAKAN_LENGKAP,
    Peristiwa.NYATAKAN_TIDAK_LENGKAP,
    Peristiwa.TERIMA_PERBAIKAN,
    Peristiwa.TUTUP_TIDAK_LENGKAP,
    Peristiwa.SAMPAIKAN,
    Peristiwa.SELESAIKAN,
    Peristiwa.NYATAKAN_TIDAK_DIKUASAI,
    Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN,
    Peristiwa.CABUT,
    Peristiwa.ALIHKAN,
)
_MENU = frozenset(
    {
        Peristiwa.CABUT,
        Peristiwa.ALIHKAN,
        Peristiwa.NYATAKAN_TIDAK_DIKUASAI,
        Peristiwa.NYATAKAN_BELUM_DIDOKUMENTASIKAN,
    }
)
_SURAT_KEPUTUSAN = {
    StatusPermohonan.DIKABULKAN_SELURUH: JenisSurat.PEMBERITAHUAN,
    StatusPermohonan.DIKABULKAN_SEBAGIAN: JenisSurat.PEMBERITAHUAN,
    StatusPermohonan.DITOLAK_DIKECUALIKAN: JenisSurat.PENOLAKAN,
    StatusPermohonan.TIDAK_DIKUASAI: JenisSurat.PEMBERITAHUAN,
    StatusPermohonan.BELUM_DIDOKUMENTASIKAN: JenisSurat.PEMBERITAHUAN,
    StatusPermohonan.TIDAK_LENGKAP: JenisSurat.KETIDAKLENGKAPAN,
    StatusPermohonan.DIPERPANJANG: JenisSurat.PERPANJANGAN,
}


@dataclass(frozen=True)
class Rencana:
    """What the next-step bar shows."""

    kalimat: str
    tombol: tuple[StepAction, ...]
    menu: tuple[StepAction, ...]


def rencana(
    detail: PermohonanDetail,
    tersedia: tuple[JenisSurat, ...],
    pelaku: Pelaku,
    kerja: Kerja | None = None,
) -> Rencana:
    """Return the sentence, the buttons (the advised one ``primary``) and the menu's entries.

    A draft that waits for the reader comes before everything else.
    """
    made = _rencana(detail, tersedia, pelaku)
    boleh = detail.row.status in (StatusPermohonan.DIPROSES, StatusPermohonan.DIPERPANJANG)
    draf = anjuran_konsep(kerja)
    menu = menu_kerja(kerja, pelaku, boleh_konsep=boleh)
    if draf is None:
        return replace(made, menu=(*menu, *made.menu))
    lain = [replace(aksi, primary=False) for aksi in made.tombol]
    # The advised act stands last; a bar holds four, what it pushes out goes into the menu.
    keluar, tetap = lain[:-_DEPAN], lain[-_DEPAN:]
    menu = [aksi for aksi in menu if aksi.key != draf.key]
    return Rencana(kalimat_konsep(kerja), (*tetap, draf), (*menu, *keluar, *made.menu))


def _rencana(detail: PermohonanDetail, tersedia: tuple[JenisSurat, ...], pelaku: Pelaku) -> Rencana:
    layanan = pelaku.punya(*LAYANAN)
    surat = _surat_berikut(detail, tersedia) if layanan else None
    langkah = [p for p in _URUT if p in detail.langkah]
    anjuran = _anjuran(detail, surat)
    depan: list[StepAction] = []
    menu: list[StepAction] = []
    if surat is not None:
        depan.append(
            StepAction(
                f"{SURAT}{surat.value}",
                QCoreApplication.translate("Permohonan", "Buat surat…"),
                primary=anjuran == f"{SURAT}{surat.value}",
                tip=sebutan(surat),
            )
        )
    if layanan and _menunggu_surat_diterima(detail):
        teks = QCoreApplication.translate("Permohonan", "Catat surat diterima…")
        depan.append(StepAction(SURAT_DITERIMA, teks, primary=anjuran == SURAT_DITERIMA))
    if layanan and detail.row.status is StatusPermohonan.TERDAFTAR and _kurang(detail):
        # Completing it at the counter is the shorter way than a letter.
        depan.append(_betulkan())
    for peristiwa in langkah:
        utama = anjuran == peristiwa.value
        aksi = StepAction(
            peristiwa.value,
            _singkat(peristiwa),
            primary=utama,
            tip=teks_langkah(peristiwa, tombol=False),
            danger=peristiwa in (Peristiwa.CABUT, Peristiwa.ALIHKAN),
        )
        (depan if utama or peristiwa not in _MENU else menu).append(aksi)
    utama_saja = [a for a in depan if a.primary]
    lain = [a for a in depan if not a.primary]
    # The bar reads from right to left: the likeliest stands beside the advised one.
    tombol = [*lain[:_DEPAN][::-1], *utama_saja]
    shown = {aksi.key for aksi in depan}
    tetap = [aksi for aksi in _selalu(pelaku) if aksi.key not in shown]
    menu = [*lain[_DEPAN:], *menu, *tetap]
    return Rencana(_kalimat(detail, surat), tuple(tombol), tuple(menu))


def _kurang(detail: PermohonanDetail) -> bool:
    return Peristiwa.NYATAKAN_LENGKAP not in detail.langkah


def _betulkan() -> StepAction:
    return StepAction(BETULKAN, QCoreApplication.translate("Permohonan", "Betulkan data…"))


def _singkat(peristiwa: Peristiwa) -> str:
    if peristiwa is Peristiwa.PERPANJANG:
        return QCoreApplication.translate("Permohonan", "Perpanjang 7 hari…")
    return teks_langkah(peristiwa)


def _selalu(pelaku: Pelaku) -> list[StepAction]:
    t = QCoreApplication.translate
    aksi: list[StepAction] = []
    if pelaku.punya(*LAYANAN):
        aksi.append(_betulkan())
        aksi.append(StepAction(KEBERATAN, t("Permohonan", "Catat keberatan…")))
    if pelaku.punya(Peran.PPID, Peran.ATASAN_PPID, Peran.ADMINISTRATOR):
        aksi.append(StepAction(JEJAK, t("Permohonan", "Jejak…")))
    if pelaku.punya(Peran.PPID, Peran.ATASAN_PPID):
        aksi.append(StepAction(ESKALASI, t("Permohonan", "Identitas ke provinsi…")))
    return aksi


def _anjuran(detail: PermohonanDetail, surat: JenisSurat | None) -> str:
    status = detail.row.status
    if surat is not None and status is not StatusPermohonan.DIPERPANJANG:
        return f"{SURAT}{surat.value}"
    if _menunggu_surat_diterima(detail):
        return SURAT_DITERIMA
    return detail.langkah[0].value if detail.langkah else ""


def _menunggu_surat_diterima(detail: PermohonanDetail) -> bool:
    if detail.row.status is not StatusPermohonan.TIDAK_LENGKAP:
        return False
    return kartu(detail, "P3") is None


def _surat_berikut(detail: PermohonanDetail, tersedia: tuple[JenisSurat, ...]) -> JenisSurat | None:
    """Return the letter this state calls for, as long as it has not been issued."""
    jenis = _SURAT_KEPUTUSAN.get(detail.row.status)
    if jenis is None or jenis not in tersedia:
        return None
    terbit = any(s.jenis is jenis and not s.konsep for s in detail.surat)
    return None if terbit else jenis


def kartu(detail: PermohonanDetail, kode: str) -> KartuHitung | None:
    """Return the running counting card ``kode`` of a case."""
    return next((t.kartu for t in detail.tenggat if t.kode == kode and t.berjalan), None)


def _kalimat(detail: PermohonanDetail, surat: JenisSurat | None) -> str:
    t = QCoreApplication.translate
    status = detail.row.status
    if surat is not None:
        return t("Permohonan", "buat {0}").format(sebutan(surat).lower())
    if status is StatusPermohonan.TIDAK_LENGKAP:
        return _kalimat_jeda(detail)
    if status in (StatusPermohonan.DIPROSES, StatusPermohonan.DIPERPANJANG):
        return t("Permohonan", "putuskan jawaban")
    if status is StatusPermohonan.TERDAFTAR:
        if Peristiwa.NYATAKAN_LENGKAP in detail.langkah:
            return t("Permohonan", "nyatakan lengkap")
        return t("Permohonan", "periksa kelengkapan")
    return _kalimat_akhir(detail)


def _kalimat_akhir(detail: PermohonanDetail) -> str:
    t = QCoreApplication.translate
    if Peristiwa.SELESAIKAN in detail.langkah[:1]:
        return t("Permohonan", "tutup perkara")
    if Peristiwa.SAMPAIKAN in detail.langkah:
        if detail.row.tanggal_pemberitahuan is not None:
            return t("Permohonan", "berikan informasi dan catat tanggalnya")
        return t("Permohonan", "sampaikan kepada pemohon")
    if detail.row.status in AKHIR:
        return t("Permohonan", "tidak ada; perkara sudah ditutup")
    return t("Permohonan", "menunggu petugas yang berwenang")


def _kalimat_jeda(detail: PermohonanDetail) -> str:
    t = QCoreApplication.translate
    if _menunggu_surat_diterima(detail):
        return t("Permohonan", "catat tanggal surat diterima pemohon")
    if Peristiwa.TUTUP_TIDAK_LENGKAP in detail.langkah:
        return t("Permohonan", "masa perbaikan habis; tutup atau terima perbaikan")
    return t("Permohonan", "tunggu perbaikan dari pemohon")
