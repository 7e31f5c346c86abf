import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a turn lasts by correspondence, and who has sat where, so that people are reminded of their turns. */
export class Correspondence1790000008000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE debate ADD COLUMN turn_seconds double precision');
    await queryRunner.query(`
      CREATE TABLE seat_holder (
        person_id uuid NOT NULL,
        debate_id uuid NOT NULL CONSTRAINT seat_holder_debate REFERENCES debate ON DELETE CASCADE,
        CONSTRAINT seat_holder_pkey PRIMARY KEY (person_id, debate_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE seat_holder');
    await queryRunner.query('ALTER TABLE debate DROP COLUMN turn_seconds');
  }
}
