# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""First run: a new office with its agency, officials and accounts, or nothing at all."""

from __future__ import annotations

import contextlib
import json
import shutil
from pathlib import Path
from uuid import UUID

from app.domain.errors import UserError, ValidationError
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM
from app.domain.pemasangan import AkunBaru, HasilPemasangan
from app.domain.waktu import Jam
from app.infra import keys
from app.infra.paths import OfficePaths, state_dir
from app.services import instansi, pengguna
from app.services.kantor import Kantor, Projection, buat_berkas_kantor, buka_kantor


def pasang(
    root: Path,
    hasil: HasilPemasangan,
    *,
    jam: Jam,
    passphrase: str,
    projections: tuple[Projection, ...] = (),
    job: JobControl | None = None,
    office_id: UUID | None = None,
) -> Kantor:
    """Make a new office in ``root`` and return it open.

    ``root`` must not exist or be empty. All or nothing: on any failure, also a cancelled job,
    the folder is removed again (an empty one that stood there stays), and so are the secret in
    the key store and the mark of this machine. ``office_id`` is the one on the printed recovery
    sheet, if there is one already.

    Raises:
        ValidationError: the agency (``INS-002``), an official (``INS-004``), an account
            (``AKN-002``) or the set of accounts (``PSG-002``) is wrong; checked before a file
            is made where possible.
        UserError: ``PSG-001`` the folder is not empty, ``KAN-001`` it holds an office.
    """
    control = job or JobControl()
    periksa(hasil)
    wajib_kosong(root)
    stood = root.exists()
    kantor: Kantor | None = None
    try:
        control.step(0, 3 + len(hasil.akun), "membuat kunci")
        key = buat_berkas_kantor(root, passphrase=passphrase, jam=jam, office_id=office_id)
        kantor = buka_kantor(root, key, jam=jam, projections=projections)
        _isi(kantor, hasil, control)
    except BaseException:
        if kantor is not None:
            kantor.close()
        bersihkan(root, stood=stood)
        raise
    return kantor


def periksa(hasil: HasilPemasangan) -> None:
    """Raise ``ValidationError`` for what no office could be made with; nothing is written."""
    instansi.periksa_instansi(hasil.instansi)
    salah: dict[str, str] = {}
    names = [akun.nama_akun.strip().lower() for akun in hasil.akun]
    if not any(Peran.ADMINISTRATOR in akun.peran for akun in hasil.akun):
        salah["peran"] = "Paling sedikit satu akun harus berperan administrator."
    if len(set(names)) != len(names):
        salah["nama_akun"] = "Ada dua akun dengan nama yang sama."
    for akun in hasil.akun:
        salah.update(periksa_akun(akun))
    if salah:
        raise ValidationError(salah, code="PSG-002")
    for pejabat in hasil.pejabat:
        instansi.periksa_pejabat(pejabat)


def periksa_akun(akun: AkunBaru) -> dict[str, str]:
    """Return the field messages of one account; empty when it can be made."""
    nama = akun.nama_akun.strip().lower()
    return {
        **pengguna.periksa_akun(nama, akun.nama, akun.peran),
        **pengguna.periksa_sandi(akun.sandi, nama),
    }


def _isi(kantor: Kantor, hasil: HasilPemasangan, job: JobControl) -> None:
    total = 3 + len(hasil.akun)
    job.step(1, total, "menyimpan instansi")
    instansi.simpan_instansi(kantor, SISTEM, hasil.instansi)
    job.step(2, total, "menyimpan pejabat")
    for pejabat in hasil.pejabat:
        instansi.simpan_pejabat(kantor, SISTEM, pejabat)
    for number, akun in enumerate(hasil.akun, start=3):
        job.step(number, total, "membuat akun")
        pengguna.buat_pengguna(
            kantor,
            SISTEM,
            nama_akun=akun.nama_akun,
            nama=akun.nama,
            sandi=akun.sandi,
            peran=akun.peran,
        )
    job.step(total, total, "selesai")


def wajib_kosong(root: Path) -> None:
    """Refuse whatever holds anything: what fails later is cleaned away, and nothing else."""
    if OfficePaths(root).ada_kantor:
        raise UserError(
            code="KAN-001",
            what=f"Folder {root} sudah berisi data kantor.",
            kept="Data di folder itu tidak diubah.",
            action="Buka kantor itu, atau pilih folder lain yang kosong.",
        )
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise UserError(
            code="PSG-001",
            what=f"Folder {root} tidak kosong.",
            kept="Isi folder itu tidak diubah; kantor belum dibuat.",
            action="Pilih folder baru, atau kosongkan folder itu dahulu.",
        )


def bersihkan(root: Path, *, stood: bool) -> None:
    """Take away what a failed installation left, here and on this machine."""
    office_id = _office_id(root)
    if office_id is not None:
        _lupakan(office_id)
    if stood:
        for path in root.iterdir():
            shutil.rmtree(path, ignore_errors=True) if path.is_dir() else path.unlink()
    else:
        shutil.rmtree(root, ignore_errors=True)


def _office_id(root: Path) -> UUID | None:
    try:
        document = json.loads(OfficePaths(root).keys.read_text(encoding="utf-8"))
        return UUID(document["kantor"])
    except (OSError, ValueError, KeyError, TypeError):
        return None  # the key file was not written yet: nothing to forget


def _lupakan(office_id: UUID) -> None:
    import keyring
    from keyring.errors import KeyringError

    # A machine without a key store, or with none of this office, has nothing to forget.
    with contextlib.suppress(KeyringError, RuntimeError):
        keyring.delete_password(keys.SERVICE, str(office_id))
    for mark in state_dir().glob(f"{office_id.hex}.*"):
        mark.unlink(missing_ok=True)
