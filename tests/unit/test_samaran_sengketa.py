# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The redacted twin: what was planted is gone from text, pictures, properties and file names."""

from __future__ import annotations

import io
import re

import pypdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.berkas_sengketa import BERKAS_UTAMA, SamarBerkas
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.samaran import Penyamar, masih_ada
from app.exports.berkas_sengketa import susun as modul
from app.exports.berkas_sengketa.periksa import kebocoran
from app.exports.berkas_sengketa.samar import bakar
from app.exports.berkas_sengketa.susun import Bundel, susun_berkas
from tests.helpers.berkas_uji import Halaman, berkas, dokumen, gambar, pdf, pdf_bergaris

KERJA = JobControl()
NIK = "6271014101800001"
KATA = (("Sri Wahyuni", "nama pihak ketiga"), ("Jalan Diponegoro 5", "alamat"))


def kembar(*bukti: tuple[str, bytes], ditinjau: frozenset[str] = frozenset()) -> Bundel:
    isi = berkas(
        tuple(dokumen(f"T-{n}", judul, data) for n, (judul, data) in enumerate(bukti, start=1))
    )
    return susun_berkas(isi, SamarBerkas(KATA, ditinjau), job=KERJA)


def semua_teks(bundel: Bundel) -> str:
    """The text of every PDF, by two readers, and every file name."""
    bagian = []
    for nama, data in bundel.berkas:
        bagian.append(nama)
        if nama.endswith(".pdf"):
            bagian += [p.extract_text() for p in pypdf.PdfReader(io.BytesIO(data)).pages]
            dokumen_pdf = pypdfium2.PdfDocument(data)
            bagian += [p.get_textpage().get_text_range() for p in dokumen_pdf]
            dokumen_pdf.close()
            bagian.append(str(pypdf.PdfReader(io.BytesIO(data)).metadata))
    return "\n".join(bagian)


nik = st.builds(
    lambda a, b, c: f"{a:06}{b:06}{c:04}",
    st.integers(110101, 919999),
    st.sampled_from([10180, 410180, 311299, 150599]),
    st.integers(1, 9999),
)
telepon = st.integers(10_000_000, 999_999_999).map(lambda n: f"08{n}")
email = st.from_regex(r"[a-z]{3,10}\.[a-z]{3,8}@[a-z]{4,8}\.(id|com)", fullmatch=True)
sela = st.sampled_from(["", " ", "-", "."])


@st.composite
def rahasia(draw: st.DrawFn) -> str:
    """A number or address, parted as people part them."""
    nilai = draw(st.one_of(nik, telepon, email))
    pisah = draw(sela)
    if "@" in nilai or not pisah:
        return nilai
    return pisah.join(re.findall(".{1,4}", nilai))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    tanam=st.lists(rahasia(), min_size=1, max_size=4),
    cara=st.sampled_from(["biasa", "helvetica", "tersembunyi", "pindaian", "putar"]),
)
def test_nothing_that_was_planted_can_be_taken_out_again(tanam: list[str], cara: str) -> None:
    baris = tuple(f"Kepada {n} nomor: {nilai} sekian" for n, nilai in enumerate(tanam))
    halaman = {
        "biasa": Halaman(baris),
        "helvetica": Halaman(baris, huruf="Helvetica"),
        "tersembunyi": Halaman(baris, tersembunyi=True),
        "pindaian": Halaman(baris, gambar=True, tersembunyi=True),
        "putar": Halaman(baris, putar=90),
    }[cara]
    bundel = kembar(("Bukti", pdf(halaman, judul=" ".join(tanam))))
    assert not list(masih_ada(semua_teks(bundel), tanam))
    for nama, data in bundel.berkas:
        if nama.endswith(".pdf"):
            assert kebocoran(data, tanam, job=KERJA) == ()
    assert sum(baris.jumlah for baris in bundel.samaran) >= len(set(tanam))


@settings(max_examples=40, deadline=None)
@given(st.lists(rahasia(), min_size=1, max_size=3), st.text("abc \n", max_size=30))
def test_masked_text_holds_none_of_them(tanam: list[str], sekitar: str) -> None:
    teks = f"{sekitar} ".join(f"x {nilai} y" for nilai in tanam)
    bersih = Penyamar().samarkan(teks)
    assert not list(masih_ada(bersih, tanam))


def test_black_boxes_are_burnt_where_the_words_stood() -> None:
    asli = pdf(Halaman(("Nama Siti Nurhaliza", f"NIK {NIK}")))
    hasil = bakar(asli, Penyamar(), ditinjau=False, job=KERJA)
    lama, baru = (_citra(data) for data in (asli, hasil.pdf))
    tinggi = baru.height
    nama = (0, 0, baru.width, int(tinggi * 0.11))
    assert baru.crop(nama).point(lambda n: n < 100 and 255).getbbox() is not None
    hitam = baru.point(lambda n: 255 if n < 40 else 0)
    tulisan = lama.point(lambda n: 255 if n < 40 else 0)
    assert sum(hitam.histogram()[128:]) > 3 * sum(tulisan.histogram()[128:])
    assert pypdf.PdfReader(io.BytesIO(hasil.pdf)).pages[0].extract_text() == ""


def _citra(data: bytes) -> Image.Image:
    dokumen_pdf = pypdfium2.PdfDocument(data)
    citra: Image.Image = dokumen_pdf[0].render(scale=1).to_pil().convert("L")
    dokumen_pdf.close()
    return citra


