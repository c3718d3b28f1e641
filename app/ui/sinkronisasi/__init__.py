# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Synchronisation: sticks, network, decisions, journal, PCs of the agency, enrolment.

Nothing is imported here: the first run uses single parts before the database library is loaded.
"""
