# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs of the province at an agency: believed, kept, in force from their day.

A pack is believed by its own signature, whoever brought it. One that goes back behind what is
held, another content under a known version, and a list that never changes are told, not obeyed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from uuid import UUID, uuid5

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from app.db.uow import UnitOfWork
from app.domain.changes import Changes
from app.domain.errors import UserError
from app.domain.format_id import tanggal_hari
from app.domain.paket_aturan import (
    PESAN,
    IsiBerkas,
    IsiLibur,
    IsiPaket,
    IsiPesan,
    IsiTenggat,
    baca_isi,
    jenis_dasar,
    sebutan_jenis,
)
from app.domain.pelaku import PELIHAT, SISTEM, Pelaku
from app.domain.provinsi import PaketAturanRow, TenggatPindah
from app.models.sinkron import PaketAturan
from app.models.types import from_ms
from app.services.buku_aturan import MENGHITUNG, baca_buku
from app.services.dampak import kasus_pindah
from app.services.jejak import catat_akses
from app.services.kantor import Kantor
from app.sync.identity import read_meta, write_meta
from app.sync.trust import store
from app.sync.trust.errors import Reason, TrustError
from app.sync.trust.packs import (
    Manifest,
    Pack,
    PackBook,
    is_manifest,
    parse_manifest,
    parse_pack,
)
from app.sync.trust.pool import TrustPool

DAFTAR, DAFTAR_SENDIRI = "manifest", "manifest-instansi"
"""Stand in the column of kinds for the signed lists of what is in force"""
META_PINDAH = "paket_pindah:"
"""Prefix of the rows that hold which cases a pack moved"""
_RUANG = UUID("7e6a0d0f-5f0e-4b61-9a35-3d4f0a7c9b52")


@dataclass
class HasilAturan:
    """What the packs of one or more volumes did."""

    diterima: list[str] = field(default_factory=list)
    berlaku: list[str] = field(default_factory=list)
    pindah: list[TenggatPindah] = field(default_factory=list)
    catatan: list[str] = field(default_factory=list)

    def tambah(self, lain: HasilAturan) -> None:
        """Add what another volume did, each sentence once."""
        self.diterima = list(dict.fromkeys([*self.diterima, *lain.diterima]))
        self.berlaku = list(dict.fromkeys([*self.berlaku, *lain.berlaku]))
        self.pindah = list({(p.id, p.resmi): p for p in (*self.pindah, *lain.pindah)}.values())
        self.catatan = list(dict.fromkeys([*self.catatan, *lain.catatan]))

    def kalimat(self) -> list[str]:
        """Return what a person should know."""
        lines = list(self.catatan)
        if self.berlaku:
            lines.append(f"Berlaku menurut provinsi: {', '.join(self.berlaku)}.")
        if self.pindah:
            lines.append(
                f"{len(self.pindah)} tenggat berubah: "
                + "; ".join(map(kalimat_pindah, self.pindah))
            )
        return lines


def kalimat_pindah(pindah: TenggatPindah) -> str:
    """Return one moved date in words."""
    jam = " (jam resmi)" if pindah.resmi else ""
    return f"{pindah.nomor} {tanggal_hari(pindah.lama)} → {tanggal_hari(pindah.baru)}{jam}"


def terima(
    uow: UnitOfWork,
    kantor: Kantor,
    raws: Sequence[bytes],
    *,
    agency: UUID,
    pool: TrustPool,
    dari_kawan: bool = False,
) -> HasilAturan:
    """Take the packs of one volume in, in the caller's transaction, and put in force what is due.

    A pack that is not to be believed is left out with a sentence; the rest comes in. That another
    PC of the agency (``dari_kawan``) is behind is nothing to be told.
    """
    hasil = HasilAturan()
    if not raws:
        return hasil
    session = uow.session
    book = _buku(session, agency)
    lists, packs = _baca(raws, hasil)
    for one in sorted(lists, key=lambda m: m.counter):
        take = partial(book.admit_manifest, one, pool)
        if _coba(take, "Daftar aturan", hasil, dari_kawan=dari_kawan):
            _simpan_daftar(session, one, kantor.jam.now_ms())
    for pack in sorted(packs, key=lambda p: (p.jenis, p.versi)):
        nama = _nama(pack.jenis, pack.versi)
        if _coba(partial(book.admit, pack, pool), nama, hasil, dari_kawan=dari_kawan):
            _simpan(session, pack, kantor.jam.now_ms())
            hasil.diterima.append(nama)
    session.flush()
    hasil.tambah(berlakukan(uow, kantor))
    return hasil


