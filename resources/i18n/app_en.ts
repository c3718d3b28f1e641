<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>Akun</name>
    <message>
        <source>menerima, memeriksa kelengkapan, menyampaikan</source>
        <translation>receives, checks completeness, delivers</translation>
    </message>
    <message>
        <source>memutus, memperpanjang, menerbitkan surat</source>
        <translation>decides, extends, issues letters</translation>
    </message>
    <message>
        <source>melihat semua, menangani keberatan</source>
        <translation>sees everything, handles objections</translation>
    </message>
    <message>
        <source>melihat berkas untuk kearsipan</source>
        <translation>views files for archiving</translation>
    </message>
    <message>
        <source>menangani pengaduan</source>
        <translation>handles complaints</translation>
    </message>
    <message>
        <source>mengatur instansi, akun, kalender, cadangan</source>
        <translation>sets up the agency, accounts, calendar, backups</translation>
    </message>
    <message>
        <source>hanya membaca, data pribadi tersamar</source>
        <translation>read only, personal data masked</translation>
    </message>
</context>
<context>
    <name>AlurImpor</name>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Register tahun</source>
        <translation>Register year</translation>
    </message>
    <message>
        <source>Kolom berkas</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>tebakan dapat diubah; uji diulang dengan sendirinya</source>
        <translation>guesses can be changed; the test runs again by itself</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali ke kolom</source>
        <translation>Back to the columns</translation>
    </message>
    <message>
        <source>Lihat hasil uji</source>
        <translation>View test result</translation>
    </message>
    <message>
        <source>Simpan {0} permohonan</source>
        <translation>Save {0} request(s)</translation>
    </message>
    <message>
        <source>{0} baris salah: betulkan di berkas atau ubah kolom. Belum dapat disimpan.</source>
        <translation>{0} row(s) with errors: correct them in the file or change the columns. Cannot be saved yet.</translation>
    </message>
    <message>
        <source>Tidak ada baris baru: semuanya sudah pernah diimpor.</source>
        <translation>No new rows: all of them have been imported before.</translation>
    </message>
    <message>
        <source>{0} baris terbaca, {1} baru.</source>
        <translation>{0} row(s) read, {1} new.</translation>
    </message>
    <message>
        <source>Satu bidang dibaca dari lebih dari satu kolom.</source>
        <translation>One field is read from more than one column.</translation>
    </message>
    <message>
        <source>Membaca {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Judul kolom di baris {0}.</source>
        <translation>Column headings in row {0}.</translation>
    </message>
    <message>
        <source>{0} permohonan terbaca.</source>
        <translation>{0} request(s) read.</translation>
    </message>
    <message>
        <source>Menyimpan register {0}</source>
        <translation>Saving register {0}</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang terbaca; hasil uji mengatakan sebabnya.</source>
        <translation>No request could be read; the test result says why.</translation>
    </message>
</context>
<context>
    <name>BagianDaftar</name>
    <message>
        <source>Daftarkan ke provinsi (boleh nanti)</source>
        <translation>Enrol with the province (may wait)</translation>
    </message>
    <message>
        <source>Bila provinsi sudah memberi berkas instansi.enrol, terima di sini. Tanpa berkas itu Lumbung tetap dipakai sepenuhnya; pendaftaran menyusul dari Sinkronisasi.</source>
        <translation>If the province has already given you the file instansi.enrol, accept it here. Lumbung works in full without it; you can enrol later under Synchronisation.</translation>
    </message>
    <message>
        <source>Lepaskan instansi.enrol di sini</source>
        <translation>Drop instansi.enrol here</translation>
    </message>
    <message>
        <source>Berkas instansi.enrol ditemukan di samping program.</source>
        <translation>A file instansi.enrol lies beside the program.</translation>
    </message>
    <message>
        <source>Belum diterima: periksa dahulu dari provinsi mana dan untuk siapa.</source>
        <translation>Not accepted yet: first check which province made it, and for whom.</translation>
    </message>
    <message>
        <source>Periksa berkas itu…</source>
        <translation>Check that file…</translation>
    </message>
    <message>
        <source>Terdaftar pada {0} sebagai {1}.</source>
        <translation>Enrolled with {0} as {1}.</translation>
    </message>
</context>
<context>
    <name>BagianInstansi</name>
    <message>
        <source>gratis</source>
        <translation>free</translation>
    </message>
    <message>
        <source>5 hari (Senin–Jumat)</source>
        <translation>5 days (Monday–Friday)</translation>
    </message>
    <message>
        <source>6 hari (Senin–Sabtu)</source>
        <translation>6 days (Monday–Saturday)</translation>
    </message>
    <message>
        <source>Tidak dihitung (hari ke-0)</source>
        <translation>Not counted (day 0)</translation>
    </message>
    <message>
        <source>Dihitung sebagai hari ke-1</source>
        <translation>Counted as day 1</translation>
    </message>
    <message>
        <source> menit</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cara menghitung hari berubah</source>
        <translation>The way days are counted changes</translation>
    </message>
    <message>
        <source>Setiap permohonan yang masih berjalan dihitung ulang begitu setelan ini disimpan. Kartu hitung yang sudah dicetak tetap menyebut setelan lama.</source>
        <translation>Every request still open is recalculated as soon as this setting is saved. Counting cards already printed still state the old setting.</translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>persis seperti dicetak</source>
        <translation>exactly as printed</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Tercetak pada kop setiap surat, register, dan laporan.</source>
        <translation>Printed in the letterhead of every letter, register and report.</translation>
    </message>
    <message>
        <source>Nama pemerintah daerah</source>
        <translation>Name of the local government</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Nama unit (bila ada)</source>
        <translation>Name of the unit (if any)</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kota (tempat surat dibuat)</source>
        <translation>City (place of issue of letters)</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Faksimile</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Laman</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kode instansi</source>
        <translation>Agency code</translation>
    </message>
    <message>
        <source>Isi penanda {kode} pada nomor, misalnya PPID-DISKOMINFO.</source>
        <translation>Value of the placeholder {kode} in numbers, for example PPID-DISKOMINFO.</translation>
    </message>
    <message>
        <source>Lambang</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>Hitungan hari kerja</source>
        <translation>Counting of working days</translation>
    </message>
    <message>
        <source>Mengubah bagian ini menghitung ulang tenggat setiap permohonan yang berjalan; daftarnya ditampilkan sebelum disimpan.</source>
        <translation>Changing this part recalculates the deadline of every open request; the list is shown before saving.</translation>
    </message>
    <message>
        <source>Hari kerja seminggu</source>
        <translation>Working days per week</translation>
    </message>
    <message>
        <source>Hari libur yang dipakai</source>
        <translation>Holidays in use</translation>
    </message>
    <message>
        <source>Hari peristiwa (misalnya hari permohonan diterima)</source>
        <translation>Day of the event (for example the day a request is received)</translation>
    </message>
    <message>
        <source>Ini tafsir kami, bukan bunyi aturan: tidak ada pasal yang kami baca yang menyebut apakah hari pertama ikut dihitung. Bawaan: hari peristiwa = hari ke-0, dan kartu hitung selalu mencantumkannya (docs/adr/004).</source>
        <translation>This is our interpretation, not the wording of the rules: no article we have read says whether the first day counts. Default: day of the event = day 0, and the counting card always states it (docs/adr/004).</translation>
    </message>
    <message>
        <source>Surat dan layar</source>
        <translation>Letters and screen</translation>
    </message>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Biaya salinan per lembar</source>
        <translation>Copying fee per sheet</translation>
    </message>
    <message>
        <source>Layar terkunci setelah diam</source>
        <translation>Screen locks when idle after</translation>
    </message>
</context>
<context>
    <name>BagianJawaban</name>
    <message>
        <source>&amp;Tambah jawaban…</source>
        <translation>&amp;Add a text…</translation>
    </message>
    <message>
        <source>&amp;Ubah…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>Daftar jawaban baku</source>
        <translation>List of ready texts</translation>
    </message>
    <message>
        <source>Belum ada jawaban baku.</source>
        <translation>No ready texts yet.</translation>
    </message>
    <message>
        <source>Teks yang sering dipakai dapat disisipkan ke alasan putusan.</source>
        <translation>Texts used often can be inserted into the reasons of a decision.</translation>
    </message>
    <message>
        <source>Tambah jawaban</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>Jawaban baku</source>
        <translation>Ready texts</translation>
    </message>
    <message>
        <source>Tersedia di lembar putusan dan konsep, disaring menurut keputusannya.</source>
        <translation>Offered in the sheets for decisions and drafts, filtered by decision.</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Untuk keputusan</source>
        <translation>For decision</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>semua keputusan</source>
        <translation>all decisions</translation>
    </message>
    <message>
        <source>&amp;Judul</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Untuk keputusan</source>
        <translation>For &amp;decision</translation>
    </message>
    <message>
        <source>&amp;Isi</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>Diisi dari perkaranya: {0}</source>
        <translation>Filled in from the case: {0}</translation>
    </message>
    <message>
        <source>&amp;Aktif, dapat disisipkan</source>
        <translation>A&amp;ctive, can be inserted</translation>
    </message>
    <message>
        <source>Tambah jawaban baku</source>
        <translation>Add a ready text</translation>
    </message>
    <message>
        <source>Ubah jawaban baku</source>
        <translation>Change the ready text</translation>
    </message>
    <message>
        <source>&amp;Simpan jawaban</source>
        <translation>&amp;Save answer</translation>
    </message>
</context>
<context>
    <name>BagianKalender</name>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tambah hari…</source>
        <translation>Add day…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Jadikan hari kerja…</source>
        <translation>Make it a working day…</translation>
    </message>
    <message>
        <source>Tarik kembali…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Daftar hari libur</source>
        <translation>List of holidays</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>Tarik kembali berlaku untuk hari yang ditambah atau diubah kantor ini.</source>
        <translation>“Take back” applies to days added or changed by this office.</translation>
    </message>
    <message>
        <source>Hanya PPID dan administrator yang dapat mengubah hari libur.</source>
        <translation>Only the PPID and administrators can change holidays.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>diubah kantor ini</source>
        <translation>changed by this office</translation>
    </message>
    <message>
        <source>bawaan program</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>Hari libur {0} belum ada di kalender ini.</source>
        <translation>The holidays of {0} are not in this calendar yet.</translation>
    </message>
    <message>
        <source>Masukkan hari libur nasional dan cuti bersama dari Surat Keputusan Bersama, juga libur daerah dari surat edaran. Sampai itu, tenggat yang menyentuh tahun ini ditandai sementara.</source>
        <translation>Enter the national holidays and joint leave from the Joint Decree (SKB), and local holidays from circulars. Until then, deadlines touching this year are marked provisional.</translation>
    </message>
    <message>
        <source>Tambah hari</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Hari libur {0} masih perkiraan.</source>
        <translation>The holidays of {0} are still an estimate.</translation>
    </message>
    <message>
        <source>Hari libur {0} belum ada.</source>
        <translation>The holidays of {0} are not available yet.</translation>
    </message>
    <message>
        <source>Tenggat yang menyentuh tahun ini bersifat sementara. Hari perkiraan tetap dihitung sebagai hari kerja, jadi tenggat hanya dapat bergeser lebih lambat setelah SKB terbit dan dimasukkan.</source>
        <translation>Deadlines touching this year are provisional. Estimated holidays still count as working days, so a deadline can only move later once the SKB is published and entered.</translation>
    </message>
    <message>
        <source>Tarik kembali hari</source>
        <translation>Take back day</translation>
    </message>
    <message>
        <source>{0} ({1}) tidak lagi diubah kantor ini; kalender bawaan berlaku lagi untuk tanggal itu.</source>
        <translation>{0} ({1}) is no longer changed by this office; the built-in calendar applies to that date again.</translation>
    </message>
    <message>
        <source>Hari ditarik kembali.</source>
        <translation>Day taken back.</translation>
    </message>
    <message>
        <source>Tenggat bergeser…</source>
        <translation>Moved deadlines…</translation>
    </message>
</context>
<context>
    <name>BagianKeamanan</name>
    <message>
        <source>Ganti sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Nyatakan jam benar…</source>
        <translation>Confirm the clock…</translation>
    </message>
    <message>
        <source>Kedua sandi tidak sama.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Jam komputer ini: {0}</source>
        <translation>Clock of this computer: {0}</translation>
    </message>
    <message>
        <source>Sandi saya</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Sandi lama</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>Sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Paling sedikit 10 huruf; kalimat pendek lebih baik.</source>
        <translation>At least 10 characters; a short sentence is better.</translation>
    </message>
    <message>
        <source>Ulangi sandi baru</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Jam komputer</source>
        <translation>Computer clock</translation>
    </message>
    <message>
        <source>Program menolak menyimpan bila jam komputer mundur dari perubahan terakhir, supaya urutan jejak tidak kacau. Bila jam yang dulu salah dan yang sekarang benar, administrator menyatakannya di sini; pernyataan itu tercatat dalam jejak.</source>
        <translation>The program refuses to save when the computer clock is behind the last change, so that the trail stays in order. If the clock was wrong then and is right now, an administrator confirms it here; the confirmation is recorded in the trail.</translation>
    </message>
    <message>
        <source>Mintalah administrator bila perlu.</source>
        <translation>Ask an administrator if needed.</translation>
    </message>
    <message>
        <source>Lembar pemulihan</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Semua data kantor ini terenkripsi. Sehari-hari kuncinya disimpan komputer ini; frasa pada lembar pemulihan adalah satu-satunya jalan lain untuk membukanya.</source>
        <translation>All data of this office are encrypted. From day to day this computer keeps the key; the phrase on the recovery sheet is the only other way to open the data.</translation>
    </message>
    <message>
        <source>Lembar itu diperlukan bila komputer rusak, diganti, atau dipasang ulang, dan untuk membuka cadangan di komputer lain. Tanpa lembar itu dan tanpa komputer ini, data tidak dapat dibuka oleh siapa pun, termasuk pembuat program.</source>
        <translation>The sheet is needed when the computer breaks, is replaced or reinstalled, and to open a backup on another computer. Without the sheet and without this computer nobody can open the data, not even the makers of the program.</translation>
    </message>
    <message>
        <source>Simpan dua salinan di tempat terkunci yang berbeda, misalnya brankas kantor dan tempat atasan. Jangan difoto dan jangan disimpan bersama cadangan.</source>
        <translation>Keep two copies locked away in different places, for example the office safe and with the superior. Do not photograph it and do not keep it with the backups.</translation>
    </message>
    <message>
        <source>Sandi diganti.</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>Nyatakan jam benar</source>
        <translation>Confirm the clock</translation>
    </message>
    <message>
        <source>Jam ini benar</source>
        <translation>The clock is right</translation>
    </message>
    <message>
        <source>Sekarang {0} menurut komputer ini. Periksa dengan jam lain dahulu: tenggat dan nomor dihitung dengan jam ini.</source>
        <translation>It is now {0} according to this computer. Check it against another clock first: deadlines and numbers are calculated with this clock.</translation>
    </message>
    <message>
        <source>Jam komputer dinyatakan benar.</source>
        <translation>Computer clock confirmed.</translation>
    </message>
</context>
<context>
    <name>BagianKomputer</name>
    <message>
        <source>Beri izin komputer lain…</source>
        <translation>Let another PC in…</translation>
    </message>
    <message>
        <source>Cabut…</source>
        <translation>Put out…</translation>
    </message>
    <message>
        <source>Komputer instansi</source>
        <translation>PCs of the agency</translation>
    </message>
    <message>
        <source>Sampai lima komputer instansi bekerja sendiri-sendiri dan saling menyusul lewat flashdisk, folder bersama, atau pusat provinsi. Cabut komputer yang hilang: catatan yang sudah sampai tetap sah, yang datang sesudahnya ditolak.</source>
        <translation>Up to five PCs of the agency work by themselves and catch up with each other by USB stick, shared folder or the province&apos;s hub. Put a lost PC out: its records that have arrived stay valid, what comes later is refused.</translation>
    </message>
    <message>
        <source> (komputer ini)</source>
        <translation> (this PC)</translation>
    </message>
    <message>
        <source>Komputer {0}</source>
        <translation>PC {0}</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Tanda terima terakhir</source>
        <translation>Last receipt</translation>
    </message>
    <message>
        <source>Tertinggal</source>
        <translation>Behind by</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>sudah menyusul</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>{0} perubahan</source>
        <translation>{0} changes</translation>
    </message>
    <message>
        <source>dicabut</source>
        <translation>put out</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Baru ada komputer ini.</source>
        <translation>There is only this PC so far.</translation>
    </message>
    <message>
        <source>Beri izin komputer lain: komputer baru membuat permintaan.lmc, Anda mencocokkan enam kata di kedua layar, lalu membawa izin.lmc kembali.</source>
        <translation>Let another PC in: the new PC makes permintaan.lmc, you compare six words on both screens, then carry izin.lmc back.</translation>
    </message>
    <message>
        <source>Cabut {0}</source>
        <translation>Put {0} out</translation>
    </message>
    <message>
        <source>Komputer ini tidak dapat bertukar data lagi untuk selamanya. Catatannya yang sudah sampai di sini tetap sah. Contoh alasan: hilang, dicuri, tidak dipakai.</source>
        <translation>This PC can never exchange records again. Its records that have arrived here stay valid. Examples of a reason: hilang (lost), dicuri (stolen), tidak dipakai (out of use).</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Put out</translation>
    </message>
    <message>
        <source>Komputer dicabut. Pencabutan ini ikut dengan setiap paket berikutnya.</source>
        <translation>The PC is out. Every packet from now on says so.</translation>
    </message>
    <message>
        <source>Beri nama…</source>
        <translation>Name it…</translation>
    </message>
</context>
<context>
    <name>BagianNomor</name>
    <message>
        <source>Pola nomor</source>
        <translation>Number pattern</translation>
    </message>
    <message>
        <source>Nomor permohonan</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>Nomor surat keluar</source>
        <translation>Outgoing letter number</translation>
    </message>
    <message>
        <source>Contoh {0}</source>
        <translation>Example {0}</translation>
    </message>
    <message>
        <source>Kode klasifikasi surat</source>
        <translation>Letter classification code</translation>
    </message>
    <message>
        <source>Isi penanda {kode_klasifikasi}, misalnya 000.8.3.</source>
        <translation>Value of the placeholder {kode_klasifikasi}, for example 000.8.3.</translation>
    </message>
    <message>
        <source>Penanda: {0}. {1} menulis angka dengan nol di depan. Pola baru berlaku untuk nomor berikutnya; nomor yang sudah terbit tidak berubah.</source>
        <translation>Placeholders: {0}. {1} writes the number with leading zeros. A new pattern applies to the next number; numbers already issued do not change.</translation>
    </message>
    <message>
        <source>Contoh: {0}</source>
        <translation>Example: {0}</translation>
    </message>
    <message>
        <source>Nomor keberatan</source>
        <translation>Objection number</translation>
    </message>
    <message>
        <source>Nomor sengketa</source>
        <translation>Dispute number</translation>
    </message>
</context>
<context>
    <name>BagianPejabat</name>
    <message>
        <source>Tambah pejabat…</source>
        <translation>Add official…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Hapus…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Daftar pejabat</source>
        <translation>List of officials</translation>
    </message>
    <message>
        <source>Belum ada pejabat.</source>
        <translation>No officials yet.</translation>
    </message>
    <message>
        <source>Surat ditandatangani pejabat yang masa berlakunya mencakup tanggal surat. Tanpa PPID tidak ada surat yang dapat terbit; surat penolakan juga menyebut Atasan PPID.</source>
        <translation>A letter is signed by the official whose term covers the date of the letter. Without a PPID no letter can be issued; a letter of refusal also names the PPID superior.</translation>
    </message>
    <message>
        <source>Tambah pejabat</source>
        <translation>Add official</translation>
    </message>
    <message>
        <source>Pejabat penanda tangan</source>
        <translation>Signing officials</translation>
    </message>
    <message>
        <source>Bila dua orang berwenang pada tanggal surat, pejabat definitif didahulukan.</source>
        <translation>If two people are authorised on the date of the letter, the permanent official takes precedence.</translation>
    </message>
    <message>
        <source>Hanya administrator dan PPID yang dapat mengubahnya.</source>
        <translation>Only administrators and the PPID can change these.</translation>
    </message>
    <message>
        <source>belum berlaku</source>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>sudah berakhir</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>berlaku hari ini</source>
        <translation>in force today</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sebagai</source>
        <translation>Acts as</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Hapus pejabat</source>
        <translation>Delete official</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>{0} tidak lagi dapat menandatangani surat baru. Surat yang sudah terbit tetap memuat namanya. Bila masa jabatannya habis, lebih baik isi tanggal akhirnya.</source>
        <translation>{0} can no longer sign new letters. Letters already issued still carry the name. If the term of office has ended, it is better to enter its end date.</translation>
    </message>
    <message>
        <source>Pejabat dihapus.</source>
        <translation>Official deleted.</translation>
    </message>
</context>
<context>
    <name>BagianPendaftaran</name>
    <message>
        <source>Lepaskan instansi.enrol di sini</source>
        <translation>Drop instansi.enrol here</translation>
    </message>
    <message>
        <source>Teks kode QR pendaftaran</source>
        <translation>Text of the enrolment QR code</translation>
    </message>
    <message>
        <source>Periksa teks</source>
        <translation>Check the text</translation>
    </message>
    <message>
        <source>Keadaan pendaftaran</source>
        <translation>State of enrolment</translation>
    </message>
    <message>
        <source>Daftarkan ke provinsi</source>
        <translation>Enrol with the province</translation>
    </message>
    <message>
        <source>Provinsi membuat satu berkas untuk tiap instansi. Terima dari flashdisk atau surel, atau pindai kode QR-nya dengan ponsel dan tempel teksnya.</source>
        <translation>The province makes one file for each agency. Take it from a USB stick or e-mail, or scan its QR code with a phone and paste the text.</translation>
    </message>
    <message>
        <source>terdaftar</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>belum terdaftar</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Nama di provinsi</source>
        <translation>Name at the province</translation>
    </message>
    <message>
        <source>Enam kata provinsi</source>
        <translation>Six words of the province</translation>
    </message>
    <message>
        <source>Pusat provinsi</source>
        <translation>Province&apos;s hub</translation>
    </message>
    <message>
        <source>berizin</source>
        <translation>let in</translation>
    </message>
    <message>
        <source>menunggu izin</source>
        <translation>waits to be let in</translation>
    </message>
    <message>
        <source>belum bersertifikat</source>
        <translation>no certificate yet</translation>
    </message>
    <message>
        <source>Komputer ini</source>
        <translation>This PC</translation>
    </message>
    <message>
        <source>ya, di komputer ini</source>
        <translation>yes, on this PC</translation>
    </message>
    <message>
        <source>tidak</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Memegang kunci instansi</source>
        <translation>Holds the agency key</translation>
    </message>
    <message>
        <source>Provinsi dikenal. Sertifikat komputer ini datang dari komputer pemegang kunci instansi dengan paket berikutnya.</source>
        <translation>The province is known. This PC&apos;s certificate comes from the PC that holds the agency key with its next packet.</translation>
    </message>
    <message>
        <source>Instansi terdaftar pada {0}.</source>
        <translation>The agency is enrolled with {0}.</translation>
    </message>
    <message>
        <source>Berkas ini sudah pernah diterima.</source>
        <translation>This file was accepted before.</translation>
    </message>
</context>
<context>
    <name>BagianPengguna</name>
    <message>
        <source>Buat akun…</source>
        <translation>Create account…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Sandi baru…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Daftar akun</source>
        <translation>List of accounts</translation>
    </message>
    <message>
        <source>Akun dikelola administrator.</source>
        <translation>Accounts are managed by the administrator.</translation>
    </message>
    <message>
        <source>Membuat akun, mengubah peran, dan mengganti sandi orang lain hanya dapat dilakukan akun dengan peran Administrator. Sandi Anda sendiri dapat diganti di bagian Keamanan.</source>
        <translation>Only accounts with the role Administrator can create accounts, change roles and change other people’s passwords. You can change your own password under Security.</translation>
    </message>
    <message>
        <source>Pengguna &amp; peran</source>
        <translation>Users &amp; roles</translation>
    </message>
    <message>
        <source>Setiap orang memakai akunnya sendiri: jejak mencatat siapa mengubah apa. Akun orang yang pindah dinonaktifkan, tidak dihapus.</source>
        <translation>Everyone uses their own account: the trail records who changed what. The account of someone who leaves is deactivated, not deleted.</translation>
    </message>
    <message>
        <source> (Anda)</source>
        <translation> (you)</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>nonaktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>BagianSetelan</name>
    <message>
        <source>Setelan ini hanya dapat diubah administrator; Anda dapat membacanya.</source>
        <translation>Only an administrator can change these settings; you can read them.</translation>
    </message>
    <message>
        <source>Setelan ini berubah selagi Anda mengisi.</source>
        <translation>These settings changed while you were editing.</translation>
    </message>
    <message>
        <source>Isian Anda tetap di sini; yang Anda simpan nanti menggantikannya.</source>
        <translation>Your entries are still here; what you save will replace the changes.</translation>
    </message>
    <message>
        <source>Setelan instansi disimpan.</source>
        <translation>Agency settings saved.</translation>
    </message>
</context>
<context>
    <name>BagianTampilan</name>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Ikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>Permohonan 0147/PPID/2026 · sisa 3 hari kerja</source>
        <translation>Request 0147/PPID/2026 · 3 working days left</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>hanya untuk komputer ini</source>
        <translation>for this computer only</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Ukuran tulisan</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Di atas skala layar komputer ini sendiri.</source>
        <translation>On top of this computer’s own screen scaling.</translation>
    </message>
    <message>
        <source>Contoh</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Tema berganti seketika. Bahasa dan ukuran tulisan berlaku saat program dibuka lagi. Surat dan register selalu berbahasa Indonesia.</source>
        <translation>The theme changes at once. Language and text size apply when the program is next opened. Letters and registers are always in Indonesian.</translation>
    </message>
    <message>
        <source>Tersimpan. Berlaku saat program dibuka lagi.</source>
        <translation>Saved. Applies when the program is next opened.</translation>
    </message>
</context>
<context>
    <name>BagianTemplat</name>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Lihat…</source>
        <translation>View…</translation>
    </message>
    <message>
        <source>Daftar templat surat</source>
        <translation>List of letter templates</translation>
    </message>
    <message>
        <source>Templat tidak ditampilkan.</source>
        <translation>Templates are not shown.</translation>
    </message>
    <message>
        <source>Kata-kata surat dibaca petugas layanan, PPID, atasan PPID, administrator.</source>
        <translation>The words of letters are read by service officers, the PPID, the superior of the PPID and administrators.</translation>
    </message>
    <message>
        <source>Templat surat</source>
        <translation>Letter templates</translation>
    </message>
    <message>
        <source>Kata-kata tiap surat dapat disesuaikan. Perubahan menjadi versi baru sejak tanggal yang ditentukan; surat yang sudah terbit tidak berubah.</source>
        <translation>The words of each letter can be adapted. A change becomes a new version from the date given; letters already issued do not change.</translation>
    </message>
    <message>
        <source>Hanya administrator dan PPID yang dapat mengubahnya.</source>
        <translation>Only administrators and the PPID can change these.</translation>
    </message>
    <message>
        <source>bawaan</source>
        <translation>built-in</translation>
    </message>
    <message>
        <source>versi {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Kata-kata</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force since</translation>
    </message>
</context>
<context>
    <name>BagianUnit</name>
    <message>
        <source>&amp;Tambah unit…</source>
        <translation>&amp;Add a unit…</translation>
    </message>
    <message>
        <source>&amp;Ubah…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Nonaktifkan</source>
        <translation>&amp;Deactivate</translation>
    </message>
    <message>
        <source>Daftar unit kerja</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>Belum ada unit kerja.</source>
        <translation>No units yet.</translation>
    </message>
    <message>
        <source>Disposisi dikirim ke unit; kontaknya dipakai saat menagih jawaban.</source>
        <translation>Dispositions go to a unit; its contact is used when chasing an answer.</translation>
    </message>
    <message>
        <source>Tambah unit</source>
        <translation>Add a unit</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Bidang atau bagian yang menguasai informasi dan menerima disposisi.</source>
        <translation>Divisions or sections that hold information and receive dispositions.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>aktif</source>
        <translation>active</translation>
    </message>
    <message>
        <source>tidak aktif</source>
        <translation>inactive</translation>
    </message>
    <message>
        <source>&amp;Nama unit</source>
        <translation>&amp;Name of the unit</translation>
    </message>
    <message>
        <source>&amp;Singkatan</source>
        <translation>Abb&amp;reviation</translation>
    </message>
    <message>
        <source>&amp;Kepala</source>
        <translation>&amp;Head</translation>
    </message>
    <message>
        <source>Jabatannya, bukan namanya.</source>
        <translation>The office, not the name.</translation>
    </message>
    <message>
        <source>K&amp;ontak</source>
        <translation>C&amp;ontact</translation>
    </message>
    <message>
        <source>Telepon, WhatsApp, atau e-mail.</source>
        <translation>Phone, WhatsApp or e-mail.</translation>
    </message>
    <message>
        <source>&amp;Aktif, dapat menerima disposisi</source>
        <translation>&amp;Active, can receive dispositions</translation>
    </message>
    <message>
        <source>Ubah unit</source>
        <translation>Change the unit</translation>
    </message>
    <message>
        <source>&amp;Simpan unit</source>
        <translation>&amp;Save unit</translation>
    </message>
</context>
<context>
    <name>BagianYangPergi</name>
    <message>
        <source>Hanya isian di bawah ini yang meninggalkan instansi. Nama, NIK, alamat, telepon, dan surel pemohon, serta lampiran identitas, tidak ikut; hanya perkara yang sengaja dinaikkan ke provinsi membawa identitasnya, dan kenaikan itu tercatat.</source>
        <translation>Only the fields below leave the agency. Name, NIK, address, telephone and e-mail of applicants, and identity documents, stay; only a case that is escalated to the province on purpose carries its identity, and that act is logged.</translation>
    </message>
    <message>
        <source>Yang dikirim ke provinsi</source>
        <translation>What goes to the province</translation>
    </message>
    <message>
        <source>Belum ada register yang dikirim ke provinsi.</source>
        <translation>No register goes to the province yet.</translation>
    </message>
    <message>
        <source>{0} catatan menunggu</source>
        <translation>{0} records wait</translation>
    </message>
    <message>
        <source>tidak ada yang menunggu</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>Isian yang ikut: {0}.</source>
        <translation>Fields that go: {0}.</translation>
    </message>
    <message>
        <source>Contoh {0}</source>
        <translation>Sample {0}</translation>
    </message>
</context>
<context>
    <name>BarisSimpan</name>
    <message>
        <source>Batalkan perubahan</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ada perubahan yang belum disimpan.</source>
        <translation>There are unsaved changes.</translation>
    </message>
</context>
<context>
    <name>BarisSurat</name>
    <message>
        <source>Buka…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Buat…</source>
        <translation>Create…</translation>
    </message>
    <message>
        <source>Pindaian…</source>
        <translation>Scan…</translation>
    </message>
    <message>
        <source>Arsipkan pindaian surat yang sudah ditandatangani</source>
        <translation>Archive the scan of the signed letter</translation>
    </message>
    <message>
        <source>belum dibuat; pratinjau ditandai KONSEP</source>
        <translation>not created yet; the preview is marked KONSEP</translation>
    </message>
    <message>
        <source>belum terbit</source>
        <translation>not issued</translation>
    </message>
    <message>
        <source>pindaian diarsipkan</source>
        <translation>scan archived</translation>
    </message>
    <message>
        <source>terbit</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>berkas belum tiba</source>
        <translation>file not here yet</translation>
    </message>
</context>
<context>
    <name>Beranda</name>
    <message>
        <source>Permohonan {0}</source>
        <translation>Request {0}</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Perkara</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Yang harus dikerjakan hari ini</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Daftar pekerjaan hari ini</source>
        <translation>List of today’s work</translation>
    </message>
    <message>
        <source>Tidak ada pekerjaan yang menunggu.</source>
        <translation>No work is waiting.</translation>
    </message>
    <message>
        <source>Setiap permohonan informasi yang diregister muncul di sini, yang paling dekat tenggatnya paling atas, dengan langkah berikut dan pasalnya.</source>
        <translation>Every registered information request appears here, the nearest deadline on top, with its next step and its article.</translation>
    </message>
    <message>
        <source>Daftarkan permohonan</source>
        <translation>Register a request</translation>
    </message>
    <message>
        <source>urut sisa hari kerja</source>
        <translation>sorted by working days left</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Kirim pemberitahuan tertulis</source>
        <translation>Send the written notification</translation>
    </message>
    <message>
        <source>Berikan informasi dan catat tanggalnya</source>
        <translation>Provide the information and record the date</translation>
    </message>
    <message>
        <source>Selesaikan perkara</source>
        <translation>Complete the case</translation>
    </message>
    <message>
        <source>Periksa kelengkapan</source>
        <translation>Check completeness</translation>
    </message>
    <message>
        <source>Menunggu pemohon melengkapi</source>
        <translation>Waiting for the applicant’s additions</translation>
    </message>
    <message>
        <source>Putuskan: beri / sebagian / tolak</source>
        <translation>Decide: grant / in part / refuse</translation>
    </message>
    <message>
        <source>tanggal diterima tidak tercatat</source>
        <translation>date received not recorded</translation>
    </message>
    <message>
        <source>tidak ada tenggat yang berjalan</source>
        <translation>no deadline running</translation>
    </message>
    <message>
        <source>batas {0}</source>
        <translation>deadline {0}</translation>
    </message>
    <message>
        <source>(sementara)</source>
        <translation>(provisional)</translation>
    </message>
    <message>
        <source>kelengkapan sampai {0}</source>
        <translation>completeness check until {0}</translation>
    </message>
    <message>
        <source>dapat diperpanjang sampai {0}</source>
        <translation>can be extended until {0}</translation>
    </message>
    <message>
        <source>sudah diperpanjang</source>
        <translation>already extended</translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>baru saja</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{0} menit lalu</source>
        <translation>{0} min ago</translation>
    </message>
    <message>
        <source>{0} jam lalu</source>
        <translation>{0} hr ago</translation>
    </message>
    <message>
        <source>{0} hari lalu</source>
        <translation>{0} day(s) ago</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Hari libur {0} belum ada di kalender ini.</source>
        <translation>The holidays of {0} are not in this calendar yet.</translation>
    </message>
    <message>
        <source>Hari libur {0} masih perkiraan.</source>
        <translation>The holidays of {0} are still an estimate.</translation>
    </message>
    <message>
        <source>{0} tenggat yang berjalan bersifat sementara.</source>
        <translation>{0} running deadline(s) are provisional.</translation>
    </message>
    <message>
        <source>Tenggat dihitung ulang begitu SKB atau surat edaran dimasukkan.</source>
        <translation>Deadlines are recalculated as soon as the SKB or the circular is entered.</translation>
    </message>
    <message>
        <source>Belum pernah ada cadangan yang terbukti dapat dibaca kembali. Buat satu ke flashdisk sebelum listrik atau cakram bermasalah.</source>
        <translation>There has never been a backup proven to be readable. Make one on a USB stick before the power or the disk fails.</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Buat cadangan</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Cadangan terakhir {0}. Pekerjaan sesudah itu hilang bila komputer ini rusak.</source>
        <translation>Last backup {0}. Work done since then is lost if this computer breaks.</translation>
    </message>
    <message>
        <source>{0} hari</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>Isian belum selesai</source>
        <translation>Unfinished forms</translation>
    </message>
    <message>
        <source>{0} draf</source>
        <translation>{0} drafts</translation>
    </message>
    <message>
        <source>Tanpa nama pemohon</source>
        <translation>No applicant’s name</translation>
    </message>
    <message>
        <source>diketik {0}</source>
        <translation>typed {0}</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Lanjutkan isian {0}</source>
        <translation>Continue the form of {0}</translation>
    </message>
    <message>
        <source>Permohonan per bulan</source>
        <translation>Requests per month</translation>
    </message>
    <message>
        <source>permohonan</source>
        <translation>requests</translation>
    </message>
</context>
<context>
    <name>BerkasPanel</name>
    <message>
        <source>Berkas permohonan</source>
        <translation>Files of the request</translation>
    </message>
    <message>
        <source>Belum ada berkas.</source>
        <translation>No files yet.</translation>
    </message>
    <message>
        <source>Tarik KTP, surat, atau dokumen jawaban ke sini, atau tekan Tambah.</source>
        <translation>Drag an ID card (KTP), a letter or a reply document here, or press Add.</translation>
    </message>
    <message>
        <source>{0} (tersamar){1}</source>
        <translation>{0} (masked){1}</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sidik (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>Tambah berkas…</source>
        <translation>Add file…</translation>
    </message>
    <message>
        <source>Lihat berkas (Enter)</source>
        <translation>View file (Enter)</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Tarik berkas…</source>
        <translation>Withdraw file…</translation>
    </message>
    <message>
        <source>{0} · berkas belum tiba</source>
        <translation>{0} · file not here yet</translation>
    </message>
</context>
<context>
    <name>BilahMasa</name>
    <message>
        <source>Tanggal akhir mendahului tanggal awal.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Panjang masa</source>
        <translation>Length of the period</translation>
    </message>
    <message>
        <source>Masa</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Triwulan</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Caturwulan</source>
        <translation>Four months</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>Dua tanggal</source>
        <translation>Two dates</translation>
    </message>
</context>
<context>
    <name>DaftarLayanan</name>
    <message>
        <source>Layanan di luar register</source>
        <translation>Services outside the register</translation>
    </message>
    <message>
        <source>Belum ada catatan.</source>
        <translation>No entries yet.</translation>
    </message>
    <message>
        <source>Catat tamu, permintaan antarbadan publik, dan yang bukan permohonan informasi di sini, agar register tetap bersih.</source>
        <translation>Record guests, requests between public bodies and what is no information request here, so that the register stays clean.</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>&amp;Catat</source>
        <translation>Re&amp;cord</translation>
    </message>
    <message>
        <source>&amp;Selesaikan…</source>
        <translation>&amp;Finish…</translation>
    </message>
    <message>
        <source>&amp;Ubah…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>&amp;Hapus…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>C&amp;etak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Ekspor &amp;XLSX…</source>
        <translation>Export &amp;XLSX…</translation>
    </message>
    <message>
        <source>Tidak mendapat nomor register dan tidak masuk laporan.</source>
        <translation>Gets no register number and does not enter the report.</translation>
    </message>
    <message>
        <source>Hapus catatan {0}</source>
        <translation>Delete entry {0}</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>salah catat</source>
        <translation>recorded by mistake</translation>
    </message>
    <message>
        <source>tercatat dua kali</source>
        <translation>recorded twice</translation>
    </message>
    <message>
        <source>&amp;Hapus</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Daftar layanan</source>
        <translation>List of services</translation>
    </message>
    <message>
        <source>Ekspor daftar layanan</source>
        <translation>Export the list of services</translation>
    </message>
    <message>
        <source>{0} baris ditulis ke {1}.</source>
        <translation>{0} rows written to {1}.</translation>
    </message>
</context>
<context>
    <name>DaftarPerkara</name>
    <message>
        <source>Pilih kolom</source>
        <translation>Choose columns</translation>
    </message>
</context>
<context>
    <name>DaftarPermohonan</name>
    <message>
        <source>Daftar permohonan</source>
        <translation>List of requests</translation>
    </message>
    <message>
        <source>Pilih kolom</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Tampilan disimpan.</source>
        <translation>View saved.</translation>
    </message>
    <message>
        <source>{0} permohonan</source>
        <translation>{0} request(s)</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang cocok.</source>
        <translation>No request matches.</translation>
    </message>
    <message>
        <source>Longgarkan saringan, atau cari di seluruh register dengan Ctrl K.</source>
        <translation>Loosen the filter, or search the whole register with Ctrl K.</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Tidak ada permohonan yang lewat tenggat.</source>
        <translation>No request is past its deadline.</translation>
    </message>
    <message>
        <source>Tidak ada yang jatuh tempo dalam tiga hari kerja.</source>
        <translation>Nothing falls due within three working days.</translation>
    </message>
    <message>
        <source>Belum ada permohonan yang selesai.</source>
        <translation>No request has been completed yet.</translation>
    </message>
    <message>
        <source>Pilih “Semua” untuk melihat seluruh register.</source>
        <translation>Choose “All” to see the whole register.</translation>
    </message>
    <message>
        <source>Belum ada permohonan di sini.</source>
        <translation>No requests here yet.</translation>
    </message>
    <message>
        <source>Tekan Ctrl N untuk mencatat permohonan pertama. Nomor, batas 10 hari kerja, dan tanda bukti dibuat dengan sendirinya.</source>
        <translation>Press Ctrl N to record the first request. The number, the 10-working-day deadline and the receipt are made automatically.</translation>
    </message>
    <message>
        <source>Permohonan baru</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Rombongan (Ctrl Shift N)</source>
        <translation>Batch (Ctrl Shift N)</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Impor &amp; ekspor</source>
        <translation>Import &amp; export</translation>
    </message>
    <message>
        <source>Pengelolaan</source>
        <translation>Management</translation>
    </message>
</context>
<context>
    <name>DialogAlasan</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan wajib diisi.</source>
        <translation>A reason is required.</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Enter the reason.</translation>
    </message>
    <message>
        <source>Tulis alasannya, paling sedikit satu kata.</source>
        <translation>Enter the reason, at least one word.</translation>
    </message>
</context>
<context>
    <name>DialogAlihkan</name>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Misalnya: minta cetak ulang KTP. Tertulis di laporan celah nomor dan di buku layanan di luar register.</source>
        <translation>For example: asks for a new identity card. Stands in the report of number gaps and in the book of services outside the register.</translation>
    </message>
    <message>
        <source>Dialihkan &amp;ke</source>
        <translation>Sent on &amp;to</translation>
    </message>
    <message>
        <source>Kosongkan bila tidak dialihkan</source>
        <translation>Leave empty if it is not sent on</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
</context>
<context>
    <name>DialogBorang</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DialogBukaEskalasi</name>
    <message>
        <source>Buka identitas {0}</source>
        <translation>Open the identity of {0}</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>{0} menyertakan identitas pemohon perkara ini untuk: {1}. Membukanya dicatat di jejak dengan nama Anda, waktunya, dan alasannya.</source>
        <translation>{0} named the applicant of this case for: {1}. Opening it is recorded in the trail with your name, the time and the reason.</translation>
    </message>
    <message>
        <source>Alasan membuka</source>
        <translation>Reason for opening</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Nama pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Informasi yang diminta</source>
        <translation>Information requested</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Pakailah hanya untuk keperluan itu. Pembukaan ini sudah tercatat.</source>
        <translation>Use it for that purpose only. This opening has been recorded.</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DialogButir</name>
    <message>
        <source>&amp;Salin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>DialogCabut</name>
    <message>
        <source>&amp;Tanggal dicabut</source>
        <translation>&amp;Date withdrawn</translation>
    </message>
    <message>
        <source>&amp;Alasan pemohon</source>
        <translation>&amp;Applicant’s reason</translation>
    </message>
    <message>
        <source>Tulis siapa yang meminta dan bagaimana, misalnya lewat surat atau telepon.</source>
        <translation>State who asked for it and how, for example by letter or telephone.</translation>
    </message>
</context>
<context>
    <name>DialogCabutPc</name>
    <message>
        <source>Cabut komputer</source>
        <translation>Revoke PC</translation>
    </message>
    <message>
        <source>{0}, dikenal sejak {1}</source>
        <translation>{0}, known since {1}</translation>
    </message>
    <message>
        <source>{0}: kiriman komputer itu setelah ini ditolak provinsi, dan komputer lain di instansinya diberi tahu lewat paket berikutnya. Kiriman sebelumnya tetap berlaku.</source>
        <translation>{0}: from now on the province refuses what that PC sends, and the other PCs of the agency are told with the next packet. What it sent before stays valid.</translation>
    </message>
    <message>
        <source>Komputer</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DialogCatatan</name>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Simpan catatan</source>
        <translation>&amp;Save note</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>A&amp;rah</source>
        <translation>Di&amp;rection</translation>
    </message>
    <message>
        <source>Kabar keluar yang pertama menghentikan hitungan balasan pertama.</source>
        <translation>The first message sent out stops the count of the first reply.</translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Pukul</source>
        <translation>Ti&amp;me</translation>
    </message>
    <message>
        <source>&amp;Dengan siapa</source>
        <translation>&amp;With whom</translation>
    </message>
    <message>
        <source>&amp;Isi</source>
        <translation>&amp;Content</translation>
    </message>
    <message>
        <source>Tempel percakapan atau foto dengan Ctrl V, atau lepas berkas.</source>
        <translation>Paste a conversation or photo with Ctrl V, or drop a file.</translation>
    </message>
    <message>
        <source>Lepas foto atau berkas di sini</source>
        <translation>Drop a photo or file here</translation>
    </message>
    <message>
        <source>Foto percakapan terlampir.</source>
        <translation>Photo of the conversation attached.</translation>
    </message>
    <message>
        <source>Tulis jam seperti 09.30.</source>
        <translation>Write the time like 09.30.</translation>
    </message>
</context>
<context>
    <name>DialogCelah</name>
    <message>
        <source>Laporan celah nomor</source>
        <translation>Number gap report</translation>
    </message>
</context>
<context>
    <name>DialogDaftar</name>
    <message>
        <source>Daftarkan instansi</source>
        <translation>Enrol agency</translation>
    </message>
    <message>
        <source>Buat pendaftaran</source>
        <translation>Make enrolment</translation>
    </message>
    <message>
        <source>Instansi dengan nama dan kode yang sama memakai identitas lamanya; berkas pendaftarannya yang dahulu menjadi tidak berlaku.</source>
        <translation>An agency of the same name and code keeps its identity; its earlier enrolment files become void.</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Singkatan, misalnya DINKES-KTW</source>
        <translation>Short form, such as DINKES-KTW</translation>
    </message>
</context>
<context>
    <name>DialogDisposisi</name>
    <message>
        <source>Disposisi</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>&amp;Kirim tugas</source>
        <translation>&amp;Give the task</translation>
    </message>
    <message>
        <source>&amp;Jenis tugas</source>
        <translation>&amp;Kind of task</translation>
    </message>
    <message>
        <source>&amp;Batas di dalam</source>
        <translation>Internal due &amp;date</translation>
    </message>
    <message>
        <source>&amp;Unit kerja</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Tambahkan unit di Pengaturan › Unit kerja.</source>
        <translation>Add units under Settings › Units.</translation>
    </message>
    <message>
        <source>&amp;Petugas</source>
        <translation>&amp;Officer</translation>
    </message>
    <message>
        <source>Boleh unit, petugas, atau keduanya.</source>
        <translation>A unit, an officer, or both.</translation>
    </message>
    <message>
        <source>&amp;Yang diminta</source>
        <translation>&amp;What is asked for</translation>
    </message>
    <message>
        <source>Tercatat di perkara; nama pemohon tidak perlu ditulis.</source>
        <translation>Recorded in the case; the applicant’s name need not be written.</translation>
    </message>
    <message>
        <source>Tugas dikirim.</source>
        <translation>Task given.</translation>
    </message>
</context>
<context>
    <name>DialogEskalasi</name>
    <message>
        <source>Tarik kembali</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Sertakan identitas</source>
        <translation>Include the identity</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Yang diketahui provinsi</source>
        <translation>What the province knows</translation>
    </message>
    <message>
        <source>Yang akan dikirim</source>
        <translation>What will be sent</translation>
    </message>
    <message>
        <source>NIK dan lampiran tidak pernah ikut. Perbuatan ini dicatat di jejak.</source>
        <translation>NIK and attachments never go along. This act is written to the trail.</translation>
    </message>
    <message>
        <source>&amp;Alasan penarikan</source>
        <translation>&amp;Reason for withdrawing</translation>
    </message>
    <message>
        <source>&amp;Keperluan</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>Misalnya nomor sengketa di Komisi Informasi yang ditangani provinsi.</source>
        <translation>For example the number of a dispute at the Information Commission that the province handles.</translation>
    </message>
    <message>
        <source>Identitas pemohon {0} di provinsi</source>
        <translation>Identity of applicant {0} at the province</translation>
    </message>
    <message>
        <source>Sertakan identitas pemohon {0} ke provinsi</source>
        <translation>Give the identity of applicant {0} to the province</translation>
    </message>
</context>
<context>
    <name>DialogFormulir</name>
    <message>
        <source>Isi dari perkara ini</source>
        <translation>Fill in from this case</translation>
    </message>
    <message>
        <source>Dua rangkap</source>
        <translation>Two copies</translation>
    </message>
    <message>
        <source>Isi kepada siapa dokumen dikirim.</source>
        <translation>Fill in to whom the documents are sent.</translation>
    </message>
    <message>
        <source>Formulir permintaan (Lampiran VI)</source>
        <translation>Request form (Annex VI)</translation>
    </message>
    <message>
        <source>Formulir permintaan salinan</source>
        <translation>Form requesting copies</translation>
    </message>
    <message>
        <source>Berita acara serah informasi</source>
        <translation>Record of information handed over</translation>
    </message>
    <message>
        <source>Surat pengantar (daftar kiriman)</source>
        <translation>Covering letter (list of enclosures)</translation>
    </message>
    <message>
        <source>Lembar kepuasan</source>
        <translation>Satisfaction slip</translation>
    </message>
    <message>
        <source>Formulir keberatan (Lampiran X)</source>
        <translation>Objection form (Annex X)</translation>
    </message>
    <message>
        <source>PDF (lihat, cetak, simpan)</source>
        <translation>PDF (view, print, save)</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>Teks untuk dot matrix</source>
        <translation>Text for dot matrix printers</translation>
    </message>
    <message>
        <source>Kertas instansi</source>
        <translation>Paper of the agency</translation>
    </message>
    <message>
        <source>&amp;Formulir</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Bentuk</source>
        <translation>&amp;Output as</translation>
    </message>
    <message>
        <source>&amp;Kertas</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Kepada (jabatan atau nama)</source>
        <translation>To (office or name)</translation>
    </message>
    <message>
        <source>Di (tempat)</source>
        <translation>At (place)</translation>
    </message>
    <message>
        <source>Nomor surat, bila sudah ada</source>
        <translation>Letter number, if there is one</translation>
    </message>
    <message>
        <source>Tempat serah terima, bila bukan kantor</source>
        <translation>Place of the hand-over, if not the office</translation>
    </message>
    <message>
        <source>Satu dokumen per baris: nama | jumlah atau bentuk | keterangan.</source>
        <translation>One document per line: name | quantity or form | remarks.</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Saksi, satu per baris</source>
        <translation>Witnesses, one per line</translation>
    </message>
    <message>
        <source>Cetak formulir</source>
        <translation>Print a form</translation>
    </message>
    <message>
        <source>&amp;Tampilkan</source>
        <translation>&amp;Show</translation>
    </message>
</context>
<context>
    <name>DialogGeser</name>
    <message>
        <source>Simpan dan geser {0} tenggat</source>
        <translation>Save and move {0} deadline(s)</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Tenggat yang bergeser</source>
        <translation>Deadlines that move</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Enter the reason.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{0} permohonan yang berjalan mendapat tenggat baru:</source>
        <translation>{0} open request(s) get a new deadline:</translation>
    </message>
    <message>
        <source>Tidak ada tenggat permohonan berjalan yang bergeser.</source>
        <translation>No deadline of an open request moves.</translation>
    </message>
    <message>
        <source>Nomor permohonan</source>
        <translation>Request number</translation>
    </message>
    <message>
        <source>Tenggat sekarang</source>
        <translation>Current deadline</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>lebih cepat</source>
        <translation>earlier</translation>
    </message>
    <message>
        <source>lebih lambat</source>
        <translation>later</translation>
    </message>
    <message>
        <source>{0} · tenggat resmi, alarm tetap</source>
        <translation>{0} · official deadline, the alarm stays</translation>
    </message>
</context>
<context>
    <name>DialogHari</name>
    <message>
        <source>Ubah hari</source>
        <translation>Edit day</translation>
    </message>
    <message>
        <source>Tambah hari</source>
        <translation>Add day</translation>
    </message>
    <message>
        <source>Lihat dampaknya…</source>
        <translation>Show the effect…</translation>
    </message>
    <message>
        <source>Sebelum disimpan, setiap permohonan berjalan yang tenggatnya bergeser ditampilkan.</source>
        <translation>Before saving, every open request whose deadline moves is shown.</translation>
    </message>
    <message>
        <source>Ditetapkan</source>
        <translation>Decreed</translation>
    </message>
    <message>
        <source>Perkiraan (SKB belum terbit)</source>
        <translation>Estimate (SKB not yet published)</translation>
    </message>
    <message>
        <source>Tulis tanggalnya.</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>Dampak perubahan hari</source>
        <translation>Effect of changing the day</translation>
    </message>
    <message>
        <source>{0}: {1} ({2}).</source>
        <translation>{0}: {1} ({2}).</translation>
    </message>
    <message>
        <source>Kalender disimpan.</source>
        <translation>Calendar saved.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Misalnya 17-08-{0}.</source>
        <translation>For example 17-08-{0}.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nama hari</source>
        <translation>Name of the day</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>SKB, keputusan gubernur, atau surat edaran dengan nomor dan tanggalnya.</source>
        <translation>SKB, governor’s decree or circular, with its number and date.</translation>
    </message>
</context>
<context>
    <name>DialogHasil</name>
    <message>
        <source>{0} berhasil, {1} tidak</source>
        <translation>{0} succeeded, {1} did not</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>&amp;Salin daftar</source>
        <translation>&amp;Copy list</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>DialogIsi</name>
    <message>
        <source>Isi paket</source>
        <translation>Content of the packets</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yang menunggu dibawa ke provinsi</source>
        <translation>Waiting to be carried to the province</translation>
    </message>
    <message>
        <source>Membaca…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Yang datang lewat flashdisk</source>
        <translation>Coming by USB stick</translation>
    </message>
    <message>
        <source>Tidak ada flashdisk yang terpasang.</source>
        <translation>No USB stick is plugged in.</translation>
    </message>
    <message>
        <source>Membuka paket di flashdisk</source>
        <translation>Opening the packets on the USB stick</translation>
    </message>
    <message>
        <source>{0}: {1} catatan</source>
        <translation>{0}: {1} records</translation>
    </message>
    <message>
        <source>Tidak ada.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>{0} paket, {1} perubahan yang belum ada di komputer ini.</source>
        <translation>{0} packets, {1} changes this PC does not have yet.</translation>
    </message>
    <message>
        <source>Banyak catatan akan hilang</source>
        <translation>Many records would disappear</translation>
    </message>
</context>
<context>
    <name>DialogIzin</name>
    <message>
        <source>Beri izin komputer lain</source>
        <translation>Let another PC in</translation>
    </message>
    <message>
        <source>Beri izin…</source>
        <translation>Let in…</translation>
    </message>
    <message>
        <source>1. Di komputer baru, buat permintaan.lmc dan bawa ke sini. 2. Cocokkan enam katanya. 3. Bawa izin.lmc kembali ke komputer baru.</source>
        <translation>1. On the new PC, make permintaan.lmc and carry it here. 2. Compare its six words. 3. Carry izin.lmc back to the new PC.</translation>
    </message>
    <message>
        <source>Lepaskan permintaan.lmc di sini</source>
        <translation>Drop permintaan.lmc here</translation>
    </message>
    <message>
        <source>Enam kata</source>
        <translation>Six words</translation>
    </message>
    <message>
        <source>Enam kata ini sama dengan di layar komputer baru</source>
        <translation>These six words are the same on the new PC&apos;s screen</translation>
    </message>
    <message>
        <source>misalnya Komputer tata usaha</source>
        <translation>for example Back office PC</translation>
    </message>
    <message>
        <source>Nama komputer itu</source>
        <translation>Name of that PC</translation>
    </message>
    <message>
        <source>Permintaan dibuat {0}. Cocokkan enam kata ini, satu per satu:</source>
        <translation>Request made {0}. Compare these six words one by one:</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Simpan lagi…</source>
        <translation>Save again…</translation>
    </message>
    <message>
        <source>Izin komputer (*{0})</source>
        <translation>PC grant (*{0})</translation>
    </message>
    <message>
        <source>Simpan izin.lmc</source>
        <translation>Save izin.lmc</translation>
    </message>
    <message>
        <source>Izin untuk {0} sudah dibuat. Sesudah ini klik Tulis &amp; baca flashdisk, supaya catatan dan akun ikut. Di komputer baru, sebelum menerima izin.lmc, cocokkan enam kata ini:</source>
        <translation>The grant for {0} is made. After this click Write &amp; read USB stick, so that records and accounts go along. On the new PC, before accepting izin.lmc, compare these six words:</translation>
    </message>
</context>
<context>
    <name>DialogJam</name>
    <message>
        <source>Nyatakan jam komputer benar</source>
        <translation>Declare the computer’s clock right</translation>
    </message>
    <message>
        <source>Hanya administrator. Tulis mengapa catatan terakhir bertanggal lebih kemudian, misalnya jam komputer pernah keliru. Alasan ini masuk ke jejak.</source>
        <translation>Administrators only. Write why the last entry has a later date, for example because the computer’s clock was wrong. The reason goes into the trail.</translation>
    </message>
    <message>
        <source>Jam ini benar</source>
        <translation>The clock is right</translation>
    </message>
</context>
<context>
    <name>DialogJawab</name>
    <message>
        <source>Jawaban tugas</source>
        <translation>Answer to the task</translation>
    </message>
    <message>
        <source>&amp;Simpan jawaban</source>
        <translation>&amp;Save answer</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Hasil pencarian</source>
        <translation>&amp;Result of the search</translation>
    </message>
    <message>
        <source>&amp;Tanggal jawaban</source>
        <translation>&amp;Date of the answer</translation>
    </message>
    <message>
        <source>&amp;Jawaban unit</source>
        <translation>&amp;Answer of the unit</translation>
    </message>
    <message>
        <source>Lepas berkas jawaban di sini</source>
        <translation>Drop the files of the answer here</translation>
    </message>
    <message>
        <source>Pilih hasil pencariannya.</source>
        <translation>Choose the result of the search.</translation>
    </message>
    <message>
        <source>Tulis jawaban unit.</source>
        <translation>Write the unit&apos;s answer.</translation>
    </message>
</context>
<context>
    <name>DialogJejak</name>
    <message>
        <source>Jejak {0}</source>
        <translation>Trail of {0}</translation>
    </message>
    <message>
        <source>Setiap perubahan dan setiap pembukaan data pribadi; nilai pribadi tersamar.</source>
        <translation>Every change and every viewing of personal data; personal values are masked.</translation>
    </message>
    <message>
        <source>Belum ada jejak.</source>
        <translation>No trail yet.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>DialogKartu</name>
    <message>
        <source>Kartu hitung</source>
        <translation>Counting card</translation>
    </message>
    <message>
        <source>Hari yang dihitung</source>
        <translation>Days counted</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Mulai dihitung</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>Jangka waktu</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>sementara</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Jatuh tempo</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hari, tanggal</source>
        <translation>Day, date</translation>
    </message>
    <message>
        <source>Hari ke-</source>
        <translation>Day no.</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Cetak kartu…</source>
        <translation>Print card…</translation>
    </message>
    <message>
        <source>Pratinjau dan cetak (Ctrl P)</source>
        <translation>Preview and print (Ctrl P)</translation>
    </message>
</context>
<context>
    <name>DialogKeberatan</name>
    <message>
        <source>UU 14/2008 Pasal 35; PerKI 1/2021 Pasal 39-42, Lampiran X</source>
        <translation>UU 14/2008 Art. 35; PerKI 1/2021 Art. 39–42, Annex X</translation>
    </message>
    <message>
        <source>Surat kuasa khusus bermeterai diterima</source>
        <translation>Special power of attorney with duty stamp received</translation>
    </message>
    <message>
        <source>Tulis alasan pembetulannya.</source>
        <translation>Write the reason for the correction.</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>&amp;Tanggal diterima</source>
        <translation>&amp;Date received</translation>
    </message>
    <message>
        <source>&amp;Kanal</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>No. &amp;pendaftaran permintaan</source>
        <translation>&amp;Registration no. of the request</translation>
    </message>
    <message>
        <source>&amp;Alasan (boleh lebih dari satu)</source>
        <translation>&amp;Grounds (one or more)</translation>
    </message>
    <message>
        <source>&amp;Informasi yang diminta</source>
        <translation>&amp;Information requested</translation>
    </message>
    <message>
        <source>Tu&amp;juan penggunaan</source>
        <translation>&amp;Purpose of use</translation>
    </message>
    <message>
        <source>Kasus p&amp;osisi</source>
        <translation>Facts &amp;of the case</translation>
    </message>
    <message>
        <source>Pengaju</source>
        <translation>Objector</translation>
    </message>
    <message>
        <source>&amp;Nama</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Je&amp;nis pemohon</source>
        <translation>&amp;Type of applicant</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Hanya bila keberatan diajukan melalui kuasa.</source>
        <translation>Only if the objection comes through a proxy.</translation>
    </message>
    <message>
        <source>Kuasa</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Nama kuasa</source>
        <translation>Name of proxy</translation>
    </message>
    <message>
        <source>Telepon kuasa</source>
        <translation>Phone of proxy</translation>
    </message>
    <message>
        <source>Alamat kuasa</source>
        <translation>Address of proxy</translation>
    </message>
    <message>
        <source>Kosongkan bila program yang menghitung; untuk alasan b isi hari alasan ditemukan.</source>
        <translation>Leave empty to let the program count; for ground b fill in the day the ground was found.</translation>
    </message>
    <message>
        <source>Awal 30 hari kerja pengajuan</source>
        <translation>Start of the 30 working days for filing</translation>
    </message>
    <message>
        <source>Hari alasan ditemukan</source>
        <translation>Day the ground was found</translation>
    </message>
    <message>
        <source>Dasar hari itu</source>
        <translation>Basis of that day</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Alasan pembetulan</source>
        <translation>Reason for the correction</translation>
    </message>
</context>
<context>
    <name>DialogKonsep</name>
    <message>
        <source>Konsep jawaban</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Simpan dan &amp;ajukan</source>
        <translation>Save and s&amp;ubmit</translation>
    </message>
    <message>
        <source>Simpan &amp;konsep</source>
        <translation>Save &amp;draft</translation>
    </message>
</context>
<context>
    <name>DialogKoreksi</name>
    <message>
        <source>Pembetulan</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Alasan pembetulan</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Nilai lama tetap tersimpan di jejak. Nomor tidak berubah.</source>
        <translation>The old values stay in the trail. The number does not change.</translation>
    </message>
    <message>
        <source>Tulis alasan pembetulan.</source>
        <translation>Enter the reason for the correction.</translation>
    </message>
    <message>
        <source>Betulkan data {0}</source>
        <translation>Correct data of {0}</translation>
    </message>
    <message>
        <source>&amp;Simpan pembetulan</source>
        <translation>&amp;Save correction</translation>
    </message>
</context>
<context>
    <name>DialogKunci</name>
    <message>
        <source>{0} terkunci</source>
        <translation>{0} locked</translation>
    </message>
    <message>
        <source>Sandi untuk {0}</source>
        <translation>Password for {0}</translation>
    </message>
    <message>
        <source>Buka kunci</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Layar terkunci</source>
        <translation>Screen locked</translation>
    </message>
    <message>
        <source>{0} · pekerjaan Anda tetap terbuka</source>
        <translation>{0} · your work stays open</translation>
    </message>
    <message>
        <source>Sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Keluar dari akun</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>DialogKuota</name>
    <message>
        <source>Batasi kuota</source>
        <translation>Limit the quota</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sesudah kuota sebulan habis, hanya tanda terima dan catatan yang dikirim; berkas menunggu bulan berikutnya atau flashdisk.</source>
        <translation>Once the quota of a month is used up, only receipts and records are sent; files wait for the next month or a USB stick.</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Kuota sebulan</source>
        <translation>Quota of a month</translation>
    </message>
</context>
<context>
    <name>DialogLampirkan</name>
    <message>
        <source>Lampirkan berkas</source>
        <translation>Attach file</translation>
    </message>
    <message>
        <source>&amp;Lampirkan</source>
        <translation>&amp;Attach</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Jenis</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>pemohon</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Siapa yang memberikan berkas, misalnya pemohon atau DLH.</source>
        <translation>Who provided the file, for example the applicant or DLH.</translation>
    </message>
</context>
<context>
    <name>DialogLengkap</name>
    <message>
        <source>&amp;Tanggal dinyatakan lengkap</source>
        <translation>&amp;Date declared complete</translation>
    </message>
    <message>
        <source>Batas resmi 10 hari kerja dihitung dari tanggal ini; peringatan tetap memakai batas yang lebih awal.</source>
        <translation>The official deadline of 10 working days counts from this date; reminders keep using the earlier deadline.</translation>
    </message>
</context>
<context>
    <name>DialogLihat</name>
    <message>
        <source>Jenis berkas ini tidak dapat ditampilkan. Simpan salinannya untuk dibuka.</source>
        <translation>This type of file cannot be shown. Save a copy to open it.</translation>
    </message>
</context>
<context>
    <name>DialogNama</name>
    <message>
        <source>Beri nama {0}</source>
        <translation>Name {0}</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nama ini hanya dipakai di komputer ini, supaya daftar dan keputusan mudah dibaca. Paket yang dikirim hanya membawa kodenya.</source>
        <translation>This name is used on this PC only, so that lists and decisions are easy to read. Packets that are sent carry only its code.</translation>
    </message>
    <message>
        <source>misalnya Komputer tata usaha</source>
        <translation>for example Back office PC</translation>
    </message>
    <message>
        <source>Nama komputer</source>
        <translation>Name of the PC</translation>
    </message>
</context>
<context>
    <name>DialogPaket</name>
    <message>
        <source>Buat paket aturan</source>
        <translation>Make rule pack</translation>
    </message>
    <message>
        <source>Tanda tangani &amp;&amp; terbitkan</source>
        <translation>Sign &amp;&amp; issue</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Ini seluruh hari libur tahun itu; ganti kalender bawaan</source>
        <translation>These are all days off of that year; replace the shipped calendar</translation>
    </message>
    <message>
        <source>Tanggal berlaku wajib diisi.</source>
        <translation>The effective date is required.</translation>
    </message>
    <message>
        <source>Pilih berkasnya.</source>
        <translation>Choose the file.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Dilaksanakan sampai</source>
        <translation>To be followed until</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Berlaku dari</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>In force until</translation>
    </message>
    <message>
        <source>CSV satu tahun dengan kolom tanggal, jenis (nasional, cuti_bersama, daerah, bukan_libur), nama. Kasus terbuka di instansi dihitung ulang dan yang bergeser ditunjukkan di sana.</source>
        <translation>CSV of one year with the columns tanggal, jenis (nasional, cuti_bersama, daerah, bukan_libur), nama. Open cases at agencies are counted anew, and those that move are shown there.</translation>
    </message>
    <message>
        <source>CSV dengan kolom seperti tenggat.csv. Versi baru berdampingan dengan yang lama: jam yang sudah mulai sebelum tanggalnya tetap memakai aturan lama.</source>
        <translation>CSV with the columns of tenggat.csv. A new version stands beside the old one: clocks that started before its day keep the old rule.</translation>
    </message>
    <message>
        <source>Tampil di halaman Dari provinsi di setiap komputer instansi.</source>
        <translation>Shown on the page “From the province” on every PC of the agencies.</translation>
    </message>
    <message>
        <source>Berkas disimpan di instansi dan dipakai register yang memerlukannya.</source>
        <translation>The file is kept at the agencies and used by the registers that need it.</translation>
    </message>
    <message>
        <source>{0} versi {1} ditandatangani; ikut paket berikutnya ke instansi.</source>
        <translation>{0} version {1} is signed; it goes to the agencies with the next packet.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose file</translation>
    </message>
</context>
<context>
    <name>DialogPejabat</name>
    <message>
        <source>Ubah pejabat</source>
        <translation>Edit official</translation>
    </message>
    <message>
        <source>Tambah pejabat</source>
        <translation>Add official</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Pejabat disimpan.</source>
        <translation>Official saved.</translation>
    </message>
</context>
<context>
    <name>DialogPendaftaran</name>
    <message>
        <source>Berkas pendaftaran</source>
        <translation>Enrolment file</translation>
    </message>
    <message>
        <source>Simpan instansi.enrol…</source>
        <translation>Save instansi.enrol…</translation>
    </message>
    <message>
        <source>Pendaftaran ke-{0} untuk {1} siap. Bawa berkasnya ke komputer instansi, atau cetak lembar kode QR-nya. Berkas ini rahasia sampai dipakai.</source>
        <translation>Enrolment {0} of {1} is ready. Carry its file to a PC of the agency, or print its sheet with the QR code. The file is secret until it is used.</translation>
    </message>
    <message>
        <source>Cocokkan kata kunci provinsi di kedua layar: {0}</source>
        <translation>Compare the key words of the province on both screens: {0}</translation>
    </message>
    <message>
        <source>Lembar kode QR…</source>
        <translation>QR sheet…</translation>
    </message>
    <message>
        <source>Simpan berkas pendaftaran</source>
        <translation>Save enrolment file</translation>
    </message>
    <message>
        <source>Disimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Lembar pendaftaran</source>
        <translation>Enrolment sheet</translation>
    </message>
</context>
<context>
    <name>DialogPengguna</name>
    <message>
        <source>Ubah akun</source>
        <translation>Edit account</translation>
    </message>
    <message>
        <source>Buat akun</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Akun dibuat.</source>
        <translation>Account created.</translation>
    </message>
    <message>
        <source>Akun disimpan.</source>
        <translation>Account saved.</translation>
    </message>
</context>
<context>
    <name>DialogPerbaikan</name>
    <message>
        <source>Perbaikan</source>
        <translation>Additions</translation>
    </message>
    <message>
        <source>Tanggal perbaikan diterima</source>
        <translation>Date the additions were received</translation>
    </message>
    <message>
        <source>Sesudah disimpan, kelengkapan diperiksa lagi.</source>
        <translation>After saving, completeness is checked again.</translation>
    </message>
</context>
<context>
    <name>DialogPeriksa</name>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Wajib bila konsep dikembalikan.</source>
        <translation>Required if the draft is returned.</translation>
    </message>
    <message>
        <source>Mengapa menyetujui konsep &amp;sendiri</source>
        <translation>Why approve one’s &amp;own draft</translation>
    </message>
    <message>
        <source>Tidak ada akun lain yang dapat memeriksa, atau berhalangan.</source>
        <translation>No other account can review it, or the person is unavailable.</translation>
    </message>
    <message>
        <source>Tulis catatannya.</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>&amp;Tanggal persetujuan</source>
        <translation>&amp;Date of approval</translation>
    </message>
    <message>
        <source>Bila Atasan PPID menyetujui di atas kertas atau dalam rapat.</source>
        <translation>If the superior of the PPID approves on paper or in a meeting.</translation>
    </message>
    <message>
        <source>&amp;Oleh (nama dan jabatan)</source>
        <translation>&amp;By (name and office)</translation>
    </message>
    <message>
        <source>Bagai&amp;mana disetujui</source>
        <translation>Ho&amp;w it was approved</translation>
    </message>
    <message>
        <source>Bukti &amp;disimpan di</source>
        <translation>&amp;Evidence kept at</translation>
    </message>
    <message>
        <source>&amp;Tanggal putusan</source>
        <translation>Da&amp;te of decision</translation>
    </message>
    <message>
        <source>&amp;Alasan bila masih ada tugas terbuka</source>
        <translation>Re&amp;ason if tasks are still open</translation>
    </message>
    <message>
        <source>Kosongkan bila semua tugas perkara ini sudah selesai.</source>
        <translation>Leave empty if all tasks of this case are finished.</translation>
    </message>
    <message>
        <source>&amp;Kembalikan dengan catatan</source>
        <translation>&amp;Return with a note</translation>
    </message>
</context>
<context>
    <name>DialogPermohonan</name>
    <message>
        <source>Isian disimpan sebagai draf. Ctrl N menawarkannya lagi.</source>
        <translation>The form is kept as a draft. Ctrl N offers it again.</translation>
    </message>
    <message>
        <source>Simpan dan cetak tanda bukti</source>
        <translation>Save and print receipt</translation>
    </message>
    <message>
        <source>Simpan dan cetak tanda bukti (Ctrl P)</source>
        <translation>Save and print receipt (Ctrl P)</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Discard form</translation>
    </message>
    <message>
        <source>F1: pintasan papan ketik</source>
        <translation>F1: keyboard shortcuts</translation>
    </message>
    <message>
        <source>Draf tersimpan · F1: pintasan papan ketik</source>
        <translation>Draft saved · F1: keyboard shortcuts</translation>
    </message>
    <message>
        <source>Permohonan baru</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Ke isian berikutnya</source>
        <translation>Go to the next field</translation>
    </message>
    <message>
        <source>Baris baru dalam isian panjang</source>
        <translation>New line in a long field</translation>
    </message>
    <message>
        <source>Simpan dan beri nomor (juga Ctrl S)</source>
        <translation>Save and assign a number (also Ctrl S)</translation>
    </message>
    <message>
        <source>Bersama huruf bergaris bawah: lompat ke isiannya</source>
        <translation>With the underlined letter: jump to that field</translation>
    </message>
    <message>
        <source>Tutup; isian tersimpan sebagai draf</source>
        <translation>Close; the form is kept as a draft</translation>
    </message>
    <message>
        <source>&amp;Simpan dan beri nomor</source>
        <translation>&amp;Save and assign number</translation>
    </message>
</context>
<context>
    <name>DialogPerpanjang</name>
    <message>
        <source>&amp;Tanggal perpanjangan</source>
        <translation>&amp;Date of extension</translation>
    </message>
    <message>
        <source>Hanya satu kali, dan sebelum batas jawaban lewat.</source>
        <translation>Once only, and before the answer deadline has passed.</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Uraian alasan</source>
        <translation>&amp;Explanation of the reason</translation>
    </message>
    <message>
        <source>Tercetak dalam surat pemberitahuan perpanjangan.</source>
        <translation>Printed in the notification of extension.</translation>
    </message>
    <message>
        <source>Pilih salah satu dari dua alasan yang sah.</source>
        <translation>Choose one of the two lawful reasons.</translation>
    </message>
    <message>
        <source>Tulis uraian alasannya.</source>
        <translation>Enter an explanation of the reason.</translation>
    </message>
</context>
<context>
    <name>DialogPesanNomor</name>
    <message>
        <source>Pesan nomor</source>
        <translation>Reserve number</translation>
    </message>
    <message>
        <source>Nomor berikutnya disisihkan untuk berkas yang ditulis di luar program ini. Nomor yang dipesan tidak diberikan kepada yang lain.</source>
        <translation>The next number is set aside for a file written outside this program. A reserved number is not given to anything else.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tanggal nomor</source>
        <translation>Date of the number</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Tulis tanggalnya.</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>Tulis untuk apa nomor ini dipesan.</source>
        <translation>State what this number is reserved for.</translation>
    </message>
    <message>
        <source>Nomor {0} dipesan.</source>
        <translation>Number {0} reserved.</translation>
    </message>
</context>
<context>
    <name>DialogPindah</name>
    <message>
        <source>Tenggat yang bergeser</source>
        <translation>Deadlines that move</translation>
    </message>
    <message>
        <source>Tenggat perkara ini berubah karena hari libur ditambah atau dicabut. Cetak pemberitahuannya, lalu tandai setelah pemohon diberi tahu.</source>
        <translation>The deadlines of these cases changed because holidays were added or removed. Print the notices, then mark them once the applicants have been told.</translation>
    </message>
    <message>
        <source>Tidak ada tenggat bergeser yang menunggu.</source>
        <translation>No moved deadlines are waiting.</translation>
    </message>
    <message>
        <source>Cetak semua pemberitahuan</source>
        <translation>Print all notices</translation>
    </message>
    <message>
        <source>Tandai semua sudah diberitahukan</source>
        <translation>Mark all as told</translation>
    </message>
    <message>
        <source>Pemberitahuan perubahan tenggat</source>
        <translation>Notice of a changed deadline</translation>
    </message>
    <message>
        <source>Tandai sudah diberitahukan</source>
        <translation>Mark as told</translation>
    </message>
    <message>
        <source>Tulis bagaimana pemohon diberi tahu, misalnya surat dan tanggalnya.</source>
        <translation>Write how the applicant was told, for example the letter and its date.</translation>
    </message>
    <message>
        <source>Tandai</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Perkara</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DialogPratinjau</name>
    <message>
        <source>Sebelum diterapkan</source>
        <translation>Before it is applied</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>{0} perubahan dalam {1} paket menunggu diterapkan.</source>
        <translation>{0} changes in {1} packets wait to be applied.</translation>
    </message>
    <message>
        <source>Paralel: dua komputer mengubah isian berbeda pada catatan yang sama; keduanya dipakai. Keputusan: isian yang sama diubah dua kali; keduanya disimpan dan Anda memilih. Potret basis data dibuat dahulu, dan sinkron ini dapat dibatalkan.</source>
        <translation>Parallel: two PCs changed different fields of one record; both are used. Decision: the same field was changed twice; both are kept and you choose. A snapshot is taken first, and this synchronisation can be taken back.</translation>
    </message>
    <message>
        <source>Saya sudah memeriksa dan menyetujui catatan itu hilang</source>
        <translation>I have checked, and agree that these records disappear</translation>
    </message>
    <message>
        <source>Tulis saja</source>
        <translation>Only write</translation>
    </message>
    <message>
        <source>Menulis paket kita tanpa menerapkan yang datang</source>
        <translation>Writes our packets without applying what came</translation>
    </message>
    <message>
        <source>Banyak catatan akan hilang</source>
        <translation>Many records would disappear</translation>
    </message>
    <message>
        <source>Terapkan semua</source>
        <translation>Apply everything</translation>
    </message>
    <message>
        <source>Terapkan, tahan yang itu</source>
        <translation>Apply, hold that back</translation>
    </message>
</context>
<context>
    <name>DialogPulihkan</name>
    <message>
        <source>Pulihkan dari cadangan</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Cadangan diperiksa byte demi byte, lalu ditaruh di folder baru. Folder yang sudah berisi tidak pernah ditimpa, dan kantor yang sekarang tetap utuh.</source>
        <translation>The backup is checked byte by byte, then placed in a new folder. A folder with contents is never overwritten, and the present office stays as it is.</translation>
    </message>
    <message>
        <source>Tarik berkas cadangan ke sini, atau pilih berkasnya</source>
        <translation>Drag the backup file here, or choose it</translation>
    </message>
    <message>
        <source>Cadangan: {0}</source>
        <translation>Backup: {0}</translation>
    </message>
    <message>
        <source>Folder baru untuk kantor yang dipulihkan</source>
        <translation>New folder for the restored office</translation>
    </message>
    <message>
        <source>Folder ini akan dibuat; harus belum ada atau kosong.</source>
        <translation>This folder will be created; it must not exist yet or must be empty.</translation>
    </message>
    <message>
        <source>Frasa pemulihan</source>
        <translation>Recovery phrase</translation>
    </message>
    <message>
        <source>Pilih folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Folder tempat kantor ditaruh</source>
        <translation>Folder to place the office in</translation>
    </message>
    <message>
        <source>Tulis folder baru.</source>
        <translation>Enter a new folder.</translation>
    </message>
    <message>
        <source>Memulihkan {0}</source>
        <translation>Restoring {0}</translation>
    </message>
    <message>
        <source>Bila diisi, atau bila komputer ini menyimpan kunci kantor itu, isi cadangan dibuka dan diperiksa sebelum dipakai. Di komputer lain frasa ini juga diperlukan saat masuk.</source>
        <translation>If it is filled in, or if this computer keeps the key of that office, the content of the backup is opened and checked before it is used. On another computer this passphrase is also needed to log in.</translation>
    </message>
</context>
<context>
    <name>DialogPutusan</name>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan atau pertim&amp;bangan</source>
        <translation>Reason or co&amp;nsiderations</translation>
    </message>
    <message>
        <source>Tercetak dalam surat dan masuk kolom alasan register.</source>
        <translation>Printed in the letter and entered in the reasons column of the register.</translation>
    </message>
    <message>
        <source>&amp;Keputusan</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <source>&amp;Tanggal putusan</source>
        <translation>Date &amp;of decision</translation>
    </message>
    <message>
        <source>Pengecualian</source>
        <translation>Exemption</translation>
    </message>
    <message>
        <source>Penolakan karena dikecualikan perlu huruf Pasal 17, SK pengecualian, dan persetujuan Atasan PPID.</source>
        <translation>Refusal because of an exemption needs the letter of Article 17, the exemption decree (SK) and the approval of the PPID superior.</translation>
    </message>
    <message>
        <source>UU 14/2008 Pasal 17</source>
        <translation>UU 14/2008 Article 17</translation>
    </message>
    <message>
        <source>Nomor &amp;SK pengecualian</source>
        <translation>Number of the exemption decree (&amp;SK)</translation>
    </message>
    <message>
        <source>Persetujuan &amp;Atasan PPID</source>
        <translation>&amp;Approval of the PPID superior</translation>
    </message>
    <message>
        <source>Nomor &amp;uji konsekuensi</source>
        <translation>Consequence &amp;test number</translation>
    </message>
    <message>
        <source>&amp;Konsekuensi bila dibuka</source>
        <translation>&amp;Consequences of disclosure</translation>
    </message>
    <message>
        <source>Bagian yang &amp;ditolak</source>
        <translation>Part that is &amp;refused</translation>
    </message>
    <message>
        <source>Penjelasan peng&amp;hitaman</source>
        <translation>Explanation of the &amp;blacking-out</translation>
    </message>
    <message>
        <source>Penyediaan</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Salinan &amp;lunak (softcopy)</source>
        <translation>So&amp;ft copy</translation>
    </message>
    <message>
        <source>Salinan &amp;cetak (hardcopy)</source>
        <translation>&amp;Hard copy</translation>
    </message>
    <message>
        <source>Bentuk yang dikuasai</source>
        <translation>Form in which it is held</translation>
    </message>
    <message>
        <source>&amp;Waktu penyediaan (hari)</source>
        <translation>Time to &amp;provide (days)</translation>
    </message>
    <message>
        <source>tidak disebut</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Jumlah l&amp;embar</source>
        <translation>Number of sh&amp;eets</translation>
    </message>
    <message>
        <source>Biaya penyali&amp;nan (Rp)</source>
        <translation>Cop&amp;ying fee (Rp)</translation>
    </message>
    <message>
        <source>Biaya pen&amp;giriman (Rp)</source>
        <translation>Deli&amp;very fee (Rp)</translation>
    </message>
    <message>
        <source>Biaya lain-lain (Rp)</source>
        <translation>Other fees (Rp)</translation>
    </message>
    <message>
        <source>Cara &amp;pembayaran</source>
        <translation>Method of pay&amp;ment</translation>
    </message>
    <message>
        <source>Badan &amp;publik yang menguasai</source>
        <translation>P&amp;ublic body that holds it</translation>
    </message>
    <message>
        <source>&amp;Jangka waktu penyediaan</source>
        <translation>Period for providin&amp;g it</translation>
    </message>
    <message>
        <source>Bila diketahui; tercetak dalam pemberitahuan.</source>
        <translation>If known; printed in the notification.</translation>
    </message>
    <message>
        <source>Simpan putusan: {0}</source>
        <translation>Save decision: {0}</translation>
    </message>
    <message>
        <source>{0} selembar menurut setelan</source>
        <translation>{0} per sheet according to the settings</translation>
    </message>
    <message>
        <source>&amp;Oleh siapa dan bagaimana disetujui</source>
        <translation>Appr&amp;oved by whom and how</translation>
    </message>
    <message>
        <source>Misalnya: Sekretaris Daerah, tanda tangan basah, map SK 2026</source>
        <translation>For example: Regional Secretary, signed on paper, file of decrees 2026</translation>
    </message>
</context>
<context>
    <name>DialogRombongan</name>
    <message>
        <source>Rombongan</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Ambil dari &amp;berkas…</source>
        <translation>Take from a &amp;file…</translation>
    </message>
    <message>
        <source>Tulis paling sedikit satu permohonan.</source>
        <translation>Write at least one request.</translation>
    </message>
    <message>
        <source>Daftar ({0})</source>
        <translation>List ({0})</translation>
    </message>
    <message>
        <source>Pilih daftar permohonan</source>
        <translation>Choose the list of requests</translation>
    </message>
    <message>
        <source>{0} permohonan</source>
        <translation>{0} request(s)</translation>
    </message>
    <message>
        <source>&amp;Daftarkan {0} permohonan</source>
        <translation>&amp;Register {0} requests</translation>
    </message>
    <message>
        <source>Daftar permohonan</source>
        <translation>List of requests</translation>
    </message>
    <message>
        <source>Tempel daftarnya, atau ambil dari berkas XLSX.</source>
        <translation>Paste the list, or take it from an XLSX file.</translation>
    </message>
    <message>
        <source>Satu permohonan &amp;satu baris</source>
        <translation>One request, one &amp;line</translation>
    </message>
</context>
<context>
    <name>DialogSampaikan</name>
    <message>
        <source>Register mencatat kedua tanggal terpisah (Lampiran VIII kolom 18 dan 19).</source>
        <translation>The register records the two dates separately (Annex VIII columns 18 and 19).</translation>
    </message>
    <message>
        <source>Tanggal &amp;pemberitahuan tertulis</source>
        <translation>Date of written &amp;notification</translation>
    </message>
    <message>
        <source>Tanggal &amp;informasi diberikan</source>
        <translation>Date information was &amp;provided</translation>
    </message>
    <message>
        <source>Kosongkan bila informasinya belum diserahkan.</source>
        <translation>Leave empty if the information has not been handed over yet.</translation>
    </message>
    <message>
        <source>&amp;Cara</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>Pe&amp;nerima</source>
        <translation>&amp;Recipient</translation>
    </message>
    <message>
        <source>&amp;Bukti</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>Nomor resi, waktu e-mail, atau paraf di buku ekspedisi.</source>
        <translation>Tracking number, time of the e-mail, or signature in the dispatch book.</translation>
    </message>
    <message>
        <source>Lepas berkas bukti penyampaian di sini</source>
        <translation>Drop the proof of delivery here</translation>
    </message>
</context>
<context>
    <name>DialogSandi</name>
    <message>
        <source>Sandi baru</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Ganti sandi</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Sandi lama {0} langsung tidak berlaku, dan akun yang terkunci terbuka lagi. Sampaikan sandi baru secara lisan; mintalah ia menggantinya di Keamanan.</source>
        <translation>The old password of {0} stops working at once, and a locked account is unlocked. Tell them the new password in person and ask them to change it under Security.</translation>
    </message>
    <message>
        <source>Sandi lama</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>Paling sedikit 10 huruf; kalimat pendek lebih baik.</source>
        <translation>At least 10 characters; a short sentence is better.</translation>
    </message>
    <message>
        <source>Ulangi sandi baru</source>
        <translation>Repeat the new password</translation>
    </message>
    <message>
        <source>Kedua sandi tidak sama.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Sandi {0} diganti.</source>
        <translation>Password of {0} changed.</translation>
    </message>
</context>
<context>
    <name>DialogSelesai</name>
    <message>
        <source>&amp;Tanggal selesai</source>
        <translation>&amp;Date completed</translation>
    </message>
    <message>
        <source>Perkara tetap dapat dibaca; register tidak berubah lagi.</source>
        <translation>The case remains readable; the register no longer changes.</translation>
    </message>
</context>
<context>
    <name>DialogSengketa</name>
    <message>
        <source>Tulis alasan pembetulannya.</source>
        <translation>Write the reason for the correction.</translation>
    </message>
    <message>
        <source>Para pihak</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>&amp;Nama pemohon</source>
        <translation>&amp;Name of applicant</translation>
    </message>
    <message>
        <source>Je&amp;nis pemohon</source>
        <translation>&amp;Type of applicant</translation>
    </message>
    <message>
        <source>Kuasa pemohon</source>
        <translation>Applicant’s proxy</translation>
    </message>
    <message>
        <source>Termohon (kosong = instansi ini)</source>
        <translation>Respondent (empty = this agency)</translation>
    </message>
    <message>
        <source>Alamat pemohon</source>
        <translation>Address of applicant</translation>
    </message>
    <message>
        <source>Kuasa Termohon, satu nama per baris</source>
        <translation>Respondent’s proxies, one name per line</translation>
    </message>
    <message>
        <source>Komisi Informasi</source>
        <translation>Information Commission</translation>
    </message>
    <message>
        <source>&amp;Komisi Informasi</source>
        <translation>Information &amp;Commission</translation>
    </message>
    <message>
        <source>Nomor re&amp;gister Komisi Informasi</source>
        <translation>Re&amp;gister number of the Information Commission</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>Majelis komisioner</source>
        <translation>Panel of commissioners</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Alasan pembetulan</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Sengketa</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>&amp;Pemberitahuan atau panggilan diterima</source>
        <translation>Notice or &amp;summons received</translation>
    </message>
    <message>
        <source>&amp;Diajukan ke Komisi Informasi</source>
        <translation>&amp;Filed with the Information Commission</translation>
    </message>
    <message>
        <source>Surat ketidaklengkapan diterima pemohon</source>
        <translation>Notice of incompleteness received by the applicant</translation>
    </message>
    <message>
        <source>&amp;Informasi yang disengketakan</source>
        <translation>&amp;Information in dispute</translation>
    </message>
    <message>
        <source>Alasan menentukan jalannya: huruf a ajudikasi, huruf lain mediasi.</source>
        <translation>The grounds decide the path: ground a adjudication, other grounds mediation.</translation>
    </message>
    <message>
        <source>&amp;Alasan sengketa</source>
        <translation>Gro&amp;unds of the dispute</translation>
    </message>
</context>
<context>
    <name>DialogSurat</name>
    <message>
        <source>Isi tanggal surat yang sudah tiba.</source>
        <translation>Enter a letter date that is not in the future.</translation>
    </message>
    <message>
        <source>KONSEP</source>
        <translation>DRAFT</translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation>Date of letter</translation>
    </message>
    <message>
        <source>&amp;Terbitkan</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Beri nomor, bekukan isi, dan simpan di berkas perkara (Ctrl Enter)</source>
        <translation>Assign a number, freeze the contents and file it with the case (Ctrl Enter)</translation>
    </message>
    <message>
        <source>&amp;Cetak…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Belum bernomor; belum tercatat sebagai surat.</source>
        <translation>No number yet; not recorded as a letter.</translation>
    </message>
    <message>
        <source>terbit</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>Bentuk &amp;lain</source>
        <translation>&amp;Other forms</translation>
    </message>
</context>
<context>
    <name>DialogSuratDiterima</name>
    <message>
        <source>Surat diterima pemohon</source>
        <translation>Letter received by the applicant</translation>
    </message>
    <message>
        <source>&amp;Tanggal diterima pemohon</source>
        <translation>&amp;Date received by the applicant</translation>
    </message>
    <message>
        <source>Tiga hari kerja perbaikan dihitung dari tanggal ini.</source>
        <translation>The three working days for additions count from this date.</translation>
    </message>
    <message>
        <source>&amp;Cara disampaikan</source>
        <translation>&amp;How it was delivered</translation>
    </message>
</context>
<context>
    <name>DialogTagih</name>
    <message>
        <source>Penagihan ke-{0}</source>
        <translation>Chaser no. {0}</translation>
    </message>
    <message>
        <source>&amp;Catat sudah ditagih</source>
        <translation>&amp;Record as chased</translation>
    </message>
    <message>
        <source>&amp;Pesan untuk {0}</source>
        <translation>&amp;Message to {0}</translation>
    </message>
    <message>
        <source>Dikirim &amp;lewat</source>
        <translation>Sent &amp;by</translation>
    </message>
    <message>
        <source>Sali&amp;n pesan</source>
        <translation>&amp;Copy message</translation>
    </message>
    <message>
        <source>Cetak &amp;memo…</source>
        <translation>&amp;Print memo…</translation>
    </message>
    <message>
        <source>Pesan disalin.</source>
        <translation>Message copied.</translation>
    </message>
    <message>
        <source>Memo penagihan</source>
        <translation>Chaser memo</translation>
    </message>
</context>
<context>
    <name>DialogTandai</name>
    <message>
        <source>Tandai dijawab</source>
        <translation>Mark as answered</translation>
    </message>
    <message>
        <source>Catat jawaban provinsi: kepada siapa, kapan, lewat apa.</source>
        <translation>Note the province&apos;s answer: to whom, when, by what means.</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Tutup eskalasi</source>
        <translation>Close the escalation</translation>
    </message>
    <message>
        <source>Perkara ini tidak lagi menunggu provinsi. Alasannya tetap tercatat.</source>
        <translation>This case no longer waits for the province. The reason stays on record.</translation>
    </message>
    <message>
        <source>Alasan menutup</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Buka kembali</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Perkara ini kembali menunggu provinsi.</source>
        <translation>This case waits for the province again.</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DialogTemplat</name>
    <message>
        <source>Isi tanggalnya.</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>&amp;Simpan sebagai versi baru</source>
        <translation>&amp;Save as a new version</translation>
    </message>
    <message>
        <source>Kembali ke teks &amp;bawaan</source>
        <translation>Back to the &amp;built-in text</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Templat: {0}</source>
        <translation>Template: {0}</translation>
    </message>
    <message>
        <source>Sumber teks bawaan: {0}</source>
        <translation>Source of the built-in text: {0}</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Catatan versi</source>
        <translation>Note on the version</translation>
    </message>
    <message>
        <source>Penanda seperti {nomor} diisi program; pakai &lt;b&gt;…&lt;/b&gt; untuk huruf tebal.</source>
        <translation>Markers such as {nomor} are filled in by the program; use &lt;b&gt;…&lt;/b&gt; for bold.</translation>
    </message>
    <message>
        <source>Bawaan: {0}</source>
        <translation>Built-in: {0}</translation>
    </message>
    <message>
        <source>Satu butir per baris; jumlahnya boleh berubah.</source>
        <translation>One item per line; their number may change.</translation>
    </message>
    <message>
        <source>Satu butir per baris; jumlahnya tetap.</source>
        <translation>One item per line; their number stays the same.</translation>
    </message>
    <message>
        <source>Yang berlaku sekarang</source>
        <translation>In force now</translation>
    </message>
    <message>
        <source>Versi {0} sejak {1}</source>
        <translation>Version {0} since {1}</translation>
    </message>
    <message>
        <source> (teks bawaan)</source>
        <translation> (built-in text)</translation>
    </message>
    <message>
        <source>Versi baru disimpan: {0}.</source>
        <translation>New version saved: {0}.</translation>
    </message>
</context>
<context>
    <name>DialogTerima</name>
    <message>
        <source>Terima pendaftaran</source>
        <translation>Accept the enrolment</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Pusat provinsi</source>
        <translation>Province&apos;s hub</translation>
    </message>
    <message>
        <source>Cocokkan enam kata provinsi dengan surat pengantarnya atau lewat telepon. Bila berbeda, berkas ini bukan dari provinsi Anda.</source>
        <translation>Compare the province&apos;s six words with its covering letter or by telephone. If they differ, this file is not from your province.</translation>
    </message>
    <message>
        <source>Enam kata ini sama</source>
        <translation>These six words are the same</translation>
    </message>
</context>
<context>
    <name>DialogTidakLengkap</name>
    <message>
        <source>&amp;Tanggal surat</source>
        <translation>&amp;Date of letter</translation>
    </message>
    <message>
        <source>Yang harus dilengkapi</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Menurut isian, tidak ada yang kurang.</source>
        <translation>According to the form, nothing is missing.</translation>
    </message>
    <message>
        <source>&amp;Kekurangan lain</source>
        <translation>&amp;Other deficiencies</translation>
    </message>
    <message>
        <source>Satu kekurangan satu baris; tercetak dalam surat sesudah daftar.</source>
        <translation>One deficiency per line; printed in the letter after the list.</translation>
    </message>
    <message>
        <source>Centang atau tulis paling sedikit satu kekurangan.</source>
        <translation>Tick or enter at least one deficiency.</translation>
    </message>
</context>
<context>
    <name>DialogTulisLain</name>
    <message>
        <source>Tulis lain: {0}</source>
        <translation>Write another: {0}</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>DialogTutup</name>
    <message>
        <source>&amp;Tanggal ditutup</source>
        <translation>&amp;Date closed</translation>
    </message>
    <message>
        <source>Tidak diperbaiki pemohon dalam tiga hari kerja sejak surat diterima.</source>
        <translation>Not completed by the applicant within three working days of receiving the letter.</translation>
    </message>
    <message>
        <source>&amp;Catatan di register</source>
        <translation>&amp;Note in the register</translation>
    </message>
    <message>
        <source>Ini catatan register, bukan penolakan.</source>
        <translation>This is a note in the register, not a refusal.</translation>
    </message>
</context>
<context>
    <name>DialogUsulan</name>
    <message>
        <source>Informasi</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Kata yang sama</source>
        <translation>Words in common</translation>
    </message>
    <message>
        <source>Lihat {0}</source>
        <translation>View {0}</translation>
    </message>
    <message>
        <source>&amp;Salin alasan</source>
        <translation>&amp;Copy the reason</translation>
    </message>
    <message>
        <source>&amp;Tutup</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Tarik dan lepas berkas di sini</source>
        <translation>Drag and drop files here</translation>
    </message>
    <message>
        <source>Pilih berkas…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Berkas ({0})</source>
        <translation>Files ({0})</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Tidak diterima: {0}</source>
        <translation>Not accepted: {0}</translation>
    </message>
</context>
<context>
    <name>Ekspor</name>
    <message>
        <source>Ekspor register</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>Register disimpan: {0}</source>
        <translation>Register saved: {0}</translation>
    </message>
    <message>
        <source>Register lengkap (data pribadi terbuka)</source>
        <translation>Full register (personal data open)</translation>
    </message>
    <message>
        <source>Register publik (tersamar)</source>
        <translation>Public register (masked)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Kode: {0}</source>
        <translation>Code: {0}</translation>
    </message>
    <message>
        <source>Terjadi kesalahan pada program.</source>
        <translation>Something went wrong in the program.</translation>
    </message>
    <message>
        <source>Data yang sudah disimpan tetap aman. Langkah terakhir mungkin belum selesai.</source>
        <translation>Saved data is safe. The last step may not have finished.</translation>
    </message>
    <message>
        <source>Coba sekali lagi. Bila terulang, salin laporan ini dan kirimkan kepada administrator. Laporan tidak memuat nama atau isi dokumen.</source>
        <translation>Try once more. If it happens again, copy this report and send it to the administrator. The report holds no names or document contents.</translation>
    </message>
    <message>
        <source>Laporan kesalahan</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Salin laporan</source>
        <translation>Copy report</translation>
    </message>
</context>
<context>
    <name>FaktaKasus</name>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>identitas diperiksa</source>
        <translation>identity checked</translation>
    </message>
    <message>
        <source>Kuasa</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Informasi diminta</source>
        <translation>Information requested</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Cara memperoleh</source>
        <translation>Method of access</translation>
    </message>
    <message>
        <source>Kebutuhan khusus</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Buka samaran…</source>
        <translation>Unmask…</translation>
    </message>
    <message>
        <source>Perlu alasan, dan tercatat di jejak</source>
        <translation>Needs a reason, and is recorded in the trail</translation>
    </message>
    <message>
        <source> (sementara)</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>Kartu hitung</source>
        <translation>Counting card</translation>
    </message>
    <message>
        <source>Kartu hitung {0}</source>
        <translation>Counting card {0}</translation>
    </message>
    <message>
        <source>jeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>dipenuhi terlambat</source>
        <translation>met late</translation>
    </message>
    <message>
        <source>dipenuhi</source>
        <translation>met</translation>
    </message>
    <message>
        <source>Batas periksa</source>
        <translation>Completeness check deadline</translation>
    </message>
    <message>
        <source>Batas perbaikan</source>
        <translation>Deadline for additions</translation>
    </message>
    <message>
        <source>Batas resmi</source>
        <translation>Official deadline</translation>
    </message>
    <message>
        <source>Batas jawab</source>
        <translation>Answer deadline</translation>
    </message>
    <message>
        <source>Batas perpanjangan</source>
        <translation>Extended deadline</translation>
    </message>
    <message>
        <source>alamat tersamar</source>
        <translation>address masked</translation>
    </message>
    <message>
        <source>Keberadaan</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Balasan pertama</source>
        <translation>First reply</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Saring…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Simpan saringan ini…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Hapus tampilan</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Simpan tampilan</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Nama tampilan:</source>
        <translation>Name of the view:</translation>
    </message>
</context>
<context>
    <name>FormAkun</name>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Untuk masuk, misalnya rina.kartika.</source>
        <translation>For logging in, for example rina.kartika.</translation>
    </message>
    <message>
        <source>Sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Paling sedikit 10 huruf; kalimat pendek lebih baik.</source>
        <translation>At least 10 characters; a short sentence is better.</translation>
    </message>
    <message>
        <source>Ulangi sandi</source>
        <translation>Repeat password</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kedua sandi tidak sama.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Akun aktif (boleh masuk)</source>
        <translation>Account active (may log in)</translation>
    </message>
    <message>
        <source>Nama akun tidak berubah.</source>
        <translation>The account name does not change.</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>wajib diisi</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>FormInstansi</name>
    <message>
        <source>Lambang: tarik gambar PNG atau JPG ke sini</source>
        <translation>Emblem: drag a PNG or JPG image here</translation>
    </message>
    <message>
        <source>Lepas lambang</source>
        <translation>Remove emblem</translation>
    </message>
    <message>
        <source>Gratis</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Gambar lebih besar dari 5 MB. Perkecil dahulu.</source>
        <translation>The image is larger than 5 MB. Make it smaller first.</translation>
    </message>
    <message>
        <source>Nama dan kode</source>
        <translation>Name and code</translation>
    </message>
    <message>
        <source>Pemerintah daerah</source>
        <translation>Local government</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>Unit (bila ada)</source>
        <translation>Unit (if any)</translation>
    </message>
    <message>
        <source>Kode instansi</source>
        <translation>Agency code</translation>
    </message>
    <message>
        <source>Dipakai di nomor, misalnya PPID-DISKOMINFO.</source>
        <translation>Used in numbers, for example PPID-DISKOMINFO.</translation>
    </message>
    <message>
        <source>Alamat pada kepala surat</source>
        <translation>Address in the letterhead</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kota (tempat surat)</source>
        <translation>City (place of letters)</translation>
    </message>
    <message>
        <source>Kode pos</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Faksimile</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Laman</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kertas dan biaya</source>
        <translation>Paper and fees</translation>
    </message>
    <message>
        <source>Kertas surat</source>
        <translation>Paper for letters</translation>
    </message>
    <message>
        <source>Biaya salin per lembar</source>
        <translation>Copying fee per sheet</translation>
    </message>
</context>
<context>
    <name>FormMasuk</name>
    <message>
        <source>Ingat di komputer ini</source>
        <translation>Remember on this computer</translation>
    </message>
    <message>
        <source>Komputer ini tidak menyimpan kunci kantor. Salin frasa dari lembar pemulihan; besar kecil huruf dan tanda hubung tidak berpengaruh.</source>
        <translation>This computer does not keep the office key. Copy the phrase from the recovery sheet; upper or lower case and hyphens make no difference.</translation>
    </message>
    <message>
        <source>Frasa pemulihan</source>
        <translation>Recovery phrase</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Tampilkan sandi</source>
        <translation>Show password</translation>
    </message>
    <message>
        <source>Masuk</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Ketik frasa pemulihan.</source>
        <translation>Type the recovery phrase.</translation>
    </message>
    <message>
        <source>Ketik nama akun.</source>
        <translation>Type the account name.</translation>
    </message>
    <message>
        <source>Ketik sandi.</source>
        <translation>Type the password.</translation>
    </message>
</context>
<context>
    <name>FormPejabat</name>
    <message>
        <source>Bertindak sebagai</source>
        <translation>Acts as</translation>
    </message>
    <message>
        <source>Status jabatan</source>
        <translation>Type of appointment</translation>
    </message>
    <message>
        <source>Nama dan gelar</source>
        <translation>Name and titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 angka, spasi boleh.</source>
        <translation>18 digits, spaces allowed.</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pangkat, golongan</source>
        <translation>Rank, grade</translation>
    </message>
    <message>
        <source>Atas nama jabatan</source>
        <translation>On behalf of (position)</translation>
    </message>
    <message>
        <source>Berlaku dari</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kosongkan bila belum ditentukan.</source>
        <translation>Leave empty if not determined yet.</translation>
    </message>
    <message>
        <source>Tulis jabatan yang diatasnamakan.</source>
        <translation>Enter the position on whose behalf the official signs.</translation>
    </message>
    <message>
        <source>Kosong: sejak dahulu.</source>
        <translation>Empty: from the beginning.</translation>
    </message>
    <message>
        <source>Jabatan yang diatasnamakan, misalnya Kepala Dinas. Untuk u.b., tulis dua jabatan: Kepala Dinas; Sekretaris.</source>
        <translation>The post on whose behalf the person signs, for example Head of Office (Kepala Dinas). For u.b., enter two posts: Kepala Dinas; Sekretaris.</translation>
    </message>
</context>
<context>
    <name>FormPekan</name>
    <message>
        <source>5 hari: Senin–Jumat</source>
        <translation>5 days: Monday–Friday</translation>
    </message>
    <message>
        <source>6 hari: Senin–Sabtu</source>
        <translation>6 days: Monday–Saturday</translation>
    </message>
    <message>
        <source>Hari kejadian tidak ikut dihitung (hari ke-0)</source>
        <translation>The day of the event is not counted (day 0)</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Hari yang tidak dihitung</source>
        <translation>Days not counted</translation>
    </message>
    <message>
        <source>Kalender bawaan memuat SKB hari libur nasional dan cuti bersama; libur daerah dapat ditambahkan kapan saja di Pengaturan.</source>
        <translation>The built-in calendar holds the SKB on national holidays and joint leave; local holidays can be added at any time in Settings.</translation>
    </message>
    <message>
        <source>Aturan tidak menyebutnya; ini pembacaan kami. Kartu hitung selalu menyatakannya.</source>
        <translation>The rules do not say; this is our reading. The counting card always states it.</translation>
    </message>
</context>
<context>
    <name>FormPermohonan</name>
    <message>
        <source>Surat kuasa ada dan diperiksa</source>
        <translation>Power of attorney present and checked</translation>
    </message>
    <message>
        <source>Di&amp;wakili kuasa</source>
        <translation>Represented by a pro&amp;xy</translation>
    </message>
    <message>
        <source>&amp;Tanggal diterima</source>
        <translation>&amp;Date received</translation>
    </message>
    <message>
        <source>&amp;Lewat</source>
        <translation>Received &amp;via</translation>
    </message>
    <message>
        <source>&amp;Jenis pemohon</source>
        <translation>Applicant &amp;type</translation>
    </message>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Na&amp;ma</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>NI&amp;K</source>
        <translation>NI&amp;K</translation>
    </message>
    <message>
        <source>16 angka</source>
        <translation>16 digits</translation>
    </message>
    <message>
        <source>&amp;Nomor pengesahan badan hukum</source>
        <translation>Legal entity approval &amp;number</translation>
    </message>
    <message>
        <source>&amp;Alamat</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>T&amp;elepon / WhatsApp</source>
        <translation>T&amp;elephone / WhatsApp</translation>
    </message>
    <message>
        <source>E-ma&amp;il</source>
        <translation>E-ma&amp;il</translation>
    </message>
    <message>
        <source>&amp;Pekerjaan</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>Nama kuasa</source>
        <translation>Name of proxy</translation>
    </message>
    <message>
        <source>Telepon kuasa</source>
        <translation>Telephone of proxy</translation>
    </message>
    <message>
        <source>Alamat kuasa</source>
        <translation>Address of proxy</translation>
    </message>
    <message>
        <source>Informasi yang diminta</source>
        <translation>Information requested</translation>
    </message>
    <message>
        <source>&amp;Rincian informasi</source>
        <translation>Details of the info&amp;rmation</translation>
    </message>
    <message>
        <source>Tuj&amp;uan penggunaan</source>
        <translation>P&amp;urpose of use</translation>
    </message>
    <message>
        <source>&amp;Cara memperoleh</source>
        <translation>Method of a&amp;ccess</translation>
    </message>
    <message>
        <source>&amp;Dikirim lewat</source>
        <translation>Sent b&amp;y</translation>
    </message>
    <message>
        <source>Lain-lain</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Kebutuhan k&amp;husus</source>
        <translation>S&amp;pecial needs</translation>
    </message>
    <message>
        <source>Keteran&amp;gan</source>
        <translation>Additiona&amp;l remarks</translation>
    </message>
    <message>
        <source>A&amp;kta pendirian yang disahkan diperiksa</source>
        <translation>Approved deed of establishment c&amp;hecked</translation>
    </message>
    <message>
        <source>KTP pem&amp;beri kuasa diperiksa</source>
        <translation>Principal’s ID card (KTP) c&amp;hecked</translation>
    </message>
    <message>
        <source>KTP atau surat kepe&amp;ndudukan diperiksa</source>
        <translation>KTP or residence document c&amp;hecked</translation>
    </message>
</context>
<context>
    <name>FormPola</name>
    <message>
        <source>Penanda yang dapat dipakai: {0}. Lebar angka ditulis {1}.</source>
        <translation>Placeholders available: {0}. The width of a number is written {1}.</translation>
    </message>
    <message>
        <source>Pola nomor pendaftaran permohonan</source>
        <translation>Pattern of request registration numbers</translation>
    </message>
    <message>
        <source>Pola nomor surat keluar</source>
        <translation>Pattern of outgoing letter numbers</translation>
    </message>
    <message>
        <source>Kode klasifikasi surat</source>
        <translation>Letter classification code</translation>
    </message>
    <message>
        <source>Permendagri 83/2022; 000.8.3 untuk layanan informasi publik.</source>
        <translation>Permendagri 83/2022; 000.8.3 for public information services.</translation>
    </message>
    <message>
        <source>Contoh: {0}</source>
        <translation>Example: {0}</translation>
    </message>
    <message>
        <source>Pola nomor keberatan</source>
        <translation>Pattern of objection numbers</translation>
    </message>
    <message>
        <source>Pola nomor sengketa</source>
        <translation>Pattern of dispute numbers</translation>
    </message>
</context>
<context>
    <name>GarisMaju</name>
    <message>
        <source>Hentikan</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>HalAkun</name>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Siapa yang masuk</source>
        <translation>Who logs in</translation>
    </message>
    <message>
        <source>Administrator mengatur, petugas dan PPID melayani. Sandi tidak dapat dilihat kembali oleh siapa pun; administrator dapat menggantinya.</source>
        <translation>The administrator sets up, officers and the PPID serve. Nobody can see a password again; an administrator can replace it.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Buat juga akun petugas atau PPID sekarang</source>
        <translation>Also create an account for an officer or the PPID now</translation>
    </message>
    <message>
        <source>Petugas atau PPID</source>
        <translation>Officer or PPID</translation>
    </message>
    <message>
        <source>Nama akun ini sudah dipakai di atas.</source>
        <translation>This account name is already used above.</translation>
    </message>
</context>
<context>
    <name>HalCatatan</name>
    <message>
        <source>Catatan</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Baca catatan pertama</source>
        <translation>Read the first records</translation>
    </message>
    <message>
        <source>Komputer ini sudah berizin, tetapi belum mempunyai akun. Pasang flashdisk yang ditulis komputer pemberi izin sesudah izinnya dibuat, lalu baca. Sesudah akun tiba, masuklah seperti biasa.</source>
        <translation>This PC has been let in, but has no accounts yet. Plug in the USB stick that the granting PC wrote after making the grant, then read it. Once the accounts have arrived, sign in as usual.</translation>
    </message>
    <message>
        <source>Flashdisk yang dipakai</source>
        <translation>Stick in use</translation>
    </message>
    <message>
        <source>Baca flashdisk</source>
        <translation>Read USB stick</translation>
    </message>
    <message>
        <source>Folder lain…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Folder bersama di jaringan kantor, atau flashdisk yang tidak dikenali</source>
        <translation>A shared folder of the office network, or a stick that is not recognised</translation>
    </message>
    <message>
        <source>{0} terpasang</source>
        <translation>{0} plugged in</translation>
    </message>
    <message>
        <source>Flashdisk belum terpasang</source>
        <translation>No USB stick plugged in</translation>
    </message>
    <message>
        <source>Akun sudah tiba: masuklah dengan akun dan sandi Anda.</source>
        <translation>The accounts have arrived: sign in with your account and password.</translation>
    </message>
    <message>
        <source>Belum ada akun di sini. Di komputer pemberi izin, sesudah memberi izin, klik Tulis &amp; baca flashdisk, lalu bawa flashdisknya ke sini.</source>
        <translation>There is no account here yet. On the granting PC, after making the grant, click Write &amp; read USB stick, then bring the stick here.</translation>
    </message>
    <message>
        <source>Pilih folder pertukaran</source>
        <translation>Choose exchange folder</translation>
    </message>
</context>
<context>
    <name>HalInstansi</name>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Identitas instansi</source>
        <translation>Identity of the agency</translation>
    </message>
    <message>
        <source>Begini kepala surat akan tercetak pada setiap surat dan register.</source>
        <translation>This is how the letterhead will be printed on every letter and register.</translation>
    </message>
</context>
<context>
    <name>HalIzin</name>
    <message>
        <source>Izin</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>Minta izin komputer instansi</source>
        <translation>Ask a PC of the agency to let this one in</translation>
    </message>
    <message>
        <source>Bawa permintaan.lmc ke komputer yang memegang kunci instansi: Sinkronisasi › Komputer instansi › Beri izin komputer lain. Sesudah memberi izin, tulis juga flashdisk di sana, supaya catatan dan akun ikut terbawa.</source>
        <translation>Carry permintaan.lmc to the PC that holds the agency key: Synchronisation › PCs of the agency › Let another PC in. After the grant is made, also write the USB stick there, so that records and accounts come along.</translation>
    </message>
    <message>
        <source>Enam kata permintaan</source>
        <translation>Six words of the request</translation>
    </message>
    <message>
        <source>Simpan permintaan.lmc…</source>
        <translation>Save permintaan.lmc…</translation>
    </message>
    <message>
        <source>Lepaskan izin.lmc di sini</source>
        <translation>Drop izin.lmc here</translation>
    </message>
    <message>
        <source>Enam kata izin</source>
        <translation>Six words of the grant</translation>
    </message>
    <message>
        <source>Enam kata ini sama dengan di layar komputer pemberi izin</source>
        <translation>These six words are the same on the screen of the granting PC</translation>
    </message>
    <message>
        <source>1. Simpan permintaan, bawa, dan cocokkan enam kata ini di sana</source>
        <translation>1. Save the request, carry it there, and compare these six words</translation>
    </message>
    <message>
        <source>2. Terima izin yang dibawa kembali</source>
        <translation>2. Accept the grant that is brought back</translation>
    </message>
    <message>
        <source>Permintaan komputer (*{0})</source>
        <translation>PC request (*{0})</translation>
    </message>
    <message>
        <source>Simpan permintaan.lmc</source>
        <translation>Save permintaan.lmc</translation>
    </message>
    <message>
        <source>Tersimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Cocokkan enam kata izin ini, satu per satu. Bila berbeda, jangan diterima:</source>
        <translation>Compare these six words of the grant, one by one. If they differ, do not accept it:</translation>
    </message>
</context>
<context>
    <name>HalMulai</name>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selamat datang di Lumbung</source>
        <translation>Welcome to Lumbung</translation>
    </message>
    <message>
        <source>Beberapa menit saja: identitas instansi, pejabat, cara menghitung hari, nomor, akun, lalu lembar pemulihan. Semuanya dapat diubah kemudian di Pengaturan.</source>
        <translation>It takes only a few minutes: identity of the agency, officials, how days are counted, numbers, accounts, then the recovery sheet. Everything can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder data kantor</source>
        <translation>Folder for the office data</translation>
    </message>
    <message>
        <source>Folder ini akan dibuat di komputer ini. Isinya terenkripsi; jangan menaruhnya di flashdisk atau folder yang disinkronkan.</source>
        <translation>This folder will be created on this computer. Its contents are encrypted; do not put it on a USB stick or in a synchronised folder.</translation>
    </message>
    <message>
        <source>Siapkan: kepala surat instansi dan lambangnya, nama dan NIP PPID serta Atasan PPID, dan pencetak atau flashdisk untuk lembar pemulihan.</source>
        <translation>Have ready: the agency’s letterhead and emblem, the names and NIP of the PPID and the PPID superior, and a printer or USB stick for the recovery sheet.</translation>
    </message>
    <message>
        <source>Tulis folder untuk data kantor.</source>
        <translation>Enter a folder for the office data.</translation>
    </message>
    <message>
        <source>Tulis alamat folder lengkap, dari awal.</source>
        <translation>Enter the full path of the folder.</translation>
    </message>
    <message>
        <source>Folder ini tidak kosong. Pilih folder baru.</source>
        <translation>This folder is not empty. Choose a new folder.</translation>
    </message>
    <message>
        <source>Gabung ke instansi yang sudah ada</source>
        <translation>Join an agency that exists</translation>
    </message>
    <message>
        <source>Untuk komputer kedua sampai kelima. Komputer ini membuat kantor kosong dan sebuah permintaan; komputer instansi yang sudah berjalan memberi izin, lalu catatan dan akunnya dibawa ke sini dengan flashdisk.</source>
        <translation>For the second to the fifth PC. This PC makes an empty office and a request; a PC of the agency that is in use lets it in, then its records and accounts are brought here on a USB stick.</translation>
    </message>
    <message>
        <source>Siapkan: flashdisk untuk membawa permintaan dan izin, administrator di komputer yang memegang kunci instansi, dan pencetak untuk lembar pemulihan. Jendela ini boleh ditutup kapan saja; nanti dilanjutkan dari tempat terakhir.</source>
        <translation>Have at hand: a USB stick for request and grant, an administrator at the PC that holds the agency key, and a printer for the recovery sheet. This window may be closed at any time; it goes on later from where it stopped.</translation>
    </message>
</context>
<context>
    <name>HalNomor</name>
    <message>
        <source>Nomor</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Nomor pendaftaran dan surat</source>
        <translation>Registration and letter numbers</translation>
    </message>
    <message>
        <source>Tidak ada aturan yang menentukan polanya. Nomor diberikan berurutan tanpa celah; nomor yang batal tetap tercatat dengan alasannya.</source>
        <translation>No rule prescribes the pattern. Numbers are given in sequence without gaps; a cancelled number stays on record with its reason.</translation>
    </message>
</context>
<context>
    <name>HalPejabat</name>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Pejabat yang berwenang</source>
        <translation>Authorised officials</translation>
    </message>
    <message>
        <source>Surat hanya dapat diterbitkan atas nama pejabat yang masa berlakunya memuat tanggal surat. Bila belum ada penetapannya, kosongkan dan isi kemudian.</source>
        <translation>A letter can only be issued in the name of an official whose term covers the date of the letter. If nobody has been appointed yet, leave this empty and fill it in later.</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>Atasan PPID</source>
        <translation>PPID superior</translation>
    </message>
</context>
<context>
    <name>HalPekan</name>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Cara menghitung hari kerja</source>
        <translation>How working days are counted</translation>
    </message>
    <message>
        <source>Setiap tenggat dihitung dengan setelan ini dan kartu hitungnya dapat dicetak.</source>
        <translation>Every deadline is calculated with these settings, and its counting card can be printed.</translation>
    </message>
</context>
<context>
    <name>HalPemulihan</name>
    <message>
        <source>Pemulihan</source>
        <translation>Recovery</translation>
    </message>
    <message>
        <source>Lembar pemulihan</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Frasa ini satu-satunya jalan membuka data bila komputer rusak atau diganti. Cetak lembar ini, segel, dan simpan di brankas. Jangan disimpan di komputer ini.</source>
        <translation>This phrase is the only way to open the data if the computer breaks or is replaced. Print this sheet, seal it and keep it in a safe. Do not keep it on this computer.</translation>
    </message>
    <message>
        <source>Ketik kembali dua kelompok dari lembar itu</source>
        <translation>Type two groups from the sheet</translation>
    </message>
    <message>
        <source>Supaya pasti lembarnya terbaca.</source>
        <translation>To be sure the sheet can be read.</translation>
    </message>
    <message>
        <source>Kelompok ke-{0}</source>
        <translation>Group {0}</translation>
    </message>
    <message>
        <source>Belum sama dengan lembar. Periksa huruf demi huruf.</source>
        <translation>Does not match the sheet yet. Check it letter by letter.</translation>
    </message>
    <message>
        <source>Lembar sudah dikirim ke pencetak.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>Lembar disimpan sebagai {0}. Cetak, lalu hapus berkasnya.</source>
        <translation>The sheet was saved as {0}. Print it, then delete the file.</translation>
    </message>
    <message>
        <source>Cetak (Ctrl+P) atau simpan (Ctrl+S) lembar ini untuk melanjutkan.</source>
        <translation>Print (Ctrl+P) or save (Ctrl+S) this sheet to continue.</translation>
    </message>
</context>
<context>
    <name>HalSelesai</name>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kantor sudah siap</source>
        <translation>The office is ready</translation>
    </message>
    <message>
        <source>Masuklah dengan salah satu akun yang baru dibuat.</source>
        <translation>Log in with one of the accounts just created.</translation>
    </message>
    <message>
        <source>Sesudah masuk: impor register lama dari Impor &amp; ekspor, atau daftarkan permohonan pertama dengan Ctrl+N. Buat cadangan ke flashdisk hari ini juga.</source>
        <translation>After logging in: import old registers under Import &amp; export, or register the first request with Ctrl+N. Make a backup on a USB stick today.</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Akun</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Folder data</source>
        <translation>Data folder</translation>
    </message>
</context>
<context>
    <name>HalamanBeranda</name>
    <message>
        <source>lewat tenggat</source>
        <translation>past the deadline</translation>
    </message>
    <message>
        <source>jatuh tempo ≤ 3 hari kerja</source>
        <translation>due in ≤ 3 working days</translation>
    </message>
    <message>
        <source>rata-rata hari kerja menjawab</source>
        <translation>average working days to answer</translation>
    </message>
    <message>
        <source>dijawab tepat waktu tahun ini</source>
        <translation>answered on time this year</translation>
    </message>
    <message>
        <source>Kalender sementara</source>
        <translation>Provisional calendar</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>rata-rata hari kerja menjawab (batas 10)</source>
        <translation>average working days to answer (limit 10)</translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Tenggat bergeser</source>
        <translation>Moved deadlines</translation>
    </message>
    <message>
        <source>{0} tenggat berubah karena hari libur; pemohonnya belum diberi tahu.</source>
        <translation>{0} deadlines changed because of holidays; the applicants have not been told yet.</translation>
    </message>
    <message>
        <source>Buka daftar</source>
        <translation>Open the list</translation>
    </message>
</context>
<context>
    <name>HalamanDariProvinsi</name>
    <message>
        <source>Belum ada paket dari provinsi.</source>
        <translation>Nothing has come from the province yet.</translation>
    </message>
    <message>
        <source>Hari libur, aturan tenggat, pengumuman, dan instruksi provinsi datang bersama flashdisk atau lewat jaringan, lalu berlaku sendiri sejak tanggalnya.</source>
        <translation>Days off, deadlines, announcements and instructions of the province come by stick or over the network and then take effect by themselves on their day.</translation>
    </message>
    <message>
        <source>Paket aturan</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>Tenggat yang berubah</source>
        <translation>Changed deadlines</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Jam</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>resmi</source>
        <translation>official</translation>
    </message>
    <message>
        <source>aman</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>Berlaku dari {0}.</source>
        <translation>In force from {0}.</translation>
    </message>
    <message>
        <source>Dilaksanakan sampai {0}.</source>
        <translation>To be followed until {0}.</translation>
    </message>
    <message>
        <source>Tenggat yang berubah karena {0} versi {1}</source>
        <translation>Deadlines changed by {0} version {1}</translation>
    </message>
</context>
<context>
    <name>HalamanData</name>
    <message>
        <source>{0} permohonan disimpan, {1} sudah ada sebelumnya.</source>
        <translation>{0} request(s) saved, {1} already present.</translation>
    </message>
    <message>
        <source>Lihat permohonan</source>
        <translation>View requests</translation>
    </message>
</context>
<context>
    <name>HalamanEskalasi</name>
    <message>
        <source>Saring menurut keadaan</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <source>Semua eskalasi</source>
        <translation>All escalations</translation>
    </message>
    <message>
        <source>Buka identitas…</source>
        <translation>Open identity…</translation>
    </message>
    <message>
        <source>Tandai dijawab…</source>
        <translation>Mark as answered…</translation>
    </message>
    <message>
        <source>Tutup…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Buka kembali…</source>
        <translation>Reopen…</translation>
    </message>
    <message>
        <source>Perkara yang dieskalasi</source>
        <translation>Escalated cases</translation>
    </message>
    <message>
        <source>Yang dilakukan provinsi</source>
        <translation>What the province did</translation>
    </message>
    <message>
        <source>Perkara</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>permohonannya belum tiba</source>
        <translation>its request has not arrived</translation>
    </message>
    <message>
        <source>Instansi dan keperluan</source>
        <translation>Agency and purpose</translation>
    </message>
    <message>
        <source>Dieskalasi</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Terakhir dibuka</source>
        <translation>Last opened</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Tidak ada eskalasi yang menunggu.</source>
        <translation>No escalation is waiting.</translation>
    </message>
    <message>
        <source>Instansi menyertakan identitas pemohon per perkara, dengan keperluannya. Perkara itu muncul di sini sesudah paketnya dibaca di Kotak masuk.</source>
        <translation>Agencies name an applicant case by case, with the purpose. The case appears here once its packet was read in the Inbox.</translation>
    </message>
    <message>
        <source>{0} perkara, {1} belum dibuka. Tiap pembukaan dicatat di jejak.</source>
        <translation>{0} cases, {1} not opened yet. Every opening is recorded in the trail.</translation>
    </message>
    <message>
        <source>{0} membuka identitas, {1}: {2}</source>
        <translation>{0} opened the identity, {1}: {2}</translation>
    </message>
    <message>
        <source>{0} menandai dijawab, {1}: {2}</source>
        <translation>{0} marked it as answered, {1}: {2}</translation>
    </message>
    <message>
        <source>{0} menutup, {1}: {2}</source>
        <translation>{0} closed it, {1}: {2}</translation>
    </message>
    <message>
        <source>{0} membuka kembali perkara, {1}: {2}</source>
        <translation>{0} reopened the case, {1}: {2}</translation>
    </message>
    <message>
        <source>Belum ada yang membuka perkara ini.</source>
        <translation>Nobody has opened this case yet.</translation>
    </message>
</context>
<context>
    <name>HalamanInstansi</name>
    <message>
        <source>Daftarkan instansi…</source>
        <translation>Enrol agency…</translation>
    </message>
    <message>
        <source>Surat tindak lanjut…</source>
        <translation>Follow-up letter…</translation>
    </message>
    <message>
        <source>Berkas pendaftaran baru…</source>
        <translation>New enrolment file…</translation>
    </message>
    <message>
        <source>Cabut komputer…</source>
        <translation>Revoke PC…</translation>
    </message>
    <message>
        <source>Cabut instansi…</source>
        <translation>Revoke agency…</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Saring instansi</source>
        <translation>Filter agencies</translation>
    </message>
    <message>
        <source>Semua instansi</source>
        <translation>All agencies</translation>
    </message>
    <message>
        <source>Senyap lebih dari 14 hari</source>
        <translation>Silent for more than 14 days</translation>
    </message>
    <message>
        <source>Belum terdengar</source>
        <translation>Never heard of</translation>
    </message>
    <message>
        <source>Ada yang dikarantina</source>
        <translation>Something in quarantine</translation>
    </message>
    <message>
        <source>Daftar instansi</source>
        <translation>List of agencies</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kiriman terakhir</source>
        <translation>Last packet</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PCs</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>Rekaman</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Tertahan</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>{0} · pendaftaran ke-{1}, {2}</source>
        <translation>{0} · enrolment {1}, {2}</translation>
    </message>
    <message>
        <source>belum pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>{0} hari senyap</source>
        <translation>silent for {0} days</translation>
    </message>
    <message>
        <source>{0} karantina</source>
        <translation>{0} in quarantine</translation>
    </message>
    <message>
        <source>{0} menunggu</source>
        <translation>{0} waiting</translation>
    </message>
    <message>
        <source>PC dipulihkan</source>
        <translation>PC restored</translation>
    </message>
    <message>
        <source>Belum ada instansi yang terdaftar.</source>
        <translation>No agency is enrolled yet.</translation>
    </message>
    <message>
        <source>Daftarkan instansi untuk membuat instansi.enrol dan lembar kode QR-nya. Bawa berkas itu dengan flashdisk, atau bacakan kode QR-nya di komputer instansi.</source>
        <translation>Enrol an agency to make its instansi.enrol and the sheet with its QR code. Carry the file by stick, or scan the QR code at a PC of the agency.</translation>
    </message>
    <message>
        <source>Daftarkan instansi</source>
        <translation>Enrol agency</translation>
    </message>
    <message>
        <source>{0} instansi, {1} sudah mengirim.</source>
        <translation>{0} agencies, {1} have sent.</translation>
    </message>
    <message>
        <source>Surat tindak lanjut</source>
        <translation>Follow-up letter</translation>
    </message>
    <message>
        <source>{0} tidak dapat mengirim lagi untuk selamanya. Data yang sudah diterima tetap dihitung.</source>
        <translation>{0} can never send again. What was received stays counted.</translation>
    </message>
    <message>
        <source>Cabut instansi</source>
        <translation>Revoke agency</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Masa yang disebut surat</source>
        <translation>Period the letter is about</translation>
    </message>
    <message>
        <source>Pilih satu untuk mengurus atau menyuratinya.</source>
        <translation>Choose one to manage it or to write to it.</translation>
    </message>
</context>
<context>
    <name>HalamanKesenyapan</name>
    <message>
        <source>Paket yang tiba per bulan</source>
        <translation>Packets that arrived by month</translation>
    </message>
    <message>
        <source>Angka: paket yang tiba pada bulan itu, lewat jalan apa pun. Merah: tidak ada yang tiba. Klik satu instansi untuk membuat surat tindak lanjut.</source>
        <translation>Figures: packets that arrived in that month, by whatever road. Red: none arrived. Click an agency to write it a follow-up letter.</translation>
    </message>
    <message>
        <source>Belum ada instansi yang terdaftar.</source>
        <translation>No agency is enrolled yet.</translation>
    </message>
    <message>
        <source>Instansi yang didaftarkan muncul di sini walaupun belum pernah mengirim.</source>
        <translation>Enrolled agencies appear here even before they send anything.</translation>
    </message>
    <message>
        <source>Buka Instansi</source>
        <translation>Open agencies</translation>
    </message>
    <message>
        <source>{0} instansi tidak mengirim sama sekali</source>
        <translation>{0} agencies sent nothing at all</translation>
    </message>
    <message>
        <source>semua pernah mengirim</source>
        <translation>all have sent</translation>
    </message>
</context>
<context>
    <name>HalamanKotakMasuk</name>
    <message>
        <source>Baca &amp;&amp; balas flashdisk</source>
        <translation>Read &amp;&amp; answer stick</translation>
    </message>
    <message>
        <source>Baca &amp;&amp; balas folder…</source>
        <translation>Read &amp;&amp; answer folder…</translation>
    </message>
    <message>
        <source>Terima berkas…</source>
        <translation>Take files in…</translation>
    </message>
    <message>
        <source>Tulis untuk semua instansi…</source>
        <translation>Write for all agencies…</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Buang…</source>
        <translation>Throw away…</translation>
    </message>
    <message>
        <source>{0} terpasang</source>
        <translation>{0} plugged in</translation>
    </message>
    <message>
        <source>tidak ada flashdisk</source>
        <translation>no stick</translation>
    </message>
    <message>
        <source>Membaca {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Menulis balasan ke {0}</source>
        <translation>Writing answers to {0}</translation>
    </message>
    <message>
        <source>Menerima berkas</source>
        <translation>Taking files in</translation>
    </message>
    <message>
        <source>Flashdisk dan berkas</source>
        <translation>Stick and files</translation>
    </message>
    <message>
        <source>Paket disimpan dahulu, baru diperiksa dan diterapkan. Yang rusak, asing, atau tidak semestinya masuk karantina dengan alasannya. Balasannya (tanda terima dan paket aturan) ditulis ke folder instansi yang ada di flashdisk itu.</source>
        <translation>Packets are stored first, then checked and applied. What is damaged, strange or not in order goes into quarantine with its reason. The answers (receipts and rule packs) are written into the folders of the agencies on that stick.</translation>
    </message>
    <message>
        <source>Flashdisk yang dipakai</source>
        <translation>Stick in use</translation>
    </message>
    <message>
        <source>Paket yang tiba</source>
        <translation>Packets that arrived</translation>
    </message>
    <message>
        <source>Saring menurut keadaan</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Semua paket</source>
        <translation>All packets</translation>
    </message>
    <message>
        <source>Karantina</source>
        <translation>Quarantine</translation>
    </message>
    <message>
        <source>Menunggu</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Diterapkan</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Tiba</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Sarana</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Belum ada paket di sini.</source>
        <translation>No packets here yet.</translation>
    </message>
    <message>
        <source>Pasang flashdisk dari instansi lalu tekan Baca &amp;&amp; balas. Kiriman lewat jaringan muncul sendiri.</source>
        <translation>Plug in a stick from an agency and press Read &amp;&amp; answer. What comes over the network appears by itself.</translation>
    </message>
    <message>
        <source>{0} paket dalam daftar, {1} dikarantina.</source>
        <translation>{0} packets listed, {1} in quarantine.</translation>
    </message>
    <message>
        <source>{0} paket dibaca: {1} diterapkan, {2} menunggu, {3} dikarantina.</source>
        <translation>{0} packets read: {1} applied, {2} waiting, {3} in quarantine.</translation>
    </message>
    <message>
        <source>{0} sudah pernah dibaca.</source>
        <translation>{0} had been read before.</translation>
    </message>
    <message>
        <source>Balasan ditulis untuk {0} instansi ({1}).</source>
        <translation>Answers written for {0} agencies ({1}).</translation>
    </message>
    <message>
        <source>Belum dikenal komputernya: {0}.</source>
        <translation>No PC known yet: {0}.</translation>
    </message>
    <message>
        <source>Pilih folder pertukaran</source>
        <translation>Choose exchange folder</translation>
    </message>
    <message>
        <source>Pilih paket</source>
        <translation>Choose packets</translation>
    </message>
    <message>
        <source>Pilih flashdisk atau folder</source>
        <translation>Choose stick or folder</translation>
    </message>
    <message>
        <source>Buang paket karantina</source>
        <translation>Throw quarantined packet away</translation>
    </message>
    <message>
        <source>Isinya dihapus dari komputer ini; barisnya dan alasannya tetap tercatat.</source>
        <translation>Its content is deleted from this PC; its line and the reason stay on record.</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Pilih yang dikarantina untuk mencobanya lagi.</source>
        <translation>Choose one in quarantine to try it again.</translation>
    </message>
</context>
<context>
    <name>HalamanLayanan</name>
    <message>
        <source>Bagian layanan lain</source>
        <translation>Part of the other services</translation>
    </message>
    <message>
        <source>Di luar register</source>
        <translation>Outside the register</translation>
    </message>
    <message>
        <source>Survei kepuasan</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Muat ulang daftar</source>
        <translation>Reload the list</translation>
    </message>
</context>
<context>
    <name>HalamanPaket</name>
    <message>
        <source>Buat paket…</source>
        <translation>Make pack…</translation>
    </message>
    <message>
        <source>Tarik…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Paket aturan</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>Belum ada paket aturan.</source>
        <translation>No rule packs yet.</translation>
    </message>
    <message>
        <source>Buat paket hari libur setelah SKB terbit, perubahan tenggat, pengumuman, atau instruksi. Paket ditandatangani provinsi, dibawa flashdisk atau jaringan, dan berlaku di instansi sejak tanggalnya.</source>
        <translation>Make a pack of days off once the decree is out, of changed deadlines, an announcement or an instruction. Packs are signed by the province, carried by stick or network, and take effect at the agencies on their day.</translation>
    </message>
    <message>
        <source>Buat paket</source>
        <translation>Make pack</translation>
    </message>
    <message>
        <source>Paket yang ditarik berhenti berlaku di instansi begitu daftar baru tiba di sana.</source>
        <translation>A withdrawn pack ceases at an agency as soon as the new list arrives there.</translation>
    </message>
    <message>
        <source>{0} versi {1} tidak berlaku lagi di instansi setelah daftar baru tiba.</source>
        <translation>{0} version {1} ceases at the agencies once the new list arrives.</translation>
    </message>
    <message>
        <source>Tarik paket</source>
        <translation>Withdraw pack</translation>
    </message>
    <message>
        <source>Tarik</source>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>HalamanPapan</name>
    <message>
        <source>Belum ada data dari instansi.</source>
        <translation>No data from agencies yet.</translation>
    </message>
    <message>
        <source>Daftarkan instansi di halaman Instansi, bawa berkasnya dengan flashdisk atau kode QR. Setelah kiriman pertamanya dibaca di Kotak masuk, angkanya muncul di sini.</source>
        <translation>Enrol agencies on the page Agencies and carry the file by stick or QR code. Once their first packet is read in the inbox, the figures appear here.</translation>
    </message>
    <message>
        <source>Buka Instansi</source>
        <translation>Open agencies</translation>
    </message>
    <message>
        <source>Peringkat</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Belum ada instansi yang terdaftar.</source>
        <translation>No agency is enrolled yet.</translation>
    </message>
    <message>
        <source>Peta panas</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Angka yang ditampilkan</source>
        <translation>Figure shown</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Tepat</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>tanpa kasus</source>
        <translation>no cases</translation>
    </message>
    <message>
        <source>{0} dari {1} instansi mengirim · {2} senyap &gt; 14 hari</source>
        <translation>{0} of {1} agencies have sent · {2} silent &gt; 14 days</translation>
    </message>
    <message>
        <source>huruf {0}</source>
        <translation>letter {0}</translation>
    </message>
</context>
<context>
    <name>HalamanPengaturan</name>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officials</translation>
    </message>
    <message>
        <source>Pengguna &amp; peran</source>
        <translation>Users &amp; roles</translation>
    </message>
    <message>
        <source>Kalender kerja</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Unit kerja</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Jawaban baku</source>
        <translation>Ready texts</translation>
    </message>
    <message>
        <source>Templat surat</source>
        <translation>Letter templates</translation>
    </message>
</context>
<context>
    <name>HalamanPerkara</name>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Langkah berikutnya yang dianjurkan</source>
        <translation>Recommended next step</translation>
    </message>
    <message>
        <source>Kartu hitung tenggat terdekat</source>
        <translation>Counting card of the nearest deadline</translation>
    </message>
    <message>
        <source>Muat ulang daftar</source>
        <translation>Reload the list</translation>
    </message>
</context>
<context>
    <name>HalamanPermohonan</name>
    <message>
        <source>Permohonan informasi</source>
        <translation>Information requests</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Saring daftar</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Langkah berikutnya yang dianjurkan</source>
        <translation>Recommended next step</translation>
    </message>
    <message>
        <source>Cetak tanda bukti</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Kartu hitung tenggat terdekat</source>
        <translation>Counting card of the nearest deadline</translation>
    </message>
    <message>
        <source>Muat ulang daftar</source>
        <translation>Reload the list</translation>
    </message>
    <message>
        <source>Ke langkah berikutnya dari baris terpilih</source>
        <translation>Go to the next step from the selected row</translation>
    </message>
    <message>
        <source>Hitungan tanggal di sel terpilih</source>
        <translation>How the date in the selected cell was counted</translation>
    </message>
    <message>
        <source>Rombongan permohonan</source>
        <translation>Batch of requests</translation>
    </message>
</context>
<context>
    <name>HalamanRekap</name>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Belum ada instansi yang terdaftar.</source>
        <translation>No agency is enrolled yet.</translation>
    </message>
    <message>
        <source>Rekap memuat satu baris per instansi, juga yang belum mengirim.</source>
        <translation>The recap has one line per agency, also for those that sent nothing.</translation>
    </message>
    <message>
        <source>{0} kolom nihil tidak ditampilkan; berkas memuat semuanya.</source>
        <translation>{0} empty columns are not shown; the files hold them all.</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Simpan rekap</source>
        <translation>Save recap</translation>
    </message>
    <message>
        <source>Rekap {0} instansi ditulis ke {1}.</source>
        <translation>Recap of {0} agencies written to {1}.</translation>
    </message>
</context>
<context>
    <name>HalamanSinkronisasi</name>
    <message>
        <source>Pertukaran</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Komputer instansi</source>
        <translation>PCs of the agency</translation>
    </message>
    <message>
        <source>Pendaftaran</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Yang dikirim ke provinsi</source>
        <translation>What goes to the province</translation>
    </message>
    <message>
        <source>Bagian sinkronisasi</source>
        <translation>Sections of synchronisation</translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Tulis &amp;&amp; baca flashdisk</source>
        <translation>Write &amp;&amp; read USB stick</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Bagian berikutnya</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Bagian sebelumnya</source>
        <translation>Previous section</translation>
    </message>
</context>
<context>
    <name>HalamanTempatSimpan</name>
    <message>
        <source>Berkas tersandi di folder kantor ini</source>
        <translation>Encrypted file in this office&apos;s folder</translation>
    </message>
    <message>
        <source>Server PostgreSQL milik provinsi</source>
        <translation>PostgreSQL server of the province</translation>
    </message>
    <message>
        <source>Wajib tersandi (TLS)</source>
        <translation>Must be encrypted (TLS)</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Bagian ini wajib diisi.</source>
        <translation>This part is required.</translation>
    </message>
    <message>
        <source>Tempat simpan data provinsi</source>
        <translation>Where the province&apos;s data is kept</translation>
    </message>
    <message>
        <source>Papan, kotak masuk, dan rekap dibaca dari sini. Berkas sendiri cukup untuk satu komputer; server dipakai bila hub melayani jaringan atau beberapa komputer melihat papan yang sama.</source>
        <translation>Board, inbox and recap are read from here. Its own file is enough for one computer; a server is used when the hub serves a network or several computers look at the same board.</translation>
    </message>
    <message>
        <source>Nama server</source>
        <translation>Server name</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Nama basis data</source>
        <translation>Database name</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Sandi</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Disimpan tersandi dengan kunci kantor; tidak ditampilkan lagi.</source>
        <translation>Kept encrypted with the office&apos;s key; never shown again.</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Yang tersimpan di tempat lama tetap di sana dan tidak ikut berpindah.</source>
        <translation>What is kept in the old place stays there and does not move along.</translation>
    </message>
    <message>
        <source>Kosongkan untuk memakai sandi yang tersimpan</source>
        <translation>Leave empty to use the password kept</translation>
    </message>
    <message>
        <source>server {0}</source>
        <translation>server {0}</translation>
    </message>
    <message>
        <source>berkas sendiri</source>
        <translation>own file</translation>
    </message>
    <message>
        <source>belum berisi data Lumbung; tabelnya dibuat saat disimpan</source>
        <translation>it holds no data of Lumbung yet; its tables are made on saving</translation>
    </message>
    <message>
        <source>sudah mengenal {0} instansi</source>
        <translation>it knows {0} agencies already</translation>
    </message>
    <message>
        <source>Tersambung ke PostgreSQL {0}: {1}.</source>
        <translation>Connected to PostgreSQL {0}: {1}.</translation>
    </message>
    <message>
        <source>Tempat simpan disetel.</source>
        <translation>The place was set.</translation>
    </message>
</context>
<context>
    <name>HalamanTugas</name>
    <message>
        <source>Tugas saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Bagian tugas</source>
        <translation>Part of the tasks</translation>
    </message>
    <message>
        <source>Muat ulang tugas</source>
        <translation>Reload the tasks</translation>
    </message>
    <message>
        <source>Serahkan &amp;meja…</source>
        <translation>&amp;Hand over desk…</translation>
    </message>
    <message>
        <source>Cetak &amp;serah terima…</source>
        <translation>&amp;Print hand-over list…</translation>
    </message>
    <message>
        <source>&amp;Buka perkara</source>
        <translation>&amp;Open case</translation>
    </message>
    <message>
        <source>&amp;Langkah…</source>
        <translation>&amp;Step…</translation>
    </message>
    <message>
        <source>Tugas, konsep, dan penagihan dari semua perkara. Enter membuka perkara.</source>
        <translation>Tasks, drafts and chasers of all cases. Enter opens the case.</translation>
    </message>
    <message>
        <source>Perkara</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Isi dan hasil</source>
        <translation>Content and result</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>hukum {0}</source>
        <translation>legal {0}</translation>
    </message>
    <message>
        <source>Tugas untuk saya</source>
        <translation>Tasks for me</translation>
    </message>
    <message>
        <source>Konsep menunggu saya</source>
        <translation>Drafts waiting for me</translation>
    </message>
    <message>
        <source>Perlu ditagih</source>
        <translation>To be chased</translation>
    </message>
    <message>
        <source>Semua tugas terbuka</source>
        <translation>All open tasks</translation>
    </message>
    <message>
        <source>Tidak ada tugas untuk Anda.</source>
        <translation>There are no tasks for you.</translation>
    </message>
    <message>
        <source>Tidak ada konsep yang menunggu Anda.</source>
        <translation>No draft is waiting for you.</translation>
    </message>
    <message>
        <source>Tidak ada unit yang terlambat menjawab.</source>
        <translation>No unit is late with its answer.</translation>
    </message>
    <message>
        <source>Tidak ada tugas terbuka.</source>
        <translation>There are no open tasks.</translation>
    </message>
</context>
<context>
    <name>HasilUji</name>
    <message>
        <source>permohonan baru akan disimpan</source>
        <translation>new request(s) will be saved</translation>
    </message>
    <message>
        <source>sudah pernah diimpor, dilewati</source>
        <translation>already imported, skipped</translation>
    </message>
    <message>
        <source>baris meragukan, tetap disimpan</source>
        <translation>doubtful row(s), saved nevertheless</translation>
    </message>
    <message>
        <source>baris salah</source>
        <translation>row(s) with errors</translation>
    </message>
    <message>
        <source>dijawab lewat 10 hari kerja</source>
        <translation>answered after more than 10 working days</translation>
    </message>
    <message>
        <source>Catatan uji impor</source>
        <translation>Notes of the import test</translation>
    </message>
    <message>
        <source>Jawaban terlambat</source>
        <translation>Late answers</translation>
    </message>
    <message>
        <source>Catatan ({0})</source>
        <translation>Notes ({0})</translation>
    </message>
    <message>
        <source>Jawaban terlambat ({0})</source>
        <translation>Late answers ({0})</translation>
    </message>
    <message>
        <source>Dihitung dari tanggal diterima, hari kejadian = hari ke-0, batas {0} hari kerja: {1} pemberitahuan dan {2} pemberian informasi terlambat. {3} baris tidak dapat dihitung karena tanggalnya tidak terbaca.</source>
        <translation>Counted from the date received, day of the event = day 0, limit {0} working days: {1} notification(s) and {2} provision(s) of information late. {3} row(s) could not be counted because their dates cannot be read.</translation>
    </message>
    <message>
        <source>Tidak ada catatan.</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>Semua sel terbaca tanpa keraguan.</source>
        <translation>Every cell was read without doubt.</translation>
    </message>
    <message>
        <source>Tidak ada jawaban yang terlambat.</source>
        <translation>No late answers.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>tertulis: {0}</source>
        <translation>as written: {0}</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Pemberitahuan (hari kerja)</source>
        <translation>Notification (working days)</translation>
    </message>
    <message>
        <source>Pemberian (hari kerja)</source>
        <translation>Provision (working days)</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Cari nomor, nama, isi dokumen…</source>
        <translation>Search number, name, document text…</translation>
    </message>
</context>
<context>
    <name>Impor</name>
    <message>
        <source>Nomor pendaftaran</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Nomor urut baris</source>
        <translation>Row number</translation>
    </message>
    <message>
        <source>Tanggal diterima</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>Nama pemohon</source>
        <translation>Name of applicant</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Nomor kontak</source>
        <translation>Contact number</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Informasi yang diminta</source>
        <translation>Information requested</translation>
    </message>
    <message>
        <source>Tujuan penggunaan</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Dikuasai: ya</source>
        <translation>Held: yes</translation>
    </message>
    <message>
        <source>Dikuasai: tidak</source>
        <translation>Held: no</translation>
    </message>
    <message>
        <source>Badan publik lain yang menguasai</source>
        <translation>Other public body that holds it</translation>
    </message>
    <message>
        <source>Belum didokumentasikan</source>
        <translation>Not documented yet</translation>
    </message>
    <message>
        <source>Status informasi (satu kolom)</source>
        <translation>Status of the information (one column)</translation>
    </message>
    <message>
        <source>Bentuk: softcopy</source>
        <translation>Form: softcopy</translation>
    </message>
    <message>
        <source>Bentuk: hardcopy</source>
        <translation>Form: hardcopy</translation>
    </message>
    <message>
        <source>Bentuk informasi (satu kolom)</source>
        <translation>Form of the information (one column)</translation>
    </message>
    <message>
        <source>Jenis: melihat/mengetahui</source>
        <translation>Type: view/inspect</translation>
    </message>
    <message>
        <source>Jenis: meminta salinan</source>
        <translation>Type: ask for a copy</translation>
    </message>
    <message>
        <source>Jenis permohonan (satu kolom)</source>
        <translation>Type of request (one column)</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Alasan penolakan</source>
        <translation>Reason for refusal</translation>
    </message>
    <message>
        <source>Tanggal pemberitahuan tertulis</source>
        <translation>Date of written notification</translation>
    </message>
    <message>
        <source>Tanggal pemberian informasi</source>
        <translation>Date information was provided</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Cara pembayaran</source>
        <translation>Method of payment</translation>
    </message>
    <message>
        <source>Kanal masuk</source>
        <translation>Channel received</translation>
    </message>
    <message>
        <source>Unit tujuan</source>
        <translation>Destination unit</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>salah</source>
        <translation>error</translation>
    </message>
    <message>
        <source>ragu</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>catatan</source>
        <translation>note</translation>
    </message>
    <message>
        <source>yakin</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>mungkin</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>tidak dikenal</source>
        <translation>not recognised</translation>
    </message>
</context>
<context>
    <name>ImporPerkara</name>
    <message>
        <source>Register keberatan</source>
        <translation>Register of objections</translation>
    </message>
    <message>
        <source>Daftar sengketa</source>
        <translation>List of disputes</translation>
    </message>
    <message>
        <source>Catatan uji impor</source>
        <translation>Notes of the import test</translation>
    </message>
    <message>
        <source>Tidak ada catatan.</source>
        <translation>No notes.</translation>
    </message>
    <message>
        <source>Membaca {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} baru, {1} sudah ada, {2} baris meragukan, {3} baris salah.</source>
        <translation>{0} new, {1} already there, {2} doubtful rows, {3} wrong rows.</translation>
    </message>
    <message>
        <source>Betulkan berkasnya; tidak ada yang disimpan.</source>
        <translation>Correct the file; nothing was saved.</translation>
    </message>
    <message>
        <source>Simpan {0} perkara</source>
        <translation>Save {0} cases</translation>
    </message>
    <message>
        <source>{0} perkara disimpan, {1} sudah ada sebelumnya.</source>
        <translation>{0} cases saved, {1} were there already.</translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>tertulis: {0}</source>
        <translation>as written: {0}</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>JendelaGabung</name>
    <message>
        <source>{0} · Gabung ke instansi</source>
        <translation>{0} · Join an agency</translation>
    </message>
    <message>
        <source>Buat permintaan</source>
        <translation>Make the request</translation>
    </message>
    <message>
        <source>Terima izin</source>
        <translation>Accept the grant</translation>
    </message>
    <message>
        <source>Masuk ke kantor</source>
        <translation>Go to the office</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Membuat permintaan</source>
        <translation>Making the request</translation>
    </message>
    <message>
        <source>Menerima izin</source>
        <translation>Accepting the grant</translation>
    </message>
    <message>
        <source>Membaca {0}</source>
        <translation>Reading {0}</translation>
    </message>
</context>
<context>
    <name>JendelaLangkah</name>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Langkah {0} dari {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>JendelaPemasangan</name>
    <message>
        <source>{0} · Pemasangan awal</source>
        <translation>{0} · First setup</translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation>Create office</translation>
    </message>
    <message>
        <source>Masuk ke kantor</source>
        <translation>Go to the office</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Membuat kantor</source>
        <translation>Creating the office</translation>
    </message>
</context>
<context>
    <name>JendelaUtama</name>
    <message>
        <source>Kunci layar</source>
        <translation>Lock screen</translation>
    </message>
    <message>
        <source>Keluar dari akun ini</source>
        <translation>Log out of this account</translation>
    </message>
    <message>
        <source>Permohonan baru</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
</context>
<context>
    <name>KakiSinkron</name>
    <message>
        <source>Luring</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Data tersimpan di komputer ini</source>
        <translation>Records are stored on this PC</translation>
    </message>
    <message>
        <source>{0} perubahan menunggu</source>
        <translation>{0} changes wait</translation>
    </message>
    <message>
        <source>{0} perlu keputusan</source>
        <translation>{0} need a decision</translation>
    </message>
    <message>
        <source>Luring · tidak ada yang menunggu</source>
        <translation>Offline · nothing waits</translation>
    </message>
    <message>
        <source>Sinkron terakhir: {0}</source>
        <translation>Last exchange: {0}</translation>
    </message>
</context>
<context>
    <name>KalenderPopup</name>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Kalimat</name>
    <message>
        <source>Isian belum benar: {0}</source>
        <translation>Not correct yet: {0}</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(tersamar)</source>
        <translation>(masked)</translation>
    </message>
    <message>
        <source>Ada dua akun dengan nama yang sama.</source>
        <translation>Two accounts have the same name.</translation>
    </message>
    <message>
        <source>Ada tanda kutip yang tidak ditutup; periksa batas antarsel.</source>
        <translation>A quotation mark is not closed; check where the cells end.</translation>
    </message>
    <message>
        <source>Akhir masa berlaku mendahului awalnya.</source>
        <translation>The end of validity is before its beginning.</translation>
    </message>
    <message>
        <source>Akun Anda tidak berhak: {0}.</source>
        <translation>Your account may not do this: {0}.</translation>
    </message>
    <message>
        <source>Akun terkunci karena terlalu banyak sandi salah; sisa {0} menit.</source>
        <translation>The account is locked after too many wrong passwords; {0} minutes left.</translation>
    </message>
    <message>
        <source>Akun tidak diubah.</source>
        <translation>The account was not changed.</translation>
    </message>
    <message>
        <source>Akun “{0}” tidak ada atau tidak aktif.</source>
        <translation>The account “{0}” does not exist or is not active.</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Alamat (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>Address (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>Alamat e-mail ditulis seperti nama@contoh.go.id.</source>
        <translation>Write the e-mail address like name@example.go.id.</translation>
    </message>
    <message>
        <source>Alamat kuasa</source>
        <translation>Proxy’s address</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Alasan paling panjang {0} huruf.</source>
        <translation>The reason may have at most {0} characters.</translation>
    </message>
    <message>
        <source>Alasan pembatalan nomor wajib diisi.</source>
        <translation>Give the reason for cancelling the number.</translation>
    </message>
    <message>
        <source>Alasan pembatalan wajib diisi.</source>
        <translation>Give the reason for undoing.</translation>
    </message>
    <message>
        <source>Alasan pembetulan wajib diisi.</source>
        <translation>Give the reason for the correction.</translation>
    </message>
    <message>
        <source>Alasan pemesanan nomor wajib diisi.</source>
        <translation>Give the reason for reserving the number.</translation>
    </message>
    <message>
        <source>Alasan penarikan berkas wajib diisi.</source>
        <translation>Give the reason for withdrawing the file.</translation>
    </message>
    <message>
        <source>Alasan penghapusan wajib diisi.</source>
        <translation>Give the reason for deleting.</translation>
    </message>
    <message>
        <source>Alasan wajib diisi.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Aliran {0} nomor {1}: aliran hilang atau terpotong.</source>
        <translation>Stream {0} number {1}: the stream is lost or cut short.</translation>
    </message>
    <message>
        <source>Aliran {0} nomor {1}{2}: {3}.</source>
        <translation>Stream {0} number {1}{2}: {3}.</translation>
    </message>
    <message>
        <source>Anda tidak berhak menulis {0} di folder itu, atau berkas sedang dibuka program lain.</source>
        <translation>You may not write {0} in that folder, or another program has the file open.</translation>
    </message>
    <message>
        <source>Angka ke-7 sampai ke-12 NIK bukan tanggal lahir.</source>
        <translation>Digits 7 to 12 of the NIK are not a date of birth.</translation>
    </message>
    <message>
        <source>Aturan ini berlaku sejak {0}, setelah tanggal mulai.</source>
        <translation>This rule applies since {0}, after the start date.</translation>
    </message>
    <message>
        <source>Aturan tenggat baris {0} tidak terbaca: {1}.</source>
        <translation>Deadline rule in line {0} cannot be read: {1}.</translation>
    </message>
    <message>
        <source>Aturan tenggat baris {0}: kode {1} ada dua kali.</source>
        <translation>Deadline rule in line {0}: code {1} occurs twice.</translation>
    </message>
    <message>
        <source>Aturan yang dipakai tidak berubah.</source>
        <translation>The rules in use are unchanged.</translation>
    </message>
    <message>
        <source>Badan publik lain</source>
        <translation>Other public body</translation>
    </message>
    <message>
        <source>Bagian yang ditolak</source>
        <translation>Part refused</translation>
    </message>
    <message>
        <source>Basis data dan kuncinya masih ada; tidak ada yang diubah.</source>
        <translation>The database and its key are still there; nothing was changed.</translation>
    </message>
    <message>
        <source>Basis data kantor (lumbung.db) hilang dari folder data.</source>
        <translation>The office database (lumbung.db) is missing from the data folder.</translation>
    </message>
    <message>
        <source>Basis data kantor rusak dan tidak dapat dibaca.</source>
        <translation>The office database is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>Basis data sedang dipakai pekerjaan lain.</source>
        <translation>The database is busy with other work.</translation>
    </message>
    <message>
        <source>Basis data tidak disentuh dan tidak ada yang diubah.</source>
        <translation>The database was not touched and nothing was changed.</translation>
    </message>
    <message>
        <source>Basis data tidak disentuh.</source>
        <translation>The database was not touched.</translation>
    </message>
    <message>
        <source>Belum ada nomor yang dipakai.</source>
        <translation>No number has been used.</translation>
    </message>
    <message>
        <source>Belum ada yang disimpan; isian Anda tetap di layar.</source>
        <translation>Nothing has been saved; what you typed is still on the screen.</translation>
    </message>
    <message>
        <source>Bentuk ekspor “{0}” tidak dikenal.</source>
        <translation>Unknown export format “{0}”.</translation>
    </message>
    <message>
        <source>Beri baris yang baru tanggal berlaku_sejak sendiri.</source>
        <translation>Give the new line its own date in berlaku_sejak.</translation>
    </message>
    <message>
        <source>Beri izin baca pada berkas itu, lalu buka lagi.</source>
        <translation>Allow reading that file, then open again.</translation>
    </message>
    <message>
        <source>Beri izin tulis dan ruang pada folder itu, atau pilih folder lain.</source>
        <translation>Allow writing and make room in that folder, or choose another one.</translation>
    </message>
    <message>
        <source>Beri izin tulis pada folder data, atau pindahkan ke disk yang dapat ditulisi.</source>
        <translation>Allow writing in the data folder, or move it to a disk that can be written.</translation>
    </message>
    <message>
        <source>Beri nama tampilan ini.</source>
        <translation>Give this view a name.</translation>
    </message>
    <message>
        <source>Beri peran administrator kepada orang lain terlebih dahulu.</source>
        <translation>Give the administrator role to somebody else first.</translation>
    </message>
    <message>
        <source>Beri tanda pemisah (misalnya / atau -) di kedua sisi {urut}.</source>
        <translation>Put a separator (for example / or -) on both sides of {urut}.</translation>
    </message>
    <message>
        <source>Berkas hari libur {0} baris {1} tidak terbaca: {2}.</source>
        <translation>Holiday file {0} line {1} cannot be read: {2}.</translation>
    </message>
    <message>
        <source>Berkas ini tabel web berekstensi lembar kerja.</source>
        <translation>This file is a web table with a spreadsheet’s extension.</translation>
    </message>
    <message>
        <source>Berkas itu berubah sewaktu dibaca.</source>
        <translation>The file changed while it was read.</translation>
    </message>
    <message>
        <source>Berkas itu tidak ditimpa.</source>
        <translation>The file was not overwritten.</translation>
    </message>
    <message>
        <source>Berkas kantor.json diubah, rusak, atau berasal dari kantor lain.</source>
        <translation>The file kantor.json was changed, is damaged, or comes from another office.</translation>
    </message>
    <message>
        <source>Berkas kantor.json hilang dari folder data.</source>
        <translation>The file kantor.json is missing from the data folder.</translation>
    </message>
    <message>
        <source>Berkas kantor.json tidak dapat dibaca ({0}).</source>
        <translation>The file kantor.json cannot be read ({0}).</translation>
    </message>
    <message>
        <source>Berkas kunci kantor (kunci.json) rusak.</source>
        <translation>The office key file (kunci.json) is damaged.</translation>
    </message>
    <message>
        <source>Berkas kunci kantor (kunci.json) tidak ada di folder data.</source>
        <translation>The office key file (kunci.json) is not in the data folder.</translation>
    </message>
    <message>
        <source>Berkas kunci kantor (kunci.json) tidak dapat dibaca ({0}).</source>
        <translation>The office key file (kunci.json) cannot be read ({0}).</translation>
    </message>
    <message>
        <source>Berkas memakai pengodean UTF-16 tanpa tanda.</source>
        <translation>The file is encoded in UTF-16 without a mark.</translation>
    </message>
    <message>
        <source>Berkas memakai pengodean UTF-16.</source>
        <translation>The file is encoded in UTF-16.</translation>
    </message>
    <message>
        <source>Berkas memakai pengodean Windows (cp1252).</source>
        <translation>The file is encoded in Windows (cp1252).</translation>
    </message>
    <message>
        <source>Berkas pasal17.csv tidak memuat tepat huruf a sampai j.</source>
        <translation>The file pasal17.csv does not hold exactly the letters a to j.</translation>
    </message>
    <message>
        <source>Berkas yang rusak tidak diubah; cadangan otomatis ada di folder cadangan.</source>
        <translation>The damaged file was not changed; automatic backups are in the backup folder.</translation>
    </message>
    <message>
        <source>Berkas {0} adalah {1}, bukan lembar kerja.</source>
        <translation>The file {0} is a {1}, not a spreadsheet.</translation>
    </message>
    <message>
        <source>Berkas {0} belum dapat diimpor: {1} baris salah. {2}</source>
        <translation>The file {0} cannot be imported yet: {1} rows are wrong. {2}</translation>
    </message>
    <message>
        <source>Berkas {0} bukan teks CSV: berisi bita NUL atau data biner.</source>
        <translation>The file {0} is no CSV text: it holds NUL bytes or binary data.</translation>
    </message>
    <message>
        <source>Berkas {0} kosong (0 bita).</source>
        <translation>The file {0} is empty (0 bytes).</translation>
    </message>
    <message>
        <source>Berkas {0} memakai bentuk {1} yang belum didukung.</source>
        <translation>The file {0} uses the form {1}, which is not supported yet.</translation>
    </message>
    <message>
        <source>Berkas {0} mengembang tidak wajar saat dibuka: {1}.</source>
        <translation>The file {0} grows unusually when opened: {1}.</translation>
    </message>
    <message>
        <source>Berkas {0} rusak: {1}.</source>
        <translation>The file {0} is damaged: {1}.</translation>
    </message>
    <message>
        <source>Berkas {0} sudah ada.</source>
        <translation>The file {0} already exists.</translation>
    </message>
    <message>
        <source>Berkas {0} terkunci kata sandi.</source>
        <translation>The file {0} is locked with a password.</translation>
    </message>
    <message>
        <source>Berkas {0} terlalu besar: {1}.</source>
        <translation>The file {0} is too large: {1}.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak berisi tabel.</source>
        <translation>The file {0} holds no table.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca: {1}.</source>
        <translation>The file {0} cannot be read: {1}.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat ditulis ({1}).</source>
        <translation>The file {0} cannot be written ({1}).</translation>
    </message>
    <message>
        <source>Berkas {0} tidak ditemukan.</source>
        <translation>The file {0} was not found.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak mempunyai {1}.</source>
        <translation>The file {0} has no {1}.</translation>
    </message>
    <message>
        <source>Berkas “{0}” kosong (0 byte).</source>
        <translation>The file “{0}” is empty (0 bytes).</translation>
    </message>
    <message>
        <source>Berkas “{0}” terlalu besar ({1}); batasnya {2}.</source>
        <translation>The file “{0}” is too large ({1}); the limit is {2}.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibaca atau disimpan ({1}).</source>
        <translation>The file “{0}” cannot be read or stored ({1}).</translation>
    </message>
    <message>
        <source>Betulkan sel yang disebut di berkasnya atau ubah pemetaan kolom, lalu uji lagi.</source>
        <translation>Correct the named cells in the file or change the column mapping, then test again.</translation>
    </message>
    <message>
        <source>Betulkan tanggal dan jam komputer. Bila jam sekarang memang benar, administrator dapat menyatakannya di Pengaturan (atau: lumbung clock accept).</source>
        <translation>Correct the date and time of the computer. If the present time is right, an administrator can declare it in Settings (or: lumbung clock accept).</translation>
    </message>
    <message>
        <source>Biaya per lembar tidak mungkin negatif.</source>
        <translation>The price per sheet cannot be negative.</translation>
    </message>
    <message>
        <source>Bila hari libur perkiraan ditetapkan, tanggalnya menjadi {0}. Sampai saat itu dipakai tanggal di kartu ini.</source>
        <translation>If the estimated holidays are decided, the date becomes {0}. Until then the date on this card is used.</translation>
    </message>
    <message>
        <source>Buka dengan kata sandinya, simpan salinan tanpa kata sandi, lalu impor lagi.</source>
        <translation>Open it with its password, save a copy without a password, then import again.</translation>
    </message>
    <message>
        <source>Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu impor lagi.</source>
        <translation>Open it in Excel or LibreOffice, save it again as .xlsx, then import again.</translation>
    </message>
    <message>
        <source>Buka kantor itu, atau pilih folder lain yang kosong.</source>
        <translation>Open that office, or choose another empty folder.</translation>
    </message>
    <message>
        <source>Bukti penyampaian</source>
        <translation>Proof of delivery</translation>
    </message>
    <message>
        <source>Buku nomor tidak berubah.</source>
        <translation>The number book is unchanged.</translation>
    </message>
    <message>
        <source>Cadangan ini dibuat oleh Lumbung yang lebih baru.</source>
        <translation>This backup was made by a newer Lumbung.</translation>
    </message>
    <message>
        <source>Cadangan tidak dapat ditulis ke {0} ({1}).</source>
        <translation>The backup cannot be written to {0} ({1}).</translation>
    </message>
    <message>
        <source>Cadangan {0} rusak, tidak lengkap, atau bukan cadangan Lumbung.</source>
        <translation>The backup {0} is damaged, incomplete, or no Lumbung backup.</translation>
    </message>
    <message>
        <source>Cara memperoleh informasi (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>How to obtain the information (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>Cara mendapatkan salinan informasi (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>How to get the copy of the information (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>Cara pembayaran</source>
        <translation>Way of payment</translation>
    </message>
    <message>
        <source>Catat penyampaian lebih dahulu.</source>
        <translation>Record the delivery first.</translation>
    </message>
    <message>
        <source>Catatan berkasnya dan berkas lain tidak terpengaruh.</source>
        <translation>The record of the file and other files are not affected.</translation>
    </message>
    <message>
        <source>Catatan berkasnya tetap ada.</source>
        <translation>The record of the file stays.</translation>
    </message>
    <message>
        <source>Coba lagi; setelah {0} kali salah, akun terkunci 15 menit di PC ini.</source>
        <translation>Try again; after {0} wrong attempts the account is locked for 15 minutes on this PC.</translation>
    </message>
    <message>
        <source>Daftar aliran tidak lengkap: ada aliran hilang.</source>
        <translation>The list of streams is incomplete: a stream is missing.</translation>
    </message>
    <message>
        <source>Data di folder itu tidak diubah.</source>
        <translation>The data in that folder was not changed.</translation>
    </message>
    <message>
        <source>Data dibetulkan</source>
        <translation>Data corrected</translation>
    </message>
    <message>
        <source>Data kantor tidak berubah; cadangan yang belum jadi sudah dibuang.</source>
        <translation>The office data is unchanged; the unfinished backup was removed.</translation>
    </message>
    <message>
        <source>Data permohonan tidak berubah.</source>
        <translation>The data of the request is unchanged.</translation>
    </message>
    <message>
        <source>Data tetap terkunci.</source>
        <translation>The data stays locked.</translation>
    </message>
    <message>
        <source>Data tidak berubah dan tetap terkunci.</source>
        <translation>The data is unchanged and stays locked.</translation>
    </message>
    <message>
        <source>Data tidak berubah.</source>
        <translation>The data is unchanged.</translation>
    </message>
    <message>
        <source>Dicabut oleh pemohon</source>
        <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
        <source>Diimpor dari register lama</source>
        <translation>Imported from an old register</translation>
    </message>
    <message>
        <source>Dinyatakan lengkap</source>
        <translation>Declared complete</translation>
    </message>
    <message>
        <source>Dinyatakan tidak lengkap</source>
        <translation>Declared incomplete</translation>
    </message>
    <message>
        <source>Diputuskan: {0}</source>
        <translation>Decided: {0}</translation>
    </message>
    <message>
        <source>Disampaikan · {0}</source>
        <translation>Delivered · {0}</translation>
    </message>
    <message>
        <source>Disk tidak dapat dibaca atau ditulisi.</source>
        <translation>The disk cannot be read or written.</translation>
    </message>
    <message>
        <source>Diterima dan didaftarkan · {0}</source>
        <translation>Received and registered · {0}</translation>
    </message>
    <message>
        <source>Ditutup: tidak dilengkapi pemohon</source>
        <translation>Closed: not completed by the applicant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK tidak mungkin.</source>
        <translation>The last four digits of the NIK are impossible.</translation>
    </message>
    <message>
        <source>Enam angka pertama NIK (kode wilayah) tidak mungkin.</source>
        <translation>The first six digits of the NIK (area code) are impossible.</translation>
    </message>
    <message>
        <source>Excel 5.0/95</source>
        <translation>Excel 5.0/95</translation>
    </message>
    <message>
        <source>Folder data hanya dapat dibaca.</source>
        <translation>The data folder is read-only.</translation>
    </message>
    <message>
        <source>Folder data ini dibuat oleh Lumbung yang lebih baru.</source>
        <translation>This data folder was made by a newer Lumbung.</translation>
    </message>
    <message>
        <source>Folder data tidak dapat ditulisi: {0} ({1}).</source>
        <translation>The data folder cannot be written: {0} ({1}).</translation>
    </message>
    <message>
        <source>Folder untuk {0} tidak ada atau medianya sudah dilepas.</source>
        <translation>The folder for {0} does not exist or its medium was removed.</translation>
    </message>
    <message>
        <source>Folder {0} sudah berisi data kantor.</source>
        <translation>The folder {0} already holds an office.</translation>
    </message>
    <message>
        <source>Folder {0} tidak berisi data kantor.</source>
        <translation>The folder {0} holds no office.</translation>
    </message>
    <message>
        <source>Folder {0} tidak kosong.</source>
        <translation>The folder {0} is not empty.</translation>
    </message>
    <message>
        <source>Fotokopi KTP atau surat keterangan kependudukan (PerKI 1/2021 Pasal 27 ayat (3))</source>
        <translation>Copy of KTP or certificate of residence (PerKI 1/2021 Art. 27(3))</translation>
    </message>
    <message>
        <source>Fotokopi KTP atau surat keterangan kependudukan pemberi kuasa (PerKI 1/2021 Pasal 27 ayat (5))</source>
        <translation>Copy of KTP or certificate of residence of those who give authority (PerKI 1/2021 Art. 27(5))</translation>
    </message>
    <message>
        <source>Fotokopi akta pendirian yang telah disahkan (PerKI 1/2021 Pasal 27 ayat (4))</source>
        <translation>Copy of the ratified deed of establishment (PerKI 1/2021 Art. 27(4))</translation>
    </message>
    <message>
        <source>Frasa pemulihan salah.</source>
        <translation>Wrong recovery passphrase.</translation>
    </message>
    <message>
        <source>Gambar lambang pada kop tidak dapat dibaca.</source>
        <translation>The emblem of the letterhead cannot be read.</translation>
    </message>
    <message>
        <source>Hapus baris dan kolom yang tidak dipakai atau pisahkan per tahun, lalu impor lagi.</source>
        <translation>Delete unused rows and columns or split by year, then import again.</translation>
    </message>
    <message>
        <source>Hapus berkas yang tidak diperlukan atau pilih tempat lain, lalu ulangi.</source>
        <translation>Delete files that are not needed or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Hari peristiwa = hari 0 adalah pembacaan kami: peraturan tidak menyebut apakah hari pertama dihitung. Dapat diubah di setelan.</source>
        <translation>Day of the event = day 0 is our reading: the rules do not say whether the first day counts. It can be changed in the settings.</translation>
    </message>
    <message>
        <source>Hitung ulang tenggat ini dari tanggal mulainya.</source>
        <translation>Count this deadline again from its start date.</translation>
    </message>
    <message>
        <source>Huruf Pasal 17 hanya dipilih bila ada informasi yang dikecualikan.</source>
        <translation>Letters of Article 17 are chosen only if some information is exempt.</translation>
    </message>
    <message>
        <source>Identitas instansi belum diisi.</source>
        <translation>The agency’s identity is not filled in yet.</translation>
    </message>
    <message>
        <source>Impor berkas .xlsx, .xls, .ods atau .csv.</source>
        <translation>Import a .xlsx, .xls, .ods or .csv file.</translation>
    </message>
    <message>
        <source>Informasi tidak diberikan sebelum pemberitahuan tertulis.</source>
        <translation>Information is not given before the written notice.</translation>
    </message>
    <message>
        <source>Ini satu-satunya administrator yang aktif.</source>
        <translation>This is the only active administrator.</translation>
    </message>
    <message>
        <source>Isi Atasan PPID dan masa berlakunya di Pengaturan › Pejabat.</source>
        <translation>Fill in the PPID superior and the term in Settings › Officials.</translation>
    </message>
    <message>
        <source>Isi bagian itu atau ubah pola nomor di setelan.</source>
        <translation>Fill in that part or change the number pattern in the settings.</translation>
    </message>
    <message>
        <source>Isi berkas ini rusak di disk.</source>
        <translation>The content of this file is damaged on the disk.</translation>
    </message>
    <message>
        <source>Isi berkas ini tidak ada di komputer ini.</source>
        <translation>The content of this file is not on this computer.</translation>
    </message>
    <message>
        <source>Isi cara pembayaran (PerKI 1/2021 Pasal 31 ayat (4)).</source>
        <translation>Fill in the way of payment (PerKI 1/2021 Art. 31(4)).</translation>
    </message>
    <message>
        <source>Isi dengan angka nol atau lebih.</source>
        <translation>Enter zero or more.</translation>
    </message>
    <message>
        <source>Isi folder itu tidak diubah; kantor belum dibuat.</source>
        <translation>What is in that folder was not changed; the office has not been made.</translation>
    </message>
    <message>
        <source>Isi folder itu tidak diubah; pemulihan tidak pernah menimpa.</source>
        <translation>What is in that folder was not changed; restoring never overwrites.</translation>
    </message>
    <message>
        <source>Isi jangka waktu penyediaan informasi yang belum didokumentasikan (Lampiran VII).</source>
        <translation>Fill in the time needed to provide information that is not documented yet (Annex VII).</translation>
    </message>
    <message>
        <source>Isi kolom tanggal (tahun-bulan-hari), jenis (nasional, cuti_bersama, daerah), nama, status (ditetapkan, perkiraan), lalu ulangi.</source>
        <translation>Fill the columns tanggal (year-month-day), jenis (nasional, cuti_bersama, daerah), nama, status (ditetapkan, perkiraan), then try again.</translation>
    </message>
    <message>
        <source>Isi nomor surat keputusan pengecualian (PerKI 1/2021 Pasal 34 ayat (2)).</source>
        <translation>Fill in the number of the exemption decree (PerKI 1/2021 Art. 34(2)).</translation>
    </message>
    <message>
        <source>Isi pejabat dan masa berlakunya di Pengaturan › Pejabat.</source>
        <translation>Fill in the official and the term in Settings › Officials.</translation>
    </message>
    <message>
        <source>Isi tanggal pemberitahuan tertulis disampaikan.</source>
        <translation>Fill in the date the written notice was delivered.</translation>
    </message>
    <message>
        <source>Isi tanggal penyampaiannya.</source>
        <translation>Fill in its delivery date.</translation>
    </message>
    <message>
        <source>Isi tanggal persetujuan Atasan PPID (PerKI 1/2021 Pasal 10 ayat (2) huruf f).</source>
        <translation>Fill in the date of approval by the PPID superior (PerKI 1/2021 Art. 10(2) letter f).</translation>
    </message>
    <message>
        <source>Isi {0} berkas (surat atau lampiran) hilang atau rusak di komputer ini, antara lain “{1}”. Ambil kembali dari cadangan yang lebih lama</source>
        <translation>The content of {0} files (letters or attachments) is missing or damaged on this computer, among them “{1}”. Take it back from an older backup</translation>
    </message>
    <message>
        <source>Jabatan wajib diisi.</source>
        <translation>Fill in the position.</translation>
    </message>
    <message>
        <source>Jam komputer ini mundur dibandingkan catatan terakhir.</source>
        <translation>This computer’s clock went back compared with the last record.</translation>
    </message>
    <message>
        <source>Jangan buka berkas ini bila asalnya tidak dikenal; minta salinan dari pembuatnya.</source>
        <translation>Do not open this file if you do not know where it comes from; ask its maker for a copy.</translation>
    </message>
    <message>
        <source>Jangka waktu penyediaan</source>
        <translation>Time needed to provide</translation>
    </message>
    <message>
        <source>Jelaskan materi yang dihitamkan dan alasannya (UU 14/2008 Pasal 22 ayat (7) huruf e).</source>
        <translation>Explain what was blacked out and why (UU 14/2008 Art. 22(7) letter e).</translation>
    </message>
    <message>
        <source>Judul kolom register tidak ditemukan pada {0} di berkas {1}.</source>
        <translation>No column titles of a register found in {0} of the file {1}.</translation>
    </message>
    <message>
        <source>Kalender yang dipakai tidak berubah.</source>
        <translation>The calendar in use is unchanged.</translation>
    </message>
    <message>
        <source>Kantor ini sedang dibuka oleh Lumbung yang lain di komputer ini.</source>
        <translation>This office is already open in another Lumbung on this computer.</translation>
    </message>
    <message>
        <source>Kartu hitung yang tersimpan tidak terbaca.</source>
        <translation>The stored counting card cannot be read.</translation>
    </message>
    <message>
        <source>Kebutuhan khusus</source>
        <translation>Special needs</translation>
    </message>
    <message>
        <source>Kembalikan kunci.json yang asli, atau pulihkan cadangan terakhir ke folder baru.</source>
        <translation>Put the original kunci.json back, or restore the last backup into a new folder.</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Kirim laporan masalah; jangan hapus folder cadangan.</source>
        <translation>Send a problem report; do not delete the backup folder.</translation>
    </message>
    <message>
        <source>Kode instansi wajib diisi.</source>
        <translation>Fill in the agency code.</translation>
    </message>
    <message>
        <source>Kode tenggat “{0}” tidak dikenal.</source>
        <translation>Unknown deadline code “{0}”.</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Konteks atau kunci catatan tidak terbaca: ada yang diubah.</source>
        <translation>The context or key of an entry cannot be read: something was changed.</translation>
    </message>
    <message>
        <source>Kosongkan ruang atau pilih tempat lain, lalu ulangi.</source>
        <translation>Make room or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Kosongkan ruang di disk, lalu buka lagi.</source>
        <translation>Make room on the disk, then open again.</translation>
    </message>
    <message>
        <source>Kosongkan ruang di disk, lalu simpan lagi.</source>
        <translation>Make room on the disk, then save again.</translation>
    </message>
    <message>
        <source>Kunci kantor (kunci.json) bukan milik data di folder ini, atau basis datanya rusak.</source>
        <translation>The office key (kunci.json) does not belong to the data in this folder, or the database is damaged.</translation>
    </message>
    <message>
        <source>Kurung kurawal hanya dipakai untuk penanda, misalnya {urut:03}.</source>
        <translation>Curly braces are only for markers, for example {urut:03}.</translation>
    </message>
    <message>
        <source>Lampiran dan cadangan yang ada tidak diubah; tidak dibuat basis data kosong.</source>
        <translation>The attachments and backups that exist are unchanged; no empty database was made.</translation>
    </message>
    <message>
        <source>Lanjutkan ke langkah berikutnya.</source>
        <translation>Continue with the next step.</translation>
    </message>
    <message>
        <source>Layar terkunci paling cepat setelah satu menit.</source>
        <translation>The screen locks after one minute at the earliest.</translation>
    </message>
    <message>
        <source>Lebar angka hanya untuk {urut}, misalnya {urut:03}.</source>
        <translation>A width is only for {urut}, for example {urut:03}.</translation>
    </message>
    <message>
        <source>Lembar pada berkas {0} terlalu besar: {1}.</source>
        <translation>A sheet of the file {0} is too large: {1}.</translation>
    </message>
    <message>
        <source>Lengkapi isian itu atau nyatakan permohonan tidak lengkap.</source>
        <translation>Complete those fields or declare the request incomplete.</translation>
    </message>
    <message>
        <source>Lengkapi isian putusan, lalu simpan lagi.</source>
        <translation>Complete the fields of the decision, then save again.</translation>
    </message>
    <message>
        <source>Lepas kunci tulis media itu atau pilih folder lain, lalu ulangi.</source>
        <translation>Remove the write protection of that medium or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Membaca lembar</source>
        <translation>Reading the sheet</translation>
    </message>
    <message>
        <source>Membaca tabel</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>Memeriksa berkas</source>
        <translation>Checking the file</translation>
    </message>
    <message>
        <source>Menyusun baris</source>
        <translation>Putting the rows together</translation>
    </message>
    <message>
        <source>Minta salinan yang berisi, lalu impor lagi.</source>
        <translation>Ask for a copy that is not empty, then import again.</translation>
    </message>
    <message>
        <source>Mintalah pengguna dengan peran {0}.</source>
        <translation>Ask a user with the role {0}.</translation>
    </message>
    <message>
        <source>Muat ulang daftar permohonan.</source>
        <translation>Reload the list of requests.</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>NIK pemberi kuasa</source>
        <translation>NIK of the person giving authority</translation>
    </message>
    <message>
        <source>NIK pemohon</source>
        <translation>Applicant’s NIK</translation>
    </message>
    <message>
        <source>NIK sama</source>
        <translation>same NIK</translation>
    </message>
    <message>
        <source>NIK terdiri atas 16 angka.</source>
        <translation>A NIK has 16 digits.</translation>
    </message>
    <message>
        <source>NIP terdiri atas 18 angka.</source>
        <translation>A NIP has 18 digits.</translation>
    </message>
    <message>
        <source>Nama akun atau sandi salah.</source>
        <translation>Wrong account name or password.</translation>
    </message>
    <message>
        <source>Nama akun berisi huruf, angka, titik, atau garis, paling banyak 60.</source>
        <translation>An account name holds letters, digits, dots or hyphens, at most 60.</translation>
    </message>
    <message>
        <source>Nama akun “{0}” sudah dipakai.</source>
        <translation>The account name “{0}” is already taken.</translation>
    </message>
    <message>
        <source>Nama berkas atau foldernya terlalu panjang.</source>
        <translation>The name of the file or folder is too long.</translation>
    </message>
    <message>
        <source>Nama hari wajib diisi.</source>
        <translation>Fill in the name of the day.</translation>
    </message>
    <message>
        <source>Nama instansi wajib diisi.</source>
        <translation>Fill in the name of the agency.</translation>
    </message>
    <message>
        <source>Nama kuasa</source>
        <translation>Proxy’s name</translation>
    </message>
    <message>
        <source>Nama lengkap wajib diisi.</source>
        <translation>Fill in the full name.</translation>
    </message>
    <message>
        <source>Nama pejabat wajib diisi.</source>
        <translation>Fill in the official’s name.</translation>
    </message>
    <message>
        <source>Nama pemerintah daerah wajib diisi.</source>
        <translation>Fill in the name of the local government.</translation>
    </message>
    <message>
        <source>Nama pemohon</source>
        <translation>Applicant’s name</translation>
    </message>
    <message>
        <source>Nama pemohon belum diisi.</source>
        <translation>The applicant’s name is not filled in yet.</translation>
    </message>
    <message>
        <source>Nomor SK pengecualian</source>
        <translation>Number of the exemption decree</translation>
    </message>
    <message>
        <source>Nomor pengesahan badan hukum</source>
        <translation>Ratification number of the legal entity</translation>
    </message>
    <message>
        <source>Nomor pengesahan badan hukum (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>Ratification number of the legal entity (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Nomor telepon atau e-mail (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>Phone number or e-mail (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>Nomor telepon ditulis dengan angka, misalnya 0812 3456 7890.</source>
        <translation>Write the phone number with digits, for example 0812 3456 7890.</translation>
    </message>
    <message>
        <source>Nomor uji konsekuensi</source>
        <translation>Number of the consequence test</translation>
    </message>
    <message>
        <source>Nomor yang sudah dipakai dibetulkan lewat permohonan atau suratnya.</source>
        <translation>A number in use is corrected through its request or letter.</translation>
    </message>
    <message>
        <source>Nomor yang sudah terbit dan pola yang dipakai tidak berubah.</source>
        <translation>Numbers already issued and the pattern in use are unchanged.</translation>
    </message>
    <message>
        <source>Nomor {0} tidak dapat dibatalkan: bukan nomor yang dipesan.</source>
        <translation>The number {0} cannot be cancelled: it is not a reserved number.</translation>
    </message>
    <message>
        <source>Nyatakan permohonan lengkap.</source>
        <translation>Declare the request complete.</translation>
    </message>
    <message>
        <source>Nyatakan tidak lengkap terlebih dahulu.</source>
        <translation>Declare it incomplete first.</translation>
    </message>
    <message>
        <source>Pakai cadangan lain, atau salin ulang berkasnya dari flashdisk asal.</source>
        <translation>Use another backup, or copy the file again from the original flash disk.</translation>
    </message>
    <message>
        <source>Pakai jendela yang sudah terbuka, atau tutup dahulu, lalu coba lagi.</source>
        <translation>Use the window that is already open, or close it first, then try again.</translation>
    </message>
    <message>
        <source>Paling sedikit satu akun harus berperan administrator.</source>
        <translation>At least one account must be an administrator.</translation>
    </message>
    <message>
        <source>Pasang Lumbung versi terbaru di komputer ini, lalu buka lagi.</source>
        <translation>Install the latest Lumbung on this computer, then open again.</translation>
    </message>
    <message>
        <source>Pasang Lumbung versi terbaru, lalu pulihkan lagi.</source>
        <translation>Install the latest Lumbung, then restore again.</translation>
    </message>
    <message>
        <source>Pasang kembali media itu atau pilih folder lain, lalu ulangi.</source>
        <translation>Put the medium back or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Pasang ulang lambang (PNG atau JPG) di Setelan &gt; Instansi.</source>
        <translation>Set the emblem again (PNG or JPG) in Settings &gt; Agency.</translation>
    </message>
    <message>
        <source>Pasang ulang program atau pulihkan berkas aturan bawaan.</source>
        <translation>Reinstall the program or restore the built-in rule files.</translation>
    </message>
    <message>
        <source>Pasangkan sekurang-kurangnya kolom nama atau informasi yang diminta.</source>
        <translation>Map at least the column of the name or of the requested information.</translation>
    </message>
    <message>
        <source>Pastikan lembar register ada isinya.</source>
        <translation>Make sure the register’s sheet is not empty.</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Pembaruan dibatalkan; data tetap seperti sebelumnya dan cadangan telah dibuat.</source>
        <translation>The update was cancelled; the data is as before and a backup was made.</translation>
    </message>
    <message>
        <source>Pembaruan susunan data gagal: ada rujukan yang putus.</source>
        <translation>Updating the structure of the data failed: a reference is broken.</translation>
    </message>
    <message>
        <source>Pemetaan kolom berkas {0} belum cukup: {1}.</source>
        <translation>The column mapping of the file {0} is not enough yet: {1}.</translation>
    </message>
    <message>
        <source>Pemetaan kolom berkas {0} keliru: {1}.</source>
        <translation>The column mapping of the file {0} is wrong: {1}.</translation>
    </message>
    <message>
        <source>Penanda tidak dikenal: {0}.</source>
        <translation>Unknown markers: {0}.</translation>
    </message>
    <message>
        <source>Pendekkan nama berkas atau pilih folder yang lebih dekat, lalu ulangi.</source>
        <translation>Shorten the file name or choose a nearer folder, then try again.</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Penjelasan penghitaman</source>
        <translation>Explanation of what was blacked out</translation>
    </message>
    <message>
        <source>Perbaikan dari pemohon diterima</source>
        <translation>Additions from the applicant received</translation>
    </message>
    <message>
        <source>Perbaiki baris itu di tenggat.csv atau pulihkan berkas bawaan.</source>
        <translation>Correct that line in tenggat.csv or restore the built-in file.</translation>
    </message>
    <message>
        <source>Perbaiki isian yang ditandai, lalu simpan lagi.</source>
        <translation>Correct the marked fields, then save again.</translation>
    </message>
    <message>
        <source>Perbaiki pasangan kolomnya.</source>
        <translation>Correct the pairs of columns.</translation>
    </message>
    <message>
        <source>Perbaiki pola itu di setelan.</source>
        <translation>Correct the pattern in the settings.</translation>
    </message>
    <message>
        <source>Perbaiki salah satu tanggal itu.</source>
        <translation>Correct one of those dates.</translation>
    </message>
    <message>
        <source>Perbaiki tabel alur itu atau pulihkan berkas bawaan.</source>
        <translation>Correct that flow table or restore the built-in file.</translation>
    </message>
    <message>
        <source>Periksa disk atau flashdisk, lalu buka lagi programnya.</source>
        <translation>Check the disk or flash disk, then open the program again.</translation>
    </message>
    <message>
        <source>Periksa flashdisk, ruang disk, dan izin berkas, lalu coba lagi.</source>
        <translation>Check the flash disk, the room on the disk and the file permissions, then try again.</translation>
    </message>
    <message>
        <source>Periksa letak berkas atau colokkan cakramnya.</source>
        <translation>Check where the file is or plug in its disk.</translation>
    </message>
    <message>
        <source>Periksa media penyimpanannya atau pilih folder lain, lalu ulangi.</source>
        <translation>Check the storage medium or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Periksa nama akun di Pengaturan › Pengguna.</source>
        <translation>Check the account name in Settings › Users.</translation>
    </message>
    <message>
        <source>Periksa tahunnya, lalu ulangi.</source>
        <translation>Check the year, then try again.</translation>
    </message>
    <message>
        <source>Perkecil atau pecah berkasnya, lalu lampirkan lagi.</source>
        <translation>Make the file smaller or split it, then attach it again.</translation>
    </message>
    <message>
        <source>Permohonan informasi</source>
        <translation>Information requests</translation>
    </message>
    <message>
        <source>Permohonan ini tidak ada lagi di register.</source>
        <translation>This request is no longer in the register.</translation>
    </message>
    <message>
        <source>Permohonan ini tidak sedang menunggu perbaikan dari pemohon.</source>
        <translation>This request is not waiting for additions by the applicant.</translation>
    </message>
    <message>
        <source>Permohonan tidak berubah.</source>
        <translation>The request is unchanged.</translation>
    </message>
    <message>
        <source>Permohonan tidak berubah; berkasnya tidak disimpan.</source>
        <translation>The request is unchanged; the file was not stored.</translation>
    </message>
    <message>
        <source>Persetujuan Atasan PPID tidak boleh sesudah tanggal putusan.</source>
        <translation>The approval of the PPID superior may not be after the decision date.</translation>
    </message>
    <message>
        <source>Perubahan belum disimpan; data sebelumnya tetap utuh.</source>
        <translation>The change was not saved yet; earlier data is intact.</translation>
    </message>
    <message>
        <source>Perubahan terakhir TIDAK disimpan; data sebelumnya tetap utuh.</source>
        <translation>The last change was NOT saved; earlier data is intact.</translation>
    </message>
    <message>
        <source>Perubahan terakhir TIDAK disimpan; semua data sebelumnya tetap utuh.</source>
        <translation>The last change was NOT saved; all earlier data is intact.</translation>
    </message>
    <message>
        <source>Perubahan terakhir belum disimpan; isian Anda tetap di layar.</source>
        <translation>The last change was not saved yet; what you typed is still on the screen.</translation>
    </message>
    <message>
        <source>Perubahan tidak disimpan; data lama tetap utuh.</source>
        <translation>The change was not saved; the old data is intact.</translation>
    </message>
    <message>
        <source>Petugas Pelayanan Informasi</source>
        <translation>Information service officer</translation>
    </message>
    <message>
        <source>Pilih 5 atau 6 hari kerja dan national+joint, national, atau none.</source>
        <translation>Choose 5 or 6 working days and national+joint, national, or none.</translation>
    </message>
    <message>
        <source>Pilih alasan perpanjangan (PerKI 1/2021 Pasal 36).</source>
        <translation>Choose the ground for the extension (PerKI 1/2021 Art. 36).</translation>
    </message>
    <message>
        <source>Pilih bentuk informasi yang dikuasai: salinan lunak atau cetak.</source>
        <translation>Choose the form in which the information is held: soft copy or print.</translation>
    </message>
    <message>
        <source>Pilih berkas di dalamnya.</source>
        <translation>Choose a file inside it.</translation>
    </message>
    <message>
        <source>Pilih folder baru yang kosong.</source>
        <translation>Choose a new, empty folder.</translation>
    </message>
    <message>
        <source>Pilih folder baru, atau kosongkan folder itu dahulu.</source>
        <translation>Choose a new folder, or empty that folder first.</translation>
    </message>
    <message>
        <source>Pilih folder lain, misalnya Dokumen atau flashdisk.</source>
        <translation>Choose another folder, for example Documents or a flash disk.</translation>
    </message>
    <message>
        <source>Pilih folder yang benar, buat kantor baru, atau pulihkan cadangan.</source>
        <translation>Choose the right folder, make a new office, or restore a backup.</translation>
    </message>
    <message>
        <source>Pilih huruf UU 14/2008 Pasal 17 yang menjadi dasar.</source>
        <translation>Choose the letter of UU 14/2008 Article 17 that is the ground.</translation>
    </message>
    <message>
        <source>Pilih jenis hari.</source>
        <translation>Choose the kind of day.</translation>
    </message>
    <message>
        <source>Pilih kalender yang dipakai.</source>
        <translation>Choose the calendar to use.</translation>
    </message>
    <message>
        <source>Pilih lembar lain atau tunjukkan sendiri baris judulnya.</source>
        <translation>Choose another sheet or point out the title row yourself.</translation>
    </message>
    <message>
        <source>Pilih lembar yang ada.</source>
        <translation>Choose a sheet that exists.</translation>
    </message>
    <message>
        <source>Pilih lima atau enam hari kerja seminggu.</source>
        <translation>Choose five or six working days a week.</translation>
    </message>
    <message>
        <source>Pilih nama berkas lain, lalu ulangi.</source>
        <translation>Choose another file name, then try again.</translation>
    </message>
    <message>
        <source>Pilih nama lain untuk cadangan.</source>
        <translation>Choose another name for the backup.</translation>
    </message>
    <message>
        <source>Pilih paling sedikit satu peran.</source>
        <translation>Choose at least one role.</translation>
    </message>
    <message>
        <source>Pilih salah satu alasan Pasal 36.</source>
        <translation>Choose one of the grounds of Article 36.</translation>
    </message>
    <message>
        <source>Pilih salah satu kode: {0}.</source>
        <translation>Choose one of the codes: {0}.</translation>
    </message>
    <message>
        <source>Pilih salah satu langkah yang ditawarkan untuk status itu.</source>
        <translation>Choose one of the steps offered for that state.</translation>
    </message>
    <message>
        <source>Pilih satu berkas (bukan folder), lalu lampirkan lagi.</source>
        <translation>Choose one file (not a folder), then attach it again.</translation>
    </message>
    <message>
        <source>Pilih status: ditetapkan atau perkiraan.</source>
        <translation>Choose a status: official or estimate.</translation>
    </message>
    <message>
        <source>Pilih tanggal yang lebih awal.</source>
        <translation>Choose an earlier date.</translation>
    </message>
    <message>
        <source>Pilih xlsx atau pdf.</source>
        <translation>Choose xlsx or pdf.</translation>
    </message>
    <message>
        <source>Pindaian bertanda tangan diarsipkan: {0}</source>
        <translation>Signed scan filed: {0}</translation>
    </message>
    <message>
        <source>Pisahkan tabel register ke berkas tersendiri tanpa gambar, lalu impor lagi.</source>
        <translation>Put the register’s table into a file of its own without pictures, then import again.</translation>
    </message>
    <message>
        <source>Pola harus memuat {urut} tepat satu kali.</source>
        <translation>The pattern must hold {urut} exactly once.</translation>
    </message>
    <message>
        <source>Pola nomor meminta {{0}}, tetapi isinya belum ada.</source>
        <translation>The number pattern asks for {{0}}, but there is nothing to put there yet.</translation>
    </message>
    <message>
        <source>Pola nomor “{0}” tidak dapat dipakai: {1}</source>
        <translation>The number pattern “{0}” cannot be used: {1}</translation>
    </message>
    <message>
        <source>Pola paling panjang {0} huruf, tanpa spasi di ujung.</source>
        <translation>The pattern may have at most {0} characters, without spaces at the ends.</translation>
    </message>
    <message>
        <source>Pulihkan cadangan terakhir (Pulihkan dari cadangan, atau: lumbung backup restore).</source>
        <translation>Restore the last backup (Restore from backup, or: lumbung backup restore).</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan, atau lampirkan lagi berkas aslinya.</source>
        <translation>Restore from a backup, or attach the original file again.</translation>
    </message>
    <message>
        <source>Pulihkan folder dari cadangan terakhir dengan frasa pemulihan.</source>
        <translation>Restore the folder from the last backup with the recovery passphrase.</translation>
    </message>
    <message>
        <source>Putuskan jawaban sekarang.</source>
        <translation>Decide the answer now.</translation>
    </message>
    <message>
        <source>Rincian informasi</source>
        <translation>Details of the information</translation>
    </message>
    <message>
        <source>Rincian informasi yang diminta belum diisi.</source>
        <translation>The details of the requested information are not filled in yet.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan penuh, sehingga {0} tidak dapat ditulis.</source>
        <translation>The storage is full, so {0} cannot be written.</translation>
    </message>
    <message>
        <source>Ruang simpan di komputer ini penuh, sehingga kantor tidak dapat dibuka.</source>
        <translation>The storage of this computer is full, so the office cannot be opened.</translation>
    </message>
    <message>
        <source>Ruang simpan di komputer ini penuh.</source>
        <translation>The storage of this computer is full.</translation>
    </message>
    <message>
        <source>Salin frasa dari lembar pemulihan yang tersegel, huruf demi huruf.</source>
        <translation>Copy the passphrase from the sealed recovery sheet, letter by letter.</translation>
    </message>
    <message>
        <source>Salin kunci.json dari cadangan terakhir, lalu buka lagi dengan frasa pemulihan.</source>
        <translation>Copy kunci.json from the last backup, then open again with the recovery passphrase.</translation>
    </message>
    <message>
        <source>Salin ulang berkas dari asalnya, lalu lampirkan lagi.</source>
        <translation>Copy the file again from its origin, then attach it again.</translation>
    </message>
    <message>
        <source>Sandi lama salah.</source>
        <translation>The old password is wrong.</translation>
    </message>
    <message>
        <source>Sandi paling sedikit {0} huruf; kalimat pendek lebih baik.</source>
        <translation>A password has at least {0} characters; a short sentence is better.</translation>
    </message>
    <message>
        <source>Sandi terlalu mudah ditebak (huruf berulang atau memuat nama akun).</source>
        <translation>The password is too easy to guess (repeated characters or the account name).</translation>
    </message>
    <message>
        <source>Sebagian huruf tidak terbaca karena pengodean berkas tidak dikenal; periksa nama.</source>
        <translation>Some letters cannot be read because the file’s encoding is unknown; check the names.</translation>
    </message>
    <message>
        <source>Sebutkan apa yang harus dilengkapi pemohon.</source>
        <translation>Name what the applicant must complete.</translation>
    </message>
    <message>
        <source>Sebutkan dasarnya (SKB, keputusan, surat edaran).</source>
        <translation>Name the source (SKB, decree, circular).</translation>
    </message>
    <message>
        <source>Selesaikan langkahnya dahulu (misalnya putuskan, perpanjang, atau nyatakan tidak lengkap), lalu buat suratnya.</source>
        <translation>Finish the step first (for example decide, extend, or declare incomplete), then make the letter.</translation>
    </message>
    <message>
        <source>Selesaikan pemasangan awal (identitas instansi) terlebih dahulu.</source>
        <translation>Finish the first set-up (the agency’s identity) first.</translation>
    </message>
    <message>
        <source>Setelan kalender tidak dikenal: pekan {0}, “{1}”.</source>
        <translation>Unknown calendar setting: week {0}, “{1}”.</translation>
    </message>
    <message>
        <source>Simpan ulang sebagai CSV UTF-8 atau .xlsx, lalu impor lagi.</source>
        <translation>Save it again as CSV UTF-8 or .xlsx, then import again.</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Surat belum dibuat; data permohonan tidak berubah.</source>
        <translation>The letter was not made; the data of the request is unchanged.</translation>
    </message>
    <message>
        <source>Surat ini belum mempunyai berkas terbit.</source>
        <translation>This letter has no issued file yet.</translation>
    </message>
    <message>
        <source>Surat keluar</source>
        <translation>Outgoing letters</translation>
    </message>
    <message>
        <source>Surat ketidaklengkapan diterima pemohon · {0}</source>
        <translation>Notice of incompleteness received by the applicant · {0}</translation>
    </message>
    <message>
        <source>Surat kuasa kelompok orang (PerKI 1/2021 Pasal 27 ayat (5))</source>
        <translation>Letter of authority of the group (PerKI 1/2021 Art. 27(5))</translation>
    </message>
    <message>
        <source>Surat kuasa khusus bermeterai cukup (PerKI 1/2021 Pasal 27 ayat (6) dan (7))</source>
        <translation>Special letter of authority with sufficient stamp duty (PerKI 1/2021 Art. 27(6) and (7))</translation>
    </message>
    <message>
        <source>Surat penolakan menyebut Atasan PPID, tetapi pejabatnya belum diisi.</source>
        <translation>The letter of refusal names the PPID superior, but that official is not filled in yet.</translation>
    </message>
    <message>
        <source>Surat tidak dibuat; permohonan tidak berubah.</source>
        <translation>The letter was not made; the request is unchanged.</translation>
    </message>
    <message>
        <source>Surat tidak mungkin diterima sebelum tanggal suratnya.</source>
        <translation>The letter cannot be received before its own date.</translation>
    </message>
    <message>
        <source>Tabel tidak sama dengan catatan perubahan: {0}.</source>
        <translation>A table differs from the record of changes: {0}.</translation>
    </message>
    <message>
        <source>Tahun register {0} berada di luar {1}–{2}.</source>
        <translation>The register year {0} is outside {1}–{2}.</translation>
    </message>
    <message>
        <source>Tanggal belum tiba.</source>
        <translation>This date has not come yet.</translation>
    </message>
    <message>
        <source>Tanggal dan data permohonan tidak berubah.</source>
        <translation>The date and data of the request are unchanged.</translation>
    </message>
    <message>
        <source>Tanggal dinyatakan lengkap ({0}) mendahului tanggal diterima ({1}).</source>
        <translation>The date of completeness ({0}) is before the date of receipt ({1}).</translation>
    </message>
    <message>
        <source>Tanggal diterima belum diisi.</source>
        <translation>The date of receipt is not filled in yet.</translation>
    </message>
    <message>
        <source>Tanggal diterima tidak boleh sebelum tahun 2010.</source>
        <translation>The date of receipt may not be before 2010.</translation>
    </message>
    <message>
        <source>Tanggal diterima tidak boleh sesudah hari ini, {0}.</source>
        <translation>The date of receipt may not be after today, {0}.</translation>
    </message>
    <message>
        <source>Tanggal mendahului tanggal permohonan diterima.</source>
        <translation>The date is before the request was received.</translation>
    </message>
    <message>
        <source>Tanggal mulai {0} untuk {1} berada di luar tahun {2}–{3}.</source>
        <translation>The start date {0} for {1} is outside the years {2}–{3}.</translation>
    </message>
    <message>
        <source>Tanggal pemberian hanya diisi bila permohonan dikabulkan seluruhnya atau sebagian.</source>
        <translation>The date of giving is filled in only if the request is granted in full or in part.</translation>
    </message>
    <message>
        <source>Tanggal pemberian informasi</source>
        <translation>Date of giving the information</translation>
    </message>
    <message>
        <source>Tanggal pemberitahuan</source>
        <translation>Date of the notice</translation>
    </message>
    <message>
        <source>Tanggal perpanjangan tidak boleh sesudah hari ini.</source>
        <translation>The date of the extension may not be after today.</translation>
    </message>
    <message>
        <source>Tanggal putusan tidak boleh sebelum {0}, saat permohonan dinyatakan lengkap.</source>
        <translation>The decision date may not be before {0}, when the request was declared complete.</translation>
    </message>
    <message>
        <source>Tanggal putusan tidak boleh sesudah hari ini.</source>
        <translation>The decision date may not be after today.</translation>
    </message>
    <message>
        <source>Tanggal sementara: hari libur tahun {0} belum ditetapkan. Muat SKB tahun itu; tanggal akan dihitung ulang.</source>
        <translation>Provisional date: the holidays of {0} are not decided yet. Load that year’s SKB; the date will be counted again.</translation>
    </message>
    <message>
        <source>Telepon kuasa</source>
        <translation>Proxy’s phone</translation>
    </message>
    <message>
        <source>Tempat penyimpanan hanya dapat dibaca, sehingga {0} tidak dapat ditulis.</source>
        <translation>The storage is read-only, so {0} cannot be written.</translation>
    </message>
    <message>
        <source>Tenggat tidak berubah.</source>
        <translation>The deadline is unchanged.</translation>
    </message>
    <message>
        <source>Terbitkan suratnya dahulu.</source>
        <translation>Issue the letter first.</translation>
    </message>
    <message>
        <source>Tidak ada berkas setengah jadi; berkas lama dan data di Lumbung tidak berubah.</source>
        <translation>There is no half-finished file; the old file and the data in Lumbung are unchanged.</translation>
    </message>
    <message>
        <source>Tidak ada berkas yang ditulis.</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>Tidak ada data yang berubah; berkas asal juga tidak disentuh.</source>
        <translation>No data changed; the original file was not touched either.</translation>
    </message>
    <message>
        <source>Tidak ada pejabat ({0}) yang berwenang pada {1}.</source>
        <translation>No official ({0}) is authorised on {1}.</translation>
    </message>
    <message>
        <source>Tidak ada tenggat yang dihitung atau diubah.</source>
        <translation>No deadline was counted or changed.</translation>
    </message>
    <message>
        <source>Tidak ada yang dihitung.</source>
        <translation>Nothing was counted.</translation>
    </message>
    <message>
        <source>Tidak ada yang disimpan atau ditulis.</source>
        <translation>Nothing was saved or written.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis; data kantor tidak berubah.</source>
        <translation>Nothing was written; the office data is unchanged.</translation>
    </message>
    <message>
        <source>Tidak ada yang diubah.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Tidak ada yang diubah; semua data tetap utuh.</source>
        <translation>Nothing was changed; all data is intact.</translation>
    </message>
    <message>
        <source>Tidak satu baris pun disimpan.</source>
        <translation>Not a single row was saved.</translation>
    </message>
    <message>
        <source>Tujuan penggunaan</source>
        <translation>Purpose of use</translation>
    </message>
    <message>
        <source>Tujuan penggunaan informasi (PerKI 1/2021 Pasal 29 ayat (5) huruf h)</source>
        <translation>Purpose of using the information (PerKI 1/2021 Art. 29(5) letter h)</translation>
    </message>
    <message>
        <source>Tulis alasan perpanjangan (UU 14/2008 Pasal 22 ayat (8)).</source>
        <translation>Write the reason for the extension (UU 14/2008 Art. 22(8)).</translation>
    </message>
    <message>
        <source>Tulis nama berkas lengkap, misalnya register.xlsx, lalu ulangi.</source>
        <translation>Write the whole file name, for example register.xlsx, then try again.</translation>
    </message>
    <message>
        <source>Tulis tahun empat angka, misalnya 2026, lalu ulangi.</source>
        <translation>Write the year with four digits, for example 2026, then try again.</translation>
    </message>
    <message>
        <source>Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-11-22.</source>
        <translation>Write the date as year-month-day, for example 2026-11-22.</translation>
    </message>
    <message>
        <source>Tunggu perbaikan pemohon atau catat tanggal surat diterima.</source>
        <translation>Wait for the applicant’s additions or record the date the letter was received.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu simpan lagi.</source>
        <translation>Wait a moment, then save again.</translation>
    </message>
    <message>
        <source>Tunggu, atau mintalah administrator mengganti sandi Anda.</source>
        <translation>Wait, or ask an administrator to change your password.</translation>
    </message>
    <message>
        <source>Tutup berkas itu di program lain atau pilih folder lain, lalu ulangi.</source>
        <translation>Close the file in the other program or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Tutup berkas itu di program lain, lalu lampirkan lagi.</source>
        <translation>Close the file in the other program, then attach it again.</translation>
    </message>
    <message>
        <source>Tutup program lain yang memakainya atau salin berkas ke folder Anda, lalu coba lagi.</source>
        <translation>Close the other program that uses it or copy the file to your own folder, then try again.</translation>
    </message>
    <message>
        <source>UU 14/2008 Pasal 17 tidak mempunyai huruf {0}.</source>
        <translation>UU 14/2008 Article 17 has no letter {0}.</translation>
    </message>
    <message>
        <source>Waktu diperpanjang satu kali</source>
        <translation>Time extended once</translation>
    </message>
    <message>
        <source>ada bagian jalurnya yang bukan folder</source>
        <translation>a part of the path is no folder</translation>
    </message>
    <message>
        <source>akhir pekan ({0})</source>
        <translation>weekend ({0})</translation>
    </message>
    <message>
        <source>akses ditolak</source>
        <translation>access denied</translation>
    </message>
    <message>
        <source>akun lain</source>
        <translation>another account</translation>
    </message>
    <message>
        <source>alasan penolakan terisi padahal informasi diberikan</source>
        <translation>the ground for refusal is filled in although the information was given</translation>
    </message>
    <message>
        <source>alasan penolakan terisi padahal keputusan kosong; mungkin isinya bergeser kolom</source>
        <translation>the ground for refusal is filled in although the decision is empty; the columns may have shifted</translation>
    </message>
    <message>
        <source>alasan perpanjangan belum dipilih</source>
        <translation>the ground for the extension is not chosen yet</translation>
    </message>
    <message>
        <source>ambil alih register</source>
        <translation>take over a register</translation>
    </message>
    <message>
        <source>arsip 7z</source>
        <translation>7z archive</translation>
    </message>
    <message>
        <source>arsip RAR</source>
        <translation>RAR archive</translation>
    </message>
    <message>
        <source>arsip ZIP tanpa lembar kerja</source>
        <translation>ZIP archive without a spreadsheet</translation>
    </message>
    <message>
        <source>arsip gzip</source>
        <translation>gzip archive</translation>
    </message>
    <message>
        <source>arti kolom “{0}” tidak dikenal</source>
        <translation>unknown meaning of column “{0}”</translation>
    </message>
    <message>
        <source>baris bernomor yang belum diisi</source>
        <translation>numbered row not filled in</translation>
    </message>
    <message>
        <source>baris jumlah</source>
        <translation>row of totals</translation>
    </message>
    <message>
        <source>baris nomor kolom</source>
        <translation>row of column numbers</translation>
    </message>
    <message>
        <source>baris pemisah</source>
        <translation>separator row</translation>
    </message>
    <message>
        <source>baris {0}, sel {1}</source>
        <translation>row {0}, cell {1}</translation>
    </message>
    <message>
        <source>baris {0}, syarat {1}</source>
        <translation>line {0}, condition {1}</translation>
    </message>
    <message>
        <source>baris {0}, {1}</source>
        <translation>line {0}, {1}</translation>
    </message>
    <message>
        <source>basis data</source>
        <translation>database</translation>
    </message>
    <message>
        <source>basis data lebih lama daripada catatan komputer ini</source>
        <translation>database older than the record on this computer</translation>
    </message>
    <message>
        <source>belum terdaftar</source>
        <translation>is not registered yet</translation>
    </message>
    <message>
        <source>berkas XML</source>
        <translation>XML file</translation>
    </message>
    <message>
        <source>berkas atau folder tidak ditemukan</source>
        <translation>file or folder not found</translation>
    </message>
    <message>
        <source>berstatus “{0}”</source>
        <translation>is in the state “{0}”</translation>
    </message>
    <message>
        <source>buat cadangan</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <source>buka berkas</source>
        <translation>open a file</translation>
    </message>
    <message>
        <source>buka samaran</source>
        <translation>unmask</translation>
    </message>
    <message>
        <source>bulan ke-{0}</source>
        <translation>month {0}</translation>
    </message>
    <message>
        <source>cadangan terbukti</source>
        <translation>backup proven</translation>
    </message>
    <message>
        <source>catatan atau tanda tangan di bawah tabel</source>
        <translation>remark or signature below the table</translation>
    </message>
    <message>
        <source>catatan diubah atau tertukar urutannya</source>
        <translation>entry changed or out of order</translation>
    </message>
    <message>
        <source>catatan hilang</source>
        <translation>entry missing</translation>
    </message>
    <message>
        <source>catatan jatah nomor</source>
        <translation>record of number leases</translation>
    </message>
    <message>
        <source>catatan komputer ini tentang kantor itu hilang</source>
        <translation>this computer’s record of that office is missing</translation>
    </message>
    <message>
        <source>cetak ulang</source>
        <translation>print again</translation>
    </message>
    <message>
        <source>cuti bersama</source>
        <translation>joint leave</translation>
    </message>
    <message>
        <source>dibuat</source>
        <translation>created</translation>
    </message>
    <message>
        <source>dicentang dikuasai dan tidak dikuasai sekaligus</source>
        <translation>ticked both as held and as not held</translation>
    </message>
    <message>
        <source>dicentang tidak dikuasai padahal keputusannya diberikan</source>
        <translation>ticked as not held although the decision says given</translation>
    </message>
    <message>
        <source>dihapus pemiliknya</source>
        <translation>deleted by its owner</translation>
    </message>
    <message>
        <source>dilewati setelah pemulihan cadangan: mungkin sudah tertulis di kertas</source>
        <translation>skipped after restoring a backup: may already be on paper</translation>
    </message>
    <message>
        <source>dipulihkan dari cadangan</source>
        <translation>restored from a backup</translation>
    </message>
    <message>
        <source>diterima tahun {0}, bukan {1}</source>
        <translation>received in {0}, not {1}</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>dokumen Office lama</source>
        <translation>old Office document</translation>
    </message>
    <message>
        <source>dokumen PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>dokumen Word</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>dokumen teks</source>
        <translation>text document</translation>
    </message>
    <message>
        <source>dua kolom diberi arti yang sama</source>
        <translation>two columns have the same meaning</translation>
    </message>
    <message>
        <source>ekor catatan terpotong</source>
        <translation>end of the record cut off</translation>
    </message>
    <message>
        <source>ekspor register</source>
        <translation>export register</translation>
    </message>
    <message>
        <source>folder data</source>
        <translation>data folder</translation>
    </message>
    <message>
        <source>folder data dipindahkan ke komputer lain</source>
        <translation>data folder moved to another computer</translation>
    </message>
    <message>
        <source>folder kantor</source>
        <translation>office folder</translation>
    </message>
    <message>
        <source>folder tidak kosong</source>
        <translation>folder not empty</translation>
    </message>
    <message>
        <source>gangguan pada cakram atau jaringan</source>
        <translation>fault of the disk or the network</translation>
    </message>
    <message>
        <source>gangguan sistem</source>
        <translation>system fault</translation>
    </message>
    <message>
        <source>gangguan sistem nomor {0}</source>
        <translation>system fault number {0}</translation>
    </message>
    <message>
        <source>hari ke-{0} (hari kalender)</source>
        <translation>day {0} (calendar day)</translation>
    </message>
    <message>
        <source>hari kerja ke-{0}</source>
        <translation>working day {0}</translation>
    </message>
    <message>
        <source>hari peristiwa = hari 0</source>
        <translation>day of the event = day 0</translation>
    </message>
    <message>
        <source>hari peristiwa = hari 1</source>
        <translation>day of the event = day 1</translation>
    </message>
    <message>
        <source>huruf UTF-16 di dalamnya terpotong</source>
        <translation>UTF-16 letters in it are cut off</translation>
    </message>
    <message>
        <source>huruf UU 14/2008 Pasal 17 belum dipilih</source>
        <translation>the letter of UU 14/2008 Article 17 is not chosen yet</translation>
    </message>
    <message>
        <source>impor dibatalkan: {0}</source>
        <translation>import undone: {0}</translation>
    </message>
    <message>
        <source>impor register</source>
        <translation>import register</translation>
    </message>
    <message>
        <source>informasi yang diminta kosong</source>
        <translation>the requested information is empty</translation>
    </message>
    <message>
        <source>informasi {0}</source>
        <translation>information {0}</translation>
    </message>
    <message>
        <source>isi arsipnya tidak utuh</source>
        <translation>its archive is not whole</translation>
    </message>
    <message>
        <source>isi catatan tidak terbaca</source>
        <translation>the content of the entry cannot be read</translation>
    </message>
    <message>
        <source>isi lembarnya tidak utuh</source>
        <translation>its sheet is not whole</translation>
    </message>
    <message>
        <source>isi putusan belum ada</source>
        <translation>the content of the decision is missing</translation>
    </message>
    <message>
        <source>isinya sama dengan baris {0}; mungkin tercatat dua kali</source>
        <translation>the same as row {0}; may be recorded twice</translation>
    </message>
    <message>
        <source>izin membaca ditolak</source>
        <translation>reading is not allowed</translation>
    </message>
    <message>
        <source>jangka waktu penyediaan belum diisi</source>
        <translation>the time needed to provide is not filled in yet</translation>
    </message>
    <message>
        <source>jangka waktu sudah diperpanjang satu kali dan tidak dapat lagi</source>
        <translation>the time was already extended once and cannot be extended again</translation>
    </message>
    <message>
        <source>jangka waktu sudah lewat pada {0}</source>
        <translation>the time ended on {0}</translation>
    </message>
    <message>
        <source>judul tabel yang berulang</source>
        <translation>repeated table titles</translation>
    </message>
    <message>
        <source>kepala rantai tidak cocok</source>
        <translation>head of the chain does not match</translation>
    </message>
    <message>
        <source>keputusan tidak dikenal; disimpan seperti asal, mungkin isinya bergeser kolom</source>
        <translation>unknown decision; stored as it was, the columns may have shifted</translation>
    </message>
    <message>
        <source>kolom ke-{0} tidak ada</source>
        <translation>column {0} does not exist</translation>
    </message>
    <message>
        <source>kolom nama dan informasi tidak ada</source>
        <translation>columns of name and information are missing</translation>
    </message>
    <message>
        <source>kolom nama dan informasi yang diminta belum dipasangkan</source>
        <translation>columns of name and requested information are not mapped yet</translation>
    </message>
    <message>
        <source>kolom tanpa pasangan tetap disimpan sebagai catatan: {0}</source>
        <translation>columns without a pair are kept as remarks: {0}</translation>
    </message>
    <message>
        <source>kolomnya melebihi lembar kerja biasa</source>
        <translation>it has more columns than an ordinary sheet</translation>
    </message>
    <message>
        <source>konteks catatan hilang</source>
        <translation>context of the entry missing</translation>
    </message>
    <message>
        <source>lebih dari {0} baris</source>
        <translation>more than {0} rows</translation>
    </message>
    <message>
        <source>lebih dari {0} kolom</source>
        <translation>more than {0} columns</translation>
    </message>
    <message>
        <source>lembar bernama “{0}”</source>
        <translation>sheet named “{0}”</translation>
    </message>
    <message>
        <source>lembar kerja biner .xlsb</source>
        <translation>binary spreadsheet .xlsb</translation>
    </message>
    <message>
        <source>lembar “{0}”</source>
        <translation>sheet “{0}”</translation>
    </message>
    <message>
        <source>libur daerah</source>
        <translation>local holiday</translation>
    </message>
    <message>
        <source>libur nasional</source>
        <translation>public holiday</translation>
    </message>
    <message>
        <source>masih kurang {0}</source>
        <translation>still missing: {0}</translation>
    </message>
    <message>
        <source>media hanya dapat dibaca</source>
        <translation>medium is read-only</translation>
    </message>
    <message>
        <source>media tidak dapat dibaca atau ditulisi</source>
        <translation>medium cannot be read or written</translation>
    </message>
    <message>
        <source>melampirkan berkas</source>
        <translation>attach a file</translation>
    </message>
    <message>
        <source>melihat jejak</source>
        <translation>see the trail</translation>
    </message>
    <message>
        <source>melihat permohonan</source>
        <translation>see requests</translation>
    </message>
    <message>
        <source>membatalkan impor</source>
        <translation>undo an import</translation>
    </message>
    <message>
        <source>membatalkan nomor</source>
        <translation>cancel a number</translation>
    </message>
    <message>
        <source>membetulkan permohonan</source>
        <translation>correct a request</translation>
    </message>
    <message>
        <source>membuat akun</source>
        <translation>create an account</translation>
    </message>
    <message>
        <source>membuat cadangan</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <source>membuat kunci</source>
        <translation>make the key</translation>
    </message>
    <message>
        <source>membuat surat</source>
        <translation>make a letter</translation>
    </message>
    <message>
        <source>membuka berkas</source>
        <translation>open a file</translation>
    </message>
    <message>
        <source>membuka data pribadi</source>
        <translation>open personal data</translation>
    </message>
    <message>
        <source>membuka surat</source>
        <translation>open a letter</translation>
    </message>
    <message>
        <source>memeriksa berkas</source>
        <translation>checking files</translation>
    </message>
    <message>
        <source>memeriksa cadangan</source>
        <translation>checking the backup</translation>
    </message>
    <message>
        <source>memeriksa rantai</source>
        <translation>checking the chain</translation>
    </message>
    <message>
        <source>memesan nomor</source>
        <translation>reserve a number</translation>
    </message>
    <message>
        <source>memori komputer tidak cukup</source>
        <translation>the computer’s memory is not enough</translation>
    </message>
    <message>
        <source>memuat deklarasi XML yang tidak lazim</source>
        <translation>holds unusual XML declarations</translation>
    </message>
    <message>
        <source>menarik berkas</source>
        <translation>withdraw a file</translation>
    </message>
    <message>
        <source>mencari permohonan</source>
        <translation>search requests</translation>
    </message>
    <message>
        <source>mencatat penerimaan surat</source>
        <translation>record that a letter was received</translation>
    </message>
    <message>
        <source>mencocokkan tabel</source>
        <translation>comparing tables</translation>
    </message>
    <message>
        <source>mendaftarkan permohonan</source>
        <translation>register requests</translation>
    </message>
    <message>
        <source>menerbitkan surat</source>
        <translation>issue a letter</translation>
    </message>
    <message>
        <source>mengambil alih register</source>
        <translation>take over a register</translation>
    </message>
    <message>
        <source>mengekspor register lengkap</source>
        <translation>export the full register</translation>
    </message>
    <message>
        <source>mengekspor register publik</source>
        <translation>export the public register</translation>
    </message>
    <message>
        <source>mengganti sandi orang lain</source>
        <translation>change somebody else’s password</translation>
    </message>
    <message>
        <source>menghapus pejabat</source>
        <translation>delete an official</translation>
    </message>
    <message>
        <source>menghapus tampilan orang lain</source>
        <translation>delete somebody else’s view</translation>
    </message>
    <message>
        <source>menghitung ulang tenggat dan indeks</source>
        <translation>count deadlines and index again</translation>
    </message>
    <message>
        <source>mengimpor register</source>
        <translation>import a register</translation>
    </message>
    <message>
        <source>mengisi permohonan</source>
        <translation>fill in a request</translation>
    </message>
    <message>
        <source>mengubah akun</source>
        <translation>change an account</translation>
    </message>
    <message>
        <source>mengubah hari libur</source>
        <translation>change holidays</translation>
    </message>
    <message>
        <source>mengubah identitas dan setelan instansi</source>
        <translation>change identity and settings of the agency</translation>
    </message>
    <message>
        <source>mengubah pejabat</source>
        <translation>change an official</translation>
    </message>
    <message>
        <source>menjadi {0} MB</source>
        <translation>grows to {0} MB</translation>
    </message>
    <message>
        <source>menulis cadangan</source>
        <translation>writing the backup</translation>
    </message>
    <message>
        <source>menyatakan jam komputer benar</source>
        <translation>declare the computer’s clock right</translation>
    </message>
    <message>
        <source>menyimpan berkas</source>
        <translation>storing the file</translation>
    </message>
    <message>
        <source>menyimpan instansi</source>
        <translation>saving the agency</translation>
    </message>
    <message>
        <source>menyimpan pejabat</source>
        <translation>saving the officials</translation>
    </message>
    <message>
        <source>menyimpan register lama</source>
        <translation>saving the old register</translation>
    </message>
    <message>
        <source>menyusun ulang</source>
        <translation>rebuilding</translation>
    </message>
    <message>
        <source>menyusun ulang tabel</source>
        <translation>rebuild tables</translation>
    </message>
    <message>
        <source>nama atau isinya tidak diterima media itu</source>
        <translation>the medium does not accept the name or the content</translation>
    </message>
    <message>
        <source>nama dan informasi yang diminta sama-sama kosong</source>
        <translation>both name and requested information are empty</translation>
    </message>
    <message>
        <source>nama itu nama folder</source>
        <translation>the name is that of a folder</translation>
    </message>
    <message>
        <source>nama itu sudah dipakai</source>
        <translation>the name is already used</translation>
    </message>
    <message>
        <source>nama mirip</source>
        <translation>similar name</translation>
    </message>
    <message>
        <source>nama pemohon kosong</source>
        <translation>the applicant’s name is empty</translation>
    </message>
    <message>
        <source>nama terlalu panjang</source>
        <translation>name too long</translation>
    </message>
    <message>
        <source>nilai diambil dari sel gabungan di atasnya</source>
        <translation>value taken from the merged cell above</translation>
    </message>
    <message>
        <source>nol di depan dikembalikan: {0}</source>
        <translation>leading zero put back: {0}</translation>
    </message>
    <message>
        <source>nomor kosong</source>
        <translation>the number is empty</translation>
    </message>
    <message>
        <source>nomor surat keputusan pengecualian belum diisi</source>
        <translation>the number of the exemption decree is not filled in yet</translation>
    </message>
    <message>
        <source>nomor tersimpan dalam bentuk ilmiah sehingga angkanya hilang; periksa di asalnya</source>
        <translation>the number is stored in scientific form, so digits are lost; check its origin</translation>
    </message>
    <message>
        <source>nomor urut {0} tidak ada di berkas</source>
        <translation>serial number {0} is not in the file</translation>
    </message>
    <message>
        <source>nomor {0} sudah dipakai pada baris {1}</source>
        <translation>number {0} is already used in row {1}</translation>
    </message>
    <message>
        <source>nyatakan jam benar</source>
        <translation>declare the clock right</translation>
    </message>
    <message>
        <source>pemberian informasi belum dicatat</source>
        <translation>the giving of the information is not recorded yet</translation>
    </message>
    <message>
        <source>pemberian informasi {0} mendahului pemberitahuan {1}</source>
        <translation>the giving of the information {0} is before the notice {1}</translation>
    </message>
    <message>
        <source>pemberitahuan tertulis belum dicatat disampaikan</source>
        <translation>the delivery of the written notice is not recorded yet</translation>
    </message>
    <message>
        <source>pemberitahuan tertulis {0}</source>
        <translation>written notice {0}</translation>
    </message>
    <message>
        <source>pemilik tampilan itu</source>
        <translation>the owner of that view</translation>
    </message>
    <message>
        <source>pemohon masih boleh memperbaiki sampai {0}</source>
        <translation>the applicant may still add what is missing until {0}</translation>
    </message>
    <message>
        <source>penjelasan penghitaman belum diisi</source>
        <translation>the explanation of what was blacked out is not filled in yet</translation>
    </message>
    <message>
        <source>peran dicabut</source>
        <translation>role withdrawn</translation>
    </message>
    <message>
        <source>perbaiki kantor.json</source>
        <translation>repair kantor.json</translation>
    </message>
    <message>
        <source>peristiwa {0} tidak dipakai</source>
        <translation>event {0} is not used</translation>
    </message>
    <message>
        <source>persetujuan Atasan PPID belum dicatat</source>
        <translation>the approval of the PPID superior is not recorded yet</translation>
    </message>
    <message>
        <source>pindaian {0} {1}</source>
        <translation>scan of {0} {1}</translation>
    </message>
    <message>
        <source>ruang penyimpanan penuh</source>
        <translation>storage full</translation>
    </message>
    <message>
        <source>rumus menghasilkan {0}; sel dianggap kosong</source>
        <translation>the formula yields {0}; the cell is treated as empty</translation>
    </message>
    <message>
        <source>rumus tanpa nilai tersimpan; buka dan simpan ulang di Excel agar nilainya ada</source>
        <translation>formula without a stored value; open and save again in Excel to get it</translation>
    </message>
    <message>
        <source>sambungan ke media terputus</source>
        <translation>connection to the medium lost</translation>
    </message>
    <message>
        <source>satu bagian menjadi {0} MB</source>
        <translation>one part grows to {0} MB</translation>
    </message>
    <message>
        <source>satu sel berisi lebih dari {0} huruf</source>
        <translation>one cell holds more than {0} characters</translation>
    </message>
    <message>
        <source>sebelum buku nomor ini dimulai</source>
        <translation>before this number book began</translation>
    </message>
    <message>
        <source>sedang dipakai program lain</source>
        <translation>in use by another program</translation>
    </message>
    <message>
        <source>sel yang sama diulang jutaan kali</source>
        <translation>the same cell is repeated millions of times</translation>
    </message>
    <message>
        <source>seluruhnya menjadi {0} hari kerja, lebih dari {1}</source>
        <translation>{0} working days in all, more than {1}</translation>
    </message>
    <message>
        <source>status {0} tidak boleh {1}</source>
        <translation>state {0} may not {1}</translation>
    </message>
    <message>
        <source>status {0} tidak dapat dicapai</source>
        <translation>state {0} cannot be reached</translation>
    </message>
    <message>
        <source>sudah disampaikan pada {0}</source>
        <translation>it was already delivered on {0}</translation>
    </message>
    <message>
        <source>surat kuasa ada</source>
        <translation>letter of authority present</translation>
    </message>
    <message>
        <source>surat kuasa belum ada</source>
        <translation>no letter of authority yet</translation>
    </message>
    <message>
        <source>surat terbit</source>
        <translation>letter issued</translation>
    </message>
    <message>
        <source>susun ulang</source>
        <translation>rebuild</translation>
    </message>
    <message>
        <source>susunan CSV-nya tidak terbaca</source>
        <translation>the CSV structure cannot be read</translation>
    </message>
    <message>
        <source>tahun {0} janggal untuk permohonan tahun {1}</source>
        <translation>year {0} is odd for a request of {1}</translation>
    </message>
    <message>
        <source>tahun {0} lain dari tahun register ({1}); dibiarkan seperti asal</source>
        <translation>year {0} differs from the register’s year ({1}); left as it was</translation>
    </message>
    <message>
        <source>tanda tangan kepala rantai salah</source>
        <translation>wrong signature of the head of the chain</translation>
    </message>
    <message>
        <source>tanggal pemberian</source>
        <translation>date of giving</translation>
    </message>
    <message>
        <source>tanggal pemberian informasi belum diisi</source>
        <translation>the date of giving the information is not filled in yet</translation>
    </message>
    <message>
        <source>tanggal pemberitahuan</source>
        <translation>date of the notice</translation>
    </message>
    <message>
        <source>tanggal pemberitahuan tertulis belum diisi</source>
        <translation>the date of the written notice is not filled in yet</translation>
    </message>
    <message>
        <source>tanggal surat keterangan tidak lengkap diterima pemohon belum dicatat</source>
        <translation>the date the applicant received the notice of incompleteness is not recorded yet</translation>
    </message>
    <message>
        <source>tanggal terima</source>
        <translation>date of receipt</translation>
    </message>
    <message>
        <source>tanggal terima kosong</source>
        <translation>the date of receipt is empty</translation>
    </message>
    <message>
        <source>tanpa dasar</source>
        <translation>without a legal basis</translation>
    </message>
    <message>
        <source>tautan berputar-putar</source>
        <translation>links go in circles</translation>
    </message>
    <message>
        <source>teks baris {0} disambungkan ke baris ini</source>
        <translation>the text of row {0} was joined to this row</translation>
    </message>
    <message>
        <source>telepon sama</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>terbitkan surat</source>
        <translation>issue a letter</translation>
    </message>
    <message>
        <source>terlalu banyak berkas sedang terbuka</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>termampat lebih dari {0} kali</source>
        <translation>compressed more than {0} times</translation>
    </message>
    <message>
        <source>tidak ada jangka waktu yang sedang berjalan</source>
        <translation>no clock is running</translation>
    </message>
    <message>
        <source>tidak ada kekurangan yang dapat disebut dalam surat</source>
        <translation>there is nothing missing that the letter could name</translation>
    </message>
    <message>
        <source>tidak dapat dipindahkan ke media lain</source>
        <translation>cannot be moved to another medium</translation>
    </message>
    <message>
        <source>{0} (PerKI 1/2021 Pasal 29 ayat (5))</source>
        <translation>{0} (PerKI 1/2021 Art. 29(5))</translation>
    </message>
    <message>
        <source>{0} (tetap dihitung; {1})</source>
        <translation>{0} (still counted; {1})</translation>
    </message>
    <message>
        <source>{0} MB, harus di bawah {1} MB</source>
        <translation>{0} MB, must be below {1} MB</translation>
    </message>
    <message>
        <source>{0} adalah folder atau bukan berkas biasa.</source>
        <translation>{0} is a folder or no ordinary file.</translation>
    </message>
    <message>
        <source>{0} belum dapat dibuat pada tahap “{1}”.</source>
        <translation>{0} cannot be made yet in the state “{1}”.</translation>
    </message>
    <message>
        <source>{0} belum dapat: {1} ({2}).</source>
        <translation>{0} is not possible yet: {1} ({2}).</translation>
    </message>
    <message>
        <source>{0} bukan hari kerja; aturan ini tidak dihitung dengan hari kerja, jadi tanggalnya tidak digeser.</source>
        <translation>{0} is not a working day; this rule does not count in working days, so the date is not moved.</translation>
    </message>
    <message>
        <source>{0} bukan tanggal yang dapat dibaca; disimpan sebagai teks</source>
        <translation>{0} is not a date that can be read; stored as text</translation>
    </message>
    <message>
        <source>{0} dari {1} ganda</source>
        <translation>{0} from {1} occurs twice</translation>
    </message>
    <message>
        <source>{0} diterbitkan</source>
        <translation>{0} issued</translation>
    </message>
    <message>
        <source>{0} hanya oleh {1}.</source>
        <translation>{0} only by {1}.</translation>
    </message>
    <message>
        <source>{0} hari kerja seminggu ({1}); {2}</source>
        <translation>{0} working days a week ({1}); {2}</translation>
    </message>
    <message>
        <source>{0} masih di masa depan</source>
        <translation>{0} is still in the future</translation>
    </message>
    <message>
        <source>{0} memuat tanda kendali yang tidak terlihat; ketik ulang isinya.</source>
        <translation>{0} holds an invisible control character; type it again.</translation>
    </message>
    <message>
        <source>{0} mendahului tanggal terima {1}; dibiarkan seperti asal</source>
        <translation>{0} is before the date of receipt {1}; left as it was</translation>
    </message>
    <message>
        <source>{0} menurut nomor seri Excel</source>
        <translation>{0} by Excel’s serial number</translation>
    </message>
    <message>
        <source>{0} paling panjang {1} huruf; ini {2}.</source>
        <translation>{0} may have at most {1} characters; this has {2}.</translation>
    </message>
    <message>
        <source>{0} sudah dipakai sebagai nama folder.</source>
        <translation>{0} is already the name of a folder.</translation>
    </message>
    <message>
        <source>{0} tanpa tahun; disimpan sebagai teks, tanggal dikosongkan</source>
        <translation>{0} has no year; stored as text, the date is left empty</translation>
    </message>
    <message>
        <source>{0} tidak boleh sebelum tanggal putusan, {1}.</source>
        <translation>{0} may not be before the decision date, {1}.</translation>
    </message>
    <message>
        <source>{0} tidak boleh sesudah hari ini.</source>
        <translation>{0} may not be after today.</translation>
    </message>
    <message>
        <source>{0} tidak dapat disimpan di dalam folder data kantor {1}.</source>
        <translation>{0} cannot be saved inside the office’s data folder {1}.</translation>
    </message>
    <message>
        <source>{0} tidak diimpor</source>
        <translation>{0} not imported</translation>
    </message>
    <message>
        <source>{0} tidak sesuai urutan tanggal baris sekitarnya</source>
        <translation>{0} does not fit the order of dates in the rows around it</translation>
    </message>
    <message>
        <source>{0} tidak tersedia pada status ini.</source>
        <translation>{0} is not available in this state.</translation>
    </message>
    <message>
        <source>{0} {1} hilang dari tabel</source>
        <translation>{0} {1} is missing from the table</translation>
    </message>
    <message>
        <source>{0} {1} tidak ada di catatan</source>
        <translation>{0} {1} is not in the record</translation>
    </message>
    <message>
        <source>{0}: {1} baris</source>
        <translation>{0}: {1} rows</translation>
    </message>
    <message>
        <source>{0}; dibiarkan seperti asal</source>
        <translation>{0}; left as it was</translation>
    </message>
    <message>
        <source>{0}; kolom ini mencampur hari/bulan dan bulan/hari</source>
        <translation>{0}; this column mixes day/month and month/day</translation>
    </message>
    <message>
        <source>{0}; penulisannya tidak lazim</source>
        <translation>{0}; written in an unusual way</translation>
    </message>
    <message>
        <source>{0}; tahunnya ditulis dua angka</source>
        <translation>{0}; the year has two digits</translation>
    </message>
    <message>
        <source>{0}; tidak ada baris lain yang memastikan urutan hari dan bulan</source>
        <translation>{0}; no other row settles the order of day and month</translation>
    </message>
    <message>
        <source>“{0}” bukan berkas yang dapat dilampirkan.</source>
        <translation>“{0}” is not a file that can be attached.</translation>
    </message>
    <message>
        <source>“{0}” bukan nama berkas yang dapat ditulis.</source>
        <translation>“{0}” is not a file name that can be written.</translation>
    </message>
    <message>
        <source>“{0}” bukan tanda centang; dianggap tidak dicentang</source>
        <translation>“{0}” is not a tick; treated as not ticked</translation>
    </message>
    <message>
        <source>“{0}” bukan tanggal yang ada.</source>
        <translation>“{0}” is not a date that exists.</translation>
    </message>
    <message>
        <source>“{0}” dibaca {1}</source>
        <translation>“{0}” was read as {1}</translation>
    </message>
    <message>
        <source>“{0}” dibaca {1} (bulan dan hari bertukar tempat), sebab {2} mendahului tanggal terima</source>
        <translation>“{0}” was read as {1} (month and day swapped), because {2} is before the date of receipt</translation>
    </message>
    <message>
        <source>“{0}” dibaca {1} sesuai urutan baris; kemungkinan lain {2}</source>
        <translation>“{0}” was read as {1} by the order of the rows; it could also be {2}</translation>
    </message>
    <message>
        <source>“{0}” tidak dikenal; tidak ada yang dicentang</source>
        <translation>“{0}” is unknown; nothing was ticked</translation>
    </message>
    <message>
        <source>Senin–Jumat</source>
        <translation>Monday–Friday</translation>
    </message>
    <message>
        <source>Senin–Sabtu</source>
        <translation>Monday–Saturday</translation>
    </message>
    <message>
        <source>Setiap byte dari {0} berkas cadangan cocok dengan daftar sidiknya.</source>
        <translation>Every byte of {0} backup file(s) matches the list of digests.</translation>
    </message>
    <message>
        <source>ditulis {0} UTC</source>
        <translation>written {0} UTC</translation>
    </message>
    <message>
        <source>frasa pemulihan</source>
        <translation>the recovery passphrase</translation>
    </message>
    <message>
        <source>hari 0: {0}</source>
        <translation>day 0: {0}</translation>
    </message>
    <message>
        <source>hari libur perkiraan ikut diliburkan</source>
        <translation>estimated holidays count as days off</translation>
    </message>
    <message>
        <source>kunci dari penyimpan kunci</source>
        <translation>the key of the key store</translation>
    </message>
    <message>
        <source>mungkin hari dan bulan tertukar ({0})</source>
        <translation>day and month may be swapped ({0})</translation>
    </message>
    <message>
        <source>{0} BELUM diperiksa: isi basis data, karena frasa pemulihan tidak diberikan dan komputer ini tidak menyimpan kunci kantor itu. Sesudah kantor dibuka, jalankan “Periksa jejak”.</source>
        <translation>{0} NOT checked yet: the content of the database, because no recovery passphrase was given and this computer does not keep the key of that office. Once the office is open, run “Check the trail”.</translation>
    </message>
    <message>
        <source>{0} Setiap halaman basis data dibuka dengan {1} dan utuh.</source>
        <translation>{0} Every page of the database was opened with {1} and is intact.</translation>
    </message>
    <message>
        <source> dan {0} lainnya</source>
        <translation> and {0} more</translation>
    </message>
    <message>
        <source>Berkas {0}: {1}.</source>
        <translation>File {0}: {1}.</translation>
    </message>
    <message>
        <source>Cabut dan pasang lagi flashdisk itu. Bila tetap gagal, pakai flashdisk lain.</source>
        <translation>Unplug the flash disk and plug it in again. If it still fails, use another one.</translation>
    </message>
    <message>
        <source>Data di komputer ini tidak berubah; paket yang belum sampai tetap menunggu di sini.</source>
        <translation>The data on this computer is unchanged; packages that have not arrived keep waiting here.</translation>
    </message>
    <message>
        <source>Data di komputer ini tidak berubah; yang setengah jadi dilanjutkan nanti.</source>
        <translation>The data on this computer is unchanged; what is half done will go on later.</translation>
    </message>
    <message>
        <source>Flashdisk ini kemungkinan terinfeksi: ada {0}{1}. Lumbung tidak menjalankan apa pun dari flashdisk. Jangan membuka isinya dengan klik ganda; periksa dahulu dengan antivirus.</source>
        <translation>This flash disk may be infected: it holds {0}{1}. Lumbung runs nothing from the flash disk. Do not open its content with a double click; check it with an antivirus first.</translation>
    </message>
    <message>
        <source>Flashdisk penuh.</source>
        <translation>The flash disk is full.</translation>
    </message>
    <message>
        <source>Flashdisk rusak: isinya tidak terbaca sama seperti yang ditulis.</source>
        <translation>The flash disk is damaged: it does not read back as it was written.</translation>
    </message>
    <message>
        <source>Flashdisk tercabut sebelum selesai.</source>
        <translation>The flash disk was pulled out before the work was done.</translation>
    </message>
    <message>
        <source>Flashdisk terkunci atau hanya dapat dibaca.</source>
        <translation>The flash disk is locked or read-only.</translation>
    </message>
    <message>
        <source>Flashdisk tidak berubah; paket yang sudah dibaca tetap diproses.</source>
        <translation>The flash disk is unchanged; packages already read are still processed.</translation>
    </message>
    <message>
        <source>Flashdisk tidak dapat dipakai ({0}).</source>
        <translation>The flash disk cannot be used ({0}).</translation>
    </message>
    <message>
        <source>Geser kunci tulis pada flashdisk atau pakai flashdisk lain, lalu ulangi.</source>
        <translation>Slide the write lock of the flash disk or use another one, then try again.</translation>
    </message>
    <message>
        <source>Ini ditujukan kepada pihak lain.</source>
        <translation>This is meant for somebody else.</translation>
    </message>
    <message>
        <source>Ini versi lama; versi yang lebih baru sudah pernah diterima.</source>
        <translation>This is an old version; a newer one was received before.</translation>
    </message>
    <message>
        <source>Isinya rusak atau bukan bentuk yang dikenal.</source>
        <translation>Its content is damaged or has an unknown form.</translation>
    </message>
    <message>
        <source>Jangan pakai flashdisk ini lagi untuk data kantor; pakai flashdisk lain.</source>
        <translation>Do not use this flash disk for office data again; use another one.</translation>
    </message>
    <message>
        <source>Kata kodenya tidak sama.</source>
        <translation>The code words differ.</translation>
    </message>
    <message>
        <source>Kosongkan ruang di komputer ini, lalu baca flashdisk sekali lagi.</source>
        <translation>Make room on this computer, then read the flash disk once more.</translation>
    </message>
    <message>
        <source>Masa berlakunya sudah lewat menurut jam komputer ini.</source>
        <translation>It has expired by this computer’s clock.</translation>
    </message>
    <message>
        <source>Paket yang sudah selesai ditulis tetap utuh; sisanya menunggu di komputer ini.</source>
        <translation>Packages already written are intact; the rest waits on this computer.</translation>
    </message>
    <message>
        <source>Pasang flashdisk, tunggu sampai terbaca, lalu ulangi.</source>
        <translation>Plug in the flash disk, wait until it is recognised, then try again.</translation>
    </message>
    <message>
        <source>Pasang lagi flashdisk yang sama, lalu ulangi.</source>
        <translation>Plug in the same flash disk again, then try again.</translation>
    </message>
    <message>
        <source>Penerbitnya tidak berwenang menerbitkan ini.</source>
        <translation>Its issuer may not issue this.</translation>
    </message>
    <message>
        <source>Penerbitnya tidak dikenal di komputer ini.</source>
        <translation>Its issuer is unknown on this computer.</translation>
    </message>
    <message>
        <source>Periksa flashdisk dengan antivirus, atau pakai flashdisk lain.</source>
        <translation>Check the flash disk with an antivirus, or use another one.</translation>
    </message>
    <message>
        <source>Pilih lembar yang berisi register, atau minta berkas yang berisi permohonan.</source>
        <translation>Choose the sheet that holds the register, or ask for a file that holds requests.</translation>
    </message>
    <message>
        <source>Pindahkan berkas lain dari flashdisk itu atau pakai flashdisk lain, lalu ulangi.</source>
        <translation>Move other files off that flash disk or use another one, then try again.</translation>
    </message>
    <message>
        <source>Salinan paket tidak dapat ditaruh di komputer ini ({0}).</source>
        <translation>The copy of the package cannot be put on this computer ({0}).</translation>
    </message>
    <message>
        <source>Sertifikatnya sudah dicabut.</source>
        <translation>Its certificate was revoked.</translation>
    </message>
    <message>
        <source>Sudah ada kunci lain untuk pendaftaran yang sama (pendaftaran ganda).</source>
        <translation>There is another key for the same enrolment (enrolled twice).</translation>
    </message>
    <message>
        <source>Tanda tangannya tidak cocok: isinya berubah atau dibuat pihak lain.</source>
        <translation>Its signature does not match: the content changed or somebody else made it.</translation>
    </message>
    <message>
        <source>Tidak ada flashdisk atau folder di {0}.</source>
        <translation>There is no flash disk or folder at {0}.</translation>
    </message>
    <message>
        <source>Tidak ada sertifikatnya di komputer ini.</source>
        <translation>Its certificate is not on this computer.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis atau dibaca melalui tautan itu.</source>
        <translation>Nothing was written or read through that link.</translation>
    </message>
    <message>
        <source>baris tanpa isi</source>
        <translation>row without content</translation>
    </message>
    <message>
        <source>di bawah judul kolom (baris {0})</source>
        <translation>below the column titles (row {0})</translation>
    </message>
    <message>
        <source>folder tanpa nama</source>
        <translation>folder without a name</translation>
    </message>
    <message>
        <source>lebih dari {0} baris permohonan</source>
        <translation>more than {0} rows of requests</translation>
    </message>
    <message>
        <source>melihat buku nomor</source>
        <translation>see the number book</translation>
    </message>
    <message>
        <source>melihat daftar impor</source>
        <translation>see the list of imports</translation>
    </message>
    <message>
        <source>memeriksa jejak</source>
        <translation>check the trail</translation>
    </message>
    <message>
        <source>tidak ada yang dapat diimpor: {0} tidak ada baris berisi</source>
        <translation>there is nothing to import: {0} there is no row with content</translation>
    </message>
    <message>
        <source>tidak ada yang dapat diimpor: {0} tidak ada permohonan, hanya {1}</source>
        <translation>there is nothing to import: {0} there are no requests, only {1}</translation>
    </message>
    <message>
        <source>“{0}” di flashdisk bukan folder biasa (tautan atau berkas).</source>
        <translation>“{0}” on the flash disk is no ordinary folder (a link or a file).</translation>
    </message>
    <message>
        <source>Disembunyikan di satu komputer, diubah di yang lain</source>
        <translation>Hidden on one computer, changed on the other</translation>
    </message>
    <message>
        <source>Impor tidak dapat dibatalkan karena permohonan berikut sudah mendapat tambahan setelah diimpor: {0}{1}.</source>
        <translation>The import cannot be undone because these requests have had additions since: {0}{1}.</translation>
    </message>
    <message>
        <source>Isian ini hanya dapat dipilih.</source>
        <translation>This field can only be chosen from.</translation>
    </message>
    <message>
        <source>Kedua nilai tetap tersimpan.</source>
        <translation>Both values stay stored.</translation>
    </message>
    <message>
        <source>Keputusan ini sudah tidak diperlukan.</source>
        <translation>This decision is no longer needed.</translation>
    </message>
    <message>
        <source>Muat ulang daftar keputusan, lalu pilih lagi.</source>
        <translation>Reload the list of decisions, then choose again.</translation>
    </message>
    <message>
        <source>Muat ulang daftar; mungkin sudah diputuskan di komputer lain.</source>
        <translation>Reload the list; it may have been decided on another computer.</translation>
    </message>
    <message>
        <source>Nilai itu bukan salah satu pilihan.</source>
        <translation>That value is not one of the choices.</translation>
    </message>
    <message>
        <source>Nomor yang sama dipakai dua permohonan</source>
        <translation>Two requests use the same number</translation>
    </message>
    <message>
        <source>Register tidak berubah; tidak satu permohonan pun ditarik.</source>
        <translation>The register is unchanged; not one request was withdrawn.</translation>
    </message>
    <message>
        <source>Tarik berkasnya dahulu, atau biarkan impor ini dan betulkan permohonan yang salah satu per satu.</source>
        <translation>Withdraw the files first, or leave this import and correct wrong requests one by one.</translation>
    </message>
    <message>
        <source>Tetap ditampilkan</source>
        <translation>Still shown</translation>
    </message>
    <message>
        <source>Tulis nama berkas lengkap, misalnya cadangan.lumbung-cadangan, lalu ulangi.</source>
        <translation>Write the whole file name, for example cadangan.lumbung-cadangan, then try again.</translation>
    </message>
    <message>
        <source>buka surat</source>
        <translation>open a letter</translation>
    </message>
    <message>
        <source>catatan riwayat</source>
        <translation>timeline entry</translation>
    </message>
    <message>
        <source>cetak surat</source>
        <translation>print a letter</translation>
    </message>
    <message>
        <source>dan {0} permohonan lain</source>
        <translation>and {0} other requests</translation>
    </message>
    <message>
        <source>melihat yang perlu keputusan</source>
        <translation>see what needs a decision</translation>
    </message>
    <message>
        <source>membetulkan data</source>
        <translation>correct data</translation>
    </message>
    <message>
        <source>memutuskan isian ganda</source>
        <translation>decide fields with two values</translation>
    </message>
    <message>
        <source>menerima perbaikan pemohon</source>
        <translation>accept the applicant’s additions</translation>
    </message>
    <message>
        <source>mengarsipkan pindaian</source>
        <translation>file a scan</translation>
    </message>
    <message>
        <source>pemberitahuan tidak lengkap</source>
        <translation>notice of incompleteness</translation>
    </message>
    <message>
        <source>simpan surat</source>
        <translation>save a letter</translation>
    </message>
    <message>
        <source>“{0}” bukan nama berkas untuk cadangan.</source>
        <translation>“{0}” is not a file name for a backup.</translation>
    </message>
    <message>
        <source>Buka Sinkronisasi → Pendaftaran, lalu pakai berkas instansi.enrol dari provinsi, atau minta izin pada komputer instansi yang sudah terdaftar.</source>
        <translation>Open Synchronisation → Enrolment, then use the file instansi.enrol from the province, or ask for permission on an enrolled computer of the agency.</translation>
    </message>
    <message>
        <source>Ini bukan paket Lumbung, atau isinya rusak.</source>
        <translation>This is no Lumbung package, or its content is damaged.</translation>
    </message>
    <message>
        <source>Isi paket tidak terbaca; diminta ulang.</source>
        <translation>The content of the package cannot be read; it is asked for again.</translation>
    </message>
    <message>
        <source>Komputer ini belum terdaftar untuk bertukar data.</source>
        <translation>This computer is not enrolled for exchanging data.</translation>
    </message>
    <message>
        <source>Paket rusak (byte {0} tidak cocok); diminta ulang.</source>
        <translation>The package is damaged (byte {0} does not match); it is asked for again.</translation>
    </message>
    <message>
        <source>Semua catatan tetap tersimpan di komputer ini dan dapat dikerjakan seperti biasa.</source>
        <translation>All records stay stored on this computer and can be worked on as usual.</translation>
    </message>
    <message>
        <source>Berkas ini bukan paket Lumbung, atau bagian depannya rusak.</source>
        <translation>This file is no Lumbung package, or its head is damaged.</translation>
    </message>
    <message>
        <source>Dapat dibuka oleh {0} kunci.</source>
        <translation>Can be opened by {0} key(s).</translation>
    </message>
    <message>
        <source>Dibuat {0} menurut jam pengirim.</source>
        <translation>Made {0} by the sender’s clock.</translation>
    </message>
    <message>
        <source>Isi tersandi paket ini tidak berbentuk semestinya.</source>
        <translation>The encrypted content of this package does not have the right form.</translation>
    </message>
    <message>
        <source>Jam komputer pengirim lebih maju dari sehari; urutan tampilan dijaga.</source>
        <translation>The sender’s clock is more than a day ahead; the order on screen is kept.</translation>
    </message>
    <message>
        <source>Letak kerusakan: byte {0}{1}.</source>
        <translation>Place of the damage: byte {0}{1}.</translation>
    </message>
    <message>
        <source>Menunggu paket sebelumnya.</source>
        <translation>Waiting for the package before it.</translation>
    </message>
    <message>
        <source>Paket ini terpotong: ada bagian yang tidak ikut tersalin.</source>
        <translation>This package is cut short: a part was not copied.</translation>
    </message>
    <message>
        <source>Paket utuh dan tanda tangannya cocok.</source>
        <translation>The package is whole and its signature matches.</translation>
    </message>
    <message>
        <source>Paket {0}, bagian {1} dari {2}.</source>
        <translation>Package {0}, part {1} of {2}.</translation>
    </message>
    <message>
        <source>Pengirim: {0}.</source>
        <translation>Sender: {0}.</translation>
    </message>
    <message>
        <source>Periksa nama berkas dan flashdisknya, lalu coba lagi.</source>
        <translation>Check the file name and the flash disk, then try again.</translation>
    </message>
    <message>
        <source>Rantai catatannya tidak cocok; diminta ulang.</source>
        <translation>Its chain of records does not match; it is asked for again.</translation>
    </message>
    <message>
        <source>Riwayat paket menunjukkan apa yang pernah diterapkan.</source>
        <translation>The package history shows what was applied.</translation>
    </message>
    <message>
        <source>Sebagian isi paket ini rusak.</source>
        <translation>A part of this package is damaged.</translation>
    </message>
    <message>
        <source>Sertifikat perangkat dan sertifikat instansi dalam paket ini tidak cocok.</source>
        <translation>The device certificate and the agency certificate in this package do not match.</translation>
    </message>
    <message>
        <source>Setelah akhir paket ini ada isi yang bukan miliknya.</source>
        <translation>There is foreign content after the end of this package.</translation>
    </message>
    <message>
        <source>Sinkron dibatalkan: {0}</source>
        <translation>Synchronisation undone: {0}</translation>
    </message>
    <message>
        <source>Sudah pernah diterapkan.</source>
        <translation>It was applied before.</translation>
    </message>
    <message>
        <source>Tanda tangan paket ini tidak cocok: isinya berubah setelah ditandatangani.</source>
        <translation>The signature of this package does not match: it changed after it was signed.</translation>
    </message>
    <message>
        <source>Tidak ada sinkron yang dapat dibatalkan.</source>
        <translation>There is no synchronisation that can be undone.</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message>
        <source>Tujuan: {0} {1}.</source>
        <translation>Meant for: {0} {1}.</translation>
    </message>
    <message>
        <source>Ukuran {0} byte, seharusnya {1} byte.</source>
        <translation>Size {0} bytes, should be {1} bytes.</translation>
    </message>
    <message>
        <source>batalkan sinkron</source>
        <translation>undo a synchronisation</translation>
    </message>
    <message>
        <source>melihat isi kiriman</source>
        <translation>see what is sent</translation>
    </message>
    <message>
        <source>melihat keadaan sinkron</source>
        <translation>see the state of synchronisation</translation>
    </message>
    <message>
        <source>melihat keberadaan catatan</source>
        <translation>see where records are</translation>
    </message>
    <message>
        <source>melihat komputer instansi</source>
        <translation>see the agency’s computers</translation>
    </message>
    <message>
        <source>melihat riwayat paket</source>
        <translation>see the package history</translation>
    </message>
    <message>
        <source>membaca paket</source>
        <translation>reading the package</translation>
    </message>
    <message>
        <source>membatalkan sinkron</source>
        <translation>undo a synchronisation</translation>
    </message>
    <message>
        <source>menerapkan paket</source>
        <translation>applying the package</translation>
    </message>
    <message>
        <source>menulis paket</source>
        <translation>writing the package</translation>
    </message>
    <message>
        <source>paket aturan</source>
        <translation>rule package</translation>
    </message>
    <message>
        <source>paket yang menunggu</source>
        <translation>waiting packages</translation>
    </message>
    <message>
        <source>pembatalan sinkron</source>
        <translation>undoing a synchronisation</translation>
    </message>
    <message>
        <source>potongan ke-{0}</source>
        <translation>piece {0}</translation>
    </message>
    <message>
        <source>tanda terima</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>terapkan paket</source>
        <translation>apply a package</translation>
    </message>
    <message>
        <source>tidak ada atau bukan berkas biasa</source>
        <translation>missing or no ordinary file</translation>
    </message>
    <message>
        <source>tidak ada perubahan baru</source>
        <translation>no new changes</translation>
    </message>
    <message>
        <source>tulis paket</source>
        <translation>write a package</translation>
    </message>
    <message>
        <source>{0} catatan akan disembunyikan atau dikosongkan. Ini bisa berasal dari komputer yang rusak atau disalahgunakan. Paketnya disimpan dan belum diterapkan sampai Anda menyetujuinya.</source>
        <translation>{0} records would be hidden or emptied. This may come from a damaged or misused computer. The package is kept and not applied until you agree.</translation>
    </message>
    <message>
        <source>{0} catatan akan hilang dari daftar; menunggu persetujuan.</source>
        <translation>{0} records would vanish from lists; waiting for approval.</translation>
    </message>
    <message>
        <source>{0} perubahan ({1})</source>
        <translation>{0} change(s) ({1})</translation>
    </message>
    <message>
        <source>{0} {1}: {2} paket</source>
        <translation>{0} {1}: {2} package(s)</translation>
    </message>
    <message>
        <source>{0}: {1} perubahan</source>
        <translation>{0}: {1} change(s)</translation>
    </message>
    <message>
        <source> (jam resmi)</source>
        <translation> (official clock)</translation>
    </message>
    <message>
        <source>Alamat pusat provinsi belum diketahui.</source>
        <translation>The address of the province&apos;s hub is not known yet.</translation>
    </message>
    <message>
        <source>Aturan tenggat</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Baca flashdisk dari komputer yang melampirkannya (menu Sinkronisasi).</source>
        <translation>Read a stick from the computer that attached it (menu Sinkronisasi).</translation>
    </message>
    <message>
        <source>Bandingkan huruf demi huruf, lalu ketik lagi.</source>
        <translation>Compare letter by letter, then type it again.</translation>
    </message>
    <message>
        <source>Bandingkan kata kunci provinsi: berkas itu menyebut “{0}”.</source>
        <translation>Compare the words of the province: the file says “{0}”.</translation>
    </message>
    <message>
        <source>Belum pernah ada data yang diterima provinsi dari instansi Saudara.</source>
        <translation>The province has never received data from your agency.</translation>
    </message>
    <message>
        <source>Belum tiba dari provinsi: {0}.</source>
        <translation>Not arrived from the province yet: {0}.</translation>
    </message>
    <message>
        <source>Bentuk berkas “{0}” tidak dikenal.</source>
        <translation>Unknown file format “{0}”.</translation>
    </message>
    <message>
        <source>Beri izin di instansinya.</source>
        <translation>Admit it at its agency.</translation>
    </message>
    <message>
        <source>Beri izin di kantor provinsi.</source>
        <translation>Let it in at the province&apos;s office.</translation>
    </message>
    <message>
        <source>Beri tahu provinsi: mungkin berkas pendaftaran dipakai pihak lain.</source>
        <translation>Tell the province: somebody else may have used the enrolment file.</translation>
    </message>
    <message>
        <source>Berkas itu dibuat untuk “{0}”. Pakai berkas instansi ini sendiri.</source>
        <translation>That file was made for “{0}”. Use this agency&apos;s own file.</translation>
    </message>
    <message>
        <source>Berkas izin</source>
        <translation>The grant file</translation>
    </message>
    <message>
        <source>Berkas kunci hub (hub.kunci) hilang, rusak, atau milik hub lain.</source>
        <translation>The hub’s key file (hub.kunci) is missing, damaged, or another hub’s.</translation>
    </message>
    <message>
        <source>Berkas pendaftaran</source>
        <translation>The enrolment file</translation>
    </message>
    <message>
        <source>Berkas permintaan</source>
        <translation>The request file</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca ({1}).</source>
        <translation>The file {0} cannot be read ({1}).</translation>
    </message>
    <message>
        <source>Berkas “{0}” belum tiba: catatannya sudah ada, isinya masih di komputer lain.</source>
        <translation>The file “{0}” is not here yet: its record is, its content is still on another computer.</translation>
    </message>
    <message>
        <source>Berlaku menurut provinsi: {0}.</source>
        <translation>In force by the province: {0}.</translation>
    </message>
    <message>
        <source>Buat permintaan dari folder baru yang kosong.</source>
        <translation>Make the request from a new, empty folder.</translation>
    </message>
    <message>
        <source>Buat permintaan.lmc dahulu.</source>
        <translation>Make permintaan.lmc first.</translation>
    </message>
    <message>
        <source>Buat permintaan.lmc di sini, beri izin di komputer yang memegang kunci instansi, lalu terima izin.lmc.</source>
        <translation>Make permintaan.lmc here, let this PC in on the one that holds the agency key, then accept izin.lmc.</translation>
    </message>
    <message>
        <source>Buka kantor provinsi, atau jadikan kantor ini kantor provinsi lebih dahulu.</source>
        <translation>Open the province’s office, or give this office the province role first.</translation>
    </message>
    <message>
        <source>Buka peramban, masuk ke jaringan itu, lalu coba lagi; atau pakai flashdisk.</source>
        <translation>Open a browser, log in to that network, then try again; or use a USB stick.</translation>
    </message>
    <message>
        <source>Cabut dari komputer lain.</source>
        <translation>Put it out from another PC.</translation>
    </message>
    <message>
        <source>Catatan dan permohonannya dapat dipakai seperti biasa.</source>
        <translation>The record and its request can be used as usual.</translation>
    </message>
    <message>
        <source>Daftar aturan</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>Daftar aturan provinsi sudah lama tidak berganti; mungkin ada yang tertahan di jalan.</source>
        <translation>The province’s list of rules has not changed for long; something may be held back on the way.</translation>
    </message>
    <message>
        <source>Daftar tidak berubah.</source>
        <translation>The list did not change.</translation>
    </message>
    <message>
        <source>Daftarkan dengan kode lain bila kembali.</source>
        <translation>Enrol it under another code if it returns.</translation>
    </message>
    <message>
        <source>Data hub tidak disentuh.</source>
        <translation>The hub’s data was not touched.</translation>
    </message>
    <message>
        <source>Diurutkan menurut {0}: “{1}” dibagi “{2}”. Nilai sama berperingkat sama; instansi tanpa kasus berada di bawah tanpa peringkat.</source>
        <translation>Ordered by {0}: “{1}” divided by “{2}”. Equal values share a rank; agencies without cases stand below, unranked.</translation>
    </message>
    <message>
        <source>Folder ini milik instansi lain.</source>
        <translation>This folder belongs to another agency.</translation>
    </message>
    <message>
        <source>Folder {0} sudah berisi hub.</source>
        <translation>The folder {0} holds a hub already.</translation>
    </message>
    <message>
        <source>Hari kerja dihitung dengan kalender dan setelan tiap instansi.</source>
        <translation>Working days are counted with each agency’s own calendar and settings.</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Hari libur tahun {} menurut paket {} dari provinsi: {}.</source>
        <translation>Days off of {} by pack {} of the province: {}.</translation>
    </message>
    <message>
        <source>Hari terakhir mendahului hari pertama.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>Hub ini belum mendapat izin provinsi.</source>
        <translation>This hub has no grant of the province yet.</translation>
    </message>
    <message>
        <source>Hub itu tidak diubah.</source>
        <translation>That hub was not changed.</translation>
    </message>
    <message>
        <source>Identitas pemohon {0} sudah disertakan.</source>
        <translation>The applicant of {0} was named already.</translation>
    </message>
    <message>
        <source>Instansi contoh</source>
        <translation>Demo agency</translation>
    </message>
    <message>
        <source>Instansi ini belum terdaftar.</source>
        <translation>This agency is not enrolled.</translation>
    </message>
    <message>
        <source>Instansi itu tidak ada dalam daftar provinsi.</source>
        <translation>That agency is not in the province’s list.</translation>
    </message>
    <message>
        <source>Instansi itu tidak ada dalam daftar.</source>
        <translation>That agency is not in the list.</translation>
    </message>
    <message>
        <source>Instrumen monev</source>
        <translation>Evaluation instrument</translation>
    </message>
    <message>
        <source>Isi LUMBUNG_PASSPHRASE dengan frasa pemulihan, lalu jalankan lagi.</source>
        <translation>Set LUMBUNG_PASSPHRASE to the recovery passphrase and run it again.</translation>
    </message>
    <message>
        <source>Isi berkas di paket ini tidak cocok dengan catatannya.</source>
        <translation>The content of a file in this packet does not match its record.</translation>
    </message>
    <message>
        <source>Isi paket belum lengkap.</source>
        <translation>The content of the pack is not complete.</translation>
    </message>
    <message>
        <source>Isi paket {0} tidak terbaca.</source>
        <translation>The content of pack {0} cannot be read.</translation>
    </message>
    <message>
        <source>Isi paling banyak {0} huruf.</source>
        <translation>At most {0} characters.</translation>
    </message>
    <message>
        <source>Itu komputer ini sendiri.</source>
        <translation>That is this PC itself.</translation>
    </message>
    <message>
        <source>Itu permintaan sebuah hub.</source>
        <translation>That is the request of a hub.</translation>
    </message>
    <message>
        <source>Itu permintaan sebuah komputer.</source>
        <translation>That is the request of a PC.</translation>
    </message>
    <message>
        <source>Izin hub</source>
        <translation>Hub grant</translation>
    </message>
    <message>
        <source>Jadwal retensi arsip</source>
        <translation>Retention schedule</translation>
    </message>
    <message>
        <source>Jalankan hub init --accept dengan berkas izin dari provinsi.</source>
        <translation>Run hub init --accept with the grant of the province.</translation>
    </message>
    <message>
        <source>Jalankan hub init di folder kantor provinsi dahulu.</source>
        <translation>Run hub init in the province’s office folder first.</translation>
    </message>
    <message>
        <source>Jalankan hub serve, atau pilih folder lain.</source>
        <translation>Run hub serve, or choose another folder.</translation>
    </message>
    <message>
        <source>Jam komputer ini tidak benar; menurut jam pusat sekarang {0}.</source>
        <translation>This computer&apos;s clock is wrong; by the hub&apos;s clock it is now {0}.</translation>
    </message>
    <message>
        <source>Jawaban pusat provinsi tidak dikenal program ini.</source>
        <translation>This program does not know the reply of the province&apos;s hub.</translation>
    </message>
    <message>
        <source>Kantor ini bukan kantor provinsi.</source>
        <translation>This office is no province.</translation>
    </message>
    <message>
        <source>Kantor ini sudah kantor provinsi.</source>
        <translation>This office has the province role already.</translation>
    </message>
    <message>
        <source>Kantor ini sudah mempunyai data atau jati diri sendiri.</source>
        <translation>This office has records or an identity of its own.</translation>
    </message>
    <message>
        <source>Kantor ini sudah terdaftar pada provinsi lain.</source>
        <translation>This office is enrolled with another province.</translation>
    </message>
    <message>
        <source>Kantor ini sudah terdaftar pada suatu provinsi.</source>
        <translation>This office is enrolled with a province already.</translation>
    </message>
    <message>
        <source>Kantor ini sudah terdaftar sebagai instansi lain.</source>
        <translation>This office is enrolled as another agency.</translation>
    </message>
    <message>
        <source>Keadaan per {0}.</source>
        <translation>As of {0}.</translation>
    </message>
    <message>
        <source>Keperluan wajib diisi.</source>
        <translation>The purpose is required.</translation>
    </message>
    <message>
        <source>Klasifikasi arsip</source>
        <translation>Records classification</translation>
    </message>
    <message>
        <source>Komputer ini belum membuat permintaan.</source>
        <translation>This PC made no request yet.</translation>
    </message>
    <message>
        <source>Komputer ini belum mendapat izin dari instansinya.</source>
        <translation>This PC was not let in by its agency yet.</translation>
    </message>
    <message>
        <source>Komputer ini tidak memegang kunci instansi.</source>
        <translation>This PC does not hold the agency key.</translation>
    </message>
    <message>
        <source>Komputer itu tidak dikenal atau sudah dicabut.</source>
        <translation>That PC is unknown or revoked already.</translation>
    </message>
    <message>
        <source>Kunci paket “{0}” tidak dapat dipakai.</source>
        <translation>The pack key “{0}” cannot be used.</translation>
    </message>
    <message>
        <source>Kuota bulan ini sudah habis: hanya catatan dan tanda terima yang dikirim.</source>
        <translation>This month&apos;s quota is used up: only records and receipts are sent.</translation>
    </message>
    <message>
        <source>Lakukan di komputer tempat instansi didaftarkan.</source>
        <translation>Do it on the PC where the agency was enrolled.</translation>
    </message>
    <message>
        <source>Laporkan kepada pengirim bahwa berkas itu salah susun.</source>
        <translation>Tell the sender that the file is malformed.</translation>
    </message>
    <message>
        <source>Lembar bagian kunci</source>
        <translation>Key share sheet</translation>
    </message>
    <message>
        <source>Lembar itu milik provinsi lain.</source>
        <translation>That sheet belongs to another province.</translation>
    </message>
    <message>
        <source>Masa kunci daring provinsi sudah lewat.</source>
        <translation>The province’s online key has expired.</translation>
    </message>
    <message>
        <source>Menunggu catatan yang menyebut berkas ini.</source>
        <translation>Waits for the record that names this file.</translation>
    </message>
    <message>
        <source>Menurut paket {0} dari provinsi: {1}.</source>
        <translation>By pack {0} of the province: {1}.</translation>
    </message>
    <message>
        <source>Minta penerbitnya menjelaskan, dan daftar lagi bila perlu.</source>
        <translation>Ask its issuer, and enrol again if need be.</translation>
    </message>
    <message>
        <source>Minta sertifikatnya lewat sinkronisasi berikutnya, lalu coba lagi.</source>
        <translation>Ask for its certificate with the next synchronisation, then try again.</translation>
    </message>
    <message>
        <source>Muat ulang daftar instansi.</source>
        <translation>Reload the list of agencies.</translation>
    </message>
    <message>
        <source>Muat ulang daftar kotak masuk.</source>
        <translation>Reload the inbox.</translation>
    </message>
    <message>
        <source>Muat ulang daftar paket aturan.</source>
        <translation>Reload the list of rule packs.</translation>
    </message>
    <message>
        <source>Nomor sementara dilengkapi</source>
        <translation>Temporary number completed</translation>
    </message>
    <message>
        <source>Nomor sementara {0} belum dapat dilengkapi: {1}</source>
        <translation>The temporary number {0} cannot be completed yet: {1}</translation>
    </message>
    <message>
        <source>Nomor yang sama dipakai dua surat</source>
        <translation>Two letters bear the same number</translation>
    </message>
    <message>
        <source>Pakai berkas yang dibuat untuk komputer dan permintaan ini.</source>
        <translation>Use the file made for this PC and this request.</translation>
    </message>
    <message>
        <source>Pakai berkas yang terbaru.</source>
        <translation>Use the newest file.</translation>
    </message>
    <message>
        <source>Pakai folder baru yang kosong.</source>
        <translation>Use a new, empty folder.</translation>
    </message>
    <message>
        <source>Pakai folder kantor lain.</source>
        <translation>Use another office folder.</translation>
    </message>
    <message>
        <source>Pakai jaringan lain atau flashdisk, dan beri tahu pengelola provinsi.</source>
        <translation>Use another network or a USB stick, and tell the province&apos;s administrator.</translation>
    </message>
    <message>
        <source>Pakai lembar provinsi ini.</source>
        <translation>Use the sheets of this province.</translation>
    </message>
    <message>
        <source>Paket itu tidak sedang dikarantina.</source>
        <translation>That packet is not in quarantine.</translation>
    </message>
    <message>
        <source>Paket yang menunggu atau dikarantina belum terhitung.</source>
        <translation>Packets that wait or are in quarantine are not counted yet.</translation>
    </message>
    <message>
        <source>Paket yang tiba</source>
        <translation>Packets that arrived</translation>
    </message>
    <message>
        <source>Paket {0} versi {1} tidak ada dalam daftar yang berlaku.</source>
        <translation>Pack {0} version {1} is not in the list in force.</translation>
    </message>
    <message>
        <source>Paling banyak 8 huruf besar, angka atau tanda hubung.</source>
        <translation>At most 8 capitals, digits or hyphens.</translation>
    </message>
    <message>
        <source>Pastikan berkas itu dari provinsi atau instansi yang benar.</source>
        <translation>Make sure that the file is from the right province or agency.</translation>
    </message>
    <message>
        <source>Penyimpan kunci komputer ini tidak dapat membuka hub itu.</source>
        <translation>This PC’s key store cannot open that hub.</translation>
    </message>
    <message>
        <source>Perbarui dengan dua lembar bagian kunci akar; periksa juga jam komputer.</source>
        <translation>Renew it with two sheets of the root key; check the PC’s clock as well.</translation>
    </message>
    <message>
        <source>Perbarui program; sementara itu pakai flashdisk.</source>
        <translation>Update the program; use a USB stick meanwhile.</translation>
    </message>
    <message>
        <source>Periksa berkas itu, lalu pilih lagi.</source>
        <translation>Check the file, then choose again.</translation>
    </message>
    <message>
        <source>Periksa daftarnya.</source>
        <translation>Check the list.</translation>
    </message>
    <message>
        <source>Periksa jam komputer ini, lalu coba lagi.</source>
        <translation>Check this computer&apos;s clock, then try again.</translation>
    </message>
    <message>
        <source>Periksa jam komputer; bila benar, minta berkas baru.</source>
        <translation>Check the PC&apos;s clock; if it is right, ask for a new file.</translation>
    </message>
    <message>
        <source>Periksa {0}, lalu ulangi.</source>
        <translation>Check {0}, then try again.</translation>
    </message>
    <message>
        <source>Perlu keputusan</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Perlu tepat dua lembar bagian kunci.</source>
        <translation>Exactly two key sheets are needed.</translation>
    </message>
    <message>
        <source>Permintaan komputer</source>
        <translation>The PC&apos;s request</translation>
    </message>
    <message>
        <source>Pertukaran lewat jaringan sedang berjalan.</source>
        <translation>An exchange over the network is under way.</translation>
    </message>
    <message>
        <source>Pilih xlsx, csv, atau pdf.</source>
        <translation>Choose xlsx, csv or pdf.</translation>
    </message>
    <message>
        <source>Program mencoba lagi sendiri; flashdisk juga dapat dipakai.</source>
        <translation>The program tries again by itself; a USB stick works too.</translation>
    </message>
    <message>
        <source>Provinsi contoh</source>
        <translation>Demo province</translation>
    </message>
    <message>
        <source>Pulihkan hub.kunci dari cadangan folder hub.</source>
        <translation>Restore hub.kunci from a backup of the hub’s folder.</translation>
    </message>
    <message>
        <source>Pusat provinsi menolak: {0}</source>
        <translation>The province&apos;s hub refuses: {0}</translation>
    </message>
    <message>
        <source>Pusat provinsi menyisihkan satu paket: {0}</source>
        <translation>The province&apos;s hub set one packet aside: {0}</translation>
    </message>
    <message>
        <source>Pusat provinsi tidak dapat dihubungi: {0}.</source>
        <translation>The province&apos;s hub cannot be reached: {0}.</translation>
    </message>
    <message>
        <source>Salin ulang berkas itu dari asalnya, lalu coba lagi.</source>
        <translation>Copy the file again from its origin, then try again.</translation>
    </message>
    <message>
        <source>Salin ulang dari asalnya; bila tetap begitu, laporkan ke pengirim.</source>
        <translation>Copy it again from its origin; if it stays so, tell the sender.</translation>
    </message>
    <message>
        <source>Satu paket aturan ditolak. {0}</source>
        <translation>One rule pack was refused. {0}</translation>
    </message>
    <message>
        <source>Sebagian berkas belum dapat disimpan ({0}). Baca flashdisk ini sekali lagi setelah itu dibereskan.</source>
        <translation>Some files could not be stored yet ({0}). Read this stick once more when that is mended.</translation>
    </message>
    <message>
        <source>Sebuah komputer Saudara dipulihkan dari cadangan lama; kirim ulang seluruh datanya.</source>
        <translation>One of your PCs was restored from an old backup; send all its data again.</translation>
    </message>
    <message>
        <source>Semua catatan tetap tersimpan di komputer ini dan menunggu dikirim.</source>
        <translation>All records stay on this computer and wait to be sent.</translation>
    </message>
    <message>
        <source>Sertifikat yang ditunjukkan bukan milik pusat provinsi, jadi tidak ada yang dikirim.</source>
        <translation>The certificate shown is not that of the province&apos;s hub, so nothing was sent.</translation>
    </message>
    <message>
        <source>Siapkan dua dari tiga lembar.</source>
        <translation>Have two of the three sheets ready.</translation>
    </message>
    <message>
        <source>Surat tidak dibuat.</source>
        <translation>No letter was made.</translation>
    </message>
    <message>
        <source>Tarik dahulu eskalasi itu bila isinya perlu dibetulkan.</source>
        <translation>Withdraw it first if it needs correction.</translation>
    </message>
    <message>
        <source>Templat surat</source>
        <translation>Letter template</translation>
    </message>
    <message>
        <source>Terima berkas instansi.enrol yang memuat alamatnya, atau pakai flashdisk.</source>
        <translation>Accept an instansi.enrol file that holds its address, or use a USB stick.</translation>
    </message>
    <message>
        <source>Terima instansi.enrol lebih dahulu.</source>
        <translation>Accept instansi.enrol first.</translation>
    </message>
    <message>
        <source>Tidak ada hub di {0}.</source>
        <translation>There is no hub in {0}.</translation>
    </message>
    <message>
        <source>Tidak ada kiriman data sejak {0} ({1} hari).</source>
        <translation>No data since {0} ({1} days).</translation>
    </message>
    <message>
        <source>Tidak ada komputer instansi ini dengan kode atau id itu.</source>
        <translation>No PC of this agency has that code or id.</translation>
    </message>
    <message>
        <source>Tidak ada paket yang dibuat.</source>
        <translation>No pack was made.</translation>
    </message>
    <message>
        <source>Tidak ada yang dibuang.</source>
        <translation>Nothing was thrown away.</translation>
    </message>
    <message>
        <source>Tidak ada yang dibuat.</source>
        <translation>Nothing was made.</translation>
    </message>
    <message>
        <source>Tidak ada yang dijalankan.</source>
        <translation>Nothing was run.</translation>
    </message>
    <message>
        <source>Tidak ada yang diubah di komputer ini.</source>
        <translation>Nothing was changed on this PC.</translation>
    </message>
    <message>
        <source>Tidak perlu apa-apa lagi.</source>
        <translation>Nothing more is needed.</translation>
    </message>
    <message>
        <source>Tunggu sampai selesai, lalu coba lagi.</source>
        <translation>Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>Yang menjawab bukan pusat provinsi, melainkan jaringan di antaranya (biasanya halaman masuk Wi-Fi).</source>
        <translation>Not the province&apos;s hub answered but the network in between (usually a Wi-Fi log-in page).</translation>
    </message>
    <message>
        <source>automatic exchange failed</source>
        <translation>automatic exchange failed</translation>
    </message>
    <message>
        <source>baca paket instansi</source>
        <translation>read packets of agencies</translation>
    </message>
    <message>
        <source>belum terdengar</source>
        <translation>never heard of</translation>
    </message>
    <message>
        <source>bentuk isinya</source>
        <translation>the form of its content</translation>
    </message>
    <message>
        <source>berkas belum tiba</source>
        <translation>file not here yet</translation>
    </message>
    <message>
        <source>berkas di folder kantor</source>
        <translation>file in the office folder</translation>
    </message>
    <message>
        <source>bertukar data lewat jaringan</source>
        <translation>exchange data over the network</translation>
    </message>
    <message>
        <source>buang paket</source>
        <translation>throw packet away</translation>
    </message>
    <message>
        <source>bukan teks UTF-8</source>
        <translation>not UTF-8 text</translation>
    </message>
    <message>
        <source>cabut instansi</source>
        <translation>revoke agency</translation>
    </message>
    <message>
        <source>cabut komputer</source>
        <translation>revoke PC</translation>
    </message>
    <message>
        <source>coba lagi paket</source>
        <translation>try packet again</translation>
    </message>
    <message>
        <source>daftarkan instansi</source>
        <translation>enrol agency</translation>
    </message>
    <message>
        <source>dasar hukumnya</source>
        <translation>its legal basis</translation>
    </message>
    <message>
        <source>dijatah ke PC {0}</source>
        <translation>leased to PC {0}</translation>
    </message>
    <message>
        <source>dirikan provinsi</source>
        <translation>found province</translation>
    </message>
    <message>
        <source>ekspor rekap provinsi</source>
        <translation>export recap of the province</translation>
    </message>
    <message>
        <source>eskalasi ke provinsi</source>
        <translation>escalation to the province</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>hari libur</source>
        <translation>days off</translation>
    </message>
    <message>
        <source>huruf kecil dan angka</source>
        <translation>small letters and digits</translation>
    </message>
    <message>
        <source>izin hub</source>
        <translation>hub grant</translation>
    </message>
    <message>
        <source>izin komputer</source>
        <translation>PC grant</translation>
    </message>
    <message>
        <source>judul dan isi</source>
        <translation>title and content</translation>
    </message>
    <message>
        <source>kunci bocor</source>
        <translation>key leaked</translation>
    </message>
    <message>
        <source>kunci ke-{0}{1}</source>
        <translation>key {0}{1}</translation>
    </message>
    <message>
        <source>lebih besar dari 5 MB</source>
        <translation>larger than 5 MB</translation>
    </message>
    <message>
        <source>lengkapi nomor</source>
        <translation>complete a number</translation>
    </message>
    <message>
        <source>melihat daftar instansi</source>
        <translation>see the list of agencies</translation>
    </message>
    <message>
        <source>melihat isi flashdisk</source>
        <translation>look at a USB stick</translation>
    </message>
    <message>
        <source>melihat kotak masuk provinsi</source>
        <translation>see the inbox of the province</translation>
    </message>
    <message>
        <source>melihat kuota jaringan</source>
        <translation>see the network quota</translation>
    </message>
    <message>
        <source>melihat paket aturan</source>
        <translation>see rule packs</translation>
    </message>
    <message>
        <source>melihat papan provinsi</source>
        <translation>see the board of the province</translation>
    </message>
    <message>
        <source>melihat pendaftaran</source>
        <translation>see the enrolment</translation>
    </message>
    <message>
        <source>melihat peta kesenyapan</source>
        <translation>see the silence map</translation>
    </message>
    <message>
        <source>melihat proksi</source>
        <translation>see the proxy</translation>
    </message>
    <message>
        <source>melihat rekap provinsi</source>
        <translation>see the recap of the province</translation>
    </message>
    <message>
        <source>membaca paket instansi</source>
        <translation>read packets of agencies</translation>
    </message>
    <message>
        <source>memberi izin hub</source>
        <translation>admit a hub</translation>
    </message>
    <message>
        <source>memberi izin komputer</source>
        <translation>let a PC in</translation>
    </message>
    <message>
        <source>membuang paket karantina</source>
        <translation>throw quarantined packets away</translation>
    </message>
    <message>
        <source>membuat surat tindak lanjut</source>
        <translation>write follow-up letters</translation>
    </message>
    <message>
        <source>membungkus berkas</source>
        <translation>sealing files</translation>
    </message>
    <message>
        <source>meminta izin komputer</source>
        <translation>ask to be let in</translation>
    </message>
    <message>
        <source>memperbarui kunci daring</source>
        <translation>renew the online key</translation>
    </message>
    <message>
        <source>memutar kunci instansi</source>
        <translation>rotate the agency key</translation>
    </message>
    <message>
        <source>menarik identitas dari provinsi</source>
        <translation>take an identity back from the province</translation>
    </message>
    <message>
        <source>menarik paket aturan</source>
        <translation>withdraw rule packs</translation>
    </message>
    <message>
        <source>mencabut instansi</source>
        <translation>revoke agencies</translation>
    </message>
    <message>
        <source>mencabut komputer</source>
        <translation>put a PC out</translation>
    </message>
    <message>
        <source>mencabut komputer instansi</source>
        <translation>revoke PCs of agencies</translation>
    </message>
    <message>
        <source>mencoba paket karantina</source>
        <translation>try quarantined packets again</translation>
    </message>
    <message>
        <source>mendaftarkan instansi</source>
        <translation>enrol agencies</translation>
    </message>
    <message>
        <source>mendaftarkan instansi ke provinsi</source>
        <translation>enrol the agency with a province</translation>
    </message>
    <message>
        <source>mendirikan kantor provinsi</source>
        <translation>found a province</translation>
    </message>
    <message>
        <source>menerima izin komputer</source>
        <translation>accept a grant for this PC</translation>
    </message>
    <message>
        <source>menerima paket</source>
        <translation>receive packets</translation>
    </message>
    <message>
        <source>menetapkan paket aturan</source>
        <translation>issue rule packs</translation>
    </message>
    <message>
        <source>mengatur kuota jaringan</source>
        <translation>set the network quota</translation>
    </message>
    <message>
        <source>mengatur proksi</source>
        <translation>set the proxy</translation>
    </message>
    <message>
        <source>mengekspor rekap provinsi</source>
        <translation>export the recap of the province</translation>
    </message>
    <message>
        <source>mengolah paket instansi</source>
        <translation>process packets of agencies</translation>
    </message>
    <message>
        <source>menulis balasan instansi</source>
        <translation>write answers to agencies</translation>
    </message>
    <message>
        <source>menyertakan identitas ke provinsi</source>
        <translation>name an applicant to the province</translation>
    </message>
    <message>
        <source>menyetel basis data provinsi</source>
        <translation>set the database of the province</translation>
    </message>
    <message>
        <source>nama pusat tidak ditemukan jaringan ini</source>
        <translation>this network does not find the hub&apos;s name</translation>
    </message>
    <message>
        <source>nama setiap hari</source>
        <translation>the name of every day</translation>
    </message>
    <message>
        <source>nama, sumber, dan berkas paling besar 5 MB</source>
        <translation>name, source, and a file of at most 5 MB</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>not yet valid</translation>
    </message>
    <message>
        <source>paket aturan berakhir</source>
        <translation>rule pack ended</translation>
    </message>
    <message>
        <source>paket aturan berlaku</source>
        <translation>rule pack in force</translation>
    </message>
    <message>
        <source>paket dari pusat provinsi</source>
        <translation>packet from the province&apos;s hub</translation>
    </message>
    <message>
        <source>paket {0}: {1}</source>
        <translation>pack {0}: {1}</translation>
    </message>
    <message>
        <source>paling banyak {0} hari</source>
        <translation>at most {0} days</translation>
    </message>
    <message>
        <source>paling sedikit satu hari</source>
        <translation>at least one day</translation>
    </message>
    <message>
        <source>pendaftaran instansi</source>
        <translation>agency enrolment</translation>
    </message>
    <message>
        <source>pendaftaran ke-{0}</source>
        <translation>enrolment {0}</translation>
    </message>
    <message>
        <source>perbarui kunci daring</source>
        <translation>renew online key</translation>
    </message>
    <message>
        <source>pratinjau eskalasi</source>
        <translation>preview of escalation</translation>
    </message>
    <message>
        <source>proksi jaringan ini menolak atau meminta kata sandi</source>
        <translation>this network&apos;s proxy refuses or wants a password</translation>
    </message>
    <message>
        <source>pusat sedang tidak melayani</source>
        <translation>the hub does not serve at the moment</translation>
    </message>
    <message>
        <source>putar kunci</source>
        <translation>rotate key</translation>
    </message>
    <message>
        <source>sambungan ditolak; mungkin port 443 ditutup atau pusat sedang mati</source>
        <translation>the connection was refused; port 443 may be closed or the hub may be down</translation>
    </message>
    <message>
        <source>sambungan terputus berulang kali</source>
        <translation>the line broke again and again</translation>
    </message>
    <message>
        <source>sertifikat komputer</source>
        <translation>PC certificate</translation>
    </message>
    <message>
        <source>setel basis data provinsi</source>
        <translation>set database of the province</translation>
    </message>
    <message>
        <source>sumber dan paling sedikit satu aturan</source>
        <translation>the source and at least one rule</translation>
    </message>
    <message>
        <source>surat tindak lanjut</source>
        <translation>follow-up letter</translation>
    </message>
    <message>
        <source>tanggal dalam tahun {0}</source>
        <translation>dates within {0}</translation>
    </message>
    <message>
        <source>tanpa pendaftaran</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>tarik eskalasi</source>
        <translation>withdraw escalation</translation>
    </message>
    <message>
        <source>tarik paket aturan</source>
        <translation>withdraw rule pack</translation>
    </message>
    <message>
        <source>tidak ada jawaban; sambungan terlalu lambat atau terputus</source>
        <translation>no reply; the line is too slow or broken</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not in use</translation>
    </message>
    <message>
        <source>tulis balasan</source>
        <translation>write answers</translation>
    </message>
    <message>
        <source>yang lama dicabut</source>
        <translation>the old one revoked</translation>
    </message>
    <message>
        <source>{0} (semula {1})</source>
        <translation>{0} (formerly {1})</translation>
    </message>
    <message>
        <source>{0} berkas, {1} dikarantina</source>
        <translation>{0} files, {1} in quarantine</translation>
    </message>
    <message>
        <source>{0} catatan menunggu keputusan antar-komputer Saudara.</source>
        <translation>{0} records wait for a decision between your PCs.</translation>
    </message>
    <message>
        <source>{0} diterbitkan ulang</source>
        <translation>{0} issued anew</translation>
    </message>
    <message>
        <source>{0} lebih lama daripada yang sudah ada di sini; dilewati.</source>
        <translation>{0} is older than what is here already; skipped.</translation>
    </message>
    <message>
        <source>{0} paket belum dapat diterapkan: {1}</source>
        <translation>{0} packets cannot be applied yet: {1}</translation>
    </message>
    <message>
        <source>{0} sebelum PC itu dipulihkan: tidak dipakai lagi</source>
        <translation>{0} before that PC was restored: not used any more</translation>
    </message>
    <message>
        <source>{0} sudah dicabut.</source>
        <translation>{0} is out already.</translation>
    </message>
    <message>
        <source>{0} tenggat berubah: {1}</source>
        <translation>{0} deadlines changed: {1}</translation>
    </message>
    <message>
        <source>{0} versi {1}: {2}</source>
        <translation>{0} version {1}: {2}</translation>
    </message>
    <message>
        <source>{0} versi {1}; {2} tenggat berubah</source>
        <translation>{0} version {1}; {2} deadlines changed</translation>
    </message>
    <message>
        <source>{0} {1}: {2} instansi</source>
        <translation>{0} {1}: {2} agencies</translation>
    </message>
    <message>
        <source>{0}, belum dipakai</source>
        <translation>{0}, not used yet</translation>
    </message>
    <message>
        <source>{0}, pendaftaran ke-{1}</source>
        <translation>{0}, enrolment {1}</translation>
    </message>
    <message>
        <source>{0}, rata-rata</source>
        <translation>{0}, mean</translation>
    </message>
    <message>
        <source>{0}: dua isi berbeda memakai satu nomor. Yang pertama tetap dipakai; beri tahu provinsi.</source>
        <translation>{0}: two different contents bear one number. The first stays in use; tell the province.</translation>
    </message>
    <message>
        <source>{0}: hari kerja</source>
        <translation>{0}: working day</translation>
    </message>
    <message>
        <source>{0}: {1} paket, {2} dikarantina</source>
        <translation>{0}: {1} packets, {2} in quarantine</translation>
    </message>
    <message>
        <source>{0}: {1}% dari {2} kasus.</source>
        <translation>{0}: {1}% of {2} cases.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca.</source>
        <translation>The file {0} cannot be read.</translation>
    </message>
    <message>
        <source>Data di komputer ini tidak berubah.</source>
        <translation>Records on this PC are unchanged.</translation>
    </message>
    <message>
        <source>Salin ulang berkas itu dari asalnya, lalu pilih lagi.</source>
        <translation>Copy the file again from its origin, then choose it again.</translation>
    </message>
    <message>
        <source>Kantor ini tidak sedang menunggu catatan pertamanya.</source>
        <translation>This office does not wait for its first records.</translation>
    </message>
    <message>
        <source>Masuklah dengan akun Anda, lalu baca flashdisk dari Sinkronisasi.</source>
        <translation>Sign in with your account, then read the stick from Synchronisation.</translation>
    </message>
    <message>
        <source>Ada paket sebelumnya yang belum tiba; paket ini menunggu.</source>
        <translation>An earlier packet has not arrived; this one waits.</translation>
    </message>
    <message>
        <source>Alamat basis data hub tidak dikenal.</source>
        <translation>Unknown address of the hub’s database.</translation>
    </message>
    <message>
        <source>Basis data hub sedang tidak dapat dipakai.</source>
        <translation>The hub’s database cannot be used at the moment.</translation>
    </message>
    <message>
        <source>Basis data hub tidak dibuka tanpa kunci.</source>
        <translation>The hub’s database is not opened without a key.</translation>
    </message>
    <message>
        <source>Berkas ini bukan paket Lumbung.</source>
        <translation>This file is no Lumbung packet.</translation>
    </message>
    <message>
        <source>Berkas itu lebih besar daripada paket mana pun.</source>
        <translation>That file is larger than any packet.</translation>
    </message>
    <message>
        <source>Berkas paket rusak di perjalanan; pengirim perlu mengirim ulang.</source>
        <translation>The packet was damaged on the way; the sender has to send it again.</translation>
    </message>
    <message>
        <source>Buka hub dari foldernya dengan frasa pemulihan atau penyimpan kunci.</source>
        <translation>Open the hub from its folder by recovery passphrase or key store.</translation>
    </message>
    <message>
        <source>Dalam proses</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dicabut pemohon</source>
        <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
        <source>Dijawab atau lewat tenggat</source>
        <translation>Answered or late</translation>
    </message>
    <message>
        <source>Ditolak menurut huruf Pasal 17</source>
        <translation>Refused by letter of Article 17</translation>
    </message>
    <message>
        <source>Ditutup, tidak dilengkapi</source>
        <translation>Closed, never completed</translation>
    </message>
    <message>
        <source>Dua kunci berbeda memakai satu pendaftaran instansi yang sama.</source>
        <translation>Two different keys use one and the same enrolment.</translation>
    </message>
    <message>
        <source>Instruksi</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Isi paket tidak sesuai bentuk yang dikenal.</source>
        <translation>The packet’s content has no known form.</translation>
    </message>
    <message>
        <source>Jatuh tempo dalam 3 hari kerja</source>
        <translation>Due within 3 working days</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Komputer pengirim tampaknya dipulihkan dari cadangan lama: catatannya berbeda dari yang sudah diterima.</source>
        <translation>The sending PC seems to have been restored from an old backup: its records differ from those received.</translation>
    </message>
    <message>
        <source>Kosongkan ruang disk hub atau periksa izinnya, lalu kirim lagi.</source>
        <translation>Free disk space at the hub or check its rights, then send again.</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lama pemberitahuan</source>
        <translation>Time to notice</translation>
    </message>
    <message>
        <source>Lewat tenggat, belum diberitahukan</source>
        <translation>Late, no notice given</translation>
    </message>
    <message>
        <source>Pakailah PostgreSQL 15 atau yang lebih baru.</source>
        <translation>Use PostgreSQL 15 or newer.</translation>
    </message>
    <message>
        <source>Paket dibuat program yang lebih baru; hub perlu diperbarui.</source>
        <translation>The packet was made by a newer program; the hub has to be updated.</translation>
    </message>
    <message>
        <source>Paket ini disegel untuk kunci lain sehingga tidak dapat dibuka di sini.</source>
        <translation>This packet is sealed for another key and cannot be opened here.</translation>
    </message>
    <message>
        <source>Paket ini ditujukan kepada pihak lain.</source>
        <translation>This packet is meant for somebody else.</translation>
    </message>
    <message>
        <source>Paket melebihi ukuran yang diperbolehkan.</source>
        <translation>The packet exceeds the size allowed.</translation>
    </message>
    <message>
        <source>Paket memuat catatan instansi lain daripada instansi pengirimnya.</source>
        <translation>The packet holds records of another agency than its sender’s.</translation>
    </message>
    <message>
        <source>Paket memuat isian yang tidak boleh keluar dari instansinya.</source>
        <translation>The packet holds fields that must not leave their agency.</translation>
    </message>
    <message>
        <source>Paket tidak dapat disimpan di hub ({0}).</source>
        <translation>The packet cannot be stored at the hub ({0}).</translation>
    </message>
    <message>
        <source>Paket yang sudah diterima tetap tersimpan di folder hub.</source>
        <translation>Packets received stay in the hub’s folder.</translation>
    </message>
    <message>
        <source>Paket-paket sebelumnya tetap tersimpan; paket ini tidak diterima.</source>
        <translation>Earlier packets stay stored; this one was not received.</translation>
    </message>
    <message>
        <source>Pengirimnya belum terdaftar pada provinsi ini.</source>
        <translation>Its sender is not enrolled with this province.</translation>
    </message>
    <message>
        <source>Pengumuman</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Periksa alamat --database, sandi, dan apakah PostgreSQL berjalan.</source>
        <translation>Check the address of --database, the password, and whether PostgreSQL runs.</translation>
    </message>
    <message>
        <source>Periksa ruang disk dan server basis data, lalu coba lagi.</source>
        <translation>Check disk space and the database server, then try again.</translation>
    </message>
    <message>
        <source>Permohonan masuk</source>
        <translation>Requests received</translation>
    </message>
    <message>
        <source>Perpanjangan</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Pilih berkas .lmb yang dibuat Lumbung.</source>
        <translation>Choose an .lmb file made by Lumbung.</translation>
    </message>
    <message>
        <source>Pilih salah satu: {0}.</source>
        <translation>Choose one of: {0}.</translation>
    </message>
    <message>
        <source>Pilih {0} 1 sampai {1} dan tahun 2008 sampai 2100.</source>
        <translation>Choose {0} 1 to {1} and a year from 2008 to 2100.</translation>
    </message>
    <message>
        <source>Rantai catatan atau tanda tangannya tidak cocok; isi paket tidak diterima.</source>
        <translation>The chain of records or its signature does not fit; the packet was not taken in.</translation>
    </message>
    <message>
        <source>Register “{0}” tidak dihitung oleh provinsi.</source>
        <translation>The province does not count the register “{0}”.</translation>
    </message>
    <message>
        <source>Sertifikat komputer pengirim sudah dicabut.</source>
        <translation>The certificate of the sending PC was revoked.</translation>
    </message>
    <message>
        <source>Server basis data hub lebih lama daripada PostgreSQL 15.</source>
        <translation>The hub’s database server is older than PostgreSQL 15.</translation>
    </message>
    <message>
        <source>Server basis data hub tidak dapat dihubungi.</source>
        <translation>The hub’s database server cannot be reached.</translation>
    </message>
    <message>
        <source>Sudah diberitahukan</source>
        <translation>Notice given</translation>
    </message>
    <message>
        <source>Tanggal akhir mendahului tanggal awal, atau tahunnya di luar 2008–2100.</source>
        <translation>The last day is before the first, or the year is outside 2008–2100.</translation>
    </message>
    <message>
        <source>Tepat waktu dengan perpanjangan</source>
        <translation>In time with extension</translation>
    </message>
    <message>
        <source>Tepat waktu dengan perpanjangan (%)</source>
        <translation>In time with extension (%)</translation>
    </message>
    <message>
        <source>Tepat waktu tanpa perpanjangan</source>
        <translation>In time without extension</translation>
    </message>
    <message>
        <source>Tepat waktu tanpa perpanjangan (%)</source>
        <translation>In time without extension (%)</translation>
    </message>
    <message>
        <source>Tidak ada yang disimpan.</source>
        <translation>Nothing was stored.</translation>
    </message>
    <message>
        <source>Tidak ada {0} ke-{1} tahun {2}.</source>
        <translation>There is no {0} {1} in {2}.</translation>
    </message>
    <message>
        <source>Tulis folder berkas atau postgresql://pengguna@server/nama.</source>
        <translation>Give a file or postgresql://user@server/name.</translation>
    </message>
    <message>
        <source>Tulis tanggal awal lalu tanggal akhir.</source>
        <translation>Give the first day, then the last.</translation>
    </message>
    <message>
        <source>paket</source>
        <translation>packets</translation>
    </message>
    <message>
        <source>Paling banyak {0} huruf.</source>
        <translation>At most {0} letters.</translation>
    </message>
    <message>
        <source>memberi nama komputer</source>
        <translation>name a PC</translation>
    </message>
    <message>
        <source>Atasan PPID</source>
        <translation>PPID superior</translation>
    </message>
    <message>
        <source>bukan hari libur</source>
        <translation>not a day off</translation>
    </message>
    <message>
        <source>tanpa perubahan data ({0} catatan jejak akses)</source>
        <translation>no change of data ({0} entries of the access trail)</translation>
    </message>
    <message>
        <source>Jalankan hub dan papan provinsi dari pemasangan server (docs/hub.md), atau pakai basis data bawaan.</source>
        <translation>Run the hub and the province board from a server installation (docs/hub.md), or use the built-in database.</translation>
    </message>
    <message>
        <source>Program ini tidak disertai penggerak PostgreSQL.</source>
        <translation>This program comes without the PostgreSQL driver.</translation>
    </message>
    <message>
        <source> dan {0} tugas lain</source>
        <translation> and {0} other tasks</translation>
    </message>
    <message>
        <source>Ada sebagian</source>
        <translation>Partly there</translation>
    </message>
    <message>
        <source>Ajudikasi dimulai</source>
        <translation>Adjudication begun</translation>
    </message>
    <message>
        <source>Ajukan kepada PPID</source>
        <translation>Submit to the PPID</translation>
    </message>
    <message>
        <source>Akun ini tidak aktif.</source>
        <translation>This account is not active.</translation>
    </message>
    <message>
        <source>Alamat basis data di hub.json rusak atau tersegel oleh kunci lain.</source>
        <translation>The database address in hub.json is damaged or sealed by another key.</translation>
    </message>
    <message>
        <source>Alamat pemohon (PerKI 1/2021 Lampiran X huruf A)</source>
        <translation>Address of the applicant (PerKI 1/2021 Annex X part A)</translation>
    </message>
    <message>
        <source>Alasan huruf a bersama huruf lain: mediasi dahulu, sisanya dan huruf a diajudikasi. Pembacaan kami; PerKI 1/2013 Pasal 29 tidak mengatur alasan campuran.</source>
        <translation>Ground a together with others: mediation first, what is left and ground a are adjudicated. Our reading; PerKI 1/2013 Article 29 does not deal with mixed grounds.</translation>
    </message>
    <message>
        <source>Alasan huruf a: langsung ajudikasi (PerKI 1/2013 Pasal 29).</source>
        <translation>Ground a: straight to adjudication (PerKI 1/2013 Article 29).</translation>
    </message>
    <message>
        <source>Alasan huruf b sampai g: mediasi dahulu (UU 14/2008 Pasal 40; PerKI 1/2013 Pasal 29).</source>
        <translation>Grounds b to g: mediation first (Law 14/2008 Article 40; PerKI 1/2013 Article 29).</translation>
    </message>
    <message>
        <source>Alasan huruf {0}: {1}.</source>
        <translation>Ground {0}: {1}.</translation>
    </message>
    <message>
        <source>Alasan keberatan yang sudah ditanggapi tidak dapat diubah.</source>
        <translation>The grounds of an objection that was answered cannot be changed.</translation>
    </message>
    <message>
        <source>Alasan penarikan bukti wajib diisi.</source>
        <translation>Give the reason for withdrawing the exhibit.</translation>
    </message>
    <message>
        <source>Alasan sengketa belum dicatat, jadi jalannya belum dapat ditentukan.</source>
        <translation>The grounds of the dispute are not recorded, so its way cannot be told yet.</translation>
    </message>
    <message>
        <source>Alasan tidak mungkin ditemukan sesudah keberatan diajukan.</source>
        <translation>The ground cannot have been found after the objection was filed.</translation>
    </message>
    <message>
        <source>Alasannya wajib diisi.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Aliran {0}.{1} bercabang setelah nomor {2}: isi cakram komputer itu pernah dikembalikan ke keadaan lama. Ke-{3} kelanjutannya utuh.</source>
        <translation>Log {0}.{1} forks after number {2}: the disk of that computer was once put back to an earlier state. All {3} continuations are intact.</translation>
    </message>
    <message>
        <source>Alur yang dipakai dan semua {0} tidak berubah.</source>
        <translation>The flow in use and all {0} are unchanged.</translation>
    </message>
    <message>
        <source>Atasan PPID masih boleh menanggapi sampai {0}</source>
        <translation>the superior of the PPID may still reply until {0}</translation>
    </message>
    <message>
        <source>Atur lagi alamatnya di Tempat simpan, atau pulihkan hub.json dari cadangan.</source>
        <translation>Set the address again in Storage, or restore hub.json from a backup.</translation>
    </message>
    <message>
        <source>Baca paket terbaru dari instansinya di Kotak masuk.</source>
        <translation>Read the agency&apos;s newest packet in the Inbox.</translation>
    </message>
    <message>
        <source>Bagian ini wajib diisi.</source>
        <translation>This part is required.</translation>
    </message>
    <message>
        <source>Bantuan kedinasan</source>
        <translation>Help between public bodies</translation>
    </message>
    <message>
        <source>Basis data atau pengguna itu tidak ada di server.</source>
        <translation>That database or user does not exist on the server.</translation>
    </message>
    <message>
        <source>Batalkan konsep…</source>
        <translation>Cancel the draft…</translation>
    </message>
    <message>
        <source>Batalkan tugas…</source>
        <translation>Cancel the task…</translation>
    </message>
    <message>
        <source>Batas tidak boleh sebelum tanggal tugas.</source>
        <translation>The due date cannot be before the date of the task.</translation>
    </message>
    <message>
        <source>Batas tugas {0} melewati tenggat hukum {1}.</source>
        <translation>The task&apos;s due date {0} lies after the legal deadline {1}.</translation>
    </message>
    <message>
        <source>Batas {0} diubah menjadi {1}</source>
        <translation>Due date of {0} changed to {1}</translation>
    </message>
    <message>
        <source>Belum didokumentasikan</source>
        <translation>Not yet documented</translation>
    </message>
    <message>
        <source>Beri tanggapan tertulis.</source>
        <translation>Give a written reply.</translation>
    </message>
    <message>
        <source>Beri tanggapan; catat sengketanya di ruang Sengketa.</source>
        <translation>Give the reply; record the dispute in the room Disputes.</translation>
    </message>
    <message>
        <source>Beri tanggapan…</source>
        <translation>Reply…</translation>
    </message>
    <message>
        <source>Berkas batas_dalam.csv tidak memuat semua jenis tugas dengan angka di atas nol.</source>
        <translation>The file batas_dalam.csv does not hold every kind of task with numbers above zero.</translation>
    </message>
    <message>
        <source>Berkas itu bukan berkas paket aturan.</source>
        <translation>That file is not a rule pack file.</translation>
    </message>
    <message>
        <source>Berkas itu bukan milik sengketa, keberatan, atau permohonannya.</source>
        <translation>That file does not belong to the dispute, its objection or its request.</translation>
    </message>
    <message>
        <source>Berkas paket aturan</source>
        <translation>Rule pack file</translation>
    </message>
    <message>
        <source>Berkas “{0}” {1}.</source>
        <translation>The file “{0}” {1}.</translation>
    </message>
    <message>
        <source>Berlangsung {0}</source>
        <translation>Held on {0}</translation>
    </message>
    <message>
        <source>Betulkan isian keberatan, lalu catat lagi.</source>
        <translation>Correct the objection, then record it again.</translation>
    </message>
    <message>
        <source>Biaya yang dikenakan tidak wajar</source>
        <translation>The fee charged is unreasonable</translation>
    </message>
    <message>
        <source>Buat berkasnya di kantor provinsi dengan hub packs --out.</source>
        <translation>Make the file in the province office with hub packs --out.</translation>
    </message>
    <message>
        <source>Buka gambarnya di program lain, simpan ulang sebagai JPEG, lalu lampirkan lagi.</source>
        <translation>Open the picture in another program, save it as JPEG, then attach it again.</translation>
    </message>
    <message>
        <source>Buka kembali dahulu bila ada yang perlu ditambahkan.</source>
        <translation>Reopen it first if something has to be added.</translation>
    </message>
    <message>
        <source>Bukan permohonan informasi</source>
        <translation>No information request</translation>
    </message>
    <message>
        <source>Bukti T-{0} ditambahkan</source>
        <translation>Exhibit T-{0} added</translation>
    </message>
    <message>
        <source>Bukti T-{0} ditarik</source>
        <translation>Exhibit T-{0} withdrawn</translation>
    </message>
    <message>
        <source>Bukti ini sudah ditarik.</source>
        <translation>This exhibit has been withdrawn.</translation>
    </message>
    <message>
        <source>Cara persetujuan Atasan PPID</source>
        <translation>How the superior of the PPID approved</translation>
    </message>
    <message>
        <source>Catat di register…</source>
        <translation>Record in the register…</translation>
    </message>
    <message>
        <source>Catat diterima unit</source>
        <translation>Note that the unit has it</translation>
    </message>
    <message>
        <source>Catat gugatan…</source>
        <translation>Record the lawsuit…</translation>
    </message>
    <message>
        <source>Catat gugur…</source>
        <translation>Record as lapsed…</translation>
    </message>
    <message>
        <source>Catat hasil mediasi.</source>
        <translation>Record the outcome of the mediation.</translation>
    </message>
    <message>
        <source>Catat jawaban…</source>
        <translation>Note the answer…</translation>
    </message>
    <message>
        <source>Catat kasasi…</source>
        <translation>Record the cassation…</translation>
    </message>
    <message>
        <source>Catat keberatan di register, atau betulkan tanggal alasannya.</source>
        <translation>Record the objection in the register, or correct the day of its ground.</translation>
    </message>
    <message>
        <source>Catat kehadiran pada setiap sidang lebih dahulu.</source>
        <translation>Record the attendance of every hearing first.</translation>
    </message>
    <message>
        <source>Catat kehadiran para pihak atau hasil sidangnya.</source>
        <translation>Record the attendance of the parties or the outcome of the hearing.</translation>
    </message>
    <message>
        <source>Catat kesepakatan mediasi…</source>
        <translation>Record the mediation agreement…</translation>
    </message>
    <message>
        <source>Catat kesepakatan…</source>
        <translation>Record the agreement…</translation>
    </message>
    <message>
        <source>Catat mediasi gagal…</source>
        <translation>Record the failed mediation…</translation>
    </message>
    <message>
        <source>Catat pelaksanaan…</source>
        <translation>Record the execution…</translation>
    </message>
    <message>
        <source>Catat pemeriksaan awal…</source>
        <translation>Record the preliminary hearing…</translation>
    </message>
    <message>
        <source>Catat pencabutan…</source>
        <translation>Record the withdrawal…</translation>
    </message>
    <message>
        <source>Catat penyampaian dan tanggal diterima pemohon lebih dahulu.</source>
        <translation>First record the delivery and the day the applicant received it.</translation>
    </message>
    <message>
        <source>Catat penyampaian…</source>
        <translation>Record the delivery…</translation>
    </message>
    <message>
        <source>Catat persetujuan di luar program…</source>
        <translation>Record an approval outside the program…</translation>
    </message>
    <message>
        <source>Catat putusan kasasi…</source>
        <translation>Record the cassation ruling…</translation>
    </message>
    <message>
        <source>Catat putusan pengadilan…</source>
        <translation>Record the court&apos;s ruling…</translation>
    </message>
    <message>
        <source>Catat putusan sela…</source>
        <translation>Record the interim ruling…</translation>
    </message>
    <message>
        <source>Catat putusannya lebih dahulu.</source>
        <translation>Record the ruling first.</translation>
    </message>
    <message>
        <source>Catat putusan…</source>
        <translation>Record the ruling…</translation>
    </message>
    <message>
        <source>Catat registrasi…</source>
        <translation>Record the registration…</translation>
    </message>
    <message>
        <source>Catat sengketa…</source>
        <translation>Record the dispute…</translation>
    </message>
    <message>
        <source>Catat tanggal penerimaannya, atau tunggu sampai jangka waktunya lewat.</source>
        <translation>Record the day it was received, or wait until the term has passed.</translation>
    </message>
    <message>
        <source>Catat tidak diregistrasi…</source>
        <translation>Record as not registered…</translation>
    </message>
    <message>
        <source>Catatan belum disimpan; perkara tidak berubah.</source>
        <translation>The note is not saved; the case is unchanged.</translation>
    </message>
    <message>
        <source>Catatan ini ditulis orang lain.</source>
        <translation>This note was written by somebody else.</translation>
    </message>
    <message>
        <source>Catatan paling panjang 20.000 huruf; lampirkan sebagai berkas.</source>
        <translation>A note has at most 20,000 characters; attach it as a file.</translation>
    </message>
    <message>
        <source>Catatan terakhir</source>
        <translation>Latest note</translation>
    </message>
    <message>
        <source>Catatannya tidak berubah.</source>
        <translation>The entry is unchanged.</translation>
    </message>
    <message>
        <source>DAFTAR SERAH TERIMA PEKERJAAN</source>
        <translation>LIST OF WORK HANDED OVER</translation>
    </message>
    <message>
        <source>Daftar bukti sudah berubah sejak urutannya disusun.</source>
        <translation>The list of exhibits has changed since it was put in order.</translation>
    </message>
    <message>
        <source>Daftarkan keberatan</source>
        <translation>Register the objection</translation>
    </message>
    <message>
        <source>Daftarkan sengketa</source>
        <translation>Register the dispute</translation>
    </message>
    <message>
        <source>Dalam sengketa</source>
        <translation>In dispute</translation>
    </message>
    <message>
        <source>Dasar tanggal alasan</source>
        <translation>Where the day of the ground is known from</translation>
    </message>
    <message>
        <source>Di dalam kantor</source>
        <translation>Inside the office</translation>
    </message>
    <message>
        <source>Dibuat oleh Lumbung versi yang lebih baru. Paketnya disimpan utuh dan diterapkan setelah Lumbung di komputer ini diperbarui.</source>
        <translation>Made by a newer version of Lumbung. The packet is kept whole and applied once Lumbung on this computer is updated.</translation>
    </message>
    <message>
        <source>Dicatat di register; diterima meski terlambat</source>
        <translation>Recorded in the register; taken up although late</translation>
    </message>
    <message>
        <source>Dihitung dari sidang pemeriksaan awal terakhir yang dicatat: pembacaan kami.</source>
        <translation>Counted from the last preliminary hearing on record: our reading.</translation>
    </message>
    <message>
        <source>Dikeluarkan dari register</source>
        <translation>Taken out of the register</translation>
    </message>
    <message>
        <source>Dikembalikan untuk diperbaiki</source>
        <translation>Sent back for correction</translation>
    </message>
    <message>
        <source>Dilanjutkan dengan {0} tugas terbuka</source>
        <translation>Went on with {0} open tasks</translation>
    </message>
    <message>
        <source>Dinyatakan gagal secara tertulis</source>
        <translation>Declared failed in writing</translation>
    </message>
    <message>
        <source>Dinyatakan lengkap dan dicatat di register</source>
        <translation>Declared complete and recorded in the register</translation>
    </message>
    <message>
        <source>Dinyatakan terlambat diajukan</source>
        <translation>Declared late</translation>
    </message>
    <message>
        <source>Dipenuhi sebagian</source>
        <translation>Partly fulfilled</translation>
    </message>
    <message>
        <source>Diperiksa penyusunnya sendiri: {0}</source>
        <translation>Reviewed by its own drafter: {0}</translation>
    </message>
    <message>
        <source>Diputus pengadilan</source>
        <translation>Ruled by the court</translation>
    </message>
    <message>
        <source>Diregistrasi Komisi Informasi</source>
        <translation>Registered by the Information Commission</translation>
    </message>
    <message>
        <source>Diserahkan kepada {0}</source>
        <translation>Handed over to {0}</translation>
    </message>
    <message>
        <source>Diserahkan untuk ditelaah</source>
        <translation>Handed over for review</translation>
    </message>
    <message>
        <source>Disetujui Atasan PPID</source>
        <translation>Approved by the superior of the PPID</translation>
    </message>
    <message>
        <source>Disetujui PPID</source>
        <translation>Approved by the PPID</translation>
    </message>
    <message>
        <source>Disetujui di program oleh {0}</source>
        <translation>Approved in the program by {0}</translation>
    </message>
    <message>
        <source>Disetujui orang yang sama: {0}</source>
        <translation>Approved by the same person: {0}</translation>
    </message>
    <message>
        <source>Ditanggapi tidak sebagaimana yang diminta</source>
        <translation>Not answered as asked</translation>
    </message>
    <message>
        <source>Diterima unit</source>
        <translation>Received by the unit</translation>
    </message>
    <message>
        <source>Ditutup: jangka waktu sengketa habis</source>
        <translation>Closed: the time for a dispute has passed</translation>
    </message>
    <message>
        <source>Diusulkan dikecualikan</source>
        <translation>Proposed as exempt</translation>
    </message>
    <message>
        <source>Dua bunyi aturan berjalan bersama; alarm pada yang lebih awal: pembacaan kami.</source>
        <translation>Two wordings of the rules run together; the alarm stands on the earlier: our reading.</translation>
    </message>
    <message>
        <source>Dua jam berjalan: sejak dicatat di register (PerKI 1/2021) dan sejak diterima tertulis (UU 14/2008). Alarm dipasang pada yang lebih awal: pembacaan kami, bukan bunyi aturan.</source>
        <translation>Two clocks run: from the record in the register (PerKI 1/2021) and from the written receipt (UU 14/2008). The alarm stands on the earlier one: our reading, not the words of a rule.</translation>
    </message>
    <message>
        <source>Eskalasi itu tidak ada di provinsi ini.</source>
        <translation>There is no such escalation in this province.</translation>
    </message>
    <message>
        <source>Eskalasi {0} sudah ditutup.</source>
        <translation>Escalation {0} was closed already.</translation>
    </message>
    <message>
        <source>Gugatan ke pengadilan</source>
        <translation>Lawsuit in court</translation>
    </message>
    <message>
        <source>Gugatan ke {0}</source>
        <translation>Suit before {0}</translation>
    </message>
    <message>
        <source>Hasil musyawarah tidak mungkin mendahului musyawarahnya.</source>
        <translation>The outcome cannot precede the amicable meeting.</translation>
    </message>
    <message>
        <source>Hubungi instansinya bila perkara itu masih perlu ditangani.</source>
        <translation>Contact the agency if the case still needs handling.</translation>
    </message>
    <message>
        <source>Identitasnya sudah dikosongkan di provinsi ini.</source>
        <translation>Its identity has been blanked in this province.</translation>
    </message>
    <message>
        <source>Informasi ada</source>
        <translation>Information is there</translation>
    </message>
    <message>
        <source>Informasi berkala tidak disediakan</source>
        <translation>Periodic information not provided</translation>
    </message>
    <message>
        <source>Informasi disampaikan melebihi jangka waktu</source>
        <translation>Information given after the time limit</translation>
    </message>
    <message>
        <source>Informasi yang disengketakan belum diisi.</source>
        <translation>The information in dispute is not filled in.</translation>
    </message>
    <message>
        <source>Informasi yang menjadi pokok keberatan belum diisi.</source>
        <translation>The information the objection is about is not filled in.</translation>
    </message>
    <message>
        <source>Instansi sudah menarik eskalasi {0}.</source>
        <translation>The agency withdrew escalation {0}.</translation>
    </message>
    <message>
        <source>Instruksi paling panjang 10.000 huruf.</source>
        <translation>An instruction has at most 10,000 characters.</translation>
    </message>
    <message>
        <source>Isi 1 sampai 365 hari kerja, atau kosongkan.</source>
        <translation>Enter 1 to 365 working days, or leave it empty.</translation>
    </message>
    <message>
        <source>Isi 1 sampai {0} hari kerja.</source>
        <translation>Enter 1 to {0} working days.</translation>
    </message>
    <message>
        <source>Isi angka 1 sampai 65535.</source>
        <translation>Enter a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Isi cakram salah satu komputer instansi pernah dikembalikan ke keadaan lama, lalu dipakai lagi. Yang ditulis sebelum dan sesudahnya tersimpan semua; isian yang berbeda menunggu di Perlu keputusan.</source>
        <translation>The disk of one of the agency&apos;s computers was put back to an earlier state and then used again. All that was written before and after is kept; fields that differ wait under Needs a decision.</translation>
    </message>
    <message>
        <source>Isi konsep belum ditulis.</source>
        <translation>The draft is still empty.</translation>
    </message>
    <message>
        <source>Isi konsep ini tidak terbaca oleh program.</source>
        <translation>The program cannot read this draft.</translation>
    </message>
    <message>
        <source>Isi nomor surat keputusan pengecualian (PerKI 1/2021 Pasal 44 ayat (3)).</source>
        <translation>Enter the number of the exemption decree (PerKI 1/2021 Article 44(3)).</translation>
    </message>
    <message>
        <source>Isi putusan</source>
        <translation>Text of the ruling</translation>
    </message>
    <message>
        <source>Isi tanggal diterimanya.</source>
        <translation>Enter the day it was received.</translation>
    </message>
    <message>
        <source>Jabatan Atasan PPID</source>
        <translation>Post of the superior of the PPID</translation>
    </message>
    <message>
        <source>Jangka ini ditentukan amar putusan, bukan peraturan; dihitung dari hari putusan berkekuatan hukum tetap: pembacaan kami bila amar tidak menyebut saat mulainya.</source>
        <translation>This term is set by the ruling, not by a rule; it is counted from the day the ruling is final: our reading where the ruling does not say when it starts.</translation>
    </message>
    <message>
        <source>Jawaban diterbitkan PPID; tanggapan keberatan diterbitkan Atasan PPID.</source>
        <translation>Answers are issued by the PPID; replies to objections by the superior.</translation>
    </message>
    <message>
        <source>Judul bukti</source>
        <translation>Title of the exhibit</translation>
    </message>
    <message>
        <source>Judul bukti belum diisi.</source>
        <translation>The title of the exhibit is not filled in.</translation>
    </message>
    <message>
        <source>Jumlah perkara</source>
        <translation>Number of cases</translation>
    </message>
    <message>
        <source>Kalender sidang tidak berubah.</source>
        <translation>The hearing calendar is unchanged.</translation>
    </message>
    <message>
        <source>Kasasi diajukan</source>
        <translation>Cassation filed</translation>
    </message>
    <message>
        <source>Kasus posisi</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Kasus posisi (PerKI 1/2021 Lampiran X huruf C)</source>
        <translation>The case (PerKI 1/2021 Annex X part C)</translation>
    </message>
    <message>
        <source>Keberatan diajukan</source>
        <translation>Objection filed</translation>
    </message>
    <message>
        <source>Keberatan diterima dan didaftarkan · {0}</source>
        <translation>Objection received and registered · {0}</translation>
    </message>
    <message>
        <source>Keberatan ini tidak ada lagi di register.</source>
        <translation>This objection is no longer in the register.</translation>
    </message>
    <message>
        <source>Keberatan ini tidak memuat alasan huruf {0}.</source>
        <translation>This objection does not name ground {0}.</translation>
    </message>
    <message>
        <source>Keberatan itu tidak ada di register ini.</source>
        <translation>That objection is not in this register.</translation>
    </message>
    <message>
        <source>Keberatan tidak mungkin diterima sebelum permohonannya.</source>
        <translation>An objection cannot be received before its request.</translation>
    </message>
    <message>
        <source>Kembalikan dengan catatan…</source>
        <translation>Send back with notes…</translation>
    </message>
    <message>
        <source>Kembalikan jawaban…</source>
        <translation>Send the answer back…</translation>
    </message>
    <message>
        <source>Kepala</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Kirim tugas</source>
        <translation>Give the task</translation>
    </message>
    <message>
        <source>Komisi Informasi</source>
        <translation>Information Commission</translation>
    </message>
    <message>
        <source>Konsep dan perkaranya tidak berubah.</source>
        <translation>The draft and its case are unchanged.</translation>
    </message>
    <message>
        <source>Konsep ini tanggapan atas keberatan, bukan jawaban permohonan.</source>
        <translation>This draft replies to an objection; it is no answer to a request.</translation>
    </message>
    <message>
        <source>Konsep ini tidak ada lagi.</source>
        <translation>This draft is gone.</translation>
    </message>
    <message>
        <source>Konsep jawaban</source>
        <translation>Draft answer</translation>
    </message>
    <message>
        <source>Konsep tanggapan</source>
        <translation>Draft reply</translation>
    </message>
    <message>
        <source>Konsep yang ada tidak berubah.</source>
        <translation>The existing draft is unchanged.</translation>
    </message>
    <message>
        <source>Konsepnya tetap tersimpan.</source>
        <translation>The draft stays stored.</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Koreksi data pribadi</source>
        <translation>Correction of personal data</translation>
    </message>
    <message>
        <source>Kuasa Termohon</source>
        <translation>Respondent’s proxies</translation>
    </message>
    <message>
        <source>Lama simpan {0} hari tidak dapat dipakai.</source>
        <translation>A retention of {0} days cannot be used.</translation>
    </message>
    <message>
        <source>Lanjutkan ke tanggapan tertulis.</source>
        <translation>Go on to the written reply.</translation>
    </message>
    <message>
        <source>Lengkapi isian itu, lalu simpan lagi.</source>
        <translation>Complete that field and save again.</translation>
    </message>
    <message>
        <source>Lengkapi isian tanggapan, lalu simpan lagi.</source>
        <translation>Complete the reply, then save again.</translation>
    </message>
    <message>
        <source>Lengkapi konsepnya, lalu ajukan lagi.</source>
        <translation>Complete the draft, then submit it again.</translation>
    </message>
    <message>
        <source>Majelis Komisioner</source>
        <translation>Council of commissioners</translation>
    </message>
    <message>
        <source>Masih ada tugas terbuka: {0} ({1}){2}.</source>
        <translation>There are open tasks: {0} ({1}){2}.</translation>
    </message>
    <message>
        <source>Mediasi dimulai</source>
        <translation>Mediation begun</translation>
    </message>
    <message>
        <source>Mediasi diperpanjang satu kali</source>
        <translation>Mediation extended once</translation>
    </message>
    <message>
        <source>Mediasi gagal</source>
        <translation>Mediation failed</translation>
    </message>
    <message>
        <source>Mediasi sepakat sebagian</source>
        <translation>Mediation: agreed in part</translation>
    </message>
    <message>
        <source>Mediasi sepakat: Putusan Mediasi</source>
        <translation>Mediation: agreed, mediation ruling</translation>
    </message>
    <message>
        <source>Mengabulkan keberatan</source>
        <translation>Objection granted</translation>
    </message>
    <message>
        <source>Mengabulkan sebagian</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Mengabulkan seluruhnya</source>
        <translation>Granted in full</translation>
    </message>
    <message>
        <source>Menghadiri sidang</source>
        <translation>Attend the hearing</translation>
    </message>
    <message>
        <source>Menguatkan putusan PPID</source>
        <translation>PPID&apos;s decision upheld</translation>
    </message>
    <message>
        <source>Menolak permohonan</source>
        <translation>Application rejected</translation>
    </message>
    <message>
        <source>Menunggu pemeriksaan PPID</source>
        <translation>Waiting for the PPID&apos;s review</translation>
    </message>
    <message>
        <source>Menyatakan gugur</source>
        <translation>Declared lapsed</translation>
    </message>
    <message>
        <source>Minta pengelola server membuatnya, lalu coba lagi.</source>
        <translation>Ask the server&apos;s administrator to create it, then try again.</translation>
    </message>
    <message>
        <source>Minta pengelola server menyalakan TLS, atau matikan pilihannya bila server itu ada di jaringan kantor sendiri.</source>
        <translation>Ask the server&apos;s administrator to switch TLS on, or clear the choice if that server is in the office&apos;s own network.</translation>
    </message>
    <message>
        <source>Mintalah akun lain dengan peran itu memeriksa.</source>
        <translation>Ask another account with that role to review it.</translation>
    </message>
    <message>
        <source>Mintalah penerima tugas atau petugas layanan mencatatnya.</source>
        <translation>Ask the addressee of the task or the service desk to record it.</translation>
    </message>
    <message>
        <source>Mintalah persetujuan Atasan PPID atau catat persetujuan di luar program.</source>
        <translation>Ask the superior of the PPID to approve, or record an approval outside the program.</translation>
    </message>
    <message>
        <source>Muat ulang daftar bukti, lalu susun lagi.</source>
        <translation>Reload the list of exhibits and put it in order again.</translation>
    </message>
    <message>
        <source>Muat ulang daftar bukti.</source>
        <translation>Reload the list of exhibits.</translation>
    </message>
    <message>
        <source>Muat ulang daftar keberatan.</source>
        <translation>Reload the list of objections.</translation>
    </message>
    <message>
        <source>Muat ulang daftar sengketa.</source>
        <translation>Reload the list of disputes.</translation>
    </message>
    <message>
        <source>Muat ulang daftar tugas.</source>
        <translation>Reload the list of tasks.</translation>
    </message>
    <message>
        <source>Muat ulang daftarnya.</source>
        <translation>Reload the list.</translation>
    </message>
    <message>
        <source>Muat ulang perkaranya.</source>
        <translation>Reload the case.</translation>
    </message>
    <message>
        <source>Muat ulang sengketanya.</source>
        <translation>Reload the dispute.</translation>
    </message>
    <message>
        <source>Mulai ajudikasi…</source>
        <translation>Begin adjudication…</translation>
    </message>
    <message>
        <source>Mulai kesimpulan…</source>
        <translation>Begin the conclusions…</translation>
    </message>
    <message>
        <source>Mulai mediasi…</source>
        <translation>Begin mediation…</translation>
    </message>
    <message>
        <source>Mulai pembuktian…</source>
        <translation>Begin the evidence…</translation>
    </message>
    <message>
        <source>Mulai telaah…</source>
        <translation>Begin the review…</translation>
    </message>
    <message>
        <source>Musyawarah ditempuh</source>
        <translation>Amicable meeting arranged</translation>
    </message>
    <message>
        <source>Musyawarah mencapai sepakat</source>
        <translation>The amicable meeting reached an agreement</translation>
    </message>
    <message>
        <source>Musyawarah tidak mencapai sepakat</source>
        <translation>The amicable meeting reached no agreement</translation>
    </message>
    <message>
        <source>Musyawarah tidak sepakat…</source>
        <translation>No amicable agreement…</translation>
    </message>
    <message>
        <source>Nama Atasan PPID</source>
        <translation>Name of the superior of the PPID</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Nama unit belum diisi.</source>
        <translation>The unit has no name yet.</translation>
    </message>
    <message>
        <source>Nomor pendaftaran permohonan</source>
        <translation>Registration number of the request</translation>
    </message>
    <message>
        <source>Nomor pendaftaran permohonan informasi (PerKI 1/2021 Lampiran X huruf A)</source>
        <translation>Registration number of the information request (PerKI 1/2021 Annex X part A)</translation>
    </message>
    <message>
        <source>Nomor perkara</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Nomor register Komisi Informasi</source>
        <translation>Register number of the Information Commission</translation>
    </message>
    <message>
        <source>Nomor telepon atau e-mail pemohon (PerKI 1/2021 Lampiran X huruf A)</source>
        <translation>Telephone number or e-mail of the applicant (PerKI 1/2021 Annex X part A)</translation>
    </message>
    <message>
        <source>Nomor yang sama dipakai dua keberatan</source>
        <translation>Two objections bear the same number</translation>
    </message>
    <message>
        <source>Nomor yang sama dipakai dua sengketa</source>
        <translation>Two disputes bear the same number</translation>
    </message>
    <message>
        <source>Nyatakan berkekuatan hukum tetap…</source>
        <translation>Declare final and binding…</translation>
    </message>
    <message>
        <source>Nyatakan selesai</source>
        <translation>Declare done</translation>
    </message>
    <message>
        <source>Nyatakan selesai.</source>
        <translation>Declare it finished.</translation>
    </message>
    <message>
        <source>Nyatakan terlambat diajukan…</source>
        <translation>Declare filed too late…</translation>
    </message>
    <message>
        <source>Pakai konsep ini sebagai putusan.</source>
        <translation>Use this draft as the decision.</translation>
    </message>
    <message>
        <source>Pakai konsep itu dari halaman keberatannya.</source>
        <translation>Use that draft from the page of its objection.</translation>
    </message>
    <message>
        <source>Pakai sebagai putusan…</source>
        <translation>Use as the decision…</translation>
    </message>
    <message>
        <source>Paling panjang 500 huruf.</source>
        <translation>500 letters at most.</translation>
    </message>
    <message>
        <source>Panggilan tidak mungkin diterima sesudah hari sidang.</source>
        <translation>A summons cannot be received after the day of the hearing.</translation>
    </message>
    <message>
        <source>Pasang ulang program atau pulihkan berkas setelan bawaan.</source>
        <translation>Install the program again or restore the shipped setting file.</translation>
    </message>
    <message>
        <source>Pelaksanaan putusan</source>
        <translation>Execution of the ruling</translation>
    </message>
    <message>
        <source>Pembacaan putusan</source>
        <translation>Reading of the ruling</translation>
    </message>
    <message>
        <source>Pembatasan pemrosesan</source>
        <translation>Restriction of processing</translation>
    </message>
    <message>
        <source>Pemberitahuan atau panggilan diterima; sengketa didaftarkan</source>
        <translation>Notice or summons received; dispute registered</translation>
    </message>
    <message>
        <source>Pemberitahuan diterima</source>
        <translation>Notice received</translation>
    </message>
    <message>
        <source>Pemberitahuan tidak mungkin diterima sebelum permohonan diajukan ke Komisi Informasi.</source>
        <translation>The notice cannot be received before the application to the Information Commission.</translation>
    </message>
    <message>
        <source>Pemeriksaan awal</source>
        <translation>Preliminary hearing</translation>
    </message>
    <message>
        <source>Pemeriksaan setempat</source>
        <translation>Inspection on the spot</translation>
    </message>
    <message>
        <source>Pemohon belum menerima tanggapan pada tanggal itu.</source>
        <translation>The applicant had not received the reply on that day.</translation>
    </message>
    <message>
        <source>Pemohon menerima tanggapan</source>
        <translation>The applicant accepts the reply</translation>
    </message>
    <message>
        <source>Pemohon menerima…</source>
        <translation>Applicant accepts…</translation>
    </message>
    <message>
        <source>Pemohon mengajukan sengketa ke Komisi Informasi</source>
        <translation>The applicant went to the Information Commission</translation>
    </message>
    <message>
        <source>Pemohon tidak puas</source>
        <translation>Applicant not satisfied</translation>
    </message>
    <message>
        <source>Pemohon tidak puas…</source>
        <translation>Applicant not satisfied…</translation>
    </message>
    <message>
        <source>Penagihan ke-{0} lewat {1}: {2}</source>
        <translation>Chaser no. {0} by {1}: {2}</translation>
    </message>
    <message>
        <source>Pencarian informasi</source>
        <translation>Search for information</translation>
    </message>
    <message>
        <source>Pengadilan Negeri</source>
        <translation>District court</translation>
    </message>
    <message>
        <source>Pengadilan Tata Usaha Negara</source>
        <translation>Administrative court</translation>
    </message>
    <message>
        <source>Perbaiki mulai_alasan.csv atau pulihkan berkas bawaan.</source>
        <translation>Correct mulai_alasan.csv or restore the shipped file.</translation>
    </message>
    <message>
        <source>Perbarui program, atau susun konsep baru.</source>
        <translation>Update the program, or write a new draft.</translation>
    </message>
    <message>
        <source>Periksa alasan sengketa, atau mulai ajudikasi.</source>
        <translation>Check the grounds of the dispute, or begin adjudication.</translation>
    </message>
    <message>
        <source>Periksa alasan sengketa, atau mulai mediasi.</source>
        <translation>Check the grounds of the dispute, or begin mediation.</translation>
    </message>
    <message>
        <source>Periksa apakah sidang itu milik sengketa lain.</source>
        <translation>Check whether the hearing belongs to another dispute.</translation>
    </message>
    <message>
        <source>Periksa jawabannya di perkara itu.</source>
        <translation>See its answer in the case.</translation>
    </message>
    <message>
        <source>Periksa nama pengguna dan sandi pada pengelola server itu.</source>
        <translation>Check the user name and password with the server&apos;s administrator.</translation>
    </message>
    <message>
        <source>Periksa nama server, port, jaringan, dan apakah PostgreSQL berjalan.</source>
        <translation>Check the server name, port, network, and whether PostgreSQL is running.</translation>
    </message>
    <message>
        <source>Periksa tanggal gugatan dan tanggal putusan diterima.</source>
        <translation>Check the dates of the suit and of the receipt of the ruling.</translation>
    </message>
    <message>
        <source>Periksa tanggal kasasi dan tanggal putusan pengadilan diterima.</source>
        <translation>Check the dates of the cassation and of the receipt of the court&apos;s ruling.</translation>
    </message>
    <message>
        <source>Perintah kepada PPID</source>
        <translation>Order to the PPID</translation>
    </message>
    <message>
        <source>Perkara ini sudah mempunyai konsep ({0}), disusun {1}.</source>
        <translation>This case already has a draft ({0}), written by {1}.</translation>
    </message>
    <message>
        <source>Perkara ini tidak ada lagi di register.</source>
        <translation>This case is no longer in the register.</translation>
    </message>
    <message>
        <source>Perkara ini tidak berubah.</source>
        <translation>This case is unchanged.</translation>
    </message>
    <message>
        <source>Permintaan informasi tidak dipenuhi</source>
        <translation>Request not fulfilled</translation>
    </message>
    <message>
        <source>Permintaan informasi tidak ditanggapi</source>
        <translation>Request not answered</translation>
    </message>
    <message>
        <source>Permohonan ditolak dengan alasan pengecualian (Pasal 17)</source>
        <translation>Request refused as exempt (Article 17)</translation>
    </message>
    <message>
        <source>Permohonan ditutup.</source>
        <translation>Request closed.</translation>
    </message>
    <message>
        <source>Permohonan itu tidak ada di register ini.</source>
        <translation>That request is not in this register.</translation>
    </message>
    <message>
        <source>Permohonan ke Komisi Informasi melewati jangka waktu ini.</source>
        <translation>The application to the Information Commission came after this term.</translation>
    </message>
    <message>
        <source>Perpanjang mediasi…</source>
        <translation>Extend mediation…</translation>
    </message>
    <message>
        <source>Pilih ada, ada sebagian, atau tidak dikuasai.</source>
        <translation>Choose there, partly there, or not held.</translation>
    </message>
    <message>
        <source>Pilih akun yang aktif.</source>
        <translation>Choose an active account.</translation>
    </message>
    <message>
        <source>Pilih putusan Atasan PPID.</source>
        <translation>Choose the decision of the superior of the PPID.</translation>
    </message>
    <message>
        <source>Pilih salah satu register.</source>
        <translation>Choose one of the registers.</translation>
    </message>
    <message>
        <source>Pilih salah satu surat yang ditawarkan di layar berkas itu.</source>
        <translation>Choose one of the letters offered on the screen of that case.</translation>
    </message>
    <message>
        <source>Pilih sekurang-kurangnya satu alasan (UU 14/2008 Pasal 35 ayat (1)).</source>
        <translation>Choose at least one ground (UU 14/2008 Article 35(1)).</translation>
    </message>
    <message>
        <source>Pilih unit kerja atau akun penerima.</source>
        <translation>Choose a unit or an account to receive it.</translation>
    </message>
    <message>
        <source>Putusan berkekuatan hukum tetap</source>
        <translation>Ruling final and binding</translation>
    </message>
    <message>
        <source>Putusan dilaksanakan</source>
        <translation>Ruling carried out</translation>
    </message>
    <message>
        <source>Putusan diterbitkan tanpa konsep ini.</source>
        <translation>The decision was issued without this draft.</translation>
    </message>
    <message>
        <source>Putusan kasasi: {0}</source>
        <translation>Ruling of cassation: {0}</translation>
    </message>
    <message>
        <source>Putusan pengadilan: {0}</source>
        <translation>Ruling of the court: {0}</translation>
    </message>
    <message>
        <source>Putusan sela</source>
        <translation>Interim ruling</translation>
    </message>
    <message>
        <source>Putusan sela: permohonan tidak diterima</source>
        <translation>Interim ruling: application not admitted</translation>
    </message>
    <message>
        <source>Putusan yang dimaksud belum dicatat.</source>
        <translation>That ruling is not recorded yet.</translation>
    </message>
    <message>
        <source>Putusan {0}; </source>
        <translation>Ruling {0}; </translation>
    </message>
    <message>
        <source>Rekening resmi</source>
        <translation>Official account</translation>
    </message>
    <message>
        <source>SIN-302: komputer itu mengirim dua isi yang berbeda di bawah satu tanda. Ini bukan akibat pemulihan cadangan; minta administrator memeriksa komputer itu dan mendaftarkannya ulang.</source>
        <translation>SIN-302: that computer sent two different contents under one mark. No restored backup does that; ask an administrator to examine that computer and to enrol it anew.</translation>
    </message>
    <message>
        <source>Salah satu pihak menarik diri</source>
        <translation>One party withdrew</translation>
    </message>
    <message>
        <source>Salinan data pribadi</source>
        <translation>Copy of personal data</translation>
    </message>
    <message>
        <source>Salinan putusan tidak mungkin diterima sebelum dibacakan.</source>
        <translation>A copy of the ruling cannot be received before it is read out.</translation>
    </message>
    <message>
        <source>Salinan {0} diterima</source>
        <translation>Copy received: {0}</translation>
    </message>
    <message>
        <source>Satu bukti menunjuk satu berkas atau satu surat, tidak keduanya.</source>
        <translation>An exhibit points to one file or one letter, not to both.</translation>
    </message>
    <message>
        <source>Selesai bersama sengketanya</source>
        <translation>Finished together with its dispute</translation>
    </message>
    <message>
        <source>Selesaikan atau batalkan tugasnya, atau tulis mengapa dilanjutkan tanpa itu.</source>
        <translation>Close or cancel the task, or write why it goes on without it.</translation>
    </message>
    <message>
        <source>Selesaikan dahulu sengketanya di ruang Sengketa.</source>
        <translation>Finish the dispute in the room Disputes first.</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Sengketa diajukan ke Komisi Informasi</source>
        <translation>Dispute brought before the Information Commission</translation>
    </message>
    <message>
        <source>Sengketa gugur: pemohon dua kali tidak hadir</source>
        <translation>Dispute lapsed: the applicant was absent twice</translation>
    </message>
    <message>
        <source>Sengketa informasi</source>
        <translation>Information dispute</translation>
    </message>
    <message>
        <source>Sengketa ini sudah berakhir, jadi sidang baru tidak dapat dijadwalkan.</source>
        <translation>This dispute is over, so no new hearing can be scheduled.</translation>
    </message>
    <message>
        <source>Sengketa ini tidak ada lagi di register.</source>
        <translation>This dispute is no longer in the register.</translation>
    </message>
    <message>
        <source>Sengketa selesai…</source>
        <translation>Dispute ended…</translation>
    </message>
    <message>
        <source>Serah terima</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Server basis data menolak pengguna atau sandinya.</source>
        <translation>The database server refused the user or the password.</translation>
    </message>
    <message>
        <source>Server basis data tidak menerima sambungan TLS.</source>
        <translation>The database server does not accept TLS connections.</translation>
    </message>
    <message>
        <source>Setelan yang lama tetap dipakai.</source>
        <translation>The old setting stays in use.</translation>
    </message>
    <message>
        <source>Setujui sebagai Atasan PPID…</source>
        <translation>Approve as superior of the PPID…</translation>
    </message>
    <message>
        <source>Sidang berlangsung: {0}</source>
        <translation>Hearing held: {0}</translation>
    </message>
    <message>
        <source>Sidang dibatalkan: {0}</source>
        <translation>Hearing cancelled: {0}</translation>
    </message>
    <message>
        <source>Sidang dijadwalkan: {0}</source>
        <translation>Hearing scheduled: {0}</translation>
    </message>
    <message>
        <source>Sidang diubah: {0}</source>
        <translation>Hearing changed: {0}</translation>
    </message>
    <message>
        <source>Sidang ini belum berlangsung.</source>
        <translation>This hearing has not taken place yet.</translation>
    </message>
    <message>
        <source>Sidang ini tidak ada lagi di kalender.</source>
        <translation>This hearing is no longer in the calendar.</translation>
    </message>
    <message>
        <source>Sidang pengadilan</source>
        <translation>Court hearing</translation>
    </message>
    <message>
        <source>Sidang pertama{0}</source>
        <translation>First hearing{0}</translation>
    </message>
    <message>
        <source>Sidang sengketa informasi {0}: {1}</source>
        <translation>Hearing of information dispute {0}: {1}</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Abbreviation</translation>
    </message>
    <message>
        <source>Status {0} tidak berubah.</source>
        <translation>The state of the {0} is unchanged.</translation>
    </message>
    <message>
        <source>Surat itu belum terbit.</source>
        <translation>That letter has not been issued.</translation>
    </message>
    <message>
        <source>Surat kuasa khusus bermeterai (PerKI 1/2021 Pasal 39 dan Pasal 40)</source>
        <translation>Special power of attorney with duty stamp (PerKI 1/2021 Articles 39 and 40)</translation>
    </message>
    <message>
        <source>Susun konsep…</source>
        <translation>Write a draft…</translation>
    </message>
    <message>
        <source>Tabel alur {0} tidak sah: {1}.</source>
        <translation>The flow table of {0} is not valid: {1}.</translation>
    </message>
    <message>
        <source>Tabel mulai 30 hari kerja keberatan tidak sah: {0}.</source>
        <translation>The table of starts of the 30 working days of objections is not valid: {0}.</translation>
    </message>
    <message>
        <source>Tahun sidang harus antara 2010 dan {0}.</source>
        <translation>The year of the hearing must lie between 2010 and {0}.</translation>
    </message>
    <message>
        <source>Tanggal alasan ditemukan tidak boleh sebelum tahun 2010.</source>
        <translation>The day the ground was found must not be before 2010.</translation>
    </message>
    <message>
        <source>Tanggal diterima pemohon tidak boleh sesudah hari ini.</source>
        <translation>The day of receipt by the applicant must not be after today.</translation>
    </message>
    <message>
        <source>Tanggal keberatan diterima belum diisi.</source>
        <translation>The day the objection was received is not filled in.</translation>
    </message>
    <message>
        <source>Tanggal mendahului tanggal keberatan diterima.</source>
        <translation>The day precedes the day the objection was received.</translation>
    </message>
    <message>
        <source>Tanggal mendahului tanggal tugas.</source>
        <translation>The date is before the date of the task.</translation>
    </message>
    <message>
        <source>Tanggal mendahului {0}.</source>
        <translation>The date is before {0}.</translation>
    </message>
    <message>
        <source>Tanggal panggilan diterima belum tiba.</source>
        <translation>The day the summons was received has not come yet.</translation>
    </message>
    <message>
        <source>Tanggal pemberitahuan diterima belum diisi.</source>
        <translation>The day the notice was received is not filled in.</translation>
    </message>
    <message>
        <source>Tanggal penyampaian tidak boleh sebelum tanggal tanggapan, {0}.</source>
        <translation>The day of delivery must not be before the day of the reply, {0}.</translation>
    </message>
    <message>
        <source>Tanggal penyampaian tidak boleh sesudah hari ini.</source>
        <translation>The day of delivery must not be after today.</translation>
    </message>
    <message>
        <source>Tanggal tanggapan belum diisi.</source>
        <translation>The day of the reply is not filled in.</translation>
    </message>
    <message>
        <source>Tanggal tanggapan tidak boleh sebelum {0}, saat keberatan dicatat di register.</source>
        <translation>The day of the reply must not be before {0}, when the objection was recorded in the register.</translation>
    </message>
    <message>
        <source>Tanggal tanggapan tidak boleh sesudah hari ini.</source>
        <translation>The day of the reply must not be after today.</translation>
    </message>
    <message>
        <source>Tanggal tidak boleh sebelum tahun 2010.</source>
        <translation>The date must not be before 2010.</translation>
    </message>
    <message>
        <source>Tanggal tidak boleh sesudah hari ini, {0}.</source>
        <translation>The date must not be after today, {0}.</translation>
    </message>
    <message>
        <source>Tanggapan disampaikan</source>
        <translation>Reply delivered</translation>
    </message>
    <message>
        <source>Tanggapan disampaikan · {0}</source>
        <translation>Reply delivered · {0}</translation>
    </message>
    <message>
        <source>Tanggapan paling panjang {0} huruf.</source>
        <translation>A reply has at most {0} characters.</translation>
    </message>
    <message>
        <source>Tanggapan terbit</source>
        <translation>Reply issued</translation>
    </message>
    <message>
        <source>Tanggapan tidak mungkin diterima sebelum disampaikan.</source>
        <translation>The reply cannot be received before it was delivered.</translation>
    </message>
    <message>
        <source>Tatap muka</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Tempuh musyawarah…</source>
        <translation>Seek an amicable settlement…</translation>
    </message>
    <message>
        <source>Tenggat dan data keberatan tidak berubah.</source>
        <translation>Deadlines and data of objections have not changed.</translation>
    </message>
    <message>
        <source>Tercatat di register</source>
        <translation>Recorded in the register</translation>
    </message>
    <message>
        <source>Terlambat diajukan</source>
        <translation>Filed too late</translation>
    </message>
    <message>
        <source>Termohon dua kali tidak hadir</source>
        <translation>Respondent absent twice</translation>
    </message>
    <message>
        <source>Terregistrasi di Komisi Informasi</source>
        <translation>Registered at the Commission</translation>
    </message>
    <message>
        <source>Tidak ada surat yang dibuat.</source>
        <translation>No letter was made.</translation>
    </message>
    <message>
        <source>Tidak ada yang dibuka.</source>
        <translation>Nothing was opened.</translation>
    </message>
    <message>
        <source>Tidak ada yang dihapus.</source>
        <translation>Nothing was deleted.</translation>
    </message>
    <message>
        <source>Tidak dikuasai</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>Tidak diregistrasi Komisi Informasi</source>
        <translation>Not registered by the Information Commission</translation>
    </message>
    <message>
        <source>Tidak diterima (putusan sela atau tidak diregistrasi)</source>
        <translation>Not accepted (interim ruling or not registered)</translation>
    </message>
    <message>
        <source>Tidak puas</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Tugas ini sudah ditutup.</source>
        <translation>This task is closed.</translation>
    </message>
    <message>
        <source>Tugas ini tidak ada lagi.</source>
        <translation>This task is gone.</translation>
    </message>
    <message>
        <source>Tugas ini {0}, jadi tidak ada yang ditagih.</source>
        <translation>This task is {0}, so there is nothing to chase.</translation>
    </message>
    <message>
        <source>Tugas lain</source>
        <translation>Other task</translation>
    </message>
    <message>
        <source>Tugas terbuka</source>
        <translation>Open tasks</translation>
    </message>
    <message>
        <source>Tugas yang ada tidak berubah.</source>
        <translation>Existing tasks are unchanged.</translation>
    </message>
    <message>
        <source>Tulis 0 (selamanya) sampai {0} hari.</source>
        <translation>Enter 0 (for ever) to {0} days.</translation>
    </message>
    <message>
        <source>Tulis alasan menguatkan putusan PPID (UU 14/2008 Pasal 36 ayat (3)).</source>
        <translation>Write the reason for upholding the decision of the PPID (UU 14/2008 Article 36(3)).</translation>
    </message>
    <message>
        <source>Tulis alasannya.</source>
        <translation>Write the reason.</translation>
    </message>
    <message>
        <source>Tulis apa yang diminta.</source>
        <translation>Write what is asked for.</translation>
    </message>
    <message>
        <source>Tulis apa yang diperintahkan kepada PPID.</source>
        <translation>Write what the PPID is ordered to do.</translation>
    </message>
    <message>
        <source>Tulis bagaimana persetujuan diberikan.</source>
        <translation>Write how the approval was given.</translation>
    </message>
    <message>
        <source>Tulis catatan baru yang membetulkannya.</source>
        <translation>Write a new note that corrects it.</translation>
    </message>
    <message>
        <source>Tulis catatan untuk penerima.</source>
        <translation>Write a note for the one who takes over.</translation>
    </message>
    <message>
        <source>Tulis catatannya.</source>
        <translation>Write the note.</translation>
    </message>
    <message>
        <source>Tulis dari mana tanggal alasan itu diketahui.</source>
        <translation>Write where the day of the ground is known from.</translation>
    </message>
    <message>
        <source>Tulis isi catatan atau tempel percakapannya.</source>
        <translation>Write the note or paste the conversation.</translation>
    </message>
    <message>
        <source>Tulis jam sebagai jj:mm, misalnya 09:30.</source>
        <translation>Write the time as hh:mm, for example 09:30.</translation>
    </message>
    <message>
        <source>Tulis jawaban unit.</source>
        <translation>Write the unit&apos;s answer.</translation>
    </message>
    <message>
        <source>Tulis mengapa batasnya diubah.</source>
        <translation>Write why the due date is changed.</translation>
    </message>
    <message>
        <source>Tulis mengapa ini bukan permohonan informasi dan ke mana dialihkan.</source>
        <translation>Write why this is no information request and where it was sent on to.</translation>
    </message>
    <message>
        <source>Tulis mengapa tidak ada orang kedua yang memeriksa.</source>
        <translation>Write why there is no second person to review it.</translation>
    </message>
    <message>
        <source>Tulis nama dan jabatan yang menyetujui.</source>
        <translation>Write name and post of who approved.</translation>
    </message>
    <message>
        <source>Tulis sebabnya, atau nyatakan keberatan terlambat diajukan.</source>
        <translation>Write the reason, or declare the objection late.</translation>
    </message>
    <message>
        <source>Tulis siapa yang menyetujui, caranya, dan di mana buktinya disimpan.</source>
        <translation>Write who approved, how, and where the proof is kept.</translation>
    </message>
    <message>
        <source>Tulis tanggal, pejabat, cara, dan tempat simpan buktinya.</source>
        <translation>Write date, official, how, and where the proof is kept.</translation>
    </message>
    <message>
        <source>Tulis tanggapan atas alasan huruf {0}.</source>
        <translation>Write the reply to ground {0}.</translation>
    </message>
    <message>
        <source>Tulis uraiannya, lalu simpan lagi.</source>
        <translation>Write it out, then save again.</translation>
    </message>
    <message>
        <source>Tunggu jangka waktunya habis, atau catat bahwa pemohon menerima tanggapan.</source>
        <translation>Wait until the time has passed, or record that the applicant accepts the reply.</translation>
    </message>
    <message>
        <source>Tutup keberatan…</source>
        <translation>Close the objection…</translation>
    </message>
    <message>
        <source>Uang elektronik</source>
        <translation>Electronic money</translation>
    </message>
    <message>
        <source>Ubah konsep itu, atau batalkan dahulu dengan alasan.</source>
        <translation>Change that draft, or cancel it first with a reason.</translation>
    </message>
    <message>
        <source>Ubah konsep…</source>
        <translation>Change the draft…</translation>
    </message>
    <message>
        <source>Uji konsekuensi</source>
        <translation>Consequence test</translation>
    </message>
    <message>
        <source>Unit ini tidak aktif.</source>
        <translation>This unit is not active.</translation>
    </message>
    <message>
        <source>Unit “{0}” sudah ada.</source>
        <translation>There is already a unit “{0}”.</translation>
    </message>
    <message>
        <source>Urutan bukti tidak berubah.</source>
        <translation>The order of the exhibits is unchanged.</translation>
    </message>
    <message>
        <source>Waktu mediasi habis</source>
        <translation>Time for mediation ran out</translation>
    </message>
    <message>
        <source>Waktunya belum tiba.</source>
        <translation>That time has not come yet.</translation>
    </message>
    <message>
        <source>Yang ditawarkan hub tidak berubah.</source>
        <translation>What the hub offers has not changed.</translation>
    </message>
    <message>
        <source>Yang menerima</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Yang menyerahkan</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>alamat e-mail</source>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>alasan atau catatannya belum ditulis</source>
        <translation>the reason or note is not written yet</translation>
    </message>
    <message>
        <source>alasan huruf a langsung diperiksa ajudikasi</source>
        <translation>ground a goes straight to adjudication</translation>
    </message>
    <message>
        <source>alasan huruf a tetap memerlukan tanggapan tertulis</source>
        <translation>ground a still needs a written reply</translation>
    </message>
    <message>
        <source>alasan huruf b sampai g wajib menempuh mediasi lebih dahulu</source>
        <translation>grounds b to g must go to mediation first</translation>
    </message>
    <message>
        <source>alasan menyetujui konsep sendiri belum ditulis</source>
        <translation>the reason for approving one&apos;s own draft is not written yet</translation>
    </message>
    <message>
        <source>alasan pengeluaran dari register belum ditulis</source>
        <translation>the reason for taking it out of the register is not written yet</translation>
    </message>
    <message>
        <source>alasan sengketa belum dicatat</source>
        <translation>the grounds of the dispute are not recorded</translation>
    </message>
    <message>
        <source>alasan tertulis menguatkan putusan PPID belum ditulis</source>
        <translation>the written reason for upholding the decision of the PPID is missing</translation>
    </message>
    <message>
        <source>alasan {0} tidak ada</source>
        <translation>ground {0} is missing</translation>
    </message>
    <message>
        <source>amar putusan</source>
        <translation>decision of the ruling</translation>
    </message>
    <message>
        <source>amar tidak memuat kewajiban bagi Badan Publik</source>
        <translation>the ruling puts no duty on the public body</translation>
    </message>
    <message>
        <source>authentication failed</source>
        <translation>authentication failed</translation>
    </message>
    <message>
        <source>batas {0}: {1}</source>
        <translation>due {0}: {1}</translation>
    </message>
    <message>
        <source>belum diketahui ({0} belum tercatat)</source>
        <translation>not known yet ({0} is not recorded)</translation>
    </message>
    <message>
        <source>buka eskalasi</source>
        <translation>open escalation</translation>
    </message>
    <message>
        <source>buka kembali eskalasi</source>
        <translation>reopen escalation</translation>
    </message>
    <message>
        <source>cara persetujuan Atasan PPID belum dijelaskan</source>
        <translation>how the superior of the PPID approved is not told yet</translation>
    </message>
    <message>
        <source>cara, tanggal, dan pejabat penyetuju belum ditulis</source>
        <translation>how, when and by whom it was approved is not written yet</translation>
    </message>
    <message>
        <source>catatannya belum ditulis</source>
        <translation>the note is not written yet</translation>
    </message>
    <message>
        <source>cetak serah terima</source>
        <translation>print the hand-over list</translation>
    </message>
    <message>
        <source>dari {0}: {1}</source>
        <translation>from {0}: {1}</translation>
    </message>
    <message>
        <source>deret angka panjang</source>
        <translation>long row of figures</translation>
    </message>
    <message>
        <source>diterima pemohon {0}</source>
        <translation>received by the applicant {0}</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>does not exist</translation>
    </message>
    <message>
        <source>ekspor kalender sidang</source>
        <translation>export of the hearing calendar</translation>
    </message>
    <message>
        <source>formulir keberatan</source>
        <translation>objection form</translation>
    </message>
    <message>
        <source>gugatan masih dapat diajukan sampai {0}</source>
        <translation>a suit may still be filed until {0}</translation>
    </message>
    <message>
        <source>hari kerja pertama setelah jangka waktu menjawab lewat{0}</source>
        <translation>first working day after the time to answer passed{0}</translation>
    </message>
    <message>
        <source>hasil pencarian belum dipilih</source>
        <translation>the result of the search is not chosen yet</translation>
    </message>
    <message>
        <source>informasi diterima pemohon</source>
        <translation>the information reached the applicant</translation>
    </message>
    <message>
        <source>isi jawaban belum ditulis</source>
        <translation>the answer is not written yet</translation>
    </message>
    <message>
        <source>isi putusan</source>
        <translation>text of the ruling</translation>
    </message>
    <message>
        <source>jangka kasasi sudah lewat pada {0}</source>
        <translation>the term for cassation passed on {0}</translation>
    </message>
    <message>
        <source>jangka mediasi masih berjalan sampai {0}</source>
        <translation>the term of mediation still runs until {0}</translation>
    </message>
    <message>
        <source>jangka mediasi sudah berakhir pada {0}</source>
        <translation>the term of mediation ended on {0}</translation>
    </message>
    <message>
        <source>jangka menggugat sudah lewat pada {0}</source>
        <translation>the term for a suit passed on {0}</translation>
    </message>
    <message>
        <source>jangka waktu tanggapan belum berjalan</source>
        <translation>the time to reply does not run yet</translation>
    </message>
    <message>
        <source>jawab eskalasi</source>
        <translation>answer escalation</translation>
    </message>
    <message>
        <source>jawaban tertulis diserahkan sebelumnya (PerKI 1/2013 Pasal 25)</source>
        <translation>the written answer is handed in before (PerKI 1/2013 Article 25)</translation>
    </message>
    <message>
        <source>kasasi masih dapat diajukan sampai {0}</source>
        <translation>cassation may still be filed until {0}</translation>
    </message>
    <message>
        <source>keberatan diajukan lewat 30 hari kerja dan sebab diterimanya belum ditulis</source>
        <translation>the objection came after 30 working days and why it is taken up is not written</translation>
    </message>
    <message>
        <source>keberatan tidak diajukan lewat 30 hari kerja</source>
        <translation>the objection did not come after 30 working days</translation>
    </message>
    <message>
        <source>kesepakatan tidak mencakup seluruh sengketa</source>
        <translation>the agreement does not cover the whole dispute</translation>
    </message>
    <message>
        <source>ketidakhadiran Termohon dalam mediasi baru tercatat {0} kali</source>
        <translation>the respondent&apos;s absence from mediation is recorded only {0} times</translation>
    </message>
    <message>
        <source>ketidakhadiran pemohon pada tahap ini baru tercatat {0} kali</source>
        <translation>the applicant&apos;s absence at this stage is recorded only {0} times</translation>
    </message>
    <message>
        <source>konsep diperiksa orang lain, bukan penyusun atau pemeriksa sebelumnya</source>
        <translation>a draft is reviewed by somebody other than its drafter or earlier reviewer</translation>
    </message>
    <message>
        <source>konsep ini tidak memerlukan persetujuan Atasan PPID</source>
        <translation>this draft needs no approval by the superior of the PPID</translation>
    </message>
    <message>
        <source>lewat {0} hari kerja</source>
        <translation>{0} working days late</translation>
    </message>
    <message>
        <source>masih ada sengketa yang berjalan</source>
        <translation>a dispute is still under way</translation>
    </message>
    <message>
        <source>mediasi sudah diperpanjang satu kali dan tidak dapat lagi</source>
        <translation>mediation has been extended once and cannot be again</translation>
    </message>
    <message>
        <source>melihat catatan</source>
        <translation>see notes</translation>
    </message>
    <message>
        <source>melihat daftar serah terima</source>
        <translation>see the hand-over list</translation>
    </message>
    <message>
        <source>melihat eskalasi</source>
        <translation>look at escalations</translation>
    </message>
    <message>
        <source>melihat kalender sidang</source>
        <translation>see the hearing calendar</translation>
    </message>
    <message>
        <source>melihat keberatan</source>
        <translation>see objections</translation>
    </message>
    <message>
        <source>melihat konsep</source>
        <translation>see drafts</translation>
    </message>
    <message>
        <source>melihat sengketa</source>
        <translation>see disputes</translation>
    </message>
    <message>
        <source>melihat tugas</source>
        <translation>see tasks</translation>
    </message>
    <message>
        <source>melihat unit kerja</source>
        <translation>see units</translation>
    </message>
    <message>
        <source>membatalkan sidang</source>
        <translation>cancel a hearing</translation>
    </message>
    <message>
        <source>membetulkan keberatan</source>
        <translation>correct objections</translation>
    </message>
    <message>
        <source>membetulkan sengketa</source>
        <translation>correct a dispute</translation>
    </message>
    <message>
        <source>membetulkan sidang</source>
        <translation>correct a hearing</translation>
    </message>
    <message>
        <source>membuat tugas</source>
        <translation>give a task</translation>
    </message>
    <message>
        <source>membuka eskalasi</source>
        <translation>open escalations</translation>
    </message>
    <message>
        <source>menagih tugas</source>
        <translation>chase a task</translation>
    </message>
    <message>
        <source>menambah bukti</source>
        <translation>add an exhibit</translation>
    </message>
    <message>
        <source>menandai eskalasi</source>
        <translation>mark escalations</translation>
    </message>
    <message>
        <source>menarik bukti</source>
        <translation>withdraw an exhibit</translation>
    </message>
    <message>
        <source>mencari keberatan</source>
        <translation>search for objections</translation>
    </message>
    <message>
        <source>mencatat kehadiran sidang</source>
        <translation>record the attendance of a hearing</translation>
    </message>
    <message>
        <source>mencatat penerimaan putusan</source>
        <translation>record the receipt of a ruling</translation>
    </message>
    <message>
        <source>mencatat sidang</source>
        <translation>record a hearing</translation>
    </message>
    <message>
        <source>mendaftarkan keberatan</source>
        <translation>register objections</translation>
    </message>
    <message>
        <source>mendaftarkan sengketa</source>
        <translation>register a dispute</translation>
    </message>
    <message>
        <source>mengekspor kalender sidang</source>
        <translation>export the hearing calendar</translation>
    </message>
    <message>
        <source>menghapus catatan</source>
        <translation>delete a note</translation>
    </message>
    <message>
        <source>mengisi keberatan</source>
        <translation>fill in objections</translation>
    </message>
    <message>
        <source>mengubah batas tugas</source>
        <translation>change the due date of a task</translation>
    </message>
    <message>
        <source>mengubah bukti</source>
        <translation>change an exhibit</translation>
    </message>
    <message>
        <source>mengubah konsep</source>
        <translation>change a draft</translation>
    </message>
    <message>
        <source>mengubah unit kerja</source>
        <translation>change units</translation>
    </message>
    <message>
        <source>menulis catatan</source>
        <translation>write a note</translation>
    </message>
    <message>
        <source>menyerahkan meja orang lain</source>
        <translation>hand over somebody else&apos;s desk</translation>
    </message>
    <message>
        <source>menyerahkan perkara</source>
        <translation>hand over cases</translation>
    </message>
    <message>
        <source>menyusun bukti</source>
        <translation>put exhibits in order</translation>
    </message>
    <message>
        <source>menyusun konsep</source>
        <translation>write a draft</translation>
    </message>
    <message>
        <source>musyawarah hanya untuk alasan huruf b sampai dengan g</source>
        <translation>an amicable meeting is only for grounds b to g</translation>
    </message>
    <message>
        <source>nomor putusan</source>
        <translation>number of the ruling</translation>
    </message>
    <message>
        <source>nomor register Komisi Informasi belum diisi</source>
        <translation>the register number of the Information Commission is not filled in</translation>
    </message>
    <message>
        <source>nomor rekening</source>
        <translation>account number</translation>
    </message>
    <message>
        <source>nomor telepon</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>oleh {0}; {1}</source>
        <translation>by {0}; {1}</translation>
    </message>
    <message>
        <source>panggilan; PerKI 1/2013 Ps 24</source>
        <translation>summons; PerKI 1/2013 Art. 24</translation>
    </message>
    <message>
        <source>pemohon masih boleh mengajukan sengketa sampai {0}</source>
        <translation>the applicant may still file a dispute until {0}</translation>
    </message>
    <message>
        <source>pemohon menerima pemberitahuan tertulis</source>
        <translation>the applicant received the written notice</translation>
    </message>
    <message>
        <source>penerbitannya bukan wewenang peran Anda</source>
        <translation>issuing it is not within your role</translation>
    </message>
    <message>
        <source>penerima lain</source>
        <translation>another addressee</translation>
    </message>
    <message>
        <source>pengadilan yang dituju</source>
        <translation>court</translation>
    </message>
    <message>
        <source>pihak yang mengajukan</source>
        <translation>party that files it</translation>
    </message>
    <message>
        <source>putusan Atasan PPID belum dipilih</source>
        <translation>the decision of the superior of the PPID is not chosen</translation>
    </message>
    <message>
        <source>putusan Komisi Informasi</source>
        <translation>ruling of the Information Commission</translation>
    </message>
    <message>
        <source>putusan berkekuatan hukum tetap</source>
        <translation>ruling final and binding</translation>
    </message>
    <message>
        <source>putusan pengadilan</source>
        <translation>ruling of the court</translation>
    </message>
    <message>
        <source>sebab keberatan terlambat diterima belum ditulis</source>
        <translation>why a late objection is taken up is not written</translation>
    </message>
    <message>
        <source>sebab mediasi gagal belum dipilih</source>
        <translation>the reason why mediation failed is not chosen</translation>
    </message>
    <message>
        <source>sisa {0} hari kerja</source>
        <translation>{0} working days left</translation>
    </message>
    <message>
        <source>sudah diterima pemohon pada {0}</source>
        <translation>the applicant received it on {0}</translation>
    </message>
    <message>
        <source>tanggal alasan ditemukan</source>
        <translation>the day the ground was found</translation>
    </message>
    <message>
        <source>tanggal diisi petugas{0}</source>
        <translation>day entered by the officer{0}</translation>
    </message>
    <message>
        <source>tanggal diterima pemohon belum diisi</source>
        <translation>the day of receipt by the applicant is not filled in</translation>
    </message>
    <message>
        <source>tanggal penyampaian belum diisi</source>
        <translation>the day of delivery is not filled in</translation>
    </message>
    <message>
        <source>tanggal putusan pengadilan diterima belum dicatat</source>
        <translation>the day the court&apos;s ruling was received is not recorded</translation>
    </message>
    <message>
        <source>tanggal salinan putusan diterima belum dicatat</source>
        <translation>the day the copy of the ruling was received is not recorded</translation>
    </message>
    <message>
        <source>tanggal tanggapan belum diisi</source>
        <translation>the day of the reply is not filled in</translation>
    </message>
    <message>
        <source>tanggal tanggapan diterima pemohon belum dicatat</source>
        <translation>the day the applicant received the reply is not recorded</translation>
    </message>
    <message>
        <source>tanggapan atas alasan huruf {0} belum ditulis</source>
        <translation>the reply to ground {0} is not written</translation>
    </message>
    <message>
        <source>tenggat {0} sudah dekat atau lewat</source>
        <translation>the deadline {0} is near or past</translation>
    </message>
    <message>
        <source>terlalu banyak titik</source>
        <translation>has too many pixels</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>tidak terbaca sebagai gambar</source>
        <translation>cannot be read as a picture</translation>
    </message>
    <message>
        <source>tugas ini diberikan kepada orang lain</source>
        <translation>this task was given to somebody else</translation>
    </message>
    <message>
        <source>tujuh hari kerja (PerKI 1/2013 Pasal 41)</source>
        <translation>seven working days (PerKI 1/2013 Article 41)</translation>
    </message>
    <message>
        <source>tutup eskalasi</source>
        <translation>close escalation</translation>
    </message>
    <message>
        <source>uraiannya belum ditulis</source>
        <translation>it is not written out</translation>
    </message>
    <message>
        <source>{0} (sebagian; Putusan Mediasi {1})</source>
        <translation>{0} (in part; mediation ruling {1})</translation>
    </message>
    <message>
        <source>{0} ({1}, batas {2})</source>
        <translation>{0} ({1}, due {2})</translation>
    </message>
    <message>
        <source>{0} Dialihkan ke {1}.</source>
        <translation>{0} Sent on to {1}.</translation>
    </message>
    <message>
        <source>{0} belum diisi</source>
        <translation>{0}: not filled in</translation>
    </message>
    <message>
        <source>{0} bukan surat untuk berkas perkara ini.</source>
        <translation>{0} is no letter for this kind of case.</translation>
    </message>
    <message>
        <source>{0} dikirim ke {1}</source>
        <translation>{0} sent to {1}</translation>
    </message>
    <message>
        <source>{0} hari kerja sebelum tenggat {1}</source>
        <translation>{0} working days before the deadline {1}</translation>
    </message>
    <message>
        <source>{0} hari kerja sejak disposisi; tidak ada tenggat hukum</source>
        <translation>{0} working days from the disposition; no legal deadline runs</translation>
    </message>
    <message>
        <source>{0} paket menunggu. {1}</source>
        <translation>{0} packets wait. {1}</translation>
    </message>
    <message>
        <source>{0} paling panjang {1} huruf.</source>
        <translation>{0} has at most {1} characters.</translation>
    </message>
    <message>
        <source>{0} tugas terbuka dibatalkan karena perkara ditutup</source>
        <translation>{0} open tasks cancelled because the case was closed</translation>
    </message>
    <message>
        <source>{0} {1}, jadi tidak dapat: {2}.</source>
        <translation>{0} {1}, so this cannot be done: {2}.</translation>
    </message>
    <message>
        <source>{0}; semula {1}, menjadi {2}</source>
        <translation>{0}; was {1}, becomes {2}</translation>
    </message>
    <message>
        <source>{0}PerKI 1/2013 Ps 59(2)f.4</source>
        <translation>{0}PerKI 1/2013 Art. 59(2)f.4</translation>
    </message>
    <message>
        <source>melihat usulan</source>
        <translation>see suggestions</translation>
    </message>
    <message>
        <source>(tidak dicatat)</source>
        <translation>(not recorded)</translation>
    </message>
    <message>
        <source>Alasan keberatan</source>
        <translation>Grounds of the objection</translation>
    </message>
    <message>
        <source>Alasan sengketa</source>
        <translation>Grounds of the dispute</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>BUKU TAMU</source>
        <translation>GUEST BOOK</translation>
    </message>
    <message>
        <source>Badan Publik</source>
        <translation>Public body</translation>
    </message>
    <message>
        <source>Batas tidak boleh sebelum tanggalnya.</source>
        <translation>The due date cannot be before its date.</translation>
    </message>
    <message>
        <source>Bereskan permohonan itu, atau jalankan langkahnya satu per satu.</source>
        <translation>Settle those requests, or carry out the step one by one.</translation>
    </message>
    <message>
        <source>Berkas kepuasan.json tidak memuat sembilan unsur dengan empat pilihan.</source>
        <translation>The file kepuasan.json does not hold nine items with four choices.</translation>
    </message>
    <message>
        <source>Berkas sengketa disusun ({0})</source>
        <translation>Dispute bundle made ({0})</translation>
    </message>
    <message>
        <source>Berkas {0} belum dapat diimpor: {1}.</source>
        <translation>The file {0} cannot be imported yet: {1}.</translation>
    </message>
    <message>
        <source>Berkasnya tidak berubah.</source>
        <translation>The case has not changed.</translation>
    </message>
    <message>
        <source>Betulkan datanya, atau lanjutkan dengan langkah yang tersedia.</source>
        <translation>Correct the data, or go on with a step that is offered.</translation>
    </message>
    <message>
        <source>Betulkan sel yang disebut di berkasnya, lalu uji lagi.</source>
        <translation>Correct the named cells in the file, then try again.</translation>
    </message>
    <message>
        <source>Biarkan impor ini dan betulkan sengketa yang salah satu per satu.</source>
        <translation>Leave this import and correct the wrong disputes one by one.</translation>
    </message>
    <message>
        <source>Bila dibuka, semula</source>
        <translation>If disclosed, before</translation>
    </message>
    <message>
        <source>Bila ditutup, semula</source>
        <translation>If withheld, before</translation>
    </message>
    <message>
        <source>Bukti penyampaian: {0}</source>
        <translation>Proof of service: {0}</translation>
    </message>
    <message>
        <source>Catatan ini menjelaskan nomor permohonan yang dikeluarkan dari register.</source>
        <translation>This entry explains the number of a request taken out of the register.</translation>
    </message>
    <message>
        <source>Catatan layanan ini tidak ada lagi.</source>
        <translation>This service entry is gone.</translation>
    </message>
    <message>
        <source>Catatan pembayaran ini tidak ada lagi.</source>
        <translation>This payment entry is gone.</translation>
    </message>
    <message>
        <source>Catatan pembayaran {0} dibatalkan</source>
        <translation>Payment entry {0} cancelled</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Dasar hukum semula</source>
        <translation>Legal basis before</translation>
    </message>
    <message>
        <source>Dasar penolakan</source>
        <translation>Ground of refusal</translation>
    </message>
    <message>
        <source>Diimpor dari daftar lama</source>
        <translation>Imported from an old list</translation>
    </message>
    <message>
        <source>Diurungkan: {0}</source>
        <translation>Taken back: {0}</translation>
    </message>
    <message>
        <source>Folder {0} berisi berkas lain, atau berkas sengketa yang sudah diubah.</source>
        <translation>Folder {0} holds other files, or a dispute bundle that was changed.</translation>
    </message>
    <message>
        <source>Hari, tanggal diterima</source>
        <translation>Day and date received</translation>
    </message>
    <message>
        <source>Hasil mediasi</source>
        <translation>Outcome of the mediation</translation>
    </message>
    <message>
        <source>Impor tidak dapat dibatalkan karena sengketa berikut sudah mendapat tambahan: {0}{1}.</source>
        <translation>The import cannot be undone because something was added to these disputes: {0}{1}.</translation>
    </message>
    <message>
        <source>Informasi yang disengketakan</source>
        <translation>Information in dispute</translation>
    </message>
    <message>
        <source>Isi amar</source>
        <translation>Text of the decision</translation>
    </message>
    <message>
        <source>Isi jawaban wajib diisi, paling panjang 10.000 huruf.</source>
        <translation>The text must be filled in, with at most 10,000 characters.</translation>
    </message>
    <message>
        <source>Isi jumlah yang dibayar, lebih dari nol.</source>
        <translation>Enter the amount paid, more than zero.</translation>
    </message>
    <message>
        <source>Isi {0} unsur dengan angka 1 sampai 4; kosong = tidak dijawab.</source>
        <translation>Fill in {0} items with 1 to 4; empty = not answered.</translation>
    </message>
    <message>
        <source>Jalan pemeriksaan</source>
        <translation>Way of the proceedings</translation>
    </message>
    <message>
        <source>Jangka waktu</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Judul wajib diisi, paling panjang {0} huruf.</source>
        <translation>The title must be filled in, with at most {0} characters.</translation>
    </message>
    <message>
        <source>Jumlah permohonan</source>
        <translation>Number of requests</translation>
    </message>
    <message>
        <source>Keadaan sengketa</source>
        <translation>State of the dispute</translation>
    </message>
    <message>
        <source>Keberatan diterima</source>
        <translation>Objection received</translation>
    </message>
    <message>
        <source>Konsekuensi bila dibuka</source>
        <translation>Consequence if disclosed</translation>
    </message>
    <message>
        <source>Konsekuensi bila ditutup</source>
        <translation>Consequence if withheld</translation>
    </message>
    <message>
        <source>LAYANAN DI LUAR REGISTER PERMOHONAN INFORMASI</source>
        <translation>SERVICES OUTSIDE THE REGISTER OF REQUESTS</translation>
    </message>
    <message>
        <source>Langkah terakhir tidak dapat diurungkan: {0}.</source>
        <translation>The last step cannot be taken back: {0}.</translation>
    </message>
    <message>
        <source>Lembar ini tidak menjawab satu unsur pun.</source>
        <translation>This slip answers no item at all.</translation>
    </message>
    <message>
        <source>Lembar survei yang sudah dicatat tidak berubah.</source>
        <translation>Slips already entered are unchanged.</translation>
    </message>
    <message>
        <source>Membaca daftar sengketa</source>
        <translation>Reading the list of disputes</translation>
    </message>
    <message>
        <source>Menulis surat</source>
        <translation>Writing letters</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Naskah Word tidak dapat disusun: {0}</source>
        <translation>The Word file cannot be composed: {0}</translation>
    </message>
    <message>
        <source>Nomor keberatan</source>
        <translation>Objection number</translation>
    </message>
    <message>
        <source>Nomor pendaftaran</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Nomor permohonan</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>Nomor register</source>
        <translation>Register number</translation>
    </message>
    <message>
        <source>Nomor {0} dipakai lebih dari satu sengketa.</source>
        <translation>Number {0} is borne by more than one dispute.</translation>
    </message>
    <message>
        <source>Nomor “{0}” dipakai {1} perkara.</source>
        <translation>The number “{0}” is borne by {1} cases.</translation>
    </message>
    <message>
        <source>PERMINTAAN INFORMASI PUBLIK (ROMBONGAN)</source>
        <translation>REQUESTS FOR PUBLIC INFORMATION (BATCH)</translation>
    </message>
    <message>
        <source>Pakai nomor yang lain dari sengketa itu.</source>
        <translation>Use the other number of that dispute.</translation>
    </message>
    <message>
        <source>Paling banyak {0} permohonan sekali daftar; ini {1}.</source>
        <translation>At most {0} requests are registered at once; these are {1}.</translation>
    </message>
    <message>
        <source>Pasang ulang program atau pulihkan berkas bawaan.</source>
        <translation>Install the program again or restore the shipped file.</translation>
    </message>
    <message>
        <source>Pembayaran tidak mendahului tanggal putusan yang menyebut biayanya.</source>
        <translation>A payment cannot precede the decision that names the fee.</translation>
    </message>
    <message>
        <source>Pembayaran {0} diterima · {1}</source>
        <translation>Payment of {0} received · {1}</translation>
    </message>
    <message>
        <source>Pemberitahuan paling lambat</source>
        <translation>Notice at the latest</translation>
    </message>
    <message>
        <source>Pemberitahuan sengketa</source>
        <translation>Notice of the dispute</translation>
    </message>
    <message>
        <source>Pemberitahuan tertulis</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>Pemohon Informasi</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Pengajuan keberatan, alasan huruf {0}</source>
        <translation>Filing of the objection, ground {0}</translation>
    </message>
    <message>
        <source>Penggantian biaya penyalinan dan/atau pengiriman informasi, permohonan {0}</source>
        <translation>Refund of the cost of copying and/or sending, request {0}</translation>
    </message>
    <message>
        <source>Periksa nomornya.</source>
        <translation>Check the number.</translation>
    </message>
    <message>
        <source>Periksa nomornya; “case list” menampilkan nomor yang ada.</source>
        <translation>Check the number; “case list” shows the numbers there are.</translation>
    </message>
    <message>
        <source>Permohonan diterima</source>
        <translation>Request received</translation>
    </message>
    <message>
        <source>Persetujuan Atasan PPID</source>
        <translation>Approval of the PPID&apos;s superior</translation>
    </message>
    <message>
        <source>Pertimbangan tanggapan</source>
        <translation>Considerations of the reply</translation>
    </message>
    <message>
        <source>Pilih folder baru atau folder kosong.</source>
        <translation>Choose a new or an empty folder.</translation>
    </message>
    <message>
        <source>Pilih keputusan yang ada.</source>
        <translation>Choose one of the decisions.</translation>
    </message>
    <message>
        <source>Putusan PPID</source>
        <translation>Decision of the PPID</translation>
    </message>
    <message>
        <source>Putusan kasasi</source>
        <translation>Cassation ruling</translation>
    </message>
    <message>
        <source>Putusan pengadilan</source>
        <translation>Court ruling</translation>
    </message>
    <message>
        <source>Register tidak berubah; tidak satu sengketa pun ditarik.</source>
        <translation>The register is unchanged; no dispute was withdrawn.</translation>
    </message>
    <message>
        <source>Rincian berulang pada baris {0}.</source>
        <translation>Descriptions are repeated in line {0}.</translation>
    </message>
    <message>
        <source>Rincian kosong pada baris {0}.</source>
        <translation>Descriptions are empty in line {0}.</translation>
    </message>
    <message>
        <source>Rombongan permohonan ini tidak ada.</source>
        <translation>There is no such batch of requests.</translation>
    </message>
    <message>
        <source>Salinan itu tidak dibuat; berkas sengketa dan datanya tidak berubah.</source>
        <translation>The copy was not made; the dispute bundle and its data are unchanged.</translation>
    </message>
    <message>
        <source>Salinan tersamar masih memuat data yang harus dihilangkan: {0}.</source>
        <translation>The redacted copy still holds data that must go: {0}.</translation>
    </message>
    <message>
        <source>Saran paling panjang 5.000 huruf.</source>
        <translation>A suggestion has at most 5,000 characters.</translation>
    </message>
    <message>
        <source>Sebut registernya dengan --kind, atau putuskan nomor ganda itu dahulu.</source>
        <translation>Name the register with --kind, or decide the doubled number first.</translation>
    </message>
    <message>
        <source>Selesai dengan musyawarah</source>
        <translation>Settled amicably</translation>
    </message>
    <message>
        <source>Surat keputusan pengecualian</source>
        <translation>Decree of exemption</translation>
    </message>
    <message>
        <source>TANDA BUKTI PENERIMAAN</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>Tandai bukti itu dikecualikan atau ganti berkasnya, lalu susun lagi.</source>
        <translation>Mark that exhibit exempt or replace its file, then make it again.</translation>
    </message>
    <message>
        <source>Tanggal mendahului tanggal berkasnya diterima.</source>
        <translation>The day precedes the day the case came in.</translation>
    </message>
    <message>
        <source>Tanggal putusan PPID</source>
        <translation>Date of the PPID&apos;s decision</translation>
    </message>
    <message>
        <source>Tanggal tanggapan</source>
        <translation>Date of the reply</translation>
    </message>
    <message>
        <source>Tanggapan Atasan PPID</source>
        <translation>Reply of the superior of the PPID</translation>
    </message>
    <message>
        <source>Tanggapan atas keberatan</source>
        <translation>Reply to the objection</translation>
    </message>
    <message>
        <source>Tanggapan diterima pemohon</source>
        <translation>Reply received by the applicant</translation>
    </message>
    <message>
        <source>Tidak ada perkara bernomor “{0}”.</source>
        <translation>There is no case with the number “{0}”.</translation>
    </message>
    <message>
        <source>Tidak ada sengketa bernomor {0} di register ini.</source>
        <translation>No dispute in this register bears the number {0}.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditulis; isi folder itu tidak berubah.</source>
        <translation>Nothing was written; that folder is unchanged.</translation>
    </message>
    <message>
        <source>Tidak satu pun permohonan dalam rombongan ini berubah.</source>
        <translation>None of the requests of this batch is changed.</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tulis apa yang dilakukan.</source>
        <translation>Write what was done.</translation>
    </message>
    <message>
        <source>Tulis badan publik yang meminta (PerKI 1/2021 Pasal 54).</source>
        <translation>Name the public body that asks (PerKI 1/2021 Article 54).</translation>
    </message>
    <message>
        <source>Tulis jam seperti 09:30.</source>
        <translation>Write the time like 09:30.</translation>
    </message>
    <message>
        <source>Tulis ke mana dialihkan.</source>
        <translation>Write where it was sent on to.</translation>
    </message>
    <message>
        <source>Tulis mengapa langkahnya diurungkan.</source>
        <translation>Write why the step is taken back.</translation>
    </message>
    <message>
        <source>Tulis paling sedikit satu rincian informasi.</source>
        <translation>Write at least one description.</translation>
    </message>
    <message>
        <source>UU 14/2008 Pasal 17 huruf</source>
        <translation>Law 14/2008 Article 17 letter</translation>
    </message>
    <message>
        <source>Uji konsekuensi {0}, {1}{2}</source>
        <translation>Harm test {0}, {1}{2}</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Urungkan pengeluarannya, atau biarkan catatan ini.</source>
        <translation>Take the removal back, or leave this entry.</translation>
    </message>
    <message>
        <source>Yang masih harus dibayar {0}; ini {1}.</source>
        <translation>Still to be paid: {0}; this is {1}.</translation>
    </message>
    <message>
        <source>badan publik lain yang menguasai</source>
        <translation>other public body that holds it</translation>
    </message>
    <message>
        <source>baris tanpa nomor register dan tanpa informasi yang disengketakan</source>
        <translation>row without register number and without the information in dispute</translation>
    </message>
    <message>
        <source>belum ada langkah</source>
        <translation>there is no step yet</translation>
    </message>
    <message>
        <source>cetak formulir</source>
        <translation>form printed</translation>
    </message>
    <message>
        <source>cetak kuitansi</source>
        <translation>print a receipt of payment</translation>
    </message>
    <message>
        <source>cetak tanda bukti rombongan</source>
        <translation>print the receipt of a batch</translation>
    </message>
    <message>
        <source>dan {0} lainnya</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>dikeluarkan dari register ({0}): {1}</source>
        <translation>taken out of the register ({0}): {1}</translation>
    </message>
    <message>
        <source>ekspor layanan</source>
        <translation>export of services</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>huruf Pasal 17</source>
        <translation>letters of Article 17</translation>
    </message>
    <message>
        <source>informasi yang diminta</source>
        <translation>information asked for</translation>
    </message>
    <message>
        <source>informasi yang disengketakan kosong; dibiarkan kosong</source>
        <translation>information in dispute is empty; left empty</translation>
    </message>
    <message>
        <source>kata yang dipilih</source>
        <translation>chosen word</translation>
    </message>
    <message>
        <source>keberatan {0} {1} {2}</source>
        <translation>objections {0} {1} {2}</translation>
    </message>
    <message>
        <source>keputusan {0}</source>
        <translation>decree {0}</translation>
    </message>
    <message>
        <source>kota instansi</source>
        <translation>town of the agency</translation>
    </message>
    <message>
        <source>langkah ini memberi nomor atau sudah sampai kepada pemohon</source>
        <translation>this step gave a number or has reached the applicant</translation>
    </message>
    <message>
        <source>langkahnya dilakukan orang lain</source>
        <translation>the step was done by somebody else</translation>
    </message>
    <message>
        <source>langkahnya diurungkan</source>
        <translation>the step was taken back</translation>
    </message>
    <message>
        <source>lebih dari {0} huruf</source>
        <translation>more than {0} characters</translation>
    </message>
    <message>
        <source>melihat biaya</source>
        <translation>see fees</translation>
    </message>
    <message>
        <source>melihat layanan di luar register</source>
        <translation>see services outside the register</translation>
    </message>
    <message>
        <source>melihat perkara</source>
        <translation>see cases</translation>
    </message>
    <message>
        <source>melihat rekap survei</source>
        <translation>see the survey&apos;s figures</translation>
    </message>
    <message>
        <source>melihat rombongan</source>
        <translation>see a batch</translation>
    </message>
    <message>
        <source>memakai jawaban baku</source>
        <translation>use ready texts</translation>
    </message>
    <message>
        <source>membatalkan pembayaran</source>
        <translation>cancel a payment</translation>
    </message>
    <message>
        <source>mencatat layanan</source>
        <translation>record a service</translation>
    </message>
    <message>
        <source>mencatat pembayaran</source>
        <translation>record a payment</translation>
    </message>
    <message>
        <source>mencatat survei</source>
        <translation>record a survey slip</translation>
    </message>
    <message>
        <source>mencetak berita acara</source>
        <translation>print a record</translation>
    </message>
    <message>
        <source>mencetak formulir</source>
        <translation>print a form</translation>
    </message>
    <message>
        <source>mencetak formulir keberatan</source>
        <translation>print the objection form</translation>
    </message>
    <message>
        <source>mencetak kuitansi</source>
        <translation>print a receipt of payment</translation>
    </message>
    <message>
        <source>mencetak surat</source>
        <translation>print a letter</translation>
    </message>
    <message>
        <source>mencetak surat pengantar</source>
        <translation>print a covering letter</translation>
    </message>
    <message>
        <source>mengekspor layanan di luar register</source>
        <translation>export services outside the register</translation>
    </message>
    <message>
        <source>menghapus catatan layanan</source>
        <translation>delete a service entry</translation>
    </message>
    <message>
        <source>menghitung biaya</source>
        <translation>compute fees</translation>
    </message>
    <message>
        <source>mengubah beberapa permohonan</source>
        <translation>change several requests</translation>
    </message>
    <message>
        <source>mengubah jawaban baku</source>
        <translation>change ready texts</translation>
    </message>
    <message>
        <source>mengurungkan langkah</source>
        <translation>take a step back</translation>
    </message>
    <message>
        <source>menyimpan daftar sengketa</source>
        <translation>storing the list of disputes</translation>
    </message>
    <message>
        <source>menyimpan surat</source>
        <translation>save letters</translation>
    </message>
    <message>
        <source>menyusun berkas sengketa</source>
        <translation>make a dispute bundle</translation>
    </message>
    <message>
        <source>nama instansi</source>
        <translation>name of the agency</translation>
    </message>
    <message>
        <source>nama pemohon</source>
        <translation>name of the applicant</translation>
    </message>
    <message>
        <source>nama pihak ketiga</source>
        <translation>name of a third person</translation>
    </message>
    <message>
        <source>nomor pendaftaran</source>
        <translation>registration number</translation>
    </message>
    <message>
        <source>nomor register KI ini sudah ada di register; baris dilewati</source>
        <translation>this number of the Commission is in the register already; row skipped</translation>
    </message>
    <message>
        <source>nomor register KI kosong</source>
        <translation>number of the Commission is empty</translation>
    </message>
    <message>
        <source>orang lain sudah mencatat sesuatu sesudahnya</source>
        <translation>somebody else has recorded something since</translation>
    </message>
    <message>
        <source>pindaian bertanda tangan</source>
        <translation>signed scan</translation>
    </message>
    <message>
        <source>semua surat berkas</source>
        <translation>all letters of a case</translation>
    </message>
    <message>
        <source>sengketa {0} {1} {2}</source>
        <translation>disputes {0} {1} {2}</translation>
    </message>
    <message>
        <source>sengketa {0}: {1} baris</source>
        <translation>disputes {0}: {1} rows</translation>
    </message>
    <message>
        <source>sudah lewat {0} menit</source>
        <translation>{0} minutes have passed</translation>
    </message>
    <message>
        <source>suratnya sudah diterbitkan</source>
        <translation>its letter was issued</translation>
    </message>
    <message>
        <source>susun berkas sengketa</source>
        <translation>making of a dispute bundle</translation>
    </message>
    <message>
        <source>tanggal diterima</source>
        <translation>date received</translation>
    </message>
    <message>
        <source>tanpa catatan</source>
        <translation>without an entry</translation>
    </message>
    <message>
        <source>telepon instansi</source>
        <translation>telephone of the agency</translation>
    </message>
    <message>
        <source>tenggat hukum</source>
        <translation>legal deadline</translation>
    </message>
    <message>
        <source>tepat waktu</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>tidak ada baris yang dapat dibaca</source>
        <translation>no row can be read</translation>
    </message>
    <message>
        <source>tidak berjalan</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>{0} (sama dengan {1})</source>
        <translation>{0} (same as {1})</translation>
    </message>
    <message>
        <source>{0} (semula permohonan {1})</source>
        <translation>{0} (formerly request {1})</translation>
    </message>
    <message>
        <source>{0} belum diisi.</source>
        <translation>{0} is not filled in yet.</translation>
    </message>
    <message>
        <source>{0} permohonan menghalangi: {1}</source>
        <translation>{0} requests are in the way: {1}</translation>
    </message>
    <message>
        <source>{0}; diterima {1}</source>
        <translation>{0}; received {1}</translation>
    </message>
    <message>
        <source>Alasan menurut register lama: {0}</source>
        <translation>Ground as the old register has it: {0}</translation>
    </message>
    <message>
        <source>Biarkan impor ini dan betulkan keberatan yang salah satu per satu.</source>
        <translation>Leave this import and correct the wrong objections one by one.</translation>
    </message>
    <message>
        <source>Impor tidak dapat dibatalkan karena keberatan berikut sudah mendapat tambahan: {0}{1}.</source>
        <translation>The import cannot be undone because something was added to these objections: {0}{1}.</translation>
    </message>
    <message>
        <source>Membaca register keberatan</source>
        <translation>Reading the register of objections</translation>
    </message>
    <message>
        <source>Naskah Word ini konsep tanpa nomor: datanya sudah berubah sejak surat terbit. PDF tetap seperti yang terbit.</source>
        <translation>This Word file is a draft without a number: the data have changed since the letter was issued. The PDF stays as it was issued.</translation>
    </message>
    <message>
        <source>Register tidak berubah; tidak satu keberatan pun ditarik.</source>
        <translation>The register has not changed; no objection was withdrawn.</translation>
    </message>
    <message>
        <source>ada nilai dari PC lain yang menunggu keputusan</source>
        <translation>values from another PC wait for a decision</translation>
    </message>
    <message>
        <source>alasan keberatan kosong; dibiarkan kosong</source>
        <translation>no ground is given; left empty</translation>
    </message>
    <message>
        <source>alasan tidak ditulis dengan huruf a sampai g; teksnya disimpan</source>
        <translation>the ground is not written as a letter a to g; its text is kept</translation>
    </message>
    <message>
        <source>angka nol di depan nomor telepon dikembalikan</source>
        <translation>the leading zero of the telephone number was put back</translation>
    </message>
    <message>
        <source>baris tanpa nama dan tanpa informasi yang diminta</source>
        <translation>a row without a name and without the information asked for</translation>
    </message>
    <message>
        <source>informasi yang diminta kosong; dibiarkan kosong</source>
        <translation>the information asked for is empty; left empty</translation>
    </message>
    <message>
        <source>isi bukan centang; tidak dihitung sebagai alasan</source>
        <translation>not a tick; not counted as a ground</translation>
    </message>
    <message>
        <source>keberatan {0}: {1} baris</source>
        <translation>objections {0}: {1} rows</translation>
    </message>
    <message>
        <source>keputusan disimpan sebagai teks; bukan salah satu putusan yang dikenal</source>
        <translation>the decision is kept as text; it is none of the known ones</translation>
    </message>
    <message>
        <source>menyimpan register keberatan</source>
        <translation>storing the register of objections</translation>
    </message>
    <message>
        <source>nomor telepon rusak oleh lembar sebar; teksnya disimpan</source>
        <translation>the telephone number was damaged by the spreadsheet; its text is kept</translation>
    </message>
    <message>
        <source>perkaranya sudah diubah lagi sesudah langkah itu</source>
        <translation>the case was changed again after that step</translation>
    </message>
    <message>
        <source>tidak ada baris di bawah judul</source>
        <translation>there is no row below the heading</translation>
    </message>
    <message>
        <source>Dasar pengecualian</source>
        <translation>Ground of exemption</translation>
    </message>
    <message>
        <source>Ditanggapi Atasan PPID: {0}</source>
        <translation>Reply of the superior of the PPID: {0}</translation>
    </message>
    <message>
        <source>Keputusan pengecualian</source>
        <translation>Decree of exemption</translation>
    </message>
    <message>
        <source>Keputusan pengecualian (keberatan)</source>
        <translation>Decree of exemption (objection)</translation>
    </message>
    <message>
        <source>Pertimbangan Atasan PPID</source>
        <translation>Considerations of the PPID&apos;s superior</translation>
    </message>
    <message>
        <source>sidang tertutup</source>
        <translation>closed hearing</translation>
    </message>
    <message>
        <source>Kata-kata surat tetap seperti semula.</source>
        <translation>The words of the letter stay as they were.</translation>
    </message>
    <message>
        <source>Teks ini tidak ada pada surat ini.</source>
        <translation>This text does not occur in this letter.</translation>
    </message>
    <message>
        <source>Tidak ada kata yang berubah.</source>
        <translation>No words have changed.</translation>
    </message>
    <message>
        <source>Ubah teksnya dahulu, atau tutup lembar ini.</source>
        <translation>Change the text first, or close this sheet.</translation>
    </message>
    <message>
        <source>melihat templat surat</source>
        <translation>see letter templates</translation>
    </message>
    <message>
        <source>mengubah templat surat</source>
        <translation>change letter templates</translation>
    </message>
    <message>
        <source> (akhir pekan, tetap dihitung)</source>
        <translation> (weekend, counted all the same)</translation>
    </message>
    <message>
        <source>Aturan jangka waktu hak subjek data tidak ditemukan.</source>
        <translation>The rule on the time for data-subject requests was not found.</translation>
    </message>
    <message>
        <source>Belum ada perkara yang dipilih.</source>
        <translation>No case is chosen yet.</translation>
    </message>
    <message>
        <source>Data perkara tidak berubah; permintaannya tetap terbuka.</source>
        <translation>The data of the case are unchanged; the request stays open.</translation>
    </message>
    <message>
        <source>Identitas orang yang meminta belum diperiksa.</source>
        <translation>The identity of the person asking has not been checked yet.</translation>
    </message>
    <message>
        <source>Isi nama orang yang meminta.</source>
        <translation>Fill in the name of the person asking.</translation>
    </message>
    <message>
        <source>Isian yang dibetulkan sama dengan yang sudah tercatat.</source>
        <translation>The corrected fields equal what is recorded already.</translation>
    </message>
    <message>
        <source>Jam ke-0: {0}, permintaan diterima</source>
        <translation>Hour 0: {0}, request received</translation>
    </message>
    <message>
        <source>Jam ke-{0}: {1}{2}</source>
        <translation>Hour {0}: {1}{2}</translation>
    </message>
    <message>
        <source>Koreksi data pribadi dipenuhi</source>
        <translation>Correction of personal data done</translation>
    </message>
    <message>
        <source>Muat ulang daftarnya, atau catat permintaan baru.</source>
        <translation>Reload the list, or record a new request.</translation>
    </message>
    <message>
        <source>Pembatasan pemrosesan dilepas</source>
        <translation>Restriction of processing lifted</translation>
    </message>
    <message>
        <source>Pemrosesan dibatasi</source>
        <translation>Processing restricted</translation>
    </message>
    <message>
        <source>Penuhi atau tolak dahulu, lalu beritahukan.</source>
        <translation>Fulfil or refuse it first, then give notice.</translation>
    </message>
    <message>
        <source>Periksa identitasnya, catat, lalu ulangi.</source>
        <translation>Check the identity, record it, then try again.</translation>
    </message>
    <message>
        <source>Permintaan ini belum ada hasilnya.</source>
        <translation>This request has no result yet.</translation>
    </message>
    <message>
        <source>Permintaan subjek data ini tidak ada lagi.</source>
        <translation>This data-subject request is gone.</translation>
    </message>
    <message>
        <source>Permintaan subjek data, UU 27/2022 Pasal 30</source>
        <translation>Data-subject request, UU 27/2022 Art. 30</translation>
    </message>
    <message>
        <source>Permintaan {0} ini {1}.</source>
        <translation>This {0} request is {1}.</translation>
    </message>
    <message>
        <source>Pilih perkara yang datanya dibetulkan.</source>
        <translation>Choose the case whose data are to be corrected.</translation>
    </message>
    <message>
        <source>Pilih perkara yang pemrosesannya dibatasi.</source>
        <translation>Choose the case whose processing is to be restricted.</translation>
    </message>
    <message>
        <source>Sebutkan pasal dasarnya.</source>
        <translation>Name the article it rests on.</translation>
    </message>
    <message>
        <source>Tidak ada data yang diberikan atau diubah.</source>
        <translation>No data were given or changed.</translation>
    </message>
    <message>
        <source>Tulis alasan pembatasan dilepas.</source>
        <translation>Write why the restriction is lifted.</translation>
    </message>
    <message>
        <source>Tulis alasan pembatasan.</source>
        <translation>Write the reason for the restriction.</translation>
    </message>
    <message>
        <source>Tulis apa yang dibetulkan.</source>
        <translation>Write what is to be corrected.</translation>
    </message>
    <message>
        <source>Ubah isian yang salah, atau tolak permintaan ini dengan alasannya.</source>
        <translation>Change the wrong fields, or refuse this request with its reason.</translation>
    </message>
    <message>
        <source>Waktu penerimaan belum tiba.</source>
        <translation>The time of receipt lies in the future.</translation>
    </message>
    <message>
        <source>form of another register: {0}</source>
        <translation>form of another register: {0}</translation>
    </message>
    <message>
        <source>melepas pembatasan</source>
        <translation>lift a restriction</translation>
    </message>
    <message>
        <source>melihat permintaan subjek data</source>
        <translation>see data-subject requests</translation>
    </message>
    <message>
        <source>membatasi pemrosesan</source>
        <translation>restrict processing</translation>
    </message>
    <message>
        <source>memberitahukan hasil</source>
        <translation>give notice of the result</translation>
    </message>
    <message>
        <source>membetulkan data pribadi</source>
        <translation>correct personal data</translation>
    </message>
    <message>
        <source>memeriksa identitas</source>
        <translation>check identity</translation>
    </message>
    <message>
        <source>mencatat permintaan subjek data</source>
        <translation>record a data-subject request</translation>
    </message>
    <message>
        <source>menolak permintaan subjek data</source>
        <translation>refuse a data-subject request</translation>
    </message>
    <message>
        <source>(tidak dimuat: pemrosesan data dibatasi atas permintaan subjek data)</source>
        <translation>(left out: data processing is restricted at the request of the data subject)</translation>
    </message>
    <message>
        <source>Hubungi PPID bila perkara ini perlu dikerjakan.</source>
        <translation>Contact the PPID if this case must be worked on.</translation>
    </message>
    <message>
        <source>Isi NIK-nya, atau pilih perkaranya.</source>
        <translation>Fill in the NIK, or choose the cases.</translation>
    </message>
    <message>
        <source>Jenis pemohon</source>
        <translation>Applicant type</translation>
    </message>
    <message>
        <source>Pemrosesan data perkara {0} dibatasi atas permintaan subjek data.</source>
        <translation>The processing of data of case {0} is restricted at the request of the data subject.</translation>
    </message>
    <message>
        <source>Periksa angkanya, atau pilih perkaranya dari daftar.</source>
        <translation>Check the digits, or choose the case from the list.</translation>
    </message>
    <message>
        <source>Perkara yang dipilih bukan milik satu orang (NIK atau nama berbeda).</source>
        <translation>The chosen cases do not belong to one person (NIK or name differ).</translation>
    </message>
    <message>
        <source>Perkaranya tetap tersimpan di register dan tidak berubah.</source>
        <translation>The case stays stored in the register, unchanged.</translation>
    </message>
    <message>
        <source>Permintaannya tetap terbuka.</source>
        <translation>The request stays open.</translation>
    </message>
    <message>
        <source>Pilih hanya perkara milik orang yang meminta.</source>
        <translation>Choose only cases of the person asking.</translation>
    </message>
    <message>
        <source>Salinan data dari {0} perkara diberikan.</source>
        <translation>Copy of the data from {0} cases given.</translation>
    </message>
    <message>
        <source>Salinan data pribadi diberikan</source>
        <translation>Copy of personal data given</translation>
    </message>
    <message>
        <source>Tidak ada perkara dengan NIK itu.</source>
        <translation>There is no case with that NIK.</translation>
    </message>
    <message>
        <source>Tidak ada perkara orang ini yang ditemukan.</source>
        <translation>No case of this person was found.</translation>
    </message>
    <message>
        <source>Tidak ada salinan yang dibuat; permintaannya tetap terbuka.</source>
        <translation>No copy was made; the request stays open.</translation>
    </message>
    <message>
        <source>lihat jejak orang</source>
        <translation>view the trail of a person</translation>
    </message>
    <message>
        <source>melihat siapa yang membuka data</source>
        <translation>see who viewed data</translation>
    </message>
    <message>
        <source>memberi salinan data pribadi</source>
        <translation>give a copy of personal data</translation>
    </message>
    <message>
        <source>salinan data subjek</source>
        <translation>copy of subject data</translation>
    </message>
    <message>
        <source>Belum ada pejabat PPID yang berlaku hari ini sebagai penanda tangan.</source>
        <translation>No PPID official is in force today to sign.</translation>
    </message>
    <message>
        <source>Isi pejabat PPID di Pengaturan, lalu ulangi.</source>
        <translation>Enter the PPID official in Settings, then try again.</translation>
    </message>
    <message>
        <source>Kembali ke tenggat semula</source>
        <translation>Back to the former deadline</translation>
    </message>
    <message>
        <source>Muat ulang daftarnya, lalu pilih lagi.</source>
        <translation>Reload the list, then choose again.</translation>
    </message>
    <message>
        <source>Perubahan tenggat diberitahukan</source>
        <translation>Notice given of the changed deadline</translation>
    </message>
    <message>
        <source>Tidak ada tenggat bergeser yang dipilih dan masih menunggu.</source>
        <translation>No moved deadline that still waits was chosen.</translation>
    </message>
    <message>
        <source>Tulis bagaimana pemohon diberi tahu.</source>
        <translation>Write how the applicant was told.</translation>
    </message>
    <message>
        <source>cetak perubahan tenggat</source>
        <translation>print the change of deadline</translation>
    </message>
    <message>
        <source>melihat tenggat yang bergeser</source>
        <translation>see moved deadlines</translation>
    </message>
    <message>
        <source>menandai tenggat yang bergeser</source>
        <translation>mark moved deadlines</translation>
    </message>
    <message>
        <source>mencetak pemberitahuan perubahan tenggat</source>
        <translation>print the notice of a changed deadline</translation>
    </message>
    <message>
        <source>{0}: perubahan hari ditarik ({1})</source>
        <translation>{0}: change of days withdrawn ({1})</translation>
    </message>
    <message>
        <source>Bentuk teks ini tidak sesuai.</source>
        <translation>This kind of text does not fit here.</translation>
    </message>
    <message>
        <source>Daftar ini harus tetap {0} baris.</source>
        <translation>This list must keep {0} lines.</translation>
    </message>
    <message>
        <source>Kurung kurawal hanya untuk penanda, misalnya {nomor}; periksa pasangannya.</source>
        <translation>Curly braces are only for markers, for example {nomor}; check that they are paired.</translation>
    </message>
    <message>
        <source>Penanda yang wajib ada: {0}.</source>
        <translation>Markers that must be there: {0}.</translation>
    </message>
    <message>
        <source>Tanda yang dapat dipakai hanya &lt;b&gt;…&lt;/b&gt;, &lt;i&gt;…&lt;/i&gt;, dan &lt;br/&gt;; periksa penutupnya.</source>
        <translation>Only &lt;b&gt;…&lt;/b&gt;, &lt;i&gt;…&lt;/i&gt; and &lt;br/&gt; can be used; check that each is closed.</translation>
    </message>
    <message>
        <source>Teks ini dicetak polos: hapus tanda &lt; &gt;.</source>
        <translation>This text is printed plain: remove the marks &lt; &gt;.</translation>
    </message>
    <message>
        <source>Teks ini tidak boleh kosong.</source>
        <translation>This text must not be empty.</translation>
    </message>
    <message>
        <source>Teks terlalu panjang (paling banyak 4.000 huruf).</source>
        <translation>The text is too long (4,000 characters at most).</translation>
    </message>
    <message>
        <source>Paling awal hari ini: surat yang bertanggal lebih awal tetap memakai kata-kata yang berlaku waktu itu.</source>
        <translation>Today at the earliest: letters dated earlier keep the words in force at that time.</translation>
    </message>
</context>
<context>
    <name>KartuBukuNomor</name>
    <message>
        <source>Buku nomor</source>
        <translation>Number book</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Pesan nomor…</source>
        <translation>Reserve number…</translation>
    </message>
    <message>
        <source>Batalkan pesanan…</source>
        <translation>Cancel reservation…</translation>
    </message>
    <message>
        <source>Laporan PDF…</source>
        <translation>PDF report…</translation>
    </message>
    <message>
        <source>Ambil alih register…</source>
        <translation>Take over register…</translation>
    </message>
    <message>
        <source>Nomor tanpa berkas</source>
        <translation>Numbers without a file</translation>
    </message>
    <message>
        <source>Urut</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nomor tertulis</source>
        <translation>Written number</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>dipesan</source>
        <translation>reserved</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tak terpakai</source>
        <translation>unused</translation>
    </message>
    <message>
        <source>Tidak ada celah.</source>
        <translation>No gaps.</translation>
    </message>
    <message>
        <source>Belum ada nomor di register ini tahun {0}.</source>
        <translation>No numbers in this register in {0} yet.</translation>
    </message>
    <message>
        <source>Nomor yang dipesan, dibatalkan, atau terlewat muncul di sini dengan sebabnya, supaya setiap nomor dapat dipertanggungjawabkan.</source>
        <translation>Numbers that were reserved, cancelled or skipped appear here with the cause, so that every number can be accounted for.</translation>
    </message>
    <message>
        <source>Nomor terakhir {0}; {1} tanpa berkas.</source>
        <translation>Last number {0}; {1} without a file.</translation>
    </message>
    <message>
        <source>Batalkan nomor yang dipesan</source>
        <translation>Cancel a reserved number</translation>
    </message>
    <message>
        <source>Batalkan nomor</source>
        <translation>Cancel number</translation>
    </message>
    <message>
        <source>Nomor {0} ditandai batal dan tidak pernah dipakai lagi; alasannya tercantum di laporan celah nomor.</source>
        <translation>Number {0} is marked cancelled and is never used again; the reason appears in the number gap report.</translation>
    </message>
    <message>
        <source>Ambil alih register</source>
        <translation>Take over register</translation>
    </message>
    <message>
        <source>Ambil alih</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Komputer ini menjadi pemberi nomor register {0}. Lakukan hanya bila kantor pindah ke komputer ini; komputer lama tidak boleh memberi nomor lagi.</source>
        <translation>This computer becomes the one that assigns numbers in register {0}. Do this only when the office moves to this computer; the old computer must not assign numbers any more.</translation>
    </message>
    <message>
        <source>Komputer ini pemberi nomor register ini.</source>
        <translation>This computer assigns the numbers of this register.</translation>
    </message>
</context>
<context>
    <name>KartuCadangan</name>
    <message>
        <source>Cadangan dari komputer ini: {0} utuh, {1} tidak di tempatnya, {2} rusak.</source>
        <translation>Backups of this computer: {0} whole, {1} not in their place, {2} damaged.</translation>
    </message>
    <message>
        <source>Dibaca ulang terakhir: {0}</source>
        <translation>Last read again: {0}</translation>
    </message>
    <message>
        <source>RUSAK: {0}. Buat cadangan baru di media lain.</source>
        <translation>DAMAGED: {0}. Make a new backup on another medium.</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Satu berkas terenkripsi berisi seluruh kantor: basis data, lampiran, kunci terbungkus. Sesudah ditulis, setiap byte dibaca kembali dan dibandingkan.</source>
        <translation>One encrypted file with the whole office: database, files, wrapped keys. After writing, every byte is read back and compared.</translation>
    </message>
    <message>
        <source>Buat cadangan…</source>
        <translation>Make a backup…</translation>
    </message>
    <message>
        <source>Memulihkan: keluar dari akun, lalu pilih “Pulihkan dari cadangan…” di jendela masuk. Cadangan ditaruh di folder baru; data sekarang tidak pernah ditimpa. Siapkan lembar pemulihan.</source>
        <translation>To restore: log out, then choose “Restore from backup…” in the login window. The backup is placed in a new folder; the present data are never overwritten. Have the recovery sheet ready.</translation>
    </message>
    <message>
        <source>Belum pernah ada cadangan yang terbukti.</source>
        <translation>There has never been a proven backup.</translation>
    </message>
    <message>
        <source>Terbukti terakhir: {0}</source>
        <translation>Last proven: {0}</translation>
    </message>
    <message>
        <source>Membuat cadangan {0}</source>
        <translation>Making backup {0}</translation>
    </message>
    <message>
        <source>Cadangan Lumbung (*{0})</source>
        <translation>Lumbung backup (*{0})</translation>
    </message>
    <message>
        <source>Simpan cadangan</source>
        <translation>Save backup</translation>
    </message>
    <message>
        <source>{0}: {1} berkas, {2}, dibaca kembali utuh. Simpan di luar komputer ini.</source>
        <translation>{0}: {1} file(s), {2}, read back intact. Keep it away from this computer.</translation>
    </message>
    <message>
        <source>terbukti</source>
        <translation>proven</translation>
    </message>
</context>
<context>
    <name>KartuDaring</name>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Coba sekarang</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Batasi kuota…</source>
        <translation>Limit quota…</translation>
    </message>
    <message>
        <source>Buka Pendaftaran</source>
        <translation>Open Enrolment</translation>
    </message>
    <message>
        <source>tidak ada sambungan</source>
        <translation>no connection</translation>
    </message>
    <message>
        <source>Menghubungi pusat provinsi</source>
        <translation>Calling the province&apos;s hub</translation>
    </message>
    <message>
        <source>belum terdaftar</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>Instansi ini belum terdaftar ke provinsi.</source>
        <translation>This agency is not enrolled with a province.</translation>
    </message>
    <message>
        <source>Terima berkas instansi.enrol dari provinsi, dari flashdisk atau sebagai kode QR. Sampai saat itu semua catatan tetap dapat dikerjakan di komputer ini.</source>
        <translation>Accept the file instansi.enrol from the province, by USB stick or as a QR code. Until then all records can be worked on here as ever.</translation>
    </message>
    <message>
        <source>Provinsi belum memberi alamat pusatnya. Pakai flashdisk; isinya sama.</source>
        <translation>The province gave no address of its hub. Use a USB stick; it carries the same.</translation>
    </message>
    <message>
        <source>Pertukaran lewat jaringan belum tersedia di komputer ini. Pakai flashdisk; isinya sama.</source>
        <translation>Exchange over the network is not available on this PC. Use a USB stick; it carries the same.</translation>
    </message>
    <message>
        <source>alamat belum diberikan</source>
        <translation>no address given yet</translation>
    </message>
    <message>
        <source>Pusat provinsi: {0}</source>
        <translation>Province&apos;s hub: {0}</translation>
    </message>
    <message>
        <source>sertifikat sah s.d. {0}</source>
        <translation>certificate valid until {0}</translation>
    </message>
    <message>
        <source>tersambung</source>
        <translation>connected</translation>
    </message>
    <message>
        <source>belum dicoba</source>
        <translation>not tried yet</translation>
    </message>
    <message>
        <source>Terakhir berhasil {0}.</source>
        <translation>Last came through {0}.</translation>
    </message>
    <message>
        <source>Dicoba lagi otomatis {0}.</source>
        <translation>Tried again by itself {0}.</translation>
    </message>
    <message>
        <source>Kuota bulan ini {0}, terpakai {1}.</source>
        <translation>Quota of this month {0}, used {1}.</translation>
    </message>
    <message>
        <source>Terpakai bulan ini {0}; tanpa batas kuota.</source>
        <translation>Used this month {0}; no quota set.</translation>
    </message>
</context>
<context>
    <name>KartuEkspor</name>
    <message>
        <source>Ekspor register</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>Register Lampiran VIII PerKI 1/2021: 21 kolom, sama dengan lampirannya. Varian publik menyamarkan data pribadi; varian lengkap dicatat di jejak.</source>
        <translation>Register of Annex VIII of PerKI 1/2021: 21 columns, the same as the annex. The public version masks personal data; the full version is recorded in the trail.</translation>
    </message>
    <message>
        <source>Lengkap (untuk arsip sendiri)</source>
        <translation>Full (for our own archive)</translation>
    </message>
    <message>
        <source>Publik (data pribadi disamarkan)</source>
        <translation>Public (personal data masked)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>PDF siap cetak</source>
        <translation>PDF, ready to print</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Varian</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Mengekspor register {0}</source>
        <translation>Exporting register {0}</translation>
    </message>
    <message>
        <source>Simpan register</source>
        <translation>Save register</translation>
    </message>
    <message>
        <source>{0} baris ditulis ke {1} ({2}).</source>
        <translation>{0} row(s) written to {1} ({2}).</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>KartuFlashdisk</name>
    <message>
        <source>Flashdisk</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Flashdisk yang dipakai</source>
        <translation>USB stick in use</translation>
    </message>
    <message>
        <source>Tulis &amp;&amp; baca flashdisk</source>
        <translation>Write &amp;&amp; read USB stick</translation>
    </message>
    <message>
        <source>Tulis dan baca flashdisk</source>
        <translation>Write and read USB stick</translation>
    </message>
    <message>
        <source>Membaca yang datang, lalu menulis yang menunggu (Ctrl R)</source>
        <translation>Reads what came, then writes what waits (Ctrl R)</translation>
    </message>
    <message>
        <source>Lihat isi paket</source>
        <translation>Look inside</translation>
    </message>
    <message>
        <source>Folder lain…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Folder bersama di jaringan kantor, atau flashdisk yang tidak dikenali</source>
        <translation>A shared folder of the office network, or a stick that is not recognised</translation>
    </message>
    <message>
        <source>tidak terpasang</source>
        <translation>not plugged in</translation>
    </message>
    <message>
        <source>Pasang flashdisk; ia dikenali sendiri dalam beberapa detik. Isinya tersegel: yang menemukan flashdisk hilang tidak membaca apa pun.</source>
        <translation>Plug a USB stick in; it is noticed within seconds. What is on it is sealed: whoever finds a lost stick reads nothing.</translation>
    </message>
    <message>
        <source>{0} terkunci</source>
        <translation>{0} locked</translation>
    </message>
    <message>
        <source>{0} terpasang</source>
        <translation>{0} plugged in</translation>
    </message>
    <message>
        <source>Geser pengunci tulis di sisi flashdisk, lalu pasang lagi.</source>
        <translation>Slide the write lock on the side of the stick, then plug it in again.</translation>
    </message>
    <message>
        <source>{0} berkas disembunyikan, mungkin oleh virus; tetap dibaca.</source>
        <translation>{0} files are hidden, perhaps by a virus; they are read all the same.</translation>
    </message>
    <message>
        <source>Flashdisk ini kemungkinan terinfeksi</source>
        <translation>This USB stick may be infected</translation>
    </message>
    <message>
        <source>aman dilepas</source>
        <translation>safe to remove</translation>
    </message>
    <message>
        <source>belum selesai</source>
        <translation>not finished</translation>
    </message>
    <message>
        <source>Buka Pendaftaran</source>
        <translation>Open Enrolment</translation>
    </message>
    <message>
        <source>Pilih folder pertukaran</source>
        <translation>Choose a folder for the exchange</translation>
    </message>
</context>
<context>
    <name>KartuFormulir</name>
    <message>
        <source>Formulir kosong</source>
        <translation>Blank forms</translation>
    </message>
    <message>
        <source>Formulir permintaan (Lampiran VI), keberatan (Lampiran X), salinan, surat pengantar, dan lembar kepuasan untuk meja layanan. Yang terisi dicetak dari halaman perkaranya.</source>
        <translation>Request form (Annex VI), objection form (Annex X), form for copies, covering letter and satisfaction slip for the service desk. Filled-in ones are printed from the page of their case.</translation>
    </message>
    <message>
        <source>Cetak formulir…</source>
        <translation>Print a form…</translation>
    </message>
</context>
<context>
    <name>KartuImpor</name>
    <message>
        <source>Impor register lama</source>
        <translation>Import old registers</translation>
    </message>
    <message>
        <source>Tarik register lama ke sini</source>
        <translation>Drag an old register here</translation>
    </message>
    <message>
        <source>Register tahun</source>
        <translation>Register year</translation>
    </message>
    <message>
        <source>Daftar impor</source>
        <translation>List of imports</translation>
    </message>
    <message>
        <source>Excel, OpenDocument atau CSV, dengan judul di baris mana pun. Diuji dahulu: tidak ada yang disimpan sebelum Anda melihat hasilnya, dan impor dapat diurungkan.</source>
        <translation>Excel, OpenDocument or CSV, with the headings in any row. It is tested first: nothing is saved before you have seen the result, and an import can be undone.</translation>
    </message>
    <message>
        <source>Belum ada register yang diimpor.</source>
        <translation>No register has been imported yet.</translation>
    </message>
    <message>
        <source>Mulailah dengan register tahun lalu supaya statistik dan pencarian lengkap.</source>
        <translation>Start with last year’s register so that statistics and search are complete.</translation>
    </message>
    <message>
        <source>diurungkan</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>tersimpan</source>
        <translation>saved</translation>
    </message>
    <message>
        <source>Urungkan…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Urungkan impor</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Impor diurungkan.</source>
        <translation>Import undone.</translation>
    </message>
    <message>
        <source>Jenis register</source>
        <translation>Kind of register</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Sengketa</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>Semua perkara dari {0} ditarik dari register sekaligus. Jejaknya tetap ada. Ditolak, dengan menyebut nomornya, bila salah satunya sudah mendapat berkas, surat, atau langkah.</source>
        <translation>All cases of {0} are withdrawn from the register at once. Their trail stays. Refused, naming the numbers, if one of them already got a file, a letter or a step.</translation>
    </message>
</context>
<context>
    <name>KartuIzin</name>
    <message>
        <source>Izin untuk komputer ini</source>
        <translation>Let this PC in</translation>
    </message>
    <message>
        <source>Folder ini pernah dipakai di komputer lain. Buat permintaan.lmc, bawa ke komputer yang memegang kunci instansi, cocokkan enam katanya, lalu terima izin.lmc di sini.</source>
        <translation>This folder was used on another PC. Make permintaan.lmc, carry it to the PC that holds the agency key, compare its six words, then accept izin.lmc here.</translation>
    </message>
    <message>
        <source>Buat permintaan.lmc…</source>
        <translation>Make permintaan.lmc…</translation>
    </message>
    <message>
        <source>Enam kata permintaan</source>
        <translation>Six words of the request</translation>
    </message>
    <message>
        <source>Lepaskan izin.lmc di sini</source>
        <translation>Drop izin.lmc here</translation>
    </message>
    <message>
        <source>Permintaan komputer (*{0})</source>
        <translation>PC request (*{0})</translation>
    </message>
    <message>
        <source>Simpan permintaan.lmc</source>
        <translation>Save permintaan.lmc</translation>
    </message>
    <message>
        <source>Apakah komputer pemberi izin menunjukkan enam kata ini?

{0}</source>
        <translation>Does the PC that let this one in show these six words?

{0}</translation>
    </message>
    <message>
        <source>Terima izin</source>
        <translation>Accept the grant</translation>
    </message>
    <message>
        <source>Komputer ini sekarang berizin.</source>
        <translation>This PC is in now.</translation>
    </message>
</context>
<context>
    <name>KartuJejak</name>
    <message>
        <source>Periksa jejak</source>
        <translation>Check trail</translation>
    </message>
    <message>
        <source>Setiap perubahan tercatat dalam rantai bertanda tangan. Pemeriksaan ini menghitung ulang semuanya dan menyebut catatan pertama yang hilang, tertukar, atau diubah.</source>
        <translation>Every change is recorded in a signed chain. This check recalculates all of it and names the first record that is missing, out of order or altered.</translation>
    </message>
    <message>
        <source>Periksa sekarang</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Memeriksa jejak</source>
        <translation>Checking the trail</translation>
    </message>
    <message>
        <source>{0} catatan dari {1} komputer dan {2} rekaman cocok seluruhnya.</source>
        <translation>{0} entries from {1} computer(s) and {2} record(s) all match.</translation>
    </message>
    <message>
        <source>utuh</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>Catatan nomor {0}: {1}. Jangan bekerja lagi di kantor ini; pulihkan cadangan.</source>
        <translation>Entry number {0}: {1}. Stop working in this office; restore a backup.</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>damaged</translation>
    </message>
</context>
<context>
    <name>KartuKeadaan</name>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Menunggu dikirim</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Terkirim, belum diakui</source>
        <translation>Sent, not confirmed</translation>
    </message>
    <message>
        <source>Diakui provinsi</source>
        <translation>Confirmed by the province</translation>
    </message>
    <message>
        <source>Perlu keputusan</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Paket tertahan</source>
        <translation>Packets held back</translation>
    </message>
    <message>
        <source>Rantai audit</source>
        <translation>Audit chain</translation>
    </message>
    <message>
        <source>Batalkan sinkron terakhir…</source>
        <translation>Take the last exchange back…</translation>
    </message>
    <message>
        <source>memeriksa…</source>
        <translation>checking…</translation>
    </message>
    <message>
        <source>Periksa</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Periksa rantai audit</source>
        <translation>Check the audit chain</translation>
    </message>
    <message>
        <source>belum diperiksa</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>{0} hari belum ada tanda terima.</source>
        <translation>{0} days without a receipt.</translation>
    </message>
    <message>
        <source>utuh</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>Diperiksa {0}: {1} catatan cocok seluruhnya.</source>
        <translation>Checked {0}: {1} entries all match.</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Rinciannya ada di Impor &amp; ekspor › Periksa jejak.</source>
        <translation>Details stand in Import &amp; export › Check the trail.</translation>
    </message>
    <message>
        <source>Batalkan sinkron terakhir</source>
        <translation>Take the last exchange back</translation>
    </message>
    <message>
        <source>Catatan yang masih seperti dibawa sinkron itu dikembalikan; pekerjaan sesudahnya tetap. Pembatalan ini sendiri tercatat dan ikut terkirim.</source>
        <translation>Records that still show what the exchange brought are put back; later work stays. Taking it back is logged itself and travels on.</translation>
    </message>
    <message>
        <source>Batalkan sinkron</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Sinkron terakhir dibatalkan: {0} catatan dikembalikan.</source>
        <translation>Last exchange taken back: {0} records put back.</translation>
    </message>
    <message>
        <source>Periksa dan terapkan paket tertahan</source>
        <translation>Check and apply the packets held back</translation>
    </message>
    <message>
        <source>Periksa &amp;&amp; terapkan…</source>
        <translation>Check &amp;&amp; apply…</translation>
    </message>
</context>
<context>
    <name>KartuKeputusan</name>
    <message>
        <source>Perlu keputusan</source>
        <translation>Needs a decision</translation>
    </message>
    <message>
        <source>Tidak ada. Bila dua komputer mengubah isian yang sama saat luring, keduanya disimpan dan pilihannya muncul di sini.</source>
        <translation>Nothing. When two PCs change the same field while offline, both values are kept and the choice appears here.</translation>
    </message>
    <message>
        <source>dua komputer mengubah isian yang sama saat luring — keduanya disimpan</source>
        <translation>two PCs changed the same field while offline — both are kept</translation>
    </message>
    <message>
        <source>Alasan (boleh kosong)</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>Dicatat bersama keputusan berikutnya</source>
        <translation>Kept with the next decision</translation>
    </message>
    <message>
        <source>Alasan keputusan (boleh kosong)</source>
        <translation>Reason of the decision (optional)</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>dan {0} lagi; yang berikut muncul sesudah ini diputuskan.</source>
        <translation>and {0} more; they follow once these are settled.</translation>
    </message>
    <message>
        <source>Buka permohonan ini</source>
        <translation>Open this request</translation>
    </message>
    <message>
        <source>Beri nomor sisipan…</source>
        <translation>Give an inserted number…</translation>
    </message>
    <message>
        <source>Tulis lain…</source>
        <translation>Write another…</translation>
    </message>
    <message>
        <source>Permohonan yang lebih dahulu tetap memakai nomornya; yang lain mendapat nomor sisipan: {0}. Surat yang sudah terbit tidak berubah.</source>
        <translation>The earlier request keeps its number; the others get an inserted one: {0}. Letters that were issued do not change.</translation>
    </message>
    <message>
        <source>Beri nomor sisipan</source>
        <translation>Give an inserted number</translation>
    </message>
    <message>
        <source>Beri nomor</source>
        <translation>Give the number</translation>
    </message>
    <message>
        <source>Putuskan catatan yang disembunyikan</source>
        <translation>Decide on the hidden record</translation>
    </message>
    <message>
        <source>Putuskan</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Diputuskan. Keputusan ini ikut ke komputer lain dengan paket berikutnya.</source>
        <translation>Settled. The decision goes to the other PCs with the next packet.</translation>
    </message>
</context>
<context>
    <name>KartuRiwayat</name>
    <message>
        <source>Riwayat paket</source>
        <translation>Journal of packets</translation>
    </message>
    <message>
        <source>Belum ada paket.</source>
        <translation>No packets yet.</translation>
    </message>
    <message>
        <source>Setiap paket yang ditulis atau dibaca tercatat di sini dengan keadaannya.</source>
        <translation>Every packet that is written or read is listed here with its state.</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Pembawa</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>KartuTugas</name>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>KasusView</name>
    <message>
        <source>Pilih satu permohonan.</source>
        <translation>Choose a request.</translation>
    </message>
    <message>
        <source>Rincian, langkah berikutnya, berkas, dan surat muncul di sini. Pindah baris dengan panah ↑ ↓.</source>
        <translation>Details, next steps, files and letters appear here. Move between rows with the arrow keys ↑ ↓.</translation>
    </message>
    <message>
        <source>Kartu hitung (Ctrl T)</source>
        <translation>Counting card (Ctrl T)</translation>
    </message>
    <message>
        <source>Data pribadi sedang terbuka; pembukaan ini tercatat di jejak.</source>
        <translation>Personal data are open; this viewing is recorded in the trail.</translation>
    </message>
    <message>
        <source>Samarkan lagi</source>
        <translation>Mask again</translation>
    </message>
    <message>
        <source> (nomor sementara)</source>
        <translation> (provisional number)</translation>
    </message>
    <message>
        <source>Langkah lain</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>Batas {0}</source>
        <translation>Deadline {0}</translation>
    </message>
</context>
<context>
    <name>Keberadaan</name>
    <message>
        <source>di komputer ini</source>
        <translation>on this PC</translation>
    </message>
    <message>
        <source>di flashdisk</source>
        <translation>on a stick</translation>
    </message>
    <message>
        <source>tiba di provinsi</source>
        <translation>at the province</translation>
    </message>
    <message>
        <source>diterapkan</source>
        <translation>applied</translation>
    </message>
</context>
<context>
    <name>Keberatan</name>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Kata &amp;pemohon</source>
        <translation>What the a&amp;pplicant says</translation>
    </message>
    <message>
        <source>Sejak hari ini 30 hari kerja tanggapan Atasan PPID berjalan.</source>
        <translation>From this day the 30 working days for the reply of the superior of the PPID run.</translation>
    </message>
    <message>
        <source>&amp;Tanggal dicatat di register</source>
        <translation>&amp;Date recorded in the register</translation>
    </message>
    <message>
        <source>&amp;Sebab keberatan yang terlambat tetap diterima</source>
        <translation>&amp;Why the late objection is taken up all the same</translation>
    </message>
    <message>
        <source>Diajukan lewat 30 hari kerja (UU 14/2008 Pasal 36).</source>
        <translation>Filed after 30 working days (UU 14/2008 Art. 36).</translation>
    </message>
    <message>
        <source>&amp;Tanggal tanggapan</source>
        <translation>&amp;Date of the reply</translation>
    </message>
    <message>
        <source>&amp;Putusan</source>
        <translation>De&amp;cision</translation>
    </message>
    <message>
        <source>Tanggapan atas alasan {0}</source>
        <translation>Reply to ground {0}</translation>
    </message>
    <message>
        <source>Pertim&amp;bangan tertulis</source>
        <translation>&amp;Written reasoning</translation>
    </message>
    <message>
        <source>Wajib bila menguatkan putusan PPID (Pasal 36 ayat (3)).</source>
        <translation>Required when the decision of the PPID is upheld (Art. 36(3)).</translation>
    </message>
    <message>
        <source>Nomor &amp;SK pengecualian</source>
        <translation>Number of the exemption decree (&amp;SK)</translation>
    </message>
    <message>
        <source>Wajib bila menguatkan penolakan karena pengecualian.</source>
        <translation>Required when a refusal because of an exemption is upheld.</translation>
    </message>
    <message>
        <source>Perintah kepada PP&amp;ID</source>
        <translation>&amp;Order to the PPID</translation>
    </message>
    <message>
        <source>&amp;Jangka perintah (hari kerja)</source>
        <translation>&amp;Time for the order (working days)</translation>
    </message>
    <message>
        <source>&amp;Diserahkan atau dikirim</source>
        <translation>&amp;Handed over or sent</translation>
    </message>
    <message>
        <source>&amp;Cara</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>Diterima &amp;pemohon</source>
        <translation>Received by the a&amp;pplicant</translation>
    </message>
    <message>
        <source>Memulai 14 hari kerja pengajuan sengketa; boleh menyusul.</source>
        <translation>Starts the 14 working days for filing a dispute; may follow later.</translation>
    </message>
    <message>
        <source>Nama pe&amp;nerima</source>
        <translation>&amp;Name of recipient</translation>
    </message>
    <message>
        <source>&amp;Bukti penyampaian</source>
        <translation>Proof of de&amp;livery</translation>
    </message>
    <message>
        <source>Misalnya nomor resi atau tanda terima.</source>
        <translation>For example a tracking number or a receipt.</translation>
    </message>
    <message>
        <source>&amp;Peserta</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>Te&amp;mpat</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>P&amp;okok bahasan</source>
        <translation>&amp;Subject discussed</translation>
    </message>
    <message>
        <source>&amp;Hasil musyawarah</source>
        <translation>&amp;Outcome of the amicable meeting</translation>
    </message>
    <message>
        <source>Keberatan</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat keberatan.</source>
        <translation>This account has no right to see objections.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask the administrator to add a suitable role.</translation>
    </message>
    <message>
        <source>{0} keberatan berjalan, {1} lewat tenggat</source>
        <translation>{0} objections under way, {1} overdue</translation>
    </message>
    <message>
        <source>Pilih satu keberatan.</source>
        <translation>Choose an objection.</translation>
    </message>
    <message>
        <source>Alasan, jangka waktu, tanggapan, dan suratnya muncul di sini.</source>
        <translation>Its grounds, deadlines, reply and letters appear here.</translation>
    </message>
    <message>
        <source>Juga yang selesai</source>
        <translation>Finished ones too</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Semua alasan</source>
        <translation>All grounds</translation>
    </message>
    <message>
        <source>Saring keberatan…</source>
        <translation>Filter objections…</translation>
    </message>
    <message>
        <source>Belum ada keberatan yang berjalan.</source>
        <translation>No objection is under way.</translation>
    </message>
    <message>
        <source>Keberatan dicatat di sini atau dari permohonannya.</source>
        <translation>An objection is recorded here or from its request.</translation>
    </message>
    <message>
        <source>Keberatan baru</source>
        <translation>New objection</translation>
    </message>
    <message>
        <source>Akun ini hanya dapat melihat keberatan.</source>
        <translation>This account can only view objections.</translation>
    </message>
    <message>
        <source>Betulkan {0}</source>
        <translation>Correct {0}</translation>
    </message>
    <message>
        <source>membetulkan data</source>
        <translation>correct data</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pengaju / informasi</source>
        <translation>Objector / information</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>No. permintaan</source>
        <translation>Request no.</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Jejak…</source>
        <translation>Trail…</translation>
    </message>
    <message>
        <source>Buat {0}…</source>
        <translation>Create {0}…</translation>
    </message>
    <message>
        <source>Cetak formulir keberatan…</source>
        <translation>Print the objection form…</translation>
    </message>
    <message>
        <source>Betulkan data…</source>
        <translation>Correct data…</translation>
    </message>
    <message>
        <source>Buka permohonannya</source>
        <translation>Open its request</translation>
    </message>
    <message>
        <source>Lengkapi: {0}</source>
        <translation>Complete: {0}</translation>
    </message>
    <message>
        <source>Periksa lalu catat di register keberatan</source>
        <translation>Check it, then record it in the register of objections</translation>
    </message>
    <message>
        <source>Telaah, musyawarah, atau tanggapi</source>
        <translation>Study, meet amicably, or reply</translation>
    </message>
    <message>
        <source>Atasan PPID memberi tanggapan tertulis</source>
        <translation>The superior of the PPID replies in writing</translation>
    </message>
    <message>
        <source>Catat hasil musyawarah</source>
        <translation>Record the outcome of the amicable meeting</translation>
    </message>
    <message>
        <source>Kirim tanggapan lalu catat</source>
        <translation>Send the reply, then record it</translation>
    </message>
    <message>
        <source>Catat tanggal diterima dan sikap pemohon</source>
        <translation>Record the day of receipt and the applicant’s stand</translation>
    </message>
    <message>
        <source>Tunggu kemungkinan sengketa</source>
        <translation>Wait for a possible dispute</translation>
    </message>
    <message>
        <source>Ikuti sengketanya</source>
        <translation>Follow its dispute</translation>
    </message>
    <message>
        <source>Diajukan lewat 30 hari kerja</source>
        <translation>Filed after 30 working days</translation>
    </message>
    <message>
        <source>Tidak ada lagi</source>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>Pengaju</source>
        <translation>Objector</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Kuasa</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Informasi diminta</source>
        <translation>Information requested</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kasus posisi</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Disampaikan</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Diterima pemohon</source>
        <translation>Received by the applicant</translation>
    </message>
    <message>
        <source>Sikap pemohon</source>
        <translation>Applicant’s stand</translation>
    </message>
    <message>
        <source>Musyawarah</source>
        <translation>Amicable meeting</translation>
    </message>
    <message>
        <source>Diterima walau terlambat</source>
        <translation>Taken up although late</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>batas mengajukan {0}</source>
        <translation>to be filed by {0}</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Alasan {0}</source>
        <translation>Ground {0}</translation>
    </message>
    <message>
        <source>Buka sengketanya</source>
        <translation>Open its dispute</translation>
    </message>
    <message>
        <source>Daftarkan sengketanya…</source>
        <translation>Register its dispute…</translation>
    </message>
</context>
<context>
    <name>Kerja</name>
    <message>
        <source>periksa konsep jawaban</source>
        <translation>review the draft answer</translation>
    </message>
    <message>
        <source>perbaiki konsep jawaban</source>
        <translation>improve the draft answer</translation>
    </message>
    <message>
        <source>pakai konsep yang disetujui</source>
        <translation>use the approved draft</translation>
    </message>
    <message>
        <source>setujui konsep jawaban</source>
        <translation>approve the draft answer</translation>
    </message>
    <message>
        <source>Disposisi…</source>
        <translation>Disposition…</translation>
    </message>
    <message>
        <source>Konsep jawaban…</source>
        <translation>Draft answer…</translation>
    </message>
    <message>
        <source>Tambah catatan…</source>
        <translation>Add a note…</translation>
    </message>
    <message>
        <source>Serahkan perkara…</source>
        <translation>Hand over the case…</translation>
    </message>
    <message>
        <source>Urungkan langkah terakhir…</source>
        <translation>Take back the last step…</translation>
    </message>
    <message>
        <source>Tagih…</source>
        <translation>Chase…</translation>
    </message>
    <message>
        <source>Periksa konsep…</source>
        <translation>Review the draft…</translation>
    </message>
    <message>
        <source>Lihat berkas…</source>
        <translation>View files…</translation>
    </message>
    <message>
        <source>Hapus catatan…</source>
        <translation>Delete the note…</translation>
    </message>
    <message>
        <source>&amp;Kepada</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>&amp;Catatan untuk penerima</source>
        <translation>&amp;Note to the recipient</translation>
    </message>
    <message>
        <source>Serahkan perkara</source>
        <translation>Hand over the case</translation>
    </message>
    <message>
        <source>Serahkan {0} perkara</source>
        <translation>Hand over {0} cases</translation>
    </message>
    <message>
        <source>berkas: {0}</source>
        <translation>files: {0}</translation>
    </message>
    <message>
        <source>balasan pertama</source>
        <translation>first reply</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Arah</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Dengan</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>{0} kali, terakhir {1}</source>
        <translation>{0} times, last on {1}</translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Yang diminta</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Batas di dalam</source>
        <translation>Internal due date</translation>
    </message>
    <message>
        <source>Batas hukum</source>
        <translation>Legal deadline</translation>
    </message>
    <message>
        <source>Perhatian</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ditagih</source>
        <translation>Chased</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Dijawab</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Disusun</source>
        <translation>Drafted</translation>
    </message>
    <message>
        <source>Diajukan</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Diperiksa</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Disetujui Atasan PPID</source>
        <translation>Approved by the superior of the PPID</translation>
    </message>
    <message>
        <source>perlu persetujuan Atasan PPID (PerKI 1/2021 Pasal 10 ayat (2))</source>
        <translation>needs the approval of the superior of the PPID (PerKI 1/2021 Art. 10(2))</translation>
    </message>
    <message>
        <source>salinan lunak</source>
        <translation>soft copy</translation>
    </message>
    <message>
        <source>salinan cetak</source>
        <translation>printed copy</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Bentuk</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Penyediaan</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>{0} hari</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>Biaya</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Dasar pengecualian</source>
        <translation>Basis of the exemption</translation>
    </message>
    <message>
        <source>SK pengecualian</source>
        <translation>Exemption decree</translation>
    </message>
    <message>
        <source>Uji konsekuensi</source>
        <translation>Consequence test</translation>
    </message>
    <message>
        <source>Konsekuensi</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Bagian yang ditolak</source>
        <translation>Part refused</translation>
    </message>
    <message>
        <source>Penghitaman</source>
        <translation>Blacking out</translation>
    </message>
    <message>
        <source>Badan publik lain</source>
        <translation>Other public body</translation>
    </message>
    <message>
        <source>Jangka dokumentasi</source>
        <translation>Time for documentation</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{0} jam</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{0} hari kerja</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>belum ada, sudah {0}</source>
        <translation>none yet, {0} so far</translation>
    </message>
    <message>
        <source>{0} lewat {1}, setelah {2}</source>
        <translation>{0} by {1}, after {2}</translation>
    </message>
    <message>
        <source>&amp;Meja milik</source>
        <translation>&amp;Desk of</translation>
    </message>
    <message>
        <source>Serahkan meja</source>
        <translation>Hand over desk</translation>
    </message>
    <message>
        <source>Semua perkara dan tugas yang masih terbuka berpindah tangan.</source>
        <translation>All cases and tasks that are still open change hands.</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>&amp;Perkara milik</source>
        <translation>C&amp;ases of</translation>
    </message>
    <message>
        <source>&amp;Diserahkan kepada</source>
        <translation>&amp;Handed over to</translation>
    </message>
    <message>
        <source>Cetak daftar serah terima</source>
        <translation>Print the hand-over list</translation>
    </message>
    <message>
        <source>&amp;Cetak</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Daftar ini memuat nama pemohon; pencetakannya tercatat di jejak.</source>
        <translation>This list holds names of applicants; printing it is recorded in the trail.</translation>
    </message>
    <message>
        <source>Daftar serah terima</source>
        <translation>Hand-over list</translation>
    </message>
    <message>
        <source>Tugas saya</source>
        <translation>My tasks</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat tugas.</source>
        <translation>This account has no right to see tasks.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask the administrator to add a suitable role.</translation>
    </message>
    <message>
        <source>{0} menunggu saya, {1} perlu ditagih</source>
        <translation>{0} waiting for me, {1} to be chased</translation>
    </message>
</context>
<context>
    <name>KerjaPanel</name>
    <message>
        <source>Tugas, konsep, dan catatan</source>
        <translation>Tasks, drafts and notes</translation>
    </message>
    <message>
        <source>Tekan Disposisi untuk meminta unit mencari informasinya, atau Catatan untuk mencatat telepon dan WhatsApp.</source>
        <translation>Press Disposition to ask a unit to search for the information, or Note to record phone calls and WhatsApp.</translation>
    </message>
    <message>
        <source>Belum ada tugas atau catatan.</source>
        <translation>No tasks or notes yet.</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Isi dan hasil</source>
        <translation>Content and result</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Disposisi…</source>
        <translation>Disposition…</translation>
    </message>
    <message>
        <source>Tambah catatan…</source>
        <translation>Add a note…</translation>
    </message>
</context>
<context>
    <name>KopPratinjau</name>
    <message>
        <source>Pratinjau kepala surat</source>
        <translation>Preview of the letterhead</translation>
    </message>
</context>
<context>
    <name>KotakBerkas</name>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Akan dilampirkan: {0}</source>
        <translation>To be attached: {0}</translation>
    </message>
</context>
<context>
    <name>KotakUsulan</name>
    <message>
        <source>Pernah diminta:</source>
        <translation>Asked before:</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Akta otentik pribadi dan wasiat</source>
        <translation>Personal deeds and wills</translation>
    </message>
    <message>
        <source>Akta pendirian</source>
        <translation>Deed of establishment</translation>
    </message>
    <message>
        <source>Arsiparis</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>Atasan PPID</source>
        <translation>PPID superior</translation>
    </message>
    <message>
        <source>Badan hukum</source>
        <translation>Legal entity</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Belum dapat diputuskan status informasi yang diminta</source>
        <translation>The status of the requested information cannot be decided yet</translation>
    </message>
    <message>
        <source>Belum didokumentasikan</source>
        <translation>Not documented yet</translation>
    </message>
    <message>
        <source>Belum didokumentasikan…</source>
        <translation>Not documented yet…</translation>
    </message>
    <message>
        <source>Belum lengkap, menunggu pemohon</source>
        <translation>Incomplete, waiting for the applicant</translation>
    </message>
    <message>
        <source>Beri sebagian</source>
        <translation>Grant in part</translation>
    </message>
    <message>
        <source>Beri sebagian…</source>
        <translation>Grant in part…</translation>
    </message>
    <message>
        <source>Beri seluruhnya</source>
        <translation>Grant in full</translation>
    </message>
    <message>
        <source>Beri seluruhnya…</source>
        <translation>Grant in full…</translation>
    </message>
    <message>
        <source>Bukti penyampaian</source>
        <translation>Proof of delivery</translation>
    </message>
    <message>
        <source>Catat penyampaian</source>
        <translation>Record the delivery</translation>
    </message>
    <message>
        <source>Catat penyampaian…</source>
        <translation>Record the delivery…</translation>
    </message>
    <message>
        <source>Daftarkan permohonan</source>
        <translation>Register a request</translation>
    </message>
    <message>
        <source>Datang langsung</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Definitif</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Diberikan</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Dicabut oleh pemohon</source>
        <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
        <source>Dicabut pemohon</source>
        <translation>Withdrawn by the applicant</translation>
    </message>
    <message>
        <source>Dicabut pemohon…</source>
        <translation>Withdrawn by the applicant…</translation>
    </message>
    <message>
        <source>Dikabulkan</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Dikabulkan sebagian</source>
        <translation>Granted in part</translation>
    </message>
    <message>
        <source>Dikabulkan seluruhnya</source>
        <translation>Granted in full</translation>
    </message>
    <message>
        <source>Dilarang oleh undang-undang</source>
        <translation>Forbidden by law</translation>
    </message>
    <message>
        <source>Dinyatakan belum didokumentasikan</source>
        <translation>Declared not documented yet</translation>
    </message>
    <message>
        <source>Dinyatakan lengkap</source>
        <translation>Declared complete</translation>
    </message>
    <message>
        <source>Dinyatakan tidak dikuasai</source>
        <translation>Declared not held</translation>
    </message>
    <message>
        <source>Dinyatakan tidak lengkap</source>
        <translation>Declared incomplete</translation>
    </message>
    <message>
        <source>Diperpanjang</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Diproses</source>
        <translation>In process</translation>
    </message>
    <message>
        <source>Disampaikan kepada pemohon</source>
        <translation>Delivered to the applicant</translation>
    </message>
    <message>
        <source>Diterima dan diregister</source>
        <translation>Received and registered</translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ditolak (informasi dikecualikan)</source>
        <translation>Refused (exempt information)</translation>
    </message>
    <message>
        <source>Ditutup karena tidak dilengkapi</source>
        <translation>Closed because it was not completed</translation>
    </message>
    <message>
        <source>Dua jam berjalan: sejak dinyatakan lengkap (PerKI 1/2021) dan sejak diterima (UU 14/2008). Alarm dipasang pada yang lebih awal: pembacaan kami, bukan bunyi aturan.</source>
        <translation>Two clocks run: from the declaration of completeness (PerKI 1/2021) and from receipt (UU 14/2008). The alarm follows the earlier one: our reading, not the words of the rule.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
    <message>
        <source>Faksimile</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Gugatan/keberatan ke PTUN/PN</source>
        <translation>Lawsuit or objection to PTUN/PN</translation>
    </message>
    <message>
        <source>Gugatan/keberatan ke PTUN/PN (bunyi PerKI)</source>
        <translation>Lawsuit or objection to PTUN/PN (wording of PerKI)</translation>
    </message>
    <message>
        <source>Hak kekayaan intelektual dan persaingan usaha</source>
        <translation>Intellectual property and fair competition</translation>
    </message>
    <message>
        <source>Hubungan luar negeri</source>
        <translation>Foreign relations</translation>
    </message>
    <message>
        <source>Identitas</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Informasi belum didokumentasikan</source>
        <translation>Information not documented yet</translation>
    </message>
    <message>
        <source>Informasi diberikan</source>
        <translation>Information given</translation>
    </message>
    <message>
        <source>Informasi tidak dikuasai</source>
        <translation>Information not held</translation>
    </message>
    <message>
        <source>Informasi yang diminta belum dikuasai atau belum didokumentasikan</source>
        <translation>The requested information is not held or not documented yet</translation>
    </message>
    <message>
        <source>Jangka waktu diperpanjang</source>
        <translation>Time extended</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>KI mulai menangani</source>
        <translation>KI starts handling</translation>
    </message>
    <message>
        <source>KI: kirim akta/bukti registrasi</source>
        <translation>KI: sends deed or proof of registration</translation>
    </message>
    <message>
        <source>KI: surat ketidaklengkapan</source>
        <translation>KI: notice of incompleteness</translation>
    </message>
    <message>
        <source>Kasasi</source>
        <translation>Cassation</translation>
    </message>
    <message>
        <source>Kekayaan alam Indonesia</source>
        <translation>Natural resources of Indonesia</translation>
    </message>
    <message>
        <source>Kelompok orang</source>
        <translation>Group of people</translation>
    </message>
    <message>
        <source>Kesimpulan para pihak</source>
        <translation>Conclusions of the parties</translation>
    </message>
    <message>
        <source>Ketahanan ekonomi nasional</source>
        <translation>National economic resilience</translation>
    </message>
    <message>
        <source>Kurir</source>
        <translation>Courier</translation>
    </message>
    <message>
        <source>LLIP tersedia dan salinan ke KI</source>
        <translation>LLIP available and copy to the KI</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Mediasi</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Mediasi di hari lain</source>
        <translation>Mediation on another day</translation>
    </message>
    <message>
        <source>Melihat/membaca/mendengarkan/mencatat</source>
        <translation>See, read, listen to or take notes</translation>
    </message>
    <message>
        <source>Memorandum dan surat yang dirahasiakan</source>
        <translation>Confidential memoranda and letters</translation>
    </message>
    <message>
        <source>Mendapatkan salinan informasi</source>
        <translation>Obtain a copy of the information</translation>
    </message>
    <message>
        <source>Mengambil langsung</source>
        <translation>Collected in person</translation>
    </message>
    <message>
        <source>Menghambat penegakan hukum</source>
        <translation>Obstructing law enforcement</translation>
    </message>
    <message>
        <source>Mutakhirkan DIP</source>
        <translation>Update the DIP</translation>
    </message>
    <message>
        <source>Nyatakan lengkap</source>
        <translation>Declare complete</translation>
    </message>
    <message>
        <source>Nyatakan tidak lengkap</source>
        <translation>Declare incomplete</translation>
    </message>
    <message>
        <source>Nyatakan tidak lengkap…</source>
        <translation>Declare incomplete…</translation>
    </message>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>Panggilan sudah diterima</source>
        <translation>Summons received</translation>
    </message>
    <message>
        <source>Pasal ini menyebut “hari”, bukan “hari kerja”; dihitung menurut bunyinya.</source>
        <translation>This article says “days”, not “working days”; counted as it is worded.</translation>
    </message>
    <message>
        <source>Pembaca</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>Pemberitahuan perpanjangan</source>
        <translation>Notice of extension</translation>
    </message>
    <message>
        <source>Pemberitahuan tertulis</source>
        <translation>Written notice</translation>
    </message>
    <message>
        <source>Pemberitahuan tertulis (aman)</source>
        <translation>Written notice (safe)</translation>
    </message>
    <message>
        <source>Pemberitahuan tertulis (resmi)</source>
        <translation>Written notice (official)</translation>
    </message>
    <message>
        <source>Pemohon melengkapi di KI</source>
        <translation>Applicant completes at the KI</translation>
    </message>
    <message>
        <source>Pemohon memperbaiki</source>
        <translation>Applicant adds what is missing</translation>
    </message>
    <message>
        <source>Pengajuan keberatan</source>
        <translation>Filing an objection</translation>
    </message>
    <message>
        <source>Pengelola pengaduan</source>
        <translation>Complaints officer</translation>
    </message>
    <message>
        <source>Perbaikan diterima</source>
        <translation>Additions received</translation>
    </message>
    <message>
        <source>Periksa kelengkapan</source>
        <translation>Check completeness</translation>
    </message>
    <message>
        <source>Perlu lengkap</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Permohonan ganti mediator/majelis</source>
        <translation>Request to replace mediator or panel</translation>
    </message>
    <message>
        <source>Permohonan sengketa</source>
        <translation>Dispute application</translation>
    </message>
    <message>
        <source>Permohonan sengketa (tanpa tanggapan)</source>
        <translation>Dispute application (without a reply)</translation>
    </message>
    <message>
        <source>Perorangan</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Perpanjang 7 hari kerja</source>
        <translation>Extend by 7 working days</translation>
    </message>
    <message>
        <source>Perpanjang 7 hari kerja…</source>
        <translation>Extend by 7 working days…</translation>
    </message>
    <message>
        <source>Perpanjangan hanya satu kali dan tidak dapat diperpanjang lagi; seluruhnya paling lama 17 hari kerja.</source>
        <translation>Only one extension, and it cannot be extended again; 17 working days at most in all.</translation>
    </message>
    <message>
        <source>Perpanjangan mediasi satu kali</source>
        <translation>One extension of mediation</translation>
    </message>
    <message>
        <source>Perpanjangan satu kali</source>
        <translation>One extension</translation>
    </message>
    <message>
        <source>Pertahanan dan keamanan negara</source>
        <translation>National defence and security</translation>
    </message>
    <message>
        <source>Petugas Pelayanan Informasi</source>
        <translation>Information service officer</translation>
    </message>
    <message>
        <source>Plh.</source>
        <translation>Plh.</translation>
    </message>
    <message>
        <source>Plt.</source>
        <translation>Plt.</translation>
    </message>
    <message>
        <source>Pos</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Rahasia pribadi</source>
        <translation>Personal secrets</translation>
    </message>
    <message>
        <source>Salinan putusan</source>
        <translation>Copy of the decision</translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation>In part</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Selesai di KI</source>
        <translation>Finished at the KI</translation>
    </message>
    <message>
        <source>Selesaikan</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Situs web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Surat bertanda tangan</source>
        <translation>Signed letter</translation>
    </message>
    <message>
        <source>Surat keterangan tidak lengkap</source>
        <translation>Notice of incompleteness</translation>
    </message>
    <message>
        <source>Surat kuasa</source>
        <translation>Letter of authority</translation>
    </message>
    <message>
        <source>Surat penolakan</source>
        <translation>Letter of refusal</translation>
    </message>
    <message>
        <source>Tanda bukti penerimaan</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Tanggal alasan ditemukan dihitung program menurut alasannya: pembacaan kami, bukan bunyi aturan.</source>
        <translation>The program counts the date the ground was found from the ground itself: our reading, not the words of the rule.</translation>
    </message>
    <message>
        <source>Tanggapan Atasan PPID</source>
        <translation>Reply of the superior of the PPID</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Terdaftar, kelengkapan diperiksa</source>
        <translation>Registered, completeness being checked</translation>
    </message>
    <message>
        <source>Terima perbaikan</source>
        <translation>Accept additions</translation>
    </message>
    <message>
        <source>Terima perbaikan…</source>
        <translation>Accept additions…</translation>
    </message>
    <message>
        <source>Tetapkan terbuka info habis masa kecuali</source>
        <translation>Declare open what is no longer exempt</translation>
    </message>
    <message>
        <source>Tidak dicatat</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Tidak dikuasai</source>
        <translation>Not held</translation>
    </message>
    <message>
        <source>Tidak dikuasai…</source>
        <translation>Not held…</translation>
    </message>
    <message>
        <source>Tidak lengkap</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Tolak…</source>
        <translation>Refuse…</translation>
    </message>
    <message>
        <source>Tutup karena tidak dilengkapi</source>
        <translation>Close because it was not completed</translation>
    </message>
    <message>
        <source>Tutup karena tidak dilengkapi…</source>
        <translation>Close because it was not completed…</translation>
    </message>
    <message>
        <source>UU 14/2008 Ps 48(1) menyebut 14 hari kerja, PerKI 1/2013 menyebut 14 hari; pakailah yang lebih awal.</source>
        <translation>UU 14/2008 Art. 48(1) says 14 working days, PerKI 1/2013 says 14 days; use the earlier one.</translation>
    </message>
    <message>
        <source>UU 14/2008 menyebut 14 hari kerja, PerKI 1/2013 Ps 60(2) menyebut 14 hari; pakailah yang lebih awal.</source>
        <translation>UU 14/2008 says 14 working days, PerKI 1/2013 Art. 60(2) says 14 days; use the earlier one.</translation>
    </message>
    <message>
        <source>Umumkan informasi berkala</source>
        <translation>Publish periodic information</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>a.n.</source>
        <translation>a.n.</translation>
    </message>
    <message>
        <source>ajudikasi ditunda</source>
        <translation>adjudication adjourned</translation>
    </message>
    <message>
        <source>alasan keberatan ditemukan</source>
        <translation>ground for the objection found</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>berakhirnya jangka mediasi</source>
        <translation>end of the mediation period</translation>
    </message>
    <message>
        <source>berakhirnya jangka pemberitahuan</source>
        <translation>end of the notice period</translation>
    </message>
    <message>
        <source>berakhirnya jangka pengecualian</source>
        <translation>end of the exemption period</translation>
    </message>
    <message>
        <source>berakhirnya jangka tanggapan atas keberatan</source>
        <translation>end of the period for replying to the objection</translation>
    </message>
    <message>
        <source>berakhirnya tahun anggaran</source>
        <translation>end of the budget year</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>months</translation>
    </message>
    <message>
        <source>ditetapkan</source>
        <translation>official</translation>
    </message>
    <message>
        <source>hari</source>
        <translation>days</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>hari sidang pertama</source>
        <translation>first day of the hearing</translation>
    </message>
    <message>
        <source>keberatan dicatat di register</source>
        <translation>objection recorded in the register</translation>
    </message>
    <message>
        <source>libur nasional dan cuti bersama</source>
        <translation>public holidays and joint leave</translation>
    </message>
    <message>
        <source>libur nasional tanpa cuti bersama</source>
        <translation>public holidays without joint leave</translation>
    </message>
    <message>
        <source>mediasi atau ajudikasi dimulai</source>
        <translation>mediation or adjudication begun</translation>
    </message>
    <message>
        <source>penerbitan akta atau registrasi</source>
        <translation>deed issued or registered</translation>
    </message>
    <message>
        <source>penetapan terakhir</source>
        <translation>latest determination</translation>
    </message>
    <message>
        <source>pengumuman terakhir</source>
        <translation>latest publication</translation>
    </message>
    <message>
        <source>perkiraan</source>
        <translation>estimate</translation>
    </message>
    <message>
        <source>permohonan dicatat di register</source>
        <translation>request recorded in the register</translation>
    </message>
    <message>
        <source>permohonan dinyatakan lengkap</source>
        <translation>request declared complete</translation>
    </message>
    <message>
        <source>permohonan diterima</source>
        <translation>request received</translation>
    </message>
    <message>
        <source>permohonan diterima Komisi Informasi</source>
        <translation>application received by the Information Commission</translation>
    </message>
    <message>
        <source>pertemuan mediasi pertama</source>
        <translation>first mediation meeting</translation>
    </message>
    <message>
        <source>proses dimulai di Komisi Informasi</source>
        <translation>process started at the Information Commission</translation>
    </message>
    <message>
        <source>putusan Komisi Informasi diterima</source>
        <translation>decision of the Information Commission received</translation>
    </message>
    <message>
        <source>putusan dibacakan</source>
        <translation>decision read out</translation>
    </message>
    <message>
        <source>putusan pengadilan diterima</source>
        <translation>court decision received</translation>
    </message>
    <message>
        <source>salinan putusan diterima</source>
        <translation>copy of the decision received</translation>
    </message>
    <message>
        <source>sidang putusan</source>
        <translation>decision hearing</translation>
    </message>
    <message>
        <source>surat keterangan tidak lengkap diterima pemohon</source>
        <translation>notice of incompleteness received by the applicant</translation>
    </message>
    <message>
        <source>surat ketidaklengkapan dari Komisi Informasi diterima</source>
        <translation>notice of incompleteness from the Information Commission received</translation>
    </message>
    <message>
        <source>tanggapan diterima pemohon</source>
        <translation>reply received by the applicant</translation>
    </message>
    <message>
        <source>tanpa libur nasional (hanya akhir pekan)</source>
        <translation>no public holidays (weekends only)</translation>
    </message>
    <message>
        <source>pembacaan kami; pencabutan tidak diatur PerKI 1/2021</source>
        <translation>our reading; PerKI 1/2021 does not speak of withdrawal</translation>
    </message>
    <message>
        <source>Dialihkan</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Dialihkan (bukan permohonan informasi)</source>
        <translation>Sent on (no information request)</translation>
    </message>
    <message>
        <source>Dikeluarkan dari register</source>
        <translation>Taken out of the register</translation>
    </message>
    <message>
        <source>Keluarkan dari register</source>
        <translation>Take out of the register</translation>
    </message>
    <message>
        <source>Keluarkan dari register…</source>
        <translation>Take out of the register…</translation>
    </message>
    <message>
        <source>Pj.</source>
        <translation>Pj.</translation>
    </message>
    <message>
        <source>Pjs.</source>
        <translation>Pjs.</translation>
    </message>
    <message>
        <source>keberatan diterima tertulis</source>
        <translation>objection received in writing</translation>
    </message>
    <message>
        <source>u.b.</source>
        <translation>u.b.</translation>
    </message>
    <message>
        <source>Berita acara musyawarah</source>
        <translation>Report of the amicable meeting</translation>
    </message>
    <message>
        <source>Pemberitahuan keberatan terlambat</source>
        <translation>Notice of a late objection</translation>
    </message>
    <message>
        <source>Tanda bukti keberatan</source>
        <translation>Receipt of an objection</translation>
    </message>
    <message>
        <source>Tanggapan atas keberatan</source>
        <translation>Reply to the objection</translation>
    </message>
    <message>
        <source>Daftar bukti</source>
        <translation>List of exhibits</translation>
    </message>
    <message>
        <source>Jawaban Termohon</source>
        <translation>Respondent&apos;s answer</translation>
    </message>
    <message>
        <source>Kesimpulan Termohon</source>
        <translation>Respondent&apos;s conclusions</translation>
    </message>
    <message>
        <source>Laporan pelaksanaan putusan</source>
        <translation>Report on carrying out the ruling</translation>
    </message>
    <message>
        <source>Surat kuasa dan penugasan</source>
        <translation>Power of attorney and assignment</translation>
    </message>
</context>
<context>
    <name>Layanan</name>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keperluan</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>To see</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Pukul</source>
        <translation>Ti&amp;me</translation>
    </message>
    <message>
        <source>&amp;Nama</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Telepon atau &amp;e-mail</source>
        <translation>Phone or &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Keperluan</source>
        <translation>&amp;Purpose</translation>
    </message>
    <message>
        <source>&amp;Batas</source>
        <translation>D&amp;ue</translation>
    </message>
    <message>
        <source>Tindak &amp;lanjut</source>
        <translation>&amp;Follow-up</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Apa yang dilakukan</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <source>Selesaikan {0}</source>
        <translation>Finish {0}</translation>
    </message>
    <message>
        <source>– tidak dijawab</source>
        <translation>– not answered</translation>
    </message>
    <message>
        <source>&amp;Tanggal lembar</source>
        <translation>&amp;Date of the slip</translation>
    </message>
    <message>
        <source>&amp;Saran tertulis</source>
        <translation>Written su&amp;ggestion</translation>
    </message>
    <message>
        <source>Lembar survei kepuasan</source>
        <translation>Satisfaction survey slip</translation>
    </message>
    <message>
        <source>&amp;Badan publik yang meminta</source>
        <translation>Public &amp;body asking</translation>
    </message>
    <message>
        <source>&amp;Asal atau alamat</source>
        <translation>&amp;Organisation or address</translation>
    </message>
    <message>
        <source>&amp;Dialihkan ke</source>
        <translation>Sen&amp;t on to</translation>
    </message>
    <message>
        <source>&amp;Menemui</source>
        <translation>To mee&amp;t</translation>
    </message>
    <message>
        <source>&amp;Ditujukan kepada</source>
        <translation>&amp;Addressed to</translation>
    </message>
    <message>
        <source>Layanan lain</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat layanan lain.</source>
        <translation>This account has no right to see other services.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask the administrator to add a suitable role.</translation>
    </message>
</context>
<context>
    <name>Lembar</name>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dasar: {0}</source>
        <translation>Basis: {0}</translation>
    </message>
    <message>
        <source>Isi tanggalnya.</source>
        <translation>Enter the date.</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LembarIsian</name>
    <message>
        <source>Shift Enter: baris baru</source>
        <translation>Shift Enter: new line</translation>
    </message>
</context>
<context>
    <name>LembarPerkara</name>
    <message>
        <source>Isian ini wajib diisi.</source>
        <translation>This field is required.</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Pilih folder kantor</source>
        <translation>Choose the office folder</translation>
    </message>
    <message>
        <source>Folder data: {0} · versi {1}</source>
        <translation>Data folder: {0} · version {1}</translation>
    </message>
    <message>
        <source>Menyiapkan kantor di latar belakang…</source>
        <translation>Preparing the office in the background…</translation>
    </message>
    <message>
        <source>Kantor ini perlu dibuka dengan frasa pemulihan.</source>
        <translation>This office must be opened with the recovery phrase.</translation>
    </message>
    <message>
        <source>Kantor siap. Masuklah dengan akun Anda.</source>
        <translation>The office is ready. Log in with your account.</translation>
    </message>
    <message>
        <source>Kantor belum dapat dibuka.</source>
        <translation>The office cannot be opened yet.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Membuka kantor…</source>
        <translation>Opening the office…</translation>
    </message>
    <message>
        <source>Memeriksa sandi…</source>
        <translation>Checking the password…</translation>
    </message>
    <message>
        <source>Jam sekarang memang benar…</source>
        <translation>The present time is right…</translation>
    </message>
    <message>
        <source>Perbaiki kantor.json</source>
        <translation>Repair kantor.json</translation>
    </message>
    <message>
        <source>Cadangan dipulihkan.</source>
        <translation>Backup restored.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Umum</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Cari apa saja</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Daftar pintasan</source>
        <translation>List of shortcuts</translation>
    </message>
    <message>
        <source>Lebar navigasi</source>
        <translation>Width of the navigation</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Tindakan pada pesan, misalnya Urungkan</source>
        <translation>Action of the message, such as Undo</translation>
    </message>
    <message>
        <source>Menutup yang sedang terbuka</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Masuk</name>
    <message>
        <source>Layanan informasi publik dan arsip · luring</source>
        <translation>Public information services and archives · offline</translation>
    </message>
</context>
<context>
    <name>MenuBentukLain</name>
    <message>
        <source>Naskah Word (DOCX)…</source>
        <translation>Word document (DOCX)…</translation>
    </message>
    <message>
        <source>Teks untuk dot matrix…</source>
        <translation>Text for dot matrix printers…</translation>
    </message>
    <message>
        <source>PDF kertas {0}</source>
        <translation>PDF on {0} paper</translation>
    </message>
    <message>
        <source>PDF dua rangkap</source>
        <translation>PDF in two copies</translation>
    </message>
    <message>
        <source>Sebagai keputusan (Menimbang–Mengingat)</source>
        <translation>As a decree (Menimbang–Mengingat)</translation>
    </message>
</context>
<context>
    <name>MenuJawaban</name>
    <message>
        <source>Sisipkan &amp;jawaban baku</source>
        <translation>&amp;Insert a ready text</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>halaman ini sedang dibuka</source>
        <translation>this page is open</translation>
    </message>
</context>
<context>
    <name>PagedTable</name>
    <message>
        <source>Belum ada data.</source>
        <translation>No data yet.</translation>
    </message>
    <message>
        <source>Kembalikan kolom semula</source>
        <translation>Restore the default columns</translation>
    </message>
    <message>
        <source>Salin isi sel</source>
        <translation>Copy cell</translation>
    </message>
    <message>
        <source>Salin baris	Ctrl+C</source>
        <translation>Copy row	Ctrl+C</translation>
    </message>
</context>
<context>
    <name>PandanganPerkara</name>
    <message>
        <source>Data pribadi sedang terbuka; pembukaan ini tercatat di jejak.</source>
        <translation>Personal data are open; this viewing is recorded in the trail.</translation>
    </message>
    <message>
        <source>Samarkan lagi</source>
        <translation>Mask again</translation>
    </message>
    <message>
        <source>Langkah lain</source>
        <translation>Other steps</translation>
    </message>
    <message>
        <source>Buka samaran…</source>
        <translation>Unmask…</translation>
    </message>
    <message>
        <source>Perlu alasan, dan tercatat di jejak</source>
        <translation>Needs a reason, and is recorded in the trail</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>tersamar</source>
        <translation>masked</translation>
    </message>
</context>
<context>
    <name>PanelBawah</name>
    <message>
        <source>Berkas dan surat</source>
        <translation>Files and letters</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Berkas ({0})</source>
        <translation>Files ({0})</translation>
    </message>
    <message>
        <source>Surat ({0})</source>
        <translation>Letters ({0})</translation>
    </message>
    <message>
        <source>tarik &amp; lepas di sini</source>
        <translation>drag &amp; drop here</translation>
    </message>
    <message>
        <source>lepas pindaian bertanda tangan pada baris suratnya</source>
        <translation>drop a signed scan on the row of its letter</translation>
    </message>
    <message>
        <source>Tugas &amp;&amp; catatan</source>
        <translation>Tasks &amp;&amp; notes</translation>
    </message>
</context>
<context>
    <name>PanelGabung</name>
    <message>
        <source>Lanjutkan bergabung…</source>
        <translation>Go on joining…</translation>
    </message>
    <message>
        <source>Pilih folder lain…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Menunggu catatan pertama</source>
        <translation>Waiting for the first records</translation>
    </message>
    <message>
        <source>Komputer ini sudah berizin. Baca flashdisk dari komputer instansi; sesudah akunnya tiba, masuk seperti biasa.</source>
        <translation>This PC has been let in. Read the USB stick of a PC of the agency; once its accounts have arrived, sign in as usual.</translation>
    </message>
    <message>
        <source>Menunggu izin instansi</source>
        <translation>Waiting to be let in</translation>
    </message>
    <message>
        <source>Kantor di folder ini masih kosong. Bawa permintaan.lmc ke komputer instansi, lalu terima izin.lmc di sini.</source>
        <translation>The office in this folder is still empty. Carry permintaan.lmc to a PC of the agency, then accept izin.lmc here.</translation>
    </message>
</context>
<context>
    <name>PanelKosong</name>
    <message>
        <source>Belum ada kantor di folder ini</source>
        <translation>No office in this folder yet</translation>
    </message>
    <message>
        <source>Buat kantor baru…</source>
        <translation>Create new office…</translation>
    </message>
    <message>
        <source>Pulihkan dari cadangan…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>Pilih folder lain…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>Data satu kantor disimpan terenkripsi dalam satu folder di komputer ini. Mulailah dengan membuat kantor baru, gabungkan komputer ini ke instansi yang sudah memakai Lumbung, atau ambil kembali dari cadangan.</source>
        <translation>The data of one office is stored encrypted in one folder on this PC. Begin by creating a new office, join this PC to an agency that already uses Lumbung, or restore from a backup.</translation>
    </message>
    <message>
        <source>Gabung ke instansi yang sudah ada…</source>
        <translation>Join an agency that exists…</translation>
    </message>
</context>
<context>
    <name>PanelRingkas</name>
    <message>
        <source>Lepas KTP di sini</source>
        <translation>Drop the KTP here</translation>
    </message>
    <message>
        <source>Masih kurang ({0})</source>
        <translation>Still missing ({0})</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Semua yang diminta Pasal 27 dan 29 sudah terisi.</source>
        <translation>Everything Articles 27 and 29 ask for has been filled in.</translation>
    </message>
    <message>
        <source>Batas jawab</source>
        <translation>Answer deadline</translation>
    </message>
    <message>
        <source>Kartu hitung</source>
        <translation>Counting card</translation>
    </message>
    <message>
        <source>Mungkin pernah meminta:</source>
        <translation>May have asked before:</translation>
    </message>
    <message>
        <source>Masih kurang</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Tetap dapat didaftarkan.</source>
        <translation>Can be registered nevertheless.</translation>
    </message>
    <message>
        <source>Isi tanggal diterima.</source>
        <translation>Enter the date received.</translation>
    </message>
    <message>
        <source>hari kerja</source>
        <translation>working days</translation>
    </message>
    <message>
        <source> (sementara)</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>Bila diperpanjang {0} hari kerja: {1}</source>
        <translation>If extended by {0} working days: {1}</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pratinjau dokumen</source>
        <translation>Document preview</translation>
    </message>
    <message>
        <source>dari {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>Cetak {0}</source>
        <translation>Print {0}</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Berkas PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Selebar jendela</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>Pejabat</name>
    <message>
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>Atasan PPID</source>
        <translation>PPID superior</translation>
    </message>
    <message>
        <source>Petugas Pelayanan Informasi</source>
        <translation>Information service officer</translation>
    </message>
    <message>
        <source> (pelaksana tugas)</source>
        <translation> (acting)</translation>
    </message>
    <message>
        <source> (pelaksana harian)</source>
        <translation> (acting, day-to-day)</translation>
    </message>
    <message>
        <source> (atas nama)</source>
        <translation> (on behalf)</translation>
    </message>
    <message>
        <source> (untuk beliau)</source>
        <translation> (by order of the superior, u.b.)</translation>
    </message>
    <message>
        <source> (penjabat)</source>
        <translation> (official in charge)</translation>
    </message>
    <message>
        <source> (penjabat sementara)</source>
        <translation> (temporary official in charge)</translation>
    </message>
</context>
<context>
    <name>Pembuka</name>
    <message>
        <source>Akun ini hanya dapat melihat. Mintalah petugas layanan mendaftarkannya.</source>
        <translation>This account can only view. Ask a service officer to register it.</translation>
    </message>
    <message>
        <source>Permohonan {0} terdaftar.</source>
        <translation>Request {0} registered.</translation>
    </message>
    <message>
        <source>Cetak tanda bukti</source>
        <translation>Print receipt</translation>
    </message>
    <message>
        <source>Hitungan tanggal…</source>
        <translation>How the date was counted…</translation>
    </message>
    <message>
        <source>Tidak ada tenggat yang berjalan.</source>
        <translation>No deadline is running.</translation>
    </message>
    <message>
        <source>Paling banyak {0} permohonan sekali jalan.</source>
        <translation>At most {0} requests at a time.</translation>
    </message>
    <message>
        <source>Tidak satu pun dari yang dipilih dapat menjalani langkah ini.</source>
        <translation>None of those chosen can take this step.</translation>
    </message>
    <message>
        <source>{0} permohonan terdaftar: {1}.</source>
        <translation>{0} requests registered: {1}.</translation>
    </message>
    <message>
        <source>Tanda bukti rombongan</source>
        <translation>Receipt for the batch</translation>
    </message>
</context>
<context>
    <name>PembukaKasus</name>
    <message>
        <source>Buka samaran</source>
        <translation>Unmask</translation>
    </message>
    <message>
        <source>&amp;Keperluan membuka data pribadi</source>
        <translation>&amp;Purpose of viewing the personal data</translation>
    </message>
    <message>
        <source>menghubungi pemohon</source>
        <translation>contacting the applicant</translation>
    </message>
    <message>
        <source>mengirim surat</source>
        <translation>sending a letter</translation>
    </message>
    <message>
        <source>mencocokkan identitas</source>
        <translation>checking identity</translation>
    </message>
    <message>
        <source>Nama akun Anda, waktu, dan keperluan ini tercatat di jejak. Data tersamar lagi setelah lima menit atau bila pindah perkara.</source>
        <translation>Your account name, the time and this purpose are recorded in the trail. The data are masked again after five minutes or when you move to another case.</translation>
    </message>
    <message>
        <source>&amp;Buka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Pilih berkas untuk dilampirkan</source>
        <translation>Choose files to attach</translation>
    </message>
    <message>
        <source>Berkas pribadi</source>
        <translation>Personal file</translation>
    </message>
    <message>
        <source>&amp;Keperluan membuka berkas ini</source>
        <translation>&amp;Purpose of opening this file</translation>
    </message>
    <message>
        <source>permintaan pemohon</source>
        <translation>request by the applicant</translation>
    </message>
    <message>
        <source>Nama akun Anda, waktu, dan keperluan ini tercatat di jejak.</source>
        <translation>Your account name, the time and this purpose are recorded in the trail.</translation>
    </message>
    <message>
        <source>Pilih pindaian</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>Pindaian (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Tarik berkas</source>
        <translation>Withdraw file</translation>
    </message>
    <message>
        <source>&amp;Alasan berkas ditarik</source>
        <translation>&amp;Reason for withdrawing the file</translation>
    </message>
    <message>
        <source>salah berkas</source>
        <translation>wrong file</translation>
    </message>
    <message>
        <source>diganti versi yang benar</source>
        <translation>replaced by the correct version</translation>
    </message>
    <message>
        <source>Berkas hilang dari daftar; catatan dan isinya tetap untuk jejak.</source>
        <translation>The file disappears from the list; its record and contents stay for the trail.</translation>
    </message>
    <message>
        <source>&amp;Tarik</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Simpan salinan berkas</source>
        <translation>Save a copy of the file</translation>
    </message>
    <message>
        <source>Salinan disimpan: {0}</source>
        <translation>Copy saved: {0}</translation>
    </message>
    <message>
        <source>Pindaian bertanda tangan diarsipkan.</source>
        <translation>Signed scan archived.</translation>
    </message>
</context>
<context>
    <name>PembukaKerja</name>
    <message>
        <source>&amp;Apa yang masih kurang</source>
        <translation>&amp;What is still missing</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Hapus catatan</source>
        <translation>Delete the note</translation>
    </message>
    <message>
        <source>Dapat diurungkan sampai {0}.</source>
        <translation>Can be taken back until {0}.</translation>
    </message>
    <message>
        <source>Yang diurungkan: {0}. {1} Riwayat tetap mencatat keduanya.</source>
        <translation>Taken back: {0}. {1} The history keeps both.</translation>
    </message>
    <message>
        <source>Urungkan langkah terakhir</source>
        <translation>Take back the last step</translation>
    </message>
    <message>
        <source>&amp;Alasan mengurungkan</source>
        <translation>&amp;Reason for taking it back</translation>
    </message>
    <message>
        <source>salah pilih langkah</source>
        <translation>wrong step chosen</translation>
    </message>
    <message>
        <source>salah isi</source>
        <translation>wrong entry</translation>
    </message>
    <message>
        <source>&amp;Urungkan</source>
        <translation>&amp;Take back</translation>
    </message>
</context>
<context>
    <name>Pencetak</name>
    <message>
        <source>Simpan naskah</source>
        <translation>Save document</translation>
    </message>
    <message>
        <source>Naskah ditulis ke {0}.</source>
        <translation>Document written to {0}.</translation>
    </message>
    <message>
        <source>Konsep tanpa nomor ditulis ke {0}.</source>
        <translation>Draft without a number written to {0}.</translation>
    </message>
</context>
<context>
    <name>Pengaturan</name>
    <message>
        <source>Bukan libur (tetap hari kerja)</source>
        <translation>Not a holiday (remains a working day)</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pengelolaan</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>sejak {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>sampai {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>tanpa batas waktu</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
</context>
<context>
    <name>PenyegarAturan</name>
    <message>
        <source>Lihat</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Permohonan</name>
    <message>
        <source>Buat surat…</source>
        <translation>Create letter…</translation>
    </message>
    <message>
        <source>Catat surat diterima…</source>
        <translation>Record letter received…</translation>
    </message>
    <message>
        <source>Betulkan data…</source>
        <translation>Correct data…</translation>
    </message>
    <message>
        <source>Perpanjang 7 hari…</source>
        <translation>Extend by 7 days…</translation>
    </message>
    <message>
        <source>sementara</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>lewat {0} hari kerja</source>
        <translation>{0} working day(s) overdue</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>{0} hari kerja lagi</source>
        <translation>{0} working day(s) left</translation>
    </message>
    <message>
        <source>menunggu pemohon</source>
        <translation>waiting for applicant</translation>
    </message>
    <message>
        <source> (sementara)</source>
        <translation> (provisional)</translation>
    </message>
    <message>
        <source>Jejak…</source>
        <translation>Trail…</translation>
    </message>
    <message>
        <source>buat {0}</source>
        <translation>create {0}</translation>
    </message>
    <message>
        <source>putuskan jawaban</source>
        <translation>decide the answer</translation>
    </message>
    <message>
        <source>nyatakan lengkap</source>
        <translation>declare complete</translation>
    </message>
    <message>
        <source>periksa kelengkapan</source>
        <translation>check completeness</translation>
    </message>
    <message>
        <source>tutup perkara</source>
        <translation>close the case</translation>
    </message>
    <message>
        <source>berikan informasi dan catat tanggalnya</source>
        <translation>provide the information and record the date</translation>
    </message>
    <message>
        <source>sampaikan kepada pemohon</source>
        <translation>deliver to the applicant</translation>
    </message>
    <message>
        <source>tidak ada; perkara sudah ditutup</source>
        <translation>none; the case is closed</translation>
    </message>
    <message>
        <source>menunggu petugas yang berwenang</source>
        <translation>waiting for an authorised officer</translation>
    </message>
    <message>
        <source>catat tanggal surat diterima pemohon</source>
        <translation>record when the applicant received the letter</translation>
    </message>
    <message>
        <source>masa perbaikan habis; tutup atau terima perbaikan</source>
        <translation>time for additions is over; close or accept additions</translation>
    </message>
    <message>
        <source>tunggu perbaikan dari pemohon</source>
        <translation>wait for the applicant’s additions</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Layanan informasi</source>
        <translation>Information service</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat permohonan.</source>
        <translation>This account may not view requests.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask the administrator to add the right role.</translation>
    </message>
    <message>
        <source>{0} lewat tenggat</source>
        <translation>{0} past the deadline</translation>
    </message>
    <message>
        <source>{0} jatuh tempo dalam 3 hari kerja</source>
        <translation>{0} due within 3 working days</translation>
    </message>
    <message>
        <source>{0} belum dijawab</source>
        <translation>{0} not answered yet</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pemohon / informasi</source>
        <translation>Applicant / information</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Jenis pemohon</source>
        <translation>Applicant type</translation>
    </message>
    <message>
        <source>Diberitahukan</source>
        <translation>Notified</translation>
    </message>
    <message>
        <source>Informasi diberikan</source>
        <translation>Information provided</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Keberadaan</source>
        <translation>Whereabouts</translation>
    </message>
    <message>
        <source>Identitas ke provinsi…</source>
        <translation>Identity to the province…</translation>
    </message>
    <message>
        <source>Catat keberatan…</source>
        <translation>Record an objection…</translation>
    </message>
    <message>
        <source>Berlaku untuk {0} permohonan terpilih.</source>
        <translation>Applies to {0} chosen requests.</translation>
    </message>
    <message>
        <source>{0} permohonan selesai diproses.</source>
        <translation>{0} requests processed.</translation>
    </message>
    <message>
        <source>berhasil</source>
        <translation>succeeded</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>PetaKolom</name>
    <message>
        <source>Judul di berkas</source>
        <translation>Heading in the file</translation>
    </message>
    <message>
        <source>Contoh isi</source>
        <translation>Sample contents</translation>
    </message>
    <message>
        <source>Dibaca sebagai</source>
        <translation>Read as</translation>
    </message>
    <message>
        <source>(tanpa judul)</source>
        <translation>(no heading)</translation>
    </message>
    <message>
        <source>– jangan dibaca, simpan sebagai catatan –</source>
        <translation>– do not read, keep as a note –</translation>
    </message>
    <message>
        <source>Kolom {0}, {1}, dibaca sebagai</source>
        <translation>Column {0}, {1}, read as</translation>
    </message>
    <message>
        <source>dipilih</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>PilihLogo</name>
    <message>
        <source>Tarik gambar lambang ke sini</source>
        <translation>Drag the emblem image here</translation>
    </message>
    <message>
        <source>Hapus lambang</source>
        <translation>Remove emblem</translation>
    </message>
    <message>
        <source>Tanpa lambang, kop hanya berisi tulisan.</source>
        <translation>Without an emblem the letterhead holds only text.</translation>
    </message>
    <message>
        <source>{0} titik, {1}</source>
        <translation>{0} pixels, {1}</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca.</source>
        <translation>The file {0} cannot be read.</translation>
    </message>
    <message>
        <source>Gambar kosong atau lebih besar dari {0}; perkecil dahulu.</source>
        <translation>The image is empty or larger than {0}; make it smaller first.</translation>
    </message>
    <message>
        <source>Ini bukan gambar PNG atau JPG yang utuh.</source>
        <translation>This is not an intact PNG or JPG image.</translation>
    </message>
    <message>
        <source>Gambar terlalu kecil untuk dicetak: sisi terpanjang paling sedikit {0} titik.</source>
        <translation>The image is too small to print: the longest side must be at least {0} pixels.</translation>
    </message>
    <message>
        <source>Gambar terlalu besar: sisi terpanjang paling banyak {0} titik.</source>
        <translation>The image is too large: the longest side may be at most {0} pixels.</translation>
    </message>
</context>
<context>
    <name>PilihanNilai</name>
    <message>
        <source>Pakai ini</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>Pakai {0} untuk {1}, {2}</source>
        <translation>Use {0} for {1}, {2}</translation>
    </message>
    <message>
        <source>tampil sementara</source>
        <translation>shown meanwhile</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>jeda</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{0} hari</source>
        <translation>{0} days</translation>
    </message>
</context>
<context>
    <name>PitaBanyak</name>
    <message>
        <source>&amp;Langkah bersama</source>
        <translation>&amp;Joint step</translation>
    </message>
    <message>
        <source>Nyatakan lengkap…</source>
        <translation>Declare complete…</translation>
    </message>
    <message>
        <source>Perpanjang…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Putuskan sama…</source>
        <translation>Same decision…</translation>
    </message>
    <message>
        <source>Catat penyampaian…</source>
        <translation>Record the delivery…</translation>
    </message>
    <message>
        <source>Selesaikan…</source>
        <translation>Finish…</translation>
    </message>
    <message>
        <source>Serahkan perkara…</source>
        <translation>Hand over the case…</translation>
    </message>
    <message>
        <source>{0} permohonan dipilih</source>
        <translation>{0} requests chosen</translation>
    </message>
</context>
<context>
    <name>PratinjauKop</name>
    <message>
        <source>Pratinjau kop surat</source>
        <translation>Preview of the letterhead</translation>
    </message>
    <message>
        <source>Menyusun pratinjau…</source>
        <translation>Preparing the preview…</translation>
    </message>
    <message>
        <source>Pratinjau tidak dapat dibuat.</source>
        <translation>The preview cannot be made.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>Menghentikan…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Provinsi</name>
    <message>
        <source>tersimpan</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>diterapkan</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>karantina</source>
        <translation>quarantine</translation>
    </message>
    <message>
        <source>titipan</source>
        <translation>relayed</translation>
    </message>
    <message>
        <source>dibuang</source>
        <translation>thrown away</translation>
    </message>
    <message>
        <source>terdaftar</source>
        <translation>enrolled</translation>
    </message>
    <message>
        <source>belum terdengar</source>
        <translation>never heard of</translation>
    </message>
    <message>
        <source>pendaftaran ganda</source>
        <translation>double enrolment</translation>
    </message>
    <message>
        <source>dicabut</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>tanpa pendaftaran</source>
        <translation>not enrolled</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>menunggu tanggalnya</source>
        <translation>waits for its day</translation>
    </message>
    <message>
        <source>diganti</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>berakhir</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Flashdisk</source>
        <translation>Stick</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Provinsi</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Papan provinsi</source>
        <translation>Province board</translation>
    </message>
    <message>
        <source>Kotak masuk</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Peta kesenyapan</source>
        <translation>Silence map</translation>
    </message>
    <message>
        <source>Paket aturan</source>
        <translation>Rule packs</translation>
    </message>
    <message>
        <source>Rekap</source>
        <translation>Recap</translation>
    </message>
    <message>
        <source>Dari provinsi</source>
        <translation>From the province</translation>
    </message>
    <message>
        <source>Pengelolaan</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>{0} paket dikarantina</source>
        <translation>{0} packets in quarantine</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Packets</translation>
    </message>
    <message>
        <source>versi {0}</source>
        <translation>version {0}</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>dilaksanakan s.d. {0}</source>
        <translation>to be followed until {0}</translation>
    </message>
    <message>
        <source>s.d. {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>Eskalasi</source>
        <translation>Escalations</translation>
    </message>
    <message>
        <source>Tempat simpan</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>{0} eskalasi belum dibuka</source>
        <translation>{0} escalations not opened</translation>
    </message>
    <message>
        <source>belum dibuka</source>
        <translation>not opened</translation>
    </message>
    <message>
        <source>dibuka</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>dijawab</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>ditutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>ditarik instansi</source>
        <translation>withdrawn by agency</translation>
    </message>
</context>
<context>
    <name>SaringBar</name>
    <message>
        <source>Tampilan</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Semua tahun</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Past deadline</translation>
    </message>
    <message>
        <source>≤ 3 hari</source>
        <translation>≤ 3 days</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kelompok permohonan</source>
        <translation>Groups of requests</translation>
    </message>
    <message>
        <source>Saring daftar permohonan</source>
        <translation>Filter the list of requests</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Semua kanal</source>
        <translation>All channels</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Simpan tampilan ini…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Hapus tampilan</source>
        <translation>Delete view</translation>
    </message>
    <message>
        <source>Simpan tampilan</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Nama tampilan:</source>
        <translation>Name of the view:</translation>
    </message>
    <message>
        <source>Semua petugas</source>
        <translation>All officers</translation>
    </message>
    <message>
        <source>Petugas</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Saring…</source>
        <translation>Filter…</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <source>Cari nomor, nama, isi dokumen…</source>
        <translation>Search number, name, document text…</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok. Periksa ejaan, atau cari dengan kata lain.</source>
        <translation>Nothing matches. Check the spelling, or search with other words.</translation>
    </message>
    <message>
        <source>↑ ↓ memilih · Enter membuka · Esc menutup</source>
        <translation>↑ ↓ select · Enter opens · Esc closes</translation>
    </message>
</context>
<context>
    <name>Sengketa</name>
    <message>
        <source>Pemohon</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Kuasa pemohon</source>
        <translation>Applicant’s proxy</translation>
    </message>
    <message>
        <source>Termohon</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Kuasa Termohon</source>
        <translation>Respondent’s proxies</translation>
    </message>
    <message>
        <source>Disengketakan</source>
        <translation>In dispute</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Jalannya</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Komisi Informasi</source>
        <translation>Information Commission</translation>
    </message>
    <message>
        <source>No. keberatan</source>
        <translation>Objection no.</translation>
    </message>
    <message>
        <source>No. permintaan</source>
        <translation>Request no.</translation>
    </message>
    <message>
        <source>Diajukan ke Komisi</source>
        <translation>Filed with the Commission</translation>
    </message>
    <message>
        <source>Pemberitahuan diterima</source>
        <translation>Notice received</translation>
    </message>
    <message>
        <source>Surat ketidaklengkapan</source>
        <translation>Notice of incompleteness</translation>
    </message>
    <message>
        <source>Terregistrasi</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Mediasi pertama</source>
        <translation>First mediation</translation>
    </message>
    <message>
        <source>Mediasi berakhir</source>
        <translation>Mediation ends</translation>
    </message>
    <message>
        <source>Majelis</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>Sidang berikut</source>
        <translation>Next hearing</translation>
    </message>
    <message>
        <source>pemohon {0} kali, Termohon {1} kali</source>
        <translation>applicant {0} times, respondent {1} times</translation>
    </message>
    <message>
        <source>Tidak hadir</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Isi putusan</source>
        <translation>Text of the ruling</translation>
    </message>
    <message>
        <source>Salinan diterima</source>
        <translation>Copy received</translation>
    </message>
    <message>
        <source>{0} hari kerja</source>
        <translation>{0} working days</translation>
    </message>
    <message>
        <source>Jangka pelaksanaan</source>
        <translation>Time for execution</translation>
    </message>
    <message>
        <source>Gugatan</source>
        <translation>Lawsuit</translation>
    </message>
    <message>
        <source>Putusan pengadilan</source>
        <translation>Court ruling</translation>
    </message>
    <message>
        <source>Putusan pengadilan diterima</source>
        <translation>Court ruling received</translation>
    </message>
    <message>
        <source>Kasasi</source>
        <translation>Cassation</translation>
    </message>
    <message>
        <source>Putusan kasasi</source>
        <translation>Cassation ruling</translation>
    </message>
    <message>
        <source>Berkekuatan tetap</source>
        <translation>Final since</translation>
    </message>
    <message>
        <source>Pelaksanaan</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Pelajaran</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Hasil mediasi</source>
        <translation>Outcome of the mediation</translation>
    </message>
    <message>
        <source>Hasil (daftar lama)</source>
        <translation>Outcome (old list)</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>&amp;Tanggal diterima</source>
        <translation>&amp;Date received</translation>
    </message>
    <message>
        <source>Sejak hari ini jangka waktu upaya hukum dihitung.</source>
        <translation>From this day the time for legal remedies is counted.</translation>
    </message>
    <message>
        <source>&amp;Tanggal registrasi</source>
        <translation>&amp;Date of registration</translation>
    </message>
    <message>
        <source>&amp;Tanggal dibacakan</source>
        <translation>&amp;Date read out</translation>
    </message>
    <message>
        <source>&amp;Pertemuan mediasi pertama</source>
        <translation>&amp;First mediation meeting</translation>
    </message>
    <message>
        <source>&amp;Tanggal berkekuatan hukum tetap</source>
        <translation>&amp;Date it became final</translation>
    </message>
    <message>
        <source>&amp;Tanggal dilaksanakan</source>
        <translation>&amp;Date executed</translation>
    </message>
    <message>
        <source>&amp;Tanggal</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Nomor register Komisi Informasi</source>
        <translation>Register &amp;number of the Information Commission</translation>
    </message>
    <message>
        <source>Tulis persis seperti pada akta registrasi.</source>
        <translation>Write it exactly as in the deed of registration.</translation>
    </message>
    <message>
        <source>&amp;Komisi Informasi</source>
        <translation>Information &amp;Commission</translation>
    </message>
    <message>
        <source>&amp;Uraian</source>
        <translation>Desc&amp;ription</translation>
    </message>
    <message>
        <source>&amp;Majelis komisioner</source>
        <translation>&amp;Panel of commissioners</translation>
    </message>
    <message>
        <source>&amp;Hasil pemeriksaan</source>
        <translation>&amp;Result of the examination</translation>
    </message>
    <message>
        <source>&amp;Nomor putusan</source>
        <translation>&amp;Number of the ruling</translation>
    </message>
    <message>
        <source>&amp;Isi putusan</source>
        <translation>Te&amp;xt of the ruling</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>&amp;Mediator</translation>
    </message>
    <message>
        <source>&amp;Jangka pelaksanaan (hari kerja)</source>
        <translation>Time for &amp;execution (working days)</translation>
    </message>
    <message>
        <source>Seperti tertulis dalam putusan; kosong bila tidak disebut.</source>
        <translation>As written in the ruling; empty if not mentioned.</translation>
    </message>
    <message>
        <source>Seluruh pokok sengketa disepakati</source>
        <translation>The whole subject of the dispute is agreed</translation>
    </message>
    <message>
        <source>&amp;Sebab mediasi gagal</source>
        <translation>&amp;Why the mediation failed</translation>
    </message>
    <message>
        <source>&amp;Amar, dilihat dari badan publik</source>
        <translation>&amp;Operative part, as seen by the public body</translation>
    </message>
    <message>
        <source>&amp;Salinan diterima</source>
        <translation>&amp;Copy received</translation>
    </message>
    <message>
        <source>Boleh menyusul; memulai jangka waktu upaya hukum.</source>
        <translation>May follow later; starts the time for legal remedies.</translation>
    </message>
    <message>
        <source>&amp;Pengadilan</source>
        <translation>&amp;Court</translation>
    </message>
    <message>
        <source>P&amp;enggugat</source>
        <translation>P&amp;laintiff</translation>
    </message>
    <message>
        <source>&amp;Diajukan oleh</source>
        <translation>Filed &amp;by</translation>
    </message>
    <message>
        <source>Nomor p&amp;erkara</source>
        <translation>Cas&amp;e number</translation>
    </message>
    <message>
        <source>P&amp;elajaran bagi kantor</source>
        <translation>&amp;Lessons for the office</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Pemohon / informasi</source>
        <translation>Applicant / information</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sisa</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>(tanpa nomor)</source>
        <translation>(no number)</translation>
    </message>
    <message>
        <source>Jejak…</source>
        <translation>Trail…</translation>
    </message>
    <message>
        <source>pemohon</source>
        <translation>applicant</translation>
    </message>
    <message>
        <source>para pihak</source>
        <translation>the parties</translation>
    </message>
    <message>
        <source>hak kita</source>
        <translation>our right</translation>
    </message>
    <message>
        <source>Salinan putusan diterima…</source>
        <translation>Copy of the ruling received…</translation>
    </message>
    <message>
        <source>Putusan pengadilan diterima…</source>
        <translation>Court ruling received…</translation>
    </message>
    <message>
        <source>Buat berkas sengketa…</source>
        <translation>Compile the dispute file…</translation>
    </message>
    <message>
        <source>Simpan jadwal sidang (.ics)…</source>
        <translation>Save the schedule of hearings (.ics)…</translation>
    </message>
    <message>
        <source>Buka keberatannya</source>
        <translation>Open its objection</translation>
    </message>
    <message>
        <source>Buka permohonannya</source>
        <translation>Open its request</translation>
    </message>
    <message>
        <source>Betulkan data…</source>
        <translation>Correct data…</translation>
    </message>
    <message>
        <source>Catat hari salinan putusan diterima; masa gugatan mulai dihitung</source>
        <translation>Record the day the copy of the ruling was received; the time for a lawsuit is counted from it</translation>
    </message>
    <message>
        <source>Tunggu registrasi Komisi Informasi</source>
        <translation>Wait for registration by the Information Commission</translation>
    </message>
    <message>
        <source>Siapkan pemeriksaan awal</source>
        <translation>Prepare the preliminary examination</translation>
    </message>
    <message>
        <source>Mediasi atau ajudikasi menurut alasannya</source>
        <translation>Mediation or adjudication, according to the grounds</translation>
    </message>
    <message>
        <source>Catat hasil mediasi</source>
        <translation>Record the outcome of the mediation</translation>
    </message>
    <message>
        <source>Susun jawaban dan bukti</source>
        <translation>Prepare the answer and the exhibits</translation>
    </message>
    <message>
        <source>Ajukan bukti, lalu kesimpulan</source>
        <translation>Submit exhibits, then the conclusion</translation>
    </message>
    <message>
        <source>Serahkan kesimpulan sebelum sidang putusan</source>
        <translation>Hand in the conclusion before the decision hearing</translation>
    </message>
    <message>
        <source>Gugat atau laksanakan</source>
        <translation>Sue or execute</translation>
    </message>
    <message>
        <source>Tunggu putusan pengadilan</source>
        <translation>Wait for the court ruling</translation>
    </message>
    <message>
        <source>Kasasi atau laksanakan</source>
        <translation>Cassation or execute</translation>
    </message>
    <message>
        <source>Tunggu putusan kasasi</source>
        <translation>Wait for the cassation ruling</translation>
    </message>
    <message>
        <source>Laksanakan putusan lalu catat</source>
        <translation>Execute the ruling, then record it</translation>
    </message>
    <message>
        <source>Tidak ada lagi</source>
        <translation>Nothing more</translation>
    </message>
    <message>
        <source>Sengketa baru</source>
        <translation>New dispute</translation>
    </message>
    <message>
        <source>&amp;Lanjut</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Tidak dari keberatan di register ini</source>
        <translation>Not from an objection in this register</translation>
    </message>
    <message>
        <source>Dari &amp;keberatan</source>
        <translation>From the &amp;objection</translation>
    </message>
    <message>
        <source>Isian dan alasannya disalin; keberatannya ikut maju.</source>
        <translation>Its fields and grounds are copied; the objection moves on with it.</translation>
    </message>
    <message>
        <source>Dari &amp;permohonan, nomor pendaftaran</source>
        <translation>From the &amp;request, registration number</translation>
    </message>
    <message>
        <source>Kosongkan keduanya untuk sengketa yang berdiri sendiri.</source>
        <translation>Leave both empty for a dispute that stands alone.</translation>
    </message>
    <message>
        <source>Tidak ada permohonan bernomor {0}.</source>
        <translation>There is no request numbered {0}.</translation>
    </message>
    <message>
        <source>Sengketa</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat sengketa.</source>
        <translation>This account has no right to see disputes.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask the administrator to add a suitable role.</translation>
    </message>
    <message>
        <source>{0} sengketa berjalan, {1} lewat tenggat</source>
        <translation>{0} disputes under way, {1} overdue</translation>
    </message>
    <message>
        <source>Tambah bukti…</source>
        <translation>Add an exhibit…</translation>
    </message>
    <message>
        <source>Betulkan bukti (Enter)…</source>
        <translation>Correct the exhibit (Enter)…</translation>
    </message>
    <message>
        <source>Naikkan urutannya</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan urutannya</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Tarik bukti…</source>
        <translation>Withdraw the exhibit…</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Exhibits</translation>
    </message>
    <message>
        <source>Belum ada bukti.</source>
        <translation>No exhibits yet.</translation>
    </message>
    <message>
        <source>Pilih dari berkas dan surat sengketa, keberatan, dan permohonannya.</source>
        <translation>Choose from the files and letters of the dispute, its objection and its request.</translation>
    </message>
    <message>
        <source>Tambah bukti</source>
        <translation>Add an exhibit</translation>
    </message>
    <message>
        <source>Betulkan bukti {0}</source>
        <translation>Correct exhibit {0}</translation>
    </message>
    <message>
        <source>&amp;Simpan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Alasan bukti ditarik</source>
        <translation>&amp;Reason for withdrawing the exhibit</translation>
    </message>
    <message>
        <source>Bukti sesudahnya naik satu nomor; berkasnya tetap ada.</source>
        <translation>Later exhibits move up one number; its file stays.</translation>
    </message>
    <message>
        <source>Tarik bukti {0}</source>
        <translation>Withdraw exhibit {0}</translation>
    </message>
    <message>
        <source>&amp;Tarik</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Tanpa berkas (hanya diuraikan)</source>
        <translation>Without a file (only described)</translation>
    </message>
    <message>
        <source>&amp;Berkas atau surat</source>
        <translation>&amp;File or letter</translation>
    </message>
    <message>
        <source>Berkas lain ditambahkan dahulu pada tab Berkas.</source>
        <translation>Other files are added on the Files tab first.</translation>
    </message>
    <message>
        <source>&amp;Judul bukti</source>
        <translation>&amp;Title of the exhibit</translation>
    </message>
    <message>
        <source>Kosong: memakai nama berkas atau suratnya.</source>
        <translation>Empty: takes the name of its file or letter.</translation>
    </message>
    <message>
        <source>Apa yang di&amp;buktikan</source>
        <translation>What it &amp;proves</translation>
    </message>
    <message>
        <source>Dikecualikan: hanya untuk pemeriksaan tertutup</source>
        <translation>Exempt: only for closed examination</translation>
    </message>
    <message>
        <source>Tidak dimuat dalam berkas kembar tersamar.</source>
        <translation>Left out of the masked twin of the file.</translation>
    </message>
    <message>
        <source>Tanda</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>diuraikan saja</source>
        <translation>only described</translation>
    </message>
    <message>
        <source>berkas belum tiba</source>
        <translation>file not here yet</translation>
    </message>
    <message>
        <source>dikecualikan</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>terbuka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>Bukti ({0})</source>
        <translation>Exhibits ({0})</translation>
    </message>
    <message>
        <source>Tambah sidang…</source>
        <translation>Add a hearing…</translation>
    </message>
    <message>
        <source>Catat kehadiran dan hasil (Enter)…</source>
        <translation>Record attendance and outcome (Enter)…</translation>
    </message>
    <message>
        <source>Betulkan atau tunda sidang…</source>
        <translation>Correct or postpone the hearing…</translation>
    </message>
    <message>
        <source>Batalkan sidang…</source>
        <translation>Cancel the hearing…</translation>
    </message>
    <message>
        <source>Sidang</source>
        <translation>Hearings</translation>
    </message>
    <message>
        <source>Belum ada sidang.</source>
        <translation>No hearings yet.</translation>
    </message>
    <message>
        <source>Catat sidang begitu panggilan diterima; jam mundurnya ikut dihitung.</source>
        <translation>Record a hearing as soon as the summons is received; its countdown is computed too.</translation>
    </message>
    <message>
        <source>Tambah sidang</source>
        <translation>Add a hearing</translation>
    </message>
    <message>
        <source>&amp;Alasan perubahan</source>
        <translation>&amp;Reason for the change</translation>
    </message>
    <message>
        <source>Betulkan sidang</source>
        <translation>Correct the hearing</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>tidak dicatat</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <source>&amp;Pemohon</source>
        <translation>&amp;Applicant</translation>
    </message>
    <message>
        <source>&amp;Termohon (kita)</source>
        <translation>&amp;Respondent (us)</translation>
    </message>
    <message>
        <source>&amp;Hasil sidang</source>
        <translation>&amp;Outcome of the hearing</translation>
    </message>
    <message>
        <source>Kehadiran dan hasil sidang {0}</source>
        <translation>Attendance and outcome of the hearing {0}</translation>
    </message>
    <message>
        <source>&amp;Catat</source>
        <translation>Re&amp;cord</translation>
    </message>
    <message>
        <source>&amp;Alasan pembatalan</source>
        <translation>&amp;Reason for cancelling</translation>
    </message>
    <message>
        <source>Batalkan sidang {0}</source>
        <translation>Cancel the hearing {0}</translation>
    </message>
    <message>
        <source>&amp;Batalkan sidang</source>
        <translation>&amp;Cancel the hearing</translation>
    </message>
    <message>
        <source>&amp;Jenis sidang</source>
        <translation>&amp;Kind of hearing</translation>
    </message>
    <message>
        <source>&amp;Hari sidang</source>
        <translation>&amp;Day of the hearing</translation>
    </message>
    <message>
        <source>&amp;Pukul</source>
        <translation>Ti&amp;me</translation>
    </message>
    <message>
        <source>Misalnya 09:30; kosong bila belum diketahui.</source>
        <translation>For example 09:30; empty if not known yet.</translation>
    </message>
    <message>
        <source>&amp;Tempat</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Pa&amp;nggilan diterima</source>
        <translation>&amp;Summons received</translation>
    </message>
    <message>
        <source>Harus paling lambat tiga hari kerja sebelum sidang.</source>
        <translation>Must be three working days before the hearing at the latest.</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Hari</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Summons</translation>
    </message>
    <message>
        <source>Kehadiran / hasil</source>
        <translation>Attendance / outcome</translation>
    </message>
    <message>
        <source>terlambat</source>
        <translation>late</translation>
    </message>
    <message>
        <source>belum dicatat</source>
        <translation>not recorded yet</translation>
    </message>
    <message>
        <source>Sidang ({0})</source>
        <translation>Hearings ({0})</translation>
    </message>
    <message>
        <source>Pilih satu sengketa.</source>
        <translation>Choose a dispute.</translation>
    </message>
    <message>
        <source>Jangka waktu, sidang, bukti, dan putusannya muncul di sini.</source>
        <translation>Its deadlines, hearings, exhibits and ruling appear here.</translation>
    </message>
    <message>
        <source>Juga yang selesai</source>
        <translation>Finished ones too</translation>
    </message>
    <message>
        <source>Semua status</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Saring sengketa…</source>
        <translation>Filter disputes…</translation>
    </message>
    <message>
        <source>Belum ada sengketa yang berjalan.</source>
        <translation>No dispute is under way.</translation>
    </message>
    <message>
        <source>Catat begitu pemberitahuan atau panggilan Komisi diterima.</source>
        <translation>Record it as soon as a notice or summons of the Commission is received.</translation>
    </message>
    <message>
        <source>Akun ini hanya dapat melihat sengketa.</source>
        <translation>This account can only view disputes.</translation>
    </message>
    <message>
        <source>Betulkan {0}</source>
        <translation>Correct {0}</translation>
    </message>
    <message>
        <source>membetulkan data</source>
        <translation>correct data</translation>
    </message>
    <message>
        <source>Simpan jadwal sidang</source>
        <translation>Save the schedule of hearings</translation>
    </message>
    <message>
        <source>{0} sidang disimpan: {1}</source>
        <translation>{0} hearings saved: {1}</translation>
    </message>
    <message>
        <source>Berkas sengketa</source>
        <translation>Dispute file</translation>
    </message>
    <message>
        <source>Satu PDF dan satu folder: kronologi, surat, kartu hitung, bukti penyampaian, dasar penolakan, bukti bernomor, dan daftar sidik. Kembar tersamar tidak memuat bukti yang dikecualikan dan data pribadi. Penyusunan tercatat di jejak.</source>
        <translation>One PDF and one folder: chronology, letters, counting cards, proofs of delivery, grounds for refusal, numbered exhibits and a list of fingerprints. The masked twin leaves out exempt exhibits and personal data. The compilation is recorded in the trail.</translation>
    </message>
    <message>
        <source>Lengkap (untuk Komisi Informasi dan arsip)</source>
        <translation>Full (for the Information Commission and the archive)</translation>
    </message>
    <message>
        <source>Kembar tersamar (untuk pihak lain)</source>
        <translation>Masked twin (for other parties)</translation>
    </message>
    <message>
        <source>Buat berkas</source>
        <translation>Compile the file</translation>
    </message>
    <message>
        <source>Yang perlu diperhatikan</source>
        <translation>Points to note</translation>
    </message>
    <message>
        <source>Berkas sengketa {0}</source>
        <translation>Dispute file {0}</translation>
    </message>
    <message>
        <source>Pilih folder tujuannya.</source>
        <translation>Choose its target folder.</translation>
    </message>
    <message>
        <source>Menyusun berkas sengketa {0}</source>
        <translation>Compiling the dispute file {0}</translation>
    </message>
    <message>
        <source>&amp;Bentuk</source>
        <translation>&amp;Output as</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Folder baru atau kosong; berkas lama yang belum diubah diganti.</source>
        <translation>A new or empty folder; an old, unchanged file is replaced.</translation>
    </message>
    <message>
        <source>&amp;Folder tujuan</source>
        <translation>Target &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Kata lain yang disamarkan, satu per baris</source>
        <translation>Other &amp;words to mask, one per line</translation>
    </message>
    <message>
        <source>Misalnya nama saksi atau pihak ketiga.</source>
        <translation>For example names of witnesses or third parties.</translation>
    </message>
    <message>
        <source>&amp;Gambar yang sudah diperiksa bersih</source>
        <translation>&amp;Images checked and found clean</translation>
    </message>
    <message>
        <source>Tanda bukti dipisah koma, misalnya T-1, S-2.</source>
        <translation>Exhibit marks separated by commas, for example T-1, S-2.</translation>
    </message>
    <message>
        <source>Pilih folder tujuan</source>
        <translation>Choose target folder</translation>
    </message>
    <message>
        <source>{0} halaman, {1} surat, {2} bukti; {3} berkas di {4}.</source>
        <translation>{0} pages, {1} letters, {2} exhibits; {3} files in {4}.</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Berkas sengketa {0} selesai: {1}</source>
        <translation>Dispute file {0} done: {1}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Sidang dan tenggat bulan ini</source>
        <translation>Hearings and deadlines of this month</translation>
    </message>
    <message>
        <source>Tidak ada sidang atau tenggat bulan ini.</source>
        <translation>There is no hearing or deadline this month.</translation>
    </message>
    <message>
        <source>Jadwal bulan ini disalin.</source>
        <translation>The schedule of this month was copied.</translation>
    </message>
    <message>
        <source>Kalender sidang</source>
        <translation>Calendar of hearings</translation>
    </message>
    <message>
        <source>Bulan lalu</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan depan</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bulan ini</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Salin jadwal</source>
        <translation>Copy schedule</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Simpan semua sidang (.ics)…</source>
        <translation>Save all hearings (.ics)…</translation>
    </message>
    <message>
        <source>Sidang atau tenggat</source>
        <translation>Hearing or deadline</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>sidang</source>
        <translation>hearing</translation>
    </message>
    <message>
        <source>tenggat</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>+{0} lagi</source>
        <translation>+{0} more</translation>
    </message>
    <message>
        <source>batas</source>
        <translation>due</translation>
    </message>
    <message>
        <source>batas Komisi</source>
        <translation>Commission’s limit</translation>
    </message>
    <message>
        <source>Muat ulang kalender</source>
        <translation>Reload the calendar</translation>
    </message>
    <message>
        <source>Cetak kalender sidang</source>
        <translation>Print the hearing calendar</translation>
    </message>
    <message>
        <source>Sidang belum dicatat</source>
        <translation>Hearing not recorded yet</translation>
    </message>
    <message>
        <source>Komisi</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Catat kehadiran dan hasil sidang {0}</source>
        <translation>Record attendance and outcome of the hearing of {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutHelp</name>
    <message>
        <source>Pintasan papan ketik</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Saring pintasan…</source>
        <translation>Filter shortcuts…</translation>
    </message>
    <message>
        <source>Saring pintasan</source>
        <translation>Filter shortcuts</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Navigasi</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>Sinkronisasi</name>
    <message>
        <source>Sinkronisasi</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Pengelolaan</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Akun ini tidak berhak melihat sinkronisasi.</source>
        <translation>This account may not see synchronisation.</translation>
    </message>
    <message>
        <source>Mintalah administrator menambahkan peran yang sesuai.</source>
        <translation>Ask an administrator for the right role.</translation>
    </message>
    <message>
        <source>{0} perlu keputusan</source>
        <translation>{0} need a decision</translation>
    </message>
    <message>
        <source>menunggu tanda terima</source>
        <translation>waits for a receipt</translation>
    </message>
    <message>
        <source>diakui</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>diterapkan</source>
        <translation>applied</translation>
    </message>
    <message>
        <source>menunggu paket lain</source>
        <translation>waits for another packet</translation>
    </message>
    <message>
        <source>belum dibawa</source>
        <translation>not carried yet</translation>
    </message>
    <message>
        <source>menunggu persetujuan</source>
        <translation>waits for agreement</translation>
    </message>
    <message>
        <source>ditolak</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>passed over</translation>
    </message>
    <message>
        <source>Flashdisk</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>keluar</source>
        <translation>out</translation>
    </message>
    <message>
        <source>masuk</source>
        <translation>in</translation>
    </message>
    <message>
        <source>titipan</source>
        <translation>carried for others</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>dapat dilanjutkan bila terputus</source>
        <translation>can be resumed if cut off</translation>
    </message>
    <message>
        <source>{0} perubahan</source>
        <translation>{0} changes</translation>
    </message>
    <message>
        <source>{0} berkas</source>
        <translation>{0} files</translation>
    </message>
    <message>
        <source>Tidak ada perubahan yang menunggu dibawa.</source>
        <translation>No changes wait to be carried.</translation>
    </message>
    <message>
        <source> dan </source>
        <translation> and </translation>
    </message>
    <message>
        <source>{0} menunggu dibawa ke provinsi dan komputer lain.</source>
        <translation>{0} wait to be carried to the province and other PCs.</translation>
    </message>
    <message>
        <source>{0} menunggu dibawa ke provinsi.</source>
        <translation>{0} wait to be carried to the province.</translation>
    </message>
    <message>
        <source>{0} menunggu dibawa ke komputer lain.</source>
        <translation>{0} wait to be carried to other PCs.</translation>
    </message>
    <message>
        <source>{0} paket</source>
        <translation>{0} packets</translation>
    </message>
    <message>
        <source>{0} tanda terima</source>
        <translation>{0} receipts</translation>
    </message>
    <message>
        <source>Belum ada paket untuk komputer ini di flashdisk.</source>
        <translation>No packets for this PC on the USB stick.</translation>
    </message>
    <message>
        <source>Ditemukan di flashdisk: {0} ({1}).</source>
        <translation>Found on the USB stick: {0} ({1}).</translation>
    </message>
    <message>
        <source>Tidak ada yang baru untuk dibaca.</source>
        <translation>Nothing new to read.</translation>
    </message>
    <message>
        <source>{0} paket dibaca, {1} perubahan masuk</source>
        <translation>{0} packets read, {1} changes came in</translation>
    </message>
    <message>
        <source>{0} paket menunggu</source>
        <translation>{0} packets wait</translation>
    </message>
    <message>
        <source>{0} paket ditolak</source>
        <translation>{0} packets refused</translation>
    </message>
    <message>
        <source>Tidak ada paket baru untuk ditulis.</source>
        <translation>No new packets to write.</translation>
    </message>
    <message>
        <source>{0} paket ({1} perubahan, {2}) ditulis dan dibaca kembali.</source>
        <translation>{0} packets ({1} changes, {2}) written and read back.</translation>
    </message>
</context>
<context>
    <name>SisiMasuk</name>
    <message>
        <source>Pulihkan dari cadangan…</source>
        <translation>Restore from backup…</translation>
    </message>
    <message>
        <source>Buat kantor baru…</source>
        <translation>Create new office…</translation>
    </message>
    <message>
        <source>Folder lain…</source>
        <translation>Other folder…</translation>
    </message>
    <message>
        <source>Gabung ke instansi…</source>
        <translation>Join an agency…</translation>
    </message>
</context>
<context>
    <name>SpandukDraf</name>
    <message>
        <source>&amp;Lanjutkan draf</source>
        <translation>Resume dra&amp;ft</translation>
    </message>
    <message>
        <source>Buang draf</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Mulai baru</source>
        <translation>Start anew</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Draf belum selesai: {0}</source>
        <translation>Unfinished draft: {0}</translation>
    </message>
    <message>
        <source> (dan {0} lainnya)</source>
        <translation> (and {0} more)</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Langkah berikutnya:</source>
        <translation>Next step:</translation>
    </message>
</context>
<context>
    <name>SuratPanel</name>
    <message>
        <source>Surat permohonan</source>
        <translation>Letters of the request</translation>
    </message>
    <message>
        <source>Surat muncul di sini menurut tahap permohonan.</source>
        <translation>Letters appear here according to the stage of the request.</translation>
    </message>
    <message>
        <source>Belum ada surat.</source>
        <translation>No letters yet.</translation>
    </message>
    <message>
        <source>Cetak formulir…</source>
        <translation>Print a form…</translation>
    </message>
    <message>
        <source>Formulir permintaan, salinan, berita acara, pengantar, kepuasan, keberatan</source>
        <translation>Forms: request, copies, record of hand-over, covering letter, satisfaction, objection</translation>
    </message>
</context>
<context>
    <name>SurveiKepuasan</name>
    <message>
        <source>&amp;Ketik lembar…</source>
        <translation>T&amp;ype in a slip…</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;Sampai</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Survei kepuasan</source>
        <translation>Satisfaction survey</translation>
    </message>
    <message>
        <source>{0} lembar</source>
        <translation>{0} slips</translation>
    </message>
    <message>
        <source>Belum ada lembar pada masa ini.</source>
        <translation>No slips in this period yet.</translation>
    </message>
    <message>
        <source>Nilai {0} · mutu {1} · {2}</source>
        <translation>Score {0} · grade {1} · {2}</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Sembilan unsur, nilai 1 sampai 4, tanpa nama. Lembar kosong ada di Data.</source>
        <translation>Nine items, scores 1 to 4, without names. Blank slips are under Data.</translation>
    </message>
</context>
<context>
    <name>SusunanKasus</name>
    <message>
        <source>Rincian permohonan</source>
        <translation>Details of the request</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>← Daftar</source>
        <translation>← List</translation>
    </message>
    <message>
        <source>Kembali ke daftar</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Kembali ke daftar (Esc)</source>
        <translation>Back to the list (Esc)</translation>
    </message>
    <message>
        <source>Perkara</source>
        <translation>Case</translation>
    </message>
</context>
<context>
    <name>TabelRingkas</name>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Berubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Paralel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Disembunyikan</source>
        <translation>Hidden</translation>
    </message>
</context>
<context>
    <name>TanggalEdit</name>
    <message>
        <source>hh-bb-tttt</source>
        <translation>dd-mm-yyyy</translation>
    </message>
    <message>
        <source>Buka kalender (Alt ↓)</source>
        <translation>Open calendar (Alt ↓)</translation>
    </message>
    <message>
        <source>Buka kalender</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Tanggal tidak dikenal. Tulis seperti 24-11-2026.</source>
        <translation>Not a date. Write it like 24-11-2026.</translation>
    </message>
    <message>
        <source>Tanggal paling awal {0}.</source>
        <translation>Earliest date {0}.</translation>
    </message>
    <message>
        <source>Tanggal paling akhir {0}.</source>
        <translation>Latest date {0}.</translation>
    </message>
    <message>
        <source>libur</source>
        <translation>day off</translation>
    </message>
</context>
<context>
    <name>Tertahan</name>
    <message>
        <source>Masih menunggu paket lain yang belum tiba; tidak ada yang diterapkan.</source>
        <translation>Still waiting for other packets that have not arrived; nothing was applied.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Tukar</name>
    <message>
        <source>Memeriksa {0}</source>
        <translation>Checking {0}</translation>
    </message>
    <message>
        <source>Menukar data dengan {0}</source>
        <translation>Exchanging with {0}</translation>
    </message>
</context>
<context>
    <name>_Baris</name>
    <message>
        <source>Langkah {0} dari {1}: {2}</source>
        <translation>Step {0} of {1}: {2}</translation>
    </message>
</context>
</TS>
