# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections in a real office: intake, steps, dates, masking, search, drafts, rules that change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.keberatan import PeristiwaKeberatan, PutusanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import (
    AjukanSengketa,
    CabutKeberatan,
    CatatRegister,
    KeberatanDetail,
    MulaiMusyawarah,
    NyatakanTerlambat,
    SampaikanTanggapan,
    SaringKeberatan,
    Sepakat,
    Telaah,
    TerimaTanggapan,
    TidakPuas,
    TidakSepakat,
    TutupKeberatan,
)
from app.domain.kip import CaraPengiriman, JenisPemohon, Kanal
from app.models.perkara import Keberatan
from app.services import kalender, permohonan_baca
from app.services.fasad_keberatan import KeberatanFasad
from app.services.keberatan import daftar
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import (
    ATASAN,
    KEBERATAN,
    A,
    B,
    C,
    D,
    balasan,
    jalankan,
    keberatan,
    permohonan_ditolak,
    sampai_disampaikan,
)

HARI = date(2026, 11, 16)
S = StatusKeberatan


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


def maju(k: KantorUji, hari: date) -> None:
    k.jam.ke(datetime(hari.year, hari.month, hari.day, 9, 0, tzinfo=WIB))


def lihat(k: KantorUji, rid: UUID) -> KeberatanDetail:
    return KeberatanFasad(k.sesi()).detail(rid)


def test_from_a_request_it_takes_what_is_known_and_tells_both_timelines(k: KantorUji) -> None:
    rid = permohonan_ditolak(k, diberitahukan=date(2026, 11, 5))
    fasad = KeberatanFasad(k.sesi())
    draft = fasad.isian_awal(rid)
    assert (draft.nama_pemohon, draft.nomor_permohonan) == ("Siti Nurhaliza", "0001/PPID/2026")
    assert draft.nik == "6271014101800001"
    assert fasad.saran_alasan(rid) == (A,)
    made = fasad.daftarkan(replace(draft, alasan=frozenset({A, D}), kasus_posisi="Ditolak."))
    assert (made.nomor, made.kekurangan, made.terlambat) == ("001/KEB/PPID/2026", (), False)
    shown = lihat(k, made.id)
    assert shown.row.nomor_permohonan == "0001/PPID/2026"
    assert shown.row.alasan == (A, D)
    assert [j.kartu.jatuh_tempo for j in shown.pengajuan if j.kartu] == [date(2026, 12, 17)] * 2
    assert [row.id for row in fasad.untuk_permohonan(rid)] == [made.id]
    request = permohonan_baca.detail(k.kantor, k.ppid, rid)
    assert [p.rincian for p in request.riwayat if p.judul == "Keberatan diajukan"] == [made.nomor]
    looks = [row for row in fasad.jejak(rid) if row.kegiatan == "buka samaran"]
    assert [row.rincian for row in looks] == ["formulir keberatan"]


def test_ground_b_needs_no_request_others_do(k: KantorUji) -> None:
    rid = keberatan(k)
    assert lihat(k, rid).kekurangan == ()
    other = daftar.daftarkan(k.kantor, k.petugas, replace(KEBERATAN, alasan=frozenset({B, C})))
    assert any("Nomor pendaftaran" in line for line in other.kekurangan)
    with pytest.raises(UserError, match="ALU-002") as caught:
        jalankan(k, other.id, CatatRegister(HARI))
    assert "Nomor pendaftaran" in caught.value.what


@pytest.mark.parametrize(
    ("isi", "field"),
    [
        ({"nama_pemohon": " "}, "nama_pemohon"),
        ({"rincian": "\u200b"}, "rincian"),
        ({"alasan": frozenset()}, "alasan"),
        ({"tanggal_terima": None}, "tanggal_terima"),
        ({"tanggal_terima": date(2026, 11, 17)}, "tanggal_terima"),
        ({"tanggal_terima": date(2009, 12, 31)}, "tanggal_terima"),
        ({"tanggal_alasan": date(2026, 11, 10)}, "tanggal_alasan"),
        ({"tanggal_alasan": date(2026, 11, 1)}, "sebab_tanggal_alasan"),
        ({"nik": "123"}, "nik"),
        ({"email": "bukan"}, "email"),
        ({"kasus_posisi": "x" * 20_001}, "kasus_posisi"),
        ({"permohonan_id": UUID(int=3)}, "permohonan_id"),
    ],
)
def test_a_form_that_cannot_be_saved_names_its_field(
    k: KantorUji, isi: dict[str, object], field: str
) -> None:
    with pytest.raises(ValidationError, match="KBR-001") as caught:
        daftar.daftarkan(k.kantor, k.petugas, replace(KEBERATAN, **isi))  # type: ignore[arg-type]
    assert set(caught.value.fields) == {field}


