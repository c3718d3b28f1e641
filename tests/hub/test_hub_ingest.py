# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the hub takes in, what it keeps apart and why."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.errors import UserError
from app.sync.bundle.header import To
from app.sync.hub import schema
from app.sync.hub.inbox import Receipt
from app.sync.hub.reasons import KALIMAT, Alasan, State
from app.sync.hub.store import HubStore
from app.sync.trust.revocation import Entry, Kind, issue_list, pack_lists
from tests.helpers.provinsi import SEKARANG, Jam, Pc, ProvinsiUji, isian, nomor_tabel


def kirim(gudang: HubStore, paket: bytes) -> Receipt:
    """Send one volume and merge it; return what became of it."""
    receipt = gudang.receive(paket, "berkas")
    gudang.process()
    found = gudang.receipt(receipt.sha256)
    assert found is not None
    return found


def isi_tabel(gudang: HubStore) -> dict[str, list[tuple[Any, ...]]]:
    """Return everything that volumes decide."""
    tables = (schema.op, schema.ctx, schema.stream, schema.rec, schema.sibling, schema.digest)
    with gudang.core.read() as connection:
        return {
            table.name: sorted(
                tuple(
                    json.dumps(value, sort_keys=True) if isinstance(value, dict) else repr(value)
                    for value in row
                )
                for row in connection.execute(select(table))
            )
            for table in tables
        }


def fields_of(gudang: HubStore, rid: Any) -> dict[str, Any]:
    table = schema.rec
    with gudang.core.read() as connection:
        found = connection.execute(select(table.c.fields).where(table.c.rid == rid)).scalar_one()
    return json.loads(found) if isinstance(found, str) else found


@pytest.fixture
def pc(provinsi: ProvinsiUji) -> Pc:
    return provinsi.daftarkan().pc[0]


def test_a_volume_is_stored_then_merged(gudang: HubStore, pc: Pc) -> None:
    rid = pc.permohonan(kanal="email")
    first = gudang.receive(pc.paket(), "flashdisk")
    assert (first.state, first.new, first.agency) == (State.TERSIMPAN, True, pc.instansi.id)
    done = gudang.process()
    assert [(r.state, r.ops) for r in done] == [(State.DITERAPKAN, 1)]
    assert fields_of(gudang, rid)["kanal"] == "email"
    assert gudang.process() == []


def test_replaying_everything_changes_nothing(gudang: HubStore, pc: Pc) -> None:
    rids = [pc.permohonan() for _ in range(30)]
    early = pc.paket(pc.muatan(pc.rentang(0, 20)))
    for rid in rids[:5]:
        pc.permohonan(rid, status="selesai")
    late = pc.paket(pc.muatan(pc.rentang(20)))
    for paket in (early, late):
        assert kirim(gudang, paket).state is State.DITERAPKAN
    before = isi_tabel(gudang)
    for paket in (late, early, late):
        again = gudang.receive(paket, "berkas")
        assert not again.new
        assert again.state is State.DITERAPKAN
        gudang.process()
    # the same operations in a volume with other bytes
    assert kirim(gudang, pc.paket()).state is State.DITERAPKAN
    assert isi_tabel(gudang) == before
    assert len(before["op"]) == 35


def test_a_later_part_waits_for_the_earlier_one(gudang: HubStore, pc: Pc) -> None:
    for _ in range(10):
        pc.permohonan()
    late = kirim(gudang, pc.paket(pc.muatan(pc.rentang(6))))
    assert (late.state, late.reason) == (State.MENUNGGU, "urutan")
    assert isi_tabel(gudang)["op"] == []
    assert kirim(gudang, pc.paket(pc.muatan(pc.rentang(0, 6)))).state is State.DITERAPKAN
    found = gudang.receipt(late.sha256)
    assert found is not None
    assert found.state is State.DITERAPKAN
    assert len(isi_tabel(gudang)["op"]) == 10


