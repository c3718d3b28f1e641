# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Three real offices that give numbers offline, meet by chance, are restored and take over.

Laws: no number stands on two papers while one PC holds the register, leases never overlap, every
temporary number ends as one final number once everybody has met, and the gaps are explained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.jobs import JobControl
from app.domain.nomor import Jatah, jatah_bertumpuk
from app.domain.pelaku import SISTEM
from app.models.kip import Permohonan
from app.models.sistem import NomorBuku, NomorJatah
from app.services import instansi, nomor
from app.services.jejak import akses
from app.services.nomor_register import REGISTER, REGISTER_PERMOHONAN
from app.services.nomor_sementara import lengkapi_sementara
from app.services.permohonan import daftarkan
from app.services.sinkron.jatah import perbarui_jatah
from app.services.sinkron.konflik_nomor import nomor_ganda
from app.sync.verify import verify
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.kantor import DRAFT, INSTANSI

LANGKAH = 45


class Kampung:
    """Three PCs of one agency; the first holds the registers."""

    def __init__(self, pcs: tuple[PC, ...], random: Random) -> None:
        self.pcs, self.random = pcs, random
        self.devices = [pc.kantor.stream.device for pc in pcs]
        self.kertas: Counter[str] = Counter()
        instansi.simpan_instansi(pcs[0].kantor, SISTEM, INSTANSI)

    def daftar(self) -> None:
        pc = self.random.choice(self.pcs)
        if not self._kenal_instansi(pc):
            return
        for _ in range(self.random.randint(1, 12)):
            self.kertas[daftarkan(pc.kantor, SISTEM, DRAFT).nomor] += 1

    def bertemu(self) -> None:
        """One PC reads what another one wrote before."""
        reader, writer = self.random.sample(self.pcs, 2)
        self._tukar(reader, writer)

    def pulih(self) -> None:
        """A PC notices that it is an older copy of itself and goes on under a new identity."""
        if self.random.random() < 0.3:
            self.random.choice(self.pcs).kantor.start_incarnation()

    def hari_berganti(self) -> None:
        for pc in self.pcs:
            pc.jam.maju(hours=self.random.randint(1, 20))

    def _kenal_instansi(self, pc: PC) -> bool:
        with pc.kantor.read() as session:
            return instansi.baca_instansi(session) is not None

    def _tukar(self, reader: PC, writer: PC) -> None:
        self._rawat(writer)
        akses(writer.kantor, SISTEM, "tulis paket", rid=None, rincian="stik")  # as writing does
        reader.ambil_dari(writer)
        self._rawat(reader)

    def _rawat(self, pc: PC) -> None:
        others = [device for device in self.devices if device != pc.kantor.stream.device]
        perbarui_jatah(pc.kantor, SISTEM, others)
        before = self._nomor(pc)
        lengkapi_sementara(pc.kantor, SISTEM)
        for rid, text in self._nomor(pc).items():
            if before[rid] != text:
                self.kertas[text] += 1

    def _nomor(self, pc: PC) -> dict[object, str]:
        with pc.kantor.read() as session:
            rows = session.execute(select(Permohonan.id, Permohonan.nomor))
            return {row.id: row.nomor for row in rows}

    def tenang(self) -> None:
        """Everybody meets everybody often enough."""
        for _ in range(3):
            for reader in self.pcs:
                for writer in self.pcs:
                    if reader is not writer:
                        self._tukar(reader, writer)

    def periksa(self) -> None:
        assert [text for text, times in self.kertas.items() if times > 1] == []
        shown = [self._nomor(pc) for pc in self.pcs]
        assert shown[0] == shown[1] == shown[2]
        assert not [text for text in shown[0].values() if text.startswith("SEMENTARA-")]
        assert len(set(shown[0].values())) == len(shown[0])
        for pc in self.pcs:
            self._periksa_buku(pc)

    def _periksa_buku(self, pc: PC) -> None:
        with pc.kantor.read() as session:
            assert nomor_ganda(session) == []
            for register in REGISTER:
                rows = session.scalars(select(NomorJatah).where(NomorJatah.register == register))
                leases = [Jatah(row.dari, row.sampai, row.device.hex) for row in rows]
                assert jatah_bertumpuk(leases) == ()
            ledger = session.scalars(select(NomorBuku).where(NomorBuku.urut > 0)).all()
            report = verify(session.connection(), job=JobControl(), mark=pc.kantor.mark())
        assert report.finding is None
        used = {row.urut for row in ledger}
        assert len(used) == len(ledger)
        gaps = nomor.laporan_celah(
            pc.kantor, SISTEM, register=REGISTER_PERMOHONAN, tahun=pc.jam.today().year
        )
        assert {gap.urut for gap in gaps} == set(range(1, max(used, default=0) + 1)) - used
        assert all(gap.keterangan.startswith("dijatah ke PC ") for gap in gaps)


@pytest.mark.expects_log
@settings(
    max_examples=5,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_three_pcs_never_put_one_number_on_two_papers(
    tmp_path_factory: pytest.TempPathFactory, seed: int
) -> None:
    random = Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        folder: Path = tmp_path_factory.mktemp("jatah")
        with buka_pc(folder, patch, "a", "b", "c") as pcs:
            village = Kampung(pcs, random)
            acts: list[Callable[[], None]] = [
                *[village.daftar] * 4, *[village.bertemu] * 4, village.pulih, village.hari_berganti
            ]  # fmt: skip
            for _ in range(LANGKAH):
                random.choice(acts)()
            village.tenang()
            village.periksa()


def test_many_temporary_numbers_get_distinct_final_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as pcs:
        village = Kampung(pcs, Random(7))
        a, b, c = pcs
        b.ambil_dari(a)
        c.ambil_dari(a)
        temporary = [
            daftarkan(pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=f"Siti {n}")).nomor
            for pc in (b, c)
            for n in range(30)
        ]
        assert len(set(temporary)) == 60
        assert all(text.startswith("SEMENTARA-") for text in temporary)
        village.tenang()
        village.periksa()
