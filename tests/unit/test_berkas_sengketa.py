# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle: numbered pages, embedded fonts, exhibits, digests, a folder whole or none."""

from __future__ import annotations

import errno
import io
import subprocess
from hashlib import sha256
from pathlib import Path

import pypdf
import pytest

from app.domain.berkas_sengketa import BERKAS_UTAMA, DAFTAR_SIDIK
from app.domain.errors import CancelledError, EnvironmentFaultError, UserError
from app.domain.jobs import JobControl
from app.exports.berkas_sengketa import tulis
from app.exports.berkas_sengketa.dokumen import nama_berkas
from app.exports.berkas_sengketa.lembar import (
    TidakDapatDilembarkan,
    huruf_tak_tertanam,
    jadikan_lembar,
)
from app.exports.berkas_sengketa.susun import Bundel, susun_berkas
from app.exports.berkas_sengketa.tulis import tulis_folder
from tests.helpers.berkas_uji import Halaman, berkas, dokumen, gambar, pdf, pdf_bergaris

KERJA = JobControl()
TEKS = pdf(Halaman(("satu halaman",)))


def rusak() -> bytes:
    raise UserError(code="BRK-011", what="Berkas rusak.", kept="-", action="-")


def susun(*bukti: tuple[str, bytes, str], surat: tuple[bytes, ...] = ()) -> Bundel:
    isi = berkas(
        tuple(
            dokumen(f"T-{n}", judul, data, nama=f"x{tipe}", tipe=_TIPE[tipe])
            for n, (judul, data, tipe) in enumerate(bukti, start=1)
        ),
        tuple(dokumen(f"S-{n}", f"Surat {n}", data) for n, data in enumerate(surat, start=1)),
    )
    return susun_berkas(isi, None, job=KERJA)


_TIPE = {
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def utama(bundel: Bundel) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(dict(bundel.berkas)[BERKAS_UTAMA]))


def teks(page: pypdf.PageObject) -> str:
    return " ".join(page.extract_text().split())


def test_pages_are_numbered_through_and_the_contents_tell_them() -> None:
    lain = pdf(Halaman(("halaman pertama",)), Halaman(("halaman kedua",)))
    bundel = susun(("Surat penolakan", lain, ".pdf"), ("Foto", gambar(), ".png"), surat=(TEKS,))
    reader = utama(bundel)
    assert len(reader.pages) == bundel.halaman
    for nomor, page in enumerate(reader.pages, start=1):
        assert f"{nomor:06}" in teks(page)
    isi = teks(reader.pages[1])
    assert "Daftar Isi" in isi
    assert "Kronologi 3" in isi
    for judul in ("S-1 Surat 1", "T-1 Surat penolakan", "T-2 Foto"):
        halaman = int(isi.split(f"{judul} ")[1].split()[0])
        assert f"{judul.split()[0]} · 1 dari" in teks(reader.pages[halaman - 1])
    assert "Kronologi" in teks(reader.pages[2])
    assert "halaman kedua" in " ".join(teks(page) for page in reader.pages)


def test_a_long_chronology_moves_the_numbers_after_it() -> None:
    isi = berkas((dokumen("T-1", "Bukti", TEKS),), kronologi=200, uraian="uraian panjang " * 30)
    reader = utama(susun_berkas(isi, None, job=KERJA))
    daftar = teks(reader.pages[1])
    halaman = int(daftar.split("T-1 Bukti ")[1].split()[0])
    assert halaman > 15
    assert "satu halaman" in teks(reader.pages[halaman - 1])


@pytest.mark.parametrize("huruf", ["Helvetica", "Times-Roman", "Courier"])
def test_every_font_is_embedded_also_those_an_exhibit_lacked(huruf: str) -> None:
    campur = pdf(Halaman(("tanpa huruf tertanam",), huruf=huruf), Halaman(("tertanam",)))
    bundel = susun(("Campur", campur, ".pdf"), ("Biasa", TEKS, ".pdf"))
    reader = utama(bundel)
    assert [huruf_tak_tertanam(page) for page in reader.pages] == [[]] * len(reader.pages)
    assert "1 halaman dijadikan gambar" in " ".join(teks(page) for page in reader.pages)
    assert "tertanam" in " ".join(teks(page) for page in reader.pages)


def test_a_font_that_is_only_named_costs_no_picture() -> None:
    lembar = jadikan_lembar(pdf(Halaman(("tertanam",))), "application/pdf", job=KERJA)
    assert lembar.catatan == ""
    assert "tertanam" in pypdf.PdfReader(io.BytesIO(lembar.pdf)).pages[0].extract_text()


