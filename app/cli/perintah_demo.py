# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung demo``: the demo office and everything the product prints, without a screen."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from app.cli.kantor import frasa, sesi
from app.cli.keluaran import SELESAI, tulis
from app.domain.daftar import Kelompok, SaringPermohonan
from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.gangguan import gangguan_tulis
from app.domain.jobs import JobControl
from app.domain.permohonan import PermohonanRow
from app.domain.waktu import JamSistem
from app.exports.kartu_hitung import render_kartu_hitung
from app.exports.laporan_celah_nomor import (
    BarisCelah,
    LaporanCelahNomor,
    render_laporan_celah_nomor,
)
from app.exports.lembar_pemulihan import LembarPemulihan, render_lembar_pemulihan
from app.infra import keys
from app.infra.berkas import tulis_bytes_atomik
from app.infra.resources import resource_path
from app.services.demo import (
    AKUN,
    SANDI_CONTOH,
    buat_kantor_contoh_utuh,
    wajib_kantor_contoh,
)
from app.services.fasad import BerkasFasad, DataFasad, KalenderFasad, KipFasad, Sesi, SetelanFasad
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_register import RegisterFasad
from app.services.fasad_sengketa import SengketaFasad
from app.services.instansi import baca_instansi
from app.services.kantor import ada_kantor
from app.services.nomor_register import REGISTER_PERMOHONAN


@dataclass
class _Keluaran:
    """Collects what was made."""

    folder: Path
    berkas: list[str] = field(default_factory=list)

    def siapkan(self, folder: Path | None = None) -> None:
        folder = folder or self.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise gangguan_tulis(error, str(folder)) from error

    def tulis(self, nama: str, isi: bytes) -> None:
        path = self.folder / nama
        self.siapkan(path.parent)
        tulis_bytes_atomik(path, isi)
        self.berkas.append(nama)


def demo(options: argparse.Namespace) -> int:
    """Make the demo office (unless the folder holds one) and print all of its documents."""
    out = _Keluaran(options.out)
    out.siapkan()
    passphrase = frasa()
    if not ada_kantor(options.data):
        passphrase = passphrase or keys.new_passphrase()
        buat_kantor_contoh_utuh(options.data, passphrase=passphrase, jam=JamSistem())
    with sesi(options.data, None) as opened:
        _wajib_contoh(opened)
    with sesi(options.data, options.user or "ppid") as opened:
        if passphrase is not None:  # one nobody proved would make a worthless sheet
            _pemulihan(opened, out, passphrase)
        _surat(opened, out)
        _register(opened, out)
        _keberatan(opened, out)
        _sengketa(opened, out)
        _impor(opened, out)
        _nomor(opened, out)
        report = DataFasad(opened).periksa_jejak(JobControl())
    data = {
        "data": str(options.data),
        "out": str(options.out),
        "files": out.berkas,
        "audit_ok": report.finding is None,
        "accounts": [akun for akun, _nama, _peran in AKUN],
    }
    lines = [
        f"Kantor contoh: {options.data}",
        f"Akun: {', '.join(akun for akun, _nama, _peran in AKUN)}; sandi: {SANDI_CONTOH}",
        *(f"  {nama}" for nama in out.berkas),
    ]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def _wajib_contoh(opened: Sesi) -> None:
    with opened.kantor.read() as session:
        wajib_kantor_contoh(baca_instansi(session))


def _pemulihan(opened: Sesi, out: _Keluaran, passphrase: str) -> None:
    instansi = SetelanFasad(opened).instansi()
    sheet = LembarPemulihan(
        kop=instansi.kop,
        id_kantor=str(opened.kantor.key.office_id),
        frasa=passphrase,
        tanggal=opened.jam.today(),
        kertas=instansi.kertas,
    )
    out.tulis("lembar-pemulihan.pdf", render_lembar_pemulihan(sheet))


def _surat(opened: Sesi, out: _Keluaran) -> None:
    kip, berkas = KipFasad(opened), BerkasFasad(opened)
    instansi = SetelanFasad(opened).instansi()
    for row in _semua(kip):
        detail = kip.detail(row.id)
        dasar = row.nomor.replace("/", "-")
        for surat in detail.surat:
            pdf = berkas.baca_surat(surat.id, "simpan surat")
            out.tulis(f"surat/{dasar}-{surat.jenis.value}.pdf", pdf)
        for clock in detail.tenggat:
            if clock.berjalan:
                card = render_kartu_hitung(
                    clock.kartu,
                    kop=instansi.kop,
                    dicetak=opened.jam.today(),
                    kertas=instansi.kertas,
                    perkara=row.nomor,
                )
                out.tulis(f"kartu-hitung/{dasar}-{clock.kode}.pdf", card)
                break


