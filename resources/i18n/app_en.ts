<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
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
    <name>FormField</name>
    <message>
        <source>wajib diisi</source>
        <translation>required</translation>
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
    <name>StepBar</name>
    <message>
        <source>Langkah berikutnya:</source>
        <translation>Next step:</translation>
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
</TS>