@pytest.mark.parametrize("putar", [0, 90, 180, 270])
def test_a_turned_page_stands_upright_and_above_the_stamp(putar: int) -> None:
    bundel = susun(("Putar", pdf(Halaman(("KIRI ATAS",), putar=putar)), ".pdf"))
    page = next(p for p in utama(bundel).pages if "T-1 ·" in p.extract_text())
    assert page.rotation == 0
    mendatar = putar in {90, 270}
    assert (page.mediabox.width > page.mediabox.height) is mendatar
    assert "KIRI ATAS" in page.extract_text()
    assert _tengah_hitam(page, bundel)[1] > 60


def _tengah_hitam(page: pypdf.PageObject, bundel: Bundel) -> tuple[float, float]:
    """Return the lowest dark spot above the stamp, in points: nothing stands in the stamp."""
    import pypdfium2

    dokumen_pdf = pypdfium2.PdfDocument(dict(bundel.berkas)[BERKAS_UTAMA])
    assert page.page_number is not None
    citra = dokumen_pdf[page.page_number].render(scale=1).to_pil().convert("L")
    dokumen_pdf.close()
    atas = citra.crop((0, 0, citra.width, citra.height - 40))
    kotak = atas.point(lambda n: 255 if n < 128 else 0).getbbox()
    assert kotak is not None
    return kotak[0], citra.height - kotak[3]


def test_what_is_active_or_hidden_in_an_exhibit_stays_behind() -> None:
    isi = pdf_bergaris("isi", anotasi="catatan di pinggir", naskah="app.alert(1)", lampiran="x")
    bundel = susun(("Aktif", isi, ".pdf"))
    reader = utama(bundel)
    assert not reader.attachments
    data = dict(bundel.berkas)[BERKAS_UTAMA]
    assert b"JavaScript" not in data
    assert b"/Annots" not in data
    assert b"/EmbeddedFile" not in data


def test_pictures_become_pages_and_other_files_a_slip() -> None:
    bundel = susun(("Foto", gambar(), ".png"), ("Tabel", b"PK", ".xlsx"))
    isi = " ".join(teks(page) for page in utama(bundel).pages)
    assert "T-2 Tabel" in isi
    assert "tidak dapat dicetak sebagai halaman" in isi
    nama = [nama for nama, _ in bundel.berkas]
    assert nama == [BERKAS_UTAMA, "bukti/T-1-foto.png", "bukti/T-2-tabel.xlsx", DAFTAR_SIDIK]


def test_a_damaged_exhibit_is_told_and_stops_nothing() -> None:
    isi = berkas((dokumen("T-1", "Hilang", rusak), dokumen("T-2", "Bukan PDF", b"bukan")))
    bundel = susun_berkas(isi, None, job=KERJA)
    assert bundel.kurang == ("T-1: Berkas rusak.",)
    assert "Belum lengkap" in teks(utama(bundel).pages[0])
    assert "berkas PDF ini rusak" in " ".join(teks(page) for page in utama(bundel).pages)


def test_a_locked_pdf_is_kept_as_a_file() -> None:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(TEKS))
    writer.encrypt("rahasia", algorithm="AES-256")
    keluar = io.BytesIO()
    writer.write(keluar)
    with pytest.raises(TidakDapatDilembarkan, match="kata sandi"):
        jadikan_lembar(keluar.getvalue(), "application/pdf", job=KERJA)
    bundel = susun(("Terkunci", keluar.getvalue(), ".pdf"))
    assert dict(bundel.berkas)["bukti/T-1-terkunci.pdf"] == keluar.getvalue()


def test_one_file_under_two_marks_stands_once() -> None:
    bukti = (dokumen("T-1", "Surat", TEKS),)
    isi = berkas(bukti, (dokumen("S-1", "Surat", TEKS, lihat="T-1"),))
    reader = utama(susun_berkas(isi, None, job=KERJA))
    semua = " ".join(teks(page) for page in reader.pages)
    assert semua.count("satu halaman") == 1
    assert "lihat T-1" in semua


def test_equal_bundles_are_equal_bytes() -> None:
    assert susun(("A", TEKS, ".pdf")) == susun(("A", TEKS, ".pdf"))


