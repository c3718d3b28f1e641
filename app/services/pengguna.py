# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Accounts: Argon2id passwords, lock-out, roles. Rights are enforced by every use case."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import SISTEM, Pelaku
from app.models.log import PercobaanMasuk
from app.models.sistem import JejakAkses, Pengguna, PenggunaPeran
from app.services.kantor import Kantor

PANJANG_SANDI = 10
BATAS_GAGAL = 5
KUNCI_MS = 15 * 60 * 1000
MEMORI_KIB = 64 * 1024
PUTARAN = 3


@dataclass(frozen=True)
class PenggunaRow:
    """An account as lists show it."""

    id: UUID
    nama_akun: str
    nama: str
    peran: frozenset[Peran]
    aktif: bool


def daftar_pengguna(session: Session) -> tuple[PenggunaRow, ...]:
    """Return every account by name."""
    rows = session.scalars(
        select(Pengguna).where(Pengguna.hapus.is_(False)).order_by(Pengguna.nama)
    ).all()
    peran = _peran(session)
    return tuple(
        PenggunaRow(row.id, row.nama_akun, row.nama, peran.get(row.id, frozenset()), row.aktif)
        for row in rows
    )


def pelaku_dari_akun(session: Session, nama_akun: str | None) -> Pelaku:
    """Return the actor of an account name; without one, the first administrator.

    Used by the command line, whose caller has proven the recovery passphrase.
    """
    rows = [row for row in daftar_pengguna(session) if row.aktif]
    if nama_akun is None:
        rows = [row for row in rows if Peran.ADMINISTRATOR in row.peran]
    else:
        rows = [row for row in rows if row.nama_akun == nama_akun.strip().lower()]
    if not rows:
        dicari = "administrator" if nama_akun is None else nama_akun[:80]
        raise UserError(
            code="AKN-001",
            what=f"Akun “{dicari}” tidak ada atau tidak aktif.",
            kept="Tidak ada yang diubah.",
            action="Periksa nama akun di Pengaturan › Pengguna.",
        )
    return Pelaku(rows[0].id, rows[0].nama, rows[0].peran)


def buat_pengguna(
    kantor: Kantor,
    pelaku: Pelaku,
    *,
    nama_akun: str,
    nama: str,
    sandi: str,
    peran: Collection[Peran],
) -> tuple[UUID, Changes]:
    """Create an account (administrator only)."""
    pelaku.wajib("membuat akun", Peran.ADMINISTRATOR)
    akun = nama_akun.strip().lower()
    salah = periksa_akun(akun, nama, peran)
    salah.update(periksa_sandi(sandi, akun))
    if salah:
        raise ValidationError(salah, code="AKN-002")
    phc = hash_sandi(sandi)
    with kantor.uow(pelaku) as uow:
        if uow.session.scalar(
            select(Pengguna.id).where(Pengguna.nama_akun == akun, Pengguna.hapus.is_(False))
        ):
            raise ValidationError(
                {"nama_akun": f"Nama akun “{akun}” sudah dipakai."}, code="AKN-003"
            )
        row = Pengguna(id=kantor.new_id(), nama_akun=akun, nama=nama.strip(), sandi=phc)
        uow.session.add(row)
        for satu in sorted(set(peran)):
            uow.session.add(PenggunaPeran(id=kantor.new_id(), pengguna_id=row.id, peran=satu))
        changes = uow.commit()
    kantor.announce(changes)
    return row.id, changes


def ubah_pengguna(
    kantor: Kantor,
    pelaku: Pelaku,
    id_akun: UUID,
    *,
    nama: str,
    peran: Collection[Peran],
    aktif: bool,
) -> Changes:
    """Change name, roles and activity; the last active administrator stays one."""
    pelaku.wajib("mengubah akun", Peran.ADMINISTRATOR)
    salah = periksa_akun("akun", nama, peran)
    if salah:
        raise ValidationError(salah, code="AKN-002")
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Pengguna, id_akun)
        if not aktif or Peran.ADMINISTRATOR not in peran:
            _sisakan_administrator(uow.session, id_akun)
        row.nama, row.aktif = nama.strip(), aktif
        ada = uow.session.scalars(
            select(PenggunaPeran).where(
                PenggunaPeran.pengguna_id == id_akun, PenggunaPeran.hapus.is_(False)
            )
        ).all()
        for lama in ada:
            if lama.peran not in peran:
                lama.hapus, lama.alasan_hapus = True, "peran dicabut"
        for baru in sorted(set(peran) - {satu.peran for satu in ada}):
            uow.session.add(PenggunaPeran(id=kantor.new_id(), pengguna_id=id_akun, peran=baru))
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def ganti_sandi(kantor: Kantor, pelaku: Pelaku, id_akun: UUID, *, lama: str, baru: str) -> Changes:
    """Change a password: one's own with the old one, another's as administrator."""
    if pelaku.id != id_akun:
        pelaku.wajib("mengganti sandi orang lain", Peran.ADMINISTRATOR)
    with kantor.uow(pelaku) as uow:
        row = uow.session.get_one(Pengguna, id_akun)
        if pelaku.id == id_akun and not sandi_cocok(row.sandi, lama):
            raise ValidationError({"lama": "Sandi lama salah."}, code="AKN-004")
        salah = periksa_sandi(baru, row.nama_akun)
        if salah:
            raise ValidationError(salah, code="AKN-002")
        row.sandi = hash_sandi(baru)
        tries = uow.session.get(PercobaanMasuk, id_akun)
        if tries is not None:
            uow.session.delete(tries)
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def masuk(kantor: Kantor, nama_akun: str, sandi: str) -> Pelaku:
    """Sign in. Five wrong passwords lock the account on this PC for fifteen minutes."""
    pelaku = kenali(kantor, nama_akun, sandi)
    _berhasil(kantor, pelaku)
    return pelaku


