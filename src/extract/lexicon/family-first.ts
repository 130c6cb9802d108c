/** States whose people are called with the family name first. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set([
  'CHN',
  'TWN',
  'HKG',
  'MAC',
  'PRK',
  'KOR',
  'VNM',
  'KHM',
]);

/** Family names of those states that tell the order where the country is not known. */
const FAMILY_FIRST_NAMES = new Set(
  'xi wang li zhang yang zhao liu chen hu wen deng jiang zhou zhu nguyen tran pham kim'.split(' '),
);

/** Further family names, which do so only before what can be a Chinese given name of two syllables. */
const CHINESE_FAMILY_NAMES = new Set(
  `lu lyu sun qian wu zheng feng shen han qin xu shi kong cao yan jin wei tao qi xie zou su pan fan peng ma fang ren yuan
tang luo xue lei hao chang yu fu bai xiao meng cheng cai tian dong du ding shao qiu hou long wan qu he gao lin guo`.split(
    /\s+/,
  ),
);

/** Two syllables of Hanyu Pinyin (GB/T 28039), as given names are written. */
const PINYIN =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ang|i?ong|uang|i?ao|uai|u?an|ian|[aeo]i?|[aeiu]n|[eiu]ng|ou|u[aeio]?|i[aeu]?|er)){2}$/;

/** Whether the folded words of a full name begin with the family name; `country` is an alpha-3 code or ''. */
export function isFamilyFirst(words: readonly string[], country: string): boolean {
  const [first = '', second = ''] = words;
  if (words.length < 2) return false;
  if (country !== '') return FAMILY_FIRST.has(country);
  if (FAMILY_FIRST_NAMES.has(first) && words.length <= 3) return true;
  return CHINESE_FAMILY_NAMES.has(first) && words.length === 2 && PINYIN.test(second);
}
