# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where the province keeps its store: the file in its folder, or a PostgreSQL server."""

from __future__ import annotations

from sqlalchemy import Connection, func, inspect, select
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import OperationalError

from app.domain.errors import EnvironmentFaultError, UserError, ValidationError
from app.domain.kip import Peran
from app.domain.pelaku import Pelaku
from app.domain.provinsi import AlamatBasisData, UjiBasisData
from app.services import hub
from app.services.jejak import akses
from app.services.kantor import Kantor
from app.services.provinsi.gudang import siapkan
from app.sync.hub import schema
from app.sync.hub.engine import faults, open_engines

ACT = "menyetel basis data provinsi"
PORT_MAKS = 65_535
_TLS = "sslmode"


def alamat_database(kantor: Kantor, pelaku: Pelaku) -> AlamatBasisData:
    """Return where the store is, without the password."""
    pelaku.wajib(ACT, Peran.ADMINISTRATOR)
    kept = hub.alamat_database(siapkan(kantor), kantor.key)
    return AlamatBasisData() if not kept else _terbaca(make_url(kept))


def uji_database(kantor: Kantor, pelaku: Pelaku, alamat: AlamatBasisData) -> UjiBasisData:
    """Connect once and tell who answers; nothing is stored, nothing is made.

    Raises:
        ValidationError: ``HUB-041`` a part of the address is missing.
        UserError: HUB-004 an old server, HUB-014 no driver.
        EnvironmentFaultError: HUB-003 nobody answers, HUB-042 refused, HUB-043 no such database.
    """
    pelaku.wajib(ACT, Peran.ADMINISTRATOR)
    return _coba(_lengkap(kantor, alamat))


def pasang_database(kantor: Kantor, pelaku: Pelaku, alamat: AlamatBasisData) -> UjiBasisData | None:
    """Keep the store on a server from now on; without ``server``: in the own folder again.

    The address is tried first and stored sealed. What the other store holds stays there.

    Raises:
        UserError: as :func:`uji_database`.
    """
    pelaku.wajib(ACT, Peran.ADMINISTRATOR)
    folder = siapkan(kantor)
    found, text = None, ""
    if alamat.server.strip():
        url = _lengkap(kantor, alamat)
        found, text = _coba(url), url.render_as_string(hide_password=False)
    hub.pindah_database(folder, kantor.key, text)
    where = "PostgreSQL" if text else "berkas di folder kantor"
    akses(kantor, pelaku, "setel basis data provinsi", rid=None, rincian=where)
    return found


def _lengkap(kantor: Kantor, alamat: AlamatBasisData) -> URL:
    """Return the address of a server with the password given, else with the one kept for it."""
    problems = {
        name: "Bagian ini wajib diisi."
        for name in ("server", "nama", "pengguna")
        if not str(getattr(alamat, name)).strip()
    }
    if not 0 < alamat.port <= PORT_MAKS:
        problems["port"] = "Isi angka 1 sampai 65535."
    if problems:
        raise ValidationError(problems, code="HUB-041")
    server = alamat.server.strip()
    socket = server.startswith("/")  # a folder of sockets on this very machine: no network, no TLS
    query = {"host": server} if socket else {_TLS: "require"} if alamat.tls else {}
    made = URL.create(
        "postgresql",
        username=alamat.pengguna.strip(),
        password=alamat.sandi or None,
        host=None if socket else server,
        port=alamat.port,
        database=alamat.nama.strip(),
        query=query,
    )
    kept = hub.alamat_database(siapkan(kantor), kantor.key)
    if alamat.sandi or not kept:
        return made
    old = make_url(kept)
    before, now = _terbaca(old), _terbaca(made)
    same = (before.server, before.port, before.pengguna) == (now.server, now.port, now.pengguna)
    # Never to another server: whoever names one would be sent the password of the first.
    return made.set(password=old.password) if same and old.password else made


def _terbaca(url: URL) -> AlamatBasisData:
    return AlamatBasisData(
        server=url.host or str(url.query.get("host") or ""),
        port=url.port or 5432,
        nama=url.database or "",
        pengguna=url.username or "",
        tls=url.query.get(_TLS) not in (None, "disable", "allow", "prefer"),
    )


def _coba(url: URL) -> UjiBasisData:
    try:
        engine, _ = open_engines(url.render_as_string(hide_password=False), None)
    except EnvironmentFaultError as error:
        raise _sebab(error) from error
    try:
        with faults(), engine.connect() as connection:
            version = str(connection.exec_driver_sql("SHOW server_version").scalar_one())
            return UjiBasisData(version, _instansi(connection))
    finally:
        engine.dispose()


def _instansi(connection: Connection) -> int:
    if schema.agency.name not in inspect(connection).get_table_names():
        return -1
    return int(connection.execute(select(func.count()).select_from(schema.agency)).scalar_one())


def _sebab(error: EnvironmentFaultError) -> UserError:
    """Say more closely why a server turned us away, where its answer tells."""
    told = str(error.__cause__.orig) if isinstance(error.__cause__, OperationalError) else ""
    if error.code != "HUB-003" or not told:
        return error
    if "authentication failed" in told or "no password supplied" in told:
        return EnvironmentFaultError(
            code="HUB-042",
            what="Server basis data menolak pengguna atau sandinya.",
            kept="Setelan yang lama tetap dipakai.",
            action="Periksa nama pengguna dan sandi pada pengelola server itu.",
        )
    if "does not exist" in told:
        return EnvironmentFaultError(
            code="HUB-043",
            what="Basis data atau pengguna itu tidak ada di server.",
            kept="Setelan yang lama tetap dipakai.",
            action="Minta pengelola server membuatnya, lalu coba lagi.",
        )
    if "SSL" in told:
        return EnvironmentFaultError(
            code="HUB-044",
            what="Server basis data tidak menerima sambungan TLS.",
            kept="Setelan yang lama tetap dipakai.",
            action="Minta pengelola server menyalakan TLS, atau matikan pilihannya bila server itu"
            " ada di jaringan kantor sendiri.",
        )
    return EnvironmentFaultError(
        code="HUB-003",
        what="Server basis data hub tidak dapat dihubungi.",
        kept="Setelan yang lama tetap dipakai.",
        action="Periksa nama server, port, jaringan, dan apakah PostgreSQL berjalan.",
    )
