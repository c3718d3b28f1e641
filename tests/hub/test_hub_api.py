# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The service in process: greeting, resumable uploads, receipts, relay, limits, signatures."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from app.hub.access import LIFETIME_MS, greeting_message
from app.hub.limits import Limits, spread_wait
from app.hub.replies import signed_message
from app.hub.service import build
from app.sync import parcel
from app.sync.bundle import container, payload
from app.sync.bundle.header import To
from app.sync.hub.reasons import State
from app.sync.hub.store import HubStore
from app.sync.online.protocol import greeting_header
from app.sync.trust import agekeys
from app.sync.trust.packs import issue_manifest, issue_pack
from app.sync.wire import Ack
from tests.helpers.asgi import KlienAsgi
from tests.helpers.provinsi import SEKARANG, Jam, Pc, ProvinsiUji

NONCE = "sekali-pakai-1234"


class Klien:
    """One PC talking to the hub; checks the signature of every reply."""

    def __init__(self, http: KlienAsgi, pc: Pc) -> None:
        self.http = http
        self.pc = pc
        self.provinsi = pc.instansi.provinsi
        self.nomor = 0
        self.token = ""

    def minta(self, method: str, path: str, **more: Any) -> httpx.Response:
        headers = {"lumbung-nonce": NONCE, **more.pop("headers", {})}
        if self.token and "authorization" not in headers:
            headers["authorization"] = f"Bearer {self.token}"
        if headers.get("authorization", "").startswith("Lumbung "):
            headers.pop("lumbung-nonce")
        found = self.http.request(method, path, headers=headers, **more)
        facts = found.headers.get("lumbung-keterangan", "").encode("latin-1")
        nonce = headers.get("lumbung-nonce") or headers["authorization"][-64:]
        message = signed_message(found.status_code, found.content, nonce.encode(), facts)
        key = Ed25519PublicKey.from_public_bytes(self.provinsi.cert_hub.public_key)
        key.verify(base64.b64decode(found.headers["lumbung-tanda"]), message)
        hello = json.loads(facts or b"{}").get("hello")
        if hello is not None:
            self.token = hello["token"]
        return found

    def greeting(self, *, have: bytes = bytes(8), relay: int = 0, nomor: int | None = None) -> str:
        """Return the header of a greeting with the next number."""
        self.nomor = self.nomor + 1 if nomor is None else nomor
        device = self.pc.cert.subject
        message = greeting_message(self.provinsi.id_hub, device, self.nomor, have, relay)
        return greeting_header(
            device, self.nomor, have, relay, signature=self.pc.kunci.sign(message)
        )

    def salam(
        self, *, have: bytes = bytes(8), relay: int = 0, nomor: int | None = None
    ) -> httpx.Response:
        header = self.greeting(have=have, relay=relay, nomor=nomor)
        found = self.minta("POST", "/v1/hello", headers={"authorization": header})
        if found.status_code == 200:
            self.token = found.json()["token"]
        return found

    def kirim(self, data: bytes, *, at: int = 0, upto: int | None = None) -> httpx.Response:
        headers = {"upload-offset": str(at), "upload-length": str(len(data))}
        digest = sha256(data).hexdigest()
        return self.minta("PATCH", f"/v1/up/{digest}", content=data[at:upto], headers=headers)


def ack_of(text: str) -> Ack:
    return payload.decode(base64.b64decode(text)).acks[0]


@pytest.fixture
def waktu() -> list[float]:
    return [0.0]


@pytest.fixture
def http(gudang_berkas: HubStore, tmp_path: Path, waktu: list[float]) -> KlienAsgi:
    app = build(
        gudang_berkas, tmp_path, monotonic=lambda: waktu[0], secret=b"s" * 32, merge=False,
        limits=replace(Limits(), min_free=0),
    )  # fmt: skip
    return KlienAsgi(app)