def test_no_objection_comes_before_its_request(k: KantorUji) -> None:
    rid = permohonan_ditolak(k)
    draft = replace(KEBERATAN, permohonan_id=rid, tanggal_terima=date(2026, 11, 1))
    with pytest.raises(ValidationError, match="sebelum permohonannya"):
        daftar.daftarkan(k.kantor, k.petugas, draft)


def test_the_whole_way_to_acceptance(k: KantorUji) -> None:
    rid = keberatan(k, A, C)
    assert lihat(k, rid).row.batas == date(2026, 12, 21)
    jalankan(k, rid, CatatRegister(HARI), Telaah(HARI, "Tim pertimbangan"))
    assert lihat(k, rid).row.sisa == 25
    jalankan(k, rid, balasan(HARI, A, C))
    sent = SampaikanTanggapan(HARI, CaraPengiriman.POS, bukti="Resi 1")
    jalankan(k, rid, sent)
    shown = lihat(k, rid)
    assert (shown.row.batas, shown.row.sisa, shown.row.jeda) == (None, None, True)
    with pytest.raises(UserError, match="belum dicatat"):
        jalankan(k, rid, TerimaTanggapan(HARI))
    maju(k, date(2026, 11, 20))
    jalankan(k, rid, replace(sent, diterima=date(2026, 11, 19), penerima="Siti"))
    shown = lihat(k, rid)
    assert (shown.row.batas, shown.row.sisa) == (date(2026, 12, 9), None)
    assert [row.kode for row in shown.tenggat if row.berjalan] == ["S1a"]
    with pytest.raises(ValidationError, match="KBR-006"):
        jalankan(k, rid, TerimaTanggapan(date(2026, 11, 18)))
    jalankan(k, rid, TerimaTanggapan(date(2026, 11, 20), "Menerima penjelasan"))
    shown = lihat(k, rid)
    assert shown.row.status is S.SELESAI
    assert shown.row.batas is None
    assert shown.langkah == ()
    assert shown.tanggapan is not None
    assert (shown.tanggapan.nama_atasan, shown.tanggapan.bantahan[C]) == (
        "Drs. Haryo",
        "Tanggapan atas huruf c.",
    )
    assert shown.tanggapan_pemohon == "Menerima penjelasan"


def test_it_closes_by_itself_only_after_fourteen_working_days(k: KantorUji) -> None:
    rid = keberatan(k)
    sampai_disampaikan(k, rid, B, hari=HARI)
    jalankan(k, rid, TidakPuas(HARI, "Belum puas"))
    maju(k, date(2026, 12, 4))
    with pytest.raises(UserError, match="4 Desember 2026"):
        jalankan(k, rid, TutupKeberatan(date(2026, 12, 4)))
    maju(k, date(2026, 12, 7))
    jalankan(k, rid, TutupKeberatan(date(2026, 12, 7)))
    assert lihat(k, rid).row.status is S.SELESAI


def test_silence_lets_a_dispute_in_after_the_thirty_days(k: KantorUji) -> None:
    rid = keberatan(k)
    jalankan(k, rid, CatatRegister(HARI))
    with pytest.raises(UserError, match="30 Desember 2026"):
        jalankan(k, rid, AjukanSengketa(HARI))
    maju(k, date(2026, 12, 31))
    shown = lihat(k, rid)
    assert shown.row.sisa == -6  # since 21 December, by the receipt
    assert [row.kode for row in shown.tenggat if row.berjalan].count("S1b") == 2
    jalankan(k, rid, AjukanSengketa(date(2026, 12, 31)))
    assert lihat(k, rid).row.status is S.SENGKETA


def test_a_late_one_is_refused_or_taken_up_with_a_reason(k: KantorUji) -> None:
    early = {"tanggal_alasan": date(2026, 9, 1), "sebab_tanggal_alasan": "Keterangan pemohon"}
    made = daftar.daftarkan(k.kantor, k.petugas, replace(KEBERATAN, **early))  # type: ignore[arg-type]
    assert made.terlambat
    with pytest.raises(UserError, match="lewat 30 hari kerja"):
        jalankan(k, made.id, CatatRegister(HARI))
    jalankan(k, made.id, NyatakanTerlambat(HARI, "Lewat 30 hari kerja"))
    shown = lihat(k, made.id)
    assert (shown.row.status, shown.row.batas) == (S.TERLAMBAT_DIAJUKAN, None)
    jalankan(k, made.id, CatatRegister(HARI, "Pemohon dirawat di rumah sakit"))
    shown = lihat(k, made.id)
    assert shown.row.status is S.TERCATAT
    assert shown.sebab_diterima_terlambat == "Pemohon dirawat di rumah sakit"


