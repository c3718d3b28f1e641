# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether every letter and attached file the office knows is still there and whole."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from app.domain.errors import EnvironmentFaultError
from app.domain.jobs import JobControl
from app.models.kip import Berkas
from app.services.isi_berkas import kunci_isi, tiba
from app.services.kantor import Kantor


def berkas_rusak(kantor: Kantor, *, job: JobControl) -> tuple[str, ...]:
    """Return the names of the files whose content is missing or does not open any more.

    Every content is read to its sealed end once, however many records name it. Files that were
    taken off a case do not count, nor do those that are still on their way from another PC.
    """
    query = select(Berkas.sidik, Berkas.kunci, Berkas.nama).where(Berkas.hapus.is_(False))
    bad = []
    with kantor.read() as session:
        known = {row.sidik: (row.kunci, row.nama) for row in session.execute(query)}
        for index, (digest, (key, name)) in enumerate(sorted(known.items())):
            job.step(index, len(known), "memeriksa berkas")
            if not tiba(kantor, session, digest):
                continue
            fitting = kunci_isi(kantor, session, digest) or key
            if not _utuh(kantor.blobs.stream(digest, fitting)):
                bad.append(name)
    return tuple(bad)


def kalimat_berkas_rusak(names: tuple[str, ...]) -> str:
    """Say it to a person; empty if nothing is wrong."""
    if not names:
        return ""
    return (
        f"Isi {len(names)} berkas (surat atau lampiran) hilang atau rusak di komputer ini, antara"
        f" lain “{names[0]}”. Ambil kembali dari cadangan yang lebih lama"
    )


def _utuh(chunks: Iterator[bytes]) -> bool:
    try:
        for _chunk in chunks:
            pass
    except (EnvironmentFaultError, OSError):
        return False
    return True
