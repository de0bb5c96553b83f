/** The languages every sentence of the tool exists in; Indonesian is the default. */
export type Language = 'id' | 'en';

/** A value that exists once per language, both side by side. */
export type Bilingual<T> = Readonly<Record<Language, T>>;
