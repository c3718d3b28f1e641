# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters of the respondent: offered by state, filled from the three cases, numbered and filed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.domain.kip import JenisSurat
from app.domain.sengketa import JenisSidang
from app.domain.sengketa_isian import BuktiDraft, KehadiranDraft, SidangDraft
from app.domain.tindakan_sengketa import Inkracht, Laksanakan
from app.exports.naskah.daftar import susun_naskah
from app.exports.naskah.docx import render_docx
from app.services.fasad import BerkasFasad
from app.services.fasad_sengketa import BuktiFasad, SengketaFasad
from app.services.sengketa import surat
from app.services.sengketa.fakta import ambil_sengketa
from tests.helpers.kantor import WIB, KantorUji, kantor_uji
from tests.helpers.keberatan import permohonan_ditolak
from tests.helpers.pdf_baca import huruf, rata
from tests.helpers.sengketa import AJUDIKASI, PUTUS, jalankan, sengketa

J = JenisSurat


@pytest.fixture
def k(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KantorUji]:
    monkeypatch.setenv("LUMBUNG_STATE", str(tmp_path / "state"))
    with kantor_uji(tmp_path / "k", mulai=datetime(2026, 11, 16, 9, 0, tzinfo=WIB)) as office:
        yield office


def test_the_state_decides_which_letters_are_offered(k: KantorUji) -> None:
    letters, f = BerkasFasad(k.sesi()), SengketaFasad(k.sesi())
    rid = sengketa(k)
    assert letters.surat_tersedia(rid) == (J.JAWABAN_TERMOHON, J.SURAT_KUASA_SENGKETA)
    BuktiFasad(k.sesi()).tambah(rid, BuktiDraft("Surat penolakan"))
    jalankan(k, rid, *AJUDIKASI[:4])
    assert letters.surat_tersedia(rid)[0] is J.KESIMPULAN_TERMOHON
    assert J.DAFTAR_BUKTI in letters.surat_tersedia(rid)
    jalankan(k, rid, AJUDIKASI[4], PUTUS, Inkracht(date(2026, 11, 11)))
    assert J.JAWABAN_TERMOHON not in letters.surat_tersedia(rid)
    jalankan(k, rid, Laksanakan(date(2026, 11, 13), "Ringkasan diserahkan."))
    assert letters.surat_tersedia(rid) == (J.LAPORAN_PELAKSANAAN,)
    text = rata(letters.terbitkan(rid, J.LAPORAN_PELAKSANAAN).pdf)
    for kata in ("005/PTSN-A/2026", "13 November 2026", "Ringkasan diserahkan.", "Yth. Ketua"):
        assert kata in text, kata
    with pytest.raises(UserError, match="SRT-001"):
        letters.terbitkan(rid, J.JAWABAN_TERMOHON)
    assert f.detail(rid).surat[0].nomor


def test_the_answer_tells_chronology_grounds_and_request(k: KantorUji) -> None:
    letters = BerkasFasad(k.sesi())
    permohonan = permohonan_ditolak(k, diberitahukan=date(2026, 11, 5))
    rid = sengketa(k, permohonan_id=permohonan)
    draft = rata(letters.pratinjau(rid, J.JAWABAN_TERMOHON))
    assert "KONSEP" in draft
    made = letters.terbitkan(rid, J.JAWABAN_TERMOHON)
    text = rata(made.pdf)
    for kata in (
        made.row.nomor,
        "Yth. Majelis Komisioner Komisi Informasi Provinsi Kalimantan Tengah",
        "I. Kronologi",
        "Diterima dan didaftarkan",
        "Pasal 17 huruf b UU 14/2008",
        "SK-1/2026",
        "III. Permohonan Termohon",
        "Dr. Rina Kartika, M.Si.",
    ):
        assert kata in text, kata
    assert all(huruf(made.pdf).values())
    assert letters.terbitkan(rid, J.JAWABAN_TERMOHON).row.id == made.row.id


def test_power_and_exhibits_name_who_and_what(k: KantorUji) -> None:
    letters, f = BerkasFasad(k.sesi()), SengketaFasad(k.sesi())
    rid = sengketa(k, kuasa_termohon="Budi Santoso\n\nKepala Bagian Hukum")
    f.tambah_sidang(rid, SidangDraft(JenisSidang.MEDIASI, date(2026, 11, 24), "09:30", "Ruang B"))
    text = rata(letters.pratinjau(rid, J.SURAT_KUASA_SENGKETA))
    for kata in ("SURAT KUASA KHUSUS", "1. Budi Santoso", "2. Kepala Bagian Hukum", "Ruang B"):
        assert kata in text, kata
    assert "Drs. Haryo" in text  # the superior gives the power
    b = BuktiFasad(k.sesi())
    b.tambah(rid, BuktiDraft("Surat penolakan"))
    b.tambah(rid, BuktiDraft("Harga perkiraan", dikecualikan=True))
    text = rata(letters.pratinjau(rid, J.DAFTAR_BUKTI))
    assert "T-1 Surat penolakan" in text
    assert "sidang tertutup" in text


def test_issued_conclusions_stop_their_clock(k: KantorUji) -> None:
    letters, f = BerkasFasad(k.sesi()), SengketaFasad(k.sesi())
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI)
    sid, _ = f.tambah_sidang(rid, SidangDraft(JenisSidang.PEMBUKTIAN, date(2026, 10, 5)))
    f.catat_kehadiran(sid, KehadiranDraft(True, True, "Saksi didengar."))
    f.tambah_sidang(rid, SidangDraft(JenisSidang.PUTUSAN, date(2026, 11, 30)))
    assert f.detail(rid).row.kode_batas == "S11"
    made = letters.terbitkan(rid, J.KESIMPULAN_TERMOHON)
    assert "Saksi didengar." in rata(made.pdf)
    detail = f.detail(rid)
    assert (detail.row.kode_batas, detail.row.batas) == ("SIDANG", date(2026, 11, 30))
    with k.kantor.read() as session:
        assert ambil_sengketa(session, rid).batas == date(2026, 11, 30)


@pytest.mark.parametrize("jenis", sorted(surat.JENIS))
def test_every_letter_is_an_editable_document_too(k: KantorUji, jenis: JenisSurat) -> None:
    rid = sengketa(k)
    jalankan(k, rid, *AJUDIKASI, PUTUS, Inkracht(date(2026, 11, 11)))
    jalankan(k, rid, Laksanakan(date(2026, 11, 13), "Diserahkan."))
    with k.kantor.read() as session:
        dto = surat.rakit(session, ambil_sengketa(session, rid), jenis, tanggal=date(2026, 11, 16))
    naskah = susun_naskah(dto)
    assert naskah.jenis == jenis.value
    assert render_docx(naskah)[:2] == b"PK"
