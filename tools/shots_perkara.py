# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the pictures of objections, disputes and casework need: work in the demo office, cases open.

Every act is done by the real use cases.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.domain.daftar import SaringPermohonan
from app.domain.daftar_sengketa import KelompokSengketa, SaringSengketa
from app.domain.keberatan import StatusKeberatan
from app.domain.kerja_isian import CatatanDraft, TugasDraft, UnitRow
from app.domain.kip import Keputusan, Peran, StatusPermohonan
from app.domain.layanan import ArahCatatan, JenisCatatan, JenisLayanan, JenisTugas
from app.domain.layanan_isian import LayananDraft
from app.domain.pelaku import Pelaku
from app.domain.permohonan import PutusanDraft
from app.services.fasad import KipFasad, Sesi, SetelanFasad
from app.services.fasad_kerja import CatatanFasad, KerjaFasad, KonsepFasad
from app.services.fasad_layanan import LayananFasad

if TYPE_CHECKING:
    from app.ui.utama import JendelaUtama
    from tools.shots import Shooter

UNIT = (("Bagian Pengadaan", "Kepala Bagian Pengadaan"), ("Bagian Keuangan", "Kepala Keuangan"))
TELAAH = "Periksa ejaan dan lampiran jawaban ini."
KABAR = "Dokumen sedang dicari; jawaban menyusul sebelum batasnya."
TAMU = (
    (JenisLayanan.TAMU, "Wayan Sudarma", "Menanyakan jam layanan", "Meja layanan"),
    (JenisLayanan.DIALIHKAN, "Ratna Kusuma", "Pengurusan KTP elektronik", "Dinas Dukcapil"),
    (JenisLayanan.BANTUAN_KEDINASAN, "Nyoman Artha", "Rekap permohonan semester I", "PPID"),
)


def siapkan(sesi: Sesi) -> None:
    """Give the demo office units, a task, a note, a submitted draft and guests, once."""
    ppid = sesi.pelaku
    admin = replace(ppid, peran=ppid.peran | {Peran.ADMINISTRATOR})
    kerja = KerjaFasad(replace(sesi, pelaku=admin))
    if kerja.daftar_unit():
        return
    for nama, kepala in UNIT:
        kerja.simpan_unit(UnitRow(None, nama, kepala=kepala))
    first, second = (unit.id for unit in kerja.daftar_unit()[:2])
    today = sesi.kantor.jam.today()
    drafted, asked = _kasus(sesi)
    petugas = replace(sesi, pelaku=_petugas(sesi))
    work = TugasDraft(asked, JenisTugas.PENCARIAN, "Cari dokumen yang diminta.", unit_id=first)
    kerja.kirim_tugas(work)
    kerja.kirim_tugas(replace(work, jenis=JenisTugas.PENGHITAMAN, unit_id=second))
    kerja.kirim_tugas(
        replace(
            work,
            kasus_id=drafted,
            jenis=JenisTugas.LAINNYA,
            unit_id=None,
            penerima_id=ppid.id,
            instruksi=TELAAH,
        )
    )
    CatatanFasad(petugas).tulis(
        CatatanDraft(asked, JenisCatatan.TELEPON, ArahCatatan.KELUAR, KABAR, pihak="pemohon")
    )
    answer = PutusanDraft(Keputusan.DIKABULKAN_SELURUH, today, softcopy=True, hari_penyediaan=3)
    KonsepFasad(petugas).susun(drafted, answer, ajukan=True)
    desk = LayananFasad(petugas)
    for jenis, nama, uraian, tujuan in TAMU:
        asal = "Inspektorat" if jenis is JenisLayanan.BANTUAN_KEDINASAN else ""
        desk.simpan(LayananDraft(jenis, today, nama, uraian, asal=asal, tujuan=tujuan))


def _kasus(sesi: Sesi) -> tuple[UUID, UUID]:
    """Return two requests that are worked on."""
    source = KipFasad(sesi).sumber(SaringPermohonan(status=StatusPermohonan.DIPROSES))
    rows = source.rows(source.keys())
    found = [row.id for row in rows.values() if row.sisa is not None and row.sisa > 2]
    return found[0], found[1]


def _petugas(sesi: Sesi) -> Pelaku:
    people = SetelanFasad(sesi).daftar_pengguna()
    found = next(row for row in people if row.peran == {Peran.PETUGAS})
    return Pelaku(found.id, found.nama, found.peran)


def more(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    """Picture cases of every register open, their tabs, sheets, the bundle and casework."""
    made = _work(shooter, main_window)
    made += _objection(shooter, main_window)
    made += _dispute(shooter, main_window)
    return made + _many(shooter, main_window)


def _work(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.kerja.langkah import DISPOSISI
    from app.ui.permohonan.halaman import HalamanPermohonan

    window, context = main_window.window, main_window.context
    source = context.kip.sumber(SaringPermohonan(status=StatusPermohonan.DIPROSES))
    rows = source.rows(source.keys()).values()
    row = next((row for row in rows if context.kerja.tugas_kasus(row.id)), None)
    page = window.page("permohonan")
    if row is None or not isinstance(page, HalamanPermohonan):
        return []
    window.go("permohonan", row.id)
    shooter.settle()
    page.case.below.open_work()
    shooter.settle()
    made = [shooter.save(window, "perkara-kerja")]
    page.opener.step(DISPOSISI)
    made += shooter.dialogs("disposisi")
    page.case.below.open_letters()
    shooter.settle()
    return [*made, shooter.save(window, "perkara-surat")]


def _objection(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.perkara.halaman import HalamanPerkara

    window = main_window.window
    rows = main_window.context.keberatan.daftar()
    page = window.page("keberatan")
    if not rows or not isinstance(page, HalamanPerkara):
        return []
    row = next((r for r in rows if r.status is StatusKeberatan.DITELAAH), rows[0])
    window.go("keberatan", row.id)
    shooter.settle()
    made = [shooter.save(window, "keberatan-perkara")]
    page.case.steps.button(page.case.primary_key()).click()
    made += shooter.dialogs("keberatan-langkah")
    page.new_case()
    return made + shooter.dialogs("keberatan-baru")


def _dispute(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.perkara.halaman import HalamanPerkara
    from app.ui.sengketa.wajah import BERKAS

    window = main_window.window
    rows = main_window.context.sengketa.daftar(SaringSengketa(KelompokSengketa.SEMUA))
    page = window.page("sengketa")
    if not rows or not isinstance(page, HalamanPerkara):
        return []
    window.go("sengketa", rows[0].id)
    shooter.settle()
    made = [shooter.save(window, "sengketa-perkara")]
    tabs = page.case.below.tabs
    for number in range(2, tabs.count()):
        tabs.setCurrentIndex(number)
        shooter.settle()
        made.append(shooter.save(window, f"sengketa-tab-{number}"))
    page.case.step_asked.emit(BERKAS)
    return made + shooter.dialogs("sengketa-berkas")


def _many(shooter: Shooter, main_window: JendelaUtama) -> list[Path]:
    from app.ui.permohonan.halaman import HalamanPermohonan

    window = main_window.window
    window.go("permohonan")
    shooter.settle()
    page = window.page("permohonan")
    if not isinstance(page, HalamanPermohonan):
        return []
    page.list.table.view.selectAll()
    shooter.settle()
    return [shooter.save(window, "permohonan-banyak")]
