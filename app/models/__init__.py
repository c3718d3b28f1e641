# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""SQLAlchemy tables of the office database."""

from app.models import kerja, kip, log, perkara, sinkron, sistem
from app.models.base import Base

__all__ = ["Base", "kerja", "kip", "log", "perkara", "sinkron", "sistem"]
