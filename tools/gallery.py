# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sample pages that show every widget with made-up data; used by ``tools/shots.py`` only."""

from __future__ import annotations

import io
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.ui.main_window import MainWindow
from app.ui.navigation import Badge, PageSpec
from app.ui.tasks import Runner
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card, StatCard
from app.ui.widgets.charts import Bar, BarChart, ShareBars
from app.ui.widgets.drop_area import DropArea
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.filter_bar import Choice, FilterBar, Switch
from app.ui.widgets.form import Form
from app.ui.widgets.kalender_popup import DayInfo
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.paged_model import Cell, Column, Sort
from app.ui.widgets.paged_table import PagedTable
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.pills import Pill, StatusPill, sisa_pill
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.search_popup import SearchHit
from app.ui.widgets.step_bar import StepAction, StepBar
from app.ui.widgets.tanggal_edit import TanggalEdit
from app.ui.widgets.timeline import Timeline, TimelinePoint

TODAY = date(2026, 11, 23)
OFF = {
    date(2026, 12, 24): DayInfo("Cuti bersama Natal", Tone.WARN),
    date(2026, 12, 25): DayInfo("Hari Raya Natal"),
}


@dataclass(frozen=True)
class Case:
    nomor: str
    nama: str
    hal: str
    status: str
    tone: Tone
    sisa: int | None
    jeda: bool = False


CASES = (
    Case("0147", "LSM Betang Terbuka", "Rincian belanja hibah 2025", "Diproses", Tone.INFO, -2),
    Case("0151", "Pemohon A*****", "Dokumen AMDAL tambang pasir", "Diproses", Tone.INFO, 1),
    Case("0149", "Pemohon B*****", "Realisasi APBD III", "Perlu lengkap", Tone.NEUTRAL, 4, True),
    Case("0152", "PT Kahayan Niaga", "RTRW kawasan industri", "Diperpanjang", Tone.INFO, 5),
    Case("0155", "Pemohon C*****", "Penerima beasiswa Tabe", "Diproses", Tone.INFO, 6),
    Case("0154", "Pemohon D*****", "SK tim koordinasi stunting", "Diproses", Tone.INFO, 7),
    Case("0153", "Koalisi Warga Sampit", "Kontrak jalan Sampit–Bagendang", "Baru", Tone.NEUTRAL, 9),
    Case("0146", "Pemohon E*****", "Notulen rapat komisi II", "Diberikan", Tone.GOOD, None),
    Case("0145", "Pemohon F*****", "Data guru honorer 2025", "Sebagian", Tone.GOOD, None),
)


@dataclass(frozen=True)
class Source:
    """The sample cases as a row source."""

    cases: tuple[Case, ...] = CASES

    def keys(self, sort: Sort | None) -> Sequence[Hashable]:
        keys = list(range(len(self.cases)))
        return keys[::-1] if sort is not None and sort.descending else keys

    def rows(self, keys: Sequence[Hashable]) -> Mapping[Hashable, Case]:
        return {key: self.cases[int(str(key))] for key in keys}


def page_frame() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 16, 20, 16)
    layout.setSpacing(16)
    return page, layout


