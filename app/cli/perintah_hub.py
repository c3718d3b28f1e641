# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""``lumbung hub init|serve|receive|inbox|packs|publish|clean|…``: the collecting point."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.cli.kantor import frasa, sesi
from app.cli.keluaran import DITOLAK, SELESAI, tulis
from app.domain.errors import UserError
from app.domain.waktu import JamSistem
from app.infra.berkas import tulis_bytes_atomik
from app.infra.keys import new_passphrase
from app.services import hub, hub_paket
from app.services.hub_alamat import TANDA
from app.sync.hub.inbox import Receipt
from app.sync.hub.periods import Irama, Periode, periode, periode_bebas, periode_memuat
from app.sync.hub.reasons import State
from app.sync.hub.recap import Rekap, peringkat
from app.sync.hub.store import HubStore

IRAMA = {
    "month": Irama.BULAN,
    "quarter": Irama.TRIWULAN,
    "four-month": Irama.CATURWULAN,
    "semester": Irama.SEMESTER,
    "year": Irama.TAHUN,
}
DIPAKAI = "KAN-002"
"""The office is open in another program"""


def init(options: argparse.Namespace) -> int:
    """Make a hub, or carry a request and a grant between a server and the province."""
    if options.accept is not None:
        words = hub.terima_izin(hub.folder_hub(options.data), frasa(), _baca(options.accept))
        tulis({"words": words}, [f"Cocokkan dengan layar provinsi: {words}"], as_json=options.json)
        return SELESAI
    if options.request is not None:
        return _di_server(options)
    with sesi(options.data, options.user) as opened:
        made = hub.buat_di_provinsi(opened.kantor, opened.pelaku, database=options.database or "")
        store = hub.buka(
            made.folder, kunci_kantor=opened.kantor.key, now_ms=opened.kantor.jam.now_ms
        )
        try:
            agencies = hub.selaraskan(opened.kantor, store)
        finally:
            store.close()
    data = {"hub": str(made.id), "folder": str(made.folder), "agencies": agencies}
    lines = [f"Hub dibuat di {made.folder}; {agencies} instansi dikenal."]
    tulis(data, lines, as_json=options.json)
    return SELESAI


def _di_server(options: argparse.Namespace) -> int:
    given = frasa()
    phrase = given or new_passphrase()
    made = hub.buat_sendiri(
        options.data, frasa=phrase, now_ms=JamSistem().now_ms(), database=options.database or ""
    )
    options.request.write_bytes(made.permintaan)
    data = {
        "hub": str(made.id),
        "folder": str(made.folder),
        "request": str(options.request),
        "words": made.kata,
        "passphrase": None if given else phrase,
    }
    lines = [
        f"Hub dibuat di {made.folder} dan menunggu izin provinsi.",
        f"Bawa {options.request} ke kantor provinsi. Kata kodenya: {made.kata}",
    ]
    if not given:
        lines.append(f"Frasa pemulihan hub (catat, hanya tampil sekali): {phrase}")
    tulis(data, lines, as_json=options.json)
    return SELESAI


def serve(options: argparse.Namespace) -> int:
    """Serve until interrupted; exit 1 if the address is taken."""
    from app.hub.server import parse_listen
    from app.hub.server import serve as run

    parse_listen(options.listen)
    folder = hub.folder_hub(options.data)
    with _terbuka(options) as (store, notes):
        named = str(store.core.keys.subject)

        def ready(port: int) -> None:
            scheme = "https" if options.tls_cert else "http"
            where = f"{scheme}://{options.listen.rpartition(':')[0] or '127.0.0.1'}:{port}"
            tulis(
                {"hub": named, "listening": where},
                [*notes, f"Hub {named} mendengarkan di {where}."],
                as_json=options.json,
            )

        done = run(
            store,
            folder,
            listen=options.listen,
            certificate=options.tls_cert,
            key=options.tls_key,
            secret=hub.rahasia_layanan(folder, frasa()),
            ready=ready,
        )
    if not done:
        raise UserError(
            code="HUB-031",
            what=f"Hub tidak dapat mendengarkan di {options.listen}.",
            kept="Data hub tidak berubah.",
            action="Pilih alamat atau port lain; mungkin sudah dipakai program lain.",
        )
    return SELESAI


