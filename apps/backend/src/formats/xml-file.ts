import { SaxesParser } from 'saxes';
import type { XmlElement } from '@crossbench/shared';

/** Deeper than any format goes. */
const deepest = 12;

/** Why a file is not read at all, in a sentence for whoever sent it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/**
 * The elements of an XML file. Nothing is fetched and nothing expanded: a file that declares a document type, with which it could
 * define entities or name other files, is refused, and so is one that is not well-formed or nested deeper than a format can be.
 */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const document: Open = { name: '', attributes: {}, children: [], text: '', line: 1 };
  const open: Open[] = [document];
  const refuse = (sentence: string) => {
    throw new UnreadableFile(`Line ${parser.line}: ${sentence}`);
  };
  let line = 1;
  parser.on('error', ({ message }) =>
    refuse(`the file is not well-formed XML (${said(message)}).`),
  );
  parser.on('doctype', () =>
    refuse(
      'the file declares a document type. Formats need none: delete <!DOCTYPE …> and try again.',
    ),
  );
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > deepest)
      refuse(`elements are nested more than ${deepest} deep; no format is.`);
    const element: Open = { name, attributes: { ...attributes }, children: [], text: '', line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml.replace(/^\uFEFF/u, '')).close();
  const [root] = document.children;
  if (!root) throw new UnreadableFile('The file is empty.');
  return root;
}

/** What the parser complains of, without its position. */
const said = (message: string): string => message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
