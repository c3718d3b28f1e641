# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Builds the window of one session and keeps what belongs to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QMenu

from app.domain.changes import Changes
from app.domain.instansi import Instansi
from app.domain.pencarian import HasilCari
from app.services.fasad import Sesi
from app.ui import beranda, data, pengaturan, permohonan, provinsi
from app.ui.bus import ChangeBus
from app.ui.context import UiContext
from app.ui.data.pemeriksa_cadangan import PemeriksaCadangan
from app.ui.errors import show_error
from app.ui.i18n_teks import sebutan
from app.ui.keberatan import pages as keberatan
from app.ui.kerja import pages as kerja
from app.ui.layanan import pages as layanan
from app.ui.main_window import MainWindow
from app.ui.masuk.kunci import KunciLayar
from app.ui.permohonan.pages import permohonan_baru
from app.ui.provinsi.penyegar import PenyegarAturan
from app.ui.sengketa import pages as sengketa
from app.ui.sinkronisasi import pages as sinkronisasi
from app.ui.tasks import Runner
from app.ui.utama.kaki_sinkron import KakiSinkron
from app.ui.widgets.search_popup import SearchHit
from app.ui.widgets.view_store import SettingsStore

TABEL_PERMOHONAN = "permohonan"


class JendelaUtama(QObject):
    """The main window of one session; ``left`` says that the person wants to sign out."""

    left = Signal()
    closed = Signal()

    def __init__(
        self,
        sesi: Sesi,
        *,
        runner: Runner,
        settings: QSettings,
        periksa_sandi: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sesi = sesi
        self.bus = ChangeBus(self)
        self.window = MainWindow(runner=runner, bus=self.bus, store=SettingsStore(settings))
        self.context = UiContext.for_session(sesi, window=self.window, runner=runner, bus=self.bus)
        self._runner = runner
        sesi.kantor.listen(self._publish)
        self._add_pages(SettingsStore(settings))
        self._dress()
        agency = self.context.setelan.instansi()
        self._show_agency(agency)
        self.lock = KunciLayar(
            self.window,
            runner=runner,
            nama=sesi.pelaku.nama,
            minutes=agency.menit_kunci,
            periksa=periksa_sandi,
            now_ms=sesi.jam.now_ms,
        )
        self.lock.signed_out.connect(self.left)
        self.window.closing.connect(self.closed)
        self.bus.changed.connect(self._on_changes)
        self.backups = PemeriksaCadangan(self.context, self)
        self.backups.start()
        self.rules = PenyegarAturan(self.context, self)
        self.rules.start()
        self.window.go("beranda")

    def dispose(self) -> None:
        """Throw the window away; running writes end in the runner."""
        self.lock.stop()
        self.backups.stop()
        self.rules.stop()
        self.window.hide()
        self.window.deleteLater()
        self.foot.deleteLater()  # else it would go on reading an office that is closed

    def _add_pages(self, store: SettingsStore) -> None:
        context = self.context
        pages = [
            *beranda.build_pages(context, store),
            *kerja.build_pages(context),
            *permohonan.build_pages(context, store),
            *keberatan.build_pages(context, store),
            *sengketa.build_pages(context, store),
            *layanan.build_pages(context, store),
            *provinsi.build_pages(context),
            *sinkronisasi.build_pages(context, store),
            *data.build_pages(context, store),
            *pengaturan.build_pages(context),
        ]
        for page in pages:
            self.window.add_page(page)
        self.page_keys = tuple(page.key for page in pages)

    def _dress(self) -> None:
        peran = ", ".join(sorted(sebutan(satu) for satu in self._sesi.pelaku.peran))
        menu = QMenu(self.window)
        menu.addAction(self.tr("Kunci layar"), self._lock)
        menu.addAction(self.tr("Keluar dari akun ini"), self.left.emit)
        self.window.set_user(self._sesi.pelaku.nama, peran, menu)
        self.window.set_primary(
            self.tr("Permohonan baru"), "Ctrl+N", lambda: permohonan_baru(self.context)
        )
        self.window.set_search(self._search)
        self.window.hit_chosen.connect(self._open_hit)
        self.foot = KakiSinkron(self.context, parent=self)
        self.window.sync_clicked.connect(lambda: self.window.go("sinkronisasi"))

    def _show_agency(self, agency: Instansi) -> None:
        kop = agency.kop
        logo = QPixmap()
        if kop.logo:
            logo.loadFromData(kop.logo)
        self.window.set_agency(kop.nama_instansi, None if logo.isNull() else logo)

    def _search(self, text: str) -> Sequence[SearchHit]:
        groups = (
            (self.context.kip.cari(text), self.tr("Permohonan"), "inbox"),
            (self.context.keberatan.cari(text), self.tr("Keberatan"), "alert"),
        )
        return [
            SearchHit(key=hit, title=hit.judul, second=hit.rincian, group=group, icon=icon)
            for hits, group, icon in groups
            for hit in hits
        ]

    @Slot(object)
    def _open_hit(self, hit: SearchHit) -> None:
        found = hit.key
        if isinstance(found, HasilCari):
            self.window.go(found.jenis, found.id)

    def _publish(self, changes: Changes) -> None:
        self.bus.publish(changes)

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if "instansi" in changes.tables:
            self._runner.start(
                self.window,
                lambda _job: self.context.setelan.instansi(),
                done=self._agency_changed,
                failed=lambda error: show_error(self.window, error),
            )

    def _agency_changed(self, agency: Instansi) -> None:
        self._show_agency(agency)
        self.lock.set_minutes(agency.menit_kunci)

    def _lock(self) -> None:
        self.lock.lock()
