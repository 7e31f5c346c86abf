import { chosenLanguage, otherLanguages, textIn } from './languages.js';
import { modernised } from './old-dialect.js';
import { quoted, shortened } from './names.js';
import type { Remarks } from './remarks.js';
import type { Show, Speech, Timed } from './show.js';
import { type Stretches, stretchesOf } from './stretches.js';
import { timedIn } from './timed.js';
import { childOf, childrenOf, type XmlElement } from './xml-element.js';

/** Schemas up to this one are known. */
const newest = [2, 2];

/** Reads a file of either schema. What cannot be read is a fault, what is left out a note; null when it is no format at all. */
export function readShow(file: XmlElement, remarks: Remarks): Show | null {
  const root = file.name === 'debateformat' ? modernised(file) : file;
  if (root.name !== 'debate-format') {
    const advice = 'A Debatekeeper format begins with <debate-format>. Choose another file.';
    remarks.fault(`the file begins with <${shortened(file.name, 40)}>. ${advice}`, file);
    return null;
  }
  const language = chosenLanguage(root);
  tellOfVersion(root, remarks);
  tellOfLanguages(root, language, remarks);
  return {
    name: textIn(root, 'name', language) || unnamed(root, remarks),
    preparation: preparationIn(root, language, remarks),
    speeches: speechesIn(root, language, remarks),
    sources: sourcesIn(root, language),
  };
}

function tellOfVersion(root: XmlElement, remarks: Remarks): void {
  const version = root.attributes['schema-version'] ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [newMajor = 0, newMinor = 0] = newest;
  if (!/^\d+\.\d+$/.test(version)) {
    remarks.note('the file does not say of which schema it is; it is read as 2.2.', root);
  } else if (major > newMajor || (major === newMajor && minor > newMinor)) {
    remarks.note(
      `the file is of schema ${shortened(version, 8)}, newer than 2.2. What is new in it is left out.`,
      root,
    );
  }
}

function tellOfLanguages(root: XmlElement, language: string, remarks: Remarks): void {
  const others = otherLanguages(root, language);
  if (others.length === 0) return;
  remarks.note(
    `The names are those in ${quoted(language)}; those in ${shortened(others.join(', '), 60)} are left out.`,
  );
}

function unnamed(root: XmlElement, remarks: Remarks): string {
  remarks.fault('the format has no name. Give it one, like <name>Our school</name>.', root);
  return '';
}

function preparationIn(root: XmlElement, language: string, remarks: Remarks): Timed | null {
  const simple = childOf(root, 'prep-time');
  const staged = childOf(root, 'prep-time-controlled');
  if (simple && staged)
    remarks.note('the file has two kinds of preparation; the one in stages counts.', simple);
  const element = staged ?? simple;
  return (
    (element &&
      timedIn(element, 'the preparation', scope(root, element, language, remarks), remarks)) ??
    null
  );
}

/** What references mean within one part: old files define them there, new ones for the whole file. */
function scope(root: XmlElement, part: XmlElement, language: string, remarks: Remarks): Stretches {
  const global = childOf(root, 'period-types')?.children ?? [];
  const local = childrenOf(part, 'period-type');
  return stretchesOf([...local, ...global], language, remarks);
}

function speechesIn(root: XmlElement, language: string, remarks: Remarks): Speech[] {
  const speeches = childrenOf(childOf(root, 'speeches') ?? root, 'speech');
  const types = typesIn(root, speeches, language, remarks);
  if (speeches.length === 0)
    remarks.fault('the file has no speeches. List them between <speeches> and </speeches>.', root);
  return speeches.flatMap((element) => {
    const name = textIn(element, 'name', language);
    const type = element.attributes['type'] ?? '';
    const called = name ? `the speech ${quoted(name)}` : 'a speech';
    if (!name)
      remarks.fault(
        'a speech has no name. Give it one, like <name>1st Affirmative</name>.',
        element,
      );
    if (!types.has(type)) {
      const known = [...types.keys()].map(quoted).join(', ') || 'none';
      const said = type
        ? `is of the type ${quoted(type)}, which the file does not have`
        : 'has no type';
      remarks.fault(`${called} ${said}. Types of speeches in it: ${known}.`, element);
    }
    const timed = types.get(type);
    return name && timed ? [{ ...timed, name, line: element.line }] : [];
  });
}

type SpeechType = Timed & Pick<Speech, 'type'>;

/** The types of speeches by their reference; null where one cannot be used. */
function typesIn(
  root: XmlElement,
  speeches: readonly XmlElement[],
  language: string,
  remarks: Remarks,
): ReadonlyMap<string, SpeechType | null> {
  const types = new Map<string, SpeechType | null>();
  for (const element of childrenOf(childOf(root, 'speech-types') ?? root, 'speech-type')) {
    const reference = element.attributes['ref'] ?? '';
    const users = speeches.filter((speech) => speech.attributes['type'] === reference);
    const called = calledAfter(users, reference, language);
    if (types.has(reference)) {
      remarks.note(`the type ${quoted(reference)} is there twice; the first counts.`, element);
      continue;
    }
    if (users.length === 0) {
      remarks.note(`no speech is of the type ${quoted(reference)}; it is left out.`, element);
      types.set(reference, null);
      continue;
    }
    const timed = timedIn(element, called, scope(root, element, language, remarks), remarks);
    const type = `${reference} ${textIn(element, 'name', language)}`.trim();
    types.set(reference, timed && { ...timed, type });
  }
  return types;
}

/** "the speech “1st Affirmative” (and 5 more)": a type by the speeches that people know. */
function calledAfter(users: readonly XmlElement[], reference: string, language: string): string {
  const [first, ...more] = users;
  const name = first && textIn(first, 'name', language);
  if (!name) return `the type ${quoted(reference)}`;
  return `the speech ${quoted(name)}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}

function sourcesIn(root: XmlElement, language: string): string[] {
  const version = root.attributes['schema-version'] ?? '2.2';
  const infos = childrenOf(root, 'info');
  const info = infos.find((each) => each.attributes['xml:lang'] === language) ?? infos[0];
  const said = (name: string) =>
    info ? childrenOf(info, name).map(({ text }) => text.trim()) : [];
  const used = said('used-at').filter(Boolean).slice(0, 8);
  return [
    `Imported from a Debatekeeper file of schema ${shortened(version, 8)}`,
    ...said('description').filter(Boolean).slice(0, 1),
    ...used.map((each) => `Used at ${each}`),
  ];
}
