# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nothing that lies on the disk can be read without the key: no name, number, text or document."""

from __future__ import annotations

import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.jobs import JobControl
from app.domain.kip import JenisLampiran, JenisSurat
from app.domain.pelaku import SISTEM
from app.domain.tindakan import NyatakanLengkap
from app.infra.log import NAME, start_log
from app.infra.paths import state_dir
from app.services.cadangan import buat_cadangan, pulihkan
from app.services.fasad import BerkasFasad, KipFasad
from app.services.fasad_register import RegisterFasad
from app.services.jejak import periksa_jejak
from tests.helpers.kantor import DRAFT, FRASA, INSTANSI, SANDI, KantorUji, kantor_uji

NAMA = "Rahasiawati Kencanasari"
NAMA_IMPOR = "Terdahuluman Lamasari"
ALAMAT = "Jalan Tersembunyi Nomor 77"
NIK = "6271014101800001"
TELEPON = "081298765432"
RINCIAN = "dokumen kontrak pengadaan alat sumbersunyi"
SETENGAH = "kalimat draf yang belum selesaisekali"
ISI_BERKAS = b"NASKAH-DOKUMEN-YANG-DILAMPIRKAN " * 400
KEPERLUAN = "memeriksa keaslianberkas"
CARI = (
    NAMA, NAMA_IMPOR, "Rahasiawati", "Kencanasari", "rahasiawati", ALAMAT, NIK, TELEPON, RINCIAN,
    "sumbersunyi", SETENGAH, "selesaisekali", "NASKAH-DOKUMEN", KEPERLUAN, SANDI, FRASA,
    INSTANSI.kop.nama_instansi, "Rina Kartika", "rina", "tersembunyi.pdf", "argon2id",
)  # fmt: skip
"""Words that must not stand anywhere; lower case as in the search index"""


def needles() -> dict[bytes, str]:
    """Every word in every encoding a file may hold it in."""
    return {
        text.encode(encoding): f"{text} ({encoding})"
        for text in CARI
        if len(text) > 4
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
    }


def readable(folder: Path) -> list[str]:
    """Name every file under ``folder`` that can be read, or whose name tells."""
    found = []
    words = needles()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            found += [f"{path.name}: {text}" for word, text in words.items() if word in data]
        found += [f"name {path.name}: {text}" for text in CARI if text in path.name]
        found += ["plain SQLite"] if path.is_file() and path.read_bytes()[:6] == b"SQLite" else []
    return found


def work(k: KantorUji, folder: Path) -> None:
    kip, berkas = KipFasad(k.sesi()), BerkasFasad(k.sesi())
    draft = replace(
        DRAFT, nama_pemohon=NAMA, alamat=ALAMAT, nik=NIK, telepon=TELEPON, rincian=RINCIAN
    )
    for _ in range(3):
        rid = kip.daftarkan(draft).id
        kip.jalankan(rid, NyatakanLengkap(k.jam.today()))
    kip.simpan_draf(None, replace(draft, rincian=SETENGAH))
    path = folder / "tersembunyi.pdf"
    path.write_bytes(ISI_BERKAS)
    berkas_id, _ = berkas.lampirkan(rid, path, JenisLampiran.IDENTITAS, "uji", JobControl())
    assert berkas.baca(berkas_id, KEPERLUAN).isi == ISI_BERKAS
    letter = berkas.terbitkan(rid, JenisSurat.TANDA_BUKTI)
    berkas.pratinjau(rid, JenisSurat.TANDA_BUKTI)
    assert letter.pdf.startswith(b"%PDF")
    assert kip.cari("rahasiawati")
    assert kip.cari(NIK)
    assert kip.orang_mirip(draft)
    kip.detail(rid, KEPERLUAN)
    old = folder / "lama.csv"
    old.write_text(
        "No,Tanggal,Nama,Alamat,Rincian Informasi,Tujuan Penggunaan\n"
        f"1,02/03/2020,{NAMA_IMPOR},{ALAMAT},{RINCIAN},Riset\n",
        encoding="utf-8",
    )
    register = RegisterFasad(k.sesi())
    trial = register.uji_impor(old, tahun=2020, job=JobControl())
    assert register.simpan_impor(trial, tahun=2020, job=JobControl()).baru == 1
    assert periksa_jejak(k.kantor, SISTEM, job=JobControl()).finding is None


def test_no_file_of_an_office_at_work_or_at_rest_can_be_read(tmp_path: Path) -> None:
    root, outside = tmp_path / "k", tmp_path / "luar"
    outside.mkdir()
    with kantor_uji(root) as k:
        work(k, outside)
        copy = root / "sementara" / "tertinggal.db"
        from app.db.snapshot import snapshot

        snapshot(root / "lumbung.db", k.kantor.key.purpose("db"), copy)
        buat_cadangan(k.kantor, k.admin, root / "cadangan" / "a.lumbung", job=JobControl())
        (root / "lumbung.db").open("rb").close()
        assert (root / "lumbung.db-wal").stat().st_size > 0
        at_work = tmp_path / "sewaktu-bekerja"
        shutil.copytree(root, at_work)
        assert {p.suffix for p in at_work.rglob("*") if p.is_file()} >= {".db", ".db-wal", ".json"}
        assert readable(at_work) == []
        assert readable(state_dir()) == []
    assert readable(root) == []
    pulihkan(root / "cadangan" / "a.lumbung", tmp_path / "lagi", passphrase=FRASA, job=JobControl())
    assert readable(tmp_path / "lagi") == []


def test_the_search_of_this_test_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"xx{NIK}xx", encoding="utf-16-be")
    (tmp_path / "b").write_bytes(b"..Rahasiawati..")
    assert {found.partition(":")[0] for found in readable(tmp_path)} == {"a", "b"}


@pytest.mark.expects_log
def test_the_log_holds_ids_and_counts_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Everything any module logs, down to DEBUG, and the program's own file."""
    outside, logs = tmp_path / "luar", tmp_path / "log"
    outside.mkdir()
    root = logging.getLogger()
    for left_over in [h for h in root.handlers if h.name == NAME]:  # of another test's command
        root.removeHandler(left_over)
        left_over.close()
    before, handlers = root.level, list(root.handlers)
    caplog.set_level(logging.DEBUG)
    start_log(logs)
    logging.getLogger().setLevel(logging.DEBUG)
    try:
        with kantor_uji(tmp_path / "k") as k:
            work(k, outside)
            target = tmp_path / "a.lumbung"
            buat_cadangan(k.kantor, k.admin, target, job=JobControl())
            logging.getLogger("uji").warning("the file is written at all")
    finally:
        for handler in [h for h in root.handlers if h not in handlers]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(before)
    assert "the file is written at all" in (logs / "lumbung.log").read_text(encoding="utf-8")
    assert readable(logs) == []
    told = [text for text in CARI if len(text) > 4 and text in caplog.text]
    assert told == []
