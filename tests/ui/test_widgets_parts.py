# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Cards, charts, timeline, facts, next steps, progress, PDF preview, languages."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
)

from app.domain.errors import CancelledError, UserError
from app.ui.i18n import install_language
from app.ui.theme import Tone, set_role
from app.ui.widgets.cards import Card, StatCard
from app.ui.widgets.charts import Bar, BarChart, ShareBars
from app.ui.widgets.key_value import KeyValueList
from app.ui.widgets.pdf_render import PdfPages
from app.ui.widgets.pdf_view import PdfView
from app.ui.widgets.progress_panel import ProgressPanel
from app.ui.widgets.scroll import VerticalScroll
from app.ui.widgets.step_bar import StepAction, StepBar
from app.ui.widgets.timeline import Timeline, TimelinePoint
from tools import translate


def colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_a_number_card_is_pressed_by_mouse_and_keyboard(qtbot) -> None:
    card = StatCard("2", "lewat tenggat", Tone.BAD)
    qtbot.addWidget(card)
    card.resize(200, 90)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(card.clicked):
            qtbot.keyClick(card, key)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert card.accessibleName() == "2 lewat tenggat"


def test_a_number_card_grows_with_its_caption(qtbot) -> None:
    card = StatCard("2", "lewat tenggat")
    qtbot.addWidget(card)
    short = card.heightForWidth(160)
    card.set_content("2", "perkiraan nilai monev menurut rumus Komisi Informasi tahun ini " * 3)
    assert card.heightForWidth(160) > short + 40


def test_a_card_without_title_has_no_header(qtbot) -> None:
    card = Card()
    qtbot.addWidget(card)
    assert card._header.isHidden()
    card.set_title("Berkas", "4 berkas")
    assert not card._header.isHidden()
    card.add_action(QPushButton("Tambah"))
    card.set_title("")
    assert not card._header.isHidden()


