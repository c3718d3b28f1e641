# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo office: invented people, real rules. Every case walks through the use cases day by day.

All requests are received in the current year; steps that would lie in the future are not taken.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis
from app.domain.instansi import Instansi, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.kalender import Kalender
from app.domain.kip import (
    AlasanPerpanjangan,
    CaraMemperoleh,
    CaraPengiriman,
    JenisLampiran,
    JenisPemohon,
    JenisSurat,
    Kanal,
    Keputusan,
    Peran,
)
from app.domain.pelaku import SISTEM, Pelaku
from app.domain.permohonan import PenyampaianDraft, PermohonanDraft, PutusanDraft
from app.domain.tindakan import (
    Cabut,
    NyatakanLengkap,
    NyatakanTidakLengkap,
    Perpanjang,
    Putuskan,
    Sampaikan,
    Selesaikan,
    SuratTidakLengkapDiterima,
    Tindakan,
    TutupTidakLengkap,
)
from app.domain.waktu import Jam, JamTetap
from app.infra.resources import resource_path
from app.services import instansi, lampiran, pengguna, permohonan, surat
from app.services.buku_aturan import libur_bawaan
from app.services.demo_keberatan import PermohonanContoh, peristiwa_keberatan
from app.services.demo_sengketa import peristiwa_sengketa
from app.services.demo_waktu import Event, hari_terima, saat
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.pendaftaran import daftarkan_demo
from app.services.proyeksi import Proyeksi

SANDI_CONTOH = "lumbung contoh 2026"
CADANGAN = 5
"""Places of the morning left for objections before the dispute's"""
AKUN = (
    ("admin", "Administrator Contoh", (Peran.ADMINISTRATOR,)),
    ("petugas", "Budi Santoso", (Peran.PETUGAS,)),
    ("ppid", "Rina Kartika", (Peran.PPID, Peran.PETUGAS)),
    ("atasan", "Haryo Prabowo", (Peran.ATASAN_PPID,)),
)
INSTANSI_CONTOH = Instansi(
    kop=Kop(
        nama_pemda="Pemerintah Provinsi Kalimantan Tengah",
        nama_instansi="Dinas Komunikasi, Informatika, Persandian dan Statistik (Contoh)",
        alamat="Jalan Contoh Nomor 1",
        kode_pos="73112",
        telepon="(0536) 000000",
        laman="ppid.contoh.go.id",
        email="ppid@contoh.go.id",
        kota="Palangka Raya",
    ),
    kode_instansi="PPID",
)
_KEPUTUSAN = {
    "kabulkan_seluruh": Keputusan.DIKABULKAN_SELURUH,
    "kabulkan_sebagian": Keputusan.DIKABULKAN_SEBAGIAN,
    "tolak": Keputusan.DITOLAK_DIKECUALIKAN,
    "tidak_dikuasai": Keputusan.TIDAK_DIKUASAI,
    "belum_didokumentasikan": Keputusan.BELUM_DIDOKUMENTASIKAN,
}


def wajib_kantor_contoh(kini: Instansi | None) -> None:
    """Refuse an office that is not the demo office: its trail and registers are not for practice.

    ``kini`` is the agency of the open office, None while it has none.
    """
    if kini is not None and kini.kop.nama_instansi == INSTANSI_CONTOH.kop.nama_instansi:
        return
    raise UserError(
        code="DMO-001",
        what="Folder data itu berisi kantor yang bukan kantor contoh.",
        kept="Kantor itu tidak diubah dan tidak ada yang dicetak.",
        action="Sebut folder lain yang kosong dengan --data, atau hapus --data bila salah sebut.",
    )


def buat_kantor_contoh(root: Path, *, passphrase: str, jam: Jam, job: JobControl) -> int:
    """Make the demo office in a new folder; return the number of its requests."""
    today = jam.today()
    pagi = datetime.combine(date(today.year, 1, 1), time(8), jam.now().tzinfo)
    walk = JamTetap(min(pagi, jam.now()))
    key = buat_berkas_kantor(root, passphrase=passphrase, jam=walk)
    kantor = buka_kantor(root, key, jam=walk, projections=(Proyeksi(),))
    try:
        people = _siapkan(kantor, today.year)
        events = sorted(_peristiwa(kantor, people, jam), key=lambda event: event[:2])
        for index, (moment, _order, act) in enumerate(events):
            job.step(index, len(events), "menyusun kantor contoh")
            walk.ke(moment)
            act()
        walk.ke(max(walk.now(), jam.now()))
        daftarkan_demo(kantor)
        return len(_kasus())
    finally:
        kantor.close()


