import { readFileSync } from 'node:fs';

/** A test that assumes one server by its nature. */
type SingleServerTest = {
  readonly file: string;
  readonly test: string;
  /** The part of its name that the file has, where a table makes the rest. */
  readonly written?: string;
};

/** Tests that are not run over several servers, by the reason why. */
const tests: Readonly<Record<string, readonly SingleServerTest[]>> = {
  'connections that are open at the same time are known to each server alone': [
    {
      file: 'test/vendors/sage-intacct/access/rate-limit.test.ts',
      test: 'allows 6 requests of an application at a time and then answers 429 with the documented headers',
    },
    { file: 'test/vendors/sage-intacct/access/rate-limit.test.ts', test: 'can be switched on through the control API' },
    {
      file: 'test/vendors/sage-intacct/access/rate-limit.test.ts',
      test: 'allows 8 requests of a company at a time, over all its applications',
    },
    {
      file: 'test/vendors/sage-intacct/wire/refuse.test.ts',
      test: 'with the rate limit before the kept reply, and that before the payload',
    },
  ],
  'ids of answers that change nothing come from the number of the server that gives them': [
    {
      file: 'test/vendors/sage-intacct/objects/objects.test.ts',
      test: 'differs for every error and repeats for the same requests in a fresh sandbox of the same name',
    },
  ],
  'it counts what one server does in its memory, and each of three does that for itself': [
    {
      file: 'test/vendors/ukg-wfm/persons/all-persons.test.ts',
      test: 'apply_read goes on where the page before it ended, and sees who has changed since',
    },
    {
      file: 'test/vendors/poweroffice-go/employees/many-employees.test.ts',
      test: 'to list a page far behind',
      written: 'a page far behind',
    },
  ],
  'the URL of a balancer is known to a server only if it is told': [
    {
      file: 'test/server/control/control.test.ts',
      test: 'gives base URLs and test credentials in the documented shape',
    },
  ],
  'the database has the time of what is idle, and the test only that of its server': [
    {
      file: 'test/server/control/sandboxes.test.ts',
      test: 'is refused over the limit, unless an idle one can make room',
    },
  ],
};

/** A pattern of the names of all other tests. @throws Error for a test that is not there any more */
export function namesOfOthers(): string {
  const titles = Object.values(tests).flat();
  for (const { file, test, written = test } of titles)
    if (!readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').includes(written))
      throw new Error(`${file} has no test "${test}"`);
  return `^(?!.*(?:${titles.map(({ test }) => test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')}))`;
}

/** Prints which tests are not run, and why. */
export function tellSingleServerTests(): void {
  for (const [reason, some] of Object.entries(tests))
    for (const { file, test } of some) process.stdout.write(`not run, as ${reason}: ${file}: ${test}\n`);
}
