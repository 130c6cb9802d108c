import type { MeetingNode } from './meeting-links.js';
import { isStateName } from './state-names.js';

/** Whether two claims can be of one place: both name it, one names the state that it lies in, or one says nothing. */
export function placesFit(a: MeetingNode, b: MeetingNode): boolean {
  if (a.place === null || b.place === null || a.place === b.place) return true;
  return inOneState(a, b) && (isState(a) || isState(b));
}

/** Whether both claims name one town, and no more than a state is none. */
export const inOneTown = (a: MeetingNode, b: MeetingNode): boolean =>
  a.place !== null && a.place === b.place && !isState(a);

/** Whether both claims name places that are known to lie in one state. */
export const inOneState = (a: MeetingNode, b: MeetingNode): boolean => {
  const { placeCountry } = a.source.content;
  return placeCountry !== null && placeCountry === b.source.content.placeCountry;
};

/** Whether the place that a claim names is a state. */
function isState({ place, source }: MeetingNode): boolean {
  const { placeCountry } = source.content;
  return place !== null && placeCountry !== null && isStateName(place, placeCountry);
}
