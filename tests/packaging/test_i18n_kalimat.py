# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Words and sentences of the layers below the screens: found, and translated whole."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.domain import label
from tools import i18n, kalimat

PLACE = re.compile(r"\{\d\}")
SOURCE = '''
"""Kalimat di docstring tidak ikut."""
SEBUTAN = {"nik": "NIK", "alamat": "Alamat"}

def f(nama, hari, log, session):
    log.info("Catatan untuk pengembang saja")
    session.execute("SELECT id FROM permohonan WHERE hapus = 0")
    if not nama:
        raise ValueError("a value for developers")
    raise UserError(
        code="ABC-001",
        what=f"Berkas {nama} tidak ada pada {hari:%d}.",
        kept="Data tidak berubah.",
        action="Pilih salah satu: " + ", ".join(nama) + ".",
    )
'''


@pytest.fixture
def app(tmp_path: Path) -> Path:
    folder = tmp_path / "app" / "services"
    folder.mkdir(parents=True)
    (folder / "contoh.py").write_text(SOURCE, encoding="utf-8")
    return tmp_path / "app"


def translations() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(i18n.CATALOGUE).getroot().iter("context"):
        into = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            into[message.findtext("source", "")] = message.findtext("translation", "")
    return found


def test_sentences_are_found_and_words_for_developers_are_not(app: Path) -> None:
    found = set(kalimat.kumpulkan(app)[kalimat.KALIMAT]) - {*kalimat.SINGKAT, *kalimat.UI}
    assert found == {
        "Alamat",
        "NIK",
        "Berkas {0} tidak ada pada {1}.",
        "Data tidak berubah.",
        "Pilih salah satu: {0}.",
    }


def test_of_documents_only_refusals_are_found(app: Path) -> None:
    (app / "services").rename(app / "exports")
    found = set(kalimat.kumpulkan(app)[kalimat.KALIMAT]) - {*kalimat.SINGKAT, *kalimat.UI}
    assert "Alamat" not in found
    assert "Data tidak berubah." in found


def test_lupdate_takes_the_sentences_with_quotes_and_braces(app: Path, tmp_path: Path) -> None:
    (app / "services" / "contoh.py").write_text(
        'def f(x):\n    raise UserError(what=f"Isi “{x}” dan \\"y\\" {{kode}} salah.")\n',
        encoding="utf-8",
    )
    catalogue = tmp_path / "app_en.ts"
    i18n.update(catalogue, app)
    assert (kalimat.KALIMAT, 'Isi “{0}” dan "y" {kode} salah.', "") in i18n.messages(catalogue)


def test_every_word_of_label_is_translated() -> None:
    known = translations()[kalimat.LABEL]
    tables = [getattr(label, name) for name in dir(label) if name.isupper()]
    values = [w for t in tables if isinstance(t, dict) for w in t.values()]
    words = {w for w in values if isinstance(w, str)}
    assert len(words) > 90
    assert sorted(word for word in words if not known.get(word)) == []


def test_a_translation_holds_the_values_of_its_sentence() -> None:
    known = translations()
    pairs = [
        pair for context in kalimat.kumpulkan(i18n.ROOT / "app") for pair in known[context].items()
    ]
    assert len(pairs) > 700
    wrong = [(a, b) for a, b in pairs if b and sorted(PLACE.findall(a)) != sorted(PLACE.findall(b))]
    assert wrong == []


def test_most_sentences_are_translated() -> None:
    # A new one may wait for its translation (“i18n check” counts them); forgetting all may not.
    texts = translations()[kalimat.KALIMAT].values()
    assert sum(not text for text in texts) <= len(texts) // 10


def test_the_screens_know_every_sentence_that_holds_values() -> None:
    shipped = json.loads(i18n.TEMPLATES.read_text(encoding="utf-8"))
    catalogued = {kalimat.KALIMAT: sorted(translations()[kalimat.KALIMAT])}
    assert shipped == kalimat.templat(catalogued)
