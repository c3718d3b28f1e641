# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The bundle of a real dispute, and old lists of disputes: services and command line."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import openpyxl
import pypdf
import pytest

from app.cli.main import main
from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.samaran import masih_ada
from app.domain.sengketa import JenisSidang, StatusSengketa
from app.domain.sengketa_isian import BuktiDraft, SidangDraft
from app.exports.berkas_sengketa.lembar import huruf_tak_tertanam
from app.services.fasad import BerkasFasad
from app.services.fasad_register import RegisterFasad
from app.services.fasad_sengketa import BuktiFasad, SengketaFasad
from tests.helpers.berkas_uji import Halaman, gambar, pdf
from tests.helpers.kantor import FRASA, WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import permohonan_ditolak
from tests.helpers.sengketa import AJUDIKASI, REGISTRASI, jalankan, sengketa

DAFTAR = Path(__file__).parents[1] / "data" / "impor_sengketa" / "daftar-2023.csv"
NIK_LAIN = "6271015506900002"
KERJA = JobControl()


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


def perkara(k: KantorUji, folder: Path) -> UUID:
    """A refused request with its letter, and a dispute with exhibits of every kind."""
    permohonan = permohonan_ditolak(k, diberitahukan=date(2026, 11, 5))
    letter = BerkasFasad(k.sesi()).terbitkan(permohonan, JenisSurat.PENOLAKAN)
    rid = sengketa(k, permohonan_id=permohonan)
    jalankan(k, rid, *AJUDIKASI[:2])
    f, b = SengketaFasad(k.sesi()), BuktiFasad(k.sesi())
    f.tambah_sidang(rid, SidangDraft(JenisSidang.PEMBUKTIAN, date(2026, 11, 24), "10:00"))
    b.tambah(rid, BuktiDraft("Surat penolakan", surat_id=letter.row.id))
    for nama, isi, tertutup in (
        ("nota.pdf", pdf(Halaman((f"Saksi NIK {NIK_LAIN}",), huruf="Helvetica")), False),
        ("rahasia.pdf", pdf(Halaman(("POKOK RAHASIA",))), True),
        ("foto.png", gambar("papan"), False),
    ):
        path = folder / nama
        path.write_bytes(isi)
        fid, _ = b.lampirkan(rid, path, JenisLampiran.LAINNYA, "unit", KERJA)
        b.tambah(rid, BuktiDraft(nama, berkas_id=fid, dikecualikan=tertutup))
    return rid


def teks(path: Path) -> str:
    pages = pypdf.PdfReader(path).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_bundle_holds_everything_of_the_three_cases(k: KantorUji, tmp_path: Path) -> None:
    rid = perkara(k, tmp_path)
    f = SengketaFasad(k.sesi())
    done = f.berkas(rid, tmp_path / "b", samarkan=False, job=KERJA)
    utama = tmp_path / "b" / "berkas-sengketa.pdf"
    reader = pypdf.PdfReader(utama)
    assert len(reader.pages) == done.halaman
    assert not any(huruf_tak_tertanam(page) for page in reader.pages)
    isi = teks(utama)
    for kata in (
        "Kronologi",
        "Diterima dan didaftarkan",
        "Pemeriksaan awal",
        "Kartu Hitung Setiap Tenggat",
        "UU 14/2008 Ps 22(7)",
        "Pasal 17 huruf b UU 14/2008",
        "Merugikan persaingan usaha.",
        "Daftar Bukti Termohon",
        "POKOK RAHASIA",
        "Siti Nurhaliza",
    ):
        assert kata in isi, kata
    assert (done.bukti, done.surat, done.kurang) == (4, 1, ())
    assert sorted(path.name for path in (tmp_path / "b" / "bukti").iterdir()) == [
        "T-1-surat-penolakan.pdf",
        "T-2-nota-pdf.pdf",
        "T-3-rahasia-pdf.pdf",
        "T-4-foto-png.png",
    ]
    titles = [r.judul for r in f.detail(rid).riwayat]
    assert "Berkas sengketa disusun (lengkap)" in titles


def test_the_twin_of_the_same_dispute_leaks_nothing(k: KantorUji, tmp_path: Path) -> None:
    rid = perkara(k, tmp_path)
    done = SengketaFasad(k.sesi()).berkas(
        rid, tmp_path / "b", samarkan=True, job=KERJA, hilangkan=("Drs. Haryo",)
    )
    gone = [NIK_LAIN, "6271014101800001", "081234567890", "siti@contoh.id", "Drs. Haryo"]
    for path in (tmp_path / "b").rglob("*.pdf"):
        assert not list(masih_ada(teks(path), [*gone, "POKOK RAHASIA"])), path
    assert {path.name for path in (tmp_path / "b" / "bukti").iterdir()} == {
        "T-1-surat-penolakan.pdf",
        "T-2-nota-pdf.pdf",
    }
    assert done.tinjau == ("T-4 halaman 1: gambar tanpa teks, tidak disertakan sampai ditinjau",)
    assert "Bukti Penyamaran" in teks(tmp_path / "b" / "berkas-sengketa.pdf")


