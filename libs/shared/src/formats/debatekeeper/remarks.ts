import type { XmlElement } from './xml-element.js';

/** What an import says about a file, to somebody who can read it but did not write the importer. */
export class Remarks {
  /** What was assumed or left out, although the format can be used. */
  readonly notes: string[] = [];
  /** What has to be mended before anything can be imported. */
  readonly faults: string[] = [];

  note(sentence: string, at?: Pick<XmlElement, 'line'>): void {
    add(this.notes, sentence, at);
  }

  fault(sentence: string, at?: Pick<XmlElement, 'line'>): void {
    add(this.faults, sentence, at);
  }
}

/** More than anybody would read; the rest of a file full of faults is like its beginning. */
const most = 40;

function add(list: string[], sentence: string, at: Pick<XmlElement, 'line'> | undefined): void {
  const whole = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const said = at ? `Line ${at.line}: ${sentence}` : whole;
  if (list.length < most && !list.includes(said)) list.push(said);
}
