# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sticks and decisions from the command line, between two offices in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.kip import Peran
from app.domain.pelaku import SISTEM
from app.models.kip import Permohonan
from app.services import instansi, pengguna
from app.services.permohonan import daftarkan
from tests.helpers.dua_pc import PC
from tests.helpers.kantor import DRAFT, FRASA, INSTANSI, SANDI, WIB
from tests.helpers.pc_bersertifikat import buka_bersertifikat

ROOT = Path(__file__).parents[2]


@dataclass
class Kotak:
    """A folder with two certified offices, closed, and one folder as a stick."""

    folder: Path

    @property
    def stik(self) -> Path:
        return self.folder / "stik"

    def jalankan(self, nama: str, *words: str | Path) -> tuple[int, Any]:
        done = self.proses(nama, *words, "--json")
        return done.returncode, json.loads(done.stdout)

    def proses(self, nama: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LUMBUNG_PASSPHRASE": FRASA,
            "LUMBUNG_STATE": str(self.folder / f"state-{nama}"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "TZ": "WIB-7",
        }
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, words), "--data", str(self.folder / nama)],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120,
        )  # fmt: skip
        assert "Traceback" not in done.stdout + done.stderr
        return done


Siapkan = Callable[[PC, PC], None]


@pytest.fixture
def kotak(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Siapkan], Kotak]:
    monkeypatch.setattr("tests.helpers.dua_pc.PAGI", datetime.now(tz=WIB) - timedelta(hours=1))

    def siapkan(kerja: Siapkan) -> Kotak:
        (tmp_path / "stik").mkdir()
        with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
            instansi.simpan_instansi(a.pc.kantor, SISTEM, INSTANSI)
            for akun, peran in (("admin", Peran.ADMINISTRATOR), ("lihat", Peran.PEMBACA)):
                pengguna.buat_pengguna(
                    a.pc.kantor, SISTEM, nama_akun=akun, nama=akun, sandi=SANDI, peran=[peran]
                )
            kerja(a.pc, b.pc)
        return Kotak(tmp_path)

    return siapkan


def _satu(a: PC, b: PC) -> None:
    hari = a.jam.today()
    daftarkan(a.kantor, SISTEM, replace(DRAFT, nama_pemohon="Siti", tanggal_terima=hari))
    b.ambil_dari(a)


def _hanya_a(a: PC, b: PC) -> None:
    hari = a.jam.today()
    daftarkan(a.kantor, SISTEM, replace(DRAFT, nama_pemohon="Siti", tanggal_terima=hari))


def _bentrok(a: PC, b: PC) -> None:
    _satu(a, b)
    for pc, badan in ((a, "BPKAD"), (b, "Biro Keuangan")):
        with pc.kantor.uow(SISTEM) as uow:
            uow.session.scalars(select(Permohonan)).one().badan_publik_lain = badan
            uow.commit()


def test_two_offices_exchange_by_folder_and_take_back(
    kotak: Callable[[Siapkan], Kotak],
) -> None:
    box = kotak(_hanya_a)
    code, wrote = box.jalankan("a", "sync", "write", box.stik)
    assert (code, wrote["packets"], wrote["safe_to_remove"]) == (0, 2, True)
    assert list(box.stik.rglob("*.lmb"))
    code, look = box.jalankan("b", "sync", "read", box.stik, "--preview")
    assert (code, look["preview"], look["mass_loss"]) == (0, True, False)
    assert "applied" not in look
    code, came = box.jalankan("b", "sync", "read", box.stik)
    assert (code, came["refused"], came["waiting"], came["preview"]) == (0, [], 0, False)
    assert came["applied"] == 2  # the volume and the receipt
    assert {row["table"]: row["new"] for row in came["tables"]}["Akun"] == 2
    assert box.jalankan("b", "sync", "write", box.stik)[0] == 0
    code, back = box.jalankan("a", "sync", "read", box.stik)
    assert (code, back["refused"], back["mass_loss"]) == (0, [], False)
    code, undone = box.jalankan("a", "sync", "undo", "--reason", "Salah stik")
    assert code == 0
    code, refused = box.jalankan("b", "sync", "undo", "--reason", " ")
    assert (code, refused["error"]["code"]) == (1, "SIN-202")
    code, now = box.jalankan("a", "sync", "status")
    assert (code, now["enrolled"], now["devices"], now["decisions"]) == (0, True, 2, 0)
    assert now["last"] is not None
    assert box.jalankan("a", "audit", "verify")[1]["ok"] is True
    assert undone["changed"] >= 0


