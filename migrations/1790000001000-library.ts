import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sources with their passages, the search over them, and the catalogue of motions. */
export class Library1790000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE source (
        id           text  CONSTRAINT source_pkey PRIMARY KEY,
        title        text  NOT NULL,
        badge        text  NOT NULL,
        cite         text  NOT NULL,
        as_of        date  NOT NULL,
        "references" jsonb NOT NULL,
        sha256       text  NOT NULL
      );

      CREATE TABLE passage (
        source_id text    NOT NULL CONSTRAINT passage_source REFERENCES source ON DELETE CASCADE,
        number    integer NOT NULL CONSTRAINT passage_number_counts_from_one CHECK (number > 0),
        text      text    NOT NULL,
        CONSTRAINT passage_pkey PRIMARY KEY (source_id, number)
      );

      -- The words of a passage twice: by their English stem, and as they stand, for a word not yet typed to its end.
      CREATE FUNCTION passage_words(text text) RETURNS tsvector
        LANGUAGE sql IMMUTABLE PARALLEL SAFE
        RETURN to_tsvector('english', text) || to_tsvector('simple', text);
      CREATE INDEX passage_words ON passage USING gin (passage_words(text));

      CREATE TABLE motion (
        id       text    CONSTRAINT motion_pkey PRIMARY KEY,
        position integer NOT NULL,
        body     jsonb   NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE motion, passage, source;
      DROP FUNCTION passage_words;
    `);
  }
}
