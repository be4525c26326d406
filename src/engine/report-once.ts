/** Takes a line that tells a user of something; the same one twice is told once. */
export type ReportOnce = (message: string) => void;

const maxMessages = 100;

/** Creates a teller of lines whose number clients decide: each is told once, and no more than a hundred of them. */
export function createReportOnce(report: (message: string) => void): ReportOnce {
  const reported = new Set<string>();
  return (message) => {
    if (reported.has(message) || reported.size >= maxMessages) return;
    reported.add(message);
    report(message);
  };
}
