import { highlighted } from './highlighted';

const passage = 'Grids failed in 2003.\nThey were mended within two days, and nobody was charged.';
const marked = (quote: string) =>
  highlighted(passage, quote)
    .map(({ text, quoted }) => (quoted ? `<${text}>` : text))
    .join('');

it.each([
  [
    'They were mended',
    'Grids failed in 2003. <They were mended> within two days, and nobody was charged.',
  ],
  [
    'Grids failed […] within two days',
    '<Grids failed> in 2003. They were mended <within two days>, and nobody was charged.',
  ],
  [
    '2003. They',
    'Grids failed in <2003. They> were mended within two days, and nobody was charged.',
  ],
  [
    'They were repaired',
    'Grids failed in 2003. They were mended within two days, and nobody was charged.',
  ],
])('marks "%s"', (quote, expected) => {
  expect(marked(quote)).toBe(expected);
});
