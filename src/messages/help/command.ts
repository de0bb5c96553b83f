/** What `--help` says of one command. */
export interface CommandHelp {
  readonly summary: string;
  readonly argument?: string;
  /** Keyed by the flag. */
  readonly options: Readonly<Record<string, string>>;
  readonly examples: string;
}
