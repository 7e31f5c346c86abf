import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a debate is written or spoken, so that the lobby can say so. */
export class SpokenDebates1790000007000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE debate ADD COLUMN medium text NOT NULL DEFAULT 'written'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE debate DROP COLUMN medium');
  }
}