def test_an_amicable_meeting_and_its_outcomes(k: KantorUji) -> None:
    rid = keberatan(k, C)
    jalankan(k, rid, CatatRegister(HARI), MulaiMusyawarah(HARI, "Ruang rapat", "Pemohon, PPID"))
    jalankan(k, rid, TidakSepakat(HARI, "Pemohon meminta salinan penuh"))
    assert lihat(k, rid).row.status is S.DITELAAH
    jalankan(k, rid, MulaiMusyawarah(HARI), Sepakat(HARI, "Salinan diberikan besok"))
    shown = lihat(k, rid)
    assert shown.row.status is S.SELESAI
    assert {(m.sepakat, m.hasil) for m in shown.musyawarah} == {
        (False, "Pemohon meminta salinan penuh"),
        (True, "Salinan diberikan besok"),
    }
    only_a = keberatan(k, A)
    jalankan(k, only_a, CatatRegister(HARI))
    with pytest.raises(UserError, match="huruf b sampai dengan g"):
        jalankan(k, only_a, MulaiMusyawarah(HARI))


def test_dates_of_acts(k: KantorUji) -> None:
    rid = keberatan(k)
    with pytest.raises(ValidationError, match="KBR-010"):
        jalankan(k, rid, CatatRegister(HARI + timedelta(days=1)))
    with pytest.raises(ValidationError, match="KBR-011"):
        jalankan(k, rid, CatatRegister(date(2026, 11, 6)))
    jalankan(k, rid, CatatRegister(HARI))
    reply = balasan(HARI, B)
    with pytest.raises(UserError, match="tanggal tanggapan belum diisi"):
        jalankan(k, rid, replace(reply, tanggapan=replace(reply.tanggapan, tanggal=None)))
    with pytest.raises(ValidationError, match="KBR-007") as caught:
        jalankan(k, rid, balasan(date(2026, 11, 13), B))
    assert set(caught.value.fields) == {"tanggal"}
    jalankan(k, rid, balasan(HARI, B))
    late = SampaikanTanggapan(HARI, CaraPengiriman.POS, diterima=date(2026, 11, 15))
    with pytest.raises(ValidationError, match="KBR-008"):
        jalankan(k, rid, late)


def test_only_the_superior_replies_and_says_who_he_is(k: KantorUji) -> None:
    rid = keberatan(k)
    jalankan(k, rid, CatatRegister(HARI))
    with pytest.raises(AccessDeniedError):
        daftar.jalankan(k.kantor, k.ppid, rid, balasan(HARI, B))
    named = balasan(HARI, B, nama_atasan="Plt. Sekda", jabatan_atasan="Plt. Sekretaris Daerah")
    daftar.jalankan(k.kantor, ATASAN, rid, named)
    shown = lihat(k, rid)
    assert shown.tanggapan is not None
    assert shown.tanggapan.jabatan_atasan == "Plt. Sekretaris Daerah"


def test_grounds_that_were_answered_stay_and_others_are_not_answered(k: KantorUji) -> None:
    rid = keberatan(k, B)
    jalankan(k, rid, CatatRegister(HARI))
    with pytest.raises(ValidationError, match="tidak memuat alasan huruf c"):
        jalankan(k, rid, balasan(HARI, B, C))
    jalankan(k, rid, balasan(HARI, B, putusan=PutusanKeberatan.MENGABULKAN))
    with pytest.raises(ValidationError, match="KBR-003"):
        daftar.koreksi(
            k.kantor, k.ppid, rid, replace(KEBERATAN, alasan=frozenset({C})), alasan="salah"
        )
    daftar.koreksi(k.kantor, k.ppid, rid, replace(KEBERATAN, tujuan="Riset"), alasan="salah ketik")
    assert lihat(k, rid).draft.tujuan == "Riset"
    with pytest.raises(ValidationError, match="KBR-002"):
        daftar.koreksi(k.kantor, k.ppid, rid, KEBERATAN, alasan=" ")


def test_a_corrected_receipt_moves_the_alarm(k: KantorUji) -> None:
    rid = keberatan(k)
    new = replace(KEBERATAN, tanggal_terima=date(2026, 11, 10))
    daftar.koreksi(k.kantor, k.ppid, rid, new, alasan="salah tanggal")
    assert lihat(k, rid).row.batas == date(2026, 12, 22)


def test_a_new_day_off_moves_open_objections_and_says_so_before(k: KantorUji) -> None:
    rid = keberatan(k)
    gone = keberatan(k)
    jalankan(k, gone, CabutKeberatan(HARI, "Tidak jadi"))
    day = kalender.PerubahanHari(date(2026, 12, 1), "daerah", "Hari jadi", sumber="SK")
    moved = {
        row.nomor: (row.register, row.lama, row.baru) for row in kalender.dampak_hari(k.kantor, day)
    }
    assert moved == {"001/KEB/PPID/2026": ("keberatan", date(2026, 12, 21), date(2026, 12, 22))}
    kalender.simpan_hari(k.kantor, k.admin, day)
    assert lihat(k, rid).row.batas == date(2026, 12, 22)