@pytest.fixture
def klien(http: KlienAsgi, gudang_berkas: HubStore, provinsi: ProvinsiUji) -> Klien:
    """A PC of an agency of two, known to the hub."""
    instansi = provinsi.daftarkan(2)
    gudang_berkas.learn(instansi.sertifikat())
    return Klien(http, instansi.pc[0])


def test_a_push_is_answered_with_what_is_applied(klien: Klien) -> None:
    klien.pc.permohonan()
    hello = klien.salam()
    assert hello.status_code == 200
    assert ack_of(hello.json()["ack"]).stored == {}
    done = klien.kirim(klien.pc.paket())
    assert (done.status_code, done.json()["state"]) == (200, "diterapkan")
    ack = ack_of(done.json()["ack"])
    assert ack.stored == ack.applied == {klien.pc.stream: 1}
    assert ack.heads == {klien.pc.stream: klien.pc.rentang().head[:8]}


def test_nothing_new_is_said_in_few_bytes(klien: Klien, gudang_berkas: HubStore) -> None:
    klien.pc.permohonan()
    klien.salam()
    klien.kirim(klien.pc.paket())
    standing = gudang_berkas.answer.standing(klien.pc.instansi.id)
    quiet = klien.salam(have=standing.both)
    assert set(quiet.json()) == {"token", "time"}
    assert len(quiet.content) < 100
    loud = klien.salam(have=bytes(8)).json()
    assert (loud["vector"], loud["ref"]) == (standing.vector.hex(), standing.reference.hex())
    assert ack_of(loud["ack"]).stored == {klien.pc.stream: 1}


def test_the_first_request_may_carry_the_greeting(klien: Klien) -> None:
    klien.pc.permohonan()
    data = klien.pc.paket()
    path = f"/v1/up/{sha256(data).hexdigest()}"
    place = {"upload-offset": "0", "upload-length": str(len(data))}
    header = klien.greeting()
    done = klien.minta("PATCH", path, content=data, headers={**place, "authorization": header})
    assert (done.status_code, done.json()["state"]) == (200, "diterapkan")
    assert ack_of(done.json()["ack"]).stored == {klien.pc.stream: 1}
    assert klien.minta("GET", "/v1/down").status_code == 204  # by the token that came with it
    again = klien.minta("GET", "/v1/down", headers={"authorization": header})
    assert (again.status_code, again.json()["code"]) == (409, "HUB-104")
    # a refusal of what was asked does not take the token back
    wrong = {**place, "upload-offset": "3", "authorization": klien.greeting()}
    refused = klien.minta("PATCH", f"/v1/up/{'1' * 64}", content=b"x", headers=wrong)
    assert (refused.status_code, refused.json()["offset"]) == (409, 0)
    assert json.loads(refused.headers["lumbung-keterangan"])["hello"]["token"] == klien.token


def test_small_volumes_come_tied_together(klien: Klien, tmp_path: Path) -> None:
    klien.salam()
    klien.pc.permohonan()
    good, bad = klien.pc.paket(), b"ini bukan paket sama sekali"
    data = parcel.wrap([good, bad])
    done = klien.kirim(data).json()
    assert done["volumes"][0] == {"state": "diterapkan"}
    assert (done["volumes"][1]["state"], done["volumes"][1]["reason"]) == (
        "karantina", "bukan_paket",
    )  # fmt: skip
    assert done["volumes"][1]["sentence"]
    assert ack_of(done["ack"]).stored == {klien.pc.stream: 1}
    # the reply was lost: the hub still knows the whole of it, without its bytes
    assert not list((tmp_path / "unggah").rglob("*.part"))
    path = f"/v1/up/{sha256(data).hexdigest()}"
    assert klien.minta("HEAD", path).headers["upload-offset"] == str(len(data))
    assert klien.kirim(data, at=len(data)).json()["volumes"] == done["volumes"]
    assert klien.kirim(good, at=len(good)).json()["state"] == "diterapkan"  # each by itself too


