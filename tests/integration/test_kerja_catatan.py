# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notes with pictures, the first reply, and work that goes from desk to desk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kerja_isian import CatatanDraft, TugasDraft
from app.domain.kip import JenisSurat
from app.domain.layanan import ArahCatatan, JenisCatatan, JenisTugas, PeristiwaKonsep
from app.services.fasad import BerkasFasad
from app.services.gambar_kecil import TERBESAR, gambar_kecil
from tests.helpers.kerja import KABUL, KantorKerja, kantor_kerja
from tests.helpers.pdf_baca import teks

KELUAR = ArahCatatan.KELUAR


@pytest.fixture
def o(tmp_path: Path) -> Iterator[KantorKerja]:
    with kantor_kerja(tmp_path / "k") as office:
        yield office


def _foto(path: Path) -> Path:
    """A noisy photograph of some megabytes, turned by its EXIF, with a place in it."""
    image = Image.frombytes("RGB", (1800, 1200), Random(7).randbytes(1800 * 1200 * 3))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif.get_ifd(0x8825)[1] = "S"  # GPS latitude
    image.save(path, "JPEG", quality=95, exif=exif)
    return path


def test_a_pasted_photo_is_small_upright_and_tells_no_place(tmp_path: Path, o: KantorKerja) -> None:
    rid = o.daftar()
    path = _foto(tmp_path / "wa.jpg")
    assert path.stat().st_size > TERBESAR
    draft = CatatanDraft(rid, JenisCatatan.WHATSAPP, ArahCatatan.MASUK, "Kapan selesai?", "Siti")
    o.catatan().tulis_berkas(draft, path, JobControl())
    note = o.catatan().kasus(rid)[0]
    assert note.nama_berkas == "wa.jpg"
    assert note.berkas_id is not None
    stored = BerkasFasad(o.k.sesi(o.petugas)).baca(note.berkas_id, "uji").isi
    assert len(stored) <= TERBESAR
    with Image.open(io.BytesIO(stored)) as image:
        assert not image.getexif()
        assert image.height > image.width


def test_screenshots_stay_png_and_other_files_stay_as_they_are(
    tmp_path: Path, o: KantorKerja
) -> None:
    shot = tmp_path / "layar.png"
    Image.new("RGBA", (400, 300), (10, 20, 30, 128)).save(shot)
    assert gambar_kecil(shot)[0] == ".png"
    rid = o.daftar()
    plain = tmp_path / "surat.txt"
    plain.write_bytes(b"isi surat")
    draft = CatatanDraft(rid, JenisCatatan.SURAT_ELEKTRONIK, ArahCatatan.MASUK, "Terlampir")
    o.catatan().tulis_berkas(draft, plain, JobControl())
    note = o.catatan().kasus(rid)[0]
    assert note.berkas_id is not None
    assert BerkasFasad(o.k.sesi(o.petugas)).baca(note.berkas_id, "uji").isi == b"isi surat"


def test_what_is_no_picture_is_refused_and_nothing_stays(tmp_path: Path, o: KantorKerja) -> None:
    rid = o.daftar()
    fake = tmp_path / "x.jpg"
    fake.write_bytes(b"bukan gambar")
    before = o.ops()
    draft = CatatanDraft(rid, JenisCatatan.WHATSAPP, ArahCatatan.MASUK, "x")
    with pytest.raises(UserError, match="BRK-006"):
        o.catatan().tulis_berkas(draft, fake, JobControl())
    assert o.ops() == before


def test_the_first_word_out_stops_the_timer(o: KantorKerja) -> None:
    rid = o.daftar()
    o.k.jam.maju(hours=5)
    assert o.catatan().balasan_pertama(rid).dibalas is None
    assert o.catatan().balasan_pertama(rid).jam == pytest.approx(5)
    for jenis, arah in (
        (JenisCatatan.WHATSAPP, ArahCatatan.MASUK),
        (JenisCatatan.KOMENTAR, ArahCatatan.DALAM),
    ):
        o.catatan().tulis(CatatanDraft(rid, jenis, arah, "x"))
    o.k.jam.maju(hours=1)
    for _ in range(2):
        o.catatan().tulis(CatatanDraft(rid, JenisCatatan.WHATSAPP, KELUAR, "Sedang dicari"))
        o.k.jam.maju(hours=1)
    found = o.catatan().balasan_pertama(rid)
    assert (found.lewat, found.jam, found.hari_kerja) == ("WhatsApp", pytest.approx(6), 0)
    assert [row.balasan_pertama for row in o.catatan().kasus(rid)] == [False, False, True, False]


