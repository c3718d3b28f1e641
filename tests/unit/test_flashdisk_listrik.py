# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Power off, stick pulled, stick full: at every byte and every sync, nothing is half or lost."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import pytest

from app.sync.stick.layout import README, README_TEXT
from app.sync.stick.outbox import Receipt, Written
from app.sync.stick.session import WriteReport
from tests.helpers.flashdisk_contoh import (
    PERANGKAT,
    id_paket,
    paket,
    tempat,
    tempat_paket,
    tempat_tanda,
    tulis,
)
from tests.helpers.flashdisk_memori import IMAGES, STIK, MemoriFs, PowerCutError

LAMA, SUDAH_DITERIMA = paket(1, 700), paket(2, 100)
BARU = (paket(3, 1300), paket(4, 30), paket(5, 600))
ACK_LAMA, ACK_BARU = b"tanda lama" * 9, b"tanda baru" * 11
FOTO = b"foto orang" * 30
SEMUA = {tempat_paket(int(p.item.id.int & 0xFF)): p.isi for p in (LAMA, SUDAH_DITERIMA, *BARU)}
SETENGAH = tempat(id_paket(5).hex + ".part")


def stik(fs: MemoriFs | None = None) -> MemoriFs:
    """A stick in use: an unconfirmed volume, a confirmed one, a receipt, a half volume, a photo."""
    fs = fs or MemoriFs()
    fs.lay(STIK / "Foto" / "a.jpg", FOTO)
    fs.lay(STIK / "LUMBUNG" / README, README_TEXT.encode())
    fs.lay(STIK / tempat_paket(1), LAMA.isi)
    fs.lay(STIK / tempat_paket(2), SUDAH_DITERIMA.isi)
    fs.lay(STIK / tempat_tanda(), ACK_LAMA)
    fs.lay(STIK / SETENGAH, BARU[2].isi[:512] + b"sampah")
    return fs


def sesi(fs: MemoriFs, sudah: list[Written] | None = None) -> WriteReport:
    return tulis(
        fs,
        BARU,
        acks=[Receipt(PERANGKAT, ACK_BARU)],
        may_delete=[id_paket(2)],
        sudah=sudah,
    )


def periksa(fs: MemoriFs, sudah: Iterable[Written], keterangan: str) -> None:
    """What must hold whatever happened."""
    files = fs.files()
    for name, content in files.items():
        if name.endswith(".lmb"):
            assert content == SEMUA[name], f"{keterangan}: {name} is not whole"
        if name.endswith(".lma"):
            assert content in {ACK_LAMA, ACK_BARU}, f"{keterangan}: receipt is torn"
    assert files["Foto/a.jpg"] == FOTO
    assert files[tempat_paket(1)] == LAMA.isi, f"{keterangan}: unconfirmed volume is gone"
    for written in sudah:
        name = tempat(written.id.hex + ".lmb")
        assert files.get(name) == SEMUA[name], f"{keterangan}: a reported volume is not there"


def periksa_selesai(fs: MemoriFs, report: WriteReport, keterangan: str) -> None:
    """After a session nothing disturbed, all is there and nothing else."""
    assert report.trouble is None, keterangan
    assert fs.files() == {
        "Foto/a.jpg": FOTO,
        f"LUMBUNG/{README}": README_TEXT.encode(),
        tempat_tanda(): ACK_BARU,
        **{name: content for name, content in SEMUA.items() if name != tempat_paket(2)},
    }, keterangan
    assert {written.id for written in report.on_stick} == {p.item.id for p in BARU}


def lama_sesi() -> int:
    fs = stik()
    periksa_selesai(fs, sesi(fs), "undisturbed")
    return fs.ticks


def terputus(fs: MemoriFs, at: int) -> list[Written]:
    sudah: list[Written] = []
    fs.cut_at = at
    with pytest.raises(PowerCutError):
        sesi(fs, sudah)
    return sudah


def test_power_cut_at_every_byte_and_sync_leaves_whole_files_or_none() -> None:
    total = lama_sesi()
    assert total > 1400  # bytes and changes of names: the cuts are really at every one
    images = 0
    for at in range(total):
        fs = stik()
        sudah = terputus(fs, at)
        for kind in IMAGES:
            images += 1
            after = fs.image(kind, at)
            periksa(after, sudah, f"{kind} at {at}")
            periksa_selesai(after, sesi(after), f"next session, {kind} at {at}")
    assert images == 4 * total


