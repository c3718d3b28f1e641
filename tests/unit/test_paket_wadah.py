# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The container: what was sealed comes back, and every changed, missing or added byte is seen."""

from __future__ import annotations

import io
import tracemalloc
from dataclasses import replace
from uuid import UUID

import cbor2
import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.bundle import agefile, limits
from app.sync.bundle.container import (
    find_damage,
    hash_part,
    open_,
    open_stream,
    read_header,
    seal,
    seal_to,
    verify,
)
from app.sync.bundle.errors import BundleError, DamageError, RecipientError, SignatureError
from app.sync.bundle.header import MAGIC, Part, Route, To, decode_header, encode_header
from app.sync.bundle.inspect import Fault, inspect
from app.sync.trust import cbor
from app.sync.trust.certs import Kind, issue
from tests.helpers.paket import MS, Pengirim, pengirim

PART = Part(10, b"h" * 32, ())
DADU = b"lima ratus kata tentang anggaran"
MIB = limits.MIB


@pytest.fixture(scope="module")
def pc() -> Pengirim:
    return pengirim()


@pytest.fixture(scope="module")
def small(pc: Pengirim) -> bytes:
    return pc.seal(DADU, tail=b"ekor")


def check(data: bytes) -> None:
    verify(io.BytesIO(data))


# ----- there and back ---------------------------------------------------------------------------


@given(
    payload=st.binary(max_size=300),
    tail=st.binary(max_size=300),
    to=st.sampled_from(To),
    volume=st.integers(1, 9),
    created=st.integers(0, MS * 2),
    days=st.integers(0, limits.MAX_LIFETIME_DAYS),
)
def test_a_bundle_comes_back_as_it_was(
    payload: bytes, tail: bytes, to: To, volume: int, created: int, days: int
) -> None:
    pc = pengirim()
    changes = {
        "route": Route(to, UUID(int=volume)),
        "volume": volume,
        "volumes": 9,
        "created_ms": created,
        "lifetime_days": days,
    }
    data = pc.seal(payload, tail=tail, **changes)
    header = verify(io.BytesIO(data))
    assert header.facts == pc.facts(**changes)
    assert header.total == len(data)
    assert open_(data, pc.identity) == payload
    stream = io.BytesIO(data)
    assert open_stream(stream, pc.identity) == (header, payload)
    assert stream.read() == tail
    assert (header.tail is None) == (tail == b"")


def test_nothing_readable_is_outside_the_ciphertext(pc: Pengirim) -> None:
    data = pc.seal(b"Siti Nurhaliza" * 20)
    assert b"Siti" not in data
    assert data.startswith(b"LMB1")


def test_each_reader_opens_and_a_stranger_is_told_so(pc: Pengirim) -> None:
    people = [pyrage.x25519.Identity.generate() for _ in range(3)]
    data = seal(
        DADU, pc.facts(), signing_key=pc.key, recipients=[str(p.to_public()) for p in people]
    )
    assert {open_(data, str(person)) for person in people} == {DADU}
    with pytest.raises(RecipientError):
        open_(data, pc.identity)


def test_a_bundle_without_agency_certificate_is_whole_too(pc: Pengirim) -> None:
    data = pc.seal(DADU, agency_certificate=b"")
    assert inspect(io.BytesIO(data)).ok


# ----- damage -----------------------------------------------------------------------------------


def test_every_truncation_is_seen(small: bytes, pc: Pengirim) -> None:
    for length in range(len(small)):
        with pytest.raises(DamageError) as caught:
            check(small[:length])
        assert caught.value.offset <= length
        assert inspect(io.BytesIO(small[:length])).fault is Fault.SHORT
    with pytest.raises(DamageError):
        open_(small[:-1], pc.identity)


def test_every_flipped_bit_is_seen(small: bytes) -> None:
    size = verify(io.BytesIO(small)).size
    for place in range(len(small)):
        for bit in range(8):
            bad = bytearray(small)
            bad[place] ^= 1 << bit
            with pytest.raises(BundleError) as caught:
                check(bytes(bad))
            if place >= size:
                assert isinstance(caught.value, DamageError)
            assert not inspect(io.BytesIO(bad)).ok


