# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""What comes to the desk outside the register: sent on, help between bodies, guests, surveys."""

import app.ui.permohonan  # noqa: F401 - its modules and these name each other: it comes first
