# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can be done with the work around a case: keys and words of buttons and menu entries."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.alur_tugas import MENUNGGU_UNIT
from app.domain.kerja_isian import CatatanRow, KonsepRow, TugasRow
from app.domain.layanan import PeristiwaKonsep, PeristiwaTugas, SifatKonsep, StatusKonsep
from app.domain.pelaku import LAYANAN, Pelaku
from app.ui.i18n_teks import sebutan
from app.ui.kerja.bacaan import Butir, Kerja
from app.ui.permohonan.teks import ringkas
from app.ui.widgets.step_bar import StepAction

t = QCoreApplication.translate
DISPOSISI, CATATAN = "kerja:disposisi", "kerja:catatan"
KONSEP, SERAH, URUNG = "kerja:konsep", "kerja:serah", "kerja:urung"
TAGIH, TUGAS, DRAF = "tagih:", "tugas:", "konsep:"
"""Prefixes; the id of the task or draft follows, of ``TUGAS`` and ``DRAF`` event and id"""
HAPUS, BACA_BERKAS = "hapus_catatan:", "berkas_catatan:"
AWALAN = ("kerja:", TAGIH, TUGAS, DRAF, HAPUS, BACA_BERKAS)
URUTAN_KONSEP = (
    PeristiwaKonsep.SETUJUI,
    PeristiwaKonsep.SETUJUI_ATASAN,
    PeristiwaKonsep.PAKAI,
    PeristiwaKonsep.AJUKAN,
    PeristiwaKonsep.UBAH,
    PeristiwaKonsep.CATAT_PERSETUJUAN,
    PeristiwaKonsep.KEMBALIKAN,
    PeristiwaKonsep.BATALKAN,
)
URUTAN_TUGAS = (
    PeristiwaTugas.JAWAB,
    PeristiwaTugas.SELESAIKAN,
    PeristiwaTugas.KEMBALIKAN,
    PeristiwaTugas.TERIMA,
    PeristiwaTugas.BATALKAN,
)
MENDESAK = frozenset(
    {PeristiwaKonsep.SETUJUI, PeristiwaKonsep.SETUJUI_ATASAN, PeristiwaKonsep.PAKAI}
)
"""Steps of a draft that stand in the bar, not in the menu: others wait for them"""
TANPA_BACA = frozenset(
    {PeristiwaKonsep.AJUKAN, PeristiwaKonsep.KEMBALIKAN, PeristiwaKonsep.BATALKAN}
)
"""Steps that need no look at what the draft says"""


def aksi_butir(row: Butir, pelaku: Pelaku) -> list[StepAction]:
    """Return what the reader can do with one line, the likeliest first."""
    if isinstance(row, TugasRow):
        return _aksi_tugas(row, pelaku)
    if isinstance(row, KonsepRow):
        steps = [p for p in URUTAN_KONSEP if p in row.langkah]
        if row.sifat is SifatKonsep.TANGGAPAN:  # read and approved where the objection is
            steps = [p for p in steps if p in TANPA_BACA]
        return [_aksi_konsep(row, p) for p in steps]
    return _aksi_catatan(row, pelaku)


def anjuran_konsep(kerja: Kerja | None) -> StepAction | None:
    """Return the step of a draft that waits for the reader, to stand in the bar."""
    row = None if kerja is None else kerja.konsep_terbuka()
    if row is None:
        return None
    for peristiwa in URUTAN_KONSEP:
        if peristiwa in MENDESAK and peristiwa in row.langkah and not row.perlu_alasan:
            return _aksi_konsep(row, peristiwa, primary=True)
    if row.status is StatusKonsep.DIKEMBALIKAN and PeristiwaKonsep.UBAH in row.langkah:
        return _aksi_konsep(row, PeristiwaKonsep.UBAH, primary=True)
    return None


def kalimat_konsep(kerja: Kerja | None) -> str:
    """Return what the bar says while a draft is the next thing; "" if none is."""
    row = None if kerja is None else kerja.konsep_terbuka()
    if row is None or anjuran_konsep(kerja) is None:
        return ""
    if row.status is StatusKonsep.DIAJUKAN:
        return t("Kerja", "periksa konsep jawaban")
    if row.status is StatusKonsep.DIKEMBALIKAN:
        return t("Kerja", "perbaiki konsep jawaban")
    if PeristiwaKonsep.PAKAI in row.langkah:
        return t("Kerja", "pakai konsep yang disetujui")
    return t("Kerja", "setujui konsep jawaban")


def menu_kerja(kerja: Kerja | None, pelaku: Pelaku, *, boleh_konsep: bool) -> list[StepAction]:
    """Return the entries of the menu of further steps; ``boleh_konsep`` offers a new draft."""
    if kerja is None:
        return []
    layanan = pelaku.punya(*LAYANAN)
    menu: list[StepAction] = []
    if layanan:
        menu.append(StepAction(DISPOSISI, t("Kerja", "Disposisi…")))
    for row in kerja.tugas:
        menu += [_bernama(satu, row) for satu in _aksi_tugas(row, pelaku)[:2]]
    draf = kerja.konsep_terbuka()
    if draf is not None:
        menu += aksi_butir(draf, pelaku)
    elif boleh_konsep and layanan:
        menu.append(StepAction(KONSEP, t("Kerja", "Konsep jawaban…")))
    if layanan:
        menu.append(StepAction(CATATAN, t("Kerja", "Tambah catatan…")))
        menu.append(StepAction(SERAH, t("Kerja", "Serahkan perkara…")))
    if kerja.urungan is not None and kerja.urungan.boleh:
        menu.append(StepAction(URUNG, t("Kerja", "Urungkan langkah terakhir…")))
    return menu


def _bernama(aksi: StepAction, row: TugasRow) -> StepAction:
    """Say of which task a menu entry speaks."""
    depan = aksi.text.removesuffix("…")
    return StepAction(aksi.key, f"{depan}: {ringkas(row.kepada, 40)}")


def _aksi_tugas(row: TugasRow, pelaku: Pelaku) -> list[StepAction]:
    aksi = [
        StepAction(f"{TUGAS}{p.value}:{row.id}", sebutan(p), danger=p is PeristiwaTugas.BATALKAN)
        for p in URUTAN_TUGAS
        if p in row.langkah
    ]
    if row.status in MENUNGGU_UNIT and pelaku.punya(*LAYANAN):
        aksi.insert(0, StepAction(f"{TAGIH}{row.id}", t("Kerja", "Tagih…")))
    return aksi


def _aksi_konsep(
    row: KonsepRow, peristiwa: PeristiwaKonsep, *, primary: bool = False
) -> StepAction:
    text = sebutan(peristiwa)
    if peristiwa is PeristiwaKonsep.SETUJUI:
        text = t("Kerja", "Periksa konsep…")
    return StepAction(
        f"{DRAF}{peristiwa.value}:{row.id}",
        text,
        primary=primary,
        danger=peristiwa is PeristiwaKonsep.BATALKAN,
    )


def _aksi_catatan(row: CatatanRow, pelaku: Pelaku) -> list[StepAction]:
    if not pelaku.punya(*LAYANAN):
        return []
    aksi = []
    if row.berkas_id is not None:
        aksi.append(StepAction(f"{BACA_BERKAS}{row.id}", t("Kerja", "Lihat berkas…")))
    if row.pengguna == pelaku.nama:
        aksi.append(StepAction(f"{HAPUS}{row.id}", t("Kerja", "Hapus catatan…"), danger=True))
    return aksi
