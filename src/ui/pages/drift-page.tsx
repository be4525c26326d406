import { useState } from 'preact/hooks';
import { ApiError, send } from '../api.ts';
import { useAction } from '../hooks.ts';
import { Empty, Evidence, Failure, Link, Snippet, StatusMark, shortVendor, TableFrame } from '../parts.tsx';
import { addressOf } from '../route.ts';
import { countBy, type DriftExchange, type DriftReport, isOpen, readDriftReport } from './drift-report.ts';

const notRead = { title: 'Not read', detail: 'This is no report of paystub drift --json.' };

/** Exchanges that are shown. */
const maxShown = 300;

/** A report of `paystub drift --json`: where Paystub differs from a recorded tenant. It stays in the browser. */
export function DriftPage() {
  const [report, setReport] = useState<DriftReport>();
  const [error, run] = useAction();
  const read = (file: File | undefined) =>
    run(async () => {
      const found = file === undefined ? report : readDriftReport(await file.text());
      if (found === undefined) throw new ApiError(400, notRead);
      setReport(found);
    });
  return (
    <div class="page">
      <h1>Drift</h1>
      <p class="hint">What a recording of your tenant says of the rules. The file is read here and sent nowhere.</p>
      <div class="row">
        <label class="file">
          Open a report{' '}
          <input
            type="file"
            accept="application/json"
            onChange={({ currentTarget }) => read(currentTarget.files?.[0])}
          />
        </label>
      </div>
      <Failure error={error} />
      {report === undefined ? (
        <Empty title="No report is open. These commands make one:">
          <Snippet
            label="Copy the commands"
            text={
              'npx paystub record --target VENDOR=URL --out session.ndjson\nnpx paystub drift --json session.ndjson > drift.json'
            }
          />
        </Empty>
      ) : (
        <Report report={report} />
      )}
    </div>
  );
}

function Report({ report: { exchanges, rules, choices } }: { report: DriftReport }) {
  const open = exchanges.filter(isOpen);
  const counts = countBy(exchanges, 'verdict').map(([verdict, count]) => `${count} ${inWords(verdict)}`);
  const reasons = countBy(
    exchanges.filter(({ verdict }) => verdict === 'not-comparable'),
    'reason',
  );
  return (
    <>
      <p role="status">
        {exchanges.length} exchanges: {counts.join(', ')}.
      </p>
      <Choices choices={choices} />
      <section aria-label="Differences">
        <h2>
          Different <span class="hint">{open.length} exchanges</span>
        </h2>
        {open.length === 0 && <p class="hint">Nothing that was compared differs.</p>}
        <ul class="rules">
          {open.slice(0, maxShown).map((each) => (
            <Difference key={`${each.file} ${each.line.id}`} exchange={each} />
          ))}
        </ul>
        {open.length > maxShown && <p class="hint">and {open.length - maxShown} more</p>}
      </section>
      <RuleTable rules={rules} />
      {reasons.length > 0 && (
        <section aria-label="Not comparable">
          <h2>Not comparable</h2>
          <ul class="plain">
            {reasons.map(([reason, count]) => (
              <li key={reason}>
                {count} × {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The choices under which Paystub answers as the tenant does, to be taken over by this sandbox. */
function Choices({ choices }: Pick<DriftReport, 'choices'>) {
  const [isDone, setDone] = useState(false);
  const [error, run] = useAction();
  const all = Object.entries(choices);
  if (all.length === 0) return null;
  const choose = async () => {
    for (const [rule, variant] of all) await send('PUT', `/rules/${encodeURIComponent(rule)}`, { variant });
    setDone(true);
  };
  return (
    <section aria-label="Choices">
      <h2>Choices under which Paystub answers as the tenant does</h2>
      <Snippet label="Copy the choices as flags" text={all.map((choice) => `--choose ${choice.join('=')}`).join(' ')} />
      <p class="row">
        <button type="button" onClick={() => run(choose)} disabled={isDone}>
          Choose them in this sandbox
        </button>
        <span role="status">{isDone ? 'chosen' : ''}</span>
      </p>
      <Failure error={error} />
    </section>
  );
}

function Difference({ exchange }: { exchange: DriftExchange }) {
  const { file, line, verdict, rule, position, alternatives = [], besides = [], differences } = exchange;
  const or = alternatives.length === 0 ? '' : ` (or ${alternatives.join(', ')})`;
  return (
    <li>
      <p>
        <span class={`met ${verdict === 'choice' ? 'good' : 'bad'}`}>{inWords(verdict)}</span>{' '}
        {rule !== undefined && (
          <Link to={addressOf(['rules'], { search: rule })}>
            {rule}
            {position === undefined ? '' : `=${position}`}
          </Link>
        )}
        {or}
        {besides.map((each) => ` and ${each.rule}=${each.position}`).join('')}
      </p>
      <p>
        <span class={`vendor ${shortVendor(line.vendor)}`}>{shortVendor(line.vendor)}</span> {line.method} {line.path}{' '}
        <StatusMark status={line.status} />
      </p>
      <p class="hint">
        {differences.map(({ where, kind }) => `${where} (${kind})`).join(', ')} · line {line.id} of {file}
      </p>
    </li>
  );
}

function RuleTable({ rules }: Pick<DriftReport, 'rules'>) {
  if (rules.length === 0) return null;
  return (
    <section aria-label="Rules">
      <h2>
        Rules <span class="hint">{rules.length} were met</span>
      </h2>
      <TableFrame label="Rules that the recording met">
        <table>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Evidence</th>
              <th scope="col">Confirmed</th>
              <th scope="col">Contradicted</th>
              <th scope="col">Variant of the tenant</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, evidence, confirmed, contradicted, variant }) => (
              <tr key={rule}>
                <th scope="row">{rule}</th>
                <td>
                  <Evidence is={evidence} />
                </td>
                <td>{confirmed}</td>
                <td>{contradicted}</td>
                <td>{variant ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function inWords(verdict: string): string {
  return verdict.replaceAll('-', ' ');
}
