# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""English screens speak English to the last word; what people typed and documents stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.kip import JenisSurat, Kanal, Peristiwa, StatusPermohonan
from app.domain.label import PERISTIWA, STATUS_SINGKAT
from app.domain.permohonan import RiwayatRow
from app.services.jejak import JejakRow
from app.ui.borang.pesan import Pesan
from app.ui.errors import ErrorDialog
from app.ui.i18n import install_language, locale_of
from app.ui.i18n_teks import (
    galat,
    kalimat,
    kalimat_baris,
    rincian_jejak,
    rincian_riwayat,
    sebutan,
    tanggal,
    teks_dasar,
    teks_langkah,
    teks_pasal17,
    teks_singkat,
)
from app.ui.permohonan.dialog_tidak_lengkap import DialogTidakLengkap
from app.ui.widgets.form import Form
from tests.helpers.halaman_permohonan import meja_uji
from tests.helpers.kantor import DRAFT

SEPTEMBER = datetime(2026, 9, 1, tzinfo=UTC)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "en")
    yield
    install_language(qapp, "id")


def galat_contoh(what: str) -> UserError:
    kept = "Permohonan tidak berubah."
    return UserError(
        code="LMP-001", what=what, kept=kept, action="Tunggu sebentar, lalu simpan lagi."
    )


def test_stored_values_speak_english(english: None) -> None:
    assert sebutan(Kanal.LANGSUNG) == "In person"
    assert teks_singkat(StatusPermohonan.DIPROSES) == "In process"
    assert teks_langkah(Peristiwa.TOLAK) == "Refuse…"
    assert teks_langkah(Peristiwa.TOLAK, tombol=False) == "Refuse"


def test_no_word_of_a_step_or_a_state_stays_indonesian(english: None) -> None:
    assert [p for p in Peristiwa if teks_langkah(p) == PERISTIWA[p]] == []
    assert [s for s in StatusPermohonan if teks_singkat(s) == STATUS_SINGKAT[s]] == []


def test_indonesian_is_what_the_layers_below_say(qapp: QApplication) -> None:
    install_language(qapp, "id")
    text = "Pemohon masih boleh memperbaiki sampai 3 Desember 2026"
    assert kalimat(text) == tanggal(text) == teks_dasar(text) == kalimat_baris(text) == text
    assert sebutan(Kanal.LANGSUNG) == "Datang langsung"
    assert teks_pasal17("ha") == "Pasal 17 huruf a dan huruf h UU 14/2008"


@pytest.mark.parametrize(
    ("indonesian", "expected"),
    [
        ("Diterima dan didaftarkan · WhatsApp", "Received and registered · WhatsApp"),
        ("Diputuskan: dikabulkan seluruhnya", "Decided: granted in full"),
        ("Surat penolakan diterbitkan", "Letter of refusal issued"),
        (
            "Tolak belum dapat: isi putusan belum ada (PerKI 1/2021 Pasal 33 ayat (2)).",
            (
                "Refuse is not possible yet: the content of the decision is missing"
                " (PerKI 1/2021 Article 33(2))."
            ),
        ),
        (
            "Mintalah pengguna dengan peran PPID atau Atasan PPID.",
            "Ask a user with the role PPID or PPID superior.",
        ),
        (
            "Aturan ini berlaku sejak 30 April 2008, setelah tanggal mulai.",
            "This rule applies since 30 April 2008, after the start date.",
        ),
        (
            (
                "Minggu, 2 Agustus 2026 bukan hari kerja; aturan ini tidak dihitung dengan"
                " hari kerja, jadi tanggalnya tidak digeser."
            ),
            (
                "Sunday, 2 August 2026 is not a working day; this rule does not count in working"
                " days, so the date is not moved."
            ),
        ),
    ],
)
def test_sentences_around_values_are_recognised(
    english: None, indonesian: str, expected: str
) -> None:
    assert kalimat(indonesian) == expected


@pytest.mark.parametrize(
    ("indonesian", "expected"),
    [
        ("hari kerja ke-3", "working day 3"),
        ("hari 0: permohonan diterima", "day 0: request received"),
        ("akhir pekan (Sabtu)", "weekend (Saturday)"),
        (
            "akhir pekan (Minggu); libur nasional: Hari Raya Natal (perkiraan)",
            "weekend (Sunday); public holiday: Hari Raya Natal (estimate)",
        ),
        (
            (
                "5 hari kerja seminggu (Senin–Jumat); libur nasional dan cuti bersama;"
                " hari peristiwa = hari 0"
            ),
            (
                "5 working days a week (Monday–Friday); public holidays and joint leave;"
                " day of the event = day 0"
            ),
        ),
    ],
)
def test_a_counting_card_speaks_english(english: None, indonesian: str, expected: str) -> None:
    assert kalimat_baris(indonesian) == expected


