import { childrenOf, childOf, type XmlElement } from './xml-element.js';

const languageOf = (element: XmlElement): string => element.attributes['xml:lang'] ?? '';

/** The language in which names are taken: English if the file has it, else the first that it declares or uses. */
export function chosenLanguage(root: XmlElement): string {
  const declared = childOf(root, 'languages')?.children.map(({ text }) => text.trim()) ?? [];
  const used = childrenOf(root, 'name').map(languageOf);
  const all = [...declared, ...used];
  return all.find(isEnglish) ?? all[0] ?? '';
}

/** The languages that a file names beside the chosen one. */
export const otherLanguages = (root: XmlElement, chosen: string): string[] => [
  ...new Set(
    childrenOf(root, 'name')
      .map(languageOf)
      .filter((language) => language !== '' && language !== chosen),
  ),
];

/** The text of the child of that name in a language, else without one, else the first; empty where there is none. */
export function textIn(element: XmlElement, name: string, language: string): string {
  const candidates = childrenOf(element, name);
  const wanted =
    candidates.find((each) => languageOf(each) === language) ??
    candidates.find((each) => languageOf(each) === '') ??
    candidates[0];
  return wanted?.text.replace(/\s+/gu, ' ').trim() ?? '';
}

const isEnglish = (language: string): boolean => /^en(-|$)/iu.test(language);
