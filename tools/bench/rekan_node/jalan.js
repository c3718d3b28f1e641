// SPDX-FileCopyrightText: 2026 Tim Lumbung
// SPDX-License-Identifier: AGPL-3.0-or-later
// PouchDB as its users run it: "layani FOLDER" serves CouchDB's protocol on a free port,
// "kirim FOLDER URL" obeys lines of standard input (isi FILE, sunting FILE, sinkron, hitung).
'use strict';
const fs = require('fs');
const readline = require('readline');
const { createRequire } = require('module');
const load = createRequire(process.env.UKUR_NODE + '/');
const PouchDB = load('pouchdb');

function rows(path) {
  return fs.readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => {
    const { id, ...fields } = JSON.parse(line);
    return { _id: id, ...fields };
  });
}

function peak() {
  const line = fs.readFileSync('/proc/self/status', 'ascii').split('\n').find((l) => l.startsWith('VmHWM'));
  return Number(line.split(/\s+/)[1]) / 1024;
}

function serve(folder) {
  const app = load('express')();
  const Stored = PouchDB.defaults({ prefix: folder + '/' });
  app.use('/', load('express-pouchdb')(Stored, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: folder + '/log' }));
  const server = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
}

async function store(db, path) {
  const all = rows(path);
  for (let at = 0; at < all.length; at += 1000) await db.bulkDocs(all.slice(at, at + 1000));
}

async function edit(db, path) {
  const changes = rows(path);
  const found = await db.allDocs({ keys: changes.map((row) => row._id), include_docs: true });
  await db.bulkDocs(changes.map((row, at) => ({ ...found.rows[at].doc, ...row })));
}

async function obey(folder, url) {
  const db = new PouchDB(folder + '/lokal');
  const remote = url + '/ukur';
  const words = {
    isi: (path) => store(db, path),
    sunting: (path) => edit(db, path),
    sinkron: () => db.replicate.to(remote),
    hitung: async () => ({ rekaman: (await new PouchDB(remote).info()).doc_count }),
  };
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [word, path] = line.trim().split(' ');
    const start = process.hrtime.bigint();
    const said = (await words[word](path)) || {};
    const detik = Number(process.hrtime.bigint() - start) / 1e9;
    const { rekaman, errors, docs_written } = said;
    console.log(JSON.stringify({ detik, puncak: peak(), rekaman, docs_written, errors }));
  }
}

const [what, folder, url] = process.argv.slice(2);
if (what === 'layani') serve(folder);
else obey(folder, url);
