# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The attachment store gives back what it was given, or says that it cannot."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import CancelledError, EnvironmentFaultError
from app.domain.jobs import JobControl
from app.infra import blobs
from app.infra.blobs import CHUNK, BlobStore


def store(tmp_path: Path) -> BlobStore:
    return BlobStore(tmp_path / "berkas", b"n" * 32)


@pytest.mark.parametrize("size", [1, CHUNK - 10, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 7])
def test_content_comes_back_whole(tmp_path: Path, size: int) -> None:
    content = bytes(range(256)) * (size // 256 + 1)
    content = content[:size]
    kept = store(tmp_path)
    blob = kept.put(io.BytesIO(content), size=size, job=JobControl(), known=None)
    assert kept.read(blob.sha256, blob.key) == content
    assert blob.size == size


def test_same_content_is_kept_once(tmp_path: Path) -> None:
    kept = store(tmp_path)
    first = kept.put(io.BytesIO(b"isi"), size=3, job=JobControl(), known=None)
    again = kept.put(io.BytesIO(b"isi"), size=3, job=JobControl(), known=first.key)
    assert first == again
    assert sum(1 for path in (tmp_path / "berkas").rglob("*") if path.is_file()) == 1


def test_no_plain_text_and_no_plain_digest_on_disk(tmp_path: Path) -> None:
    kept = store(tmp_path)
    blob = kept.put(io.BytesIO(b"NIK 6271012345670001"), size=20, job=JobControl(), known=None)
    files = [path for path in (tmp_path / "berkas").rglob("*") if path.is_file()]
    assert all(b"6271012345670001" not in path.read_bytes() for path in files)
    assert all(blob.sha256[2:] not in str(path) for path in files)


def test_cancel_leaves_nothing(tmp_path: Path) -> None:
    kept = store(tmp_path)
    job = JobControl()
    job.cancel()
    with pytest.raises(CancelledError):
        kept.put(io.BytesIO(b"x" * 10), size=10, job=job, known=None)
    assert not [path for path in (tmp_path / "berkas").rglob("*") if path.is_file()]


@given(cut=st.integers(0, 200), flip=st.booleans())
def test_damage_is_always_found(
    tmp_path_factory: pytest.TempPathFactory, cut: int, flip: bool
) -> None:
    kept = store(tmp_path_factory.mktemp("toko"))
    content = b"abc" * 50
    blob = kept.put(io.BytesIO(content), size=150, job=JobControl(), known=None)
    path = kept.path(blob.sha256)
    data = bytearray(path.read_bytes())
    position = cut % len(data)
    if flip:
        data[position] ^= 1
    else:
        del data[position:]
    path.write_bytes(bytes(data))
    with pytest.raises(EnvironmentFaultError):
        kept.read(blob.sha256, blob.key)


def test_swapped_chunks_are_found(tmp_path: Path) -> None:
    kept = store(tmp_path)
    content = b"a" * CHUNK + b"b" * CHUNK
    blob = kept.put(io.BytesIO(content), size=len(content), job=JobControl(), known=None)
    path = kept.path(blob.sha256)
    data = path.read_bytes()
    head, record = len(blobs.MAGIC), 4 + CHUNK + blobs.TAG
    first, second = data[head : head + record], data[head + record : head + 2 * record]
    path.write_bytes(data[:head] + second + first + data[head + 2 * record :])
    with pytest.raises(EnvironmentFaultError):
        kept.read(blob.sha256, blob.key)