def home(_runner: Runner) -> QWidget:
    page, layout = page_frame()
    row = QHBoxLayout()
    row.setSpacing(12)
    for number, caption, tone in (
        ("2", "lewat tenggat", Tone.BAD),
        ("5", "jatuh tempo ≤ 3 hari kerja", Tone.WARN),
        ("6,4", "rata-rata hari kerja menjawab (batas 10)", Tone.PLAIN),
        ("97,2%", "dijawab tepat waktu tahun ini", Tone.PLAIN),
        ("84,6", "perkiraan nilai monev · Menuju Informatif", Tone.PLAIN),
    ):
        row.addWidget(StatCard(number, caption, tone))
    layout.addLayout(row)
    below = QHBoxLayout()
    below.setSpacing(16)
    work = Card("Yang harus dikerjakan hari ini", "urut sisa hari kerja · Senin, 23 November 2026")
    table = PagedTable(_work_columns(), name="kerja")
    table.set_lines(3)
    table.set_source(Source())
    work.add(table, 1)
    below.addWidget(work, 7)
    side = QVBoxLayout()
    side.setSpacing(16)
    monev = Card("Monev 2026", "SAQ tutup 12 Des", padded=True)
    bars = ShareBars()
    shares = (
        ("Sarana prasarana", 0.92),
        ("Kualitas informasi", 0.81),
        ("Jenis informasi", 0.77),
        ("Komitmen organisasi", 0.54),
        ("Inovasi & strategi", 0.48),
        ("Digitalisasi", 0.7),
    )
    tones = [Tone.WARN if share < 0.6 else Tone.ACCENT for _label, share in shares]
    bars.set_bars([Bar(n, v, tone=t) for (n, v), t in zip(shares, tones, strict=True)])
    monev.add(bars)
    side.addWidget(monev)
    chart_card = Card("Permohonan per bulan", "2026", padded=True)
    chart = BarChart()
    months = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov")
    counts = (12, 15, 10, 8, 16, 17, 14, 21, 19, 15, 8)
    chart.set_bars(
        [Bar(m, n, partial=m == "Nov") for m, n in zip(months, counts, strict=True)],
        unit="permohonan",
        title="Permohonan per bulan 2026",
    )
    chart_card.add(chart, 1)
    side.addWidget(chart_card, 1)
    below.addLayout(side, 4)
    layout.addLayout(below, 1)
    return page


def _work_columns() -> list[Column[Case]]:
    return [
        Column("sisa", "Sisa", lambda c: Cell(pill=sisa_pill(c.sisa, long=True)), "sisa", 84),
        Column(
            "perkara",
            "Perkara",
            lambda c: Cell(f"Permohonan {c.nomor}/PPID/2026", f"{c.hal} · {c.nama}", strong=True),
            stretch=True,
        ),
        Column(
            "langkah",
            "Langkah berikutnya",
            lambda _c: Cell("Kirim pemberitahuan tertulis", "batas 19 Nov · UU 14/2008 Ps. 22(7)"),
            width=190,
        ),
        Column("petugas", "Petugas", lambda _c: Cell("Layanan"), width=76),
        Column("buka", "", _open_button, width=104),
    ]


def _open_button(case: Case) -> Cell:
    late = case.sisa is not None and case.sisa < 0
    return Cell(button="Buat surat" if late else "Buka", primary=late)


def requests(_runner: Runner) -> QWidget:
    page, layout = page_frame()
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setHandleWidth(16)
    left = Card("155 permohonan")
    bar = FilterBar(
        [
            Choice("status", "Status", [("", "Semua"), ("proses", "Diproses")]),
            Choice("tahun", "Tahun", [("", "Semua"), ("2026", "2026")]),
            Switch("terbuka", "Belum selesai"),
        ],
        presets={"Belum selesai": {"terbuka": "1"}},
    )
    bar.set_values({"terbuka": "1", "tahun": "2026"})
    holder = QWidget()
    inner = QVBoxLayout(holder)
    inner.setContentsMargins(12, 10, 12, 10)
    inner.addWidget(bar)
    left.add(holder)
    table = PagedTable(_case_columns(), name="permohonan")
    table.set_source(Source())
    table.set_sort(Sort("sisa"))
    table.select_key(1)
    left.add(table, 1)
    split.addWidget(left)
    split.addWidget(VerticalScroll(_detail()))
    split.setSizes([500, 610])
    split.setChildrenCollapsible(False)
    layout.addWidget(split)
    return page


