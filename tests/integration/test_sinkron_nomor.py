# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbers of several PCs: leased ahead, temporary when cut off, completed on the next contact."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.errors import UserError
from app.domain.instansi import PejabatRow
from app.domain.jobs import JobControl
from app.domain.kip import JenisSurat, Keputusan, StatusPermohonan
from app.domain.nomor import UKURAN_JATAH, Jatah, jatah_bertumpuk
from app.domain.pelaku import SISTEM
from app.models.kip import Permohonan, RiwayatKasus, SuratKasus
from app.models.sistem import NomorBuku, NomorJatah, PemegangRegister
from app.services import instansi, nomor
from app.services.cari import cari
from app.services.nomor_register import REGISTER, REGISTER_PERMOHONAN, REGISTER_SURAT
from app.services.nomor_sementara import lengkapi_sementara
from app.services.perawatan import ambil_alih_register
from app.services.permohonan import daftarkan
from app.services.sinkron.jatah import perbarui_jatah
from app.services.sinkron.konflik_nomor import nomor_ganda, putuskan_nomor
from app.services.surat import baca_surat, terbitkan_surat
from app.sync.verify import verify
from tests.helpers import pdf_baca
from tests.helpers.dua_pc import PC, buka_pc
from tests.helpers.kantor import DRAFT, INSTANSI
from tests.helpers.pc_bersertifikat import buka_bersertifikat

PPID = PejabatRow(
    None, "Dr. Rina Kartika, M.Si.", "197801012005012001", "Kepala Dinas selaku PPID", peran="ppid"
)


def _instansi(pc: PC) -> None:
    instansi.simpan_instansi(pc.kantor, SISTEM, INSTANSI)
    instansi.simpan_pejabat(pc.kantor, SISTEM, PPID)


def _daftar(pc: PC, nama: str = "Siti") -> tuple[UUID, str]:
    done = daftarkan(pc.kantor, SISTEM, replace(DRAFT, nama_pemohon=nama))
    return done.id, done.nomor


def _baris(pc: PC, rid: UUID) -> Permohonan:
    with pc.kantor.read() as session:
        return session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()


def _surat(pc: PC, rid: UUID) -> list[SuratKasus]:
    with pc.kantor.read() as session:
        return list(
            session.scalars(
                select(SuratKasus)
                .where(SuratKasus.kasus_id == rid)
                .order_by(SuratKasus.jenis, SuratKasus.id)
            )
        )


def _jatah(pc: PC, register: str = REGISTER_PERMOHONAN) -> list[Jatah]:
    with pc.kantor.read() as session:
        rows = session.scalars(select(NomorJatah).where(NomorJatah.register == register))
        return [Jatah(row.dari, row.sampai, row.device.hex) for row in rows]


def _utuh(*pcs: PC) -> None:
    for pc in pcs:
        with pc.kantor.read() as session:
            report = verify(session.connection(), job=JobControl(), mark=pc.kantor.mark())
        assert report.finding is None


def _putuskan(pc: PC, rid: UUID) -> None:
    """As if it had been answered: a notice with a number may go out."""
    with pc.kantor.uow(SISTEM) as uow:
        row = uow.session.scalars(select(Permohonan).where(Permohonan.id == rid)).one()
        row.keputusan, row.tanggal_keputusan = Keputusan.DIKABULKAN_SELURUH, pc.jam.today()
        row.status = StatusPermohonan.DIKABULKAN_SELURUH
        uow.commit()


def test_the_holder_leases_ahead_by_stick_and_the_other_pc_numbers_offline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stik = tmp_path / "stik"
    stik.mkdir()
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a.pc)
        _, first = _daftar(a.pc)
        a.tulis(stik)
        b.baca(stik)
        given = [_daftar(b.pc, f"Ani {n}")[1] for n in range(15)]
        _, second = _daftar(a.pc)
        assert [first[:4], second[:4], given[0][:4], given[-1][:4]] == [
            "0001",
            "0002",
            "0026",
            "0040",
        ]
        b.tulis(stik)
        assert len(_jatah(a.pc)) == 2
        a.baca(stik)  # 10 of 25 left: renewed
        assert sorted(j.dari for j in _jatah(a.pc)) == [1, 26, 51]
        a.tulis(stik)
        b.baca(stik)
        more = [_daftar(b.pc, f"Eka {n}")[1][:4] for n in range(12)]
        assert more == [*(f"{n:04}" for n in range(41, 51)), "0051", "0052"]
        assert jatah_bertumpuk(_jatah(b.pc)) == ()
        assert {j.dari for j in _jatah(b.pc, REGISTER_SURAT)} == {1}
        _utuh(a.pc, b.pc)


