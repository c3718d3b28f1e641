# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Casework inside the agency: tasks, drafts, notes, and what stays outside the register."""
