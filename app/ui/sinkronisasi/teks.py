# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of these screens: states, times and sentences of what came and went."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from app.domain.format_id import angka, ukuran_berkas
from app.domain.sinkron import (
    FlashdiskRow,
    HasilBaca,
    HasilTulis,
    IsiFlashdisk,
    KeadaanPaket,
    StatusSinkron,
)
from app.ui.i18n_teks import kalimat
from app.ui.theme import Tone, set_role
from app.ui.widgets.paged_model import Sort
from app.ui.widgets.pills import Pill

Row = TypeVar("Row")
translate = QCoreApplication.translate
BERBYTE = frozenset({"membaca flashdisk", "menulis flashdisk"})
"""Steps of a job that are counted in bytes"""


def pil_paket(keadaan: KeadaanPaket, arah: str) -> Pill:
    """Return what became of a volume."""
    words = {
        KeadaanPaket.DITULIS: (
            translate("Sinkronisasi", "menunggu tanda terima"),
            Tone.WARN,
        ),
        KeadaanPaket.DIAKUI: (translate("Sinkronisasi", "diakui"), Tone.GOOD),
        KeadaanPaket.DITERAPKAN: (
            translate("Sinkronisasi", "diterapkan"),
            Tone.GOOD,
        ),
        KeadaanPaket.MENUNGGU: (
            translate("Sinkronisasi", "menunggu paket lain")
            if arah == "masuk"
            else translate("Sinkronisasi", "belum dibawa"),
            Tone.NEUTRAL,
        ),
        KeadaanPaket.DITAHAN: (
            translate("Sinkronisasi", "menunggu persetujuan"),
            Tone.BAD,
        ),
        KeadaanPaket.DITOLAK: (translate("Sinkronisasi", "ditolak"), Tone.BAD),
        KeadaanPaket.DILEWATI: (
            translate("Sinkronisasi", "dilewati"),
            Tone.NEUTRAL,
        ),
    }
    text, tone = words[keadaan]
    return Pill(text, tone)


def sebutan_sarana(sarana: str) -> str:
    """Return what carried a volume."""
    words = {
        "flashdisk": translate("Sinkronisasi", "Flashdisk"),
        "folder": translate("Sinkronisasi", "Folder"),
        "daring": translate("Sinkronisasi", "Daring"),
        "berkas": translate("Sinkronisasi", "Berkas"),
    }
    return words.get(sarana, "–")


def sebutan_arah(arah: str) -> str:
    """Return which way a volume went."""
    words = {
        "keluar": translate("Sinkronisasi", "keluar"),
        "masuk": translate("Sinkronisasi", "masuk"),
        "titipan": translate("Sinkronisasi", "titipan"),
    }
    return words.get(arah, arah)


def waktu(value: datetime | None, zona: tzinfo | None) -> str:
    """Return ``18 Nov 09.12`` in the office's zone; a dash for none."""
    if value is None:
        return "–"
    local = value.astimezone(zona)
    day = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(day, 'd MMM')} {local:%H.%M}"


def tanggal(value: datetime, zona: tzinfo | None) -> str:
    """Return ``31 Des 2027``."""
    local = value.astimezone(zona)
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def langkah_maju(done: int, total: int, label: str) -> str:
    """Return ``Menulis flashdisk · 11,6 MB dari 18,4 MB · dapat dilanjutkan bila terputus``."""
    words = kalimat(label)
    parts = [words[:1].upper() + words[1:]] if words else []
    of = translate("Sinkronisasi", "{0} dari {1}")
    if total > 0:
        shown = ukuran_berkas if label in BERBYTE else angka
        parts.append(of.format(shown(done), shown(total)))
    if label in BERBYTE:
        parts.append(translate("Sinkronisasi", "dapat dilanjutkan bila terputus"))
    return " · ".join(parts)


def nama_stik(stik: FlashdiskRow) -> str:
    """Return ``KINGSTON 16 GB``."""
    size = stik.total / 1_000_000_000
    text = f"{size:.0f} GB" if size >= 1 else ukuran_berkas(stik.total)
    label = stik.label or translate("Sinkronisasi", "Flashdisk")
    return f"{label} {text}"