def buat_kantor_contoh_utuh(root: Path, *, passphrase: str, jam: Jam) -> None:
    """Make the demo office beside ``root`` first, so that a kill leaves none instead of half.

    A folder that holds something already is refused or filled in place, as ``buat_kantor_contoh``
    does it.
    """
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        buat_kantor_contoh(root, passphrase=passphrase, jam=jam, job=JobControl())
        return
    part = root.with_name(root.name + ".sedang-dibuat")
    try:
        shutil.rmtree(part, ignore_errors=True)
        buat_kantor_contoh(part, passphrase=passphrase, jam=jam, job=JobControl())
        if root.exists():
            root.rmdir()
        part.replace(root)
    except OSError as error:
        raise gangguan_tulis(error, "folder kantor contoh") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _siapkan(kantor: Kantor, tahun: int) -> dict[str, Pelaku]:
    instansi.simpan_instansi(kantor, SISTEM, INSTANSI_CONTOH)
    awal = date(tahun, 1, 1)
    ppid = PejabatRow(
        None,
        "Dr. Rina Kartika, M.Si.",
        "197801012005012001",
        "Kepala Dinas selaku PPID",
        pangkat="Pembina Utama Muda (IV/c)",
        peran="ppid",
        berlaku_dari=awal,
    )
    atasan = replace(
        ppid,
        nama="Drs. Haryo Prabowo, M.A.P.",
        nip="196905051990031002",
        jabatan="Sekretaris Daerah selaku Atasan PPID",
        pangkat="Pembina Utama Madya (IV/d)",
        peran="atasan_ppid",
    )
    instansi.simpan_pejabat(kantor, SISTEM, ppid)
    instansi.simpan_pejabat(kantor, SISTEM, atasan)
    people = {}
    for akun, nama, peran in AKUN:
        akun_id, _ = pengguna.buat_pengguna(
            kantor, SISTEM, nama_akun=akun, nama=nama, sandi=SANDI_CONTOH, peran=peran
        )
        people[akun] = Pelaku(akun_id, nama, frozenset(peran))
    return people


def _peristiwa(kantor: Kantor, people: Mapping[str, Pelaku], jam: Jam) -> list[Event]:
    kalender = Kalender.susun(libur_bawaan())
    events: list[Event] = []
    cases: list[PermohonanContoh] = []
    for index, kasus in enumerate(_kasus()):
        walker = _Kasus(kantor, people, kasus, index)
        mulai = hari_terima(jam.today(), int(kasus["mundur"]), kalender)
        cases.append((walker.rid, mulai))
        events.append((saat(mulai, index, jam), 0, walker.daftar(mulai)))
        for order, langkah in enumerate(kasus["langkah"], start=1):
            hari = kalender.hari_kerja_ke(mulai, int(langkah["hari"])) if langkah["hari"] else mulai
            moment = saat(hari, index, jam) + timedelta(minutes=order)
            if moment <= jam.now() and hari <= jam.today():
                events.append((moment, order, walker.jalankan(hari, langkah)))
    events += peristiwa_keberatan(kantor, people, jam, cases)
    return [*events, *peristiwa_sengketa(kantor, people, jam, len(cases) + CADANGAN)]


class _Kasus:
    """One case of the script and the id it got."""

    def __init__(
        self, kantor: Kantor, people: Mapping[str, Pelaku], kasus: Mapping[str, Any], index: int
    ) -> None:
        self._kantor, self._people, self._kasus, self._index = kantor, people, kasus, index
        self._id: UUID | None = None

    def rid(self) -> UUID | None:
        """Return the id of the request; None until it is registered."""
        return self._id

    def daftar(self, hari: date) -> Callable[[], None]:
        def act() -> None:
            draft = _draft(self._kasus, self._index, hari)
            done = permohonan.daftarkan(self._kantor, self._people["petugas"], draft)
            self._id = done.id
            self._surat(JenisSurat.TANDA_BUKTI, "petugas")
            if self._kasus.get("lampiran"):
                self._lampirkan()

        return act

    def jalankan(self, hari: date, langkah: Mapping[str, Any]) -> Callable[[], None]:
        def act() -> None:
            assert self._id is not None
            aksi = langkah["aksi"]
            if aksi == "surat_diterima":
                isi = SuratTidakLengkapDiterima(hari, CaraPengiriman(langkah["cara"]))
                permohonan.catat_surat_diterima(
                    self._kantor, self._people["petugas"], self._id, isi
                )
                return
            permohonan.jalankan(
                self._kantor, self._people["ppid"], self._id, _tindakan(hari, langkah)
            )
            jenis = _SURAT.get(aksi)
            if jenis is not None:
                self._surat(jenis, "ppid")

        return act

    def _surat(self, jenis: JenisSurat, akun: str) -> None:
        assert self._id is not None
        surat.terbitkan_surat(self._kantor, self._people[akun], self._id, jenis)

    def _lampirkan(self) -> None:
        assert self._id is not None
        path = self._kantor.paths.temp / "surat-permohonan-contoh.txt"
        path.write_text(f"Permohonan contoh: {self._kasus['rincian']}\n", encoding="utf-8")
        lampiran.lampirkan(
            self._kantor,
            self._people["petugas"],
            self._id,
            path,
            jenis=JenisLampiran.PERMOHONAN,
            asal="pemohon",
            job=JobControl(),
        )
        path.unlink()


