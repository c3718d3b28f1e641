# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The facts of a dispute: parties, way, hearings ahead, ruling and what followed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.jam_sengketa import SIDANG
from app.domain.sengketa_isian import SengketaDetail, SidangRow
from app.ui.i18n_teks import kalimat, sebutan
from app.ui.perkara.bentuk import Fakta
from app.ui.permohonan.teks import hari_pendek

t = QCoreApplication.translate
TITIK = " · "


def fakta_sengketa(detail: SengketaDetail) -> tuple[Fakta, ...]:
    """Return the facts in reading order; what is not known is left out."""
    facts = (*_pihak(detail), *_pokok(detail), *_jalannya(detail), *_putusan(detail))
    return tuple(fact for fact in facts if fact.isi)


def kapan(sidang: SidangRow) -> str:
    """Return day, time and place of a meeting."""
    parts = (hari_pendek(sidang.tanggal), sidang.pukul.replace(":", "."), sidang.tempat)
    return TITIK.join(part for part in parts if part)


def _pihak(detail: SengketaDetail) -> Iterator[Fakta]:
    draft = detail.draft
    who = TITIK.join(x for x in (draft.nama_pemohon, sebutan(draft.jenis_pemohon)) if x)
    yield Fakta("pemohon", t("Sengketa", "Pemohon"), who)
    yield Fakta("alamat", t("Sengketa", "Alamat"), draft.alamat)
    yield Fakta("kuasa", t("Sengketa", "Kuasa pemohon"), draft.nama_kuasa)
    yield Fakta("termohon", t("Sengketa", "Termohon"), draft.termohon)
    yield Fakta("kuasa_termohon", t("Sengketa", "Kuasa Termohon"), draft.kuasa_termohon)


def _pokok(detail: SengketaDetail) -> Iterator[Fakta]:
    draft = detail.draft
    yield Fakta("rincian", t("Sengketa", "Disengketakan"), draft.rincian)
    grounds = "\n".join(f"{a.value}. {sebutan(a)}" for a in draft.alasan)
    yield Fakta("alasan", t("Sengketa", "Alasan"), grounds)
    yield Fakta("jalan", t("Sengketa", "Jalannya"), kalimat(detail.jalan))
    body = TITIK.join(x for x in (draft.komisi, draft.nomor_ki) if x)
    yield Fakta("komisi", t("Sengketa", "Komisi Informasi"), body)
    yield Fakta("keberatan", t("Sengketa", "No. keberatan"), detail.nomor_keberatan)
    yield Fakta("permohonan", t("Sengketa", "No. permintaan"), detail.nomor_permohonan)


def _jalannya(detail: SengketaDetail) -> Iterator[Fakta]:
    draft = detail.draft
    for key, title, day in (
        ("diajukan", t("Sengketa", "Diajukan ke Komisi"), draft.tanggal_permohonan_ki),
        ("pemberitahuan", t("Sengketa", "Pemberitahuan diterima"), draft.tanggal_pemberitahuan),
        ("surat_ki", t("Sengketa", "Surat ketidaklengkapan"), draft.tanggal_surat_ki),
        ("registrasi", t("Sengketa", "Terregistrasi"), detail.tanggal_registrasi),
        ("mediasi", t("Sengketa", "Mediasi pertama"), detail.tanggal_mediasi),
        ("akhir_mediasi", t("Sengketa", "Mediasi berakhir"), detail.tanggal_akhir_mediasi),
    ):
        yield Fakta(key, title, _hari(day))
    yield Fakta("majelis", t("Sengketa", "Majelis"), draft.majelis)
    yield Fakta("mediator", t("Sengketa", "Mediator"), draft.mediator)
    meetings = {one.id: one for one in detail.sidang}
    for jam in detail.tenggat:
        if jam.kode == SIDANG and jam.berjalan and jam.sidang_id in meetings:
            meeting = meetings[jam.sidang_id]
            text = TITIK.join((sebutan(meeting.jenis), kapan(meeting)))
            note = f"\n{kalimat(jam.catatan)}" if jam.catatan else ""
            past = jam.sisa is not None and jam.sisa < 0
            later, missed = t("Sengketa", "Sidang berikut"), t("Sengketa", "Sidang belum dicatat")
            yield Fakta(f"sidang_{meeting.id}", missed if past else later, text + note)
    if detail.absen_pemohon or detail.absen_termohon:
        words = t("Sengketa", "pemohon {0} kali, Termohon {1} kali")
        text = words.format(detail.absen_pemohon, detail.absen_termohon)
        yield Fakta("absen", t("Sengketa", "Tidak hadir"), text)


def _putusan(detail: SengketaDetail) -> Iterator[Fakta]:
    p = detail.putusan
    amar = "" if p.amar is None else sebutan(p.amar)
    yield Fakta("putusan", t("Sengketa", "Putusan"), _gabung(amar, p.nomor, _hari(p.tanggal)))
    yield Fakta("isi_putusan", t("Sengketa", "Isi putusan"), p.isi)
    yield Fakta("salinan", t("Sengketa", "Salinan diterima"), _hari(p.diterima))
    days = "" if p.hari_pelaksanaan is None else t("Sengketa", "{0} hari kerja")
    yield Fakta("jangka", t("Sengketa", "Jangka pelaksanaan"), days.format(p.hari_pelaksanaan))
    court = "" if p.jalur is None else sebutan(p.jalur)
    suit = _gabung(court, p.nomor_perkara, _hari(p.tanggal_gugatan))
    yield Fakta("gugatan", t("Sengketa", "Gugatan"), suit)
    ruled = _gabung(_hari(p.tanggal_pengadilan), p.isi_pengadilan)
    yield Fakta("pengadilan", t("Sengketa", "Putusan pengadilan"), ruled)
    got = _hari(p.pengadilan_diterima)
    yield Fakta("pengadilan_diterima", t("Sengketa", "Putusan pengadilan diterima"), got)
    cassation = _gabung(p.nomor_kasasi, _hari(p.tanggal_kasasi))
    yield Fakta("kasasi", t("Sengketa", "Kasasi"), cassation)
    last = _gabung(_hari(p.tanggal_putusan_kasasi), p.isi_kasasi)
    yield Fakta("putusan_kasasi", t("Sengketa", "Putusan kasasi"), last)
    yield Fakta("inkracht", t("Sengketa", "Berkekuatan tetap"), _hari(p.inkracht))
    done = _gabung(_hari(p.pelaksanaan), p.uraian_pelaksanaan)
    yield Fakta("pelaksanaan", t("Sengketa", "Pelaksanaan"), done)
    yield Fakta("pelajaran", t("Sengketa", "Pelajaran"), p.pelajaran)
    yield Fakta("hasil_mediasi", t("Sengketa", "Hasil mediasi"), detail.row.hasil_mediasi)
    yield Fakta("hasil_impor", t("Sengketa", "Hasil (daftar lama)"), detail.row.hasil_impor)
    yield Fakta("keterangan", t("Sengketa", "Keterangan"), detail.draft.keterangan)


def _hari(day: date | None) -> str:
    return "" if day is None else hari_pendek(day)


def _gabung(*parts: str) -> str:
    return TITIK.join(part for part in parts if part)
