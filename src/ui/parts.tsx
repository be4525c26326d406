import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from './api.ts';
import { go } from './route.ts';

/** A link to a page of the dashboard. */
export function Link({
  to,
  children,
  ...rest
}: {
  to: string;
  children: ComponentChildren;
  class?: string;
  'aria-current'?: 'page' | 'true' | undefined;
}) {
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

/** A button that copies a text, and says so. */
export function Copy({
  text,
  children = 'Copy',
  label,
}: {
  text: string;
  children?: ComponentChildren;
  label?: string;
}) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button type="button" class="quiet" aria-label={label} onClick={() => void copy(text).then(() => setCopied(true))}>
      {isCopied ? 'Copied' : children}
    </button>
  );
}

/** Copies a text. Only pages of https and of this machine may use the clipboard itself. */
async function copy(text: string): Promise<void> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) return clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** The strength of evidence as a mark with its word. */
export function Evidence({ is }: { is: string | undefined }) {
  return is === undefined ? null : <span class={`evidence ${is}`}>{is}</span>;
}

/** The status of an answer; 0 where none was sent. */
export function StatusMark({ status }: { status: number }) {
  const kind = status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'refused' : 'good';
  return <span class={`status ${kind}`}>{status === 0 ? 'none' : status}</span>;
}

/** The reason why something cannot be shown or was not done. */
export function Failure({ error }: { error: ApiError | undefined }) {
  if (error === undefined) return null;
  return (
    <p class="failure" role="alert">
      <strong>{error.title}.</strong> {error.message}
    </p>
  );
}

/** A command or an address that is to be copied. */
export function Snippet({ text, label }: { text: string; label: string }) {
  return (
    <div class="snippet">
      <code>{text}</code>
      <Copy text={text} label={label} />
    </div>
  );
}

/** A page or a part of one that has nothing to show yet, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}

/** A table that scrolls by itself where the page is too narrow for it. */
export function TableFrame({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="table-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}

/** A time of the sandbox without its date: `10:00:05.120`. */
export function timeOfDay(iso: string): string {
  return iso.slice(11, 23);
}

/** The rest of a built-in vendor's name, by its short name. */
const builtIn: Readonly<Record<string, string>> = { ukg: 'wfm', sage: 'intacct', poweroffice: 'go' };

/** The short name of a built-in vendor; that of a plugin's is its whole name, as others may begin like it. */
export function shortVendor(name: string): string {
  const [first = ''] = name.split('-');
  return name === `${first}-${builtIn[first]}` ? first : name;
}
