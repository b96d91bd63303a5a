import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Zeg dat je hier werkt',
  clause:
    'Prijs je producten, diensten, aandelen of vacatures van ons of een concurrent aan, of vergelijk of verdedig je ze? Zeg dan in het bericht zelf dat je hier werkt. Voor de rest kies je zelf.',
  why: 'Lezers mogen weten dat een aanbeveling van een medewerker komt. In je bio of achter "meer weergeven" ziet niemand het.',
  messages: {
    promotes: '"{found}" leest als een aanbeveling, en nergens staat dat je hier werkt. Zet het erbij, vooraan in je bericht.',
    poses: 'Met "{found}" doe je je voor als klant of buitenstaander. Plaats dit niet; vertel als medewerker wat je ervan vindt.',
    defends: 'Met "{found}" neem je het voor ons op, en nergens staat dat je hier werkt. Zet het erbij.',
  },
} satisfies Texts

/** The sentence that discloses, to put after the praise. */
export const disclosure = (company: string): string => ` (ik werk bij ${company})`

export const lexicon = {
  /** Says in the post that one works there, however naturally. */
  said: [
    '[affiliation]', 'bij ons bij|op [own]', 'ons|onze eigen? [product]', 'onze|ons [product]', 'wij|we van|bij [own]', 'mijn werkgever', 'mijn collega|collegas',
    'als .. van|bij [own]', 'waar ik werk', 'ik werk er|daar|hier', 'werk er zelf', 'werk zelf bij', 'wij van wc eend', 'ik ben .. bij [own]', 'ons bedrijf',
    'kom bij ons', 'medewerker|werknemer van|bij', 'namens [own]', 'ik .. gebouwd|ontworpen|ontwikkeld|bedacht|gemaakt', 'mijn baas|bazin',
  ],
  /** Praise, or advice to buy, join or try. */
  promotes: ['[recommend]', '[boast]', 'aanrader', 'moet je hebben|proberen|kopen|zien', 'beter|goedkoper|sneller|stiller|zuiniger dan', 'fan van', 'dik|super|zo tevreden|blij'],
  /** Speaks as somebody from outside. */
  poses: ['als [client]|buitenstaander|consument|koper', 'al jaren klant', 'tevreden|trouwe|vaste klant', 'ik werk er niet', 'gewoon een klant', 'onafhankelijk* oordeel|mening|tester'],
  /** Takes the company's side. */
  defends: ['valt .. mee', 'onterecht', 'klopt niet', 'doen het .. goed', 'overdreven'],
} as const
