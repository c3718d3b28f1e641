# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""PCs of one agency with real offices, sticks that get lost and copied, and a hub.

Every act keeps the truth outside the program (``kebenaran``); every check compares with it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any
from uuid import UUID

import msgpack
from sqlalchemy import Connection

from app.db.snapshot import snapshot
from app.domain.errors import UserError
from app.domain.jobs import JobControl
from app.domain.merge import StreamId, Wire
from app.domain.pelaku import SISTEM
from app.domain.sinkron import HasilBaca, HasilTulis
from app.domain.waktu import JamTetap
from app.infra.keys import OfficeKey
from app.models.base import FIELD_RECORD_KEY
from app.models.kip import Permohonan
from app.models.sistem import Pejabat
from app.services.kantor import Kantor, buka_kantor
from app.services.permohonan import daftarkan
from app.services.sinkron import batal, konflik
from app.services.sinkron.baca import baca
from app.services.sinkron.tulis import tulis
from app.sync.chain import decode_body
from app.sync.identity import accept_clock, heads
from app.sync.project import raw_table
from app.sync.rebuild import rebuild
from app.sync.registry import registry
from app.sync.verify import verify
from tests.helpers.cetakan import Cetakan, keadaan_mesin, salin_langsung
from tests.helpers.kantor import DRAFT, PAGI, WIB
from tests.helpers.kebenaran import HAPUS, Kebenaran, Tulisan

PEJABAT, PERMOHONAN = Pejabat.__table_number__, Permohonan.__table_number__
DIPANTAU = (PEJABAT, PERMOHONAN)
JEJAK = "jejak_akses"
ISIAN = {
    PEJABAT: ("nama", "nip", "jabatan", "pangkat"),
    PERMOHONAN: ("pekerjaan", "badan_publik_lain", "tujuan"),
}
NOMOR = {
    spec.number
    for spec in registry()[PERMOHONAN].fields.values()
    if spec.name in {"nomor", "urut_register", "nomor_lama", "nomor_sementara"}
}
PUTARAN = 6
TAHUN_MS = 365 * 86_400_000


class KantorBeda(AssertionError):  # noqa: N818 - an assertion with a name
    """Something the truth says is otherwise."""


@dataclass
class Komputer:
    """One PC: its folder, what its machine remembers, its clock, and what it must know."""

    nama: str
    folder: Path
    mesin: Path
    kunci: OfficeKey
    jam: JamTetap
    kantor: Kantor
    tahu: dict[StreamId, int] = field(default_factory=dict)
    tercatat: dict[StreamId, int] = field(default_factory=dict)
    cadangan: Path | None = None

    def vektor(self) -> dict[StreamId, int]:
        with self.kantor.read() as session:
            return heads(session.connection())

    def buka(self) -> None:
        with keadaan_mesin(self.mesin):
            self.kantor = buka_kantor(self.folder, self.kunci, jam=self.jam)

    def terima_jam(self) -> None:
        with self.kantor.writer.begin() as connection:
            accept_clock(connection, self.kantor.stream, self.jam.now_ms())