def _case_columns() -> list[Column[Case]]:
    return [
        Column("nomor", "Nomor", lambda c: Cell(c.nomor), "nomor", 76),
        Column(
            "pemohon", "Pemohon / informasi", lambda c: Cell(c.nama, c.hal), width=150, stretch=True
        ),
        Column("status", "Status", lambda c: Cell(pill=Pill(c.status, c.tone)), width=124),
        Column("sisa", "Sisa", lambda c: Cell(pill=sisa_pill(c.sisa, jeda=c.jeda)), "sisa", 88),
    ]


def _detail() -> QWidget:
    right = QWidget()
    column = QVBoxLayout(right)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    card = Card("0151/PPID/2026 · Dokumen AMDAL tambang pasir")
    card.add_action(StatusPill("1 hari kerja lagi · Selasa 24 Nov", Tone.WARN))
    steps = StepBar()
    steps.set_step(
        "putuskan jawaban",
        [
            StepAction("beri", "Beri seluruhnya…", primary=True),
            StepAction("perpanjang", "Perpanjang 7 hari"),
            StepAction("tolak", "Tolak…"),
            StepAction("sebagian", "Beri sebagian…"),
        ],
    )
    card.add(steps)
    body = QWidget()
    row = QHBoxLayout(body)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(16)
    facts = KeyValueList()
    facts.add("pemohon", "Pemohon", "Pemohon A***** · perorangan · KTP ✓")
    facts.add("diterima", "Diterima", "Selasa, 10 Nov 2026 · WhatsApp")
    facts.add(
        "informasi",
        "Informasi diminta",
        "Salinan dokumen AMDAL dan izin lingkungan tambang pasir Sungai Kahayan 2024–2025",
    )
    facts.add("tujuan", "Tujuan", "Penelitian skripsi")
    facts.add("cara", "Cara memperoleh", "Salinan lunak · dikirim surel")
    terkait = Pill("setiap saat", Tone.GOOD)
    facts.add("dip", "Terkait daftar info.", "DIP-0214 Izin lingkungan 2024", pill=terkait)
    facts.add("penguasa", "Penguasa info.", "Dinas Lingkungan Hidup")
    holder = QVBoxLayout()
    holder.addWidget(facts)
    holder.addStretch(1)
    row.addLayout(holder, 3)
    divider = QFrame()
    set_role(divider, "line")
    divider.setFixedWidth(1)
    row.addWidget(divider)
    row.addLayout(_history(), 2)
    card.add(body, 1)
    column.addWidget(card)
    column.addWidget(_files(), 1)
    return right


def _history() -> QVBoxLayout:
    history = Timeline()
    history.set_points(
        [
            TimelinePoint("Diterima & diregister", "10 Nov 09.41 · layanan"),
            TimelinePoint("Tanda bukti dicetak", "10 Nov 09.44 · 0151-TB.pdf"),
            TimelinePoint("Diteruskan ke DLH", "11 Nov · nota dinas 000.8/71"),
            TimelinePoint("Dokumen diterima dari DLH", "20 Nov · 3 berkas, 14 MB"),
            TimelinePoint(
                "Batas jawab 24 Nov", "libur: — · perpanjangan s.d. 3 Des", True, Tone.WARN
            ),
        ]
    )
    holder = QVBoxLayout()
    heading = QLabel("Riwayat")
    set_role(heading, "heading")
    holder.addWidget(heading)
    holder.addSpacing(6)
    holder.addWidget(history)
    holder.addStretch(1)
    return holder


