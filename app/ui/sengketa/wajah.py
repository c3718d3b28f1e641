# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How a dispute looks: its columns, its clocks, its steps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.jam_sengketa import SIDANG, JamSengketa, Kewajiban
from app.domain.pelaku import LAYANAN, Pelaku
from app.domain.permohonan import LampiranRow, RiwayatRow, SuratRow, TenggatRow
from app.domain.sengketa import PeristiwaSengketa, StatusSengketa
from app.domain.sengketa_isian import SengketaDetail, SengketaRow
from app.ui.i18n_teks import kalimat, kata, sebutan
from app.ui.perkara.bentuk import Wajah
from app.ui.permohonan.teks import pil_tenggat, ringkas, tanggal_ringkas
from app.ui.sengketa.fakta import fakta_sengketa
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.pills import Pill, sisa_pill
from app.ui.widgets.step_bar import StepAction

S, P = StatusSengketa, PeristiwaSengketa
KOREKSI, JEJAK, BERKAS, ICS = "betulkan", "jejak", "berkas_sengketa", "ics"
KEBERATAN, PERMOHONAN = "keberatan", "permohonan"
SALINAN, SALINAN_PENGADILAN = "salinan_putusan", "salinan_pengadilan"
JARANG = frozenset({P.CABUT, P.GUGURKAN, P.TIDAK_DIREGISTRASI, P.PUTUSAN_SELA_MENOLAK})
"""Steps that stand in the menu only: rare, and not to be pressed by mistake"""
PILIHAN_KITA = frozenset({P.GUGAT.value, P.KASASI.value})
"""Steps this body decides on: offered, never advised"""
NADA: dict[StatusSengketa, Tone] = {
    S.PEMBERITAHUAN: Tone.WARN,
    S.TERREGISTRASI: Tone.INFO,
    S.PEMERIKSAAN_AWAL: Tone.INFO,
    S.MEDIASI: Tone.INFO,
    S.AJUDIKASI: Tone.INFO,
    S.PEMBUKTIAN: Tone.INFO,
    S.KESIMPULAN: Tone.INFO,
    S.PUTUSAN: Tone.WARN,
    S.GUGATAN: Tone.BAD,
    S.PUTUSAN_PENGADILAN: Tone.WARN,
    S.KASASI: Tone.BAD,
    S.PELAKSANAAN: Tone.WARN,
    S.SELESAI: Tone.NEUTRAL,
    S.DITOLAK_SELA: Tone.NEUTRAL,
    S.GUGUR: Tone.NEUTRAL,
    S.DICABUT: Tone.NEUTRAL,
}
t = QCoreApplication.translate


@dataclass(frozen=True)
class PerkaraSengketa:
    """A dispute as the shared page reads it."""

    tenggat: tuple[TenggatRow, ...]
    riwayat: tuple[RiwayatRow, ...]
    lampiran: tuple[LampiranRow, ...]
    surat: tuple[SuratRow, ...]
    tersamar: bool


def perkara(detail: SengketaDetail) -> PerkaraSengketa:
    """Return the clocks that have a card, files, letters and timeline of a dispute."""
    return PerkaraSengketa(
        _tenggat(detail.tenggat),
        detail.riwayat,
        detail.lampiran,
        detail.surat,
        tersamar=detail.tersamar,
    )


def kolom() -> list[Column[SengketaRow]]:
    """Return the columns of the list."""
    return [
        Column("nomor", t("Sengketa", "Nomor"), _nomor, sort="nomor", width=96, required=True),
        Column(
            "pemohon",
            t("Sengketa", "Pemohon / informasi"),
            lambda row: Cell(row.nama, ringkas(row.rincian, 160)),
            sort="nama",
            stretch=True,
            required=True,
        ),
        Column("status", t("Sengketa", "Status"), _status, sort="status", width=186),
        Column("sisa", t("Sengketa", "Sisa"), _sisa, sort="batas", width=72),
        Column(
            "sidang",
            t("Sengketa", "Sidang berikut"),
            lambda row: Cell(tanggal_ringkas(row.sidang_berikut)),
            sort="sidang",
            width=112,
            hidden=True,
        ),
        Column(
            "komisi",
            t("Sengketa", "Komisi Informasi"),
            lambda row: Cell(row.komisi or "–"),
            width=160,
            hidden=True,
        ),
        Column(
            "termohon",
            t("Sengketa", "Termohon"),
            lambda row: Cell(row.termohon or "–"),
            width=160,
            hidden=True,
        ),
        Column("hasil", t("Sengketa", "Hasil"), _hasil, width=150, hidden=True),
    ]


