import type { OpenedDebate } from './state.js';

/** How many arguments, questions and answers there are; it only grows, so a reader can tell what is new. */
export function saidIn({ arguments: filed, exchanges }: OpenedDebate): number {
  const answers = exchanges.filter(({ answer }) => answer !== null).length;
  return filed.length + exchanges.length + answers;
}
