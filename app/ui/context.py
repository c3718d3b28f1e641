# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every page is given: the facades of the signed-in session and the window's machinery."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.pelaku import Pelaku
from app.domain.waktu import Jam
from app.services.fasad import (
    BerkasFasad,
    DataFasad,
    KalenderFasad,
    KipFasad,
    Sesi,
    SetelanFasad,
)
from app.services.fasad_cetak import CetakFasad
from app.services.fasad_daring import DaringFasad
from app.services.fasad_hak import HakFasad, PindahFasad
from app.services.fasad_keberatan import KeberatanFasad
from app.services.fasad_kelola import KelolaFasad
from app.services.fasad_kerja import CatatanFasad, KerjaFasad, KonsepFasad, RombonganFasad
from app.services.fasad_layanan import BiayaFasad, JawabanFasad, KepuasanFasad, LayananFasad
from app.services.fasad_pendaftaran import PendaftaranFasad
from app.services.fasad_provinsi import AturanFasad, ProvinsiFasad
from app.services.fasad_register import RegisterFasad
from app.services.fasad_sengketa import BuktiFasad, SengketaFasad
from app.services.fasad_sinkron import SinkronFasad
from app.services.fasad_templat import TemplatFasad
from app.ui.bus import ChangeBus
from app.ui.main_window import MainWindow
from app.ui.port_daring import PortDaring
from app.ui.tasks import Runner


@dataclass(frozen=True)
class UiContext:
    """Handed to each feature's ``build_pages(context)``."""

    window: MainWindow
    runner: Runner
    bus: ChangeBus
    pelaku: Pelaku
    jam: Jam
    kip: KipFasad
    berkas: BerkasFasad
    setelan: SetelanFasad
    kalender: KalenderFasad
    data: DataFasad
    register: RegisterFasad
    kelola: KelolaFasad
    sinkron: SinkronFasad
    pendaftaran: PendaftaranFasad
    provinsi: ProvinsiFasad
    aturan: AturanFasad
    keberatan: KeberatanFasad
    sengketa: SengketaFasad
    bukti: BuktiFasad
    cetak: CetakFasad
    templat: TemplatFasad
    kerja: KerjaFasad
    konsep: KonsepFasad
    catatan: CatatanFasad
    rombongan: RombonganFasad
    layanan: LayananFasad
    biaya: BiayaFasad
    jawaban: JawabanFasad
    kepuasan: KepuasanFasad
    hak: HakFasad
    pindah: PindahFasad
    daring: PortDaring | None = None
    """The exchange over a network; None while no client is bound"""

    @classmethod
    def for_session(
        cls, sesi: Sesi, *, window: MainWindow, runner: Runner, bus: ChangeBus
    ) -> UiContext:
        """Bind everything to a session."""
        return cls(
            window=window,
            runner=runner,
            bus=bus,
            pelaku=sesi.pelaku,
            jam=sesi.jam,
            kip=KipFasad(sesi),
            berkas=BerkasFasad(sesi),
            setelan=SetelanFasad(sesi),
            kalender=KalenderFasad(sesi),
            data=DataFasad(sesi),
            register=RegisterFasad(sesi),
            kelola=KelolaFasad(sesi),
            sinkron=SinkronFasad(sesi),
            pendaftaran=PendaftaranFasad(sesi),
            provinsi=ProvinsiFasad(sesi),
            aturan=AturanFasad(sesi),
            keberatan=KeberatanFasad(sesi),
            sengketa=SengketaFasad(sesi),
            bukti=BuktiFasad(sesi),
            cetak=CetakFasad(sesi),
            templat=TemplatFasad(sesi),
            kerja=KerjaFasad(sesi),
            konsep=KonsepFasad(sesi),
            catatan=CatatanFasad(sesi),
            rombongan=RombonganFasad(sesi),
            layanan=LayananFasad(sesi),
            biaya=BiayaFasad(sesi),
            jawaban=JawabanFasad(sesi),
            kepuasan=KepuasanFasad(sesi),
            hak=HakFasad(sesi),
            pindah=PindahFasad(sesi),
            daring=DaringFasad(sesi),
        )