@pytest.mark.parametrize("extra", [b"\0", b"\n", b"x" * 5000])
def test_trailing_bytes_are_seen(small: bytes, extra: bytes) -> None:
    with pytest.raises(DamageError) as caught:
        check(small + extra)
    assert (caught.value.part, caught.value.offset) == ("end", len(small))
    assert inspect(io.BytesIO(small + extra)).fault is Fault.EXTRA


def test_damage_is_named_by_chunk(pc: Pengirim) -> None:
    data = bytearray(pc.seal(b"p" * (2 * MIB + 5), tail=b"t" * (3 * MIB + 7)))
    header = verify(io.BytesIO(data))
    tail = header.size + header.ciphertext.length
    data[header.size + MIB + 9] ^= 1
    data[tail + 3 * MIB] ^= 1
    with pytest.raises(DamageError) as caught:
        check(bytes(data))
    assert caught.value.chunk == 1
    found = inspect(io.BytesIO(data))
    assert [tuple(damage) for damage in found.damage] == [
        ("ciphertext", header.size + MIB, 1),
        ("tail", tail + 3 * MIB, 3),
    ]
    assert found.fault is Fault.DAMAGE
    assert found.header == header


def test_a_cut_in_the_tail_names_every_missing_chunk(pc: Pengirim) -> None:
    data = pc.seal(b"p", tail=b"t" * (3 * MIB))
    found = inspect(io.BytesIO(data[: -2 * MIB - 1]))
    assert [damage.chunk for damage in found.damage] == [0, 1, 2]
    assert found.fault is Fault.SHORT


def test_what_changes_between_check_and_reading_is_refused(small: bytes, pc: Pengirim) -> None:
    class Fickle(io.BytesIO):
        """A file on a dying stick: the second reading differs."""

        def seek(self, place: int, whence: int = 0) -> int:
            if place > 12 and self.getbuffer()[place] == small[place]:
                self.getbuffer()[place] ^= 1
            return super().seek(place, whence)

    with pytest.raises(DamageError):
        open_stream(Fickle(small), pc.identity)


def test_a_raw_file_that_gives_little_at_a_time_is_read_in_full(small: bytes) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(size or 0, 7))

    assert verify(Slow(small)).total == len(small)


# ----- the signature ----------------------------------------------------------------------------


def test_a_header_signed_by_another_key_is_refused(small: bytes) -> None:
    header = read_header(io.BytesIO(small))
    front = small[: header.size - 64]
    forged = front + pengirim(2).key.sign(front) + small[header.size :]
    with pytest.raises(SignatureError):
        check(forged)
    found = inspect(io.BytesIO(forged))
    assert (found.fault, found.header) == (Fault.SIGNATURE, None)


def test_nobody_seals_with_a_key_that_is_not_in_the_certificate(pc: Pengirim) -> None:
    with pytest.raises(BundleError, match="signing key"):
        seal(DADU, pc.facts(), signing_key=pengirim(2).key, recipients=[pc.recipient])


def test_a_foreign_agency_certificate_is_shown(pc: Pengirim) -> None:
    data = pc.seal(DADU, agency_certificate=pengirim(2).agency)
    check(data)
    assert inspect(io.BytesIO(data)).fault is Fault.CERTIFICATE
    data = pc.seal(DADU, agency_certificate=b"not a certificate")
    assert inspect(io.BytesIO(data)).fault is Fault.CERTIFICATE


def test_the_agency_key_itself_is_no_device(pc: Pengirim) -> None:
    data = seal(
        DADU,
        pc.facts(device_certificate=pc.agency),
        signing_key=pc.agency_key,
        recipients=[pc.recipient],
    )
    assert inspect(io.BytesIO(data)).fault is Fault.CERTIFICATE


