/** Somebody whom an article names beside a name that several people bear. */
export interface Companion {
  actorId: string;
  isPerson: boolean;
}

/**
 * Whom an article means by a name that several people bear: the one whose company it names, and nobody's of the
 * others. Whom several of them were seen with tells nothing. People tell more than bodies, companies and other
 * organisations, which are asked only where no person tells anything. Null where nothing tells, or the signs
 * point to several.
 * @param candidates the people who bear the name
 * @param company whom else the article names
 * @param kept whom of them articles ever named beside each of the candidates, where these are named so that nobody
 *   else can be meant
 */
export function meantByCompany(
  candidates: readonly string[],
  company: readonly Companion[],
  kept: (candidate: string, companion: string) => boolean,
): string | null {
  for (const people of [true, false]) {
    const pointedAt = new Set<string>();
    for (const { actorId } of company.filter(({ isPerson }) => isPerson === people)) {
      const [only, ...more] = candidates.filter((candidate) => kept(candidate, actorId));
      if (only !== undefined && more.length === 0) pointedAt.add(only);
    }
    const [meant, ...others] = pointedAt;
    if (meant !== undefined) return others.length === 0 ? meant : null;
  }
  return null;
}
