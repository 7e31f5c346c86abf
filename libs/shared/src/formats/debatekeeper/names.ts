/** A label cut to so many characters, with a sign that it was. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

/** What a file says, in quotation marks and cut, so that a long text does not hide the sentence around it. */
export const quoted = (text: string): string => `“${shortened(text, 60)}”`;

/** A name in small letters, digits and hyphens. */
export const slug = (text: string, most: number): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, most)
    .replace(/^-+|-+$/gu, '');

const small = /^(of|the|for|and|to|by|de|la|del|der|die|das)$/iu;

/** The initials of a name, in capitals, without its small words: "Deputy Leader of the Opposition" is DLO. */
export function initials(name: string): string {
  const words = slug(name, 80)
    .split('-')
    .filter((word) => word && !small.test(word));
  const letters = words.map((word) => (/^\d/.test(word) ? word.replace(/\D+$/, '') : word[0]));
  return letters.join('').toUpperCase().slice(0, 8) || 'S';
}

/** Short codes for names, each of them once: "Deputy Leader of the Opposition" is DLO, a second "Pro 1" is P1-2. */
export function codesFor(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const base = initials(name);
    let code = base;
    for (let n = 2; used.has(code); n++) code = `${base}-${n}`;
    used.add(code);
    return code;
  });
}
