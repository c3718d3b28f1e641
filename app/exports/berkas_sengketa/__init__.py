# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The dispute bundle: one PDF, its exhibits as files, its digests, and its redacted twin."""
