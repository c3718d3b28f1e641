# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The home page shows real figures, today's work, and what needs care."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.jobs import JobControl
from app.domain.kip import AlasanPerpanjangan, CaraPengiriman, Keputusan
from app.domain.permohonan import PenyampaianDraft, PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Perpanjang, Putuskan, Sampaikan
from app.services.draf import DrafRow
from app.ui.beranda import build_pages
from app.ui.beranda.halaman import HalamanBeranda
from app.ui.theme import Tone
from tests.helpers.kantor import DRAFT, WIB
from tests.helpers.layar import Layar, layar_uji


def _home(layar: Layar) -> HalamanBeranda:
    (page,) = build_pages(layar.context)
    layar.window.add_page(page)
    layar.window.go("beranda")
    widget = layar.window.page("beranda")
    assert isinstance(widget, HalamanBeranda)
    return widget


def _texts(page: HalamanBeranda) -> list[tuple[str, ...]]:
    model = page.work.table.model
    return [
        tuple(model.cell(row, column).spoken() for column in range(4))
        for row in range(model.rowCount())
    ]


def _ke(layar: Layar, hari: date) -> None:
    layar.uji.jam.ke(datetime(hari.year, hari.month, hari.day, 9, 0, tzinfo=WIB))


def test_the_figures_and_the_worklist_are_those_of_the_register(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        kip = layar.context.kip
        late = kip.daftarkan(DRAFT).id
        kip.jalankan(late, NyatakanLengkap(date(2026, 11, 2)))
        fresh = kip.daftarkan(replace(DRAFT, rincian="Rencana kerja 2027")).id
        answered = kip.daftarkan(replace(DRAFT, rincian="Profil badan publik")).id
        kip.jalankan(answered, NyatakanLengkap(date(2026, 11, 2)))
        _ke(layar, date(2026, 11, 6))
        day = date(2026, 11, 6)
        decided = PutusanDraft(
            Keputusan.DIKABULKAN_SELURUH, day, softcopy=True, hari_penyediaan=1, cara_bayar="Gratis"
        )
        kip.jalankan(answered, Putuskan(decided))
        kip.jalankan(
            answered, Sampaikan(day, PenyampaianDraft(day, day, CaraPengiriman.EMAIL, "S", "surel"))
        )
        _ke(layar, date(2026, 11, 18))
        page = _home(layar)
        assert layar.errors == []
        assert layar.window.header.title() == "Beranda · Rabu, 18 November 2026"
        shown = {key: card.accessibleName() for key, card in page.stats.items()}
        assert shown == {
            "lewat": "2 lewat tenggat",
            "segera": "0 jatuh tempo ≤ 3 hari kerja",
            "rata": "4 rata-rata hari kerja menjawab (batas 10)",
            "tepat": "100% dijawab tepat waktu tahun ini",
        }
        assert page.stats["lewat"]._tone is Tone.BAD
        rows = _texts(page)
        assert [row[0] for row in rows] == ["−2 hari", "−2 hari"]
        assert "Permohonan 0001/PPID/2026" in rows[0][1]
        assert rows[0][2].startswith("Putuskan: beri / sebagian / tolak · batas 16 Nov")
        assert "UU 14/2008 Ps 22(7)" in rows[0][2]
        assert rows[1][2].startswith("Periksa kelengkapan")
        assert page.work.table.model.key_at(1) == fresh
        assert page.months.chart.accessibleDescription().endswith("Nov 3 permohonan")


def test_sentences_follow_the_stage_of_a_case(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        kip = layar.context.kip
        page = _home(layar)
        case = kip.daftarkan(DRAFT).id
        assert _texts(page)[0][2] == (
            "Periksa kelengkapan · batas 16 Nov · UU 14/2008 Ps 22(7) · kelengkapan sampai 5 Nov"
        )
        kip.jalankan(case, NyatakanLengkap(date(2026, 11, 2)))
        assert _texts(page)[0][2] == (
            "Putuskan: beri / sebagian / tolak · batas 16 Nov · UU 14/2008 Ps 22(7)"
            " · dapat diperpanjang sampai 25 Nov"
        )
        reason = AlasanPerpanjangan.BELUM_DIKUASAI
        kip.jalankan(case, Perpanjang(date(2026, 11, 2), reason, "Data masih di gudang arsip."))
        assert _texts(page)[0][2] == (
            "Putuskan: beri / sebagian / tolak · batas 25 Nov · UU 14/2008 Ps 22(8)"
            " · sudah diperpanjang"
        )
        decided = PutusanDraft(
            Keputusan.DIKABULKAN_SELURUH,
            date(2026, 11, 2),
            softcopy=True,
            hari_penyediaan=1,
            cara_bayar="Gratis",
        )
        kip.jalankan(case, Putuskan(decided))
        assert _texts(page)[0][2].startswith("Kirim pemberitahuan tertulis")
        assert _texts(page)[0][3] == "Kirim"
        day = date(2026, 11, 2)
        sent = PenyampaianDraft(day, None, CaraPengiriman.EMAIL, "S", "surel")
        kip.jalankan(case, Sampaikan(day, sent))
        assert _texts(page) == [
            (
                "–",
                f"Permohonan 0001/PPID/2026 · {DRAFT.rincian} · Siti Nurhaliza",
                "Berikan informasi dan catat tanggalnya · tidak ada tenggat yang berjalan",
                "Buka",
            )
        ]


def test_buttons_lead_to_the_right_places(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        requests, settings = layar.neighbour("permohonan"), layar.neighbour("pengaturan")
        data = layar.neighbour("data")
        case = layar.context.kip.daftarkan(DRAFT).id
        layar.context.kip.simpan_draf(None, replace(DRAFT, nama_pemohon="Andika"))
        page = _home(layar)
        page.work.table.button_clicked.emit(case, "buka")
        page.stats["segera"].clicked.emit()
        assert requests.targets == [case, SaringPermohonan(kelompok=Kelompok.SEGERA)]
        page.drafts.findChildren(type(page.drafts._shown[0]))
        page.drafts.chosen.emit(layar.context.kip.daftar_draf()[0])
        assert isinstance(requests.targets[-1], DrafRow)
        page.backup.acted.emit()
        assert data.targets == ["cadangan"]
        page.calendar.acted.emit()
        assert settings.targets == ["kalender"]


def test_an_undecided_year_warns_and_counts_the_dates_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    start = datetime(2027, 3, 1, 9, 0, tzinfo=WIB)
    with layar_uji(qtbot, tmp_path, mulai=start) as layar:
        layar.context.kip.daftarkan(replace(DRAFT, tanggal_terima=date(2027, 3, 1)))
        page = _home(layar)
        assert not page.calendar.isHidden()
        assert "2027" in page.calendar.text()
        assert "1 tenggat yang berjalan bersifat sementara" in page.calendar.text()
        assert "(sementara)" in _texts(page)[0][2]


def test_a_decided_year_does_not_warn(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        assert _home(layar).calendar.isHidden()


def test_the_backup_card_goes_when_a_backup_was_proven(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _home(layar)
        assert "Belum pernah ada cadangan" in page.backup.text()
        layar.context.data.buat_cadangan(tmp_path / "c.lumbung", JobControl())
        assert page.backup.isHidden()
        layar.uji.jam.maju(days=9)
        page.reload()
        assert not page.backup.isHidden()
        assert "9 hari lalu" in page.backup.text()


def test_a_failed_backup_does_not_calm_anybody(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _home(layar)
        job = JobControl()
        job.cancel()
        layar.context.runner.start(
            page, lambda _job: layar.context.data.buat_cadangan(tmp_path / "c", job)
        )
        page.reload()
        assert not page.backup.isHidden()


def test_an_empty_office_teaches_and_a_reader_is_not_asked_to_register(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with layar_uji(qtbot, tmp_path, peran="pembaca") as layar:
        page = _home(layar)
        assert layar.errors == []
        assert page.work.table.empty.accessibleName() == "Tidak ada pekerjaan yang menunggu."
        assert page.work.table.empty._button.isHidden()
        assert page.backup.isHidden()


def test_side_cards_go_below_in_a_narrow_window(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        page = _home(layar)
        layar.window.show()
        side = page.months.parentWidget()
        for width, below in ((1366, False), (760, True)):
            layar.window.resize(width, 700)
            qtbot.waitUntil(lambda width=width: layar.window.width() == width)
            qtbot.waitUntil(lambda below=below: (side.y() > page.work.y()) is below)
