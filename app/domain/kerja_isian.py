# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Casework inside the agency: what its forms hold and its lists show."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from app.domain.changes import Changes
from app.domain.kip import Keputusan, StatusPermohonan
from app.domain.layanan import (
    ArahCatatan,
    HasilPencarian,
    JenisCatatan,
    JenisTugas,
    PeristiwaKonsep,
    PeristiwaTugas,
    SifatKonsep,
    StatusKonsep,
    StatusTugas,
)
from app.domain.permohonan import PutusanDraft


@dataclass(frozen=True)
class UnitRow:
    """A unit of the agency; ``id`` is None for a new one."""

    id: UUID | None
    nama: str
    singkatan: str = ""
    kepala: str = ""
    """Post of its head, as the disposition addresses it"""
    kontak: str = ""
    """Telephone, WhatsApp or e-mail"""
    aktif: bool = True


@dataclass(frozen=True)
class TugasDraft:
    """A disposition: to a unit, a colleague, or a colleague of a unit."""

    kasus_id: UUID
    jenis: JenisTugas
    instruksi: str
    unit_id: UUID | None = None
    penerima_id: UUID | None = None
    batas: date | None = None
    """Internal date; None takes the computed one (``batas_dalam``)"""
    tanggal: date | None = None
    """None = today"""


@dataclass(frozen=True)
class BatasUsulan:
    """The internal date the program proposes for a task, with what it follows from."""

    batas: date
    batas_hukum: date | None
    """Alarm of the case; None while none runs"""
    penjelasan: str


@dataclass(frozen=True)
class TugasRow:
    """One task of a list."""

    id: UUID
    kasus_id: UUID
    kasus: str
    """permohonan, keberatan or sengketa"""
    nomor_kasus: str
    jenis: JenisTugas
    kepada: str
    """Unit, colleague, or both"""
    instruksi: str
    tanggal: date
    batas: date
    sisa: int | None
    """Working days to the internal date, negative = late; None once nothing waits"""
    batas_hukum: date | None
    status: StatusTugas
    langkah: tuple[PeristiwaTugas, ...]
    hasil: HasilPencarian | None = None
    jawaban: str = ""
    tanggal_jawab: date | None = None
    catatan: str = ""
    pemberi: str = ""
    ditagih: int = 0
    tagihan_terakhir: date | None = None
    kontak: str = ""
    unit_id: UUID | None = None
    penerima_id: UUID | None = None
    peringatan: str = ""
    """Why the internal date is of no use (it lies after the legal one); empty if it is"""


@dataclass(frozen=True)
class TugasTerkirim:
    """A task just given, or moved to another date."""

    id: UUID
    batas: date
    peringatan: str
    """The internal date lies after the legal one; empty if it does not"""
    changes: Changes


@dataclass(frozen=True)
class JawabanTugas:
    """What a unit answered; its files are attached to the case."""

    jawaban: str
    hasil: HasilPencarian | None = None
    tanggal: date | None = None
    """None = today"""


@dataclass(frozen=True)
class Tagihan:
    """A chaser: words to copy into WhatsApp or an e-mail."""

    tugas_id: UUID
    ke: int
    """Which chaser this is, from 1"""
    kepada: str
    kontak: str
    judul: str
    teks: str


@dataclass(frozen=True)
class PersetujuanLuar:
    """How the superior approved outside this program (PerKI 1/2021 Pasal 10(2)e-f)."""

    tanggal: date
    oleh: str
    """Name and post"""
    cara: str
    """Signed paper, memo, minutes of a meeting …"""
    disimpan: str = ""
    """Where the proof is kept"""

    def kalimat(self) -> str:
        """Return the record as it is kept with the draft."""
        bagian = [f"Oleh {self.oleh.strip()}", f"cara: {self.cara.strip()}"]
        if self.disimpan.strip():
            bagian.append(f"bukti: {self.disimpan.strip()}")
        return "; ".join(bagian)


