// docs/penjelasan/: what `inovasi explain` says, in Indonesian, and in English below en/.
import { MARK } from './markdown.mjs';

const FOLDERS = { id: 'docs/penjelasan', en: 'docs/penjelasan/en' };

/** The mark stands below the title, as on every generated page. */
function marked(markdown) {
  const [title, ...rest] = markdown.split('\n');
  return [title, '', MARK, ...rest].join('\n');
}

function indexPage(pages, words) {
  const links = [...pages].map(([name, { title }]) => `- [${title}](${name}.md)`);
  return `# ${words.docs.index}\n\n${MARK}\n\n${words.docs.indexLead}\n\n${links.join('\n')}\n`;
}

/** Every page by its path, in both languages. */
export function explanationPages(program, editions) {
  const [chosen] = editions;
  return Object.entries(FOLDERS).flatMap(([language, folder]) => {
    const pages = program.explanationDocs({ editions, chosen, checks: program.checks, language });
    return [
      [`${folder}/README.md`, indexPage(pages, program.explainWords[language])],
      ...[...pages].map(([name, page]) => [`${folder}/${name}.md`, marked(program.renderPageMarkdown(page))]),
    ];
  });
}
