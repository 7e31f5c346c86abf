import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people in the room report to the moderators. Never in the log; who reported is shown to nobody. */
export class Reports1790000004000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE report (
        debate_id    uuid        NOT NULL CONSTRAINT report_debate REFERENCES debate ON DELETE CASCADE,
        kind         text        NOT NULL,
        number       integer     NOT NULL,
        reporter_id  uuid        NOT NULL,
        rule         text        NOT NULL,
        line         text        NOT NULL,
        reported_at  timestamptz NOT NULL,
        dismissed_at timestamptz,
        CONSTRAINT report_pkey PRIMARY KEY (debate_id, kind, number, reporter_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE report;');
  }
}
