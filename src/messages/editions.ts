/** An edition's id as people write it: `kipp-2023` is KIPP 2023. */
export function editionLabel(id: string): string {
  return id.toUpperCase().replaceAll('-', ' ');
}