def test_what_an_operation_had_seen_must_be_there_first(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    rid = a.permohonan()
    b.lihat(a)
    b.permohonan(rid, status="selesai")
    waits = kirim(gudang, b.paket())
    assert (waits.state, waits.reason) == (State.MENUNGGU, "urutan")
    kirim(gudang, a.paket())
    assert fields_of(gudang, rid)["status"] == "selesai"
    assert gudang.roster()[0].menunggu == 0


def test_ranges_of_two_streams_that_need_each_other_come_in_together(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    rid = a.permohonan()
    b.lihat(a)
    b.permohonan(rid, kanal="surat")
    a.lihat(b)
    a.permohonan(rid, kanal="telepon")
    assert kirim(gudang, b.paket(b.muatan(b.rentang(), a.rentang()))).state is State.DITERAPKAN
    assert fields_of(gudang, rid)["kanal"] == "telepon"


def test_two_values_nobody_knew_of_are_both_kept(gudang: HubStore, provinsi: ProvinsiUji) -> None:
    a, b = provinsi.daftarkan(2).pc
    rid = a.permohonan(kanal="email")
    b.lihat(a)
    b.tulis("permohonan", rid, hlc=(SEKARANG + 50) << 16, kanal="surat")
    a.tulis("permohonan", rid, hlc=(SEKARANG + 60) << 16, kanal="telepon")
    kirim(gudang, a.paket())
    kirim(gudang, b.paket())
    assert fields_of(gudang, rid)["kanal"] == "telepon"
    with gudang.core.read() as connection:
        beda = connection.execute(select(schema.rec.c.beda)).scalar_one()
        lost = connection.scalars(select(schema.sibling.c.val)).all()
    assert beda == 1
    assert [json.loads(value) for value in lost] == ["surat"]
    # a decision whose writer saw both settles it
    b.lihat(a)
    b.tulis("permohonan", rid, kanal="surat")
    kirim(gudang, b.paket())
    assert fields_of(gudang, rid)["kanal"] == "surat"
    with gudang.core.read() as connection:
        assert connection.execute(select(schema.rec.c.beda)).scalar_one() == 0
        assert connection.scalars(select(schema.sibling.c.val)).all() == []


def test_a_changed_value_breaks_the_chain_and_nothing_is_taken(gudang: HubStore, pc: Pc) -> None:
    pc.permohonan(kanal="email")
    rng = pc.rentang()
    forged = rng.ops[0]._replace(
        fields={**(rng.ops[0].fields or {}), **isian("permohonan", kanal="surat")}
    )
    receipt = kirim(gudang, pc.paket(pc.muatan(replace(rng, ops=(forged,)))))
    assert (receipt.state, receipt.reason) == (State.KARANTINA, "rantai")
    assert isi_tabel(gudang)["op"] == []
    assert gudang.quarantine()[0].sentence == KALIMAT[Alasan.RANTAI]


def test_a_restored_pc_that_writes_its_numbers_again_is_noticed(gudang: HubStore, pc: Pc) -> None:
    pc.permohonan()
    second = pc.permohonan()
    kirim(gudang, pc.paket())
    pc.ops.pop()
    del pc.kunci_rekaman[second.bytes]
    other = [pc.permohonan(nomor="lain"), pc.permohonan()]
    before = isi_tabel(gudang)
    receipt = kirim(gudang, pc.paket())
    assert (receipt.state, receipt.reason) == (State.KARANTINA, "bercabang")
    after = isi_tabel(gudang)
    assert after["op"] == before["op"]
    assert after["rec"] == before["rec"]
    assert gudang.roster()[0].bercabang == 1
    # also what comes after on that stream is kept apart, other streams are not
    pc.permohonan(other[0])
    assert kirim(gudang, pc.paket()).reason == "bercabang"
    pc2 = pc.instansi.tambah_pc()
    pc2.permohonan()
    assert kirim(gudang, pc2.paket()).state is State.DITERAPKAN


def test_one_bad_stream_does_not_hold_up_the_others(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    a.permohonan()
    b.permohonan()
    bad = replace(a.rentang(), signature=bytes(64))
    receipt = kirim(gudang, b.paket(b.muatan(bad, b.rentang())))
    assert (receipt.state, receipt.reason, receipt.ops) == (State.KARANTINA, "rantai", 1)
    assert gudang.ack_for(b.instansi.id).stored == {b.stream: 1}


def test_fields_that_must_not_leave_the_agency_are_not_taken(gudang: HubStore, pc: Pc) -> None:
    pc.permohonan(nama_pemohon="Siti Nurhaliza")
    receipt = kirim(gudang, pc.paket())
    assert (receipt.state, receipt.reason) == (State.KARANTINA, "data_pribadi")
    assert isi_tabel(gudang)["op"] == []


def test_a_field_of_a_newer_program_stays_in_the_log(gudang: HubStore, pc: Pc) -> None:
    rid = pc.permohonan()
    op = pc.ops.pop()
    pc.ops.append(op._replace(fields={**(op.fields or {}), 999: "baru"}))
    assert kirim(gudang, pc.paket()).state is State.DITERAPKAN
    assert "baru" not in fields_of(gudang, rid).values()
    with gudang.core.read() as connection:
        body = connection.execute(select(schema.op.c.body)).scalar_one()
    assert b"baru" in bytes(body)


def test_a_newer_feed_waits_for_a_newer_hub(gudang: HubStore, pc: Pc) -> None:
    pc.permohonan()
    receipt = kirim(gudang, pc.paket(replace(pc.muatan(), min_apply=99)))
    assert (receipt.state, receipt.reason) == (State.MENUNGGU, "versi")


def test_a_stranger_waits_until_it_is_enrolled(gudang: HubStore, provinsi: ProvinsiUji) -> None:
    pc = provinsi.daftarkan().pc[0]
    pc.permohonan()
    receipt = kirim(gudang, pc.paket(replace(pc.muatan(), certificates=())))
    assert (receipt.state, receipt.reason) == (State.KARANTINA, "pengirim_asing")
    gudang.enrol_agency(
        pc.instansi.id, nama="Dinas Kesehatan", certificates=pc.instansi.sertifikat()
    )
    assert [r.state for r in gudang.retry(receipt.sha256)] == [State.DITERAPKAN]
    assert gudang.roster()[0].nama == "Dinas Kesehatan"


def test_another_province_is_a_stranger(gudang: HubStore, provinsi: ProvinsiUji) -> None:
    other = ProvinsiUji()
    other.id_hub, other.hub_age_publik = provinsi.id_hub, provinsi.hub_age_publik
    pc = other.daftarkan().pc[0]
    pc.permohonan()
    assert kirim(gudang, pc.paket()).reason == "pengirim_asing"


def test_an_agency_cannot_speak_for_another(gudang: HubStore, provinsi: ProvinsiUji) -> None:
    a, b = provinsi.daftarkan().pc[0], provinsi.daftarkan().pc[0]
    b.permohonan()
    certificates = (*a.instansi.sertifikat(), *b.instansi.sertifikat())
    whole = kirim(gudang, a.paket(replace(b.muatan(), certificates=certificates)))
    assert whole.reason == "instansi_lain"
    smuggled = replace(a.muatan(b.rentang()), certificates=certificates)
    assert kirim(gudang, a.paket(smuggled)).reason == "rantai"
    assert isi_tabel(gudang)["op"] == []


def test_another_pc_of_the_agency_may_derive_the_feed(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    a.permohonan()
    assert kirim(gudang, b.paket(b.muatan(a.rentang(oleh=b)))).state is State.DITERAPKAN


def test_work_before_the_loss_of_a_laptop_counts_later_work_does_not(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    a.permohonan()
    a.permohonan()
    b.permohonan()
    lost = Entry(Kind.PERANGKAT, a.cert.subject, a.cert.number, SEKARANG, 1, ((1, 1),))
    lists = issue_list(
        a.instansi.kunci, agency=a.instansi.id, counter=1, created=SEKARANG, entries=[lost]
    )
    told = replace(b.muatan(a.rentang(0, 1), b.rentang()), revocations=pack_lists([lists]))
    assert kirim(gudang, b.paket(told)).state is State.DITERAPKAN
    assert kirim(gudang, b.paket(b.muatan(a.rentang(1)))).reason == "rantai"
    assert kirim(gudang, a.paket()).reason == "pengirim_dicabut"
    assert gudang.ack_for(a.instansi.id).stored == {a.stream: 1, b.stream: 1}


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (lambda d: d[:-3], "rusak"),
        (lambda d: d[:-40] + bytes([d[-40] ^ 1]) + d[-39:], "rusak"),
        (lambda d: b"PK\3\4" + d, "bukan_paket"),
        (lambda d: b"", "rusak"),
        (lambda d: d + b"x", "rusak"),
    ],
)
def test_a_damaged_file_is_kept_apart_with_a_sentence(
    gudang_berkas: HubStore, pc: Pc, harm: Any, reason: str
) -> None:
    pc.permohonan()
    receipt = gudang_berkas.receive(harm(pc.paket()), "flashdisk")
    assert (receipt.state, receipt.reason) == (State.KARANTINA, reason)
    assert receipt.sentence.endswith(".")
    assert gudang_berkas.process() == []
    gudang_berkas.discard(receipt.sha256)
    assert not gudang_berkas.core.raw.path(receipt.sha256).exists()
    assert gudang_berkas.inbox()[0].state is State.DIBUANG


def test_sealed_to_others_or_in_another_form(
    gudang_berkas: HubStore, provinsi: ProvinsiUji, pc: Pc
) -> None:
    pc.permohonan()
    assert kirim(gudang_berkas, pc.paket(recipients=[pc.cert.age])).reason == "tak_terbuka"


def test_two_keys_for_one_enrolment_are_shown(gudang: HubStore, provinsi: ProvinsiUji) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from app.sync.trust.certs import issue

    first = provinsi.daftarkan()
    first.pc[0].permohonan()
    kirim(gudang, first.pc[0].paket())
    thief = Ed25519PrivateKey.generate()
    first.kunci = thief
    first.cert = issue(
        first.pendaftar,
        kind=Kind.INSTANSI,
        subject=first.id,
        agency=first.id,
        number=1,
        public_key=thief.public_key().public_bytes_raw(),
        valid_from=SEKARANG,
    )
    pc = first.tambah_pc()
    pc.permohonan()
    assert kirim(gudang, pc.paket()).reason == "pendaftaran_ganda"
    row = gudang.roster()[0]
    assert (row.ganda, len(row.perangkat)) == (True, 1)


def test_volumes_for_other_pcs_are_passed_on_unopened(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    instansi = provinsi.daftarkan(3)
    a, b, c = instansi.pc
    a.permohonan()
    kirim(gudang, a.paket())
    sealed = a.paket(to=To.AGENCY, recipients=[b.cert.age, c.cert.age])
    receipt = kirim(gudang, sealed)
    assert receipt.state is State.TITIPAN
    assert gudang.relayed(instansi.id, a.cert.subject, 0) == []
    waiting = gudang.relayed(instansi.id, b.cert.subject, 0)
    assert [one.path.read_bytes() for one in waiting] == [sealed]
    for device in (b, c):
        assert waiting[0].path.exists()
        gudang.confirm(instansi.id, device.cert.subject, waiting[0].n)
    assert gudang.relayed(instansi.id, b.cert.subject, waiting[0].n) == []
    assert not waiting[0].path.exists()
    again = kirim(gudang, sealed)  # its writer has not heard: passed on once more
    anew = gudang.relayed(instansi.id, b.cert.subject, waiting[0].n)
    assert again.state is State.TITIPAN
    assert [one.path.read_bytes() for one in anew] == [sealed]


def test_a_stranger_cannot_fill_the_relay(gudang: HubStore) -> None:
    pc = ProvinsiUji().daftarkan().pc[0]
    assert kirim(gudang, pc.paket(to=To.AGENCY)).reason == "pengirim_asing"


def test_numbers_of_tables_are_as_the_tests_think() -> None:
    assert nomor_tabel("permohonan") == 20


def test_volumes_that_wait_for_one_another_come_in_together(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    rid = a.permohonan()
    b.lihat(a)
    b.permohonan(rid, kanal="surat")
    a.lihat(b)
    a.permohonan(rid, kanal="telepon")
    assert kirim(gudang, a.paket()).reason == "urutan"
    assert kirim(gudang, b.paket()).state is State.DITERAPKAN
    assert {r.state for r in gudang.inbox()} == {State.DITERAPKAN}
    assert fields_of(gudang, rid)["kanal"] == "telepon"


def test_the_projection_can_be_folded_anew_from_the_log(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    a, b = provinsi.daftarkan(2).pc
    rid = a.permohonan(kanal="email")
    b.lihat(a)
    b.tulis("permohonan", rid, hlc=(SEKARANG + 50) << 16, kanal="surat")
    a.tulis("permohonan", rid, hlc=(SEKARANG + 60) << 16, kanal="telepon")
    a.permohonan(hapus=True)
    kirim(gudang, a.paket())
    kirim(gudang, b.paket())
    before = isi_tabel(gudang)
    with gudang.core.begin() as connection:
        connection.execute(schema.rec.delete())
        connection.execute(schema.sibling.delete())
    assert gudang.rebuild(a.instansi.id) == 2
    assert isi_tabel(gudang) == before


def test_volumes_of_a_stranger_are_tried_again_once_it_is_known(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    instansi = provinsi.daftarkan(2)
    a, b = instansi.pc
    a.permohonan()
    bare = replace(a.muatan(), certificates=())
    records, sealed = a.paket(bare), a.paket(to=To.AGENCY, recipients=[b.cert.age])
    for data in (records, sealed):
        kept = kirim(gudang, data)
        assert (kept.state, kept.reason) == (State.KARANTINA, "pengirim_asing")
    assert gudang.process() == []  # still nobody knows it
    gudang.learn(instansi.sertifikat())
    done = gudang.process()
    assert {one.state for one in done} == {State.DITERAPKAN, State.TITIPAN}
    assert gudang.quarantine() == ()
    assert len(gudang.relayed(instansi.id, b.cert.subject, 0)) == 1
    assert gudang.process() == []


def test_a_stranger_stays_apart_whoever_else_becomes_known(
    gudang: HubStore, provinsi: ProvinsiUji
) -> None:
    foreign = ProvinsiUji().daftarkan().pc[0]
    kirim(gudang, foreign.paket(to=To.AGENCY))
    gudang.learn(provinsi.daftarkan().sertifikat())
    assert gudang.process() == []
    assert [one.reason for one in gudang.quarantine()] == ["pengirim_asing"]


def test_merged_volumes_are_kept_for_some_days_and_known_for_ever(
    gudang: HubStore, provinsi: ProvinsiUji, jam: Jam
) -> None:
    instansi = provinsi.daftarkan(2)
    a, b = instansi.pc
    a.permohonan()
    merged = a.paket()
    first = kirim(gudang, merged)
    relayed = kirim(gudang, a.paket(to=To.AGENCY, recipients=[b.cert.age]))
    apart = kirim(gudang, b"ini bukan paket")
    jam.ms += 91 * 86_400_000
    assert gudang.clean() == 0  # merged long ago, but no receipt has told its agency yet
    gudang.ack_for(instansi.id)
    a.permohonan()
    fresh = kirim(gudang, a.paket())
    assert gudang.clean(365) == 0
    assert gudang.clean(0) == 0
    assert gudang.keep_days() == 0
    assert gudang.clean(90) == 1
    path = gudang.core.raw.path
    assert not path(first.sha256).exists()
    assert all(path(one.sha256).exists() for one in (relayed, apart, fresh))
    again = kirim(gudang, merged)
    assert (again.state, again.new) == (State.DITERAPKAN, False)
    assert not path(first.sha256).exists()
    gudang.ack_for(instansi.id)
    jam.ms += 89 * 86_400_000
    assert gudang.clean() == 0
    jam.ms += 2 * 86_400_000
    assert gudang.clean() == 1
    assert not path(fresh.sha256).exists()
    with pytest.raises(UserError) as refused:
        gudang.clean(-1)
    assert refused.value.code == "HUB-015"


def test_what_a_power_cut_left_is_swept_away(gudang: HubStore, jam: Jam) -> None:
    stray = gudang.core.raw.folder / "0123.part"
    stray.parent.mkdir(parents=True, exist_ok=True)
    stray.write_bytes(b"x")
    os.utime(stray, (jam.ms / 1000, jam.ms / 1000))
    gudang.clean()
    assert stray.exists()
    jam.ms += 2 * 86_400_000
    gudang.clean()
    assert not stray.exists()