@pytest.mark.parametrize(
    "typed", ["", "laporan desa: anggaran; jalan", "Jl. Merdeka, 3 Mei", "😀 “kutip”", "x" * 10_000]
)
def test_what_people_typed_stays(english: None, typed: str) -> None:
    assert kalimat(typed) == typed
    assert kalimat_baris(typed) == typed


def test_a_file_name_inside_a_sentence_stays(english: None) -> None:
    error = galat_contoh("Berkas “informasi gaji.pdf” kosong (0 byte).")
    assert galat(error).what == "The file “informasi gaji.pdf” is empty (0 bytes)."


def test_a_refusal_is_shown_in_english_with_its_code(english: None, qtbot: QtBot) -> None:
    dialog = ErrorDialog(galat_contoh("Nama itu tidak dikenal siapa pun."))
    qtbot.addWidget(dialog)
    assert dialog.text().splitlines() == [
        "Nama itu tidak dikenal siapa pun.",
        "The request is unchanged.",
        "Wait a moment, then save again.",
        "[LMP-001]",
    ]
    message = Pesan()
    qtbot.addWidget(message)
    message.show_error(AccessDeniedError("membuat akun", "Administrator"))
    assert message._head.text() == "Your account may not do this: create an account."


def test_faults_of_fields_are_english_in_every_form(english: None, qtbot: QtBot) -> None:
    error = ValidationError(
        {"nik": "NIK terdiri atas 16 angka.", "nama": "Nama pemohon belum diisi."}
    )
    assert galat(error).what == (
        "Not correct yet: A NIK has 16 digits. The applicant’s name is not filled in yet."
    )
    form = Form()
    qtbot.addWidget(form)
    form.add_section()
    box = QCheckBox()
    form.add_field("nik", "NIK", box)
    form.show_problems(error.fields)
    assert form.problem_text("nik") == "A NIK has 16 digits."


@pytest.mark.parametrize(
    ("event", "detail", "expected"),
    [
        (Peristiwa.CABUT, "informasi sudah didapat", "informasi sudah didapat"),
        (
            Peristiwa.SAMPAIKAN,
            "pemberitahuan tertulis 2 Agustus 2026; informasi 3 Agustus 2026",
            "written notice 2 August 2026; information 3 August 2026",
        ),
        (
            Peristiwa.PERPANJANG,
            "Belum dapat diputuskan status informasi yang diminta: menunggu: dinas",
            "The status of the requested information cannot be decided yet: menunggu: dinas",
        ),
        (
            Peristiwa.NYATAKAN_TIDAK_LENGKAP,
            "NIK pemohon (PerKI 1/2021 Pasal 29 ayat (5)); foto lokasi",
            "Applicant’s NIK (PerKI 1/2021 Art. 29(5)); foto lokasi",
        ),
    ],
)
def test_details_of_the_timeline(
    english: None, event: Peristiwa, detail: str, expected: str
) -> None:
    assert rincian_riwayat(RiwayatRow(SEPTEMBER, "x", detail, "Budi", event)) == expected


@pytest.mark.parametrize(
    ("act", "detail", "expected"),
    [
        ("terbitkan surat", JenisSurat.PENOLAKAN.value, "Letter of refusal"),
        ("diubah", "telepon: (kosong) → (tersamar)", "telepon: (empty) → (masked)"),
        ("buka samaran", "membetulkan data", "correct data"),
        ("buka samaran", "informasi gaji", "informasi gaji"),
        ("buka samaran", "", ""),
    ],
)
def test_lines_of_the_trail(english: None, act: str, detail: str, expected: str) -> None:
    assert rincian_jejak(JejakRow(SEPTEMBER, "Budi", act, detail)) == expected


def test_screens_are_english_and_the_letter_indonesian(
    english: None, qtbot: QtBot, tmp_path: Path
) -> None:
    with meja_uji(qtbot, tmp_path) as meja:
        QLocale.setDefault(locale_of("en"))
        kip = meja.layar.context.kip
        meja.show(kip.daftarkan(replace(DRAFT, tujuan="")).id)
        assert meja.page.case.steps.button("nyatakan_tidak_lengkap").text() == "Declare incomplete…"
        meja.press_step("nyatakan_tidak_lengkap")
        dialog = meja.dialog(DialogTidakLengkap)
        assert dialog._basis.text() == "Basis: PerKI 1/2021 Article 33(2)"
        shown = [box.text() for box in dialog._boxes]
        assert shown == ["Purpose of using the information (PerKI 1/2021 Art. 29(5) letter h)"]
        dialog.save_button.click()
        meja.settle()
        stored = {row.peristiwa: row.rincian for row in meja.detail().riwayat}
        # What is stored, and goes into the letter, is Indonesian in every language.
        kept = stored[Peristiwa.NYATAKAN_TIDAK_LENGKAP]
        assert kept.startswith("Tujuan penggunaan informasi (PerKI 1/2021 Pasal 29")
        points = {point.title for point in meja.page.case._points(meja.detail())}
        assert {"Received and registered · In person", "Declared incomplete"} <= points
        assert meja.layar.errors == []