@pytest.mark.parametrize("kind", IMAGES)
def test_first_session_of_an_empty_stick_survives_a_cut_at_every_change(kind: str) -> None:
    fs = MemoriFs()
    sesi(fs)
    for at in range(0, fs.ticks, 7):
        fs = MemoriFs()
        sudah = terputus(fs, at)
        after = fs.image(kind, at)
        names = after.files()
        assert all(names[tempat(one.id.hex + ".lmb")] for one in sudah)
        report = sesi(after)
        assert report.trouble is None
        for volume in BARU:
            assert after.files()[tempat(volume.item.id.hex + ".lmb")] == volume.isi


def test_stick_pulled_at_every_byte_is_told_and_resumed() -> None:
    for at in range(lama_sesi()):
        fs = stik()
        fs.cut_at, fs.cut_is_yank = at, True
        sudah: list[Written] = []
        code = ditarik(fs, sudah)
        assert code == "FLS-104", at
        assert fs.open_files == 0
        for kind in ("nothing", "torn"):
            after = fs.image(kind, at)
            periksa(after, sudah, f"{kind} pulled at {at}")
        periksa_selesai(after, sesi(after), f"again after {at}")


def ditarik(fs: MemoriFs, sudah: list[Written]) -> str:
    from app.domain.errors import UserError

    try:
        report = sesi(fs, sudah)
    except UserError as refusal:  # pulled before anything was begun
        assert not sudah
        return refusal.code
    assert report.trouble is not None
    assert not report.safe_to_remove
    assert report.on_stick == sudah
    waiting = {p.item.id for p in BARU} - {one.id for one in sudah}
    assert set(report.later) == waiting
    assert report.later_bytes == sum(p.item.size for p in BARU if p.item.id in waiting)
    return report.trouble.code


def test_stick_full_at_every_byte_loses_nothing_and_says_so() -> None:
    start = stik()
    start_used = start.used()
    need = stik()
    sesi(need)
    codes = set()
    for room in range(need.used() - start_used + 700):
        fs = stik(MemoriFs(capacity=start_used + room))
        fs.claims_free = 1_000_000  # the system's count is wrong, so planning cannot help
        sudah: list[Written] = []
        report = sesi(fs, sudah)
        codes.add(None if report.trouble is None else report.trouble.code)
        assert report.on_stick == sudah
        fs.journal.clear()
        periksa(fs, sudah, f"room {room}")
        kept = [name for name in fs.files() if name.endswith(".part")]
        assert set(kept) <= {SETENGAH}, "an unfinished volume would only fill the stick"
        fs.capacity = 1_000_000
        periksa_selesai(fs, sesi(fs), f"more room after {room}")
    assert codes == {None, "FLS-102"}


def test_short_writes_of_the_system_are_completed() -> None:
    fs = stik()
    fs.short_writes = 7
    periksa_selesai(fs, sesi(fs), "short writes")


def test_resume_after_a_pull_at_half_writes_only_the_rest() -> None:
    volume = paket(9, 100_000 - 4096)
    fs = MemoriFs()
    tulis(fs, [])
    before = fs.ticks
    fs.cut_at, fs.cut_is_yank = before + 50_000, True
    assert tulis(fs, [volume]).trouble is not None
    after = fs.image("all", 1)
    report = tulis(after, [volume])
    (written,) = report.on_stick
    assert written.resumed == 49_664 - 49_664 % 512
    assert after.written == volume.item.size - written.resumed
    assert after.files()[tempat_paket(9)] == volume.isi


@pytest.mark.parametrize("lupa", ["sync", "sync folder"])
def test_the_harness_finds_a_writer_that_forgets_to_sync(
    lupa: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.helpers import flashdisk_memori

    total = lama_sesi()
    if lupa == "sync":
        monkeypatch.setattr(flashdisk_memori.MemoriFile, "sync", lambda self: None)
    else:
        monkeypatch.setattr(MemoriFs, "sync_folder", lambda self, folder: None)
    found = 0
    for at in range(0, total, 3):
        fs = stik()
        sudah: list[Written] = []
        fs.cut_at = at
        with suppress(PowerCutError):
            sesi(fs, sudah)
        for kind in IMAGES:
            try:
                periksa(fs.image(kind, at), sudah, kind)
            except AssertionError:
                found += 1
    assert found > 0


def test_reported_volumes_are_synced_before_they_are_named_and_read_back() -> None:
    fs = MemoriFs()
    tulis(fs, [])
    fs.log.clear()
    tulis(fs, [paket(7, 40)])
    after_planning = fs.log[fs.log.index("create") :]
    assert after_planning == [
        "create", "write", "sync", "drop", "rename", "sync folder", "flush",
    ]  # fmt: skip
