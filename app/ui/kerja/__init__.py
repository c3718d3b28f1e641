# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Screens of casework: tasks, drafts and notes of a case, and what waits for me."""

import app.ui.permohonan  # noqa: F401 - its modules and these name each other: it comes first
