import type { HelpConfiguration } from 'commander'

const dutch: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Gebruik:'],
  [/^Arguments:/, 'Argumenten:'],
  [/^Options:/, 'Opties:'],
  [/^Commands:/, 'Opdrachten:'],
  [/\[options\]/g, '[opties]'],
  [/\[command\]/g, '[opdracht]'],
  [/<file>/g, '<bestand>'],
  [/^file$/, 'bestand'],
  [/file\.\.\./g, 'bestand...'],
  [/\bguideline\b/g, 'richtlijn'],
  [/\bterm\.\.\./g, 'term...'],
  [/<name>/g, '<naam>'],
  [/<text>/g, '<tekst>'],
  [/<date>/g, '<datum>'],
  [/<sender>/g, '<afzender>'],
  [/\bbefore\b/g, 'oud'],
  [/\bafter\b/g, 'nieuw'],
]

/** The headings and placeholders that commander prints itself, in the language of the rest of the help. */
export function helpFormat(lang: 'nl' | 'en'): HelpConfiguration {
  if (lang === 'en') return {}
  return {
    styleTitle: inDutch,
    styleUsage: inDutch,
    styleOptionTerm: inDutch,
    styleSubcommandTerm: inDutch,
    styleArgumentTerm: inDutch,
  }
}

/** A heading, the name of an argument or the flags of an option, with the English words in it replaced; flags and values stay. */
export function inDutch(text: string): string {
  return dutch.reduce((out, [english, word]) => out.replace(english, word), text)
}
