# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demo province: invented agencies whose invented figures take the real road.

Every agency has its own keys and sends sealed, signed volumes month by month; some are late,
some fall silent, one volume is damaged and one comes from nobody known.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.ids import uuid7
from app.domain.instansi import Instansi, Kop, PejabatRow
from app.domain.jobs import JobControl
from app.domain.kalender import HariLibur, JenisLibur, Kalender
from app.domain.kip import JenisPemohon, Kanal, Keputusan, Peran, StatusPermohonan
from app.domain.merge import Wire
from app.domain.paket_aturan import IsiLibur, IsiPesan, JenisPaket
from app.domain.pelaku import SISTEM
from app.domain.waktu import Jam, JamTetap
from app.infra.resources import resource_path
from app.models.base import FIELD_RECORD_KEY
from app.services import instansi as layanan_instansi
from app.services import pengguna
from app.services.buku_aturan import libur_bawaan
from app.services.demo import SANDI_CONTOH
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.pendaftaran_provinsi import daftarkan_instansi, jadikan_provinsi
from app.services.provinsi.gudang import gudang, pelajari
from app.services.provinsi.paket import buat_paket
from app.services.proyeksi import Proyeksi
from app.sync.bundle.container import seal
from app.sync.bundle.header import Facts, Route, To
from app.sync.bundle.payload import encode
from app.sync.chain import GENESIS, stream_id
from app.sync.hub.store import HubStore
from app.sync.ranges import chain, sign_head
from app.sync.registry import TableInfo, registry
from app.sync.trust import agekeys
from app.sync.trust.certs import Certificate, Kind, Role, issue
from app.sync.trust.enrol import Enrolment
from app.sync.wire import Payload, Scope, StreamRange, WireOp

BENIH = 20261122
AKUN = (
    ("admin", "Administrator Contoh", (Peran.ADMINISTRATOR,)),
    ("ppid", "Rina Kartika", (Peran.PPID, Peran.PETUGAS)),
    ("petugas", "Budi Santoso", (Peran.PETUGAS,)),
)
KANTOR = Instansi(
    kop=Kop(
        nama_pemda="Pemerintah Provinsi Kalimantan Tengah",
        nama_instansi="PPID Utama Provinsi (Contoh)",
        alamat="Jalan Contoh Nomor 1",
        kode_pos="73112",
        kota="Palangka Raya",
    ),
    kode_instansi="PROV",
)
NOBODY = b"\0" * 16
_KANAL = (Kanal.LANGSUNG,) * 5 + (Kanal.EMAIL,) * 3 + (Kanal.WEBSITE, Kanal.SURAT)


@dataclass
class InstansiContoh:
    """One invented agency: its keys, how it works, what it has written."""

    enrolment: Enrolment
    nama: str
    tepat: float
    """Share of requests it answers in time"""
    sebulan: float
    berhenti: int
    """Month from which it is silent, 13: never"""
    kunci: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    sertifikat: tuple[Certificate, ...] = ()
    eskalasi: list[dict[str, str]] = field(default_factory=list)
    """Identities it will name to the province with its newest requests"""
    head: bytes = GENESIS
    seq: int = 0

    @property
    def stream(self) -> bytes:
        return stream_id(self.sertifikat[-1].subject, 1)


def buat_provinsi_contoh(root: Path, *, passphrase: str, jam: Jam, job: JobControl) -> int:
    """Make the demo province in a new folder; return the number of its agencies.

    Raises:
        UserError: KAN-001 the folder holds an office.
    """
    data = json.loads(resource_path("data", "demo", "provinsi.json").read_text(encoding="utf-8"))
    rng = random.Random(BENIH)  # noqa: S311 - the same figures in every run, no secret
    today = jam.today()
    walk = JamTetap(datetime.combine(date(today.year, 1, 2), time(8), jam.now().tzinfo))
    key = buat_berkas_kantor(root, passphrase=passphrase, jam=walk)
    kantor = buka_kantor(root, key, jam=walk, projections=(Proyeksi(),))
    try:
        _siapkan(kantor, data["provinsi"], today.year)
        agencies = [_instansi(kantor, nama, rng) for nama in _nama(data)]
        busy = (one for one in agencies if one.berhenti > today.month and one.sebulan >= 3)
        for one, isi in zip(busy, data["eskalasi"], strict=False):
            one.eskalasi.append(isi)
        with gudang(kantor, selaras=True) as opened:
            for month in range(2, today.month + 2):
                job.step(month, today.month + 1, "menyusun provinsi contoh")
                last = datetime.combine(_awal(today.year, month), time(9), jam.now().tzinfo)
                walk.ke(min(last, jam.now()))
                for number, one in enumerate(agencies):
                    if month <= one.berhenti and rng.random() < 0.93:
                        _kirim(kantor, opened, one, month - 1, rng=rng, today=today, urut=number)
                while opened.process():
                    pass
            _rusak(kantor, opened, agencies[3], rng=rng, today=today)
            while opened.process():
                pass
            pelajari(kantor, SISTEM, opened)
        walk.ke(max(walk.now(), jam.now()))
        _paket(kantor, data, today)
    finally:
        kantor.close()
    return len(agencies)


