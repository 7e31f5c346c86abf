import { HttpException } from '@nestjs/common';

/** An expected answer over HTTP that is not a success: a stable code and a sentence that says what to do. */
export class Refused extends HttpException {
  override readonly name = 'Refused';

  constructor(
    status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(detail, status);
  }
}

export const notFound = (what: string): Refused =>
  new Refused(404, 'not-found', `There is no such ${what}. Check the address.`);
