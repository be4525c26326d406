/** There are as many sandboxes as there may be, so no other could be made. */
export class TooManySandboxes extends Error {}

/** The files of a sandbox are damaged or cannot be read; its cause is the storage's error. */
export class UnusableSandbox extends Error {}
