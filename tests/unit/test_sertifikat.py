# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates: one meaning per byte, and only what leads to a root is believed."""

from __future__ import annotations

from uuid import uuid4

import cbor2
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.sync.trust import cbor
from app.sync.trust.agekeys import identity_text, new_identity, public_of, recipient_text
from app.sync.trust.certs import Certificate, Kind, Role, check, issue, parse
from app.sync.trust.errors import SENTENCES, Reason, TrustError
from app.sync.trust.pool import TrustPool
from app.sync.trust.revocation import (
    FOR_EVER,
    Entry,
    RevocationList,
    issue_list,
    pack_lists,
    parse_list,
)
from tests.helpers.sertifikat import NOW, YEAR, InstansiUji, ProvinsiUji, public

leaves = st.none() | st.integers(0, (1 << 64) - 1) | st.binary(max_size=300) | st.text(max_size=300)
values = leaves | st.lists(leaves | st.lists(leaves | st.lists(leaves, max_size=5), max_size=5))


def refused(reason: Reason, act, *args, **kwargs) -> None:
    with pytest.raises(TrustError) as error:
        act(*args, **kwargs)
    assert error.value.reason is reason


@given(values)
def test_encoding_is_deterministic_cbor_and_comes_back(value) -> None:
    data = cbor.encode(value)
    assert data == cbor2.dumps(value, canonical=True)
    assert cbor.decode(data, cap=1 << 20) == value


@given(st.binary(max_size=80))
def test_any_bytes_have_one_encoding_or_are_refused(data: bytes) -> None:
    try:
        value = cbor.decode(data, cap=64)
    except TrustError:
        return
    assert cbor.encode(value) == data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x18\x01",  # 1 in two bytes
        b"\x19\x00\xff",
        b"\x5f\x41a\xff",  # indefinite length
        b"\xa0",  # map
        b"\xf5",  # true
        b"\xfb" + bytes(8),  # float
        b"\xc1\x00",  # tag
        b"\x20",  # -1
        b"\x00\x00",  # bytes left over
        b"\x9b" + b"\xff" * 8,  # an endless array
        b"\x81" * 40 + b"\x00",
        b"\x62\xff\xff",
    ],
)
def test_other_forms_of_cbor_are_refused(data: bytes) -> None:
    refused(Reason.FORMAT, cbor.decode, data, cap=1 << 20)


def test_age_keys_are_those_of_age() -> None:
    secret, recipient = new_identity()
    identity = pyrage.x25519.Identity.from_str(identity_text(secret))
    assert str(identity.to_public()) == recipient_text(recipient)
    assert public_of(secret) == recipient
    sealed = pyrage.encrypt(b"isi", [pyrage.x25519.Recipient.from_str(recipient_text(recipient))])
    assert pyrage.decrypt(sealed, [identity]) == b"isi"


def test_a_certificate_is_short_and_says_no_name() -> None:
    agency = ProvinsiUji().instansi()
    device = agency.perangkat(Role.TULIS, Role.PEMEGANG_REGISTER, code="ABCDEFGH")
    assert len(device.cert.raw) <= 260
    found = parse(device.cert.raw)
    assert found == device.cert
    assert found.roles == {Role.TULIS, Role.PEMEGANG_REGISTER}
    assert (found.code, found.number, found.agency) == ("ABCDEFGH", 1, agency.id)


def test_too_long_facts_are_never_signed() -> None:
    key = Ed25519PrivateKey.generate()
    facts = {"kind": Kind.PERANGKAT, "subject": uuid4(), "agency": uuid4(), "number": 1}
    for wrong in ({"code": "SEMBILAN9"}, {"public_key": b"\0" * 31}, {"recipient": b"\0" * 33}):
        with pytest.raises(ValueError, match="bentuk"):
            issue(key, **{**facts, "public_key": public(key), "valid_from": NOW, **wrong})


