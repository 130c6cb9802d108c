/** How the parts of an explanation are set off from each other. */
export interface Style {
  /** The sentence, and the article's title. */
  strong(text: string): string;
  /** What was claimed. */
  good(text: string): string;
  /** Why something was not. */
  bad(text: string): string;
  /** What names the parts. */
  faint(text: string): string;
}

const plain = (text: string): string => text;
const PLAIN: Style = { strong: plain, good: plain, bad: plain, faint: plain };

/** Puts text between an ANSI code and the one that undoes it. */
const ansi =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const COLOURED: Style = { strong: ansi(1, 22), good: ansi(32, 39), bad: ansi(33, 39), faint: ansi(2, 22) };

/** Colours for a terminal whose user does not refuse them (no-color.org); none for a file or a pipe. */
export const styleFor = (isTerminal: boolean, noColor: string | undefined): Style =>
  isTerminal && noColor === undefined ? COLOURED : PLAIN;
