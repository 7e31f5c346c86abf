import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People and their sessions; debates, their logs, links, drafts and ballots; the service's own pulse. */
export class Debates1790000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id         uuid        CONSTRAINT person_pkey PRIMARY KEY,
        name       text        NOT NULL,
        organiser  boolean     NOT NULL,
        robot      boolean     NOT NULL,
        created_at timestamptz NOT NULL
      );

      CREATE TABLE session (
        token_hash text        CONSTRAINT session_pkey PRIMARY KEY,
        session_id uuid        NOT NULL,
        person_id  uuid        NOT NULL CONSTRAINT session_person REFERENCES person ON DELETE CASCADE,
        kind       text        NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_id ON session (session_id);

      CREATE TABLE organiser_link (
        secret_hash text        CONSTRAINT organiser_link_pkey PRIMARY KEY,
        expires_at  timestamptz NOT NULL
      );

      CREATE TABLE debate (
        id           uuid        CONSTRAINT debate_pkey PRIMARY KEY,
        code         text        NOT NULL,
        motion_id    text,
        wording      text        NOT NULL,
        format_id    text        NOT NULL,
        format_name  text        NOT NULL,
        stage        text        NOT NULL,
        visibility   text        NOT NULL,
        rehearsal    boolean     NOT NULL,
        organiser_id uuid        NOT NULL,
        starts_at    timestamptz,
        opened_at    timestamptz NOT NULL,
        division     text,
        last_seq     integer     NOT NULL CONSTRAINT debate_last_seq_counts CHECK (last_seq >= 0),
        last_hash    text        NOT NULL,
        due_at       timestamptz
      );
      CREATE UNIQUE INDEX debate_code ON debate (code);
      CREATE INDEX debate_stage ON debate (stage);
      CREATE INDEX debate_due ON debate (due_at);

      CREATE TABLE debate_event (
        debate_id  uuid        NOT NULL CONSTRAINT debate_event_debate REFERENCES debate ON DELETE CASCADE,
        seq        integer     NOT NULL CONSTRAINT debate_event_seq_counts_from_one CHECK (seq > 0),
        at         timestamptz NOT NULL,
        actor      text        NOT NULL,
        command_id uuid,
        hash       text        NOT NULL,
        event      json        NOT NULL,
        CONSTRAINT debate_event_pkey PRIMARY KEY (debate_id, seq)
      );
      CREATE INDEX debate_event_command ON debate_event (debate_id, command_id);

      CREATE TABLE wording (
        debate_id uuid    NOT NULL CONSTRAINT wording_debate REFERENCES debate ON DELETE CASCADE,
        seq       integer NOT NULL,
        salt      text    NOT NULL,
        text      text    NOT NULL,
        CONSTRAINT wording_pkey PRIMARY KEY (debate_id, seq)
      );

      CREATE TABLE seat_link (
        secret    text        CONSTRAINT seat_link_pkey PRIMARY KEY,
        debate_id uuid        NOT NULL CONSTRAINT seat_link_debate REFERENCES debate ON DELETE CASCADE,
        role      text        NOT NULL,
        seat      text,
        opened_at timestamptz
      );
      CREATE INDEX seat_link_debate_id ON seat_link (debate_id);

      CREATE TABLE member (
        debate_id uuid NOT NULL CONSTRAINT member_debate REFERENCES debate ON DELETE CASCADE,
        person_id uuid NOT NULL,
        CONSTRAINT member_pkey PRIMARY KEY (debate_id, person_id)
      );

      CREATE TABLE draft (
        debate_id  uuid        NOT NULL CONSTRAINT draft_debate REFERENCES debate ON DELETE CASCADE,
        person_id  uuid        NOT NULL,
        slot       text        NOT NULL,
        argument   jsonb       NOT NULL,
        stamped_at timestamptz NOT NULL,
        CONSTRAINT draft_pkey PRIMARY KEY (debate_id, person_id, slot)
      );

      CREATE TABLE ballot (
        debate_id uuid NOT NULL CONSTRAINT ballot_debate REFERENCES debate ON DELETE CASCADE,
        person_id uuid NOT NULL,
        pre       text,
        post      jsonb,
        CONSTRAINT ballot_pkey PRIMARY KEY (debate_id, person_id)
      );

      CREATE TABLE heartbeat (
        id      integer     CONSTRAINT heartbeat_pkey PRIMARY KEY CONSTRAINT heartbeat_is_one_row CHECK (id = 1),
        beat_at timestamptz NOT NULL
      );

      CREATE TABLE outage (
        began_at timestamptz CONSTRAINT outage_pkey PRIMARY KEY,
        ended_at timestamptz NOT NULL
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE outage, heartbeat, ballot, draft, member, seat_link, wording, debate_event, debate,
        organiser_link, session, person;
    `);
  }
}
