import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError, messageOf } from '../../src/errors.js';
import type { Tag } from '../../src/extract/document.js';

/** A sentence of a treebank, as people annotated it. All lists have one entry for each syntactic word. */
export interface TreebankSentence {
  /** The `sent_id` of the file, or the sentence's number in it, counted from 1. */
  id: string;
  /** The `newdoc id` that the sentence stands under; empty where the file names none. */
  document: string;
  words: string[];
  /** Universal part-of-speech tags (UPOS). */
  tags: Tag[];
  /** Language-specific tags (XPOS), or the universal one where a word has none. */
  forms: string[];
  /** Index of each word's head, -1 for the root; there is one root and no cycle. */
  heads: number[];
  /** Relations to the heads, as coarse as `coarseRelation` makes them. */
  relations: string[];
  /** Whether white space follows the word in the text. */
  spaceAfter: boolean[];
  lemmas: string[];
  /** Morphological features as the file writes them (`Number=Sing|Person=3`), empty where there are none. */
  features: string[];
}

const TAGS: ReadonlySet<string> = new Set<Tag>([
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]);

const isTag = (text: string): text is Tag => TAGS.has(text);

/** Subtypes that tell what the universal relation alone does not, and on which English treebanks agree. */
const KEPT_SUBTYPES: ReadonlySet<string> = new Set([
  'acl:relcl',
  'advcl:relcl',
  'aux:pass',
  'cc:preconj',
  'compound:prt',
  'csubj:pass',
  'det:predet',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj:pass',
  'obl:agent',
  'obl:unmarked',
]);

/** The universal part of a relation, with its subtype where that is one of those that are told apart here. */
export function coarseRelation(relation: string): string {
  return KEPT_SUBTYPES.has(relation) ? relation : (relation.split(':', 1)[0] ?? relation);
}

/**
 * Reads a treebank in CoNLL-U (universaldependencies.org/format). Of multiword tokens ("3-4 don't") the words
 * are kept, and empty nodes ("8.1") are left out, so that words are numbered as the heads count them.
 *
 * @param source what the text is called in errors, such as its file name
 * @throws InputError with the line where the text is not CoNLL-U, or a sentence is not one tree
 */
export function parseConllu(text: string, source = 'the treebank'): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  let document = '';
  let draft = new Draft(source);
  const finish = (): void => {
    const sentence = draft.sentence(document, sentences.length + 1);
    if (sentence) sentences.push(sentence);
    draft = new Draft(source);
  };
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') finish();
    else if (line.startsWith('#')) {
      document = /^#\s*newdoc\s+id\s*=\s*(.*?)\s*$/.exec(line)?.[1] ?? document;
      draft.id = /^#\s*sent_id\s*=\s*(.*?)\s*$/.exec(line)?.[1] ?? draft.id;
    } else draft.row(line, index + 1);
  });
  finish();
  return sentences;
}

/**
 * Reads the treebank `NAME.conllu` or `NAME.conllu.gz` of a directory.
 *
 * @throws InputError where there is no such file, or it cannot be read, is malformed or empty
 */
export function readTreebank(directory: string, name: string): TreebankSentence[] {
  const file = treebankFile(directory, name);
  if (file === null)
    throw new InputError(
      'FILE_NOT_FOUND',
      `there is no treebank ${name}.conllu or ${name}.conllu.gz in ${directory}; name the folder that holds it`,
    );
  const sentences = parseConllu(textOf(file), file);
  if (sentences.length === 0)
    throw new InputError('INPUT_EMPTY', `${file} holds no sentence; put a treebank in CoNLL-U there`);
  return sentences;
}

/** Path of the file that holds a treebank, the plain one before the compressed; null where there is none. */
export function treebankFile(directory: string, name: string): string | null {
  const paths = [join(directory, `${name}.conllu`), join(directory, `${name}.conllu.gz`)];
  return paths.find((path) => existsSync(path)) ?? null;
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new InputError(
      'FILE_UNREADABLE',
      `${file} cannot be read (${messageOf(error)}); check the file and its permissions`,
      { cause: error },
    );
  }
}

