# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Writing a stick: faults of the medium, names, deletion, progress, the real file system."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.errors import CancelledError, UserError
from app.domain.jobs import JobControl
from app.infra import flashdisk
from app.sync.stick import layout
from app.sync.stick.layout import README, README_TEXT, Limits, Place, opaque, packet_name
from app.sync.stick.outbox import Receipt, Written
from app.sync.stick.session import look, write
from tests.helpers.flashdisk_contoh import (
    INSTANSI,
    KECIL,
    LAIN,
    PERANGKAT,
    id_paket,
    paket,
    tempat,
    tempat_paket,
    tempat_tanda,
    tulis,
)
from tests.helpers.flashdisk_memori import STIK, Change, MemoriFs


def kode(fs: MemoriFs, *nomor: int) -> str:
    """The code of the refusal or trouble of writing these volumes of 700 bytes; empty if none."""
    try:
        report = tulis(fs, [paket(satu, 700) for satu in nomor])
    except UserError as refusal:
        return refusal.code
    return "" if report.trouble is None else report.trouble.code


def siap() -> MemoriFs:
    """A stick with our folders and the note for finders."""
    fs = MemoriFs()
    assert kode(fs) == ""
    return fs


def test_stick_holds_packets_and_one_note_and_no_readable_name() -> None:
    fs = siap()
    report = tulis(fs, [paket(1, 700)], acks=[Receipt(PERANGKAT, b"tanda")])
    assert set(fs.files()) == {
        f"LUMBUNG/{README}",
        f"LUMBUNG/{opaque(INSTANSI)}/keluar/{id_paket(1).hex}.lmb",
        f"LUMBUNG/{opaque(INSTANSI)}/tanda-terima/{PERANGKAT.hex}.lma",
    }
    assert INSTANSI.hex not in " ".join(fs.files())
    assert fs.files()[f"LUMBUNG/{README}"].decode("ascii") == README_TEXT
    assert report.safe_to_remove
    assert report.sentences() == ["Flashdisk aman dilepas."]
    assert fs.open_files == 0


def test_opaque_name_is_stable_fits_8_3_and_differs_between_agencies() -> None:
    names = {opaque(id_paket(number)) for number in range(2000)}
    assert len(names) == 2000
    assert all(len(name) == 8 and name.isalnum() and name == name.lower() for name in names)
    assert opaque(INSTANSI) == "xboib7dm"  # a new rule would orphan what is on the road


def test_bit_that_flips_on_the_medium_is_found_at_every_byte() -> None:
    size = 700
    for at in range(size):
        fs = siap()
        fs.rot_at = fs.written + at
        report = tulis(fs, [paket(1, size), paket(2, 30)])
        assert report.trouble is not None, at
        assert report.trouble.code == "FLS-105"
        assert report.on_stick == []
        assert not [name for name in fs.files() if name.endswith((".lmb", ".part"))]
        assert report.later == (id_paket(1), id_paket(2))


def test_medium_that_cannot_be_read_back_is_called_broken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fs = siap()
    original = fs.drop_cache

    def forget(path: Path) -> None:
        original(path)
        if path.suffix == ".part":
            fs.find(path).bad_from = 200

    monkeypatch.setattr(fs, "drop_cache", forget)
    assert kode(fs, 1) == "FLS-105"
    assert set(fs.files()) == {f"LUMBUNG/{README}"}


def test_damaged_volume_on_the_stick_is_written_anew() -> None:
    fs = siap()
    volume = paket(1, 700, tahu_sidik=True)
    fs.lay(STIK / tempat_paket(1), b"x" * 700)
    bad = fs.lay(STIK / tempat_paket(2), paket(2, 700).isi)
    bad.bad_from = 512
    report = tulis(fs, [volume, paket(2, 700, tahu_sidik=True)])
    assert [written.already for written in report.on_stick] == [False, False]
    assert fs.files()[tempat_paket(1)] == volume.isi
    assert fs.files()[tempat_paket(2)] == paket(2, 700).isi


