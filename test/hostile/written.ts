/** Everything that a request can write, by table. Of debates, what time itself does in them is left out. */
const written = {
  person: 'SELECT * FROM person',
  session: 'SELECT * FROM session',
  organiser_link: 'SELECT * FROM organiser_link',
  debate:
    'SELECT id, code, motion_id, wording, format_id, visibility, organiser_id, starts_at FROM debate',
  debate_event: 'SELECT hash FROM debate_event WHERE command_id IS NOT NULL',
  wording: `SELECT wording.* FROM wording JOIN debate_event USING (debate_id, seq)
    WHERE command_id IS NOT NULL`,
  seat_link: 'SELECT * FROM seat_link',
  member: 'SELECT * FROM member',
  draft: 'SELECT * FROM draft',
  ballot: 'SELECT * FROM ballot',
  format: 'SELECT * FROM format',
  question: 'SELECT * FROM question',
  up_vote: 'SELECT * FROM up_vote',
  report: 'SELECT * FROM report',
};

const sums = Object.entries(written).map(
  ([table, rows]) =>
    `(SELECT concat(count(*), ' ', sum(hashtextextended(kept::text, 0))) FROM (${rows}) AS kept) AS ${table}`,
);

/** Asks for one sum for each table, over all of its rows. */
export const writtenAnywhere = `SELECT ${sums.join(', ')}`;
