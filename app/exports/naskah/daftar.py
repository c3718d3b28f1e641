# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which function composes which letter. A new letter is one line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from app.domain import formulir, surat, surat_keberatan, surat_sengketa
from app.domain.kip import JenisSurat
from app.domain.kode_register import KONSEP, sidik_dokumen
from app.domain.provinsi import SuratTindakLanjut
from app.exports import (
    formulir_keberatan,
    formulir_permintaan,
    formulir_salinan,
    formulir_survei,
    surat_berita_acara,
    surat_keputusan_penolakan,
    surat_ketidaklengkapan,
    surat_pemberitahuan,
    surat_pengantar,
    surat_penolakan,
    surat_perpanjangan,
    surat_tindak_lanjut,
    tanda_bukti,
)
from app.exports import surat_keberatan as bentuk_keberatan
from app.exports import surat_sengketa as bentuk_sengketa
from app.exports.naskah.model import Lembar, Naskah, semua_teks
from app.exports.templat import Templat, templat


@dataclass(frozen=True)
class Penyusun:
    """Name of the wording, and the function ``(dto, wording) -> Naskah``."""

    templat: str
    susun: Callable[[Any, Templat], Naskah]


PENYUSUN: dict[type, Penyusun] = {
    surat.TandaBukti: Penyusun(JenisSurat.TANDA_BUKTI, tanda_bukti.susun),
    surat.SuratKetidaklengkapan: Penyusun(
        JenisSurat.KETIDAKLENGKAPAN, surat_ketidaklengkapan.susun
    ),
    surat.SuratPemberitahuan: Penyusun(JenisSurat.PEMBERITAHUAN, surat_pemberitahuan.susun),
    surat.SuratPerpanjangan: Penyusun(JenisSurat.PERPANJANGAN, surat_perpanjangan.susun),
    surat.SuratPenolakan: Penyusun(JenisSurat.PENOLAKAN, surat_penolakan.susun),
    SuratTindakLanjut: Penyusun(surat_tindak_lanjut.TEMPLAT, surat_tindak_lanjut.susun),
    formulir.KeputusanPenolakan: Penyusun("penolakan_sk", surat_keputusan_penolakan.susun),
    formulir.FormulirPermintaan: Penyusun("formulir_permintaan", formulir_permintaan.susun),
    formulir.FormulirSalinan: Penyusun("formulir_salinan", formulir_salinan.susun),
    formulir.BeritaAcaraSerah: Penyusun("serah_informasi", surat_berita_acara.susun),
    formulir.LembarPengantar: Penyusun("pengantar", surat_pengantar.susun),
    formulir.LembarSurvei: Penyusun("survei", formulir_survei.susun),
    surat_keberatan.FormulirKeberatan: Penyusun("formulir_keberatan", formulir_keberatan.susun),
    surat_keberatan.TandaBuktiKeberatan: Penyusun(
        JenisSurat.TANDA_BUKTI_KEBERATAN, bentuk_keberatan.susun_tanda_bukti
    ),
    surat_keberatan.SuratTanggapan: Penyusun(
        JenisSurat.TANGGAPAN_KEBERATAN, bentuk_keberatan.susun_tanggapan
    ),
    surat_keberatan.SuratTerlambat: Penyusun(
        JenisSurat.KEBERATAN_TERLAMBAT, bentuk_keberatan.susun_terlambat
    ),
    surat_keberatan.BeritaAcaraMusyawarah: Penyusun(
        JenisSurat.BERITA_ACARA_MUSYAWARAH, bentuk_keberatan.susun_musyawarah
    ),
    surat_sengketa.SuratKuasaSengketa: Penyusun(
        JenisSurat.SURAT_KUASA_SENGKETA, bentuk_sengketa.susun_kuasa
    ),
    surat_sengketa.JawabanTermohon: Penyusun(
        JenisSurat.JAWABAN_TERMOHON, bentuk_sengketa.susun_jawaban
    ),
    surat_sengketa.DaftarBuktiTermohon: Penyusun(
        JenisSurat.DAFTAR_BUKTI, bentuk_sengketa.susun_daftar_bukti
    ),
    surat_sengketa.KesimpulanTermohon: Penyusun(
        JenisSurat.KESIMPULAN_TERMOHON, bentuk_sengketa.susun_kesimpulan
    ),
    surat_sengketa.LaporanPelaksanaan: Penyusun(
        JenisSurat.LAPORAN_PELAKSANAAN, bentuk_sengketa.susun_laporan
    ),
}


def nama_templat(dto: object) -> str:
    """Name of the wording a letter uses.

    Raises:
        TypeError: for a value that is no letter (a bug).
    """
    return _penyusun(dto).templat


def _penyusun(dto: object) -> Penyusun:
    try:
        return PENYUSUN[type(dto)]
    except KeyError:
        raise TypeError(type(dto).__name__) from None


def susun_naskah(
    dto: Any,  # noqa: ANN401 - any letter
    kata: Templat | None = None,
    *,
    kertas: Lembar | None = None,
) -> Naskah:
    """Compose a letter; ``kata`` is its wording, by default the shipped one of the letter's day.

    ``kertas`` prints it on other paper than the agency's.

    The register code of the document is completed here: ticket id, then the digest of the text.

    Raises:
        TypeError: for a value that is no letter (a bug).
    """
    penyusun = _penyusun(dto)
    naskah = penyusun.susun(dto, kata or templat(penyusun.templat, dto.tanggal))
    return bersidik(replace(naskah, kertas=kertas) if kertas else naskah)


def bersidik(naskah: Naskah) -> Naskah:
    """Add the digest of the document's text to its ticket id; a draft says that it is one."""
    if not naskah.sidik:
        return naskah
    return replace(naskah, sidik=f"{naskah.sidik} {sidik_naskah(naskah)}")


def sidik_naskah(naskah: Naskah) -> str:
    """Digest of what the document says, whatever paper it is printed on."""
    if naskah.konsep:
        return KONSEP
    kop = replace(naskah.kop, logo=None) if naskah.kop else None
    isi = (naskah.jenis, naskah.tanggal.isoformat(), kop, naskah.blok, naskah.tembusan)
    return sidik_dokumen("\x1f".join(semua_teks((*isi, naskah.semula))))
