/** A file that is missing, unreadable or no Arazzo document, so that scenarios cannot run. The message is one line. */
export class ScenarioError extends Error {}
