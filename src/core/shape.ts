/** What kind of value a key holds, in the users' words. */
export type ShapeType = 'teks' | 'angka' | 'bilangan-bulat' | 'ya-tidak' | 'daftar' | 'kelompok-kunci';