def berlakukan(uow: UnitOfWork, kantor: Kantor, pelaku: Pelaku = SISTEM) -> HasilAturan:
    """Put in force and out of force what today calls for; every open case is recounted.

    Returns what came into force and which cases moved; nothing is written if nothing changes.
    """
    session, hasil = uow.session, HasilAturan()
    due = _jatuh_waktu(kantor, session)
    if not due:
        return hasil
    before = baca_buku(session)
    for row, holds in due:
        row.diterapkan = kantor.jam.now_ms() if holds else 0
    session.flush()
    begun = [row for row, holds in due if holds]
    hasil.berlaku = [_nama(row.jenis, row.versi) for row in begun]
    if any(jenis_dasar(row.jenis) in MENGHITUNG for row, _ in due):
        moved = kasus_pindah(session, before, baca_buku(session))
        hasil.pindah = [TenggatPindah(p.id, p.nomor, p.lama, p.baru, p.resmi) for p in moved]
        for row in begun:
            _catat_pindah(session.connection(), row, hasil.pindah)
    for row, holds in due:
        act = "paket aturan berlaku" if holds else "paket aturan berakhir"
        rincian = f"{row.jenis} versi {row.versi}; {len(hasil.pindah)} tenggat berubah"
        catat_akses(kantor, session, pelaku, act, rid=None, rincian=rincian)
    ids = frozenset(uuid5(_RUANG, f"{row.jenis}:{row.versi}") for row, _ in due)
    uow.adopt(Changes({PaketAturan.__tablename__: ids}))
    return hasil


def segarkan(kantor: Kantor) -> HasilAturan:
    """Do what the calendar calls for since the last time, such as at the start of a day."""
    with kantor.read() as session:
        if not _jatuh_waktu(kantor, session):
            return HasilAturan()
    with kantor.uow(SISTEM) as uow:
        hasil = berlakukan(uow, kantor)
        changes = uow.commit()
    kantor.announce(changes)
    return hasil


def daftar_aturan(kantor: Kantor, pelaku: Pelaku) -> tuple[PaketAturanRow, ...]:
    """Return every pack held, those in force first, newest first."""
    pelaku.wajib("melihat paket aturan", *PELIHAT)
    today = kantor.jam.today()
    with kantor.read() as session:
        rows = [
            baris_aturan(
                parse_pack(row.isi),
                keadaan=_keadaan(row, today),
                pindah=_baca_pindah(session.connection(), row),
            )
            for row in _semua(session)
        ]
    order = {"berlaku": 0, "menunggu": 1, "berakhir": 2, "diganti": 3}
    return tuple(
        sorted(rows, key=lambda r: (order[r.keadaan], -r.dibuat.timestamp(), r.jenis, -r.versi))
    )


def peringatan_aturan(kantor: Kantor, pelaku: Pelaku) -> tuple[str, ...]:
    """Return what is wrong with the province's list: too old, or naming packs nobody brought."""
    pelaku.wajib("melihat paket aturan", *PELIHAT)
    with kantor.read() as session:
        agency = store.agency_id(session.connection())
        if agency is None:
            return ()
        book = _buku(session, agency)
    lines = []
    if any(one.stale(kantor.jam.now_ms()) for one in book.manifests.values()):
        lines.append(
            "Daftar aturan provinsi sudah lama tidak berganti; mungkin ada yang tertahan di jalan."
        )
    missing = book.missing()
    if missing:
        names = ", ".join(_nama(jenis, versi) for jenis, versi in missing[:5])
        lines.append(f"Belum tiba dari provinsi: {names}.")
    return tuple(lines)


def baris_aturan(
    pack: Pack, *, keadaan: str, pindah: tuple[TenggatPindah, ...] = ()
) -> PaketAturanRow:
    """Return a pack as people see it; a content of a newer program shows its kind only."""
    try:
        isi = baca_isi(pack.jenis, pack.isi)
    except UserError:
        isi = None
    judul, teks, batas = _judul(isi)
    return PaketAturanRow(
        jenis=pack.jenis,
        sebutan=sebutan_jenis(pack.jenis),
        versi=pack.versi,
        keadaan=keadaan,
        berlaku_dari=pack.berlaku_dari,
        berlaku_sampai=pack.berlaku_sampai,
        dibuat=from_ms(pack.dibuat),
        judul=judul,
        teks=teks,
        batas=batas,
        instansi=pack.agency,
        pindah=pindah,
        rincian=rincian_isi(isi),
    )


def rincian_isi(isi: IsiPaket | None) -> tuple[str, ...]:
    """Return the days or deadlines of a content, one line each."""
    if isinstance(isi, IsiLibur):
        days = [f"{tanggal_hari(h.tanggal)}: {h.nama}" for h in isi.hari]
        return (*days, *(f"{tanggal_hari(satu)}: hari kerja" for satu in isi.bukan_libur))
    if isinstance(isi, IsiTenggat):
        return tuple(
            f"{a.kode} {a.kewajiban}: {a.jumlah} {a.satuan.replace('_', ' ')} ({a.dasar})"
            for a in isi.aturan
        )
    return ()


def _judul(isi: IsiPaket | None) -> tuple[str, str, date | None]:
    if isinstance(isi, IsiPesan):
        return isi.judul, isi.teks, isi.batas
    if isinstance(isi, IsiBerkas):
        return f"{isi.nama} ({isi.sumber})", "", None
    if isinstance(isi, IsiLibur | IsiTenggat):
        return isi.sumber, "", None
    return "", "", None


