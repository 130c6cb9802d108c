import { judgedOf, Unions } from './judgements.js';
import { byKnownAt, compareText, type StanceSource } from './resolved.js';
import {
  answerAgrees,
  answerLikeness,
  answerOf,
  type AnswerAct,
  type AnswerLikeness,
} from './stance-answers.js';
import { linkStances, stancesAgree, type StanceLink } from './stance-links.js';
import { stanceNode, type StanceNode } from './stance-node.js';
import { levelOf } from './stance-sides.js';

/** What somebody else did that answers a stance. */
export interface StanceAnswer {
  node: StanceNode;
  act: AnswerAct;
  /** ISO 8601 instant from which both the stance and the answer were known. */
  knownAt: string;
}

/** Claims that speak of one stance, earliest known first, and what answers it. */
export interface StanceCluster {
  members: StanceNode[];
  answers: StanceAnswer[];
}

/**
 * Which claims speak of the same stance, and which demands the others answer. Claims are taken in the order in which
 * they became known, whatever the order given, and none is placed by what only became known later: what the first
 * claims amount to never depends on the rest. Each joins the cluster that it is most like and contradicts in nothing,
 * or begins its own. Clusters that people say are one stance are put together, and what they say are two stays apart.
 */
export function clusterStances(sources: readonly StanceSource[]): StanceCluster[] {
  const clusters: StanceCluster[] = [];
  const answering: Answering[] = [];
  const unions = new Unions<StanceCluster>();
  for (const source of [...sources].sort(byKnownAt)) {
    const node = stanceNode(source);
    const cluster = place(clusters, node, unions);
    for (const answer of answering) attach([cluster], answer, source.knownAt);
    const act = answerOf(node);
    if (!act) continue;
    const answer: Answering = { node, act, holders: new Set() };
    answering.push(answer);
    attach(clusters, answer, source.knownAt);
  }
  return unions.groups().map(putTogether);
}

/** Clusters that are one stance as one cluster; what answers several of them answers it once. */
function putTogether(clusters: readonly StanceCluster[]): StanceCluster {
  const [only, ...others] = clusters;
  if (only && others.length === 0) return only;
  const answers = new Map<string, StanceAnswer>();
  for (const answer of clusters.flatMap((cluster) => cluster.answers)) {
    const known = answers.get(answer.node.source.id);
    if (!known || answer.knownAt < known.knownAt) answers.set(answer.node.source.id, answer);
  }
  return {
    members: clusters.flatMap(({ members }) => members).sort((a, b) => byKnownAt(a.source, b.source)),
    answers: [...answers.values()].sort((a, b) => byKnownAt(a.node.source, b.node.source)),
  };
}

/** A claim that answers demands, and the holders of those that it answers already. */
interface Answering {
  node: StanceNode;
  act: AnswerAct;
  holders: Set<string>;
}

function place(clusters: StanceCluster[], node: StanceNode, unions: Unions<StanceCluster>): StanceCluster {
  const judged = judgedOf(node.source);
  const fits = clusters.flatMap((cluster) => {
    const link = unions.allows(cluster, judged) ? fitInto(cluster, node) : null;
    return link ? [{ cluster, link }] : [];
  });
  const best = fits.reduce<Fit | null>(
    (winner, fit) => (winner && !isBetter(fit.link, winner.link) ? winner : fit),
    null,
  );
  const found = best?.link.bare ? onlyOne(fits, node) : best;
  const cluster: StanceCluster = found?.cluster ?? { members: [], answers: [] };
  if (!found) clusters.push(cluster);
  cluster.members.push(node);
  unions.put(cluster, judged);
  return cluster;
}

interface Fit {
  cluster: StanceCluster;
  link: StanceLink;
}

/** What a claim belongs to that tells too little: the only one that it fits, or that has ended as it tells. */
function onlyOne(fits: readonly Fit[], { source: { content } }: StanceNode): Fit | null {
  const ended = fits.filter(
    ({ cluster: { members, answers } }) =>
      members.some(({ source }) => source.content.act === content.act) ||
      answers.some(({ act }) => act === content.act),
  );
  const [only, ...others] = fits.length === 1 || content.act === 'MADE' ? fits : ended;
  return only && others.length === 0 ? only : null;
}

function fitInto(cluster: StanceCluster, node: StanceNode): StanceLink | null {
  const { members } = cluster;
  if (!members.every((member) => stancesAgree(member, node, members))) return null;
  let best: StanceLink | null = null;
  for (const member of members) {
    const link = linkStances(member, node);
    if (link && (!best || isBetter(link, best))) best = link;
  }
  return best;
}

function isBetter(a: StanceLink, b: StanceLink): boolean {
  if (a.bare !== b.bare) return b.bare;
  if (a.likeness !== b.likeness) return a.likeness > b.likeness;
  return a.sameHolder && !b.sameHolder;
}

/**
 * Links an answer to what it answers best of some clusters, once for every holder: one deed may grant what several
 * have asked for. Of demands that it answers equally well it is the one told of last. An answer that tells too little
 * of the issue belongs to the only demand that it can answer.
 */
function attach(clusters: readonly StanceCluster[], answer: Answering, knownAt: string): void {
  const { node, act, holders } = answer;
  const fits = clusters.flatMap((cluster) => {
    const link = holders.has(holderOf(cluster)) ? null : likenessOf(cluster, node);
    return link ? [{ cluster, link }] : [];
  });
  const best = new Map<string, AnswerFit>();
  for (const fit of fits) {
    if (fit.link.bare && (fits.length > 1 || holders.size > 0)) continue;
    const holder = holderOf(fit.cluster);
    const rival = best.get(holder);
    if (!rival || isBetterAnswered(fit, rival)) best.set(holder, fit);
  }
  for (const [holder, { cluster }] of best) {
    holders.add(holder);
    cluster.answers.push({ node, act, knownAt });
  }
}

interface AnswerFit {
  cluster: StanceCluster;
  link: AnswerLikeness;
}

function isBetterAnswered(fit: AnswerFit, rival: AnswerFit): boolean {
  if (fit.link.likeness !== rival.link.likeness) return fit.link.likeness > rival.link.likeness;
  return lastTold(fit.cluster) > lastTold(rival.cluster);
}

function likenessOf({ members }: StanceCluster, answer: StanceNode): AnswerLikeness | null {
  const found = members.flatMap((member) => answerLikeness(member, answer) ?? []);
  if (found.length === 0 || !members.every((member) => answerAgrees(member, answer, members))) return null;
  return {
    likeness: Math.max(...found.map(({ likeness }) => likeness)),
    bare: found.every(({ bare }) => bare),
  };
}

function holderOf({ members: [first] }: StanceCluster): string {
  return first ? levelOf(first.source.holder) : '';
}

function lastTold({ members }: StanceCluster): string {
  return members.map(({ source }) => source.knownAt).reduce((a, b) => (compareText(a, b) > 0 ? a : b), '');
}

/** Whether two claims hang together: as tellings of one stance, or as a demand and what answers it. */
export function hangTogether(a: StanceNode, b: StanceNode): boolean {
  return linkStances(a, b) !== null || answerLikeness(a, b) !== null || answerLikeness(b, a) !== null;
}
