# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
# mypy: ignore-errors
# ruff: noqa: ANN001, ANN201, ANN202
"""``python -m rekan_django.jalan siapkan|layani|kirim …``: morango as its users run it.

``kirim`` reads one JSON line per command from standard input and answers with one.
"""

import json
import os
import sys
import time
from pathlib import Path

import django
from django.conf import settings

SCOPE = "ukur-penuh"


def _settings(database):
    settings.configure(
        SECRET_KEY="ukur",  # noqa: S106 - a database of invented data
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": database,
                "OPTIONS": {"timeout": 100},
            }
        },
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "django.contrib.sessions",
            "rest_framework",
            "mptt",
            "morango",
            "rekan_django",
        ],
        ROOT_URLCONF="morango.urls",
        ALLOWED_HOSTS=["*"],
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        MIDDLEWARE=[],
        LOGGING_CONFIG=None,
        DEBUG=False,
    )
    django.setup()
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")


def siapkan(other):
    """Make two databases that hold the same root certificate and are different instances."""
    import shutil

    from django.core.management import call_command
    from django.db import connection
    from morango.models.certificates import Certificate, ScopeDefinition
    from morango.models.core import DatabaseIDModel, InstanceIDModel
    from rekan_django.models import PROFILE

    call_command("migrate", run_syncdb=True, verbosity=0)
    ScopeDefinition.objects.create(
        id=SCOPE,
        profile=PROFILE,
        version=1,
        primary_scope_param_key="mainpartition",
        description="all",
        read_filter_template="",
        write_filter_template="",
        read_write_filter_template="ukur",
    )
    Certificate.generate_root_certificate(SCOPE)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(connection.settings_dict["NAME"], other)
    DatabaseIDModel.objects.create()
    InstanceIDModel.get_or_create_current_instance(clear_cache=True)


def layani(port):
    """Serve as the other side."""
    from django.core.management import call_command
    from morango.models.core import InstanceIDModel

    InstanceIDModel.get_or_create_current_instance(clear_cache=True)
    call_command("runserver", f"127.0.0.1:{port}", use_reloader=False, verbosity=0)


def kirim(url, *, tanpa_jeda):
    """Obey commands: isi FILE, sunting FILE, sinkron."""
    from morango.sync import controller

    if tanpa_jeda:
        controller.sleep = lambda _seconds: None
    for line in sys.stdin:
        word, _, rest = line.strip().partition(" ")
        start = time.perf_counter()
        {"isi": _isi, "sunting": _sunting, "sinkron": _sinkron}[word](rest or url)
        spent = time.perf_counter() - start
        print(json.dumps({"detik": spent, "puncak": _puncak()}), flush=True)


def _isi(path):
    from django.db import transaction
    from rekan_django.models import Permohonan

    with transaction.atomic(), Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            row.pop("id")
            Permohonan(**row).save()


def _sunting(path):
    from django.db import transaction
    from rekan_django.models import Permohonan

    with transaction.atomic(), Path(path).open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            found = Permohonan.objects.get(nomor=row["nomor"])
            for name in ("status", "keterangan", "tanggal_lengkap"):
                setattr(found, name, row[name])
            found.save()


def _sinkron(url):
    from morango.models.certificates import Certificate, Filter
    from morango.sync.controller import MorangoProfileController
    from rekan_django.models import PROFILE

    connection = MorangoProfileController(PROFILE).create_network_connection(url)
    cert = Certificate.objects.get()
    session = connection.create_sync_session(cert, cert)
    push = session.get_push_client()
    push.initialize(Filter("ukur"))
    push.run()
    push.finalize()
    session.close_sync_session()
    connection.close()


def _puncak():
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def hitung():
    """Print how many records this side has, and how many of them are closed."""
    from rekan_django.models import Permohonan

    found = Permohonan.objects
    done = found.filter(status="selesai").count()
    print(json.dumps({"rekaman": found.count(), "selesai": done}))


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = ""
    what, database, *more = sys.argv[1:]
    _settings(database)
    if what == "siapkan":
        siapkan(more[0])
    elif what == "layani":
        layani(more[0])
    elif what == "hitung":
        hitung()
    else:
        kirim(more[0], tanpa_jeda="--tanpa-jeda" in more)
