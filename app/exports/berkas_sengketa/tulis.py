# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A bundle as a folder: there in full or not at all, and never over somebody else's files."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path, PurePosixPath

from app.domain.berkas_sengketa import BERKAS_UTAMA, DAFTAR_SIDIK, FOLDER_BUKTI
from app.domain.errors import UserError
from app.domain.gangguan import gangguan_tulis
from app.domain.jobs import JobControl
from app.infra.berkas import fsync_folder, tolak_folder_kantor


def tulis_folder(folder: Path, berkas: Sequence[tuple[str, bytes]], *, job: JobControl) -> None:
    """Write the files into a folder beside it, then give that folder its name.

    An empty folder, or one that holds nothing but an untouched former bundle, is replaced.

    Raises:
        UserError: SGK-061 when the folder holds anything else; BRK-107 inside an office folder.
        EnvironmentFaultError: a full disk and the like, in words (BRK-101 to BRK-109).
    """
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow a link of the user
    tolak_folder_kantor(folder / BERKAS_UTAMA)
    if not boleh_diganti(folder):
        raise UserError(
            code="SGK-061",
            what=f"Folder {folder.name} berisi berkas lain, atau berkas sengketa yang sudah "
            "diubah.",
            kept="Tidak ada yang ditulis; isi folder itu tidak berubah.",
            action="Pilih folder baru atau folder kosong.",
        )
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _tulis(folder, berkas, job)
    except OSError as error:
        raise gangguan_tulis(error, folder.name[:80]) from error


def boleh_diganti(folder: Path) -> bool:
    """True for no folder, an empty one, or an untouched former bundle."""
    if not folder.exists():
        return True
    if not folder.is_dir() or folder.is_symlink():
        return False
    ada = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    folder_lain = [p for p in folder.rglob("*") if p.is_dir() and p.name != FOLDER_BUKTI]
    if not ada:
        return not folder_lain
    if folder_lain or DAFTAR_SIDIK not in ada:
        return False
    tercatat = baca_sidik((folder / DAFTAR_SIDIK).read_bytes())
    if BERKAS_UTAMA not in tercatat or ada != {*tercatat, DAFTAR_SIDIK}:
        return False
    return all(
        sha256((folder / nama).read_bytes()).hexdigest() == sidik
        for nama, sidik in tercatat.items()
    )


def baca_sidik(isi: bytes) -> dict[str, str]:
    """Return name → digest of a list as ``sha256sum`` writes it; empty if it is none."""
    hasil = {}
    for baris in isi.decode("utf-8", "replace").splitlines():
        sidik, pisah, nama = baris.partition("  ")
        if not pisah or len(sidik) != 64 or ".." in PurePosixPath(nama).parts:
            return {}
        hasil[nama] = sidik
    return hasil


def _tulis(folder: Path, berkas: Sequence[tuple[str, bytes]], job: JobControl) -> None:
    sementara = folder.with_name(f".berkas-{secrets.token_hex(6)}.tmp")
    lama = folder.with_name(f".lama-{secrets.token_hex(6)}.tmp")
    try:
        sementara.mkdir()
        for urut, (nama, isi) in enumerate(berkas):
            job.step(urut, len(berkas), nama)
            path = sementara / nama
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as keluar:
                keluar.write(isi)
                keluar.flush()
                os.fsync(keluar.fileno())
        job.step(len(berkas), len(berkas))
        if folder.exists():
            folder.rename(lama)
        try:
            sementara.rename(folder)
        except OSError:
            if lama.exists():
                lama.rename(folder)
            raise
    finally:
        shutil.rmtree(sementara, ignore_errors=True)
    shutil.rmtree(lama, ignore_errors=True)
    fsync_folder(folder.parent)
