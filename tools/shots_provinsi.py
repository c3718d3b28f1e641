# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the pictures of the province need beyond its pages: cases worked on, dialogs, lower parts.

Every act is done by the real use cases in the demo province.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from app.domain.kip import Peran
from app.services.fasad import Sesi
from app.services.fasad_provinsi import ProvinsiFasad

if TYPE_CHECKING:
    from app.ui.utama import JendelaUtama
    from tools.shots import Shooter


def siapkan(sesi: Sesi) -> Sesi:
    """Work on the escalated cases once; return the session with the administrator's rights too."""
    provinsi = ProvinsiFasad(sesi)
    rows = provinsi.eskalasi()
    if rows and all(row.keadaan == "baru" for row in rows):
        provinsi.buka_eskalasi(rows[0].id, alasan="menyiapkan tanggapan sengketa")
        for row in rows[1:3]:
            provinsi.buka_eskalasi(row.id, alasan="mencocokkan alamat")
            provinsi.tandai_eskalasi(row.id, "dijawab", catatan="Surat 045/PPID-U/2026")
        for row in rows[2:3]:
            provinsi.tandai_eskalasi(row.id, "ditutup", catatan="Putusan Komisi Informasi keluar")
    pelaku = replace(sesi.pelaku, peran=sesi.pelaku.peran | {Peran.ADMINISTRATOR})
    return replace(sesi, pelaku=pelaku)


def more(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    """Picture the lower part of the board, quarantine, an opened case, dialogs, a server."""
    made = _lower(shooter, main_window, "papan_provinsi")
    made += _quarantine(shooter, main_window)
    made += _escalated(shooter, main_window)
    made += _enrolment(shooter, main_window)
    made += _pack(shooter, main_window)
    return made + _server(shooter, main_window)


def _page(shooter: Shooter, main_window: JendelaUtama, key: str) -> QWidget:
    main_window.window.go(key)
    shooter.settle()
    return main_window.window.page(key)


def _lower(shooter: Shooter, main_window: JendelaUtama, key: str) -> list[Path]:
    page = _page(shooter, main_window, key)
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    shooter.settle()
    return [shooter.save(main_window.window, f"{key}-bawah")]


def _quarantine(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.provinsi.kotak_masuk import HalamanKotakMasuk

    page = _page(shooter, main_window, "kotak_provinsi")
    assert isinstance(page, HalamanKotakMasuk)
    page.open_target("karantina")
    shooter.settle()
    page.table.view.selectRow(0)
    made = [shooter.save(main_window.window, "kotak_provinsi-karantina")]
    page.drop_button.click()
    return made + shooter.dialogs("kotak_provinsi-buang")


def _escalated(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.provinsi.dialog_eskalasi import DialogBukaEskalasi
    from app.ui.provinsi.eskalasi import HalamanEskalasi

    page = _page(shooter, main_window, "eskalasi_provinsi")
    assert isinstance(page, HalamanEskalasi)
    page.filter.setCurrentIndex(1)
    shooter.settle()
    made = [shooter.save(main_window.window, "eskalasi_provinsi-semua")]
    page.filter.setCurrentIndex(0)
    shooter.settle()
    page.open_button.click()
    shooter.settle()
    for dialog in page.findChildren(DialogBukaEskalasi):
        made.append(shooter.save(dialog, "eskalasi_provinsi-alasan"))
        dialog.reason.setPlainText("menyiapkan tanggapan sengketa")
        dialog.submit()
    made += shooter.dialogs("eskalasi_provinsi-identitas")
    page.answer_button.click()
    return made + shooter.dialogs("eskalasi_provinsi-dijawab")


def _enrolment(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.provinsi.dialog_daftar import DialogDaftar

    page = _page(shooter, main_window, "instansi_provinsi")
    DialogDaftar(main_window.context, parent=page).open()
    return shooter.dialogs("instansi_provinsi-daftar")


def _pack(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.provinsi.dialog_paket import DialogPaket

    page = _page(shooter, main_window, "paket_aturan")
    DialogPaket(main_window.context, parent=page).open()
    return shooter.dialogs("paket_aturan-baru")


def _server(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.provinsi.tempat_simpan import HalamanTempatSimpan

    page = _page(shooter, main_window, "basis_provinsi")
    assert isinstance(page, HalamanTempatSimpan)
    page.server.setChecked(True)
    page.host.setText("")
    button: QPushButton = page.try_button
    button.click()
    shooter.settle()
    return [shooter.save(main_window.window, "basis_provinsi-server")]
