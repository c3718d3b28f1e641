# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Drafts: review, approval inside and outside, four eyes, use; the way from desk to delivery."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kerja_isian import CatatanDraft, JawabanTugas, PersetujuanLuar
from app.domain.kip import CaraPengiriman, JenisLampiran, JenisSurat, Peran, StatusPermohonan
from app.domain.layanan import (
    ArahCatatan,
    HasilPencarian,
    JenisCatatan,
    PeristiwaKonsep,
    SifatKonsep,
    StatusKonsep,
)
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PenyampaianDraft
from app.domain.tindakan import Putuskan, Sampaikan, Selesaikan
from app.models.kip import Permohonan
from app.services import pengguna, permohonan
from app.services.fasad import BerkasFasad
from app.services.kerja.konsep import IsiLangkah
from tests.helpers.kerja import KABUL, TOLAK, KantorKerja, kantor_kerja

E = PeristiwaKonsep
HARI = date(2026, 11, 2)
LUAR = PersetujuanLuar(HARI, "Haryo, Sekda", "tanda tangan basah pada konsep", "map SK 2026")


@pytest.fixture
def o(tmp_path: Path) -> Iterator[KantorKerja]:
    with kantor_kerja(tmp_path / "k") as office:
        yield office


def _simpan(o: KantorKerja, rid: object) -> Permohonan:
    with o.k.kantor.read() as session:
        return session.get_one(Permohonan, rid)


def test_a_refusal_goes_from_desk_to_superior_and_takes_its_date_from_there(
    o: KantorKerja,
) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, TOLAK, ajukan=True)
    o.k.jam.maju(days=1)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    with pytest.raises(UserError, match="persetujuan Atasan PPID belum dicatat"):
        o.konsep(o.ppid).pakai(kid)
    with pytest.raises(AccessDeniedError):
        o.konsep(o.ppid).langkah(kid, E.SETUJUI_ATASAN)
    o.konsep(o.atasan).langkah(kid, E.SETUJUI_ATASAN)
    o.k.jam.maju(days=1)
    o.konsep(o.ppid).pakai(kid)
    row = _simpan(o, rid)
    assert row.status is StatusPermohonan.DITOLAK_DIKECUALIKAN
    assert row.tanggal_persetujuan_atasan == date(2026, 11, 3)
    assert row.tanggal_keputusan == date(2026, 11, 4)
    draft = o.konsep(o.ppid).kasus(rid)[0]
    assert (draft.status, draft.atasan, draft.pemeriksa) == (
        StatusKonsep.DIPAKAI,
        "Haryo Sekda",
        "Dewi Lestari",
    )
    assert "Konsep jawaban: disetujui atasan ppid" in [j.lower() for j in o.judul(rid)] or any(
        "disetujui atasan" in judul.lower() for judul in o.judul(rid)
    )


def test_a_granted_request_needs_no_superior(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, KABUL, ajukan=True)
    with pytest.raises(AccessDeniedError):
        o.konsep().langkah(kid, E.SETUJUI)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    steps = o.konsep(o.ppid).kasus(rid)[0].langkah
    assert E.PAKAI in steps
    assert E.CATAT_PERSETUJUAN not in steps
    o.konsep(o.ppid).pakai(kid)
    row = _simpan(o, rid)
    assert row.status is StatusPermohonan.DIKABULKAN_SELURUH
    assert row.tanggal_persetujuan_atasan is None


def test_an_approval_outside_is_kept_with_its_description(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, TOLAK, ajukan=True)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    with pytest.raises(UserError, match="belum ditulis"):
        o.konsep(o.ppid).langkah(kid, E.CATAT_PERSETUJUAN)
    for salah in (
        replace(LUAR, oleh=" "),
        replace(LUAR, cara=" "),
        replace(LUAR, tanggal=date(2026, 11, 9)),
    ):
        with pytest.raises(ValidationError, match="KON-013"):
            o.konsep(o.ppid).langkah(kid, E.CATAT_PERSETUJUAN, IsiLangkah(luar=salah))
    o.konsep().langkah(kid, E.CATAT_PERSETUJUAN, IsiLangkah(luar=LUAR))
    o.konsep(o.ppid).pakai(kid)
    draft = o.konsep(o.ppid).kasus(rid)[0]
    assert "map SK 2026" in draft.tanpa_akun
    assert _simpan(o, rid).tanggal_persetujuan_atasan == HARI


