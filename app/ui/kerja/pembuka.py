# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the key of a step of casework to its sheet, for any case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import CatatanRow, KonsepRow, TugasRow, UnitRow
from app.domain.kip import JenisLampiran
from app.domain.layanan import PeristiwaKonsep, PeristiwaTugas
from app.domain.pelaku import LAYANAN
from app.domain.permohonan import PermohonanDetail
from app.services.lampiran import IsiBerkas
from app.services.pengguna import PenggunaRow
from app.ui.context import UiContext
from app.ui.i18n_teks import kalimat, sebutan
from app.ui.kerja.bacaan import Butir, Kerja
from app.ui.kerja.dialog_butir import DialogButir
from app.ui.kerja.dialog_catatan import DialogCatatan
from app.ui.kerja.dialog_konsep import DialogKonsep
from app.ui.kerja.dialog_periksa import DialogPeriksa
from app.ui.kerja.dialog_tugas import DialogDisposisi, DialogJawab, DialogTagih
from app.ui.kerja.langkah import (
    AWALAN,
    BACA_BERKAS,
    CATATAN,
    DISPOSISI,
    DRAF,
    HAPUS,
    KONSEP,
    SERAH,
    TAGIH,
    TUGAS,
    URUNG,
    aksi_butir,
)
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam
from app.ui.permohonan.dialog_alasan import DialogAlasan
from app.ui.permohonan.dialog_berkas import DialogLihat
from app.ui.permohonan.teks import waktu_ringkas

T = TypeVar("T")
Lampirkan = Callable[[UUID, Sequence[Path], JenisLampiran, str], object]


