# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""How an objection looks: its columns, its facts, its steps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.keberatan import AlasanKeberatan, PeristiwaKeberatan, StatusKeberatan
from app.domain.keberatan_isian import JamAlasan, KeberatanDetail, KeberatanRow
from app.domain.kip import JenisSurat
from app.domain.pelaku import LAYANAN, Pelaku
from app.ui.i18n_teks import kalimat, kata, sebutan
from app.ui.perkara.bentuk import Fakta, Wajah
from app.ui.permohonan.langkah import SURAT
from app.ui.permohonan.teks import hari_pendek, pil_tenggat, ringkas, tanggal_ringkas
from app.ui.theme import Tone
from app.ui.widgets.paged_model import Cell, Column
from app.ui.widgets.pills import Pill, sisa_pill
from app.ui.widgets.step_bar import StepAction

KOREKSI, JEJAK, FORMULIR, PERMOHONAN = "betulkan", "jejak", "formulir", "permohonan"
SENGKETA = "sengketa_perkara"
TITIK = " · "
DI_MENU = frozenset({PeristiwaKeberatan.CABUT, PeristiwaKeberatan.AJUKAN_SENGKETA})
"""Steps nobody is advised to take"""
BELUM_SENGKETA = frozenset(
    {StatusKeberatan.DITERIMA, StatusKeberatan.SELESAI, StatusKeberatan.DICABUT}
)
"""States from which nobody goes to the Commission"""
NADA: dict[StatusKeberatan, Tone] = {
    StatusKeberatan.DITERIMA: Tone.WARN,
    StatusKeberatan.TERCATAT: Tone.INFO,
    StatusKeberatan.DITELAAH: Tone.INFO,
    StatusKeberatan.MUSYAWARAH: Tone.INFO,
    StatusKeberatan.TANGGAPAN_TERBIT: Tone.GOOD,
    StatusKeberatan.DISAMPAIKAN: Tone.GOOD,
    StatusKeberatan.TIDAK_PUAS: Tone.WARN,
    StatusKeberatan.SENGKETA: Tone.BAD,
    StatusKeberatan.SELESAI: Tone.NEUTRAL,
    StatusKeberatan.TERLAMBAT_DIAJUKAN: Tone.NEUTRAL,
    StatusKeberatan.DICABUT: Tone.NEUTRAL,
}
t = QCoreApplication.translate


def kolom() -> list[Column[KeberatanRow]]:
    """Return the columns of the list."""
    return [
        Column("nomor", t("Keberatan", "Nomor"), _nomor, sort="nomor", width=86, required=True),
        Column(
            "pengaju",
            t("Keberatan", "Pengaju / informasi"),
            lambda row: Cell(row.nama, ringkas(row.rincian, 160)),
            sort="nama",
            stretch=True,
            required=True,
        ),
        Column(
            "alasan",
            t("Keberatan", "Alasan"),
            lambda row: Cell(", ".join(a.value for a in row.alasan)),
            sort="alasan",
            width=62,
        ),
        Column("status", t("Keberatan", "Status"), _status, sort="status", width=112),
        Column("sisa", t("Keberatan", "Sisa"), _sisa, sort="batas", width=72),
        Column(
            "diterima",
            t("Keberatan", "Diterima"),
            lambda row: Cell(tanggal_ringkas(row.tanggal_terima)),
            sort="diterima",
            width=104,
            hidden=True,
        ),
        Column(
            "permohonan",
            t("Keberatan", "No. permintaan"),
            lambda row: Cell(row.nomor_permohonan or "–"),
            width=120,
            hidden=True,
        ),
        Column(
            "putusan",
            t("Keberatan", "Putusan"),
            lambda row: Cell("–" if row.putusan is None else sebutan(row.putusan)),
            width=150,
            hidden=True,
        ),
    ]


URUT = {
    "nomor": lambda row: (row.tahun, row.nomor),
    "nama": lambda row: (row.nama.casefold(),),
    "alasan": lambda row: ("".join(a.value for a in row.alasan),),
    "status": lambda row: (list(StatusKeberatan).index(row.status),),
    "batas": lambda row: (row.batas is None, row.batas or date.max),
    "diterima": lambda row: (row.tanggal_terima or date.min,),
}
"""Sort key of a column → value of a row"""