@pytest.mark.parametrize(
    ("half", "resumed"),
    [
        (paket(1, 700).isi + b"sampah" * 99, 700),
        (b"?" * 900, 0),
        (paket(1, 700).isi[:600] + b"?" * 900, 512),
        (paket(1, 700).isi[:512] + b"?" * 10, 512),
        (b"", 0),
    ],
)
def test_half_volume_is_kept_as_far_as_it_is_right(half: bytes, resumed: int) -> None:
    fs = siap()
    fs.lay(STIK / tempat(id_paket(1).hex + ".part"), half)
    report = tulis(fs, [paket(1, 700)])
    assert [(one.resumed, one.already) for one in report.on_stick] == [(resumed, False)]
    assert fs.written - len(README_TEXT) == 700 - resumed
    assert set(fs.files()) == {f"LUMBUNG/{README}", tempat_paket(1)}
    assert fs.files()[tempat_paket(1)] == paket(1, 700).isi


def test_volume_with_two_names_after_a_cut_is_written_afresh_under_one() -> None:
    fs = siap()
    for name in (tempat_paket(1), tempat(id_paket(1).hex + ".part")):
        fs.lay(STIK / name, paket(1, 700).isi)  # on FAT both may mean the same clusters
    fs.log.clear()
    report = tulis(fs, [paket(1, 700)])
    assert fs.log.count("remove") == 2
    assert fs.log.index("remove") < fs.log.index("create")
    assert [(one.resumed, one.already) for one in report.on_stick] == [(0, False)]
    assert set(fs.files()) == {f"LUMBUNG/{README}", tempat_paket(1)}


def test_name_from_just_before_a_cut_is_synced_before_the_volume_is_reported() -> None:
    fs = siap()
    tulis(fs, [paket(1, 700)])
    place = fs.find((STIK / tempat_paket(1)).parent)
    node = place.names[packet_name(id_paket(1))]
    place.safe_names = {}
    fs.journal.append(Change(place, "add", name=packet_name(id_paket(1)), child=node))
    at_report: list[dict[str, bytes]] = []
    write(
        STIK, INSTANSI, items=[paket(1, 700).item], acks=[], may_delete=[], job=JobControl(),
        on_written=lambda written: at_report.append(fs.image("nothing", 0).files()), fs=fs,
        limits=KECIL,
    )  # fmt: skip
    assert [tempat_paket(1) in files for files in at_report] == [True]


def test_long_volume_is_synced_on_the_way() -> None:
    fs = siap()
    fs.log.clear()
    tulis(fs, [paket(1, 5000)])
    assert fs.log.count("sync") == 5


@pytest.mark.parametrize("tahu", [True, False])
def test_volume_that_lies_there_whole_is_read_and_left_alone(*, tahu: bool) -> None:
    fs = siap()
    tulis(fs, [paket(1, 700)])
    written = fs.written
    again = paket(1, 700, tahu_sidik=tahu)
    report = tulis(fs, [again])
    assert [one.already for one in report.on_stick] == [True]
    assert fs.written == written
    assert len(again.dipanggil) == (0 if tahu else 1)


def test_write_protected_stick_is_refused_whether_the_system_says_so_or_not() -> None:
    fs = siap()
    fs.read_only = True
    assert kode(fs, 1) == "FLS-103"
    fs.says_read_only = False
    assert kode(fs, 1) == "FLS-103"
    fs.read_only, fs.says_read_only = False, True
    assert kode(fs, 1) == "FLS-103"
    assert set(fs.files()) == {f"LUMBUNG/{README}"}
    empty = MemoriFs()
    empty.read_only, empty.says_read_only = True, False
    assert kode(empty, 1) == "FLS-103"


def test_no_stick_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        tulis(None, [], root=tmp_path / "tidak-ada")
    assert refusal.value.code == "FLS-101"