def _nama(data: dict[str, Any]) -> list[str]:
    return [f"PPID {nama}" for nama in data["kabupaten"]] + list(data["opd"])


def _siapkan(kantor: Kantor, nama: str, tahun: int) -> None:
    layanan_instansi.simpan_instansi(kantor, SISTEM, KANTOR)
    pejabat = PejabatRow(
        None,
        "Dr. Rina Kartika, M.Si.",
        "197801012005012001",
        "Kepala Dinas selaku PPID Utama",
        pangkat="Pembina Utama Muda (IV/c)",
        peran="ppid",
        berlaku_dari=date(tahun, 1, 1),
    )
    layanan_instansi.simpan_pejabat(kantor, SISTEM, pejabat)
    for akun, orang, peran in AKUN:
        pengguna.buat_pengguna(
            kantor, SISTEM, nama_akun=akun, nama=orang, sandi=SANDI_CONTOH, peran=peran
        )
    jadikan_provinsi(kantor, SISTEM, nama=nama)


def _instansi(kantor: Kantor, nama: str, rng: random.Random) -> InstansiContoh:
    kode = "".join(kata[0] for kata in nama.split() if kata[0].isalpha())[:8].upper()
    enrolment = daftarkan_instansi(kantor, SISTEM, nama=nama, kode=kode)
    one = InstansiContoh(
        enrolment,
        nama,
        tepat=rng.choice((1.0, 0.97, 0.9, 0.85, 0.7, 0.45)),
        sebulan=rng.choice((0.6, 1.5, 3, 5, 9)) * (1.6 if nama.startswith("PPID") else 1),
        berhenti=rng.choice((13,) * 8 + (4, 7, 9, 0)),
    )
    now = kantor.jam.now_ms()
    agency_key = Ed25519PrivateKey.generate()
    agency = enrolment.introduce(agency_key.public_key().public_bytes_raw(), valid_from=now)
    _, recipient = agekeys.new_identity()
    device = issue(
        agency_key,
        kind=Kind.PERANGKAT,
        subject=uuid7(now),
        agency=enrolment.agency,
        number=1,
        public_key=one.kunci.public_key().public_bytes_raw(),
        recipient=recipient,
        roles=(Role.TULIS,),
        code="PC1",
        valid_from=now,
    )
    one.sertifikat = (enrolment.certificate, agency, device)
    return one


def _kirim(
    kantor: Kantor,
    opened: HubStore,
    one: InstansiContoh,
    bulan: int,
    *,
    rng: random.Random,
    today: date,
    urut: int,
) -> None:
    raw = _paket_bulan(kantor, one, bulan, rng=rng, today=today)
    opened.receive(raw, "flashdisk" if urut % 5 == 0 else "daring")


def _paket_bulan(
    kantor: Kantor, one: InstansiContoh, bulan: int, *, rng: random.Random, today: date
) -> bytes:
    """Return a sealed volume with the requests of one month."""
    ops: list[WireOp] = []
    keys: dict[bytes, bytes] = {}

    def tulis(tabel: str, nilai: dict[str, Wire]) -> bytes:
        one.seq += 1
        rid = uuid7(kantor.jam.now_ms(), rng.getrandbits(70)).bytes
        keys[rid] = rng.randbytes(16)
        info = _tabel(tabel)
        fields = {info.by_name[nama].number: value for nama, value in nilai.items()}
        fields[FIELD_RECORD_KEY] = keys[rid]
        hlc = (kantor.jam.now_ms() + one.seq) << 16
        ops.append(WireOp(one.seq, 1, hlc, NOBODY, info.number, rid, fields))
        return rid

    for _ in range(round(rng.gauss(one.sebulan, one.sebulan**0.5)) if one.sebulan else 0):
        rid = tulis("permohonan", _permohonan(one, bulan, rng=rng, today=today))
        if one.eskalasi and bulan >= today.month - 1:
            waktu: Wire = kantor.jam.now_ms()
            tulis("eskalasi", {"permohonan_id": rid, "waktu": waktu, **one.eskalasi.pop()})
    after = one.seq - len(ops)
    first = StreamRange(one.stream, after, one.seq, tuple(ops), {1: {}} if ops else {}, b"", b"")
    hashes = list(chain(first, previous=one.head, find_key=keys.get))
    one.head = hashes[-1] if hashes else one.head
    signature = sign_head(one.kunci, Scope.PROVINCE, one.stream, one.seq, one.head)
    whole = StreamRange(one.stream, after, one.seq, tuple(ops), first.vectors, one.head, signature)
    payload = Payload(
        Scope.PROVINCE,
        one.enrolment.agency,
        certificates=tuple(cert.raw for cert in one.sertifikat),
        ranges=(whole,) if ops else (),
    )
    return _segel(kantor, one, payload)


