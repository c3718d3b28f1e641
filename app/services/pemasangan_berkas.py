# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The agency file of ``lumbung init --agency FILE``: JSON in UTF-8.

::

    {
      "instansi": {
        "nama_pemda": "Pemerintah Kabupaten …",      required
        "nama_instansi": "Dinas …",                   required
        "kode_instansi": "PPID-DISKOMINFO",           required, used in numbers
        "nama_unit", "alamat", "kode_pos", "telepon", "faksimile", "laman", "email", "kota": text,
        "logo": "logo.png",                           a file, relative to this one
        "hari_kerja_seminggu": 5,                     5 or 6
        "hari_peristiwa_nol": true,
        "kalender": "national+joint",                 national+joint, national, none
        "kertas": "a4",                               a4 or f4
        "pola_nomor_permohonan": "{urut:04}/{kode}/{tahun}",
        "pola_nomor_keberatan": "{urut:03}/KEB/{kode}/{tahun}",
        "pola_nomor_sengketa": "{urut:03}/SIP/{kode}/{tahun}",
        "pola_nomor_surat": "{kode_klasifikasi}/{urut}/{kode}/{tahun}",
        "kode_klasifikasi_surat": "000.8.3",
        "menit_kunci": 10, "biaya_lembar": 0
      },
      "pejabat": [
        {"nama": "…", "jabatan": "…", "nip": "18 digits", "pangkat": "…",
         "peran": "ppid",                             ppid, atasan_ppid or petugas
         "status": "definitif",                       definitif, plt, plh or an
         "atas_nama": "…", "berlaku_dari": "2026-01-31", "berlaku_sampai": null}
      ],
      "akun": [
        {"nama_akun": "admin", "nama": "…", "sandi": "…", "peran": ["administrator"]}
      ]
    }

Without ``"instansi"`` the top level itself holds the fields of the agency. ``pejabat`` may be
missing. Without ``akun`` one account ``admin`` is made with a generated password, which the
caller must tell (``HasilPemasangan.akun[0].sandi``); so is the password of an account without
one. An unknown key is refused by name, so that a misspelt setting is never silently ignored.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

from app.domain.errors import UserError
from app.domain.instansi import Instansi, Kertas, Kop, PejabatRow, StatusJabatan
from app.domain.kip import Peran
from app.domain.pemasangan import AkunBaru, HasilPemasangan

MAKS_BERKAS = 1024 * 1024
MAKS_LOGO = 5 * 1024 * 1024
_KOP = frozenset(field.name for field in fields(Kop)) - {"logo"}
_SETELAN = frozenset(field.name for field in fields(Instansi)) - {"kop"}
_PEJABAT = frozenset(field.name for field in fields(PejabatRow)) - {"id"}
_AKUN = frozenset({"nama_akun", "nama", "sandi", "peran"})
_ANGKA = frozenset({"hari_kerja_seminggu", "menit_kunci", "biaya_lembar"})
_TANGGAL = frozenset({"berlaku_dari", "berlaku_sampai"})
_PERAN_PEJABAT = frozenset({"ppid", "atasan_ppid", "petugas"})


def baca_berkas_instansi(path: Path, *, sandi_baru: Callable[[], str]) -> HasilPemasangan:
    """Read an agency file (the format stands above); ``sandi_baru`` makes missing passwords.

    Raises:
        UserError: ``PSG-010`` unreadable or not JSON, ``PSG-011`` naming the wrong key.
    """
    data = _muat(path)
    top = dict(data)
    pejabat, akun = top.pop("pejabat", []), top.pop("akun", None)
    agency = top.pop("instansi", None)
    if agency is None:
        agency = top
    elif top:
        raise _salah(path, f"kunci “{min(top)}” tidak dikenal")
    if akun is None:
        akun = [{"nama_akun": "admin", "nama": "Administrator", "peran": ["administrator"]}]
    return HasilPemasangan(
        instansi=_instansi(path, _map(path, agency, "instansi")),
        pejabat=tuple(
            _pejabat(path, _map(path, row, "pejabat")) for row in _list(path, pejabat, "pejabat")
        ),
        akun=tuple(
            _akun(path, _map(path, row, "akun"), sandi_baru) for row in _list(path, akun, "akun")
        ),
    )


