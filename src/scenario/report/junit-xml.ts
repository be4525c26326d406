/** The outcome of a test case. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failure'; readonly message: string; readonly detail: string }
  | { readonly kind: 'error' | 'skipped'; readonly message: string };

/** A test case. */
export type JunitCase = {
  readonly name: string;
  readonly classname: string;
  readonly milliseconds: number;
  readonly outcome: Outcome;
  /** Further text, shown as the output of the case. */
  readonly output?: string;
};

/** A suite of test cases. */
export type JunitSuite = {
  readonly name: string;
  readonly milliseconds: number;
  /** Path of the file with the suite's source. */
  readonly file?: string;
  readonly cases: readonly JunitCase[];
};

/** Returns a report in JUnit's XML, which CI services read. */
export function junitXml(name: string, suites: readonly JunitSuite[]): string {
  const counts = attributesText({ name, ...countsOf(suites.flatMap(({ cases }) => cases)) });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n${suites.map(suite).join('')}</testsuites>\n`;
}

function suite({ name, milliseconds, file, cases }: JunitSuite): string {
  const attributes = {
    name,
    ...countsOf(cases),
    time: seconds(milliseconds),
    ...(file === undefined ? {} : { file }),
  };
  return `  <testsuite ${attributesText(attributes)}>\n${cases.map(testcase).join('')}  </testsuite>\n`;
}

function countsOf(cases: readonly JunitCase[]) {
  const count = (kind: Outcome['kind']) => String(cases.filter(({ outcome }) => outcome.kind === kind).length);
  return {
    tests: String(cases.length),
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function testcase({ name, classname, milliseconds, outcome, output }: JunitCase): string {
  const attributes = attributesText({ name, classname, time: seconds(milliseconds) });
  const content = [
    ...element(outcome),
    ...(output === undefined ? [] : [`<system-out>${escaped(output)}</system-out>`]),
  ].map((line) => `      ${line}\n`);
  return content.length === 0
    ? `    <testcase ${attributes}/>\n`
    : `    <testcase ${attributes}>\n${content.join('')}    </testcase>\n`;
}

function element(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'passed':
      return [];
    case 'failure':
      return [`<failure message="${escaped(outcome.message)}">${escaped(outcome.detail)}</failure>`];
    default:
      return [`<${outcome.kind} message="${escaped(outcome.message)}"/>`];
  }
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
// XML 1.0 cannot express these characters at all.
const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escaped(text: string): string {
  return text
    .replaceAll(impossible, '\ufffd')
    .replaceAll(/[&<>"\t\n\r]/g, (character) => entities[character] ?? `&#${character.charCodeAt(0)};`);
}
