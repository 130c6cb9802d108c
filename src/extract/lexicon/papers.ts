/** What is written or held up so that others read what its senders want. */
export const PAPERS: ReadonlySet<string> = new Set(
  `letter note petition statement resolution motion message memorandum placard banner poster sign communique declaration
  appeal bill lawsuit complaint telegram cable demarche manifesto suit writ`.split(/\s+/),
);