def _sengketa(opened: Sesi, out: _Keluaran) -> None:
    """Register and hearing calendar of disputes, and each bundle with its twin."""
    fasad, tahun = SengketaFasad(opened), opened.jam.today().year
    for publik in (False, True):
        for bentuk in ("xlsx", "pdf"):
            nama = f"register-sengketa-{tahun}-{'publik' if publik else 'lengkap'}.{bentuk}"
            fasad.ekspor_register(
                out.folder / nama, tahun=tahun, publik=publik, bentuk=bentuk, job=JobControl()
            )
            out.berkas.append(nama)
    fasad.ekspor_ics(out.folder / "kalender-sidang.ics")
    out.berkas.append("kalender-sidang.ics")
    for row in fasad.daftar(SaringSengketa(KelompokSengketa.SEMUA)):
        dasar = row.nomor.replace("/", "-")
        for samarkan in (False, True):
            folder = f"berkas-sengketa/{dasar}{'-tersamar' if samarkan else ''}"
            done = fasad.berkas(row.id, out.folder / folder, samarkan=samarkan, job=JobControl())
            out.berkas += [f"{folder}/{nama}" for nama in done.berkas]


def _keberatan(opened: Sesi, out: _Keluaran) -> None:
    """Registers of objections and what was printed for each."""
    fasad, berkas, tahun = KeberatanFasad(opened), BerkasFasad(opened), opened.jam.today().year
    instansi = SetelanFasad(opened).instansi()
    for publik in (False, True):
        for bentuk in ("xlsx", "pdf"):
            nama = f"register-keberatan-{tahun}-{'publik' if publik else 'lengkap'}.{bentuk}"
            fasad.ekspor_register(
                out.folder / nama, tahun=tahun, publik=publik, bentuk=bentuk, job=JobControl()
            )
            out.berkas.append(nama)
    for row in fasad.daftar():
        detail = fasad.detail(row.id)
        dasar = row.nomor.replace("/", "-")
        for surat in detail.surat:
            pdf = berkas.baca_surat(surat.id, "simpan surat")
            out.tulis(f"surat/{dasar}-{surat.jenis.value}.pdf", pdf)
        for clock in detail.tenggat[:1]:
            card = render_kartu_hitung(
                clock.kartu,
                kop=instansi.kop,
                dicetak=opened.jam.today(),
                kertas=instansi.kertas,
                perkara=row.nomor,
            )
            out.tulis(f"kartu-hitung/{dasar}-{clock.kode}.pdf", card)


def _semua(kip: KipFasad) -> list[PermohonanRow]:
    source = kip.sumber(SaringPermohonan(kelompok=Kelompok.SEMUA))
    keys_ = source.keys()
    rows = source.rows(keys_)
    return [rows[key] for key in keys_ if key in rows]


def _register(opened: Sesi, out: _Keluaran) -> None:
    tahun = opened.jam.today().year
    for publik in (False, True):
        for bentuk in ("xlsx", "pdf"):
            nama = f"register-permohonan-{tahun}-{'publik' if publik else 'lengkap'}.{bentuk}"
            RegisterFasad(opened).ekspor(
                out.folder / nama, tahun=tahun, publik=publik, bentuk=bentuk, job=JobControl()
            )
            out.berkas.append(nama)


def _impor(opened: Sesi, out: _Keluaran) -> None:
    """Take an old register in, print it as it was, and undo: the office keeps this year only."""
    tahun = opened.jam.today().year - 1
    template = resource_path("data", "demo", "register-lama.csv").read_text(encoding="utf-8")
    nama = f"register-lama-{tahun}.csv"
    out.tulis(nama, template.replace("{TAHUN}", str(tahun)).encode())
    facade = RegisterFasad(opened)
    uji = facade.uji_impor(out.folder / nama, tahun=tahun, job=JobControl())
    notes = [f"{uji.ringkasan.jumlah} baris, {uji.terlambat.pemberitahuan} terlambat"]
    notes += [note.kalimat for note in uji.ringkasan.catatan]
    out.tulis(f"uji-impor-{tahun}.txt", "\n".join(notes).encode())
    stored = facade.simpan_impor(uji, tahun=tahun, job=JobControl())
    hasil = f"register-lama-{tahun}.xlsx"
    facade.ekspor(out.folder / hasil, tahun=tahun, publik=False, bentuk="xlsx", job=JobControl())
    out.berkas.append(hasil)
    if stored.baru:
        facade.batalkan_impor(stored.id, "peragaan selesai")


def _nomor(opened: Sesi, out: _Keluaran) -> None:
    tahun = opened.jam.today().year
    instansi = SetelanFasad(opened).instansi()
    gaps = KalenderFasad(opened).celah(REGISTER_PERMOHONAN, tahun)
    rows = _semua(KipFasad(opened))
    laporan = LaporanCelahNomor(
        kop=instansi.kop,
        register="Permohonan informasi",
        tahun=tahun,
        nomor_terakhir=len(rows),
        baris=tuple(BarisCelah(gap.urut, gap.nomor, gap.keterangan) for gap in gaps),
        tanggal=opened.jam.today(),
        kertas=instansi.kertas,
    )
    out.tulis("laporan-celah-nomor.pdf", render_laporan_celah_nomor(laporan))
