import type { Io } from '../../core/io.ts';
import type { Recorded } from '../../git/commit.ts';
import { obstacleText } from '../../messages/commands/git.ts';
import { words } from '../../messages/commands/new.ts';

/** Says what became of recording a dossier's files; nothing was tried where it is undefined. */
export function tellRecorded(recorded: Recorded | undefined, slug: string, message: string, io: Io): void {
  const { language } = io;
  if (recorded?.kind === 'tersimpan') {
    io.out(`${words.committed[language]({ hash: recorded.hash.slice(0, 7), message })}\n`);
  } else if (recorded?.kind === 'terhalang') {
    io.err(`${obstacleText(recorded.obstacle, language)}\n${words.notCommitted[language]({ slug })}\n`);
  } else if (recorded?.kind === 'tanpa-git') {
    io.err(`${words.noGit[language]}\n`);
  } else {
    io.out(`${words.notCommitted[language]({ slug })}\n`);
  }
}