@dataclass
class Dunia:
    """The PCs, the sticks and the truth; all acts name PCs and sticks by number."""

    folder: Path
    komputer: list[Komputer]
    stik: list[Path]
    kebenaran: Kebenaran = field(default_factory=Kebenaran)
    nomor_nilai: int = 0

    # -- acts -------------------------------------------------------------------------------------

    def buat_pejabat(self, pc: int) -> UUID:
        satu = self.komputer[pc]
        rid = satu.kantor.new_id()
        with satu.kantor.uow(SISTEM) as uow:
            uow.session.add(Pejabat(id=rid, nama=self._nilai(), jabatan="Kepala"))
            uow.commit()
        self._catat(satu)
        return rid

    def daftarkan(self, pc: int) -> UUID:
        satu = self.komputer[pc]
        hari = satu.jam.today()
        draft = replace(DRAFT, nama_pemohon=self._nilai(), tanggal_terima=hari)
        rid = daftarkan(satu.kantor, SISTEM, draft).id
        self._catat(satu)
        return rid

    def ubah(self, pc: int, catatan: int, isian: Sequence[int], sama: int | None = None) -> None:
        """Write new values into fields of a shown record; ``sama``: what others write too."""
        satu = self.komputer[pc]
        found = self._pilih(satu, catatan)
        if found is None:
            return
        tbl, rid = found
        info = registry()[tbl]
        intended: dict[int, Wire] = {}
        with satu.kantor.uow(SISTEM) as uow:
            row = uow.session.get_one(info.cls, rid)
            for nth in isian:
                name = ISIAN[tbl][nth % len(ISIAN[tbl])]
                value = self._nilai() if sama is None else f"sama {sama}"
                if getattr(row, name) != value:
                    intended[info.by_name[name].number] = value
                    setattr(row, name, value)
            uow.commit()
        self._catat(satu, {rid: intended} if intended else {})

    def hapus(self, pc: int, catatan: int) -> None:
        satu = self.komputer[pc]
        found = self._pilih(satu, catatan)
        if found is None:
            return
        tbl, rid = found
        with satu.kantor.uow(SISTEM) as uow:
            row = uow.session.get_one(registry()[tbl].cls, rid)
            row.hapus, row.alasan_hapus = True, self._nilai()
            uow.commit()
        self._catat(satu)
        tahu, vektor = self.kebenaran, satu.vektor()
        assert tahu.belum_tahu(vektor) or tahu.harapan(rid, vektor).tersembunyi is not False

    def putuskan(self, pc: int, nomor: int, pilihan: int) -> bool:
        """Decide one of what waits; True if something waited."""
        satu = self.komputer[pc]
        daftar = konflik.daftar_konflik(satu.kantor, SISTEM, {})
        if not daftar:
            return False
        item = daftar[nomor % len(daftar)]
        kunci = item.pilihan[pilihan % len(item.pilihan)].kunci
        konflik.putuskan(satu.kantor, SISTEM, item.id, kunci=kunci, alasan="uji")
        self._catat(satu)
        sisa = {row.id for row in konflik.daftar_konflik(satu.kantor, SISTEM, {})}
        assert item.id not in sisa, "a decision did not settle its field"
        return True

    def batalkan(self, pc: int) -> int:
        """Take the last synchronisation of a PC back; return how many records changed."""
        satu = self.komputer[pc]
        try:
            jumlah, _ = batal.batalkan_terakhir(
                satu.kantor, SISTEM, alasan="salah stik", job=JobControl()
            )
        except UserError as error:
            if error.code != "SIN-201":  # nothing to take back
                raise
            return 0
        self._catat(satu)
        return jumlah

    def tulis(self, pc: int, stik: int) -> HasilTulis:
        return self._tulis(self.komputer[pc], self.stik[stik])

    def baca(self, pc: int, stik: int) -> HasilBaca:
        return self._baca(self.komputer[pc], self.stik[stik])

    def geser_jam(self, pc: int, ms: int) -> None:
        """Set a wrong clock (or a right one), and let a person say that it is right."""
        satu = self.komputer[pc]
        satu.jam.maju(milliseconds=ms)
        satu.terima_jam()

    def cadangkan(self, pc: int) -> None:
        satu = self.komputer[pc]
        target = self.folder / f"cadangan-{satu.nama}.db"
        target.unlink(missing_ok=True)
        snapshot(satu.kantor.paths.database, satu.kantor.key.purpose("db"), target)
        satu.cadangan = target
        salinan = self.folder / f"cadangan-mesin-{satu.nama}"
        shutil.rmtree(salinan, ignore_errors=True)
        shutil.copytree(satu.mesin, salinan)

    def pulihkan(self, pc: int, *, bertanda: bool, mesin_ikut: bool = False) -> None:
        """Put the last backup of a PC back.

        Args:
            pc: which one.
            bertanda: the program itself restored it and left its mark.
            mesin_ikut: the whole disk went back, so that nothing can be noticed here.
        """
        satu = self.komputer[pc]
        if satu.cadangan is None:
            return
        sebelum = satu.vektor().get(satu.kantor.stream.wire_id, 0)
        satu.kantor.close()
        for suffix in ("", "-wal", "-shm"):
            satu.kantor.paths.database.with_name(f"lumbung.db{suffix}").unlink(missing_ok=True)
        shutil.rmtree(satu.kantor.paths.outbox, ignore_errors=True)
        shutil.copyfile(satu.cadangan, satu.kantor.paths.database)
        if mesin_ikut:
            shutil.rmtree(satu.mesin)
            shutil.copytree(self.folder / f"cadangan-mesin-{satu.nama}", satu.mesin)
        if bertanda:
            satu.kantor.paths.restored.write_text("", encoding="ascii")
        lama = satu.kantor.stream.wire_id
        satu.buka()
        satu.terima_jam()
        satu.tahu = satu.vektor()
        mundur = satu.tahu.get(lama, 0) < sebelum
        if (bertanda or mundur) and not mesin_ikut:
            assert satu.kantor.inkarnasi_baru, "an older copy was taken for the present one"
        satu.tercatat = dict(satu.tahu)

    # -- sticks -----------------------------------------------------------------------------------

    def hilangkan(self, stik: int) -> None:
        _kosongkan(self.stik[stik])

    def gandakan(self, dari: int, ke: int) -> None:
        """Copy a stick over another one: duplicates, and old volumes come again."""
        if dari != ke:
            shutil.copytree(self.stik[dari], self.stik[ke], dirs_exist_ok=True)

    def ambil_sebagian(self, stik: int, pilih: int) -> None:
        """Lose some of the files of a stick."""
        for n, path in enumerate(paket_di(self.stik[stik])):
            if (pilih >> (n % 16)) & 1:
                path.unlink()

    def baca_rusak(self, pc: int, stik: int, nomor: int, letak: float, bit: int | None) -> bool:
        """Let a PC read a damaged copy of one file: nothing may change. False if there is none.

        ``bit`` None cuts the file at ``letak`` (a share of its length), else flips that bit there.
        """
        files = paket_di(self.stik[stik])
        if not files:
            return False
        asal = files[nomor % len(files)]
        rusak = self.folder / "stik-rusak"
        _kosongkan(rusak)
        tujuan = rusak / asal.relative_to(self.stik[stik])
        tujuan.parent.mkdir(parents=True)
        raw = bytearray(asal.read_bytes())
        at = min(int(letak * len(raw)), len(raw) - 1)
        if bit is None:
            del raw[at:]
        else:
            raw[at] ^= 1 << bit
        tujuan.write_bytes(bytes(raw))
        satu = self.komputer[pc]
        kosong = self.folder / "stik-kosong"
        _kosongkan(kosong)
        self._baca(satu, kosong)  # what any reading tidies up is done before
        before = isi_logis(satu, dengan_sarana=True)
        self._baca(satu, rusak)
        assert isi_logis(satu, dengan_sarana=True) == before, f"{asal.name} damaged at {at}: taken"
        return True

    # -- checks -----------------------------------------------------------------------------------

    def periksa(self, pc: int) -> None:
        """Compare what a PC shows and keeps with the truth about what it has."""
        satu = self.komputer[pc]
        with satu.kantor.read() as session:
            connection = session.connection()
            vektor = heads(connection)
            ada = {tbl: baris(connection, tbl) for tbl in DIPANTAU}
            saudara = _saudara(connection)
        if self.kebenaran.belum_tahu(vektor):  # it shows the one past it has, as if it were all
            return
        harus = self.kebenaran.catatan(vektor)
        punya = {rid for rows in ada.values() for rid in rows}
        assert punya == harus, f"{satu.nama}: records {punya ^ harus}"
        for tbl, rows in ada.items():
            for rid, row in rows.items():
                self._periksa_catatan(satu, tbl, rid, row, saudara, vektor)

    def _periksa_catatan(
        self,
        satu: Komputer,
        tbl: int,
        rid: UUID,
        row: Mapping[int, Wire],
        saudara: Mapping[tuple[UUID, int], list[Wire]],
        vektor: Mapping[StreamId, int],
    ) -> None:
        harapan = self.kebenaran.harapan(rid, vektor)
        for nomor, wajar in harapan.nilai.items():
            expected = set(wajar)
            if nomor == HAPUS and harapan.muncul_kembali:
                expected.add(("bool", False))
            values = [row[nomor], *saudara.get((rid, nomor), [])]
            actual = {(type(value).__name__, value) for value in values}
            if actual != expected:
                name = registry()[tbl].fields[nomor].name
                raise KantorBeda(f"{satu.nama} {name} of {rid}: {actual} instead of {expected}")
        if harapan.tersembunyi is not None and bool(row[HAPUS]) is not harapan.tersembunyi:
            raise KantorBeda(f"{satu.nama}: {rid} hidden={row[HAPUS]!r}, truth {harapan}")
        extra = {nomor for r, nomor in saudara if r == rid} - harapan.nilai.keys()
        assert not extra, "values kept beside fields nobody wrote"

    def tenangkan(self, putaran: int = PUTARAN) -> None:
        """Let everybody exchange everything until nothing is new; then compare all with all."""
        bersama = self.folder / "stik-bersama"
        _kosongkan(bersama)
        for asal in self.stik:
            shutil.copytree(asal, bersama, dirs_exist_ok=True)
        ada: dict[StreamId, int] = {}
        for satu in self.komputer:
            for stream, seq in self.kebenaran.pasti(satu.vektor()).items():
                ada[stream] = max(seq, ada.get(stream, 0))
        self._edarkan(bersama, ada, putaran)
        for satu in self.komputer:
            with satu.kantor.read() as session:
                held = session.connection().exec_driver_sql("SELECT count(*) FROM tertahan")
                assert held.scalar_one() == 0, f"{satu.nama} still keeps volumes"
        self._samakan()
        for pc in range(len(self.komputer)):
            self.periksa(pc)
            self.periksa_utuh(pc)
        self._periksa_nomor()

    def _edarkan(self, bersama: Path, ada: Mapping[StreamId, int], putaran: int) -> None:
        """Carry one stick around until everybody has everything and shows the same."""
        for _ in range(putaran):
            self.edarkan_sekali(bersama)
            if len({isi_logis(satu) for satu in self.komputer}) == 1 and not self._kurang(ada):
                return
        assert not self._kurang(ada), f"never arrived whole: {self._kurang(ada)}"
        raise KantorBeda(f"PCs still differ after {putaran} rounds of sticks")

    def edarkan_sekali(self, bersama: Path) -> None:
        """Carry one stick past every PC once."""
        for satu in self.komputer:
            self._baca(satu, bersama, setuju=True)  # what was hidden in bulk waits for a yes
            self._tulis(satu, bersama)

    def _kurang(self, ada: Mapping[StreamId, int]) -> list[str]:
        """Name the streams of which a PC lacks something that somebody had."""
        return [
            f"{satu.nama} {stream.hex()[20:]} {vektor.get(stream, 0)} of {seq}"
            for satu in self.komputer
            for vektor in (satu.vektor(),)
            for stream, seq in ada.items()
            if vektor.get(stream, 0) < seq
        ]

    def _samakan(self) -> None:
        """Hand over also what the exchange itself logged; then every row is the same."""
        for ke in self.komputer:
            for dari in self.komputer:
                if dari is not ke:
                    salin_langsung(dari.kantor, ke.kantor)
                    ke.tahu = ke.vektor()
        for ke in self.komputer:
            salin_langsung(self.komputer[-1].kantor, ke.kantor)
            ke.tahu = ke.vektor()
        vektor = [satu.vektor() for satu in self.komputer]
        assert all(v == vektor[0] for v in vektor)
        semua = {isi_logis(satu, dengan_jejak=True) for satu in self.komputer}
        assert len(semua) == 1, "the same log gives different tables"
        daftar = [konflik.daftar_konflik(satu.kantor, SISTEM, {}) for satu in self.komputer]
        assert all(rows == daftar[0] for rows in daftar)

    def periksa_utuh(self, pc: int, *, susun_ulang: bool = True) -> None:
        """The trail of a PC verifies, and its tables written anew from the log are the same."""
        satu = self.komputer[pc]
        with satu.kantor.read() as session:
            report = verify(session.connection(), job=JobControl(), mark=satu.kantor.mark())
        assert report.finding is None, report.finding
        if not susun_ulang:
            return
        before = isi_logis(satu, dengan_jejak=True)
        with satu.kantor.writer.connect() as connection, connection.begin() as trial:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            rebuild(connection, job=JobControl())
            after = _isi(connection, dengan_jejak=True, dengan_sarana=False)
            trial.rollback()
        assert after == before, "rebuilt tables differ from the live ones"

    def _periksa_nomor(self) -> None:
        for satu in self.komputer:
            with satu.kantor.read() as session:
                twice = session.connection().exec_driver_sql(
                    "SELECT nomor FROM permohonan WHERE hapus = 0 GROUP BY nomor"
                    " HAVING count(*) > 1"
                )
                assert twice.all() == []

    # -- inside -----------------------------------------------------------------------------------

    def _tulis(self, satu: Komputer, letak: Path) -> HasilTulis:
        hasil = tulis(satu.kantor, SISTEM, letak, sarana="folder", tempat="uji", job=JobControl())
        self._catat(satu, {})
        return hasil

    def _baca(self, satu: Komputer, letak: Path, *, setuju: bool = False) -> HasilBaca:
        hasil = baca(
            satu.kantor,
            SISTEM,
            letak,
            sarana="folder",
            tempat="uji",
            setuju_kehilangan=setuju,
            job=JobControl(),
        )
        satu.tahu = satu.vektor()
        ditulis = self._catat(satu)  # a leased number may have completed temporary ones
        assert all(isi.keys() <= NOMOR for isi in ditulis.values())
        return hasil

    def _nilai(self) -> str:
        self.nomor_nilai += 1
        return f"nilai {self.nomor_nilai}"

    def _pilih(self, satu: Komputer, nomor: int) -> tuple[int, UUID] | None:
        """Return a record this PC shows as not hidden."""
        with satu.kantor.read() as session:
            connection = session.connection()
            ada = sorted(
                (rid, tbl)
                for tbl in DIPANTAU
                for rid, row in baris(connection, tbl).items()
                if not row[HAPUS]
            )
        if not ada:
            return None
        rid, tbl = ada[nomor % len(ada)]
        return tbl, rid

    def _catat(
        self, satu: Komputer, niat: Mapping[UUID, Mapping[int, Wire]] | None = None
    ) -> dict[UUID, dict[int, Wire]]:
        """Take over into the truth what a PC wrote; where it was told what, that and no more."""
        stream = satu.kantor.stream
        wire = stream.wire_id
        with satu.kantor.read() as session:
            rows = (
                session.connection()
                .exec_driver_sql(
                    "SELECT seq, rid, tbl, body FROM op WHERE stream_id = ? AND seq > ?"
                    " ORDER BY seq",
                    (stream.row_id, satu.tercatat.get(wire, 0)),
                )
                .all()
            )
        ditulis: dict[UUID, dict[int, Wire]] = {}
        for seq, raw, tbl, body in rows:
            satu.tercatat[wire] = int(seq)
            if int(tbl) not in DIPANTAU:
                continue
            isi = decode_body(bytes(body))
            isi.pop(FIELD_RECORD_KEY, None)
            rid = UUID(bytes=bytes(raw))
            ditulis.setdefault(rid, {}).update(isi)
            tahu = {s: n for s, n in satu.tahu.items() if s != wire}
            self.kebenaran.catat(Tulisan(wire, int(seq), rid, isi, tahu))
        if niat is not None:
            assert ditulis == niat, f"{satu.nama} logged {ditulis} for {niat}"
        return ditulis