URUT = {
    "nomor": lambda row: (row.tahun, row.nomor),
    "nama": lambda row: (row.nama.casefold(),),
    "status": lambda row: (list(StatusSengketa).index(row.status),),
    "batas": lambda row: (row.batas is None, row.batas or date.max),
    "sidang": lambda row: (row.sidang_berikut is None, row.sidang_berikut or date.max),
}
"""Sort key of a column → value of a row"""


def wajah(detail: SengketaDetail, pelaku: Pelaku) -> Wajah:
    """Return what the page shows of a dispute."""
    row = detail.row
    may = pelaku.punya(*LAYANAN)
    return Wajah(
        id=row.id,
        nomor=row.nomor or t("Sengketa", "(tanpa nomor)"),
        judul=ringkas(row.rincian, 40),
        status=Pill(sebutan(row.status), NADA[row.status]),
        batas=pil_tenggat(row),
        kalimat=_kalimat(detail),
        langkah=_langkah(detail) if may else (),
        menu=_menu(detail) if may else (StepAction(JEJAK, t("Sengketa", "Jejak…")),),
        fakta=fakta_sengketa(detail),
        boleh_buka_samaran=may,
        catatan_tenggat={jam.kode: jam.catatan for jam in detail.tenggat if jam.catatan},
    )


def peristiwa(kunci: str) -> PeristiwaSengketa | None:
    """Return the event of a step's key; None for what is no event."""
    known = {satu.value: satu for satu in PeristiwaSengketa}
    return known.get(kunci)


def _tenggat(semua: tuple[JamSengketa, ...]) -> tuple[TenggatRow, ...]:
    """Clocks with a card; two meetings of one day have the same backward dates, shown once."""
    rows: dict[tuple[str, date], TenggatRow] = {}
    for jam in semua:
        if jam.kartu is None:
            continue
        rows.setdefault(
            (jam.kode, jam.kartu.mulai),
            TenggatRow(
                jam.kode,
                _kewajiban(jam),
                jam.kartu,
                berjalan=jam.berjalan,
                selesai_pada=jam.selesai_pada,
                sisa=jam.sisa,
            ),
        )
    return tuple(rows.values())


def _kewajiban(jam: JamSengketa) -> str:
    """The duty, and whose it is where it is not ours."""
    whose = {
        Kewajiban.KOMISI: t("Sengketa", "Komisi"),
        Kewajiban.PEMOHON: t("Sengketa", "pemohon"),
        Kewajiban.PARA_PIHAK: t("Sengketa", "para pihak"),
        Kewajiban.HAK_KAMI: t("Sengketa", "hak kita"),
    }
    name = kata(jam.kewajiban)
    named = jam.kewajiban.startswith("KI")  # the duty itself says that it is the Commission's
    return f"{name} ({whose[jam.milik]})" if jam.milik in whose and not named else name


def _langkah(detail: SengketaDetail) -> list[StepAction]:
    """The steps most likely next, the first one advised."""
    steps = [StepAction(p.value, sebutan(p)) for p in detail.langkah if p not in JARANG]
    ruling = detail.putusan
    if detail.row.status is S.PUTUSAN and ruling.diterima is None:
        steps.insert(0, StepAction(SALINAN, t("Sengketa", "Salinan putusan diterima…")))
    if detail.row.status is S.PUTUSAN_PENGADILAN and ruling.pengadilan_diterima is None:
        text = t("Sengketa", "Putusan pengadilan diterima…")
        steps.insert(0, StepAction(SALINAN_PENGADILAN, text))
    steps = steps[:2]
    if steps and steps[0].key not in PILIHAN_KITA:
        steps[0] = StepAction(steps[0].key, steps[0].text, primary=True)
    return steps


