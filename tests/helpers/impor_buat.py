# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Make spreadsheet files of every kind for the import tests."""

from __future__ import annotations

import csv
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from openpyxl import Workbook

from app.domain.errors import UserError
from app.domain.impor import HasilBaca
from app.imports.baca import baca
from app.imports.buku import buka
from app.imports.lembar import Persegi

DATA = Path(__file__).resolve().parents[1] / "data" / "impor"
POLOS_2022 = DATA / "register-sumedang-2022-disamarkan.csv"
ASLI_2022 = DATA / "register-sumedang-2022-layout-asli.csv"
POLOS_2023 = DATA / "register-sumedang-2023-disamarkan.csv"
XLS_2022 = DATA / "register-2022.xls"

JUDUL_21 = (
    "No",
    "Tgl",
    "Nama",
    "Alamat",
    "Nomor Kontak",
    "Pekerjaan",
    "Informasi Yang Diminta",
    "Tujuan Penggunaan Informasi",
    "Status Informasi > Dibawah Penguasaan > Ya",
    "Status Informasi > Dibawah Penguasaan > Tdk",
    "Status Informasi > Belum Didokumentasikan",
    "Bentuk Informasi Yang Dikuasai > Softcopy",
    "Bentuk Informasi Yang Dikuasai > Hardcopy",
    "Jenis Permohonan > Melihat/Mengetahui",
    "Jenis Permohonan > Meminta Salinan",
    "Keputusan",
    "Alasan Penolakan",
    "Hari dan Tanggal > Pemberitahuan Tertulis",
    "Hari dan Tanggal > Pemberian Informasi",
    "Biaya & Cara Pembayaran > Biaya",
    "Biaya & Cara Pembayaran > Cara",
)

Nilai = str | int | float | bool | date | None
Petak = Sequence[Sequence[Nilai]]


