# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lumbung: offline public-information and archive records for Indonesian public agencies."""

APP_NAME = "Lumbung"
VERSION = "0.1.0"
