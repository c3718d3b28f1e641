# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs: made, signed with the online key, listed in a signed manifest, withdrawn.

A manifest names every pack in force or to come; a pack it stops naming is withdrawn everywhere.
Of a kind that replaces itself the newest few versions stay named, so that one can be taken back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from app.domain.errors import UserError, ValidationError
from app.domain.paket_aturan import (
    PESAN,
    IsiPaket,
    JenisPaket,
    jenis_dasar,
    nama_jenis,
    periksa_isi,
    tulis_isi,
)
from app.domain.pelaku import PELIHAT_PROVINSI, Pelaku
from app.domain.provinsi import PaketAturanRow
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.pendaftaran_provinsi import kunci_daring
from app.services.provinsi.gudang import PENETAP, gudang
from app.services.sinkron.aturan import baris_aturan
from app.sync.hub.packs import MANIFEST
from app.sync.hub.store import HubStore
from app.sync.trust.packs import Manifest, Pack, issue_manifest, issue_pack, parse_manifest

DISEBUT = 3
"""Versions of one kind a manifest goes on naming"""
SEBULAN_MS = 30 * 86_400_000


def buat_paket(
    kantor: Kantor,
    pelaku: Pelaku,
    jenis: JenisPaket,
    isi: IsiPaket,
    *,
    berlaku_dari: date,
    berlaku_sampai: date | None = None,
    kunci: str = "",
    instansi: UUID | None = None,
) -> PaketAturanRow:
    """Sign a new version of a pack and put it into the list that goes to agencies.

    Args:
        kantor: the province office.
        pelaku: who decides.
        jenis: kind of the pack.
        isi: what it says.
        berlaku_dari: the day from which agencies go by it.
        berlaku_sampai: the last day; None: until replaced or withdrawn.
        kunci: tells packs of one kind apart (``perpanjangan`` of a template).
        instansi: only for this agency; None: for every one.

    Raises:
        UserError: ATR-002, ATR-003 the content, DFT-005, DFT-022 the key.
        ValidationError: PRV-003 the days are in the wrong order.
    """
    pelaku.wajib("menetapkan paket aturan", *PENETAP)
    if berlaku_sampai is not None and berlaku_sampai < berlaku_dari:
        salah = {"berlaku_sampai": "Hari terakhir mendahului hari pertama."}
        raise ValidationError(salah, code="PRV-003")
    periksa_isi(isi)
    nama = nama_jenis(isi, jenis, kunci)
    key, _ = kunci_daring(kantor)
    with gudang(kantor, selaras=True) as opened:
        versions = [pack.versi for pack in opened.all_packs() if pack.jenis == nama]
        pack = issue_pack(
            key,
            jenis=nama,
            versi=max(versions, default=0) + 1,
            berlaku_dari=berlaku_dari,
            berlaku_sampai=berlaku_sampai,
            dibuat=kantor.jam.now_ms(),
            agency=instansi,
            isi=tulis_isi(isi),
        )
        opened.publish(pack.raw)
        _terbitkan(kantor, opened, instansi, tambah=pack)
    akses(kantor, pelaku, "paket aturan", rid=None, rincian=f"{nama} versi {pack.versi}")
    state = "berlaku" if berlaku_dari <= kantor.jam.today() else "menunggu"
    return baris_aturan(pack, keadaan=state)


def tarik_paket(
    kantor: Kantor, pelaku: Pelaku, jenis: str, versi: int, *, alasan: str
) -> PaketAturanRow:
    """Withdraw a pack: agencies stop going by it when the new list reaches them.

    Raises:
        UserError: PRV-004 there is no such pack in the list.
    """
    pelaku.wajib("menarik paket aturan", *PENETAP)
    if not alasan.strip():
        raise ValidationError({"alasan": "Alasan wajib diisi."}, code="PRV-001")
    with gudang(kantor, selaras=True) as opened:
        named = {
            (pack.jenis, pack.versi): pack
            for target in _tujuan(opened)
            for pack in _disebut(opened, target)
        }
        pack = named.get((jenis, versi))
        if pack is None:
            raise UserError(
                code="PRV-004",
                what=f"Paket {jenis} versi {versi} tidak ada dalam daftar yang berlaku.",
                kept="Daftar tidak berubah.",
                action="Muat ulang daftar paket aturan.",
            )
        _terbitkan(kantor, opened, pack.agency, buang=pack)
    rincian = f"{jenis} versi {versi}: {alasan.strip()}"
    akses(kantor, pelaku, "tarik paket aturan", rid=None, rincian=rincian)
    return baris_aturan(pack, keadaan="berakhir")


