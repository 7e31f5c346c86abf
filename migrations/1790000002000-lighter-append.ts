import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Takes from the log what makes every append dearer. The statement that appends has just moved the debate's row, so
 * nothing need look it up again for each line and for each of its words; and commands are recognised in memory.
 */
export class LighterAppend1790000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE debate_event DROP CONSTRAINT debate_event_debate;
      ALTER TABLE wording DROP CONSTRAINT wording_debate;
      DROP INDEX debate_event_command;

      CREATE FUNCTION forget_log() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM debate_event WHERE debate_id = OLD.id;
        DELETE FROM wording WHERE debate_id = OLD.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER forget_log AFTER DELETE ON debate FOR EACH ROW EXECUTE FUNCTION forget_log();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER forget_log ON debate;
      DROP FUNCTION forget_log;
      CREATE INDEX debate_event_command ON debate_event (debate_id, command_id);
      ALTER TABLE wording ADD CONSTRAINT wording_debate
        FOREIGN KEY (debate_id) REFERENCES debate ON DELETE CASCADE;
      ALTER TABLE debate_event ADD CONSTRAINT debate_event_debate
        FOREIGN KEY (debate_id) REFERENCES debate ON DELETE CASCADE;
    `);
  }
}
