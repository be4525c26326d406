import type { Scenario, Step, Workflow } from '../document/document.ts';
import { isControl, operationOf, type Sources } from './operations.ts';

/** The state of the system that a workflow runs against. */
type Past = {
  /** True once a vendor was asked. */
  readonly asked: boolean;
  /** The first step by which Paystub would have answered otherwise from there on. */
  readonly steeredBy?: string;
};

/** The reasons why steps do not run, by workflow and step. */
type LeftOut = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Returns the steps that a real tenant cannot run: those of the control API, those that use an output of such a step, and
 * those that come after it where it changes what vendors answer. A clock that is set before a vendor was asked only says
 * the day, so the steps after it run.
 */
export function stepsLeftOut(workflow: Workflow, scenario: Scenario, documents: Sources): LeftOut {
  const leftOut = new Map<string, Map<string, string>>();
  const named = (id: string) => scenario.workflows.find(({ workflowId }) => workflowId === id);
  const walk = ({ workflowId, steps, dependsOn = [] }: Workflow, before: Past): Past => {
    if (leftOut.has(workflowId)) return before;
    const reasons = new Map<string, string>();
    leftOut.set(workflowId, reasons);
    let past = dependsOn.reduce((at, id) => walkNamed(id, at), before);
    for (const step of steps) {
      const found = operationOf(step, documents);
      const reason = isControl(found) ? 'a real tenant has no control API' : whyItRests(step, reasons, past);
      if (reason !== undefined) reasons.set(step.stepId, reason);
      if (isControl(found)) past = after(step, found?.operation['x-paystub-steers'], past);
      else if (reason === undefined)
        past = step.workflowId === undefined ? { ...past, asked: true } : walkNamed(step.workflowId, past);
    }
    return past;
  };
  const walkNamed = (id: string, past: Past): Past => {
    const next = named(id);
    return next === undefined ? { ...past, asked: true } : walk(next, past);
  };
  walk(workflow, { asked: false });
  return leftOut;
}

function after({ stepId }: Step, steers: 'always' | 'later' | undefined, past: Past): Past {
  const changes = steers === 'always' || (steers === 'later' && past.asked);
  return changes && past.steeredBy === undefined ? { ...past, steeredBy: stepId } : past;
}

function whyItRests(step: Step, reasons: ReadonlyMap<string, string>, { steeredBy }: Past): string | undefined {
  const used = Array.from(JSON.stringify(step).matchAll(/\$steps\.([\w-]+)\./g), ([, id = '']) => id);
  const lost = used.find((id) => reasons.has(id));
  if (lost !== undefined) return `it uses a value of step ${lost}, which does not run`;
  return steeredBy === undefined ? undefined : `it rests on step ${steeredBy}, which only Paystub can run`;
}
