# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Django application that synchronises by morango; runs in the venv of that peer alone."""
