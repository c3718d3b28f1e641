# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Disputes in a real office: numbers, steps, hearings, exhibits, dates, masking, calendar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.errors import UserError, ValidationError
from app.domain.jam_sengketa import SIDANG, Kewajiban
from app.domain.jobs import JobControl
from app.domain.keberatan import StatusKeberatan
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.sengketa import (
    AmarPutusan,
    JalurPengadilan,
    JenisSidang,
    PeristiwaSengketa,
    Pihak,
    SebabMediasiGagal,
    StatusSengketa,
)
from app.domain.sengketa_isian import BuktiDraft, KehadiranDraft, SengketaDetail, SidangDraft
from app.domain.tindakan_sengketa import (
    AjukanKasasi,
    CabutSengketa,
    Gugat,
    Gugurkan,
    Inkracht,
    Laksanakan,
    MediasiGagal,
    MulaiAjudikasi,
    PerpanjangMediasi,
    PutusKasasi,
    PutusPengadilan,
    SepakatMediasi,
)
from app.models.perkara import Keberatan, Sengketa
from app.services import kalender
from app.services.fasad import BerkasFasad
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_sengketa import BuktiFasad, SengketaFasad
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import keberatan, permohonan_ditolak
from tests.helpers.sengketa import (
    AJUDIKASI,
    MEDIASI,
    PUTUS,
    REGISTRASI,
    SENGKETA,
    A,
    B,
    G,
    jalankan,
    sengketa,
)

S, E, J = StatusSengketa, PeristiwaSengketa, JenisSidang


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


@pytest.fixture
def f(k: KantorUji) -> SengketaFasad:
    return SengketaFasad(k.sesi())


@pytest.fixture
def b(k: KantorUji) -> BuktiFasad:
    return BuktiFasad(k.sesi())


def kode(detail: SengketaDetail, milik: Kewajiban | None = None) -> set[str]:
    return {j.kode for j in detail.tenggat if j.berjalan and milik in (None, j.milik)}


def tersimpan(k: KantorUji, rid: UUID) -> Sengketa:
    with k.kantor.read() as session:
        return session.get_one(Sengketa, rid)


def test_a_dispute_gets_a_number_of_its_own_register(k: KantorUji, f: SengketaFasad) -> None:
    first, second = f.daftarkan(SENGKETA), f.daftarkan(SENGKETA)
    assert (first.nomor, second.nomor) == ("001/SIP/PPID/2026", "002/SIP/PPID/2026")
    assert not first.sementara
    detail = f.detail(first.id)
    assert detail.row.status is S.PEMBERITAHUAN
    assert [r.peristiwa for r in detail.riwayat] == [E.DAFTAR]
    assert detail.langkah == (E.REGISTRASI, E.TIDAK_DIREGISTRASI, E.CABUT)
    assert f.tahun_tersedia() == (2026,)


