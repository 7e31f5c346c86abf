import * as z from 'zod';

// Schemas would compile themselves from strings, which the page's security policy forbids.
z.config({ jitless: true });
