# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facade of enrolment for screens: whom this office belongs to, and which PCs are let in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT
from app.models.types import from_ms
from app.services import pendaftaran, pendaftaran_perangkat
from app.services.fasad import Sesi
from app.services.pendaftaran import HasilDaftar
from app.services.pendaftaran_galat import kata_kepercayaan
from app.services.pendaftaran_perangkat import Izin
from app.sync.identity import read_meta
from app.sync.trust import store
from app.sync.trust.certs import Kind
from app.sync.trust.enrol import read_enrolment
from app.sync.trust.errors import TrustError
from app.sync.trust.words import words


@dataclass(frozen=True)
class KeadaanDaftar:
    """Where this PC stands."""

    berizin: bool
    """It has a certificate and may exchange records"""
    memegang_kunci: bool
    """It holds the agency key and may let other PCs in"""
    menunggu_izin: bool
    """It made a request and waits for the grant"""
    terdaftar: bool
    """The agency is enrolled with a province"""
    kode_pc: str
    instansi: str
    provinsi: str
    kata_akar: str
    """Six words of the province's root key"""
    pusat: str
    """Address of the province's hub"""


@dataclass(frozen=True)
class IsiPendaftaran:
    """What an enrolment file says, to be looked at before it is accepted."""

    instansi: str
    kode: str
    provinsi: str
    kata_akar: str
    pusat: str


@dataclass(frozen=True)
class IsiPermintaan:
    """What a request file says, and the six words to compare."""

    kata: str
    kode: str
    dibuat: datetime


@dataclass(frozen=True)
class Permintaan:
    """This PC's own request: the file to carry and its six words."""

    kata: str
    berkas: bytes


def isi_pendaftaran(data: bytes) -> IsiPendaftaran:
    """Return what ``instansi.enrol`` or the text of its QR code says; nothing is changed.

    Raises:
        UserError: ``DFT-1xx`` the file is not to be believed.
    """
    try:
        found = read_enrolment(data)
    except TrustError as error:
        raise kata_kepercayaan(error, "Berkas pendaftaran") from error
    return IsiPendaftaran(found.nama, found.kode, found.provinsi, words(found.root), found.hub_url)


class PendaftaranFasad:
    """Enrolment with a province; request, grant and end of PCs; bound to a session."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def keadaan(self) -> KeadaanDaftar:
        """Return how this PC and its agency are enrolled."""
        self._p.wajib("melihat pendaftaran", *PELIHAT)
        with self._k.read() as session:
            connection = session.connection()
            own = pendaftaran.sertifikat_sah(self._k, connection)
            agency = store.agency_id(connection)
            roots = store.province_roots(connection)
            pool = store.load_pool(connection)
            online = [cert for cert in pool.certificates() if cert.kind is Kind.DARING]
            return KeadaanDaftar(
                berizin=own is not None,
                memegang_kunci=store.agency_key(connection) is not None,
                menunggu_izin=own is None and read_meta(connection, store.META_REQUEST) is not None,
                terdaftar=bool(roots),
                kode_pc="" if own is None else own.code,
                instansi=""
                if agency is None
                else store.name_of(connection, agency, Kind.PENDAFTARAN),
                provinsi=store.name_of(connection, online[-1].subject, Kind.DARING)
                if online
                else "",
                kata_akar=words(roots[0]) if roots else "",
                pusat=store.read_text(connection, store.META_HUB_URL),
            )

    def baca_pendaftaran(self, data: bytes) -> IsiPendaftaran:
        """Return what ``instansi.enrol`` or the text of its QR code says; nothing is changed.

        Raises:
            UserError: ``DFT-1xx`` the file is not to be believed.
        """
        self._p.wajib("melihat pendaftaran", *PELIHAT)
        return isi_pendaftaran(data)

    def terima_pendaftaran(self, data: bytes) -> HasilDaftar:
        return pendaftaran.terima_pendaftaran(self._k, self._p, data)

    def minta(self) -> Permintaan:
        """Return this PC's request; ``DFT-008`` if it has an identity already."""
        self._p.wajib("meminta izin komputer", Peran.ADMINISTRATOR)
        asked = pendaftaran_perangkat.minta(self._k)
        return Permintaan(asked.words, asked.raw)

    def baca_permintaan(self, data: bytes) -> IsiPermintaan:
        """Return what a request says; ``DFT-1xx`` if it is not to be believed."""
        self._p.wajib("melihat pendaftaran", *PELIHAT)
        asked = pendaftaran_perangkat.baca_permintaan(data)
        return IsiPermintaan(asked.words, asked.code, from_ms(asked.created))

    def izinkan(self, data: bytes, *, nama: str) -> Izin:
        """Let a PC in whose six words a person has compared."""
        asked = pendaftaran_perangkat.baca_permintaan(data)
        return pendaftaran_perangkat.izinkan(self._k, self._p, asked, nama=nama)

    def baca_izin(self, data: bytes) -> str:
        """Return the six words of a grant made for this PC."""
        self._p.wajib("menerima izin komputer", Peran.ADMINISTRATOR)
        return pendaftaran_perangkat.baca_izin(self._k, data).words

    def terima_izin(self, data: bytes) -> None:
        """Take the place a grant gives, after its words were compared."""
        self._p.wajib("menerima izin komputer", Peran.ADMINISTRATOR)
        pendaftaran_perangkat.terima_izin(self._k, data)

    def namai(self, perangkat_id: UUID, *, nama: str) -> None:
        """Set what this office calls a PC; an empty name leaves its code."""
        pendaftaran_perangkat.namai(self._k, self._p, perangkat_id, nama)

    def cabut(self, perangkat_id: UUID, *, alasan: str) -> None:
        """Put a PC out for ever."""
        pendaftaran_perangkat.cabut(self._k, self._p, perangkat_id, alasan=alasan)
