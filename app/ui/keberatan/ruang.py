# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the register of objections gives to the shared page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.keberatan import AlasanKeberatan, StatusKeberatan
from app.domain.keberatan_isian import (
    KeberatanDetail,
    KeberatanDraft,
    KeberatanRow,
    SaringKeberatan,
)
from app.domain.pelaku import LAYANAN
from app.services.cetak import CaraCetak, HasilCetak
from app.services.keberatan.daftar import KeberatanTerdaftar
from app.ui.context import UiContext
from app.ui.i18n_teks import sebutan
from app.ui.keberatan.formulir import DialogKeberatan
from app.ui.keberatan.langkah import lembar_langkah
from app.ui.keberatan.wajah import (
    FORMULIR,
    KOREKSI,
    PERMOHONAN,
    SENGKETA,
    URUT,
    kolom,
    peristiwa,
    pilihan_alasan,
    wajah,
)
from app.ui.perkara.bentuk import Baru
from app.ui.perkara.daftar import DaftarPerkara
from app.ui.perkara.ekspor import tombol_ekspor
from app.ui.perkara.halaman import Bacaan, HalamanPerkara
from app.ui.perkara.pembuka_halaman import PembukaHalaman
from app.ui.permohonan.dialog_pdf import DialogPdf
from app.ui.widgets.filter_bar import Choice, FilterBar, Switch, Values
from app.ui.widgets.view_store import ViewStore

KUNCI = "keberatan"
TABEL = ("keberatan", "musyawarah", "sengketa", "hari_libur", "instansi", "pengguna")
t = QCoreApplication.translate


