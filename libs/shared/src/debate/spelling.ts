import * as z from 'zod';
import { Prose } from './vocabulary.js';

/** The name of a command or an event in its union. */
export const type = <const T extends string>(name: T) => z.literal(name);

/** The place of a segment in the run of show, counted from 0. */
export const turn = z.int().nonnegative();

/** The number of an argument, a request, a point: counted from 1 in its debate. */
export const number = z.int().positive();

export const ms = z.int().nonnegative();

/** The version of the floor that the chair was looking at: a second click finds it moved and does nothing. */
export const floor = z.int().nonnegative();

/** What a debater says beside the arguments, in a sentence or two. */
export const remark = Prose.min(1).max(300);

export const reason = Prose.min(1).max(300);

/** SHA-256 of a salt and somebody's words, where an event has words; they are kept apart so that they can be withheld. */
export const contentHash = z.string().optional();
