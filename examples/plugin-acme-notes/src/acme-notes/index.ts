import { asVendorKit, noPeople, type VendorKit } from 'paystub/plugin';
import { credentials } from './access/credentials.ts';
import { gate } from './access/gate.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import { handlers } from './handlers.ts';
import { rules } from './rules/rules.ts';
import { seed } from './seed/seed.ts';
import { tables } from './tables.ts';
import type { AcmeNotes } from './types.ts';
import { refuse, render } from './wire/render.ts';

const vendor: VendorKit<AcmeNotes> = {
  name: 'acme-notes',
  title: 'Acme Notes',
  mount: '/acme-notes',
  bases: [''],
  rootPrefixes: [],
  ignoreCase: false,
  maxBodyBytes: 1024,
  maxBodyDepth: 32,
  contract,
  handlers,
  gate,
  rules,
  tables,
  seed,
  records,
  relations: {},
  counterFields: { note: 'note.id' },
  people: noPeople,
  defaultCaller: 'anybody',
  credentials,
  faultPresets,
  failureCodes: ['error'],
  refuse,
  render,
  headers: () => ({ 'Content-Type': 'application/json' }),
};

/** A system of notes. */
export const acmeNotesVendor = asVendorKit(vendor);
