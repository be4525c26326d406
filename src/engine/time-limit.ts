/** Times that the wall clock may take of the processor's, where other processes have it meanwhile or nothing runs at all. */
const maxRatio = 6;

/**
 * Calls back after a time that the process, with all its threads, has had the processor; at six times that time by the
 * clock at the latest. So what hangs is ended, and what is only slow on a busy machine is not.
 * @param milliseconds of the processor
 * @param used returns the milliseconds of the processor that were used so far
 * @returns a function that takes the limit back
 */
export function limitTime(milliseconds: number, onEnd: () => void, used: () => number = processTime): () => void {
  const before = used();
  let rounds = 0;
  const check = () => {
    rounds += 1;
    if (rounds === maxRatio || used() - before >= milliseconds) onEnd();
    else timer = setTimeout(check, milliseconds);
  };
  let timer = setTimeout(check, milliseconds);
  return () => clearTimeout(timer);
}

function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
