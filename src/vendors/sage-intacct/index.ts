import { asVendor, type Vendor } from '../../engine/vendor.ts';
import type { SageIntacct } from './call.ts';
import { gate } from './gate.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import { handlers } from './handlers.ts';
import { headers } from './headers.ts';
import { complete } from './own-data.ts';
import { people } from './people.ts';
import { refuse } from './refuse.ts';
import { numbered, relations } from './relations.ts';
import { render } from './render.ts';
import { rules } from './rules.ts';
import { credentials, seed } from './seed.ts';
import { states } from './states.ts';
import { tables } from './tables.ts';

const vendor: Vendor<SageIntacct> = {
  name: 'sage-intacct',
  title: 'Sage Intacct',
  mount: '/intacct',
  bases: ['/ia/api/v1', ''],
  rootPrefixes: ['/ia/', '/objects/', '/services/', '/workflows/', '/oauth2/'],
  ignoreCase: false,
  bodyLimit: 1_048_576,
  contract,
  handlers,
  gate,
  rules,
  tables,
  seed,
  records,
  relations,
  numbered,
  complete,
  people,
  anyone: { userKey: '1', clientId: credentials.client_id, entityId: null },
  credentials,
  states,
  refuse,
  render,
  headers,
};

/** Sage Intacct's REST API: employee positions, what refers to them, and the services around them. */
export const sageIntacct = asVendor(vendor);
