import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import type { Question } from './questions';

interface MastheadProps {
  questions: readonly Question[];
  /** Answer the first question at once, so that a first visit opens on an answer. */
  answerFirst: boolean;
}

/** The product's name and the ready questions. A click opens the question in a tab of its own and runs it. */
export function Masthead({ questions, answerFirst }: MastheadProps) {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const ready = Boolean(queryEditor && variableEditor && responseEditor);

  const answered = useRef(!answerFirst);
  useEffect(() => {
    if (!ready || answered.current) return;
    answered.current = true;
    actions.run();
  }, [ready, actions]);

  const ask = (question: Question): void => {
    const open = tabs.findIndex((tab) => tab.operationName === question.operation);
    if (open < 0) actions.addTab();
    else if (open !== activeTabIndex) actions.changeTab(open);
    queryEditor?.setValue(question.query);
    variableEditor?.setValue(question.variables);
    actions.run();
  };

  return (
    <>
      <a className="masthead-name" href="/">
        <img src="/favicon.svg" alt="" width="26" height="26" />
        demarche
      </a>
      <p className="masthead-tagline">Who met whom, who demanded what, and which sentence says so.</p>
      <nav className="masthead-questions" aria-label="Ready questions">
        {questions.map((question) => (
          <button
            key={question.operation}
            type="button"
            disabled={!ready}
            aria-current={tabs[activeTabIndex]?.operationName === question.operation}
            onClick={() => {
              ask(question);
            }}
          >
            {question.title}
          </button>
        ))}
      </nav>
    </>
  );
}