@contextmanager
def buka_dunia(cetak: Cetakan, folder: Path, jam_ms: Sequence[int] = ()) -> Iterator[Dunia]:
    """Open copies of the offices, each with its clock wrong by ``jam_ms``."""
    komputer: list[Komputer] = []
    folder.mkdir(parents=True, exist_ok=True)
    try:
        for n, nama in enumerate(cetak.nama):
            shutil.copytree(cetak.folder / nama, folder / nama)
            shutil.copytree(cetak.folder / f"mesin-{nama}", folder / f"mesin-{nama}")
            geser = jam_ms[n] if n < len(jam_ms) else 0
            jam = JamTetap(PAGI.astimezone(WIB) + timedelta(milliseconds=geser))
            mesin = folder / f"mesin-{nama}"
            kunci = cetak.kunci[nama]
            with keadaan_mesin(mesin):
                kantor = buka_kantor(folder / nama, kunci, jam=jam)
            satu = Komputer(nama, folder / nama, mesin, kunci, jam, kantor)
            komputer.append(satu)
            satu.terima_jam()
            satu.tahu = satu.vektor()
            satu.tercatat = dict(satu.tahu)
        stik = [folder / f"stik-{n}" for n in range(3)]
        for satu_stik in stik:
            satu_stik.mkdir()
        yield Dunia(folder, komputer, stik)
    finally:
        for satu in komputer:
            satu.kantor.close()
        shutil.rmtree(folder, ignore_errors=True)