def _jatuh_waktu(kantor: Kantor, session: Session) -> list[tuple[PaketAturan, bool]]:
    """Return the packs whose standing today is another one than stored, and which it is."""
    rows = _semua(session)
    agency = store.agency_id(session.connection())
    if not rows or agency is None:
        return []
    book, today = _buku(session, agency), kantor.jam.today()
    holding: set[tuple[str, int]] = set()
    for jenis in {row.jenis for row in rows}:
        if jenis_dasar(jenis) in PESAN:
            found = book.every_in_force(jenis, today)
        else:
            one = book.in_force(jenis, today)
            found = [] if one is None else [one]
        holding |= {(pack.jenis, pack.versi) for pack in found if _terbaca(pack)}
    return [
        (row, (row.jenis, row.versi) in holding)
        for row in rows
        if (row.diterapkan > 0) != ((row.jenis, row.versi) in holding)
    ]


def _terbaca(pack: Pack) -> bool:
    """True if this program knows what the pack says; another waits for the update."""
    try:
        return baca_isi(pack.jenis, pack.isi) is not None
    except UserError:
        return False


def _baca(raws: Sequence[bytes], hasil: HasilAturan) -> tuple[list[Manifest], list[Pack]]:
    lists: list[Manifest] = []
    packs: list[Pack] = []
    for raw in raws:
        try:
            if is_manifest(raw):
                lists.append(parse_manifest(raw))
            else:
                packs.append(parse_pack(raw))
        except TrustError as error:
            hasil.catatan.append(f"Satu paket aturan ditolak. {error.sentence}")
    return lists, packs


def _coba(admit: Callable[[], bool], nama: str, hasil: HasilAturan, *, dari_kawan: bool) -> bool:
    try:
        return admit()
    except TrustError as error:
        if error.reason is Reason.ROLLBACK and dari_kawan:
            return False
        if error.reason is Reason.ROLLBACK:
            hasil.catatan.append(f"{nama} lebih lama daripada yang sudah ada di sini; dilewati.")
        elif error.reason is Reason.DOUBLE:
            hasil.catatan.append(
                f"{nama}: dua isi berbeda memakai satu nomor. Yang pertama tetap dipakai; beri"
                " tahu provinsi."
            )
        else:
            hasil.catatan.append(f"{nama} ditolak. {error.sentence}")
        return False


def _buku(session: Session, agency: UUID) -> PackBook:
    rows = session.scalars(select(PaketAturan)).all()
    lists = [parse_manifest(row.isi) for row in rows if row.jenis in (DAFTAR, DAFTAR_SENDIRI)]
    packs = [parse_pack(row.isi) for row in rows if row.jenis not in (DAFTAR, DAFTAR_SENDIRI)]
    return PackBook(agency, packs, lists)


def _semua(session: Session) -> list[PaketAturan]:
    return list(
        session.scalars(
            select(PaketAturan)
            .where(PaketAturan.jenis.not_in((DAFTAR, DAFTAR_SENDIRI)))
            .order_by(PaketAturan.jenis, PaketAturan.versi)
        )
    )


def _simpan_daftar(session: Session, one: Manifest, now_ms: int) -> None:
    jenis = DAFTAR if one.agency is None else DAFTAR_SENDIRI
    session.execute(delete(PaketAturan).where(PaketAturan.jenis == jenis))
    session.add(
        PaketAturan(
            jenis=jenis,
            versi=one.counter,
            isi=one.raw,
            berlaku_dari=from_ms(one.dibuat).date().isoformat(),
            diterima=now_ms,
        )
    )


def _simpan(session: Session, pack: Pack, now_ms: int) -> None:
    session.merge(
        PaketAturan(
            jenis=pack.jenis,
            versi=pack.versi,
            isi=pack.raw,
            berlaku_dari=pack.berlaku_dari.isoformat(),
            diterima=now_ms,
        )
    )


def _keadaan(row: PaketAturan, today: date) -> str:
    if row.diterapkan:
        return "berlaku"
    pack = parse_pack(row.isi)
    if pack.berlaku_dari > today:
        return "menunggu"
    if pack.berlaku_sampai is not None and pack.berlaku_sampai < today:
        return "berakhir"
    return "diganti" if _terbaca(pack) else "menunggu"


def _nama(jenis: str, versi: int) -> str:
    return f"{sebutan_jenis(jenis)} versi {versi}"


def _catat_pindah(connection: Connection, row: PaketAturan, moved: Sequence[TenggatPindah]) -> None:
    if jenis_dasar(row.jenis) not in MENGHITUNG:
        return
    data = [[p.id.hex, p.nomor, p.lama.isoformat(), p.baru.isoformat(), p.resmi] for p in moved]
    write_meta(connection, f"{META_PINDAH}{row.jenis}:{row.versi}", json.dumps(data).encode())


def _baca_pindah(connection: Connection, row: PaketAturan) -> tuple[TenggatPindah, ...]:
    raw = read_meta(connection, f"{META_PINDAH}{row.jenis}:{row.versi}")
    return tuple(
        TenggatPindah(
            UUID(hex=rid), nomor, date.fromisoformat(lama), date.fromisoformat(baru), bool(resmi)
        )
        for rid, nomor, lama, baru, resmi in json.loads(raw or b"[]")
    )
