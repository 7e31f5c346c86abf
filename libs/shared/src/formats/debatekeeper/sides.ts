import { type Side, sides } from '../../debate/vocabulary.js';

/** A word by which speeches say for whom they are, and what the side is called then. */
interface SideName {
  readonly side: Side;
  readonly label: string;
  readonly pattern: RegExp;
}

const named = (side: Side, label: string, pattern: RegExp): SideName => ({ side, label, pattern });

const sideNames: readonly SideName[] = [
  named('proposition', 'Affirmative', /\baff(irmative)?\b/iu),
  named('proposition', 'Proposition', /\bprop(osition)?\b/iu),
  named('proposition', 'Government', /\bgov(t|ernment)?\b/iu),
  named('proposition', 'In favour', /\bin favou?r( of)?\b/iu),
  named('proposition', 'Pro', /\bpro\b/iu),
  named('proposition', 'For', /^for\b/iu),
  named('proposition', 'Regierung', /\bregierung\b/iu),
  named('proposition', 'Gobierno', /\bgobierno\b/iu),
  named('proposition', 'A favor', /\ba favor\b/iu),
  named('proposition', 'Gouvernement', /\bgouvernement\b/iu),
  named('opposition', 'Negative', /\bneg(ative)?\b/iu),
  named('opposition', 'Opposition', /\bopp(osition)?\b|\boposición\b/iu),
  named('opposition', 'Against', /\bagainst\b/iu),
  named('opposition', 'Contra', /\b[ck]ontra\b/iu),
  named('opposition', 'Con', /^con\b|\bcon\b(?=\s*\d|$)/iu),
  named('opposition', 'En contra', /\ben contra\b/iu),
];

/** Offices that belong to a side without naming it. */
const offices: readonly SideName[] = [
  named(
    'proposition',
    'Government',
    /\bprime minister\b|\bminister of the crown\b|\b(d?pm|mg|gw)\b/iu,
  ),
  named('opposition', 'Opposition', /\b(d?lo|mo|ow)\b/iu),
];

const neither = /\bnon-?aligned\b|\bindependent\b|\bcross-?bench\b|\bfraktionsfrei/iu;

/** For whom a speech is by its name: a side, neither of them, or `null` where the name does not tell. */
export function sideIn(name: string): Side | 'neither' | null {
  if (neither.test(name)) return 'neither';
  const telling = [...sideNames, ...offices].filter(({ pattern }) => pattern.test(name));
  const found = new Set(telling.map(({ side }) => side));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** What the sides are called, by the words that most of the names use. */
export function sideLabels(names: readonly string[]): Readonly<Record<Side, string>> {
  const label = (side: Side) => {
    const counted = [...sideNames, ...offices]
      .filter((each) => each.side === side)
      .map((each) => ({ ...each, count: names.filter((name) => each.pattern.test(name)).length }));
    const [best] = counted.sort((a, b) => b.count - a.count);
    return best && best.count > 0 ? best.label : fallback[side];
  };
  const [proposition, opposition] = sides.map(label) as [string, string];
  return { proposition, opposition };
}

const fallback = { proposition: 'Proposition', opposition: 'Opposition' } as const;

/** A name without the words for a side: what is left of "Negative Leader" is "Leader". */
export const withoutSide = (name: string): string =>
  sideNames.reduce((rest, { pattern }) => rest.replace(pattern, ' '), name).trim();
