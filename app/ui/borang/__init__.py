# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms and dialogs that several features share: agency, officials, calendar, numbers."""