class RuangKeberatan:
    """See ``app.ui.perkara.halaman.Ruang``."""

    kunci = KUNCI
    tabel_kasus = frozenset({*TABEL, "berkas", "surat_kasus", "riwayat_kasus", "pejabat"})

    def __init__(self, context: UiContext, store: ViewStore | None = None) -> None:
        self._context, self._store = context, store
        self._may = context.pelaku.punya(*LAYANAN)
        self.judul = t("Keberatan", "Keberatan")
        self.kosong = (
            t("Keberatan", "Pilih satu keberatan."),
            t("Keberatan", "Alasan, jangka waktu, tanggapan, dan suratnya muncul di sini."),
        )

    def halaman(self) -> HalamanPerkara:
        """Return the page, with its opener."""
        page = HalamanPerkara(self._context, self)
        self.opener = PembukaHalaman(self._context, page)
        return page

    def daftar(self) -> DaftarPerkara[KeberatanRow]:
        bar = FilterBar(
            (
                Switch("semua", t("Keberatan", "Juga yang selesai")),
                Choice(
                    "status",
                    t("Keberatan", "Status"),
                    [("", t("Keberatan", "Semua status")), *_pilihan(StatusKeberatan)],
                ),
                Choice(
                    "alasan",
                    t("Keberatan", "Alasan"),
                    [
                        ("", t("Keberatan", "Semua alasan")),
                        *((a.value, words) for a, words in pilihan_alasan()),
                    ],
                ),
            ),
            text_hint=t("Keberatan", "Saring keberatan…"),
            name=KUNCI,
            store=self._store,
        )
        made: DaftarPerkara[KeberatanRow] = DaftarPerkara(
            self._context,
            nama=KUNCI,
            judul=self.judul,
            kolom=kolom(),
            saring=bar,
            baca=self._rows,
            urut=URUT,
            tabel=TABEL,
            kosong=(
                t("Keberatan", "Belum ada keberatan yang berjalan."),
                t("Keberatan", "Keberatan dicatat di sini atau dari permohonannya."),
                t("Keberatan", "Keberatan baru") if self._may else "",
            ),
            baru=t("Keberatan", "Keberatan baru") if self._may else "",
            store=self._store,
        )
        name = f"register-keberatan-{self._context.jam.today().year}"
        made.add_action(tombol_ekspor(self._context, made, name, self._tulis))
        return made

    def baca(self, perkara_id: UUID, keperluan: str) -> Bacaan:
        detail = self._context.keberatan.detail(perkara_id, keperluan)
        surat = self._context.berkas.surat_tersedia(perkara_id)
        return Bacaan(wajah(detail, surat, self._context.pelaku), detail, surat, detail)

    def langkah(self, kunci: str, bacaan: Bacaan, page: HalamanPerkara) -> None:
        detail: KeberatanDetail = bacaan.detail
        event = peristiwa(kunci)
        if event is not None:
            lembar_langkah(self._context, detail, event, page.window()).open()
        elif kunci == KOREKSI:
            self._correct(detail, page)
        elif kunci == FORMULIR:
            self._print_form(detail.row.id, detail.row.nomor, page)
        elif kunci == PERMOHONAN:
            self._context.window.go("permohonan", detail.row.permohonan_id)
        elif kunci == SENGKETA:
            known = detail.sengketa[0] if detail.sengketa else Baru(detail.row.id)
            self._context.window.go("sengketa", known)
        else:
            self.opener.umum(kunci)

    def baru(self, page: HalamanPerkara, dari: UUID | None = None) -> None:
        if not self._may:
            words = t("Keberatan", "Akun ini hanya dapat melihat keberatan.")
            self._context.window.show_toast(words)
            return
        fasad = self._context.keberatan

        def simpan(draft: KeberatanDraft, _alasan: str) -> tuple[UUID, Changes]:
            made: KeberatanTerdaftar = fasad.daftarkan(draft)
            return made.id, made.changes

        def show(draft: KeberatanDraft) -> None:
            DialogKeberatan(
                self._context,
                t("Keberatan", "Keberatan baru"),
                draft,
                simpan,
                selesai=page.open_target,
                parent=page.window(),
            ).open()

        write = dari is not None  # filling in from a request is a logged look
        self._context.runner.start(
            page, lambda _job: fasad.isian_awal(dari), write=write, done=show
        )

    def _correct(self, detail: KeberatanDetail, page: HalamanPerkara) -> None:
        fasad, rid = self._context.keberatan, detail.row.id

        def simpan(draft: KeberatanDraft, alasan: str) -> tuple[UUID, Changes]:
            return rid, fasad.koreksi(rid, draft, alasan)

        def show(opened: KeberatanDetail) -> None:
            DialogKeberatan(
                self._context,
                t("Keberatan", "Betulkan {0}").format(detail.row.nomor),
                opened.draft,
                simpan,
                betulkan=True,
                parent=page.window(),
            ).open()

        purpose = t("Keberatan", "membetulkan data")
        self._context.runner.start(
            page, lambda _job: fasad.detail(rid, purpose), write=True, done=show
        )

    def _print_form(self, rid: UUID | None, nomor: str, page: QWidget) -> None:
        fasad = self._context.keberatan

        def show(made: HasilCetak) -> None:
            title = f"{t('Keberatan', 'Formulir keberatan')} {nomor}"
            DialogPdf(self._context, title, made.isi, made.nama, parent=page).open()

        self._context.runner.start(
            page,
            lambda _job: fasad.formulir(rid, CaraCetak(rangkap=True)),
            write=True,
            done=show,
        )

    def _rows(self, values: Values) -> Sequence[KeberatanRow]:
        status, ground = values.get("status", ""), values.get("alasan", "")
        return self._context.keberatan.daftar(
            SaringKeberatan(
                teks=values.get("teks", ""),
                status=StatusKeberatan(status) if status else None,
                alasan=AlasanKeberatan(ground) if ground else None,
                terbuka=None if values.get("semua") or status else True,
            )
        )

    def _tulis(self, path: Path, publik: bool, bentuk: str, job: JobControl) -> Any:  # noqa: ANN401
        year = self._context.jam.today().year
        return self._context.keberatan.ekspor_register(
            path, tahun=year, publik=publik, bentuk=bentuk, job=job
        )


def _pilihan(enum: type[StatusKeberatan]) -> list[tuple[str, str]]:
    return [(satu.value, sebutan(satu)) for satu in enum]
