/** What the browser's dialog for files offers first; anything else is read too. */

export const FILE_KINDS = ".md,.markdown,.txt,.html,.htm,.mmd,.mermaid,.csv,.rst,text/*";
