# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Regenerate ``resources/data/libur/nasional.csv`` from the ``holidays`` package.

``python tools/libur.py`` writes the file, ``--check`` only compares (exit 1 when it differs).
Days of a year whose decree (SKB) was not read are estimates, except those on a fixed date.
"""

from __future__ import annotations

import argparse
import csv
import io
from datetime import date
from importlib import metadata
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "data" / "libur" / "nasional.csv"
FIRST_YEAR, LAST_YEAR = 2019, 2027
LAST_DECIDED_YEAR = 2026
DECREES = {2026: "SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025"}
FIXED = {
    (1, 1): "Keppres 24/1953 (tanggal tetap)",
    (5, 1): "Keppres 24/2013 (tanggal tetap)",
    (6, 1): "Keppres 24/2016 (tanggal tetap)",
    (8, 17): "Keppres 24/1953 (tanggal tetap)",
    (12, 25): "Keppres 24/1953 (tanggal tetap)",
}
HEADER = ("tanggal", "jenis", "nama", "status", "sumber")


def days(year: int, version: str) -> list[tuple[str, str, str, str, str]]:
    """Return the rows of one year, joint leave under its own kind."""
    import holidays

    found: dict[tuple[date, str], str] = {}
    for kind, category in (("nasional", holidays.PUBLIC), ("cuti_bersama", holidays.GOVERNMENT)):
        table = holidays.country_holidays("ID", years=year, language="id", categories=(category,))
        for day, name in table.items():
            found[day, kind] = name.replace(" (perkiraan)", "")
    rows: list[tuple[str, str, str, str, str]] = []
    for (day, kind), name in sorted(found.items()):
        fixed = FIXED.get((day.month, day.day)) if kind == "nasional" else None
        package = f"paket holidays {version}"
        if year <= LAST_DECIDED_YEAR:
            rows.append((f"{day}", kind, name, "ditetapkan", DECREES.get(year, package)))
        elif fixed:
            rows.append((f"{day}", kind, name, "ditetapkan", fixed))
        else:
            rows.append((f"{day}", kind, name, "perkiraan", f"{package}; SKB belum dibaca"))
    return rows


def render() -> str:
    """Return the whole file as text."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(HEADER)
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        writer.writerows(days(year, metadata.version("holidays")))
    return out.getvalue()


def main() -> int:
    """Write or compare the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare, exit 1 if different")
    check = parser.parse_args().check
    text = render()
    if check:
        same = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == text
        print("sama" if same else "berbeda")
        return 0 if same else 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET.name}: {text.count(chr(10)) - 1} hari")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
