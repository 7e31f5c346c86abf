import { childrenOf, type XmlElement } from './xml-element.js';

const elements: Readonly<Record<string, string>> = {
  debateformat: 'debate-format',
  usedat: 'used-at',
  desc: 'description',
  preptime: 'prep-time',
  'preptime-controlled': 'prep-time-controlled',
  speechtype: 'speech-type',
  period: 'period-type',
};

const attributes: Readonly<Record<string, string>> = {
  schemaversion: 'schema-version',
  firstperiod: 'first-period',
  nextperiod: 'next-period',
  pauseonbell: 'pause-on-bell',
  poisallowed: 'pois-allowed',
};

/** A file of schema 1 in the words of schema 2: names become elements, resources stand where they were included. */
export function modernised(root: XmlElement): XmlElement {
  const resources = childrenOf(root, 'resource');
  const types = childrenOf(root, 'speechtype').map((type) => renamed(included(type, resources)));
  const rest = root.children.filter(({ name }) => name !== 'speechtype' && name !== 'resource');
  const modern = renamed({ ...root, children: rest });
  return { ...modern, children: [...modern.children, said(root, 'speech-types', '', types)] };
}

const said = (
  { line }: XmlElement,
  name: string,
  text: string,
  children: readonly XmlElement[] = [],
): XmlElement => ({ name, attributes: {}, children, text, line });

/** A type of speech together with the resources that it names, and with those that are for all. */
function included(element: XmlElement, resources: readonly XmlElement[]): XmlElement {
  if (element.name !== 'speechtype') return element;
  const names = childrenOf(element, 'include').map((each) => each.attributes['resource']);
  const borrowed = resources
    .filter(({ attributes: { ref } }) => ref === '#all' || names.includes(ref))
    .flatMap(({ children }) => children);
  const own = element.children.filter(({ name }) => name !== 'include');
  return { ...element, children: [...own, ...borrowed] };
}

function renamed(element: XmlElement): XmlElement {
  const { name, desc, ...rest } = element.attributes;
  return {
    ...element,
    name: elements[element.name] ?? element.name,
    attributes: Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [attributes[key] ?? key, value]),
    ),
    children: [
      ...(name === undefined ? [] : [said(element, 'name', name)]),
      ...(desc === undefined ? [] : [said(element, 'display', desc)]),
      ...element.children.map(renamed),
    ],
  };
}