def test_a_file_that_has_not_come_is_told_on_the_cover(k: KantorUji, tmp_path: Path) -> None:
    rid = perkara(k, tmp_path)
    for path in k.kantor.paths.blobs.rglob("*"):
        if path.is_file():
            path.unlink()
    done = SengketaFasad(k.sesi()).berkas(rid, tmp_path / "b", samarkan=False, job=KERJA)
    assert len(done.kurang) == 4
    assert "Belum lengkap" in teks(tmp_path / "b" / "berkas-sengketa.pdf")


def test_an_old_list_comes_in_once_and_is_undone_whole(k: KantorUji) -> None:
    f = SengketaFasad(k.sesi())
    uji = f.uji_impor(DAFTAR, tahun=2023, job=KERJA)
    assert (uji.baru, uji.galat, uji.dapat_disimpan) == (3, 0, True)
    stored = f.simpan_impor(uji, tahun=2023, job=KERJA)
    assert stored.baru == 3
    rows = f.daftar(SaringSengketa(KelompokSengketa.SEMUA))
    assert [row.status for row in rows] == [
        StatusSengketa.SELESAI,
        StatusSengketa.SELESAI,
        StatusSengketa.TERREGISTRASI,
    ]
    assert [row.hasil_impor for row in rows][:2] == [
        "mengabulkan sebagian: ringkasan keuangan wajib diberikan",
        "sda",
    ]
    assert {row.amar for row in rows} == {None}
    assert {row.tanggal_pemberitahuan for row in rows} == {None}
    again = f.uji_impor(DAFTAR, tahun=2023, job=KERJA)
    assert (again.baru, again.sudah_ada) == (0, 3)
    assert f.simpan_impor(again, tahun=2023, job=KERJA).baru == 0
    RegisterFasad(k.sesi()).batalkan_impor(stored.id, "salah tahun")
    assert f.daftar(SaringSengketa(KelompokSengketa.SEMUA)) == ()


def test_an_import_somebody_worked_on_stays(k: KantorUji) -> None:
    f = SengketaFasad(k.sesi())
    stored = f.simpan_impor(f.uji_impor(DAFTAR, tahun=2023, job=KERJA), tahun=2023, job=KERJA)
    rid = f.daftar(SaringSengketa())[0].id
    f.tambah_sidang(rid, SidangDraft(JenisSidang.MEDIASI, date(2026, 12, 1)))
    with pytest.raises(UserError, match="IMP-021"):
        RegisterFasad(k.sesi()).batalkan_impor(stored.id, "salah tahun")
    assert len(f.daftar(SaringSengketa(KelompokSengketa.SEMUA))) == 3


def test_a_number_the_register_holds_is_skipped_with_a_note(k: KantorUji) -> None:
    rid = sengketa(k)
    jalankan(k, rid, REGISTRASI)
    f = SengketaFasad(k.sesi())
    f.koreksi(rid, f.detail(rid, "uji").draft, "x")
    path = DAFTAR.read_text("utf-8").replace(
        "2193/K-G2/PSI/KI-JBR/IV/2023", REGISTRASI.nomor_ki.lower()
    )
    source = k.kantor.paths.temp / "daftar.csv"
    source.write_text(path, encoding="utf-8")
    uji = f.uji_impor(source, tahun=2026, job=KERJA)
    assert (uji.baru, uji.dilewati) == (2, 1)
    assert uji.catatan[-1].kode == "sudah_terdaftar"


@pytest.mark.parametrize("bentuk", ["xlsx", "ods"])
def test_lists_come_from_spreadsheets_under_titles(
    k: KantorUji, tmp_path: Path, bentuk: str
) -> None:
    rows = [
        ["REKAP SENGKETA TAHUN 2024"],
        [],
        ["No", "Nomor Register", "Pemohon", "Badan Publik", "Informasi yang dimohon", "Putusan"],
        [1, "1/KI/2024", "LSM A", "Dinas B", "Dokumen C", "ditolak"],
        [2, None, "LSM A", "Dinas B", None, None],
    ]
    path = tmp_path / f"rekap.{bentuk}"
    if bentuk == "xlsx":
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    else:
        path.write_bytes(_ods(rows))
    uji = SengketaFasad(k.sesi()).uji_impor(path, tahun=2024, job=KERJA)
    assert uji.hasil.baris_header == 3
    assert (len(uji.hasil.baris), uji.galat) == (2, 1)
    assert not uji.dapat_disimpan
    (note,) = (n for n in uji.catatan if n.tingkat.value == "galat")
    assert "Baris 5" in note.kalimat
    assert uji.hasil.baris[0].lain == (("No", "1"),)
    with pytest.raises(UserError, match="IMP-022"):
        SengketaFasad(k.sesi()).simpan_impor(uji, tahun=2024, job=KERJA)