def receive(options: argparse.Namespace) -> int:
    """Take volumes from files or folders in; exit 1 if one is kept apart."""
    paths = [one for path in options.path for one in _paket(path)]
    with _terbuka(options) as (store, notes):
        first = [store.receive(path, "berkas") for path in paths]
        while store.process():
            pass
        found = [store.receipt(one.sha256) or one for one in first]
    rows = [{"file": str(path), **_tanda(r)} for path, r in zip(paths, found, strict=True)]
    lines = [f"{row['file']}: {row['state']} {row['sentence']}".rstrip() for row in rows]
    tulis({"files": rows}, [*notes, *lines], as_json=options.json)
    return DITOLAK if any(r.state is State.KARANTINA for r in found) else SELESAI


def inbox(options: argparse.Namespace) -> int:
    """List volumes, newest first; ``--state karantina`` those that are kept apart."""
    states = (State(options.state),) if options.state else ()
    with _terbuka(options) as (store, notes):
        names = store.names()
        rows = [
            {"name": names.get(one.agency, ""), **_tanda(one)}
            for one in store.inbox(states, limit=options.limit)
        ]
    lines = [
        f"{row['received']}  {row['name'] or '?'}  {row['state']}  {row['sentence']}"
        for row in rows
    ]
    tulis({"volumes": rows}, [*notes, *lines], as_json=options.json)
    return SELESAI


def packs(options: argparse.Namespace) -> int:
    """Write the rule packs a hub offers to a file, for another hub."""
    with _terbuka(options) as (store, notes):
        data = hub_paket.berkas_paket(store)
        count = len(store.offered())
    tulis_bytes_atomik(options.out, data)
    told = {"file": str(options.out), "packs": count, "size": len(data)}
    tulis(told, [*notes, f"{count} paket ditulis ke {options.out}."], as_json=options.json)
    return SELESAI


def publish(options: argparse.Namespace) -> int:
    """Offer the rule packs of a file."""
    with _terbuka(options) as (store, notes):
        rows = [row for path in options.file for row in hub_paket.umumkan_paket(store, _baca(path))]
    data = {"packs": [{"kind": kind, "version": version} for kind, version in rows]}
    lines = [f"{kind} versi {version} ditawarkan." for kind, version in rows]
    tulis(data, [*notes, *lines], as_json=options.json)
    return SELESAI


def clean(options: argparse.Namespace) -> int:
    """Delete raw volumes that were merged and confirmed long ago; ``--days`` sets how long."""
    with _terbuka(options) as (store, notes):
        count = store.clean(options.days)
        days = store.keep_days()
    kept = "selamanya" if not days else f"{days} hari"
    line = f"{count} berkas paket dihapus; yang sudah digabung disimpan {kept}."
    tulis({"deleted": count, "days": days}, [*notes, line], as_json=options.json)
    return SELESAI


def roster(options: argparse.Namespace) -> int:
    """List every agency with what came from it."""
    with _terbuka(options) as (store, notes):
        rows = [_baris(asdict(row)) for row in store.roster()]
    lines = [
        f"{row['nama']}: {row['rekaman']} rekaman, "
        + ("belum pernah mengirim" if row["hari_diam"] is None else f"diam {row['hari_diam']} hari")
        for row in rows
    ]
    tulis({"agencies": rows, "notes": notes}, [*notes, *lines], as_json=options.json)
    return SELESAI


def recap(options: argparse.Namespace) -> int:
    """Count a register over a period: one line per agency, their sum, the ranking."""
    clock = JamSistem()
    span = _periode(options)
    with _terbuka(options) as (store, notes):
        found = store.recap(options.register, span, hari_ini=clock.today())
    tulis(
        {**_rekap(found), "notes": notes},
        [*notes, *_kalimat(found)],
        as_json=options.json,
    )
    return SELESAI


