# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province holds and gives out: no person, every agency, any declared register."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.db.engine import raw_connect
from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.kip import AlasanPerpanjangan, Keputusan, Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PutusanDraft
from app.domain.tindakan import NyatakanLengkap, Perpanjang, Putuskan
from app.services import hub
from app.services.eskalasi import eskalasikan
from app.services.fasad import KipFasad, Sesi
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.provinsi.papan import (
    daftar_register,
    masa_bebas,
    masa_irama,
    ukuran_peta,
)
from app.sync.hub.figures import Cacah, Rasio, RegisterProvinsi, Rincian, registers
from tests.helpers.kantor import DRAFT, KantorUji
from tests.helpers.pdf_baca import rata
from tests.helpers.provinsi_kantor import Daerah, daerah_uji, id_instansi

TAHUN = masa_irama("tahun", 2026)
RAHASIA = (
    *("Siti Nurhaliza", "6271014101800001", "Diponegoro", "081234567890", "siti@contoh.id"),
    *("Joko Kuasa", "Mahasiswa", "AMDAL tambang pasir", "Penelitian skripsi"),
)
"""Everything an applicant of the tests tells of themself and of the request"""


@pytest.fixture
def daerah(tmp_path: Path) -> Iterator[Daerah]:
    with daerah_uji(tmp_path) as made:
        yield made


def bocor(data: bytes | str) -> list[str]:
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    return [kata for kata in RAHASIA if kata.casefold() in text.casefold()]


def isi_gudang(daerah: Daerah) -> str:
    """Everything in the province's store, as text."""
    kantor = daerah.provinsi.kantor
    path = kantor.paths.root / hub.FOLDER / hub.DATA
    connection = raw_connect(path, kantor.key.purpose("hub-db"), query_only=True)
    try:
        cursor = connection.cursor()
        tables = cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        rows = [cursor.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables]
        return repr([[_teks(value) for value in row] for found in rows for row in found])
    finally:
        connection.close()


