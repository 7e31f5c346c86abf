import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The votes of an abandoned debate are destroyed in the transaction that abandons it, whichever node does so. */
export class AbandonedVotes1790000002500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION destroy_votes() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        DELETE FROM ballot WHERE debate_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER destroy_votes AFTER UPDATE OF stage ON debate FOR EACH ROW
        WHEN (NEW.stage = 'abandoned' AND OLD.stage <> 'abandoned') EXECUTE FUNCTION destroy_votes();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER destroy_votes ON debate; DROP FUNCTION destroy_votes;');
  }
}
