/** Bytes of the young generation that are enough for a server; where there is much memory, V8 goes on to 128 MB. */
const maxYoungBytes = 32 << 20;
/** Per cent that the old generation may grow by until it is collected; V8 alone lets it grow by up to 300. */
const maxOldGrowth = 100;
/**
 * Keeps V8 from taking far more memory than the work needs. Node takes a limit to the young generation on the command
 * line only, but V8 asks by how much to grow it each time: by nothing, once it is large enough. After an idle time V8
 * makes it smaller, and then it may grow again. While the young generation is still small, many requests are alive at
 * each collection; V8 then makes the objects of every later one old at once, and all that they refer to outlives it too.
 * Kept for memory: see docs/performance.md.
 * @param delay milliseconds until then: what it needs takes 4 ms to load, and the first answers shall not wait for it
 * @returns a function that gives V8 its own limits back; compiled code that was cached with others is not taken again
 */
export function limitHeapGrowth(delay = 100): () => void {
  let stop = () => {};
  const timer = setTimeout(() => {
    stop = watchCollections();
  }, delay).unref();
  return () => {
    clearTimeout(timer);
    stop();
  };
}

function watchCollections(): () => void {
  const { PerformanceObserver } = process.getBuiltinModule('node:perf_hooks');
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  let isLimited = false;
  const limit = (value: boolean) => {
    if (value === isLimited) return;
    isLimited = value;
    setFlagsFromString(`--semi-space-growth-factor=${value ? 1 : 2}`);
    setFlagsFromString(`--heap-growing-percent=${value ? maxOldGrowth : 0}`);
    setFlagsFromString(`--${value ? 'no-' : ''}allocation-site-pretenuring`);
  };
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    limit(young !== undefined && young.space_size >= maxYoungBytes);
  });
  observer.observe({ entryTypes: ['gc'] });
  return () => {
    observer.disconnect();
    limit(false);
  };
}
