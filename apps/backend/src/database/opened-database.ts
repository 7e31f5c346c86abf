/** A database, and how to let go of it. */
export interface OpenedDatabase {
  readonly url: string;
  /** Settles, with the reason, if the database goes away by itself. */
  readonly lost: Promise<string>;
  close(): Promise<void>;
}
