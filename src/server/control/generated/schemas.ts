// Made from specs/paystub/ by npm run generate. Not edited by hand.
import type { Members } from '../../../engine/http/members.ts';

export const Health = {
  status: { kind: "choice", values: ["ok"], required: true },
} as const satisfies Members;

export const FailingHealth = {
  status: { kind: "choice", values: ["failing"], required: true },
  problem: { kind: "text", required: true },
  storage: { kind: "choice", values: ["unreachable"] },
} as const satisfies Members;

export const Version = {
  name: { kind: "choice", values: ["paystub"], required: true },
  version: { kind: "text", required: true },
} as const satisfies Members;

export const Reload = {
  changes: { kind: "list", required: true, items: { kind: "text" } },
  startedOver: { kind: "boolean", required: true },
} as const satisfies Members;

export const OpenApiLink = {
  name: { kind: "text", required: true },
  title: { kind: "text", required: true },
  url: { kind: "text", required: true },
} as const satisfies Members;

export const Info = {
  name: { kind: "choice", values: ["paystub"], required: true },
  version: { kind: "text", required: true },
  vendors: { kind: "object", required: true },
  tls: { kind: "object", members: { url: { kind: "text", required: true } } },
  proxy: { kind: "object", members: { url: { kind: "text", required: true }, hosts: { kind: "list", required: true, items: { kind: "object", members: { host: { kind: "text", required: true }, vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"], required: true } } } } } },
  ca: { kind: "object", members: { certificate: { kind: "text", required: true }, fingerprint: { kind: "text", required: true }, expires: { kind: "date-time", required: true } } },
  replica: { kind: "integer" },
  storage: { kind: "text" },
  sandboxes: { kind: "list", items: { kind: "object", members: { name: { kind: "text", required: true }, credentials: { kind: "object", schema: "OwnCredentials", required: true } } } },
  ownData: { kind: "object", members: { digest: { kind: "text", required: true }, from: { kind: "text", required: true }, begun: { kind: "date-time", required: true } } },
} as const satisfies Members;

export const SandboxSettings = {
  auth: { kind: "choice", schema: "AuthMode", values: ["off","lenient","strict"] },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"] },
  limits: { kind: "choice", values: ["off","real"] },
  choices: { kind: "object" },
  twins: { kind: "object" },
} as const satisfies Members;

export const SandboxChange = {
  auth: { kind: "choice", schema: "AuthMode", values: ["off","lenient","strict"] },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"] },
  limits: { kind: "choice", values: ["off","real"] },
  choices: { kind: "object" },
  twins: { kind: "object" },
  credentials: { kind: "object", schema: "OwnCredentials" },
} as const satisfies Members;

export const LastRequest = {
  vendor: { kind: "text", required: true },
  operation: { kind: "text" },
  client: { kind: "text" },
} as const satisfies Members;

export const Sandbox = {
  name: { kind: "text", required: true },
  now: { kind: "date-time", required: true },
  requests: { kind: "integer", required: true },
  changes: { kind: "integer", required: true },
  settings: { kind: "object", schema: "SandboxSettings", required: true, members: SandboxSettings },
  credentials: { kind: "object", schema: "OwnCredentials" },
  lastUsed: { kind: "date-time", required: true },
  last: { kind: "object", schema: "LastRequest", members: LastRequest },
} as const satisfies Members;

export const NewSandbox = {
  name: { kind: "text", schema: "Name", required: true },
  from: { kind: "object", members: { sandbox: { kind: "text", required: true }, snapshot: { kind: "text" } } },
  settings: { kind: "object", schema: "SandboxSettings", members: SandboxSettings },
  credentials: { kind: "object", schema: "OwnCredentials" },
} as const satisfies Members;

export const Snapshot = {
  name: { kind: "text", required: true },
  at: { kind: "date-time", required: true },
  changes: { kind: "integer", required: true },
} as const satisfies Members;

export const SnapshotDocument = {
  paystub: { kind: "choice", values: ["snapshot"], required: true },
  version: { kind: "choice", values: [1], required: true },
  at: { kind: "date-time", required: true },
  tables: { kind: "object", required: true },
} as const satisfies Members;

export const Clock = {
  now: { kind: "date-time", required: true },
  mode: { kind: "choice", values: ["running","frozen"], required: true },
  offset: { kind: "number" },
} as const satisfies Members;

export const ClockChange = {
  now: { kind: "date-time" },
  advance: { kind: "text" },
  mode: { kind: "choice", values: ["running","frozen"] },
} as const satisfies Members;

export const Action = {
  vendor: { kind: "text", required: true },
  action: { kind: "text", required: true },
  says: { kind: "text", required: true },
  input: { kind: "object", required: true },
} as const satisfies Members;

export const Limits = {
  mode: { kind: "choice", values: ["off","real"], required: true },
} as const satisfies Members;

export const FaultMatch = {
  vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"] },
  operation: { kind: "text" },
  method: { kind: "text" },
  path: { kind: "text" },
  headers: { kind: "object" },
  body: { kind: "list", items: { kind: "object", members: { jsonPath: { kind: "text", maxLength: 1000, required: true }, equals: { kind: "anything" } } } },
} as const satisfies Members;

export const PlainEffect = {
  kind: { kind: "choice", values: ["delay","reset","empty","commit-then-drop"], required: true },
} as const satisfies Members;

export const StatusEffect = {
  kind: { kind: "choice", values: ["status","commit-then-status"], required: true },
  status: { kind: "integer", required: true },
  retryAfter: { kind: "integer" },
} as const satisfies Members;

export const TruncateEffect = {
  kind: { kind: "choice", values: ["truncate"], required: true },
  bytes: { kind: "integer", required: true },
} as const satisfies Members;

export const SlowEffect = {
  kind: { kind: "choice", values: ["slow"], required: true },
  bytesPerSecond: { kind: "integer", required: true },
} as const satisfies Members;

export const FailItemsEffect = {
  kind: { kind: "choice", values: ["fail-items"], required: true },
  items: { kind: "list", required: true, items: { kind: "integer" } },
  status: { kind: "integer" },
} as const satisfies Members;

export const StaleReadEffect = {
  kind: { kind: "choice", values: ["stale-read"], required: true },
  requests: { kind: "integer", required: true },
} as const satisfies Members;

export const EditAfterEffect = {
  kind: { kind: "choice", values: ["edit-after"], required: true },
  edits: { kind: "list", required: true, items: { kind: "object", members: { vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"], required: true }, table: { kind: "text", required: true }, key: { kind: "text", required: true }, record: { kind: "object", nullable: true, required: true } } } },
} as const satisfies Members;

export const FaultOrder = {
  match: { kind: "object", schema: "FaultMatch", members: FaultMatch },
  effect: { kind: "object", schema: "Effect", required: true },
  delay: { kind: "anything", schema: "Delay" },
  skip: { kind: "integer" },
  times: { kind: "integer" },
  probability: { kind: "number" },
} as const satisfies Members;

export const Fault = {
  id: { kind: "text", required: true },
  match: { kind: "object", schema: "FaultMatch", required: true, members: FaultMatch },
  effect: { kind: "object", schema: "Effect", required: true },
  delay: { kind: "anything", schema: "Delay" },
  skip: { kind: "integer" },
  times: { kind: "integer" },
  probability: { kind: "number" },
  matched: { kind: "integer", required: true },
  struck: { kind: "integer", required: true },
} as const satisfies Members;

export const FaultPreset = {
  name: { kind: "text", required: true },
  says: { kind: "text", required: true },
  faults: { kind: "list", required: true, items: { kind: "object", schema: "FaultOrder", members: FaultOrder } },
} as const satisfies Members;

export const RequestLine = {
  id: { kind: "integer", required: true },
  at: { kind: "date-time", required: true },
  vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"], required: true },
  operation: { kind: "text" },
  method: { kind: "text", required: true },
  path: { kind: "text", required: true },
  status: { kind: "integer", required: true },
  milliseconds: { kind: "number" },
  rules: { kind: "list", required: true, items: { kind: "text" } },
  positions: { kind: "object" },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"] },
  fault: { kind: "text" },
} as const satisfies Members;

export const RequestPage = {
  total: { kind: "integer", required: true },
  held: { kind: "integer", required: true },
  matching: { kind: "integer", required: true },
  requests: { kind: "list", required: true, items: { kind: "object", schema: "RequestLine", members: RequestLine } },
} as const satisfies Members;

export const Message = {
  headers: { kind: "object", required: true },
  body: { kind: "anything" },
} as const satisfies Members;

export const Person = {
  vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"], required: true },
  id: { kind: "text", required: true },
  number: { kind: "text", required: true },
  name: { kind: "text", required: true },
} as const satisfies Members;

export const Request = {
  line: { kind: "object", schema: "RequestLine", required: true, members: RequestLine },
  request: { kind: "object", schema: "Message", required: true, members: Message },
  reply: { kind: "object", schema: "Message", required: true, members: Message },
  effects: { kind: "list", required: true, items: { kind: "text" } },
  changes: { kind: "list", required: true, items: { kind: "object", members: { table: { kind: "text", required: true }, key: { kind: "text", required: true }, before: { kind: "object" }, after: { kind: "object" } } } },
  people: { kind: "list", required: true, items: { kind: "object", schema: "Person", members: Person } },
} as const satisfies Members;

export const Rule = {
  id: { kind: "text", required: true },
  vendor: { kind: "anything", required: true },
  form: { kind: "choice", values: ["behaviour","choice","refusal"], required: true },
  says: { kind: "text", required: true },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"], required: true },
  source: { kind: "text", required: true },
  variants: { kind: "object" },
  chosen: { kind: "text" },
  twins: { kind: "object" },
  position: { kind: "text", required: true },
  operations: { kind: "list", required: true, items: { kind: "text" } },
} as const satisfies Members;

export const Explanation = {
  verdict: { kind: "text", required: true },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"] },
  restsOn: { kind: "list", required: true, items: { kind: "object", members: { kind: { kind: "choice", values: ["operation","part","rule"], required: true }, name: { kind: "text", required: true }, evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"], required: true }, source: { kind: "text" } } } },
  otherwise: { kind: "list", required: true, items: { kind: "object", members: { rule: { kind: "text", required: true }, position: { kind: "text", required: true }, says: { kind: "text", required: true } } } },
  closest: { kind: "list", items: { kind: "text" } },
  violations: { kind: "list", items: { kind: "object", members: { in: { kind: "choice", values: ["path","query","headers","body"], required: true }, pointer: { kind: "text", required: true }, keyword: { kind: "text", required: true }, says: { kind: "text", required: true } } } },
  rules: { kind: "list", required: true, items: { kind: "object", schema: "Rule", members: Rule } },
  fault: { kind: "text" },
} as const satisfies Members;

export const RecordedScenario = {
  document: { kind: "object", required: true },
  requests: { kind: "integer", required: true },
  earlier: { kind: "integer", required: true },
  leftOut: { kind: "list", required: true, items: { kind: "object", members: { id: { kind: "integer", required: true }, method: { kind: "text", required: true }, path: { kind: "text", required: true }, reason: { kind: "text", required: true } } } },
  missing: { kind: "integer", required: true },
  flags: { kind: "list", required: true, items: { kind: "text" } },
} as const satisfies Members;

export const Count = {
  vendor: { kind: "text", required: true },
  operation: { kind: "text", required: true },
  status: { kind: "integer", required: true },
  count: { kind: "integer", required: true },
} as const satisfies Members;

export const Expectation = {
  vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"] },
  operation: { kind: "text" },
  method: { kind: "text" },
  path: { kind: "text" },
  status: { kind: "integer" },
  body: { kind: "anything" },
  count: { kind: "anything" },
} as const satisfies Members;

export const NearestRequest = {
  request: { kind: "integer", required: true },
  differences: { kind: "list", required: true, items: { kind: "object", members: { at: { kind: "text", required: true }, expected: { kind: "anything" }, found: { kind: "anything" } } } },
} as const satisfies Members;

export const UnusedFault = {
  fault: { kind: "text", required: true },
  says: { kind: "text", required: true },
  nearest: { kind: "object", schema: "NearestRequest", members: NearestRequest },
} as const satisfies Members;

export const Verification = {
  expect: { kind: "list", required: true, items: { kind: "object", schema: "Expectation", members: Expectation } },
  inOrder: { kind: "boolean" },
  faultsStruck: { kind: "boolean" },
} as const satisfies Members;

export const Verdict = {
  verified: { kind: "boolean", required: true },
  failures: { kind: "list", required: true, items: { kind: "object", members: { expectation: { kind: "integer", required: true }, says: { kind: "text", required: true }, nearest: { kind: "object", schema: "NearestRequest", members: NearestRequest } } } },
  unusedFaults: { kind: "list", items: { kind: "object", schema: "UnusedFault", members: UnusedFault } },
} as const satisfies Members;

export const CalledOperation = {
  vendor: { kind: "text", required: true },
  operation: { kind: "text", required: true },
  statuses: { kind: "object", required: true },
  milliseconds: { kind: "number", required: true },
  internal: { kind: "boolean", required: true },
} as const satisfies Members;

export const FailedReply = {
  vendor: { kind: "text", required: true },
  operation: { kind: "text", required: true },
  status: { kind: "integer", required: true },
  count: { kind: "integer", required: true },
  verdict: { kind: "text", required: true },
  answer: { kind: "text", required: true },
  violations: { kind: "list", required: true, items: { kind: "text" } },
  rules: { kind: "list", required: true, items: { kind: "object", members: { id: { kind: "text", required: true }, says: { kind: "text", required: true } } } },
} as const satisfies Members;

export const Usage = {
  requests: { kind: "integer", required: true },
  called: { kind: "list", required: true, items: { kind: "object", schema: "CalledOperation", members: CalledOperation } },
  failures: { kind: "list", required: true, items: { kind: "object", schema: "FailedReply", members: FailedReply } },
  inferred: { kind: "list", required: true, items: { kind: "object", members: { id: { kind: "text", required: true }, says: { kind: "text", required: true }, count: { kind: "integer", required: true }, chosen: { kind: "text" } } } },
  twins: { kind: "list", required: true, items: { kind: "object", members: { id: { kind: "text", required: true }, position: { kind: "text", required: true }, says: { kind: "text", required: true }, count: { kind: "integer", required: true } } } },
  breaches: { kind: "list", required: true, items: { kind: "object", members: { operation: { kind: "text", required: true }, rule: { kind: "text", required: true }, count: { kind: "integer", required: true } } } },
  neverCalled: { kind: "list", required: true, items: { kind: "object", members: { vendor: { kind: "text", required: true }, operations: { kind: "list", required: true, items: { kind: "text" } } } } },
  unusedFaults: { kind: "list", required: true, items: { kind: "text" } },
} as const satisfies Members;

export const CoveredOperation = {
  vendor: { kind: "text", required: true },
  operation: { kind: "text", required: true },
  statuses: { kind: "object", required: true },
  unseen: { kind: "list", required: true, items: { kind: "text" } },
} as const satisfies Members;

export const CoveredRule = {
  id: { kind: "text", required: true },
  vendor: { kind: "text", required: true },
  evidence: { kind: "choice", schema: "Evidence", values: ["documented","observed","inferred"], required: true },
  requests: { kind: "integer", required: true },
} as const satisfies Members;

export const CoveredHazard = {
  vendor: { kind: "text", required: true },
  name: { kind: "text", required: true },
  says: { kind: "text", required: true },
  how: { kind: "text", required: true },
  requests: { kind: "integer", required: true },
} as const satisfies Members;

export const Coverage = {
  operations: { kind: "list", required: true, items: { kind: "object", schema: "CoveredOperation", members: CoveredOperation } },
  rules: { kind: "list", required: true, items: { kind: "object", schema: "CoveredRule", members: CoveredRule } },
  hazards: { kind: "list", required: true, items: { kind: "object", schema: "CoveredHazard", members: CoveredHazard } },
  missed: { kind: "integer" },
} as const satisfies Members;

export const TablePage = {
  total: { kind: "integer", required: true },
  offset: { kind: "integer", required: true },
  keys: { kind: "list", required: true, items: { kind: "text" } },
  records: { kind: "list", required: true, items: { kind: "object" } },
} as const satisfies Members;

export const ExpectedPerson = {
  number: { kind: "integer", required: true },
  firstName: { kind: "text", required: true },
  lastName: { kind: "text", required: true },
  works: { kind: "boolean", required: true },
  employedFrom: { kind: "date", required: true },
  employedTo: { kind: "date", nullable: true, required: true },
  position: { kind: "choice", values: ["carpenter","joiner","machine-mechanic","shop-assistant","office-manager"], required: true },
  term: { kind: "choice", values: ["full-time","part-time","seasonal"], required: true },
  percentage: { kind: "number", required: true },
  salary: { kind: "number", required: true },
  at: { kind: "object", required: true },
} as const satisfies Members;

export const ExpectedPeople = {
  date: { kind: "date", required: true },
  total: { kind: "integer", required: true },
  people: { kind: "list", required: true, items: { kind: "object", schema: "ExpectedPerson", members: ExpectedPerson } },
} as const satisfies Members;

export const LaneSpan = {
  key: { kind: "text", required: true },
  label: { kind: "text", required: true },
  from: { kind: "date", nullable: true, required: true },
  until: { kind: "date", nullable: true, required: true },
  open: { kind: "boolean", required: true },
  facts: { kind: "object", required: true },
  sinceRequest: { kind: "integer" },
} as const satisfies Members;

export const Lane = {
  kind: { kind: "text", required: true },
  source: { kind: "text", required: true },
  of: { kind: "text" },
  spans: { kind: "list", required: true, items: { kind: "object", schema: "LaneSpan", members: LaneSpan } },
} as const satisfies Members;

export const Timeline = {
  person: { kind: "object", schema: "Person", required: true, members: Person },
  at: { kind: "integer", required: true },
  lanes: { kind: "list", required: true, items: { kind: "object", schema: "Lane", members: Lane } },
} as const satisfies Members;

export const ProviderState = {
  name: { kind: "text", required: true },
  vendor: { kind: "choice", schema: "VendorName", values: ["ukg-wfm","sage-intacct","poweroffice-go"] },
  says: { kind: "text", required: true },
  parameters: { kind: "object", required: true },
  gives: { kind: "object", required: true },
} as const satisfies Members;

export const ProviderStateChange = {
  state: { kind: "text", required: true },
  action: { kind: "choice", values: ["setup","teardown"], required: true },
  params: { kind: "object" },
} as const satisfies Members;

export const Problem = {
  type: { kind: "text", required: true },
  title: { kind: "text", required: true },
  status: { kind: "integer", required: true },
  detail: { kind: "text", required: true },
  allowed: { kind: "list", items: { kind: "text" } },
} as const satisfies Members;
