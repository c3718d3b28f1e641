# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one lock around pdfium: the library is not thread-safe."""

from __future__ import annotations

import threading

KUNCI_PDFIUM = threading.RLock()
"""Re-entrant: the garbage collector may close one document while another is being opened"""