def _teks(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def test_nothing_personal_reaches_the_store_or_a_file(daerah: Daerah, tmp_path: Path) -> None:
    k = daerah.daftarkan("Dinas Satu")
    kip = KipFasad(k.sesi())
    draft = replace(DRAFT, nama_kuasa="Joko Kuasa", surat_kuasa_ada=True)
    rid = kip.daftarkan(draft).id
    kip.jalankan(rid, NyatakanLengkap(date(2026, 11, 2)))
    putusan = PutusanDraft(
        keputusan=Keputusan.DIKABULKAN_SELURUH, tanggal=date(2026, 11, 2), softcopy=True
    )
    kip.jalankan(rid, Putuskan(putusan))
    daerah.kirim(k)
    assert daerah.baca().diterapkan == 1
    dump = isi_gudang(daerah)
    assert "dikabulkan_seluruh" in dump
    assert bocor(dump) == []
    assert _keluaran(daerah, k, tmp_path) == []


def test_an_escalated_applicant_is_in_no_file_of_the_province(
    daerah: Daerah, tmp_path: Path
) -> None:
    """The one road by which a name goes up leads to its case alone, never to board or export."""
    k = daerah.daftarkan("Dinas Satu")
    rid = KipFasad(k.sesi()).daftarkan(DRAFT).id
    eskalasikan(k.kantor, SISTEM, rid, keperluan="sengketa di Komisi Informasi")
    daerah.kirim(k)
    assert daerah.baca().diterapkan == 1
    assert "Siti Nurhaliza" in isi_gudang(daerah)
    assert _keluaran(daerah, k, tmp_path) == []


def _keluaran(daerah: Daerah, k: KantorUji, folder: Path) -> list[str]:
    """Return what personal words stand in anything the province shows or writes."""
    agency, fasad, found = id_instansi(k), daerah.fasad, []
    for bentuk in ("csv", "xlsx", "pdf"):
        path = folder / f"rekap.{bentuk}"
        assert fasad.ekspor_rekap(path, tabel="permohonan", masa=TAHUN, bentuk=bentuk) == 1
    found += bocor((folder / "rekap.csv").read_bytes())
    cells = [c.value for row in load_workbook(folder / "rekap.xlsx").active for c in row]
    found += bocor(" ".join(str(c) for c in cells))
    found += bocor(rata((folder / "rekap.pdf").read_bytes()))
    found += bocor(rata(fasad.tindak_lanjut(agency, tabel="permohonan", masa=TAHUN)))
    for shown in (fasad.papan("permohonan", TAHUN), fasad.kotak(), fasad.instansi()):
        found += bocor(repr(shown))
    return found


def test_a_later_register_joins_by_its_declaration_alone(
    daerah: Daerah, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Extensions are no register of the province; here they become one for a test."""
    uji = RegisterProvinsi(
        tabel="perpanjangan",
        judul="Perpanjangan",
        tanggal="tanggal",
        ukuran=(
            Cacah("semua", "Semua perpanjangan", lambda _r, _h: True),
            Cacah("kuasa", "Belum dikuasai", lambda r, _h: r.teks("alasan") == "belum_dikuasai"),
            Rincian(
                "alasan",
                "Alasan",
                lambda r: (r.teks("alasan"),),
                {satu.value: satu.value for satu in AlasanPerpanjangan},
            ),
            Rasio("bagian", "Bagian belum dikuasai (%)", "kuasa", "semua"),
        ),
        peringkat="bagian",
        peta="semua",
    )
    monkeypatch.setitem(registers(), "perpanjangan", uji)
    k = daerah.daftarkan("Dinas Satu")
    daerah.daftarkan("Dinas Dua")
    kip = KipFasad(k.sesi())
    rid = kip.daftarkan(DRAFT).id
    kip.jalankan(rid, NyatakanLengkap(date(2026, 11, 2)))
    alasan = AlasanPerpanjangan.BELUM_DIKUASAI
    kip.jalankan(rid, Perpanjang(date(2026, 11, 2), alasan, "Arsip di unit lain"))
    daerah.kirim(k)
    daerah.baca()
    fasad = daerah.fasad
    assert ("perpanjangan", "Perpanjangan") in daftar_register()
    assert ukuran_peta("perpanjangan")[0] == ("semua", "Semua perpanjangan")
    papan = fasad.papan("perpanjangan", TAHUN)
    assert [(a.kode, a.nilai) for a in papan.angka] == [
        ("semua", 1),
        ("kuasa", 1),
        ("bagian", 100.0),
    ]
    assert [(r.urutan, r.nama) for r in papan.peringkat] == [(1, "Dinas Satu"), (None, "Dinas Dua")]
    assert "Bagian belum dikuasai" in papan.kriteria
    rekap = fasad.rekap("perpanjangan", masa_irama("bulan", 2026, 11))
    assert [kolom.kode for kolom in rekap.kolom][:3] == ["semua", "kuasa", "alasan.belum_dikuasai"]
    assert [(row.nama, row.sel[0]) for row in rekap.baris] == [("Dinas Dua", 0), ("Dinas Satu", 1)]
    heat = fasad.peta_angka("perpanjangan", masa_irama("triwulan", 2026, 4))
    assert heat.baris[1][2] == (0, 1, 0)
    path = tmp_path / "uji.csv"
    fasad.ekspor_rekap(path, tabel="perpanjangan", masa=TAHUN, bentuk="csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [row["alasan.belum_dikuasai"] for row in rows] == ["0", "1"]
    agency = id_instansi(k)
    letter = rata(fasad.tindak_lanjut(agency, tabel="perpanjangan", masa=TAHUN))
    assert "Semua perpanjangan" in letter


def test_every_period_counts_the_days_that_lie_in_it(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    KipFasad(k.sesi()).daftarkan(DRAFT)  # received on 2 November 2026
    daerah.kirim(k)
    daerah.baca()
    inside = (("bulan", 11), ("triwulan", 4), ("caturwulan", 3), ("semester", 2), ("tahun", 1))
    outside = (("bulan", 10), ("triwulan", 3), ("caturwulan", 2), ("semester", 1))
    for rows, count in ((inside, 1), (outside, 0)):
        for irama, ke in rows:
            rekap = daerah.fasad.rekap("permohonan", masa_irama(irama, 2026, ke))
            assert rekap.jumlah.sel[0] == count, (irama, ke)
    days = masa_bebas(date(2026, 11, 2), date(2026, 11, 2))
    assert daerah.fasad.rekap("permohonan", days).jumlah.sel[0] == 1


def test_the_files_say_what_the_screen_says(daerah: Daerah, tmp_path: Path) -> None:
    k = daerah.daftarkan("=Dinas Rumus")
    for _ in range(3):
        KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    daerah.baca()
    rekap = daerah.fasad.rekap("permohonan", TAHUN)
    daerah.fasad.ekspor_rekap(tmp_path / "a.xlsx", tabel="permohonan", masa=TAHUN, bentuk="xlsx")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    head = [sheet.cell(5, c).value or sheet.cell(6, c).value for c in range(3, 6)]
    assert head[0] == "Permohonan masuk"
    assert sheet.cell(7, 2).value == "=Dinas Rumus"
    assert sheet.cell(7, 2).data_type == "s"
    assert (sheet.cell(7, 3).value, sheet.cell(8, 2).value) == (3, "Jumlah")
    assert [sheet.cell(7, 3 + n).value for n in range(5)] == list(rekap.baris[0].sel[:5])
    daerah.fasad.ekspor_rekap(tmp_path / "a.csv", tabel="permohonan", masa=TAHUN, bentuk="csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig")))
    assert (row["instansi"], row["masuk"], row["dari"]) == ("'=Dinas Rumus", "3", "2026-01-01")
    daerah.fasad.ekspor_rekap(tmp_path / "a.pdf", tabel="permohonan", masa=TAHUN, bentuk="pdf")
    text = rata((tmp_path / "a.pdf").read_bytes())
    assert "REKAP PERMOHONAN INFORMASI" in text
    assert "Nihil untuk semua instansi" in text
    with pytest.raises(UserError) as refused:
        daerah.fasad.ekspor_rekap(tmp_path / "a.doc", tabel="permohonan", masa=TAHUN, bentuk="doc")
    assert refused.value.code == "PRV-007"


def test_the_letter_names_what_is_late_and_silent(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    daerah.baca()
    agency = id_instansi(k)
    fresh = rata(daerah.fasad.tindak_lanjut(agency, tabel="permohonan", masa=TAHUN))
    assert "Tidak ada hal yang memerlukan tindak lanjut" in fresh
    daerah.provinsi.jam.maju(days=30)
    late = rata(daerah.fasad.tindak_lanjut(agency, tabel="permohonan", masa=TAHUN))
    assert "Lewat tenggat, belum diberitahukan: 1." in late
    assert "Tidak ada kiriman data sejak 2 November 2026 (30 hari)" in late
    assert "Rina Kartika" in late  # the official who signs
    draft = rata(
        daerah.fasad.tindak_lanjut(agency, tabel="permohonan", masa=TAHUN, konsep=True, nomor="5/X")
    )
    assert "KONSEP" in draft
    assert "5/X" not in draft


def test_strangers_and_damage_are_kept_apart_with_a_reason(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    (paket,) = daerah.stik.rglob("keluar/*.lmb")
    whole = paket.read_bytes()
    paket.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    hasil = daerah.baca()
    assert (hasil.karantina, hasil.diterapkan) == (1, 0)
    (row,) = daerah.fasad.kotak(keadaan=("karantina",))
    assert "rusak" in row.alasan
    paket.write_bytes(whole)  # the same name again, now whole
    assert daerah.baca().diterapkan == 1
    with pytest.raises(ValidationError):
        daerah.fasad.buang(row.sidik, alasan=" ")
    daerah.fasad.buang(row.sidik, alasan="sudah dikirim ulang")
    assert daerah.fasad.kotak(keadaan=("karantina",)) == ()
    (line,) = daerah.fasad.kotak(keadaan=("dibuang",))
    assert line.sidik == row.sidik
    with pytest.raises(UserError) as gone:
        daerah.fasad.buang(row.sidik, alasan="lagi")
    assert gone.value.code == "PRV-002"


def test_a_revoked_pc_is_refused_from_then_on(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    kip = KipFasad(k.sesi())
    kip.daftarkan(DRAFT)
    daerah.bolak_balik(k)
    (row,) = daerah.fasad.instansi()
    assert (row.keadaan, row.paket, len(row.pc)) == ("terdaftar", 1, 1)
    daerah.fasad.cabut_pc(row.pc[0].id, alasan="laptop hilang")
    (row,) = daerah.fasad.instansi()
    assert row.pc[0].dicabut
    kip.daftarkan(DRAFT)
    daerah.kirim(k)
    hasil = daerah.baca()
    assert (hasil.karantina, hasil.diterapkan) == (1, 0)
    assert "dicabut" in hasil.paket[0].alasan
    figures = {a.kode: a.nilai for a in daerah.fasad.papan("permohonan", TAHUN).angka}
    assert figures["masuk"] == 1  # what came before stays counted
    assert daerah.balas().dilewati == ("Dinas Satu",)  # nobody there may open anything
    with pytest.raises(UserError) as again:
        daerah.fasad.cabut_pc(row.pc[0].id, alasan="lagi")
    assert again.value.code == "PRV-005"


def test_the_roster_shows_who_was_never_heard_of(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    made = daerah.fasad.daftarkan(nama="Dinas Baru", kode="BARU")
    assert made.berkas
    assert made.pdf.startswith(b"%PDF")
    assert len(made.kata_akar.split("-")) == 6
    KipFasad(k.sesi()).daftarkan(DRAFT)
    daerah.kirim(k)
    daerah.baca()
    rows = {row.nama: row for row in daerah.fasad.instansi()}
    assert {nama: row.keadaan for nama, row in rows.items()} == {
        "Dinas Satu": "terdaftar",
        "Dinas Baru": "belum terdengar",
    }
    silence = daerah.fasad.peta_diam(masa_irama("triwulan", 2026, 4))
    # enrolled in November: October is nobody's silence
    assert [(nama, cells) for _, nama, cells in silence.baris] == [
        ("Dinas Baru", (-1, 0, 0)),
        ("Dinas Satu", (-1, 1, 0)),
    ]
    assert daerah.fasad.papan("permohonan", TAHUN).diam == 1


def test_rights_are_asked_for(daerah: Daerah) -> None:
    k = daerah.provinsi
    pembaca = ProvinsiFasad(Sesi(k.kantor, k.pembaca, k.proyeksi))
    assert pembaca.papan("permohonan", TAHUN).instansi == 0
    arsip = Pelaku(k.pembaca.id, "Arsip", frozenset({Peran.ARSIPARIS}))
    for pelaku in (k.pembaca, arsip):
        fasad = ProvinsiFasad(Sesi(k.kantor, pelaku, k.proyeksi))
        with pytest.raises(AccessDeniedError):
            fasad.tarik_paket("libur-2026", 1, alasan="x")
        with pytest.raises(AccessDeniedError):
            fasad.olah_tertunda()
        with pytest.raises(AccessDeniedError):
            fasad.daftarkan(nama="X", kode="X")


def test_an_office_without_the_role_is_refused(daerah: Daerah) -> None:
    k = daerah.daftarkan("Dinas Satu")
    fasad = ProvinsiFasad(k.sesi())
    assert not fasad.ada()
    assert daerah.fasad.ada()
    with pytest.raises(UserError) as refused:
        fasad.papan("permohonan", TAHUN)
    assert refused.value.code.endswith("-005")
    assert not (k.kantor.paths.root / hub.FOLDER).exists()
