/** Imported first, in the page and in every worker: zod is not to try whether it may compile code, which the page's policy forbids. */
(globalThis as { __zod_globalConfig?: { readonly jitless: boolean } }).__zod_globalConfig ??= { jitless: true };
