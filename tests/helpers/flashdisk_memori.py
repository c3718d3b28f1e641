# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stick in memory that loses power, is pulled out, fills up, lies and forgets, as FAT does.

What was not synced may be lost, kept in part, or torn at 512 bytes; a name is a change of its
folder, so a rename may lose the old name, the new one, both or neither.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Self

from app.infra.flashdisk import Space
from app.sync.stick.port import Entry

STIK = Path("/stik")
SECTOR = 512
NAME_BYTES = 32
IMAGES = ("nothing", "prefix", "torn", "all")


class PowerCutError(BaseException):
    """The computer is off: no ``except Exception`` sees it."""


@dataclass(eq=False)
class Node:
    """A file, a folder or a link, as memory sees it and as it lies on the medium."""

    kind: str
    now: bytearray = field(default_factory=bytearray)
    safe: bytes = b""
    names: dict[str, Node] = field(default_factory=dict)
    safe_names: dict[str, Node] = field(default_factory=dict)
    hidden: bool = False
    rotten: set[int] = field(default_factory=set)
    """Offsets that read wrongly once memory forgot them"""
    bad_from: int | None = None
    """Reading from here on fails"""
    cached: bool = False


@dataclass(frozen=True)
class Change:
    """Something in memory that the medium does not have yet."""

    node: Node
    what: str
    """data, size, add or del"""
    offset: int = 0
    data: bytes = b""
    name: str = ""
    child: Node | None = None


