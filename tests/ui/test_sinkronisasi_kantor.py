# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Enrolment, other PCs, custody, and one way through two real offices with a folder as stick."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app.domain.errors import UserError
from app.domain.pelaku import SISTEM
from app.domain.sinkron import Keberadaan, PerangkatRow, YangPergi
from app.models.kip import Permohonan
from app.services import instansi, pendaftaran_perangkat
from app.services.fasad import Sesi
from app.services.permohonan import daftarkan
from app.sync.custody import Whereabouts
from app.sync.trust import agekeys, province
from app.sync.trust.enrol import Enrolment
from app.ui.borang.dialog_alasan import DialogAlasan
from app.ui.bus import ChangeBus
from app.ui.context import UiContext
from app.ui.i18n import locale_of
from app.ui.main_window import MainWindow
from app.ui.permohonan.halaman import HalamanPermohonan
from app.ui.permohonan.keberadaan import KUNCI
from app.ui.sinkronisasi.dialog_izin import DialogIzin
from app.ui.sinkronisasi.dialog_nama import DialogNama
from app.ui.sinkronisasi.dialog_pratinjau import DialogPratinjau
from app.ui.sinkronisasi.dialog_terima import DialogTerima
from app.ui.sinkronisasi.halaman import HalamanSinkronisasi
from app.ui.sinkronisasi.komputer import BagianKomputer
from app.ui.sinkronisasi.pendaftaran import BagianPendaftaran
from app.ui.sinkronisasi.yang_pergi import BagianYangPergi
from app.ui.tasks import SyncRunner
from app.ui.theme import Tone
from app.ui.utama.kaki_sinkron import KakiSinkron
from tests.helpers.dua_pc import PC
from tests.helpers.kantor import DRAFT, INSTANSI, PAGI, kantor_uji
from tests.helpers.layar import Layar, layar_uji
from tests.helpers.pc_bersertifikat import buka_bersertifikat
from tests.helpers.sinkron_palsu import KOSONG, SinkronPalsu


def _enrolment(layar: Layar) -> Enrolment:
    now = layar.uji.jam.now_ms()
    _, recipient = agekeys.new_identity()
    made = province.found(UUID(int=77), recipient=recipient, now_ms=now)
    kop = province.Letterhead("Dinas Kominfo", "PPID", "Kalimantan Tengah")
    return province.enrol(
        made.online_key, made.online, agency=UUID(int=78), number=1, kop=kop, now_ms=now
    )


@pytest.mark.parametrize("cara", ["berkas", "teks"])
def test_an_agency_enrols_by_file_or_pasted_text(qtbot: QtBot, tmp_path: Path, cara: str) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = BagianPendaftaran(layar.context)
        qtbot.addWidget(part)
        assert part.facts.value("provinsi") == "–"
        enrolment = _enrolment(layar)
        if cara == "berkas":
            path = tmp_path / "instansi.enrol"
            path.write_bytes(enrolment.raw)
            part.drop.take([path])
        else:
            part.code.setPlainText(f"  {enrolment.text}\n")
            part.check.click()
        (dialog,) = part.findChildren(DialogTerima)
        assert not dialog.ok.isEnabled()
        words = dialog.words.text()
        dialog.same.setChecked(True)
        dialog.ok.click()
        assert layar.errors == []
        state = layar.context.pendaftaran.keadaan()
        assert (state.terdaftar, state.provinsi, state.kata_akar) == (
            True,
            "Kalimantan Tengah",
            words,
        )
        assert part.facts.value("kata") == words
        assert part.facts.value("komputer") == "PC1"
        assert layar.context.sinkron.status().terdaftar


def test_a_wrong_file_is_refused_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        part = BagianPendaftaran(layar.context)
        qtbot.addWidget(part)
        part.check_bytes(b"bukan berkas pendaftaran")
        assert "DFT-101" in part.message.text()
        assert layar.errors == []
        assert not layar.context.pendaftaran.keadaan().terdaftar
        part.drop.take([tmp_path / "tidak-ada.enrol"])
        assert layar.errors == []


