# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Things that happen to offices which the machine finds seldom: each once, by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.jobs import JobControl
from app.domain.merge import fold
from app.domain.pelaku import SISTEM
from app.domain.sinkron import Keberadaan
from app.models.kip import Permohonan
from app.models.sistem import JejakAkses, Pejabat
from app.services.sinkron.bahan import Bahan
from app.services.sinkron.kotak import menunggu
from app.services.sinkron.status import keberadaan
from app.services.sinkron.susulan import susulkan
from app.sync.apply import WaitsError
from app.sync.changelog import OpRecorder
from app.sync.custody import agency_receipt, keep_receipt, receipts
from app.sync.project import LogReader
from app.sync.ranges import RangeError, sign_head
from app.sync.registry import registry
from app.sync.trust.pool import TrustPool
from app.sync.verify import verify
from app.sync.wire import Ack, Scope
from tests.helpers.cabang import cabangkan
from tests.helpers.cetakan import Cetakan
from tests.helpers.dua_pc import buka_pc
from tests.helpers.dunia import TAHUN_MS, Dunia, Komputer, buka_dunia, paket_di
from tests.helpers.dunia_hub import buka_provinsi, samakan_provinsi
from tests.helpers.provinsi import ProvinsiUji

pytestmark = pytest.mark.usefixtures("tanpa_log")
A, B, C, D = range(4)


def putar(dunia: Dunia, kali: int = 2) -> None:
    """Let every PC read and write one stick, ``kali`` times."""
    for _ in range(kali):
        for pc in range(len(dunia.komputer)):
            dunia.baca(pc, 2)
            dunia.tulis(pc, 2)


def test_a_pc_that_joins_late_gets_what_two_others_wrote_in_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        for turn in range(4):
            for satu, lain in ((a, b), (b, a)):
                with satu.kantor.uow(SISTEM) as uow:
                    nama, rid = f"{satu.nama} {turn}", satu.kantor.new_id()
                    uow.session.add(Pejabat(id=rid, nama=nama, jabatan="Kepala"))
                    uow.commit()
                lain.ambil_dari(satu)
        for payload in a.kirim({}):
            c.terima(payload)  # in the order they are sent, none may wait for a later one
        assert c.vektor() == a.vektor()


def test_volumes_of_a_long_exchange_stay_short_and_each_stands_on_those_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.outgoing.VOLUME_OPS", 6)
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c", "d") as (a, b, c, d):
        for _ in range(8):
            for satu, lain in ((a, b), (b, a)):
                with satu.kantor.uow(SISTEM) as uow:
                    for _ in range(2):
                        rid = satu.kantor.new_id()
                        uow.session.add(Pejabat(id=rid, nama="x", jabatan="Kepala"))
                    uow.commit()
                lain.ambil_dari(satu)
        first = a.kirim({})
        assert len(first) > 4
        assert max(sum(len(r.ops) for r in p.ranges) for p in first) <= 6
        for payload in first:
            c.terima(payload)
        relayed = c.kirim({})  # somebody who only carries: it cuts where others signed
        assert max(sum(len(r.ops) for r in p.ranges) for p in relayed) <= 12
        with pytest.raises(WaitsError):
            d.terima(relayed[-1])
        for payload in relayed:
            d.terima(payload)
        assert d.vektor() == a.vektor()


