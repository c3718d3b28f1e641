# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rule packs that reached one PC of an agency reach the others by stick, believed by their own
signatures; none goes back, and what rides in a volume need not ride in the next one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.paket_aturan import IsiPesan, tulis_isi
from app.domain.pelaku import SISTEM
from app.services.sinkron import aturan
from app.services.sinkron.aturan_kawan import KUNCI, Bawaan, bawaan
from app.services.sinkron.bahan import baca_bahan
from app.services.sinkron.kotak import isi_kotak, menunggu
from app.sync.chain import encode_vv
from app.sync.identity import read_meta
from app.sync.trust.packs import Pack, issue_manifest, issue_pack
from tests.helpers.daring import catat_permohonan
from tests.helpers.pc_bersertifikat import PCLengkap, Provinsi, buka_bersertifikat, provinsi_uji


@pytest.fixture
def stik(tmp_path: Path) -> Path:
    (tmp_path / "stik").mkdir()
    return tmp_path / "stik"


@pytest.fixture
def dua(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[PCLengkap, PCLengkap]]:
    with buka_bersertifikat(tmp_path, monkeypatch, "a", "b") as (a, b):
        yield a, b


def _paket(provinsi: Provinsi, versi: int, *, dibuat: int) -> Pack:
    return issue_pack(
        provinsi.online_key,
        jenis="pengumuman",
        versi=versi,
        berlaku_dari=date(2026, 1, 1),
        dibuat=dibuat,
        isi=tulis_isi(IsiPesan(f"Judul {versi}", "Isi")),
    )


def _terima(one: PCLengkap, counter: int, *packs: Pack) -> None:
    """The province's list and packs reach one PC, by whatever road."""
    now = one.pc.jam.now_ms()
    made = issue_manifest(one.provinsi.online_key, counter=counter, dibuat=now, packs=packs)
    kantor = one.pc.kantor
    with kantor.read() as session:
        bahan = baca_bahan(session.connection(), kantor)
    raws = (made.raw, *(pack.raw for pack in packs))
    with kantor.uow(SISTEM) as uow:
        aturan.terima(uow, kantor, raws, agency=bahan.agency, pool=bahan.pool)
        uow.commit()


def _dipegang(one: PCLengkap) -> list[str]:
    rows = aturan.daftar_aturan(one.pc.kantor, SISTEM)
    return sorted(row.judul for row in rows)


def _kirim(one: PCLengkap) -> list[int]:
    """Return how many packs each volume of packs in the outbox has."""
    return [k.ringkas["aturan"] for k in menunggu(one.pc.kantor) if KUNCI in k.ringkas]


def test_packs_of_one_pc_reach_the_other_and_are_confirmed(
    dua: tuple[PCLengkap, PCLengkap], stik: Path
) -> None:
    a, b = dua
    now = a.pc.jam.now_ms()
    _terima(a, 1, _paket(a.provinsi, 1, dibuat=now), _paket(a.provinsi, 2, dibuat=now))
    a.tulis(stik)
    assert _kirim(a) == [3]  # the list and two packs
    read = b.baca(stik)
    assert read.ditolak == ()
    assert _dipegang(b) == ["Judul 1", "Judul 2"]
    b.tulis(stik)
    assert _kirim(b) == []  # b knows by a's receipt that a has the same
    a.baca(stik)
    a.tulis(stik)
    assert _kirim(a) == []
    catat_permohonan(a)
    a.tulis(stik)
    assert _kirim(a) == []  # nothing is carried twice


def test_a_pc_that_is_behind_does_not_turn_the_other_back(
    dua: tuple[PCLengkap, PCLengkap], stik: Path
) -> None:
    a, b = dua
    now = a.pc.jam.now_ms()
    one, two = _paket(a.provinsi, 1, dibuat=now), _paket(a.provinsi, 2, dibuat=now)
    _terima(b, 1, one)
    _terima(a, 2, two)
    b.tulis(stik)
    behind = a.baca(stik)
    assert (behind.ditolak, behind.peringatan) == ((), ())
    assert _dipegang(a) == ["Judul 2"]
    a.tulis(stik)
    b.baca(stik)
    b.tulis(stik)
    a.baca(stik)
    a.tulis(stik)
    with a.pc.kantor.read() as session, b.pc.kantor.read() as other:
        assert bawaan(session.connection()).sidik == bawaan(other.connection()).sidik
    assert (_kirim(a), _kirim(b)) == ([], [])


def test_a_forged_pack_of_a_colleague_is_refused(
    dua: tuple[PCLengkap, PCLengkap], stik: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = dua
    forger = provinsi_uji(a.pc.jam.now_ms())
    wrong = _paket(forger, 9, dibuat=a.pc.jam.now_ms())
    fake = Bawaan("00" * 8, (wrong.raw,))
    monkeypatch.setattr("app.services.sinkron.kotak.bawaan", lambda _: fake)
    a.tulis(stik)
    read = b.baca(stik)
    assert any("ditolak" in line for line in read.peringatan)
    assert _dipegang(b) == []


def test_confirmed_certificates_ride_no_more(dua: tuple[PCLengkap, PCLengkap], stik: Path) -> None:
    a, b = dua
    catat_permohonan(a)
    a.tulis(stik)
    first = _terbesar(a)
    b.baca(stik)
    b.tulis(stik)
    a.baca(stik)
    catat_permohonan(a, mulai=1)
    a.tulis(stik)
    with a.pc.kantor.read() as session:
        assert read_meta(session.connection(), f"kenal:{b.cert.subject.hex}")
    assert _terbesar(a) < first - 400
    assert b.baca(stik).ditolak == ()
    # b went back to an old copy: its receipt says less, so it is sent all of them again
    with a.pc.kantor.writer.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE tanda_terima SET tersimpan = ? WHERE lingkup = 'agency'", (_kosong(),)
        )
    _buang(a)
    a.tulis(stik)
    assert any("kenal" in k.ringkas for k in menunggu(a.pc.kantor) if not k.ekor)


def _terbesar(one: PCLengkap) -> int:
    mine = [k for k in menunggu(one.pc.kantor) if k.lingkup.value == "agency"]
    return max(k.ukuran - 60 * int(k.ringkas["operasi"]) for k in mine)


def _kosong() -> bytes:
    return encode_vv({})


def _buang(one: PCLengkap) -> None:
    """Forget what waits, as after a backup was restored: it is sealed anew."""
    with one.pc.kantor.writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM paket WHERE arah = 'keluar'")
    with one.pc.kantor.read() as session:
        bahan = baca_bahan(session.connection(), one.pc.kantor)
    isi_kotak(one.pc.kantor, SISTEM, bahan)