def test_another_pc_is_let_in_by_six_words(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    izin = tmp_path / "izin.lmc"
    monkeypatch.setattr(
        "app.ui.sinkronisasi.dialog_izin.QFileDialog.getSaveFileName",
        lambda *_given: (str(izin), ""),
    )
    with layar_uji(qtbot, tmp_path) as layar:
        monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "keadaan-dua"))
        with kosong(tmp_path / "dua") as dua:
            asked = pendaftaran_perangkat.minta(dua.kantor)
            request = tmp_path / "permintaan.lmc"
            request.write_bytes(asked.raw)
            dialog = DialogIzin(layar.context)
            qtbot.addWidget(dialog)
            dialog.show()
            assert not dialog.ok.isEnabled()
            dialog.take(request)
            assert dialog.words.text() == asked.words
            assert not dialog.ok.isEnabled()
            dialog.same.setChecked(True)
            dialog.name.setText("Komputer tata usaha")
            dialog.ok.click()
            assert layar.errors == []
            given = pendaftaran_perangkat.terima_izin(dua.kantor, izin.read_bytes())
            assert dialog.words.text() == given.words
        names = [row.nama for row in layar.context.sinkron.perangkat()]
        assert names == ["", "Komputer tata usaha"]


@contextmanager
def kosong(folder: Path) -> Iterator[PC]:
    """Return an office folder nobody used yet."""
    from app.domain.waktu import JamTetap
    from app.services.kantor import buat_berkas_kantor, buka_kantor
    from app.services.proyeksi import Proyeksi
    from tests.helpers.kantor import FRASA, WIB

    jam, proyeksi = JamTetap(PAGI.astimezone(WIB)), Proyeksi()
    key = buat_berkas_kantor(folder, passphrase=FRASA, jam=jam)
    kantor = buka_kantor(folder, key, jam=jam, projections=(proyeksi,))
    try:
        yield PC("dua", kantor, jam, proyeksi)
    finally:
        kantor.close()


def test_a_lost_pc_is_put_out_with_a_reason(qtbot: QtBot, tmp_path: Path) -> None:
    own = PerangkatRow(UUID(int=1), "PC1", "", True, False, ("tulis",), None, 0)
    other = replace(own, id=UUID(int=2), kode="PC2", nama="Tata usaha", ini=False, tertinggal=9)
    sinkron = SinkronPalsu()
    sinkron.pcs = (own, other)
    out: list[tuple[UUID, str]] = []
    with layar_uji(qtbot, tmp_path) as layar:
        context = replace(layar.context, sinkron=sinkron)
        vars(context.pendaftaran)["cabut"] = lambda pc, *, alasan: out.append((pc, alasan))
        part = BagianKomputer(context)
        qtbot.addWidget(part)
        part.show()
        assert not part.put_out.isEnabled()
        part.table.select_key(own.id)
        assert not part.put_out.isEnabled(), "not this PC itself"
        part.table.select_key(other.id)
        assert part.table.model.cell(1, 2).spoken() == "9 perubahan"
        part.put_out.click()
        (dialog,) = part.findChildren(DialogAlasan)
        dialog.text.setPlainText("hilang")
        dialog.ok.click()
        assert out == [(other.id, "hilang")]


