# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A number that two records bear: shown, and changed only when a person says so.

Leases keep this from happening; a holder lost and replaced, or two holders at once, do not. Both
papers may be out already, so nothing is changed by itself. One record keeps the number, the others
get ``.a``, ``.b`` behind it (nomor sisipan); a letter is then printed anew, the former one stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.pelaku import Pelaku
from app.domain.sinkron import KonflikRow, NilaiPilihan
from app.models.kip import HIDUP, SuratKasus
from app.models.sistem import KeputusanGabung, NomorBuku
from app.models.types import from_ms
from app.services.kantor import Kantor
from app.services.nomor import TERPAKAI
from app.services.nomor_register import (
    KASUS,
    REGISTER_KEBERATAN,
    REGISTER_PERMOHONAN,
    REGISTER_SENGKETA,
    REGISTER_SURAT,
    KasusBernomor,
    kasus,
)
from app.services.surat_ulang import terbitkan_ulang
from app.sync.registry import registry

NOMOR = "nomor"
Bernomor = KasusBernomor | SuratKasus
_SEBUTAN = {
    REGISTER_PERMOHONAN: ("Permohonan", "Nomor yang sama dipakai dua permohonan"),
    REGISTER_KEBERATAN: ("Keberatan", "Nomor yang sama dipakai dua keberatan"),
    REGISTER_SENGKETA: ("Sengketa", "Nomor yang sama dipakai dua sengketa"),
    REGISTER_SURAT: ("Surat", "Nomor yang sama dipakai dua surat"),
}


def nomor_ganda(session: Session) -> list[KonflikRow]:
    """Return every number that more than one living record bears, requests first."""
    found = []
    for register in _SEBUTAN:
        for tahun, urut in _ganda(session, register):
            for nomor, rows in _kelompok(session, register, tahun, urut).items():
                found.append(_baris(f"{NOMOR}:{register}:{tahun}:{urut}", register, nomor, rows))
    return found


def putuskan_nomor(
    kantor: Kantor, pelaku: Pelaku, konflik_id: str, *, kunci: str = "", alasan: str = ""
) -> Changes:
    """Let the record named ``kunci`` (default: the earliest) keep the number.

    Raises:
        UserError: ``SIN-101`` the number is borne by one record only,
            ``SIN-102`` ``kunci`` is none of the records.
    """
    register, tahun, urut = _baca(konflik_id)
    with kantor.uow(pelaku) as uow:
        groups = _kelompok(uow.session, register, tahun, urut)
        if not groups:
            raise sudah()
        _periksa_kunci(kunci, groups.values())
        for rows in groups.values():
            keeper = next((row for row in rows if row.id.hex == kunci), rows[0])
            others = [row for row in rows if row is not keeper]
            for i, row in enumerate(others):
                sisipan = f"{row.nomor}.{chr(ord('a') + i)}"
                _ganti(kantor, uow.session, pelaku, row, sisipan)
                uow.session.add(_keputusan(kantor, pelaku, row, alasan))
        changes = uow.commit()
    kantor.announce(changes)
    return changes


def sudah() -> UserError:
    """Return the refusal of a decision that is not needed any more."""
    return UserError(
        code="SIN-101",
        what="Keputusan ini sudah tidak diperlukan.",
        kept="Data tidak berubah.",
        action="Muat ulang daftar; mungkin sudah diputuskan di komputer lain.",
    )


def bukan_pilihan() -> UserError:
    """Return the refusal of a value that is not one of the choices."""
    return UserError(
        code="SIN-102",
        what="Nilai itu bukan salah satu pilihan.",
        kept="Kedua nilai tetap tersimpan.",
        action="Muat ulang daftar keputusan, lalu pilih lagi.",
    )


def _ganda(session: Session, register: str) -> list[tuple[int, int]]:
    """Years and serial numbers that may be borne twice; the texts are compared afterwards."""
    model = KASUS.get(register)
    if model is not None:
        query = (
            select(model.tahun, model.urut_register)
            .where(HIDUP, model.urut_register > 0, model.impor_id.is_(None))
            .group_by(model.tahun, model.urut_register)
            .having(func.count() > 1, func.count(model.nomor.distinct()) < func.count())
        )
    else:
        query = (
            select(NomorBuku.tahun, NomorBuku.urut)
            .where(
                NomorBuku.register == register,
                NomorBuku.urut > 0,
                NomorBuku.status == TERPAKAI,
                NomorBuku.hapus.is_(False),
            )
            .group_by(NomorBuku.tahun, NomorBuku.urut)
            .having(func.count() > 1, func.count(NomorBuku.nomor.distinct()) < func.count())
        )
    return [(int(tahun), int(urut)) for tahun, urut in session.execute(query)]


