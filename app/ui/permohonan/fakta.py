# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The facts of a case: who asks for what, and every clock with its counting card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.kip import JenisPemohon
from app.domain.label import kutip_pasal17, label
from app.domain.permohonan import PermohonanDetail, PermohonanDraft, TenggatRow
from app.ui.permohonan.teks import hari_pendek, kalimat_sisa
from app.ui.theme import set_role
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pills import Pill, sisa_pill

TITIK = " · "


class FaktaKasus(QWidget):
    """Fill with :meth:`show_detail`."""

    card_asked = Signal(object)
    """(tenggat: TenggatRow) open the counting card"""
    unmask_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = KeyValueList(label_width=112)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.rows)
        column.addStretch(1)

    def show_detail(self, detail: PermohonanDetail, *, may_unmask: bool) -> None:
        """Show a case; ``may_unmask`` offers the button beside the masked contact."""
        self.rows.clear()
        draft = detail.draft
        add = self.rows.add
        add("pemohon", self.tr("Pemohon"), _pemohon(draft, self.tr("identitas diperiksa")))
        add(
            "kontak", self.tr("Kontak"), _kontak(draft), extra=self._mask_button(detail, may_unmask)
        )
        if draft.nama_kuasa:
            add("kuasa", self.tr("Kuasa"), _kuasa(draft))
        diterima = (hari_pendek(draft.tanggal_terima), label(draft.kanal))
        add("diterima", self.tr("Diterima"), TITIK.join(diterima))
        for tenggat in detail.tenggat:
            self._add_tenggat(tenggat)
        add("rincian", self.tr("Informasi diminta"), draft.rincian)
        add("tujuan", self.tr("Tujuan"), draft.tujuan)
        add("cara", self.tr("Cara memperoleh"), _cara(draft))
        if draft.kebutuhan_khusus:
            add("khusus", self.tr("Kebutuhan khusus"), draft.kebutuhan_khusus)
        if detail.keputusan is not None:
            add("keputusan", self.tr("Keputusan"), _keputusan(detail))
        if draft.keterangan:
            add("keterangan", self.tr("Keterangan"), draft.keterangan)
        add("petugas", self.tr("Petugas"), detail.row.petugas)

    def _mask_button(self, detail: PermohonanDetail, may_unmask: bool) -> QWidget | None:
        if not (may_unmask and detail.tersamar):
            return None
        button = QPushButton(self.tr("Buka samaran…"))
        button.setObjectName("buka_samaran")
        set_role(button, "link")
        button.setToolTip(self.tr("Perlu alasan, dan tercatat di jejak"))
        button.clicked.connect(self.unmask_asked)
        return button

    def _add_tenggat(self, tenggat: TenggatRow) -> None:
        kartu = tenggat.kartu
        text = hari_pendek(kartu.jatuh_tempo)
        if kartu.sementara:
            text += self.tr(" (sementara)")
        pill = Pill("")
        if tenggat.berjalan and tenggat.sisa is not None:
            pill = Pill(kalimat_sisa(tenggat.sisa), sisa_pill(tenggat.sisa).tone)
        elif tenggat.selesai_pada is not None:
            late = tenggat.selesai_pada > kartu.jatuh_tempo
            words = self.tr("dipenuhi terlambat") if late else self.tr("dipenuhi")
            pill = Pill(words, sisa_pill(-1 if late else 9).tone)
        button = QPushButton(self.tr("Kartu hitung"))
        button.setObjectName(f"kartu_{tenggat.kode}")
        set_role(button, "link")
        button.setAccessibleName(self.tr("Kartu hitung {0}").format(tenggat.kewajiban))
        button.clicked.connect(lambda _checked=False, t=tenggat: self.card_asked.emit(t))
        name = self._nama_tenggat(tenggat)
        self.rows.add(
            f"tenggat_{tenggat.kode}_{kartu.mulai}",
            name,
            text,
            pill=pill if pill.text else None,
            extra=button,
        )

    def _nama_tenggat(self, tenggat: TenggatRow) -> str:
        words = {
            "P2": self.tr("Batas periksa"),
            "P3": self.tr("Batas perbaikan"),
            "P4": self.tr("Batas resmi"),
            "P4u": self.tr("Batas jawab"),
            "P5": self.tr("Batas perpanjangan"),
        }
        return words.get(tenggat.kode, tenggat.kewajiban)


def _pemohon(draft: PermohonanDraft, diperiksa: str) -> str:
    parts = [draft.nama_pemohon, label(draft.jenis_pemohon).lower()]
    if draft.nik and draft.jenis_pemohon is not JenisPemohon.BADAN_HUKUM:
        parts.append(f"NIK {draft.nik}")
    if draft.nomor_badan_hukum:
        parts.append(draft.nomor_badan_hukum)
    if draft.pekerjaan:
        parts.append(draft.pekerjaan)
    if draft.identitas_diperiksa:
        parts.append(f"{diperiksa} ✓")
    return TITIK.join(parts)


def _kontak(draft: PermohonanDraft) -> str:
    return "\n".join(part for part in (draft.alamat, _telepon(draft)) if part)


def _telepon(draft: PermohonanDraft) -> str:
    return TITIK.join(part for part in (draft.telepon, draft.email) if part)


def _kuasa(draft: PermohonanDraft) -> str:
    parts = (draft.nama_kuasa, draft.alamat_kuasa, draft.telepon_kuasa)
    return TITIK.join(part for part in parts if part)


def _cara(draft: PermohonanDraft) -> str:
    ways = [label(way) for way in (draft.cara_memperoleh, draft.cara_pengiriman) if way is not None]
    return TITIK.join(ways)


def _keputusan(detail: PermohonanDetail) -> str:
    assert detail.keputusan is not None
    parts = (
        label(detail.keputusan),
        kutip_pasal17(detail.pasal_17),
        detail.alasan_keputusan,
    )
    return TITIK.join(part for part in parts if part)