@contextmanager
def _terbuka(options: argparse.Namespace) -> Iterator[tuple[HubStore, list[str]]]:
    """Open the hub; one inside a province office first learns what the province knows."""
    folder = hub.folder_hub(options.data)
    notes: list[str] = []
    store = None
    try:
        if folder != options.data and (folder / TANDA).exists():
            store = _dari_kantor(options, folder, notes)
        if store is None:
            store = hub.buka(
                folder, frasa=frasa(), database=options.database, now_ms=JamSistem().now_ms
            )
        yield store, notes
    finally:
        if store is not None:
            store.close()


def _dari_kantor(options: argparse.Namespace, folder: Path, notes: list[str]) -> HubStore | None:
    try:
        with sesi(options.data, options.user) as opened:
            hub.segarkan(opened.kantor)
            store = hub.buka(
                folder,
                kunci_kantor=opened.kantor.key,
                database=options.database,
                now_ms=JamSistem().now_ms,
            )
            hub.selaraskan(opened.kantor, store)
    except UserError as error:
        if error.code != DIPAKAI:
            raise
        notes.append("Kantor sedang dibuka program lain: nama instansi dari pembukaan terakhir.")
        return None
    return store


def _periode(options: argparse.Namespace) -> Periode:
    today = JamSistem().today()
    if options.dari or options.sampai:
        return periode_bebas(options.dari or today.replace(month=1, day=1), options.sampai or today)
    irama = IRAMA[options.period]
    if options.year is None and options.number is None:
        return periode_memuat(irama, today)
    return periode(irama, options.year or today.year, options.number or 1)


def _rekap(found: Rekap) -> dict[str, Any]:
    return {
        "register": found.register.tabel,
        "period": {
            "from": found.periode.dari.isoformat(),
            "to": found.periode.sampai.isoformat(),
            "name": found.periode.sebutan,
        },
        "figures": [{"code": u.kode, "title": u.judul} for u in found.register.ukuran],
        "agencies": [
            {
                "id": str(row.agency),
                "name": row.nama,
                "figures": row.angka,
                "undecided": row.perlu_keputusan,
            }
            for row in found.baris
        ],
        "total": found.jumlah.angka,
        "ranking": [
            {
                "place": row.urutan,
                "id": str(row.agency),
                "name": row.nama,
                "percent": row.persen,
                "of": row.dari,
            }
            for row in peringkat(found)
        ],
    }


def _kalimat(found: Rekap) -> Iterator[str]:
    yield f"{found.register.judul}, {found.periode.sebutan}"
    for row in (*found.baris, found.jumlah):
        yield f"{row.nama}: masuk {row.angka['masuk']}" if "masuk" in row.angka else row.nama


def _tanda(one: Receipt) -> dict[str, Any]:
    return {
        "sha256": one.sha256.hex(),
        "bundle": str(one.bundle_id),
        "agency": str(one.agency),
        "carrier": one.carrier,
        "size": one.size,
        "received": _waktu(one.received),
        "state": one.state.value,
        "reason": one.reason,
        "sentence": one.sentence,
        "ops": one.ops,
    }


def _baris(row: dict[str, Any]) -> dict[str, Any]:
    return {
        **row,
        "agency": str(row["agency"]),
        "perangkat": [str(one) for one in row["perangkat"]],
        "terdaftar": _waktu(row["terdaftar"]),
        "terakhir": None if row["terakhir"] is None else _waktu(row["terakhir"]),
    }


def _waktu(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")


def _paket(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(p for p in path.rglob("*.lmb") if p.is_file() and not p.is_symlink())
    return [path]


def _baca(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UserError(
            code="HUB-032",
            what=f"Berkas {path.name[:80]} tidak dapat dibaca.",
            kept="Tidak ada yang diubah.",
            action="Periksa nama dan izin berkas itu.",
        ) from error
