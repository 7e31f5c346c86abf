import { leaseLength, type PersonId } from '@crossbench/shared';

interface Kept {
  readonly person: PersonId;
  /** When the person was heard, and when the table was told. */
  readonly at: number;
  readonly toldAt: number;
}

/** Who was heard when, as the table of leases keeps it for the one debate; and everything that it was ever told. */
export class LeaseRows {
  private readonly rows = new Map<PersonId, number>();
  readonly told: Kept[] = [];

  answer(sql: string, given: readonly unknown[], now: number): readonly object[] {
    if (sql.includes('INSERT')) this.renew(given as [unknown, PersonId[], number[]], now);
    else if (sql.includes('DELETE')) this.forget(given[1] as PersonId[], now);
    else return this.all((given[0] as readonly string[])[0]);
    return [];
  }

  private renew([, people, agos]: readonly [unknown, PersonId[], number[]], now: number): void {
    people.forEach((person, i) => {
      const at = Math.floor(now - (agos[i] ?? 0));
      this.told.push({ person, at, toldAt: now });
      this.rows.set(person, Math.max(at, this.rows.get(person) ?? 0));
    });
  }

  private forget(people: readonly PersonId[], now: number): void {
    for (const person of people) {
      if ((this.rows.get(person) ?? 0) < now - leaseLength) this.rows.delete(person);
    }
  }

  /** Nobody asks how far the debate has come but to read less. */
  private all(debateId: string | undefined): readonly object[] {
    if (debateId === undefined) return [];
    return [...this.rows].map(([person, at]) => ({
      debate_id: debateId,
      person_id: person,
      renewed_at: new Date(at),
      stage: 'live',
    }));
  }
}
