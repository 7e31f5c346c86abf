import { HttpException } from '@nestjs/common';

/** What is wrong with one field of a request. */
export interface Flaw {
  readonly path: string;
  readonly message: string;
}

/** An answer that refuses: clients read the stable `code`, people read the `title`. */
export class Problem extends HttpException {
  override readonly name = 'Problem';

  constructor(
    status: number,
    readonly code: string,
    readonly title: string,
    readonly flaws?: readonly Flaw[],
  ) {
    super(title, status);
  }
}

export const notFound = (what: string): Problem =>
  new Problem(404, 'not-found', `There is no such ${what}. Check the address.`);
