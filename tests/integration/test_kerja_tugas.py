# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Dispositions: internal date, chasers, answers, and no decision past an open task unexplained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.kerja_isian import JawabanTugas, TugasDraft, UnitRow
from app.domain.kip import StatusPermohonan
from app.domain.layanan import (
    HasilPencarian,
    JenisCatatan,
    JenisTugas,
    PeristiwaTugas,
    StatusTugas,
)
from app.domain.tindakan import Cabut, Putuskan
from app.services import permohonan
from tests.helpers.kerja import KABUL, KantorKerja, kantor_kerja
from tests.helpers.pdf_baca import teks

ADA = JawabanTugas("Ada di lemari arsip", HasilPencarian.ADA)


@pytest.fixture
def o(tmp_path: Path) -> Iterator[KantorKerja]:
    with kantor_kerja(tmp_path / "k") as office:
        yield office


def test_units_are_added_changed_and_retired_but_not_doubled(o: KantorKerja) -> None:
    admin = o.kerja(o.k.admin)
    rid, _ = admin.simpan_unit(UnitRow(None, " Sekretariat ", kontak="x"))
    admin.simpan_unit(UnitRow(rid, "Sekretariat", "SET"))
    assert [u.singkatan for u in o.kerja().daftar_unit()] == ["PPL", "SET"]
    for name in ("SEKRETARIAT", " "):
        with pytest.raises(ValidationError):
            admin.simpan_unit(UnitRow(None, name))
    admin.pensiunkan_unit(rid)
    assert len(o.kerja().daftar_unit()) == 1
    assert len(o.kerja().daftar_unit(semua=True)) == 2
    with pytest.raises(ValidationError, match="tidak aktif"):
        o.kerja().kirim_tugas(TugasDraft(o.daftar(), JenisTugas.LAINNYA, "x", unit_id=rid))


def test_a_task_gets_its_date_before_the_legal_one_and_warns_after_it(o: KantorKerja) -> None:
    rid = o.diproses()
    alarm = o.detail(rid).row.batas
    assert alarm == date(2026, 11, 16)
    given = o.kerja().usulan_batas(rid, JenisTugas.PENCARIAN)
    assert (given.batas, given.batas_hukum) == (date(2026, 11, 10), alarm)
    sent = o.kerja().kirim_tugas(
        TugasDraft(rid, JenisTugas.PENCARIAN, "Cari AMDAL", unit_id=o.unit)
    )
    assert (sent.batas, sent.peringatan) == (date(2026, 11, 10), "")
    late = TugasDraft(rid, JenisTugas.LAINNYA, "Telaah", unit_id=o.unit, batas=date(2026, 11, 20))
    assert "melewati tenggat hukum" in o.kerja().kirim_tugas(late).peringatan
    moved = o.kerja().ubah_batas(sent.id, date(2026, 11, 19), "unit pindah gedung")
    assert "melewati" in moved.peringatan
    rows = o.kerja().tugas_kasus(rid)
    assert [row.peringatan != "" for row in rows] == [True, True]
    assert rows[0].kepada == "Bidang Penataan Lingkungan"
    assert any("Batas pencarian informasi diubah" in judul for judul in o.judul(rid))


def test_refused_forms_name_their_fields(o: KantorKerja) -> None:
    rid = o.daftar()
    for draft, name in (
        (TugasDraft(rid, JenisTugas.LAINNYA, " ", unit_id=o.unit), "instruksi"),
        (TugasDraft(rid, JenisTugas.LAINNYA, "x"), "unit_id"),
        (TugasDraft(rid, JenisTugas.LAINNYA, "x", penerima_id=rid), "penerima_id"),
        (
            TugasDraft(rid, JenisTugas.LAINNYA, "x", unit_id=o.unit, batas=date(2026, 11, 1)),
            "batas",
        ),
        (
            TugasDraft(rid, JenisTugas.LAINNYA, "x", unit_id=o.unit, tanggal=date(2026, 11, 3)),
            "tanggal",
        ),
    ):
        with pytest.raises(ValidationError, match="KRJ-020") as caught:
            o.kerja().kirim_tugas(draft)
        assert set(caught.value.fields) == {name}
    gone = TugasDraft(o.unit, JenisTugas.LAINNYA, "x", unit_id=o.unit)
    with pytest.raises(UserError, match="KRJ-001"):
        o.kerja().kirim_tugas(gone)


