# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Long runs that pull the plug: a working office is killed at random moments and opened again."""
