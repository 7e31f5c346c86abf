import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Formats that people save beside those that come along. */
export class SavedFormats1790000003000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE format (
        id       text        CONSTRAINT format_pkey PRIMARY KEY,
        body     jsonb       NOT NULL,
        saved_by uuid        CONSTRAINT format_saved_by REFERENCES person ON DELETE SET NULL,
        saved_at timestamptz NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE format');
  }
}
