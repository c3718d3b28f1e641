# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Facades of casework inside the agency: tasks, drafts, notes, many cases at once.

What stays outside the register, fees, texts and slips are in ``fasad_layanan``.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from app.domain.changes import Changes
from app.domain.jobs import JobControl
from app.domain.kerja_isian import (
    BalasanPertama,
    BarisSerah,
    BatasUsulan,
    CatatanDraft,
    CatatanRow,
    HasilBaris,
    JawabanTugas,
    KonsepRow,
    Rombongan,
    SerahTerima,
    Tagihan,
    TugasDraft,
    TugasRow,
    TugasTerkirim,
    UnitRow,
    Urungan,
    Usulan,
)
from app.domain.layanan import JenisCatatan, JenisTugas, PeristiwaKonsep, SifatKonsep
from app.domain.permohonan import PermohonanDraft, PutusanDraft
from app.domain.tindakan import Tindakan
from app.services.fasad import Sesi
from app.services.kerja import (
    catatan,
    konsep,
    konsep_list,
    rombongan,
    serah_terima,
    tagihan,
    tugas,
    tugas_list,
    unit,
    urungan,
    usulan,
)


class KerjaFasad:
    """Units, dispositions with their own dates, chasers; undo."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def daftar_unit(self, *, semua: bool = False) -> tuple[UnitRow, ...]:
        return unit.daftar_unit(self._k, self._p, semua=semua)

    def simpan_unit(self, isi: UnitRow) -> tuple[UUID, Changes]:
        return unit.simpan_unit(self._k, self._p, isi)

    def pensiunkan_unit(self, unit_id: UUID) -> Changes:
        return unit.pensiunkan_unit(self._k, self._p, unit_id)

    def usulan_batas(self, kasus_id: UUID, jenis: JenisTugas) -> BatasUsulan:
        return tugas.usulan_batas(self._k, self._p, kasus_id, jenis)

    def kirim_tugas(self, draft: TugasDraft) -> TugasTerkirim:
        return tugas.kirim_tugas(self._k, self._p, draft)

    def ubah_batas(self, tugas_id: UUID, batas: date, alasan: str) -> TugasTerkirim:
        return tugas.ubah_batas(self._k, self._p, tugas_id, batas, alasan=alasan)

    def terima_tugas(self, tugas_id: UUID, tanggal: date | None = None) -> Changes:
        return tugas.terima_tugas(self._k, self._p, tugas_id, tanggal=tanggal)

    def jawab_tugas(self, tugas_id: UUID, isi: JawabanTugas) -> Changes:
        """Files of the answer are attached to the case with ``BerkasFasad.lampirkan``."""
        return tugas.jawab_tugas(self._k, self._p, tugas_id, isi)

    def kembalikan_tugas(self, tugas_id: UUID, catatan: str) -> Changes:
        return tugas.kembalikan_tugas(self._k, self._p, tugas_id, catatan=catatan)

    def selesaikan_tugas(self, tugas_id: UUID) -> Changes:
        return tugas.selesaikan_tugas(self._k, self._p, tugas_id)

    def batalkan_tugas(self, tugas_id: UUID, alasan: str) -> Changes:
        return tugas.batalkan_tugas(self._k, self._p, tugas_id, alasan=alasan)

    def tugas_kasus(self, kasus_id: UUID) -> tuple[TugasRow, ...]:
        return tugas_list.tugas_kasus(self._k, self._p, kasus_id)

    def daftar_tugas(
        self, *, milik_saya: bool = False, terbuka: bool = True
    ) -> tuple[TugasRow, ...]:
        return tugas_list.daftar_tugas(self._k, self._p, milik_saya=milik_saya, terbuka=terbuka)

    def teks_tagihan(self, tugas_id: UUID) -> Tagihan:
        """Words to copy into WhatsApp or an e-mail; not counted until ``tagih``."""
        return tagihan.teks_tagihan(self._k, self._p, tugas_id)

    def tagih(self, tugas_id: UUID, lewat: JenisCatatan) -> Changes:
        return tagihan.tagih(self._k, self._p, tugas_id, lewat=lewat)

    def memo_tagihan(self, tugas_id: UUID) -> bytes:
        """The chaser as PDF."""
        return tagihan.memo_tagihan(self._k, self._p, tugas_id)

    def periksa_urung(self, kasus_id: UUID) -> Urungan:
        return urungan.periksa_urung(self._k, self._p, kasus_id)

    def urungkan(self, kasus_id: UUID, alasan: str) -> Changes:
        return urungan.urungkan(self._k, self._p, kasus_id, alasan=alasan)


class KonsepFasad:
    """Drafts from writing to use."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def susun(
        self,
        kasus_id: UUID,
        isi: PutusanDraft | str,
        *,
        sifat: SifatKonsep = SifatKonsep.JAWABAN,
        ajukan: bool = False,
    ) -> tuple[UUID, Changes]:
        return konsep.susun_konsep(self._k, self._p, kasus_id, isi, sifat=sifat, ajukan=ajukan)

    def ubah(self, konsep_id: UUID, isi: PutusanDraft | str) -> Changes:
        return konsep.ubah_konsep(self._k, self._p, konsep_id, isi)

    def langkah(
        self,
        konsep_id: UUID,
        peristiwa: PeristiwaKonsep,
        isi: konsep.IsiLangkah | None = None,
    ) -> Changes:
        """AJUKAN, KEMBALIKAN, SETUJUI, SETUJUI_ATASAN, CATAT_PERSETUJUAN or BATALKAN."""
        return konsep.langkah_konsep(self._k, self._p, konsep_id, peristiwa, isi)

    def pakai(
        self, konsep_id: UUID, *, tanggal: date | None = None, alasan_tugas: str = ""
    ) -> Changes:
        """Issue the decision of an approved answer; ``tanggal`` None = today."""
        return konsep.pakai_konsep(
            self._k, self._p, konsep_id, tanggal=tanggal, alasan_tugas=alasan_tugas
        )

    def kasus(self, kasus_id: UUID) -> tuple[KonsepRow, ...]:
        return konsep_list.konsep_kasus(self._k, self._p, kasus_id)

    def menunggu(self) -> tuple[KonsepRow, ...]:
        return konsep_list.konsep_menunggu(self._k, self._p)


