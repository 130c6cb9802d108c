/** A fenced block of a Markdown page. */
export interface Block {
  language: string;
  text: string;
  /** Line of the opening fence, from 1. */
  line: number;
}

/** All fenced blocks of a Markdown page, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  markdown.split('\n').forEach((line, at) => {
    const fence = /^```(\S*)/.exec(line);
    if (!fence) {
      open?.lines.push(line);
    } else if (open) {
      blocks.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
      open = null;
    } else {
      open = { language: fence[1] ?? '', line: at + 1, lines: [] };
    }
  });
  return blocks;
}

/** Something a page claims: this question or these commands, and, where the page shows it, this outcome. */
export interface Example {
  kind: 'question' | 'commands';
  text: string;
  line: number;
  /** JSON that the outcome has to equal, or text that the output has to be. */
  outcome: { language: 'json' | 'text'; text: string; line: number } | null;
}

/**
 * The examples of a page: each `graphql` block with the `json` block after it, and each `sh` block with the
 * `json` or `text` block after it, where there is one.
 */
export function examplesOf(markdown: string): Example[] {
  const blocks = blocksOf(markdown);
  return blocks.flatMap((block, at): Example[] => {
    const kind = { graphql: 'question', sh: 'commands' }[block.language] as Example['kind'] | undefined;
    if (!kind) return [];
    const next = blocks[at + 1];
    const shown = next?.language === 'json' || next?.language === 'text' ? next : null;
    if (kind === 'question' && shown?.language !== 'json')
      throw new Error(`line ${block.line}: a question without its answer; put a json block after it`);
    const outcome = shown && {
      language: shown.language as 'json' | 'text',
      text: shown.text,
      line: shown.line,
    };
    return [{ kind, text: block.text, line: block.line, outcome }];
  });
}

/** The variables of a question, which its page gives in a comment: `# variables: {"name": "Peru"}`. */
export function variablesOf(question: string): string | null {
  return /^#\s*variables:\s*(\{.*\})\s*$/m.exec(question)?.[1] ?? null;
}

/** The page with another text in the block that begins at `line`. */
export function withBlock(markdown: string, line: number, text: string): string {
  const lines = markdown.split('\n');
  const end = lines.indexOf('```', line);
  return [...lines.slice(0, line), ...text.trimEnd().split('\n'), ...lines.slice(end)].join('\n');
}

/** JSON for a page: what fits on a line stands on one. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= 100) return flat;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((item) => compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, inner)}`);
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