def kenali(kantor: Kantor, nama_akun: str, sandi: str) -> Pelaku:
    """Check name and password without signing in; wrong ones count towards the lock-out."""
    akun = nama_akun.strip().lower()
    now = kantor.jam.now_ms()
    with kantor.read() as session:
        row = session.scalars(
            select(Pengguna).where(Pengguna.nama_akun == akun, Pengguna.hapus.is_(False))
        ).first()
        tries = None if row is None else session.get(PercobaanMasuk, row.id)
    if tries is not None and tries.terkunci_sampai > now:
        raise _terkunci(-(-(tries.terkunci_sampai - now) // 60000))
    cocok = sandi_cocok(row.sandi if row is not None else _sandi_palsu(), sandi)
    if row is None or not row.aktif or not cocok:
        if row is not None:
            _catat_gagal(kantor, row.id, now)
        raise _salah()
    with kantor.read() as session:
        peran = _peran(session).get(row.id, frozenset())
    return Pelaku(row.id, row.nama, peran)


def _berhasil(kantor: Kantor, pelaku: Pelaku) -> None:
    with kantor.uow(pelaku) as uow:
        tries = uow.session.get(PercobaanMasuk, pelaku.id)
        if tries is not None:
            uow.session.delete(tries)
        uow.session.add(
            JejakAkses(
                id=kantor.new_id(), waktu=kantor.jam.now(), pengguna_id=pelaku.id, kegiatan="masuk"
            )
        )
        uow.commit()


def _catat_gagal(kantor: Kantor, id_akun: UUID, now: int) -> None:
    with kantor.uow(SISTEM) as uow:
        tries = uow.session.get(PercobaanMasuk, id_akun)
        if tries is None:
            tries = PercobaanMasuk(pengguna_id=id_akun)
            uow.session.add(tries)
        tries.gagal += 1
        if tries.gagal >= BATAS_GAGAL:
            tries.terkunci_sampai, tries.gagal = now + KUNCI_MS, 0
        uow.commit()


def periksa_sandi(sandi: str, nama_akun: str) -> dict[str, str]:
    """Return the field messages of a weak password; length counts more than signs."""
    if len(sandi) < PANJANG_SANDI:
        return {"sandi": f"Sandi paling sedikit {PANJANG_SANDI} huruf; kalimat pendek lebih baik."}
    if len(set(sandi)) < 5 or nama_akun in sandi.lower():
        return {"sandi": "Sandi terlalu mudah ditebak (huruf berulang atau memuat nama akun)."}
    return {}


def hash_sandi(sandi: str) -> str:
    """Return the Argon2id hash of a password in PHC string form."""
    return Argon2id(
        salt=secrets.token_bytes(16), length=32, iterations=PUTARAN, lanes=1, memory_cost=MEMORI_KIB
    ).derive_phc_encoded(sandi.encode())


def sandi_cocok(phc: str, sandi: str) -> bool:
    """True if the password belongs to the hash."""
    try:
        Argon2id.verify_phc_encoded(sandi.encode(), phc)
    except (InvalidKey, ValueError):  # wrong, or an account that never got a password
        return False
    return True


@cache
def _sandi_palsu() -> str:
    return hash_sandi(secrets.token_hex(8))


def periksa_akun(nama_akun: str, nama: str, peran: Collection[Peran]) -> dict[str, str]:
    """Return the field messages of an account that cannot be made; empty when it can."""
    salah = {}
    if (
        not nama_akun
        or not all(c.isalnum() or c in "._-" for c in nama_akun)
        or len(nama_akun) > 60
    ):
        salah["nama_akun"] = "Nama akun berisi huruf, angka, titik, atau garis, paling banyak 60."
    if not nama.strip():
        salah["nama"] = "Nama lengkap wajib diisi."
    if not peran:
        salah["peran"] = "Pilih paling sedikit satu peran."
    return salah


def _peran(session: Session) -> dict[UUID, frozenset[Peran]]:
    rows = session.execute(
        select(PenggunaPeran.pengguna_id, PenggunaPeran.peran).where(PenggunaPeran.hapus.is_(False))
    )
    found: dict[UUID, set[Peran]] = {}
    for id_akun, peran in rows:
        found.setdefault(id_akun, set()).add(peran)
    return {id_akun: frozenset(peran) for id_akun, peran in found.items()}


def _sisakan_administrator(session: Session, kecuali: UUID) -> None:
    for row in daftar_pengguna(session):
        if row.id != kecuali and row.aktif and Peran.ADMINISTRATOR in row.peran:
            return
    raise UserError(
        code="AKN-005",
        what="Ini satu-satunya administrator yang aktif.",
        kept="Akun tidak diubah.",
        action="Beri peran administrator kepada orang lain terlebih dahulu.",
    )


def _salah() -> UserError:
    return UserError(
        code="AKN-006",
        what="Nama akun atau sandi salah.",
        kept="Data tetap terkunci.",
        action=f"Coba lagi; setelah {BATAS_GAGAL} kali salah, akun terkunci 15 menit di PC ini.",
    )


def _terkunci(menit: int) -> UserError:
    return UserError(
        code="AKN-007",
        what=f"Akun terkunci karena terlalu banyak sandi salah; sisa {menit} menit.",
        kept="Data tetap terkunci.",
        action="Tunggu, atau mintalah administrator mengganti sandi Anda.",
    )