def test_a_hub_seals_without_an_agency(pc: Pengirim) -> None:
    hub = issue(
        pc.agency_key,
        kind=Kind.HUB,
        subject=UUID(int=5),
        agency=None,
        number=1,
        public_key=pc.key.public_key().public_bytes_raw(),
        valid_from=MS,
    )
    data = pc.seal(DADU, device_certificate=hub.raw, agency_certificate=b"")
    found = inspect(io.BytesIO(data))
    assert found.ok
    assert found.sender is not None
    assert found.sender.kind is Kind.HUB


# ----- hostile headers --------------------------------------------------------------------------


def header_file(body: bytes, pc: Pengirim) -> bytes:
    front = MAGIC + len(body).to_bytes(4, "big") + body
    return front + pc.key.sign(front) + b"rest"


GOOD = [
    1, b"b" * 16, b"", b"", 1, b"r" * 16, 1, 1, MS, 0, 1, [10, b"h" * 32, b""], [], [],
]  # fmt: skip


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, 2),
        (0, b""),
        (1, b"b" * 15),
        (2, b"x" * (limits.MAX_CERTIFICATE + 1)),
        (3, b"x" * (limits.MAX_CERTIFICATE + 1)),
        (4, 0),
        (4, 5),
        (5, b""),
        (6, 0),
        (6, 2),
        (7, limits.MAX_VOLUMES + 1),
        (8, 2**48),
        (9, limits.MAX_LIFETIME_DAYS + 1),
        (10, limits.MAX_NUMBER + 1),
        (11, [0, b"h" * 32, b""]),
        (11, [10, b"h" * 31, b""]),
        (11, [10, b"h" * 32, b"h" * 32]),
        (11, [10, b"h" * 32]),
        (11, [limits.MAX_CIPHERTEXT + 1, b"h" * 32, b"h" * 32 * 66]),
        (11, [2 * MIB, b"h" * 32, b"h" * 32]),
        (12, [limits.MAX_TAIL + 1, b"h" * 32, b"h" * 32 * 257]),
        (12, [1]),
        (13, [1] * 33),
        (13, 1),
    ],
)
def test_every_field_of_a_header_has_its_limits(place: int, value: object, pc: Pengirim) -> None:
    decode_header(cbor.encode(GOOD))
    fields = list(GOOD)
    fields[2] = pc.device
    fields[place] = value
    body = cbor.encode(fields)
    with pytest.raises(BundleError):
        decode_header(body)
    assert inspect(io.BytesIO(header_file(body, pc))).fault is Fault.FOREIGN


def test_facts_of_a_later_version_are_carried_along(pc: Pengirim) -> None:
    later = [*GOOD[:-1], [b"new", 7, ["x"]]]
    assert decode_header(cbor.encode(later)).facts.created_ms == MS


def test_the_header_is_deterministic_cbor(pc: Pengirim, small: bytes) -> None:
    length = int.from_bytes(small[8:12], "big")
    body = small[12 : 12 + length]
    assert cbor2.dumps(cbor2.loads(body), canonical=True) == body
    assert encode_header(pc.facts(), *parts_of(small)) == body


def parts_of(data: bytes) -> tuple[Part, Part | None]:
    header = verify(io.BytesIO(data))
    return header.ciphertext, header.tail