def test_there_and_back_again(o: KantorKerja) -> None:
    rid = o.diproses()
    tid = o.tugas(rid)
    desk = o.kerja()
    desk.terima_tugas(tid)
    with pytest.raises(UserError, match="hasil pencarian"):
        desk.jawab_tugas(tid, JawabanTugas("Ada"))
    desk.jawab_tugas(tid, ADA)
    desk.kembalikan_tugas(tid, "Halaman 3 hilang")
    row = desk.tugas_kasus(rid)[0]
    assert (row.status, row.catatan) == (StatusTugas.DIKEMBALIKAN, "Halaman 3 hilang")
    desk.jawab_tugas(tid, replace(ADA, jawaban="Lengkap", hasil=HasilPencarian.SEBAGIAN))
    desk.selesaikan_tugas(tid)
    row = desk.tugas_kasus(rid)[0]
    assert (row.status, row.hasil, row.jawaban) == (
        StatusTugas.SELESAI,
        HasilPencarian.SEBAGIAN,
        "Lengkap",
    )
    assert row.sisa is None
    assert row.langkah == ()
    assert desk.daftar_tugas() == ()
    assert [r.id for r in desk.daftar_tugas(terbuka=False)] == [tid]
    with pytest.raises(ValidationError, match="KRJ-024"):
        o.kerja().terima_tugas(o.tugas(rid), date(2026, 11, 3))


def test_an_archivist_answers_only_what_was_given_to_them(o: KantorKerja) -> None:
    rid = o.diproses()
    theirs = o.kerja().kirim_tugas(
        TugasDraft(rid, JenisTugas.PENCARIAN, "Cari", penerima_id=o.arsiparis.id)
    )
    arsip = o.kerja(o.arsiparis)
    assert [row.id for row in arsip.daftar_tugas(milik_saya=True)] == [theirs.id]
    arsip.jawab_tugas(theirs.id, ADA)
    with pytest.raises(UserError, match="orang lain"):
        arsip.jawab_tugas(o.tugas(rid), ADA)
    with pytest.raises(AccessDeniedError):
        arsip.selesaikan_tugas(theirs.id)


def test_chasers_are_counted_and_name_no_applicant(o: KantorKerja) -> None:
    rid = o.diproses()
    tid = o.tugas(rid)
    o.k.jam.maju(days=10)
    words = o.kerja().teks_tagihan(tid)
    assert (words.ke, words.kontak) == (1, "0812-1111-2222")
    for part in ("Kepala Bidang", "lewat 2 hari kerja", "Cari dokumen AMDAL", "Budi Santoso"):
        assert part in words.teks
    assert "Siti" not in words.teks
    o.kerja().tagih(tid, JenisCatatan.WHATSAPP)
    assert o.kerja().teks_tagihan(tid).ke == 2
    row = o.kerja().tugas_kasus(rid)[0]
    assert (row.ditagih, row.tagihan_terakhir, row.sisa) == (1, date(2026, 11, 12), -2)
    note = o.catatan().kasus(rid)[0]
    assert (note.jenis, note.tugas_id) == (JenisCatatan.PENAGIHAN, tid)
    assert not note.balasan_pertama
    memo = teks(o.kerja().memo_tagihan(tid))
    assert "MEMO" in memo
    assert "Cari dokumen AMDAL" in memo
    assert "Siti" not in memo
    o.kerja().jawab_tugas(tid, ADA)
    with pytest.raises(UserError, match="KRJ-026"):
        o.kerja().teks_tagihan(tid)


def test_nobody_decides_past_an_open_task_without_saying_why(o: KantorKerja) -> None:
    rid = o.diproses()
    tid = o.tugas(rid)
    before = o.ops()
    act = Putuskan(replace(KABUL, tanggal=o.k.jam.today()))
    with pytest.raises(UserError, match="KRJ-022") as caught:
        permohonan.jalankan(o.k.kantor, o.ppid, rid, act)
    assert "Bidang Penataan Lingkungan" in caught.value.what
    assert o.ops() == before
    permohonan.jalankan(o.k.kantor, o.ppid, rid, act, alasan_tugas="Sudah ada di situs")
    assert o.detail(rid).row.status is StatusPermohonan.DIKABULKAN_SELURUH
    assert "Dilanjutkan dengan 1 tugas terbuka" in o.judul(rid)
    assert o.kerja().tugas_kasus(rid)[0].status is StatusTugas.DIKIRIM
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Cabut(o.k.jam.today(), "Tidak perlu lagi"))
    closed = o.kerja().tugas_kasus(rid)[0]
    assert (closed.id, closed.status, closed.catatan) == (
        tid,
        StatusTugas.DIBATALKAN,
        "Tidak perlu lagi",
    )


def test_offered_steps_are_those_that_pass(o: KantorKerja) -> None:
    rid = o.diproses()
    tid = o.tugas(rid)
    steps = o.kerja().tugas_kasus(rid)[0].langkah
    assert set(steps) == {PeristiwaTugas.TERIMA, PeristiwaTugas.JAWAB, PeristiwaTugas.BATALKAN}
    assert o.kerja(o.k.pembaca).tugas_kasus(rid)[0].langkah == ()
    o.kerja().batalkan_tugas(tid, "salah unit")
    with pytest.raises(UserError, match="ALU-001"):
        o.kerja().terima_tugas(tid)