def test_a_parcel_that_is_none_is_kept_apart_whole(klien: Klien) -> None:
    klien.salam()
    klien.pc.permohonan()
    data = parcel.wrap([klien.pc.paket()])[:-1]
    found = klien.kirim(data).json()
    assert (found["state"], found["reason"]) == ("karantina", "bukan_paket")


def test_every_cut_is_gone_on_from(klien: Klien) -> None:
    klien.pc.permohonan()
    data = klien.pc.paket()
    klien.salam()
    digest = sha256(data).hexdigest()
    at = 0
    for upto in (1, 2, 700, len(data) - 1):
        part = klien.kirim(data, at=at, upto=upto)
        assert (part.status_code, part.json()) == (202, {"offset": upto})
        head = klien.minta("HEAD", f"/v1/up/{digest}")
        assert int(head.headers["upload-offset"]) == upto
        at = upto
    wrong = klien.kirim(data, at=5)
    assert (wrong.status_code, wrong.headers["upload-offset"]) == (409, str(at))
    assert klien.kirim(data, at=at).json()["state"] == "diterapkan"
    # the reply was lost: asking again with nothing left to send answers the receipt again
    again = klien.kirim(data, at=len(data))
    assert again.json()["state"] == "diterapkan"
    assert ack_of(again.json()["ack"]).stored == {klien.pc.stream: 1}


def test_other_bytes_than_promised_are_thrown_away(klien: Klien, tmp_path: Path) -> None:
    klien.pc.permohonan()
    data = klien.pc.paket()
    klien.salam()
    headers = {"upload-offset": "0", "upload-length": str(len(data))}
    path = f"/v1/up/{sha256(data).hexdigest()}"
    found = klien.minta("PATCH", path, content=data[:-1] + b"?", headers=headers)
    assert (found.status_code, found.json()["code"]) == (422, "HUB-109")
    assert klien.minta("HEAD", path).headers["upload-offset"] == "0"
    assert not list((tmp_path / "unggah").rglob("*.part"))


def test_a_part_longer_than_announced_is_refused(klien: Klien) -> None:
    klien.salam()
    headers = {"upload-offset": "0", "upload-length": "3"}
    found = klien.minta("PATCH", f"/v1/up/{'0' * 64}", content=b"abcd", headers=headers)
    assert (found.status_code, found.json()["code"]) == (413, "HUB-108")


def test_a_volume_that_is_kept_apart_says_why(klien: Klien) -> None:
    klien.salam()
    data = b"ini bukan paket Lumbung sama sekali"
    found = klien.kirim(data)
    assert (found.json()["state"], found.json()["reason"]) == ("karantina", "bukan_paket")
    assert found.json()["sentence"]


def test_a_recorded_greeting_is_worth_nothing(klien: Klien) -> None:
    assert klien.salam(nomor=7).status_code == 200
    token = klien.token
    replayed = klien.salam(nomor=7)
    assert (replayed.status_code, replayed.json()["n"]) == (409, 7)
    assert klien.salam(nomor=3).status_code == 409
    assert klien.salam(nomor=8).status_code == 200
    assert klien.token
    assert token


def test_a_token_ends_after_fifteen_minutes(klien: Klien, jam: Jam) -> None:
    klien.salam()
    assert klien.minta("GET", "/v1/down").status_code == 204
    jam.ms += LIFETIME_MS + 1
    assert klien.minta("GET", "/v1/down").json()["code"] == "HUB-101"
    klien.token = klien.token[:-2] + "AA"
    jam.ms = SEKARANG
    assert klien.minta("GET", "/v1/down").status_code == 401


def test_strangers_and_forgers_are_not_greeted(klien: Klien, http: KlienAsgi) -> None:
    stranger = Klien(http, klien.provinsi.daftarkan().pc[0])
    assert stranger.salam().json()["code"] == "HUB-102"
    klien.pc.kunci = stranger.pc.kunci
    assert klien.salam().status_code == 401