def test_a_direct_refusal_needs_more_than_a_date_and_leaves_a_record(o: KantorKerja) -> None:
    rid = o.diproses()
    bare = replace(TOLAK, tanggal_persetujuan_atasan=HARI)
    with pytest.raises(UserError, match="cara persetujuan"):
        permohonan.jalankan(o.k.kantor, o.ppid, rid, Putuskan(bare))
    waiting, _ = o.konsep().susun(rid, KABUL)
    told = replace(bare, cara_persetujuan="Sekda, disposisi 2 November, map SK 2026")
    permohonan.jalankan(o.k.kantor, o.ppid, rid, Putuskan(told))
    kept, left = o.konsep(o.ppid).kasus(rid)
    if kept.id == waiting:
        kept, left = left, kept
    assert (kept.status, kept.tanpa_akun) == (StatusKonsep.DIPAKAI, told.cara_persetujuan)
    assert kept.putusan is not None
    assert kept.putusan.nomor_sk_pengecualian == TOLAK.nomor_sk_pengecualian
    assert (left.id, left.status) == (waiting, StatusKonsep.DIBATALKAN)
    assert _simpan(o, rid).tanggal_persetujuan_atasan == HARI


def test_sent_back_corrected_and_sent_again(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, KABUL, ajukan=True)
    with pytest.raises(UserError, match="belum ditulis"):
        o.konsep(o.ppid).langkah(kid, E.KEMBALIKAN)
    o.konsep(o.ppid).langkah(kid, E.KEMBALIKAN, IsiLangkah(catatan="Sebut tahunnya"))
    row = o.konsep().kasus(rid)[0]
    assert (row.status, row.catatan) == (StatusKonsep.DIKEMBALIKAN, "Sebut tahunnya")
    o.konsep().ubah(kid, replace(KABUL, alasan="AMDAL tahun 2024"))
    o.konsep().langkah(kid, E.AJUKAN)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    with pytest.raises(UserError, match="ALU-001"):
        o.konsep().ubah(kid, KABUL)
    o.konsep(o.ppid).pakai(kid)
    assert _simpan(o, rid).alasan == "AMDAL tahun 2024"


def test_an_incomplete_draft_is_not_submitted(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, replace(TOLAK, nomor_sk_pengecualian=""))
    with pytest.raises(UserError, match="surat keputusan"):
        o.konsep().langkah(kid, E.AJUKAN)
    with pytest.raises(UserError, match="KON-010"):
        o.konsep().susun(rid, KABUL)


def test_four_eyes_where_there_are_four(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep(o.ppid).susun(rid, KABUL, ajukan=True)
    row = o.konsep(o.ppid).kasus(rid)[0]
    assert E.SETUJUI not in row.langkah
    with pytest.raises(UserError, match="orang lain"):
        o.konsep(o.ppid).langkah(kid, E.SETUJUI, IsiLangkah(alasan="mendesak"))
    o.konsep(o.ppid_lain).langkah(kid, E.SETUJUI)
    assert E.PAKAI in o.konsep(o.ppid).kasus(rid)[0].langkah


def test_a_single_ppid_says_why_and_it_is_kept(o: KantorKerja) -> None:
    pengguna.ubah_pengguna(
        o.k.kantor, SISTEM, o.ppid_lain.id, nama="Rina", peran=[Peran.PETUGAS], aktif=True
    )
    rid = o.diproses()
    kid, _ = o.konsep(o.ppid).susun(rid, KABUL, ajukan=True)
    assert o.konsep(o.ppid).kasus(rid)[0].perlu_alasan
    with pytest.raises(UserError, match="alasan menyetujui konsep sendiri"):
        o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI, IsiLangkah(alasan="Hanya satu PPID di kantor ini"))
    kept = [row.rincian for row in o.detail(rid).riwayat]
    assert any("Hanya satu PPID" in text for text in kept)


def test_one_person_in_both_roles_does_not_approve_twice_while_another_superior_could(
    o: KantorKerja,
) -> None:
    both = Pelaku(o.ppid.id, o.ppid.nama, frozenset({Peran.PPID, Peran.ATASAN_PPID}))
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, TOLAK, ajukan=True)
    o.konsep(both).langkah(kid, E.SETUJUI)
    with pytest.raises(UserError, match="orang lain"):
        o.konsep(both).langkah(kid, E.SETUJUI_ATASAN, IsiLangkah(alasan="cepat"))
    o.konsep(o.atasan).langkah(kid, E.SETUJUI_ATASAN)