def test_every_flipped_bit_of_a_certificate_is_refused() -> None:
    raw = ProvinsiUji().instansi().perangkat().cert.raw
    for bit in range(len(raw) * 8):
        broken = bytearray(raw)
        broken[bit // 8] ^= 1 << bit % 8
        with pytest.raises(TrustError):
            parse(bytes(broken))


def test_every_truncation_and_addition_is_refused() -> None:
    raw = ProvinsiUji().instansi().perangkat().cert.raw
    for length in range(len(raw)):
        with pytest.raises(TrustError):
            parse(raw[:length])
    for extra in (b"\0", raw, b"x" * 400):
        with pytest.raises(TrustError):
            parse(raw + extra)


def test_the_whole_chain_is_believed_in_any_order() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device = agency.perangkat()
    pool = province.kolam(agency)
    check(device.cert, pool, NOW)
    assert pool.device(device.id) == device.cert
    assert pool.agency_of(device.id) == agency.id
    assert pool.chain(device.cert) == (
        agency.cert,
        agency.enrol,
        province.online_cert,
        province.root_cert,
    )
    assert pool.recipients(agency.id) == [device.cert.age]
    assert pool.province_recipients() == [province.online_cert.age]
    assert pool.add(device.cert.raw) == device.cert  # again: nothing changes
    assert pool.certificates()[0] == province.root_cert


def test_a_stranger_is_not_believed() -> None:
    province, other = ProvinsiUji(), ProvinsiUji()
    agency, foreign = province.instansi(), other.instansi()
    pool = province.kolam(agency)
    for raw in (other.root_cert.raw, other.online_cert.raw, *foreign.raws):
        refused(Reason.ISSUER, pool.add, raw)
    foreign.perangkat()
    refused(Reason.ISSUER, check, foreign.devices[0].cert, pool, NOW)


def test_nobody_signs_above_their_place() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device = agency.perangkat()
    pool = province.kolam(agency)
    key = Ed25519PrivateKey.generate()

    def claim(signer: Ed25519PrivateKey, kind: Kind, **facts: object) -> bytes:
        base = {"agency": agency.id, "subject": agency.id, "number": 5, "valid_from": NOW}
        return issue(signer, kind=kind, public_key=public(key), **{**base, **facts}).raw

    central = {"agency": None, "subject": province.id}
    for raw in (
        claim(device.key, Kind.PERANGKAT, subject=uuid4()),
        claim(device.key, Kind.INSTANSI),
        claim(agency.key, Kind.PENDAFTARAN),
        claim(agency.key, Kind.DARING, **central),
        claim(agency.key, Kind.HUB, **central, roles=[Role.HUB]),
        claim(agency.enrol_key, Kind.PERANGKAT, subject=uuid4()),
        claim(province.online, Kind.PERANGKAT, subject=uuid4()),
        claim(province.online, Kind.INSTANSI, number=1),
        claim(province.root, Kind.HUB, **central, roles=[Role.HUB]),
        claim(agency.key, Kind.PERANGKAT, subject=uuid4(), roles=[Role.HUB]),
        claim(agency.key, Kind.INSTANSI, number=7),  # no key after the present one
        claim(agency.key, Kind.PERANGKAT, subject=uuid4(), number=0),
    ):
        refused(Reason.RIGHTS, pool.add, raw)
    refused(Reason.RIGHTS, pool.add, claim(province.online, Kind.DARING, **central))
    refused(Reason.ISSUER, pool.add, claim(key, Kind.AKAR, **central))


def test_an_agency_says_nothing_about_another() -> None:
    province = ProvinsiUji()
    mine, other = province.instansi(), province.instansi()
    device = mine.perangkat()
    pool = province.kolam(mine, other)
    thief = Ed25519PrivateKey.generate()
    cross = issue(
        other.key,
        kind=Kind.PERANGKAT,
        subject=device.id,
        agency=mine.id,
        number=2,
        public_key=public(thief),
        valid_from=NOW,
    )
    refused(Reason.RIGHTS, pool.add, cross.raw)
    # the same device id under its own name is another device, and mine stays mine
    same = issue(
        other.key,
        kind=Kind.PERANGKAT,
        subject=device.id,
        agency=other.id,
        number=9,
        public_key=public(thief),
        valid_from=NOW,
    )
    pool.add(same.raw)
    assert pool.device(device.id, mine.id) == device.cert
    assert [c.public_key for c in pool.devices(mine.id)] == [public(device.key)]
    refused(Reason.UNKNOWN, pool.device, device.id)  # whose is meant must be said


def test_a_second_key_for_one_enrolment_is_refused() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    pool = province.kolam(agency)
    again = province.kunci_instansi(agency.id, agency.enrol_key, Ed25519PrivateKey.generate())
    refused(Reason.DOUBLE, pool.add, again.raw)
    assert pool.agency(agency.id) == agency.cert
    assert "ganda" in SENTENCES[Reason.DOUBLE]


def rotate(agency: InstansiUji, key: Ed25519PrivateKey) -> Certificate:
    return issue(
        agency.key,
        kind=Kind.INSTANSI,
        subject=agency.id,
        agency=agency.id,
        number=agency.cert.number + 1,
        public_key=public(key),
        valid_from=NOW,
    )


def test_an_agency_key_is_followed_by_one_it_signed() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device, key = agency.perangkat(), Ed25519PrivateKey.generate()
    pool = province.kolam(agency)
    pool.add(rotate(agency, key).raw)
    assert pool.agency(agency.id).public_key == public(key)
    check(device.cert, pool, NOW)
    refused(Reason.DOUBLE, pool.add, rotate(agency, Ed25519PrivateKey.generate()).raw)


def test_a_new_enrolment_ends_the_old_ones_that_were_not_used() -> None:
    province = ProvinsiUji()
    old = province.instansi()
    new = province.instansi(old.id, enrolment=2)
    pool = province.kolam(new)
    pool.add(old.enrol.raw)
    refused(Reason.ROLLBACK, pool.add, old.cert.raw)
    # one in use stays beside its follower
    pool = province.kolam(old)
    pool.add_all(new.raws)
    assert pool.agency(old.id) == new.cert


def test_time_ends_but_a_slow_clock_does_not_lock_out() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device = agency.perangkat()
    pool = province.kolam(agency)
    check(province.online_cert, pool, NOW + YEAR)
    refused(Reason.EXPIRED, check, province.online_cert, pool, NOW + YEAR + 1)
    check(device.cert, pool, NOW + 20 * YEAR)  # devices have no end: offline for months is normal
    check(device.cert, pool, 1_230_000_000_000)  # a PC that woke up in 2009
    late = issue(
        province.online,
        kind=Kind.PENDAFTARAN,
        subject=uuid4(),
        agency=None,
        number=1,
        public_key=public(agency.key),
        valid_from=NOW,
    )
    refused(Reason.RIGHTS, pool.add, late.raw)
    subject = uuid4()
    late = issue(
        province.online,
        kind=Kind.PENDAFTARAN,
        subject=subject,
        agency=subject,
        number=1,
        public_key=public(agency.key),
        valid_from=NOW + 2 * YEAR,
    )
    refused(Reason.EXPIRED, pool.add, late.raw)


def revoke(
    signer: Ed25519PrivateKey, agency: InstansiUji | None, *entries: Entry, counter: int = 1
) -> RevocationList:
    owner = agency.id if agency is not None else None
    return issue_list(signer, agency=owner, counter=counter, created=NOW, entries=entries)


def lost(device, *limits: tuple[int, int]) -> Entry:
    return Entry(Kind.PERANGKAT, device.id, FOR_EVER, NOW, 1, limits)


def test_a_revoked_device_is_out_but_its_earlier_work_counts() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device, stays = agency.perangkat(), agency.perangkat(Role.KURIR)
    pool = province.kolam(agency)
    assert pool.limit(device.id.bytes + b"\0\0\0\1") is None
    ones = revoke(agency.key, agency, lost(device, (1, 40), (3, 7)))
    assert pool.add_revocations(pack_lists([ones]))
    assert not pool.add_revocations(pack_lists([ones]))
    refused(Reason.REVOKED, check, device.cert, pool, NOW)
    assert [c.subject for c in pool.devices(agency.id)] == [stays.id]
    assert pool.devices(agency.id, roles=[Role.TULIS]) == []
    assert pool.recipients(agency.id) == []  # a courier cannot read
    for incarnation, upto in ((1, 40), (2, 0), (3, 7)):
        assert pool.limit(device.id.bytes + incarnation.to_bytes(4, "big")) == upto
    assert pool.device(device.id) == device.cert  # for checking what it signed before
    found = pool.revocation(device.id)
    assert found is not None
    assert (found.at, found.reason) == (NOW, 1)
    # a renewed certificate of a revoked device changes nothing
    renewed = issue(
        agency.key,
        kind=Kind.PERANGKAT,
        subject=device.id,
        agency=agency.id,
        number=9,
        public_key=device.cert.public_key,
        valid_from=NOW + YEAR,
    )
    pool.add(renewed.raw)
    refused(Reason.REVOKED, check, renewed, pool, NOW)


def test_only_the_right_ones_revoke() -> None:
    province = ProvinsiUji()
    agency, other = province.instansi(), province.instansi()
    device = agency.perangkat()
    pool = province.kolam(agency, other)
    stranger = Ed25519PrivateKey.generate()
    for signer, owner in ((stranger, agency), (device.key, agency), (other.key, agency)):
        one = revoke(signer, owner, lost(device))
        assert not pool.add_revocations(pack_lists([one]))
    everything = Entry(Kind.INSTANSI, other.id, FOR_EVER, NOW, 0)
    assert not pool.add_revocations(pack_lists([revoke(agency.key, None, everything)]))
    assert pool.lists() == ()
    # under its own name another agency may list what it likes: it means nothing here
    pool.add_revocations(pack_lists([revoke(other.key, other, lost(device))]))
    check(device.cert, pool, NOW)
    # nor does an agency key end itself, its enrolment or the province
    own = [
        Entry(Kind.INSTANSI, agency.id, 1, NOW, 0),
        Entry(Kind.PENDAFTARAN, agency.id, 1, NOW, 0),
        Entry(Kind.DARING, province.id, 1, NOW, 0),
    ]
    pool.add_revocations(pack_lists([revoke(agency.key, agency, *own)]))
    check(device.cert, pool, NOW)
    check(province.online_cert, pool, NOW)


def test_two_lists_made_apart_both_count() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    one, two = agency.perangkat(), agency.perangkat()
    first = revoke(agency.key, agency, lost(one, (1, 5)), counter=4)
    second = revoke(agency.key, agency, lost(two), lost(one, (1, 9)), counter=4)
    for order in ([first, second], [second, first]):
        pool = province.kolam(agency)
        for each in order:
            pool.add_revocations(pack_lists([each]))
        assert pool.devices(agency.id) == []
        assert len(pool.lists()) == 2
        assert pool.limit(one.id.bytes + b"\0\0\0\1") == 9
        assert set(pool.lists()) == {first, second}
    both = revoke(agency.key, agency, *first.entries, *second.entries, counter=5)
    assert pool.add_revocations(pack_lists([both]))
    assert pool.lists() == (both,)
    assert not pool.add_revocations(pack_lists([first]))  # an older one takes nothing back


def test_the_province_may_put_an_agency_out() -> None:
    province = ProvinsiUji()
    agency, other = province.instansi(), province.instansi()
    device, stays = agency.perangkat(), other.perangkat()
    pool = province.kolam(agency, other)
    gone = Entry(Kind.INSTANSI, agency.id, 1, NOW, 0)
    pool.add_revocations(pack_lists([revoke(province.online, None, gone)]))
    refused(Reason.REVOKED, check, device.cert, pool, NOW)
    check(stays.cert, pool, NOW)
    assert pool.recipients(agency.id) == []


def test_a_key_known_to_others_ends_with_its_follower() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device, key = agency.perangkat(), Ed25519PrivateKey.generate()
    pool = province.kolam(agency)
    pool.add(rotate(agency, key).raw)
    bad = Entry(Kind.INSTANSI, agency.id, agency.cert.number, NOW, 4)
    pool.add_revocations(pack_lists([revoke(key, agency, bad)]))
    refused(Reason.REVOKED, check, device.cert, pool, NOW)
    refused(Reason.REVOKED, pool.add, agency.perangkat().cert.raw)
    # lists of the dead key count no longer
    agency.key = key
    alive = agency.perangkat(number=2)
    pool.add(alive.cert.raw)
    check(alive.cert, pool, NOW)


def test_a_key_that_comes_back_under_another_number_ends_nothing_endlessly() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    pool = province.kolam(agency)
    pool.add(rotate(agency, agency.key).raw)  # a foolish or hostile rotation to the same key
    bad = Entry(Kind.INSTANSI, agency.id, 1, NOW, 4)
    pool.add_revocations(pack_lists([revoke(agency.key, agency, bad)]))
    assert pool.revoked(agency.cert)
    assert not pool.revoked(pool.agency(agency.id))


def test_a_stolen_online_key_ends_but_own_pcs_stay_together() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device = agency.perangkat()
    stolen = Entry(Kind.DARING, province.id, 1, NOW, 4)
    ending = pack_lists([revoke(province.root, None, stolen)])
    pool = province.kolam(agency)
    pool.add_revocations(ending)
    refused(Reason.REVOKED, check, province.online_cert, pool, NOW)
    refused(Reason.REVOKED, check, device.cert, pool, NOW)
    assert pool.province_recipients() == []
    by_thief = revoke(province.online, None, Entry(Kind.INSTANSI, agency.id, 9, NOW, 0))
    assert not pool.add_revocations(pack_lists([by_thief]))
    own = TrustPool(provinces=[public(province.root)], agencies={agency.id: [public(agency.key)]})
    own.add_all([province.online_cert.raw, *agency.raws])
    own.add_revocations(ending)
    check(device.cert, own, NOW)


def test_before_enrolment_an_agency_trusts_itself_only() -> None:
    agency, key = uuid4(), Ed25519PrivateKey.generate()
    own = issue(
        key,
        kind=Kind.INSTANSI,
        subject=agency,
        agency=agency,
        number=0,
        public_key=public(key),
        valid_from=NOW,
    )
    pool = TrustPool(agencies={agency: [public(key)]})
    pool.add(own.raw)
    refused(Reason.ISSUER, TrustPool().add, own.raw)
    thief = Ed25519PrivateKey.generate()
    forged = issue(
        thief,
        kind=Kind.INSTANSI,
        subject=agency,
        agency=agency,
        number=1,
        public_key=public(key),
        valid_from=NOW,
    )
    refused(Reason.ISSUER, pool.add, forged.raw)


def test_a_pool_put_back_from_its_store_is_the_same() -> None:
    province = ProvinsiUji()
    agency = province.instansi()
    device = agency.perangkat()
    pool = province.kolam(agency)
    again = TrustPool(provinces=pool.provinces)
    for cert in reversed(pool.certificates()):
        again.restore(cert.raw)
    assert again.certificates() == pool.certificates()
    assert again.device(device.id) == device.cert
    check(device.cert, again, NOW)


def test_every_flipped_bit_of_a_revocation_list_is_refused() -> None:
    agency = ProvinsiUji().instansi()
    raw = revoke(agency.key, agency, lost(agency.perangkat(), (1, 300))).raw
    assert parse_list(raw).entries[0].limits == ((1, 300),)
    for bit in range(len(raw) * 8):
        broken = bytearray(raw)
        broken[bit // 8] ^= 1 << bit % 8
        with pytest.raises(TrustError):
            parse_list(bytes(broken))
    for length in range(len(raw)):
        with pytest.raises(TrustError):
            parse_list(raw[:length])


@given(st.binary(max_size=400))
def test_garbage_is_refused_with_one_kind_of_error(data: bytes) -> None:
    for read in (parse, parse_list, TrustPool().add_revocations):
        try:
            assert read(data) is False
        except TrustError:
            continue
        assert data == b""
