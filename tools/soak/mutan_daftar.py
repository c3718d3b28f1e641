# SPDX-FileCopyrightText: 2026 Tim Lumbung
# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lines that are broken on purpose, one at a time (``tools.soak.mutan``)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Mutan:
    """One thing done wrong."""

    nama: str
    berkas: str
    lama: str
    baru: str


DAFTAR = (
    Mutan(
        "causes are not waited for",
        "app/sync/apply.py",
        "    _require_causes(payload.ranges, tree)\n",
        "",
    ),
    Mutan(
        "values that were replaced stay",
        "app/domain/merge.py",
        "remaining = [kept for kept in live if not op.has_seen(kept)]",
        "remaining = list(live)",
    ),
    Mutan(
        "a replaced value comes back when it comes late",
        "app/domain/merge.py",
        "        if log[kept.stream, kept.seq].has_seen(incoming):\n            return live\n",
        "",
    ),
    Mutan(
        "the oldest value wins",
        "app/domain/merge.py",
        "key=lambda item: item.rank, reverse=True",
        "key=lambda item: item.rank",
    ),
    Mutan(
        "order of arrival decides",
        "app/domain/merge.py",
        "tuple(sorted([*remaining, incoming], key=lambda item: item.rank, reverse=True))",
        "(incoming, *remaining)",
    ),
    Mutan(
        "head signatures are not checked",
        "app/sync/ranges.py",
        "        Ed25519PublicKey.from_public_bytes(public_key).verify(rng.signature, message)\n",
        "        Ed25519PublicKey.from_public_bytes(public_key)\n",
    ),
    Mutan(
        "the chain is not compared with its head",
        "app/sync/ranges.py",
        "    if (hashes[-1] if hashes else previous) != rng.head:\n",
        "    if False:\n",
    ),
    Mutan(
        "a held past that differs is passed over",
        "app/sync/apply.py",
        "        if _hash_at(connection, rng.stream, rng.upto) != rng.head:\n",
        "        if False:\n",
    ),
    Mutan(
        "a new end on another past is taken",
        "app/sync/apply.py",
        "    if known > rng.after and hashes[known - rng.after - 1] != _hash_at(\n",
        "    if False and hashes[known - rng.after - 1] != _hash_at(\n",
    ),
    Mutan(
        "what was taken in is not known to have been seen",
        "app/sync/apply.py",
        "        _new_context(connection, own)\n",
        "",
    ),
    Mutan(
        "any device may write",
        "app/services/sinkron/bahan.py",
        "        cert = self.pool.get(device, Kind.PERANGKAT, self.agency)\n"
        "        if cert is None or cert.agency is None:\n"
        "            return None\n"
        "        same = self.pool.canonical(cert.agency) == self.pool.canonical(self.agency)\n"
        "        return cert.public_key if same else None\n",
        "        cert = self.pool.get(device, Kind.PERANGKAT)\n"
        "        return None if cert is None else cert.public_key\n",
    ),
    Mutan(
        "the limit of a revocation is passed over",
        "app/sync/apply.py",
        "    if last is not None and rng.upto > last:\n",
        "    if False:\n",
    ),
    Mutan(
        "values beside the shown one are not cleared",
        "app/sync/project.py",
        '        f"DELETE FROM sibling WHERE rid IN ({marks})",',
        '        f"DELETE FROM sibling WHERE rid IN ({marks}) AND 0",',
    ),
    Mutan(
        "an own decision leaves the other value beside it",
        "app/sync/changelog.py",
        "settled = [(rid, number) for (number,) in waits if number in entry.fields]",
        "settled: list[tuple[bytes, int]] = []",
    ),
    Mutan(
        "hidden stays hidden although somebody wrote to it",
        "app/domain/gabung.py",
        "    _bring_back(state, log, shown, undecided)\n",
        "",
    ),
    Mutan(
        "whoever knew of the hiding brings it back too",
        "app/domain/gabung.py",
        "    return not one.has_seen(_mark(other)) and not other.has_seen(_mark(one))\n",
        "    return not other.has_seen(_mark(one))\n",
    ),
    Mutan(
        "keys of records begun in another range are not found",
        "app/sync/apply.py",
        "keys = {**_keys_in(payload.ranges), **_held_keys(connection, payload.ranges)}",
        "keys = _held_keys(connection, payload.ranges)",
    ),
    Mutan(
        "volumes may wait for later ones",
        "app/sync/portions.py",
        "            if left and not self._missing(left[-1]):\n",
        "            if left:\n",
    ),
    Mutan(
        "streams of others are not carried on",
        "app/sync/outgoing.py",
        "    yield from (int(row[0]) for row in rows)\n",
        "    yield from ()\n",
    ),
    Mutan(
        "an older receipt replaces a newer one",
        "app/sync/custody.py",
        '        " WHERE excluded.urutan > tanda_terima.urutan",\n',
        '        "",\n',
    ),
    Mutan(
        "receipts of a restored PC count on from its old clock",
        "app/sync/custody.py",
        "own.incarnation << _STAMP_BITS | min(now_ms, 2**_STAMP_BITS - 1)",
        "now_ms",
    ),
    Mutan(
        "a receipt of the province is compared with the log",
        "app/sync/custody.py",
        "        if ack.scope is Scope.PROVINCE:\n            found",
        "        if False:\n            found",
    ),
    Mutan(
        "volumes count as arrived once one receiver has them",
        "app/services/sinkron/kotak.py",
        "            done = all(reaches(vector, tree.read(item.vektor)) for vector in waits)\n",
        "            done = any(reaches(vector, tree.read(item.vektor)) for vector in waits)\n",
    ),
    Mutan(
        "what lies sealed counts as received",
        "app/services/sinkron/kotak.py",
        "            done = reaches(province, tree.read(item.vektor))\n",
        "            done = True\n",
    ),
    Mutan(
        "an older copy of the office goes on under its old name",
        "app/sync/identity.py",
        "    if row is None or int(row[1]) < mark.seq:\n        return OLDER\n",
        "    if row is None:\n        return OLDER\n    if int(row[1]) < mark.seq:\n"
        '        return ""\n',
    ),
    Mutan(
        "what others know of the own log is not asked before reading",
        "app/services/sinkron/pasang.py",
        "        if lama:\n",
        "        if False:\n",
    ),
    Mutan(
        "undo also takes back what was changed since",
        "app/services/sinkron/batal.py",
        "        if to_wire(getattr(row, spec.name)) == (after or {}).get(number):\n",
        "        if True:\n",
    ),
    Mutan(
        "numbers beyond a fork count as seen",
        "app/sync/branches.py",
        "max(min(seq, self._ends.get(stream, seq)), known.get(stream, 0))",
        "max(seq, known.get(stream, 0))",
    ),
    Mutan(
        "a tail does not know what it goes on from",
        "app/sync/branches.py",
        "        return {**self.read(vector), **self._above.get(self.rows[row_id].wire, {})}\n",
        "        return self.read(vector)\n",
    ),
    Mutan(
        "tails are named by their place instead of by what they hold",
        "app/sync/branches.py",
        '    tag = int.from_bytes(first[:4], "big") | BRANCH\n',
        "    tag = (sum(first) > 32 * 127) | BRANCH\n",
    ),
    Mutan(
        "the feed of a stream that ended goes on from its old points",
        "app/sync/branches.py",
        "DELETE FROM titik WHERE stream_id = ? AND upto > ?",
        "DELETE FROM titik WHERE 0 AND stream_id = ? AND upto > ?",
    ),
    Mutan(
        "older tails are left with a stream that parts earlier",
        "app/sync/branches.py",
        '"UPDATE stream SET asal = ? WHERE asal = ? AND id <> ?"',
        '"UPDATE stream SET asal = ? WHERE 0 AND asal = ? AND id <> ?"',
    ),
    Mutan(
        "a past that a receiver lacks counts as received",
        "app/sync/custody.py",
        "    wrong = set(forked_heads(connection, ack))\n",
        "    wrong: set[bytes] = set()\n",
    ),
    Mutan(
        "tails that somebody had seen are not waited for",
        "app/sync/apply.py",
        "    _require_tails(payload.ranges, tree)\n",
        "",
    ),
    Mutan(
        "records of a tail are not folded anew",
        "app/sync/apply.py",
        "        _touch_tails(connection, tree, {rng.stream for rng, _ in strange}, new)\n",
        "",
    ),
    Mutan(
        "tails begin only where their own points are",
        "app/sync/outgoing.py",
        "    return min(end, reached)\n",
        "    return end\n",
    ),
    Mutan(
        "a carrier is written to before its receipts are read",
        "app/services/sinkron/tulis.py",
        "    kenali(kantor, bahan, letak, job=job)\n",
        "",
    ),
    Mutan(
        "own receipts cannot be read by oneself",
        "app/services/sinkron/tulis.py",
        "(bahan.cert, *bahan.peers())]\n",
        "bahan.peers()]\n",
    ),
    Mutan(
        "the hub counts what came beyond an end",
        "app/sync/hub/forks.py",
        "    return seq <= ends.get(stream, seq)\n",
        "    return bool(ends is not None)\n",
    ),
    Mutan(
        "the hub takes numbers beyond an end as seen",
        "app/sync/hub/forks.py",
        "    return {stream: min(seq, ends.get(stream, seq)) for stream, seq in vector.items()}\n",
        "    return dict(vector)\n",
    ),
    Mutan(
        "the hub goes on refusing a stream whose tails came",
        "app/sync/hub/log.py",
        '            self.quarantine(stream, "")',
        "            pass",
    ),
    Mutan(
        "the province is not told of changes that stay here",
        "app/sync/feed.py",
        "    if not kept and not op.fields.keys() - HIDING:\n",
        "    if not kept:\n",
    ),
    Mutan(
        "an operation without fields brings nothing back",
        "app/domain/gabung.py",
        "and (not op.fields or bool(op.fields.keys() - HIDING))",
        "and bool(op.fields.keys() - HIDING)",
    ),
    Mutan(
        "hiding with other words brings a record back",
        "app/domain/gabung.py",
        "    return TOMBSTONE not in op.fields and (not",
        "    return (not",
    ),
    Mutan(
        "an older program reports the logs of others",
        "app/sync/outgoing.py",
        "if one.is_own_key or not behind)",
        "if True)",
    ),
    Mutan(
        "what asks for a newer program is applied all the same",
        "app/services/sinkron/isi.py",
        "    if payload.min_apply > VERSION:\n",
        "    if False:\n",
    ),
    Mutan(
        "the version on the outside of a volume is passed over",
        "app/services/sinkron/isi.py",
        "            if header.facts.min_apply > VERSION:\n",
        "            if False:\n",
    ),
    Mutan(
        "a volume for a newer program is forgotten as a sign of it",
        "app/services/sinkron/pasang.py",
        "            note_newer(connection, item.versi)\n",
        "",
    ),
    Mutan(
        "the front of a volume may be changed on the road",
        "app/sync/bundle/container.py",
        "        Ed25519PublicKey.from_public_bytes(key).verify(signature, front + body)\n",
        "        Ed25519PublicKey.from_public_bytes(key)\n",
    ),
)
