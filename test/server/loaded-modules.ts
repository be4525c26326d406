import { registerHooks } from 'node:module';

// Loaded into a server before its own code: tells the URLs of all modules that were loaded when it is asked.
const urls: string[] = [];
registerHooks({
  load: (url, context, next) => {
    urls.push(url);
    return next(url, context);
  },
});
process.on('message', () => process.send?.(urls));
process.channel?.unref();
