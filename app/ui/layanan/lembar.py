# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sheets of the desk: an entry outside the register, its end, and a satisfaction slip."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.changes import Changes
from app.domain.layanan import JenisLayanan, StatusLayanan
from app.domain.layanan_isian import KepuasanDraft, LayananDraft, LayananRow, SusunanKepuasan
from app.ui.context import UiContext
from app.ui.i18n_teks import kata, sebutan
from app.ui.perkara.langkah import Isi, Isian, LembarPerkara, Ragam

t = QCoreApplication.translate
DASAR = {JenisLayanan.BANTUAN_KEDINASAN: "PerKI 1/2021 Pasal 54-55"}


def lembar_catat(
    context: UiContext,
    jenis: JenisLayanan,
    row: LayananRow | None = None,
    parent: QWidget | None = None,
) -> LembarPerkara:
    """Return the form of a new entry, or of one to change."""
    now = context.jam.now()

    def send(isi: Isi) -> Changes:
        draft = LayananDraft(
            jenis=jenis,
            tanggal=isi["tanggal"],
            nama=isi["nama"],
            uraian=isi["uraian"],
            id=None if row is None else row.id,
            pukul=isi["pukul"].replace(".", ":"),
            asal=isi["asal"],
            kontak=isi["kontak"],
            tujuan=isi["tujuan"],
            tindak_lanjut=isi.get("tindak_lanjut", "" if row is None else row.tindak_lanjut),
            batas=isi.get("batas"),
            status=StatusLayanan.DITERIMA if row is None else row.status,
            tanggal_selesai=None if row is None else row.tanggal_selesai,
        )
        return context.layanan.simpan(draft)[1]

    fields = [
        Isian(
            "tanggal",
            t("Layanan", "&Tanggal"),
            Ragam.TANGGAL,
            wajib=True,
            awal=now.date() if row is None else row.tanggal,
        ),
        Isian(
            "pukul",
            t("Layanan", "&Pukul"),
            Ragam.BARIS,
            awal=f"{now:%H:%M}" if row is None else row.pukul,
        ),
        Isian(
            "nama",
            t("Layanan", "&Nama"),
            Ragam.BARIS,
            wajib=True,
            awal="" if row is None else row.nama,
        ),
        Isian("asal", _asal(jenis), Ragam.BARIS, awal="" if row is None else row.asal),
        Isian(
            "kontak",
            t("Layanan", "Telepon atau &e-mail"),
            Ragam.BARIS,
            awal="" if row is None else row.kontak,
        ),
        Isian(
            "uraian",
            t("Layanan", "&Keperluan"),
            Ragam.PANJANG,
            wajib=True,
            awal="" if row is None else row.uraian,
        ),
        Isian("tujuan", _tujuan(jenis), Ragam.BARIS, awal="" if row is None else row.tujuan),
    ]
    if jenis is JenisLayanan.BANTUAN_KEDINASAN:
        batas = None if row is None else row.batas
        fields.append(Isian("batas", t("Layanan", "&Batas"), Ragam.TANGGAL, awal=batas))
    if row is not None:
        fields.append(
            Isian(
                "tindak_lanjut",
                t("Layanan", "Tindak &lanjut"),
                Ragam.PANJANG,
                awal=row.tindak_lanjut,
            )
        )
    return LembarPerkara(
        context,
        sebutan(jenis),
        fields,
        send,
        basis=DASAR.get(jenis, ""),
        save_text=t("Layanan", "&Simpan"),
        parent=parent,
    )


def lembar_selesai(
    context: UiContext, row: LayananRow, parent: QWidget | None = None
) -> LembarPerkara:
    """Return the sheet that closes an entry, saying what was done."""
    field = Isian(
        "tindak_lanjut",
        t("Layanan", "&Apa yang dilakukan"),
        Ragam.PANJANG,
        wajib=True,
        awal=row.tindak_lanjut,
        baris=4,
    )

    def send(isi: Isi) -> Changes:
        return context.layanan.selesaikan(row.id, isi["tindak_lanjut"])

    title = t("Layanan", "Selesaikan {0}").format(row.nomor)
    return LembarPerkara(context, title, (field,), send, parent=parent)


def lembar_kepuasan(
    context: UiContext, susunan: SusunanKepuasan, parent: QWidget | None = None
) -> LembarPerkara:
    """Return the form of one slip: a digit per item, nothing that names the person."""
    kosong = [(0, t("Layanan", "– tidak dijawab"))]
    fields = [
        Isian(
            "tanggal",
            t("Layanan", "&Tanggal lembar"),
            Ragam.TANGGAL,
            wajib=True,
            awal=context.jam.today(),
        )
    ]
    fields += [
        Isian(
            butir.kode,
            f"{number}. {kata(butir.unsur)}",
            Ragam.PILIHAN,
            awal=0,
            bantuan=butir.pertanyaan,
            pilihan=[*kosong, *((n, f"{n} {kata(p)}") for n, p in enumerate(butir.pilihan, 1))],
        )
        for number, butir in enumerate(susunan.butir, start=1)
    ]
    fields.append(Isian("saran", t("Layanan", "&Saran tertulis"), Ragam.PANJANG))

    def send(isi: Isi) -> Changes:
        nilai = tuple(int(isi[butir.kode]) for butir in susunan.butir)
        return context.kepuasan.simpan(KepuasanDraft(isi["tanggal"], nilai, isi["saran"]))[1]

    title = t("Layanan", "Lembar survei kepuasan")
    return LembarPerkara(
        context, title, fields, send, save_text=t("Layanan", "&Simpan"), parent=parent
    )


def _asal(jenis: JenisLayanan) -> str:
    if jenis is JenisLayanan.BANTUAN_KEDINASAN:
        return t("Layanan", "&Badan publik yang meminta")
    return t("Layanan", "&Asal atau alamat")


def _tujuan(jenis: JenisLayanan) -> str:
    if jenis is JenisLayanan.DIALIHKAN:
        return t("Layanan", "&Dialihkan ke")
    if jenis is JenisLayanan.TAMU:
        return t("Layanan", "&Menemui")
    return t("Layanan", "&Ditujukan kepada")