@pytest.mark.parametrize(
    ("isi", "bidang"),
    [
        ({"nama_pemohon": " "}, "nama_pemohon"),
        ({"rincian": ""}, "rincian"),
        ({"tanggal_pemberitahuan": None}, "tanggal_pemberitahuan"),
        ({"tanggal_pemberitahuan": date(2026, 11, 17)}, "tanggal_pemberitahuan"),
        ({"tanggal_permohonan_ki": date(2026, 9, 15)}, "tanggal_pemberitahuan"),
        ({"nomor_ki": "x" * 121}, "nomor_ki"),
    ],
)
def test_a_form_that_cannot_be_names_its_field(
    f: SengketaFasad, isi: dict[str, object], bidang: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        f.daftarkan(replace(SENGKETA, **isi))  # type: ignore[arg-type]  # fields by name
    assert bidang in caught.value.fields
    assert f.daftar(SaringSengketa()) == ()


def test_an_objection_fills_the_form_and_follows_the_dispute(
    k: KantorUji, f: SengketaFasad
) -> None:
    permohonan = permohonan_ditolak(k, diberitahukan=date(2026, 11, 5))
    rid = keberatan(k, A, permohonan_id=permohonan, tanggal_terima=date(2026, 11, 9))
    draft = f.isian_awal(keberatan_id=rid)
    assert (draft.nama_pemohon, draft.alasan) == ("Siti Nurhaliza", (A,))
    assert draft.permohonan_id == permohonan
    made = f.daftarkan(replace(draft, permohonan_id=None))
    detail = f.detail(made.id)
    assert detail.nomor_permohonan.startswith("0001/")
    assert detail.nomor_keberatan
    with k.kantor.read() as session:
        status = session.get_one(Keberatan, rid).status
    # its 30 days are not over: the flow of objections does not let it go yet
    assert status is StatusKeberatan.DITERIMA
    titles = [r.judul for r in KeberatanFasad(k.sesi()).detail(rid).riwayat]
    assert "Sengketa diajukan ke Komisi Informasi" in titles


def test_an_objection_without_an_answer_becomes_one_in_dispute(
    k: KantorUji, f: SengketaFasad
) -> None:
    rid = keberatan(k, B, tanggal_terima=date(2026, 9, 1))
    made = f.daftarkan(replace(f.isian_awal(keberatan_id=rid), tanggal_permohonan_ki=None))
    with k.kantor.read() as session:
        assert session.get_one(Keberatan, rid).status is StatusKeberatan.SENGKETA
    assert made.nomor


def test_the_whole_way_through_adjudication_and_the_courts(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI, PUTUS)
    detail = f.detail(rid)
    assert detail.row.status is S.PUTUSAN
    assert kode(detail, Kewajiban.KAMI) == {"G1a", "G1b"}
    assert detail.row.batas == date(2026, 11, 4)  # 14 calendar days from 21 October
    assert detail.row.kode_batas == "G1b"
    jalankan(
        k,
        rid,
        Gugat(date(2026, 11, 2), JalurPengadilan.PTUN, Pihak.TERMOHON, "12/G/KI/2026"),
        PutusPengadilan(
            date(2026, 11, 9), AmarPutusan.MENGABULKAN, "Menguatkan.", date(2026, 11, 10)
        ),
    )
    detail = f.detail(rid)
    assert (detail.row.kode_batas, detail.row.batas) == ("G2", date(2026, 11, 24))
    jalankan(
        k,
        rid,
        AjukanKasasi(date(2026, 11, 11), Pihak.PEMOHON, "77 K/2026"),
        PutusKasasi(date(2026, 11, 12), AmarPutusan.MENGABULKAN, "Menolak kasasi."),
    )
    detail = f.detail(rid)
    assert detail.row.status is S.PELAKSANAAN
    assert (detail.row.kode_batas, detail.row.batas) == ("AMAR", date(2026, 11, 26))
    jalankan(k, rid, Laksanakan(date(2026, 11, 13), "Ringkasan diserahkan.", "Masuk DIP"))
    detail = f.detail(rid)
    assert detail.row.status is S.SELESAI
    assert detail.row.batas is None
    assert detail.putusan.pelajaran == "Masuk DIP"
    assert detail.langkah == ()
    assert [s.jenis for s in detail.sidang] == [
        J.PEMERIKSAAN_AWAL,
        J.PUTUSAN,
        J.PENGADILAN,
    ]


def test_a_ruling_nobody_appeals_becomes_final_after_both_clocks(
    k: KantorUji, f: SengketaFasad
) -> None:
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI, replace(PUTUS, diterima=None))
    with pytest.raises(UserError, match="diterima belum dicatat"):
        f.jalankan(rid, Inkracht(date(2026, 11, 16)))
    f.catat_putusan_diterima(rid, date(2026, 10, 21))
    # working days end on 10 November, calendar days on 4 November
    with pytest.raises(UserError, match="10 November 2026"):
        f.jalankan(rid, Inkracht(date(2026, 11, 10)))
    f.jalankan(rid, Inkracht(date(2026, 11, 11)))
    assert f.detail(rid).row.status is S.PELAKSANAAN
    with pytest.raises(UserError, match="uraiannya belum diisi"):
        f.jalankan(rid, Laksanakan(date(2026, 11, 16), " "))


