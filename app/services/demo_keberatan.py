# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections of the demo office: one answered and accepted, one near its date, one just in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from app.domain.kalender import Kalender
from app.domain.keberatan import AlasanKeberatan, PutusanKeberatan
from app.domain.keberatan_isian import (
    CatatRegister,
    KeberatanDraft,
    SampaikanTanggapan,
    TanggapanDraft,
    Tanggapi,
    Telaah,
    TerimaTanggapan,
    TidakPuas,
    TindakanKeberatan,
)
from app.domain.kip import CaraPengiriman, JenisPemohon, JenisSurat, Kanal
from app.domain.pelaku import Pelaku
from app.domain.waktu import Jam
from app.infra.resources import resource_path
from app.services import surat
from app.services.buku_aturan import libur_bawaan
from app.services.demo_waktu import Event, hari_terima, saat
from app.services.kantor import Kantor
from app.services.keberatan import daftar

SURAT = {"tanggapi": JenisSurat.TANGGAPAN_KEBERATAN}
PELAKU = {"tanggapi": "atasan"}
"""Account of an act; the PPID's for the others"""
SESUDAH = 20
"""Order of the first objection event: after every step of a request in the same minute"""
PermohonanContoh = tuple[Callable[[], UUID | None], date]
"""How to learn the id of a request once it is registered, and the day it came in"""


def peristiwa_keberatan(
    kantor: Kantor,
    people: Mapping[str, Pelaku],
    jam: Jam,
    permohonan: Sequence[PermohonanContoh],
) -> list[Event]:
    """Objections to the requests of the script, and one on ground b; days from the request."""
    kalender = Kalender.susun(libur_bawaan())
    events: list[Event] = []
    for index, isi in enumerate(_skrip(), start=len(permohonan)):
        rid, awal = _asal(isi, permohonan, jam, kalender)
        satu = KeberatanContoh(kantor, people, isi, rid)
        langkah = [(int(isi.get("hari", 0)), None), *((int(s["hari"]), s) for s in isi["langkah"])]
        for order, (hari, step) in enumerate(langkah, start=SESUDAH):
            tanggal = kalender.hari_kerja_ke(awal, hari) if hari else awal
            moment = saat(tanggal, index, jam) + timedelta(minutes=order)
            if moment <= jam.now() and tanggal <= jam.today():
                act = satu.daftar(tanggal) if step is None else satu.jalankan(tanggal, step)
                events.append((moment, order, act))
    return events


def _asal(
    isi: Mapping[str, Any], permohonan: Sequence[PermohonanContoh], jam: Jam, kalender: Kalender
) -> PermohonanContoh:
    if isi["kasus"] is not None:
        return permohonan[int(isi["kasus"])]
    return (lambda: None), hari_terima(jam.today(), int(isi["mundur"]), kalender)


def _skrip() -> list[dict[str, Any]]:
    text = resource_path("data", "demo", "keberatan.json").read_text(encoding="utf-8")
    return list(json.loads(text)["keberatan"])


class KeberatanContoh:
    """One objection of the script and the id it got."""

    def __init__(
        self,
        kantor: Kantor,
        people: Mapping[str, Pelaku],
        isi: Mapping[str, Any],
        permohonan: Callable[[], UUID | None],
    ) -> None:
        self._kantor, self._people, self._isi = kantor, people, isi
        self._permohonan = permohonan
        self._id: UUID | None = None

    @property
    def id(self) -> UUID | None:
        """The id of the objection; None until it is registered."""
        return self._id

    def daftar(self, hari: date) -> Callable[[], None]:
        """Return the act that registers it and prints its receipt."""

        def act() -> None:
            petugas = self._people["petugas"]
            draft = daftar.isian_awal(self._kantor, petugas, self._permohonan())
            draft = replace(
                draft if draft.permohonan_id else _tanpa_permohonan(self._isi),
                tanggal_terima=hari,
                kanal=Kanal(self._isi["kanal"]),
                alasan=frozenset(AlasanKeberatan(huruf) for huruf in self._isi["alasan"]),
                kasus_posisi=self._isi["kasus_posisi"],
            )
            self._id = daftar.daftarkan(self._kantor, petugas, draft).id
            jenis = JenisSurat.TANDA_BUKTI_KEBERATAN
            surat.terbitkan_surat(self._kantor, petugas, self._id, jenis)

        return act

    def jalankan(self, hari: date, langkah: Mapping[str, Any]) -> Callable[[], None]:
        """Return the act of one step, with the letter that goes with it."""

        def act() -> None:
            assert self._id is not None
            aksi = langkah["aksi"]
            pelaku = self._people[PELAKU.get(aksi, "ppid")]
            daftar.jalankan(self._kantor, pelaku, self._id, tindakan(hari, langkah))
            if aksi in SURAT:
                ppid = self._people["ppid"]
                surat.terbitkan_surat(self._kantor, ppid, self._id, SURAT[aksi])

        return act


def tindakan(hari: date, langkah: Mapping[str, Any]) -> TindakanKeberatan:
    """Return the act of a step of the script."""
    makers: dict[str, Callable[[], TindakanKeberatan]] = {
        "catat": lambda: CatatRegister(hari),
        "telaah": lambda: Telaah(hari, langkah.get("catatan", "")),
        "tanggapi": lambda: Tanggapi(_tanggapan(hari, langkah)),
        "sampaikan": lambda: SampaikanTanggapan(
            hari, CaraPengiriman(langkah["cara"]), diterima=hari, penerima="Pemohon"
        ),
        "terima": lambda: TerimaTanggapan(hari, langkah["tanggapan"]),
        "tidak_puas": lambda: TidakPuas(hari, langkah["tanggapan"]),
    }
    return makers[langkah["aksi"]]()


def _tanggapan(hari: date, langkah: Mapping[str, Any]) -> TanggapanDraft:
    return TanggapanDraft(
        putusan=PutusanKeberatan(langkah["putusan"]),
        tanggal=hari,
        bantahan={AlasanKeberatan(h): teks for h, teks in langkah["bantahan"].items()},
        pertimbangan=langkah.get("pertimbangan", ""),
        perintah=langkah.get("perintah", ""),
        hari_perintah=langkah.get("hari_perintah"),
        nomor_sk_pengecualian=langkah.get("sk", ""),
    )


def _tanpa_permohonan(isi: Mapping[str, Any]) -> KeberatanDraft:
    return KeberatanDraft(
        tanggal_terima=None,
        jenis_pemohon=JenisPemohon(isi["jenis"]),
        nama_pemohon=isi["nama"],
        alamat=isi["alamat"],
        telepon=isi["telepon"],
        pekerjaan=isi["pekerjaan"],
        rincian=isi["rincian"],
        tujuan=isi["tujuan"],
    )
