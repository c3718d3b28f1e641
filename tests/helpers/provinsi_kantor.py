# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A real province office and real enrolled agencies, with a folder as the stick between them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.domain.jobs import JobControl
from app.domain.pelaku import SISTEM
from app.domain.provinsi import HasilKotak, HasilTurun
from app.domain.sinkron import HasilBaca
from app.domain.tenggat import KartuHitung
from app.services import pendaftaran, pendaftaran_provinsi
from app.services.fasad import KipFasad
from app.services.fasad_provinsi import ProvinsiFasad
from app.services.fasad_sinkron import SinkronFasad
from app.services.provinsi import kotak, turun
from app.sync.trust import store
from tests.helpers.kantor import KantorUji, kantor_uji


@dataclass
class Daerah:
    """One province, its agencies, one stick."""

    folder: Path
    stack: ExitStack
    provinsi: KantorUji
    stik: Path
    instansi: dict[str, KantorUji] = field(default_factory=dict)

    @property
    def fasad(self) -> ProvinsiFasad:
        """The facade of the province, with every right."""
        k = self.provinsi
        return ProvinsiFasad(type(k.sesi())(k.kantor, SISTEM, k.proyeksi))

    def daftarkan(self, nama: str, kode: str = "UJI") -> KantorUji:
        """Enrol an agency that has a PC of its own."""
        k = self.stack.enter_context(kantor_uji(self.folder / nama.replace(" ", "-")))
        surat = pendaftaran_provinsi.daftarkan_instansi(
            self.provinsi.kantor, self.provinsi.admin, nama=nama, kode=kode
        )
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat.raw)
        self.instansi[nama] = k
        return k

    def kirim(self, k: KantorUji) -> None:
        """Write what waits at an agency onto the stick."""
        SinkronFasad(k.sesi()).tulis(self.stik, sarana="flashdisk", tempat="uji", job=JobControl())

    def ambil(self, k: KantorUji) -> HasilBaca:
        """Read the stick at an agency."""
        return SinkronFasad(k.sesi()).baca(
            self.stik, sarana="flashdisk", tempat="uji", job=JobControl()
        )

    def baca(self) -> HasilKotak:
        """Read the stick at the province."""
        return kotak.baca_pembawa(
            self.provinsi.kantor, SISTEM, self.stik, sarana="flashdisk", job=JobControl()
        )

    def balas(self) -> HasilTurun:
        """Write the answers of the province for every agency."""
        return turun.tulis_turun(
            self.provinsi.kantor,
            SISTEM,
            self.stik,
            sarana="flashdisk",
            tempat="uji",
            job=JobControl(),
        )

    def bolak_balik(self, k: KantorUji) -> HasilBaca:
        """Carry the stick up and down again once."""
        self.kirim(k)
        self.baca()
        self.balas()
        return self.ambil(k)


@contextmanager
def daerah_uji(folder: Path) -> Iterator[Daerah]:
    """Open a province office without agencies."""
    with ExitStack() as stack:
        k = stack.enter_context(kantor_uji(folder / "provinsi"))
        pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
        stik = folder / "stik"
        stik.mkdir()
        yield Daerah(folder, stack, k, stik)


def id_instansi(k: KantorUji) -> UUID:
    """Return the id an agency has with its province."""
    with k.kantor.read() as session:
        found = store.agency_id(session.connection())
    assert found is not None
    return found


def kartu_aman(kip: KipFasad, rid: UUID) -> KartuHitung:
    """The counting card of the safe ten days."""
    return next(satu.kartu for satu in kip.detail(rid).tenggat if satu.kode == "P4u")
