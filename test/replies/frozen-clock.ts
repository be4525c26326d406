// Loaded into a process before its own code: its time stands still, and its parent may set it by a message. Only what
// asks JavaScript for the time is deceived; timers go on.
let now = Date.parse('2026-01-15T10:00:00Z');

Date.now = () => now;
performance.now = () => 0;

process.on('message', (message: { readonly now: number }) => {
  now = message.now;
  process.send?.('set');
});
process.on('disconnect', () => process.exit()); // nobody is left to stop it
process.channel?.unref();