def _kelompok(
    session: Session, register: str, tahun: int, urut: int
) -> dict[str, Sequence[Bernomor]]:
    """Return the records of a serial number by the number they bear, where it is the same."""
    rows: Sequence[Bernomor]
    model = KASUS.get(register)
    if model is not None:
        ids = session.scalars(
            select(model.id)
            .where(HIDUP, model.tahun == tahun, model.urut_register == urut)
            .order_by(model.id)
        ).all()
        rows = [row for row in (kasus(session, rid) for rid in ids) if row is not None]
    else:
        rows = session.scalars(
            select(SuratKasus)
            .join(NomorBuku, NomorBuku.untuk_id == SuratKasus.id)
            .where(
                NomorBuku.register == register,
                NomorBuku.tahun == tahun,
                NomorBuku.urut == urut,
                NomorBuku.status == TERPAKAI,
                NomorBuku.nomor == SuratKasus.nomor,
                SuratKasus.hapus.is_(False),
            )
            .order_by(SuratKasus.id)
        ).all()
    found: dict[str, list[Bernomor]] = defaultdict(list)
    for row in rows:
        found[row.nomor].append(row)
    return {nomor: same for nomor, same in found.items() if len(same) > 1}


def _baris(konflik_id: str, register: str, nomor: str, rows: Sequence[Bernomor]) -> KonflikRow:
    nama, isian = _SEBUTAN[register]
    pilihan = tuple(
        NilaiPilihan(
            kunci=row.id.hex,
            teks=f"{nomor} (tetap)" if i == 0 else f"{nomor}.{chr(ord('a') + i - 1)}",
            perangkat="",
            oleh="",
            waktu=from_ms(row.id.int >> 80),
            ditampilkan=i == 0,
        )
        for i, row in enumerate(rows)
    )
    return KonflikRow(
        id=konflik_id,
        jenis=NOMOR,
        catatan=f"{nama} {nomor}",
        isian=isian,
        rid=rows[0].kasus_id if isinstance(rows[0], SuratKasus) else rows[0].id,
        pilihan=pilihan,
        bebas=False,
    )


def _baca(konflik_id: str) -> tuple[str, int, int]:
    try:
        _, register, tahun, urut = konflik_id.split(":")
        if register not in _SEBUTAN:
            raise sudah()
        return register, int(tahun), int(urut)
    except ValueError:
        raise sudah() from None


def _periksa_kunci(kunci: str, groups: Collection[Sequence[Bernomor]]) -> None:
    if kunci and kunci not in {row.id.hex for rows in groups for row in rows}:
        raise bukan_pilihan()


def _ganti(kantor: Kantor, session: Session, pelaku: Pelaku, row: Bernomor, sisipan: str) -> None:
    """Give a record its inserted number, in the ledger too; a letter gets a new version."""
    entry = _buku(session, row)
    if not isinstance(row, SuratKasus):
        row.nomor = sisipan
    else:
        case = kasus(session, row.kasus_id)
        if case is None:
            raise sudah()
        letter = terbitkan_ulang(
            kantor, session, pelaku, case, row, nomor=sisipan, semula=(row.nomor,)
        )
        if entry is not None:
            entry.untuk_id = letter.id
    if entry is not None:
        entry.nomor = sisipan


def _buku(session: Session, row: Bernomor) -> NomorBuku | None:
    return session.scalars(
        select(NomorBuku).where(
            NomorBuku.untuk_id == row.id, NomorBuku.urut > 0, NomorBuku.nomor == row.nomor
        )
    ).first()


def _keputusan(kantor: Kantor, pelaku: Pelaku, row: Bernomor, alasan: str) -> KeputusanGabung:
    number = type(row).__table_number__
    return KeputusanGabung(
        id=kantor.new_id(),
        rid=row.id,
        tabel=number,
        isian=registry()[number].by_name["nomor"].number,
        waktu=kantor.jam.now(),
        pengguna_id=pelaku.id,
        alasan=alasan.strip(),
    )