def test_mediation_once_extended_and_failed_by_time(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k, B, G)
    with pytest.raises(UserError, match="wajib menempuh mediasi"):
        jalankan(k, rid, *MEDIASI[:2], MulaiAjudikasi(date(2026, 9, 28)))
    jalankan(k, rid, MEDIASI[2], PerpanjangMediasi(date(2026, 10, 15)))
    detail = f.detail(rid)
    assert detail.mediasi_diperpanjang
    (s10x,) = (j for j in detail.tenggat if j.kode == "S10x")
    assert s10x.tanggal == date(2026, 10, 28)
    with pytest.raises(UserError, match="sudah diperpanjang"):
        f.jalankan(rid, PerpanjangMediasi(date(2026, 10, 16)))
    with pytest.raises(UserError, match="28 Oktober 2026"):
        f.jalankan(rid, MediasiGagal(date(2026, 10, 20), SebabMediasiGagal.WAKTU_HABIS))
    f.jalankan(rid, MediasiGagal(date(2026, 10, 29), SebabMediasiGagal.WAKTU_HABIS))
    assert f.detail(rid).row.status is S.AJUDIKASI


def test_absences_are_counted_from_the_hearings_of_the_stage(
    k: KantorUji, f: SengketaFasad
) -> None:
    rid = sengketa(k, B)
    jalankan(k, rid, *MEDIASI)
    with pytest.raises(UserError, match="tercatat 0 kali"):
        f.jalankan(rid, MediasiGagal(date(2026, 10, 8), SebabMediasiGagal.TERMOHON_ABSEN))
    for hari in (date(2026, 10, 1), date(2026, 10, 8)):
        sid, _ = f.tambah_sidang(rid, SidangDraft(J.MEDIASI, hari))
        f.catat_kehadiran(sid, KehadiranDraft(hadir_pemohon=False, hadir_termohon=False))
    other, _ = f.tambah_sidang(rid, SidangDraft(J.PEMBUKTIAN, date(2026, 10, 9)))
    f.catat_kehadiran(other, KehadiranDraft(hadir_pemohon=False, hadir_termohon=False))
    detail = f.detail(rid)
    assert (detail.absen_pemohon, detail.absen_termohon) == (2, 2)
    assert E.GUGURKAN in detail.langkah
    f.batalkan_sidang(sid, "salah catat")
    assert E.GUGURKAN not in f.detail(rid).langkah
    sid, _ = f.tambah_sidang(rid, SidangDraft(J.MEDIASI, date(2026, 10, 12)))
    f.catat_kehadiran(sid, KehadiranDraft(hadir_pemohon=False, hadir_termohon=True))
    f.jalankan(rid, Gugurkan(date(2026, 10, 12)))
    assert f.detail(rid).row.status is S.GUGUR


def test_an_agreement_is_final_and_must_be_carried_out(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k, B)
    jalankan(k, rid, *MEDIASI)
    deal = SepakatMediasi(date(2026, 10, 5), "3/PM/2026", "Salinan diberikan.", 7)
    f.jalankan(rid, deal)
    detail = f.detail(rid)
    assert detail.row.status is S.PELAKSANAAN
    assert detail.putusan.inkracht == date(2026, 10, 5)
    assert detail.putusan.amar is None
    assert (detail.row.kode_batas, detail.row.batas) == ("AMAR", date(2026, 10, 14))
    assert detail.row.sisa is not None
    assert detail.row.sisa < 0


