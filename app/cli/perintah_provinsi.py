# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung province …``: found a province, enrol agencies, let hubs in, renew its key."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.cli.berkas_kecil import baca_kecil, tulis_kecil, wajib_kata
from app.cli.kantor import frasa, sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.errors import UserError
from app.domain.instansi import Instansi, Kop
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM
from app.domain.pemasangan import AkunBaru, HasilPemasangan
from app.domain.waktu import JamSistem
from app.exports.lembar_kunci import (
    LembarBagian,
    LembarPendaftaran,
    render_lembar_bagian,
    render_lembar_pendaftaran,
)
from app.infra import keys
from app.services import pendaftaran_provinsi as provinsi
from app.services.fasad import Sesi, SetelanFasad
from app.services.kantor import ada_kantor
from app.services.pemasangan import pasang
from app.services.pemasangan_berkas import baca_berkas_instansi
from app.services.pendaftaran_perangkat import baca_permintaan
from app.services.proyeksi import Proyeksi
from app.sync.trust.words import words

NAMA_AWAL = "Pemerintah Provinsi"


@dataclass
class _Diberitahu:
    """Secrets made on the way, told once."""

    frasa: str | None = None
    akun: dict[str, str | None] = field(default_factory=dict)


def init(options: argparse.Namespace) -> int:
    """Give an office the province role, making the office first if the folder holds none."""
    told = _Diberitahu()
    with _kantor(options, told) as opened:
        nama = options.name or SetelanFasad(opened).instansi().kop.nama_pemda
        baru = provinsi.jadikan_provinsi(
            opened.kantor,
            opened.pelaku,
            nama=nama,
            hub_url=options.hub_url,
            hub_pin=_pin(options.hub_pin),
        )
        files = _cetak_bagian(opened, baru, options.out) if options.out is not None else []
    shares = [bagian.text for bagian in baru.bagian]
    data = {
        "data": str(options.data),
        "province_id": str(baru.id),
        "name": baru.nama,
        "root_words": baru.kata_akar,
        "shares": None if options.out is not None else shares,
        "files": files,
        "passphrase": told.frasa,
        "accounts": told.akun,
    }
    lines = [f"{baru.nama} berdiri di {options.data}.", f"Kata kunci provinsi: {baru.kata_akar}"]
    if told.frasa:
        lines.append(f"Frasa pemulihan (simpan tersegel, hanya ditampilkan sekali): {told.frasa}")
    lines += [f"Akun {akun}: sandi {sandi}" for akun, sandi in told.akun.items() if sandi]
    lines += [f"  {nama}" for nama in files]
    if options.out is None:
        lines.append("Tiga bagian kunci akar; simpan terpisah, dua memulihkan, tampil sekali:")
        lines += [f"  {teks}" for teks in shares]
    tulis(data, lines, as_json=options.json)
    return SELESAI


@contextmanager
def _kantor(options: argparse.Namespace, told: _Diberitahu) -> Iterator[Sesi]:
    """Open the office of the folder, or make one there."""
    if ada_kantor(options.data):
        with sesi(options.data, options.user) as opened:
            yield opened
        return
    hasil = _isi_kantor(options, told)
    given = frasa()
    told.frasa = None if given else keys.new_passphrase()
    proyeksi = Proyeksi()
    kantor = pasang(
        options.data,
        hasil,
        jam=JamSistem(),
        passphrase=given or told.frasa or "",
        projections=(proyeksi,),
    )
    try:
        yield Sesi(kantor, SISTEM, proyeksi)
    finally:
        kantor.close()


def _isi_kantor(options: argparse.Namespace, told: _Diberitahu) -> HasilPemasangan:
    made: list[str] = []

    def sandi_baru() -> str:
        made.append(keys.new_passphrase()[:19].lower())
        return made[-1]

    if options.agency is not None:
        hasil = baca_berkas_instansi(options.agency, sandi_baru=sandi_baru)
    else:
        kop = Kop(nama_pemda=options.name or NAMA_AWAL, nama_instansi="PPID Utama Provinsi")
        admin = AkunBaru("admin", "Administrator", sandi_baru(), frozenset({Peran.ADMINISTRATOR}))
        hasil = HasilPemasangan(instansi=Instansi(kop=kop, kode_instansi="PROV"), akun=(admin,))
    for akun in hasil.akun:
        told.akun[akun.nama_akun] = akun.sandi if akun.sandi in made else None
    return hasil


def _pin(text: str) -> bytes:
    try:
        pin = bytes.fromhex(text.replace(":", ""))
    except ValueError:
        pin = b"?"
    if len(pin) in (0, 32):
        return pin
    raise UserError(
        code="DFT-024",
        what="Sidik jari sertifikat hub harus 64 angka heksadesimal (SHA-256).",
        kept="Tidak ada yang diubah.",
        action="Salin lagi sidik jarinya.",
    )