def test_a_pc_that_joined_never_makes_itself_the_holder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)  # nobody has given a number yet
        assert _daftar(b)[1].startswith("SEMENTARA-")
        assert perbarui_jatah(b.kantor, SISTEM, [a.kantor.stream.device]) == 0
        assert perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device]) == len(REGISTER)
        assert perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device]) == 0
        b.ambil_dari(a)
        with b.kantor.read() as session:
            held = session.scalars(select(PemegangRegister)).all()
        assert {(row.register, row.device) for row in held} == {
            (register, a.kantor.stream.device) for register in REGISTER
        }


def test_temporary_numbers_are_completed_and_both_stay_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)
        rid, temporary = _daftar(b)
        b.jam.maju(minutes=1)
        _, other = _daftar(b, "Budi")
        assert (temporary[-2:], other[-2:]) == ("-1", "-2")
        receipt = terbitkan_surat(b.kantor, SISTEM, rid, JenisSurat.TANDA_BUKTI)
        assert receipt.row.nomor == temporary
        _putuskan(b, rid)
        letter = terbitkan_surat(b.kantor, SISTEM, rid, JenisSurat.PEMBERITAHUAN).row
        assert letter.nomor.startswith("SEMENTARA-")
        assert letter.nomor not in (temporary, other)
        assert lengkapi_sementara(b.kantor, SISTEM).jumlah == 0  # no lease, nothing changes
        b.jam.maju(minutes=1)

        a.ambil_dari(b)
        perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device])
        assert lengkapi_sementara(a.kantor, SISTEM).jumlah == 0  # not this PC's to complete
        b.ambil_dari(a)
        done = lengkapi_sementara(b.kantor, SISTEM)
        assert (done.jumlah, done.peringatan) == (3, ())
        assert lengkapi_sementara(b.kantor, SISTEM).jumlah == 0
        a.ambil_dari(b)
        for pc in (a, b):
            row = _baris(pc, rid)
            assert (row.nomor[:5], row.urut_register) == ("0001/", 1)
            for text in (temporary, row.nomor):
                hits = cari(pc.kantor, SISTEM, text, pc.proyeksi.kosakata)
                assert hits[0].id == rid  # parts of a number may also begin other words
            with pc.kantor.read() as session:
                lines = session.scalars(
                    select(RiwayatKasus.rincian).where(RiwayatKasus.kasus_id == rid)
                ).all()
                ledger = {
                    x.nomor: x.status
                    for x in session.scalars(select(NomorBuku).where(NomorBuku.untuk_id == rid))
                }
            assert f"{temporary} menjadi {row.nomor}" in lines
            assert ledger == {temporary: "dilengkapi", row.nomor: "terpakai"}
        notice, final, proof, proof_again = _surat(b, rid)
        assert (notice.nomor, proof.nomor) == (letter.nomor, temporary)  # not overwritten
        assert proof_again.nomor == _baris(b, rid).nomor
        for old, new in ((notice, final), (proof, proof_again)):
            assert old.jenis is new.jenis
            assert old.tanggal == new.tanggal
            assert old.sidik != new.sidik
            text = pdf_baca.rata(baca_surat(b.kantor, SISTEM, new.id, kegiatan="cetak"))
            assert new.nomor in text
            assert temporary in text  # the paper tells of the former number
        again = terbitkan_surat(b.kantor, SISTEM, rid, JenisSurat.PEMBERITAHUAN)
        assert again.row.id == final.id  # printing once more prints the new version
        _utuh(a, b)


def test_a_reserved_temporary_number_stays_reserved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)
        given, _ = nomor.pesan(
            b.kantor, SISTEM, register=REGISTER_SURAT, tanggal=b.jam.today(), pola="{urut}/X",
            bagian={}, alasan="buku kertas",
        )  # fmt: skip
        perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device])
        b.ambil_dari(a)
        assert lengkapi_sementara(b.kantor, SISTEM).jumlah == 1
        with b.kantor.read() as session:
            rows = {x.nomor: (x.status, x.alasan) for x in session.scalars(select(NomorBuku))}
        assert rows.pop(given.nomor)[0] == "dilengkapi"
        ((status, reason),) = rows.values()
        assert (status, reason) == ("dipesan", f"buku kertas (semula {given.nomor})")


def test_a_letter_that_cannot_be_printed_anew_keeps_its_number_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)
        rid, _ = _daftar(b)
        _putuskan(b, rid)
        letter = terbitkan_surat(b.kantor, SISTEM, rid, JenisSurat.PEMBERITAHUAN).row
        with b.kantor.uow(SISTEM) as uow:
            from app.models.sistem import Pejabat

            uow.session.scalars(select(Pejabat)).one().hapus = True
            uow.commit()
        perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device])
        b.ambil_dari(a)
        done = lengkapi_sementara(b.kantor, SISTEM)
        assert done.jumlah == 1  # the request itself
        assert len(done.peringatan) == 1
        assert letter.nomor in done.peringatan[0]
        assert [x.nomor for x in _surat(b, rid)] == [letter.nomor]