def paket_di(letak: Path) -> list[Path]:
    """Return the volumes and receipts on a stick, in a fixed order."""
    return sorted(p for p in letak.rglob("*") if p.suffix in {".lmb", ".lma"})


def isi_logis(satu: Komputer, *, dengan_jejak: bool = False, dengan_sarana: bool = False) -> bytes:
    """Return a digest of everything synchronised on a PC.

    Args:
        satu: the PC.
        dengan_jejak: also the log of acts, which every exchange lengthens.
        dengan_sarana: also the log itself, receipts, certificates and kept volumes.
    """
    with satu.kantor.read() as session:
        return _isi(
            session.connection(),
            dengan_jejak=dengan_jejak or dengan_sarana,
            dengan_sarana=dengan_sarana,
        )


def _isi(connection: Connection, *, dengan_jejak: bool, dengan_sarana: bool) -> bytes:
    digest = blake2b(digest_size=16)
    for info in registry().values():
        if info.name == JEJAK and not dengan_jejak:
            continue
        columns = ", ".join(f'"{spec.column}"' for spec in info.fields.values())
        query = f'SELECT id, {columns} FROM "{info.name}" ORDER BY id'
        for row in connection.exec_driver_sql(query):
            digest.update(repr((info.number, tuple(row))).encode())
    for row in connection.exec_driver_sql(
        "SELECT b.rid, b.field, s.device, s.incarnation, b.seq, b.value FROM sibling b"
        " JOIN stream s ON s.id = b.stream_id ORDER BY 1, 2, 3, 4, 5"
    ):
        digest.update(repr(tuple(row)).encode())
    if dengan_sarana:
        for query in SARANA:
            for row in connection.exec_driver_sql(query):
                digest.update(repr(tuple(row)).encode())
    return digest.digest()