class MemoriFs:
    """The port of the stick on a tree in memory."""

    def __init__(self, *, capacity: int = 1 << 30) -> None:
        self.top = Node("folder")
        self.journal: list[Change] = []
        self.capacity = capacity
        self.claims_free: int | None = None
        """What ``space`` says instead of the truth"""
        self.cluster = 1
        self.read_only = False
        self.says_read_only: bool | None = None
        self.file_max = 2**32 - 1
        self.short_writes = 0
        self.cut_at: int | None = None
        self.cut_is_yank = False
        self.rot_at: int | None = None
        self.ticks = 0
        self.written = 0
        self.bytes_read = 0
        self.number = 1
        self.dead: BaseException | None = None
        self.open_files = 0
        self.log: list[str] = []

    # faults

    def tick(self) -> None:
        """Count one change of the medium; the chosen one never comes about."""
        self.alive()
        if self.cut_at is not None and self.ticks >= self.cut_at:
            self.dead = OSError(errno.EIO, "pulled") if self.cut_is_yank else PowerCutError()
            raise self.dead
        self.ticks += 1

    def alive(self) -> None:
        if self.dead is not None:
            raise self.dead

    def change(self, name: str) -> None:
        """One change of names, with its fault."""
        self.log.append(name)
        self.alive()
        if self.read_only:
            raise OSError(errno.EROFS, "read-only")
        self.tick()

    # the tree

    def find(self, path: Path) -> Node:
        node = self.top
        for part in path.relative_to(STIK).parts:
            if node.kind != "folder":
                raise OSError(errno.ENOTDIR, part)
            name = actual(node, part)
            if name is None:
                raise FileNotFoundError(errno.ENOENT, part)
            node = node.names[name]
        return node

    def add(self, folder: Node, name: str, child: Node) -> None:
        name = actual(folder, name) or name
        folder.names[name] = child
        self.journal.append(Change(folder, "add", name=name, child=child))

    def drop(self, folder: Node, name: str) -> Node:
        known = actual(folder, name)
        if known is None:
            raise FileNotFoundError(errno.ENOENT, name)
        child = folder.names.pop(known)
        self.journal.append(Change(folder, "del", name=known))
        return child

    def used(self) -> int:
        return _used(self.top, set())

    # the port

    def entries(self, folder: Path) -> list[Entry]:
        self.alive()
        node = self.find(folder)
        if node.bad_from is not None:
            raise OSError(errno.EIO, "bad folder")
        if node.kind != "folder":
            raise NotADirectoryError(errno.ENOTDIR, folder.name)
        return [
            Entry(
                name=name,
                size=len(child.now),
                is_file=child.kind == "file",
                is_folder=child.kind == "folder",
                hidden=child.hidden,
            )
            for name, child in node.names.items()
        ]

    def space(self, folder: Path) -> Space:
        self.alive()
        free = max(0, self.capacity - self.used())
        told = free if self.claims_free is None else self.claims_free
        locked = self.read_only if self.says_read_only is None else self.says_read_only
        return Space(max(self.capacity, told), told, self.cluster, locked)

    def volume(self, folder: Path) -> int:
        self.alive()
        return self.number

    def make_folder(self, folder: Path) -> None:
        self.change("mkdir")
        self._room(NAME_BYTES)
        self.add(self.find(folder.parent), folder.name, Node("folder"))

    def open_read(self, path: Path) -> MemoriFile:
        self.alive()
        return MemoriFile(self, self._regular(self.find(path)))

    def open_update(self, path: Path) -> MemoriFile:
        folder = self.find(path.parent)
        if actual(folder, path.name) is None:
            self.change("create")
            self._room(NAME_BYTES)
            self.add(folder, path.name, Node("file"))
        self.alive()
        if self.read_only:
            raise OSError(errno.EROFS, "read-only")
        return MemoriFile(self, self._regular(self.find(path)))

    def drop_cache(self, path: Path) -> None:
        self.alive()
        self.log.append("drop")
        self.find(path).cached = False

    def rename(self, old: Path, new: Path) -> None:
        self.change("rename")
        child = self.drop(self.find(old.parent), old.name)
        self.add(self.find(new.parent), new.name, child)

    def remove(self, path: Path) -> None:
        self.change("remove")
        self.drop(self.find(path.parent), path.name)

    def sync_folder(self, folder: Path) -> None:
        self.log.append("sync folder")
        self.tick()
        node = self.find(folder)
        node.safe_names = dict(node.names)
        self.journal = [c for c in self.journal if c.node is not node]

    def flush(self, root: Path) -> None:
        self.log.append("flush")
        self.tick()
        _all_safe(self.top, set())
        self.journal = []

    def _regular(self, node: Node) -> Node:
        if node.kind == "folder":
            raise IsADirectoryError(errno.EISDIR, "folder")
        if node.kind != "file":
            raise OSError(errno.ELOOP, "link")
        return node

    def _room(self, count: int) -> None:
        if self.used() + count > self.capacity:
            raise OSError(errno.ENOSPC, "full")

    # for tests

    def lay(self, path: Path, data: bytes = b"", *, kind: str = "file") -> Node:
        """Put something on the stick for good, with the folders above it."""
        folder = self.top
        for part in path.relative_to(STIK).parts[:-1]:
            name = actual(folder, part)
            if name is None:
                self.add(folder, part, Node("folder"))
                name = part
            folder = folder.names[name]
        node = Node(kind, now=bytearray(data))
        self.add(folder, path.name, node)
        _all_safe(self.top, set())
        self.journal = []
        return node

    def files(self) -> dict[str, bytes]:
        """Every regular file, by its path below the root."""
        return dict(_files(self.top, ""))

    def image(self, kind: str, seed: int) -> MemoriFs:
        """Return the stick as it may be found after the power went off at this moment."""
        rng = Random(f"{kind}/{seed}")
        kept = {
            "nothing": list,
            "all": lambda: list(self.journal),
            "prefix": lambda: self.journal[: rng.randint(0, len(self.journal))],
            "torn": lambda: _torn(self.journal, rng),
        }[kind]()
        after = MemoriFs(capacity=self.capacity)
        copies: dict[int, Node] = {}
        after.top = _on_medium(self.top, copies)
        for change in kept:
            _apply(change, copies, rng)
        _all_safe(after.top, set())
        return after