def test_readers_see_masked_names_and_unmasking_is_noted(k: KantorUji) -> None:
    rid = keberatan(k, nama_kuasa="Budi Hartono", surat_kuasa_ada=True)
    reader = KeberatanFasad(k.sesi(k.pembaca))
    assert reader.daftar()[0].nama == "S••• N•••"
    assert reader.detail(rid).draft.nama_kuasa != "Budi Hartono"
    own = lihat(k, rid)
    assert own.draft.nik == "62••••••••••••01"
    assert own.tersamar
    opened = KeberatanFasad(k.sesi()).detail(rid, "Menelepon pemohon")
    assert opened.draft.nik == "6271014101800001"
    looks = KeberatanFasad(k.sesi()).jejak(rid)
    assert [row.rincian for row in looks if row.kegiatan == "buka samaran"] == ["Menelepon pemohon"]
    agency = keberatan(k, jenis_pemohon=JenisPemohon.BADAN_HUKUM, nama_pemohon="PT Contoh")
    assert {row.id: row.nama for row in reader.daftar()}[agency] == "PT Contoh"


def test_the_list_filters_and_puts_the_urgent_first(k: KantorUji) -> None:
    later = keberatan(k, C, tanggal_terima=HARI, rincian="Anggaran belanja")
    sooner = keberatan(k)
    done = keberatan(k, kanal=Kanal.EMAIL)
    jalankan(k, done, CabutKeberatan(HARI, "Tidak jadi"))
    fasad = KeberatanFasad(k.sesi())

    def ids(**isi: object) -> list[UUID]:
        return [row.id for row in fasad.daftar(SaringKeberatan(**isi))]  # type: ignore[arg-type]

    assert ids() == [sooner, later, done]
    assert ids(terbuka=True) == [sooner, later]
    assert ids(terbuka=False) == ids(status=S.DICABUT) == [done]
    assert ids(alasan=C) == ids(teks="angg") == [later]
    assert ids(tahun=2025) == []
    assert ids(teks="001/KEB") == [later]
    assert fasad.tahun_tersedia() == (2026,)


def test_search_by_number_name_and_nik(k: KantorUji) -> None:
    rid = keberatan(k)
    fasad = KeberatanFasad(k.sesi())
    for teks in ("001/KEB/PPID/2026", "siti nur", "6271014101800001", "AMDAL"):
        assert [hit.id for hit in fasad.cari(teks)] == [rid], teks
    assert fasad.cari("tidak ada") == fasad.cari("..") == ()
    reader = KeberatanFasad(k.sesi(k.pembaca))
    assert reader.cari("6271014101800001") == ()
    assert "Siti" not in reader.cari("siti")[0].judul


def test_a_half_typed_form_survives_and_goes_when_registered(k: KantorUji) -> None:
    fasad = KeberatanFasad(k.sesi(k.petugas))
    typed = replace(KEBERATAN, alasan=frozenset({B, C}), tanggal_alasan=date(2026, 11, 3))
    draf_id = fasad.simpan_draf(None, typed)
    assert fasad.simpan_draf(draf_id, replace(typed, rincian="Dua")) == draf_id
    (draft,) = fasad.daftar_draf()
    assert draft.draft == replace(typed, rincian="Dua")
    assert KeberatanFasad(k.sesi()).daftar_draf() == ()
    assert KeberatanFasad(k.sesi()).simpan_draf(draf_id, typed) != draf_id
    fasad.daftarkan(KEBERATAN, draf_id)
    assert fasad.daftar_draf() == ()


def test_nothing_of_the_alarm_travels(k: KantorUji) -> None:
    rid = keberatan(k)
    with k.kantor.read() as session:
        body = session.connection().exec_driver_sql(
            "SELECT count(*) FROM op WHERE rid = ?", (rid.bytes,)
        )
        assert body.scalar_one() == 1
        row = session.get_one(Keberatan, rid)
        assert (row.batas, row.batas_urut) == (date(2026, 12, 21), "2026-12-21")


def test_every_closed_step_says_why(k: KantorUji) -> None:
    rid = keberatan(k)
    shown = lihat(k, rid)
    assert shown.langkah[0] is PeristiwaKeberatan.CATAT_REGISTER
    assert set(shown.tertutup) == {
        PeristiwaKeberatan.NYATAKAN_TERLAMBAT,
        PeristiwaKeberatan.AJUKAN_SENGKETA,
    }
    assert all(text.endswith(".") for text in shown.tertutup.values())