@pytest.mark.parametrize(
    ("judul", "nama"),
    [
        ("Surat penolakan 000.8/1", "T-1-surat-penolakan-000-8-1.pdf"),
        ("../../etc", "T-1-etc.pdf"),
        ("علامة", "T-1.pdf"),
        ("x" * 300, f"T-1-{'x' * 80}.pdf"),
        ("CON", "T-1-con.pdf"),
    ],
)
def test_file_names_are_safe_everywhere(judul: str, nama: str) -> None:
    assert nama_berkas(dokumen("T-1", judul, None)) == nama


def test_the_list_of_digests_is_what_sha256sum_reads(tmp_path: Path) -> None:
    bundel = susun(("A", TEKS, ".pdf"), ("B", gambar(), ".png"))
    tulis_folder(tmp_path / "b", bundel.berkas, job=KERJA)
    daftar = (tmp_path / "b" / DAFTAR_SIDIK).read_text("utf-8").splitlines()
    assert len(daftar) == 3
    for baris in daftar:
        sidik, nama = baris.split("  ")
        assert sha256((tmp_path / "b" / nama).read_bytes()).hexdigest() == sidik
    alat = Path("/usr/bin/sha256sum")
    if alat.exists():
        jalan = [str(alat), "--strict", "-c", DAFTAR_SIDIK]
        subprocess.run(jalan, cwd=tmp_path / "b", check=True, capture_output=True)


def isi_folder(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_an_untouched_former_bundle_is_replaced(tmp_path: Path) -> None:
    tulis_folder(tmp_path / "b", susun(("A", TEKS, ".pdf")).berkas, job=KERJA)
    baru = susun(("Lain", TEKS, ".pdf"))
    tulis_folder(tmp_path / "b", baru.berkas, job=KERJA)
    assert isi_folder(tmp_path / "b") == dict(sorted(baru.berkas))
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


@pytest.mark.parametrize("ubah", ["tambah", "sunting", "folder", "asing"])
def test_foreign_files_are_never_overwritten(tmp_path: Path, ubah: str) -> None:
    folder = tmp_path / "b"
    if ubah == "asing":
        folder.mkdir()
        (folder / "skripsi.docx").write_bytes(b"penting")
    else:
        tulis_folder(folder, susun(("A", TEKS, ".pdf")).berkas, job=KERJA)
        if ubah == "tambah":
            (folder / "catatan.txt").write_text("penting")
        elif ubah == "sunting":
            (folder / "bukti" / "T-1-a.pdf").write_bytes(b"dicoret")
        else:
            (folder / "lain").mkdir()
    sebelum = isi_folder(folder)
    with pytest.raises(UserError, match="SGK-061"):
        tulis_folder(folder, susun(("B", TEKS, ".pdf")).berkas, job=KERJA)
    assert isi_folder(folder) == sebelum


def test_a_cancelled_writing_leaves_nothing(tmp_path: Path) -> None:
    bundel = susun(("A", TEKS, ".pdf"), ("B", TEKS, ".pdf"))
    job = JobControl(lambda done, total, label: job.cancel() if done == 2 else None)
    with pytest.raises(CancelledError):
        tulis_folder(tmp_path / "b", bundel.berkas, job=job)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("pada", ["berkas", "ganti"])
def test_a_full_disk_leaves_the_former_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pada: str
) -> None:
    lama = susun(("A", TEKS, ".pdf"))
    tulis_folder(tmp_path / "b", lama.berkas, job=KERJA)

    def penuh(*_args: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    def pindah(path: Path, tujuan: Path) -> Path:
        if path.name.startswith(".berkas"):
            penuh()
        return asli(path, tujuan)

    asli = Path.rename
    if pada == "berkas":
        monkeypatch.setattr(tulis.os, "fsync", penuh)
    else:
        monkeypatch.setattr(Path, "rename", pindah)
    with pytest.raises(EnvironmentFaultError, match="BRK-101"):
        tulis_folder(tmp_path / "b", susun(("B", TEKS, ".pdf")).berkas, job=KERJA)
    monkeypatch.undo()
    assert isi_folder(tmp_path / "b") == dict(sorted(lama.berkas))
    assert [path.name for path in tmp_path.iterdir()] == ["b"]


def test_never_inside_an_office(tmp_path: Path) -> None:
    for nama in ("kantor.json", "kunci.json"):
        (tmp_path / nama).write_text("{}")
    with pytest.raises(UserError, match="BRK-107"):
        tulis_folder(tmp_path / "b", susun(("A", TEKS, ".pdf")).berkas, job=KERJA)
    assert not (tmp_path / "b").exists()
