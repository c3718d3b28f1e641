# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Signs that a worm lives on a stick; told to the person, never touched, opened or followed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from app.sync.stick.layout import README, ROOT, shown, suffix
from app.sync.stick.port import Entry

SCRIPTS = frozenset(
    {".bat", ".cmd", ".com", ".hta", ".js", ".jse", ".lnk", ".pif", ".scr", ".vbe", ".vbs", ".wsf"}
)
PROGRAMS = SCRIPTS | {".exe"}
DECOYS = frozenset({"recycler", "recycled"})
SHOWN = 5


@dataclass(frozen=True)
class WormReport:
    """What looks like the work of a worm; empty on a clean stick."""

    signs: tuple[str, ...] = ()
    """Names as shown to the person"""

    @property
    def suspected(self) -> bool:
        return bool(self.signs)

    @property
    def banner(self) -> str:
        """The sentence to show, or an empty one."""
        if not self.signs:
            return ""
        more = len(self.signs) - SHOWN
        rest = f" dan {more} lainnya" if more > 0 else ""
        return (
            f"Flashdisk ini kemungkinan terinfeksi: ada {', '.join(self.signs[:SHOWN])}{rest}."
            " Lumbung tidak menjalankan apa pun dari flashdisk. Jangan membuka isinya dengan klik"
            " ganda; periksa dahulu dengan antivirus."
        )


def blank_name(name: str) -> bool:
    """True for the invisible folder names under which shortcut worms put everything."""
    return not any(sign.isprintable() and not sign.isspace() for sign in name)


def look(root: Sequence[Entry], ours: Sequence[Entry] = ()) -> WormReport:
    """Judge by names alone.

    Args:
        root: what lies in the topmost folder of the stick.
        ours: what lies in our own folder, where nothing but packets belongs.
    """
    folders = {entry.name.casefold() for entry in root if entry.is_folder}
    signs = [_named(entry) for entry in root if _suspicious(entry, folders)]
    signs += [
        f"{ROOT}/{_named(entry)}"
        for entry in ours
        if not entry.is_folder and suffix(entry.name) in PROGRAMS and entry.name != README
    ]
    return WormReport(tuple(signs))


def _named(entry: Entry) -> str:
    return "folder tanpa nama" if blank_name(entry.name) else shown(entry.name)


def _suspicious(entry: Entry, folders: set[str]) -> bool:
    name = entry.name.casefold()
    if entry.is_folder:  # a folder called autorun.inf is what vaccines make
        return name in DECOYS or blank_name(entry.name)
    if name == "autorun.inf" or suffix(name) in SCRIPTS:
        return True
    # a program with a folder's icon in place of the folder it hides
    return suffix(name) == ".exe" and PurePath(name).stem in folders