/** A sentence while its lines come in. */
class Draft {
  id = '';
  private readonly words: string[] = [];
  private readonly tags: Tag[] = [];
  private readonly forms: string[] = [];
  private readonly heads: number[] = [];
  private readonly relations: string[] = [];
  private readonly spaceAfter: boolean[] = [];
  private readonly lemmas: string[] = [];
  private readonly features: string[] = [];
  private readonly lines: number[] = [];
  /** The multiword token being read: number of its last word, and whether white space follows it. */
  private multiword = { last: 0, spaced: true };

  constructor(private readonly source: string) {}

  /** Takes in a line of ten columns: a word, a multiword token or an empty node. */
  row(line: string, number: number): void {
    const columns = line.split('\t');
    const [id = '', word = '', lemma = '', tag = '', form = '', features = '', head = '', relation = ''] =
      columns;
    if (columns.length !== 10)
      throw this.malformed(number, `${columns.length} columns where CoNLL-U has ten, parted by tabs`);
    if (/^\d+\.\d+$/.test(id)) return;
    const spaced = !columns[9]?.split('|').includes('SpaceAfter=No');
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) {
      this.multiword = { last: Number(range[1]), spaced };
      return;
    }
    const at = this.words.length + 1;
    if (id !== String(at)) throw this.malformed(number, `the word is numbered "${id}", expected ${at}`);
    if (!isTag(tag)) throw this.malformed(number, `"${tag}" is no universal part-of-speech tag`);
    if (!/^\d+$/.test(head)) throw this.malformed(number, `"${head}" is no number of a head`);
    if (word === '') throw this.malformed(number, 'the word is empty');
    if (!/^[a-z]+(?::[a-z]+)?$/.test(relation))
      throw this.malformed(number, `"${relation}" is no dependency relation`);
    this.lines.push(number);
    this.words.push(word);
    this.lemmas.push(lemma);
    this.tags.push(tag);
    this.forms.push(form === '_' ? tag : form);
    this.features.push(features === '_' ? '' : features);
    this.heads.push(Number(head) - 1);
    this.relations.push(coarseRelation(relation));
    const { last } = this.multiword;
    this.spaceAfter.push(at < last ? false : at === last ? this.multiword.spaced : spaced);
  }

  /** What the lines amount to; null where there was no word among them. */
  sentence(document: string, number: number): TreebankSentence | null {
    if (this.words.length === 0) return null;
    this.requireTree();
    const { words, tags, forms, heads, relations, spaceAfter, lemmas, features } = this;
    const id = this.id === '' ? String(number) : this.id;
    return { id, document, words, tags, forms, heads, relations, spaceAfter, lemmas, features };
  }

  private requireTree(): void {
    const { heads } = this;
    const lineOf = (at: number): number => this.lines[at] ?? 0;
    const outside = heads.findIndex((head) => head >= heads.length);
    if (outside >= 0)
      throw this.malformed(
        lineOf(outside),
        `the head ${(heads[outside] ?? 0) + 1} is beyond the sentence's last word, ${heads.length}`,
      );
    const roots = heads.flatMap((head, at) => (head === -1 ? [at] : []));
    if (roots.length !== 1)
      throw this.malformed(
        lineOf(roots[1] ?? 0),
        `the sentence has ${roots.length} roots where it needs one`,
      );
    heads.forEach((_, at) => {
      let above = at;
      for (let steps = 0; above >= 0; steps += 1) {
        if (steps > heads.length) throw this.malformed(lineOf(at), 'the heads lead round in a circle');
        above = heads[above] ?? -1;
      }
    });
  }

  private malformed(line: number, what: string): InputError {
    return new InputError(
      'INPUT_MALFORMED',
      `${this.source}, line ${line}: ${what}; mend or remove the sentence`,
    );
  }
}

/** The treebanks of a folder whose names end so, by name, in the order of their names. */
export function treebanksOf(directory: string, ending: string): Map<string, TreebankSentence[]> {
  const names = readdirSync(directory)
    .map((file) => file.replace(/\.conllu(?:\.gz)?$/, ''))
    .filter((name) => name.endsWith(ending));
  return new Map([...new Set(names)].sort().map((name) => [name, readTreebank(directory, name)]));
}
