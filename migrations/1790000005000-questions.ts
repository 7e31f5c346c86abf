import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions as the audience submits them, before and beside the log; and who has up-voted which. */
export class Questions1790000005000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE question (
        id          uuid        CONSTRAINT question_pkey PRIMARY KEY,
        debate_id   uuid        NOT NULL CONSTRAINT question_debate REFERENCES debate ON DELETE CASCADE,
        person_id   uuid        NOT NULL,
        text        text        NOT NULL,
        addressee   jsonb,
        leaning     text,
        asked_at    timestamptz NOT NULL,
        decided_at  timestamptz,
        decided_by  uuid,
        rule        text,
        reason      text,
        merged_into integer
      );
      CREATE INDEX question_debate_id ON question (debate_id);

      CREATE TABLE up_vote (
        debate_id uuid    NOT NULL CONSTRAINT up_vote_debate REFERENCES debate ON DELETE CASCADE,
        question  integer NOT NULL CONSTRAINT up_vote_question_counts_from_one CHECK (question > 0),
        person_id uuid    NOT NULL,
        CONSTRAINT up_vote_pkey PRIMARY KEY (debate_id, question, person_id)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE up_vote, question;');
  }
}
