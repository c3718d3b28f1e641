# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Offices and PCs join, are put out and change keys, in real office folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from app.db.engine import raw_connect
from app.domain.errors import UserError
from app.domain.ids import uuid7
from app.domain.pelaku import SISTEM
from app.domain.waktu import JamTetap
from app.services import pendaftaran, pendaftaran_perangkat, pendaftaran_provinsi
from app.services.kantor import Kantor, buat_berkas_kantor, buka_kantor
from app.services.pendaftaran_perangkat import ALASAN
from app.services.proyeksi import Proyeksi
from app.sync.trust import store
from app.sync.trust.certs import Certificate, Kind, Role
from app.sync.trust.enrol import read_enrolment
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.rules import SELF_MADE
from tests.helpers.kantor import FRASA, PAGI, KantorUji, kantor_uji

NAMA = "Dinas Uji, Kabupaten Uji"


@contextmanager
def kosong(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kantor]:
    """A new PC: an empty office folder with its own machine state."""
    monkeypatch.setenv("LUMBUNG_STATE", str(folder.with_name(folder.name + "-mesin")))
    jam = JamTetap(PAGI)
    key = buat_berkas_kantor(folder, passphrase=FRASA, jam=jam)
    kantor = buka_kantor(folder, key, jam=jam, projections=(Proyeksi(),))
    try:
        yield kantor
    finally:
        kantor.close()


@pytest.fixture
def buka(tmp_path: Path) -> Iterator[Callable[[str], KantorUji]]:
    with ExitStack() as stack:
        yield lambda nama: stack.enter_context(kantor_uji(tmp_path / nama))


@pytest.fixture
def provinsi(buka: Callable[[str], KantorUji]) -> KantorUji:
    k = buka("provinsi")
    pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
    return k


def surat(provinsi: KantorUji, nama: str = NAMA) -> bytes:
    made = pendaftaran_provinsi.daftarkan_instansi(
        provinsi.kantor, provinsi.admin, nama=nama, kode="UJI"
    )
    return made.raw


def sertifikat(kantor: Kantor) -> Certificate:
    with kantor.read() as session:
        found = store.own_certificate(session.connection())
    assert found is not None
    return found


def instansi(kantor: Kantor) -> Certificate:
    pool = pendaftaran.kolam(kantor)
    agency = sertifikat(kantor).agency
    assert agency is not None
    return pool.agency(agency)


def kode_galat(act: Callable[..., object], *args: object, **kwargs: object) -> str:
    with pytest.raises(UserError) as error:
        act(*args, **kwargs)
    return error.value.code


def tamu(k: KantorUji, pc: Kantor, **kwargs: object) -> pendaftaran_perangkat.Izin:
    asked = pendaftaran_perangkat.minta(pc)
    return pendaftaran_perangkat.izinkan(k.kantor, k.admin, asked, **kwargs)


def bawa(dari: Kantor, ke: Kantor) -> tuple[tuple[bytes, TrustError], ...]:
    """What a bundle does for trust: certificates and revocations travel."""
    pool = pendaftaran.kolam(dari)
    with ke.writer.begin() as connection:
        own = store.load_pool(connection)
        believed, refused = own.add_all([c.raw for c in pool.certificates()])
        store.save(connection, believed, now_ms=ke.jam.now_ms())
        own.add_revocations(pool.revocations())
        store.save_lists(connection, own.lists())
    return refused


def test_an_office_makes_its_own_identity_once(buka) -> None:
    k = buka("a")
    cert = pendaftaran.pastikan_identitas(k.kantor)
    assert pendaftaran.pastikan_identitas(k.kantor) == cert
    assert cert.subject == k.kantor.stream.device
    assert (cert.code, cert.roles) == ("PC1", {Role.TULIS})
    pool = pendaftaran.kolam(k.kantor)
    pool.check(cert, k.jam.now_ms())
    assert instansi(k.kantor).number == SELF_MADE
    assert pool.province_recipients() == []
    assert pool.recipients(cert.agency) == [cert.age]


