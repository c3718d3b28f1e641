# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute of the demo office: from an objection nobody was content with, now in mediation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.kalender import Kalender
from app.domain.keberatan import AlasanKeberatan, StatusKeberatan
from app.domain.kip import JenisLampiran, JenisPemohon
from app.domain.pelaku import Pelaku
from app.domain.sengketa import JenisSidang
from app.domain.sengketa_isian import BuktiDraft, SengketaDraft, SidangDraft
from app.domain.tindakan_sengketa import (
    MulaiMediasi,
    PeriksaAwal,
    Registrasi,
    TindakanSengketa,
)
from app.domain.waktu import Jam
from app.infra.resources import resource_path
from app.models.kip import SuratKasus
from app.models.perkara import Keberatan, Sengketa
from app.services import lampiran
from app.services.buku_aturan import libur_bawaan
from app.services.demo_keberatan import SESUDAH, KeberatanContoh
from app.services.demo_waktu import Event, hari_terima, saat
from app.services.kantor import Kantor
from app.services.sengketa import bukti, daftar, sidang

URUTAN = 40
"""Order of the first dispute event: after those of objections in the same minute"""


def peristiwa_sengketa(
    kantor: Kantor, people: Mapping[str, Pelaku], jam: Jam, index: int
) -> list[Event]:
    """An objection on ground b and the dispute over it; steps that lie ahead are not taken.

    Early in a year the objection has not come far enough: the dispute then stands alone, for the
    demo office always holds one with a hearing ahead.
    """
    skrip = _skrip()
    kalender = Kalender.susun(libur_bawaan())
    awal = hari_terima(jam.today(), int(skrip["keberatan"]["mundur"]), kalender)
    keberatan = KeberatanContoh(kantor, people, skrip["keberatan"], lambda: None)
    satu = SengketaContoh(kantor, people, skrip, keberatan)
    isi = skrip["sengketa"]
    hari_ini = jam.today()

    def pada(hari: int) -> date:
        return kalender.hari_kerja_ke(awal, hari) if hari else awal

    mulai = min(pada(int(isi["hari"])), hari_ini)
    ajukan = min(pada(int(isi["hari_ajukan"])), mulai)
    langkah: list[tuple[int, date, Callable[[], None]]] = [
        (SESUDAH, awal, keberatan.daftar(awal)),
        *(
            (
                SESUDAH + n,
                pada(int(step["hari"])),
                keberatan.jalankan(pada(int(step["hari"])), step),
            )
            for n, step in enumerate(skrip["keberatan"]["langkah"], start=1)
        ),
        (URUTAN, mulai, satu.daftar(mulai, ajukan)),
        *(
            (URUTAN + n, pada(int(step["hari"])), satu.jalankan(pada(int(step["hari"])), step))
            for n, step in enumerate(isi["langkah"], start=1)
        ),
        (
            URUTAN + 10,
            hari_ini,
            satu.siapkan_sidang(kalender.hari_kerja_ke(hari_ini, int(isi["sidang"]["depan"]))),
        ),
    ]
    events = []
    for order, hari, act in langkah:
        moment = min(saat(hari, index, jam) + timedelta(minutes=order), jam.now())
        if hari <= hari_ini:
            events.append((moment, order, act))
    return events


