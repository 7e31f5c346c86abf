import type { Argument } from './argument.js';

/** Whether an argument is rated and answers others: neither retracted by its author nor disregarded by the chair. */
export const counts = ({ retracted, ruling }: Pick<Argument, 'retracted' | 'ruling'>): boolean =>
  !retracted && ruling?.result !== 'disregarded';

/** Whether everybody reads an argument and it counts. */
export const stands = (argument: Pick<Argument, 'hidden' | 'retracted' | 'ruling'>): boolean =>
  !argument.hidden && counts(argument);
