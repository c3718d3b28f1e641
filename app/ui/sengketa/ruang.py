# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the register of disputes gives to the shared page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app.domain.changes import Changes
from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.jobs import JobControl
from app.domain.keberatan_isian import KeberatanRow, SaringKeberatan
from app.domain.pelaku import LAYANAN
from app.domain.sengketa import StatusSengketa
from app.domain.sengketa_isian import SengketaDetail, SengketaDraft, SengketaRow
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.perkara.daftar import DaftarPerkara
from app.ui.perkara.ekspor import tombol_ekspor
from app.ui.perkara.halaman import Bacaan, HalamanPerkara
from app.ui.perkara.pembuka_halaman import PembukaHalaman
from app.ui.sengketa import panel_bukti, panel_sidang, wajah
from app.ui.sengketa.dialog_berkas import Penyusun
from app.ui.sengketa.formulir import DialogAsal, DialogSengketa
from app.ui.sengketa.langkah import lembar_langkah, lembar_salinan
from app.ui.widgets.filter_bar import Choice, FilterBar, Switch, Values
from app.ui.widgets.view_store import ViewStore

KUNCI = "sengketa"
TABEL = ("sengketa", "sidang", "hari_libur", "instansi", "pengguna")
t = QCoreApplication.translate


class RuangSengketa:
    """See ``app.ui.perkara.halaman.Ruang``."""

    kunci = KUNCI
    tabel_kasus = frozenset({*TABEL, "bukti", "berkas", "surat_kasus", "riwayat_kasus", "pejabat"})

    def __init__(self, context: UiContext, store: ViewStore | None = None) -> None:
        self._context, self._store = context, store
        self._may = context.pelaku.punya(*LAYANAN)
        self.judul = t("Sengketa", "Sengketa")
        self.kosong = (
            t("Sengketa", "Pilih satu sengketa."),
            t("Sengketa", "Jangka waktu, sidang, bukti, dan putusannya muncul di sini."),
        )

    def halaman(self) -> HalamanPerkara:
        """Return the page, with its opener and the tabs *Sidang* and *Bukti*."""
        page = HalamanPerkara(self._context, self)
        self.opener = PembukaHalaman(self._context, page)
        self.bundle = Penyusun(self._context, page)
        self.hearings = panel_sidang.PanelSidang(self._context)
        self.exhibits = panel_bukti.PanelBukti(self._context)
        below = page.case.below
        tabs = (
            below.add_tab(panel_sidang.judul_tab(None), self.hearings, tools=self.hearings.tools),
            below.add_tab(panel_bukti.judul_tab(None), self.exhibits, tools=self.exhibits.tools),
        )

        def show(bacaan: Bacaan | None) -> None:
            detail: SengketaDetail | None = None if bacaan is None else bacaan.detail
            self.hearings.show_detail(detail)
            self.exhibits.show_detail(detail)
            below.set_tab(tabs[0], panel_sidang.judul_tab(detail))
            below.set_tab(tabs[1], panel_bukti.judul_tab(detail))
            page.case.arrangement.refit()

        page.case_shown.connect(show)
        return page

    def daftar(self) -> DaftarPerkara[SengketaRow]:
        states = [(one.value, sebutan(one)) for one in StatusSengketa]
        bar = FilterBar(
            (
                Switch("semua", t("Sengketa", "Juga yang selesai")),
                Choice(
                    "status",
                    t("Sengketa", "Status"),
                    [("", t("Sengketa", "Semua status")), *states],
                ),
            ),
            text_hint=t("Sengketa", "Saring sengketa…"),
            name=KUNCI,
            store=self._store,
        )
        made: DaftarPerkara[SengketaRow] = DaftarPerkara(
            self._context,
            nama=KUNCI,
            judul=self.judul,
            kolom=wajah.kolom(),
            saring=bar,
            baca=self._rows,
            urut=wajah.URUT,
            tabel=TABEL,
            kosong=(
                t("Sengketa", "Belum ada sengketa yang berjalan."),
                t("Sengketa", "Catat begitu pemberitahuan atau panggilan Komisi diterima."),
                t("Sengketa", "Sengketa baru") if self._may else "",
            ),
            store=self._store,
            baru=t("Sengketa", "Sengketa baru") if self._may else "",
        )
        self._tools(made)
        return made

    def baca(self, perkara_id: UUID, keperluan: str) -> Bacaan:
        detail = self._context.sengketa.detail(perkara_id, keperluan)
        surat = self._context.berkas.surat_tersedia(perkara_id)
        face = wajah.wajah(detail, self._context.pelaku)
        return Bacaan(face, wajah.perkara(detail), surat, detail)

    def langkah(self, kunci: str, bacaan: Bacaan, page: HalamanPerkara) -> None:
        detail: SengketaDetail = bacaan.detail
        event, window = wajah.peristiwa(kunci), page.window()
        court = kunci == wajah.SALINAN_PENGADILAN
        if event is not None:
            lembar_langkah(self._context, detail, event, window).open()
        elif court or kunci == wajah.SALINAN:
            lembar_salinan(self._context, detail, pengadilan=court, parent=window).open()
        elif kunci == wajah.KOREKSI:
            self._correct(detail, page)
        elif kunci == wajah.BERKAS:
            self.bundle.open(detail.row.id, detail.row.nomor)
        elif kunci == wajah.ICS:
            self._save_ics(detail, page)
        elif kunci in {wajah.KEBERATAN, wajah.PERMOHONAN}:
            draft = detail.draft
            other = draft.keberatan_id if kunci == wajah.KEBERATAN else draft.permohonan_id
            self._context.window.go(kunci, other)
        else:
            self.opener.umum(kunci)

    def baru(self, page: HalamanPerkara, dari: UUID | None = None) -> None:
        """Ask where the dispute comes from, unless ``dari`` (objection or request) says it."""
        if not self._may:
            self._context.window.show_toast(t("Sengketa", "Akun ini hanya dapat melihat sengketa."))
            return
        objections = self._context.keberatan

        def show(rows: tuple[KeberatanRow, ...]) -> None:
            if dari is not None:
                self._isi_dari(page, dari, keberatan=any(row.id == dari for row in rows))
                return
            known = tuple((row.id, f"{row.nomor} · {row.nama}") for row in rows)
            DialogAsal(
                self._context, known, lambda draft: self.isi(page, draft), page.window()
            ).open()

        self._context.runner.start(
            page, lambda _job: objections.daftar(SaringKeberatan()), done=show
        )

    def _isi_dari(self, page: HalamanPerkara, dari: UUID, *, keberatan: bool) -> None:
        """Open the form filled in from an objection or a request; a logged look."""
        fasad = self._context.sengketa

        def read(_job: JobControl) -> SengketaDraft:
            if keberatan:
                return fasad.isian_awal(keberatan_id=dari)
            return fasad.isian_awal(permohonan_id=dari)

        self._context.runner.start(page, read, write=True, done=lambda draft: self.isi(page, draft))

    def isi(self, page: HalamanPerkara, draft: SengketaDraft) -> None:
        """Open the form of a new dispute."""
        fasad = self._context.sengketa

        def simpan(filled: SengketaDraft, _alasan: str) -> tuple[UUID, Changes]:
            made = fasad.daftarkan(filled)
            return made.id, made.changes

        DialogSengketa(
            self._context,
            t("Sengketa", "Sengketa baru"),
            draft,
            simpan,
            selesai=page.open_target,
            parent=page.window(),
        ).open()

    def _tools(self, made: DaftarPerkara[SengketaRow]) -> None:
        name = f"register-sengketa-{self._context.jam.today().year}"
        made.add_action(tombol_ekspor(self._context, made, name, self._tulis))

    def _correct(self, detail: SengketaDetail, page: HalamanPerkara) -> None:
        fasad, rid = self._context.sengketa, detail.row.id

        def simpan(draft: SengketaDraft, alasan: str) -> tuple[UUID, Changes]:
            return rid, fasad.koreksi(rid, draft, alasan)

        def show(opened: SengketaDetail) -> None:
            DialogSengketa(
                self._context,
                t("Sengketa", "Betulkan {0}").format(detail.row.nomor),
                opened.draft,
                simpan,
                betulkan=True,
                parent=page.window(),
            ).open()

        purpose = t("Sengketa", "membetulkan data")
        self._context.runner.start(
            page, lambda _job: fasad.detail(rid, purpose), write=True, done=show
        )

    def _save_ics(self, detail: SengketaDetail, page: HalamanPerkara) -> None:
        title = t("Sengketa", "Simpan jadwal sidang")
        number = detail.row.nomor.replace("/", "-")
        name, _kind = QFileDialog.getSaveFileName(page, title, f"sidang-{number}.ics", "*.ics")
        if not name:
            return
        path, fasad = Path(name), self._context.sengketa

        def done(count: int) -> None:
            words = t("Sengketa", "{0} sidang disimpan: {1}")
            self._context.window.show_toast(words.format(count, path.name))

        self._context.runner.start(
            page, lambda _job: fasad.ekspor_ics(path, detail.row.id), write=True, done=done
        )

    def _rows(self, values: Values) -> Sequence[SengketaRow]:
        status = values.get("status", "")
        everything = bool(values.get("semua") or status)
        return self._context.sengketa.daftar(
            SaringSengketa(
                kelompok=KelompokSengketa.SEMUA if everything else KelompokSengketa.BERJALAN,
                status=StatusSengketa(status) if status else None,
                teks=values.get("teks", ""),
            )
        )

    def _tulis(self, path: Path, publik: bool, bentuk: str, job: JobControl) -> Any:  # noqa: ANN401
        year = self._context.jam.today().year
        return self._context.sengketa.ekspor_register(
            path, tahun=year, publik=publik, bentuk=bentuk, job=job
        )
