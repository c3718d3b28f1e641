# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the key of a next-step button to its dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from app.domain.kip import KEPUTUSAN_PERISTIWA, JenisLampiran, Peristiwa
from app.domain.permohonan import PermohonanDetail
from app.ui.context import UiContext
from app.ui.permohonan.dialog_alihkan import DialogAlihkan
from app.ui.permohonan.dialog_cabut import DialogCabut
from app.ui.permohonan.dialog_eskalasi import DialogEskalasi
from app.ui.permohonan.dialog_koreksi import DialogKoreksi
from app.ui.permohonan.dialog_lengkap import DialogLengkap
from app.ui.permohonan.dialog_perbaikan import DialogPerbaikan
from app.ui.permohonan.dialog_perpanjang import DialogPerpanjang
from app.ui.permohonan.dialog_putusan import DialogPutusan
from app.ui.permohonan.dialog_sampaikan import DialogSampaikan
from app.ui.permohonan.dialog_selesai import DialogSelesai
from app.ui.permohonan.dialog_surat_diterima import DialogSuratDiterima
from app.ui.permohonan.dialog_tidak_lengkap import DialogTidakLengkap
from app.ui.permohonan.dialog_tutup import DialogTutup
from app.ui.permohonan.langkah import BETULKAN, ESKALASI, SURAT_DITERIMA

if TYPE_CHECKING:
    from app.ui.permohonan.halaman import HalamanPermohonan

PERLU_TERBUKA = {
    BETULKAN: "membetulkan data",
    Peristiwa.TERIMA_PERBAIKAN.value: "menerima perbaikan pemohon",
}
"""Forms that hold the real data; the purpose goes to the trail"""

SEDERHANA: dict[str, Callable[..., QDialog]] = {
    Peristiwa.NYATAKAN_LENGKAP.value: DialogLengkap,
    Peristiwa.NYATAKAN_TIDAK_LENGKAP.value: DialogTidakLengkap,
    Peristiwa.PERPANJANG.value: DialogPerpanjang,
    Peristiwa.SELESAIKAN.value: DialogSelesai,
    Peristiwa.CABUT.value: DialogCabut,
    Peristiwa.ALIHKAN.value: DialogAlihkan,
    Peristiwa.TUTUP_TIDAK_LENGKAP.value: DialogTutup,
    SURAT_DITERIMA: DialogSuratDiterima,
}
KEPUTUSAN = {peristiwa.value: putusan for putusan, peristiwa in KEPUTUSAN_PERISTIWA.items()}


def dialog_langkah(
    context: UiContext,
    detail: PermohonanDetail,
    key: str,
    page: HalamanPermohonan,
    show: Callable[[QDialog], None],
) -> None:
    """Open the dialog of step ``key``; raises ``KeyError`` for an unknown one (a bug)."""
    window = page.window()
    permohonan_id = detail.row.id
    if key in PERLU_TERBUKA:
        made = DialogKoreksi if key == BETULKAN else DialogPerbaikan
        context.runner.start(
            page,
            lambda _job: context.kip.detail(permohonan_id, buka_samaran=PERLU_TERBUKA[key]),
            write=True,
            done=lambda terbuka: show(made(context, terbuka, window)),
        )
    elif key == ESKALASI:
        context.runner.start(
            page,
            lambda _job: context.sinkron.pratinjau_eskalasi(permohonan_id),
            write=True,
            done=lambda isi: show(DialogEskalasi(context, isi, window)),
        )
    elif key in KEPUTUSAN:
        show(DialogPutusan(context, detail, KEPUTUSAN[key], window))
    elif key == Peristiwa.SAMPAIKAN.value:
        show(
            DialogSampaikan(
                context,
                detail,
                attach=lambda paths: page.opener.take_in(
                    permohonan_id, paths, JenisLampiran.BUKTI_PENYAMPAIAN, "petugas"
                ),
                parent=window,
            )
        )
    else:
        show(SEDERHANA[key](context, detail, window))