def test_volume_beyond_the_limit_of_fat32_is_refused_before_a_byte_is_written() -> None:
    fs = siap()
    fs.capacity = 1 << 40
    wide = replace(KECIL, packet=1 << 40)
    huge = replace(paket(1, 10).item, size=2**32)
    report = write(
        STIK, INSTANSI, items=[huge, paket(2, 30).item], acks=[], may_delete=[], job=JobControl(),
        fs=fs, limits=wide,
    )  # fmt: skip
    assert report.refused == [id_paket(1)]
    assert [written.id for written in report.on_stick] == [id_paket(2)]
    assert report.trouble is None
    assert report.sentences()[0] == "1 paket terlalu besar dan belum dapat dibawa."


def test_file_system_that_refuses_the_size_keeps_the_others_going() -> None:
    fs = siap()
    fs.file_max = 600
    report = tulis(fs, [paket(1, 700), paket(2, 30)])
    assert report.refused == [id_paket(1)]
    assert [written.id for written in report.on_stick] == [id_paket(2)]
    assert not [name for name in fs.files() if name.endswith(".part")]


def test_folders_in_capitals_or_cut_to_8_3_are_ours_too() -> None:
    fs = MemoriFs()
    fs.lay(STIK / "lumbung" / opaque(INSTANSI).upper() / "KELUAR" / "X.LMB", b"lama")
    report = tulis(fs, [paket(1, 700)])
    assert report.trouble is None
    assert f"lumbung/{opaque(INSTANSI).upper()}/KELUAR/{id_paket(1).hex}.lmb" in fs.files()
    assert len(fs.top.names) == 1
    assert layout.place_of("TANDA-~1") is Place.TANDA_TERIMA
    assert layout.place_of("Masuk") is Place.MASUK
    assert layout.place_of("masuk2") is Place.LAIN


