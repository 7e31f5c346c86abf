import { Client } from 'pg';
import { writtenAnywhere } from './written.js';

/** What a debate's refused messages must not change: everything kept of it, and how much there is of all else. */
const question = `
SELECT concat_ws(E'\\n',
  (SELECT string_agg(debate::text, ',') FROM debate WHERE id = $1),
  (SELECT string_agg(hash, ',' ORDER BY seq) FROM debate_event WHERE debate_id = $1),
  (SELECT string_agg(wording::text, ',' ORDER BY seq) FROM wording WHERE debate_id = $1),
  (SELECT string_agg(seat_link::text, ',' ORDER BY secret) FROM seat_link WHERE debate_id = $1),
  (SELECT string_agg(member::text, ',' ORDER BY person_id) FROM member WHERE debate_id = $1),
  (SELECT string_agg(draft::text, ',' ORDER BY person_id, slot) FROM draft WHERE debate_id = $1),
  (SELECT string_agg(ballot::text, ',' ORDER BY person_id) FROM ballot WHERE debate_id = $1),
  (SELECT string_agg(question::text, ',' ORDER BY id) FROM question WHERE debate_id = $1),
  (SELECT count(*) FROM up_vote WHERE debate_id = $1),
  (SELECT string_agg(report::text, ',' ORDER BY kind, number, reporter_id) FROM report WHERE debate_id = $1),
  (SELECT count(*) FROM debate),
  (SELECT count(command_id) FROM debate_event),
  (SELECT concat(count(*), ' ', count(*) FILTER (WHERE organiser)) FROM person),
  (SELECT count(*) FROM session)
) AS contents`;

/** Looks into the server's database, behind its back. */
export class Contents {
  private constructor(private readonly client: Client) {}

  static async of(databaseUrl: string): Promise<Contents> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    return new Contents(client);
  }

  /** Stays the same as long as nothing is written. */
  async around(debateId: string): Promise<string> {
    const { rows } = await this.client.query<{ contents: string }>({
      name: 'contents',
      text: question,
      values: [debateId],
    });
    return rows[0]?.contents ?? '';
  }

  /** Stays the same as long as nobody writes anything; otherwise it says in which table. */
  async anywhere(): Promise<Readonly<Record<string, string>>> {
    const { rows } = await this.client.query<Record<string, string>>({
      name: 'anywhere',
      text: writtenAnywhere,
    });
    return rows[0] ?? {};
  }

  close(): Promise<void> {
    return this.client.end();
  }
}
