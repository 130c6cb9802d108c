import { classOf } from './class-of.js';

/** Verbs, by what their infinitives tell as the deeds that a stating verb lets somebody do. */
export const DEED_CLASSES: Readonly<Record<string, ReadonlySet<string>>> = {
  /** What strikers go back to. */
  working: classOf('work'),
  /** What somebody leaves off doing to others. */
  harming: classOf(
    'separate deport evict bomb shell detain expel attack fight enrich execute demolish strike',
  ),
  obeying: classOf('comply honour honor obey heed abide respect fulfil fulfill implement respond'),
  /** What somebody does who means to undo or punish what another does. */
  opposing: classOf('sue prosecute veto block boycott impeach'),
  /** What somebody is summoned for, other than to hear a protest. */
  appearing: classOf(
    'explain answer appear testify account give attend report come clarify provide justify respond',
  ),
  /** What somebody is expected to do because he owes it. */
  owed: classOf(
    `comply honour honor obey heed abide respect fulfil fulfill uphold cooperate apologise apologize release withdraw
    return extradite cease refrain desist hand repay implement`,
  ),
  entering: classOf(
    `enter cross return leave visit inspect land dock travel fly pass reach resume reopen rejoin operate march
    rally gather stay emigrate settle depart monitor observe broadcast import export disembark transit replace install
    verify interview deploy contest stand protest demonstrate assemble worship campaign flow`,
  ),
};

/** Words of a sentence that give some verb in it the sense of a position. */
export const CONTEXTS: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Why somebody goes who would rather have stayed. */
  pressed: classOf(
    `protests protesters demonstration demonstrations demonstrators unrest pressure outcry backlash
    criticism accused accusations allegations calls scandal uprising revolt anger fury impeachment ultimatum demands
    demanding
    row riot riots outrage mutiny strikes furore furor controversy no-confidence rebellion`,
  ),
  /** What people gather against, and why they go when they do. */
  occupied: classOf('occupied occupation seized stormed sit-in occupying besieged'),
  striking: classOf('strike strikes walkout walkouts stoppage stoppages picket'),
  armed: classOf('armed military bombing violent guerrilla militant'),
  into: classOf('into through'),
  hold: classOf('hold ice'),
  beyond: classOf('beyond'),
  confined: classOf('arrest'),
  judged: classOf('judge court magistrate tribunal'),
  lapsing: classOf('lapse expire'),
  freedom: classOf('free go'),
  listed: classOf('blacklist terror terrorist terrorism sanction sanctions blacklisted'),
};
