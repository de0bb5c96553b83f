import { printable } from '../core/printable.ts';
import { isPossible, type Need, type Outlook, type WhatIf } from '../core/what-if.ts';
import { hang, wrap } from '../core/layout.ts';
import { choiceName, type WhatIfPage } from './what-if-page.ts';

type Kind = 'blocking' | 'advised' | 'unknown';

const MARKS: Readonly<Record<Kind, string>> = { blocking: '✗', advised: 'i', unknown: '?' };

function needText({ title, about }: Need): string {
  return about.length === 0 ? title : `${title} (${about.join(', ')})`;
}

/** Needs without those that the own choice has as well. */
function beyond(needs: readonly Need[], own: readonly Need[]): readonly Need[] {
  const known = new Set(own.flatMap(({ requirements }) => requirements));
  return needs.flatMap((need): Need[] => {
    const fresh = need.requirements.map((id) => !known.has(id));
    if (!fresh.includes(true)) return [];
    const requirements = need.requirements.filter((_, index) => fresh[index]);
    return [{ ...need, requirements, about: need.about.filter((_, index) => fresh[index]) }];
  });
}

function count(needs: readonly Need[]): number {
  return needs.flatMap(({ requirements }) => requirements).length;
}

function listed(kind: Kind, needs: readonly Need[], page: WhatIfPage): readonly string[] {
  if (needs.length === 0) return [];
  const text = needs.map(needText).join('; ');
  return hang(`  ${MARKS[kind]} `, printable(`${page.words[kind]}: ${text}.`), page.columns);
}

/** Of more choices than this, what those that are over would ask is left out. */
const MANY = 6;

const KINDS = Object.keys(MARKS) as readonly Kind[];

/** What another choice asks more and less than the own one does. */
function difference(outlook: Outlook, own: Outlook, page: WhatIfPage): readonly string[] {
  const { words } = page;
  const more = KINDS.map((kind) => [kind, beyond(outlook.needs[kind], own.needs[kind])] as const);
  const blocking = beyond(own.needs.blocking, outlook.needs.blocking);
  const shared = KINDS.reduce((sum, kind) => sum + count(outlook.needs[kind]), 0);
  const same = shared - more.reduce((sum, [, needs]) => sum + count(needs), 0);
  const settled =
    blocking.length === 0
      ? []
      : hang('  − ', printable(`${words.settled}: ${blocking.map(needText).join('; ')}.`), page.columns);
  return [
    ...(same === 0 ? [] : hang('  = ', words.same(same), page.columns)),
    ...more.flatMap(([kind, needs]) => listed(kind, needs, page)),
    ...settled,
  ];
}

/** Fields without an answer and answers without a field, where they are not those of the own choice. */
function formLines({ form, own: isOwn }: Outlook, own: Outlook, page: WhatIfPage): readonly string[] {
  const { words, columns } = page;
  const parts = [
    { label: words.emptyFields, fields: form.empty, before: own.form.empty },
    { label: words.unreadAnswers, fields: form.unread, before: own.form.unread },
  ].filter(
    ({ fields, before }) => fields.length > 0 && (isOwn || JSON.stringify(fields) !== JSON.stringify(before)),
  );
  return parts.flatMap(({ label, fields }) =>
    hang('  · ', printable(`${label}: ${fields.map(({ title }) => title).join(', ')}.`), columns),
  );
}

/** What each choice lacks: the own one in full, the others by how they differ from it. */
export function needLines({ outlooks }: WhatIf, page: WhatIfPage): readonly string[] {
  const { words, paint, columns } = page;
  const [own] = outlooks;
  if (own === undefined) return [];
  const possible = outlooks.filter(isPossible);
  const compared = possible.length > MANY ? possible.filter(({ own, closed }) => own || !closed) : possible;
  const left = possible.length - compared.length;
  const blocks = compared.flatMap((outlook) => {
    const lacking = outlook.own
      ? KINDS.flatMap((kind) => listed(kind, outlook.needs[kind], page))
      : difference(outlook, own, page);
    const lines = [...lacking, ...formLines(outlook, own, page)];
    const shown = lines.length === 0 ? [`  ${words.nothing}`] : lines;
    return [...wrap(choiceName(outlook, words), columns), ...shown, ''];
  });
  const rest = left === 0 ? [] : [...wrap(words.notDetailed(left), columns), ''];
  return [paint.bold(words.details), ...blocks, ...rest];
}