@pytest.mark.parametrize(
    "body",
    [
        b"\x9b" + b"\xff" * 8,  # an array of 2**64-1
        b"\x5b" + b"\xff" * 8,  # a byte string of 2**64-1
        b"\x81" * 60_000,  # nested
        b"\xd8\x1c" * 20_000,  # shared references
        b"\x9f" * 100,  # indefinite
        b"\xc2\x5a\x00\x00\xff\xff",  # big number
        b"\xa0",
        b"\xf6",
        b"\xfb" + b"\0" * 8,
        b"\x18\x01",  # 1 in two bytes
        b"",
    ],
)
def test_hostile_cbor_is_refused_in_little_memory(body: bytes, pc: Pengirim) -> None:
    data = header_file(body, pc)
    tracemalloc.start()
    with pytest.raises(BundleError):
        check(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MIB


@pytest.mark.parametrize("place", [n for n in range(12) if n != 6])  # 6: age key, may be empty
def test_a_certificate_with_an_empty_field_is_no_sender(place: int, pc: Pengirim) -> None:
    """Signed by its own key, so that only the shape is wrong."""
    fields = list(cbor.decode(pc.device[:-64], cap=512))
    fields[place] = b""
    body = cbor.encode(fields)
    raw = body + pc.agency_key.sign(b"lumbung-cert-1" + body)
    header = list(GOOD)
    header[2] = raw
    found = inspect(io.BytesIO(header_file(cbor.encode(header), pc)))
    assert found.fault in {Fault.FOREIGN, Fault.SIGNATURE}


@given(st.binary(max_size=120))
def test_noise_after_the_magic_is_refused(noise: bytes) -> None:
    for data in (noise, MAGIC + noise, header_file(noise, pengirim())):
        with pytest.raises(BundleError):
            check(data)
        assert not inspect(io.BytesIO(data)).ok


def test_a_header_that_claims_too_much_is_not_read(pc: Pengirim) -> None:
    data = MAGIC + (limits.MAX_HEADER + 1).to_bytes(4, "big") + b"x" * (limits.MAX_HEADER + 200)
    stream = io.BytesIO(data)
    with pytest.raises(BundleError, match="too long"):
        read_header(stream)
    assert stream.tell() == 12


def test_reading_the_header_touches_nothing_else(small: bytes) -> None:
    stream = io.BytesIO(small)
    header = read_header(stream)
    assert stream.tell() == header.size


# ----- readers of the ciphertext ----------------------------------------------------------------


def age_with(stanzas: int) -> bytes:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    return b"age-encryption.org/v1\n" + stanza * stanzas + b"--- " + b"C" * 43 + b"\n" + b"x" * 99


def test_ten_thousand_readers_are_refused_before_any_key_is_tried(
    pc: Pengirim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyrage, "decrypt", lambda *_: pytest.fail("a key was tried"))
    people = [pc.recipient] * 10_000
    with pytest.raises(BundleError, match="recipients"):
        agefile.encrypt(DADU, people)
    for sealed in (age_with(10_000), age_with(limits.MAX_STANZAS + 1), age_with(0)):
        monkeypatch.setattr(agefile, "encrypt", lambda *_, sealed=sealed: sealed)
        data = pc.seal(DADU)
        with pytest.raises(BundleError):
            open_(data, pc.identity)
        assert inspect(io.BytesIO(data)).fault is Fault.AGE


@pytest.mark.parametrize("count", [0, limits.MAX_RECIPIENTS + 1])
def test_a_volume_has_one_to_64_readers(count: int, pc: Pengirim) -> None:
    with pytest.raises(BundleError, match="recipients"):
        agefile.encrypt(DADU, [pc.recipient] * count)


def test_64_readers_fit_the_limits_whatever_the_library_adds(pc: Pengirim) -> None:
    for _ in range(10):
        sealed = agefile.encrypt(DADU, [pc.recipient] * limits.MAX_RECIPIENTS)
        assert agefile.readers(sealed) == limits.MAX_RECIPIENTS
    assert agefile.decrypt(sealed, pc.identity) == DADU


@pytest.mark.parametrize("bad", ["", "age1", "age1qqqq", "ssh-ed25519 AAAA", "AGE-SECRET-KEY-1"])
def test_a_recipient_that_is_none_is_refused(bad: str) -> None:
    with pytest.raises(BundleError):
        agefile.encrypt(DADU, [bad])


@pytest.mark.parametrize(
    "sealed",
    [
        b"",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"age-encryption.org/v1\n" + b"-> X25519 A\n" * 4,
        b"age-encryption.org/v1\n-> scrypt AAAA 22\nBBBB\n--- CCC\n",
        age_with(1),
    ],
)
def test_a_malformed_ciphertext_is_refused(sealed: bytes, pc: Pengirim) -> None:
    with pytest.raises(BundleError):
        agefile.decrypt(sealed, pc.identity)


# ----- writing ----------------------------------------------------------------------------------


def test_a_long_tail_is_written_and_checked_in_little_memory(pc: Pengirim, tmp_path) -> None:
    source, target = tmp_path / "tail", tmp_path / "a.lmb"
    with source.open("wb") as stream:
        for number in range(24):
            stream.write(bytes([number]) * MIB)
    tracemalloc.start()
    with source.open("rb") as tail, target.open("wb") as out:
        header = seal_to(
            out, DADU, pc.facts(), signing_key=pc.key, recipients=[pc.recipient], tail=tail
        )
    with target.open("rb") as stream:
        assert verify(stream) == header
        stream.seek(0)
        assert open_stream(stream, pc.identity)[1] == DADU
        assert stream.read(1) == b"\0"
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert header.total == target.stat().st_size
    assert header.tail is not None
    assert len(header.tail.chunks) == 24
    assert peak < 5 * MIB


def test_a_tail_that_changes_while_it_is_written_is_refused(pc: Pengirim) -> None:
    class Growing(io.BytesIO):
        def seek(self, place: int, whence: int = 0) -> int:
            self.getbuffer()[0] ^= 1
            return super().seek(place, whence)

    with pytest.raises(BundleError, match="changed"):
        seal_to(
            io.BytesIO(),
            DADU,
            pc.facts(),
            signing_key=pc.key,
            recipients=[pc.recipient],
            tail=Growing(b"tail"),
        )


def test_too_long_parts_are_refused(pc: Pengirim) -> None:
    with pytest.raises(BundleError, match="too long"):
        hash_part(io.BytesIO(b"x" * 20), 19)
    with pytest.raises(BundleError, match="too long"):
        pc.seal(bytes(limits.MAX_PLAIN + 1))


@pytest.mark.parametrize("changes", [{"volume": 2}, {"volume": 0}, {"created_ms": 2**60}])
def test_a_header_no_reader_would_take_is_not_written(
    pc: Pengirim, changes: dict[str, int]
) -> None:
    with pytest.raises(BundleError):
        pc.seal(DADU, **changes)
    with pytest.raises(BundleError):
        encode_header(pc.facts(), replace(PART, length=0), None)


def test_a_part_of_one_chunk_lists_no_chunks() -> None:
    assert hash_part(io.BytesIO(b"x" * MIB), 2 * MIB).chunks == ()
    assert len(hash_part(io.BytesIO(b"x" * (MIB + 1)), 2 * MIB).chunks) == 2


def test_chunks_that_fit_but_do_not_make_the_whole_are_damage(pc: Pengirim) -> None:
    """A sender whose own hashes disagree is not believed either."""
    data = b"x" * (MIB + 1)
    part = hash_part(io.BytesIO(data), 2 * MIB)
    header = decode_header(encode_header(pc.facts(), replace(part, sha256=b"?" * 32), None))
    found = list(find_damage(io.BytesIO(data), header))
    assert [(d.part, d.chunk) for d in found] == [("ciphertext", None)]


def test_names_of_receivers_are_permanent() -> None:
    assert [to.value for to in To] == ["hub", "agency", "device", "province"]


def test_an_empty_tail_is_no_tail(pc: Pengirim) -> None:
    out = io.BytesIO()
    header = seal_to(
        out,
        DADU,
        pc.facts(),
        signing_key=pc.key,
        recipients=[pc.recipient],
        tail=io.BytesIO(),
    )
    assert header.tail is None
    check(out.getvalue())


def test_a_tail_that_shrinks_while_it_is_written_is_refused(pc: Pengirim) -> None:
    class Shrinking(io.BytesIO):
        def seek(self, place: int, whence: int = 0) -> int:
            self.truncate(2)
            return super().seek(place, whence)

    with pytest.raises(BundleError, match="changed"):
        seal_to(
            io.BytesIO(),
            DADU,
            pc.facts(),
            signing_key=pc.key,
            recipients=[pc.recipient],
            tail=Shrinking(b"tail"),
        )


def test_a_plaintext_longer_than_allowed_is_not_handed_out(
    pc: Pengirim, small: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.sync.bundle.container.MAX_PLAIN", 10)
    with pytest.raises(BundleError, match="too long"):
        open_(small, pc.identity)