def test_the_holder_completes_what_a_lost_pc_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)
        rid, _ = _daftar(b)
        a.ambil_dari(b)
        lost = {b.kantor.stream.device}
        assert lengkapi_sementara(a.kantor, SISTEM, terputus=lost).jumlah == 1
        assert _baris(a, rid).urut_register == 1


@pytest.mark.expects_log
def test_a_new_identity_leaves_its_lease_and_the_report_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        b.ambil_dari(a)
        device = b.kantor.stream.device
        perbarui_jatah(a.kantor, SISTEM, [device])
        b.ambil_dari(a)
        assert _daftar(b)[1].startswith("0001/")
        b.kantor.start_incarnation()
        assert "new incarnation" in caplog.text
        assert _daftar(b)[1].startswith("SEMENTARA-")
        a.ambil_dari(b)
        again = perbarui_jatah(a.kantor, SISTEM, [device])
        assert again == len(REGISTER)  # for the new identity
        b.ambil_dari(a)
        assert lengkapi_sementara(b.kantor, SISTEM).jumlah == 1
        assert _daftar(b)[1].startswith("0027/")
        a.ambil_dari(b)
        tahun = a.jam.today().year
        for pc in (a, b):
            gaps = nomor.laporan_celah(pc.kantor, SISTEM, register=REGISTER_PERMOHONAN, tahun=tahun)
            assert [gap.urut for gap in gaps] == list(range(2, 26))
            assert all("sebelum PC itu dipulihkan" in gap.keterangan for gap in gaps)


@pytest.mark.expects_log
def test_a_restored_holder_does_not_lease_again_what_it_leased(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        _instansi(a)
        b.ambil_dari(a)
        c.ambil_dari(a)
        devices = [b.kantor.stream.device, c.kantor.stream.device]
        perbarui_jatah(a.kantor, SISTEM, devices[:1])
        # the database goes back to before that: leases are forgotten, the machine's mark is not
        with a.kantor.writer.begin() as connection:
            connection.exec_driver_sql("DELETE FROM nomor_jatah")
        a.kantor.start_incarnation()
        assert "new incarnation" in caplog.text
        perbarui_jatah(a.kantor, SISTEM, devices[1:])
        assert [(j.dari, j.sampai) for j in _jatah(a)] == [(UKURAN_JATAH + 1, 2 * UKURAN_JATAH)]


def test_the_new_holder_goes_on_behind_the_known_leases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        _instansi(a)
        _daftar(a)
        perbarui_jatah(a.kantor, SISTEM, [b.kantor.stream.device])
        b.ambil_dari(a)
        ambil_alih_register(b.kantor, SISTEM, register=REGISTER_PERMOHONAN, alasan="PC A dijual")
        perbarui_jatah(b.kantor, SISTEM, [c.kantor.stream.device])
        a.ambil_dari(b)
        c.ambil_dari(b)
        rest = perbarui_jatah(a.kantor, SISTEM, [c.kantor.stream.device])
        assert rest == len(REGISTER) - 1  # all but the register that was taken over
        assert _daftar(c)[1].startswith("0051/")
        assert _daftar(a)[1].startswith("0002/")
        assert jatah_bertumpuk(_jatah(b)) == ()


def test_a_letter_number_given_twice_waits_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        _instansi(a)
        rids = [_daftar(a, f"Siti {n}")[0] for n in range(2)]
        for rid in rids:
            _putuskan(a, rid)
        b.ambil_dari(a)
        ambil_alih_register(b.kantor, SISTEM, register=REGISTER_SURAT, alasan="A tak terjangkau")
        twice = [
            terbitkan_surat(pc.kantor, SISTEM, rid, JenisSurat.PEMBERITAHUAN).row
            for pc, rid in zip((a, b), rids, strict=True)
        ]
        assert twice[0].nomor == twice[1].nomor
        b.ambil_dari(a)
        a.ambil_dari(b)
        with a.kantor.read() as session:
            (item,) = nomor_ganda(session)
        assert item.id == f"nomor:surat:{a.jam.today().year}:1"
        assert item.rid in rids
        with pytest.raises(UserError, match="SIN-102"):
            putuskan_nomor(a.kantor, SISTEM, item.id, kunci="00")
        keep = twice[1].id.hex
        a.jam.maju(minutes=1)
        putuskan_nomor(a.kantor, SISTEM, item.id, kunci=keep, alasan="Sudah di tangan pemohon")
        with pytest.raises(UserError, match="SIN-101"):
            putuskan_nomor(a.kantor, SISTEM, item.id)
        b.ambil_dari(a)
        for pc in (a, b):
            with pc.kantor.read() as session:
                assert nomor_ganda(session) == []
            old, new = _surat(pc, rids[0])
            assert (old.nomor, new.nomor) == (twice[0].nomor, f"{twice[0].nomor}.a")
            assert [x.nomor for x in _surat(pc, rids[1])] == [twice[1].nomor]
        _utuh(a, b)
