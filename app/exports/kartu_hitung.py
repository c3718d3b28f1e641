# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The counting card of one deadline as PDF: every day, counted or skipped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reportlab.platypus import Flowable, Spacer

from app.domain.format_id import tanggal_hari, tanggal_panjang
from app.domain.instansi import Kertas, Kop
from app.domain.label import PEMICU, SATUAN, label
from app.domain.tenggat import HariHitung, KartuHitung, StatusHari
from app.exports.huruf import markup
from app.exports.kop import KepalaSurat
from app.exports.layout import Berkas, susun
from app.exports.templat import TataLetak, tata_letak
from app.exports.unsur import MM, isian, judul, paragraf, tabel_baris


def render_kartu_hitung(
    kartu: KartuHitung,
    *,
    kop: Kop,
    dicetak: date,
    kertas: Kertas = Kertas.A4,
    perkara: str = "",
) -> bytes:
    """Return the card as PDF; ``perkara`` names the case it belongs to (a number, no person).

    The card holds everything needed to count again by hand: rule and article, settings, each day,
    and the digest of the calendar used.
    """
    letak = tata_letak(kertas.value, dicetak)
    berkas = Berkas(
        judul=f"Kartu hitung {kartu.aturan.kode} {perkara}".strip(),
        penulis=kop.nama_instansi or kop.nama_pemda,
        tanggal=dicetak,
        letak=letak,
        kaki=f"Kartu hitung {kartu.aturan.kode}, dicetak {tanggal_panjang(dicetak)}",
    )

    def cerita() -> Sequence[Flowable]:
        return [KepalaSurat(kop, letak), *_isi(kartu, letak, perkara)]

    return susun(cerita, berkas)


def _isi(kartu: KartuHitung, letak: TataLetak, perkara: str) -> list[Flowable]:
    aturan = kartu.aturan
    arah = "" if aturan.arah == "maju" else " sebelum"
    jatuh = tanggal_hari(kartu.jatuh_tempo) + (" (sementara)" if kartu.sementara else "")
    data = [
        ("Kewajiban", f"{aturan.kode} – {aturan.kewajiban}"),
        ("Dasar", aturan.dasar),
        ("Mulai dihitung", f"{tanggal_hari(kartu.mulai)}, {_pemicu(aturan.pemicu)}"),
        ("Jangka waktu", f"{aturan.jumlah} {SATUAN[aturan.satuan]}{arah}"),
        ("Jatuh tempo", jatuh),
        ("Setelan", kartu.setelan),
        ("Sidik kalender", kartu.sidik_kalender),
    ]
    if perkara:
        data.insert(0, ("Perkara", perkara))
    lebar = letak.lebar_isi
    tabel = tabel_baris(
        letak,
        ("Hari, tanggal", "Hari ke-", "Keterangan", "Kalender"),
        [_baris(hari, letak) for hari in kartu.hari],
        lebar_kolom=(52 * MM, 16 * MM, lebar - 94 * MM, 26 * MM),
        ukuran=9.5,
        tengah=frozenset({1}),
    )
    catatan = list(kartu.catatan)
    if kartu.sementara:
        catatan.insert(
            0, "Tanggal ini sementara: hari libur pada sebagian hari di atas belum ditetapkan."
        )
    return [
        *judul(letak, ["KARTU HITUNG TENGGAT"], None),
        *isian(letak, data, lebar_label=34 * MM),
        Spacer(0, 3 * MM),
        tabel,
        Spacer(0, 3 * MM),
        *(paragraf(letak, f"– {markup(satu, letak.huruf)}", ukuran=9.5) for satu in catatan),
    ]


def _pemicu(kunci: str) -> str:
    return PEMICU.get(kunci, kunci)


def _baris(hari: HariHitung, letak: TataLetak) -> tuple[str, str, str, str]:
    """A skipped day is printed in grey italics, a day of an unsure calendar is marked."""
    urutan = "–" if hari.urutan is None else str(hari.urutan)
    status = "" if hari.status is StatusHari.DITETAPKAN else label(hari.status)
    sel = (tanggal_hari(hari.tanggal), urutan, hari.keterangan, status)
    teks = [markup(satu, letak.huruf) for satu in sel]
    if not hari.dihitung:
        teks = [f'<font color="#555555"><i>{satu}</i></font>' for satu in teks]
    return (teks[0], teks[1], teks[2], teks[3])