def wajah(detail: KeberatanDetail, surat: tuple[JenisSurat, ...], pelaku: Pelaku) -> Wajah:
    """Return what the page shows of an objection."""
    row = detail.row
    may = pelaku.punya(*LAYANAN)
    return Wajah(
        id=row.id,
        nomor=row.nomor,
        judul=ringkas(row.rincian, 40),
        status=Pill(sebutan(row.status), NADA[row.status]),
        batas=pil_tenggat(row),
        kalimat=_kalimat(detail),
        langkah=_langkah(detail, surat) if may else (),
        menu=_menu(detail, surat) if may else (StepAction(JEJAK, t("Keberatan", "Jejak…")),),
        fakta=tuple(_fakta(detail)),
        boleh_buka_samaran=may,
    )


def _langkah(detail: KeberatanDetail, surat: tuple[JenisSurat, ...]) -> list[StepAction]:
    """The two steps most likely next; with a letter that is still to be made in front."""
    made = {s.jenis for s in detail.surat if not s.konsep}
    waiting = [j for j in surat if j not in made and j is not JenisSurat.TANDA_BUKTI_KEBERATAN]
    likely = [p for p in detail.langkah if p not in DI_MENU]
    steps = [StepAction(p.value, sebutan(p)) for p in likely[:2]]
    if waiting and detail.row.status is StatusKeberatan.TANGGAPAN_TERBIT:
        text = t("Keberatan", "Buat {0}…").format(sebutan(waiting[0]).lower())
        steps.insert(0, StepAction(f"{SURAT}{waiting[0].value}", text))
        steps = steps[:2]
    if steps:
        first = steps[0]
        steps[0] = StepAction(first.key, first.text, primary=True)
    return steps


def _menu(detail: KeberatanDetail, surat: tuple[JenisSurat, ...]) -> list[StepAction]:
    shown = {a.key for a in _langkah(detail, surat)}
    rest = [StepAction(p.value, sebutan(p)) for p in detail.langkah if p.value not in shown]
    closed = [
        StepAction(p.value, sebutan(p), enabled=False, tip=kalimat(why))
        for p, why in detail.tertutup.items()
    ]
    more = [
        StepAction(FORMULIR, t("Keberatan", "Cetak formulir keberatan…")),
        StepAction(KOREKSI, t("Keberatan", "Betulkan data…")),
        StepAction(JEJAK, t("Keberatan", "Jejak…")),
    ]
    if detail.row.permohonan_id is not None:
        more.insert(0, StepAction(PERMOHONAN, t("Keberatan", "Buka permohonannya")))
    if detail.sengketa:
        more.insert(0, StepAction(SENGKETA, t("Keberatan", "Buka sengketanya")))
    elif detail.row.status not in BELUM_SENGKETA:
        more.insert(0, StepAction(SENGKETA, t("Keberatan", "Daftarkan sengketanya…")))
    return [*rest, *closed, *more]


def _kalimat(detail: KeberatanDetail) -> str:
    if detail.kekurangan and detail.row.status is StatusKeberatan.DITERIMA:
        return t("Keberatan", "Lengkapi: {0}").format("; ".join(map(kalimat, detail.kekurangan)))
    words = {
        StatusKeberatan.DITERIMA: t("Keberatan", "Periksa lalu catat di register keberatan"),
        StatusKeberatan.TERCATAT: t("Keberatan", "Telaah, musyawarah, atau tanggapi"),
        StatusKeberatan.DITELAAH: t("Keberatan", "Atasan PPID memberi tanggapan tertulis"),
        StatusKeberatan.MUSYAWARAH: t("Keberatan", "Catat hasil musyawarah"),
        StatusKeberatan.TANGGAPAN_TERBIT: t("Keberatan", "Kirim tanggapan lalu catat"),
        StatusKeberatan.DISAMPAIKAN: t("Keberatan", "Catat tanggal diterima dan sikap pemohon"),
        StatusKeberatan.TIDAK_PUAS: t("Keberatan", "Tunggu kemungkinan sengketa"),
        StatusKeberatan.SENGKETA: t("Keberatan", "Ikuti sengketanya"),
        StatusKeberatan.TERLAMBAT_DIAJUKAN: t("Keberatan", "Diajukan lewat 30 hari kerja"),
    }
    return words.get(detail.row.status, t("Keberatan", "Tidak ada lagi"))


