# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The province's pages of escalated cases and of its store, as a person works them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes
from app.domain.errors import EnvironmentFaultError, ValidationError
from app.domain.jobs import JobControl
from app.domain.provinsi import AlamatBasisData, UjiBasisData
from app.services import pendaftaran, pendaftaran_provinsi
from app.services.eskalasi import eskalasikan
from app.services.fasad import KipFasad
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.fasad_sinkron import SinkronFasad
from app.ui.provinsi import build_pages
from app.ui.provinsi.dialog_eskalasi import DialogBukaEskalasi, DialogTandai
from app.ui.provinsi.eskalasi import HalamanEskalasi
from app.ui.provinsi.tempat_simpan import HalamanTempatSimpan
from tests.helpers.kantor import DRAFT, kantor_uji
from tests.helpers.layar import Layar, layar_uji

ALAMAT = AlamatBasisData("pg.contoh", 5433, "lumbung", "provinsi", "", tls=True)


@pytest.fixture
def layar(qtbot: QtBot, tmp_path: Path) -> Iterator[Layar]:
    with layar_uji(qtbot, tmp_path / "provinsi") as made:
        k = made.uji
        pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
        yield made
        assert made.errors == []


@pytest.fixture
def dengan_perkara(layar: Layar, tmp_path: Path) -> Layar:
    """A province that one escalated case came to."""
    with kantor_uji(tmp_path / "instansi") as k:
        surat = pendaftaran_provinsi.daftarkan_instansi(
            layar.uji.kantor, layar.uji.admin, nama="Dinas Satu", kode="SATU"
        )
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat.raw)
        rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
        eskalasikan(k.kantor, k.ppid, rid, keperluan="Sengketa 012")
        stik = tmp_path / "stik"
        stik.mkdir()
        SinkronFasad(k.sesi()).tulis(stik, sarana="folder", tempat="uji", job=JobControl())
    layar.context.provinsi.baca(stik, sarana="folder", job=JobControl())
    return layar


def _buka(layar: Layar, key: str) -> Any:
    for page in build_pages(layar.context):
        layar.window.add_page(page)
    layar.window.resize(1366, 768)
    layar.window.show()
    layar.window.go(key)
    return layar.window.page(key)


def _dialog(page: HalamanEskalasi, kind: type[QDialog]) -> Any:
    found = [d for d in page.findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def _terbaca(page: Any) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))


def test_the_page_is_only_for_those_who_may(qtbot: QtBot, layar: Layar) -> None:
    keys = {page.key for page in build_pages(layar.context)}
    assert {"eskalasi_provinsi", "basis_provinsi"} <= keys
    k = layar.uji
    for pelaku, shown in (
        (k.ppid, {"eskalasi_provinsi"}),
        (k.admin, {"basis_provinsi"}),
        (k.pembaca, set()),
    ):
        provinsi = ProvinsiFasad(k.sesi(pelaku))
        context = replace(layar.context, pelaku=pelaku, provinsi=provinsi)
        seen = {page.key for page in build_pages(context)}
        assert seen & {"eskalasi_provinsi", "basis_provinsi"} == shown


def test_an_empty_page_says_where_cases_come_from(layar: Layar) -> None:
    page = _buka(layar, "eskalasi_provinsi")
    assert isinstance(page, HalamanEskalasi)
    assert page.table.empty.isVisible()
    assert not page.open_button.isEnabled()
    assert page.trail.isHidden()


def test_a_case_is_opened_with_a_reason_answered_closed_and_reopened(
    dengan_perkara: Layar,
) -> None:
    page, jam = _buka(dengan_perkara, "eskalasi_provinsi"), dengan_perkara.uji.jam
    assert page.table.row_count() == 1
    assert DRAFT.nama_pemohon not in _terbaca(page)
    badges = {p.key: p.badge for p in build_pages(dengan_perkara.context)}
    badge = badges["eskalasi_provinsi"]()
    assert badge is not None
    assert badge.text == "1"
    page.open_button.click()
    opened = _dialog(page, DialogBukaEskalasi)
    assert DRAFT.nama_pemohon not in _terbaca(opened)
    opened.ok.click()
    assert opened.isVisible()  # no reason, no identity
    assert DRAFT.nama_pemohon not in _terbaca(opened)
    opened.reason.setPlainText("menyiapkan tanggapan")
    opened.ok.click()
    assert DRAFT.nama_pemohon in _terbaca(opened)
    opened.ok.click()
    assert "menyiapkan tanggapan" in _terbaca(page.trail)
    assert badges["eskalasi_provinsi"]() is None
    for button, note in ((page.answer_button, "surat 45"), (page.close_button, "putusan")):
        jam.ke(jam.now() + timedelta(minutes=1))
        button.click()
        marked = _dialog(page, DialogTandai)
        marked.ok.click()
        assert marked.isVisible()
        marked.note.setPlainText(note)
        marked.ok.click()
        assert not marked.isVisible()
    assert page.table.row_count() == 0  # done: out of the list of what waits
    page.filter.setCurrentIndex(1)
    assert page.table.current_row().keadaan == "ditutup"
    assert not page.answer_button.isEnabled()
    jam.ke(jam.now() + timedelta(minutes=1))
    page.again_button.click()
    again = _dialog(page, DialogTandai)
    again.note.setPlainText("banding")
    again.ok.click()
    assert page.table.current_row().keadaan == "dibuka"
    assert "banding" in _terbaca(page.trail)