def baca_petak(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as berkas:
        return list(csv.reader(berkas))


def baca_atau_tolak(path: Path) -> HasilBaca | None:
    """Rows, or None when the file was refused as it should; any other exception passes."""
    try:
        return baca(buka(path))
    except UserError as galat:
        if galat.code.startswith("IMP-") and path.name in galat.what:
            return None
        raise


def gabungan_2022() -> list[Persegi]:
    """Merged cells of the printed heading of 2022: title over all, parents over children."""
    tegak = [(1, c, 3, c) for c in (*range(7), 14, 15)]
    return [
        (0, 0, 0, 19),
        *tegak,
        (1, 7, 1, 9),
        (2, 7, 2, 8),
        (2, 9, 3, 9),
        (1, 10, 1, 11),
        (1, 12, 1, 13),
        (1, 16, 1, 17),
        (1, 18, 1, 19),
        *((2, c, 3, c) for c in (10, 11, 12, 13, 16, 17, 18, 19)),
    ]


def judul_bertingkat(judul: Sequence[str]) -> tuple[list[list[Nilai]], list[Persegi]]:
    """Heading rows and merged cells for full headings joined by `` > ``."""
    jalur = [j.split(" > ") for j in judul]
    tinggi = max(len(j) for j in jalur)
    petak: list[list[Nilai]] = [[None] * len(jalur) for _ in range(tinggi)]
    gabungan: list[Persegi] = []
    for c, j in enumerate(jalur):
        if len(j) < tinggi:
            gabungan.append((len(j) - 1, c, tinggi - 1, c))
        for r, teks in enumerate(j):
            induk_sama = c > 0 and jalur[c - 1][: r + 1] == j[: r + 1] and r < len(j) - 1
            if not induk_sama:
                petak[r][c] = teks
    for r in range(tinggi - 1):
        gabungan.extend(_mendatar(jalur, r))
    return petak, gabungan


def _mendatar(jalur: Sequence[Sequence[str]], r: int) -> Iterable[Persegi]:
    c = 0
    while c < len(jalur):
        akhir = c
        while (
            akhir + 1 < len(jalur)
            and len(jalur[c]) > r + 1
            and len(jalur[akhir + 1]) > r + 1
            and jalur[akhir + 1][: r + 1] == jalur[c][: r + 1]
        ):
            akhir += 1
        if akhir > c:
            yield (r, c, r, akhir)
        c = akhir + 1


def tulis_csv(
    path: Path, petak: Petak, *, pemisah: str = ",", kodek: str = "utf-8", akhir: str = "\r\n"
) -> Path:
    with path.open("w", encoding=kodek, newline="") as berkas:
        csv.writer(berkas, delimiter=pemisah, lineterminator=akhir).writerows(
            ["" if n is None else n for n in baris] for baris in petak
        )
    return path


def tulis_xlsx(
    path: Path, petak: Petak, gabungan: Iterable[Persegi] = (), *, lembar: str = "Register"
) -> Path:
    buku = Workbook()
    isi = buku.active
    isi.title = lembar
    for r, baris in enumerate(petak, start=1):
        for c, nilai in enumerate(baris, start=1):
            if nilai not in {None, ""}:
                isi.cell(r, c, nilai)
                if isinstance(nilai, str):
                    isi.cell(r, c).data_type = "s"  # text stays text, also when it starts with =
    for b1, k1, b2, k2 in gabungan:
        isi.merge_cells(start_row=b1 + 1, start_column=k1 + 1, end_row=b2 + 1, end_column=k2 + 1)
    buku.save(path)
    return path


_NS = "urn:oasis:names:tc:opendocument:xmlns:"


def tulis_ods(
    path: Path, petak: Petak, gabungan: Iterable[Persegi] = (), *, lembar: str = "Register"
) -> Path:
    """A minimal OpenDocument spreadsheet, written by hand."""
    rentang = {(b1, k1): (b2 - b1 + 1, k2 - k1 + 1) for b1, k1, b2, k2 in gabungan}
    baris = []
    for r, isi in enumerate(petak):
        sel = "".join(_sel_ods(n, rentang.get((r, c))) for c, n in enumerate(isi))
        baris.append(f"<table:table-row>{sel}</table:table-row>")
    kosong = (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="1024"/></table:table-row>'
    )
    isi_xml = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document-content xmlns:office="{_NS}office:1.0" xmlns:table="{_NS}table:1.0" '
        f'xmlns:text="{_NS}text:1.0"><office:body><office:spreadsheet>'
        f"<table:table table:name={quoteattr(lembar)}>{''.join(baris)}{kosong}</table:table>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    return tulis_zip_ods(path, isi_xml)


def tulis_zip_ods(path: Path, isi_xml: str, manifes: str = "<manifest/>") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        arsip.writestr("content.xml", isi_xml)
        arsip.writestr("META-INF/manifest.xml", manifes)
    return path


def _sel_ods(nilai: Nilai, rentang: tuple[int, int] | None) -> str:
    sifat = ""
    if rentang is not None:
        sifat = (
            f' table:number-rows-spanned="{rentang[0]}" table:number-columns-spanned="{rentang[1]}"'
        )
    if nilai is None or nilai == "":
        return f"<table:table-cell{sifat}/>"
    if isinstance(nilai, date):
        sifat += f' office:value-type="date" office:date-value="{nilai.isoformat()}"'
    elif isinstance(nilai, int | float):
        sifat += f' office:value-type="float" office:value="{nilai}"'
    else:
        sifat += ' office:value-type="string"'
    teks = "".join(f"<text:p>{escape(t)}</text:p>" for t in str(nilai).split("\n"))
    return f"<table:table-cell{sifat}>{teks}</table:table-cell>"


def tulis_ole(path: Path, aliran: Mapping[str, bytes]) -> Path:
    """A minimal OLE compound file with streams of at least 4096 bytes (no mini stream)."""
    isi = {n: d.ljust(4096, b"\x00") for n, d in aliran.items()}
    sektor: list[bytes] = []
    fat: list[int] = []
    mulai: dict[str, int] = {}

    def tambah(data: bytes) -> int:
        awal = len(sektor)
        jumlah = -(-len(data) // 512)
        for n in range(jumlah):
            sektor.append(data[n * 512 : n * 512 + 512].ljust(512, b"\x00"))
            fat.append(awal + n + 1 if n + 1 < jumlah else 0xFFFFFFFE)
        return awal

    for nama, data in isi.items():
        mulai[nama] = tambah(data)
    butir = [_butir_ole("Root Entry", 5, 0xFFFFFFFE, 0, 1)]
    butir += [_butir_ole(n, 2, mulai[n], len(d), 0xFFFFFFFF) for n, d in isi.items()]
    direktori = tambah(b"".join(butir))
    letak_fat = len(sektor)
    fat.append(0xFFFFFFFD)
    sektor.append(struct.pack("<128I", *fat, *[0xFFFFFFFF] * (128 - len(fat))))
    kepala = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 16
    kepala += struct.pack(
        "<HHHHH6xIIIIIIIIII",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        direktori,
        0,
        4096,
        0xFFFFFFFE,
        0,
        0xFFFFFFFE,
        0,
        letak_fat,
    )
    path.write_bytes(kepala.ljust(512, b"\xff") + b"".join(sektor))
    return path


def _butir_ole(nama: str, jenis: int, mulai: int, ukuran: int, anak: int) -> bytes:
    judul = nama.encode("utf-16-le") + b"\x00\x00"
    kosong = 0xFFFFFFFF
    return (
        judul.ljust(64, b"\x00")
        + struct.pack("<HBBIII", len(judul), jenis, 1, kosong, kosong, anak)
        + b"\x00" * 36
        + struct.pack("<IQ", mulai, ukuran)
    )
