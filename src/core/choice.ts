/** A choice the edition offers: a group, a category, a goal. */
export interface Choice {
  readonly id: string;
  readonly nama: string;
}