def test_an_enrolled_agency_is_believed_by_the_province(buka, provinsi: KantorUji) -> None:
    k = buka("a")
    file = surat(provinsi)
    assert len(file) <= 1200
    before = pendaftaran.pastikan_identitas(k.kantor)
    done = pendaftaran.terima_pendaftaran(k.kantor, k.admin, file)
    assert (done.nama, done.kode, done.provinsi) == (NAMA, "UJI", "Provinsi Uji")
    assert done.baru
    assert done.memegang_kunci
    cert = sertifikat(k.kantor)
    assert (cert.agency, cert.number) == (done.agency, 2)
    assert cert.public_key == before.public_key
    pool = pendaftaran.kolam(k.kantor)
    assert pool.canonical(before.agency) == done.agency  # what was written before stays ours
    assert len(pool.province_recipients()) == 1
    # what travels in a bundle convinces the province
    row = pendaftaran_provinsi.daftar_instansi(provinsi.kantor)[0]
    assert (row.id, row.kunci_diterima) == (done.agency, False)
    refused = bawa(k.kantor, provinsi.kantor)
    # what the agency had signed under its former id means nothing to the province
    assert {error.reason for _, error in refused} == {Reason.ISSUER, Reason.RIGHTS}
    pendaftaran.kolam(provinsi.kantor).check(cert, k.jam.now_ms())
    assert pendaftaran_provinsi.daftar_instansi(provinsi.kantor)[0].kunci_diterima
    # again: nothing changes
    again = pendaftaran.terima_pendaftaran(k.kantor, k.admin, file)
    assert not again.baru
    assert sertifikat(k.kantor) == cert


def test_the_text_of_the_qr_code_serves_as_well(buka, provinsi: KantorUji) -> None:
    k = buka("a")
    text = read_enrolment(surat(provinsi)).text
    typed = "\r\n".join([text[at : at + 64].lower() for at in range(0, len(text), 64)])
    assert pendaftaran.terima_pendaftaran(k.kantor, k.admin, typed.encode()).nama == NAMA


def test_a_second_office_with_the_same_letter_is_shown(buka, provinsi: KantorUji) -> None:
    first, thief = buka("a"), buka("b")
    file = surat(provinsi)
    for k in (first, thief):
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, file)
    bawa(first.kantor, provinsi.kantor)
    refused = bawa(thief.kantor, provinsi.kantor)
    assert [e.reason for _, e in refused].count(Reason.DOUBLE) == 1
    pool = pendaftaran.kolam(provinsi.kantor)
    pool.check(sertifikat(first.kantor), PAGI_MS)
    with pytest.raises(TrustError):
        pool.check(sertifikat(thief.kantor), PAGI_MS)


PAGI_MS = int(PAGI.timestamp() * 1000)


def test_an_office_keeps_to_one_province_and_one_agency(buka, provinsi: KantorUji) -> None:
    k, other = buka("a"), buka("provinsi-lain")
    pendaftaran_provinsi.jadikan_provinsi(other.kantor, other.admin, nama="Lain")
    pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat(provinsi))
    cert = sertifikat(k.kantor)
    take = pendaftaran.terima_pendaftaran
    assert kode_galat(take, k.kantor, k.admin, surat(other)) == "DFT-003"
    assert kode_galat(take, k.kantor, k.admin, surat(provinsi, "Dinas Lain")) == "DFT-004"
    assert kode_galat(take, k.kantor, k.petugas, surat(provinsi)) == "HAK-001"
    assert sertifikat(k.kantor) == cert


