# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Start-up: signing in, restoring a backup, and the lock of an idle screen."""
