# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung province inbox|write|pack|letter|demo``: the daily work of a province office."""

from __future__ import annotations

import argparse
import os
from typing import Any

from app.cli.kantor import FRASA_ENV, sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.errors import UserError
from app.domain.format_id import tanggal_panjang
from app.domain.jobs import JobControl
from app.domain.paket_aturan import PESAN, IsiPaket, IsiPesan, JenisPaket
from app.domain.provinsi import HasilTurun, Masa, PaketAturanRow, PaketTiba
from app.domain.waktu import JamSistem
from app.infra.berkas import tulis_bytes_atomik
from app.infra.keys import new_passphrase
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.provinsi.isi_paket import isi_dari_berkas
from app.services.provinsi.papan import masa_irama, masa_memuat

IRAMA = {
    "month": "bulan",
    "quarter": "triwulan",
    "four-month": "caturwulan",
    "semester": "semester",
    "year": "tahun",
}


def inbox(options: argparse.Namespace) -> int:
    """Read a stick or folder; exit 1 if something is kept apart."""
    with sesi(options.data, options.user) as opened:
        hasil = ProvinsiFasad(opened).baca(options.dir, sarana="folder", job=JobControl())
    data = {
        "volumes": [_tiba(row) for row in hasil.paket],
        "applied": hasil.diterapkan,
        "waiting": hasil.menunggu,
        "quarantined": hasil.karantina,
        "relayed": hasil.titipan,
        "known": hasil.dilewati,
        "operations": hasil.operasi,
        "agencies": [str(agency) for agency in hasil.instansi],
        "warnings": list(hasil.peringatan),
    }
    head = (
        f"{len(hasil.paket)} paket: {hasil.diterapkan} diterapkan, {hasil.menunggu} menunggu,"
        f" {hasil.karantina} dikarantina; {hasil.dilewati} sudah pernah dibaca."
    )
    lines = [head]
    lines += [
        f"  {row.instansi or '?'}: {row.keadaan} {row.alasan}".rstrip() for row in hasil.paket
    ]
    tulis(data, [*lines, *hasil.peringatan], as_json=options.json)
    return DITOLAK if hasil.karantina else SELESAI


def write(options: argparse.Namespace) -> int:
    """Write receipts and packs into the agencies' folders."""
    with sesi(options.data, options.user) as opened:
        hasil = ProvinsiFasad(opened).tulis(
            options.dir,
            instansi=options.to or None,
            sarana="folder",
            tempat=options.dir.name,
            job=JobControl(),
        )
    lines = [f"Balasan ditulis untuk {len(hasil.instansi)} instansi ({hasil.byte} byte)."]
    lines += [f"  {nama}: komputernya belum dikenal" for nama in hasil.dilewati]
    tulis(_turun(hasil), [*lines, *hasil.peringatan], as_json=options.json)
    return SELESAI if hasil.aman else DITOLAK


def pack_make(options: argparse.Namespace) -> int:
    """Sign a new version of a pack."""
    jenis = JenisPaket(options.kind)
    with sesi(options.data, options.user) as opened:
        since = options.dari or opened.jam.today()
        row = ProvinsiFasad(opened).buat_paket(
            jenis,
            _isi(options, jenis, since=since),
            berlaku_dari=since,
            berlaku_sampai=options.sampai,
            kunci=options.key,
            instansi=options.agency,
        )
    line = f"{row.sebutan} versi {row.versi} berlaku dari {tanggal_panjang(row.berlaku_dari)}."
    tulis(_paket(row), [line], as_json=options.json)
    return SELESAI


def pack_list(options: argparse.Namespace) -> int:
    """List every pack ever made."""
    with sesi(options.data, options.user) as opened:
        rows = ProvinsiFasad(opened).paket_aturan()
    lines = [
        f"{row.sebutan} versi {row.versi}  {row.keadaan}  dari {row.berlaku_dari}  {row.judul}"
        for row in rows
    ]
    data = {"packs": [_paket(row) for row in rows]}
    tulis(data, lines or ["Belum ada paket aturan."], as_json=options.json)
    return SELESAI


