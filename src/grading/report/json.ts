import { byDanger, dangerOf, type Graded } from '../verdict.ts';
import { type Grades, gradeOf } from './grades.ts';

/** The grades as JSON: the counts, and every mutant, overlooked ones by danger first. */
export function gradesToJson(grades: Grades): string {
  const { command, milliseconds, baseline, graded, min } = grades;
  const isOverlooked = ({ verdict }: Graded) => verdict === 'overlooked';
  const ordered = [...byDanger(graded.filter(isOverlooked)), ...graded.filter((one) => !isOverlooked(one))];
  const head = {
    ...gradeOf(grades),
    ...(min === undefined ? {} : { min }),
    ...{ command, milliseconds: Math.round(milliseconds), baseline: Math.round(baseline) },
  };
  return `${JSON.stringify({ ...head, mutants: ordered.map(show) }, null, 2)}\n`;
}

function show(graded: Graded) {
  const { mutant, verdict, milliseconds, touched, reason, isKept } = graded;
  const { isHarmless, ...shown } = mutant;
  return {
    ...shown,
    verdict,
    danger: dangerOf(graded),
    milliseconds: Math.round(milliseconds),
    ...(touched === undefined ? {} : { requests: touched.requests, examples: touched.examples }),
    ...(reason === undefined ? {} : { reason }),
    ...(isKept === true ? { kept: true } : {}),
  };
}