def kalimat_menunggu(status: StatusSinkron) -> str:
    """Return what waits to be carried, one sentence."""
    parts = []
    if status.menunggu:
        parts.append(translate("Sinkronisasi", "{0} perubahan").format(angka(status.menunggu)))
    if status.menunggu_berkas:
        parts.append(translate("Sinkronisasi", "{0} berkas").format(angka(status.menunggu_berkas)))
    if not parts:
        return translate("Sinkronisasi", "Tidak ada perubahan yang menunggu dibawa.")
    what = translate("Sinkronisasi", " dan ").join(parts)
    if status.menunggu_byte:
        what += f" ({ukuran_berkas(status.menunggu_byte)})"
    if status.terdaftar and status.perangkat > 1:
        text = translate("Sinkronisasi", "{0} menunggu dibawa ke provinsi dan komputer lain.")
    elif status.terdaftar:
        text = translate("Sinkronisasi", "{0} menunggu dibawa ke provinsi.")
    else:
        text = translate("Sinkronisasi", "{0} menunggu dibawa ke komputer lain.")
    return text.format(what)


def kalimat_isi(isi: IsiFlashdisk) -> str:
    """Return what lies on the stick for this PC, one sentence."""
    parts = []
    if isi.paket:
        text = translate("Sinkronisasi", "{0} paket")
        parts.append(text.format(angka(isi.paket)))
    if isi.tanda_terima:
        text = translate("Sinkronisasi", "{0} tanda terima")
        parts.append(text.format(angka(isi.tanda_terima)))
    if not parts:
        return translate("Sinkronisasi", "Belum ada paket untuk komputer ini di flashdisk.")
    text = translate("Sinkronisasi", "Ditemukan di flashdisk: {0} ({1}).")
    return text.format(", ".join(parts), ukuran_berkas(isi.byte))


def kalimat_baca(hasil: HasilBaca) -> str:
    """Return what reading did, one sentence."""
    ops = hasil.pratinjau.operasi
    if not (ops or hasil.diterapkan or hasil.menunggu or hasil.ditolak):
        return translate("Sinkronisasi", "Tidak ada yang baru untuk dibaca.")
    parts = []
    if hasil.diterapkan:
        text = translate("Sinkronisasi", "{0} paket dibaca, {1} perubahan masuk")
        parts.append(text.format(angka(hasil.diterapkan), angka(ops)))
    if hasil.menunggu:
        text = translate("Sinkronisasi", "{0} paket menunggu")
        parts.append(text.format(angka(hasil.menunggu)))
    if hasil.ditolak:
        text = translate("Sinkronisasi", "{0} paket ditolak")
        parts.append(text.format(angka(len(hasil.ditolak))))
    return ", ".join(parts) + "."


def kalimat_tulis(hasil: HasilTulis) -> str:
    """Return what writing did, one sentence."""
    if not hasil.paket:
        return translate("Sinkronisasi", "Tidak ada paket baru untuk ditulis.")
    text = translate("Sinkronisasi", "{0} paket ({1} perubahan, {2}) ditulis dan dibaca kembali.")
    return text.format(angka(hasil.paket), angka(hasil.operasi), ukuran_berkas(hasil.byte))


class SumberBaris(Generic[Row]):
    """Rows that were read at once, for a table; the order is theirs."""

    def __init__(self, rows: Sequence[Row], key: Callable[[Row], Hashable]) -> None:
        self._by_key: dict[Hashable, Row] = {key(row): row for row in rows}

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:  # noqa: ARG002 - fixed order
        return list(self._by_key)

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Row]:
        return {key: self._by_key[key] for key in keys if key in self._by_key}


def teks(isi: str = "", role: str = "") -> QLabel:
    """Return a wrapping label of plain text."""
    made = QLabel(isi)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        set_role(made, role)
    return made


def tombol(label: str, *, utama: bool = False, kecil: bool = False) -> QPushButton:
    """Return a button; ``utama`` for the one most wanted."""
    made = QPushButton(label)
    if kecil:
        made.setProperty("small", True)
    if utama:
        set_role(made, "primary")
    return made


def tautan(label: str) -> QPushButton:
    """Return a button that looks like a link, its words in line with what stands above."""
    made = QPushButton(label)
    made.setProperty("flush", True)
    set_role(made, "link")
    return made


def buka(dialog: QDialog) -> None:
    """Open a dialog over its page; it is thrown away when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