def test_a_stranger_becomes_known_by_its_certificates(klien: Klien, http: KlienAsgi) -> None:
    new = Klien(http, klien.provinsi.daftarkan().pc[0])
    chain = [base64.b64encode(raw).decode() for raw in new.pc.instansi.sertifikat()]
    assert new.minta("POST", "/v1/enrol", json={"certificates": chain}).json() == {"believed": 3}
    assert new.salam().status_code == 200
    other = ProvinsiUji().daftarkan()
    foreign = [base64.b64encode(raw).decode() for raw in other.sertifikat()]
    refused = new.minta("POST", "/v1/enrol", json={"certificates": foreign})
    assert (refused.status_code, refused.json()["believed"]) == (422, 0)


def test_volumes_of_other_pcs_come_down_in_pieces(klien: Klien, http: KlienAsgi) -> None:
    other = Klien(http, klien.pc.instansi.pc[1])
    klien.pc.permohonan()
    klien.salam()
    first = klien.pc.paket(to=To.AGENCY, recipients=[other.pc.cert.age])
    second = klien.pc.paket(to=To.AGENCY, recipients=[other.pc.cert.age])
    for data in (first, second):
        assert klien.kirim(data).json()["state"] == "titipan"
    down = other.salam().json()["down"]
    assert (down["volumes"], down["bytes"]) == (2, len(first) + len(second))
    assert klien.minta("GET", "/v1/down").status_code == 204
    got, facts = b"", {}
    while len(got) < len(first):
        part = other.minta(
            "GET", "/v1/down?after=0", headers={"range": f"bytes={len(got)}-{len(got) + 499}"}
        )
        assert part.status_code == 206
        facts = json.loads(part.headers["lumbung-keterangan"])
        got += part.content
    assert got == first
    assert facts["more"] is True
    whole = other.minta("GET", f"/v1/down?after={facts['n']}")
    assert (whole.status_code, whole.content) == (200, second)
    assert whole.headers["etag"] == f'"{sha256(second).hexdigest()}"'
    n = json.loads(whole.headers["lumbung-keterangan"])["n"]
    assert down["upto"] == n
    assert other.minta("GET", "/v1/down", headers={"range": "bytes=9-2"}).status_code == 416
    assert "down" not in other.salam(relay=n).json()
    assert other.minta("GET", "/v1/down").status_code == 204


def test_the_answer_opens_only_for_the_agency(klien: Klien) -> None:
    klien.pc.permohonan()
    klien.salam()
    klien.kirim(klien.pc.paket())
    sealed = klien.minta("GET", "/v1/answer").content
    plain = container.open_(sealed, agekeys.identity_text(klien.pc.rahasia_age))
    body = payload.decode(plain)
    assert body.acks[0].stored == {klien.pc.stream: 1}
    assert set(klien.pc.instansi.sertifikat()[2:]) <= set(body.certificates)


def test_packs_of_the_province_can_be_fetched_by_anybody(
    klien: Klien, gudang_berkas: HubStore
) -> None:
    made = issue_pack(
        klien.provinsi.daring, jenis="libur", versi=3, berlaku_dari=date(2027, 1, 1),
        dibuat=SEKARANG, isi=b"hari libur 2027",
    )  # fmt: skip
    manifest = issue_manifest(klien.provinsi.daring, counter=5, dibuat=SEKARANG, packs=[made])
    assert gudang_berkas.publish(made.raw) == ("libur", 3)
    assert gudang_berkas.publish(manifest.raw) == ("manifest", 5)
    got = klien.minta("GET", "/v1/ref/libur")
    assert got.content == made.raw
    same = klien.minta("GET", "/v1/ref/libur/3", headers={"if-none-match": got.headers["etag"]})
    assert same.status_code == 304
    assert klien.minta("GET", "/v1/ref/manifest").content == manifest.raw
    assert klien.minta("GET", "/v1/ref/jra").status_code == 404
    klien.salam()
    assert klien.minta("GET", "/v1/own/libur").status_code == 404
    sealed = klien.minta("GET", "/v1/answer").content
    body = payload.decode(container.open_(sealed, agekeys.identity_text(klien.pc.rahasia_age)))
    assert body.packs == (manifest.raw, made.raw)


