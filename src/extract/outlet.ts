import type { Document, Sentence, Token } from './document.js';
import { OFFICE_HEADS } from './lexicon/offices.js';
import { readBody, readHead } from './mentions/bodies.js';
import { EntityRegistry } from './mentions/entities.js';
import { lookUp } from './mentions/gazetteer.js';
import { readOffice } from './mentions/offices.js';
import { tokenize } from './syntax/tokens.js';

/** The ministry that an outlet is called by. */
export interface OwnMinistry {
  /** Its name without the state's: "Foreign Ministry". */
  name: string;
  code: string;
  /** What its minister is called: "Foreign Minister". */
  title: string;
}

/** What the name of an outlet says of whose it is; null is what it does not say. */
export interface Outlet {
  /** The state whose own body it is: "Finnish Ministry of Transport", "Government of Samoa". */
  bodyOf: string | null;
  ministry: OwnMinistry | null;
  /** The office of a state whose holder's own it is: "President of Chile". */
  office: { title: string; code: string } | null;
  /** The only state whose name a paper bears: "Dhaka Standard". */
  paperOf: string | null;
}

/** An outlet that says nothing of itself. */
export const NO_OUTLET: Outlet = { bodyOf: null, ministry: null, office: null, paperOf: null };

/** Component: what the name of the outlet says, for all that follows. */
export function readOutlet(document: Document): void {
  const { outlet } = document.article;
  if (outlet === null) return;
  const sentences = tokenize(outlet);
  const name: Name = { text: outlet, sentences, states: statesIn(sentences[0]?.tokens ?? []) };
  document.outlet = {
    bodyOf: bodyOf(name),
    ministry: ministryOf(name),
    office: officeOf(outlet),
    paperOf: paperOf(name),
  };
}

interface Name {
  text: string;
  sentences: readonly Sentence[];
  /** The states that the name bears, by code, each once. */
  states: string[];
}

function statesIn(tokens: readonly Token[]): string[] {
  const entries = tokens.map(({ index }) => lookUp(tokens, index)?.entry);
  return [...new Set(entries.flatMap((entry) => (entry && 'code' in entry ? [entry.code] : [])))];
}

const onlyOf = (states: readonly string[]): string | null =>
  states.length === 1 ? (states[0] ?? null) : null;

function bodyOf({ text, sentences: [sentence, ...more] }: Name): string | null {
  if (!sentence || more.length > 0) return null;
  const { tokens } = sentence;
  // an embassy tells of the ministers of the state that it is in as well
  if (tokens.some(({ lower }) => /^(?:embassy|consulate|mission)$/.test(lower))) return null;
  const found = readBody({ text, tokens, registry: new EntityRegistry() }, 0);
  const [body, ...others] = found?.entities ?? [];
  return found?.last === tokens.length - 1 && others.length === 0 ? (body?.country ?? null) : null;
}

function ministryOf({ sentences: [sentence], states }: Name): OwnMinistry | null {
  const code = onlyOf(states);
  if (!sentence || code === null) return null;
  for (const { index } of sentence.tokens) {
    const head = readHead(sentence.tokens, index);
    if (head === null || !/.Ministry$/.test(head.name)) continue;
    return { name: head.name, code, title: head.name.replace(/Ministry$/, 'Minister') };
  }
  return null;
}

function officeOf(outlet: string): Outlet['office'] {
  const text = outlet.replace(/^(?:the )?presidency\b/i, 'President');
  const [sentence, ...more] = tokenize(text);
  if (!sentence || more.length > 0) return null;
  const { tokens } = sentence;
  const found = readOffice({ text, tokens, registry: new EntityRegistry() }, 0);
  const [office, ...others] = found?.entities ?? [];
  if (!office || found?.last !== tokens.length - 1 || others.length > 0) return null;
  const { kind, named, former, capacity: title, country: code } = office;
  return kind === 'PERSON' && !named && !former && title && code ? { title, code } : null;
}

/** Papers of these states are read, and write, all over the world. */
const WORLD_PRESS: ReadonlySet<string> = new Set(['USA', 'GBR']);

/** What names an outlet of a state's own, which knows its own people by other ways. */
const OFFICIAL: ReadonlySet<string> = new Set(
  'ministry presidency government parliament embassy office'.split(' '),
);

function paperOf({ sentences: [sentence], states }: Name): string | null {
  if (sentence?.tokens.some(({ lower }) => OFFICE_HEADS.has(lower) || OFFICIAL.has(lower))) return null;
  const state = onlyOf(states);
  return state === null || WORLD_PRESS.has(state) ? null : state;
}