class CatatanFasad:
    """Notes of a case, its first reply, and going from officer to officer."""

    def __init__(self, sesi: Sesi) -> None:
        self._k, self._p = sesi.kantor, sesi.pelaku

    def tulis(self, draft: CatatanDraft) -> tuple[UUID, Changes]:
        return catatan.tulis_catatan(self._k, self._p, draft)

    def tulis_berkas(
        self, draft: CatatanDraft, path: Path, job: JobControl
    ) -> tuple[UUID, Changes]:
        return catatan.tulis_catatan_berkas(self._k, self._p, draft, path, job=job)

    def hapus(self, catatan_id: UUID, alasan: str) -> Changes:
        return catatan.hapus_catatan(self._k, self._p, catatan_id, alasan=alasan)

    def kasus(self, kasus_id: UUID) -> tuple[CatatanRow, ...]:
        return catatan.catatan_kasus(self._k, self._p, kasus_id)

    def balasan_pertama(self, kasus_id: UUID) -> BalasanPertama:
        return catatan.balasan_pertama(self._k, self._p, kasus_id)

    def serahkan(self, kasus_ids: Collection[UUID], ke: UUID, pesan: str) -> SerahTerima:
        return serah_terima.serahkan(self._k, self._p, kasus_ids, ke, catatan=pesan)

    def serahkan_meja(self, dari: UUID, ke: UUID, pesan: str) -> SerahTerima:
        return serah_terima.serahkan_meja(self._k, self._p, dari, ke, catatan=pesan)

    def daftar_serah(self, petugas: UUID | None = None) -> tuple[BarisSerah, ...]:
        return serah_terima.daftar_serah(self._k, self._p, petugas)

    def cetak_serah(self, petugas: UUID | None = None, kepada: str = "") -> bytes:
        return serah_terima.cetak_serah(self._k, self._p, petugas, kepada_nama=kepada)


class RombonganFasad:
    """Many requests at once, and what was asked before."""

    def __init__(self, sesi: Sesi) -> None:
        self._sesi = sesi
        self._k, self._p = sesi.kantor, sesi.pelaku

    def usulan(self, teks: str, kecuali: UUID | None = None) -> tuple[Usulan, ...]:
        """Earlier requests about the same thing, with their answers, while one types."""
        return usulan.usulan(self._k, self._p, teks, kecuali=kecuali)

    def baca_rincian(self, path: Path, job: JobControl) -> tuple[str, ...]:
        """Descriptions out of a spreadsheet or text file, one a row."""
        return rombongan.baca_rincian(self._p, path, job=job)

    def daftarkan(self, draft: PermohonanDraft, rincian: Sequence[str]) -> Rombongan:
        return rombongan.daftarkan_rombongan(self._k, self._p, draft, rincian)

    def rombongan(self, rombongan_id: UUID) -> Rombongan:
        return rombongan.baca_rombongan(self._k, self._p, rombongan_id)

    def tanda_bukti(self, rombongan_id: UUID) -> bytes:
        """One receipt for the whole batch, as PDF."""
        return rombongan.tanda_bukti_rombongan(self._k, self._p, rombongan_id)

    def jalankan_rombongan(
        self, rombongan_id: UUID, tindakan: Tindakan, alasan_tugas: str = ""
    ) -> Changes:
        """All of them or none; a refusal lists every request that stands in the way."""
        return rombongan.jalankan_rombongan(
            self._k, self._p, rombongan_id, tindakan, alasan_tugas=alasan_tugas
        )

    def jalankan_banyak(
        self, ids: Collection[UUID], tindakan: Tindakan, alasan_tugas: str = ""
    ) -> tuple[tuple[HasilBaris, ...], Changes]:
        """Each for itself; the result says what became of every one."""
        return rombongan.jalankan_banyak(self._k, self._p, ids, tindakan, alasan_tugas=alasan_tugas)
