# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main window of a signed-in session: every page wired to the shell."""

from app.ui.utama.jendela import JendelaUtama

__all__ = ["JendelaUtama"]
