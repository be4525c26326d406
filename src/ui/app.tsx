import { useEffect, useRef, useState } from 'preact/hooks';
import { pageRoot, sandboxName, send, serverUrl } from './api.ts';
import { useGet, useLive } from './hooks.ts';
import type { Live } from './live.ts';
import { CoveragePage } from './pages/coverage-page.tsx';
import { DataPage } from './pages/data-page.tsx';
import { DocsPage } from './pages/docs-page.tsx';
import { DriftPage } from './pages/drift-page.tsx';
import { HelpDialog } from './pages/help-dialog.tsx';
import { PeoplePage } from './pages/people-page.tsx';
import { RulesPage } from './pages/rules-page.tsx';
import { SandboxesPage } from './pages/sandboxes-page.tsx';
import { SnapshotsPage } from './pages/snapshots-page.tsx';
import { TimePage } from './pages/time-page.tsx';
import { TokenForm } from './pages/token-form.tsx';
import { Link } from './parts.tsx';
import { RequestsPage, useKeys } from './requests/requests-page.tsx';
import { addressOf, currentRoute, onMove, type Route } from './route.ts';
import type { Shape } from './shapes.ts';

const pages: readonly (readonly [name: string, title: string])[] = [
  ['requests', 'Requests'],
  ['people', 'People'],
  ['data', 'Data'],
  ['rules', 'Rules'],
  ['time', 'Clock and faults'],
  ['snapshots', 'Snapshots'],
  ['coverage', 'Coverage'],
  ['drift', 'Drift'],
  ['docs', 'Docs'],
  ['sandboxes', 'Sandboxes'],
];

/** The whole dashboard. Nothing of the sandbox is shown before the server lets it be read. */
export function App({ live }: { live: Live }) {
  useLive(live);
  const [route, setRoute] = useState(currentRoute);
  useEffect(() => {
    const read = () => setRoute(currentRoute());
    read(); // a key may have moved it before this effect ran
    return onMove(read);
  }, []);
  if (live.status === 'refused') return <TokenForm live={live} />;
  if (live.status === 'deleted') return <Deleted />;
  if (live.status === 'connecting' && live.lines.length === 0) return <p class="loading">Connecting …</p>;
  return <Shell live={live} route={route} />;
}

function Shell({ live, route }: { live: Live; route: Route }) {
  const [isHelpOpen, openHelp] = useState(false);
  useKeys({ '?': () => openHelp(true) });
  const [name = ''] = route.path;
  return (
    <>
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="top">
        <Link to={addressOf(['requests'])} class="brand">
          Paystub
        </Link>
        <Link to={addressOf(['sandboxes'])} class="sandbox-name">
          {sandboxName}
        </Link>
        <nav aria-label="Pages">
          {pages.map(([page, title]) => (
            <Link key={page} to={addressOf([page])} aria-current={name === page ? 'page' : undefined}>
              {title}
            </Link>
          ))}
        </nav>
        <span class={`connection ${live.status}`} role="status">
          {live.status === 'live' ? 'live' : 'not connected'}
        </span>
        <button
          type="button"
          class="quiet"
          onClick={() => openHelp(true)}
          aria-label="Help"
          title="Keys and filter words (?)"
        >
          ?
        </button>
      </header>
      {live.status === 'lost' && (
        <p class="banner" role="alert">
          Not connected, retrying. What is shown stays until the server is back.
        </p>
      )}
      <TwinsBar live={live} />
      <main id="main" tabIndex={-1}>
        <Page name={name} live={live} route={route} />
      </main>
      {isHelpOpen && <HelpDialog close={() => openHelp(false)} />}
    </>
  );
}

function Page({ name, live, route }: { name: string; live: Live; route: Route }) {
  switch (name) {
    case 'requests':
      return <RequestsPage live={live} route={route} />;
    case 'people':
      return <PeoplePage live={live} route={route} />;
    case 'data':
      return <DataPage live={live} route={route} />;
    case 'rules':
      return <RulesPage live={live} route={route} />;
    case 'time':
      return <TimePage live={live} />;
    case 'snapshots':
      return <SnapshotsPage live={live} route={route} />;
    case 'coverage':
      return <CoveragePage live={live} />;
    case 'drift':
      return <DriftPage />;
    case 'docs':
      return <DocsPage />;
    case 'sandboxes':
      return <SandboxesPage live={live} />;
    default:
      return (
        <div class="page">
          <h1>There is no such page</h1>
          <Link to={addressOf(['requests'])}>Requests</Link>
        </div>
      );
  }
}

/** A red bar while a switch stands at a wrong position: what is answered then is not what the vendor does. */
function TwinsBar({ live }: { live: Live }) {
  const sandbox = useGet<Shape<'Sandbox'>>(`/sandboxes/${sandboxName}`, live.changes.rules + live.changes.sandbox);
  const twins = Object.keys(sandbox.value?.settings.twins ?? {});
  if (twins.length === 0) return null;
  const off = async () => {
    for (const rule of twins) await send('PUT', `/rules/${encodeURIComponent(rule)}`, { twin: false });
  };
  return (
    <p class="banner wrong-on" role="alert">
      Wrong on purpose: {twins.join(', ')}. Answers are not the vendor’s.{' '}
      <button type="button" onClick={() => void off()}>
        Make it right
      </button>
    </p>
  );
}

function Deleted() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="page">
      <h1 tabIndex={-1} ref={heading}>
        The sandbox {sandboxName} was deleted
      </h1>
      <p>
        A request to it makes it anew, from the start. <a href={pageRoot.href}>Open it again</a>, or go to{' '}
        <a href={`${serverUrl}/__admin/ui/sandboxes`}>all sandboxes</a>.
      </p>
    </main>
  );
}
