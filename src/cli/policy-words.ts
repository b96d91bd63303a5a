/** What `policy` says around the document. */
export const policyWords = {
  nl: {
    both: () => 'Kies: --summary voor één bladzijde, of --card voor een kaartje.',
    terminal: (format: string) =>
      `Een ${format} is niet te lezen in een terminal. Zet er een bestand bij, bijvoorbeeld --out richtlijnen.${format}, of stuur de uitvoer door met >.`,
    date: (written: string) => `'${written}' is geen bestaande dag. Schrijf een dag als 2027-01-01 (jaar, maand, dag).`,
    ending: (ending: string) =>
      `Wat voor bestand '${ending}' is, weet ik niet. Eindig de naam op .md, .html, .pdf of .docx, of kies met --format.`,
    overwrite: (out: string) => `${out} is het bedrijfsbestand zelf. Kies een andere naam bij --out.`,
    written: (out: string, bytes: number) => `${out} staat klaar (${Math.max(1, Math.round(bytes / 1000))} kB).`,
    unshown: (characters: readonly string[]) =>
      `Het lettertype in de pdf kent deze tekens niet: ${characters.join(' ')}. Op die plekken staat een □.`,
    unwritable: (out: string, code: string) =>
      ({
        ENOENT: `${out} kan niet worden gemaakt: die map bestaat niet.`,
        EACCES: `${out} mag je niet schrijven. Kies een andere plek.`,
        EISDIR: `${out} is een map. Zet de naam van een bestand erachter.`,
        ENOSPC: `${out} past niet meer op deze schijf.`,
      })[code] ?? `${out} kan niet worden geschreven (${code}).`,
  },
  en: {
    both: () => 'Choose: --summary for one page, or --card for a card.',
    terminal: (format: string) =>
      `A ${format} cannot be read in a terminal. Add a file, for instance --out guidelines.${format}, or redirect the output with >.`,
    date: (written: string) => `'${written}' is no day that exists. Write a day as 2027-01-01 (year, month, day).`,
    ending: (ending: string) =>
      `What kind of file '${ending}' is, I do not know. End the name with .md, .html, .pdf or .docx, or choose with --format.`,
    overwrite: (out: string) => `${out} is the company file itself. Choose another name for --out.`,
    written: (out: string, bytes: number) => `${out} is ready (${Math.max(1, Math.round(bytes / 1000))} kB).`,
    unshown: (characters: readonly string[]) =>
      `The font in the PDF lacks these characters: ${characters.join(' ')}. A □ stands in their place.`,
    unwritable: (out: string, code: string) =>
      ({
        ENOENT: `${out} cannot be made: that folder does not exist.`,
        EACCES: `You may not write ${out}. Choose another place.`,
        EISDIR: `${out} is a folder. Add the name of a file.`,
        ENOSPC: `${out} does not fit on this disk any more.`,
      })[code] ?? `${out} cannot be written (${code}).`,
  },
} as const