def _segel(kantor: Kantor, one: InstansiContoh, payload: Payload) -> bytes:
    facts = Facts(
        bundle_id=kantor.new_id(),
        device_certificate=one.sertifikat[-1].raw,
        agency_certificate=one.sertifikat[-2].raw,
        route=Route(To.PROVINCE, one.enrolment.online.subject),
        created_ms=kantor.jam.now_ms(),
    )
    recipients = [one.enrolment.online.age]
    return seal(encode(payload), facts, signing_key=one.kunci, recipients=recipients)


def _permohonan(
    one: InstansiContoh, bulan: int, *, rng: random.Random, today: date
) -> dict[str, Wire]:
    kalender = Kalender.susun(libur_bawaan())
    mulai = date(today.year, bulan, rng.randint(1, 27))
    while not kalender.hari_kerja(mulai):
        mulai += timedelta(days=1)
    lama = rng.randint(2, 9) if rng.random() < one.tepat else rng.randint(12, 30)
    jawab = kalender.hari_kerja_ke(mulai, lama)
    nilai: dict[str, Wire] = {
        "nomor": f"{one.seq:04}/PPID/{today.year}",
        "tahun": today.year,
        "tanggal_terima": mulai.isoformat(),
        "kanal": rng.choice(_KANAL).value,
        "jenis_pemohon": rng.choice(tuple(JenisPemohon)).value,
        "status": StatusPermohonan.DIPROSES.value,
    }
    if jawab <= today:
        keputusan = rng.choices(
            (
                Keputusan.DIKABULKAN_SELURUH,
                Keputusan.DIKABULKAN_SEBAGIAN,
                Keputusan.DITOLAK_DIKECUALIKAN,
                Keputusan.TIDAK_DIKUASAI,
            ),
            (70, 14, 9, 7),
        )[0]
        nilai |= {
            "status": StatusPermohonan.SELESAI.value,
            "keputusan": keputusan.value,
            "tanggal_keputusan": jawab.isoformat(),
            "tanggal_pemberitahuan": jawab.isoformat(),
        }
        if keputusan in (Keputusan.DITOLAK_DIKECUALIKAN, Keputusan.DIKABULKAN_SEBAGIAN):
            nilai["pasal_17"] = rng.choice("abhij")
    return nilai


def _rusak(
    kantor: Kantor, opened: HubStore, one: InstansiContoh, *, rng: random.Random, today: date
) -> None:
    """Leave a damaged volume and one of a stranger in quarantine."""
    one.sebulan = max(one.sebulan, 3)
    raw = bytearray(_paket_bulan(kantor, one, today.month, rng=rng, today=today))
    raw[len(raw) // 2] ^= 1
    opened.receive(bytes(raw), "flashdisk")
    asing = InstansiContoh(one.enrolment, "", 1.0, 2, 13)
    agency_key = Ed25519PrivateKey.generate()
    umum: dict[str, Any] = {"number": 1, "valid_from": kantor.jam.now_ms()}
    agency = UUID(int=rng.getrandbits(128), version=4)
    own = issue(
        agency_key,
        kind=Kind.INSTANSI,
        subject=agency,
        agency=agency,
        public_key=agency_key.public_key().public_bytes_raw(),
        **umum,
    )
    device = issue(
        agency_key,
        kind=Kind.PERANGKAT,
        subject=uuid7(kantor.jam.now_ms(), 99),
        agency=agency,
        public_key=asing.kunci.public_key().public_bytes_raw(),
        recipient=agekeys.new_identity()[1],
        roles=(Role.TULIS,),
        code="PC9",
        **umum,
    )
    asing.sertifikat = (own, device)
    opened.receive(_segel(kantor, asing, Payload(Scope.PROVINCE, agency)), "flashdisk")


def _paket(kantor: Kantor, data: dict[str, Any], today: date) -> None:
    depan = today.year + 1
    hari = tuple(
        HariLibur(date(depan, bulan, tanggal), JenisLibur.NASIONAL, nama)
        for bulan, tanggal, nama in ((1, 1, "Tahun Baru Masehi"), (5, 1, "Hari Buruh"))
    )
    libur = IsiLibur(depan, "SKB contoh (karangan)", hari, lengkap=False)
    buat_paket(kantor, SISTEM, JenisPaket.LIBUR, libur, berlaku_dari=date(depan, 1, 1))
    for jenis in (JenisPaket.PENGUMUMAN, JenisPaket.INSTRUKSI):
        isi = data[jenis.value]
        batas = date(depan, 1, 31) if jenis is JenisPaket.INSTRUKSI else None
        pesan = IsiPesan(isi["judul"], isi["teks"], batas)
        buat_paket(kantor, SISTEM, jenis, pesan, berlaku_dari=today)


def _awal(tahun: int, bulan: int) -> date:
    return date(tahun + (bulan - 1) // 12, (bulan - 1) % 12 + 1, 4)


def _tabel(nama: str) -> TableInfo:
    return next(info for info in registry().values() if info.name == nama)
