/** Why scenarios cannot be run, in one line: a file that is missing, unreadable or no Arazzo document. */
export class ScenarioError extends Error {}