_SURAT = {
    "tidak_lengkap": JenisSurat.KETIDAKLENGKAPAN,
    "perpanjang": JenisSurat.PERPANJANGAN,
    "kabulkan_seluruh": JenisSurat.PEMBERITAHUAN,
    "kabulkan_sebagian": JenisSurat.PEMBERITAHUAN,
    "tidak_dikuasai": JenisSurat.PEMBERITAHUAN,
    "belum_didokumentasikan": JenisSurat.PEMBERITAHUAN,
    "tolak": JenisSurat.PENOLAKAN,
}


def _kasus() -> list[dict[str, Any]]:
    text = resource_path("data", "demo", "kasus.json").read_text(encoding="utf-8")
    return list(json.loads(text)["kasus"])


def _draft(kasus: Mapping[str, Any], index: int, hari: date) -> PermohonanDraft:
    tanpa = kasus.get("tanpa", ())
    jenis = JenisPemohon(kasus["jenis"])
    badan = jenis is JenisPemohon.BADAN_HUKUM
    return PermohonanDraft(
        tanggal_terima=hari,
        kanal=Kanal(kasus["kanal"]),
        jenis_pemohon=jenis,
        nama_pemohon=kasus["nama"],
        nik=""
        if badan or "nik" in tanpa
        else f"62710{index % 5 + 1}4101{80 + index % 10}{index + 1:04}",
        nomor_badan_hukum=kasus.get("nomor_badan", ""),
        alamat=f"Jalan Contoh {index + 1}, Palangka Raya",
        telepon=f"0812000000{index:02}",
        email=f"pemohon{index:02}@contoh.id" if kasus["kanal"] in ("email", "website") else "",
        pekerjaan=kasus["pekerjaan"],
        nama_kuasa=kasus.get("kuasa", ""),
        surat_kuasa_ada=bool(kasus.get("kuasa")),
        rincian=kasus["rincian"],
        tujuan="" if "tujuan" in tanpa else kasus["tujuan"],
        cara_memperoleh=CaraMemperoleh.SALINAN,
        cara_pengiriman=CaraPengiriman.EMAIL if not badan else CaraPengiriman.LANGSUNG,
        identitas_diperiksa="identitas" not in tanpa,
    )


def _tindakan(hari: date, langkah: Mapping[str, Any]) -> Tindakan:
    aksi = langkah["aksi"]
    if aksi in _KEPUTUSAN:
        return Putuskan(_putusan(hari, langkah))
    makers: dict[str, Callable[[], Tindakan]] = {
        "lengkap": lambda: NyatakanLengkap(hari),
        "tidak_lengkap": lambda: NyatakanTidakLengkap(hari, tuple(langkah["kurang"])),
        "tutup": lambda: TutupTidakLengkap(hari, langkah["catatan"]),
        "perpanjang": lambda: Perpanjang(
            hari, AlasanPerpanjangan(langkah["alasan"]), langkah["uraian"]
        ),
        "sampaikan": lambda: Sampaikan(hari, _penyampaian(hari, langkah)),
        "selesai": lambda: Selesaikan(hari),
        "cabut": lambda: Cabut(hari, langkah["alasan"]),
    }
    return makers[aksi]()


def _putusan(hari: date, langkah: Mapping[str, Any]) -> PutusanDraft:
    biaya = int(langkah.get("salin", 0))
    menolak = langkah["aksi"] in ("tolak", "kabulkan_sebagian")
    return PutusanDraft(
        keputusan=_KEPUTUSAN[langkah["aksi"]],
        tanggal=hari,
        softcopy=bool(langkah.get("softcopy")),
        hardcopy=bool(langkah.get("hardcopy")),
        biaya_salin=biaya,
        cara_bayar="Tunai dengan tanda bukti" if biaya else "",
        penjelasan_penghitaman=langkah.get("penghitaman", ""),
        badan_publik_lain=langkah.get("lain", ""),
        jangka_dokumentasi=langkah.get("jangka", ""),
        alasan=langkah.get("alasan", ""),
        pasal_17=tuple(langkah.get("pasal", ())),
        nomor_sk_pengecualian=langkah.get("sk", "188/9/SK-PPID/2026" if menolak else ""),
        nomor_uji_konsekuensi=langkah.get("uji", "02/UK/2026" if menolak else ""),
        tanggal_persetujuan_atasan=hari if menolak else None,
        cara_persetujuan="Atasan PPID, tanda tangan basah pada konsep (contoh)" if menolak else "",
        konsekuensi=langkah.get("konsekuensi", ""),
    )


def _penyampaian(hari: date, langkah: Mapping[str, Any]) -> PenyampaianDraft:
    cara = {"surat": "pos"}.get(langkah["cara"], langkah["cara"])
    return PenyampaianDraft(
        tanggal_pemberitahuan=hari,
        tanggal_pemberian=hari if langkah.get("informasi", True) else None,
        cara=CaraPengiriman(cara),
        penerima="Pemohon",
        bukti="Tanda terima contoh",
    )
