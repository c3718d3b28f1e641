# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agencies of a province: who is in, who was heard of, who is put out."""

from __future__ import annotations

from uuid import UUID

from app.domain.errors import UserError
from app.domain.kip import Peran
from app.domain.pelaku import PELIHAT_PROVINSI, Pelaku
from app.domain.provinsi import InstansiRow, PcInstansi, SuratPendaftaran
from app.exports.lembar_kunci import LembarPendaftaran, render_lembar_pendaftaran
from app.models.types import from_ms
from app.services import pendaftaran_provinsi
from app.services.instansi import instansi_wajib
from app.services.kantor import Kantor
from app.services.pendaftaran_provinsi import InstansiTerdaftar
from app.services.provinsi.gudang import gudang
from app.sync.hub.queries import BarisDaftar
from app.sync.hub.store import HubStore
from app.sync.trust.certs import Certificate, Kind
from app.sync.trust.words import words


def daftar(kantor: Kantor, pelaku: Pelaku) -> tuple[InstansiRow, ...]:
    """Return every agency: enrolled ones, also those never heard of, in order of name."""
    pelaku.wajib("melihat daftar instansi", *PELIHAT_PROVINSI)
    enrolled = {row.id: row for row in pendaftaran_provinsi.daftar_instansi(kantor)}
    with gudang(kantor, selaras=True) as opened:
        found = opened.roster()
        pcs = _pc(opened)
    return tuple(_baris(row, enrolled.get(row.agency), pcs.get(row.agency, ())) for row in found)


def daftarkan(kantor: Kantor, pelaku: Pelaku, *, nama: str, kode: str) -> SuratPendaftaran:
    """Make the letter of introduction of an agency: file, and a sheet with its QR code.

    Raises:
        UserError: ``DFT-005`` no province, ``DFT-022`` its key is too old.
        ValidationError: ``DFT-023`` name or code is empty or too long.
    """
    made = pendaftaran_provinsi.daftarkan_instansi(kantor, pelaku, nama=nama, kode=kode)
    with kantor.read() as session:
        own = instansi_wajib(session)
    kata = words(made.root)
    sheet = LembarPendaftaran(
        kop=own.kop,
        provinsi=made.provinsi,
        nama=made.nama,
        kode=made.kode,
        teks=made.text,
        kata_akar=kata,
        tanggal=kantor.jam.today(),
        kertas=own.kertas,
    )
    with gudang(kantor, selaras=True):
        pass  # the store learns the new name and certificate
    return SuratPendaftaran(
        instansi=made.agency,
        nama=made.nama,
        berkas=made.raw,
        pdf=render_lembar_pendaftaran(sheet),
        kata_akar=kata,
        nomor=made.certificate.number,
    )


def cabut_pc(kantor: Kantor, pelaku: Pelaku, perangkat_id: UUID, *, alasan: str) -> None:
    """Put a PC of an agency out: what the province holds of it stays, what it signs later does not.

    Raises:
        UserError: ``PRV-005`` no such PC is known, or it is out already.
    """
    pelaku.wajib("mencabut komputer instansi", Peran.ADMINISTRATOR)
    with gudang(kantor, selaras=True) as opened:
        cert = opened.pool.get(perangkat_id, Kind.PERANGKAT)
        if cert is None or cert.agency is None or opened.pool.revoked(cert):
            raise UserError(
                code="PRV-005",
                what="Komputer itu tidak dikenal atau sudah dicabut.",
                kept="Tidak ada yang diubah.",
                action="Muat ulang daftar instansi.",
            )
        held = opened.ack_for(opened.pool.agency_of(perangkat_id)).stored
    limits = [
        (int.from_bytes(stream[16:], "big"), seq)
        for stream, seq in held.items()
        if stream[:16] == perangkat_id.bytes
    ]
    pendaftaran_provinsi.cabut_perangkat(kantor, pelaku, perangkat_id, batas=limits, alasan=alasan)
    with gudang(kantor, selaras=True):
        pass


def cabut_instansi(kantor: Kantor, pelaku: Pelaku, agency: UUID, *, alasan: str) -> None:
    """Put an agency out for ever."""
    pendaftaran_provinsi.cabut_instansi(kantor, pelaku, agency, alasan=alasan)
    with gudang(kantor, selaras=True):
        pass


def _pc(opened: HubStore) -> dict[UUID, tuple[PcInstansi, ...]]:
    newest: dict[UUID, Certificate] = {}
    for cert in opened.pool.certificates():
        if cert.kind is Kind.PERANGKAT and cert.agency is not None:
            newest[cert.subject] = cert
    result: dict[UUID, list[PcInstansi]] = {}
    for cert in newest.values():
        assert cert.agency is not None
        home = opened.pool.canonical(cert.agency)
        pc = PcInstansi(
            cert.subject, cert.code, opened.pool.revoked(cert), from_ms(cert.valid_from)
        )
        result.setdefault(home, []).append(pc)
    return {home: tuple(sorted(pcs, key=lambda pc: pc.kode)) for home, pcs in result.items()}


def _baris(
    row: BarisDaftar, enrolled: InstansiTerdaftar | None, pcs: tuple[PcInstansi, ...]
) -> InstansiRow:
    return InstansiRow(
        id=row.agency,
        nama=row.nama,
        kode=row.kode,
        keadaan=_keadaan(row, enrolled),
        pendaftaran=0 if enrolled is None else enrolled.nomor,
        dibuat=None if enrolled is None else from_ms(enrolled.dibuat),
        pc=pcs,
        terakhir=None if row.terakhir is None else from_ms(row.terakhir),
        hari_diam=row.hari_diam,
        paket=row.paket,
        rekaman=row.rekaman,
        menunggu=row.menunggu,
        karantina=row.karantina,
        bercabang=row.bercabang,
    )


def _keadaan(row: BarisDaftar, enrolled: InstansiTerdaftar | None) -> str:
    if enrolled is not None and enrolled.dicabut:
        return "dicabut"
    if row.ganda:
        return "ganda"
    if enrolled is None:
        return "tanpa pendaftaran"
    return "terdaftar" if row.terakhir is not None else "belum terdengar"
