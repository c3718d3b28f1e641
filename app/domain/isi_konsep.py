# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A decision as the text a draft keeps; readable by older and newer programs alike."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from app.domain.errors import UserError
from app.domain.kip import Keputusan
from app.domain.permohonan import PutusanDraft

_TANGGAL = ("tanggal", "tanggal_persetujuan_atasan")


def putusan_ke_json(putusan: PutusanDraft) -> str:
    """Return the decision as JSON, fields in order of their names."""
    return json.dumps(asdict(putusan), default=str, ensure_ascii=False, sort_keys=True)


def putusan_dari_json(teks: str) -> PutusanDraft:
    """Return the decision of a text; fields this program does not know are left out.

    Raises:
        UserError: KON-090 when it is no decision.
    """
    try:
        raw: dict[str, Any] = json.loads(teks)
        known = {satu.name for satu in fields(PutusanDraft)}
        values = {name: value for name, value in raw.items() if name in known}
        values["keputusan"] = Keputusan(values["keputusan"])
        values["pasal_17"] = tuple(values.get("pasal_17", ()))
        for name in _TANGGAL:
            if values.get(name) is not None:
                values[name] = date.fromisoformat(values[name])
        return PutusanDraft(**values)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UserError(
            code="KON-090",
            what="Isi konsep ini tidak terbaca oleh program.",
            kept="Konsepnya tetap tersimpan.",
            action="Perbarui program, atau susun konsep baru.",
        ) from error
