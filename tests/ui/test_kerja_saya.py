# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The page of what waits for me: tasks, drafts, chasers, and the desk that goes to another."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from app.domain.kerja_isian import TugasDraft, UnitRow
from app.domain.layanan import JenisTugas, PeristiwaKonsep, StatusKonsep
from app.domain.tindakan import NyatakanLengkap
from app.services import permohonan
from app.services.fasad_kerja import KerjaFasad, KonsepFasad
from app.ui.kerja.dialog_periksa import DialogPeriksa
from app.ui.kerja.dialog_tugas import DialogTagih
from app.ui.kerja.pages import KUNCI, build_pages
from app.ui.kerja.saya import KONSEP, SAYA, SEMUA, TAGIH, HalamanTugas
from app.ui.perkara.langkah import LembarPerkara
from app.ui.permohonan.dialog_pdf import DialogPdf
from tests.helpers.kantor import DRAFT
from tests.helpers.kerja import KABUL
from tests.helpers.layar import HalamanPalsu, Layar, layar_uji


@dataclass
class Tempat:
    layar: Layar
    page: HalamanTugas
    lain: HalamanPalsu
    qtbot: QtBot
    permohonan: UUID
    unit: UUID

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.page._again.isActive(), timeout=5000)

    def kerja(self, peran: str) -> KerjaFasad:
        return KerjaFasad(self.layar.uji.sesi(getattr(self.layar.uji, peran)))

    def konsep(self, peran: str) -> KonsepFasad:
        return KonsepFasad(self.layar.uji.sesi(getattr(self.layar.uji, peran)))

    def tugas(self, *, untuk: UUID | None = None, unit: UUID | None = None) -> UUID:
        draft = TugasDraft(
            self.permohonan, JenisTugas.PENCARIAN, "Cari AMDAL", unit_id=unit, penerima_id=untuk
        )
        return self.kerja("petugas").kirim_tugas(draft).id

    def dialog(self, kind: type[QDialog]) -> QDialog:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
        assert found, f"no open {kind.__name__}"
        return found[-1]


@contextmanager
def _tempat(qtbot: QtBot, folder: Path, peran: str = "ppid") -> Iterator[Tempat]:
    with layar_uji(qtbot, folder, peran=peran) as layar:
        uji = layar.uji
        rid = permohonan.daftarkan(uji.kantor, uji.petugas, DRAFT).id
        permohonan.jalankan(uji.kantor, uji.petugas, rid, NyatakanLengkap(uji.jam.today()))
        unit, _ = KerjaFasad(uji.sesi(uji.admin)).simpan_unit(UnitRow(None, "Bidang PPL"))
        for page in build_pages(layar.context):
            layar.window.add_page(page)
        lain = layar.neighbour("permohonan")
        layar.window.resize(1366, 768)
        layar.window.show()
        layar.window.go(KUNCI)
        widget = layar.window.page(KUNCI)
        assert isinstance(widget, HalamanTugas)
        yield Tempat(layar, widget, lain, qtbot, rid, unit)
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.done(0)


def test_each_tab_counts_its_lines_and_enter_opens_the_case(qtbot: QtBot, tmp_path: Path) -> None:
    with _tempat(qtbot, tmp_path) as t:
        t.tugas(untuk=t.layar.uji.ppid.id)
        t.tugas(unit=t.unit)
        t.konsep("petugas").susun(t.permohonan, KABUL, ajukan=True)
        t.settle()
        texts = [t.page.tabs.tabText(number) for number in range(4)]
        assert [text.rpartition(" ")[2] for text in texts] == ["(1)", "(1)", "(0)", "(2)"]
        assert t.page.table.row_count() == 1
        t.page.table.row_activated.emit(t.page.table.current_key())
        assert t.lain.targets == [t.permohonan]
        badge = build_pages(t.layar.context)[0].badge()
        assert badge is not None
        assert badge.text == "2"


def test_a_draft_is_reviewed_from_the_queue(qtbot: QtBot, tmp_path: Path) -> None:
    with _tempat(qtbot, tmp_path) as t:
        konsep, _ = t.konsep("petugas").susun(t.permohonan, KABUL, ajukan=True)
        t.settle()
        t.page.tabs.setCurrentIndex(KONSEP)
        row = t.page.table.current_row()
        assert row is not None
        offers = dict(t.page._offers(row, "apa"))
        offers["Periksa konsep…"]()
        sheet = t.dialog(DialogPeriksa)
        sheet.save_button.click()  # type: ignore[attr-defined]
        t.settle()
        (made,) = t.konsep("ppid").kasus(t.permohonan)
        assert made.id == konsep
        assert made.status is StatusKonsep.DISETUJUI
        assert PeristiwaKonsep.PAKAI in made.langkah


def test_a_late_unit_is_chased_from_the_queue(qtbot: QtBot, tmp_path: Path) -> None:
    with _tempat(qtbot, tmp_path, "petugas") as t:
        t.tugas(unit=t.unit)
        t.layar.uji.jam.maju(days=14)
        t.page.reload()
        assert t.page.tabs.tabText(TAGIH).endswith("(1)")
        t.page.tabs.setCurrentIndex(TAGIH)
        row = t.page.table.current_row()
        assert row is not None
        dict(t.page._offers(row, "apa"))["Tagih…"]()
        t.dialog(DialogTagih).save_button.click()  # type: ignore[attr-defined]
        t.settle()
        assert t.kerja("petugas").tugas_kasus(t.permohonan)[0].ditagih == 1


def test_the_desk_goes_to_another_and_its_list_is_printed(qtbot: QtBot, tmp_path: Path) -> None:
    with _tempat(qtbot, tmp_path) as t:
        t.page.print_button.click()
        sheet = t.dialog(LembarPerkara)
        sheet.widgets["petugas"].setCurrentIndex(0)  # type: ignore[attr-defined]
        sheet.save_button.click()  # type: ignore[attr-defined]
        pdf = t.dialog(DialogPdf)
        assert pdf.windowTitle() == "Daftar serah terima"
        pdf.done(0)
        t.page.hand_button.click()
        sheet = t.dialog(LembarPerkara)
        for key, value in (("dari", t.layar.uji.petugas.nama), ("ke", t.layar.uji.ppid.nama)):
            sheet.widgets[key].setCurrentText(value)  # type: ignore[attr-defined]
        sheet.widgets["catatan"].setPlainText("Cuti bersalin")  # type: ignore[attr-defined]
        sheet.save_button.click()  # type: ignore[attr-defined]
        assert t.layar.errors == []
        detail = t.layar.context.kip.detail(t.permohonan)
        assert detail.row.petugas == t.layar.uji.ppid.nama


def test_a_reader_has_one_tab_and_no_steps(qtbot: QtBot, tmp_path: Path) -> None:
    with _tempat(qtbot, tmp_path, "admin") as t:
        t.tugas(unit=t.unit)
        t.settle()
        assert t.page.tabs.count() == 1
        assert t.page.tabs.currentIndex() == SAYA
        assert t.page._queue.bagian(SEMUA)  # read, but only the own ones are offered
        assert not t.page.print_button.isVisibleTo(t.page)
