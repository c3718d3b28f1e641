# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the province writes: the follow-up letter to one agency, and the recap as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.errors import UserError
from app.domain.format_id import angka, tanggal_panjang
from app.domain.pelaku import PELIHAT_PROVINSI, Pelaku
from app.domain.provinsi import Masa, SuratTindakLanjut
from app.exports.rekap_provinsi import render_rekap_pdf, write_rekap_csv, write_rekap_xlsx
from app.exports.surat_tindak_lanjut import hari_tanggapan, render_tindak_lanjut
from app.infra.berkas import tulis_bytes_atomik
from app.models.types import from_ms
from app.services.buku_aturan import baca_buku
from app.services.instansi import instansi_wajib, penandatangan
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.provinsi.gudang import PENETAP, gudang
from app.services.provinsi.papan import DIAM_HARI, angka_instansi, rekap
from app.services.templat_naskah import kata_surat
from app.sync.hub.figures import Cacah, Rasio, RegisterProvinsi
from app.sync.hub.inbox import Receipt
from app.sync.hub.periods import Periode
from app.sync.hub.queries import BarisDaftar
from app.sync.hub.reasons import State
from app.sync.hub.recap import BarisRekap

BENTUK = ("xlsx", "csv", "pdf")


def tindak_lanjut(
    kantor: Kantor,
    pelaku: Pelaku,
    agency: UUID,
    *,
    tabel: str,
    masa: Masa,
    konsep: bool = False,
    nomor: str = "",
) -> bytes:
    """Return the follow-up letter to one agency as PDF.

    Args:
        kantor: the province office.
        pelaku: who writes.
        agency: to whom.
        tabel: the register it is about.
        masa: the period it is about.
        konsep: a draft; a final one goes to the trail.
        nomor: number of the letter; empty leaves room for it.

    Raises:
        UserError: ``PRV-006`` no such agency, ``INS-003`` nobody may sign.
    """
    pelaku.wajib("membuat surat tindak lanjut", *PENETAP)
    today = kantor.jam.today()
    with gudang(kantor) as opened:
        periode = Periode(masa.dari, masa.sampai, masa.sebutan)
        found = opened.recap(tabel, periode, hari_ini=today)
        row = next((satu for satu in found.baris if satu.agency == agency), None)
        line = next((satu for satu in opened.roster() if satu.agency == agency), None)
        held = opened.inbox((State.KARANTINA, State.MENUNGGU), agency=agency)
    if row is None or line is None:
        raise _tak_dikenal()
    with kantor.read() as session:
        own = instansi_wajib(session)
        signer = penandatangan(session, peran="ppid", pada=today)
        kalender = baca_buku(session).kalender
    dto = SuratTindakLanjut(
        kop=own.kop,
        kertas=own.kertas,
        nomor_surat=nomor.strip(),
        tanggal=today,
        penandatangan=signer,
        kepada=line.nama,
        di="Tempat",
        register=found.register.judul,
        masa=masa,
        angka=angka_instansi(found.register, row),
        temuan=tuple(temuan(found.register, row, line, held)),
        batas=kalender.hari_kerja_ke(today, hari_tanggapan(today)),
        konsep=konsep,
    )
    if not konsep:
        rincian = f"{line.nama}, {masa.sebutan}"
        akses(kantor, pelaku, "surat tindak lanjut", rid=agency, rincian=rincian)
    with kantor.read() as session:
        kata = kata_surat(session, dto)
    return render_tindak_lanjut(dto, kata)


def temuan(
    register: RegisterProvinsi, row: BarisRekap, line: BarisDaftar, held: tuple[Receipt, ...]
) -> Iterator[str]:
    """Yield what calls for an answer of the agency, by criteria that stand in the sentence."""
    yield from _diam(line)
    yield from _angka_temuan(register, row)
    if row.perlu_keputusan:
        yield f"{angka(row.perlu_keputusan)} catatan menunggu keputusan antar-komputer Saudara."
    for alasan, jumlah in sorted(Counter(one.sentence for one in held).items()):
        yield f"{angka(jumlah)} paket belum dapat diterapkan: {alasan}"
    if line.bercabang:
        yield "Sebuah komputer Saudara dipulihkan dari cadangan lama; kirim ulang seluruh datanya."


def _diam(line: BarisDaftar) -> Iterator[str]:
    if line.terakhir is None:
        yield "Belum pernah ada data yang diterima provinsi dari instansi Saudara."
    elif line.hari_diam is not None and line.hari_diam > DIAM_HARI:
        hari = tanggal_panjang(from_ms(line.terakhir).date())
        yield f"Tidak ada kiriman data sejak {hari} ({angka(line.hari_diam)} hari)."


def _angka_temuan(register: RegisterProvinsi, row: BarisRekap) -> Iterator[str]:
    for ukuran in register.ukuran:
        if isinstance(ukuran, Cacah) and ukuran.kode in register.temuan and row.angka[ukuran.kode]:
            yield f"{ukuran.judul}: {angka(row.angka[ukuran.kode])}."
    rasio = next(u for u in register.ukuran if u.kode == register.peringkat)
    nilai = row.angka[register.peringkat]
    if isinstance(rasio, Rasio) and nilai is not None and nilai < 100:
        teks = f"{nilai:.1f}".replace(".", ",")
        yield f"{rasio.judul.removesuffix(' (%)')}: {teks}% dari {row.angka[rasio.penyebut]} kasus."


def ekspor_rekap(
    kantor: Kantor, pelaku: Pelaku, path: Path, *, tabel: str, masa: Masa, bentuk: str
) -> int:
    """Write the recap as ``xlsx``, ``csv`` or ``pdf``; return how many agencies it holds.

    Raises:
        UserError: ``PRV-007`` another form; ``BRK-1xx`` the file cannot be written.
    """
    pelaku.wajib("mengekspor rekap provinsi", *PELIHAT_PROVINSI)
    if bentuk not in BENTUK:
        raise UserError(
            code="PRV-007",
            what=f"Bentuk berkas “{bentuk[:12]}” tidak dikenal.",
            kept="Tidak ada berkas yang ditulis.",
            action="Pilih xlsx, csv, atau pdf.",
        )
    table = rekap(kantor, pelaku, tabel, masa)
    with kantor.read() as session:
        own = instansi_wajib(session)
    if bentuk == "csv":
        write_rekap_csv(path, table)
    elif bentuk == "xlsx":
        write_rekap_xlsx(path, table, kop=own.kop, kertas=own.kertas)
    else:
        today: date = kantor.jam.today()
        pdf = render_rekap_pdf(table, kop=own.kop, kertas=own.kertas, tanggal=today)
        tulis_bytes_atomik(path, pdf)
    rincian = f"{tabel}, {masa.sebutan}, {bentuk}"
    akses(kantor, pelaku, "ekspor rekap provinsi", rid=None, rincian=rincian)
    return len(table.baris)


def _tak_dikenal() -> UserError:
    return UserError(
        code="PRV-006",
        what="Instansi itu tidak ada dalam daftar provinsi.",
        kept="Surat tidak dibuat.",
        action="Muat ulang daftar instansi.",
    )
