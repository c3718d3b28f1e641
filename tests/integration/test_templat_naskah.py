# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency's own wording in a real office: versions, days, and letters that went out before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import JenisSurat
from app.domain.surat import BentukCetak
from app.exports.naskah.kode_pdf import baca_catatan
from app.exports.naskah.model import Lembar
from app.services import permohonan
from app.services.cetak import CaraCetak
from app.services.fasad import BerkasFasad
from app.services.fasad_cetak import CetakFasad
from app.services.fasad_templat import TemplatFasad
from app.services.surat_berkas import tulis_surat_kasus
from tests.helpers import docx_baca
from tests.helpers import pdf_baca as baca
from tests.helpers.kantor import DRAFT, WIB, KantorUji, kantor_uji

BUKTI = JenisSurat.TANDA_BUKTI
HARI = date(2026, 11, 2)
PEMBUKA = {"pembuka": "Kami menerima permintaan Saudara sebagai berikut:"}
LAMA = "Telah diterima permintaan informasi publik"


@pytest.fixture
def k(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as kantor:
        yield kantor


def fasad(k: KantorUji) -> TemplatFasad:
    return TemplatFasad(k.sesi())


def kasus(k: KantorUji) -> UUID:
    return permohonan.daftarkan(k.kantor, k.ppid, DRAFT).id


def pratinjau(k: KantorUji, rid: UUID) -> str:
    return baca.rata(BerkasFasad(k.sesi()).pratinjau(rid, BUKTI, None))


def test_a_new_letter_is_printed_with_the_new_words(k: KantorUji) -> None:
    rid = kasus(k)
    assert LAMA in pratinjau(k, rid)
    fasad(k).simpan(BUKTI, PEMBUKA, HARI, "ejaan instansi")
    assert PEMBUKA["pembuka"] in pratinjau(k, rid)
    assert LAMA not in pratinjau(k, rid)
    pdf = BerkasFasad(k.sesi()).terbitkan(rid, BUKTI).pdf
    assert PEMBUKA["pembuka"] in baca.rata(pdf)
    (versi,) = fasad(k).riwayat(BUKTI)
    assert baca_catatan(pdf).versi == versi.id.hex
    assert (versi.versi, versi.catatan, versi.bawaan) == (1, "ejaan instansi", False)
    assert versi.oleh


def test_an_issued_letter_keeps_the_words_it_was_printed_with(k: KantorUji, tmp_path: Path) -> None:
    rid = kasus(k)
    fasad(k).simpan(BUKTI, PEMBUKA, HARI)
    terbit = BerkasFasad(k.sesi()).terbitkan(rid, BUKTI)
    fasad(k).simpan(BUKTI, {"pembuka": "Kata-kata yang ketiga:"}, HARI)
    again = BerkasFasad(k.sesi()).terbitkan(rid, BUKTI)
    assert again.pdf == terbit.pdf
    assert CetakFasad(k.sesi()).surat(rid, BUKTI, CaraCetak()).isi == terbit.pdf
    word = CetakFasad(k.sesi()).surat(rid, BUKTI, CaraCetak(BentukCetak.DOCX))
    assert not word.konsep
    assert PEMBUKA["pembuka"] in docx_baca.badan(word.isi)
    small = CetakFasad(k.sesi()).surat(rid, BUKTI, CaraCetak(kertas=Lembar.A5))
    assert not small.konsep
    (written,) = tulis_surat_kasus(k.kantor, k.ppid, rid, tmp_path / "surat", job=JobControl())
    assert written.catatan == ""
    assert written.docx is not None
    assert PEMBUKA["pembuka"] in docx_baca.badan(written.docx.read_bytes())
    other = kasus(k)
    assert "Kata-kata yang ketiga:" in pratinjau(k, other)


def test_a_letter_issued_with_the_shipped_words_keeps_them(k: KantorUji) -> None:
    rid = kasus(k)
    terbit = BerkasFasad(k.sesi()).terbitkan(rid, BUKTI)
    assert baca_catatan(terbit.pdf).versi == ""
    fasad(k).simpan(BUKTI, PEMBUKA, HARI)
    hasil = CetakFasad(k.sesi()).surat(rid, BUKTI, CaraCetak())
    assert hasil.isi == terbit.pdf


def test_words_of_a_later_day_wait_for_it(k: KantorUji) -> None:
    rid = kasus(k)
    fasad(k).simpan(BUKTI, PEMBUKA, date(2026, 11, 4))
    assert LAMA in pratinjau(k, rid)
    (row,) = [satu for satu in fasad(k).daftar() if satu.jenis == BUKTI]
    assert row.versi == 0
    k.jam.ke(datetime(2026, 11, 4, 9, 0, tzinfo=WIB))
    assert PEMBUKA["pembuka"] in pratinjau(k, rid)
    (row,) = [satu for satu in fasad(k).daftar() if satu.jenis == BUKTI]
    assert (row.versi, row.berlaku_sejak) == (1, date(2026, 11, 4))


def test_back_to_the_shipped_words_is_a_version_too(k: KantorUji) -> None:
    rid = kasus(k)
    fasad(k).simpan(BUKTI, PEMBUKA, HARI)
    fasad(k).simpan(BUKTI, {}, HARI, "kembali")
    assert LAMA in pratinjau(k, rid)
    newest, oldest = fasad(k).riwayat(BUKTI)
    assert (newest.versi, newest.bawaan, oldest.bawaan) == (2, True, False)
    old = {b.kunci: b.kini for b in fasad(k).isi(BUKTI, oldest.id).butir}
    assert old["pembuka"] == PEMBUKA["pembuka"]
    now = {b.kunci: (b.kini, b.bawaan) for b in fasad(k).isi(BUKTI).butir}
    assert now["pembuka"][0] == now["pembuka"][1]


def test_what_cannot_be_printed_or_was_yesterday_is_refused_by_key(k: KantorUji) -> None:
    with pytest.raises(ValidationError) as galat:
        fasad(k).simpan(BUKTI, {"batas_10": "Tanpa tanggal", "tiada": "x"}, date(2026, 11, 1))
    assert galat.value.code == "TPL-001"
    assert set(galat.value.fields) == {"batas_10", "tiada", "berlaku_sejak"}
    assert "{tanggal}" in galat.value.fields["batas_10"]
    assert fasad(k).riwayat(BUKTI) == ()
    with pytest.raises(ValidationError):
        fasad(k).pratinjau(BUKTI, {"batas_10": "Tanpa tanggal"})


def test_saving_nothing_new_is_told(k: KantorUji) -> None:
    with pytest.raises(UserError) as galat:
        fasad(k).simpan(BUKTI, {}, HARI)
    assert galat.value.code == "TPL-002"
    fasad(k).simpan(BUKTI, PEMBUKA, HARI)
    with pytest.raises(UserError):
        fasad(k).simpan(BUKTI, PEMBUKA, HARI)
    assert len(fasad(k).riwayat(BUKTI)) == 1


def test_forms_use_the_agency_s_words_as_well(k: KantorUji) -> None:
    terima = {"terima_kasih": "Matur nuwun."}
    fasad(k).simpan("survei", terima, HARI)
    isi = baca.rata(CetakFasad(k.sesi()).survei(CaraCetak()).isi)
    assert "Matur nuwun." in isi


def test_every_letter_can_be_read_and_previewed(k: KantorUji) -> None:
    rows = fasad(k).daftar()
    assert len({row.judul for row in rows}) == len(rows) > 15
    for row in rows:
        isi = fasad(k).isi(row.jenis)
        assert isi.sumber
        assert "KONSEP" in baca.teks(fasad(k).pratinjau(row.jenis, {}))