class PembukaKerja(QObject):
    """One per page; ``take_in`` attaches files to a case. Nothing here waits."""

    def __init__(self, context: UiContext, page: QWidget, take_in: Lampirkan) -> None:
        super().__init__(page)
        self._context, self._page, self._take_in = context, page, take_in
        self.kerja: Kerja | None = None
        self.detail: PermohonanDetail | None = None
        """The request whose answer may be drafted; None for other kinds of cases"""

    @staticmethod
    def knows(key: str) -> bool:
        """Tell whether ``key`` is a step of casework."""
        return key.startswith(AWALAN)

    @Slot(object)
    def show_row(self, row: Butir) -> None:
        """Show one task, draft or note in full."""
        steps = aksi_butir(row, self._context.pelaku)
        dialog = DialogButir(self._context, row, steps, self._page.window())
        dialog.step_asked.connect(self.step)
        dialog.open()

    @Slot(str)
    def step(self, key: str) -> None:
        """Open the sheet of a step of the case that is shown."""
        kerja = self.kerja
        if kerja is None:
            return
        plain = {
            DISPOSISI: self._disposition,
            CATATAN: self._note,
            KONSEP: self._draft,
            SERAH: self._hand_over,
            URUNG: self._undo,
        }
        if key in plain:
            plain[key](kerja)
            return
        row = next((row for row in kerja.butir() if key.endswith(str(row.id))), None)
        if isinstance(row, TugasRow):
            self._task(key, row)
        elif isinstance(row, KonsepRow):
            self._draft_step(PeristiwaKonsep(key.removeprefix(DRAF).partition(":")[0]), row)
        elif isinstance(row, CatatanRow):
            self._note_step(key, row)

    def _task(self, key: str, row: TugasRow) -> None:
        kerja = self._context.kerja
        if key.startswith(TAGIH):
            self._read(
                lambda _job: kerja.teks_tagihan(row.id),
                lambda isi: self._open(DialogTagih(self._context, isi, self._window())),
            )
            return
        step = PeristiwaTugas(key.removeprefix(TUGAS).partition(":")[0])
        if step is PeristiwaTugas.JAWAB:
            dialog = DialogJawab(
                self._context,
                row,
                attach=lambda paths: self._take_in(
                    row.kasus_id, paths, JenisLampiran.JAWABAN, row.kepada[:100]
                ),
                parent=self._window(),
            )
            self._open(dialog)
        elif step is PeristiwaTugas.KEMBALIKAN:
            self._ask(
                sebutan(step).removesuffix("…"),
                self.tr("&Apa yang masih kurang"),
                lambda isi: kerja.kembalikan_tugas(row.id, isi["teks"]),
            )
        elif step is PeristiwaTugas.BATALKAN:
            self._ask(
                sebutan(step).removesuffix("…"),
                self.tr("&Alasan"),
                lambda isi: kerja.batalkan_tugas(row.id, isi["teks"]),
            )
        elif step is PeristiwaTugas.TERIMA:
            self._write(lambda _job: kerja.terima_tugas(row.id))
        else:
            self._write(lambda _job: kerja.selesaikan_tugas(row.id))

    def _draft_step(self, step: PeristiwaKonsep, row: KonsepRow) -> None:
        konsep = self._context.konsep
        if step is PeristiwaKonsep.UBAH:
            if self.detail is not None:
                self._open(DialogKonsep(self._context, self.detail, row, self._window()))
        elif step is PeristiwaKonsep.AJUKAN:
            self._write(lambda _job: konsep.langkah(row.id, step))
        else:
            self._open(DialogPeriksa(self._context, row, step, self._window()))

    def _note_step(self, key: str, row: CatatanRow) -> None:
        if key.startswith(HAPUS):
            catatan = self._context.catatan
            self._ask(
                self.tr("Hapus catatan"),
                self.tr("&Alasan"),
                lambda isi: catatan.hapus(row.id, isi["teks"]),
            )
        elif key.startswith(BACA_BERKAS) and row.berkas_id is not None:
            berkas, berkas_id = self._context.berkas, row.berkas_id

            def show(isi: IsiBerkas) -> None:
                self._open(DialogLihat(self._context, isi, row.nama_berkas, self._window()))

            self._context.runner.start(
                self._page,
                lambda _job: berkas.baca(berkas_id, "pratinjau"),
                write=True,
                done=show,
            )

    def _disposition(self, kerja: Kerja) -> None:
        context = self._context

        def show(found: tuple[tuple[UnitRow, ...], tuple[PenggunaRow, ...]]) -> None:
            self._open(DialogDisposisi(context, kerja.kasus_id, *found, parent=self._window()))

        self._read(
            lambda _job: (context.kerja.daftar_unit(), context.setelan.daftar_pengguna()), show
        )

    def _note(self, kerja: Kerja) -> None:
        nama = "" if self.detail is None else self.detail.draft.nama_pemohon
        self._open(DialogCatatan(self._context, kerja.kasus_id, nama, self._window()))

    def _draft(self, kerja: Kerja) -> None:
        if self.detail is not None:
            konsep = kerja.konsep_terbuka()
            self._open(DialogKonsep(self._context, self.detail, konsep, self._window()))

    def _hand_over(self, kerja: Kerja) -> None:
        self.hand_over((kerja.kasus_id,))

    def hand_over(self, ids: Sequence[UUID]) -> None:
        """Open the sheet that hands cases over to another officer."""
        setelan = self._context.setelan
        self._read(
            lambda _job: setelan.daftar_pengguna(),
            lambda people: self._open(lembar_serah(self._context, ids, people, self._window())),
        )

    def _undo(self, kerja: Kerja) -> None:
        urung = kerja.urungan
        if urung is None:
            return
        until = ""
        if urung.sampai is not None:
            zona = self._context.jam.now().tzinfo
            until = self.tr("Dapat diurungkan sampai {0}.").format(
                waktu_ringkas(urung.sampai, zona)
            )
        langkah, kasus_id = kalimat(urung.langkah), kerja.kasus_id
        advice = self.tr("Yang diurungkan: {0}. {1} Riwayat tetap mencatat keduanya.")
        service = self._context.kerja
        self._open(
            DialogAlasan(
                self._context,
                self.tr("Urungkan langkah terakhir"),
                self.tr("&Alasan mengurungkan"),
                choices=(self.tr("salah pilih langkah"), self.tr("salah isi")),
                advice=advice.format(langkah, until),
                save_text=self.tr("&Urungkan"),
                answered=lambda alasan: self._write(
                    lambda _job: service.urungkan(kasus_id, alasan)
                ),
                parent=self._window(),
            )
        )

    def _ask(self, title: str, question: str, send: Callable[[Isi], Changes]) -> None:
        field = Isian("teks", question, Ragam.PANJANG, wajib=True, baris=4)
        self._open(LembarPerkara(self._context, title, (field,), send, parent=self._window()))

    def _read(self, work: Callable[[JobControl], T], done: Callable[[T], None]) -> None:
        self._context.runner.start(self._page, work, done=done)

    def _write(self, work: Callable[[JobControl], Changes]) -> None:
        self._context.runner.start(self._page, work, write=True, done=self._context.bus.publish)

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _window(self) -> QWidget:
        return self._page.window()


def lembar_serah(
    context: UiContext,
    ids: Sequence[UUID],
    people: Sequence[PenggunaRow],
    parent: QWidget | None = None,
) -> LembarPerkara:
    """Return the sheet that hands cases over to another officer, with a word to them."""
    t = QCoreApplication.translate
    boleh = [row for row in people if row.aktif and row.peran & LAYANAN]
    fields = (
        Isian(
            "ke",
            t("Kerja", "&Kepada"),
            Ragam.PILIHAN,
            wajib=True,
            pilihan=[(row.id, row.nama) for row in boleh],
        ),
        Isian("catatan", t("Kerja", "&Catatan untuk penerima"), Ragam.PANJANG, wajib=True, baris=4),
    )
    title = (
        t("Kerja", "Serahkan perkara")
        if len(ids) == 1
        else t("Kerja", "Serahkan {0} perkara").format(len(ids))
    )

    def send(isi: Isi) -> Changes:
        return context.catatan.serahkan(ids, isi["ke"], isi["catatan"]).changes

    return LembarPerkara(context, title, fields, send, parent=parent)
