# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole bundle from its value: chapters, documents, digests, and the proof of the twin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from app.domain.berkas_sengketa import (
    BERKAS_UTAMA,
    DAFTAR_SIDIK,
    FOLDER_BUKTI,
    BarisSamar,
    BerkasSengketa,
    SamarBerkas,
    petakan_teks,
)
from app.domain.errors import UserError
from app.domain.instansi import Kop
from app.domain.jobs import JobControl
from app.domain.samaran import Penyamar, inti, masih_ada
from app.exports.berkas_sengketa.bab import (
    BarisSidik,
    Letak,
    bab_depan,
    bab_isi,
    bab_samar,
    bab_sidik,
)
from app.exports.berkas_sengketa.cetak import Bab, Cetakan, cetak_bab
from app.exports.berkas_sengketa.dokumen import DIKECUALIKAN, Pengolah, Siap
from app.exports.berkas_sengketa.periksa import kebocoran
from app.exports.berkas_sengketa.rakit import Bagian, gabung
from app.exports.naskah.model import semua_teks

PUTARAN = 4
"""Times the front is laid out at most until its page numbers stand still"""


BUKAN_NAMA = frozenset({"", "-", "pemohon", "kuasa", "petugas", "sendiri", "yang bersangkutan"})
"""What is written instead of a recipient's name"""


@dataclass(frozen=True)
class Bundel:
    """A bundle in memory: files by name (with / below the folder), and what to tell."""

    berkas: tuple[tuple[str, bytes], ...]
    halaman: int
    kurang: tuple[str, ...]
    samaran: tuple[BarisSamar, ...] = ()
    tinjau: tuple[str, ...] = ()


def susun_berkas(isi: BerkasSengketa, samar: SamarBerkas | None, *, job: JobControl) -> Bundel:
    """Return the bundle, or with ``samar`` its twin for the other party.

    Raises:
        UserError: SGK-060 when a removed value was found again in the finished twin.
    """
    penyamar, ubah = None, 0
    if samar is not None:
        penyamar = _penyamar(isi.kop, samar)
        isi, ubah = _samarkan(isi, penyamar)
    olah = Pengolah(isi.tanggal, penyamar, samar or SamarBerkas())
    surat = [olah.siapkan(satu, job=job) for satu in isi.surat]
    bukti = [olah.siapkan(satu, job=job) for satu in isi.bukti]
    siap = [*surat, *bukti]
    kurang = tuple(satu.kurang for satu in siap if satu.kurang)
    isi = replace(isi, catatan=(*isi.catatan, *kurang))
    samaran = (
        *((BarisSamar("Halaman yang disusun program", "data pribadi", ubah),) if ubah else ()),
        *(baris for satu in siap for baris in satu.samaran),
    )
    tinjau = tuple(teks for satu in siap for teks in satu.tinjau)
    berkas = _berkas_bukti(bukti)
    belakang = [bab_sidik([BarisSidik(_sidik(data), nama) for nama, data in berkas])]
    if penyamar is not None:
        belakang.append(bab_samar(samaran, tinjau))
    pdf, halaman = _satukan(isi, surat, bukti, belakang, tersamar=penyamar is not None, job=job)
    semua = ((BERKAS_UTAMA, pdf), *berkas)
    if penyamar is not None:
        _wajib_bersih(semua, penyamar, job)
    daftar = "".join(f"{_sidik(data)}  {nama}\n" for nama, data in semua)
    return Bundel((*semua, (DAFTAR_SIDIK, daftar.encode())), halaman, kurang, samaran, tinjau)


def _penyamar(kop: Kop, samar: SamarBerkas) -> Penyamar:
    """Return the finder; what the letterhead itself tells everybody is no secret."""
    tetap = frozenset({kop.telepon, kop.faksimile, kop.email, kop.laman})
    umum = inti(" ".join(isi for isi in semua_teks(kop)))
    kata = tuple(
        (nilai, apa)
        for nilai, apa in samar.kata
        if inti(nilai) not in umum and nilai.strip().casefold() not in BUKAN_NAMA
    )
    return Penyamar(kata, tetap)


