/**
 * The code editor does its parsing in workers. These three are all it gets: one for GraphQL, one for the JSON
 * of variables and answers, and the general one. They are bundled files of this origin.
 */
import type {} from 'monaco-editor';
import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker';
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker';
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker';

window.MonacoEnvironment = {
  getWorker(_id, label) {
    if (label === 'graphql') return new GraphqlWorker();
    return label === 'json' ? new JsonWorker() : new EditorWorker();
  },
};