def test_a_pack_is_gone_on_from_where_the_line_was_cut(
    klien: Klien, gudang_berkas: HubStore
) -> None:
    old, new = (
        issue_pack(
            klien.provinsi.daring, jenis="jra", versi=versi, berlaku_dari=date(2027, 1, 1),
            dibuat=SEKARANG, isi=bytes([versi]) * 3000,
        ).raw
        for versi in (1, 2)
    )  # fmt: skip
    gudang_berkas.publish(old)
    first = klien.minta("GET", "/v1/ref/jra", headers={"range": "bytes=0-999"})
    assert (first.status_code, first.content) == (206, old[:1000])
    assert first.headers["content-range"] == f"bytes 0-999/{len(old)}"
    assert json.loads(first.headers["lumbung-keterangan"])["start"] == 0
    rest = {"range": "bytes=1000-", "if-range": first.headers["etag"]}
    second = klien.minta("GET", "/v1/ref/jra", headers=rest)
    assert (second.status_code, first.content + second.content) == (206, old)
    beyond = klien.minta("GET", "/v1/ref/jra", headers={"range": f"bytes={len(old)}-"})
    assert beyond.status_code == 416
    assert beyond.headers["content-range"] == f"bytes */{len(old)}"
    gudang_berkas.publish(new)
    whole = klien.minta("GET", "/v1/ref/jra", headers=rest)
    assert (whole.status_code, whole.content) == (200, new), "pieces of two packs are never mixed"
    kept = klien.minta("GET", "/v1/ref/jra/1", headers=rest)
    assert (kept.status_code, kept.content) == (206, old[1000:])


def test_files_have_a_lane_of_their_own(klien: Klien, http: KlienAsgi) -> None:
    other = Klien(http, klien.pc.instansi.pc[1])
    klien.salam()
    for_other = {"to": To.AGENCY, "recipients": [other.pc.cert.age]}
    klien.pc.permohonan()
    scan = klien.pc.paket(**for_other, tail=b"isi berkas" * 300)
    records = klien.pc.paket(**for_other)
    for data in (scan, records):
        assert klien.kirim(data).json()["state"] == "titipan"
    hello = other.salam().json()
    assert (hello["down"]["bytes"], hello["files"]["bytes"]) == (len(records), len(scan))
    assert other.minta("GET", "/v1/down").content == records
    last = hello["down"]["upto"]
    quiet = other.minta("GET", f"/v1/down?after={last}&have={last}")
    assert quiet.status_code == 204
    assert json.loads(quiet.headers["lumbung-keterangan"])["files"] == hello["files"]
    part = other.minta("GET", "/v1/files", headers={"range": "bytes=0-99"})
    rest = other.minta("GET", "/v1/files", headers={"range": "bytes=100-"})
    assert part.content + rest.content == scan
    assert other.minta("GET", "/v1/files?after=1&have=1").status_code == 204
    told = other.salam(relay=last).json()
    assert "down" not in told
    assert "files" not in told


def test_the_sealed_answer_is_gone_on_from_where_the_line_was_cut(
    klien: Klien, gudang_berkas: HubStore
) -> None:
    klien.salam()
    whole = klien.minta("GET", "/v1/answer")
    ref = json.loads(whole.headers["lumbung-keterangan"])["ref"]
    assert ref == gudang_berkas.answer.standing(klien.pc.instansi.id).reference.hex()
    first = klien.minta("GET", "/v1/answer", headers={"range": "bytes=0-199"})
    rest = {"range": "bytes=200-", "if-range": first.headers["etag"]}
    second = klien.minta("GET", "/v1/answer", headers=rest)
    assert (first.status_code, second.status_code) == (206, 206)
    assert first.content + second.content == whole.content
    klien.pc.permohonan()
    klien.kirim(klien.pc.paket())  # there is news now: nothing of the old one is given
    third = klien.minta("GET", "/v1/answer", headers=rest)
    assert third.status_code == 200
    assert third.content != whole.content


