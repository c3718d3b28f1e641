# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Faults of the machine in words a person can act on."""

from __future__ import annotations

import errno

from app.domain.errors import EnvironmentFaultError

_PENUH = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DITOLAK = frozenset({errno.EACCES, errno.EPERM})
_TIDAK_ADA = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO})
_SEBAB: tuple[tuple[frozenset[int], str, str, str], ...] = (
    (
        _PENUH,
        "BRK-101",
        "Ruang penyimpanan penuh, sehingga {nama} tidak dapat ditulis.",
        "Hapus berkas yang tidak diperlukan atau pilih tempat lain, lalu ulangi.",
    ),
    (
        frozenset({errno.EROFS}),
        "BRK-102",
        "Tempat penyimpanan hanya dapat dibaca, sehingga {nama} tidak dapat ditulis.",
        "Lepas kunci tulis media itu atau pilih folder lain, lalu ulangi.",
    ),
    (
        _DITOLAK,
        "BRK-103",
        "Anda tidak berhak menulis {nama} di folder itu, atau berkas sedang dibuka program lain.",
        "Tutup berkas itu di program lain atau pilih folder lain, lalu ulangi.",
    ),
    (
        frozenset({errno.ENAMETOOLONG}),
        "BRK-104",
        "Nama berkas atau foldernya terlalu panjang.",
        "Pendekkan nama berkas atau pilih folder yang lebih dekat, lalu ulangi.",
    ),
    (
        _TIDAK_ADA,
        "BRK-105",
        "Folder untuk {nama} tidak ada atau medianya sudah dilepas.",
        "Pasang kembali media itu atau pilih folder lain, lalu ulangi.",
    ),
    (
        frozenset({errno.EISDIR, errno.EEXIST}),
        "BRK-106",
        "{nama} sudah dipakai sebagai nama folder.",
        "Pilih nama berkas lain, lalu ulangi.",
    ),
)

_KATA: tuple[tuple[frozenset[int], str], ...] = (
    (_PENUH, "ruang penyimpanan penuh"),
    (frozenset({errno.EROFS}), "media hanya dapat dibaca"),
    (_DITOLAK, "akses ditolak"),
    (frozenset({errno.ENAMETOOLONG}), "nama terlalu panjang"),
    (frozenset({errno.ENOTDIR}), "ada bagian jalurnya yang bukan folder"),
    (_TIDAK_ADA, "berkas atau folder tidak ditemukan"),
    (frozenset({errno.EEXIST}), "nama itu sudah dipakai"),
    (frozenset({errno.EISDIR}), "nama itu nama folder"),
    (frozenset({errno.ENOTEMPTY}), "folder tidak kosong"),
    (frozenset({errno.EIO}), "media tidak dapat dibaca atau ditulisi"),
    (frozenset({errno.EBUSY, errno.ETXTBSY, errno.EAGAIN}), "sedang dipakai program lain"),
    (frozenset({errno.EMFILE, errno.ENFILE}), "terlalu banyak berkas sedang terbuka"),
    (frozenset({errno.ELOOP}), "tautan berputar-putar"),
    (frozenset({errno.EXDEV}), "tidak dapat dipindahkan ke media lain"),
    (frozenset({errno.EINVAL}), "nama atau isinya tidak diterima media itu"),
    (frozenset({errno.ETIMEDOUT, errno.ESTALE, errno.ENOTCONN}), "sambungan ke media terputus"),
)


def kata_gangguan(sebab: OSError) -> str:
    """Return the cause of an ``OSError`` as a few Indonesian words, never the system's own text.

    The words of the operating system are English or in the language of the machine; they belong
    in no sentence of ours. A cause without words of its own is told by its number.
    """
    for nomor, kata in _KATA:
        if sebab.errno in nomor:
            return kata
    return f"gangguan sistem nomor {sebab.errno}" if sebab.errno else "gangguan sistem"


def gangguan_tulis(sebab: OSError, nama: str) -> EnvironmentFaultError:
    """Put an ``OSError`` of writing the file called ``nama`` into words.

    Returns the error, ready to be raised ``from sebab``; codes BRK-101 to BRK-109.
    """
    kept = "Tidak ada berkas setengah jadi; berkas lama dan data di Lumbung tidak berubah."
    for nomor, kode, apa, lakukan in _SEBAB:
        if sebab.errno in nomor:
            return EnvironmentFaultError(
                code=kode, what=apa.format(nama=nama), kept=kept, action=lakukan
            )
    return EnvironmentFaultError(
        code="BRK-109",
        what=f"Berkas {nama} tidak dapat ditulis ({kata_gangguan(sebab)}).",
        kept=kept,
        action="Periksa media penyimpanannya atau pilih folder lain, lalu ulangi.",
    )
