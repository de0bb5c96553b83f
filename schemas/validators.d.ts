/** One failed keyword, as ajv reports it with `verbose`. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** Checks data in place (text becomes a number where the schema asks for one). */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

export const inovasi: Validator;
export const dasarHukum: Validator;
export const bukti: Validator;
export const surat: Validator;
export const testimoni: Validator;
export const riwayat: Validator;
export const tautan: Validator;
export const instansi: Validator;
