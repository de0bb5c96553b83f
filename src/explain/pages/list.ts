import { withCode, type Page, type PageBlock, type PageText } from '../../core/page.ts';
import { GENERAL_ENTRIES } from '../../messages/explain/general/index.ts';
import { RULE_TOPICS } from '../../messages/explain/rules/index.ts';
import { explainWords } from '../../messages/explain/words.ts';
import { looseProblems, type Library } from '../library.ts';

function names(title: string, ids: readonly string[]): readonly PageBlock[] {
  return ids.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'paragraph',
          text: ids.flatMap((id, index) => [
            ...(index === 0 ? [] : [', ']),
            { text: id, tone: 'code' as const },
          ]),
        },
      ];
}

function generalTopics(library: Library): PageBlock {
  const rows = Object.entries(GENERAL_ENTRIES).map(([id, entry]) => {
    const [alias] = library.language === 'id' ? entry.aliases : [];
    return { term: alias ?? id, value: entry[library.language].title };
  });
  return { kind: 'facts', rows };
}

function ruleTopics(library: Library): readonly PageBlock[] {
  const known = new Set(library.editions.flatMap(({ aturan }) => aturan.map(({ id }) => id)));
  return Object.values(RULE_TOPICS).flatMap((topic): readonly PageBlock[] => {
    const ids = Object.keys(topic.entries).filter((id) => known.has(id));
    const items = ids.map((id): PageText => [{ text: id, tone: 'code' }, `: ${ruleTitleIn(id, library)}`]);
    return ids.length === 0
      ? []
      : [
          { kind: 'heading', level: 3, text: topic[library.language] },
          { kind: 'list', items },
        ];
  });
}

function ruleTitleIn(id: string, { editions, language }: Library): string {
  const rule = editions.flatMap(({ aturan }) => aturan).find((one) => one.id === id);
  return (language === 'en' ? rule?.judul_en : undefined) ?? rule?.judul ?? id;
}

/** Every topic there is, by kind. */
export function topicListPage(library: Library): Page {
  const words = explainWords[library.language].list;
  const { chosen } = library;
  return {
    title: words.title,
    blocks: [
      { kind: 'paragraph', text: withCode(words.lead) },
      { kind: 'heading', level: 2, text: words.general },
      generalTopics(library),
      { kind: 'heading', level: 2, text: words.rules },
      ...ruleTopics(library),
      ...names(words.sections(chosen.nama), [...new Set(chosen.bagian.map(({ id }) => id))]),
      ...names(
        words.editions,
        library.editions.map(({ id }) => id),
      ),
      ...names(words.kinds, Object.keys(library.checks).sort()),
      ...names(words.problems, looseProblems(library)),
      { kind: 'paragraph', text: withCode(words.foot) },
    ],
  };
}
