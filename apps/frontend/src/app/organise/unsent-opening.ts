import { Service } from '@angular/core';
import { emptyOpening, type Opening } from './opening';

/** What was written into the form for opening a debate, while its author is away to look at formats or motions. */
@Service()
export class UnsentOpening {
  opening: Opening = emptyOpening;
}