def test_upper_and_lower_case_on_a_disk_that_tells_them_apart(tmp_path: Path) -> None:
    (tmp_path / "Lumbung").mkdir()
    tulis(None, [paket(1, 700)], root=tmp_path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["Lumbung"]


@pytest.mark.parametrize("kind", ["link", "file"])
@pytest.mark.parametrize("where", ["LUMBUNG", f"LUMBUNG/{opaque(INSTANSI)}"])
def test_link_or_file_in_place_of_our_folder_is_refused(kind: str, where: str) -> None:
    fs = MemoriFs()
    fs.lay(STIK / where, kind=kind)
    assert kode(fs, 1) == "FLS-107"


@pytest.mark.parametrize("name", [f"{id_paket(1).hex}.lmb", f"{id_paket(1).hex}.part"])
def test_link_in_place_of_a_volume_is_not_written_through(name: str) -> None:
    fs = siap()
    fs.lay(STIK / tempat(name), kind="link")
    report = tulis(fs, [paket(1, 700)])
    assert report.trouble is not None
    assert report.trouble.code == "FLS-107"
    assert name in report.trouble.what
    assert report.later == (id_paket(1),)


def test_symbolic_link_on_a_real_disk_is_not_followed(tmp_path: Path) -> None:
    stick, elsewhere = tmp_path / "stik", tmp_path / "lain"
    stick.mkdir()
    elsewhere.mkdir()
    (stick / "LUMBUNG").symlink_to(elsewhere)
    with pytest.raises(UserError) as refusal:
        tulis(None, [paket(1, 700)], root=stick)
    assert refusal.value.code == "FLS-107"
    assert list(elsewhere.iterdir()) == []


def test_only_confirmed_volumes_of_our_folder_are_deleted() -> None:
    fs = siap()
    tulis(fs, [paket(number, 300) for number in (1, 2, 3)])
    tulis(fs, [paket(4, 300)], place=Place.MASUK)
    fs.lay(STIK / tempat(id_paket(2).hex + ".txt"), b"catatan")
    fs.lay(STIK / tempat(id_paket(3).hex + ".part"), b"x")
    other = f"LUMBUNG/{opaque(LAIN)}/keluar/{id_paket(2).hex}.lmb"
    fs.lay(STIK / other, b"instansi lain")
    report = tulis(fs, [paket(1, 300)], may_delete=[id_paket(n) for n in (1, 2, 3, 4, 99)])
    assert set(report.deleted) == {id_paket(2), id_paket(3)}
    left = set(fs.files())
    assert {tempat_paket(1), tempat_paket(4, place=Place.MASUK), other} <= left
    assert tempat(id_paket(2).hex + ".txt") in left
    assert not left & {tempat_paket(2), tempat_paket(3), tempat(id_paket(3).hex + ".part")}


def test_half_volumes_of_others_go_only_when_room_is_short() -> None:
    fs = siap()
    stranger = tempat(id_paket(50).hex + ".part")
    fs.lay(STIK / stranger, b"x" * 5000)
    tulis(fs, [paket(1, 700)])
    assert stranger in fs.files()
    fs.capacity = fs.used() + 2000
    report = tulis(fs, [paket(2, 3000)])
    assert stranger not in fs.files()
    assert [written.id for written in report.on_stick] == [id_paket(2)]
    assert report.later == ()


def test_stick_with_little_room_takes_the_urgent_and_says_what_remains() -> None:
    fs = siap()
    fs.capacity = fs.used() + 3000
    volumes = [paket(number, 1200) for number in range(1, 8)]
    report = tulis(fs, volumes)
    assert [written.id for written in report.on_stick] == [id_paket(1), id_paket(2)]
    assert report.later == tuple(id_paket(number) for number in range(3, 8))
    assert report.later_bytes == 5 * 1200
    assert report.sticks_left > 0
    assert report.trouble is None
    assert report.sentences() == [
        f"5 paket menunggu; sisa: {report.sticks_left} stik.",
        "Flashdisk aman dilepas.",
    ]


def test_newer_receipt_takes_the_place_of_the_older_one() -> None:
    fs = siap()
    tulis(fs, [], acks=[Receipt(PERANGKAT, b"satu")])
    report = tulis(fs, [], acks=[Receipt(PERANGKAT, b"dua, lebih panjang")])
    assert report.receipts == 1
    assert fs.files()[tempat_tanda()] == b"dua, lebih panjang"


def test_progress_is_told_in_bytes_and_ends_at_the_whole() -> None:
    steps: list[tuple[int, int]] = []
    job = JobControl(lambda done, total, label: steps.append((done, total)))
    fs = siap()
    tulis(fs, [paket(1, 1500), paket(2, 700)], job=job)
    done = [step[0] for step in steps]
    assert done == sorted(done)
    assert steps[-1] == (2 * (1500 + 700 + len(README_TEXT)),) * 2


def test_cancel_leaves_what_is_done_and_resumes_the_rest() -> None:
    fs = siap()
    sudah: list[Written] = []
    job = JobControl()

    def step(done: int, total: int, label: str) -> None:
        if sudah and done > 2 * len(README_TEXT) + 2 * 700 + 1000:
            job.cancel()

    job._on_step = step
    with pytest.raises(CancelledError):
        tulis(fs, [paket(1, 700), paket(2, 3000)], sudah=sudah, job=job)
    assert [written.id for written in sudah] == [id_paket(1)]
    assert fs.open_files == 0
    (written,) = tulis(fs, [paket(2, 3000)]).on_stick
    assert written.resumed >= 1024
    assert fs.files()[tempat_paket(2)] == paket(2, 3000).isi


@pytest.mark.parametrize("size", [699, 701])
def test_caller_that_announces_another_size_is_a_mistake_and_writes_no_volume(size: int) -> None:
    fs = siap()
    wrong = replace(paket(1, 700).item, size=size)
    with pytest.raises(ValueError, match="announced"):
        write(
            STIK, INSTANSI, items=[wrong], acks=[], may_delete=[], job=JobControl(), fs=fs,
            limits=KECIL,
        )  # fmt: skip
    assert tempat_paket(1) not in fs.files()
    assert fs.open_files == 0


def test_error_of_the_caller_is_not_taken_for_an_error_of_the_stick() -> None:
    fs = siap()

    def broken_source(target: BinaryIO) -> None:
        raise OSError(errno.EIO, "the computer's own disk")

    item = replace(paket(1, 700).item, write=broken_source)
    with pytest.raises(OSError, match="own disk"):
        write(
            STIK, INSTANSI, items=[item], acks=[], may_delete=[], job=JobControl(), fs=fs,
            limits=KECIL,
        )  # fmt: skip


def test_another_stick_at_the_same_place_is_not_written_to() -> None:
    fs = siap()
    first = paket(1, 700)

    def swap(target: BinaryIO) -> None:
        target.write(first.isi)
        fs.number = 2

    item = replace(first.item, write=swap)
    report = write(
        STIK, INSTANSI, items=[item, paket(2, 700).item], acks=[], may_delete=[],
        job=JobControl(), fs=fs, limits=KECIL,
    )  # fmt: skip
    assert report.trouble is not None
    assert report.trouble.code == "FLS-104"
    assert tempat_paket(2) not in fs.files()


def test_volume_with_another_content_than_announced_is_a_mistake() -> None:
    fs = siap()
    item = replace(paket(1, 700).item, sha256=bytes(32))
    with pytest.raises(ValueError, match="announced hash"):
        write(
            STIK, INSTANSI, items=[item], acks=[], may_delete=[], job=JobControl(), fs=fs,
            limits=KECIL,
        )  # fmt: skip
    assert tempat_paket(1) not in fs.files()


def test_stick_pulled_in_the_last_moment_is_not_called_safe(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fs = siap()
    monkeypatch.setattr(fs, "flush", lambda root: setattr(fs, "number", 2))
    report = tulis(fs, [paket(1, 700)])
    assert report.trouble is not None
    assert report.trouble.code == "FLS-104"
    assert not report.safe_to_remove
    assert report.sentences() == [
        "Flashdisk tercabut sebelum selesai. Pasang lagi flashdisk yang sama, lalu ulangi."
    ]
    assert len(report.on_stick) == 1


def test_fault_without_words_of_its_own_is_told_in_indonesian(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fs = siap()

    def refuse(path: Path) -> None:
        raise OSError(errno.EBUSY, "Device or resource busy")

    monkeypatch.setattr(fs, "open_update", refuse)
    report = tulis(fs, [paket(1, 700)])
    assert report.trouble is not None
    assert report.trouble.code == "FLS-109"
    assert "sedang dipakai program lain" in report.trouble.what
    assert "busy" not in str(report.trouble)


def test_infected_stick_is_written_with_a_banner() -> None:
    fs = siap()
    fs.lay(STIK / "autorun.inf", b"")
    report = tulis(fs, [paket(1, 700)])
    assert report.worms.suspected
    assert report.sentences()[0].startswith(
        "Flashdisk ini kemungkinan terinfeksi: ada autorun.inf."
    )
    assert len(report.on_stick) == 1


def test_real_disk_with_the_usual_sizes_and_resume(tmp_path: Path) -> None:
    volume = paket(1, 3 * layout.MIB + 17, potong=100_000)
    sudah: list[Written] = []
    job = JobControl()
    job._on_step = lambda done, total, label: job.cancel() if done > 2 * layout.MIB else None
    with pytest.raises(CancelledError):
        tulis(None, [volume], root=tmp_path, job=job, limits=Limits(), sudah=sudah)
    assert sudah == []
    half = tmp_path / tempat(id_paket(1).hex + ".part")
    assert half.stat().st_size >= 2 * layout.MIB
    report = tulis(None, [volume], root=tmp_path, limits=Limits())
    (written,) = report.on_stick
    assert written.resumed >= 2 * layout.MIB
    assert (tmp_path / tempat_paket(1)).read_bytes() == volume.isi
    assert not half.exists()
    view = look(tmp_path, agency=INSTANSI)
    assert [spotted.size for spotted in view.survey.files] == [volume.item.size]
    assert view.space.total == flashdisk.space(tmp_path).total
