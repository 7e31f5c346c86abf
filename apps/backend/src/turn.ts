/** Resolves when everything has been heard that arrives in this turn of the event loop. */
export const turn = (): Promise<void> => new Promise((over) => setImmediate(over));
