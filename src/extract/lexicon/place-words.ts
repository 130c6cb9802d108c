/** Houses by name, which are also said for those who live in them. */
export const HOUSES = /^(?:\p{Lu}[\p{L}'’-]+ )+(?:Palace|Museum|University|Academy|Hospital)$/u;

/** Parts of a place. */
export const PARTS: ReadonlySet<string> = new Set(
  'outskirt suburb centre center heart north south east west city town village port resort capital airport'.split(
    ' ',
  ),
);