def _samarkan(isi: BerkasSengketa, penyamar: Penyamar) -> tuple[BerkasSengketa, int]:
    """Return the texts without personal data, exempt exhibits without their words; count finds."""
    bukti = tuple(
        replace(satu, judul="(dikecualikan)", keterangan=DIKECUALIKAN, nama="")
        if satu.dikecualikan
        else satu
        for satu in isi.bukti
    )
    jumlah = 0

    def ubah(teks: str) -> str:
        nonlocal jumlah
        jumlah += len(penyamar.cari(teks))
        return penyamar.samarkan(teks)

    return petakan_teks(replace(isi, bukti=bukti), ubah), jumlah


def _satukan(
    isi: BerkasSengketa,
    surat: Sequence[Siap],
    bukti: Sequence[Siap],
    belakang: Sequence[Bab],
    *,
    tersamar: bool,
    job: JobControl,
) -> tuple[bytes, int]:
    """Lay out until the numbers of the contents are those of the pages; return PDF and pages."""
    akhir = cetak_bab(belakang, tanggal=isi.tanggal, judul=isi.nomor)
    awal_belakang = [(satu.judul, akhir.awal[satu.kunci]) for satu in belakang]

    def cetak_depan(kira: Cetakan) -> tuple[list[Bab], Cetakan]:
        """Lay the front out as if it came to as many pages as it was guessed to."""
        letak = list(_letak([*surat, *bukti], kira.jumlah + 1))
        mulai = kira.jumlah + sum(satu.jumlah for satu in (*surat, *bukti))
        pisah = len(surat)
        bab = bab_depan(isi, letak[:pisah], letak[pisah:], tersamar=tersamar)
        isian = [(satu.judul, kira.awal.get(satu.kunci, 0)) for satu in bab[1:]]
        isian += [(f"{x.dokumen.tanda} {x.dokumen.judul}", x.dari) for x in letak if x.dari]
        isian += [(judul, mulai + halaman) for judul, halaman in awal_belakang]
        bab.insert(1, bab_isi(isian))
        return bab, cetak_bab(bab, tanggal=isi.tanggal, judul=isi.nomor)

    bab, depan = cetak_depan(Cetakan(b"", 0, {}))
    for _ in range(PUTARAN):
        kira = depan
        bab, depan = cetak_depan(kira)
        if (depan.jumlah, depan.awal) == (kira.jumlah, kira.awal):
            break
    bagian = [
        Bagian(
            "", depan.pdf, depan.jumlah, anak=tuple((b.judul, depan.awal[b.kunci]) for b in bab)
        ),
        *(
            Bagian(f"{s.dokumen.tanda} {s.dokumen.judul}", s.pdf, s.jumlah, s.dokumen.tanda)
            for s in (*surat, *bukti)
        ),
        Bagian("", akhir.pdf, akhir.jumlah, anak=tuple(awal_belakang)),
    ]
    judul = f"Berkas sengketa {isi.nomor}{' (tersamar)' if tersamar else ''}"
    pdf = gabung(bagian, nomor=isi.nomor, judul=judul, job=job)
    return pdf, sum(satu.jumlah for satu in bagian)


def _letak(siap: Sequence[Siap], mulai: int) -> Iterator[Letak]:
    for satu in siap:
        sampai = mulai + satu.jumlah - 1
        yield Letak(satu.dokumen, mulai if satu.jumlah else 0, sampai, satu.catatan)
        mulai += satu.jumlah


def _berkas_bukti(bukti: Sequence[Siap]) -> list[tuple[str, bytes]]:
    return [(f"{FOLDER_BUKTI}/{satu.nama}", satu.isi) for satu in bukti if satu.nama]


def _sidik(data: bytes) -> str:
    return sha256(data).hexdigest()


def _wajib_bersih(berkas: Sequence[tuple[str, bytes]], penyamar: Penyamar, job: JobControl) -> None:
    temuan: list[str] = []
    for nama, data in berkas:
        temuan += [f"{nama}: {tempat}" for tempat in kebocoran(data, penyamar.nilai, job=job)]
        if any(masih_ada(nama.replace("-", " "), penyamar.nilai)):
            temuan.append(f"nama berkas {nama}")
    if temuan:
        raise UserError(
            code="SGK-060",
            what="Salinan tersamar masih memuat data yang harus dihilangkan: "
            + "; ".join(temuan[:5])
            + ".",
            kept="Salinan itu tidak dibuat; berkas sengketa dan datanya tidak berubah.",
            action="Tandai bukti itu dikecualikan atau ganti berkasnya, lalu susun lagi.",
        )
