const classOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns, by what they have in common as objects of a verb that states a position. */
export const OBJECT_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What one seeks from somebody in public affairs. */
  sought: classOf(
    `extradition assurance guarantee release explanation clarification apology compensation access talks meeting ceasefire truce
    support help aid assistance permission approval return withdrawal end change concession commitment extension sanction
    resolution reparation loan investment deal agreement answer clarity role review inquiry investigation mediation handover
    waiver exemption delay repatriation recognition membership`,
  ),
  /** What is put to somebody who may turn it down. */
  suggestion: classOf('idea suggestion possibility plan proposition notion calls'),
  restriction: classOf(
    `sanction ban embargo blockade restriction tariff curfew siege freeze visa state measure quota limit boycott duty
    emergency`,
  ),
  duty: classOf('tariff sanction duty quota'),
  captive: classOf(
    `prisoner hostage detainee captive soldier sailor crew journalist activist fisherman inmate dissident national body
    citizen leader minister diplomat student politician official critic blogger opponent protester demonstrator militant
    fighter rebel pastor worker employee lawyer candidate woman man child tourist pilot ship vessel tanker`,
  ),
  truce: classOf('ceasefire cease-fire truce armistice cessation amnesty pardon moratorium'),
  release: classOf('release withdrawal pullout handover return extradition'),
  troops: classOf('troop troops force forces soldier army fighter contingent personnel'),
  /** What somebody is given leave or mercy by. */
  leave: classOf(
    `permission approval access asylum pardon amnesty citizenship autonomy visa authorization authorisation clearance
    concession waiver exemption bail clemency`,
  ),
  entry: classOf('entry'),
  pressure: classOf('strike boycott blockade siege protest embargo walkout'),
  proposal: classOf('offer invitation proposal deal plan term condition truce ceasefire agreement mediation'),
  measure: classOf('deal plan agreement treaty accord proposal extradition ceasefire sale pact'),
  treaty: classOf(
    `agreement deal treaty accord pact memorandum protocol declaration truce ceasefire contract
    communique`,
  ),
};
