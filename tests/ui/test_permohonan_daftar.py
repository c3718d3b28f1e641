# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The worklist: order by time left, filters, saved views, and what stays selected."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from app.domain.daftar import Kelompok, SaringPermohonan, Urutan
from app.domain.kip import JenisPemohon, Kanal, StatusPermohonan
from app.domain.tindakan import Cabut, NyatakanLengkap, NyatakanTidakLengkap
from app.services.fasad import KipFasad
from app.ui.permohonan.pages import build_pages
from app.ui.permohonan.sumber import kolom
from app.ui.theme import Tone
from app.ui.widgets.empty_state import EmptyState
from tests.helpers.halaman_permohonan import Meja, meja_uji
from tests.helpers.kantor import DRAFT, WIB
from tests.helpers.layar import layar_uji


def _isi(meja: Meja) -> dict[str, object]:
    """Four requests: late, due soon, with the applicant, withdrawn; today is 17 November."""
    kip, jam = meja.layar.context.kip, meja.layar.uji.jam
    made = {}
    for nama, hari, kanal in (
        ("Lambat", 2, Kanal.SURAT),
        ("Segera", 5, Kanal.EMAIL),
        ("Kurang", 5, Kanal.LANGSUNG),
        ("Cabut", 5, Kanal.LANGSUNG),
    ):
        jam.ke(datetime(2026, 11, max(hari, jam.today().day), 9, tzinfo=WIB))
        tujuan = "" if nama == "Kurang" else "riset"
        terima = date(2026, 11, hari)
        draft = replace(DRAFT, nama_pemohon=nama, kanal=kanal, tanggal_terima=terima, tujuan=tujuan)
        made[nama] = kip.daftarkan(draft).id
    hari = date(2026, 11, 5)
    kip.jalankan(made["Segera"], NyatakanLengkap(hari))
    kip.jalankan(made["Kurang"], NyatakanTidakLengkap(hari, ("Tujuan",)))
    kip.jalankan(made["Cabut"], Cabut(hari, "lewat telepon"))
    jam.ke(datetime(2026, 11, 17, 8, tzinfo=WIB))
    meja.page.list.refresh()
    meja.settle()
    return made


