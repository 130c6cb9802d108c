import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useState } from 'react';
import type { Question } from './questions';

interface MastheadProps {
  questions: readonly Question[];
  /** Answer the first question at once, so that a first visit opens on an answer. */
  answerFirst: boolean;
}

/** The product's name and the ready questions. A click opens the question in a tab of its own and runs it. */
export function Masthead({ questions, answerFirst }: MastheadProps) {
  const actions = useGraphiQLActions();
  const { tabs, activeTabIndex, operationName, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'operationName', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const ready = Boolean(queryEditor && variableEditor && responseEditor);

  // GraphiQL learns an operation's name a moment after the text has changed, and runs by that name: a
  // question just put into the editor has to wait for it.
  const [asked, setAsked] = useState(answerFirst ? questions[0]?.operation : undefined);
  useEffect(() => {
    if (!ready || asked === undefined || asked !== operationName) return;
    setAsked(undefined);
    actions.run();
  }, [ready, asked, operationName, actions]);

  const ask = (question: Question): void => {
    const open = tabs.findIndex((tab) => tab.operationName === question.operation);
    if (open < 0) actions.addTab();
    else if (open !== activeTabIndex) actions.changeTab(open);
    queryEditor?.setValue(question.query);
    variableEditor?.setValue(question.variables);
    setAsked(question.operation);
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
            data-operation={question.operation}
            disabled={!ready}
            aria-current={operationName === question.operation}
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