def test_replies_to_objections_travel_the_same_way_but_are_not_used_here(o: KantorKerja) -> None:
    rid = o.diproses()
    kid, _ = o.konsep().susun(rid, '{"bantahan": "…"}', sifat=SifatKonsep.TANGGAPAN, ajukan=True)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    row = o.konsep(o.atasan).kasus(rid)[0]
    assert row.perlu_atasan
    assert row.putusan is None
    o.konsep(o.atasan).langkah(kid, E.SETUJUI_ATASAN)
    with pytest.raises(UserError, match="KON-011"):
        o.konsep(o.atasan).pakai(kid)
    assert [r.id for r in o.konsep(o.atasan).menunggu()] == [kid]
    assert o.konsep(o.ppid).menunggu() == ()


def test_a_use_that_fails_leaves_draft_and_case_as_they_were(o: KantorKerja) -> None:
    rid = o.daftar()  # not declared complete: no decision yet
    kid, _ = o.konsep().susun(rid, KABUL, ajukan=True)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    before = o.ops()
    with pytest.raises(UserError, match="ALU-001"):
        o.konsep(o.ppid).pakai(kid)
    assert o.ops() == before
    assert o.konsep(o.ppid).kasus(rid)[0].status is StatusKonsep.DISETUJUI


def test_from_desk_to_unit_to_ppid_to_superior_to_delivery(o: KantorKerja, tmp_path: Path) -> None:
    rid = o.diproses("Rekam medis pasien RSUD 2025 dan anggarannya")
    o.k.jam.maju(minutes=1)
    tid = o.tugas(rid)
    o.k.jam.maju(minutes=1)
    o.kerja().terima_tugas(tid)
    found = tmp_path / "jawaban.txt"
    found.write_text("Nota dinas bidang", encoding="utf-8")
    BerkasFasad(o.k.sesi(o.petugas)).lampirkan(
        rid, found, JenisLampiran.LAINNYA, "jawaban unit", JobControl()
    )
    o.kerja().jawab_tugas(tid, JawabanTugas("Memuat data pasien", HasilPencarian.DIKECUALIKAN))
    o.k.jam.maju(minutes=1)
    o.kerja().selesaikan_tugas(tid)
    o.catatan().tulis(
        CatatanDraft(rid, JenisCatatan.TELEPON, ArahCatatan.KELUAR, "Sedang diperiksa", "Siti")
    )
    o.k.jam.maju(minutes=1)
    kid, _ = o.konsep().susun(rid, TOLAK, ajukan=True)
    assert [row.id for row in o.konsep(o.ppid).menunggu()] == [kid]
    o.k.jam.maju(minutes=1)
    o.konsep(o.ppid).langkah(kid, E.SETUJUI)
    o.k.jam.maju(minutes=1)
    o.konsep(o.atasan).langkah(kid, E.SETUJUI_ATASAN)
    o.k.jam.maju(minutes=1)
    o.konsep(o.ppid).pakai(kid)
    o.k.jam.maju(minutes=1)
    letter = BerkasFasad(o.k.sesi(o.ppid)).terbitkan(rid, JenisSurat.PENOLAKAN)
    assert letter.row.nomor
    proof = PenyampaianDraft(HARI, None, CaraPengiriman.EMAIL, "Siti", "e-mail 2 Nov 10.15")
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.petugas, rid, Sampaikan(HARI, proof))
    o.k.jam.maju(minutes=1)
    permohonan.jalankan(o.k.kantor, o.petugas, rid, Selesaikan(HARI))
    detail = o.detail(rid)
    assert detail.row.status is StatusPermohonan.SELESAI
    assert o.catatan().balasan_pertama(rid).lewat == "Telepon"
    titles = o.judul(rid)
    order = [
        "Dinyatakan lengkap",
        "Pencarian informasi dikirim ke Bidang Penataan Lingkungan",
        "Pencarian informasi · selesai: Bidang Penataan Lingkungan",
        "Konsep jawaban: menunggu pemeriksaan ppid",
        "Konsep jawaban: disetujui ppid",
        "Konsep jawaban: disetujui atasan ppid",
        "Diputuskan: ditolak",
        "Selesai",
    ]
    at = [titles.index(title) for title in order]
    assert at == sorted(at)