def test_a_changed_letter_changes_nothing(buka, provinsi: KantorUji) -> None:
    k = buka("a")
    file = bytearray(surat(provinsi))
    file[len(file) // 2] ^= 1
    code = kode_galat(pendaftaran.terima_pendaftaran, k.kantor, k.admin, bytes(file))
    assert code.startswith("DFT-10")
    with k.kantor.read() as session:
        assert store.province_roots(session.connection()) == ()


def test_a_renewed_letter_keeps_the_agency_and_ends_the_old_one(buka, provinsi) -> None:
    k, thief = buka("a"), buka("b")
    old, new = surat(provinsi), surat(provinsi)
    done = pendaftaran.terima_pendaftaran(k.kantor, k.admin, new)
    bawa(k.kantor, provinsi.kantor)
    pendaftaran.terima_pendaftaran(thief.kantor, thief.admin, old)
    assert done.agency == sertifikat(thief.kantor).agency
    reasons = [e.reason for _, e in bawa(thief.kantor, provinsi.kantor)]
    assert Reason.REVOKED in reasons or Reason.ROLLBACK in reasons
    pendaftaran.kolam(provinsi.kantor).check(sertifikat(k.kantor), PAGI_MS)
    with pytest.raises(TrustError):
        pendaftaran.kolam(provinsi.kantor).check(sertifikat(thief.kantor), PAGI_MS)


def test_a_new_pc_joins_and_can_read_the_agency_secrets(
    buka, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    k = buka("a")
    sealed = k.kantor.rahasia.seal("6271014101800001")
    with kosong(tmp_path / "pc2", monkeypatch) as pc:
        asked = pendaftaran_perangkat.minta(pc)
        assert pendaftaran_perangkat.minta(pc).raw == asked.raw
        assert kode_galat(pendaftaran.pastikan_identitas, pc) == "DFT-001"
        izin = tamu(k, pc, nama="Loket dua")
        assert pendaftaran_perangkat.baca_izin(pc, izin.berkas).words == izin.kata
        wrong = kode_galat(pendaftaran_perangkat.terima_izin, pc, izin.berkas, kata="satu dua tiga")
        assert wrong == "DFT-111"
        pendaftaran_perangkat.terima_izin(pc, izin.berkas, kata=izin.kata.upper())
        assert pc.rahasia.open(sealed) == "6271014101800001"
        cert = sertifikat(pc)
        assert cert.code == "PC2"
        pendaftaran.kolam(pc).check(sertifikat(k.kantor), PAGI_MS)
        pendaftaran.kolam(k.kantor).check(cert, PAGI_MS)
        rows = pendaftaran_perangkat.daftar_perangkat(k.kantor)
        assert {(r.kode, r.nama, r.komputer_ini) for r in rows} == {
            ("PC1", "", True),
            ("PC2", "Loket dua", False),
        }
        # it does not get the agency key
        assert kode_galat(tamu, _uji(k, pc), pc) in {"DFT-002", "DFT-008"}
        assert kode_galat(pendaftaran_perangkat.minta, pc) == "DFT-008"


def _uji(k: KantorUji, kantor: Kantor) -> KantorUji:
    from dataclasses import replace

    return replace(k, kantor=kantor)


def test_a_grant_serves_one_pc_only(buka, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    k = buka("a")
    with (
        kosong(tmp_path / "pc2", monkeypatch) as pc,
        kosong(tmp_path / "pc3", monkeypatch) as other,
    ):
        izin = tamu(k, pc)
        take = pendaftaran_perangkat.terima_izin
        assert kode_galat(take, other, izin.berkas) == "DFT-009"
        pendaftaran_perangkat.minta(other)
        assert kode_galat(take, other, izin.berkas) == "DFT-110"
        damaged = izin.berkas[:-1] + bytes([izin.berkas[-1] ^ 1])
        assert kode_galat(take, pc, damaged) == "DFT-102"
        take(pc, izin.berkas)


def test_an_office_with_records_of_its_own_does_not_join_another(buka) -> None:
    k = buka("a")
    assert kode_galat(pendaftaran_perangkat.minta, k.kantor) == "DFT-008"
    empty = kode_galat(pendaftaran_perangkat.minta, k.kantor, kode="terlalu panjang")
    assert empty == "DFT-023"


def test_a_lost_pc_is_put_out_with_its_last_accepted_work(
    buka, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    k = buka("a")
    with kosong(tmp_path / "pc2", monkeypatch) as pc:
        izin = tamu(k, pc)
        pendaftaran_perangkat.terima_izin(pc, izin.berkas)
        lost = pc.stream.device
        with k.kantor.writer.begin() as connection:  # as if its log came in up to 17
            connection.exec_driver_sql(
                "INSERT INTO stream (device, incarnation, public_key, head_seq, head_hash,"
                " head_sig, head_hlc, head_wall, quarantine)"
                " VALUES (?, 1, ?, 17, x'00', x'', 0, 0, '')",
                (lost.bytes, sertifikat(pc).public_key),
            )
        found = pendaftaran_perangkat.cari_perangkat(k.kantor, "pc2")
        assert found == lost
        cabut = pendaftaran_perangkat.cabut
        assert kode_galat(cabut, k.kantor, k.admin, lost, alasan=" ") == "DFT-016"
        entry = cabut(k.kantor, k.admin, lost, alasan="hilang")
        assert entry.reason == ALASAN["hilang"]
        pool = pendaftaran.kolam(k.kantor)
        assert pool.limit(lost.bytes + b"\0\0\0\1") == 17
        assert pool.limit(lost.bytes + b"\0\0\0\2") == 0
        with pytest.raises(TrustError):
            pool.check(sertifikat(pc), PAGI_MS)
        assert kode_galat(cabut, k.kantor, k.admin, lost, alasan="hilang") == "DFT-015"
        own = k.kantor.stream.device
        assert kode_galat(cabut, k.kantor, k.admin, own, alasan="hilang") == "DFT-012"
        stranger = uuid7(1)
        assert kode_galat(cabut, k.kantor, k.admin, stranger, alasan="hilang") == "DFT-007"
        # nor is it let in again
        again = pendaftaran_perangkat.baca_permintaan(_permintaan(pc))
        let_in = pendaftaran_perangkat.izinkan
        assert kode_galat(let_in, k.kantor, k.admin, again) == "DFT-106"


def _permintaan(kantor: Kantor) -> bytes:
    from app.sync.identity import read_meta

    with kantor.read() as session:
        raw = read_meta(session.connection(), store.META_REQUEST)
    assert raw is not None
    return raw


def test_pcs_that_worked_together_before_enrolment_stay_together(
    buka, provinsi: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    k = buka("a")
    with kosong(tmp_path / "pc2", monkeypatch) as pc:
        pendaftaran_perangkat.terima_izin(pc, tamu(k, pc).berkas)
        file = surat(provinsi)
        pendaftaran.terima_pendaftaran(k.kantor, k.admin, file)
        # the other PC still has its old certificate: both believe each other
        pendaftaran.kolam(k.kantor).check(sertifikat(pc), PAGI_MS)
        done = pendaftaran.terima_pendaftaran(pc, SISTEM, file)
        assert not done.memegang_kunci
        bawa(k.kantor, pc)
        assert sertifikat(pc).agency == done.agency == sertifikat(k.kantor).agency
        for one in (k.kantor, pc):
            pool = pendaftaran.kolam(one)
            assert len(pool.recipients(done.agency)) == 2
            for cert in (sertifikat(k.kantor), sertifikat(pc)):
                pool.check(cert, PAGI_MS)


def test_an_agency_key_others_know_is_replaced(
    buka, provinsi: KantorUji, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    k = buka("a")
    rotate = pendaftaran.putar_kunci
    assert kode_galat(rotate, k.kantor, k.admin, alasan="uji", bocor=True) == "DFT-013"
    pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat(provinsi))
    with kosong(tmp_path / "pc2", monkeypatch) as pc:
        pendaftaran_perangkat.terima_izin(pc, tamu(k, pc).berkas)
        old = sertifikat(pc)
        assert rotate(k.kantor, k.admin, alasan="komputer dicuri", bocor=True) == 2
        for one in (pc, provinsi.kantor):
            bawa(k.kantor, one)
            pool = pendaftaran.kolam(one)
            with pytest.raises(TrustError):
                pool.check(old, PAGI_MS)
            pool.check(sertifikat(k.kantor), PAGI_MS)
            pool.check(sertifikat(pc), PAGI_MS)
        assert sertifikat(pc).number == old.number + 1
        assert sertifikat(pc).public_key == old.public_key


def test_two_sheets_renew_the_online_key(buka, tmp_path: Path) -> None:
    k, agency = buka("provinsi"), buka("a")
    made = pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
    pendaftaran.terima_pendaftaran(agency.kantor, agency.admin, surat(k))
    k.jam.maju(days=400)
    enrol = pendaftaran_provinsi.daftarkan_instansi
    assert kode_galat(enrol, k.kantor, k.admin, nama="Lain", kode="L") == "DFT-022"
    sheets = [bagian.text for bagian in made.bagian]
    renew = pendaftaran_provinsi.perbarui_daring
    assert kode_galat(renew, k.kantor, k.admin, sheets[:1]) == "DFT-019"
    assert kode_galat(renew, k.kantor, k.admin, [sheets[0], sheets[0]]) == "DFT-111"
    assert kode_galat(renew, k.kantor, k.petugas, sheets[:2]) == "HAK-001"
    for pair in ([sheets[0], sheets[1]], [sheets[2], sheets[0]], [sheets[1], sheets[2]]):
        cert = renew(k.kantor, k.admin, pair)
    assert cert.number == 4
    with k.kantor.read() as session:  # four secrets open what was sealed to the province
        assert len(store.identities(session.connection())) == 4
    bawa(k.kantor, agency.kantor)
    pool = pendaftaran.kolam(agency.kantor)
    assert pool.province_recipients() == [cert.age]
    pool.check(cert, k.jam.now_ms())
    other = buka("lain")
    foreign = pendaftaran_provinsi.jadikan_provinsi(other.kantor, other.admin, nama="Lain")
    theirs = [bagian.text for bagian in foreign.bagian]
    assert kode_galat(renew, k.kantor, k.admin, theirs[:2]) == "DFT-020"
    assert kode_galat(renew, k.kantor, k.admin, [theirs[0], sheets[1]]) == "DFT-111"


def test_a_stolen_online_key_is_ended_and_agencies_stay_in(buka) -> None:
    k, agency = buka("provinsi"), buka("a")
    made = pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
    pendaftaran.terima_pendaftaran(agency.kantor, agency.admin, surat(k))
    bawa(agency.kantor, k.kantor)
    old = pendaftaran.kolam(k.kantor).province_certificates()[0]
    k.jam.maju(days=3)
    sheets = [bagian.text for bagian in made.bagian]
    cert = pendaftaran_provinsi.perbarui_daring(k.kantor, k.admin, sheets[1:], bocor=True)
    bawa(k.kantor, agency.kantor)
    for one in (k.kantor, agency.kantor):
        pool = pendaftaran.kolam(one)
        with pytest.raises(TrustError):
            pool.check(old, PAGI_MS)
        pool.check(cert, PAGI_MS)
        pool.check(sertifikat(agency.kantor), PAGI_MS)
        assert pool.province_recipients() == [cert.age]


def test_the_province_puts_an_agency_out(buka, provinsi: KantorUji) -> None:
    k = buka("a")
    done = pendaftaran.terima_pendaftaran(k.kantor, k.admin, surat(provinsi))
    bawa(k.kantor, provinsi.kantor)
    put_out = pendaftaran_provinsi.cabut_instansi
    put_out(provinsi.kantor, provinsi.admin, done.agency, alasan="dibubarkan")
    assert pendaftaran_provinsi.daftar_instansi(provinsi.kantor)[0].dicabut
    with pytest.raises(TrustError):
        pendaftaran.kolam(provinsi.kantor).check(sertifikat(k.kantor), PAGI_MS)
    assert kode_galat(put_out, k.kantor, k.admin, done.agency, alasan="x") == "DFT-005"
    assert kode_galat(put_out, provinsi.kantor, provinsi.admin, uuid7(1), alasan="x") == "DFT-018"
    again = kode_galat(surat, provinsi)
    assert again == "DFT-017"


def test_a_province_is_founded_once_and_its_root_key_is_nowhere(buka) -> None:
    k = buka("provinsi")
    made = pendaftaran_provinsi.jadikan_provinsi(k.kantor, k.admin, nama="Provinsi Uji")
    found = pendaftaran_provinsi.jadikan_provinsi
    assert kode_galat(found, k.kantor, k.admin, nama="Lagi") == "DFT-006"
    from app.sync.trust.shares import combine

    secret = combine(*made.bagian[:2]).private_bytes_raw()
    connection = raw_connect(k.kantor.paths.database, k.kantor.key.purpose("db"))
    try:
        rows = connection.execute("SELECT value FROM meta").fetchall()
    finally:
        connection.close()
    assert rows
    assert all(secret not in bytes(value) for (value,) in rows)


def test_a_hub_is_let_in_by_the_province(provinsi: KantorUji) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from app.sync.trust import agekeys, device

    secret, recipient = agekeys.new_identity()
    key = Ed25519PrivateKey.generate()
    asked = device.request(
        key,
        subject=uuid7(PAGI_MS),
        recipient=recipient,
        nonce=bytes(16),
        created=PAGI_MS,
        what=device.HUB,
    )
    let_in = pendaftaran_provinsi.terbitkan_hub
    berkas, kata = let_in(provinsi.kantor, provinsi.admin, asked)
    given = device.open_grant(berkas, asked, agekeys.identity_text(secret))
    assert given.words == kata
    assert given.secret == b""
    assert given.agency is None
    pool = TrustPool(provinces=[given.provinces])
    assert pool.add_all(given.certificates)[1] == ()
    pool.check(given.certificate, PAGI_MS)
    assert given.certificate.kind is Kind.HUB
    assert surat(provinsi)  # letters name the hub from now on
    enrolment = read_enrolment(surat(provinsi))
    assert enrolment.hub == given.certificate
    assert len(enrolment.raw) <= 1200
    as_pc = pendaftaran_perangkat.izinkan
    assert kode_galat(as_pc, provinsi.kantor, provinsi.admin, asked) == "DFT-014"


@pytest.mark.expects_log
def test_a_folder_that_moved_signs_itself_only_with_the_agency_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with kantor_uji(tmp_path / "a") as k:
        cert = pendaftaran.pastikan_identitas(k.kantor)
        key = k.kantor.key
    monkeypatch.setattr("app.infra.machine.fingerprint", lambda: b"m" * 16)
    with _lagi(tmp_path / "a", key) as moved:
        assert moved.inkarnasi_baru
        fresh = pendaftaran.pastikan_identitas(moved)
        assert fresh.subject == moved.stream.device != cert.subject
        assert fresh.code == "PC2"
        assert fresh.recipient != cert.recipient
        with moved.read() as session:  # what was sealed to it before still opens
            assert len(store.identities(session.connection())) == 2
        with moved.writer.begin() as connection:
            connection.exec_driver_sql("DELETE FROM meta WHERE key = 'agency_key'")
    monkeypatch.setattr("app.infra.machine.fingerprint", lambda: b"n" * 16)
    with _lagi(tmp_path / "a", key) as moved:
        assert kode_galat(pendaftaran.pastikan_identitas, moved) == "DFT-001"
        asked = pendaftaran_perangkat.minta(moved)
        assert asked.subject == moved.stream.device
    assert {record.getMessage() for record in caplog.records if record.levelname == "WARNING"} == {
        "new incarnation of the own stream"
    }


@contextmanager
def _lagi(folder: Path, key: object) -> Iterator[Kantor]:
    kantor = buka_kantor(folder, key, jam=JamTetap(PAGI), projections=(Proyeksi(),))
    try:
        yield kantor
    finally:
        kantor.close()


def test_the_demo_province_has_no_keys_in_the_office(buka) -> None:
    k = buka("a")
    done = pendaftaran.daftarkan_demo(k.kantor)
    assert done.memegang_kunci
    with k.kantor.read() as session:
        connection = session.connection()
        assert store.online_key(connection) is None
        assert len(store.identities(connection)) == 1
    pool = pendaftaran.kolam(k.kantor)
    assert len(pool.province_recipients()) == 1
    pool.check(sertifikat(k.kantor), PAGI_MS)