def _skrip() -> dict[str, Any]:
    text = resource_path("data", "demo", "sengketa.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


class SengketaContoh:
    """The dispute of the script and the id it got."""

    def __init__(
        self,
        kantor: Kantor,
        people: Mapping[str, Pelaku],
        skrip: Mapping[str, Any],
        keberatan: KeberatanContoh,
    ) -> None:
        self._kantor, self._people = kantor, people
        self._pemohon, self._isi = skrip["keberatan"], skrip["sengketa"]
        self._keberatan = keberatan
        self._id: UUID | None = None

    def daftar(self, hari: date, ajukan: date) -> Callable[[], None]:
        """Return the act that registers it when the notice of the Commission came."""

        def act() -> None:
            draft = replace(
                self._draft(hari),
                tanggal_pemberitahuan=hari,
                tanggal_permohonan_ki=ajukan,
                komisi=self._isi["komisi"],
                kuasa_termohon=self._isi["kuasa_termohon"],
            )
            self._id = daftar.daftarkan(self._kantor, self._people["ppid"], draft).id

        return act

    def _draft(self, hari: date) -> SengketaDraft:
        """From the objection if it has come that far, else with its applicant alone."""
        rid = self._keberatan.id
        if rid is not None:
            with self._kantor.read() as session:
                status = session.get_one(Keberatan, rid).status
            if status is StatusKeberatan.TIDAK_PUAS:
                return daftar.isian_awal(self._kantor, self._people["ppid"], keberatan_id=rid)
        isi = self._pemohon
        return SengketaDraft(
            tanggal_pemberitahuan=hari,
            nama_pemohon=isi["nama"],
            jenis_pemohon=JenisPemohon(isi["jenis"]),
            alamat=isi["alamat"],
            rincian=isi["rincian"],
            alasan=tuple(AlasanKeberatan(huruf) for huruf in isi["alasan"]),
        )

    def jalankan(self, hari: date, langkah: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of one step."""

        def act() -> None:
            assert self._id is not None
            daftar.jalankan(self._kantor, self._people["ppid"], self._id, tindakan(hari, langkah))

        return act

    def siapkan_sidang(self, hari: date) -> Callable[[], None]:
        """Return the act of the present day: the hearing ahead and the exhibits for it."""

        def act() -> None:
            assert self._id is not None
            isi, ppid = self._isi["sidang"], self._people["ppid"]
            draft = SidangDraft(
                JenisSidang(isi["jenis"]),
                hari,
                isi["pukul"],
                isi["tempat"],
                panggilan_diterima=self._kantor.jam.today(),
            )
            sidang.tambah_sidang(self._kantor, ppid, self._id, draft)
            for n, satu in enumerate(self._isi["bukti"], start=1):
                self._bukti(n, satu)

        return act

    def _bukti(self, urut: int, isi: Mapping[str, Any]) -> None:
        assert self._id is not None
        ppid = self._people["ppid"]
        draft = BuktiDraft(isi["judul"], dikecualikan=bool(isi.get("dikecualikan")))
        if "surat" in isi:
            surat_id = self._surat(isi["surat"])
            draft = replace(draft, surat_id=surat_id)
        else:
            path = self._kantor.paths.temp / f"bukti-contoh-{urut}.pdf"
            _tulis_bukti(path, isi["judul"], isi["isi"], self._kantor.jam.today())
            berkas_id, _ = lampiran.lampirkan(
                self._kantor,
                ppid,
                self._id,
                path,
                jenis=JenisLampiran.LAINNYA,
                asal="unit",
                job=JobControl(),
            )
            path.unlink()
            draft = replace(draft, berkas_id=berkas_id)
        bukti.tambah_bukti(self._kantor, ppid, self._id, draft)

    def _surat(self, jenis: str) -> UUID | None:
        """Return the issued letter of the objection; None early in a year."""
        with self._kantor.read() as session:
            query = select(SuratKasus.id).where(
                SuratKasus.kasus_id == self._keberatan.id,
                SuratKasus.jenis == jenis,
                SuratKasus.konsep.is_(False),
            )
            linked = session.get_one(Sengketa, self._id).keberatan_id is not None
            return session.scalars(query).first() if linked else None


def _tulis_bukti(path: Path, judul: str, isi: str, hari: date) -> None:
    """Write a small document as an office would have one."""
    from app.exports.berkas_sengketa.cetak import Bab, cetak_bab
    from app.exports.naskah.model import Judul, Paragraf, Sela

    bab = Bab("nota", judul, (Judul((judul.upper(), "(CONTOH)")), Sela(6), Paragraf(isi)))
    path.write_bytes(cetak_bab([bab], tanggal=hari, judul=judul).pdf)


def tindakan(hari: date, langkah: Mapping[str, Any]) -> TindakanSengketa:
    """Return the act of a step of the script."""
    makers: dict[str, Callable[[], TindakanSengketa]] = {
        "registrasi": lambda: Registrasi(hari, langkah["nomor_ki"]),
        "periksa_awal": lambda: PeriksaAwal(hari, langkah["majelis"], langkah["hasil"]),
        "mulai_mediasi": lambda: MulaiMediasi(hari, langkah["mediator"]),
    }
    return makers[langkah["aksi"]]()
