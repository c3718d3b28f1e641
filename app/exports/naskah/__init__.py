# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Letters and forms as values, printed as PDF, editable DOCX and plain text from one source.

To add a letter:

1. its content as a frozen dataclass in ``app.domain`` (for a letter of a request, a subclass of
   ``app.domain.surat.SuratDasar``); its words as ``resources/templates/<name>.toml``;
2. ``def susun(dto, kata: Templat) -> Naskah`` in ``app/exports/surat_<name>.py``, made of the
   blocks of ``naskah.model`` (see ``app.exports.kerangka`` for the parts letters have in common);
3. one line in ``naskah.daftar.PENYUSUN``.

``naskah.daftar.susun_naskah(dto, kata, kertas=…)`` then gives the document with its register code
(``kata`` = the agency's own wording, by default the shipped one), ``naskah.keluaran.cetak(naskah,
bentuk)`` prints it; ``pdf.render_pdf``, ``docx.render_docx`` and ``polos.render_teks`` are its
printers; ``kode_pdf.baca_catatan(pdf)`` reads the code back from a printed file.
"""