@dataclass(frozen=True)
class KonsepRow:
    """One draft with what its reader may do next."""

    id: UUID
    kasus_id: UUID
    nomor_kasus: str
    sifat: SifatKonsep
    status: StatusKonsep
    isi: str
    """JSON; ``putusan`` for an answer"""
    putusan: PutusanDraft | None
    penyusun: str
    penyusun_id: UUID
    dibuat: datetime
    diajukan: datetime | None
    pemeriksa: str
    diperiksa: datetime | None
    atasan: str
    disetujui_atasan: datetime | None
    tanpa_akun: str
    catatan: str
    perlu_atasan: bool
    langkah: tuple[PeristiwaKonsep, ...]
    perlu_alasan: bool = False
    """The reader would approve their own draft: they must say why"""


@dataclass(frozen=True)
class CatatanDraft:
    """A comment, a call, a message."""

    kasus_id: UUID
    jenis: JenisCatatan
    arah: ArahCatatan
    isi: str
    pihak: str = ""
    waktu: datetime | None = None
    """None = now"""
    tugas_id: UUID | None = None
    konsep_id: UUID | None = None


@dataclass(frozen=True)
class CatatanRow:
    """One note as the case shows it."""

    id: UUID
    kasus_id: UUID
    jenis: JenisCatatan
    arah: ArahCatatan
    waktu: datetime
    pihak: str
    isi: str
    pengguna: str
    berkas_id: UUID | None = None
    nama_berkas: str = ""
    tugas_id: UUID | None = None
    konsep_id: UUID | None = None
    balasan_pertama: bool = False


@dataclass(frozen=True)
class BalasanPertama:
    """The first-reply timer of a case: from receipt to the first word that went out."""

    mulai: datetime
    """Registered; the midnight after which it came where it came on an earlier day"""
    dibalas: datetime | None
    lewat: str
    """The note or letter that was first; empty while none went out"""
    jam: float
    """Calendar hours so far, or until the reply"""
    hari_kerja: int


@dataclass(frozen=True)
class SerahTerima:
    """What a hand-over moved."""

    jumlah: int
    tugas: int
    """Tasks whose addressee changed with it"""
    changes: Changes


@dataclass(frozen=True)
class BarisSerah:
    """One line of the list for the next shift."""

    nomor: str
    nama: str
    rincian: str
    status: str
    batas: date | None
    sisa: int | None
    tugas: str
    """Open tasks, in short"""
    catatan: str
    """Newest note, in short"""


@dataclass(frozen=True)
class Usulan:
    """An earlier request about the same thing, with its answer."""

    id: UUID
    nomor: str
    rincian: str
    tanggal: date | None
    status: StatusPermohonan
    keputusan: Keputusan | None
    alasan: str
    berkas: tuple[tuple[UUID, str], ...]
    """Files of the answer: id and name"""
    kata_sama: tuple[str, ...]
    """Words that both have"""
    kemiripan: float
    """0-1"""


@dataclass(frozen=True)
class HasilBaris:
    """What an act on many cases did to one of them."""

    id: UUID
    nomor: str
    berhasil: bool
    alasan: str = ""
    kode: str = ""
    """Code of the refusal"""


@dataclass(frozen=True)
class BarisRombongan:
    """One request of a batch."""

    id: UUID
    nomor: str
    sementara: bool
    rincian: str


@dataclass(frozen=True)
class Rombongan:
    """Requests that one applicant brought in together; the combined receipt lists them."""

    id: UUID
    nama_pemohon: str
    alamat: str
    tanggal: date
    baris: tuple[BarisRombongan, ...]
    batas: date | None
    """The earlier clock of ten working days, the same for all"""
    kekurangan: tuple[str, ...]
    berurutan: bool
    """The numbers follow each other without a gap"""
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True)
class Urungan:
    """What undoing would take back, or why it may not."""

    boleh: bool
    langkah: str
    """Title of the step on the timeline"""
    sampai: datetime | None
    """Until when it may still be undone"""
    alasan: str
    """Why not; empty if it may"""
