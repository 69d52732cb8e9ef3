<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>American</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Britania</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferensi</translation>
    </message>
    <message>
        <source>Stands in the history and in exported units</source>
        <translation>Tercantum dalam riwayat dan unit yang diekspor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text size in pixels</source>
        <translation>Ukuran teks dalam piksel</translation>
    </message>
    <message>
        <source>The model that makes drafts</source>
        <translation>Model yang membuat draf</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Penulisan</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>How new projects are spelled and dated</source>
        <translation>Ejaan dan format tanggal proyek baru</translation>
    </message>
    <message>
        <source>What you put right in a draft is put right in others</source>
        <translation>Yang Anda perbaiki dalam satu draf diperbaiki juga dalam draf lain</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Up and down choose a topic</source>
        <translation>Atas dan bawah memilih topik</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Bahasa berganti saat program dibuka lagi.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>English of new projects</source>
        <translation>Bahasa Inggris proyek baru</translation>
    </message>
    <message>
        <source>Close the preferences</source>
        <translation>Tutup preferensi</translation>
    </message>
    <message>
        <source>The language of the window, from its next start on</source>
        <translation>Bahasa jendela, mulai saat dibuka lagi</translation>
    </message>
    <message>
        <source>Offer the rest of the sentence in grey</source>
        <translation>Tawarkan sisa kalimat dengan warna abu-abu</translation>
    </message>
    <message>
        <source>Put names and terms you corrected into later drafts</source>
        <translation>Pakai nama dan istilah yang Anda koreksi dalam draf berikutnya</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is</source>
        <translation>Terang, gelap, atau mengikuti sistem</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kualitas</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Unduh model</translation>
    </message>
    <message>
        <source>Models to get</source>
        <translation>Model yang dapat diunduh</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Fetch this model from the network</source>
        <translation>Unduh model ini dari jaringan</translation>
    </message>
    <message>
        <source>{size:,.0f} MB</source>
        <translation>{size:,.0f} MB</translation>
    </message>
    <message>
        <source>It is fetched from {host}, over the network, once. Nothing of yours is sent. A download that breaks off goes on where it stopped.</source>
        <translation>Model diunduh dari {host} melalui jaringan, satu kali saja. Data Anda tidak dikirim. Unduhan yang terputus dilanjutkan dari tempat terhenti.</translation>
    </message>
    <message>
        <source>A single sentence cannot be split.</source>
        <translation>Satu kalimat tidak dapat dipisah.</translation>
    </message>
    <message>
        <source>Merge it, or move it to another bead.</source>
        <translation>Gabungkan, atau pindahkan ke pasangan lain.</translation>
    </message>
    <message>
        <source>Segment {number} has no translation yet.</source>
        <translation>Segmen {number} belum memiliki terjemahan.</translation>
    </message>
    <message>
        <source>Type one before you confirm it.</source>
        <translation>Ketik terjemahannya sebelum mengonfirmasi.</translation>
    </message>
    <message>
        <source>Confirm it before you accept it.</source>
        <translation>Konfirmasi dahulu sebelum menerimanya.</translation>
    </message>
    <message>
        <source>Confirm it before you reject it.</source>
        <translation>Konfirmasi dahulu sebelum menolaknya.</translation>
    </message>
    <message>
        <source>A rejection needs a reason.</source>
        <translation>Penolakan memerlukan alasan.</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong.</source>
        <translation>Jelaskan secara singkat apa yang salah.</translation>
    </message>
    <message>
        <source>Segment {number} is not confirmed yet.</source>
        <translation>Segmen {number} belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>Segment {number} is locked.</source>
        <translation>Segmen {number} terkunci.</translation>
    </message>
    <message>
        <source>Unlock it to change it.</source>
        <translation>Buka kuncinya untuk mengubahnya.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ini bukan file</translation>
    </message>
    <message>
        <source>{name} is a project or a memory of the workbench.</source>
        <translation>{name} adalah proyek atau memori milik workbench.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>Choose another place, or close the program that has it open.</source>
        <translation>Pilih tempat lain, atau tutup program yang sedang membukanya.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <source>Line {number} is no JSON.</source>
        <translation>Baris {number} bukan JSON.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Tulis satu objek per baris.</translation>
    </message>
    <message>
        <source>Line {number} is no JSON object.</source>
        <translation>Baris {number} bukan objek JSON.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} bukan UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>Line {number} is no table: {error}.</source>
        <translation>Baris {number} bukan tabel: {error}.</translation>
    </message>
    <message>
        <source>Save it anew.</source>
        <translation>Simpan ulang.</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be imported.</source>
        <translation>Jenis file {name} tidak dapat diimpor.</translation>
    </message>
    <message>
        <source>Import a .tmx, or a file that came back as {endings}.</source>
        <translation>Impor .tmx, atau file yang kembali sebagai {endings}.</translation>
    </message>
    <message>
        <source>{name} is of no kind of glossary.</source>
        <translation>{name} bukan jenis file glosarium.</translation>
    </message>
    <message>
        <source>Use a .tsv, .csv or .tbx file.</source>
        <translation>Gunakan file .tsv, .csv, atau .tbx.</translation>
    </message>
    <message>
        <source>{name} is no table: line {number}, {error}.</source>
        <translation>{name} bukan tabel: baris {number}, {error}.</translation>
    </message>
    <message>
        <source>{name} has a single column.</source>
        <translation>{name} hanya memiliki satu kolom.</translation>
    </message>
    <message>
        <source>Put the translation into a second one.</source>
        <translation>Letakkan terjemahan di kolom kedua.</translation>
    </message>
    <message>
        <source>It has no source.</source>
        <translation>Tidak ada teks sumber.</translation>
    </message>
    <message>
        <source>It has no rendering.</source>
        <translation>Tidak ada padanan.</translation>
    </message>
    <message>
        <source>{name} is damaged or locked by a password.</source>
        <translation>{name} rusak atau dikunci dengan kata sandi.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than a sheet can be.</source>
        <translation>Isi {name} lebih besar daripada batas lembar tinjauan.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Bagi filenya.</translation>
    </message>
    <message>
        <source>{name} holds a DOCTYPE, as no office writes it.</source>
        <translation>{name} berisi DOCTYPE, yang tidak ditulis program perkantoran mana pun.</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>baris {number}</translation>
    </message>
    <message>
        <source>{name} is no sheet that can be read.</source>
        <translation>{name} bukan lembar tinjauan yang dapat dibaca.</translation>
    </message>
    <message>
        <source>A text of {count} characters fits no cell of a spreadsheet.</source>
        <translation>Teks sepanjang {count} karakter tidak muat dalam sel lembar sebar.</translation>
    </message>
    <message>
        <source>Export a .docx instead.</source>
        <translation>Ekspor sebagai .docx saja.</translation>
    </message>
    <message>
        <source>No columns named “number” and “target” were found.</source>
        <translation>Kolom bernama “number” dan “target” tidak ditemukan.</translation>
    </message>
    <message>
        <source>Keep the row of headings in the table.</source>
        <translation>Pertahankan baris judul kolom dalam tabel.</translation>
    </message>
    <message>
        <source>{name} is no well-formed XML: {msg}.</source>
        <translation>{name} bukan XML yang tersusun benar: {msg}.</translation>
    </message>
    <message>
        <source>Export it anew.</source>
        <translation>Ekspor ulang.</translation>
    </message>
    <message>
        <source>{name} is not in the encoding it states.</source>
        <translation>Pengodean {name} tidak sesuai dengan yang dinyatakan.</translation>
    </message>
    <message>
        <source>{name} is no TBX file.</source>
        <translation>{name} bukan file TBX.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Pilih file lain.</translation>
    </message>
    <message>
        <source>entry {number}, line {line}</source>
        <translation>entri {number}, baris {line}</translation>
    </message>
    <message>
        <source>It has no Indonesian term with an English one.</source>
        <translation>Tidak ada istilah Indonesia yang berpasangan dengan istilah Inggris.</translation>
    </message>
    <message>
        <source>{name} is no Word document.</source>
        <translation>{name} bukan dokumen Word.</translation>
    </message>
    <message>
        <source>{name} breaks off ({text}).</source>
        <translation>{name} terpotong ({text}).</translation>
    </message>
    <message>
        <source>{name} breaks off in line {line} ({text}).</source>
        <translation>{name} terpotong di baris {line} ({text}).</translation>
    </message>
    <message>
        <source>Have it written anew.</source>
        <translation>Minta filenya ditulis ulang.</translation>
    </message>
    <message>
        <source>No unit of {name} has the number of a segment: it is another tool&apos;s own working file.</source>
        <translation>Tidak ada unit {name} yang bernomor segmen: ini file kerja milik alat lain.</translation>
    </message>
    <message>
        <source>Let that tool write the XLIFF that it was given back, and import that.</source>
        <translation>Minta alat itu menulis kembali XLIFF yang diberikan kepadanya, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>The unit in {place} cannot be read. {error}</source>
        <translation>Unit di {place} tidak dapat dibaca. {error}</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Perbaiki filenya.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The file is not in the encoding that it states.</source>
        <translation>Pengodean file tidak sesuai dengan yang dinyatakan.</translation>
    </message>
    <message>
        <source>It uses {text}, which the file does not explain.</source>
        <translation>Unit memakai {text}, yang tidak dijelaskan dalam file.</translation>
    </message>
    <message>
        <source>The file declares entities of its own, which can hide other files or fill the memory.</source>
        <translation>File mendeklarasikan entitas sendiri, yang dapat menyembunyikan file lain atau memenuhi memori komputer.</translation>
    </message>
    <message>
        <source>Have it written without a DOCTYPE.</source>
        <translation>Minta filenya ditulis tanpa DOCTYPE.</translation>
    </message>
    <message>
        <source>This is no {kind} file, or not a whole one.</source>
        <translation>Ini bukan file {kind}, atau tidak utuh.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} bukan file teks.</translation>
    </message>
    <message>
        <source>Save the page as text or HTML and import that.</source>
        <translation>Simpan halaman sebagai teks atau HTML, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>The kinds are {known}.</source>
        <translation>Jenis yang didukung: {known}.</translation>
    </message>
    <message>
        <source>There is no text to import.</source>
        <translation>Tidak ada teks untuk diimpor.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it again.</source>
        <translation>Salin teks artikel dan tempel lagi.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} tidak berisi teks.</translation>
    </message>
    <message>
        <source>Save the page again, or paste its text.</source>
        <translation>Simpan ulang halaman, atau tempel teksnya.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a page.</source>
        <translation>{name} adalah folder, bukan halaman.</translation>
    </message>
    <message>
        <source>Import the pages in it.</source>
        <translation>Impor halaman di dalamnya.</translation>
    </message>
    <message>
        <source>{name} is larger than 50 MB ({size} MB).</source>
        <translation>{name} lebih besar dari 50 MB ({size} MB).</translation>
    </message>
    <message>
        <source>{name} has a paragraph of more than {most:,} characters.</source>
        <translation>{name} memuat paragraf yang lebih dari {most:,} karakter.</translation>
    </message>
    <message>
        <source>Save the page without its images, or paste its text.</source>
        <translation>Simpan halaman tanpa gambar, atau tempel teksnya.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} tidak ada.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>Periksa nama filenya.</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>sistem menolak</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of yours first.</source>
        <translation>Salin dahulu ke folder Anda sendiri.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} kosong.</translation>
    </message>
    <message>
        <source>Save the page again.</source>
        <translation>Simpan ulang halamannya.</translation>
    </message>
    <message>
        <source>Break its lines, or paste the article&apos;s text.</source>
        <translation>Pecah barisnya, atau tempel teks artikel.</translation>
    </message>
    <message>
        <source>{name} holds messages in messages.</source>
        <translation>{name} berisi pesan di dalam pesan.</translation>
    </message>
    <message>
        <source>Save the page again as HTML.</source>
        <translation>Simpan ulang halaman sebagai HTML.</translation>
    </message>
    <message>
        <source>{name} holds no web page.</source>
        <translation>{name} tidak berisi halaman web.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than a document can hold.</source>
        <translation>Isi {name} jauh lebih besar daripada yang wajar untuk dokumen.</translation>
    </message>
    <message>
        <source>It was not opened.</source>
        <translation>File tidak dibuka.</translation>
    </message>
    <message>
        <source>{name} is far longer than an article.</source>
        <translation>{name} jauh lebih panjang daripada sebuah artikel.</translation>
    </message>
    <message>
        <source>Split it, or paste the article&apos;s text.</source>
        <translation>Bagilah, atau tempelkan teks artikelnya.</translation>
    </message>
    <message>
        <source>{name} is not a readable Word document.</source>
        <translation>{name} bukan dokumen Word yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it as .docx without a password.</source>
        <translation>Buka di pengolah kata dan simpan sebagai .docx tanpa kata sandi.</translation>
    </message>
    <message>
        <source>There is no model {wanted}.</source>
        <translation>Tidak ada model {wanted}.</translation>
    </message>
    <message>
        <source>See the installed ones with models list.</source>
        <translation>Lihat model yang terpasang dengan models list.</translation>
    </message>
    <message>
        <source>{name} cannot be a model&apos;s name.</source>
        <translation>{name} tidak dapat dipakai sebagai nama model.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation>Berikan nama lain.</translation>
    </message>
    <message>
        <source>{name} could not be installed: {reason}.</source>
        <translation>{name} tidak dapat dipasang: {reason}.</translation>
    </message>
    <message>
        <source>Make room in {user}, or check its rights.</source>
        <translation>Kosongkan ruang di {user}, atau periksa hak aksesnya.</translation>
    </message>
    <message>
        <source>{name} could not be removed: {reason}.</source>
        <translation>{name} tidak dapat dihapus: {reason}.</translation>
    </message>
    <message>
        <source>Check the rights of {user}.</source>
        <translation>Periksa hak akses {user}.</translation>
    </message>
    <message>
        <source>A model {name} is installed.</source>
        <translation>Model {name} sudah terpasang.</translation>
    </message>
    <message>
        <source>Remove it first, or give another name.</source>
        <translation>Hapus dahulu, atau berikan nama lain.</translation>
    </message>
    <message>
        <source>{name} travels with the program and cannot be removed.</source>
        <translation>{name} disertakan dengan program dan tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>There is no model {name}.</source>
        <translation>Tidak ada model {name}.</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>Tidak ada model yang terpasang.</translation>
    </message>
    <message>
        <source>Add one with models add.</source>
        <translation>Tambahkan model dengan models add.</translation>
    </message>
    <message>
        <source>The model {name} does not state its languages.</source>
        <translation>Model {name} tidak menyatakan bahasanya.</translation>
    </message>
    <message>
        <source>Say them with --from and --to (id, en).</source>
        <translation>Sebutkan dengan --from dan --to (id, en).</translation>
    </message>
    <message>
        <source>The model {name} cannot be loaded: {reason}.</source>
        <translation>Model {name} tidak dapat dimuat: {reason}.</translation>
    </message>
    <message>
        <source>Fetch or convert it again, or choose another one.</source>
        <translation>Unduh atau konversi ulang, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>{file} of the model {name} belongs to another model.</source>
        <translation>{file} pada model {name} milik model lain.</translation>
    </message>
    <message>
        <source>Fetch or convert it again.</source>
        <translation>Unduh atau konversi ulang.</translation>
    </message>
    <message>
        <source>{address} answers {code} ({reason}).</source>
        <translation>{address} menjawab {code} ({reason}).</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The connection to {host} broke off.</source>
        <translation>Koneksi ke {host} terputus.</translation>
    </message>
    <message>
        <source>Try again: it goes on where it stopped.</source>
        <translation>Coba lagi: unduhan dilanjutkan dari tempat terhenti.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name} tidak dapat disimpan: {reason}.</translation>
    </message>
    <message>
        <source>Make room, and try again.</source>
        <translation>Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>{address} tidak dapat dihubungi.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Periksa jaringan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>{address} answers with more than a list of files.</source>
        <translation>Jawaban {address} lebih besar daripada daftar file.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Pilih model lain.</translation>
    </message>
    <message>
        <source>{address} is longer than was promised.</source>
        <translation>{address} lebih panjang dari yang dijanjikan.</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>Unduhan dihentikan.</translation>
    </message>
    <message>
        <source>It goes on there the next time.</source>
        <translation>Unduhan dilanjutkan dari situ lain kali.</translation>
    </message>
    <message>
        <source>{address} is no address on the web.</source>
        <translation>{address} bukan alamat web.</translation>
    </message>
    <message>
        <source>The server goes on at another place than was asked for.</source>
        <translation>Server melanjutkan dari posisi yang berbeda dengan yang diminta.</translation>
    </message>
    <message>
        <source>{address} is not as long as was promised.</source>
        <translation>{address} tidak sepanjang yang dijanjikan.</translation>
    </message>
    <message>
        <source>{address} is not what was promised: its checksum differs.</source>
        <translation>{address} bukan seperti yang dijanjikan: checksum-nya berbeda.</translation>
    </message>
    <message>
        <source>It was deleted; try again, or choose another model.</source>
        <translation>File telah dihapus; coba lagi, atau pilih model lain.</translation>
    </message>
    <message>
        <source>{path} cannot be read as JSON.</source>
        <translation>{path} tidak dapat dibaca sebagai JSON.</translation>
    </message>
    <message>
        <source>Fetch or convert the model again.</source>
        <translation>Unduh atau konversi ulang model.</translation>
    </message>
    <message>
        <source>{path} is not a JSON object.</source>
        <translation>{path} bukan objek JSON.</translation>
    </message>
    <message>
        <source>{FACTS} states {value!r} as {name}, not a number.</source>
        <translation>{FACTS} menyatakan {value!r} sebagai {name}, bukan angka.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Perbaiki nilainya.</translation>
    </message>
    <message>
        <source>{FACTS} states {value!r} as {name}, not an object.</source>
        <translation>{FACTS} menyatakan {value!r} sebagai {name}, bukan objek.</translation>
    </message>
    <message>
        <source>{FACTS} states {value!r} as {name}, not a list.</source>
        <translation>{FACTS} menyatakan {value!r} sebagai {name}, bukan daftar.</translation>
    </message>
    <message>
        <source>{path} does not know the language {language}.</source>
        <translation>{path} tidak mengenal bahasa {language}.</translation>
    </message>
    <message>
        <source>{path} holds no vocabulary ({file}).</source>
        <translation>{path} tidak memuat kosakata ({file}).</translation>
    </message>
    <message>
        <source>{file} is not a vocabulary.</source>
        <translation>{file} bukan kosakata.</translation>
    </message>
    <message>
        <source>{path} holds no SentencePiece model.</source>
        <translation>{path} tidak berisi model SentencePiece.</translation>
    </message>
    <message>
        <source>It belongs there as {file}.</source>
        <translation>Seharusnya ada di sana sebagai {file}.</translation>
    </message>
    <message>
        <source>{parent} holds no {name}.</source>
        <translation>{parent} tidak berisi {name}.</translation>
    </message>
    <message>
        <source>Choose a complete CTranslate2 model folder.</source>
        <translation>Pilih folder model CTranslate2 yang lengkap.</translation>
    </message>
    <message>
        <source>{path} is not a model folder.</source>
        <translation>{path} bukan folder model.</translation>
    </message>
    <message>
        <source>Choose a folder, or add a package with models add.</source>
        <translation>Pilih folder, atau tambahkan paket dengan models add.</translation>
    </message>
    <message>
        <source>{path} is of the family {family}, which is not known here.</source>
        <translation>{path} termasuk keluarga {family}, yang tidak dikenal di sini.</translation>
    </message>
    <message>
        <source>{path} translates {source} to {target}, not {ours} to {theirs}.</source>
        <translation>{path} menerjemahkan {source} ke {target}, bukan {ours} ke {theirs}.</translation>
    </message>
    <message>
        <source>{path} has a vocabulary of {size} tokens for a model of {rows}.</source>
        <translation>Kosakata {path} berisi {size} token, sedangkan modelnya {rows}.</translation>
    </message>
    <message>
        <source>Remove it first to get it again.</source>
        <translation>Hapus dahulu untuk mengunduhnya lagi.</translation>
    </message>
    <message>
        <source>Nothing can be written in {user}.</source>
        <translation>{user} tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Periksa hak aksesnya.</translation>
    </message>
    <message>
        <source>{listing} answers with no list of files.</source>
        <translation>{listing} tidak menjawab dengan daftar file.</translation>
    </message>
    <message>
        <source>There is no model at {address}.</source>
        <translation>Tidak ada model di {address}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Choose a CTranslate2 model folder.</source>
        <translation>Pilih folder model CTranslate2.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {strerror}.</source>
        <translation>{path} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a CTranslate2 model.</source>
        <translation>{path} rusak atau bukan model CTranslate2.</translation>
    </message>
    <message>
        <source>There is no model {name} to get.</source>
        <translation>Tidak ada model {name} yang dapat diunduh.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Yang ada: {names}.</translation>
    </message>
    <message>
        <source>{package} is not a whole package.</source>
        <translation>{package} bukan paket yang utuh.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Unduh ulang.</translation>
    </message>
    <message>
        <source>{package} does not hold a model.</source>
        <translation>{package} tidak berisi model.</translation>
    </message>
    <message>
        <source>Choose an Argos package.</source>
        <translation>Pilih paket Argos.</translation>
    </message>
    <message>
        <source>{package} wants to write outside its folder.</source>
        <translation>{package} mencoba menulis di luar foldernya.</translation>
    </message>
    <message>
        <source>Do not trust where it came from.</source>
        <translation>Jangan percayai asalnya.</translation>
    </message>
    <message>
        <source>The sides have {sources} and {references} lines.</source>
        <translation>Kedua sisi memiliki {sources} dan {references} baris.</translation>
    </message>
    <message>
        <source>Give two aligned files.</source>
        <translation>Berikan dua file yang sejajar.</translation>
    </message>
    <message>
        <source>Scoring needs sacrebleu.</source>
        <translation>Penilaian memerlukan sacrebleu.</translation>
    </message>
    <message>
        <source>Install the extra: workbench[quality].</source>
        <translation>Pasang paket tambahan: workbench[quality].</translation>
    </message>
    <message>
        <source>the {language} text</source>
        <translation>teks bahasa {language}</translation>
    </message>
    <message>
        <source>No article was found in {name}.</source>
        <translation>Tidak ada artikel yang ditemukan di {name}.</translation>
    </message>
    <message>
        <source>Copy its text and paste it instead.</source>
        <translation>Salin teksnya dan tempel saja.</translation>
    </message>
    <message>
        <source>Work can be handed to a cluster only with the extra cluster.</source>
        <translation>Pekerjaan hanya dapat diserahkan ke klaster dengan paket tambahan cluster.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;workbench[cluster]&apos;</source>
        <translation>Pasang dengan: pip install &apos;workbench[cluster]&apos;</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}.</source>
        <translation>Tidak ada penjadwal Dask yang menjawab di {address}.</translation>
    </message>
    <message>
        <source>Start one with: dask scheduler</source>
        <translation>Jalankan dengan: dask scheduler</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers.</source>
        <translation>Klaster di {address} tidak memiliki worker.</translation>
    </message>
    <message>
        <source>Start some with: dask worker {address}</source>
        <translation>Jalankan dengan: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster&apos;s workers died while drafting.</source>
        <translation>Worker klaster mati saat membuat draf.</translation>
    </message>
    <message>
        <source>What is drafted is saved; see the workers&apos; logs.</source>
        <translation>Draf yang sudah jadi tersimpan; lihat log worker.</translation>
    </message>
    <message>
        <source>The connection to the cluster broke off.</source>
        <translation>Sambungan ke klaster terputus.</translation>
    </message>
    <message>
        <source>What is drafted is saved; draft again to go on.</source>
        <translation>Draf yang sudah jadi tersimpan; buat draf lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>There is no model to draft with.</source>
        <translation>Tidak ada model untuk membuat draf.</translation>
    </message>
    <message>
        <source>Add a model folder in Models.</source>
        <translation>Tambahkan folder model di Model.</translation>
    </message>
    <message>
        <source>Drafting stopped because of a fault in the program.</source>
        <translation>Pembuatan draf berhenti karena kesalahan program.</translation>
    </message>
    <message>
        <source>Align “{title}”</source>
        <translation>Selaraskan “{title}”</translation>
    </message>
    <message>
        <source>Accept a bead</source>
        <translation>Terima satu pasangan</translation>
    </message>
    <message>
        <source>Accept {count:,} beads</source>
        <translation>Terima {count:,} pasangan</translation>
    </message>
    <message>
        <source>Reject a bead</source>
        <translation>Tolak satu pasangan</translation>
    </message>
    <message>
        <source>Reject {count:,} beads</source>
        <translation>Tolak {count:,} pasangan</translation>
    </message>
    <message>
        <source>Reopen a bead</source>
        <translation>Buka kembali satu pasangan</translation>
    </message>
    <message>
        <source>Reopen {count:,} beads</source>
        <translation>Buka kembali {count:,} pasangan</translation>
    </message>
    <message>
        <source>Pin a bead</source>
        <translation>Sematkan satu pasangan</translation>
    </message>
    <message>
        <source>Pin {count:,} beads</source>
        <translation>Sematkan {count:,} pasangan</translation>
    </message>
    <message>
        <source>Unpin a bead</source>
        <translation>Lepas sematan satu pasangan</translation>
    </message>
    <message>
        <source>Unpin {count:,} beads</source>
        <translation>Lepas sematan {count:,} pasangan</translation>
    </message>
    <message>
        <source>Merge two beads</source>
        <translation>Gabungkan dua pasangan</translation>
    </message>
    <message>
        <source>Split a bead</source>
        <translation>Pisahkan pasangan</translation>
    </message>
    <message>
        <source>Move a sentence</source>
        <translation>Pindahkan kalimat</translation>
    </message>
    <message>
        <source>Beads were pinned meanwhile.</source>
        <translation>Sementara itu ada pasangan yang disematkan.</translation>
    </message>
    <message>
        <source>Align the rest once more.</source>
        <translation>Sejajarkan sisanya sekali lagi.</translation>
    </message>
    <message>
        <source>An accepted bead stays where it is.</source>
        <translation>Pasangan yang diterima tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Reopen it to let it go.</source>
        <translation>Buka kembali untuk melepasnya.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Buka kuncinya dahulu.</translation>
    </message>
    <message>
        <source>Segment {number} was changed in the editor since.</source>
        <translation>Segmen {number} sudah diubah di editor sejak itu.</translation>
    </message>
    <message>
        <source>Mend it there.</source>
        <translation>Perbaiki di sana.</translation>
    </message>
    <message>
        <source>These two texts are in the project already.</source>
        <translation>Kedua teks ini sudah ada dalam proyek.</translation>
    </message>
    <message>
        <source>Choose “Go on aligning” to go on with them.</source>
        <translation>Pilih “Lanjutkan penyejajaran” untuk melanjutkannya.</translation>
    </message>
    <message>
        <source>There is no bead there.</source>
        <translation>Tidak ada pasangan di sana.</translation>
    </message>
    <message>
        <source>Drop the sentence on another bead.</source>
        <translation>Lepaskan kalimat pada pasangan lain.</translation>
    </message>
    <message>
        <source>A source sentence cannot pass others: their order is the article&apos;s.</source>
        <translation>Kalimat sumber tidak dapat melewati yang lain: urutannya mengikuti artikel.</translation>
    </message>
    <message>
        <source>Drop it on the bead beside its own.</source>
        <translation>Lepaskan pada pasangan di sebelah pasangannya sendiri.</translation>
    </message>
    <message>
        <source>The text ends there.</source>
        <translation>Teks berakhir di sana.</translation>
    </message>
    <message>
        <source>Split a bead to let a sentence stand alone.</source>
        <translation>Pisahkan pasangan agar kalimat berdiri sendiri.</translation>
    </message>
    <message>
        <source>Beads were changed meanwhile.</source>
        <translation>Pasangan sudah diubah sementara itu.</translation>
    </message>
    <message>
        <source>Undo, and align the rest once more.</source>
        <translation>Urungkan, lalu sejajarkan sisanya sekali lagi.</translation>
    </message>
    <message>
        <source>That bead is no longer there.</source>
        <translation>Pasangan itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>An ignored finding needs a reason.</source>
        <translation>Temuan yang diabaikan memerlukan alasan.</translation>
    </message>
    <message>
        <source>Say in a few words why it is none.</source>
        <translation>Jelaskan secara singkat mengapa ini bukan kesalahan.</translation>
    </message>
    <message>
        <source>Ignore finding in segment {number}</source>
        <translation>Abaikan temuan di segmen {number}</translation>
    </message>
    <message>
        <source>Tell finding again</source>
        <translation>Tampilkan lagi temuan</translation>
    </message>
    <message>
        <source>Tell {count:,} findings again</source>
        <translation>Tampilkan lagi {count:,} temuan</translation>
    </message>
    <message>
        <source>Add term “{source}”</source>
        <translation>Tambahkan istilah “{source}”</translation>
    </message>
    <message>
        <source>Change term “{source}”</source>
        <translation>Ubah istilah “{source}”</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>Hapus istilah</translation>
    </message>
    <message>
        <source>Remove {count:,} terms</source>
        <translation>Hapus {count:,} istilah</translation>
    </message>
    <message>
        <source>Import {count:,} terms</source>
        <translation>Impor {count:,} istilah</translation>
    </message>
    <message>
        <source>A term has a source and a rendering.</source>
        <translation>Istilah memerlukan teks sumber dan padanannya.</translation>
    </message>
    <message>
        <source>Say how it is to be translated, or how not.</source>
        <translation>Tentukan bagaimana istilah itu harus, atau tidak boleh, diterjemahkan.</translation>
    </message>
    <message>
        <source>Nothing can be written in {parent}.</source>
        <translation>{parent} tidak dapat ditulisi.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Pilih folder lain.</translation>
    </message>
    <message>
        <source>on the computer {host}</source>
        <translation>di komputer {host}</translation>
    </message>
    <message>
        <source>in another window</source>
        <translation>di jendela lain</translation>
    </message>
    <message>
        <source>{name} is open {where} ({program} {process}{since}).</source>
        <translation>{name} sedang terbuka {where} ({program} {process}{since}).</translation>
    </message>
    <message>
        <source>Take it over if nobody works there any more.</source>
        <translation>Ambil alih jika tidak ada lagi yang bekerja di sana.</translation>
    </message>
    <message>
        <source>Close it there, or open it to read.</source>
        <translation>Tutup di sana, atau buka untuk dibaca saja.</translation>
    </message>
    <message>
        <source>, since {moment:%d.%m.%Y %H:%M}</source>
        <translation>, sejak {moment:%d.%m.%Y %H:%M}</translation>
    </message>
    <message>
        <source>A project&apos;s memory is searched without being attached to itself.</source>
        <translation>Memori proyek sudah dicari tanpa perlu dilampirkan ke proyek itu sendiri.</translation>
    </message>
    <message>
        <source>Attach the memory {name}</source>
        <translation>Lampirkan memori {name}</translation>
    </message>
    <message>
        <source>Detach the memory {name}</source>
        <translation>Lepas memori {name}</translation>
    </message>
    <message>
        <source>Penalty of the memory {name}</source>
        <translation>Penalti memori {name}</translation>
    </message>
    <message>
        <source>That memory is not attached any more.</source>
        <translation>Memori itu sudah tidak dilampirkan.</translation>
    </message>
    <message>
        <source>Close it, and restore its backup from the start page.</source>
        <translation>Tutup, lalu pulihkan cadangannya dari halaman awal.</translation>
    </message>
    <message>
        <source>Put the disk or the file back before you go on.</source>
        <translation>Kembalikan disk atau file sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>{name} is no longer where it was opened.</source>
        <translation>{name} sudah tidak ada di tempat semula dibuka.</translation>
    </message>
    <message>
        <source>Unlock it to drop its paragraph.</source>
        <translation>Buka kuncinya untuk membuang paragrafnya.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Tidak ada yang dicari.</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <translation>Ketik yang akan dicari.</translation>
    </message>
    <message>
        <source>“{find}” is no regular expression: {msg}.</source>
        <translation>“{find}” bukan ekspresi reguler: {msg}.</translation>
    </message>
    <message>
        <source>Mend it.</source>
        <translation>Perbaiki.</translation>
    </message>
    <message>
        <source>“{find}” takes too long: it tries too many ways through a target.</source>
        <translation>“{find}” terlalu lama: terlalu banyak cara dicoba dalam satu terjemahan.</translation>
    </message>
    <message>
        <source>Write it without one repetition inside another.</source>
        <translation>Tulis tanpa pengulangan di dalam pengulangan.</translation>
    </message>
    <message>
        <source>“{replacement}” is no replacement: {error}.</source>
        <translation>“{replacement}” bukan pengganti yang sah: {error}.</translation>
    </message>
    <message>
        <source>Segment {number} was worked on meanwhile.</source>
        <translation>Segmen {number} sementara itu sudah dikerjakan.</translation>
    </message>
    <message>
        <source>Segment {number} would be left without a source.</source>
        <translation>Segmen {number} akan kehilangan teks sumber.</translation>
    </message>
    <message>
        <source>Set it aside instead.</source>
        <translation>Sisihkan saja.</translation>
    </message>
    <message>
        <source>One of the two parts would be empty.</source>
        <translation>Salah satu dari kedua bagian akan kosong.</translation>
    </message>
    <message>
        <source>Put the cursor between two words.</source>
        <translation>Letakkan kursor di antara dua kata.</translation>
    </message>
    <message>
        <source>Segment {number} has no segment after it that it can be merged with.</source>
        <translation>Tidak ada segmen sesudah segmen {number} yang dapat digabungkan dengannya.</translation>
    </message>
    <message>
        <source>The headline and the ends of an article stand alone.</source>
        <translation>Judul dan akhir artikel berdiri sendiri.</translation>
    </message>
    <message>
        <source>Unlock it to merge it.</source>
        <translation>Buka kuncinya untuk menggabungkannya.</translation>
    </message>
    <message>
        <source>That unit is not in the memory any more.</source>
        <translation>Unit itu sudah tidak ada dalam memori.</translation>
    </message>
    <message>
        <source>A unit has a source and a target.</source>
        <translation>Unit memerlukan teks sumber dan terjemahan.</translation>
    </message>
    <message>
        <source>Del removes it.</source>
        <translation>Del menghapusnya.</translation>
    </message>
    <message>
        <source>Change a unit of the memory</source>
        <translation>Ubah unit memori</translation>
    </message>
    <message>
        <source>The settings cannot be saved.</source>
        <translation>Preferensi tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Check that {path} can be written.</source>
        <translation>Pastikan {path} dapat ditulisi.</translation>
    </message>
    <message>
        <source>The folder {place} cannot be made.</source>
        <translation>Folder {place} tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>Several articles need a folder: choose another place.</source>
        <translation>Beberapa artikel memerlukan folder: pilih tempat lain.</translation>
    </message>
    <message>
        <source>That article is no longer in the project.</source>
        <translation>Artikel itu sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>That paragraph is no longer in the project.</source>
        <translation>Paragraf itu sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>No backup can be kept in {folder}.</source>
        <translation>Cadangan tidak dapat disimpan di {folder}.</translation>
    </message>
    <message>
        <source>{name} could not be restored: {reason}.</source>
        <translation>{name} tidak dapat dipulihkan: {reason}.</translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Keadaannya tidak berubah.</translation>
    </message>
    <message>
        <source>That alignment is no longer in the project.</source>
        <translation>Penyejajaran itu sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>There is already a file {name} in that folder.</source>
        <translation>File {name} sudah ada di folder itu.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Tidak ada folder {folder}.</translation>
    </message>
    <message>
        <source>Make it, or choose another.</source>
        <translation>Buatlah folder itu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>{output} could not be written.</source>
        <translation>{output} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>{name} was made by a newer workbench.</source>
        <translation>{name} dibuat oleh workbench yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newest workbench to mend it.</source>
        <translation>Pasang workbench terbaru untuk memperbaikinya.</translation>
    </message>
    <message>
        <source>Nothing in {name} can be read as a project.</source>
        <translation>Isi {name} tidak dapat dibaca sebagai proyek.</translation>
    </message>
    <message>
        <source>Restore a backup of it.</source>
        <translation>Pulihkan cadangannya.</translation>
    </message>
    <message>
        <source>There is no project at {path}.</source>
        <translation>Tidak ada proyek di {path}.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Mungkin sudah dipindahkan atau diganti namanya.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} tidak dapat dibaca: {strerror}.</translation>
    </message>
    <message>
        <source>{name} is not a project of the workbench, or it is damaged.</source>
        <translation>{name} bukan proyek workbench, atau rusak.</translation>
    </message>
    <message>
        <source>Open a .wbp file, or a backup of this one.</source>
        <translation>Buka file .wbp, atau cadangan file ini.</translation>
    </message>
    <message>
        <source>The memory {name} could not be written: {reason}.</source>
        <translation>Memori {name} tidak dapat ditulis: {reason}.</translation>
    </message>
    <message>
        <source>Check the rights and room there.</source>
        <translation>Periksa hak akses dan ruang di sana.</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>{name} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Install the newest workbench to open it.</source>
        <translation>Pasang workbench terbaru untuk membukanya.</translation>
    </message>
    <message>
        <source>{name} is damaged: its end is missing.</source>
        <translation>{name} rusak: bagian akhirnya hilang.</translation>
    </message>
    <message>
        <source>The name {beginning}… is too long, or lies too deep.</source>
        <translation>Nama {beginning}… terlalu panjang, atau letaknya terlalu dalam.</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>Tidak ada ruang untuk file sementara.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Kosongkan sebagian ruang.</translation>
    </message>
    <message>
        <source>{name} could not be copied to be read: {reason}.</source>
        <translation>{name} tidak dapat disalin untuk dibaca: {reason}.</translation>
    </message>
    <message>
        <source>Check its rights, and the room for temporary files.</source>
        <translation>Periksa hak aksesnya, dan ruang untuk file sementara.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <translation>Buka cadangannya.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for {name}.</source>
        <translation>Tidak ada ruang lagi di disk untuk {name}.</translation>
    </message>
    <message>
        <source>Free some space; nothing saved is lost.</source>
        <translation>Kosongkan sebagian ruang; yang sudah tersimpan tidak hilang.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>Check its rights and those of its folder.</source>
        <translation>Periksa hak aksesnya dan hak akses foldernya.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>Another program is writing to {name}.</source>
        <translation>Program lain sedang menulis ke {name}.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Tutup program itu dan coba lagi.</translation>
    </message>
    <message>
        <source>The disk does not take {name} as it should.</source>
        <translation>Disk tidak menyimpan {name} sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>Copy the file to another disk.</source>
        <translation>Salin file ke disk lain.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Pilih yang lebih pendek.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} rusak.</translation>
    </message>
    <message>
        <source>{name} is open to read only.</source>
        <translation>{name} dibuka untuk dibaca saja.</translation>
    </message>
    <message>
        <source>Save a copy to work on.</source>
        <translation>Simpan salinan untuk dikerjakan.</translation>
    </message>
    <message>
        <source>That segment is no longer in the project.</source>
        <translation>Segmen itu sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Penyejajaran</translation>
    </message>
    <message>
        <source>Align two texts…</source>
        <translation>Sejajarkan dua teks…</translation>
    </message>
    <message>
        <source>Make a memory of a text and its translation.</source>
        <translation>Buat memori dari teks dan terjemahannya.</translation>
    </message>
    <message>
        <source>Alignment or segments</source>
        <translation>Penyejajaran atau segmen</translation>
    </message>
    <message>
        <source>Go to the alignment of this article, or back to the segments.</source>
        <translation>Ke penyejajaran artikel ini, atau kembali ke segmen.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Terima dan lanjut</translation>
    </message>
    <message>
        <source>The bead is right: make a segment of it.</source>
        <translation>Pasangan benar: jadikan segmen.</translation>
    </message>
    <message>
        <source>Accept all above…</source>
        <translation>Terima semua di atas…</translation>
    </message>
    <message>
        <source>Accept every bead from a score on.</source>
        <translation>Terima setiap pasangan mulai dari skor tertentu.</translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation>Tolak dan lanjut</translation>
    </message>
    <message>
        <source>The bead is wrong: nothing is made of it.</source>
        <translation>Pasangan salah: tidak dijadikan apa pun.</translation>
    </message>
    <message>
        <source>Reopen bead</source>
        <translation>Buka kembali pasangan</translation>
    </message>
    <message>
        <source>Take back what was said about the bead.</source>
        <translation>Tarik keputusan tentang pasangan.</translation>
    </message>
    <message>
        <source>Merge with next bead</source>
        <translation>Gabungkan dengan pasangan berikutnya</translation>
    </message>
    <message>
        <source>Make one bead of this and the next.</source>
        <translation>Jadikan pasangan ini dan berikutnya satu pasangan.</translation>
    </message>
    <message>
        <source>Split bead</source>
        <translation>Pisahkan pasangan</translation>
    </message>
    <message>
        <source>Let the second part begin with this sentence.</source>
        <translation>Mulai bagian kedua dengan kalimat ini.</translation>
    </message>
    <message>
        <source>Move sentence up</source>
        <translation>Pindahkan kalimat ke atas</translation>
    </message>
    <message>
        <source>Give the sentence to the bead above.</source>
        <translation>Berikan kalimat ke pasangan di atas.</translation>
    </message>
    <message>
        <source>Move sentence down</source>
        <translation>Pindahkan kalimat ke bawah</translation>
    </message>
    <message>
        <source>Give the sentence to the bead below.</source>
        <translation>Berikan kalimat ke pasangan di bawah.</translation>
    </message>
    <message>
        <source>Pin or unpin bead</source>
        <translation>Sematkan atau lepas sematan pasangan</translation>
    </message>
    <message>
        <source>Keep the bead when the rest is aligned again.</source>
        <translation>Pertahankan pasangan saat sisanya disejajarkan ulang.</translation>
    </message>
    <message>
        <source>Align the rest again</source>
        <translation>Sejajarkan ulang sisanya</translation>
    </message>
    <message>
        <source>Keep accepted and pinned beads, and find the others anew.</source>
        <translation>Pertahankan pasangan yang diterima dan disematkan, dan cari ulang yang lain.</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Perlu diperiksa berikutnya</translation>
    </message>
    <message>
        <source>Go to the next bead that is doubtful.</source>
        <translation>Ke pasangan meragukan berikutnya.</translation>
    </message>
    <message>
        <source>Previous to look at</source>
        <translation>Perlu diperiksa sebelumnya</translation>
    </message>
    <message>
        <source>Go to the doubtful bead before.</source>
        <translation>Ke pasangan meragukan sebelumnya.</translation>
    </message>
    <message>
        <source>Lowest scores first, or text order</source>
        <translation>Skor terendah dahulu, atau urutan teks</translation>
    </message>
    <message>
        <source>Change the order of the beads.</source>
        <translation>Ubah urutan pasangan.</translation>
    </message>
    <message>
        <source>Only those to look at</source>
        <translation>Hanya yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Show the doubtful beads alone, or all.</source>
        <translation>Tampilkan hanya pasangan yang meragukan, atau semua.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyek baru…</translation>
    </message>
    <message>
        <source>Start an empty project.</source>
        <translation>Mulai proyek kosong.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Buka proyek…</translation>
    </message>
    <message>
        <source>Open a project file.</source>
        <translation>Buka file proyek.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Buka contoh</translation>
    </message>
    <message>
        <source>Try the program on three articles.</source>
        <translation>Coba program dengan tiga artikel.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>The project of another day.</source>
        <translation>Proyek dari hari lain.</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Tutup proyek</translation>
    </message>
    <message>
        <source>Go back to the start page.</source>
        <translation>Kembali ke halaman awal.</translation>
    </message>
    <message>
        <source>Import pages…</source>
        <translation>Impor halaman…</translation>
    </message>
    <message>
        <source>Import saved pages and texts.</source>
        <translation>Impor halaman dan teks tersimpan.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Impor folder…</translation>
    </message>
    <message>
        <source>Import every page in a folder.</source>
        <translation>Impor semua halaman dalam folder.</translation>
    </message>
    <message>
        <source>Import pasted text…</source>
        <translation>Impor teks tempelan…</translation>
    </message>
    <message>
        <source>Import an article you copied.</source>
        <translation>Impor artikel yang Anda salin.</translation>
    </message>
    <message>
        <source>Import returned file…</source>
        <translation>Impor file yang kembali…</translation>
    </message>
    <message>
        <source>Take in what a reviewer or another tool has changed.</source>
        <translation>Ambil perubahan dari peninjau atau alat lain.</translation>
    </message>
    <message>
        <source>Export TMX…</source>
        <translation>Ekspor TMX…</translation>
    </message>
    <message>
        <source>Hand over the translation memory.</source>
        <translation>Serahkan memori terjemahan.</translation>
    </message>
    <message>
        <source>Export segments…</source>
        <translation>Ekspor segmen…</translation>
    </message>
    <message>
        <source>XLIFF, a review sheet or a table.</source>
        <translation>XLIFF, lembar tinjauan, atau tabel.</translation>
    </message>
    <message>
        <source>Export target text…</source>
        <translation>Ekspor teks terjemahan…</translation>
    </message>
    <message>
        <source>Write text, HTML or Word files.</source>
        <translation>Tulis file teks, HTML, atau Word.</translation>
    </message>
    <message>
        <source>Import glossary…</source>
        <translation>Impor glosarium…</translation>
    </message>
    <message>
        <source>Take in terms from a table or TBX.</source>
        <translation>Ambil istilah dari tabel atau TBX.</translation>
    </message>
    <message>
        <source>Export glossary…</source>
        <translation>Ekspor glosarium…</translation>
    </message>
    <message>
        <source>Write its terms to a file.</source>
        <translation>Tulis istilahnya ke file.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Everything is saved while you type; this says so.</source>
        <translation>Semuanya disimpan saat Anda mengetik; perintah ini memberitahukannya.</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>Statistik…</translation>
    </message>
    <message>
        <source>Count by match band and state, per article.</source>
        <translation>Hitung menurut rentang padanan dan status, per artikel.</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Hapus artikel</translation>
    </message>
    <message>
        <source>Take it out of the project.</source>
        <translation>Keluarkan dari proyek.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Close the window; everything is saved.</source>
        <translation>Tutup jendela; semuanya tersimpan.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Take back the last change, in whatever segment it was.</source>
        <translation>Batalkan perubahan terakhir, di segmen mana pun.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Lakukan lagi yang diurungkan.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>Find text in sources and targets.</source>
        <translation>Cari dalam teks sumber dan terjemahan.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ganti…</translation>
    </message>
    <message>
        <source>Find text in targets and replace it.</source>
        <translation>Cari teks dalam terjemahan dan ganti.</translation>
    </message>
    <message>
        <source>Replace with a preview…</source>
        <translation>Ganti dengan pratinjau…</translation>
    </message>
    <message>
        <source>See what would change and choose, also with a regular expression.</source>
        <translation>Lihat yang akan berubah dan pilih, juga dengan ekspresi reguler.</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Cari berikutnya</translation>
    </message>
    <message>
        <source>Go to the next place that was found.</source>
        <translation>Ke hasil pencarian berikutnya.</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Cari sebelumnya</translation>
    </message>
    <message>
        <source>Go to the place found before.</source>
        <translation>Ke hasil pencarian sebelumnya.</translation>
    </message>
    <message>
        <source>Filter segments</source>
        <translation>Saring segmen</translation>
    </message>
    <message>
        <source>Show only some segments.</source>
        <translation>Tampilkan sebagian segmen saja.</translation>
    </message>
    <message>
        <source>Show all segments</source>
        <translation>Tampilkan semua segmen</translation>
    </message>
    <message>
        <source>Take every filter off.</source>
        <translation>Lepas semua saringan.</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Ubah kapitalisasi</translation>
    </message>
    <message>
        <source>Make it lower, Title or UPPER case.</source>
        <translation>Jadikan huruf kecil, Huruf Judul, atau HURUF BESAR.</translation>
    </message>
    <message>
        <source>Take a word of the completion</source>
        <translation>Ambil satu kata pelengkapan</translation>
    </message>
    <message>
        <source>Type its next word.</source>
        <translation>Ketik kata berikutnya.</translation>
    </message>
    <message>
        <source>Take the whole completion</source>
        <translation>Ambil seluruh pelengkapan</translation>
    </message>
    <message>
        <source>Type all of it.</source>
        <translation>Ketik semuanya.</translation>
    </message>
    <message>
        <source>Complete while typing</source>
        <translation>Lengkapi saat mengetik</translation>
    </message>
    <message>
        <source>Offer the rest of the sentence in grey, or stop doing so.</source>
        <translation>Tawarkan sisa kalimat dengan warna abu-abu, atau hentikan.</translation>
    </message>
    <message>
        <source>Other words here</source>
        <translation>Kata lain di sini</translation>
    </message>
    <message>
        <source>Offer other words for the one at the cursor.</source>
        <translation>Tawarkan kata lain untuk kata di kursor.</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Saran ejaan</translation>
    </message>
    <message>
        <source>For the doubted word at the caret, or the next one.</source>
        <translation>Untuk kata yang diragukan di kursor, atau yang berikutnya.</translation>
    </message>
    <message>
        <source>Add to the project&apos;s words</source>
        <translation>Tambahkan ke daftar kata proyek</translation>
    </message>
    <message>
        <source>Hold the doubted word to be right here.</source>
        <translation>Anggap kata yang diragukan benar di proyek ini.</translation>
    </message>
    <message>
        <source>Project&apos;s words…</source>
        <translation>Daftar kata proyek…</translation>
    </message>
    <message>
        <source>Read, add and remove right words.</source>
        <translation>Lihat, tambah, dan hapus kata yang benar.</translation>
    </message>
    <message>
        <source>American or British English</source>
        <translation>Inggris Amerika atau Britania</translation>
    </message>
    <message>
        <source>Spell the project the other way.</source>
        <translation>Gunakan ejaan yang satunya untuk proyek.</translation>
    </message>
    <message>
        <source>En dash</source>
        <translation>Tanda pisah en</translation>
    </message>
    <message>
        <source>Em dash</source>
        <translation>Tanda pisah em</translation>
    </message>
    <message>
        <source>Opening quotation mark</source>
        <translation>Tanda kutip buka</translation>
    </message>
    <message>
        <source>Closing quotation mark</source>
        <translation>Tanda kutip tutup</translation>
    </message>
    <message>
        <source>Opening single quotation mark</source>
        <translation>Tanda kutip tunggal buka</translation>
    </message>
    <message>
        <source>Closing single quotation mark, apostrophe</source>
        <translation>Tanda kutip tunggal tutup, apostrof</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordansi</translation>
    </message>
    <message>
        <source>Look for the selection in the memories.</source>
        <translation>Cari pilihan dalam memori.</translation>
    </message>
    <message>
        <source>Memory or segments</source>
        <translation>Memori atau segmen</translation>
    </message>
    <message>
        <source>Look through the units of a memory, or go back to the segments.</source>
        <translation>Telusuri unit memori, atau kembali ke segmen.</translation>
    </message>
    <message>
        <source>Import TMX…</source>
        <translation>Impor TMX…</translation>
    </message>
    <message>
        <source>Take a memory into the project&apos;s own.</source>
        <translation>Masukkan memori ke memori proyek.</translation>
    </message>
    <message>
        <source>Attach memory…</source>
        <translation>Lampirkan memori…</translation>
    </message>
    <message>
        <source>Search a TMX or another project beside the project&apos;s memory.</source>
        <translation>Cari juga dalam TMX atau proyek lain di samping memori proyek.</translation>
    </message>
    <message>
        <source>Attached memories…</source>
        <translation>Memori terlampir…</translation>
    </message>
    <message>
        <source>Penalties, places, and detaching.</source>
        <translation>Penalti, lokasi, dan pelepasan.</translation>
    </message>
    <message>
        <source>Insert match {place}</source>
        <translation>Sisipkan padanan {place}</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Put match {place} of the matches pane into the target.</source>
        <translation>Masukkan padanan {place} dari panel Padanan ke terjemahan.</translation>
    </message>
    <message>
        <source>Type {typed} into the target.</source>
        <translation>Ketik {typed} ke terjemahan.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Show or hide the pane “{text}”.</source>
        <translation>Tampilkan atau sembunyikan panel “{text}”.</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Konfirmasi dan lanjut</translation>
    </message>
    <message>
        <source>Confirm and go to the next unconfirmed segment.</source>
        <translation>Konfirmasi dan ke segmen berikutnya yang belum dikonfirmasi.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Confirm without moving.</source>
        <translation>Konfirmasi tanpa berpindah.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka kembali</translation>
    </message>
    <message>
        <source>Make confirmed segments drafts again.</source>
        <translation>Jadikan segmen yang dikonfirmasi draf lagi.</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Segmen berikutnya</translation>
    </message>
    <message>
        <source>Go to the next segment.</source>
        <translation>Ke segmen berikutnya.</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <translation>Segmen sebelumnya</translation>
    </message>
    <message>
        <source>Go to the previous segment.</source>
        <translation>Ke segmen sebelumnya.</translation>
    </message>
    <message>
        <source>Next untranslated</source>
        <translation>Belum diterjemahkan berikutnya</translation>
    </message>
    <message>
        <source>Go to the next one without a target.</source>
        <translation>Ke segmen berikutnya tanpa terjemahan.</translation>
    </message>
    <message>
        <source>Go to number…</source>
        <translation>Ke nomor…</translation>
    </message>
    <message>
        <source>Go to a segment by its number.</source>
        <translation>Ke segmen menurut nomornya.</translation>
    </message>
    <message>
        <source>Copy source to target</source>
        <translation>Salin teks sumber ke terjemahan</translation>
    </message>
    <message>
        <source>Begin from the source.</source>
        <translation>Mulai dari teks sumber.</translation>
    </message>
    <message>
        <source>Take the MT draft again</source>
        <translation>Ambil lagi draf MT</translation>
    </message>
    <message>
        <source>Draft the target afresh.</source>
        <translation>Buat ulang draf terjemahan.</translation>
    </message>
    <message>
        <source>Clear target</source>
        <translation>Kosongkan terjemahan</translation>
    </message>
    <message>
        <source>Empty the targets of the selected segments.</source>
        <translation>Kosongkan terjemahan segmen terpilih.</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Pisahkan di kursor</translation>
    </message>
    <message>
        <source>Make two segments of this one.</source>
        <translation>Jadikan segmen ini dua segmen.</translation>
    </message>
    <message>
        <source>Merge with next</source>
        <translation>Gabungkan dengan berikutnya</translation>
    </message>
    <message>
        <source>Make one segment of this and the next.</source>
        <translation>Jadikan segmen ini dan berikutnya satu segmen.</translation>
    </message>
    <message>
        <source>Edit source…</source>
        <translation>Edit teks sumber…</translation>
    </message>
    <message>
        <source>Mend what the import got wrong.</source>
        <translation>Perbaiki kesalahan impor.</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>Kunci atau buka kunci</translation>
    </message>
    <message>
        <source>Protect segments from changes.</source>
        <translation>Lindungi segmen dari perubahan.</translation>
    </message>
    <message>
        <source>Set aside or bring back</source>
        <translation>Sisihkan atau kembalikan</translation>
    </message>
    <message>
        <source>Do not translate it.</source>
        <translation>Jangan terjemahkan.</translation>
    </message>
    <message>
        <source>Not for the memory</source>
        <translation>Tidak untuk memori</translation>
    </message>
    <message>
        <source>Keep it out, or take it in again.</source>
        <translation>Jangan masukkan, atau masukkan lagi.</translation>
    </message>
    <message>
        <source>Not propagated</source>
        <translation>Tidak disebarkan</translation>
    </message>
    <message>
        <source>Let no repetition share its target, or let them again.</source>
        <translation>Cegah pengulangan berbagi terjemahannya, atau izinkan lagi.</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Komentar…</translation>
    </message>
    <message>
        <source>Write a comment on this segment.</source>
        <translation>Tulis komentar untuk segmen ini.</translation>
    </message>
    <message>
        <source>Fix what is found</source>
        <translation>Perbaiki temuan</translation>
    </message>
    <message>
        <source>Put the right form into the target.</source>
        <translation>Masukkan bentuk yang benar ke terjemahan.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Show the segment&apos;s next finding and its place.</source>
        <translation>Tampilkan temuan segmen berikutnya dan letaknya.</translation>
    </message>
    <message>
        <source>Insert number, date or name</source>
        <translation>Sisipkan angka, tanggal, atau nama</translation>
    </message>
    <message>
        <source>Type the next one of the source that the target lacks.</source>
        <translation>Ketik yang berikutnya dari teks sumber yang belum ada di terjemahan.</translation>
    </message>
    <message>
        <source>Ignore finding…</source>
        <translation>Abaikan temuan…</translation>
    </message>
    <message>
        <source>Say why this finding is none.</source>
        <translation>Jelaskan mengapa temuan ini bukan kesalahan.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Periksa proyek</translation>
    </message>
    <message>
        <source>List what the checks find in all segments.</source>
        <translation>Daftarkan temuan pemeriksaan di semua segmen.</translation>
    </message>
    <message>
        <source>Insert term</source>
        <translation>Sisipkan istilah</translation>
    </message>
    <message>
        <source>Type the translation of the next term that the target lacks.</source>
        <translation>Ketik terjemahan istilah berikutnya yang belum ada di terjemahan.</translation>
    </message>
    <message>
        <source>Add the selection to the glossary</source>
        <translation>Tambahkan pilihan ke glosarium</translation>
    </message>
    <message>
        <source>Begin a term with what is selected in source and target.</source>
        <translation>Mulai istilah dengan pilihan di teks sumber dan terjemahan.</translation>
    </message>
    <message>
        <source>Let a draft keep a near match&apos;s words, and write dates and amounts as you do.</source>
        <translation>Pertahankan kata padanan dekat dalam draf, dan tulis tanggal serta jumlah seperti yang Anda lakukan.</translation>
    </message>
    <message>
        <source>Drafts have your corrections</source>
        <translation>Draf memakai koreksi Anda</translation>
    </message>
    <message>
        <source>Put a name or a term that you corrected into other drafts of the same words.</source>
        <translation>Pakai nama atau istilah yang Anda koreksi dalam draf lain dari kata yang sama.</translation>
    </message>
    <message>
        <source>Corrections…</source>
        <translation>Koreksi…</translation>
    </message>
    <message>
        <source>Read and forget what your corrections taught.</source>
        <translation>Lihat dan lupakan apa yang dipelajari dari koreksi Anda.</translation>
    </message>
    <message>
        <source>Typing in segment {number}</source>
        <translation>Pengetikan di segmen {number}</translation>
    </message>
    <message>
        <source>Edit source of segment {number}</source>
        <translation>Edit teks sumber segmen {number}</translation>
    </message>
    <message>
        <source>Comment on segment {number}</source>
        <translation>Komentari segmen {number}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Take alternative in segment {number}</source>
        <translation>Ambil alternatif di segmen {number}</translation>
    </message>
    <message>
        <source>Insert match in segment {number}</source>
        <translation>Sisipkan padanan di segmen {number}</translation>
    </message>
    <message>
        <source>Split segment {number}</source>
        <translation>Pisahkan segmen {number}</translation>
    </message>
    <message>
        <source>Merge segment {number}</source>
        <translation>Gabungkan segmen {number}</translation>
    </message>
    <message>
        <source>Bring paragraph back</source>
        <translation>Kembalikan paragraf</translation>
    </message>
    <message>
        <source>Drop paragraph</source>
        <translation>Buang paragraf</translation>
    </message>
    <message>
        <source>Delete article</source>
        <translation>Hapus artikel</translation>
    </message>
    <message>
        <source>Draft what is untranslated</source>
        <translation>Buat draf untuk yang belum diterjemahkan</translation>
    </message>
    <message>
        <source>Let the model fill what is empty.</source>
        <translation>Biarkan model mengisi yang kosong.</translation>
    </message>
    <message>
        <source>Pretranslate…</source>
        <translation>Praterjemahkan…</translation>
    </message>
    <message>
        <source>Fill segments from the memory, then by the model.</source>
        <translation>Isi segmen dari memori, lalu dengan model.</translation>
    </message>
    <message>
        <source>Drafts follow the memory</source>
        <translation>Draf mengikuti memori</translation>
    </message>
    <message>
        <source>Pause or resume drafting</source>
        <translation>Jeda atau lanjutkan pembuatan draf</translation>
    </message>
    <message>
        <source>Hold the model for a while.</source>
        <translation>Tahan model untuk sementara.</translation>
    </message>
    <message>
        <source>Cancel drafting</source>
        <translation>Batalkan pembuatan draf</translation>
    </message>
    <message>
        <source>Stop; what is drafted stays.</source>
        <translation>Berhenti; draf yang sudah jadi tetap ada.</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Model…</translation>
    </message>
    <message>
        <source>Choose, check, add and remove models.</source>
        <translation>Pilih, periksa, tambah, dan hapus model.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Show what became of the drafts, beside the targets.</source>
        <translation>Tampilkan perubahan draf di samping terjemahan.</translation>
    </message>
    <message>
        <source>Accept confirmed targets, and go to the next to review.</source>
        <translation>Terima terjemahan yang dikonfirmasi, dan ke yang berikutnya untuk ditinjau.</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Reject confirmed targets with a reason.</source>
        <translation>Tolak terjemahan yang dikonfirmasi dengan alasan.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Laporan…</translation>
    </message>
    <message>
        <source>Write what was changed as a page to print.</source>
        <translation>Tulis perubahan sebagai halaman siap cetak.</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Padanan</translation>
    </message>
    <message>
        <source>Comments and history</source>
        <translation>Komentar dan riwayat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Page as imported</source>
        <translation>Halaman saat diimpor</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Concordance pane</source>
        <translation>Panel konkordansi</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Mode fokus</translation>
    </message>
    <message>
        <source>Show the segments alone, or everything again.</source>
        <translation>Tampilkan segmen saja, atau semuanya lagi.</translation>
    </message>
    <message>
        <source>Unsure words of drafts</source>
        <translation>Kata draf yang kurang pasti</translation>
    </message>
    <message>
        <source>Shade the words of a draft that are likely to be changed, or stop doing so.</source>
        <translation>Arsir kata draf yang mungkin perlu diubah, atau hentikan.</translation>
    </message>
    <message>
        <source>Word links</source>
        <translation>Tautan kata</translation>
    </message>
    <message>
        <source>Light up the partners of the word at the cursor or under the mouse, or stop doing so.</source>
        <translation>Sorot kata pasangan dari kata di kursor atau di bawah tetikus, atau hentikan.</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel berikutnya</translation>
    </message>
    <message>
        <source>Move the cursor to the next pane.</source>
        <translation>Pindahkan kursor ke panel berikutnya.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation>Perbesar semua teks.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation>Perkecil semua teks.</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Teks normal</translation>
    </message>
    <message>
        <source>Bring the text back to its first size.</source>
        <translation>Kembalikan teks ke ukuran semula.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme.</source>
        <translation>Beralih antara tema terang dan gelap.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tombol…</translation>
    </message>
    <message>
        <source>Every action and its key, to read and to change.</source>
        <translation>Semua tindakan dan tombolnya, untuk dilihat dan diubah.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferensi…</translation>
    </message>
    <message>
        <source>Your name, theme, text size and model.</source>
        <translation>Nama Anda, tema, ukuran teks, dan model.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>What this program is, and its version.</source>
        <translation>Tentang program ini dan versinya.</translation>
    </message>
    <message>
        <source>No texts are aligned in this project yet.</source>
        <translation>Belum ada teks yang disejajarkan dalam proyek ini.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A aligns two.</source>
        <translation>Ctrl+Alt+A menyelaraskan dua teks.</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Menyejajarkan</translation>
    </message>
    <message>
        <source>1 pair of files is aligned.</source>
        <translation>1 pasang file sudah disejajarkan.</translation>
    </message>
    <message>
        <source>No two files of these folders could be aligned.</source>
        <translation>Tidak ada dua file dari folder ini yang dapat disejajarkan.</translation>
    </message>
    <message>
        <source>{count:,} pairs of files are aligned.</source>
        <translation>{count:,} pasang file disejajarkan.</translation>
    </message>
    <message>
        <source>Each is an article; this is the last.</source>
        <translation>Masing-masing menjadi artikel; ini yang terakhir.</translation>
    </message>
    <message>
        <source>Another project was opened while two texts were aligned.</source>
        <translation>Proyek lain dibuka saat dua teks sedang disejajarkan.</translation>
    </message>
    <message>
        <source>Align them again where they belong.</source>
        <translation>Sejajarkan kembali di tempat yang sesuai.</translation>
    </message>
    <message>
        <source>The texts are aligned by names and numbers alone.</source>
        <translation>Teks disejajarkan berdasarkan nama dan angka saja.</translation>
    </message>
    <message>
        <source>Accept all above</source>
        <translation>Terima semua di atas</translation>
    </message>
    <message>
        <source>Accept beads with this score or more, in percent</source>
        <translation>Terima pasangan dengan skor ini atau lebih, dalam persen</translation>
    </message>
    <message>
        <source>No alignment is shown.</source>
        <translation>Tidak ada penyejajaran yang ditampilkan.</translation>
    </message>
    <message>
        <source>Begin with “Align two texts”.</source>
        <translation>Mulai dengan “Sejajarkan dua teks”.</translation>
    </message>
    <message>
        <source>There is no bead here.</source>
        <translation>Tidak ada pasangan di sini.</translation>
    </message>
    <message>
        <source>Choose one first.</source>
        <translation>Pilih satu dahulu.</translation>
    </message>
    <message>
        <source>There is no sentence here.</source>
        <translation>Tidak ada kalimat di sini.</translation>
    </message>
    <message>
        <source>Every bead is judged.</source>
        <translation>Semua pasangan sudah dinilai.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G goes to the segments.</source>
        <translation>Ctrl+Alt+G menuju ke segmen.</translation>
    </message>
    <message>
        <source>No bead that nobody has judged has {percent} % or more.</source>
        <translation>Tidak ada pasangan yang belum dinilai dengan skor {percent} % atau lebih.</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>1 bead accepted.</source>
        <translation>1 pasangan diterima.</translation>
    </message>
    <message>
        <source>{count:,} beads accepted.</source>
        <translation>{count:,} pasangan diterima.</translation>
    </message>
    <message>
        <source>The rest is aligned again.</source>
        <translation>Sisanya sudah disejajarkan ulang.</translation>
    </message>
    <message>
        <source>There is nothing else to look at.</source>
        <translation>Tidak ada lagi yang perlu diperiksa.</translation>
    </message>
    <message>
        <source>{accepted:,} of {count:,} accepted, {doubtful:,} to look at</source>
        <translation>{accepted:,} dari {count:,} diterima, {doubtful:,} perlu diperiksa</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Seluruh teks</translation>
    </message>
    <message>
        <source>The whole text: coloured marks are places to look at</source>
        <translation>Seluruh teks: tanda berwarna adalah tempat yang perlu diperiksa</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pisahkan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Accept above…</source>
        <translation>Terima di atas…</translation>
    </message>
    <message>
        <source>Align the rest</source>
        <translation>Sejajarkan sisanya</translation>
    </message>
    <message>
        <source>Lowest scores first</source>
        <translation>Skor terendah dahulu</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>To the segments</source>
        <translation>Ke segmen</translation>
    </message>
    <message>
        <source>Go back to the segments</source>
        <translation>Kembali ke segmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Nothing is left to look at here: “To look at” shows all beads again.</source>
        <translation>Tidak ada lagi yang perlu diperiksa di sini: “Perlu diperiksa” menampilkan semua pasangan kembali.</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>no translation</source>
        <translation>tanpa terjemahan</translation>
    </message>
    <message>
        <source>nothing in the source</source>
        <translation>tidak ada di teks sumber</translation>
    </message>
    <message>
        <source>Paste the text here, headline first, or choose a file, or a folder of files.</source>
        <translation>Tempel teks di sini dengan judul di awal, atau pilih file atau folder berisi file.</translation>
    </message>
    <message>
        <source>The beads that you accept become segments of the project and units of its memory.</source>
        <translation>Pasangan yang Anda terima menjadi segmen proyek dan unit dalam memorinya.</translation>
    </message>
    <message>
        <source>Files of one name are aligned: berita.html with berita.html, berita.id.html with berita.en.html.</source>
        <translation>File dengan nama yang sama disejajarkan: berita.html dengan berita.html, berita.id.html dengan berita.en.html.</translation>
    </message>
    <message>
        <source>Choose a folder on both sides, or on none.</source>
        <translation>Pilih folder untuk kedua sisi, atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>{language} text</source>
        <translation>Teks {language}</translation>
    </message>
    <message>
        <source>Paste the {language} text here</source>
        <translation>Tempel teks {language} di sini</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Choose the file of the {language} text</source>
        <translation>Pilih file teks {language}</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Choose the folder of the {language} texts; files are matched by name</source>
        <translation>Pilih folder teks {language}; file dipasangkan menurut nama</translation>
    </message>
    <message>
        <source>Paste instead</source>
        <translation>Tempel saja</translation>
    </message>
    <message>
        <source>Paste the {language} text instead</source>
        <translation>Tempel teks {language} sebagai gantinya</translation>
    </message>
    <message>
        <source>{language} texts</source>
        <translation>Teks {language}</translation>
    </message>
    <message>
        <source>Align two texts</source>
        <translation>Sejajarkan dua teks</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Sejajarkan</translation>
    </message>
    <message>
        <source>Find which sentences correspond</source>
        <translation>Cari kalimat yang bersesuaian</translation>
    </message>
    <message>
        <source>Every file in {name} will be read.</source>
        <translation>Semua file di {name} akan dibaca.</translation>
    </message>
    <message>
        <source>{name} will be read.</source>
        <translation>{name} akan dibaca.</translation>
    </message>
    <message>
        <source>Arrows choose a sentence, with Ctrl a word; drag a sentence to another bead with the mouse</source>
        <translation>Tombol panah memilih kalimat, dengan Ctrl memilih kata; seret kalimat ke pasangan lain dengan tetikus</translation>
    </message>
    <message>
        <source>Beads</source>
        <translation>Pasangan</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sendiri</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manual</translation>
    </message>
    <message>
        <source>English no. {number}</source>
        <translation>Inggris no. {number}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>disematkan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>, out of order: {place}</source>
        <translation>, tidak berurutan: {place}</translation>
    </message>
    <message>
        <source>Bead {kind}, {score}, {state}{place}. {source} – {target}</source>
        <translation>Pasangan {kind}, {score}, {state}{place}. {source} – {target}</translation>
    </message>
    <message>
        <source>No finding in this segment has a fix.</source>
        <translation>Tidak ada temuan di segmen ini yang memiliki perbaikan.</translation>
    </message>
    <message>
        <source>Alt+Ins types a number, a date or a name that is missing.</source>
        <translation>Alt+Ins mengetikkan angka, tanggal, atau nama yang belum ada.</translation>
    </message>
    <message>
        <source>There is no finding in this segment.</source>
        <translation>Tidak ada temuan di segmen ini.</translation>
    </message>
    <message>
        <source>The target has every number, date and name of the source.</source>
        <translation>Terjemahan memuat semua angka, tanggal, dan nama dari teks sumber.</translation>
    </message>
    <message>
        <source>This target cannot be changed.</source>
        <translation>Terjemahan ini tidak dapat diubah.</translation>
    </message>
    <message>
        <source>There is no model to ask.</source>
        <translation>Tidak ada model untuk ditanyai.</translation>
    </message>
    <message>
        <source>Choose one with F8.</source>
        <translation>Pilih model dengan F8.</translation>
    </message>
    <message>
        <source>Nothing to choose from: the model knows no other word here.</source>
        <translation>Tidak ada pilihan: model tidak tahu kata lain di sini.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Kata lain</translation>
    </message>
    <message>
        <source>With the rest of the sentence</source>
        <translation>Beserta sisa kalimat</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Simpan statistik</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The statistics are in {name}.</source>
        <translation>Statistik disimpan di {name}.</translation>
    </message>
    <message>
        <source>Something in the program failed; your work is saved.</source>
        <translation>Terjadi kesalahan dalam program; pekerjaan Anda tersimpan.</translation>
    </message>
    <message>
        <source>Something in the program failed.</source>
        <translation>Terjadi kesalahan dalam program.</translation>
    </message>
    <message>
        <source>Your work is saved; no report could be written.</source>
        <translation>Pekerjaan Anda tersimpan; laporan tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>A report is in {place}.</source>
        <translation>Laporan tersedia di {place}.</translation>
    </message>
    <message>
        <source>Version {version}, with Qt {qt}</source>
        <translation>Versi {version}, dengan Qt {qt}</translation>
    </message>
    <message>
        <source>Translates Indonesian news into English on this computer. Nothing is sent anywhere.</source>
        <translation>Menerjemahkan berita Indonesia ke bahasa Inggris di komputer ini. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Perangkat lunak bebas di bawah lisensi MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>Tutup ini</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Tambahkan model</translation>
    </message>
    <message>
        <source>A model folder…</source>
        <translation>Folder model…</translation>
    </message>
    <message>
        <source>A folder with model.bin and its SentencePiece file</source>
        <translation>Folder berisi model.bin dan file SentencePiece-nya</translation>
    </message>
    <message>
        <source>An Argos package…</source>
        <translation>Paket Argos…</translation>
    </message>
    <message>
        <source>A file that ends in .argosmodel</source>
        <translation>File berakhiran .argosmodel</translation>
    </message>
    <message>
        <source>The model is copied; it must translate Indonesian into English.</source>
        <translation>Model disalin; model harus menerjemahkan bahasa Indonesia ke bahasa Inggris.</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Artikel yang diekspor</translation>
    </message>
    <message>
        <source>{confirmed} of {segments} confirmed</source>
        <translation>{confirmed} dari {segments} dikonfirmasi</translation>
    </message>
    <message>
        <source>Take every article</source>
        <translation>Ambil semua artikel</translation>
    </message>
    <message>
        <source>Take no article</source>
        <translation>Jangan ambil artikel apa pun</translation>
    </message>
    <message>
        <source>1 to {most:,}</source>
        <translation>1 sampai {most:,}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>There is no {number:,}: choose 1 to {most:,}.</source>
        <translation>Tidak ada {number:,}: pilih 1 sampai {most:,}.</translation>
    </message>
    <message>
        <source>{accept} with this</source>
        <translation>{accept} dengan ini</translation>
    </message>
    <message>
        <source>{accept} this text</source>
        <translation>{accept} teks ini</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Backups of {name}</source>
        <translation>Cadangan {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>There is no backup of {name} yet. One is taken on every day that you work on it.</source>
        <translation>Belum ada cadangan {name}. Cadangan dibuat setiap hari Anda mengerjakannya.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Put this backup in the place of the project</source>
        <translation>Ganti proyek dengan cadangan ini</translation>
    </message>
    <message>
        <source>The project as it is now is kept as a backup of its own, so that nothing is lost.</source>
        <translation>Keadaan proyek saat ini disimpan sebagai cadangan tersendiri, sehingga tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>{taken}, before restoring</source>
        <translation>{taken}, sebelum pemulihan</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak dapat dibaca</translation>
    </message>
    <message>
        <source>XLIFF 1.2 (.xlf)</source>
        <translation>XLIFF 1.2 (.xlf)</translation>
    </message>
    <message>
        <source>For memoQ, Trados, Phrase, Lokalize and Poedit</source>
        <translation>Untuk memoQ, Trados, Phrase, Lokalize, dan Poedit</translation>
    </message>
    <message>
        <source>XLIFF 2.1 (.xlf)</source>
        <translation>XLIFF 2.1 (.xlf)</translation>
    </message>
    <message>
        <source>For tools of the newer standard</source>
        <translation>Untuk alat dengan standar yang lebih baru</translation>
    </message>
    <message>
        <source>Review sheet (.xlsx)</source>
        <translation>Lembar tinjauan (.xlsx)</translation>
    </message>
    <message>
        <source>For a reviewer with a spreadsheet</source>
        <translation>Untuk peninjau dengan aplikasi lembar kerja</translation>
    </message>
    <message>
        <source>Review sheet (.docx)</source>
        <translation>Lembar tinjauan (.docx)</translation>
    </message>
    <message>
        <source>For a reviewer with a word processor</source>
        <translation>Untuk peninjau dengan pengolah kata</translation>
    </message>
    <message>
        <source>Tab-separated table (.tsv)</source>
        <translation>Tabel dipisahkan tab (.tsv)</translation>
    </message>
    <message>
        <source>For scripts and spreadsheets</source>
        <translation>Untuk skrip dan lembar kerja</translation>
    </message>
    <message>
        <source>Comma-separated table (.csv)</source>
        <translation>Tabel dipisahkan koma (.csv)</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Untuk lembar kerja</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>For scripts, with origin and score</source>
        <translation>Untuk skrip, dengan asal dan skor</translation>
    </message>
    <message>
        <source>Parallel corpus, two plain files</source>
        <translation>Korpus paralel, dua file polos</translation>
    </message>
    <message>
        <source>What is confirmed, as Moses reads it</source>
        <translation>Yang sudah dikonfirmasi, dalam format yang dibaca Moses</translation>
    </message>
    <message>
        <source>Export segments</source>
        <translation>Ekspor segmen</translation>
    </message>
    <message>
        <source>Choose where to write</source>
        <translation>Pilih tempat menyimpan</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>All but the corpus can come back by “Import returned file”.</source>
        <translation>Semua kecuali korpus dapat dibawa kembali dengan “Impor file yang kembali”.</translation>
    </message>
    <message>
        <source>Plain text (.txt)</source>
        <translation>Teks polos (.txt)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Halaman web (.html)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Dokumen Word (.docx)</translation>
    </message>
    <message>
        <source>Export target text</source>
        <translation>Ekspor teks terjemahan</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Pilih tempat…</translation>
    </message>
    <message>
        <source>A sentence without a translation is written in Indonesian, in [brackets].</source>
        <translation>Kalimat tanpa terjemahan ditulis dalam bahasa Indonesia, di dalam [kurung siku].</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>Export TMX</source>
        <translation>Ekspor TMX</translation>
    </message>
    <message>
        <source>What was confirmed or reviewed</source>
        <translation>Yang dikonfirmasi atau ditinjau</translation>
    </message>
    <message>
        <source>{settled:,} segments are confirmed now</source>
        <translation>{settled:,} segmen saat ini dikonfirmasi</translation>
    </message>
    <message>
        <source>Drafts as well</source>
        <translation>Sertakan draf</translation>
    </message>
    <message>
        <source>{draft:,} drafts, each marked as a draft</source>
        <translation>{draft:,} draf, masing-masing ditandai sebagai draf</translation>
    </message>
    <message>
        <source>What came in from other memories as well</source>
        <translation>Sertakan yang berasal dari memori lain</translation>
    </message>
    <message>
        <source>{imported:,} units</source>
        <translation>{imported:,} unit</translation>
    </message>
    <message>
        <source>Include drafts</source>
        <translation>Sertakan draf</translation>
    </message>
    <message>
        <source>Export drafts as well, each marked as a draft</source>
        <translation>Ekspor draf juga, masing-masing ditandai sebagai draf</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>The tool that the memory is for</source>
        <translation>Alat yang akan memakai memori ini</translation>
    </message>
    <message>
        <source>Language codes</source>
        <translation>Kode bahasa</translation>
    </message>
    <message>
        <source>Language codes, as the other tool spells them</source>
        <translation>Kode bahasa menurut ejaan alat lain</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Dikonfirmasi oleh</translation>
    </message>
    <message>
        <source>Who confirmed the units</source>
        <translation>Siapa yang mengonfirmasi unit</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Look over</source>
        <translation>Periksa dahulu</translation>
    </message>
    <message>
        <source>List what the tool would refuse or drop</source>
        <translation>Tampilkan hal yang akan ditolak atau dibuang oleh alat itu</translation>
    </message>
    <message>
        <source>Choose where to write the TMX</source>
        <translation>Pilih tempat menyimpan TMX</translation>
    </message>
    <message>
        <source>{settled:,} confirmed · {draft:,} drafts · {segments:,} segments</source>
        <translation>{settled:,} dikonfirmasi · {draft:,} draf · {segments:,} segmen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Nothing is confirmed yet: confirm segments first, or include the drafts.</source>
        <translation>Belum ada yang dikonfirmasi: konfirmasi segmen dahulu, atau sertakan draf.</translation>
    </message>
    <message>
        <source>Nothing is translated yet: translate and confirm segments first.</source>
        <translation>Belum ada yang diterjemahkan: terjemahkan dan konfirmasi segmen dahulu.</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Yang disertakan</translation>
    </message>
    <message>
        <source>For which tool</source>
        <translation>Untuk alat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>{text} without changing anything</source>
        <translation>{text} tanpa mengubah apa pun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Keys like those of</source>
        <translation>Tombol seperti pada</translation>
    </message>
    <message>
        <source>See what the keys of another tool would change</source>
        <translation>Lihat apa yang akan diubah oleh tombol program lain</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Cari tindakan</translation>
    </message>
    <message>
        <source>Search actions and keys by words</source>
        <translation>Cari tindakan dan tombol dengan kata</translation>
    </message>
    <message>
        <source>Search by key</source>
        <translation>Cari menurut tombol</translation>
    </message>
    <message>
        <source>Press a key to see what it does</source>
        <translation>Tekan tombol untuk melihat fungsinya</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Tindakan dan tombol</translation>
    </message>
    <message>
        <source>Enter changes the key of the action</source>
        <translation>Enter mengubah tombol tindakan</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tombol baru</translation>
    </message>
    <message>
        <source>Press the key that the action is to have</source>
        <translation>Tekan tombol yang akan dipakai untuk tindakan ini</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>Tetapkan tombol</translation>
    </message>
    <message>
        <source>Let the action have this key</source>
        <translation>Pakai tombol ini untuk tindakan tersebut</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>Let the action have no key</source>
        <translation>Hapus tombol dari tindakan ini</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Give this action back the key of the preset</source>
        <translation>Kembalikan tombol tindakan ini ke prasetel</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Atur ulang semua</translation>
    </message>
    <message>
        <source>Give all actions back the keys of the preset</source>
        <translation>Kembalikan tombol semua tindakan ke prasetel</translation>
    </message>
    <message>
        <source>{keys}  (yours)</source>
        <translation>{keys}  (pilihan Anda)</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}”, which would lose it.</source>
        <translation>{key} adalah tombol untuk “{action}”, yang akan kehilangan tombol itu.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} belum dipakai.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Tidak ada konflik</translation>
    </message>
    <message>
        <source>Search by words</source>
        <translation>Cari dengan kata</translation>
    </message>
    <message>
        <source>Search by pressing a key</source>
        <translation>Cari dengan menekan tombol</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Tekan tombol</translation>
    </message>
    <message>
        <source>Close the list of keys</source>
        <translation>Tutup daftar tombol</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalti</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Dilampirkan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Proyek ini</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>The memories that matches and the concordance come from</source>
        <translation>Memori asal padanan dan konkordansi</translation>
    </message>
    <message>
        <source>Per cent that this memory&apos;s matches lose; Enter takes it</source>
        <translation>Persen yang dikurangkan dari padanan memori ini; Enter menerapkannya</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Lampirkan…</translation>
    </message>
    <message>
        <source>Search a TMX or another project as well</source>
        <translation>Cari juga di TMX atau proyek lain</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>Search this memory no more; its file stays</source>
        <translation>Berhenti mencari di memori ini; filenya tetap ada</translation>
    </message>
    <message>
        <source>A TMX that is attached becomes a file beside the project, and stays apart from it. A match loses the penalty of its memory, so that what you trust comes first.</source>
        <translation>TMX yang dilampirkan menjadi file di samping proyek dan tetap terpisah darinya. Skor padanan dikurangi penalti memorinya, sehingga yang Anda percayai tampil lebih dahulu.</translation>
    </message>
    <message>
        <source>&amp;Penalty</source>
        <translation>&amp;Penalti</translation>
    </message>
    <message>
        <source>Close the memories</source>
        <translation>Tutup daftar memori</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Speed here</source>
        <translation>Kecepatan di sini</translation>
    </message>
    <message>
        <source>{name} (bundled)</source>
        <translation>{name} (bawaan)</translation>
    </message>
    <message>
        <source>{speed:.0f} sentences/s</source>
        <translation>{speed:.0f} kalimat/dtk</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>belum diukur</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dicantumkan</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>Checksum: {checksum}</source>
        <translation>Checksum: {checksum}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Use the model of this row</source>
        <translation>Gunakan model di baris ini</translation>
    </message>
    <message>
        <source>Make drafts with this model</source>
        <translation>Buat draf dengan model ini</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambahkan…</translation>
    </message>
    <message>
        <source>Add a model folder or an Argos package</source>
        <translation>Tambahkan folder model atau paket Argos</translation>
    </message>
    <message>
        <source>Get…</source>
        <translation>Unduh…</translation>
    </message>
    <message>
        <source>Fetch a stronger model from the network</source>
        <translation>Unduh model yang lebih kuat dari jaringan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop fetching; it goes on there the next time</source>
        <translation>Hentikan unduhan; lain kali dilanjutkan dari titik itu</translation>
    </message>
    <message>
        <source>Model being fetched</source>
        <translation>Model yang sedang diunduh</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Read the model, load it, and measure its speed</source>
        <translation>Baca model, muat, dan ukur kecepatannya</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Delete this model from this computer</source>
        <translation>Hapus model ini dari komputer ini</translation>
    </message>
    <message>
        <source>No news</source>
        <translation>Tidak ada kabar baru</translation>
    </message>
    <message>
        <source>Fetching {name}: {done:,.0f} MB</source>
        <translation>Mengunduh {name}: {done:,.0f} MB</translation>
    </message>
    <message>
        <source>Fetching {name}: {done:,.0f} of {total:,.0f} MB</source>
        <translation>Mengunduh {name}: {done:,.0f} dari {total:,.0f} MB</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Sedang digunakan</translation>
    </message>
    <message>
        <source>Click to use this model</source>
        <translation>Klik untuk menggunakan model ini</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>sedang digunakan</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>tidak digunakan</translation>
    </message>
    <message>
        <source>A model is a folder for CTranslate2 with its SentencePiece file; Argos packages are unpacked. Larger models of the families marian, nllb and m2m100 are slower and often better.</source>
        <translation>Model adalah folder untuk CTranslate2 beserta file SentencePiece-nya; paket Argos dibongkar. Model yang lebih besar dari keluarga marian, nllb, dan m2m100 lebih lambat dan sering kali lebih baik.</translation>
    </message>
    <message>
        <source>Close the models</source>
        <translation>Tutup daftar model</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>What the tool would refuse or drop</source>
        <translation>Hal yang akan ditolak atau dibuang oleh alat itu</translation>
    </message>
    <message>
        <source>Enter goes to the segment</source>
        <translation>Enter membuka segmen</translation>
    </message>
    <message>
        <source>Nothing that {tool} would refuse or drop.</source>
        <translation>Tidak ada yang akan ditolak atau dibuang oleh {tool}.</translation>
    </message>
    <message>
        <source>, the first {most:,} shown</source>
        <translation>, {most:,} pertama ditampilkan</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 catatan</translation>
    </message>
    <message>
        <source>{number:,} remarks</source>
        <translation>{number:,} catatan</translation>
    </message>
    <message>
        <source>{remarks}{shown}. A double click goes to the segment.</source>
        <translation>{remarks}{shown}. Klik ganda membuka segmen.</translation>
    </message>
    <message>
        <source>Also replace drafts that nobody has typed in</source>
        <translation>Ganti juga draf yang belum disunting siapa pun</translation>
    </message>
    <message>
        <source>Let the model draft the rest</source>
        <translation>Buat draf sisanya dengan model</translation>
    </message>
    <message>
        <source>Pretranslate</source>
        <translation>Praterjemahkan</translation>
    </message>
    <message>
        <source>The whole project ({every:,} segments)</source>
        <translation>Seluruh proyek ({every:,} segmen)</translation>
    </message>
    <message>
        <source>The segments shown now ({shown:,})</source>
        <translation>Segmen yang sedang ditampilkan ({shown:,})</translation>
    </message>
    <message>
        <source>These articles</source>
        <translation>Artikel ini</translation>
    </message>
    <message>
        <source>Articles to pretranslate</source>
        <translation>Artikel yang dipraterjemahkan</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>The least match that is filled in, in percent</source>
        <translation>Padanan terendah yang diisikan, dalam persen</translation>
    </message>
    <message>
        <source>A better match takes the place of a draft</source>
        <translation>Padanan yang lebih baik menggantikan draf</translation>
    </message>
    <message>
        <source>What has no match is drafted by the model</source>
        <translation>Yang tidak punya padanan dibuatkan draf oleh model</translation>
    </message>
    <message>
        <source>Fill the segments; Ctrl+Z takes all of it back</source>
        <translation>Isi segmen; Ctrl+Z mengurungkan semuanya</translation>
    </message>
    <message>
        <source>What is typed, confirmed or locked stays as it is. 101 and 100 are the same sentence.</source>
        <translation>Yang sudah diketik, dikonfirmasi, atau dikunci tidak berubah. 101 dan 100 berarti kalimat yang sama.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>From what</source>
        <translation>Bahan</translation>
    </message>
    <message>
        <source>Matches of the memory from</source>
        <translation>Padanan memori mulai dari</translation>
    </message>
    <message>
        <source>Project&apos;s words</source>
        <translation>Kata proyek</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Kata baru</translation>
    </message>
    <message>
        <source>A word that is right in this project</source>
        <translation>Kata yang benar dalam proyek ini</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Tambahkan kata</translation>
    </message>
    <message>
        <source>The project&apos;s words</source>
        <translation>Kata-kata proyek</translation>
    </message>
    <message>
        <source>Delete takes the selected words out</source>
        <translation>Delete menghapus kata yang dipilih</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambahkan</translation>
    </message>
    <message>
        <source>Hold this word to be right</source>
        <translation>Anggap kata ini benar</translation>
    </message>
    <message>
        <source>Doubt the selected words again</source>
        <translation>Ragukan kembali kata yang dipilih</translation>
    </message>
    <message>
        <source>These words are not doubted in this project, in whatever case.</source>
        <translation>Kata-kata ini tidak diragukan dalam proyek ini, dengan huruf besar maupun kecil.</translation>
    </message>
    <message>
        <source>Close the list of words</source>
        <translation>Tutup daftar kata</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Text or expression to find in targets</source>
        <translation>Teks atau ekspresi yang dicari di terjemahan</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>What comes in its place; \1 is the first group</source>
        <translation>Teks penggantinya; \1 adalah grup pertama</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Cocokkan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Tell capitals from small letters</source>
        <translation>Bedakan huruf besar dan kecil</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ekspresi reguler</translation>
    </message>
    <message>
        <source>Let the text to find be a regular expression</source>
        <translation>Perlakukan teks yang dicari sebagai ekspresi reguler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Yang akan berubah</translation>
    </message>
    <message>
        <source>Space ticks the row or unticks it</source>
        <translation>Space mencentang baris atau menghapus centangnya</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Tick every row, also the confirmed ones</source>
        <translation>Centang semua baris, termasuk yang dikonfirmasi</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Hapus semua centang</translation>
    </message>
    <message>
        <source>Untick every row</source>
        <translation>Hapus centang semua baris</translation>
    </message>
    <message>
        <source>Replace in the ticked rows</source>
        <translation>Ganti di baris yang dicentang</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Tidak ada yang akan berubah.</translation>
    </message>
    <message>
        <source> There are more: these are the first {most:,}.</source>
        <translation> Masih ada lagi: ini {most:,} yang pertama.</translation>
    </message>
    <message>
        <source>1 segment would change</source>
        <translation>1 segmen akan berubah</translation>
    </message>
    <message>
        <source>{count:,} segments would change</source>
        <translation>{count:,} segmen akan berubah</translation>
    </message>
    <message>
        <source>{what}, {ticked:,} ticked.{rest}</source>
        <translation>{what}, {ticked:,} dicentang.{rest}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>State and comment</source>
        <translation>Status dan komentar</translation>
    </message>
    <message>
        <source>Replace “{find}”</source>
        <translation>Ganti “{find}”</translation>
    </message>
    <message>
        <source>Rejected in {name}.</source>
        <translation>Ditolak dalam {name}.</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Impor {name}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Space leaves a change out, or takes it in again</source>
        <translation>Space mengecualikan perubahan, atau menyertakannya kembali</translation>
    </message>
    <message>
        <source>Take the changes</source>
        <translation>Ambil perubahan</translation>
    </message>
    <message>
        <source>Write them into the project as one undo step</source>
        <translation>Tulis ke proyek sebagai satu langkah yang dapat diurungkan</translation>
    </message>
    <message>
        <source>Take 1 change</source>
        <translation>Ambil 1 perubahan</translation>
    </message>
    <message>
        <source>Take {number:,} changes</source>
        <translation>Ambil {number:,} perubahan</translation>
    </message>
    <message>
        <source>Not taken: {conflict}</source>
        <translation>Tidak diambil: {conflict}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>{read:,} rows</source>
        <translation>{read:,} baris</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>tidak ada yang baru</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 perubahan</translation>
    </message>
    <message>
        <source>{changes:,} changes</source>
        <translation>{changes:,} perubahan</translation>
    </message>
    <message>
        <source>{rows} read, {news}.</source>
        <translation>{rows} dibaca, {news}.</translation>
    </message>
    <message>
        <source> {newer:,} would overwrite newer work: tick what is to win over it.</source>
        <translation> {newer:,} akan menimpa pekerjaan yang lebih baru: centang yang harus menggantikannya.</translation>
    </message>
    <message>
        <source> 1 cannot be taken and is listed last.</source>
        <translation> 1 tidak dapat diambil dan dicantumkan paling akhir.</translation>
    </message>
    <message>
        <source> {others:,} cannot be taken and are listed last.</source>
        <translation> {others:,} tidak dapat diambil dan dicantumkan paling akhir.</translation>
    </message>
    <message>
        <source> The first {most:,} changes are shown; the others are taken with them.</source>
        <translation> {most:,} perubahan pertama ditampilkan; yang lain ikut diambil.</translation>
    </message>
    <message>
        <source>Skipped units</source>
        <translation>Unit yang dilewati</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Units that stayed out, and why</source>
        <translation>Unit yang tidak dimasukkan, dan alasannya</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Copy numbers, lines and reasons, a unit a line</source>
        <translation>Salin nomor, baris, dan alasan, satu unit per baris</translation>
    </message>
    <message>
        <source> The first {most:,} are shown.</source>
        <translation> {most:,} yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Tutup daftar ini</translation>
    </message>
    <message>
        <source>en</source>
        <translation>id</translation>
    </message>
    <message>
        <source>TER, the translation edit rate (Snover et al. 2006): words put in, taken out or replaced and phrases moved to make the target of the draft, for each word of the target; marks of punctuation count as words. What was written from scratch is not counted.</source>
        <translation>TER, tingkat penyuntingan terjemahan (Snover dkk. 2006): kata yang disisipkan, dihapus, atau diganti dan frasa yang dipindahkan untuk mengubah draf menjadi target, per kata target; tanda baca dihitung sebagai kata. Yang ditulis dari awal tidak dihitung.</translation>
    </message>
    <message>
        <source>Review of {name}</source>
        <translation>Tinjauan {name}</translation>
    </message>
    <message>
        <source>1 target written from scratch.</source>
        <translation>1 target ditulis dari awal.</translation>
    </message>
    <message>
        <source>{scratch:,} targets written from scratch.</source>
        <translation>{scratch:,} target ditulis dari awal.</translation>
    </message>
    <message>
        <source>1 segment with a target</source>
        <translation>1 segmen dengan target</translation>
    </message>
    <message>
        <source>{total:,} segments with a target</source>
        <translation>{total:,} segmen dengan target</translation>
    </message>
    <message>
        <source>{changed:,} of 1 draft changed: {amount}.</source>
        <translation>{changed:,} dari 1 draf diubah: {amount}.</translation>
    </message>
    <message>
        <source>{changed:,} of {drafted:,} drafts changed: {amount}.</source>
        <translation>{changed:,} dari {drafted:,} draf diubah: {amount}.</translation>
    </message>
    <message>
        <source>1 finding of the checks</source>
        <translation>1 temuan pemeriksaan</translation>
    </message>
    <message>
        <source>{findings:,} findings of the checks</source>
        <translation>{findings:,} temuan pemeriksaan</translation>
    </message>
    <message>
        <source>{told}, {ignored:,} more ignored with a reason.</source>
        <translation>{told}, {ignored:,} lagi diabaikan dengan alasan.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Diubah oleh</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Alasan: {reason}</translation>
    </message>
    <message>
        <source>Finding: {message}</source>
        <translation>Temuan: {message}</translation>
    </message>
    <message>
        <source>Ignored finding: {message} Reason: {reason} ({author})</source>
        <translation>Temuan yang diabaikan: {message} Alasan: {reason} ({author})</translation>
    </message>
    <message>
        <source>written from scratch</source>
        <translation>ditulis dari awal</translation>
    </message>
    <message>
        <source>{characters:,} characters</source>
        <translation>{characters:,} karakter</translation>
    </message>
    <message>
        <source>total</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Padanan</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Show the whole project, or one article</source>
        <translation>Tampilkan seluruh proyek, atau satu artikel</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Segments, words and characters of the sources</source>
        <translation>Segmen, kata, dan karakter teks sumber</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy this table, for a spreadsheet</source>
        <translation>Salin tabel ini untuk lembar kerja</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Save the table of the project and of every article</source>
        <translation>Simpan tabel proyek dan setiap artikel</translation>
    </message>
    <message>
        <source>Close the statistics</source>
        <translation>Tutup statistik</translation>
    </message>
    <message>
        <source>Counting… {done:,} of {total:,}</source>
        <translation>Menghitung… {done:,} dari {total:,}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Semua artikel</translation>
    </message>
    <message>
        <source>Time spent: {hours} h {minutes} min</source>
        <translation>Waktu pengerjaan: {hours} jam {minutes} mnt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>When the units were confirmed</source>
        <translation>Kapan unit dikonfirmasi</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message>
        <source>Since the last export</source>
        <translation>Sejak ekspor terakhir</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Di antara dua hari</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>The first day whose units leave</source>
        <translation>Hari pertama unit yang diekspor</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>The last day whose units leave</source>
        <translation>Hari terakhir unit yang diekspor</translation>
    </message>
    <message>
        <source>and</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Since the last export ({when})</source>
        <translation>Sejak ekspor terakhir ({when})</translation>
    </message>
    <message>
        <source>That segment is not among those shown.</source>
        <translation>Segmen itu tidak termasuk yang ditampilkan.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X shows all segments.</source>
        <translation>Ctrl+Shift+X menampilkan semua segmen.</translation>
    </message>
    <message>
        <source>Every segment shown here is confirmed.</source>
        <translation>Semua segmen yang ditampilkan sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>Export a TMX with Ctrl+E.</source>
        <translation>Ekspor TMX dengan Ctrl+E.</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Mengonfirmasi</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>Every segment shown here has a target.</source>
        <translation>Semua segmen yang ditampilkan sudah memiliki terjemahan.</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Buka nomor</translation>
    </message>
    <message>
        <source>Number of the segment</source>
        <translation>Nomor segmen</translation>
    </message>
    <message>
        <source>begun from the source</source>
        <translation>dimulai dari teks sumber</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>dikosongkan</translation>
    </message>
    <message>
        <source>cleared for a new draft</source>
        <translation>dikosongkan untuk draf baru</translation>
    </message>
    <message>
        <source>There is no match {number} for this segment.</source>
        <translation>Tidak ada padanan {number} untuk segmen ini.</translation>
    </message>
    <message>
        <source>Edit source</source>
        <translation>Sunting teks sumber</translation>
    </message>
    <message>
        <source>Source of segment {number}</source>
        <translation>Teks sumber segmen {number}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>dikunci</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>dibuka kuncinya</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>disisihkan</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>taken into the memory</source>
        <translation>dimasukkan ke memori</translation>
    </message>
    <message>
        <source>kept out of the memory</source>
        <translation>tidak dimasukkan ke memori</translation>
    </message>
    <message>
        <source>excepted from propagation</source>
        <translation>dikecualikan dari penyebaran</translation>
    </message>
    <message>
        <source>propagated again</source>
        <translation>disebarkan kembali</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Taken back: {action}.</source>
        <translation>Diurungkan: {action}.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z does it again.</source>
        <translation>Ctrl+Shift+Z mengulanginya.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Tidak ada yang dapat diulangi.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Semuanya tersimpan.</translation>
    </message>
    <message>
        <source>“{title}” was removed.</source>
        <translation>“{title}” sudah dihapus.</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Mengubah</translation>
    </message>
    <message>
        <source>1 segment {done}.</source>
        <translation>1 segmen {done}.</translation>
    </message>
    <message>
        <source>{count:,} segments {done}.</source>
        <translation>{count:,} segmen {done}.</translation>
    </message>
    <message>
        <source>Other changes came after that.</source>
        <translation>Ada perubahan lain setelah itu.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes them back one by one.</source>
        <translation>Ctrl+Z membatalkannya satu per satu.</translation>
    </message>
    <message>
        <source>Segment {number} is not among those shown.</source>
        <translation>Segmen {number} tidak termasuk yang ditampilkan.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>{title}: drag it elsewhere, or hide it</source>
        <translation>{title}: seret ke tempat lain, atau sembunyikan</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Choose a pane; the right button shows and hides them</source>
        <translation>Pilih panel; tombol kanan menampilkan dan menyembunyikannya</translation>
    </message>
    <message>
        <source>This project has no articles yet. Drop pages here.</source>
        <translation>Proyek ini belum berisi artikel. Seret halaman ke sini.</translation>
    </message>
    <message>
        <source>Segments come with the beads that you accept; none is accepted yet.</source>
        <translation>Segmen muncul dari pasangan yang Anda terima; belum ada yang diterima.</translation>
    </message>
    <message>
        <source>Go on aligning</source>
        <translation>Lanjutkan penyejajaran</translation>
    </message>
    <message>
        <source>No segment passes the filter.</source>
        <translation>Tidak ada segmen yang lolos filter.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Teks (*.txt)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Halaman web (*.html)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Dokumen Word (*.docx)</translation>
    </message>
    <message>
        <source>Review report</source>
        <translation>Laporan tinjauan</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Membuat laporan</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Mengekspor</translation>
    </message>
    <message>
        <source>Folder for the articles</source>
        <translation>Folder untuk artikel</translation>
    </message>
    <message>
        <source>{counted} written to {name}.</source>
        <translation>{counted} ditulis ke {name}.</translation>
    </message>
    <message>
        <source>No unit fits the articles, the person and the days that were chosen.</source>
        <translation>Tidak ada unit yang cocok dengan artikel, orang, dan hari yang dipilih.</translation>
    </message>
    <message>
        <source>Confirm segments first, or export drafts as well.</source>
        <translation>Konfirmasi segmen dahulu, atau ekspor juga drafnya.</translation>
    </message>
    <message>
        <source>{counted} that XML forbids were left out.</source>
        <translation>{counted} yang dilarang XML tidak disertakan.</translation>
    </message>
    <message>
        <source>{counted} with an empty side stayed behind.</source>
        <translation>{counted} dengan sisi kosong tidak disertakan.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>What was chosen holds none that can leave.</source>
        <translation>Yang dipilih tidak memuat satu pun yang dapat diekspor.</translation>
    </message>
    <message>
        <source>{name} tells of {counted}.</source>
        <translation>{name} memuat {counted}.</translation>
    </message>
    <message>
        <source>{counted} without a translation, in [brackets].</source>
        <translation>{counted} tanpa terjemahan, di dalam [kurung siku].</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 artikel</translation>
    </message>
    <message>
        <source>{n:,} articles</source>
        <translation>{n:,} artikel</translation>
    </message>
    <message>
        <source>{n:,} segments</source>
        <translation>{n:,} segmen</translation>
    </message>
    <message>
        <source>{n:,} units</source>
        <translation>{n:,} unit</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 karakter</translation>
    </message>
    <message>
        <source>{n:,} characters</source>
        <translation>{n:,} karakter</translation>
    </message>
    <message>
        <source>Pages and texts (*.html *.htm *.mhtml *.mht *.txt *.docx);;All files (*)</source>
        <translation>Halaman dan teks (*.html *.htm *.mhtml *.mht *.txt *.docx);;Semua file (*)</translation>
    </message>
    <message>
        <source>Projects (*.wbp)</source>
        <translation>Proyek (*.wbp)</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Memori terjemahan (*.tmx)</translation>
    </message>
    <message>
        <source>Memories and projects (*.tmx *.wbm *.wbp)</source>
        <translation>Memori dan proyek (*.tmx *.wbm *.wbp)</translation>
    </message>
    <message>
        <source>Import pages</source>
        <translation>Impor halaman</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Pilih teks</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Buka proyek</translation>
    </message>
    <message>
        <source>New project.wbp</source>
        <translation>Proyek baru.wbp</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyek baru</translation>
    </message>
    <message>
        <source>Argos packages (*.argosmodel *.zip)</source>
        <translation>Paket Argos (*.argosmodel *.zip)</translation>
    </message>
    <message>
        <source>Import TMX</source>
        <translation>Impor TMX</translation>
    </message>
    <message>
        <source>Attach memory</source>
        <translation>Lampirkan memori</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filter menurut teks</translation>
    </message>
    <message>
        <source>Show the segments that hold this text</source>
        <translation>Tampilkan segmen yang memuat teks ini</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show segments that are {state}</source>
        <translation>Tampilkan segmen berstatus {state}</translation>
    </message>
    <message>
        <source>Show targets that came from {origin}</source>
        <translation>Tampilkan terjemahan yang berasal dari {origin}</translation>
    </message>
    <message>
        <source>Show segments with comments</source>
        <translation>Tampilkan segmen dengan komentar</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>berkomentar</translation>
    </message>
    <message>
        <source>Check the project, and show the segments with findings</source>
        <translation>Periksa proyek, dan tampilkan segmen dengan temuan</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>temuan</translation>
    </message>
    <message>
        <source>Show what was set aside as well</source>
        <translation>Tampilkan juga yang disisihkan</translation>
    </message>
    <message>
        <source>changed since review</source>
        <translation>diubah sejak tinjauan</translation>
    </message>
    <message>
        <source>Show targets that are others than the reviewer decided on</source>
        <translation>Tampilkan terjemahan yang berbeda dari yang diputuskan peninjau</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Skor tertinggi</translation>
    </message>
    <message>
        <source>Show drafts and matches that score lower, in percent</source>
        <translation>Tampilkan draf dan padanan dengan skor lebih rendah, dalam persen</translation>
    </message>
    <message>
        <source>{shown:,} shown</source>
        <translation>{shown:,} ditampilkan</translation>
    </message>
    <message>
        <source>score &lt; </source>
        <translation>skor &lt; </translation>
    </message>
    <message>
        <source>any score</source>
        <translation>semua skor</translation>
    </message>
    <message>
        <source>Text to find in sources and targets</source>
        <translation>Teks yang dicari di teks sumber dan terjemahan</translation>
    </message>
    <message>
        <source>Text that replaces it in targets; Enter replaces</source>
        <translation>Teks penggantinya di target; Enter mengganti</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Kata utuh</translation>
    </message>
    <message>
        <source>Find it only where no word goes on before or after it</source>
        <translation>Cari hanya yang tidak menjadi bagian dari kata lain</translation>
    </message>
    <message>
        <source>Replace in this segment and go to the next</source>
        <translation>Ganti di segmen ini dan buka yang berikutnya</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ganti semua</translation>
    </message>
    <message>
        <source>Replace in every target that is shown</source>
        <translation>Ganti di semua terjemahan yang ditampilkan</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Pratinjau…</translation>
    </message>
    <message>
        <source>See what would change and choose, also with a regular expression</source>
        <translation>Lihat yang akan berubah dan pilih, juga dengan ekspresi reguler</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Tutup bilah pencarian</translation>
    </message>
    <message>
        <source>No findings in this segment</source>
        <translation>Tidak ada temuan di segmen ini</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Show the next finding and its place</source>
        <translation>Tampilkan temuan berikutnya dan tempatnya</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>Abaikan…</translation>
    </message>
    <message>
        <source>Say why this finding is none</source>
        <translation>Jelaskan mengapa temuan ini bukan masalah</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Put right what is found</source>
        <translation>Perbaiki yang ditemukan</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
    <message>
        <source>{message} Fix: {old} → {new}</source>
        <translation>{message} Perbaikan: {old} → {new}</translation>
    </message>
    <message>
        <source>1 finding in this segment: {message}</source>
        <translation>1 temuan di segmen ini: {message}</translation>
    </message>
    <message>
        <source>Finding {number} of {count} in this segment: {message}</source>
        <translation>Temuan {number} dari {count} di segmen ini: {message}</translation>
    </message>
    <message>
        <source>Tab-separated</source>
        <translation>Dipisah tab</translation>
    </message>
    <message>
        <source>Glossaries (*.tsv *.csv *.tbx *.txt *.tab *.utf8);;All files (*)</source>
        <translation>Glosarium (*.tsv *.csv *.tbx *.txt *.tab *.utf8);;Semua file (*)</translation>
    </message>
    <message>
        <source>Import glossary</source>
        <translation>Impor glosarium</translation>
    </message>
    <message>
        <source>The glossary has no terms yet.</source>
        <translation>Glosarium belum berisi istilah.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T adds one.</source>
        <translation>Ctrl+Shift+T menambahkannya.</translation>
    </message>
    <message>
        <source>Export glossary</source>
        <translation>Ekspor glosarium</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Importing terms</source>
        <translation>Mengimpor istilah</translation>
    </message>
    <message>
        <source>{counted} added from {name}, {merged:,} merged.</source>
        <translation>{counted} ditambahkan dari {name}, {merged:,} digabungkan.</translation>
    </message>
    <message>
        <source>{count:,} could not be used; the first is {place}: {reason}</source>
        <translation>{count:,} tidak dapat dipakai; yang pertama {place}: {reason}</translation>
    </message>
    <message>
        <source>1 term</source>
        <translation>1 istilah</translation>
    </message>
    <message>
        <source>{number:,} terms</source>
        <translation>{number:,} istilah</translation>
    </message>
    <message>
        <source>No draft: written from scratch</source>
        <translation>Tanpa draf: ditulis dari awal</translation>
    </message>
    <message>
        <source>As drafted</source>
        <translation>Sesuai draf</translation>
    </message>
    <message>
        <source>Columns of the segments</source>
        <translation>Kolom segmen</translation>
    </message>
    <message>
        <source>Changes from the draft</source>
        <translation>Perubahan dari draf</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Segment {number}</source>
        <translation>Segmen {number}</translation>
    </message>
    <message>
        <source>Target of segment {number}</source>
        <translation>Terjemahan segmen {number}</translation>
    </message>
    <message>
        <source>This project is open read-only.</source>
        <translation>Proyek ini dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Segment {number} is locked; unlock it to change it.</source>
        <translation>Segmen {number} dikunci; buka kuncinya untuk mengubahnya.</translation>
    </message>
    <message>
        <source>No segments to show</source>
        <translation>Tidak ada segmen untuk ditampilkan</translation>
    </message>
    <message>
        <source>from the model</source>
        <translation>dari model</translation>
    </message>
    <message>
        <source>from the memory</source>
        <translation>dari memori</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>from an alignment</source>
        <translation>dari penyejajaran</translation>
    </message>
    <message>
        <source>from a repetition</source>
        <translation>dari pengulangan</translation>
    </message>
    <message>
        <source>“{target}” for “{drafted}”, as you corrected it</source>
        <translation>“{target}” untuk “{drafted}”, sesuai koreksi Anda</translation>
    </message>
    <message>
        <source>Rejected: {reason}</source>
        <translation>Ditolak: {reason}</translation>
    </message>
    <message>
        <source>Last changed {when} by {author}</source>
        <translation>Terakhir diubah {when} oleh {author}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>{count:,} comments</source>
        <translation>{count:,} komentar</translation>
    </message>
    <message>
        <source>Locked: it does not change until it is unlocked</source>
        <translation>Dikunci: tidak berubah sampai kuncinya dibuka</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 komentar</translation>
    </message>
    <message>
        <source>Not propagated: repetitions neither give it a target nor take its own</source>
        <translation>Tidak disebarkan: pengulangan tidak memberinya terjemahan dan tidak mengambil terjemahannya</translation>
    </message>
    <message>
        <source>not propagated</source>
        <translation>tidak disebarkan</translation>
    </message>
    <message>
        <source>Ignore finding</source>
        <translation>Abaikan temuan</translation>
    </message>
    <message>
        <source>{message} Why is this no finding?</source>
        <translation>{message} Mengapa ini bukan temuan?</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Pages to import</source>
        <translation>Halaman yang diimpor</translation>
    </message>
    <message>
        <source>Delete leaves a page out</source>
        <translation>Delete mengecualikan halaman</translation>
    </message>
    <message>
        <source>Import all</source>
        <translation>Impor semua</translation>
    </message>
    <message>
        <source>Import all pages</source>
        <translation>Impor semua halaman</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Jangan impor apa pun</translation>
    </message>
    <message>
        <source>No page is left to import.</source>
        <translation>Tidak ada lagi halaman untuk diimpor.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Import all {count}</source>
        <translation>Impor semua ({count})</translation>
    </message>
    <message>
        <source>Pages and the chosen page</source>
        <translation>Halaman dan halaman yang dipilih</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Teks tempelan</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Impor folder</translation>
    </message>
    <message>
        <source>Import pasted text</source>
        <translation>Impor teks yang ditempel</translation>
    </message>
    <message>
        <source>The article, headline first</source>
        <translation>Artikel, dengan judul di awal</translation>
    </message>
    <message>
        <source>No page was found there.</source>
        <translation>Tidak ada halaman yang ditemukan di sana.</translation>
    </message>
    <message>
        <source>Pages end in .html, .htm, .mhtml, .txt or .docx.</source>
        <translation>Halaman berakhiran .html, .htm, .mhtml, .txt, atau .docx.</translation>
    </message>
    <message>
        <source>Already in this project.</source>
        <translation>Sudah ada di proyek ini.</translation>
    </message>
    <message>
        <source>{key} belongs to the text that is typed.</source>
        <translation>{key} dipakai untuk mengetik teks.</translation>
    </message>
    <message>
        <source>{key} is typed in texts. Add Ctrl or Alt.</source>
        <translation>{key} diketik di dalam teks. Tambahkan Ctrl atau Alt.</translation>
    </message>
    <message>
        <source>Enter can only act on segments.</source>
        <translation>Enter hanya dapat dipakai untuk tindakan pada segmen.</translation>
    </message>
    <message>
        <source>Another change is still under way.</source>
        <translation>Perubahan lain masih berlangsung.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it below.</source>
        <translation>Tunggu sampai selesai, atau batalkan di bawah.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Mengimpor {name}</translation>
    </message>
    <message>
        <source>Attaching {name}</source>
        <translation>Melampirkan {name}</translation>
    </message>
    <message>
        <source>A memory is coming in already.</source>
        <translation>Memori lain masih sedang diimpor.</translation>
    </message>
    <message>
        <source>The memory {name} is attached.</source>
        <translation>Memori {name} sudah dilampirkan.</translation>
    </message>
    <message>
        <source>Translation memory (*.tmx)</source>
        <translation>Memori terjemahan (*.tmx)</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Ekspor dibatalkan.</translation>
    </message>
    <message>
        <source>{name}: {read:,} read, {added:,} added, {merged:,} merged, {skipped:,} skipped.</source>
        <translation>{name}: {read:,} dibaca, {added:,} ditambahkan, {merged:,} digabungkan, {skipped:,} dilewati.</translation>
    </message>
    <message>
        <source>The memory was not attached.</source>
        <translation>Memori tidak dilampirkan.</translation>
    </message>
    <message>
        <source>Adding {name}…</source>
        <translation>Menambahkan {name}…</translation>
    </message>
    <message>
        <source>{name} makes the drafts from now on.</source>
        <translation>Mulai sekarang draf dibuat oleh {name}.</translation>
    </message>
    <message>
        <source>Add a model folder</source>
        <translation>Tambahkan folder model</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} sudah ditambahkan.</translation>
    </message>
    <message>
        <source>Stopped. It goes on there when you get it again.</source>
        <translation>Dihentikan. Pengunduhan berlanjut dari titik itu saat diambil lagi.</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Memeriksa {name}…</translation>
    </message>
    <message>
        <source>{name} is sound: {speed:.0f} sentences a second here.</source>
        <translation>{name} berfungsi baik: {speed:.0f} kalimat per detik di komputer ini.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} sudah dihapus.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Perhatian</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Act on the notice</source>
        <translation>Tindak lanjuti pemberitahuan</translation>
    </message>
    <message>
        <source>Undo, or act on the notice</source>
        <translation>Urungkan, atau tindak lanjuti pemberitahuan</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Tutup pemberitahuan</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Jenis pemberitahuan</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>subjudul</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>keterangan foto</translation>
    </message>
    <message>
        <source>Space keeps a line or sets it aside, Shift+arrows choose several, T makes it the headline, H a heading</source>
        <translation>Space mempertahankan atau menyisihkan baris, Shift+panah memilih beberapa baris, T menjadikannya judul, H subjudul</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>dipertahankan</translation>
    </message>
    <message>
        <source>Page as text</source>
        <translation>Halaman sebagai teks</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>Sembunyikan {title}</translation>
    </message>
    <message>
        <source>Every article of the project</source>
        <translation>Semua artikel dalam proyek</translation>
    </message>
    <message>
        <source>{title}, {confirmed} of {segments} confirmed</source>
        <translation>{title}, {confirmed} dari {segments} dikonfirmasi</translation>
    </message>
    <message>
        <source>Choose an article to see it alone</source>
        <translation>Pilih artikel untuk menampilkannya saja</translation>
    </message>
    <message>
        <source>{words:,} words</source>
        <translation>{words:,} kata</translation>
    </message>
    <message>
        <source>Type a word or a phrase, or press Ctrl+K on a selection.</source>
        <translation>Ketik kata atau frasa, atau tekan Ctrl+K pada teks yang dipilih.</translation>
    </message>
    <message>
        <source>The word or phrase to look for</source>
        <translation>Kata atau frasa yang dicari</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Kata atau frasa</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Sisi</translation>
    </message>
    <message>
        <source>Look in the sources or in the targets</source>
        <translation>Cari di teks sumber atau di terjemahan</translation>
    </message>
    <message>
        <source>in sources</source>
        <translation>di teks sumber</translation>
    </message>
    <message>
        <source>in targets</source>
        <translation>di terjemahan</translation>
    </message>
    <message>
        <source>&amp;Beginning of a word</source>
        <translation>&amp;Awal kata</translation>
    </message>
    <message>
        <source>Beginning of a word</source>
        <translation>Awal kata</translation>
    </message>
    <message>
        <source>The last word may go on; a * at its end says so too</source>
        <translation>Kata terakhir boleh berlanjut; tanda * di akhirnya berarti sama</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Enter types the translation into the target</source>
        <translation>Enter menyisipkan terjemahan hasil ke terjemahan segmen</translation>
    </message>
    <message>
        <source>No memory has “{asked}” in a target.</source>
        <translation>Tidak ada memori yang memuat “{asked}” dalam terjemahan.</translation>
    </message>
    <message>
        <source>No memory has “{asked}” in a source.</source>
        <translation>Tidak ada memori yang memuat “{asked}” dalam teks sumber.</translation>
    </message>
    <message>
        <source>“{asked}*” finds longer words too.</source>
        <translation>“{asked}*” menemukan kata yang lebih panjang juga.</translation>
    </message>
    <message>
        <source>{count} hits are shown; a longer phrase finds fewer.</source>
        <translation>{count} hasil ditampilkan; frasa yang lebih panjang mempersempit hasil.</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 hasil</translation>
    </message>
    <message>
        <source>{count} hits</source>
        <translation>{count} hasil</translation>
    </message>
    <message>
        <source>Insert the translation (Enter)</source>
        <translation>Sisipkan terjemahan (Enter)</translation>
    </message>
    <message>
        <source>Check every segment of the project</source>
        <translation>Periksa semua segmen dalam proyek</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Findings in the project</source>
        <translation>Temuan dalam proyek</translation>
    </message>
    <message>
        <source>Enter goes to the segment, Space puts in the fix</source>
        <translation>Enter membuka segmen, Space menerapkan perbaikan</translation>
    </message>
    <message>
        <source>Say why the finding of this row is none</source>
        <translation>Jelaskan mengapa temuan di baris ini bukan masalah</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>Show what is ignored, and why</source>
        <translation>Tampilkan yang diabaikan beserta alasannya</translation>
    </message>
    <message>
        <source>Ignored finding</source>
        <translation>Temuan yang diabaikan</translation>
    </message>
    <message>
        <source>Ignored findings</source>
        <translation>Temuan yang diabaikan</translation>
    </message>
    <message>
        <source>Enter goes to the segment, Space takes the row back among the findings</source>
        <translation>Enter membuka segmen, Space mengembalikan baris ke daftar temuan</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Ignored by {author} at {at}</source>
        <translation>Diabaikan oleh {author} pada {at}</translation>
    </message>
    <message>
        <source>{number:,} findings, the first {most:,} shown</source>
        <translation>{number:,} temuan, {most:,} pertama ditampilkan</translation>
    </message>
    <message>
        <source>{count} ignored</source>
        <translation>{count} diabaikan</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Tidak ada temuan</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 temuan</translation>
    </message>
    <message>
        <source>{number} findings</source>
        <translation>{number} temuan</translation>
    </message>
    <message>
        <source>No term of the glossary is in this segment.</source>
        <translation>Tidak ada istilah glosarium dalam segmen ini.</translation>
    </message>
    <message>
        <source>The glossary has no such term.</source>
        <translation>Istilah itu tidak ada di glosarium.</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Semua istilah</translation>
    </message>
    <message>
        <source>Show the whole glossary, not this segment&apos;s terms alone</source>
        <translation>Tampilkan seluruh glosarium, bukan hanya istilah segmen ini</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Cari di glosarium</translation>
    </message>
    <message>
        <source>Show the terms that hold this text</source>
        <translation>Tampilkan istilah yang memuat teks ini</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Enter puts the translation into the target</source>
        <translation>Enter menyisipkan padanan istilah ke terjemahan</translation>
    </message>
    <message>
        <source>Begin a term with what is selected</source>
        <translation>Buat istilah dari teks yang dipilih</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change this term</source>
        <translation>Ubah istilah ini</translation>
    </message>
    <message>
        <source>Take this term out of the glossary</source>
        <translation>Hapus istilah ini dari glosarium</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Import a table or TBX</source>
        <translation>Impor tabel atau TBX</translation>
    </message>
    <message>
        <source>not {rendering}</source>
        <translation>bukan {rendering}</translation>
    </message>
    <message>
        <source>Another draft of the model</source>
        <translation>Draf lain dari model</translation>
    </message>
    <message>
        <source>Memory {memory}</source>
        <translation>Memori {memory}</translation>
    </message>
    <message>
        <source>Insert{key}
{facts}</source>
        <translation>Sisipkan{key}
{facts}</translation>
    </message>
    <message>
        <source>Match {number}, {badge}: {target}</source>
        <translation>Padanan {number}, {badge}: {target}</translation>
    </message>
    <message>
        <source>Enter inserts the match into the target</source>
        <translation>Enter menyisipkan padanan ke terjemahan</translation>
    </message>
    <message>
        <source>Nothing to choose from: no match, and no draft that says anything else.</source>
        <translation>Tidak ada pilihan: tidak ada padanan, dan tidak ada draf yang berbeda isinya.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing was said or changed yet.</source>
        <translation>Belum ada komentar atau perubahan.</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Komentar baru</translation>
    </message>
    <message>
        <source>Write a comment and press Enter</source>
        <translation>Tulis komentar lalu tekan Enter</translation>
    </message>
    <message>
        <source>Comment on this segment</source>
        <translation>Komentari segmen ini</translation>
    </message>
    <message>
        <source>Comments and history of the segment</source>
        <translation>Komentar dan riwayat segmen</translation>
    </message>
    <message>
        <source>Read the target text</source>
        <translation>Baca terjemahan</translation>
    </message>
    <message>
        <source>Read the source text</source>
        <translation>Baca teks sumber</translation>
    </message>
    <message>
        <source>Preview of the article</source>
        <translation>Pratinjau artikel</translation>
    </message>
    <message>
        <source>Click a sentence to go to it</source>
        <translation>Klik kalimat untuk membukanya</translation>
    </message>
    <message>
        <source>The term as the source has it</source>
        <translation>Istilah seperti dalam teks sumber</translation>
    </message>
    <message>
        <source>How to translate it; several with a semicolon between them</source>
        <translation>Cara menerjemahkannya; pisahkan beberapa pilihan dengan titik koma</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Bukan</translation>
    </message>
    <message>
        <source>How not to translate it; several with a semicolon between them</source>
        <translation>Terjemahan yang tidak boleh dipakai; pisahkan beberapa pilihan dengan titik koma</translation>
    </message>
    <message>
        <source>Anything worth knowing about the term</source>
        <translation>Hal lain yang perlu diketahui tentang istilah ini</translation>
    </message>
    <message>
        <source>Only in these capitals and small letters</source>
        <translation>Hanya dengan huruf besar dan kecil persis seperti ini</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Tambahkan istilah</translation>
    </message>
    <message>
        <source>Write it into the project&apos;s glossary; Enter does so too</source>
        <translation>Simpan ke glosarium proyek; bisa juga dengan Enter</translation>
    </message>
    <message>
        <source>Change term</source>
        <translation>Ubah istilah</translation>
    </message>
    <message>
        <source>in context</source>
        <translation>dalam konteks</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>persis</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>mirip</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Mencari padanan</translation>
    </message>
    <message>
        <source>The memory has no match for these segments.</source>
        <translation>Memori tidak punya padanan untuk segmen-segmen ini.</translation>
    </message>
    <message>
        <source>{counted} filled from the memory: {kinds}.</source>
        <translation>{counted} diisi dari memori: {kinds}.</translation>
    </message>
    <message>
        <source>The model drafted {counted}.</source>
        <translation>Model membuat draf {counted}.</translation>
    </message>
    <message>
        <source>{counted} left untranslated.</source>
        <translation>{counted} tetap belum diterjemahkan.</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segmen</translation>
    </message>
    <message>
        <source>{segments:,} segments</source>
        <translation>{segments:,} segmen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Checking… {done:,} of {total:,}</source>
        <translation>Memeriksa… {done:,} dari {total:,}</translation>
    </message>
    <message>
        <source>The segment was changed; what was found there is gone.</source>
        <translation>Segmen sudah diubah; temuan di sana tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>That takes a person: Enter goes to the segment.</source>
        <translation>Ini perlu diperbaiki secara manual: Enter membuka segmen.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be made.</source>
        <translation>Folder {parent} tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>Keeping beads</source>
        <translation>Menyimpan pasangan</translation>
    </message>
    <message>
        <source>The texts are aligned: {beads:,} beads, {doubtful:,} to look at.</source>
        <translation>Kedua teks sudah disejajarkan: {beads:,} pasangan, {doubtful:,} perlu dilihat.</translation>
    </message>
    <message>
        <source>What you accept becomes a unit of the memory.</source>
        <translation>Yang Anda terima menjadi unit memori.</translation>
    </message>
    <message>
        <source>{text} It is open here to read.</source>
        <translation>{text} Di sini proyek dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>1 segment has no draft yet.</source>
        <translation>1 segmen belum punya draf.</translation>
    </message>
    <message>
        <source>{pending:,} segments have no draft yet.</source>
        <translation>{pending:,} segmen belum punya draf.</translation>
    </message>
    <message>
        <source>Draft them</source>
        <translation>Buat draf</translation>
    </message>
    <message>
        <source>You can work without drafts, or choose a model with F8.</source>
        <translation>Anda dapat bekerja tanpa draf, atau memilih model dengan F8.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Mengimpor</translation>
    </message>
    <message>
        <source>1 article imported.</source>
        <translation>1 artikel diimpor.</translation>
    </message>
    <message>
        <source>{count} articles imported.</source>
        <translation>{count} artikel diimpor.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>There is no file {path} any more.</source>
        <translation>File {path} sudah tidak ada.</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Mengganti</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Cadangan sudah dipulihkan.</translation>
    </message>
    <message>
        <source>The project as it was before is among the backups.</source>
        <translation>Keadaan proyek sebelumnya tersimpan di antara cadangan.</translation>
    </message>
    <message>
        <source>Returned files (*.xlsx *.docx *.xlf *.xliff *.mxliff *.mqxliff *.tsv *.tab *.csv *.jsonl);;All files (*)</source>
        <translation>File yang dikembalikan (*.xlsx *.docx *.xlf *.xliff *.mxliff *.mqxliff *.tsv *.tab *.csv *.jsonl);;Semua file (*)</translation>
    </message>
    <message>
        <source>Import a returned file</source>
        <translation>Impor file yang kembali</translation>
    </message>
    <message>
        <source>{name} brings nothing new.</source>
        <translation>{name} tidak berisi hal baru.</translation>
    </message>
    <message>
        <source>{read:,} rows were read.</source>
        <translation>{read:,} baris dibaca.</translation>
    </message>
    <message>
        <source>1 change taken from {name}.</source>
        <translation>1 perubahan diambil dari {name}.</translation>
    </message>
    <message>
        <source>{taken:,} changes taken from {name}.</source>
        <translation>{taken:,} perubahan diambil dari {name}.</translation>
    </message>
    <message>
        <source>{text} Nothing of it was overwritten.</source>
        <translation>{text} Tidak ada yang ditimpa.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes them back.</source>
        <translation>Ctrl+Z membatalkannya.</translation>
    </message>
    <message>
        <source>Why is it rejected? Enter rejects, Esc leaves it as it is.</source>
        <translation>Mengapa ditolak? Enter menolak, Esc membiarkannya.</translation>
    </message>
    <message>
        <source>Why are these {count} rejected? Enter rejects, Esc leaves them as they are.</source>
        <translation>Mengapa {count} segmen ini ditolak? Enter menolak, Esc membiarkannya.</translation>
    </message>
    <message>
        <source>Why the target is rejected; Enter rejects it</source>
        <translation>Alasan terjemahan ditolak; Enter menolaknya</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Write a comment on this segment</source>
        <translation>Tulis komentar untuk segmen ini</translation>
    </message>
    <message>
        <source>Reject the target with a reason</source>
        <translation>Tolak terjemahan dengan alasan</translation>
    </message>
    <message>
        <source>Accept the target and go on</source>
        <translation>Terima terjemahan dan lanjut</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Nobody has translated this segment yet</source>
        <translation>Segmen ini belum diterjemahkan siapa pun</translation>
    </message>
    <message>
        <source> ({count:,} earlier)</source>
        <translation> ({count:,} sebelumnya)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>1 word changed</source>
        <translation>1 kata diubah</translation>
    </message>
    <message>
        <source>{words} words changed</source>
        <translation>{words} kata diubah</translation>
    </message>
    <message>
        <source>{counted} by {people}</source>
        <translation>{counted} oleh {people}</translation>
    </message>
    <message>
        <source> by {author}</source>
        <translation> oleh {author}</translation>
    </message>
    <message>
        <source>Rejecting</source>
        <translation>Menolak</translation>
    </message>
    <message>
        <source>Nothing shown here is left to review.</source>
        <translation>Tidak ada lagi yang perlu ditinjau di antara yang ditampilkan.</translation>
    </message>
    <message>
        <source>Shift+F12 writes the report.</source>
        <translation>Shift+F12 menulis laporan.</translation>
    </message>
    <message>
        <source>1 segment was changed.</source>
        <translation>1 segmen diubah.</translation>
    </message>
    <message>
        <source>{count:,} segments were changed.</source>
        <translation>{count:,} segmen diubah.</translation>
    </message>
    <message>
        <source>“{text}” is in no target that is shown and not locked.</source>
        <translation>“{text}” tidak ada dalam terjemahan yang ditampilkan dan tidak dikunci.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>{place:,} of {count:,}</source>
        <translation>{place:,} dari {count:,}</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>No word of this target is doubted.</source>
        <translation>Tidak ada kata yang diragukan dalam terjemahan ini.</translation>
    </message>
    <message>
        <source>This project is spelled the British way.</source>
        <translation>Proyek ini memakai ejaan Inggris Britania.</translation>
    </message>
    <message>
        <source>This project is spelled the American way.</source>
        <translation>Proyek ini memakai ejaan Inggris Amerika.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Tidak ada saran</translation>
    </message>
    <message>
        <source>Add “{text}” to the project&apos;s words</source>
        <translation>Tambahkan “{text}” ke daftar kata proyek</translation>
    </message>
    <message>
        <source>No model: {text} You can work without drafts.</source>
        <translation>Tidak ada model: {text} Anda dapat bekerja tanpa draf.</translation>
    </message>
    <message>
        <source> (bundled)</source>
        <translation> (bawaan)</translation>
    </message>
    <message>
        <source> – {speed:.0f} sentences a second on this computer</source>
        <translation> – {speed:.0f} kalimat per detik di komputer ini</translation>
    </message>
    <message>
        <source>Model: {name}{where}, ready{measured}</source>
        <translation>Model: {name}{where}, siap{measured}</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyek terbaru</translation>
    </message>
    <message>
        <source>Last worked on</source>
        <translation>Terakhir dikerjakan</translation>
    </message>
    <message>
        <source>Open or drop pages here</source>
        <translation>Buka atau seret halaman ke sini</translation>
    </message>
    <message>
        <source>Import saved pages or folders</source>
        <translation>Impor halaman atau folder yang disimpan</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Tempel teks</translation>
    </message>
    <message>
        <source>Import an article you copied</source>
        <translation>Impor artikel yang Anda salin</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Coba contoh</translation>
    </message>
    <message>
        <source>Open a project with three articles</source>
        <translation>Buka proyek berisi tiga artikel</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Buka file proyek</translation>
    </message>
    <message>
        <source>Go back to the chosen project of another day</source>
        <translation>Kembalikan proyek yang dipilih ke keadaan hari lain</translation>
    </message>
    <message>
        <source>Choose, check and add models</source>
        <translation>Pilih, periksa, dan tambahkan model</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off the list</source>
        <translation>Enter membuka proyek, Delete menghapusnya dari daftar</translation>
    </message>
    <message>
        <source>Projects you work on will be listed here.</source>
        <translation>Proyek yang Anda kerjakan akan tercantum di sini.</translation>
    </message>
    <message>
        <source>Translate an article</source>
        <translation>Terjemahkan artikel</translation>
    </message>
    <message>
        <source>Translate your first article</source>
        <translation>Terjemahkan artikel pertama Anda</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Tidak ada masalah</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>Proyek terbaru</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Hapus dari daftar ini</translation>
    </message>
    <message>
        <source>Open saved news pages, texts or folders. Every sentence gets a draft in English, made on this computer; you correct and confirm it.</source>
        <translation>Buka halaman berita, teks, atau folder yang disimpan. Setiap kalimat mendapat draf dalam bahasa Inggris yang dibuat di komputer ini; Anda mengoreksi dan mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Pause drafting</source>
        <translation>Jeda pembuatan draf</translation>
    </message>
    <message>
        <source>Cancel; what is done stays</source>
        <translation>Batalkan; yang sudah selesai tetap disimpan</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>Progress of the work in the background</source>
        <translation>Kemajuan pekerjaan di latar belakang</translation>
    </message>
    <message>
        <source>Resume import</source>
        <translation>Lanjutkan impor</translation>
    </message>
    <message>
        <source>Pause import</source>
        <translation>Jeda impor</translation>
    </message>
    <message>
        <source>{work}, paused at</source>
        <translation>{work}, dijeda pada</translation>
    </message>
    <message>
        <source>Resume drafting</source>
        <translation>Lanjutkan pembuatan draf</translation>
    </message>
    <message>
        <source>{settled:,} of {segments:,} confirmed · {source_words:,} words</source>
        <translation>{settled:,} dari {segments:,} dikonfirmasi · {source_words:,} kata</translation>
    </message>
    <message>
        <source>Drafting paused at {counted}</source>
        <translation>Pembuatan draf dijeda pada {counted}</translation>
    </message>
    <message>
        <source>Drafting {counted}</source>
        <translation>Membuat draf {counted}</translation>
    </message>
    <message>
        <source>Drafting {counted}, {per_second:.0f} a second, {time_left} left</source>
        <translation>Membuat draf {counted}, {per_second:.0f} per detik, sisa {time_left}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} dtk</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} jam {minutes} mnt</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternatif</translation>
    </message>
    <message>
        <source>The target lacks no term of the glossary.</source>
        <translation>Tidak ada istilah glosarium yang kurang dalam terjemahan.</translation>
    </message>
    <message>
        <source>The glossary says only how “{source}” is not to be translated.</source>
        <translation>Glosarium hanya menyebutkan terjemahan yang tidak boleh dipakai untuk “{source}”.</translation>
    </message>
    <message>
        <source>“{source}” is in the glossary.</source>
        <translation>“{source}” sudah ada di glosarium.</translation>
    </message>
    <message>
        <source>“{source}” is out of the glossary.</source>
        <translation>“{source}” sudah dihapus dari glosarium.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
    <message>
        <source>as it came</source>
        <translation>sesuai urutan masuk</translation>
    </message>
    <message>
        <source>source</source>
        <translation>teks sumber</translation>
    </message>
    <message>
        <source>target</source>
        <translation>terjemahan</translation>
    </message>
    <message>
        <source>author</source>
        <translation>penulis</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>terbaru</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>terlama</translation>
    </message>
    <message>
        <source>Source contains</source>
        <translation>Sumber memuat</translation>
    </message>
    <message>
        <source>Show units whose source has this text</source>
        <translation>Tampilkan unit yang teks sumbernya memuat teks ini</translation>
    </message>
    <message>
        <source>Target contains</source>
        <translation>Terjemahan memuat</translation>
    </message>
    <message>
        <source>Show units whose target has this text</source>
        <translation>Tampilkan unit yang terjemahannya memuat teks ini</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Show units that were changed by</source>
        <translation>Tampilkan unit yang diubah oleh orang ini</translation>
    </message>
    <message>
        <source>Since 2026-01-31</source>
        <translation>Sejak 2026-01-31</translation>
    </message>
    <message>
        <source>Show units changed on this day or later: year-month-day</source>
        <translation>Tampilkan unit yang diubah pada atau setelah tanggal ini: tahun-bulan-hari</translation>
    </message>
    <message>
        <source>Until 2026-12-31</source>
        <translation>Sampai 2026-12-31</translation>
    </message>
    <message>
        <source>Show units changed on this day or earlier: year-month-day</source>
        <translation>Tampilkan unit yang diubah pada atau sebelum tanggal ini: tahun-bulan-hari</translation>
    </message>
    <message>
        <source>Show units of this origin</source>
        <translation>Tampilkan unit dengan asal ini</translation>
    </message>
    <message>
        <source>any origin</source>
        <translation>semua asal</translation>
    </message>
    <message>
        <source>The memory to look through</source>
        <translation>Memori yang ditelusuri</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>The order of the units; a click on a heading changes it too</source>
        <translation>Urutan unit; klik pada judul kolom juga mengubahnya</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Of a segment of this project</source>
        <translation>Dari segmen proyek ini</translation>
    </message>
    <message>
        <source>Take the chosen units out of the memory</source>
        <translation>Hapus unit yang dipilih dari memori</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates</source>
        <translation>&amp;Gabungkan duplikat</translation>
    </message>
    <message>
        <source>Keep the newest of units whose sides are alike up to case and spaces</source>
        <translation>Pertahankan yang terbaru dari unit yang kedua sisinya sama tanpa membedakan huruf besar-kecil dan spasi</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 unit</translation>
    </message>
    <message>
        <source>{count:,} units</source>
        <translation>{count:,} unit</translation>
    </message>
    <message>
        <source>{counted}, only to read</source>
        <translation>{counted}, hanya baca</translation>
    </message>
    <message>
        <source>This memory has no units yet. What you confirm comes in.</source>
        <translation>Memori ini belum punya unit. Yang Anda konfirmasi akan masuk.</translation>
    </message>
    <message>
        <source>No unit of this memory has all of that.</source>
        <translation>Tidak ada unit memori ini yang memenuhi semuanya.</translation>
    </message>
    <message>
        <source>Remove a unit</source>
        <translation>Hapus satu unit</translation>
    </message>
    <message>
        <source>Remove {count:,} units</source>
        <translation>Hapus {count:,} unit</translation>
    </message>
    <message>
        <source>Merge {count:,} duplicates</source>
        <translation>Gabungkan {count:,} duplikat</translation>
    </message>
    <message>
        <source>There are no duplicates to merge.</source>
        <translation>Tidak ada duplikat untuk digabungkan.</translation>
    </message>
    <message>
        <source>A segment&apos;s own unit stays, for its place.</source>
        <translation>Unit milik segmen tetap ada, untuk tempatnya.</translation>
    </message>
    <message>
        <source>Other units are still on their way out.</source>
        <translation>Unit lain masih sedang dihapus.</translation>
    </message>
    <message>
        <source>1 unit left the memory.</source>
        <translation>1 unit dihapus dari memori.</translation>
    </message>
    <message>
        <source>{removed:,} units left the memory.</source>
        <translation>{removed:,} unit dihapus dari memori.</translation>
    </message>
    <message>
        <source>{action}: Ctrl+Z takes it back.</source>
        <translation>{action}: Ctrl+Z mengurungkannya.</translation>
    </message>
    <message>
        <source>There is no recent project.</source>
        <translation>Tidak ada proyek terbaru.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Buka satu dahulu.</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>belum diterjemahkan</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>dikonfirmasi</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ditinjau</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
    <message>
        <source>human</source>
        <translation>manusia</translation>
    </message>
    <message>
        <source>alignment</source>
        <translation>penyelarasan</translation>
    </message>
    <message>
        <source>propagation</source>
        <translation>penyebaran</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>belum dinilai</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>repetition</source>
        <translation>pengulangan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>It is the same as unit {number}.</source>
        <translation>Sama dengan unit {number}.</translation>
    </message>
    <message>
        <source>Nothing: tools keep one.</source>
        <translation>Tidak perlu apa-apa: alat menyimpan satu saja.</translation>
    </message>
    <message>
        <source>{tool} replaces the target of unit {number} by this one&apos;s.</source>
        <translation>{tool} mengganti terjemahan unit {number} dengan yang ini.</translation>
    </message>
    <message>
        <source>Give both sentences the same target, or set one aside.</source>
        <translation>Beri kedua kalimat terjemahan yang sama, atau sisihkan salah satunya.</translation>
    </message>
    <message>
        <source>A side is empty, so it is left out.</source>
        <translation>Salah satu sisi kosong, jadi unit ini tidak disertakan.</translation>
    </message>
    <message>
        <source>Translate it, or set it aside.</source>
        <translation>Terjemahkan, atau sisihkan.</translation>
    </message>
    <message>
        <source>It holds characters that XML forbids; they are taken out.</source>
        <translation>Berisi karakter yang dilarang XML; karakter itu dibuang.</translation>
    </message>
    <message>
        <source>Type the sentence anew.</source>
        <translation>Ketik ulang kalimatnya.</translation>
    </message>
    <message>
        <source>Nobody has confirmed it, and {tool} may not tell.</source>
        <translation>Belum ada yang mengonfirmasinya, dan {tool} mungkin tidak memberi tahu.</translation>
    </message>
    <message>
        <source>Confirm it, or export no drafts.</source>
        <translation>Konfirmasi, atau jangan ekspor draf.</translation>
    </message>
    <message>
        <source>It has a line break, where other tools split a segment.</source>
        <translation>Ada pindah baris, yang oleh alat lain dipakai untuk memisahkan segmen.</translation>
    </message>
    <message>
        <source>Replace the break by a space.</source>
        <translation>Ganti pindah baris dengan spasi.</translation>
    </message>
    <message>
        <source>{tool} refuses a side of more than {longest:,} characters.</source>
        <translation>{tool} menolak sisi yang lebih dari {longest:,} karakter.</translation>
    </message>
    <message>
        <source>Split the segment.</source>
        <translation>Pisahkan segmen.</translation>
    </message>
    <message>
        <source>any tool</source>
        <translation>alat apa pun</translation>
    </message>
    <message>
        <source>Tools differ in what they take: choose yours where it is listed.</source>
        <translation>Setiap alat menerima hal berbeda: pilih alat Anda jika ada dalam daftar.</translation>
    </message>
    <message>
        <source>Put the file into the project&apos;s folder tm, or into tm/auto, which fills segments in.</source>
        <translation>Taruh file di folder tm proyek, atau di tm/auto, yang mengisi segmen.</translation>
    </message>
    <message>
        <source>Import into a memory of just these languages: with others Trados takes nothing and says so nowhere.</source>
        <translation>Impor ke memori dengan persis kedua bahasa ini: jika tidak, Trados tidak mengambil apa pun dan tidak memberi tahu.</translation>
    </message>
    <message>
        <source>Phrase keeps an author only where the name is that of one of its users.</source>
        <translation>Phrase menyimpan nama penulis hanya jika nama itu milik salah satu penggunanya.</translation>
    </message>
    <message>
        <source>The file breaks off here ({reason}).</source>
        <translation>File terputus di sini ({reason}).</translation>
    </message>
    <message>
        <source>Its {language} side is empty.</source>
        <translation>Sisi bahasa {language} kosong.</translation>
    </message>
    <message>
        <source>It has no {language} side.</source>
        <translation>Tidak ada sisi bahasa {language}.</translation>
    </message>
    <message>
        <source>Bold and links were dropped.</source>
        <translation>Huruf tebal dan tautan dibuang.</translation>
    </message>
    <message>
        <source>No headline was found.</source>
        <translation>Judul tidak ditemukan.</translation>
    </message>
    <message>
        <source>The text looks English, not Indonesian.</source>
        <translation>Teks tampaknya berbahasa Inggris, bukan Indonesia.</translation>
    </message>
    <message>
        <source>The text is very short.</source>
        <translation>Teksnya sangat pendek.</translation>
    </message>
    <message>
        <source>No article text was found: bring lines back from what was set aside.</source>
        <translation>Teks artikel tidak ditemukan: kembalikan baris dari yang disisihkan.</translation>
    </message>
    <message>
        <source>No translation was found for {names}.</source>
        <translation>Terjemahan untuk {names} tidak ditemukan.</translation>
    </message>
    <message>
        <source>No source was found for {names}.</source>
        <translation>Teks sumber untuk {names} tidak ditemukan.</translation>
    </message>
    <message>
        <source>The same source is translated elsewhere as “{other}”.</source>
        <translation>Teks sumber yang sama diterjemahkan di tempat lain sebagai “{other}”.</translation>
    </message>
    <message>
        <source>Elsewhere this translation stands for “{other}”.</source>
        <translation>Di tempat lain terjemahan ini dipakai untuk “{other}”.</translation>
    </message>
    <message>
        <source>“{word}” is Indonesian and was not translated.</source>
        <translation>“{word}” adalah kata Indonesia dan belum diterjemahkan.</translation>
    </message>
    <message>
        <source>The name “{name}” is missing.</source>
        <translation>Nama “{name}” tidak ada.</translation>
    </message>
    <message>
        <source>“{written}” is no English word: “{name}” is “{meant}”.</source>
        <translation>“{written}” bukan kata Inggris: “{name}” adalah “{meant}”.</translation>
    </message>
    <message>
        <source>“{written}” should be “{name}”, as in the source.</source>
        <translation>“{written}” seharusnya “{name}”, seperti dalam teks sumber.</translation>
    </message>
    <message>
        <source>“{written}” should be “{right}”: the source has “{told}”.</source>
        <translation>“{written}” seharusnya “{right}”: teks sumber menulis “{told}”.</translation>
    </message>
    <message>
        <source>“{told}” is missing.</source>
        <translation>“{told}” tidak ada.</translation>
    </message>
    <message>
        <source>“{told}” is missing: “{right}” in English.</source>
        <translation>“{told}” tidak ada: “{right}” dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>“{written}” is not in the source.</source>
        <translation>“{written}” tidak ada dalam teks sumber.</translation>
    </message>
    <message>
        <source>“{written}” is in another currency than “{told}”.</source>
        <translation>“{written}” memakai mata uang lain daripada “{told}”.</translation>
    </message>
    <message>
        <source>“{written}” should be “{right}”.</source>
        <translation>“{written}” seharusnya “{right}”.</translation>
    </message>
    <message>
        <source>The year “{written}” should be “{right}”.</source>
        <translation>Tahun “{written}” seharusnya “{right}”.</translation>
    </message>
    <message>
        <source>That day was a {name}, not a {written}.</source>
        <translation>Hari itu {name}, bukan {written}.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner.</source>
        <translation>Ada tanda kutip tanpa pasangan.</translation>
    </message>
    <message>
        <source>The quotation marks are missing.</source>
        <translation>Tanda kutip tidak ada.</translation>
    </message>
    <message>
        <source>A bracket “{mark}” has no partner.</source>
        <translation>Tanda kurung “{mark}” tidak berpasangan.</translation>
    </message>
    <message>
        <source>The translation ends with a full stop, the source does not.</source>
        <translation>Terjemahan diakhiri titik, teks sumber tidak.</translation>
    </message>
    <message>
        <source>The translation should end with “{told}”, as the source does.</source>
        <translation>Terjemahan seharusnya diakhiri “{told}”, seperti teks sumber.</translation>
    </message>
    <message>
        <source>The translation ends with “{written}”, the source does not.</source>
        <translation>Terjemahan diakhiri “{written}”, teks sumber tidak.</translation>
    </message>
    <message>
        <source>“{word}” stands there twice.</source>
        <translation>“{word}” tertulis dua kali.</translation>
    </message>
    <message>
        <source>There are several spaces.</source>
        <translation>Ada beberapa spasi berturut-turut.</translation>
    </message>
    <message>
        <source>There is a space before a punctuation mark.</source>
        <translation>Ada spasi sebelum tanda baca.</translation>
    </message>
    <message>
        <source>A space is missing after a punctuation mark.</source>
        <translation>Kurang spasi setelah tanda baca.</translation>
    </message>
    <message>
        <source>There is a space at the beginning or the end.</source>
        <translation>Ada spasi di awal atau di akhir.</translation>
    </message>
    <message>
        <source>“{name}” is not in the source, and “{lost}” is missing.</source>
        <translation>“{name}” tidak ada dalam teks sumber, dan “{lost}” hilang.</translation>
    </message>
    <message>
        <source>“{written}” should be “{name}”.</source>
        <translation>“{written}” seharusnya “{name}”.</translation>
    </message>
    <message>
        <source>“{source}” should be translated as {either}.</source>
        <translation>“{source}” seharusnya diterjemahkan sebagai {either}.</translation>
    </message>
    <message>
        <source>“{written}” is forbidden for “{source}”.</source>
        <translation>“{written}” dilarang untuk “{source}”.</translation>
    </message>
    <message>
        <source>“{written}” is forbidden for “{source}”; write “{right}”.</source>
        <translation>“{written}” dilarang untuk “{source}”; tulis “{right}”.</translation>
    </message>
    <message>
        <source>{told} or {other}</source>
        <translation>{told} atau {other}</translation>
    </message>
    <message>
        <source>There is no translation yet.</source>
        <translation>Belum ada terjemahan.</translation>
    </message>
    <message>
        <source>The translation is the same as the source.</source>
        <translation>Terjemahan sama dengan teks sumber.</translation>
    </message>
    <message>
        <source>A sentence seems to be missing: the source has {told}, the target {written}.</source>
        <translation>Tampaknya ada kalimat yang hilang: teks sumber memiliki {told}, terjemahan {written}.</translation>
    </message>
    <message>
        <source>A sentence seems to be added: the source has {told}, the target {written}.</source>
        <translation>Tampaknya ada kalimat tambahan: teks sumber memiliki {told}, terjemahan {written}.</translation>
    </message>
    <message>
        <source>The translation is much shorter than its source.</source>
        <translation>Terjemahan jauh lebih pendek daripada teks sumbernya.</translation>
    </message>
    <message>
        <source>The translation is much longer than its source.</source>
        <translation>Terjemahan jauh lebih panjang daripada teks sumbernya.</translation>
    </message>
    <message>
        <source>There is no segment {number}.</source>
        <translation>Tidak ada segmen {number}.</translation>
    </message>
    <message>
        <source>There is no segment {number} in article {article}.</source>
        <translation>Tidak ada segmen {number} dalam artikel {article}.</translation>
    </message>
    <message>
        <source>Segment {number} has another source here.</source>
        <translation>Teks sumber segmen {number} di sini berbeda.</translation>
    </message>
    <message>
        <source>Segment {number} is locked here.</source>
        <translation>Segmen {number} terkunci di sini.</translation>
    </message>
    <message>
        <source>Segment {number} has been worked on here: “{target}”.</source>
        <translation>Segmen {number} sudah dikerjakan di sini: “{target}”.</translation>
    </message>
    <message>
        <source>Segment {number} has no target in the file. Clear it here if that is meant.</source>
        <translation>Segmen {number} tidak memiliki terjemahan dalam file. Kosongkan di sini jika memang demikian.</translation>
    </message>
    <message>
        <source>Segment {number} cannot be {state} without a target.</source>
        <translation>Segmen {number} tidak dapat {state} tanpa terjemahan.</translation>
    </message>
    <message>
        <source>Import “{title}”</source>
        <translation>Impor “{title}”</translation>
    </message>
    <message>
        <source>Import {count:,} articles</source>
        <translation>Impor {count:,} artikel</translation>
    </message>
    <message>
        <source>This article is already in the project.</source>
        <translation>Artikel ini sudah ada di proyek.</translation>
    </message>
    <message>
        <source>This article is already in the project, from {file}.</source>
        <translation>Artikel ini sudah ada di proyek, dari {file}.</translation>
    </message>
    <message>
        <source>There is no text to translate in it.</source>
        <translation>Tidak ada teks untuk diterjemahkan di dalamnya.</translation>
    </message>
    <message>
        <source>{count:,} segments were left as they are. {reason}</source>
        <translation>{count:,} segmen dibiarkan apa adanya. {reason}</translation>
    </message>
    <message>
        <source>Put it back there, attach it anew, or detach it.</source>
        <translation>Kembalikan ke sana, lampirkan lagi, atau lepas.</translation>
    </message>
    <message>
        <source>The memory {name} is no longer at {path}.</source>
        <translation>Memori {name} sudah tidak ada di {path}.</translation>
    </message>
    <message>
        <source>The memory {name} cannot be searched: {reason}</source>
        <translation>Memori {name} tidak dapat dicari: {reason}</translation>
    </message>
    <message>
        <source>Confirm segment {number}</source>
        <translation>Konfirmasi segmen {number}</translation>
    </message>
    <message>
        <source>Confirm {count:,} segments</source>
        <translation>Konfirmasi {count:,} segmen</translation>
    </message>
    <message>
        <source>Reopen segment {number}</source>
        <translation>Buka kembali segmen {number}</translation>
    </message>
    <message>
        <source>Reopen {count:,} segments</source>
        <translation>Buka kembali {count:,} segmen</translation>
    </message>
    <message>
        <source>Clear segment {number}</source>
        <translation>Kosongkan segmen {number}</translation>
    </message>
    <message>
        <source>Clear {count:,} segments</source>
        <translation>Kosongkan {count:,} segmen</translation>
    </message>
    <message>
        <source>Copy source in segment {number}</source>
        <translation>Salin teks sumber di segmen {number}</translation>
    </message>
    <message>
        <source>Copy source in {count:,} segments</source>
        <translation>Salin teks sumber di {count:,} segmen</translation>
    </message>
    <message>
        <source>Lock segment {number}</source>
        <translation>Kunci segmen {number}</translation>
    </message>
    <message>
        <source>Lock {count:,} segments</source>
        <translation>Kunci {count:,} segmen</translation>
    </message>
    <message>
        <source>Unlock segment {number}</source>
        <translation>Buka kunci segmen {number}</translation>
    </message>
    <message>
        <source>Unlock {count:,} segments</source>
        <translation>Buka kunci {count:,} segmen</translation>
    </message>
    <message>
        <source>Set aside segment {number}</source>
        <translation>Sisihkan segmen {number}</translation>
    </message>
    <message>
        <source>Set aside {count:,} segments</source>
        <translation>Sisihkan {count:,} segmen</translation>
    </message>
    <message>
        <source>Bring back segment {number}</source>
        <translation>Kembalikan segmen {number}</translation>
    </message>
    <message>
        <source>Bring back {count:,} segments</source>
        <translation>Kembalikan {count:,} segmen</translation>
    </message>
    <message>
        <source>Keep in the memory segment {number}</source>
        <translation>Simpan segmen {number} dalam memori</translation>
    </message>
    <message>
        <source>Keep in the memory {count:,} segments</source>
        <translation>Simpan {count:,} segmen dalam memori</translation>
    </message>
    <message>
        <source>Keep out of the memory segment {number}</source>
        <translation>Keluarkan segmen {number} dari memori</translation>
    </message>
    <message>
        <source>Keep out of the memory {count:,} segments</source>
        <translation>Keluarkan {count:,} segmen dari memori</translation>
    </message>
    <message>
        <source>Except from propagation segment {number}</source>
        <translation>Kecualikan segmen {number} dari penyebaran</translation>
    </message>
    <message>
        <source>Except from propagation {count:,} segments</source>
        <translation>Kecualikan {count:,} segmen dari penyebaran</translation>
    </message>
    <message>
        <source>Propagate again segment {number}</source>
        <translation>Sebarkan lagi segmen {number}</translation>
    </message>
    <message>
        <source>Propagate again {count:,} segments</source>
        <translation>Sebarkan lagi {count:,} segmen</translation>
    </message>
    <message>
        <source>Accept segment {number}</source>
        <translation>Terima segmen {number}</translation>
    </message>
    <message>
        <source>Accept {count:,} segments</source>
        <translation>Terima {count:,} segmen</translation>
    </message>
    <message>
        <source>Reject segment {number}</source>
        <translation>Tolak segmen {number}</translation>
    </message>
    <message>
        <source>Reject {count:,} segments</source>
        <translation>Tolak {count:,} segmen</translation>
    </message>
    <message>
        <source>Import {name} into the memory</source>
        <translation>Impor {name} ke memori</translation>
    </message>
    <message>
        <source>Spell the British way</source>
        <translation>Eja cara Britania</translation>
    </message>
    <message>
        <source>Spell the American way</source>
        <translation>Eja cara Amerika</translation>
    </message>
    <message>
        <source>Add “{word}” to the project&apos;s words</source>
        <translation>Tambahkan “{word}” ke kata proyek</translation>
    </message>
    <message>
        <source>Take “{word}” from the project&apos;s words</source>
        <translation>Keluarkan “{word}” dari kata proyek</translation>
    </message>
    <message>
        <source>Take {count:,} words from the project&apos;s words</source>
        <translation>Keluarkan {count:,} kata dari kata proyek</translation>
    </message>
    <message>
        <source>Ctrl+Enter confirms; Shift+Enter breaks the line.</source>
        <translation>Ctrl+Enter mengonfirmasi; Shift+Enter memindah baris.</translation>
    </message>
    <message>
        <source>{sentences}, {words}; {lines} set aside</source>
        <translation>{sentences}, {words}; {lines} disisihkan</translation>
    </message>
    <message>
        <source>1 sentence</source>
        <translation>1 kalimat</translation>
    </message>
    <message>
        <source>{n:,} sentences</source>
        <translation>{n:,} kalimat</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 kata</translation>
    </message>
    <message>
        <source>{n:,} words</source>
        <translation>{n:,} kata</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 baris</translation>
    </message>
    <message>
        <source>{n:,} lines</source>
        <translation>{n:,} baris</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>F2 edits a side, Del removes the chosen units</source>
        <translation>F2 mengedit satu sisi, Del menghapus unit terpilih</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Saringan lainnya</translation>
    </message>
    <message>
        <source>More ({chosen})</source>
        <translation>Lainnya ({chosen})</translation>
    </message>
    <message>
        <source>Learn from a corrected draft</source>
        <translation>Belajar dari draf yang dikoreksi</translation>
    </message>
    <message>
        <source>Correct drafts</source>
        <translation>Koreksi draf</translation>
    </message>
    <message>
        <source>Forget correction</source>
        <translation>Lupakan koreksi</translation>
    </message>
    <message>
        <source>Forget {count:,} corrections</source>
        <translation>Lupakan {count:,} koreksi</translation>
    </message>
    <message>
        <source>Take these keys</source>
        <translation>Pakai tombol ini</translation>
    </message>
    <message>
        <source>Let all actions have the keys shown</source>
        <translation>Beri semua tindakan tombol yang ditampilkan</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Pertahankan milik saya</translation>
    </message>
    <message>
        <source>Leave the keys as they are</source>
        <translation>Biarkan tombol seperti semula</translation>
    </message>
    <message>
        <source>{name} changes no key.</source>
        <translation>{name} tidak mengubah tombol apa pun.</translation>
    </message>
    <message>
        <source>{name} changes one key, shown below.</source>
        <translation>{name} mengubah satu tombol, ditampilkan di bawah.</translation>
    </message>
    <message>
        <source>{name} changes the keys of {count} actions, shown below.</source>
        <translation>{name} mengubah tombol {count} tindakan, ditampilkan di bawah.</translation>
    </message>
    <message>
        <source>The key you chose yourself would be lost.</source>
        <translation>Tombol yang Anda pilih sendiri akan hilang.</translation>
    </message>
    <message>
        <source>The {count} keys you chose yourself would be lost.</source>
        <translation>{count} tombol yang Anda pilih sendiri akan hilang.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Delete forgets the selected corrections</source>
        <translation>Delete melupakan koreksi yang dipilih</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Put the selected corrections into drafts no longer</source>
        <translation>Jangan lagi pakai koreksi yang dipilih dalam draf</translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation>Tambahkan ke glosarium</translation>
    </message>
    <message>
        <source>Require these renderings from now on</source>
        <translation>Wajibkan padanan ini mulai sekarang</translation>
    </message>
    <message>
        <source>Close the list of corrections</source>
        <translation>Tutup daftar koreksi</translation>
    </message>
    <message>
        <source>Names and untranslated words that you correct in a draft and confirm come here.</source>
        <translation>Nama dan kata yang belum diterjemahkan, yang Anda koreksi dalam draf lalu dikonfirmasi, masuk ke sini.</translation>
    </message>
    <message>
        <source>Drafts do not get your corrections now: that is switched off in the menu Draft.</source>
        <translation>Draf sekarang tidak memakai koreksi Anda: itu dimatikan di menu Draf.</translation>
    </message>
    <message>
        <source>Where a draft has the same mistake again, your correction is put. The glossary goes first.</source>
        <translation>Bila draf mengulang kesalahan yang sama, koreksi Anda dipakai. Glosarium didahulukan.</translation>
    </message>
    <message>
        <source>The glossary requires them now.</source>
        <translation>Glosarium kini mewajibkannya.</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 draf</translation>
    </message>
    <message>
        <source>{count:,} drafts</source>
        <translation>{count:,} draf</translation>
    </message>
    <message>
        <source>{count:,} corrections also put into {drafts}.</source>
        <translation>{count:,} koreksi juga dipakai dalam {drafts}.</translation>
    </message>
    <message>
        <source>“{target}” also put for “{drafted}” in {drafts}.</source>
        <translation>“{target}” juga dipakai sebagai ganti “{drafted}” dalam {drafts}.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z mengurungkannya.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
</TS>
