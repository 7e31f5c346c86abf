import { findChromium } from './chromium.ts';
import setUpPostgres from './postgres-setup.mjs';

/** A PostgreSQL for the servers, and a Chromium to look at them with. */
export default async function setUp() {
  await Promise.all([setUpPostgres(), findChromium()]);
}