def test_an_agency_that_asks_too_often_is_told_when_to_come_back(
    klien: Klien, waktu: list[float]
) -> None:
    klien.salam()
    answers = [klien.minta("GET", "/v1/down").status_code for _ in range(130)]
    assert answers.count(204) == 120
    late = klien.minta("GET", "/v1/down")
    wait = int(late.headers["retry-after"])
    assert wait == spread_wait(klien.pc.instansi.id, 5, 30)
    waktu[0] += wait
    assert klien.minta("GET", "/v1/down").status_code == 204


def test_a_hub_that_is_behind_takes_no_new_uploads(
    klien: Klien, gudang_berkas: HubStore, jam: Jam
) -> None:
    klien.pc.permohonan()
    stored = gudang_berkas.receive(klien.pc.paket(), "flashdisk")
    jam.ms += 11 * 60 * 1000
    hello = klien.salam().json()
    assert hello["part"] < Limits().part
    assert hello["wait"] >= 60
    klien.pc.permohonan()
    refused = klien.kirim(klien.pc.paket())
    assert (refused.status_code, refused.json()["code"]) == (503, "HUB-107")
    assert int(refused.headers["retry-after"]) >= 60
    assert gudang_berkas.process()[0].sha256 == stored.sha256
    assert klien.kirim(klien.pc.paket()).json()["state"] == "diterapkan"


def test_waits_are_spread_over_the_agencies(provinsi: ProvinsiUji) -> None:
    from app.domain.ids import uuid7

    waits = [spread_wait(uuid7(SEKARANG), 60, 240) for _ in range(2000)]
    assert min(waits) < 65
    assert max(waits) > 294
    assert max(waits) < 300
    assert len(set(waits)) > 230


def test_health_metrics_and_description(klien: Klien) -> None:
    klien.pc.permohonan()
    klien.salam()
    klien.kirim(klien.pc.paket())
    assert klien.minta("GET", "/healthz").json()["status"] == "ok"
    text = klien.minta("GET", "/metrics").text
    assert 'lumbung_hub_volumes{state="diterapkan"} 1' in text
    assert "lumbung_hub_ops_total 1" in text
    assert str(klien.pc.instansi.id) not in text
    assert klien.minta("GET", "/openapi.json").json()["openapi"] == "3.1.0"
    assert klien.minta("GET", "/apa-saja").status_code == 404
    assert klien.minta("DELETE", "/v1/hello").headers["allow"] == "POST"


def test_the_access_log_names_no_person_and_no_address(
    klien: Klien, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO", logger="app.hub.access"):
        klien.salam()
        klien.minta("GET", "/v1/ref/rahasia?nama=Siti")
    lines = [json.loads(r.message) for r in caplog.records if r.name == "app.hub.access"]
    assert [line["route"] for line in lines] == ["/v1/hello", "/v1/ref/{kind}"]
    assert lines[0]["agency"] == str(klien.pc.instansi.id)
    told = " ".join(r.getMessage() for r in caplog.records if r.name.startswith("app."))
    assert "rahasia" not in told
    assert "Siti" not in told


def test_two_uploads_of_one_agency_at_once_are_not_taken(klien: Klien, http: KlienAsgi) -> None:
    from app.hub.limits import Gatekeeper
    from app.hub.replies import ApiError

    gate = Gatekeeper(Limits(), lambda: 0.0)
    with gate.upload(klien.pc.instansi.id):
        with pytest.raises(ApiError) as refused, gate.upload(klien.pc.instansi.id):
            pass
        assert refused.value.code == "HUB-106"
    with gate.upload(klien.pc.instansi.id):
        pass


def test_receipts_of_the_store_and_the_service_agree(klien: Klien, gudang_berkas: HubStore) -> None:
    klien.pc.permohonan()
    data = klien.pc.paket()
    gudang_berkas.receive(data, "flashdisk")
    klien.salam()
    done = klien.kirim(data, at=len(data)).json()
    assert done["state"] == State.TERSIMPAN.value