def test_columns_are_as_high_as_their_share(qtbot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(200, 160)
    chart.set_bars([Bar("Jan", 10), Bar("Feb", 5)], unit="permohonan", title="Per bulan")
    assert chart.accessibleDescription() == "Jan 10 permohonan; Feb 5 permohonan"
    image = chart.grab().toImage()
    ink = "#0f5c57"
    heights = [
        sum(image.pixelColor(x, y).name() == ink for y in range(image.height())) for x in (50, 150)
    ]
    assert heights[1] == pytest.approx(heights[0] / 2, abs=2)
    chart.set_bars([Bar("Jan", 0), Bar("Feb", 0)])
    assert ink not in colours(chart.grab().toImage())
    chart.set_bars([])
    chart.grab()


def test_shares_are_drawn_to_scale_and_told(qtbot) -> None:
    bars = ShareBars()
    qtbot.addWidget(bars)
    bars.set_bars([Bar("Sarana", 0.92), Bar("Lebih", 1.7, tone=Tone.WARN)], title="Monev")
    assert bars.accessibleDescription() == "Sarana 92%; Lebih 170%"
    bars.resize(300, bars.sizeHint().height())
    assert {"#0f5c57", "#d59a1f"} <= colours(bars.grab().toImage())


def test_the_timeline_grows_when_its_texts_wrap(qtbot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    line.set_points(
        [
            TimelinePoint("Diterima & diregister", "10 Nov 09.41 · layanan"),
            TimelinePoint("Batas jawab 24 Nov", "perpanjangan s.d. 3 Des", True, Tone.WARN),
        ]
    )
    assert line.heightForWidth(90) > line.heightForWidth(400)
    assert "Batas jawab 24 Nov: perpanjangan" in line.accessibleDescription()
    line.resize(300, line.heightForWidth(300))
    assert {"#0f5c57", "#d59a1f"} <= colours(line.grab().toImage())


def test_facts_can_be_read_changed_and_hidden(qtbot) -> None:
    facts = KeyValueList()
    qtbot.addWidget(facts)
    facts.add("nama", "Pemohon", "Pemohon A*****", extra=QPushButton("Buka"))
    facts.add("telepon", "Telepon")
    assert facts.value("telepon") == "–"
    facts.set_value("nama", "<b>Siti</b>")
    label = facts._rows["nama"][1]
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.accessibleName() == "Pemohon: <b>Siti</b>"
    facts.set_row_visible("telepon", visible=False)
    assert facts._rows["telepon"][0].isHidden()
    facts.clear()
    facts.add("nama", "Pemohon", "lain")
    assert facts.value("nama") == "lain"


def test_the_next_step_has_its_primary_button_last_and_wraps(qtbot) -> None:
    bar = StepBar()
    qtbot.addWidget(bar)
    actions = [
        StepAction("beri", "Beri seluruhnya…", primary=True),
        StepAction("tolak", "Tolak…", enabled=False, tip="Perlu peran PPID"),
        StepAction("panjang", "Perpanjang 7 hari", shortcut="Ctrl+J"),
    ]
    bar.set_step("putuskan <jawaban>", actions)
    bar.resize(700, bar.heightForWidth(700))
    bar.show()
    places = [bar.button(key).x() for key in ("tolak", "panjang", "beri")]
    assert places == sorted(places)
    assert bar.button("beri").geometry().right() > 660
    assert bar.heightForWidth(260) > bar.heightForWidth(700)
    assert bar.button("tolak").toolTip() == "Perlu peran PPID"
    assert "&lt;jawaban&gt;" in bar._label.text()
    with qtbot.waitSignal(bar.triggered) as heard:
        bar.button("panjang").click()
    assert heard.args == ["panjang"]
    bar.set_step("selesai")
    with pytest.raises(KeyError):
        bar.button("beri")


def test_progress_counts_and_cancels_once(qtbot, runner) -> None:
    panel, stepped = ProgressPanel(), threading.Event()
    qtbot.addWidget(panel)
    panel.begin("Mengimpor")
    panel.show_step(1166, 2400, "Baris 1.166")
    assert panel._detail.text() == "Baris 1.166 · 1.166 dari 2.400"

    def work(job) -> None:
        while True:
            job.step(1, 2, "baris")
            stepped.set()

    job = runner.start(panel, work, progress=panel.show_step, ended=panel.finish)
    panel.cancel_clicked.connect(job.cancel)
    assert stepped.wait(10)
    panel._cancel.click()
    assert not panel._cancel.isEnabled()
    qtbot.waitUntil(panel.isHidden)


def test_a_low_window_scrolls_instead_of_squeezing(qtbot) -> None:
    label = QLabel("kata " * 400)
    label.setWordWrap(True)
    scroll = VerticalScroll(label)
    qtbot.addWidget(scroll)
    scroll.resize(300, 200)
    scroll.show()
    assert label.height() >= label.heightForWidth(label.width())
    assert scroll.verticalScrollBar().maximum() > 0


def pdf(pages: int = 3, *, password: str = "") -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    secret = StandardEncryption(password) if password else None
    canvas = Canvas(buffer, pagesize=(595, 842), encrypt=secret, invariant=1)
    for number in range(pages):
        canvas.rect(100, 500, 200 + number, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


@pytest.fixture
def view(qtbot, runner) -> PdfView:
    made = PdfView(runner)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def test_the_preview_draws_the_page_at_the_screens_scale(qtbot, view) -> None:
    with qtbot.waitSignal(view.canvas.rendered):
        view.load(pdf())
        view.canvas.grab()
    assert view.page_count() == 3
    rect = view.canvas.page_rects()[0]
    assert rect.width() == pytest.approx(view._scroll.viewport().width() - 32, abs=14)
    scale = rect.width() / 595
    image = view.canvas.grab().toImage()
    inside = (rect.x() + round(200 * scale), rect.y() + round((842 - 550) * scale))
    assert image.pixelColor(*inside).name() == "#000000"


def test_the_preview_zooms_and_turns_pages(qtbot, view) -> None:
    view.load(pdf())
    wide = view.canvas.zoom
    view.zoom_in()
    assert view.canvas.zoom == pytest.approx(wide * 1.2)
    for _ in range(40):
        view.zoom_out()
    assert view.canvas.zoom == pytest.approx(0.25)
    view.fit_width()
    assert view.canvas.zoom == pytest.approx(wide)
    with qtbot.waitSignal(view.page_changed) as heard:
        view.go_to_page(3)
    assert heard.args == [3]


def test_what_is_printed_is_what_is_shown(qtbot, view, tmp_path: Path) -> None:
    view.load(pdf(2), "surat.pdf")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "cetak.pdf"))
    with qtbot.waitSignal(view.printed):
        view.print_to(printer)
    printed = PdfPages((tmp_path / "cetak.pdf").read_bytes())
    assert len(printed.sizes) == 2
    assert (round(printed.sizes[0].width), round(printed.sizes[0].height)) == (595, 842)
    shown, paper = PdfPages(pdf(2)).render(1, 1.0), printed.render(1, 1.0)
    same = sum(
        abs(shown.pixelColor(x, y).lightness() - paper.pixelColor(x, y).lightness()) < 90
        for x in range(0, 590, 5)
        for y in range(0, 840, 5)
    )
    assert same >= 118 * 168 - 60  # edges may differ by a pixel
    printed.close()


def test_another_document_closes_the_one_before(qtbot, view, shown_errors) -> None:
    view.load(pdf(1))
    before = view._pages
    view.canvas.grab()  # asks for a page of the old document
    view.load(pdf(2))
    with pytest.raises(CancelledError):
        before.render(0, 1.0)
    assert view.page_count() == 2
    assert shown_errors == []


def test_a_saved_copy_is_the_same_bytes(qtbot, view, tmp_path: Path) -> None:
    data = pdf()
    view.load(data)
    with qtbot.waitSignal(view.saved) as heard:
        view.save_to(tmp_path / "salinan.pdf")
    assert heard.args == [tmp_path / "salinan.pdf"]
    assert (tmp_path / "salinan.pdf").read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == ["salinan.pdf"]


def test_a_copy_that_cannot_be_written_is_refused(qtbot, view, tmp_path, shown_errors) -> None:
    view.load(pdf())
    view.save_to(tmp_path / "tidak-ada" / "salinan.pdf")
    qtbot.waitUntil(lambda: len(shown_errors) == 1)
    assert shown_errors[0].code == "LHT-004"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "LHT-001"),
        (b"bukan pdf", "LHT-001"),
        (pdf()[:300], "LHT-001"),
        (pdf(password="rahasia"), "LHT-002"),
    ],
    ids=["empty", "text", "cut", "locked"],
)
def test_a_broken_or_locked_pdf_is_refused(data, code) -> None:
    with pytest.raises(UserError) as refused:
        PdfPages(data)
    assert refused.value.code == code


