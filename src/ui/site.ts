import MiniSearch from 'minisearch';

type Entry = {
  readonly id: number;
  readonly to: string;
  readonly page: string;
  readonly title: string;
  readonly text: string;
};
type Search = (words: string) => readonly Found[];
type Found = Pick<Entry, 'to' | 'page' | 'title'>;

const { home = '', index = '' } = document.body.dataset;
const top = new URL(home, location.href);

/** Loads the sections of all pages, and makes the index of their words. */
async function load(): Promise<Search> {
  const entries: readonly Entry[] = await (await fetch(new URL(index, location.href))).json();
  const search = new MiniSearch<Entry>({
    fields: ['title', 'page', 'text'],
    storeFields: ['to', 'page', 'title'],
    searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND', boost: { title: 4, page: 2 } },
  });
  search.addAll(entries);
  return (words) =>
    search
      .search(words)
      .slice(0, 12)
      .map(({ to, page, title }) => ({ to, page, title }));
}

/** Loads the index when words are first typed. */
function lazily(): () => Promise<Search> {
  let loading: Promise<Search> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

const search = lazily();
const input = document.createElement('input');
Object.assign(input, { type: 'search', placeholder: 'Search', autocomplete: 'off' });
input.setAttribute('aria-label', 'Search the pages');
const list = document.createElement('ul');
list.setAttribute('aria-label', 'Found');
list.hidden = true;
const status = document.createElement('p');
status.setAttribute('role', 'status');
status.className = 'status';
document.getElementById('search')?.append(input, list, status);

async function show(): Promise<void> {
  const words = input.value.trim();
  const found = words === '' ? [] : (await search())(words);
  if (words !== input.value.trim()) return; // a later letter has its own answer
  list.replaceChildren(...found.map(toItem));
  list.hidden = found.length === 0;
  status.textContent = words === '' ? '' : found.length === 0 ? 'Nothing found.' : `${found.length} found.`;
}

function toItem({ to, page, title }: Found): HTMLLIElement {
  const link = document.createElement('a');
  link.href = new URL(to, top).href;
  link.textContent = title === page ? title : `${title} · ${page}`;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

input.addEventListener('input', () => void show());
input.addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') list.querySelector('a')?.click();
  if (key === 'Escape') {
    input.value = '';
    void show();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target === input) return;
  event.preventDefault();
  input.focus();
});
