/** A question that the page offers ready to run. The operation's name is what its tab is called. */
export interface Question {
  /** The question as a person would put it: the label of its button. */
  readonly title: string;
  readonly operation: string;
  readonly query: string;
  readonly variables: string;
}

// Lines are kept short: the question's pane is half a screen wide.
const WHO_HAS_MET = `# Who has this person met, how often, and
# which sentence says so? Any form of the name
# will do; change it below, under Variables.

query WhoHasMet($name: String!) {
  actor(name: $name) {
    name
    offices {
      title
      of { name }
      former
    }
    counterparts(
      filter: { status: [HELD] }
      first: 20
    ) {
      edges {
        node { name country { name } }
        meetingCount
        firstMet
        lastMet
        meetings(first: 3) {
          nodes {
            date
            place { name }
            topics
            claims(first: 1) {
              nodes { quote article { title } }
            }
          }
        }
      }
    }
  }
}
`;

const WITHDRAWN = `# Which demands were withdrawn, and who says so?
# Every step in the life of a demand rests on a
# sentence; stepping back is often only reported.

query WithdrawnDemands {
  stances(
    filter: {
      kind: [DEMAND, REQUEST]
      status: [WITHDRAWN]
    }
    first: 20
  ) {
    nodes {
      issue
      holder { name }
      addressee { name }
      since
      history {
        act
        date
        claim {
          quote
          attribution { text actor { name } }
          article { title outlet publishedAt }
        }
      }
    }
  }
}
`;

const PLANNED = `# What is planned for next week, counted from
# the newest story in the archive? The days are
# filled in below, under Variables.

query PlannedNextWeek($week: DateRange!) {
  meetings(
    filter: { status: [PLANNED], date: $week }
    orderBy: { field: DATE, direction: ASC }
    first: 20
  ) {
    nodes {
      date
      format
      place { name country { name } }
      topics
      participants {
        actor { name }
        capacity
        representing { name }
        role
      }
      claims(first: 2) {
        nodes {
          quote
          attribution { text }
          article { title publishedAt }
        }
      }
    }
  }
}
`;

const WHAT_HAPPENED = `# What happened in the four weeks up to the
# newest story, in order? A meeting stands at
# its own date, a plan where it was reported.

query WhatHappened($days: DateRange!) {
  timeline(dates: $days, first: 50) {
    nodes {
      ... on MeetingEvent {
        status
        date
        meeting {
          place { name }
          participants { actor { name } }
        }
        claim { quote }
      }
      ... on StanceEvent {
        act
        date
        stance {
          kind
          issue
          holder { name }
          addressee { name }
        }
        claim { quote }
      }
    }
  }
}
`;

const EVERYTHING = `# Everything about one actor: names, offices,
# meetings, positions, articles. A person, a
# state or its capital will do: try "Reykjavik".

query EverythingAbout($name: String!) {
  actor(name: $name) {
    name
    kind
    code
    country { name }
    names { text kind articleCount }
    offices { title of { name } from to former }
    meetings(first: 10) {
      nodes {
        status
        date
        place { name }
        topics
        participants { actor { name } capacity }
      }
    }
    stances(first: 10) {
      nodes {
        kind
        status
        issue
        addressee { name }
        history { act date claim { quote } }
      }
    }
    articles(first: 10) {
      nodes { title outlet publishedAt }
    }
  }
}
`;

/** Whom the questions about one actor start with: of the stories that come with the program. */
const PERSON = 'Ingrid Sollund';
const ANOTHER = 'Hallgrímur Arnarsson';

const DAY = 24 * 60 * 60 * 1000;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The four weeks that end with `day` (UTC), as the API takes dates. */
export function weeksUpTo(day: Date): { from: string; to: string } {
  return { from: isoDay(day.getTime() - 27 * DAY), to: isoDay(day.getTime()) };
}

/** Monday to Sunday of the week after the one that `day` is in (UTC), as the API takes dates. */
export function weekAfter(day: Date): { from: string; to: string } {
  const daysSinceMonday = (day.getUTCDay() + 6) % 7;
  const iso = (ahead: number): string => isoDay(day.getTime() + (ahead - daysSinceMonday) * DAY);
  return { from: iso(7), to: iso(13) };
}

/** The ready questions; `newest` is when the newest story of the archive was published. */
export function readyQuestions(newest: Date): readonly Question[] {
  const json = (value: object): string => JSON.stringify(value, null, 2);
  return [
    {
      title: `Who has ${PERSON} met?`,
      operation: 'WhoHasMet',
      query: WHO_HAS_MET,
      variables: json({ name: PERSON }),
    },
    {
      title: 'Which demands were withdrawn, and who says so?',
      operation: 'WithdrawnDemands',
      query: WITHDRAWN,
      variables: '',
    },
    {
      title: 'What is planned next week?',
      operation: 'PlannedNextWeek',
      query: PLANNED,
      variables: json({ week: weekAfter(newest) }),
    },
    {
      title: 'What happened lately, in order?',
      operation: 'WhatHappened',
      query: WHAT_HAPPENED,
      variables: json({ days: weeksUpTo(newest) }),
    },
    {
      title: `Everything about ${ANOTHER}`,
      operation: 'EverythingAbout',
      query: EVERYTHING,
      variables: json({ name: ANOTHER }),
    },
  ];
}
