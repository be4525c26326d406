import type { Disk } from '../disk.ts';
import type { OpenLogs } from './open-logs.ts';

/** A disk that closes logs and tries again where no more files may be open: clients' connections may have taken them. */
export function diskWithRoom(disk: Disk, openLogs: OpenLogs): Disk {
  const makeRoom = (error: unknown): void => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EMFILE' && code !== 'ENFILE') throw error;
    openLogs.letAllGo();
  };
  const tryAgain = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      makeRoom(error);
      return work();
    });
  return {
    ...disk,
    open: (path, flags) => tryAgain(() => disk.open(path, flags)),
    list: (path) => tryAgain(() => disk.list(path)),
    openSync: (path, flags) => {
      try {
        return disk.openSync(path, flags);
      } catch (error) {
        makeRoom(error);
        return disk.openSync(path, flags);
      }
    },
  };
}