def test_a_restored_pc_is_believed_although_its_clock_was_wrong_before(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(B)
        dunia.geser_jam(B, 3 * TAHUN_MS)
        dunia.ubah(A, 0, [1])
        putar(dunia)
        dunia.hilangkan(2)
        dunia.pulihkan(B, bertanda=True)
        dunia.geser_jam(B, -3 * TAHUN_MS)
        dunia.tenangkan()


@pytest.mark.parametrize("sesudah_lain", [False, True])
def test_a_disk_put_back_is_noticed_by_reading_before_anything_is_written(
    kantor_cetakan: Cetakan, tempat: Path, sesudah_lain: bool
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [1])
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        dunia.pulihkan(A, bertanda=False, mesin_ikut=True)
        if sesudah_lain:
            dunia.buat_pejabat(C)
            dunia.tulis(C, 1)
        dunia.tulis(B, 1)
        dunia.baca(A, 1)
        assert dunia.komputer[A].kantor.stream.incarnation == 2
        dunia.komputer[A].tahu = dunia.komputer[A].vektor()
        dunia.ubah(A, 0, [2])
        dunia.tenangkan()


def test_a_receipt_that_knows_more_than_the_pc_itself_is_enough_to_notice(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        putar(dunia)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [1])
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        dunia.pulihkan(A, bertanda=False, mesin_ikut=True)
        dunia.tulis(B, 1)
        for path in paket_di(dunia.stik[1]):
            if path.suffix == ".lmb":
                path.unlink()
        dunia.baca(A, 1)
        assert dunia.komputer[A].kantor.stream.incarnation == 2


def _cabang(dunia: Dunia) -> None:
    """Put a whole disk back, and write on before anything was read: two pasts of one stream."""
    dunia.buat_pejabat(A)
    putar(dunia)
    dunia.cadangkan(A)
    dunia.ubah(A, 0, [1])
    dunia.tulis(A, 0)
    dunia.baca(B, 0)
    cabangkan(dunia, A, lambda: dunia.ubah(A, 0, [1, 2]))
    dunia.tulis(A, 1)
    dunia.baca(C, 1)


def test_everybody_meets_again_after_a_fork(kantor_cetakan: Cetakan, tempat: Path) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        _cabang(dunia)
        dunia.hilangkan(2)
        dunia.buat_pejabat(A)
        dunia.tenangkan(putaran=4)


def test_what_a_newer_program_wrote_is_kept_carried_on_and_verified(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asing = replace(registry()[Pejabat.__table_number__], number=900)
    with buka_pc(tmp_path, monkeypatch, "baru", "lama", "lain") as (baru, lama, lain):
        rid, rid_asing = baru.kantor.new_id(), baru.kantor.new_id()
        with baru.kantor.uow(SISTEM) as uow:
            uow.session.add(Pejabat(id=rid, nama="Rina", jabatan="Kepala"))
            uow.commit()
        recorder = OpRecorder(baru.kantor.stream, SISTEM.id, baru.jam.now_ms)
        recorder.record(asing, rid_asing, {10: "tabel baru"}, is_new=True)
        recorder.record(registry()[Pejabat.__table_number__], rid, {99: 7}, is_new=False)
        with Session(baru.kantor.writer) as session:
            recorder.write(session)
            session.commit()
        (applied,) = lama.ambil_dari(baru)
        assert applied.unknown == 2
        with lama.kantor.uow(SISTEM) as uow:  # an edit here must not touch what is not known here
            uow.session.get_one(Pejabat, rid).nip = "1978"
            uow.commit()
        lain.ambil_dari(lama)
        baru.ambil_dari(lain)
        for pc in (baru, lama, lain):
            with pc.kantor.read() as session:
                connection = session.connection()
                assert verify(connection, job=JobControl()).finding is None
                ops = LogReader(connection).operations([rid.bytes, rid_asing.bytes])
                assert session.get_one(Pejabat, rid).nip == "1978"
            state = fold(ops[rid.bytes])
            assert [live.value for live in state[99]] == [7]
            assert fold(ops[rid_asing.bytes])[10][0].value == "tabel baru"
        with lain.kantor.read() as session:
            waits = session.connection().exec_driver_sql(
                "SELECT tbl, count(*) FROM op WHERE applied = 0 GROUP BY tbl ORDER BY tbl"
            )
            assert [tuple(row) for row in waits] == [(2, 1), (900, 1)]


def test_what_was_kept_is_applied_once_the_program_knows_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "baru", "lama") as (baru, lama):
        rid = baru.kantor.new_id()
        with baru.kantor.uow(SISTEM) as uow:
            uow.session.add(Pejabat(id=rid, nama="Rina", nip="1978", jabatan="Kepala"))
            uow.commit()
        info = registry()[Pejabat.__table_number__]
        number = info.by_name["nip"].number
        known = info.fields.pop(number)  # the older version has no such field
        try:
            (applied,) = lama.ambil_dari(baru)
        finally:
            info.fields[number] = known
        assert applied.unknown == 1
        with lama.kantor.writer.begin() as connection:
            connection.exec_driver_sql("UPDATE pejabat SET nip = ''")
        assert susulkan(lama.kantor) == 1
        with lama.kantor.read() as session:
            assert session.get_one(Pejabat, rid).nip == "1978"
            assert verify(session.connection(), job=JobControl()).finding is None
        assert susulkan(lama.kantor) == 0


def test_no_flipped_bit_of_a_fresh_volume_gets_in(kantor_cetakan: Cetakan, tempat: Path) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        dunia.tulis(A, 0)
        files = paket_di(dunia.stik[0])
        for nomor in range(len(files)):
            for bagian in range(24):
                dunia.baca_rusak(B, 0, nomor, (bagian + 0.37) / 24, bagian % 8)
        assert dunia.komputer[B].vektor().keys() <= {
            satu.kantor.stream.wire_id for satu in dunia.komputer
        }
        dunia.baca(B, 0)
        dunia.periksa(B)
        dunia.tenangkan()


def test_a_stream_counts_only_up_to_where_its_pc_was_put_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b") as (a, b):
        for _ in range(2):
            with a.kantor.uow(SISTEM) as uow:
                uow.session.add(Pejabat(id=a.kantor.new_id(), nama="x", jabatan="Kepala"))
                uow.commit()
            (payload,) = a.kirim(b.vektor())
            if not b.vektor():
                b.terima(payload)
        monkeypatch.setattr(b, "last_accepted", {a.kantor.stream.wire_id: 1}.get)
        with pytest.raises(RangeError, match="revoked"):
            b.terima(payload)
        assert b.vektor() == {a.kantor.stream.wire_id: 1}


def test_a_pc_of_another_agency_writes_nothing_here_although_the_province_knows_it() -> None:
    provinsi = ProvinsiUji()
    kita, mereka = provinsi.daftarkan(2), provinsi.daftarkan(1)
    pool = TrustPool(provinces=provinsi.kunci_hub.roots)
    pool.add_all((*provinsi.kunci_hub.chain, *kita.sertifikat(), *mereka.sertifikat()))
    satu, kawan, asing = kita.pc[0].cert, kita.pc[1].cert, mereka.pc[0].cert
    bahan = Bahan(kita.id, satu, pool, (), satu.public_key)
    assert pool.device(asing.subject) == asing
    assert bahan.signing_key(kawan.subject) == kawan.public_key
    assert bahan.signing_key(asing.subject) is None


def test_of_two_receipts_the_newer_one_counts_in_whatever_order_they_come(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        a, b = dunia.komputer[A], dunia.komputer[B]

        def kata(pc: Komputer) -> Ack:
            with pc.kantor.writer.begin() as connection:
                return agency_receipt(connection, pc.kantor.stream, now_ms=pc.jam.now_ms())

        first = kata(b)
        dunia.buat_pejabat(B)
        second = kata(b)
        with a.kantor.writer.begin() as connection:
            assert keep_receipt(connection, second, now_ms=1, carrier="")
            assert not keep_receipt(connection, first, now_ms=2, carrier="")
            (kept,) = [r for r in receipts(connection, Scope.AGENCY) if r.by == second.by]
        assert kept.stored == second.stored


def test_nobody_writes_in_the_name_of_another_pc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with buka_pc(tmp_path, monkeypatch, "a", "b", "c") as (a, b, c):
        with a.kantor.uow(SISTEM) as uow:
            uow.session.add(Pejabat(id=a.kantor.new_id(), nama="x", jabatan="Kepala"))
            uow.commit()
        (payload,) = a.kirim({})
        (rng,) = payload.ranges
        signature = sign_head(b.kantor.stream.signing_key, Scope.AGENCY, rng.stream, 1, rng.head)
        with pytest.raises(RangeError, match="signature"):
            c.terima(replace(payload, ranges=(replace(rng, signature=signature),)))
        assert c.vektor() == {}
        c.terima(payload)
        assert c.vektor() == a.vektor()


def test_taking_an_exchange_back_leaves_the_trail_of_acts_alone(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        rid = dunia.buat_pejabat(A)
        dunia.tulis(A, 0)  # logs the act of writing
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        assert dunia.batalkan(B) > 0
        with dunia.komputer[B].kantor.read() as session:
            assert session.get_one(Pejabat, rid).hapus
            hidden = select(func.count()).where(JejakAkses.hapus.is_(True))
            assert session.scalar(hidden) == 0
        dunia.tenangkan()


def test_the_province_too_shows_what_was_hidden_here_and_changed_there(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with (
        buka_dunia(kantor_cetakan, tempat) as dunia,
        buka_provinsi(kantor_cetakan, tempat / "hub") as provinsi,
    ):
        rid = dunia.daftarkan(A)
        putar(dunia)
        dunia.hapus(A, 0)
        dunia.ubah(B, 0, [0])  # a field that stays in the agency
        dunia.tenangkan()
        samakan_provinsi(dunia, provinsi)
        with dunia.komputer[A].kantor.read() as session:
            assert not session.get_one(Permohonan, rid).hapus
        hidden, _ = provinsi.isi()[Permohonan.__table_number__, rid]
        assert not hidden


def test_a_receipt_of_the_province_says_where_a_record_is_and_changes_no_name(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with (
        buka_dunia(kantor_cetakan, tempat) as dunia,
        buka_provinsi(kantor_cetakan, tempat / "hub") as provinsi,
    ):
        rid = dunia.daftarkan(A)
        dunia.tulis(A, 0)
        provinsi.baca(dunia.stik[0])
        provinsi.tulis(dunia.stik[0])
        dunia.baca(A, 0)
        kantor = dunia.komputer[A].kantor
        assert kantor.stream.incarnation == 1
        assert keberadaan(kantor, SISTEM, [rid])[rid].state is Keberadaan.DITERAPKAN


def test_an_older_copy_takes_a_new_name_at_once(kantor_cetakan: Cetakan, tempat: Path) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        dunia.cadangkan(A)
        dunia.ubah(A, 0, [1])
        dunia.pulihkan(A, bertanda=False)
        assert dunia.komputer[A].kantor.stream.incarnation == 2


def test_what_was_changed_after_an_exchange_is_not_taken_back(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        rid = dunia.buat_pejabat(A)
        putar(dunia, 1)
        dunia.ubah(A, 0, [1, 3])
        dunia.tulis(A, 0)
        dunia.baca(B, 0)
        dunia.ubah(B, 0, [1])
        with dunia.komputer[B].kantor.read() as session:
            mine = session.get_one(Pejabat, rid).nip
        assert dunia.batalkan(B) > 0
        with dunia.komputer[B].kantor.read() as session:
            row = session.get_one(Pejabat, rid)
            assert (row.nip, row.pangkat) == (mine, "")


def test_a_volume_is_kept_until_the_last_receiver_has_it(
    kantor_cetakan: Cetakan, tempat: Path
) -> None:
    with buka_dunia(kantor_cetakan, tempat) as dunia:
        dunia.buat_pejabat(A)
        dunia.tulis(A, 0)
        kantor = dunia.komputer[A].kantor
        (first,) = (item.id for item in menunggu(kantor) if item.lingkup is Scope.AGENCY)
        for pc in (B, C, D):
            dunia.tulis(A, 0)
            assert first in {item.id for item in menunggu(kantor)}
            dunia.baca(pc, 0)
            dunia.tulis(pc, 0)
            dunia.baca(A, 0)
        dunia.tulis(A, 0)
        assert first not in {item.id for item in menunggu(kantor)}