def _cetak_bagian(opened: Sesi, baru: provinsi.ProvinsiBaru, folder: Path) -> list[str]:
    instansi = SetelanFasad(opened).instansi()
    files = []
    for bagian in baru.bagian:
        sheet = LembarBagian(
            kop=instansi.kop,
            provinsi=baru.nama,
            nomor=bagian.number,
            teks=bagian.text,
            kata_akar=baru.kata_akar,
            tanggal=opened.jam.today(),
            kertas=instansi.kertas,
        )
        dasar = folder / f"bagian-akar-{bagian.number}"
        tulis_kecil(dasar.with_suffix(".txt"), f"{bagian.text}\n".encode())
        tulis_kecil(dasar.with_suffix(".pdf"), render_lembar_bagian(sheet))
        files += [f"{dasar.name}.txt", f"{dasar.name}.pdf"]
    return files


def enrol(options: argparse.Namespace) -> int:
    """Write the letter of introduction of one agency, and its sheet with the QR code."""
    hasil = baca_berkas_instansi(options.agency, sandi_baru=keys.new_passphrase)
    kop, kode = hasil.instansi.kop, hasil.instansi.kode_instansi
    with sesi(options.data, options.user) as opened:
        surat = provinsi.daftarkan_instansi(
            opened.kantor, opened.pelaku, nama=f"{kop.nama_instansi}, {kop.nama_pemda}", kode=kode
        )
        tulis_kecil(options.out, surat.raw)
        files = [str(options.out)]
        kata = words(surat.root)
        if options.pdf is not None:
            sendiri = SetelanFasad(opened).instansi()
            sheet = LembarPendaftaran(
                kop=sendiri.kop,
                provinsi=surat.provinsi,
                nama=surat.nama,
                kode=surat.kode,
                teks=surat.text,
                kata_akar=kata,
                tanggal=opened.jam.today(),
                kertas=sendiri.kertas,
            )
            tulis_kecil(options.pdf, render_lembar_pendaftaran(sheet))
            files.append(str(options.pdf))
    data = {
        "agency_id": str(surat.agency),
        "name": surat.nama,
        "code": surat.kode,
        "enrolment": surat.certificate.number,
        "root_words": kata,
        "bytes": len(surat.raw),
        "files": files,
    }
    lines = [
        f"Pendaftaran ke-{surat.certificate.number} untuk {surat.nama}: {options.out}",
        f"Kata kunci provinsi: {kata}",
    ]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def daftar(options: argparse.Namespace) -> int:
    """List the agencies the province has enrolled, heard of or not."""
    with sesi(options.data, options.user) as opened:
        rows = provinsi.daftar_instansi(opened.kantor)
    data = {
        "agencies": [
            {
                "agency_id": str(row.id),
                "name": row.nama,
                "code": row.kode,
                "enrolment": row.nomor,
                "made_ms": row.dibuat,
                "key_seen": row.kunci_diterima,
                "revoked": row.dicabut,
            }
            for row in rows
        ]
    }
    keadaan = {True: "kunci diterima", False: "belum terdengar"}
    lines = [
        f"{row.kode}  {row.nama}  " + ("dicabut" if row.dicabut else keadaan[row.kunci_diterima])
        for row in rows
    ]
    tulis(data, lines or ["Belum ada instansi terdaftar."], as_json=options.json)
    return SELESAI


def renew(options: argparse.Namespace) -> int:
    """Replace the online key with two sheets of the root key."""
    bagian = [baca_kecil(path).decode("ascii", "replace") for path in options.share]
    with sesi(options.data, options.user) as opened:
        cert = provinsi.perbarui_daring(opened.kantor, opened.pelaku, bagian, bocor=options.leaked)
    data = {"online_number": cert.number, "valid_until_ms": cert.valid_until}
    lines = [f"Kunci daring ke-{cert.number} berlaku setahun."]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def hub(options: argparse.Namespace) -> int:
    """Let a hub in whose words were compared."""
    asked = baca_permintaan(baca_kecil(options.file))
    wajib_kata(options, asked.words)
    with sesi(options.data, options.user) as opened:
        berkas, kata = provinsi.terbitkan_hub(opened.kantor, opened.pelaku, asked)
    tulis_kecil(options.out, berkas)
    data = {"hub": str(asked.subject), "out": str(options.out), "words": kata}
    tulis(data, [f"Izin hub: {options.out}", f"Kata kode izin: {kata}"], as_json=options.json)
    return SELESAI
