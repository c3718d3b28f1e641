# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Readers of other people's files: registers in XLSX, CSV and ODS become drafts with warnings."""
