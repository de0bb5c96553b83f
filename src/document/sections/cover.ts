import { choiceName } from '../../core/choices.ts';
import type { Cover } from '../../core/document.ts';
import { control as controlWords } from '../../messages/document/control.ts';
import { cover as words } from '../../messages/document/cover.ts';
import type { Context } from '../context.ts';
import { coverPicture, hasPicture, LOGO_KEY } from '../images.ts';
import { formatControlDate } from './control.ts';

/** The title of the innovation, or what stands for one. */
export function titleOf({ dossier, draft, report, say }: Context): string {
  return dossier.innovation.judul ?? (draft ? say(words.untitled) : report.title);
}

function facts(context: Context): Cover['facts'] {
  const { dossier, rulebook, report, draft, stage, say } = context;
  const { innovation } = dossier;
  const rows = [
    { term: say(words.group), value: choiceName(rulebook.kelompok, innovation.kelompok) },
    { term: say(words.category), value: choiceName(rulebook.kategori, innovation.kategori) },
    { term: say(words.edition), value: report.editionName },
    { term: say(words.stage), value: draft ? say(controlWords.stages)[stage] : undefined },
    { term: say(words.date), value: formatControlDate(context) },
  ];
  return rows.flatMap(({ term, value }) => (value === undefined ? [] : [{ term, value }]));
}

function pictures(context: Context): Pick<Cover, 'picture' | 'logo'> {
  const { dossier, agency, images, say } = context;
  const image = coverPicture(dossier);
  const alt =
    dossier.innovation.sampul?.teks ?? say(words.pictureOf)({ title: dossier.innovation.judul ?? '' });
  const logo = { image: LOGO_KEY, alt: say(words.logoOf)({ agency: agency.nama ?? '' }) };
  return {
    ...(image === undefined || !hasPicture(context, image) ? {} : { picture: { image, alt } }),
    ...(images.has(LOGO_KEY) ? { logo } : {}),
  };
}

/** The title page. */
export function buildCover(context: Context): Cover {
  const { dossier, agency, rulebook, fiction, say } = context;
  const { nama_singkat: short, upp: unit } = dossier.innovation;
  return {
    kicker: `${rulebook.kompetisi} ${rulebook.tahun}`,
    title: titleOf(context),
    ...(short === undefined ? {} : { subtitle: short }),
    agency: agency.nama ?? say(words.noAgency),
    ...(unit === undefined ? {} : { unit }),
    facts: facts(context),
    ...(fiction ? { fiction: say(words.fiction) } : {}),
    ...pictures(context),
  };
}