def test_what_is_unfinished_stands_in_the_order_of_the_deadline(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        assert meja.names() == ["Lambat", "Segera", "Kurang"]
        model = meja.page.list.table.model
        sisa = [model.cell(row, 3).pill for row in range(3)]
        assert [(p.text, p.tone) for p in sisa if p] == [
            ("−1", Tone.BAD),
            ("2", Tone.WARN),
            ("jeda", Tone.NEUTRAL),
        ]
        assert model.cell(0, 0).text == "0001"


@pytest.mark.parametrize(
    ("kelompok", "names"),
    [
        (Kelompok.LEWAT, ["Lambat"]),
        (Kelompok.SEGERA, ["Segera"]),
        (Kelompok.SELESAI, ["Cabut"]),
        (Kelompok.SEMUA, ["Cabut", "Kurang", "Lambat", "Segera"]),
    ],
)
def test_a_chip_shows_its_group(
    qtbot: QtBot, tmp_path: Path, kelompok: Kelompok, names: list[str]
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        meja.page.list.bar._chips[kelompok].click()
        meja.settle()
        assert sorted(meja.names()) == names


def test_text_channel_and_status_narrow_the_list_and_can_be_taken_off(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        bar = meja.page.list.bar
        meja.page.list.bar.focus_text()
        qtbot.keyClicks(bar._text, "segera")
        qtbot.keyClick(bar._text, Qt.Key.Key_Return)
        meja.settle()
        assert meja.names() == ["Segera"]
        bar._reset.click()
        meja.settle()
        assert len(meja.names()) == 3
        surat = next(a for a in bar._kanal.menu().actions() if a.data()[1] == Kanal.SURAT.value)
        surat.trigger()
        meja.settle()
        assert meja.names() == ["Lambat"]
        assert bar._kanal.text() == "Surat"
        bar.set_saring(SaringPermohonan(status=StatusPermohonan.TIDAK_LENGKAP))
        meja.settle()
        assert meja.names() == ["Kurang"]


def test_the_clerks_column_sorts_and_one_clerk_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        bar, uji = meja.page.list.bar, meja.layar.uji
        assert bar._petugas.isHidden(), "nobody holds anything yet"
        _isi(meja)
        KipFasad(uji.sesi(uji.petugas)).daftarkan(replace(DRAFT, nama_pemohon="Titipan"))
        meja.settle()
        assert [a.text() for a in bar._petugas.menu().actions()] == [
            "Semua petugas",
            *sorted((uji.ppid.nama, uji.petugas.nama), key=str.casefold),
        ]
        page = meja.page.list
        column = next(n for n, c in enumerate(kolom()) if c.key == "petugas")
        page.table.view.horizontalHeader().sectionClicked.emit(column)
        meja.settle()
        assert page.bar.saring().urutan is Urutan.PETUGAS
        shown = [page.table.model.cell(row, column).text for row in range(4)]
        assert shown == sorted(shown, key=str.casefold)
        assert set(shown) == {uji.ppid.nama, uji.petugas.nama}
        next(a for a in bar._petugas.menu().actions() if a.text() == uji.petugas.nama).trigger()
        meja.settle()
        assert meja.names() == ["Titipan"]
        assert bar._petugas.text() == uji.petugas.nama
        bar._reset.click()
        meja.settle()
        assert len(meja.names()) == 4


def test_a_list_without_hits_says_why_and_offers_the_way_out(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        empty = meja.page.list.table.empty
        assert empty.accessibleName() == "Belum ada permohonan di sini."
        _isi(meja)
        meja.page.list.bar.set_saring(SaringPermohonan(teks="zzzz"))
        meja.settle()
        assert empty.accessibleName() == "Tidak ada permohonan yang cocok."
        empty.acted.emit()
        meja.settle()
        assert len(meja.names()) == 3


def test_the_header_sorts_and_a_saved_view_remembers_filter_and_order(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        page = meja.page.list
        header = page.table.view.horizontalHeader()
        header.sectionClicked.emit(1)
        header.sectionClicked.emit(1)
        meja.settle()
        assert meja.names() == ["Segera", "Lambat", "Kurang"]
        monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Nama terbalik", True))
        page.bar._ask_name()
        meja.settle()
        saved = meja.layar.context.setelan.daftar_tampilan()
        assert [(v.nama, v.saring.urutan, v.saring.menurun) for v in saved] == [
            ("Nama terbalik", Urutan.NAMA, True)
        ]
        page.bar.set_saring(SaringPermohonan(kelompok=Kelompok.SELESAI))
        meja.settle()
        assert meja.names() == ["Cabut"]
        page.bar._fill_views()
        menu = page.bar.views_button.menu()
        next(a for a in menu.actions() if a.text() == "Nama terbalik").trigger()
        meja.settle()
        assert meja.names() == ["Segera", "Lambat", "Kurang"]
        sort = page.table.sort()
        assert sort is not None
        assert sort.descending
        page.bar.delete_asked.emit(saved[0].id)
        meja.settle()
        assert meja.layar.context.setelan.daftar_tampilan() == ()
        assert page.bar._views == ()


def test_the_current_row_stays_current_while_others_change(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _isi(meja)
        meja.show(made["Segera"])
        late = replace(DRAFT, nama_pemohon="Paling lambat", tanggal_terima=date(2026, 10, 1))
        meja.layar.context.kip.daftarkan(late)
        meja.settle()
        assert meja.names()[0] == "Paling lambat"
        row = meja.page.list.current()
        assert row is not None
        assert row.nama == "Segera"
        assert meja.detail().row.id == made["Segera"]
        assert meja.page.list.table.view.selectionModel().hasSelection()


def test_a_request_the_filter_hides_is_found_by_its_id(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _isi(meja)
        meja.page.list.bar.set_saring(SaringPermohonan(kelompok=Kelompok.LEWAT))
        meja.settle()
        detail = meja.show(made["Cabut"])
        assert detail.row.nama == "Cabut"
        row = meja.page.list.current()
        assert row is not None
        assert row.id == made["Cabut"]


def test_the_home_page_opens_a_group(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        meja.layar.window.go("permohonan", SaringPermohonan(kelompok=Kelompok.LEWAT))
        meja.settle()
        assert meja.names() == ["Lambat"]


def test_the_badge_counts_what_is_late(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        _isi(meja)
        (page,) = build_pages(meja.layar.context)
        badge = page.badge()
        assert badge is not None
        assert (badge.text, badge.tone, badge.spoken) == ("1", Tone.BAD, "1 lewat tenggat")


def test_a_reader_sees_masked_names_and_no_steps(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path, peran="pembaca") as meja:
        kip = meja.layar.context.kip
        with pytest.raises(Exception, match="tidak berhak"):
            kip.daftarkan(DRAFT)

        other = KipFasad(meja.layar.uji.sesi(meja.layar.uji.petugas))
        person = other.daftarkan(DRAFT).id
        other.daftarkan(replace(DRAFT, jenis_pemohon=JenisPemohon.BADAN_HUKUM, nama_pemohon="PT X"))
        meja.settle()
        assert "Siti Nurhaliza" not in meja.names()
        assert "PT X" in meja.names()
        detail = meja.show(person)
        assert detail.langkah == ()
        assert meja.steps() == []
        assert not meja.page.case.below.files.acceptDrops()


def test_an_account_without_the_right_is_told_so(qtbot: QtBot, tmp_path: Path) -> None:
    from app.domain.kip import Peran
    from app.domain.pelaku import Pelaku

    with layar_uji(qtbot, tmp_path, peran="petugas") as layar:
        someone = Pelaku(layar.context.pelaku.id, "x", frozenset({Peran.PENGELOLA_PENGADUAN}))
        context = replace(layar.context, pelaku=someone)
        (page,) = build_pages(context)
        widget = page.create()
        qtbot.addWidget(widget)
        assert isinstance(widget, EmptyState)
        assert "tidak berhak" in widget.accessibleName()


def test_a_case_a_step_takes_off_the_list_stays_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        made = _isi(meja)
        meja.show(made["Lambat"])
        kip = meja.layar.context.kip
        kip.jalankan(made["Lambat"], Cabut(date(2026, 11, 17), "lewat telepon"))
        meja.settle()
        assert meja.names() == ["Segera", "Kurang"]
        assert meja.detail().row.nama == "Lambat"
        assert meja.detail().row.status is StatusPermohonan.DICABUT
        assert not meja.page.list.table.view.selectionModel().hasSelection()
        meja.page.list.table.select_key(meja.page.list.table.model.key_at(1))
        meja.settle()
        assert meja.detail().row.nama == "Kurang"
