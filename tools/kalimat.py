# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The Indonesian words and sentences that the layers below the screens hand to a person.

Those layers know no Qt, so ``lupdate`` cannot see their texts. This finds them in the source:
words of ``domain/label.py`` and the names of ``tenggat.csv`` (context ``Label``), and sentences,
with ``{0}`` where a value stands (context ``Kalimat``). ``app/ui/i18n_teks.py`` looks them up.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

LABEL, KALIMAT = "Label", "Kalimat"
LAPISAN = ("db", "domain", "exports", "imports", "infra", "services", "sync")
GALAT_SAJA = (
    "app/db/",
    "app/domain/format_id.py",
    "app/domain/kartu.py",
    "app/domain/label.py",
    "app/exports/",
    "app/infra/",
    "app/sync/",
)
"""Of these only refusals reach a screen; the rest are documents or words for developers"""
PENUH = (
    "app/infra/blobs.py",
    "app/sync/identity.py",
    "app/sync/hub/figures_kip.py",
    "app/sync/hub/reasons.py",
    "app/sync/rebuild.py",
    "app/sync/stick/faults.py",
    "app/sync/stick/worms.py",
    "app/sync/trust/errors.py",
    "app/sync/verify.py",
)
"""These speak to people in other places too"""
TANPA = (
    "app/db/engine.py",
    "app/db/migrations/",
    "app/imports/ole.py",
    "app/services/demo.py",
    "app/services/pemasangan_berkas.py",
    "app/services/provinsi/contoh.py",
)
"""Read by the console only, or by nobody"""
NAMA = frozenset({"SEBUTAN", "SEBUTAN_LIBUR", "SEBUTAN_PAKET"})
"""Tables whose single words are shown"""
SINGKAT = (
    *("(kosong)", "(tersamar)", "dibuat", "diubah", "Senin–Jumat", "Senin–Sabtu", "Sistem"),
    *("Jumlah", "Kanal", "Keputusan", "Lainnya", "Perpanjangan", "paket"),
)
UI = ("buka surat", "cetak surat", "membetulkan data", "menerima perbaikan pemohon", "simpan surat")
"""Words the screens themselves write into the trail, in Indonesian for every reader"""
"""Single words of the trail, which no rule below would notice"""
DATA = {
    "tenggat.csv": ("kewajiban", "catatan"),
    "pasal17.csv": ("ringkas",),
    "alur/permohonan.csv": ("dasar",),
}
"""Columns of shipped data that screens show; citations are put together by the screens"""
_PASAL = re.compile(r"Pasal \d")
_ISI = re.compile(r"\{(\d+)\}")
_BERNAMA = re.compile(r"\{[a-z]+\}")
_MESIN = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|BEGIN|VACUUM|WHERE|ORDER BY|LIMIT)\b|\bI[SN] [(?{N]"
    r"|hapus = |^(baris, id|tahun = |status <|batas_|nama_urut)|%[sd(]| = \?|\{d\}"
)
"""Queries and patterns"""
_INGGRIS = re.compile(
    r"\b(the|is|no|must|twice|chain|DIFAT|full|root|sector|record|naive|outside|i/o|office|empty"
    r"|line|signature|unable|readonly|corruption|Document|Spreadsheet|table|stream)\b"
)
"""Words of sentences meant for developers"""
_PENGEMBANG = frozenset(
    {"KeyError", "LookupError", "RuntimeError", "Rusak", "TypeError", "ValueError"}
)
_HURUF = re.compile(r"[^\W\d_]")


def kumpulkan(app: Path) -> dict[str, list[str]]:
    """Return context → sorted texts of the program whose package is ``app``."""
    label = {*_kata_label(app / "domain" / "label.py"), *_kata_data(app.parent / "resources")}
    kalimat: set[str] = set()
    for lapisan in LAPISAN:
        for path in sorted((app / lapisan).rglob("*.py")):
            name = f"app/{path.relative_to(app).as_posix()}"
            if not name.startswith(TANPA):
                hanya = name.startswith(GALAT_SAJA) and name not in PENUH
                kalimat.update(_kalimat(_baca(path), hanya_galat=hanya))
    if kalimat:
        kalimat.update((*SINGKAT, *UI))
    return {LABEL: sorted(label), KALIMAT: sorted(kalimat)}


def templat(kumpulan: dict[str, list[str]]) -> list[str]:
    """Return the sentences that hold values: the screens recognise them by their shape."""
    return [teks for teks in kumpulan[KALIMAT] if _ISI.search(teks)]


def modul(kumpulan: dict[str, list[str]]) -> str:
    """Return a module that ``lupdate`` reads like one of ours."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for konteks, semua in kumpulan.items():
        lines += [f'QCoreApplication.translate("{konteks}", {_kutip(teks)})' for teks in semua]
    return "\n".join([*lines, ""])


def _kutip(teks: str) -> str:
    return '"' + teks.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _baca(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _kata_label(path: Path) -> Iterator[str]:
    """Every text of the tables of ``label.py``; of step buttons also the form without “…”."""
    for node in _baca(path).body if path.exists() else ():
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Dict):
            for nilai in node.value.values:
                if isinstance(nilai, ast.Constant) and isinstance(nilai.value, str):
                    yield nilai.value
                    yield nilai.value.removesuffix("…")


def _kata_data(resources: Path) -> Iterator[str]:
    """Names and remarks of the deadlines, short names of the grounds for refusal."""
    for berkas, kolom in DATA.items():
        path = resources / "data" / berkas
        if path.exists():
            with path.open(encoding="utf-8", newline="") as stream:
                for baris in csv.DictReader(stream):
                    texts = (baris[satu] for satu in kolom)
                    yield from (teks for teks in texts if teks and not _PASAL.search(teks))


def _kalimat(tree: ast.Module, *, hanya_galat: bool) -> Iterator[str]:
    lewati = _bukan_layar(tree)
    for node in _galat(tree) if hanya_galat else ast.walk(tree):
        if id(node) in lewati or not isinstance(node, ast.Constant | ast.JoinedStr | ast.BinOp):
            continue
        teks = _rangkai(node)
        if teks is None:
            continue
        lewati.update(id(isi) for isi in _bagian(node))
        if _terbaca(teks):
            yield teks
    yield from () if hanya_galat else _tabel(tree)


def _terbaca(teks: str) -> bool:
    """True for words a person reads: several of them, or one with a value beside it."""
    if " " not in teks.strip() or _MESIN.search(teks) or _INGGRIS.search(teks):
        return False
    tetap = _ISI.sub("", teks).strip()
    return len(_HURUF.findall(tetap)) >= (4 if " " in tetap else 8)


def _galat(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in ("what", "kept", "action"):
            yield node.value


def _tabel(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        if isinstance(node, ast.AnnAssign | ast.Assign) and isinstance(node.value, ast.Dict):
            sasaran = node.target if isinstance(node, ast.AnnAssign) else node.targets[0]
            if isinstance(sasaran, ast.Name) and sasaran.id in NAMA:
                for nilai in node.value.values:
                    if isinstance(nilai, ast.Constant):
                        yield str(nilai.value)


def _rangkai(node: ast.expr) -> str | None:
    """Return a text with ``{n}`` for its values; None if it is none, or nothing but values."""
    parts = list(_potong(node))
    if not any(isinstance(part, str) for part in parts):
        return None
    if isinstance(node, ast.BinOp) and not all(
        isinstance(satu.op, ast.Add) for satu in ast.walk(node) if isinstance(satu, ast.BinOp)
    ):
        return None
    nomor = iter(range(len(parts)))
    teks = "".join(part if isinstance(part, str) else f"{{{next(nomor)}}}" for part in parts)
    return teks.removeprefix("; ").removeprefix(", ")


def _potong(node: ast.expr) -> Iterator[str | None]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            potongan = _BERNAMA.split(node.value) if "{nama}" in node.value else [node.value]
            for urutan, satu in enumerate(potongan):
                if urutan:
                    yield None
                yield satu
        else:
            yield None
    elif isinstance(node, ast.JoinedStr):
        for isi in node.values:
            yield str(isi.value) if isinstance(isi, ast.Constant) else None
    elif isinstance(node, ast.BinOp):
        yield from _potong(node.left)
        yield from _potong(node.right)
    else:
        yield None


def _bagian(node: ast.expr) -> Iterator[ast.AST]:
    """The literal pieces of a composed text; expressions inside it are looked at themselves."""
    if isinstance(node, ast.JoinedStr):
        yield from (isi for isi in node.values if isinstance(isi, ast.Constant))
    elif isinstance(node, ast.BinOp):
        for sisi in (node.left, node.right):
            if isinstance(sisi, ast.Constant | ast.JoinedStr | ast.BinOp):
                yield sisi
                yield from _bagian(sisi)


def _bukan_layar(tree: ast.Module) -> set[int]:
    """Nodes nobody reads on a screen: docstrings, log lines, faults of the program."""
    lewati: set[int] = set()

    def buang(nodes: Iterable[ast.AST]) -> None:
        lewati.update(id(satu) for node in nodes for satu in ast.walk(node))

    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            buang([node])
        elif isinstance(node, ast.Assert):
            buang([node.msg] if node.msg else [])
        elif isinstance(node, ast.Call):
            nama = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            nama = node.func.id if isinstance(node.func, ast.Name) else nama
            catatan = isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == "log"
            if catatan or nama in _PENGEMBANG or nama in ("compile", "execute", "exec_driver_sql"):
                buang(node.args)
    return lewati