def test_a_letter_is_a_reply_but_the_receipt_is_none(o: KantorKerja) -> None:
    rid = o.diproses()
    BerkasFasad(o.k.sesi(o.petugas)).terbitkan(rid, JenisSurat.TANDA_BUKTI)
    assert o.catatan().balasan_pertama(rid).dibalas is None
    kid, _ = o.konsep().susun(rid, KABUL, ajukan=True)
    o.konsep(o.ppid).langkah(kid, PeristiwaKonsep.SETUJUI)
    o.konsep(o.ppid).pakai(kid)
    o.k.jam.maju(hours=2)
    BerkasFasad(o.k.sesi(o.ppid)).terbitkan(rid, JenisSurat.PEMBERITAHUAN)
    found = o.catatan().balasan_pertama(rid)
    assert found.jam == pytest.approx(2, abs=0.01)
    assert found.lewat


def test_notes_are_checked_and_only_their_writer_withdraws_them(o: KantorKerja) -> None:
    rid = o.daftar()
    with pytest.raises(ValidationError, match="KRJ-030"):
        o.catatan().tulis(CatatanDraft(rid, JenisCatatan.TELEPON, KELUAR, " "))
    later = o.k.jam.now().replace(hour=23)
    with pytest.raises(ValidationError, match="KRJ-030"):
        o.catatan().tulis(CatatanDraft(rid, JenisCatatan.TELEPON, KELUAR, "x", waktu=later))
    nid, _ = o.catatan().tulis(CatatanDraft(rid, JenisCatatan.TELEPON, KELUAR, "salah"))
    with pytest.raises(UserError, match="KRJ-033"):
        o.catatan(o.ppid).hapus(nid, "bukan saya")
    o.catatan().hapus(nid, "salah perkara")
    assert o.catatan().kasus(rid) == ()


def test_a_case_changes_hands_with_a_note(o: KantorKerja) -> None:
    rid = o.daftar()
    done = o.catatan().serahkan([rid, rid], o.ppid.id, "Sudah ditelepon")
    assert done.jumlah == 1
    assert o.detail(rid).row.petugas == "Dewi Lestari"
    note = o.catatan().kasus(rid)[0]
    assert (note.jenis, note.pihak) == (JenisCatatan.SERAH_TERIMA, "Dewi Lestari")
    assert "Diserahkan kepada Dewi Lestari" in o.judul(rid)
    assert o.catatan().serahkan([rid], o.ppid.id, "lagi").jumlah == 0
    with pytest.raises(ValidationError, match="KRJ-040"):
        o.catatan().serahkan([rid], o.unit, " ")


def test_a_whole_desk_changes_hands_and_the_next_shift_gets_a_list(o: KantorKerja) -> None:
    first, second = o.daftar("AMDAL Kahayan"), o.diproses("Anggaran 2025")
    o.tugas(second)
    o.kerja().kirim_tugas(TugasDraft(second, JenisTugas.TELAAH, "Telaah", penerima_id=o.petugas.id))
    with pytest.raises(AccessDeniedError):
        o.catatan().serahkan_meja(o.ppid.id, o.petugas.id, "x")
    rows = o.catatan().daftar_serah(o.petugas.id)
    assert {row.rincian for row in rows} == {"AMDAL Kahayan", "Anggaran 2025"}
    assert "Bidang Penataan Lingkungan" in "".join(row.tugas for row in rows)
    printed = teks(o.catatan().cetak_serah(o.petugas.id, "Dewi Lestari"))
    for part in ("SERAH TERIMA", "Siti Nurhaliza", "Anggaran 2025", "Yang menerima"):
        assert part in printed
    moved = o.catatan(o.ppid).serahkan_meja(o.petugas.id, o.ppid.id, "cuti melahirkan")
    assert (moved.jumlah, moved.tugas) == (2, 1)
    assert o.catatan().daftar_serah(o.petugas.id) == ()
    assert {o.detail(rid).row.petugas for rid in (first, second)} == {"Dewi Lestari"}
