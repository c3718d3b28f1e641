# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""Steps 2 to 5: agency, officials, working week, number patterns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from app.domain.errors import ValidationError
from app.domain.instansi import Instansi, PejabatRow
from app.ui.borang.form_instansi import FormInstansi
from app.ui.borang.form_pejabat import FormPejabat
from app.ui.borang.form_pekan import FormPekan
from app.ui.borang.form_pola import FormPola
from app.ui.pemasangan.langkah import Langkah, Pemeriksaan
from app.ui.tasks import Runner
from app.ui.widgets.form import Form


class HalInstansi(Langkah):
    """Letterhead, logo, code, paper."""

    def __init__(self, runner: Runner, today: Callable[[], date]) -> None:
        super().__init__(
            "instansi",
            self.tr("Instansi"),
            self.tr("Identitas instansi"),
            self.tr("Begini kepala surat akan tercetak pada setiap surat dan register."),
        )
        self.form = FormInstansi(runner, today=today)
        self.column.addWidget(self.form)

    def forms(self) -> tuple[Form, ...]:
        return (self.form.form,)

    def check(self) -> Pemeriksaan:
        isi = self.form.value()

        def work() -> dict[str, str]:
            from app.services.instansi import periksa_instansi

            return _fields(lambda: periksa_instansi(isi))

        return work


class HalPejabat(Langkah):
    """PPID and Atasan PPID; either may wait."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            "pejabat",
            self.tr("Pejabat"),
            self.tr("Pejabat yang berwenang"),
            self.tr(
                "Surat hanya dapat diterbitkan atas nama pejabat yang masa berlakunya memuat"
                " tanggal surat. Bila belum ada penetapannya, kosongkan dan isi kemudian."
            ),
        )
        self.ppid = FormPejabat(today=today, title=self.tr("PPID"), peran="ppid")
        self.atasan = FormPejabat(today=today, title=self.tr("Atasan PPID"), peran="atasan_ppid")
        self.column.addWidget(self.ppid)
        self.column.addWidget(self.atasan)

    def officials(self) -> tuple[PejabatRow, ...]:
        """Return those that were filled in."""
        return tuple(form.value() for form in (self.ppid, self.atasan) if not form.empty())

    def check(self) -> Pemeriksaan:
        filled = [form for form in (self.ppid, self.atasan) if not form.empty()]
        typed = {
            f"{form.value().peran}.{k}": v for form in filled for k, v in form.problems().items()
        }
        rows = self.officials()

        def work() -> dict[str, str]:
            from app.services.instansi import periksa_pejabat

            found = dict(typed)
            for row in rows:
                for name, text in _fields(lambda row=row: periksa_pejabat(row)).items():  # type: ignore[misc]
                    found.setdefault(f"{row.peran}.{name}", text)
            return found

        return work

    def show_problems(self, problems: object) -> None:
        assert isinstance(problems, dict)
        for form, peran in ((self.ppid, "ppid"), (self.atasan, "atasan_ppid")):
            mine = {
                key.split(".", 1)[1]: text
                for key, text in problems.items()
                if key.startswith(f"{peran}.")
            }
            form.form.show_problems(mine, focus=True)


class HalPekan(Langkah):
    """Working week and calendar mode."""

    def __init__(self) -> None:
        super().__init__(
            "pekan",
            self.tr("Hari kerja"),
            self.tr("Cara menghitung hari kerja"),
            self.tr(
                "Setiap tenggat dihitung dengan setelan ini dan kartu hitungnya dapat dicetak."
            ),
        )
        self.form = FormPekan()
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def forms(self) -> tuple[Form, ...]:
        return (self.form.form,)


class HalNomor(Langkah):
    """Number patterns with a live example."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(
            "nomor",
            self.tr("Nomor"),
            self.tr("Nomor pendaftaran dan surat"),
            self.tr(
                "Tidak ada aturan yang menentukan polanya. Nomor diberikan berurutan tanpa celah;"
                " nomor yang batal tetap tercatat dengan alasannya."
            ),
        )
        self.form = FormPola(today=today)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self._agency: Callable[[], Instansi] | None = None

    def follow(self, agency: Callable[[], Instansi]) -> None:
        """Use the agency's code of the earlier step in the examples."""
        self._agency = agency

    def entered(self) -> None:
        if self._agency is not None:
            self.form.show_value(self.form.apply(self._agency()))

    def forms(self) -> tuple[Form, ...]:
        return (self.form.form,)

    def check(self) -> Pemeriksaan:
        assert self._agency is not None
        isi = self.form.apply(replace(self._agency()))

        def work() -> dict[str, str]:
            from app.services.instansi import periksa_instansi

            return _fields(lambda: periksa_instansi(isi))

        return work


def _fields(check: Callable[[], None]) -> dict[str, str]:
    """Return the messages of a check by field; empty when it passes."""
    try:
        check()
    except ValidationError as error:
        return dict(error.fields)
    return {}
