/**
 * Appends to many logs in one statement. A debate whose log has moved on since it was read takes nothing:
 * its row does not match, so neither its events nor their words are inserted. Returns the debates that took theirs.
 */
export const append = {
  name: 'append',
  text: `
WITH asked AS (
  SELECT * FROM unnest(
    $1::uuid[], $2::int[], $3::int[], $4::text[], $5::text[], $6::text[], $7::timestamptz[]
  ) AS asked(id, expected, last_seq, last_hash, stage, division, due_at)
), head AS (
  UPDATE debate SET
    last_seq = asked.last_seq, last_hash = asked.last_hash, stage = asked.stage,
    division = asked.division, due_at = asked.due_at
  FROM asked
  WHERE debate.id = asked.id AND debate.last_seq = asked.expected
  RETURNING debate.id
), logged AS (
  INSERT INTO debate_event (debate_id, seq, at, actor, command_id, hash, event)
  SELECT line.* FROM unnest(
    $8::uuid[], $9::int[], $10::timestamptz[], $11::text[], $12::uuid[], $13::text[], $14::json[]
  ) AS line(debate_id, seq, at, actor, command_id, hash, event)
  JOIN head ON head.id = line.debate_id
), worded AS (
  INSERT INTO wording (debate_id, seq, salt, text)
  SELECT said.* FROM unnest($15::uuid[], $16::int[], $17::text[], $18::text[])
    AS said(debate_id, seq, salt, text)
  JOIN head ON head.id = said.debate_id
)
SELECT id FROM head`,
};
