# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rights of the person whose data are kept (UU 27/2022): copy, correction, restriction."""