def daftar_paket_aturan(kantor: Kantor, pelaku: Pelaku) -> tuple[PaketAturanRow, ...]:
    """Return every pack ever made, newest first, with its standing today."""
    pelaku.wajib("melihat paket aturan", *PELIHAT_PROVINSI)
    today = kantor.jam.today()
    with gudang(kantor) as opened:
        packs = opened.all_packs()
        named = {
            (pack.jenis, pack.versi, pack.agency)
            for target in _tujuan(opened)
            for pack in _disebut(opened, target)
        }
    newest: dict[tuple[str, UUID | None], int] = {}
    for pack in packs:
        begun = pack.berlaku_dari <= today
        if begun and (pack.jenis, pack.versi, pack.agency) in named:
            place = (pack.jenis, pack.agency)
            newest[place] = max(pack.versi, newest.get(place, 0))
    rows = [
        baris_aturan(pack, keadaan=_keadaan(pack, named=named, newest=newest, today=today))
        for pack in packs
    ]
    return tuple(sorted(rows, key=lambda r: (-r.dibuat.timestamp(), r.jenis, -r.versi)))


def segarkan_daftar(kantor: Kantor, opened: HubStore) -> None:
    """Sign the lists anew once a month, so that agencies notice one that is held back."""
    for target in _tujuan(opened):
        held = _manifest(opened, target)
        if held is not None and kantor.jam.now_ms() - held.dibuat >= SEBULAN_MS:
            _terbitkan(kantor, opened, target)


def _terbitkan(
    kantor: Kantor,
    opened: HubStore,
    agency: UUID | None,
    *,
    tambah: Pack | None = None,
    buang: Pack | None = None,
) -> Manifest:
    key, _ = kunci_daring(kantor)
    packs = {(p.jenis, p.versi): p for p in _disebut(opened, agency)}
    if tambah is not None:
        packs[tambah.jenis, tambah.versi] = tambah
    if buang is not None:
        packs.pop((buang.jenis, buang.versi), None)
    held = _manifest(opened, agency)
    made = issue_manifest(
        key,
        counter=1 if held is None else held.counter + 1,
        dibuat=kantor.jam.now_ms(),
        packs=_perlu(packs.values(), kantor.jam.today()),
        agency=agency,
    )
    opened.publish(made.raw)
    return made


def _perlu(packs: Iterable[Pack], today: date) -> list[Pack]:
    """Return what a list still has to name: nothing that ended, few old versions."""
    by_kind: defaultdict[str, list[Pack]] = defaultdict(list)
    for pack in packs:
        if pack.berlaku_sampai is None or pack.berlaku_sampai >= today:
            by_kind[pack.jenis].append(pack)
    kept: list[Pack] = []
    for jenis, found in by_kind.items():
        found.sort(key=lambda p: p.versi)
        if jenis_dasar(jenis) in PESAN:
            kept += found
            continue
        begun = [p for p in found if p.berlaku_dari <= today]
        kept += [p for p in found if p not in begun] + begun[-DISEBUT:]
    return kept


def _disebut(opened: HubStore, agency: UUID | None) -> list[Pack]:
    held = _manifest(opened, agency)
    if held is None:
        return []
    listed = {(entry.jenis, entry.versi): entry.digest for entry in held.entries}
    return [
        pack
        for pack in opened.all_packs()
        if pack.agency == agency and listed.get((pack.jenis, pack.versi)) == pack.digest
    ]


def _manifest(opened: HubStore, agency: UUID | None) -> Manifest | None:
    raw = opened.pack(MANIFEST, None, agency)
    return None if raw is None else parse_manifest(raw)


def _tujuan(opened: HubStore) -> list[UUID | None]:
    found = {pack.agency for pack in opened.all_packs()}
    return sorted(found, key=lambda a: (a is not None, str(a)))


def _keadaan(
    pack: Pack,
    *,
    named: set[tuple[str, int, UUID | None]],
    newest: dict[tuple[str, UUID | None], int],
    today: date,
) -> str:
    if pack.berlaku_sampai is not None and pack.berlaku_sampai < today:
        return "berakhir"
    if (pack.jenis, pack.versi, pack.agency) not in named:
        return "berakhir"
    if pack.berlaku_dari > today:
        return "menunggu"
    message = jenis_dasar(pack.jenis) in PESAN
    return "berlaku" if message or newest[pack.jenis, pack.agency] == pack.versi else "diganti"
