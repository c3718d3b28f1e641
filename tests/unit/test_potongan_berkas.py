# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that travel in pieces come together whole, whatever the order, and never wrong."""

from __future__ import annotations

import io
import itertools
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.jobs import JobControl
from app.infra import blob_pieces
from app.infra.blob_pieces import CLOSING, RECORD, Arriving, PieceError, add_span, cut, sealed_size
from app.infra.blobs import CHUNK, MAGIC, BlobStore

SIZES = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5)


def _pair(tmp_path: Path, content: bytes) -> tuple[bytes, Arriving]:
    """A content sealed in one store, and its way into another one."""
    source = BlobStore(tmp_path / "a", b"a" * 32)
    blob = source.put(io.BytesIO(content), size=len(content), job=JobControl(), known=None)
    raw = source.path(blob.sha256).read_bytes()
    target = BlobStore(tmp_path / "b", b"b" * 32)
    return raw, Arriving(target, blob.sha256, blob.key, blob.size)


@pytest.mark.parametrize("size", SIZES)
def test_a_file_comes_together_from_pieces_in_any_order(tmp_path: Path, size: int) -> None:
    content = Random(size).randbytes(size)
    raw, arriving = _pair(tmp_path, content)
    assert (len(raw), arriving.total) == (sealed_size(size), sealed_size(size))
    spans: list[tuple[int, int]] = []
    pieces = cut(len(raw), 1)
    Random(size).shuffle(pieces)
    for start, end in [*pieces, *pieces]:
        span = arriving.put(start, end - start, io.BytesIO(raw[start:end]))
        spans = add_span(spans, span)
    assert spans == [(0, len(raw))]
    assert arriving.finish()
    assert arriving.store.read(arriving.digest, arriving.key) == content
    assert not arriving.path.exists()
    assert arriving.store.opens(arriving.digest, arriving.key)
    assert not arriving.store.opens(arriving.digest, b"k" * 32)


def test_a_damaged_or_strange_piece_leaves_nothing(tmp_path: Path) -> None:
    raw, arriving = _pair(tmp_path, Random(1).randbytes(2 * CHUNK + 7))
    other, _ = _pair(tmp_path / "lain", Random(2).randbytes(2 * CHUNK + 7))
    (first, *_), end = cut(len(raw), 1), len(raw)
    bad = bytearray(raw[slice(*first)])
    bad[len(bad) // 2] ^= 1
    wrong: list[tuple[int, bytes]] = [
        (0, bytes(bad)),
        (0, raw[: first[1] - 1]),
        (0, other[slice(*first)]),
        (first[1], raw[slice(*first)]),
        (first[1] + 1, raw[first[1] + 1 : end]),
        (first[1], raw[first[1] : end] + b"x"),
        (-1, raw[:10]),
        (0, b""),
        (8, raw[8 : 8 + RECORD][:-1] + b"\0"),
    ]
    for offset, piece in wrong:
        with pytest.raises(PieceError):
            arriving.put(offset, len(piece), io.BytesIO(piece))
    with pytest.raises(PieceError):  # the announced length is not there
        arriving.put(*(first[0], first[1]), io.BytesIO(raw[:100]))
    assert not arriving.path.exists()


def test_another_content_under_the_promised_name_does_not_count(tmp_path: Path) -> None:
    raw, real = _pair(tmp_path, b"isi")
    wrong = Arriving(real.store, sha256(b"iso").hexdigest(), real.key, real.size)
    wrong.put(0, len(raw), io.BytesIO(raw))
    assert not wrong.finish()
    assert not wrong.path.exists()
    assert not wrong.store.has(wrong.digest)


def test_what_arrives_outlives_a_restart_and_only_counts_as_far_as_it_is_there(
    tmp_path: Path,
) -> None:
    raw, arriving = _pair(tmp_path, Random(3).randbytes(3 * CHUNK))
    pieces = cut(len(raw), 1)
    for start, end in pieces[:2]:
        arriving.put(start, end - start, io.BytesIO(raw[start:end]))
    arriving.store.discard_incoming()
    assert arriving.present(pieces[:2]) == pieces[:2]
    arriving.path.write_bytes(arriving.path.read_bytes()[: pieces[0][1]])
    assert arriving.present(pieces[:2]) == pieces[:1]
    arriving.path.unlink()
    assert arriving.present(pieces) == []


@given(size=st.integers(0, 40 * CHUNK), longest=st.integers(1, 33 * CHUNK))
def test_cuts_lie_between_records_and_cover_everything(size: int, longest: int) -> None:
    total = sealed_size(size)
    spans = cut(total, longest)
    assert spans[0][0] == 0
    assert spans[-1][1] == total
    assert all(a[1] == b[0] for a, b in itertools.pairwise(spans))
    for start, _ in spans[1:]:
        assert (start - len(MAGIC)) % RECORD == 0
        assert start < total - CLOSING
    biggest = max(end - start for start, end in spans)
    assert biggest <= max(longest, len(MAGIC) + RECORD + CLOSING)


@given(
    spans=st.lists(
        st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda s: (s[0], s[0] + s[1]))
    )
)
def test_spans_are_the_set_of_their_bytes(spans: list[tuple[int, int]]) -> None:
    joined: list[tuple[int, int]] = []
    for span in spans:
        joined = blob_pieces.add_span(joined, span)
    assert joined == sorted(joined)
    assert all(a[1] < b[0] for a, b in itertools.pairwise(joined))
    assert {n for s in spans for n in range(*s)} == {n for s in joined for n in range(*s)}
