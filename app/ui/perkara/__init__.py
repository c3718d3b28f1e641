# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the screens of objections and disputes share: list, case, page, and sheets of steps."""
