# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words of the work around a case: tasks, notes, drafts, guests, rights of data subjects.

Stored values are permanent; the text a person reads stands in ``label.py``.
"""

from __future__ import annotations

from enum import StrEnum


class JenisTugas(StrEnum):
    """What a unit or colleague is asked to do."""

    PENCARIAN = "pencarian"
    """Find the information asked for (disposition to the unit that holds it)"""
    UJI_KONSEKUENSI = "uji_konsekuensi"
    PENGHITAMAN = "penghitaman"
    TELAAH = "telaah"
    """Opinion of the considering team on an objection"""
    LAINNYA = "lainnya"


class StatusTugas(StrEnum):
    DIKIRIM = "dikirim"
    DITERIMA = "diterima"
    DIJAWAB = "dijawab"
    DIKEMBALIKAN = "dikembalikan"
    """The answer was sent back to the unit with notes"""
    SELESAI = "selesai"
    DIBATALKAN = "dibatalkan"


class HasilPencarian(StrEnum):
    """What a unit answers to a search."""

    ADA = "ada"
    SEBAGIAN = "sebagian"
    TIDAK_DIKUASAI = "tidak_dikuasai"
    BELUM_DIDOKUMENTASIKAN = "belum_didokumentasikan"
    DIKECUALIKAN = "dikecualikan"


class StatusKonsep(StrEnum):
    """A draft answer on its way: drafted, reviewed by the PPID, approved by the superior."""

    DISUSUN = "disusun"
    DIAJUKAN = "diajukan"
    DIKEMBALIKAN = "dikembalikan"
    DISETUJUI = "disetujui"
    """By the PPID; enough for a granted request"""
    DISETUJUI_ATASAN = "disetujui_atasan"
    """Needed for every refusal (PerKI 1/2021 Pasal 10(2)f)"""
    DIPAKAI = "dipakai"
    DIBATALKAN = "dibatalkan"


class JenisCatatan(StrEnum):
    """What a note about a case is."""

    KOMENTAR = "komentar"
    TELEPON = "telepon"
    WHATSAPP = "whatsapp"
    SURAT_ELEKTRONIK = "surat_elektronik"
    TATAP_MUKA = "tatap_muka"
    PENAGIHAN = "penagihan"
    """A chaser to a unit"""
    SERAH_TERIMA = "serah_terima"
    """The case went to another officer"""


class ArahCatatan(StrEnum):
    MASUK = "masuk"
    KELUAR = "keluar"
    DALAM = "dalam"
    """Inside the office"""


class JenisLayanan(StrEnum):
    """What comes to the desk and is no request for public information."""

    BUKAN_PERMOHONAN = "bukan_permohonan"
    DIALIHKAN = "dialihkan"
    """Sent on to the body or service that is competent"""
    BANTUAN_KEDINASAN = "bantuan_kedinasan"
    """Between public bodies (PerKI 1/2021 Pasal 54-55)"""
    TAMU = "tamu"
    """Guest book"""


class StatusLayanan(StrEnum):
    DITERIMA = "diterima"
    DIPROSES = "diproses"
    SELESAI = "selesai"


class JenisHak(StrEnum):
    """Rights of the person whose data are kept (UU 27/2022)."""

    SALINAN = "salinan"
    """Pasal 32: copy of own data with the trail of its processing"""
    KOREKSI = "koreksi"
    """Pasal 30"""
    PEMBATASAN = "pembatasan"
    """Pasal 40-41: restriction of processing"""


class StatusHak(StrEnum):
    DITERIMA = "diterima"
    DIPENUHI = "dipenuhi"
    DIPENUHI_SEBAGIAN = "dipenuhi_sebagian"
    DITOLAK = "ditolak"


class SifatKonsep(StrEnum):
    """Which question a draft answers."""

    JAWABAN = "jawaban"
    """Answer to a request"""
    TANGGAPAN = "tanggapan"
    """Reply to an objection"""


class PeristiwaTugas(StrEnum):
    """Events that move a task (``resources/data/alur/tugas.csv``)."""

    KIRIM = "kirim"
    TERIMA = "terima"
    """The unit confirmed that it has it"""
    JAWAB = "jawab"
    KEMBALIKAN = "kembalikan"
    SELESAIKAN = "selesaikan"
    BATALKAN = "batalkan"


class PeristiwaKonsep(StrEnum):
    """Events that move a draft (``resources/data/alur/konsep.csv``)."""

    SUSUN = "susun"
    UBAH = "ubah"
    AJUKAN = "ajukan"
    KEMBALIKAN = "kembalikan"
    SETUJUI = "setujui"
    SETUJUI_ATASAN = "setujui_atasan"
    CATAT_PERSETUJUAN = "catat_persetujuan"
    """The superior approved outside this program"""
    PAKAI = "pakai"
    BATALKAN = "batalkan"


class CaraBayar(StrEnum):
    """How copying or sending was paid for (PerKI 1/2021 Pasal 38)."""

    TUNAI = "tunai"
    """Always with a receipt"""
    TRANSFER = "transfer"
    UANG_ELEKTRONIK = "uang_elektronik"
