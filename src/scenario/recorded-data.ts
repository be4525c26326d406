/** The own data that a scenario was recorded over: `info.x-paystub-own-data` of its document. */
export type RecordedData = {
  /** The same for the same data. */
  readonly digest: string;
  /** The flags that the data came from: `--seed company.yaml`. */
  readonly from: string;
  /** The time that generated dates are relative to, ISO 8601. */
  readonly begun: string;
};
