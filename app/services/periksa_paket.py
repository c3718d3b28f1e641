# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is public about a bundle file, for people without any key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.errors import UserError
from app.domain.format_id import waktu
from app.domain.gangguan import kata_gangguan
from app.models.types import from_ms
from app.sync.bundle.header import Header, Part
from app.sync.bundle.inspect import Fault, Inspection, inspect
from app.sync.trust.certs import Certificate

KALIMAT = {
    Fault.FOREIGN: "Berkas ini bukan paket Lumbung, atau bagian depannya rusak.",
    Fault.SHORT: "Paket ini terpotong: ada bagian yang tidak ikut tersalin.",
    Fault.SIGNATURE: "Tanda tangan paket ini tidak cocok: isinya berubah setelah ditandatangani.",
    Fault.DAMAGE: "Sebagian isi paket ini rusak.",
    Fault.EXTRA: "Setelah akhir paket ini ada isi yang bukan miliknya.",
    Fault.AGE: "Isi tersandi paket ini tidak berbentuk semestinya.",
    Fault.CERTIFICATE: "Sertifikat perangkat dan sertifikat instansi dalam paket ini tidak cocok.",
}


def periksa_paket(path: Path) -> Inspection:
    """Return what is public about a file; ``UserError`` PKT-001 if it cannot be read at all."""
    try:
        if not path.is_file():
            raise _tak_terbaca(path, "tidak ada atau bukan berkas biasa")
        with path.open("rb") as stream:
            return inspect(stream)
    except OSError as error:
        raise _tak_terbaca(path, kata_gangguan(error)) from error


def _tak_terbaca(path: Path, sebab: str) -> UserError:
    return UserError(
        code="PKT-001",
        what=f"Berkas {path} tidak dapat dibaca: {sebab}.",
        kept="Tidak ada yang berubah.",
        action="Periksa nama berkas dan flashdisknya, lalu coba lagi.",
    )


def data_paket(path: Path, hasil: Inspection) -> dict[str, Any]:
    """Return the inspection as plain data (keys are documented in ``docs/cli.md``)."""
    return {
        "file": str(path),
        "ok": hasil.ok,
        "fault": hasil.fault.value if hasil.fault is not None else None,
        "size": hasil.size,
        "damage": [{"part": d.part, "offset": d.offset, "chunk": d.chunk} for d in hasil.damage],
        "signature": _tanda_tangan(hasil),
        "readers": hasil.readers,
        "header": None if hasil.header is None else _data_header(hasil.header),
        "sender": None if hasil.sender is None else _data_pengirim(hasil.sender),
    }


def _tanda_tangan(hasil: Inspection) -> str:
    if hasil.header is not None:
        return "valid"
    return "invalid" if hasil.fault is Fault.SIGNATURE else "unchecked"


def _data_header(header: Header) -> dict[str, Any]:
    facts = header.facts
    return {
        "version": 1,
        "bundle_id": str(facts.bundle_id),
        "route": {"to": facts.route.to.value, "id": str(facts.route.id)},
        "volume": [facts.volume, facts.volumes],
        "created": from_ms(facts.created_ms).isoformat(timespec="milliseconds"),
        "lifetime_days": facts.lifetime_days,
        "min_apply": facts.min_apply,
        "agency_certificate": bool(facts.agency_certificate),
        "total": header.total,
        "ciphertext": _data_bagian(header.ciphertext),
        "tail": None if header.tail is None else _data_bagian(header.tail),
    }


def _data_bagian(part: Part) -> dict[str, Any]:
    chunks = len(part.chunk_hashes)
    return {"length": part.length, "sha256": part.sha256.hex(), "chunks": chunks}


def _data_pengirim(sertifikat: Certificate) -> dict[str, Any]:
    return {
        "kind": sertifikat.kind.value,
        "id": str(sertifikat.subject),
        "agency": None if sertifikat.agency is None else str(sertifikat.agency),
        "number": sertifikat.number,
        "code": sertifikat.code,
        "public_key": sertifikat.public_key.hex(),
        "issuer": sertifikat.issuer.hex(),
    }


def kalimat_paket(hasil: Inspection) -> Iterator[str]:
    """Yield the inspection as sentences."""
    if hasil.fault is not None:
        yield KALIMAT[hasil.fault]
    for damage in hasil.damage:
        potong = "" if damage.chunk is None else f", potongan ke-{damage.chunk + 1}"
        yield f"Letak kerusakan: byte {damage.offset}{potong}."
    if hasil.header is None:
        return
    facts = hasil.header.facts
    if hasil.ok:
        yield "Paket utuh dan tanda tangannya cocok."
    yield f"Paket {facts.bundle_id}, bagian {facts.volume} dari {facts.volumes}."
    yield f"Dibuat {waktu(from_ms(facts.created_ms))} menurut jam pengirim."
    yield f"Tujuan: {facts.route.to.value} {facts.route.id}."
    if hasil.sender is not None:
        pengirim = f"{hasil.sender.kind.value} {hasil.sender.subject} {hasil.sender.code}"
        yield f"Pengirim: {pengirim.rstrip()}."
    yield f"Ukuran {hasil.size} byte, seharusnya {hasil.header.total} byte."
    if hasil.readers is not None:
        yield f"Dapat dibuka oleh {hasil.readers} kunci."
