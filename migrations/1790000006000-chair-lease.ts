import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who of those who have a chair, or may follow in it, was last heard of when. Rows are few, change all the time and
 * are looked at together, so that an index over the time would cost more than it finds.
 */
export class ChairLease1790000006000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE chair_lease (
        debate_id  uuid        NOT NULL CONSTRAINT chair_lease_debate REFERENCES debate ON DELETE CASCADE,
        person_id  uuid        NOT NULL,
        renewed_at timestamptz NOT NULL,
        CONSTRAINT chair_lease_pkey PRIMARY KEY (debate_id, person_id)
      ) WITH (fillfactor = 50);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE chair_lease');
  }
}
