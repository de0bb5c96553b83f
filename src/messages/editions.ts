/**
 * An edition's id as people write it: `kipp-2023` is KIPP 2023. What is no edition of a year keeps its own words:
 * `formulir-sembilan-pertanyaan` is formulir sembilan pertanyaan.
 */
export function editionLabel(id: string): string {
  return id.replace(/([a-z]+)-(\d{4})$/, (edition) => edition.toUpperCase()).replaceAll('-', ' ');
}

/** An edition as a person wrote it: an id as people say it, anything else unchanged. */
export function editionName(written: string): string {
  return /^[a-z]+(?:-[a-z]+)*-\d{4}$/.test(written) ? editionLabel(written) : written;
}
