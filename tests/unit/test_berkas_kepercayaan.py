# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Enrolment, request, grant, shares and packs: the whole file as it was made, or nothing."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.sync.trust import cbor, device, packs, province, shares
from app.sync.trust.agekeys import identity_text, new_identity
from app.sync.trust.certs import Kind
from app.sync.trust.enrol import Enrolment, issue_enrolment, read_enrolment
from app.sync.trust.errors import SENTENCES, Reason, TrustError
from app.sync.trust.packs import Pack, PackBook, issue_manifest, issue_pack
from app.sync.trust.revocation import Entry, issue_list, pack_lists
from app.sync.trust.words import same_words, word_list, words
from tests.helpers.sertifikat import NOW, YEAR, ProvinsiUji, public

PROVINCE = ProvinsiUji()
HARI = 86_400_000


def refused(reason: Reason, act, *args, **kwargs) -> None:
    with pytest.raises(TrustError) as error:
        act(*args, **kwargs)
    assert error.value.reason is reason
    assert error.value.sentence == SENTENCES[reason]


def every_flip_is_refused(raw: bytes, read: Callable[[bytes], object]) -> None:
    read(raw)
    for bit in range(len(raw) * 8):
        broken = bytearray(raw)
        broken[bit // 8] ^= 1 << bit % 8
        with pytest.raises(TrustError):
            read(bytes(broken))


def every_cut_is_refused(raw: bytes, read: Callable[[bytes], object]) -> None:
    for length in range(len(raw)):
        with pytest.raises(TrustError):
            read(raw[:length])
    with pytest.raises(TrustError):
        read(raw + b"\0")


# -- enrolment --------------------------------------------------------------------------------


def enrolment(nama: str = "Dinas Uji", **facts: object) -> Enrolment:
    kop = province.Letterhead(nama, "UJI", "Provinsi Uji", **facts)
    return province.enrol(
        PROVINCE.online, PROVINCE.online_cert, agency=uuid4(), number=1, kop=kop, now_ms=NOW
    )


def test_a_letter_of_introduction_says_what_it_was_given() -> None:
    hub = province.hub_certificate(
        PROVINCE.online,
        subject=uuid4(),
        number=1,
        public_key=bytes(32),
        recipient=bytes(32),
        now_ms=NOW,
    )
    made = enrolment("D" * 120, hub=hub, hub_url="https://" + "h" * 112, hub_pin=bytes(32))
    assert len(made.raw) <= 1200
    found = read_enrolment(made.raw)
    assert found.raw == made.raw
    assert (found.nama, found.provinsi, found.hub, found.hub_pin) == (
        "D" * 120,
        "Provinsi Uji",
        hub,
        bytes(32),
    )
    assert found.root == public(PROVINCE.root)
    assert read_enrolment(made.text.encode()).raw == made.raw
    assert len(made.text) <= 2000  # one QR code
    assert set(made.text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-")
    assert "key" not in repr(found).replace("public_key", "")


def test_every_flipped_bit_and_cut_of_a_letter_is_refused() -> None:
    raw = enrolment().raw
    every_flip_is_refused(raw, read_enrolment)
    every_cut_is_refused(raw, read_enrolment)


def test_every_changed_letter_of_the_qr_text_is_refused() -> None:
    text = enrolment().text
    for place in range(len(text)):
        other = "B" if text[place] != "B" else "C"
        with pytest.raises(TrustError):
            read_enrolment((text[:place] + other + text[place + 1 :]).encode())


def test_a_letter_put_together_of_parts_is_refused() -> None:
    mine, other = enrolment(), ProvinsiUji()
    facts = {"nama": "N", "kode": "K", "provinsi": "P", "online": PROVINCE.online_cert}
    whole = {**facts, "certificate": mine.certificate, "key": mine.key}
    foreign = province.enrol(
        other.online,
        other.online_cert,
        agency=uuid4(),
        number=1,
        kop=province.Letterhead("N", "K", "P"),
        now_ms=NOW,
    )
    issue_enrolment(PROVINCE.online, **whole)
    for wrong in (
        {"key": Ed25519PrivateKey.generate()},
        {"certificate": foreign.certificate, "key": foreign.key},
        {"online": other.online_cert},
        {"online": PROVINCE.root_cert},
        {"hub": PROVINCE.online_cert},
        {"nama": "N" * 121},
        {"hub_pin": b"kurang"},
    ):
        with pytest.raises(ValueError, match=r"wewenang|tanda_tangan|bentuk"):
            issue_enrolment(PROVINCE.online, **{**whole, **wrong})


@given(st.binary(max_size=300))
def test_garbage_is_no_letter_no_request_no_pack(data: bytes) -> None:
    readers = {
        read_enrolment: (b"LMENROL1", b"LUMBUNG-DAFTAR:"),
        device.read_request: (device.REQUEST_MAGIC,),
        packs.parse_pack: (packs.PACK_MAGIC,),
        packs.parse_manifest: (packs.MANIFEST_MAGIC,),
    }
    for read, magics in readers.items():
        for magic in (b"", *magics):
            with pytest.raises(TrustError):
                read(magic + data)


# -- request and grant ------------------------------------------------------------------------


def asking(**facts: object) -> tuple[device.Request, str]:
    secret, recipient = new_identity()
    key = Ed25519PrivateKey.generate()
    base = {"subject": uuid4(), "recipient": recipient, "nonce": bytes(16), "created": NOW}
    return device.request(key, **{**base, **facts}), identity_text(secret)


def granted(asked: device.Request, **facts: object) -> bytes:
    agency = facts.pop("agency_uji", None) or PROVINCE.instansi()
    cert = device_cert(agency, asked)
    base = {
        "certificate": cert,
        "issuer": agency.cert,
        "certificates": [agency.enrol.raw, agency.cert.raw],
        "revocations": b"",
        "agency": agency.id,
        "secret": bytes(32),
    }
    return device.grant(agency.key, asked, **{**base, **facts})


def device_cert(agency, asked: device.Request):
    from app.sync.trust.certs import issue

    return issue(
        agency.key,
        kind=Kind.PERANGKAT,
        subject=asked.subject,
        agency=agency.id,
        number=1,
        public_key=asked.public_key,
        recipient=asked.recipient,
        code="PC2",
        valid_from=NOW,
    )


def test_a_request_and_its_grant_come_back() -> None:
    asked, identity = asking(code="LOKET-2")
    assert device.read_request(asked.raw) == asked
    former = [uuid4()]
    raw = granted(asked, former=former, hub_url="https://hub", provinces=bytes(64))
    given = device.open_grant(raw, asked, identity)
    assert (given.secret, given.former, given.hub_url) == (bytes(32), tuple(former), "https://hub")
    assert given.certificate.code == "PC2"
    assert given.words == words(asked.public_key + given.issuer.public_key)
    assert asked.words != given.words


def test_every_flipped_bit_and_cut_of_request_and_grant_is_refused() -> None:
    asked, identity = asking()
    every_flip_is_refused(asked.raw, device.read_request)
    every_cut_is_refused(asked.raw, device.read_request)
    raw = granted(asked)
    every_flip_is_refused(raw, lambda data: device.open_grant(data, asked, identity))
    every_cut_is_refused(raw, lambda data: device.open_grant(data, asked, identity))


def test_a_grant_is_for_one_request_and_gives_no_more_than_asked() -> None:
    asked, identity = asking()
    other, other_identity = asking()
    raw = granted(asked)
    refused(Reason.STRANGER, device.open_grant, raw, other, other_identity)
    refused(Reason.STRANGER, device.open_grant, raw, asked, other_identity)
    agency, foreign = PROVINCE.instansi(), PROVINCE.instansi()
    for wrong in (
        {"secret": b""},
        {"agency": foreign.id},
        {"certificate": device_cert(agency, other)},
        {"certificate": device_cert(foreign, asked)},
        {"certificate": agency.cert},
    ):
        raw = granted(asked, agency_uji=agency, **wrong)
        refused(Reason.RIGHTS, device.open_grant, raw, asked, identity)
    # signed by somebody who is not the issuer it names
    forged = device.grant(
        foreign.key,
        asked,
        certificate=device_cert(agency, asked),
        issuer=agency.cert,
        certificates=[],
        revocations=b"",
        agency=agency.id,
        secret=bytes(32),
    )
    refused(Reason.SIGNATURE, device.open_grant, forged, asked, identity)


def test_a_grant_with_an_endless_age_header_is_not_decrypted() -> None:
    asked, identity = asking()
    agency = PROVINCE.instansi()
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    sealed = b"age-encryption.org/v1\n" + stanza * 10_000 + b"--- " + b"A" * 43 + b"\n"
    body = cbor.encode([1, asked.subject.bytes, asked.digest, agency.cert.raw, sealed])
    raw = device.GRANT_MAGIC + cbor.sign(device.GRANT_LABEL, body, agency.key)
    refused(Reason.FORMAT, device.open_grant, raw, asked, identity)


# -- words ------------------------------------------------------------------------------------


def test_the_words_are_many_plain_and_far_from_each_other() -> None:
    every = word_list()
    assert len(set(every)) == 1024
    assert all(word.isascii() and word.isalpha() and 4 <= len(word) <= 9 for word in every)
    # one letter more, less or other never makes one word of another
    masked: dict[str, str] = {}
    for word in every:
        for place in range(len(word)):
            assert masked.setdefault(word[:place] + "?" + word[place + 1 :], word) == word
            assert word[:place] + word[place + 1 :] not in every


def test_words_are_the_same_everywhere_and_forgive_typing() -> None:
    shown = words(b"Lumbung")
    assert shown == "ekor-semangat-pucuk-syukur-mutiara-catur"
    assert same_words(shown, shown.upper().replace("-", "  "))
    assert not same_words(shown, shown.rsplit("-", 1)[0])
    assert words(b"lumbung") != shown


# -- shares -----------------------------------------------------------------------------------


@given(st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32))
def test_any_two_sheets_bring_the_key_back(secret: bytes, slope: bytes) -> None:
    key = Ed25519PrivateKey.from_private_bytes(secret)
    made = shares.split(key, random=lambda _: slope)
    for one, two in itertools.permutations(made, 2):
        assert shares.combine(one, two).private_bytes_raw() == secret
    for one in made:
        assert shares.read_share(one.text) == one
        refused(Reason.CODE, shares.combine, one, one)


def test_one_sheet_says_nothing() -> None:
    # for every secret byte, each share byte occurs once over all random bytes
    for number in (1, 2, 3):
        for secret in (0, 1, 128, 255):
            seen = Counter(secret ^ shares._multiply(slope, number) for slope in range(256))
            assert seen == Counter(range(256))


def test_typing_errors_on_a_sheet_are_noticed_and_lookalikes_forgiven() -> None:
    one, two, _ = shares.split(Ed25519PrivateKey.generate())
    text = one.text
    loose = text.lower().replace("-", " ")
    assert shares.read_share(f"  {loose}\n") == one
    assert shares.read_share(text[:5] + text[5:].translate(str.maketrans("OIB", "018"))) == one
    for place in range(5, len(text)):
        if text[place] == "-":
            continue
        wrong = "A" if text[place] != "A" else "C"
        refused(Reason.CODE, shares.read_share, text[:place] + wrong + text[place + 1 :])
    for wrong in ("", "LMB1", text[:-1], text + "A", "X" + text[1:], "é" * 80):
        refused(Reason.CODE, shares.read_share, wrong)
    foreign = shares.split(Ed25519PrivateKey.generate())[1]
    refused(Reason.CODE, shares.combine, one, foreign)
    bent = shares.Share(2, two.root, bytes([two.value[0] ^ 1]) + two.value[1:])
    refused(Reason.CODE, shares.combine, one, bent)


# -- packs ------------------------------------------------------------------------------------


def pack(versi: int, *, dari: date = date(2026, 1, 1), isi: bytes = b"isi", **facts) -> Pack:
    base = {"jenis": "libur", "berlaku_dari": dari, "dibuat": NOW, "isi": isi}
    return issue_pack(PROVINCE.online, versi=versi, **{**base, **facts})


def manifest(counter: int, *listed: Pack, **facts):
    base = {"counter": counter, "dibuat": NOW, "packs": listed}
    return issue_manifest(PROVINCE.online, **{**base, **facts})


def test_packs_and_manifests_come_back_and_no_bit_can_change() -> None:
    one = pack(3, berlaku_sampai=date(2026, 12, 31), agency=uuid4())
    assert packs.parse_pack(one.raw) == one
    listed = manifest(7, one, pack(2))
    assert packs.parse_manifest(listed.raw) == listed
    assert listed.latest() == {"libur": 3}
    assert packs.is_manifest(listed.raw)
    assert not packs.is_manifest(one.raw)
    for raw, read in ((one.raw, packs.parse_pack), (listed.raw, packs.parse_manifest)):
        every_flip_is_refused(raw, read)
        every_cut_is_refused(raw, read)


def test_only_the_online_key_of_a_trusted_province_signs_packs() -> None:
    pool, book = PROVINCE.kolam(), PackBook(None)
    agency = PROVINCE.instansi()
    for key in (Ed25519PrivateKey.generate(), PROVINCE.root, agency.key):
        other = issue_pack(
            key, jenis="libur", versi=1, berlaku_dari=date(2026, 1, 1), dibuat=NOW, isi=b""
        )
        refused(Reason.UNKNOWN, book.admit, other, pool)
        refused(
            Reason.UNKNOWN,
            book.admit_manifest,
            issue_manifest(key, counter=1, dibuat=NOW, packs=[]),
            pool,
        )
    refused(Reason.EXPIRED, book.admit, pack(1, dibuat=NOW + 2 * YEAR), pool)
    book.admit(pack(1), pool)
    stolen = Entry(Kind.DARING, PROVINCE.id, 1, NOW, 4)
    ended = issue_list(PROVINCE.root, agency=None, counter=1, created=NOW, entries=[stolen])
    pool.add_revocations(pack_lists([ended]))
    refused(Reason.REVOKED, book.admit, pack(2), pool)


def test_packs_and_manifests_never_go_back() -> None:
    pool, book = PROVINCE.kolam(), PackBook(None)
    one, two, three = pack(1), pack(2), pack(3)
    assert book.admit(two, pool)
    assert not book.admit(two, pool)
    refused(Reason.ROLLBACK, book.admit, one, pool)
    refused(Reason.DOUBLE, book.admit, pack(2, isi=b"lain"), pool)
    first = manifest(5, two, three)
    assert book.admit_manifest(first, pool)
    assert not book.admit_manifest(first, pool)
    assert book.missing() == [("libur", 3)]  # held back on the way: it shows
    refused(Reason.ROLLBACK, book.admit_manifest, manifest(4, two), pool)
    refused(Reason.DOUBLE, book.admit_manifest, manifest(5, two), pool)
    refused(Reason.DOUBLE, book.admit, pack(3, isi=b"bukan yang disebut"), pool)
    refused(Reason.ROLLBACK, book.admit, one, pool)
    assert book.admit(three, pool)
    assert book.missing() == []
    assert book.manifests[True] == first
    assert not first.stale(NOW + 99 * HARI)
    assert first.stale(NOW + 101 * HARI)


def test_the_pack_in_force_is_the_newest_begun_that_was_not_withdrawn() -> None:
    pool, own = PROVINCE.kolam(), uuid4()
    book = PackBook(own)
    old, new = pack(1), pack(2, dari=date(2027, 1, 1))
    book.admit(old, pool)
    book.admit(new, pool)
    listed = manifest(1, old, new)
    book.admit_manifest(listed, pool)
    assert book.in_force("libur", date(2026, 12, 31)) == old
    assert book.in_force("libur", date(2027, 1, 1)) == new
    assert book.in_force("libur", date(2025, 12, 31)) is None
    assert book.in_force("tenggat", date(2027, 1, 1)) is None
    ours = pack(1, agency=own, berlaku_sampai=date(2026, 6, 30))
    book.admit(ours, pool)
    assert book.in_force("libur", date(2026, 6, 30)) == ours
    assert book.in_force("libur", date(2026, 7, 1)) == old
    refused(Reason.STRANGER, book.admit, pack(1, agency=uuid4()), pool)
    refused(Reason.STRANGER, book.admit_manifest, manifest(1, agency=uuid4()), pool)
    book.admit_manifest(manifest(2, new), pool)  # version 1 is withdrawn
    assert book.in_force("libur", date(2026, 12, 31)) is None
    again = PackBook(own, [old, new, ours], book.manifests.values())
    assert again.in_force("libur", date(2026, 6, 30)) == ours
    assert again.in_force("libur", date(2026, 12, 31)) is None


@given(st.permutations([1, 2, 3, 4]))
def test_with_a_manifest_the_order_of_arrival_does_not_matter(order: list[int]) -> None:
    pool, book = PROVINCE.kolam(), PackBook(None)
    every = {versi: pack(versi, dari=date(2026, versi, 1)) for versi in order}
    book.admit_manifest(manifest(1, *every.values()), pool)
    for versi in order:
        assert book.admit(every[versi], pool)
    assert [book.in_force("libur", date(2026, m, 15)) for m in (1, 2, 3, 4)] == [
        every[m] for m in (1, 2, 3, 4)
    ]


def test_packs_of_wrong_shape_are_never_signed() -> None:
    for wrong in ({"versi": 0}, {"jenis": ""}, {"jenis": "x" * 41}):
        with pytest.raises(ValueError, match="bentuk"):
            pack(**{"versi": 1, **wrong})
