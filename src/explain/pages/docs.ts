import type { Page, PageBlock } from '../../core/page.ts';
import { GENERAL_ENTRIES } from '../../messages/explain/general/index.ts';
import { FIGURES } from '../../messages/explain/figures.ts';
import { RULE_TOPICS } from '../../messages/explain/rules/index.ts';
import { explainWords } from '../../messages/explain/words.ts';
import { makeCiter } from '../../rules/pages/cite.ts';
import { footBlocks } from '../../rules/pages/foot.ts';
import { shareSources } from '../../rules/shared-sources.ts';
import { looseProblems, type Library } from '../library.ts';
import { explainCheck, explainGeneral, explainProblem } from '../others.ts';
import { explainRule } from '../rule.ts';
import { checkBlocks, generalBlocks, problemBlocks } from './index.ts';
import { ruleParts, type Making } from './rule.ts';

function makingFor(library: Library): Making {
  const { language } = library;
  const figures = FIGURES.map(({ name, source, kind, url }) => ({ id: name, title: source, kind, url }));
  const citer = makeCiter([...figures, ...shareSources(library.editions).sources], language);
  return { words: explainWords[language], citer, language, level: 3 };
}

function titled(text: string, blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
}

type RuleTopicName = keyof typeof RULE_TOPICS;

function rulePage(name: RuleTopicName, library: Library): Page {
  const making = makingFor(library);
  const { [library.language]: title, entries } = RULE_TOPICS[name];
  const blocks = Object.keys(entries).flatMap((id) => {
    const rule = explainRule(id, library);
    return rule === undefined ? [] : titled(`${id} · ${rule.title}`, ruleParts(rule, making));
  });
  return { title, blocks: [...blocks, ...footBlocks(making.citer)] };
}

function otherPages(library: Library): readonly (readonly [string, Page])[] {
  const making = makingFor(library);
  const { general, kinds, problems } = explainWords[library.language].docs;
  const generalParts = Object.keys(GENERAL_ENTRIES).flatMap((id) => {
    const topic = explainGeneral(id, library);
    return topic === undefined ? [] : titled(topic.title, generalBlocks(topic));
  });
  const kindParts = Object.keys(library.checks)
    .toSorted()
    .flatMap((id) => {
      const check = explainCheck(id, library);
      return check === undefined ? [] : titled(id, checkBlocks(check, making));
    });
  const problemParts = looseProblems(library).flatMap((code) =>
    titled(code, problemBlocks(explainProblem(code, library), making)),
  );
  return [
    ['istilah', { title: general, blocks: generalParts }],
    ['jenis-pemeriksaan', { title: kinds, blocks: kindParts }],
    ['kode-temuan', { title: problems, blocks: problemParts }],
  ];
}

/** Everything that `inovasi explain` says of rules, terms, check kinds and codes, as pages by file name. */
export function explanationDocs(library: Library): ReadonlyMap<string, Page> {
  const names = Object.keys(RULE_TOPICS) as RuleTopicName[];
  return new Map([...names.map((name) => [name, rulePage(name, library)] as const), ...otherPages(library)]);
}
