# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new office is made whole or not at all, by the wizard or from an agency file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import CancelledError, UserError, ValidationError
from app.domain.instansi import Kertas, PejabatRow, StatusJabatan
from app.domain.jobs import JobControl
from app.domain.kip import Peran
from app.domain.pemasangan import AkunBaru, HasilPemasangan
from app.domain.waktu import JamTetap
from app.infra.paths import state_dir
from app.services import instansi, pengguna
from app.services.kantor import buka_kantor, buka_kunci
from app.services.pemasangan import pasang
from app.services.pemasangan_berkas import baca_berkas_instansi
from tests.helpers.kantor import INSTANSI, PAGI, SANDI
from tests.helpers.memory_keyring import MemoryKeyring

ADMIN = AkunBaru("Admin", "Administrator", SANDI, frozenset({Peran.ADMINISTRATOR}))
BUDI = AkunBaru("budi", "Budi Santoso", SANDI, frozenset({Peran.PETUGAS, Peran.PPID}))
RINA = PejabatRow(None, "Dr. Rina", "197801012005012001", "Kepala Dinas selaku PPID")
HASIL = HasilPemasangan(INSTANSI, (RINA,), (ADMIN, BUDI))
FRASA = "AAAA-BBBB-CCCC"


def _pasang(root: Path, hasil: HasilPemasangan = HASIL, job: JobControl | None = None) -> Any:
    return pasang(root, hasil, jam=JamTetap(PAGI), passphrase=FRASA, job=job)


def test_everything_asked_for_is_there_after_reopening(tmp_path: Path) -> None:
    root = tmp_path / "baru" / "kantor"
    _pasang(root).close()
    key = buka_kunci(root, FRASA.lower())
    kantor = buka_kantor(root, key, jam=JamTetap(PAGI))
    try:
        with kantor.read() as session:
            assert instansi.instansi_wajib(session) == INSTANSI
            assert [row.nama for row in instansi.daftar_pejabat(session)] == ["Dr. Rina"]
        assert pengguna.masuk(kantor, "admin", SANDI).peran == {Peran.ADMINISTRATOR}
        assert pengguna.masuk(kantor, "budi", SANDI).peran == {Peran.PETUGAS, Peran.PPID}
    finally:
        kantor.close()


@pytest.mark.parametrize(
    ("hasil", "code", "field"),
    [
        (replace(HASIL, akun=(BUDI,)), "PSG-002", "peran"),
        (replace(HASIL, akun=(ADMIN, replace(BUDI, nama_akun="ADMIN"))), "PSG-002", "nama_akun"),
        (replace(HASIL, akun=(replace(ADMIN, sandi="pendek"),)), "PSG-002", "sandi"),
        (replace(HASIL, instansi=replace(INSTANSI, kode_instansi=" ")), "INS-002", "kode_instansi"),
        (replace(HASIL, pejabat=(RINA, replace(RINA, nip="123"))), "INS-004", "nip"),
    ],
)
def test_wrong_answers_are_refused_before_a_file_is_made(
    tmp_path: Path, hasil: HasilPemasangan, code: str, field: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        _pasang(tmp_path / "k", hasil)
    assert caught.value.code == code
    assert field in caught.value.fields
    assert not (tmp_path / "k").exists()


def test_a_failure_half_way_leaves_nothing_anywhere(
    tmp_path: Path, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object, **_more: object) -> None:
        assert list(state_dir().glob("*.hw"))
        assert memory_keyring.secrets
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pengguna, "buat_pengguna", full)
    with pytest.raises(OSError, match="space"):
        _pasang(tmp_path / "k")
    assert not (tmp_path / "k").exists()
    assert memory_keyring.secrets == {}
    assert not list(state_dir().glob("*.hw"))


def test_a_cancelled_installation_leaves_an_empty_folder_empty(tmp_path: Path) -> None:
    root = tmp_path / "k"
    root.mkdir()
    job = JobControl(lambda done, _total, _label: job.cancel() if done == 2 else None)
    with pytest.raises(CancelledError):
        _pasang(root, job=job)
    assert list(root.iterdir()) == []


