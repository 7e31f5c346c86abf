import { xmlText } from './xml-text';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

it('is read in the encoding that the file says', () => {
  const file = '<?xml version="1.0" encoding="ISO-8859-1"?><name>Größe</name>';
  expect(xmlText(latin(file))).toBe(file);
});

it('is read in UTF-8 where the file says nothing, or something odd', () => {
  const file = '<name>Größe</name>';
  expect(xmlText(new TextEncoder().encode(file))).toBe(file);
  const odd = '<?xml version="1.0" encoding="klingon"?><name>Größe</name>';
  expect(xmlText(new TextEncoder().encode(odd))).toBe(odd);
});

it('is read in UTF-16 by its first two bytes', () => {
  const file = '<name>Größe</name>';
  const little = Uint8Array.from(
    [0xff, 0xfe, ...latin(file)].flatMap((byte, i) => (i < 2 ? [byte] : [byte, 0])),
  );
  expect(xmlText(little)).toBe(file);
});
