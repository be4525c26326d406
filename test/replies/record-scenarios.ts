import { append } from './corpus.ts';
import { type Followed, recordRequests } from './recorder.ts';

// Loaded into `paystub replay` before its own code: records what the servers that it starts for itself are asked.
const folder = process.env.PAYSTUB_CORPUS ?? '';
const followed = new Map<number, Followed>();

recordRequests((port) => {
  const found = followed.get(port);
  if (found !== undefined) return found;
  const server = { server: `scenarios#${followed.size + 1}`, flags: [] };
  const made = { ...server, folder, host: `127.0.0.1:${port}`, now: Date.now };
  append(folder, server);
  followed.set(port, made);
  return made;
});
