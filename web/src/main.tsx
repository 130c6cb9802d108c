import './workers';
import 'graphiql/style.css';
import './style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { createPortal } from 'react-dom';
import { fetcher, newestStory } from './api';
import { Masthead } from './masthead';
import { readyQuestions } from './questions';

/** Where GraphiQL keeps a visitor's own tabs. Where there are any, they are left as they are. */
const STORED_TABS = 'graphiql:tabState';

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}

const questions = readyQuestions(await newestStory());
const firstVisit = localStorage.getItem(STORED_TABS) === null;

createRoot(elementOf('workbench')).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={questions.map(({ query, variables }) => ({ query, variables }))}
    // GraphiQL gives the first default tab its query but not its variables.
    initialVariables={firstVisit ? questions[0]?.variables : undefined}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <></>
    </GraphiQL.Logo>
    {createPortal(<Masthead questions={questions} answerFirst={firstVisit} />, elementOf('masthead'))}
  </GraphiQL>,
);
