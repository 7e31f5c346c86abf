import { readXml } from './xml-file.js';

describe('an XML file', () => {
  it('is read into its elements, with the lines on which they begin', () => {
    const root = readXml(
      '<?xml version="1.0"?>\n<!-- a note -->\n<a x="1 &amp; 2">\n  <b>Un &#233;t&#xe9;</b>\n  <b><![CDATA[<c>]]></b>\n</a>',
    );
    expect(root).toMatchObject({ name: 'a', attributes: { x: '1 & 2' }, line: 3 });
    expect(root.children.map(({ name, text, line }) => [name, text, line])).toEqual([
      ['b', 'Un été', 4],
      ['b', '<c>', 5],
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(readXml('\uFEFF<a/>').name).toBe('a');
  });

  const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]><a>&y;</a>`;
  it.each([
    ['with entities of its own', bomb, /^Line 1: the file declares a document type/],
    [
      'that points to another file',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      /^Line 1: the file declares a document type/,
    ],
    ['with an entity that nobody knows', '<a>&xxe;</a>', /not well-formed/],
    ['that is cut off', '<a>\n<b>', /^Line 2: the file is not well-formed XML \(unclosed tag/],
    ['whose tags cross', '<a><b></a></b>', /not well-formed/],
    ['that is something else', 'PK\u0003\u0004', /not well-formed/],
    ['that is empty', '', /not well-formed|empty/],
    ['with two roots', '<a/><b/>', /not well-formed/],
    ['nested a thousand deep', '<a>'.repeat(1000), /nested more than 12 deep/],
    ['with an attribute twice', '<a x="1" x="2"/>', /not well-formed/],
  ])('%s is refused in a sentence', (_, xml, sentence) => {
    expect(() => readXml(xml)).toThrow(sentence);
    expect(() => readXml(xml)).toThrow(expect.objectContaining({ name: 'UnreadableFile' }));
  });

  it('as large as may be sent is read at once', () => {
    const began = performance.now();
    readXml(`<a>${'<b c="d">e</b>'.repeat(14_000)}</a>`);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
