/** Infinitives after "decline" and "refuse" that are no more than a manner of answering. */
export const MERE_SILENCE = new Set(
  'comment elaborate answer say give discuss do name identify speculate speak be confirm provide disclose respond reply talk play go draw'.split(
    ' ',
  ),
);

/** Those of them that refuse something after all where what is not given is no information ("refused to give aid"). */
export const GIVING: ReadonlySet<string> = new Set('give provide do play go draw talk'.split(' '));

/** What is not given by somebody who merely keeps silent. */
export const INFORMATION: ReadonlySet<string> = new Set(
  'detail information comment reason name figure number answer explanation statement evidence identity interview conclusion so part role far further date specific'.split(
    ' ',
  ),
);
