// What a file really is, judged by its content and never by its name. `inspect/` makes these facts, checks read them.

/** What kind of thing a file is. `other` is something we know nothing of; its `type` may still have a name. */
export type FileKind =
  | 'pdf'
  | 'image'
  | 'document'
  | 'video'
  | 'audio'
  | 'archive'
  | 'text'
  /** A pointer of Git LFS: the file itself was not fetched. */
  | 'lfs-pointer'
  | 'empty'
  | 'other';

/** Why nothing more is known of a file than its kind. */
export type FileTrouble =
  /** What it holds breaks the rules of its format. */
  | 'damaged'
  /** It opens with a password only. */
  | 'password'
  /** Larger than what is looked into. */
  | 'too-large'
  /** Looking into it took more time or memory than any honest file needs. */
  | 'too-costly';

export interface PdfFacts {
  readonly pages: number;
  /** Opens without a password, yet is encrypted: its owner restricts printing or copying. */
  readonly encrypted: boolean;
  /** Width and height in points as the reader sees the page, rotation included; as many as pages were looked at. */
  readonly sizes: readonly (readonly [number, number])[];
  /** Text of each page that was looked at, white space folded; empty where the page has none, as in a scan. */
  readonly text: readonly string[];
  /** Pages without text and without anything drawn, counted from 1. */
  readonly blank: readonly number[];
  /** Whether pages or text were left out because there is too much of it. */
  readonly cut: boolean;
  /** Digital signatures in the file. That they are there says nothing about their being valid. */
  readonly signatures: number;
  /** What it says of itself, as `PDF/A-3A`; nobody has checked it. */
  readonly conformance?: string;
  /** Names of embedded files. */
  readonly attachments: readonly string[];
  readonly javascript: boolean;
  /** From its information, where it is filled in with something. */
  readonly title?: string;
  /** ISO 8601 day on which it says it was made. */
  readonly created?: string;
}

export interface ImageFacts {
  /** Pixels as the viewer sees them, orientation honoured. */
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8; absent where it says nothing. */
  readonly orientation?: number;
  /** ISO 8601 day on which the picture was taken, by EXIF. */
  readonly taken?: string;
  /** Whether it tells where on earth it was taken. */
  readonly gps: boolean;
}

export interface VideoFacts {
  readonly seconds?: number;
  readonly width?: number;
  readonly height?: number;
  readonly audio: boolean;
}

export interface DocumentFacts {
  readonly program: 'word' | 'excel' | 'powerpoint' | 'opendocument' | 'other';
  readonly macros: boolean;
}

/** What one file is. The same bytes give the same facts. */
export interface FileFacts {
  /** Of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** Media type, as `application/pdf`; `application/octet-stream` where it is not known. */
  readonly type: string;
  readonly kind: FileKind;
  readonly trouble?: FileTrouble;
  /** A letter drafted by `inovasi letter`, byte for byte as it was written: nobody can have signed it. */
  readonly draft?: true;
  readonly pdf?: PdfFacts;
  readonly image?: ImageFacts;
  readonly video?: VideoFacts;
  readonly document?: DocumentFacts;
  /** What the pointer says of the file that was not fetched. */
  readonly lfs?: { readonly sha256: string; readonly size: number };
}
