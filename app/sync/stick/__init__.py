# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Carrying packets by hand: what is written on a stick and what is taken from it."""
