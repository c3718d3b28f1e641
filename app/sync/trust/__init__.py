# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is who: certificates, revocations, enrolment, devices, root shares, signed packs."""