def _menu(detail: SengketaDetail) -> list[StepAction]:
    shown = {a.key for a in _langkah(detail)}
    rest = [StepAction(p.value, sebutan(p)) for p in detail.langkah if p.value not in shown]
    closed = [
        StepAction(p.value, sebutan(p), enabled=False, tip=kalimat(why))
        for p, why in detail.tertutup
    ]
    more = [StepAction(BERKAS, t("Sengketa", "Buat berkas sengketa…"))]
    if detail.sidang:
        more.append(StepAction(ICS, t("Sengketa", "Simpan jadwal sidang (.ics)…")))
    if detail.draft.keberatan_id is not None:
        more.append(StepAction(KEBERATAN, t("Sengketa", "Buka keberatannya")))
    if detail.draft.permohonan_id is not None:
        more.append(StepAction(PERMOHONAN, t("Sengketa", "Buka permohonannya")))
    more += [
        StepAction(KOREKSI, t("Sengketa", "Betulkan data…")),
        StepAction(JEJAK, t("Sengketa", "Jejak…")),
    ]
    return [*rest, *closed, *more]


def _kalimat(detail: SengketaDetail) -> str:
    status = detail.row.status
    held = [j for j in detail.tenggat if j.kode == SIDANG and j.sisa is not None and j.sisa < 0]
    if held:
        ask = t("Sengketa", "Catat kehadiran dan hasil sidang {0}")
        return ask.format(tanggal_ringkas(held[0].tanggal))
    if status is S.PUTUSAN and detail.putusan.diterima is None:
        return t("Sengketa", "Catat hari salinan putusan diterima; masa gugatan mulai dihitung")
    words = {
        S.PEMBERITAHUAN: t("Sengketa", "Tunggu registrasi Komisi Informasi"),
        S.TERREGISTRASI: t("Sengketa", "Siapkan pemeriksaan awal"),
        S.PEMERIKSAAN_AWAL: t("Sengketa", "Mediasi atau ajudikasi menurut alasannya"),
        S.MEDIASI: t("Sengketa", "Catat hasil mediasi"),
        S.AJUDIKASI: t("Sengketa", "Susun jawaban dan bukti"),
        S.PEMBUKTIAN: t("Sengketa", "Ajukan bukti, lalu kesimpulan"),
        S.KESIMPULAN: t("Sengketa", "Serahkan kesimpulan sebelum sidang putusan"),
        S.PUTUSAN: t("Sengketa", "Gugat atau laksanakan"),
        S.GUGATAN: t("Sengketa", "Tunggu putusan pengadilan"),
        S.PUTUSAN_PENGADILAN: t("Sengketa", "Kasasi atau laksanakan"),
        S.KASASI: t("Sengketa", "Tunggu putusan kasasi"),
        S.PELAKSANAAN: t("Sengketa", "Laksanakan putusan lalu catat"),
    }
    return words.get(status, t("Sengketa", "Tidak ada lagi"))


def _nomor(row: SengketaRow) -> Cell:
    if not row.nomor:
        return Cell(row.nomor_ki or "–")
    depan, garis, sisa = row.nomor.partition("/")
    return Cell(depan, sisa) if garis else Cell(row.nomor)


def _status(row: SengketaRow) -> Cell:
    return Cell(pill=Pill(sebutan(row.status), NADA[row.status]))


def _sisa(row: SengketaRow) -> Cell:
    pill = sisa_pill(row.sisa)
    if row.sementara and row.sisa is not None:
        pill = Pill(f"{pill.text} *", pill.tone)
    return Cell(pill=pill)


def _hasil(row: SengketaRow) -> Cell:
    if row.amar is not None:
        return Cell(sebutan(row.amar))
    return Cell(row.hasil_mediasi or row.hasil_impor or "–")
