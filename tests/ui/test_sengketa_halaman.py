# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A dispute from its summons to the ruling, in the real page, with hearings and exhibits."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from datetime import date, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran
from app.domain.sengketa import AmarPutusan, JenisSidang, PeristiwaSengketa, StatusSengketa
from app.ui.perkara.bentuk import Baru
from app.ui.sengketa import wajah
from app.ui.sengketa.formulir import DialogAsal, DialogSengketa
from app.ui.sengketa.langkah import LANGKAH, lembar_langkah
from tests.helpers.kantor import DRAFT
from tests.helpers.keberatan import KEBERATAN
from tests.helpers.meja_sengketa import MejaSengketa, meja_sengketa
from tests.helpers.sengketa import AJUDIKASI, PUTUS, SENGKETA, B, jalankan, sengketa


def _open(meja: MejaSengketa, *alasan: object) -> None:
    rid = sengketa(meja.layar.uji, *alasan)  # type: ignore[arg-type] # grounds
    meja.settle()
    meja.show(rid)


def test_a_dispute_is_registered_from_a_request_and_moves_on(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        request = meja.layar.context.kip.daftarkan(DRAFT)
        meja.page.list.add_button.click()
        asal = meja.dialog(DialogAsal)
        asal.request.setText("9999/TIDAK/ADA")
        asal.trigger()
        assert asal.isVisible()  # no such request
        asal.request.setText(request.nomor)
        asal.trigger()
        form = meja.dialog(DialogSengketa)
        assert form.texts["nama_pemohon"].text() == DRAFT.nama_pemohon
        form.longs["rincian"].setPlainText("")
        form.trigger()
        assert form.isVisible()  # what is in dispute must be written down
        form.longs["rincian"].setPlainText("Dokumen AMDAL")
        form.grounds[B].setChecked(True)
        form.trigger()
        meja.settle()
        detail = meja.detail()
        assert detail.row.status is StatusSengketa.PEMBERITAHUAN
        assert detail.draft.permohonan_id == request.id
        assert DRAFT.alamat not in str(detail)  # masked once it is saved

        today = meja.layar.context.jam.today()
        meja.step("registrasi", tanggal=today, nomor_ki="001/KI")
        assert meja.detail().row.status is StatusSengketa.TERREGISTRASI
        assert meja.page.case.primary_key() == "periksa_awal"
        meja.step(wajah.KOREKSI, kind=DialogSengketa, before=lambda f: f.reason.setText("salah"))
        assert "Data dibetulkan" not in [r.judul for r in meja.detail().riwayat]  # nothing changed


def test_both_appeal_clocks_stand_together_with_the_reason(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        rid = sengketa(meja.layar.uji)
        jalankan(meja.layar.uji, rid, *AJUDIKASI)
        meja.settle()
        meja.show(rid)
        meja.step(
            "putus",
            tanggal=PUTUS.tanggal,
            nomor=PUTUS.nomor,
            amar=AmarPutusan.MENGABULKAN,
            isi="Berikan dokumen.",
        )
        assert meja.page.case.primary_key() == wajah.SALINAN  # the copy has not come yet
        meja.step(wajah.SALINAN, tanggal=PUTUS.diterima)
        clocks = {row.kode: row for row in meja.rows().tenggat}
        assert clocks["G1a"].kartu.jatuh_tempo != clocks["G1b"].kartu.jatuh_tempo
        rows = meja.page.case.rows
        note = rows.value("catatan_G1a")
        assert "pembacaan kami" in note
        assert rows.value("catatan_G1a")
        meja.page.counting_card(clocks["G1b"])


def test_hearings_are_added_postponed_held_and_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        _open(meja)
        today: date = meja.layar.context.jam.today()
        panel, page = meja.ruang.hearings, meja.page
        panel.press("tambah")
        meja.fill(
            jenis=JenisSidang.PEMERIKSAAN_AWAL, tanggal=today, pukul="09.30", tempat="Ruang 1"
        )
        panel.press("tambah")
        later = today + timedelta(days=14)
        meja.fill(jenis=JenisSidang.PUTUSAN, tanggal=later)
        assert page.case.below.tabs.tabText(2) == "Sidang (2)"
        codes = {jam.kode for jam in meja.detail().tenggat}
        assert codes >= {"S7", "S8", "S11", "SIDANG"}  # the backward ones
        assert {row.kode for row in meja.rows().tenggat} >= {"S7", "S8", "S11"}

        panel.press("tambah")
        gone = today - timedelta(days=7)
        meja.fill(jenis=JenisSidang.LAINNYA, tanggal=gone, panggilan_diterima=gone)
        face = page.case.wajah()
        assert face is not None
        assert face.kalimat.startswith("Catat kehadiran dan hasil sidang")
        panel.table.select_key(meja.detail().sidang[0].id)
        panel.press("batal")
        meja.fill(alasan="salah perkara")

        first, last = (row.id for row in meja.detail().sidang)
        panel.table.select_key(first)
        panel.press("hadir")
        meja.fill(pemohon=False, termohon=True, hasil="ditunda")
        held = meja.detail().sidang[0]
        assert (held.hadir_pemohon, held.hadir_termohon, held.hasil) == (False, True, "ditunda")
        panel.table.select_key(last)
        panel.press("ubah")
        meja.fill(tanggal=later + timedelta(days=7), alasan="ditunda majelis")
        panel.table.select_key(last)
        panel.press("batal")
        sheet = meja.sheet()
        sheet.trigger()
        assert sheet.isVisible()  # not without a reason
        meja.fill(alasan="salah catat")
        assert [row.id for row in meja.detail().sidang] == [first]


def test_exhibits_are_added_ordered_flagged_and_withdrawn(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        _open(meja)
        scan = tmp_path / "surat-tugas.pdf"
        scan.write_bytes(b"%PDF-1.4\n%%EOF\n")
        rid = meja.detail().row.id
        meja.layar.context.bukti.lampirkan(rid, scan, JenisLampiran.LAINNYA, "", JobControl())
        meja.settle()
        panel = meja.ruang.exhibits
        panel.press("tambah")
        meja.fill(keterangan="pejabat yang hadir")
        panel.press("tambah")
        meja.fill(asal="-", judul="Uji konsekuensi", dikecualikan=True)
        first, second = meja.detail().bukti
        assert (first.tanda, first.nama_berkas) == ("T-1", "surat-tugas.pdf")
        assert second.dikecualikan
        panel.table.select_key(second.id)
        assert not panel.buttons["turun"].isEnabled()
        panel.press("naik")
        meja.settle()
        assert [row.judul for row in meja.detail().bukti] == ["Uji konsekuensi", "surat-tugas.pdf"]
        panel.table.select_key(first.id)
        panel.press("ubah")
        meja.fill(judul="Surat tugas")
        panel.table.select_key(second.id)
        panel.press("tarik")
        meja.fill(alasan="tidak relevan")
        assert [(row.tanda, row.judul) for row in meja.detail().bukti] == [("T-1", "Surat tugas")]
        assert meja.page.case.below.tabs.tabText(3) == "Bukti (1)"


def test_a_reader_sees_a_dispute_and_is_offered_nothing_to_change(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_sengketa(qtbot, tmp_path, peran="pembaca") as meja:
        _open(meja)
        face = meja.page.case.wajah()
        assert face is not None
        assert not face.langkah
        assert [a.key for a in face.menu] == [wajah.JEJAK]
        for panel in (meja.ruang.hearings, meja.ruang.exhibits):
            assert all(button.isHidden() for button in panel.buttons.values())
        assert "Siti Nurhaliza" not in str(meja.detail())


def test_a_dispute_follows_from_an_objection_by_choice_or_by_its_link(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        today = meja.layar.context.jam.today()
        draft = replace(KEBERATAN, tanggal_terima=today)
        objection = meja.layar.context.keberatan.daftarkan(draft)
        meja.layar.window.go("sengketa", Baru(objection.id))
        form = meja.dialog(DialogSengketa)
        assert form.longs["rincian"].toPlainText() == draft.rincian
        assert form.draft().keberatan_id == objection.id
        form.reject()

        meja.page.list.add_button.click()
        asal = meja.dialog(DialogAsal)
        asal.objection.setCurrentIndex(1)
        assert not asal.form.field("nomor_permohonan").isVisibleTo(asal)
        asal.trigger()
        form = meja.dialog(DialogSengketa)
        assert {g for g, tick in form.grounds.items() if tick.isChecked()} == draft.alasan
        form.trigger()
        meja.settle()
        detail = meja.detail()
        assert detail.nomor_keberatan == objection.nomor
        face = meja.page.case.wajah()
        assert face is not None
        assert wajah.KEBERATAN in {a.key for a in face.menu}
        assert meja.layar.context.sengketa.detail(detail.row.id).draft.alasan == (B,)


def test_a_correction_needs_its_reason_and_stays_in_the_timeline(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        _open(meja)
        assert meja.page.bacaan is not None
        meja.page.ruang.langkah(wajah.KOREKSI, meja.page.bacaan, meja.page)
        form = meja.dialog(DialogSengketa)
        assert form.longs["alamat"].toPlainText() == SENGKETA.alamat  # opened by a logged look
        form.texts["nomor_ki"].setText("009/KI/2026")
        form.trigger()
        assert form.isVisible()  # not without a reason
        form.reason.setText("nomor salah ketik")
        form.trigger()
        meja.settle()
        assert meja.detail().draft.nomor_ki == "009/KI/2026"
        assert any("nomor salah ketik" in row.rincian for row in meja.detail().riwayat)


def test_every_step_of_the_machine_has_its_sheet(qtbot: QtBot, tmp_path: Path) -> None:
    with meja_sengketa(qtbot, tmp_path) as meja:
        _open(meja)
        detail = meja.detail()
        assert set(LANGKAH) == set(PeristiwaSengketa) - {PeristiwaSengketa.DAFTAR}
        for event, (act, _names) in LANGKAH.items():
            sheet = lembar_langkah(meja.layar.context, detail, event, meja.layar.window)
            wanted = {f.name for f in fields(act)}  # type: ignore[arg-type] # acts are dataclasses
            assert set(sheet.widgets) <= wanted, event
            needed = {
                f.name
                for f in fields(act)  # type: ignore[arg-type] # as above
                if f.default is MISSING
            }
            assert needed <= set(sheet.widgets), event
            sheet.deleteLater()