def test_a_folder_with_files_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "foto.jpg").write_bytes(b"x")
    with pytest.raises(UserError) as caught:
        _pasang(tmp_path)
    assert caught.value.code == "PSG-001"
    assert [path.name for path in tmp_path.iterdir()] == ["foto.jpg"]


def test_an_office_is_never_made_over_another(tmp_path: Path) -> None:
    _pasang(tmp_path / "k").close()
    before = sorted(path.name for path in (tmp_path / "k").iterdir())
    with pytest.raises(UserError) as caught:
        _pasang(tmp_path / "k")
    assert caught.value.code == "KAN-001"
    assert sorted(path.name for path in (tmp_path / "k").iterdir()) == before
    assert buka_kunci(tmp_path / "k", FRASA) is not None


AGENCY: dict[str, Any] = {
    "instansi": {
        "nama_pemda": "Pemerintah Kabupaten Contoh",
        "nama_instansi": "Dinas Kominfo",
        "kode_instansi": "PPID",
        "logo": "logo.png",
        "kertas": "f4",
        "hari_kerja_seminggu": 6,
    },
    "pejabat": [{"nama": "Rina", "jabatan": "PPID", "status": "plt", "berlaku_dari": "2026-01-31"}],
    "akun": [{"nama_akun": "a", "nama": "A", "sandi": SANDI, "peran": ["administrator"]}],
}


def _baca(tmp_path: Path, data: object) -> HasilPemasangan:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG")
    path = tmp_path / "instansi.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return baca_berkas_instansi(path, sandi_baru=lambda: "dibuat sendiri")


def test_an_agency_file_is_read_whole(tmp_path: Path) -> None:
    hasil = _baca(tmp_path, AGENCY)
    assert hasil.instansi.kop.logo == b"\x89PNG"
    assert (hasil.instansi.kertas, hasil.instansi.hari_kerja_seminggu) == (Kertas.F4, 6)
    assert hasil.pejabat[0].status is StatusJabatan.PLT
    assert str(hasil.pejabat[0].berlaku_dari) == "2026-01-31"
    assert hasil.akun[0].peran == {Peran.ADMINISTRATOR}


def test_a_bare_agency_gets_one_account_with_a_made_password(tmp_path: Path) -> None:
    hasil = _baca(tmp_path, AGENCY["instansi"])
    assert hasil.akun == (
        AkunBaru("admin", "Administrator", "dibuat sendiri", frozenset({Peran.ADMINISTRATOR})),
    )
    _pasang(tmp_path / "k", replace(hasil, instansi=INSTANSI)).close()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"instansi": {**AGENCY["instansi"], "nama_pemdaa": "X"}}, "nama_pemdaa"),
        ({"instansi": {**AGENCY["instansi"], "kertas": "a3"}}, "a4, f4"),
        ({"instansi": {**AGENCY["instansi"], "hari_kerja_seminggu": "5"}}, "bilangan bulat"),
        ({"instansi": {**AGENCY["instansi"], "logo": "tidak-ada.png"}}, "tidak-ada.png"),
        ({"instansi": []}, "objek JSON"),
        ({"pejabat": [{"nama": "X", "berlaku_dari": "kemarin"}]}, "berlaku_dari"),
        ({"pejabat": [{"nama": "X", "peran": "raja"}]}, "raja"),
        ({"akun": [{"nama_akun": "a", "peran": ["dewa"]}]}, "administrator"),
        ({"setelan": {}}, "setelan"),
    ],
)
def test_a_wrong_key_is_named(tmp_path: Path, change: dict[str, Any], told: str) -> None:
    with pytest.raises(UserError) as caught:
        _baca(tmp_path, {**AGENCY, **change})
    assert caught.value.code == "PSG-011"
    assert told in caught.value.what


@pytest.mark.parametrize("text", ["", "{", "bukan json", "[1]"])
def test_a_file_that_is_no_json_object_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        baca_berkas_instansi(path, sandi_baru=str)
    assert caught.value.code in {"PSG-010", "PSG-011"}
