# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
# mypy: ignore-errors
# ruff: noqa: ANN002, ANN003, ANN201
"""The benchmark's record as a morango model."""

from django.db import models
from morango.models.core import SyncableModel

PROFILE = "ukur"


class Permohonan(SyncableModel):
    """The sixteen fields."""

    morango_profile = PROFILE
    morango_model_name = "permohonan"
    uuid_input_fields = ("nomor",)

    nomor = models.CharField(max_length=120)
    tahun = models.IntegerField()
    tanggal_terima = models.CharField(max_length=10)
    kanal = models.CharField(max_length=40)
    jenis_pemohon = models.CharField(max_length=40)
    nama_pemohon = models.CharField(max_length=400)
    alamat = models.TextField()
    telepon = models.CharField(max_length=120)
    email = models.CharField(max_length=200)
    pekerjaan = models.CharField(max_length=200)
    rincian = models.TextField()
    tujuan = models.TextField()
    cara_memperoleh = models.CharField(max_length=40)
    status = models.CharField(max_length=40)
    keterangan = models.TextField()
    tanggal_lengkap = models.CharField(max_length=10)

    def calculate_source_id(self, *_args, **_kwargs):
        return self.nomor

    def calculate_partition(self, *_args, **_kwargs):
        return "ukur"