def _files() -> QWidget:
    card = Card("Berkas", "4 berkas · 14,2 MB · tarik & lepas di sini")
    rows = (
        ("KTP pemohon (tersamar)", "Identitas", "0,4 MB", "9f3a…21c4"),
        ("AMDAL-Kahayan-2024.pdf", "Jawaban", "11,8 MB", "c07e…5b19"),
        ("Izin-lingkungan-660-112.pdf", "Jawaban", "1,9 MB", "41dd…0e77"),
    )
    cases = tuple(Case(a, b, c, d, Tone.INFO, None) for a, b, c, d in rows)
    table: PagedTable[Case] = PagedTable(
        [
            Column("nama", "Nama", lambda c: Cell(c.nomor), stretch=True),
            Column("jenis", "Jenis", lambda c: Cell(c.nama), width=96),
            Column("ukuran", "Ukuran", lambda c: Cell(c.hal), width=90, right=True),
            Column("sidik", "Sidik (SHA-256)", lambda c: Cell(c.status, muted=True), width=130),
        ]
    )
    table.set_lines(1)
    table.set_source(Source(cases))
    table.setMinimumHeight(150)
    card.add(table, 1)
    return card


def form(_runner: Runner) -> QWidget:
    page, layout = page_frame()
    card = Card("Permohonan baru", "Ctrl+Enter menyimpan", padded=True)
    area = QScrollArea()
    area.setWidgetResizable(True)
    made = Form()
    made.add_section("Pemohon", "Identitas diperiksa menurut Pasal 27 PerKI 1/2021.", columns=2)
    kind = QComboBox()
    kind.addItems(["Perorangan", "Badan hukum", "Kelompok orang"])
    made.add_field("jenis", "Jenis pemohon", kind, required=True)
    received = TanggalEdit(today=lambda: TODAY, days=OFF.get)
    received.set_value(TODAY)
    made.add_field("tanggal", "Tanggal terima", received, required=True)
    made.add_field("nama", "Nama lengkap", QLineEdit("Siti Rahmah"), required=True)
    help_text = "16 angka; disimpan terenkripsi dan ditampilkan tersamar."
    made.add_field("nik", "NIK", QLineEdit("6271"), required=True, help_text=help_text)
    made.add_field("alamat", "Alamat", QLineEdit(), span=0)
    _wish(made)
    made.show_problems({"nik": "NIK terdiri atas 16 angka.", "alamat": "Alamat belum diisi."})
    made.add_stretch()
    holder = QWidget()
    set_role(holder, "clear")
    inner = QVBoxLayout(holder)
    inner.setContentsMargins(0, 0, 10, 0)
    inner.addWidget(made)
    area.setWidget(holder)
    card.add(area, 1)
    buttons = QHBoxLayout()
    buttons.addStretch(1)
    buttons.addWidget(QPushButton("Batal"))
    save = QPushButton("Simpan && cetak tanda bukti")
    set_role(save, "primary")
    buttons.addWidget(save)
    card.body.addLayout(buttons)
    layout.addWidget(card)
    return page


def _wish(made: Form) -> None:
    made.add_section("Informasi yang diminta", columns=2)
    area_text = QPlainTextEdit("Salinan dokumen AMDAL tambang pasir Sungai Kahayan")
    area_text.setMaximumHeight(80)
    made.add_field("rincian", "Rincian informasi", area_text, required=True, span=0)
    count = QSpinBox()
    count.setMaximum(99)
    made.add_field("lembar", "Jumlah lembar", count)
    late = TanggalEdit(today=lambda: TODAY, days=OFF.get)
    late.set_value(date(2026, 12, 25))
    made.add_field("batas", "Batas jawab", late)
    made.add_field("periksa", "", QCheckBox("Identitas sudah diperiksa"))
    choice = QRadioButton("Salinan lunak dikirim surel")
    choice.setChecked(True)
    made.add_field("cara", "", choice)


