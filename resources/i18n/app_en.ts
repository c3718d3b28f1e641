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
    <name>DialogBorang</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
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
    <name>DialogCelah</name>
    <message>
        <source>Laporan celah nomor</source>
        <translation>Number gap report</translation>
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
        <source>PPID</source>
        <translation>PPID</translation>
    </message>
    <message>
        <source>Atasan PPID</source>
        <translation>PPID superior</translation>
    </message>
    <message>
        <source>Petugas pelayanan informasi</source>
        <translation>Information service officer</translation>
    </message>
    <message>
        <source>Tulis jabatan yang diatasnamakan.</source>
        <translation>Enter the position on whose behalf the official signs.</translation>
    </message>
    <message>
        <source>Pejabat disimpan.</source>
        <translation>Official saved.</translation>
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
        <source>18 angka</source>
        <translation>18 digits</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank/grade</translation>
    </message>
    <message>
        <source>Menandatangani sebagai</source>
        <translation>Signs as</translation>
    </message>
    <message>
        <source>Status jabatan</source>
        <translation>Type of appointment</translation>
    </message>
    <message>
        <source>Atas nama jabatan</source>
        <translation>On behalf of (position)</translation>
    </message>
    <message>
        <source>Jabatan yang diatasnamakan, misalnya Kepala Dinas.</source>
        <translation>The position on whose behalf the official signs, for example Kepala Dinas.</translation>
    </message>
    <message>
        <source>Berlaku sejak</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Kosong: sejak dahulu.</source>
        <translation>Empty: from the beginning.</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kosong: tanpa batas waktu.</source>
        <translation>Empty: no end date.</translation>
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
        <source>Akun aktif (boleh masuk)</source>
        <translation>Account active (may log in)</translation>
    </message>
    <message>
        <source>Kedua sandi tidak sama.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Akun dibuat.</source>
        <translation>Account created.</translation>
    </message>
    <message>
        <source>Akun disimpan.</source>
        <translation>Account saved.</translation>
    </message>
    <message>
        <source>Nama akun</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>Huruf, angka, titik, atau garis; dipakai untuk masuk.</source>
        <translation>Letters, digits, dots or hyphens; used to log in.</translation>
    </message>
    <message>
        <source>Nama akun tidak berubah.</source>
        <translation>The account name does not change.</translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Sandi pertama</source>
        <translation>First password</translation>
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
        <source>Bila diisi, isi cadangan dibuka dan diperiksa sebelum dipakai. Di komputer lain frasa ini juga diperlukan saat masuk.</source>
        <translation>If entered, the contents of the backup are opened and checked before use. On another computer the phrase is also needed to log in.</translation>
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
    <name>JendelaPemasangan</name>
    <message>
        <source>{0} · Pemasangan awal</source>
        <translation>{0} · First setup</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Langkah {0} dari {1}</source>
        <translation>Step {0} of {1}</translation>
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
        <source>Luring</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Data tersimpan di komputer ini</source>
        <translation>Data are kept on this computer</translation>
    </message>
    <message>
        <source>Permohonan</source>
        <translation>Requests</translation>
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
        <source>Semua permohonan dari {0} ditarik dari register sekaligus. Jejaknya tetap ada. Ditolak bila salah satunya sudah dikerjakan.</source>
        <translation>All requests from {0} are withdrawn from the register at once. Their trail remains. Refused if one of them has already been worked on.</translation>
    </message>
    <message>
        <source>Impor diurungkan.</source>
        <translation>Import undone.</translation>
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
        <source>Nyatakan jam komputer benar</source>
        <translation>Confirm the computer clock</translation>
    </message>
    <message>
        <source>Hanya administrator. Tulis mengapa catatan terakhir bertanggal lebih kemudian, misalnya jam komputer pernah keliru. Alasan ini masuk ke jejak.</source>
        <translation>Administrators only. State why the last entry has a later date, for example because the computer clock was once wrong. This reason goes into the trail.</translation>
    </message>
    <message>
        <source>Jam ini benar</source>
        <translation>The clock is right</translation>
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
</context>
<context>
    <name>PanelKosong</name>
    <message>
        <source>Belum ada kantor di folder ini</source>
        <translation>No office in this folder yet</translation>
    </message>
    <message>
        <source>Data satu kantor disimpan terenkripsi dalam satu folder di komputer ini. Mulailah dengan membuat kantor baru, atau ambil kembali dari cadangan.</source>
        <translation>The data of one office are kept encrypted in one folder on this computer. Start by creating a new office, or restore one from a backup.</translation>
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
</context>
<context>
    <name>Pembuka</name>
    <message>
        <source>Akun ini hanya dapat melihat. Mintalah petugas layanan mendaftarkannya.</source>
        <translation>This account can only view. Ask a service officer to register it.</translation>
    </message>
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
        <source>Nama akun Anda, waktu, dan keperluan ini tercatat di jejak. Data tersamar lagi setelah lima menit atau bila pindah permohonan.</source>
        <translation>Your account name, the time and this purpose are recorded in the trail. The data are masked again after five minutes or when you move to another request.</translation>
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
    <message>
        <source>Permohonan {0} terdaftar.</source>
        <translation>Request {0} registered.</translation>
    </message>
    <message>
        <source>Cetak tanda bukti</source>
        <translation>Print receipt</translation>
    </message>
</context>
<context>
    <name>Pengaturan</name>
    <message>
        <source>Bukan libur (tetap hari kerja)</source>
        <translation>Not a holiday (remains a working day)</translation>
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
        <source>Saring daftar…</source>
        <translation>Filter the list…</translation>
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
    <name>Timeline</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
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
