# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which address is called, and by which proxy: the environment's, the system's or a setting's."""

from __future__ import annotations

import ipaddress
import urllib.request
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from app.domain.errors import ValidationError

DIRECT = "langsung"
"""Setting: never a proxy"""


def hub_url(text: str) -> str:
    """Return the address of a hub without a closing slash.

    Raises:
        ValidationError: SIN-110, it is no address, or one without TLS outside the own network.
    """
    url = text.strip().rstrip("/")
    parts = urlsplit(url)
    try:
        good = bool(parts.hostname) and parts.port != 0 and not (parts.query or parts.fragment)
    except ValueError:
        good = False
    if not good or parts.username or parts.scheme not in ("https", "http"):
        message = "Tulis alamat pusat seperti https://hub.contoh.go.id."
        raise ValidationError({"alamat": message}, code="SIN-110")
    if parts.scheme == "http" and not _own_network(parts.hostname or ""):
        message = "Alamat pusat di internet harus memakai https://."
        raise ValidationError({"alamat": message}, code="SIN-110")
    return url


def _own_network(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return False


def proxy_setting(text: str) -> str:
    """Return a proxy setting in its one form: empty (as the system says), ``langsung``, a URL.

    Raises:
        ValidationError: SIN-111.
    """
    setting = text.strip().rstrip("/")
    if setting.lower() in ("", DIRECT):
        return setting.lower()
    parts = urlsplit(setting if "://" in setting else f"http://{setting}")
    try:
        good = parts.scheme == "http" and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        message = "Tulis proksi seperti http://10.0.0.1:8080, atau “langsung”."
        raise ValidationError({"proksi": message}, code="SIN-111")
    return parts.geturl()


def proxy_for(
    url: str,
    setting: str = "",
    *,
    system: Callable[[], Mapping[str, str]] = urllib.request.getproxies,
    bypass: Callable[[str], object] = urllib.request.proxy_bypass,
) -> str | None:
    """Return the proxy for a hub's address; None for a direct line.

    Without a setting the environment decides (``https_proxy``, ``no_proxy``), then the system
    (Windows: the one of the internet options).
    """
    if setting == DIRECT:
        return None
    if setting:
        return setting
    parts = urlsplit(url)
    found = system()
    chosen = found.get(parts.scheme) or found.get("all")
    if not chosen or bypass(parts.netloc):
        return None
    return chosen if "://" in chosen else f"http://{chosen}"
