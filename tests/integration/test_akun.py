# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts: the hash, the lock-out, the last administrator."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import AccessDeniedError, UserError, ValidationError
from app.domain.kip import Peran
from app.services import pengguna
from tests.helpers.kantor import SANDI, KantorUji, kantor_uji

ROOT = Path(__file__).parents[2]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[KantorUji]:
    with kantor_uji(tmp_path / "k") as k:
        yield k


def code_of(office: KantorUji, akun: str, sandi: str) -> str:
    with pytest.raises(UserError) as refusal:
        pengguna.masuk(office.kantor, akun, sandi)
    return refusal.value.code


def test_shipped_strength_of_the_hashes() -> None:
    """The helper of the tests weakens them, so the shipped numbers are read in a fresh process."""
    program = (
        "from app.infra import keys; from app.services import pengguna as p;"
        "print(keys.ARGON_MEMORY_KIB, keys.ARGON_PASSES, p.MEMORI_KIB, p.PUTARAN);"
        "print(p.hash_sandi('kalimat panjang satu'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    numbers, phc = done.stdout.split("\n")[:2]
    assert numbers == "65536 3 65536 3"
    assert phc.startswith("$argon2id$v=19$m=65536,t=3,p=1$")


def test_two_equal_passwords_have_different_hashes() -> None:
    first, second = pengguna.hash_sandi(SANDI), pengguna.hash_sandi(SANDI)
    assert first != second
    assert pengguna.sandi_cocok(first, SANDI)
    assert not pengguna.sandi_cocok(first, SANDI + " ")


@pytest.mark.parametrize("phc", ["", "x", "$argon2id$v=19$m=8,t=1,p=1$abc$def", "$2b$12$aa"])
def test_a_damaged_hash_opens_for_nobody(phc: str) -> None:
    assert not pengguna.sandi_cocok(phc, "")
    assert not pengguna.sandi_cocok(phc, SANDI)


def test_a_lock_of_fifteen_minutes_after_five_wrong_passwords(office: KantorUji) -> None:
    for _ in range(5):
        assert code_of(office, "budi", "salah sekali ini") == "AKN-006"
    assert code_of(office, "budi", SANDI) == "AKN-007"
    office.jam.maju(minutes=14, seconds=59)
    assert code_of(office, "budi", SANDI) == "AKN-007"
    office.jam.maju(seconds=1)
    assert pengguna.masuk(office.kantor, "budi", SANDI).id == office.petugas.id


def test_the_lock_tells_how_long_and_holds_for_one_account_only(office: KantorUji) -> None:
    for _ in range(5):
        code_of(office, "budi", "salah sekali ini")
    office.jam.maju(minutes=5)
    with pytest.raises(UserError, match=r"sisa 1[01] menit"):
        pengguna.masuk(office.kantor, "budi", SANDI)
    assert pengguna.masuk(office.kantor, "rina", SANDI).id == office.ppid.id


def test_a_right_password_forgets_the_wrong_ones(office: KantorUji) -> None:
    for _ in range(3):
        for _ in range(4):
            code_of(office, "budi", "salah sekali ini")
        pengguna.masuk(office.kantor, " BUDI ", SANDI)


def test_the_lock_survives_closing_the_program(office: KantorUji) -> None:
    from app.services.kantor import buka_kantor

    for _ in range(5):
        code_of(office, "budi", "salah sekali ini")
    root, key = office.kantor.paths.root, office.kantor.key
    office.kantor.close()
    again = buka_kantor(root, key, jam=office.jam)
    try:
        with pytest.raises(UserError, match="AKN-007"):
            pengguna.masuk(again, "budi", SANDI)
    finally:
        again.close()


def test_a_new_password_by_the_administrator_unlocks(office: KantorUji) -> None:
    for _ in range(5):
        code_of(office, "budi", "salah sekali ini")
    pengguna.ganti_sandi(
        office.kantor, office.admin, office.petugas.id, lama="", baru="sandi pengganti 7"
    )
    assert pengguna.masuk(office.kantor, "budi", "sandi pengganti 7").id == office.petugas.id
    assert code_of(office, "budi", SANDI) == "AKN-006"


def test_unknown_and_inactive_accounts_sound_like_a_wrong_password(office: KantorUji) -> None:
    pengguna.ubah_pengguna(
        office.kantor, office.admin, office.petugas.id, nama="Budi", peran=[Peran.PETUGAS],
        aktif=False,
    )  # fmt: skip
    assert code_of(office, "budi", SANDI) == "AKN-006"
    assert code_of(office, "tidak ada", SANDI) == "AKN-006"


def test_one_changes_the_own_password_with_the_old_one_only(office: KantorUji) -> None:
    with pytest.raises(ValidationError):
        pengguna.ganti_sandi(
            office.kantor, office.petugas, office.petugas.id, lama="keliru", baru="sandi baru 777"
        )
    with pytest.raises(AccessDeniedError):
        pengguna.ganti_sandi(
            office.kantor, office.petugas, office.ppid.id, lama=SANDI, baru="sandi baru 777"
        )
    assert pengguna.masuk(office.kantor, "budi", SANDI).id == office.petugas.id


@pytest.mark.parametrize("weak", ["", "pendek", "aaaaaaaaaaaaaa", "budi budi budi"])
def test_a_weak_password_is_refused(office: KantorUji, weak: str) -> None:
    with pytest.raises(ValidationError):
        pengguna.ganti_sandi(
            office.kantor, office.petugas, office.petugas.id, lama=SANDI, baru=weak
        )


@pytest.mark.parametrize(
    ("peran", "aktif"), [([Peran.PETUGAS], True), ([Peran.ADMINISTRATOR], False)]
)
def test_the_last_administrator_stays(
    office: KantorUji, peran: list[Peran], *, aktif: bool
) -> None:
    with pytest.raises(UserError, match="AKN-005"):
        pengguna.ubah_pengguna(
            office.kantor, office.admin, office.admin.id, nama="A", peran=peran, aktif=aktif
        )


def test_an_account_name_is_used_once(office: KantorUji) -> None:
    with pytest.raises(ValidationError, match="AKN-003"):
        pengguna.buat_pengguna(
            office.kantor, office.admin, nama_akun="BUDI", nama="Lain", sandi=SANDI,
            peran=[Peran.PETUGAS],
        )  # fmt: skip


def test_roles_change_by_tombstone_and_take_effect_at_the_next_sign_in(office: KantorUji) -> None:
    for peran in ([Peran.PPID], [Peran.PETUGAS], [Peran.PETUGAS, Peran.PEMBACA]):
        pengguna.ubah_pengguna(
            office.kantor, office.admin, office.petugas.id, nama="Budi", peran=peran, aktif=True
        )
        assert pengguna.masuk(office.kantor, "budi", SANDI).peran == frozenset(peran)