def _ods(rows: list[list[Any]]) -> bytes:
    import zipfile

    def cell(value: object) -> str:
        return (
            "<table:table-cell/>"
            if value is None
            else f'<table:table-cell office:value-type="string"><text:p>{value}</text:p>'
            "</table:table-cell>"
        )

    body = "".join(
        f"<table:table-row>{''.join(cell(v) for v in row) or cell(None)}</table:table-row>"
        for row in rows
    )
    ns = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content '
        f'xmlns:office="{ns}office:1.0" xmlns:table="{ns}table:1.0" xmlns:text="{ns}text:1.0">'
        f'<office:body><office:spreadsheet><table:table table:name="Rekap">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
    return out.getvalue()


def test_the_register_as_sheet_and_paper_full_and_public(k: KantorUji, tmp_path: Path) -> None:
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI)
    f = SengketaFasad(k.sesi())
    for publik in (False, True):
        path = tmp_path / f"r-{publik}.xlsx"
        f.ekspor_register(path, tahun=2026, publik=publik, bentuk="xlsx", job=KERJA)
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        rows = list(sheet.iter_rows(values_only=True))
        assert len(rows) == 2
        assert rows[0][2] == "Nomor Register KI"
        assert ("Nurhaliza" in str(rows[1])) is not publik
        assert rows[1][2] == "001/IX/KIP-PS/2026"
        assert "28-9-2026" in str(rows[1][10]) or "28" in str(rows[1][10])
        cetak = tmp_path / f"r-{publik}.pdf"
        done = f.ekspor_register(cetak, tahun=2026, publik=publik, bentuk="pdf", job=KERJA)
        assert done.baris == 1
        assert ("Nurhaliza" in teks(cetak)) is not publik
    with pytest.raises(UserError, match="EKS-001"):
        f.ekspor_register(tmp_path / "x", tahun=2026, publik=True, bentuk="docx", job=KERJA)


Run = Callable[..., tuple[int, Any]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("LUMBUNG_PASSPHRASE", FRASA)

    def call(*words: str | Path) -> tuple[int, Any]:
        code = main([*map(str, words), "--json"])
        return code, json.loads(capsys.readouterr().out)

    return call


def test_bundle_import_and_export_by_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    root = tmp_path / "kantor"
    with kantor_uji(root, mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as k:
        perkara(k, tmp_path)
    for extra, name in (((), "b"), (("--redacted", "--reviewed", "T-4"), "s")):
        out = tmp_path / name
        code, data = run(
            "dispute-bundle", "001/IX/KIP-PS/2026", "--out", out, "--data", root, *extra
        )
        assert code == 0, data
        assert (out / "berkas-sengketa.pdf").is_file()
        assert data["files"][0] == "berkas-sengketa.pdf"
        assert data["redacted"] is bool(extra)
        assert data["to_review"] == []
    assert data["removed"]
    code, data = run("dispute-bundle", "tidak ada", "--out", tmp_path / "x", "--data", root)
    assert (code, data["error"]["code"]) == (1, "SGK-062")
    (tmp_path / "penuh").mkdir()
    (tmp_path / "penuh" / "skripsi.txt").write_text("x")
    code, data = run(
        "dispute-bundle", "001/SIP/PPID/2026", "--out", tmp_path / "penuh", "--data", root
    )
    assert (code, data["error"]["code"]) == (1, "SGK-061")
    words = ("import", "register", DAFTAR, "--kind", "sengketa", "--year", "2023", "--data", root)
    code, data = run(*words, "--dry-run")
    assert (code, data["new"], data["stored"]) == (0, 3, 0)
    assert data["columns"]["nomor_register_KI"] == "nomor_ki"
    code, data = run(*words)
    assert (code, data["stored"]) == (0, 3)
    code, data = run(
        *("export", "register", "--kind", "sengketa", "--year", "2023", "--format", "xlsx"),
        *("--out", tmp_path / "r.xlsx", "--data", root),
    )
    assert (code, data["rows"]) == (0, 3)