def test_a_pc_is_given_a_name_and_keeps_its_code(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        layar.context.pendaftaran.terima_pendaftaran(_enrolment(layar).raw)
        part = BagianKomputer(layar.context)
        qtbot.addWidget(part)
        part.show()
        assert part.table.model.cell(0, 0).text == "Komputer PC1 (komputer ini)"
        (row,) = layar.context.sinkron.perangkat()
        for typed, shown in (("  Meja   depan ", "Meja depan"), ("", "Komputer PC1")):
            part.table.select_key(row.id)
            part.rename.click()
            dialog = part.findChildren(DialogNama)[-1]
            dialog.name.setText(typed)
            dialog.ok.click()
            assert part.table.model.cell(0, 0).text == f"{shown} (komputer ini)"
        assert layar.errors == []
        with pytest.raises(UserError, match="DFT-007"):
            layar.context.pendaftaran.namai(UUID(int=5), nama="siapa")


def test_only_an_administrator_lets_in_and_puts_out(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path, peran="petugas") as layar:
        part = BagianKomputer(replace(layar.context, sinkron=SinkronPalsu()))
        qtbot.addWidget(part)
        part.show()
        assert not part.let_in.isVisible()
        assert not part.rename.isVisible()
        assert not part.put_out.isVisible()


def test_exactly_what_leaves_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    sample = {"Nomor": "0001/PPID/2026", "Status": "Diproses"}
    sinkron.leaves = (
        YangPergi("Permohonan", 12, ("Nomor", "Status"), (sample,)),
        YangPergi("Hari libur", 0, ("Tanggal",)),
    )
    with layar_uji(qtbot, tmp_path) as layar:
        part = BagianYangPergi(replace(layar.context, sinkron=sinkron))
        qtbot.addWidget(part)
        from PySide6.QtWidgets import QLabel

        texts = [label.text() for label in part.findChildren(QLabel)]
        assert "0001/PPID/2026" in texts
        assert "Isian yang ikut: Tanggal." in texts


def test_the_real_preview_never_holds_a_person(qtbot: QtBot, tmp_path: Path) -> None:
    with layar_uji(qtbot, tmp_path) as layar:
        daftarkan(layar.uji.kantor, SISTEM, DRAFT)
        layar.context.pendaftaran.terima_pendaftaran(_enrolment(layar).raw)
        part = BagianYangPergi(layar.context)
        qtbot.addWidget(part)
        from PySide6.QtWidgets import QLabel

        text = " ".join(label.text() for label in part.findChildren(QLabel))
        assert "0001/PPID/2026" in text
        for secret in (DRAFT.nama_pemohon, DRAFT.nik, DRAFT.telepon, DRAFT.email, DRAFT.alamat):
            assert secret not in text


def test_the_foot_tells_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[tuple[str, str, Tone]] = []
    sinkron = SinkronPalsu()
    with layar_uji(qtbot, tmp_path) as layar:
        vars(layar.window)["set_sync_state"] = lambda *given: seen.append(given)
        foot = KakiSinkron(replace(layar.context, sinkron=sinkron), parent=layar.window)
        assert seen[-1] == ("Luring", "Data tersimpan di komputer ini", Tone.NEUTRAL)
        foot.show_status(replace(KOSONG, menunggu=41, terakhir=PAGI))
        assert seen[-1] == (
            "Luring · 41 perubahan menunggu",
            "Sinkron terakhir: 2 Nov, 09.00",
            Tone.WARN,
        )
        foot.show_status(replace(KOSONG, terakhir=PAGI))
        assert seen[-1][0] == "Luring · tidak ada yang menunggu"
        assert seen[-1][2] is Tone.GOOD
        del vars(layar.window)["set_sync_state"]


def test_custody_stands_on_the_case_and_as_a_column(qtbot: QtBot, tmp_path: Path) -> None:
    sinkron = SinkronPalsu()
    at = int(PAGI.timestamp() * 1000)
    sinkron.place = Whereabouts(Keberadaan.FLASHDISK, at, "KINGSTON 16 GB")
    with layar_uji(qtbot, tmp_path) as layar:
        rid = daftarkan(layar.uji.kantor, SISTEM, DRAFT).id
        page = HalamanPermohonan(replace(layar.context, sinkron=sinkron))
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.show()
        page.open_target(rid)
        facts = page.case.facts
        assert facts._custody.pill().text == "di flashdisk"
        assert facts._since.text() == "2 Nov 09.00 · KINGSTON 16 GB"
        assert max(int(str(n)) for n in sinkron.named("keberadaan")) == 1
        table = page.list.table
        section = next(i for i, c in enumerate(table.model.columns) if c.key == KUNCI)
        assert table.view.isColumnHidden(section)
        table.show_column(section, shown=True)
        table.model.forget_rows()
        assert table.model.cell(0, section).spoken() == "di flashdisk"
        sinkron.place = Whereabouts(Keberadaan.DITERAPKAN, at)
        page.page_shown()
        assert facts._custody.pill().text == "diterapkan"
        qtbot.waitUntil(
            lambda: table.model.cell(0, section).spoken() == "diterapkan", timeout=5_000
        )


@contextmanager
def _layar_pc(qtbot: QtBot, pc: PC) -> Iterator[tuple[HalamanSinkronisasi, list[BaseException]]]:
    errors: list[BaseException] = []
    runner = SyncRunner(on_error=lambda _owner, error: errors.append(error))
    bus = ChangeBus()
    window = MainWindow(runner=runner, bus=bus)
    qtbot.addWidget(window)
    sesi = Sesi(pc.kantor, SISTEM, pc.proyeksi)
    page = HalamanSinkronisasi(UiContext.for_session(sesi, window=window, runner=runner, bus=bus))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    yield page, errors


def _ubah(pc: PC, rid: UUID, isi: str) -> None:
    with pc.kantor.uow(SISTEM) as uow:
        row = uow.session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        row.badan_publik_lain = isi
        uow.commit()


def _isi(pc: PC, rid: UUID) -> str:
    with pc.kantor.read() as session:
        row = session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        return row.badan_publik_lain


def test_two_offices_exchange_decide_and_agree(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QLocale.setDefault(locale_of("id"))
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        instansi.simpan_instansi(a.pc.kantor, SISTEM, INSTANSI)
        rid = daftarkan(a.pc.kantor, SISTEM, DRAFT).id
        with _layar_pc(qtbot, a.pc) as (satu, errors), _layar_pc(qtbot, b.pc) as (dua, lain):
            satu.exchange.stick.exchange_folder(stik)
            dua.exchange.stick.exchange_folder(stik)
            _ubah(a.pc, rid, "BPKAD")
            _ubah(b.pc, rid, "Biro Keuangan")
            satu.exchange.stick.exchange_folder(stik)
            dua.exchange.stick.exchange_folder(stik)
            satu.exchange.stick.exchange_folder(stik)
            for page in (satu, dua):
                assert len(page.exchange.decisions.options()) == 2
                assert page.exchange.state.decisions.pill().text == "1"
            pick = next(
                option
                for option in satu.exchange.decisions.options()
                if option.button.accessibleName().startswith("Pakai BPKAD")
            )
            pick.button.click()
            assert satu.exchange.decisions.options() == []
            satu.exchange.stick.exchange_folder(stik)
            dua.exchange.stick.exchange_folder(stik)
            assert dua.exchange.decisions.options() == []
            assert {_isi(pc.pc, rid) for pc in (a, b)} == {"BPKAD"}
            assert dua.exchange.journal.table.row_count() > 0
            assert (errors, lain) == ([], [])


def test_a_held_packet_is_offered_again_without_a_stick(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Held because it hides much; applied only after a person agreed to exactly that."""
    QLocale.setDefault(locale_of("id"))
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        instansi.simpan_instansi(a.pc.kantor, SISTEM, INSTANSI)
        ids = [daftarkan(a.pc.kantor, SISTEM, DRAFT).id for _ in range(24)]
        a.tulis(stik)
        b.baca(stik)
        with a.pc.kantor.uow(SISTEM) as uow:
            for row in uow.session.scalars(select(Permohonan)):
                row.hapus, row.alasan_hapus = True, "salah"
            uow.commit()
        a.tulis(stik)
        assert b.baca(stik).pratinjau.kehilangan_massal
        with _layar_pc(qtbot, b.pc) as (page, errors):
            page.reload()
            state = page.exchange.state
            assert state.offer_button.isVisibleTo(state)
            assert _tersisa(b.pc) == set(ids)
            for agreed, left in ((False, set(ids)), (True, set())):
                state.offer_button.click()
                dialog = state.findChildren(DialogPratinjau)[-1]
                write_only = dialog.findChild(QPushButton, "tulis_saja")
                assert isinstance(write_only, QPushButton)
                assert write_only.isHidden()
                dialog.agree.setChecked(agreed)
                dialog.ok.click()
                assert _tersisa(b.pc) == left
            assert not state.offer_button.isVisibleTo(state)
            assert errors == []


def _tersisa(pc: PC) -> set[UUID]:
    with pc.kantor.read() as session:
        return set(session.scalars(select(Permohonan.id).where(~Permohonan.hapus)))


def test_a_grant_is_taken_only_after_its_words_are_confirmed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The card for a PC that waits; the sheet asks, and a no changes nothing."""
    from app.ui.sinkronisasi.kartu_izin import KartuIzin

    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    asked: list[str] = []

    def question(_parent: object, _title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return answers.pop(0)

    monkeypatch.setattr("app.ui.sinkronisasi.kartu_izin.QMessageBox.question", question)
    monkeypatch.setattr(
        "app.ui.sinkronisasi.kartu_izin.QFileDialog.getSaveFileName",
        lambda *_given: (str(tmp_path / "permintaan.lmc"), ""),
    )
    with kantor_uji(tmp_path / "satu") as satu:
        monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "keadaan-dua"))
        with kosong(tmp_path / "dua") as dua, _layar_pc(qtbot, dua) as (page, errors):
            page.open_target("pendaftaran")
            part = page.section("pendaftaran")
            assert isinstance(part, BagianPendaftaran)
            card = part.permit
            assert isinstance(card, KartuIzin)
            card.ask.click()
            raw = (tmp_path / "permintaan.lmc").read_bytes()
            wanted = pendaftaran_perangkat.baca_permintaan(raw)
            assert card.words.text() == wanted.words
            given = pendaftaran_perangkat.izinkan(satu.kantor, SISTEM, wanted)
            path = tmp_path / "izin.lmc"
            path.write_bytes(given.berkas)
            card.drop.take([path])
            assert given.kata in asked[0]
            facade = page._context.pendaftaran
            assert not facade.keadaan().berizin
            card.drop.take([path])
            assert facade.keadaan().berizin
            assert errors == []
