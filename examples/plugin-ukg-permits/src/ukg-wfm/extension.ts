import { asExtension, type Handlers, rulesOf, type VendorExtension } from 'paystub/plugin';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import type { operations } from './generated/types.ts';
import * as handlers from './permits.ts';
import * as refusals from './refusals.ts';
import { tables } from './tables.ts';
import type { WithPermits } from './types.ts';

const checked: Handlers<operations, WithPermits> = handlers;

const extension: VendorExtension<WithPermits> = {
  vendor: 'ukg-wfm',
  contract,
  handlers: checked,
  rules: rulesOf(refusals),
  tables,
  records,
};

export const permits = asExtension(extension);
