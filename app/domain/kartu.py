# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A counting card as text for the console and as plain values for storage."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from app.domain.errors import UserError
from app.domain.format_id import tanggal_hari
from app.domain.label import PEMICU, SATUAN
from app.domain.tenggat import AturanTenggat, HariHitung, KartuHitung, StatusHari


def kartu_teks(kartu: KartuHitung) -> list[str]:
    """Return the card as lines of Indonesian text: head, every day, notes."""
    aturan = kartu.aturan
    arah = "" if aturan.arah == "maju" else " sebelum"
    tanda = " (sementara)" if kartu.sementara else ""
    baris = [
        f"KARTU HITUNG {aturan.kode} – {aturan.kewajiban}",
        f"Dasar       : {aturan.dasar}",
        f"Mulai       : {tanggal_hari(kartu.mulai)} ({PEMICU.get(aturan.pemicu, aturan.pemicu)})",
        f"Jangka      : {aturan.jumlah} {SATUAN[aturan.satuan]}{arah}",
        f"Jatuh tempo : {tanggal_hari(kartu.jatuh_tempo)}{tanda}",
        f"Setelan     : {kartu.setelan}",
        "",
    ]
    lebar = max(len(tanggal_hari(h.tanggal)) for h in kartu.hari)
    for hari in kartu.hari:
        tanda = "" if hari.status is StatusHari.DITETAPKAN else " *"
        lewati = "" if hari.dihitung or hari.keterangan.startswith("hari 0") else "dilewati: "
        baris.append(f"{tanggal_hari(hari.tanggal):<{lebar}}  {lewati}{hari.keterangan}{tanda}")
    baris.append("")
    if kartu.sementara:
        baris.append("* hari libur tahun itu belum ditetapkan")
    baris += [f"- {catatan}" for catatan in kartu.catatan]
    if kartu.sidik_kalender:
        baris.append(f"Sidik kalender: {kartu.sidik_kalender[:16]}")
    return baris


def kartu_ke_dict(kartu: KartuHitung) -> dict[str, Any]:
    """Return the card as JSON-ready values (dates as YYYY-MM-DD)."""
    isi = asdict(kartu)
    return {kunci: _polos(nilai) for kunci, nilai in isi.items()}


def _polos(nilai: object) -> object:
    if isinstance(nilai, date):
        return nilai.isoformat()
    if isinstance(nilai, StatusHari):
        return nilai.value
    if isinstance(nilai, dict):
        return {kunci: _polos(isi) for kunci, isi in nilai.items()}
    if isinstance(nilai, (list, tuple)):
        return [_polos(isi) for isi in nilai]
    return nilai


def kartu_dari_dict(isi: Mapping[str, Any]) -> KartuHitung:
    """Read what ``kartu_ke_dict`` wrote; equal to the card it came from.

    Raises:
        UserError: TGT-006 when the stored card cannot be read.
    """
    try:
        aturan = dict(isi["aturan"])
        sejak = aturan.pop("berlaku_sejak", None)
        return KartuHitung(
            aturan=AturanTenggat(
                **aturan, berlaku_sejak=date.fromisoformat(sejak) if sejak else None
            ),
            mulai=date.fromisoformat(isi["mulai"]),
            jatuh_tempo=date.fromisoformat(isi["jatuh_tempo"]),
            sementara=bool(isi["sementara"]),
            hari=tuple(
                HariHitung(
                    tanggal=date.fromisoformat(h["tanggal"]),
                    urutan=h["urutan"],
                    keterangan=h["keterangan"],
                    status=StatusHari(h["status"]),
                )
                for h in isi["hari"]
            ),
            setelan=isi["setelan"],
            sidik_kalender=isi["sidik_kalender"],
            catatan=tuple(isi["catatan"]),
            hari_peristiwa_nol=bool(isi["hari_peristiwa_nol"]),
        )
    except (KeyError, TypeError, ValueError) as sebab:
        raise UserError(
            code="TGT-006",
            what="Kartu hitung yang tersimpan tidak terbaca.",
            kept="Tanggal dan data permohonan tidak berubah.",
            action="Hitung ulang tenggat ini dari tanggal mulainya.",
        ) from sebab