class MemoriFile:
    """An open file of the stick in memory."""

    def __init__(self, fs: MemoriFs, node: Node) -> None:
        self._fs = fs
        self._node = node
        self._at = 0
        fs.open_files += 1

    def read(self, size: int, /) -> bytes:
        self._fs.alive()
        node = self._node
        if node.bad_from is not None and self._at + size > node.bad_from and not node.cached:
            raise OSError(errno.EIO, "bad sector")
        piece = bytearray(node.now[self._at : self._at + size])
        if not node.cached:
            for offset in node.rotten:
                if self._at <= offset < self._at + len(piece):
                    piece[offset - self._at] ^= 0x40
        self._at += len(piece)
        self._fs.bytes_read += len(piece)
        return bytes(piece)

    def write(self, data: bytes, /) -> int:
        fs = self._fs
        fs.alive()
        fs.log.append("write")
        data = data[: fs.short_writes] if fs.short_writes else data
        room = min(fs.capacity - fs.used(), fs.file_max - self._at)
        if room <= 0:
            raise OSError(errno.ENOSPC if fs.capacity <= fs.used() else errno.EFBIG, "no room")
        data = data[:room]
        whole = len(data) if fs.cut_at is None else min(len(data), fs.cut_at - fs.ticks)
        fs.ticks += whole
        self._store(data[:whole])
        if whole < len(data):
            fs.tick()  # the byte at which the power goes
        return whole

    def seek(self, offset: int, /) -> int:
        self._at = offset
        return offset

    def truncate(self, size: int, /) -> int:
        self._fs.log.append("truncate")
        self._fs.tick()
        del self._node.now[size:]
        self._fs.journal.append(Change(self._node, "size", offset=size))
        return size

    def sync(self) -> None:
        self._fs.log.append("sync")
        self._fs.tick()
        self._node.safe = bytes(self._node.now)
        self._fs.journal = [c for c in self._fs.journal if c.node is not self._node]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
        /,
    ) -> None:
        self._fs.open_files -= 1

    def _store(self, data: bytes) -> None:
        fs, node = self._fs, self._node
        if fs.rot_at is not None and fs.written <= fs.rot_at < fs.written + len(data):
            node.rotten.add(self._at + fs.rot_at - fs.written)
        node.now += bytes(max(0, self._at - len(node.now)))
        node.now[self._at : self._at + len(data)] = data
        node.cached = True
        fs.journal.append(Change(node, "data", offset=self._at, data=data))
        fs.written += len(data)
        self._at += len(data)


def actual(folder: Node, name: str) -> str | None:
    """The name as the folder spells it: upper and lower case are one."""
    return next((known for known in folder.names if known.casefold() == name.casefold()), None)


def _torn(journal: list[Change], rng: Random) -> list[Change]:
    kept: list[Change] = []
    for change in journal:
        if change.what != "data":
            kept += [change] * rng.randint(0, 1)
            continue
        start, end = change.offset, change.offset + len(change.data)
        while start < end:
            stop = min(end, (start // SECTOR + 1) * SECTOR)
            piece = change.data[start - change.offset : stop - change.offset]
            if rng.random() < 0.5:
                kept.append(Change(change.node, "data", offset=start, data=piece))
            start = stop
    return kept


def _on_medium(node: Node, copies: dict[int, Node]) -> Node:
    if id(node) not in copies:
        copies[id(node)] = copy = Node(
            node.kind, now=bytearray(node.safe), hidden=node.hidden, rotten=set(node.rotten)
        )
        copy.names = {name: _on_medium(child, copies) for name, child in node.safe_names.items()}
    return copies[id(node)]


def _apply(change: Change, copies: dict[int, Node], rng: Random) -> None:
    node = _on_medium(change.node, copies)
    if change.what == "data":
        hole = change.offset - len(node.now)
        node.now += rng.randbytes(max(0, hole))
        node.now[change.offset : change.offset + len(change.data)] = change.data
    elif change.what == "size":
        del node.now[change.offset :]
    elif change.what == "add":
        assert change.child is not None
        node.names[change.name] = _on_medium(change.child, copies)
    else:
        node.names.pop(change.name, None)


def _all_safe(node: Node, seen: set[int]) -> None:
    if id(node) in seen:
        return
    seen.add(id(node))
    node.safe = bytes(node.now)
    node.safe_names = dict(node.names)
    for child in node.names.values():
        _all_safe(child, seen)


def _used(node: Node, seen: set[int]) -> int:
    if id(node) in seen:
        return 0
    seen.add(id(node))
    below = sum(NAME_BYTES + _used(child, seen) for child in node.names.values())
    return len(node.now) + below


def _files(node: Node, above: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for name, child in node.names.items():
        if child.kind == "folder":
            found += _files(child, f"{above}{name}/")
        elif child.kind == "file":
            found.append((above + name, bytes(child.now)))
    return found
