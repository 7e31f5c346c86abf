import type { EntitySchema } from 'typeorm';

/** Every table that has a class; each module adds its own here. */
export const entities: (EntitySchema | (new () => object))[] = [];
