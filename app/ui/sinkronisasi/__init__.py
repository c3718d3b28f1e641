# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Synchronisation: sticks, network, decisions, journal, PCs of the agency, enrolment."""

from app.ui.sinkronisasi.pages import build_pages

__all__ = ["build_pages"]
