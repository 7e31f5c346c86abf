// Schemas are read, never compiled: the page's content policy forbids code made from strings. A schema makes up its
// mind when it is created, so this is said before any is, at the place where Zod looks; the first page needs no Zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

export {};
