import { useEffect, useRef } from 'preact/hooks';
import { memo } from '../memo.tsx';
import { Evidence, Link, StatusMark, shortVendor, timeOfDay } from '../parts.tsx';
import type { Shape } from '../shapes.ts';
import { isInRange, type Range } from './range.ts';

type Line = Shape<'RequestLine'>;

type List = {
  readonly lines: readonly Line[];
  readonly selected: number | undefined;
  /** Number of the last request that the user has seen. */
  readonly readTo: number;
  readonly addressAt: (id: number) => string;
  /** The requests that a scenario is made of. */
  readonly range: Range | undefined;
  /** Number of lines that are not shown. */
  readonly more: number;
  readonly showMore: () => void;
};

/** The lines of requests. */
export function RequestList({ lines, selected, readTo, addressAt, range, more, showMore }: List) {
  const firstRead = lines.findIndex(({ id }) => id <= readTo);
  return (
    <ol class="requests" aria-label="Requests, newest first">
      {lines.map((line, i) => (
        <RequestRow
          key={line.id}
          line={line}
          isSelected={line.id === selected}
          isFirstRead={i === firstRead && i > 0}
          isMarked={range !== undefined && isInRange(range, line.id)}
          address={addressAt(line.id)}
        />
      ))}
      {more > 0 && (
        <li class="more">
          <button type="button" class="quiet" onClick={showMore}>
            {more} older
          </button>
        </li>
      )}
    </ol>
  );
}

type Row = {
  readonly line: Line;
  readonly isSelected: boolean;
  readonly isFirstRead: boolean;
  readonly isMarked: boolean;
  readonly address: string;
};

const RequestRow = memo(({ line, isSelected, isFirstRead, isMarked, address }: Row) => {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isSelected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const isRefused = line.status === 0 || line.status >= 400;
  return (
    <li
      ref={row}
      class={`${isRefused ? 'refused' : ''} ${isFirstRead ? 'first-read' : ''} ${isMarked ? 'marked' : ''}`}
    >
      <Link to={address} class="request" aria-current={isSelected ? 'true' : undefined}>
        <span class="request-id">{line.id}</span>
        <StatusMark status={line.status} />
        <span class="request-name">
          <span class="request-operation">{line.operation ?? 'no operation'}</span>
          <span class="request-path">
            {line.method} {line.path}
          </span>
        </span>
        {isMarked && <span class="visually-hidden">in the scenario</span>}
        {line.fault !== undefined && <span class="fault-mark">{line.fault}</span>}
        <Evidence is={line.evidence} />
        <span class={`vendor ${shortVendor(line.vendor)}`}>{shortVendor(line.vendor)}</span>
        <span class="request-time">
          {timeOfDay(line.at)}
          {line.milliseconds !== undefined && <span class="request-ms">{line.milliseconds.toFixed(1)} ms</span>}
        </span>
      </Link>
    </li>
  );
});
