# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Objections to the superior of the PPID (PerKI 1/2021 Pasal 39-44)."""
