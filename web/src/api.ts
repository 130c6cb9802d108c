import { createGraphiQLFetcher } from '@graphiql/toolkit';

export const ENDPOINT = '/graphql';

export const fetcher = createGraphiQLFetcher({ url: ENDPOINT });

interface Newest {
  data?: { articles?: { nodes: { publishedAt: string | null }[] } };
}

/**
 * When the newest story of the archive was published; today where the server gives no answer in two seconds
 * or has no story. An archive of last year's news has its "next week" in last year.
 */
export async function newestStory(): Promise<Date> {
  const query = `{
    articles(orderBy: { field: PUBLISHED_AT, direction: DESC }, first: 1) { nodes { publishedAt } }
  }`;
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(2000),
    });
    const { data } = (await response.json()) as Newest;
    const published = data?.articles?.nodes[0]?.publishedAt;
    return published ? new Date(published) : new Date();
  } catch {
    return new Date();
  }
}
