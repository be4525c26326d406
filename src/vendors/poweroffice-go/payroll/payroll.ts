import { namesOf } from '../../../engine/http/members.ts';
import * as schemas from '../generated/schemas.ts';
import * as refusals from '../refusals/payroll.ts';
import { unknownReference } from '../refusals/requests.ts';
import type { ValidationTitle } from '../refusals/validation.ts';
import type { PayItem } from '../tables.ts';
import type { Context } from '../types.ts';
import { ownOf } from '../wire/find.ts';
import { pick } from '../wire/pick.ts';
import { checkReferences, type PayLine, type ReferenceTitles } from './line-references.ts';
import { misfitOf } from './processing-types.ts';

/** The titles of the refusals of a line with a pay item, and the default of its `UseRemittance`. */
export type PayLineKind = ReferenceTitles & {
  /** For members that do not fit the processing type. */
  readonly misfits: ValidationTitle;
  /** Decides whether members that do not fit are refused. */
  readonly isChecked: () => boolean;
  readonly remittance: boolean;
};

/** Checks a fixed salary line or a salary line against its pay item, and the other records that it names. */
export function checkPayLine(call: Context, line: PayLine, kind: PayLineKind): void {
  const item = requirePayItem(call, line.PayItemId ?? '', kind);
  checkFit(call, line, item, kind);
  checkReferences(call, line, kind);
}

function requirePayItem(call: Context, id: string, { references, bankAccounts }: PayLineKind): PayItem {
  const item = ownOf(call, call.state.payItems, id);
  if (item === undefined) throw unknownReference(references, 'Pay item', id);
  if (item.IsActive) return item;
  throw refusals.inactivePayItem(bankAccounts, item.Id);
}

const members = namesOf(schemas.EmploymentFixedSalaryPatchDto);

function checkFit(
  call: Context,
  line: PayLine,
  { ProcessingType }: PayItem,
  { misfits, isChecked, remittance }: PayLineKind,
): void {
  if (ProcessingType === null) return;
  const misfit = misfitOf(ProcessingType, pick(line, members), remittance);
  const count = misfit.missing.length + misfit.oneOf.length + misfit.surplus.length;
  if (count === 0 || !isChecked() || !call.holds('poweroffice.fixed-salary.processing-type')) return;
  throw refusals.lineMisfit(misfits, misfit, ProcessingType);
}
