import { escaped, page, row, table } from '../../usage/page.ts';
import { byDanger, dangerOf, type Graded } from '../verdict.ts';
import { dangerText, type Grades, gradeOf, withVerdict } from './grades.ts';

/** The grades as one page that works offline. */
export function gradesToHtml(grades: Grades): string {
  const { score, counts } = gradeOf(grades);
  const noticed = counts.noticed + counts.timeout;
  const overlooked = byDanger(withVerdict(grades, 'overlooked'));
  return page(`paystub mutate: score ${score} %`, [
    `<p><code>${escaped(grades.command)}</code> noticed ${noticed} of ${noticed + counts.overlooked} twins in ${(grades.milliseconds / 1000).toFixed(1)} s; without a twin it takes ${(grades.baseline / 1000).toFixed(1)} s.</p>`,
    table(
      'Overlooked: the tests pass although',
      ['Rule', 'Danger', 'Rightly', 'Twin', 'Met by'],
      overlooked.map(detailRow),
    ),
    plain('Errors', withVerdict(grades, 'error')),
    plain('The client does not cope', withVerdict(grades, 'broke')),
    plain('The client copes', withVerdict(grades, 'survived')),
    plain('Noticed', withVerdict(grades, 'noticed', 'timeout')),
    plain('Reached, but not met under the twin', withVerdict(grades, 'not-met')),
    plain('Not reached', byDanger(withVerdict(grades, 'not-reached'))),
  ]);
}

function detailRow(graded: Graded): string {
  const { mutant, touched } = graded;
  return row(
    `<code>${escaped(mutant.id)}</code>`,
    `<span class="bad">${dangerText[dangerOf(graded)]}</span>`,
    `${escaped(mutant.rightly)}<br>${mutant.evidence}: ${escaped(mutant.source)}`,
    escaped(mutant.wrongly),
    (touched?.examples ?? []).map((line) => `<code>${escaped(line)}</code>`).join('<br>'),
  );
}

function plain(caption: string, graded: readonly Graded[]): string {
  const rows = graded.map(({ mutant, milliseconds, reason }) =>
    row(
      `<code>${escaped(mutant.id)}</code>`,
      escaped(mutant.rightly),
      escaped(reason ?? mutant.wrongly),
      milliseconds === 0 ? '' : (milliseconds / 1000).toFixed(1),
    ),
  );
  return table(caption, ['Rule', 'Rightly', 'Twin', 'Seconds'], rows);
}