def test_exempt_and_identity_documents_never_go_along() -> None:
    isi = berkas(
        (
            dokumen("T-1", "Rencana Operasi Rahasia", pdf(Halaman(("SANDI NAGA",)))),
            dokumen("T-2", "KTP pemohon", pdf(Halaman(("KTP",))), identitas=True),
        )
    )
    dikecualikan = tuple(
        berkas((dokumen("T-1", x.judul, x.baca, dikecualikan=True),)).bukti[0]
        if x.tanda == "T-1"
        else x
        for x in isi.bukti
    )
    from dataclasses import replace

    bundel = susun_berkas(replace(isi, bukti=dikecualikan), SamarBerkas(KATA), job=KERJA)
    teks = semua_teks(bundel)
    for kata in ("Rencana Operasi", "SANDI NAGA", "rencana-operasi"):
        assert kata not in teks
    assert "(dikecualikan)" in teks
    assert "dokumen identitas" in teks
    assert [nama for nama, _ in bundel.berkas if nama.startswith("bukti/")] == []


def test_third_persons_and_known_values_go_whatever_the_spacing() -> None:
    bundel = kembar(("Surat", pdf(Halaman(("Diterima oleh SRI   WAHYUNI di Jalan Diponegoro 5",)))))
    teks = semua_teks(bundel)
    assert not list(masih_ada(teks, ["Sri Wahyuni", "Jalan Diponegoro 5", NIK]))
    assert "Siti Nurhaliza" in teks
    assert ("T-1 halaman 1", "nama pihak ketiga") in {(b.tempat, b.apa) for b in bundel.samaran}


def test_the_public_contacts_of_the_body_stay() -> None:
    bundel = kembar(("Surat", pdf(Halaman(("Hubungi (0536) 3231110 atau ppid@contoh.go.id",)))))
    assert "3231110" in semua_teks(bundel)
    assert not [b for b in bundel.samaran if b.tempat.startswith("T-1")]


def test_a_picture_without_text_waits_for_a_persons_eyes() -> None:
    foto = pdf(Halaman((), gambar=True))
    bundel = kembar(("Foto", foto))
    assert bundel.tinjau == ("T-1 halaman 1: gambar tanpa teks, tidak disertakan sampai ditinjau",)
    assert not [nama for nama, _ in bundel.berkas if nama.startswith("bukti/")]
    seen = kembar(("Foto", foto), ditinjau=frozenset({"T-1"}))
    assert seen.tinjau == ()
    assert [nama for nama, _ in seen.berkas if nama.startswith("bukti/")] == ["bukti/T-1-foto.pdf"]


def test_a_page_with_text_and_a_picture_is_named_for_a_look() -> None:
    bundel = kembar(("Campur", pdf(Halaman(("teks biasa",), gambar=True))))
    assert bundel.tinjau == ("T-1 halaman 1: memuat gambar",)


def test_what_only_a_comment_or_an_attachment_tells_is_gone() -> None:
    isi = pdf_bergaris("surat", anotasi=f"NIK {NIK}", naskah=f"x='{NIK}'", lampiran=NIK)
    bundel = kembar(("Surat", isi))
    assert not list(masih_ada(semua_teks(bundel), [NIK]))
    for nama, data in bundel.berkas:
        assert NIK.encode() not in data, nama


def test_a_title_with_a_number_gives_no_file_name() -> None:
    bundel = kembar((f"KTP {NIK} Sri Wahyuni", pdf(Halaman(("isi",)))))
    assert not list(masih_ada(semua_teks(bundel), [NIK, "Sri Wahyuni", "sri-wahyuni"]))


def test_the_proof_page_says_what_was_removed_and_how_it_was_checked() -> None:
    bundel = kembar(("Surat", pdf(Halaman((f"NIK {NIK}",)))))
    data = dict(bundel.berkas)[BERKAS_UTAMA]
    akhir = " ".join(pypdf.PdfReader(io.BytesIO(data)).pages[-1].extract_text().split())
    for kata in ("Bukti Penyamaran", "T-1 halaman 1", "NIK", "dua pembaca PDF", "kotak hitam"):
        assert kata in akhir
    assert NIK not in akhir


def test_a_leak_stops_the_twin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        modul, "kebocoran", lambda *_args, **_kw: ("teks halaman 3", "sifat berkas")
    )
    with pytest.raises(UserError, match="SGK-060") as caught:
        kembar(("Surat", pdf(Halaman(("isi",)))))
    assert "halaman 3" in caught.value.what
    assert NIK not in str(caught.value)


@pytest.mark.parametrize(
    ("isi", "tempat"),
    [
        (pdf(Halaman((f"NIK {NIK}",))), "teks halaman 1"),
        (pdf(Halaman(("isi",)), judul=f"NIK {NIK}"), "sifat berkas"),
        (pdf_bergaris("isi", anotasi=f"x {NIK}"), "anotasi halaman 1"),
        (pdf_bergaris("isi", lampiran=NIK), "lampiran di dalam PDF"),
        (pdf_bergaris("isi", naskah=f"x='{NIK}'"), "isi mentah berkas"),
    ],
)
def test_the_check_finds_every_hiding_place(isi: bytes, tempat: str) -> None:
    assert tempat in kebocoran(isi, [NIK], job=KERJA)
    assert kebocoran(pdf(Halaman(("isi",))), [NIK], job=KERJA) == ()


def test_pictures_with_words_are_no_text_and_stay_out() -> None:
    isi = berkas((dokumen("T-1", "Foto", gambar(NIK), nama="f.png", tipe="image/png"),))
    bundel = susun_berkas(isi, SamarBerkas(KATA), job=KERJA)
    assert not [nama for nama, _ in bundel.berkas if nama.startswith("bukti/")]