@pytest.fixture
def indonesian(qapp):
    install_language(qapp, "id")
    yield
    install_language(qapp, "id")


def test_qts_own_buttons_speak_indonesian(qtbot, indonesian) -> None:
    standard = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(QDialogButtonBox.StandardButton(0x0FFFFC00))
    qtbot.addWidget(box)
    words = {
        standard.Ok: "OK",
        standard.Save: "Simpan",
        standard.Cancel: "Batal",
        standard.Yes: "Ya",
        standard.No: "Tidak",
        standard.Discard: "Buang",
        standard.Close: "Tutup",
        standard.Help: "Bantuan",
        standard.Retry: "Coba lagi",
    }
    shown = {key: box.button(key).text().replace("&", "") for key in words}
    assert shown == words
    english = {"Save All", "Open", "Abort", "Ignore", "Apply", "Reset", "Restore Defaults"}
    assert english.isdisjoint(button.text().replace("&", "") for button in box.buttons())


def test_context_menus_speak_indonesian(qtbot, indonesian) -> None:
    for widget in (QLineEdit("x"), QTextEdit("x")):
        qtbot.addWidget(widget)
        menu = widget.createStandardContextMenu()
        texts = [a.text().split("\t")[0].replace("&", "") for a in menu.actions() if a.text()]
        wanted = ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua"]
        assert texts[:7] == wanted
        menu.deleteLater()


def test_the_file_dialog_speaks_indonesian(qtbot, indonesian) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert {"Lihat di:", "Nama berkas:", "Jenis berkas:"} <= labels


def test_unknown_texts_stay_as_they_are(qapp, indonesian) -> None:
    assert qapp.translate("QPlatformTheme", "Tidak ada di katalog") == "Tidak ada di katalog"
    assert QLocale().toString(1234567.5, "f", 1) == "1.234.567,5"
    assert QLocale().dayName(1) == "Senin"


def test_english_is_a_translation(qapp, qtbot, indonesian) -> None:
    install_language(qapp, "en")
    bar = StepBar()
    qtbot.addWidget(bar)
    bar.set_step("x")
    assert bar.accessibleName() == "Next step: x"
    assert QLocale().dayName(1) == "Monday"


def test_compiled_catalogues_are_fresh() -> None:
    assert translate.stale() == [], "run: python -m tools.translate"


def test_roles_of_frames_and_labels_do_not_mix(qtbot) -> None:
    label = QLabel("judul")
    qtbot.addWidget(label)
    set_role(label, "heading")
    image = label.grab().toImage()
    assert image.pixelColor(0, 0).name() not in {"#dfe5e5", "#c3cdcd"}  # no frame of a card