SARANA = (
    "SELECT stream_id, seq, hash FROM op ORDER BY 1, 2",
    "SELECT device, incarnation, head_seq, head_hash, quarantine FROM stream ORDER BY 1, 2",
    "SELECT stream_id, n, vv FROM ctx ORDER BY 1, 2",
    "SELECT rid, key FROM record_key ORDER BY 1",
    "SELECT oleh, lingkup, urutan, tersimpan FROM tanda_terima ORDER BY 1, 2",
    "SELECT subjek, jenis, urutan, isi FROM sertifikat ORDER BY 1, 2, 3",
    "SELECT penerbit, urutan, isi FROM pencabutan ORDER BY 1",
    "SELECT id, isi FROM tertahan ORDER BY 1",
    "SELECT stream_id, lingkup, upto FROM titik ORDER BY 1, 2, 3",
)


def baris(connection: Connection, tbl: int) -> dict[UUID, dict[int, Wire]]:
    """Return every row of a table as wire values."""
    table = raw_table(tbl)
    info = registry()[tbl]
    truth = {n for n, spec in info.fields.items() if spec.python_type is bool}
    rows: dict[UUID, dict[int, Wire]] = {}
    for row in connection.exec_driver_sql(table.select):
        values: dict[int, Any] = dict(zip(table.numbers, row[1:], strict=True))
        for nomor in truth:
            values[nomor] = bool(values[nomor])
        rows[UUID(bytes=bytes(row[0]))] = values
    return rows


def _saudara(connection: Connection) -> dict[tuple[UUID, int], list[Wire]]:
    found: dict[tuple[UUID, int], list[Wire]] = {}
    query = f"SELECT rid, field, value FROM sibling WHERE tbl IN {DIPANTAU}"
    for rid, nomor, value in connection.exec_driver_sql(query):
        found.setdefault((UUID(bytes=bytes(rid)), int(nomor)), []).append(
            msgpack.unpackb(bytes(value), raw=False)
        )
    return found


def _kosongkan(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