class _Server:
    """What the page asks of the services, without a server."""

    def __init__(self) -> None:
        self.kept: list[AlamatBasisData] = []
        self.error: BaseException | None = None

    def alamat_database(self) -> AlamatBasisData:
        return replace(self.kept[-1], sandi="") if self.kept else AlamatBasisData()

    def uji_database(self, alamat: AlamatBasisData) -> UjiBasisData:
        if self.error is not None:
            raise self.error
        return UjiBasisData("16.4", -1)

    def pasang_database(self, alamat: AlamatBasisData) -> UjiBasisData | None:
        found = self.uji_database(alamat) if alamat.server else None
        self.kept.append(alamat)
        return found


@pytest.fixture
def server(layar: Layar, monkeypatch: pytest.MonkeyPatch) -> _Server:
    made = _Server()
    for name in ("alamat_database", "uji_database", "pasang_database"):
        monkeypatch.setattr(layar.context.provinsi, name, getattr(made, name))
    return made


def _isi(page: HalamanTempatSimpan) -> None:
    page.server.setChecked(True)
    page.host.setText(ALAMAT.server)
    page.port.setValue(ALAMAT.port)
    page.database.setText(ALAMAT.nama)
    page.user.setText(ALAMAT.pengguna)
    page.password.setText("rahasia")


def test_a_server_is_tried_then_kept_and_its_password_never_comes_back(
    layar: Layar, server: _Server
) -> None:
    page = _buka(layar, "basis_provinsi")
    assert isinstance(page, HalamanTempatSimpan)
    assert page.own.isChecked()
    assert page.form.isHidden()
    _isi(page)
    assert page.form.isVisible()
    page.try_button.click()
    assert "16.4" in page.result.text()
    assert server.kept == []  # trying keeps nothing
    page.keep_button.click()
    assert server.kept == [replace(ALAMAT, sandi="rahasia")]
    assert page.password.text() == ""
    assert page.host.text() == ALAMAT.server
    assert "16.4" in page.result.text()
    page.own.setChecked(True)
    page.keep_button.click()
    assert server.kept[-1] == AlamatBasisData()
    assert page.form.isHidden()


def test_refusals_stand_where_they_can_be_mended(layar: Layar, server: _Server) -> None:
    page = _buka(layar, "basis_provinsi")
    page.server.setChecked(True)
    page.keep_button.click()
    assert page.form.problem_text("server")
    _isi(page)
    server.error = ValidationError({"nama": "Bagian ini wajib diisi."}, code="HUB-041")
    page.try_button.click()
    assert page.form.problem_text("nama") == "Bagian ini wajib diisi."
    server.error = EnvironmentFaultError(
        code="HUB-042", what="Sandi ditolak.", kept="Setelan lama dipakai.", action="Periksa."
    )
    page.keep_button.click()
    assert "HUB-042" in page.message.text()
    assert page.keep_button.isEnabled()
    assert server.kept == []
    page.host.setText("lain")
    assert page.message.isHidden()  # an edit takes the old refusal away


def test_changes_of_the_trail_reload_the_list(dengan_perkara: Layar) -> None:
    page = _buka(dengan_perkara, "eskalasi_provinsi")
    rid = page.table.current_row().id
    dengan_perkara.context.provinsi.tandai_eskalasi(rid, "dijawab", catatan="lewat perintah")
    dengan_perkara.context.bus.publish(Changes({"jejak_akses": frozenset()}))
    assert page.table.current_row().keadaan == "dijawab"