def test_a_withdrawn_dispute_is_closed_with_its_reason(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    with pytest.raises(UserError, match="ALU-002"):
        f.jalankan(rid, CabutSengketa(date(2026, 10, 1), ""))
    f.jalankan(rid, CabutSengketa(date(2026, 10, 1), "akta pembatalan 1/2026"))
    assert f.detail(rid).row.status is S.DICABUT
    with pytest.raises(UserError, match="SGK-020"):
        f.tambah_sidang(rid, SidangDraft(J.MEDIASI, date(2026, 12, 1)))


@pytest.mark.parametrize("hari", [date(2026, 11, 17), date(2026, 9, 1)])
def test_an_act_lies_between_the_application_and_today(
    k: KantorUji, f: SengketaFasad, hari: date
) -> None:
    with pytest.raises(ValidationError, match="SGK-010"):
        f.jalankan(sengketa(k), replace(REGISTRASI, tanggal=hari))


def test_correcting_needs_a_reason_and_keeps_the_old_words(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    with pytest.raises(ValidationError, match="SGK-003"):
        f.koreksi(rid, SENGKETA, " ")
    f.koreksi(rid, replace(SENGKETA, rincian="Salinan izin", alasan=(B, A)), "salah ketik")
    detail = f.detail(rid)
    assert detail.draft.rincian == "Salinan izin"
    assert detail.draft.alasan == (A, B)
    assert any("salah ketik (rincian, alasan)" in r.rincian for r in detail.riwayat)


def test_readers_see_masked_names_and_unmasking_is_logged(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    reader = SengketaFasad(k.sesi(k.pembaca))
    assert "Nurhaliza" not in reader.daftar(SaringSengketa())[0].nama
    assert "Diponegoro 5" not in f.detail(rid).draft.alamat
    assert "Diponegoro 5" in f.detail(rid, "menyiapkan jawaban").draft.alamat
    from app.services import jejak

    looks = jejak.jejak_rekaman(k.kantor, k.ppid, rid)
    assert any(row.rincian == "menyiapkan jawaban" for row in looks)


def test_the_list_filters_and_sorts_by_urgency(k: KantorUji, f: SengketaFasad) -> None:
    calm, urgent, done = sengketa(k), sengketa(k, nomor_ki="9/KI"), sengketa(k)
    f.tambah_sidang(urgent, SidangDraft(J.PEMERIKSAAN_AWAL, date(2026, 11, 20), "09.30"))
    jalankan(k, done, CabutSengketa(date(2026, 10, 1), "x"))
    rows = f.daftar(SaringSengketa())
    assert [row.id for row in rows] == [urgent, calm]
    assert rows[0].kode_batas == SIDANG
    assert rows[0].sidang_berikut == date(2026, 11, 20)
    assert [r.id for r in f.daftar(SaringSengketa(KelompokSengketa.SELESAI))] == [done]
    assert [r.id for r in f.daftar(SaringSengketa(teks="9/ki"))] == [urgent]
    assert f.daftar(SaringSengketa(tahun=2025)) == ()
    assert f.cari_nomor("9/KI") == urgent
    with pytest.raises(UserError, match="SGK-062"):
        f.cari_nomor("tidak ada")


def test_a_hearing_is_corrected_held_and_judged(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    draft = SidangDraft(J.PEMERIKSAAN_AWAL, date(2026, 11, 20), "9.30", "KI", date(2026, 11, 16))
    with pytest.raises(ValidationError, match="SGK-024"):
        f.tambah_sidang(rid, draft)
    sid, _ = f.tambah_sidang(rid, replace(draft, pukul="09.30"))
    assert not f.detail(rid).sidang[0].panggilan_terlambat
    with pytest.raises(ValidationError, match="SGK-021"):
        f.catat_kehadiran(sid, KehadiranDraft(hadir_pemohon=True, hadir_termohon=True))
    f.koreksi_sidang(sid, replace(draft, pukul="09:30", tanggal=date(2026, 11, 18)), "dimajukan")
    (row,) = f.detail(rid).sidang
    assert (row.tanggal, row.pukul, row.panggilan_terlambat) == (date(2026, 11, 18), "09:30", True)
    assert any("semula 20 November 2026" in r.rincian for r in f.detail(rid).riwayat)
    k.jam.maju(days=3)
    with pytest.raises(ValidationError, match="SGK-022"):
        f.catat_kehadiran(sid, KehadiranDraft(None, None))
    f.catat_kehadiran(sid, KehadiranDraft(None, None, "ditunda"))
    assert f.detail(rid).row.batas is None


def test_the_calendar_shows_hearings_and_the_dates_before_them(
    k: KantorUji, f: SengketaFasad, tmp_path: Path
) -> None:
    rid, other = sengketa(k), sengketa(k, B)
    f.tambah_sidang(rid, SidangDraft(J.PUTUSAN, date(2026, 12, 7), "10:00", "Ruang, A; B"))
    f.tambah_sidang(other, SidangDraft(J.MEDIASI, date(2026, 12, 3)))
    items = f.kalender(date(2026, 12, 1), date(2026, 12, 31))
    assert [(i.tanggal.day, i.kode) for i in items] == [
        (1, "S8"),
        (2, "S11"),
        (2, "S7"),
        (3, "S8"),
        (3, SIDANG),
        (7, SIDANG),
    ]
    assert {i.kode for i in items if i.kami} == {SIDANG, "S8", "S11"}
    assert all("Siti" not in i.judul for i in items)
    assert f.ekspor_ics(tmp_path / "sidang.ics") == 2
    teks = (tmp_path / "sidang.ics").read_bytes().decode()
    assert "DTSTART:20261207T030000Z" in teks
    assert "DTSTART;VALUE=DATE:20261203" in teks
    assert "LOCATION:Ruang\\, A\\; B" in teks
    assert "Siti" not in teks
    assert "AMDAL" not in teks
    assert all(len(line.encode()) <= 75 for line in teks.split("\r\n"))
    assert f.ekspor_ics(tmp_path / "satu.ics", other) == 1


def test_exhibits_are_numbered_reordered_and_only_of_the_case(
    k: KantorUji, f: SengketaFasad, b: BuktiFasad, tmp_path: Path
) -> None:
    permohonan = permohonan_ditolak(k, diberitahukan=date(2026, 11, 5))
    letter = BerkasFasad(k.sesi()).terbitkan(permohonan, JenisSurat.PENOLAKAN)
    rid = sengketa(k, permohonan_id=permohonan)
    path = tmp_path / "nota.pdf"
    path.write_bytes(b"%PDF-1.4 nota")
    nota, _ = b.lampirkan(rid, path, JenisLampiran.LAINNYA, "unit", JobControl())
    choices = b.pilihan(rid)
    assert [c.surat_id for c in choices] == [letter.row.id, None]
    assert choices[1].berkas_id == nota
    b.tambah(rid, BuktiDraft("Surat penolakan", surat_id=letter.row.id))
    b.tambah(rid, BuktiDraft("Nota dinas", berkas_id=nota, dikecualikan=True))
    b.tambah(rid, BuktiDraft("Saksi: kepala bidang"))
    rows = f.detail(rid).bukti
    assert [row.tanda for row in rows] == ["T-1", "T-2", "T-3"]
    assert rows[0].nama_berkas.endswith(".pdf")
    b.susun(rid, [rows[2].id, rows[0].id, rows[1].id])
    assert [row.judul for row in f.detail(rid).bukti] == [
        "Saksi: kepala bidang",
        "Surat penolakan",
        "Nota dinas",
    ]
    with pytest.raises(UserError, match="SGK-032"):
        b.susun(rid, [rows[0].id])
    b.tarik(rows[2].id, "tidak perlu")
    assert [row.urut for row in f.detail(rid).bukti] == [1, 2]
    with pytest.raises(ValidationError, match="SGK-034"):
        b.tambah(sengketa(k), BuktiDraft("Milik lain", berkas_id=nota))
    with pytest.raises(ValidationError, match="SGK-030"):
        b.tambah(rid, BuktiDraft(" "))


def test_holidays_move_the_dates_of_disputes_and_the_worklist_says_so(
    k: KantorUji, f: SengketaFasad
) -> None:
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI)
    f.tambah_sidang(rid, SidangDraft(J.PUTUSAN, date(2026, 12, 7)))
    assert tersimpan(k, rid).batas == date(2026, 12, 2)
    libur = kalender.PerubahanHari(date(2026, 12, 3), "daerah", "Hari jadi", sumber="SK 1")
    moved, _ = kalender.simpan_hari(k.kantor, k.admin, libur)
    assert [(m.register, m.lama, m.baru) for m in moved] == [
        ("sengketa", date(2026, 12, 2), date(2026, 12, 1))
    ]
    assert tersimpan(k, rid).batas == date(2026, 12, 1)
    assert tersimpan(k, rid).batas_urut == "2026-12-01"


def test_values_no_form_lets_pass_break_no_merge(k: KantorUji, f: SengketaFasad) -> None:
    rid = sengketa(k)
    with k.kantor.uow(k.ppid) as uow:
        row = uow.session.get_one(Sengketa, rid)
        row.alasan = "axz"
        row.tanggal_permohonan_ki = date(1999, 1, 1)
        row.tanggal_inkracht, row.hari_pelaksanaan = date(2150, 1, 1), -3
        uow.commit()
    f.tambah_sidang(rid, SidangDraft(J.MEDIASI, date(2026, 12, 7)))
    detail = f.detail(rid)
    assert detail.row.alasan == (A,)
    assert detail.row.batas == date(2026, 12, 7)
    assert "S6" not in {j.kode for j in detail.tenggat}