def _muat(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > MAKS_BERKAS:
            raise _salah(path, "berkas terlalu besar untuk setelan instansi")
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise UserError(
            code="PSG-010",
            what=f"Berkas instansi {path.name} tidak terbaca sebagai JSON.",
            kept="Tidak ada kantor yang dibuat.",
            action="Periksa tanda kutip, koma dan kurungnya, lalu ulangi.",
        ) from error
    return dict(_map(path, data, "berkas"))


def _instansi(path: Path, data: Mapping[str, Any]) -> Instansi:
    _kenal(path, data, _KOP | _SETELAN | {"logo"}, "instansi")
    values = {name: _nilai(path, name, data[name]) for name in _SETELAN & data.keys()}
    if "kertas" in values:
        values["kertas"] = _pilih(path, Kertas, values["kertas"], "kertas")
    kop = {name: _teks(path, name, data[name]) for name in _KOP & data.keys()}
    for name in ("nama_pemda", "nama_instansi"):
        kop.setdefault(name, "")
    logo = _logo(path, data["logo"]) if data.get("logo") else None
    values.setdefault("kode_instansi", "")
    return Instansi(kop=Kop(**kop, logo=logo), **values)


def _nilai(path: Path, name: str, value: object) -> Any:  # noqa: ANN401 - checked per field
    if name in _ANGKA:
        if isinstance(value, bool) or not isinstance(value, int):
            raise _salah(path, f"“{name}” harus bilangan bulat")
        return value
    if name == "hari_peristiwa_nol":
        if not isinstance(value, bool):
            raise _salah(path, f"“{name}” harus true atau false")
        return value
    return _teks(path, name, value)


def _pejabat(path: Path, data: Mapping[str, Any]) -> PejabatRow:
    _kenal(path, data, _PEJABAT, "pejabat")
    values: dict[str, Any] = {"nama": "", "nip": "", "jabatan": ""}
    for name, value in data.items():
        values[name] = _tanggal(path, name, value) if name in _TANGGAL else _teks(path, name, value)
    if "status" in values:
        values["status"] = _pilih(path, StatusJabatan, values["status"], "status")
    if values.get("peran", "ppid") not in _PERAN_PEJABAT:
        raise _salah(path, f"peran pejabat “{values['peran']}” tidak dikenal")
    return PejabatRow(id=None, **values)


def _akun(path: Path, data: Mapping[str, Any], sandi_baru: Callable[[], str]) -> AkunBaru:
    _kenal(path, data, _AKUN, "akun")
    peran = _list(path, data.get("peran", []), "peran")
    return AkunBaru(
        nama_akun=_teks(path, "nama_akun", data.get("nama_akun", "")),
        nama=_teks(path, "nama", data.get("nama", "")),
        sandi=_teks(path, "sandi", data["sandi"]) if "sandi" in data else sandi_baru(),
        peran=frozenset(_pilih(path, Peran, satu, "peran") for satu in peran),
    )


def _logo(path: Path, name: object) -> bytes:
    logo = path.parent / _teks(path, "logo", name)
    try:
        if logo.stat().st_size > MAKS_LOGO:
            raise _salah(path, f"logo {logo.name} lebih besar dari 5 MB")
        return logo.read_bytes()
    except OSError as error:
        raise _salah(path, f"logo {logo.name} tidak dapat dibaca") from error


def _tanggal(path: Path, name: str, value: object) -> date | None:
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(_teks(path, name, value))
    except ValueError as error:
        raise _salah(path, f"“{name}” harus tanggal seperti 2026-01-31") from error


def _pilih(path: Path, enum: Any, value: object, name: str) -> Any:  # noqa: ANN401 - an enum class
    try:
        return enum(value)
    except ValueError as error:
        choices = ", ".join(satu.value for satu in enum)
        raise _salah(path, f"“{name}” harus salah satu dari: {choices}") from error


def _teks(path: Path, name: str, value: object) -> str:
    if not isinstance(value, str):
        raise _salah(path, f"“{name}” harus teks")
    return value


def _map(path: Path, value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise _salah(path, f"“{name}” harus objek JSON")
    return value


def _list(path: Path, value: object, name: str) -> list[Any]:
    if not isinstance(value, list):
        raise _salah(path, f"“{name}” harus daftar JSON")
    return value


def _kenal(path: Path, data: Mapping[str, Any], known: frozenset[str], where: str) -> None:
    foreign = sorted(data.keys() - known)
    if foreign:
        raise _salah(path, f"kunci “{foreign[0]}” di {where} tidak dikenal")


def _salah(path: Path, why: str) -> UserError:
    return UserError(
        code="PSG-011",
        what=f"Berkas instansi {path.name}: {why}.",
        kept="Tidak ada kantor yang dibuat.",
        action="Betulkan berkas itu, lalu ulangi.",
    )
