import type { Argument } from './argument.js';

/** Whether an argument is rated and answers others: neither retracted by its author, nor disregarded by the chair, nor said in a void turn. */
export const counts = ({
  retracted,
  voided,
  ruling,
}: Pick<Argument, 'retracted' | 'voided' | 'ruling'>): boolean =>
  !retracted && !voided && ruling?.result !== 'disregarded';

/** Whether everybody reads an argument and it counts. */
export const stands = (
  argument: Pick<Argument, 'hidden' | 'retracted' | 'voided' | 'ruling'>,
): boolean => !argument.hidden && counts(argument);
