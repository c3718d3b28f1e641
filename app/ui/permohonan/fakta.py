# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The facts of a case: who asks for what, and every clock with its counting card."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.kip import JenisPemohon
from app.domain.permohonan import PermohonanDetail, PermohonanDraft, TenggatRow
from app.sync.custody import Whereabouts
from app.ui.i18n_teks import kata, sebutan, teks_pasal17
from app.ui.perkara.tenggat import Lipat, nilai, tambah_tenggat
from app.ui.permohonan.teks import hari_pendek
from app.ui.theme import set_role
from app.ui.widgets.keberadaan import pil_keberadaan, sejak_keberadaan
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pills import StatusPill

TITIK = " · "


class FaktaKasus(QWidget):
    """Fill with :meth:`show_detail`."""

    card_asked = Signal(object)
    """(tenggat: TenggatRow) open the counting card"""
    unmask_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self.rows = KeyValueList(label_width=100)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.rows)
        column.addStretch(1)

    def show_detail(self, detail: PermohonanDetail, *, may_unmask: bool) -> None:
        """Show a case; ``may_unmask`` offers the button beside the masked contact."""
        self.rows.clear()
        self._paused = detail.row.jeda
        draft = detail.draft
        add = self.rows.add
        add("pemohon", self.tr("Pemohon"), _pemohon(draft, self.tr("identitas diperiksa")))
        self._add_contact(detail, may_unmask=may_unmask)
        if draft.nama_kuasa:
            add("kuasa", self.tr("Kuasa"), _kuasa(draft))
        diterima = (hari_pendek(draft.tanggal_terima), sebutan(draft.kanal))
        add("diterima", self.tr("Diterima"), TITIK.join(diterima))
        self._custody, self._since = StatusPill("…"), nilai("", self.tr("Keberadaan"))
        add("keberadaan", self.tr("Keberadaan"), extra=Lipat([self._custody, self._since]))
        add("balasan", self.tr("Balasan pertama"))
        self.rows.set_row_visible("balasan", visible=False)
        add("rincian", self.tr("Informasi diminta"), draft.rincian)
        add("tujuan", self.tr("Tujuan"), draft.tujuan)
        add("cara", self.tr("Cara memperoleh"), _cara(draft))
        for tenggat in detail.tenggat:
            self._add_tenggat(tenggat)
        if draft.kebutuhan_khusus:
            add("khusus", self.tr("Kebutuhan khusus"), draft.kebutuhan_khusus)
        if detail.keputusan is not None:
            add("keputusan", self.tr("Keputusan"), _keputusan(detail))
        if draft.keterangan:
            add("keterangan", self.tr("Keterangan"), draft.keterangan)
        add("petugas", self.tr("Petugas"), detail.row.petugas)

    def show_custody(self, found: Whereabouts | None, zona: tzinfo | None) -> None:
        """Show where the case has come to on its way to the province; after :meth:`show_detail`."""
        self.rows.set_row_visible("keberadaan", visible=found is not None)
        if found is None:
            return
        self._custody.set_pill(pil_keberadaan(found.state))
        since = sejak_keberadaan(found.at, found.place, zona)
        self._since.setText(since)
        self._since.setVisible(bool(since))

    def show_reply(self, text: str) -> None:
        """Show how long the first reply took, or is waited for; after :meth:`show_detail`."""
        self.rows.set_row_visible("balasan", visible=True)
        self.rows.set_value("balasan", text)

    def _add_contact(self, detail: PermohonanDetail, *, may_unmask: bool) -> None:
        name, text = self.tr("Kontak"), _kontak(detail.draft, self.tr("alamat tersamar"))
        if not (may_unmask and detail.tersamar):
            self.rows.add("kontak", name, text)
            return
        button = QPushButton(self.tr("Buka samaran…"))
        button.setObjectName("buka_samaran")
        set_role(button, "link")
        button.setToolTip(self.tr("Perlu alasan, dan tercatat di jejak"))
        button.clicked.connect(self.unmask_asked)
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(nilai(text, name))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.add("kontak", name, extra=host)

    def _add_tenggat(self, tenggat: TenggatRow) -> None:
        name = self._nama_tenggat(tenggat)
        tambah_tenggat(self.rows, tenggat, name, jeda=self._paused, minta=self.card_asked.emit)

    def _nama_tenggat(self, tenggat: TenggatRow) -> str:
        words = {
            "P2": self.tr("Batas periksa"),
            "P3": self.tr("Batas perbaikan"),
            "P4": self.tr("Batas resmi"),
            "P4u": self.tr("Batas jawab"),
            "P5": self.tr("Batas perpanjangan"),
        }
        return words.get(tenggat.kode) or kata(tenggat.kewajiban)


def _pemohon(draft: PermohonanDraft, diperiksa: str) -> str:
    parts = [draft.nama_pemohon, sebutan(draft.jenis_pemohon).lower()]
    if draft.nik and draft.jenis_pemohon is not JenisPemohon.BADAN_HUKUM:
        parts.append(f"NIK {draft.nik}")
    if draft.nomor_badan_hukum:
        parts.append(draft.nomor_badan_hukum)
    if draft.pekerjaan:
        parts.append(draft.pekerjaan)
    if draft.identitas_diperiksa:
        parts.append(f"{diperiksa}\u00a0✓")
    return TITIK.join(parts)


def _kontak(draft: PermohonanDraft, hidden: str) -> str:
    """Address and telephone; an address hidden whole is said in words, dots alone say nothing."""
    seen = any(sign.isalnum() for sign in draft.alamat)
    alamat = draft.alamat if seen or not draft.alamat else hidden
    return "\n".join(part for part in (alamat, _telepon(draft)) if part)


def _telepon(draft: PermohonanDraft) -> str:
    return TITIK.join(part for part in (draft.telepon, draft.email) if part)


def _kuasa(draft: PermohonanDraft) -> str:
    parts = (draft.nama_kuasa, draft.alamat_kuasa, draft.telepon_kuasa)
    return TITIK.join(part for part in parts if part)


def _cara(draft: PermohonanDraft) -> str:
    ways = [
        sebutan(way) for way in (draft.cara_memperoleh, draft.cara_pengiriman) if way is not None
    ]
    return TITIK.join(ways)


def _keputusan(detail: PermohonanDetail) -> str:
    assert detail.keputusan is not None
    parts = (
        sebutan(detail.keputusan),
        teks_pasal17(detail.pasal_17),
        detail.alasan_keputusan,
    )
    return TITIK.join(part for part in parts if part)
