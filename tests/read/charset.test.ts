import iconv from 'iconv-lite';
import { charsetOf, decode } from '../../src/read/charset.js';
import { Desk, items, onlyArticle, piped } from './reading.js';

const desk = new Desk();

const RUSSIAN = 'Министр иностранных дел прибыл в Осло на переговоры. Стороны обсудят вопрос о рыбе в среду.';
const JAPANESE = '外務大臣は火曜日に東京で会談した。両国は協定に署名することで合意したと発表した。';
const FRENCH = 'Le ministre français a rencontré son homologue à Genève, où le traité a été signé à Noël.';
const POLISH = 'Minister spotkał się z ambasadorem. Żądanie zostało wycofane w środę, powiedział rzecznik.';
const ENGLISH =
  'The minister said “we shall not yield” — and the café’s owner agreed. Nothing else was said.';

describe('the charset of a text', () => {
  it.each([
    ['utf-8', RUSSIAN],
    ['windows-1252', ENGLISH],
    ['windows-1252', FRENCH],
    ['iso-8859-1', FRENCH],
    ['iso-8859-2', POLISH],
    ['windows-1250', POLISH],
    ['iso-8859-5', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1251', RUSSIAN],
    ['shift_jis', JAPANESE],
    ['euc-jp', JAPANESE],
    ['utf-16le', ENGLISH],
    ['utf-16be', ENGLISH],
    ['utf-16le', RUSSIAN],
    ['utf-16be', RUSSIAN],
  ])('is found: %s', async (charset, text) => {
    const bytes = iconv.encode(`Title\n\n${text}`, charset);

    expect((await desk.article('story.txt', bytes)).text).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('is told by a byte order mark: %s', async (charset) => {
    const bytes = iconv.encode(`東京\n\n${JAPANESE}`, charset, { addBOM: true });

    expect(await desk.article('story.txt', bytes)).toMatchObject({ title: '東京', text: JAPANESE });
  });

  it('is found for a long text with a single character that tells', async () => {
    const text = `${'The talks went on and on, and nobody was surprised. '.repeat(2000)}It’s over.`;

    expect((await desk.article('story.txt', iconv.encode(text, 'windows-1252'))).text).toBe(text);
  });

  it('stays UTF-8 for a text cut in the middle of a character', () => {
    const bytes = Buffer.from(RUSSIAN).subarray(0, -2);

    expect(decode(bytes)).toBe(`${RUSSIAN.slice(0, -2)}${decode(bytes).slice(-1)}`);
    expect(charsetOf(bytes)).toBe('utf-8');
  });

  it('is found for JSONL: by the line, and for UTF-16 by the file', async () => {
    const lines = [FRENCH, ENGLISH].map((text) => JSON.stringify({ title: 'T', text })).join('\n');
    for (const [charset, addBOM] of [
      ['windows-1252', false],
      ['utf-16le', true],
      ['utf-16be', false],
    ] as const) {
      const found = await items([await desk.put('a.jsonl', iconv.encode(lines, charset, { addBOM }))]);
      expect(found.map((item) => ('error' in item ? item.error.message : item.article.text))).toEqual([
        FRENCH,
        ENGLISH,
      ]);
    }
  });

  it('is found for JSON and over standard input', async () => {
    const bytes = iconv.encode(JSON.stringify([{ text: RUSSIAN }]), 'windows-1251');

    expect(onlyArticle(await piped(bytes)).text).toBe(RUSSIAN);
  });
});

describe('the charset of a page', () => {
  const page = (meta: string, text: string) =>
    `<html><head>${meta}<title>T</title></head><body><p>${text}</p></body></html>`;

  it.each([
    ['windows-1251', '<meta charset="windows-1251">', RUSSIAN],
    ['shift_jis', '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', JAPANESE],
    ['iso-8859-2', '<meta charset=iso-8859-2>', POLISH],
    ['koi8-r', '', RUSSIAN],
  ])('is taken from what it declares, else found: %s', async (charset, meta, text) => {
    expect((await desk.article('a.html', iconv.encode(page(meta, text), charset))).text).toBe(text);
  });

  it.each([
    ['UTF-8 that is not', 'windows-1252', '<meta charset="utf-8">'],
    ['a one-byte charset for what was saved as UTF-8', 'utf-8', '<meta charset="iso-8859-1">'],
    ['a charset that does not exist', 'utf-8', '<meta charset="nonsense">'],
  ])('is not believed when it declares %s', async (_, charset, meta) => {
    expect((await desk.article('a.html', iconv.encode(page(meta, FRENCH), charset))).text).toBe(FRENCH);
  });
});
