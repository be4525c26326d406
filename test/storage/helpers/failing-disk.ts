import { type Disk, nodeDisk } from '../../../src/storage/disk.ts';

/** Ways for a call of the disk to go wrong. */
export const ways = ['error', 'short write', 'torn write', 'lost rename', 'flipped bit', 'death'] as const;
export type Way = (typeof ways)[number];

/** Thrown by each call of a disk whose process has died. */
export class Died extends Error {}

const isWrite = (name: string) => name === 'writeSync' || name === 'write';
const isRename = (name: string) => name === 'renameSync' || name === 'rename';

/** The calls that a way is tried with: where it would be the same as another one, it is left out. */
function fits(way: Way, name: string): boolean {
  if (way === 'error' || way === 'death') return true;
  return way === 'lost rename' ? isRename(name) : isWrite(name);
}

/**
 * The disk of this machine, but for one call that goes wrong. Nothing is synced: that costs time and shows nothing here.
 * @param n number of that call among those that the way fits, from 1
 */
export function failingDisk(n: number, way: Way): { readonly disk: Disk; readonly isOver: () => boolean } {
  let calls = 0;
  let isDead = false;
  const wrap =
    (name: string, call: (...args: never[]) => unknown) =>
    (...args: never[]): unknown => {
      if (isDead) throw new Died();
      if (fits(way, name)) calls += 1;
      const strikes = calls === n && fits(way, name);
      if (!strikes) return call(...args);
      if (way === 'error') throw Object.assign(new Error('EIO: i/o error'), { code: 'EIO' });
      if (way === 'lost rename') {
        isDead = true; // the machine failed before the folder was synced
        return undefined;
      }
      const [fd, data, ...rest] = args as unknown as [number, string | Uint8Array, ...unknown[]];
      const again = (bytes: Uint8Array) => call(...([fd, bytes, ...rest] as never[]));
      if (way === 'flipped bit') return again(flipped(Buffer.from(data)));
      if (way === 'short write') return again(Buffer.from(data).subarray(0, Math.ceil(data.length / 2)));
      isDead = true;
      if (way === 'torn write') again(Buffer.from(data).subarray(0, Math.ceil(data.length / 2)));
      throw new Died();
    };
  const calmDisk = { ...nodeDisk, sync: async () => {}, datasync: async () => {}, datasyncSync: () => {} };
  const entries = Object.entries(calmDisk).map(([name, call]) => {
    const wrapped = wrap(name, call as (...args: never[]) => unknown);
    // A call that gives a promise rejects; it does not throw.
    return [name, name.endsWith('Sync') ? wrapped : async (...args: never[]) => wrapped(...args)];
  });
  return { disk: Object.fromEntries(entries) as Disk, isOver: () => calls >= n };
}

function flipped(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  return bytes;
}