def _fakta(detail: KeberatanDetail) -> list[Fakta]:
    draft = detail.draft
    who = TITIK.join(x for x in (draft.nama_pemohon, sebutan(draft.jenis_pemohon)) if x)
    contact = TITIK.join(x for x in (draft.alamat, draft.telepon, draft.email) if x)
    facts = [
        Fakta("pengaju", t("Keberatan", "Pengaju"), who),
        Fakta("kontak", t("Keberatan", "Kontak"), contact),
    ]
    if draft.nama_kuasa:
        facts.append(Fakta("kuasa", t("Keberatan", "Kuasa"), draft.nama_kuasa))
    facts += [
        Fakta(
            "diterima",
            t("Keberatan", "Diterima"),
            TITIK.join((hari_pendek(draft.tanggal_terima), sebutan(draft.kanal))),
        ),
        Fakta("permohonan", t("Keberatan", "No. permintaan"), detail.row.nomor_permohonan),
        *map(_alasan, detail.pengajuan),
        Fakta("rincian", t("Keberatan", "Informasi diminta"), draft.rincian),
        Fakta("tujuan", t("Keberatan", "Tujuan"), draft.tujuan),
        Fakta("kasus", t("Keberatan", "Kasus posisi"), draft.kasus_posisi),
    ]
    return facts + _hasil(detail)


def _hasil(detail: KeberatanDetail) -> list[Fakta]:
    facts: list[Fakta] = []
    if detail.tanggapan is not None and detail.tanggapan.putusan is not None:
        text = TITIK.join(
            (sebutan(detail.tanggapan.putusan), hari_pendek(detail.tanggapan.tanggal))
        )
        facts.append(Fakta("putusan", t("Keberatan", "Putusan"), text))
    if detail.tanggal_disampaikan is not None:
        text = hari_pendek(detail.tanggal_disampaikan)
        facts.append(Fakta("disampaikan", t("Keberatan", "Disampaikan"), text))
    if detail.tanggal_diterima_pemohon is not None:
        text = hari_pendek(detail.tanggal_diterima_pemohon)
        facts.append(Fakta("diterima_pemohon", t("Keberatan", "Diterima pemohon"), text))
    if detail.tanggapan_pemohon:
        facts.append(Fakta("sikap", t("Keberatan", "Sikap pemohon"), detail.tanggapan_pemohon))
    for one in detail.musyawarah:
        text = TITIK.join(x for x in (hari_pendek(one.tanggal), one.tempat, one.hasil) if x)
        facts.append(Fakta(f"musyawarah_{one.id}", t("Keberatan", "Musyawarah"), text))
    if detail.sebab_diterima_terlambat:
        title = t("Keberatan", "Diterima walau terlambat")
        facts.append(Fakta("terlambat", title, detail.sebab_diterima_terlambat))
    if detail.draft.keterangan:
        facts.append(Fakta("keterangan", t("Keberatan", "Keterangan"), detail.draft.keterangan))
    return facts


def _alasan(jam: JamAlasan) -> Fakta:
    """A ground, and until when it could be raised (K1)."""
    huruf = jam.alasan.value
    text = sebutan(jam.alasan)
    if jam.kartu is not None:
        until = t("Keberatan", "batas mengajukan {0}").format(hari_pendek(jam.kartu.jatuh_tempo))
        late = t("Keberatan", "terlambat") if jam.terlambat else ""
        text += f" ({'; '.join(x for x in (until, kata(jam.dasar), late) if x)})"
    return Fakta(f"alasan_{huruf}", t("Keberatan", "Alasan {0}").format(huruf), text)


def _nomor(row: KeberatanRow) -> Cell:
    depan, garis, sisa = row.nomor.partition("/")
    return Cell(depan, sisa) if garis else Cell(row.nomor)


def _status(row: KeberatanRow) -> Cell:
    return Cell(pill=Pill(sebutan(row.status), NADA[row.status]))


def _sisa(row: KeberatanRow) -> Cell:
    pill = sisa_pill(row.sisa, jeda=row.jeda)
    if row.sementara and row.sisa is not None:
        pill = Pill(f"{pill.text} *", pill.tone)
    return Cell(pill=pill)


def pilihan_alasan() -> tuple[tuple[AlasanKeberatan, str], ...]:
    """Return the seven grounds with their letters."""
    return tuple((satu, f"{satu.value}. {sebutan(satu)}") for satu in AlasanKeberatan)


def peristiwa(kunci: str) -> PeristiwaKeberatan | None:
    """Return the event of a step's key; None for what is no event."""
    known = {satu.value: satu for satu in PeristiwaKeberatan}
    return known.get(kunci)