def parts(_runner: Runner) -> QWidget:
    page, layout = page_frame()
    grid = QGridLayout()
    grid.setSpacing(16)
    progress = ProgressPanel()
    progress.begin("Mengimpor register 2023")
    progress.show_step(1166, 2400, "Baris 1.166")
    grid.addWidget(progress, 0, 0)
    grid.addWidget(DropArea(suffixes=(".pdf", ".jpg", ".png")), 0, 1)
    empty = Card("Keberatan")
    empty.add(
        EmptyState(
            "scale",
            "Belum ada keberatan.",
            "Keberatan dicatat bila pemohon tidak puas atas jawaban, paling lambat 30 hari kerja.",
            "Catat keberatan",
        )
    )
    grid.addWidget(empty, 1, 0)
    buttons = Card("Tombol dan pil", padded=True)
    line = QHBoxLayout()
    for text, role in (("Utama", "primary"), ("Biasa", ""), ("Hapus", "danger"), ("Taut", "link")):
        button = QPushButton(text)
        set_role(button, role)
        line.addWidget(button)
    off = QPushButton("Mati")
    off.setEnabled(False)
    line.addWidget(off)
    line.addStretch(1)
    buttons.body.addLayout(line)
    pills = QHBoxLayout()
    for tone in Tone:
        pills.addWidget(StatusPill(str(tone), tone))
    pills.addStretch(1)
    buttons.body.addLayout(pills)
    buttons.body.addStretch(1)
    grid.addWidget(buttons, 1, 1)
    layout.addLayout(grid, 1)
    return page


def preview(runner: Runner) -> QWidget:
    page, layout = page_frame()
    card = Card("Tanda bukti 0151-TB.pdf")
    view = PdfView(runner)
    view.load(sample_pdf(), "0151-TB.pdf")
    card.add(view, 1)
    layout.addWidget(card)
    return page


def sample_pdf(pages: int = 2) -> bytes:
    """Return a small letter."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    for number in range(pages):
        canvas.setFont("Times-Bold", 15)
        canvas.drawCentredString(297, 770, "TANDA BUKTI PENERIMAAN PERMOHONAN INFORMASI")
        canvas.setFont("Times-Roman", 12)
        for line in range(30):
            canvas.drawString(72, 720 - 20 * line, f"{line + 1}. Isian contoh halaman {number + 1}")
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


PAGES: tuple[tuple[str, str, str, str, Badge | None, Callable[[Runner], QWidget]], ...] = (
    ("beranda", "Beranda", "", "home", None, home),
    ("permohonan", "Permohonan", "Layanan informasi", "inbox", Badge("12", Tone.BAD), requests),
    ("formulir", "Formulir contoh", "Layanan informasi", "edit", Badge("2"), form),
    ("pratinjau", "Pratinjau surat", "Dokumentasi", "file", Badge("318"), preview),
    ("bagian", "Bagian-bagian & keadaan kosong", "Evaluasi", "chart", Badge("72%"), parts),
)


def gallery_window(runner: Runner) -> MainWindow:
    """Return the shell with all sample pages."""
    window = MainWindow(runner=runner)
    for key, title, group, icon, badge, build in PAGES:
        spec = PageSpec(
            key,
            title,
            lambda build=build: build(runner),  # type: ignore[misc]
            group=group,
            icon=icon,
            count=lambda badge=badge: badge,  # type: ignore[misc]
        )
        window.add_page(spec)
    window.set_title("beranda", "Beranda · Senin, 23 November 2026")
    window.set_title("permohonan", "Permohonan informasi")
    window.set_agency("Diskominfosantik Kalteng")
    window.set_user("Petugas layanan", "masuk 07.58")
    window.set_sync_state(
        "Luring · 41 perubahan menunggu", "Sinkron terakhir: 18 Nov, 09.12", Tone.WARN
    )
    window.set_primary("+ Permohonan baru", "Ctrl+N", lambda: window.go("formulir"))
    window.set_search(sample_search)
    window.refresh_badges()
    return window


def sample_search(text: str) -> list[SearchHit]:
    """Return the sample cases that hold ``text``."""
    return [
        SearchHit(
            number,
            f"{case.nomor}/PPID/2026 · {case.nama}",
            case.hal,
            group="Permohonan",
            icon="inbox",
            pill=Pill(case.status, case.tone),
        )
        for number, case in enumerate(CASES)
        if text.casefold() in f"{case.nomor} {case.nama} {case.hal}".casefold()
    ]