def test_a_damaged_packet_is_refused_with_exit_code_one(
    kotak: Callable[[Siapkan], Kotak],
) -> None:
    box = kotak(_satu)
    box.jalankan("a", "sync", "write", box.stik)
    for path in box.stik.rglob("*.lmb"):
        raw = bytearray(path.read_bytes())
        raw[len(raw) // 2] ^= 1
        path.write_bytes(bytes(raw))
    code, came = box.jalankan("b", "sync", "read", box.stik)
    assert code == 1
    assert came["tables"] == []
    assert any("rusak" in line for line in came["refused"])


def test_decisions_are_listed_and_taken_by_key_or_text(
    kotak: Callable[[Siapkan], Kotak],
) -> None:
    box = kotak(_bentrok)
    box.jalankan("a", "sync", "write", box.stik)
    box.jalankan("b", "sync", "read", box.stik)
    code, listed = box.jalankan("b", "conflicts", "list")
    assert code == 0
    (item,) = listed["conflicts"]
    assert (item["kind"], item["field"], item["free_text"]) == ("isian", "Badan publik lain", True)
    assert {one["text"] for one in item["choices"]} == {"BPKAD", "Biro Keuangan"}
    assert [one["shown"] for one in item["choices"]] == [True, False]
    code, wrong = box.jalankan("b", "conflicts", "decide", item["id"], "--keep", "ff:1")
    assert (code, wrong["error"]["code"]) == (1, "SIN-102")
    keep = item["choices"][1]["key"]
    words = ("conflicts", "decide", item["id"], "--keep", keep, "--reason", "Sesuai surat")
    assert box.jalankan("b", *words) == (0, {"id": item["id"], "left": 0})
    code, gone = box.jalankan("b", *words)
    assert (code, gone["error"]["code"]) == (1, "SIN-101")
    assert box.jalankan("b", "conflicts", "list") == (0, {"conflicts": []})
    plain = box.proses("b", "conflicts", "list")
    assert "Tidak ada yang perlu diputuskan" in plain.stdout


def test_wrong_usage_and_missing_rights(kotak: Callable[[Siapkan], Kotak]) -> None:
    box = kotak(_satu)
    assert box.proses("a", "sync", "write").returncode == 2
    assert box.proses("a", "conflicts", "decide", "x").returncode == 2
    assert box.proses("a", "conflicts", "decide", "x", "--keep", "k", "--text", "t").returncode == 2
    denied = box.proses("a", "sync", "write", box.stik, "--user", "lihat")
    assert (denied.returncode, list(box.stik.iterdir())) == (1, [])
    code, missing = box.jalankan("a", "sync", "read", box.folder / "tiada")
    assert (code, missing["error"]["code"]) == (1, "FLS-101")
    code, leaving = box.jalankan("a", "sync", "outgoing")
    assert code == 0
    everyday = [row for row in leaving["tables"] if row["table"] != "Eskalasi"]
    fields = {name for row in everyday for name in row["fields"]}
    assert "Nomor" in " ".join(fields)
    assert not fields & {"NIK", "Nama pemohon", "Telepon", "Rincian informasi"}


def test_the_demo_office_writes_a_stick_at_once(tmp_path: Path) -> None:
    box = Kotak(tmp_path)
    box.stik.mkdir()
    assert box.proses("d", "demo", "--out", tmp_path / "hasil").returncode == 0
    code, wrote = box.jalankan("d", "sync", "write", box.stik)
    assert (code, wrote["packets"], wrote["safe_to_remove"]) == (0, 1, True)
    (packet,) = box.stik.rglob("*.lmb")
    code, seen = box.jalankan("d", "bundle", "inspect", packet)
    assert (code, seen["ok"], seen["signature"]) == (0, True, "valid")
    assert b"Siti" not in packet.read_bytes()