def pack_withdraw(options: argparse.Namespace) -> int:
    """Withdraw a pack."""
    with sesi(options.data, options.user) as opened:
        row = ProvinsiFasad(opened).tarik_paket(
            options.name, options.version, alasan=options.reason
        )
    tulis(_paket(row), [f"{row.sebutan} versi {row.versi} ditarik."], as_json=options.json)
    return SELESAI


def letter(options: argparse.Namespace) -> int:
    """Write the follow-up letter to one agency."""
    with sesi(options.data, options.user) as opened:
        masa = _masa(options, opened.jam.today().year)
        pdf = ProvinsiFasad(opened).tindak_lanjut(
            options.agency, tabel=options.register, masa=masa, nomor=options.letter_number
        )
    tulis_bytes_atomik(options.out, pdf)
    data = {"agency": str(options.agency), "out": str(options.out), "bytes": len(pdf)}
    tulis(data, [f"Surat tindak lanjut: {options.out}"], as_json=options.json)
    return SELESAI


def demo(options: argparse.Namespace) -> int:
    """Make the demo province in an empty folder."""
    from app.services.provinsi.contoh import AKUN, buat_provinsi_contoh

    given = os.environ.get(FRASA_ENV) or None
    phrase = given or new_passphrase()
    count = buat_provinsi_contoh(options.data, passphrase=phrase, jam=JamSistem(), job=JobControl())
    data: dict[str, Any] = {
        "data": str(options.data),
        "agencies": count,
        "accounts": [akun for akun, _nama, _peran in AKUN],
        "passphrase": None if given else phrase,
    }
    lines = [f"Provinsi contoh dengan {count} instansi karangan: {options.data}"]
    if not given:
        lines.append(f"Frasa pemulihan (catat, hanya tampil sekali): {phrase}")
    tulis(data, lines, as_json=options.json)
    return SELESAI


def _isi(options: argparse.Namespace, jenis: JenisPaket, *, since: Any) -> IsiPaket:  # noqa: ANN401
    if jenis in PESAN and options.file is None:
        return IsiPesan(options.title.strip(), options.text.strip(), options.until)
    if options.file is None:
        raise UserError(
            code="PRV-009",
            what=f"Paket {jenis.value} memerlukan berkas.",
            kept="Tidak ada paket yang dibuat.",
            action="Sebutkan berkasnya dengan --file.",
        )
    return isi_dari_berkas(
        jenis,
        options.file,
        sumber=options.source,
        judul=options.title,
        sejak=since,
        lengkap=not options.partial,
        batas=options.until,
    )


def _masa(options: argparse.Namespace, year: int) -> Masa:
    irama = IRAMA[options.period]
    if options.year is None and options.number is None:
        return masa_memuat(irama, JamSistem().today())
    return masa_irama(irama, options.year or year, options.number or 1)


def _tiba(row: PaketTiba) -> dict[str, Any]:
    return {
        "sha256": row.sidik,
        "agency": row.instansi,
        "carrier": row.sarana,
        "size": row.ukuran,
        "state": row.keadaan,
        "reason": row.alasan,
        "operations": row.operasi,
    }


def _turun(hasil: HasilTurun) -> dict[str, Any]:
    return {
        "agencies": list(hasil.instansi),
        "bytes": hasil.byte,
        "unknown": list(hasil.dilewati),
        "left": hasil.sisa,
        "safe": hasil.aman,
        "warnings": list(hasil.peringatan),
    }


def _paket(row: PaketAturanRow) -> dict[str, Any]:
    return {
        "kind": row.jenis,
        "version": row.versi,
        "state": row.keadaan,
        "from": row.berlaku_dari.isoformat(),
        "until": row.berlaku_sampai.isoformat() if row.berlaku_sampai else None,
        "title": row.judul,
        "agency": str(row.instansi) if row.instansi else None,
        "lines": list(row.rincian),
    }
