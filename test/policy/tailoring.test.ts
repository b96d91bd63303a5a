import { describe, expect, test } from 'vitest'
import type { Company } from '../../src/core/engine/company.ts'
import { type Clause, type PolicyDocument, policy, walletCard } from '../../src/core/policy/index.ts'

const company: Company = {
  name: 'Van Dijk',
  country: 'NL',
  languages: ['nl', 'en'],
  desks: {
    communications: { name: 'Sanne de Wit', email: 'sanne@vandijk.example' },
    legal: { email: 'recht@vandijk.example' },
  },
}

describe('the extra section', () => {
  test('stands there only for a listed or privacy-regulated company', () => {
    expect(sectionsOf({})).not.toContain('regulated')
    expect(sectionsOf({ listed: true })).toContain('regulated')
    expect(sectionsOf({ privacyRegulated: true })).toContain('regulated')
  })

  test('holds what belongs to the case, and no clause twice', () => {
    const section = (extra: Partial<Company>) =>
      written(extra)
        .sections.find((one) => one.id === 'regulated')
        ?.clauses.map((clause) => clause.id)
    expect(section({ listed: true })).toEqual(['financial', 'quiet-period', 'inside-information', 'regulator'])
    expect(section({ privacyRegulated: true })).toEqual(['customer-data', 'data-leak', 'regulator'])
    expect(titleOf({ listed: true })).not.toBe(titleOf({ privacyRegulated: true }))
  })
})

describe('a Dutch public body', () => {
  test('may not vet private posts, and says so', () => {
    const clause = clauseOf(written({ publicBody: true }), 'own-posts')
    expect(clause.rule).toContain('artikel 7 van de Grondwet')
    expect(clause.law.map((law) => law.id)).toContain('nl-grondwet-7')
    expect(clauseOf(written({ publicBody: true }, 'en'), 'own-posts').rule).toContain(
      'article 7 of the Dutch Constitution',
    )
  })

  test('asks nobody to show a post of their own first, listed or not', () => {
    const said = spoken({ publicBody: true, listed: true, privacyRegulated: true })
    expect(said).not.toMatch(/eerst voor aan|insiderlijst/)
    expect(spoken({ listed: true })).toContain(
      'leg een bericht over onze resultaten of plannen dan eerst voor aan Communicatie.',
    )
  })

  test('is told apart from a private employer and from a body elsewhere', () => {
    expect(clauseOf(written({}), 'own-posts').rule).not.toContain('Grondwet')
    expect(clauseOf(written({ publicBody: true, country: 'BE' }), 'own-posts').rule).not.toContain('Grondwet')
    expect(clauseOf(written({ sector: 'gemeente' }), 'own-posts').rule).toContain('Grondwet')
    expect(clauseOf(written({ sector: 'gemeente', publicBody: false }), 'own-posts').rule).not.toContain('Grondwet')
  })
})

describe('the country', () => {
  test('names the works council where there is one', () => {
    expect(clauseOf(written({}), 'protected-speech').rule).toContain('ondernemingsraad')
    expect(clauseOf(written({ country: 'US' }, 'en'), 'protected-speech').rule).not.toContain('works council')
    expect(clauseOf(written({}), 'sign-off').rule).toContain('instemming van de ondernemingsraad')
  })

  test('promises the seven days and three months of the directive only where it holds', () => {
    expect(clauseOf(written({}), 'speak-up').rule).toContain('Binnen zeven dagen')
    expect(clauseOf(written({ country: 'UK' }, 'en'), 'speak-up').rule).not.toContain('seven days')
  })
})

describe('the voice', () => {
  test('takes up culture and goals in the company’s own words', () => {
    const intro = written({ culture: ['nuchter', 'eigengereid'], goals: ['vakmensen werven'] }).sections[0]?.intro.join(
      ' ',
    )
    expect(intro).toContain('nuchter en eigengereid')
    expect(intro).toContain('vakmensen werven')
    expect(intro).toContain('Wie werk zoekt')
  })

  test('translates what it knows and quotes the rest in the language of the company', () => {
    const intro = written(
      { culture: ['nuchter', 'eigengereid'], goals: ['vakmensen werven'] },
      'en',
    ).sections[0]?.intro.join(' ')
    expect(intro).toContain('down-to-earth and “eigengereid”.')
    expect(intro).toContain('What we work towards: “vakmensen werven”.')
    expect(intro).not.toContain('nuchter')
    expect(intro).toContain('People looking for work')
  })

  test('says as much in one language as in the other, also of a trade without a pack', () => {
    const own = {
      culture: ['nuchter', 'eigengereid'],
      goals: ['bruggen bouwen', 'gehoord worden'],
      sector: 'touwslagerij',
    }
    for (const word of ['eigengereid', 'bruggen bouwen', 'gehoord worden', 'touwslagerij']) {
      for (const lang of ['nl', 'en'] as const) expect(JSON.stringify(written(own, lang))).toContain(word)
    }
    expect(clauseOf(written(own, 'en'), 'tailored').rule).toContain('active in “touwslagerij”')
  })

  test('lets somebody speak whose work fits the trade', () => {
    const profileOf = (sector: string) => clauseOf(written({ sector }), 'own-posts').do[0]?.text
    expect(profileOf('thuiszorg')).toContain('“Verpleegkundige bij Van Dijk')
    expect(profileOf('software')).toContain('“Ontwikkelaar bij Van Dijk')
    expect(profileOf('touwslagerij')).toContain('“Planner bij Van Dijk')
  })

  test('differs with the culture', () => {
    expect(introOf({ culture: ['speels'] })).toContain('Een grap mag')
    expect(introOf({ culture: ['zorgvuldig'] })).toContain('Eén feit dat klopt')
    expect(introOf({ culture: ['speels'] })).not.toContain('Eén feit dat klopt')
  })

  test('says je or u, and never both', () => {
    expect(spoken({ address: 'u' })).not.toMatch(/\b(?:je|jij|jou|jouw|jezelf)\b/i)
    expect(spoken({ address: 'je' })).not.toMatch(/\b(?:u|uw|uzelf)\b/i)
    expect(spoken({})).toBe(spoken({ address: 'je' }))
    expect(
      spoken({
        address: 'u',
        publicBody: true,
        listed: true,
        privacyRegulated: true,
        sector: 'bank, zorg, software, winkel',
      }),
    ).not.toMatch(/\b(?:je|jij|jou|jouw|jezelf)\b/i)
  })

  test('calls those it serves by their name', () => {
    expect(clauseOf(written({ publicBody: true }), 'criticism').title).toBe('Als een inwoner klaagt')
    expect(clauseOf(written({ sector: 'ziekenhuis' }), 'criticism').title).toBe('Als een patiënt klaagt')
    expect(clauseOf(written({}), 'criticism').title).toBe('Als een klant klaagt')
  })

  test('brings clauses and examples of the trade', () => {
    const ids = (sector: string) => clausesOf(written({ sector })).map((clause) => clause.id)
    expect(ids('ziekenhuis')).toContain('patients')
    expect(ids('bank')).toContain('money-advice')
    expect(ids('software')).toContain('vulnerabilities')
    expect(ids('supermarkt, retail')).toContain('reviews')
    expect(ids('overheid')).toContain('neutrality')
    expect(ids('installatie')).not.toContain('patients')
    expect(clauseOf(written({ sector: 'bank' }), 'confidential').do).toHaveLength(2)
  })
})

describe('desks', () => {
  test('a desk without contact falls back to communications', () => {
    expect(clauseOf(written({}), 'legal-matter').ask?.text).toBe('Juridische Zaken: recht@vandijk.example.')
    expect(clauseOf(written({}), 'crisis').ask).toMatchObject({
      desk: 'pr',
      name: 'Communicatie',
      email: 'sanne@vandijk.example',
    })
    expect(clauseOf(written({}), 'crisis').rule).toContain('Stuur vragen door naar Communicatie')
  })

  test('a speak-up desk without contact has Communications show the way, without hearing what it is about', () => {
    expect(clauseOf(written({}), 'speak-up').ask).toMatchObject({
      desk: 'compliance',
      email: 'sanne@vandijk.example',
      text: 'Ons meldpunt (Compliance) heeft nog geen eigen adres. Communicatie wijst je de weg: Sanne de Wit, sanne@vandijk.example. Waar het over gaat, hoef je daar niet te vertellen.',
    })
    expect(clauseOf(written({ address: 'u' }), 'exits').ask?.text).toContain('hoeft u daar niet')
    expect(clauseOf(written({}, 'en'), 'speak-up').ask?.text).toContain('shows you the way: Sanne de Wit')
    const own = { ...company.desks, compliance: { email: 'meld@vandijk.example' } }
    expect(clauseOf(written({ desks: own }), 'speak-up').ask?.text).toBe(
      'Ons meldpunt (Compliance): meld@vandijk.example.',
    )
    expect(clauseOf(written({ desks: {} }), 'speak-up').ask?.text).toBe(
      'Ons meldpunt (Compliance). Het adres staat hier nog niet.',
    )
  })

  test('protected speech has no desk to ask', () => {
    expect(clauseOf(written({}), 'protected-speech').ask).toBeUndefined()
  })

  test('the company names another desk for a clause', () => {
    expect(clauseOf(written({ guidelines: { competitor: { desk: 'communications' } } }), 'competitor').ask?.desk).toBe(
      'communications',
    )
  })
})

describe('what the company says of a clause', () => {
  test('its own wording replaces a rule and keeps what the rule does not cover', () => {
    const own = {
      guidelines: { competitor: { wording: { nl: 'Gun een ander ook wat. {echt}', en: 'Be a good sport.' } } },
    }
    const clause = clauseOf(written(own), 'competitor')
    expect(clause.rule).toBe('Gun een ander ook wat. {echt}')
    expect(clause.short).toBe('Gun een ander ook wat.')
    expect(clause.own).toEqual({ lang: 'nl' })
    expect(clause.carveOut).toContain('Loon')
    expect(clauseOf(written(own, 'en'), 'competitor').rule).toBe('Be a good sport.')
  })

  test.each([
    [
      'Iemand klaagt? Bedank en vraag of je mag bellen. De rest volgt.',
      'Iemand klaagt? Bedank en vraag of je mag bellen.',
    ],
    ['Gebruik bijv. een eigen foto. Meer niet.', 'Gebruik bijv. een eigen foto.'],
    ['Klacht?\n\nLuister eerst.\nBel daarna.', 'Klacht? Luister eerst.'],
    [`${'Een hele lange vraag '.repeat(9)}? Bel gerust.`, 'Bel gerust.'],
    ['Mag dit?', 'Mag dit?'],
  ])('its own wording %j is short as %j', (wording, short) => {
    const own = { guidelines: { competitor: { wording: { nl: wording } }, eigen: { wording: { nl: wording } } } }
    expect(clauseOf(written(own), 'competitor').short).toBe(short)
    expect(clauseOf(written(own), 'eigen').short).toBe(short)
  })

  test('its own wording without an end is cut between words', () => {
    const short = clauseOf(written({ guidelines: { tone: { wording: { nl: 'woord '.repeat(99) } } } }), 'tone').short
    expect(short.length).toBeLessThanOrEqual(201)
    expect(short).toMatch(/^(?:woord )+woord…$/)
  })

  test('wording in one language is shown in the other and says so', () => {
    const own = { guidelines: { competitor: { wording: { nl: 'Gun een ander ook wat.' } } } }
    expect(clauseOf(written(own, 'en'), 'competitor')).toMatchObject({
      rule: 'Gun een ander ook wat.',
      own: { lang: 'nl' },
    })
  })

  test('a clause switched off says so, says why it matters, and leaves the card', () => {
    const document = written({ guidelines: { disclosure: { enabled: false } } })
    const clause = clauseOf(document, 'disclosure')
    expect(clause.off?.text).toContain('Van Dijk heeft dit stukje uitgezet')
    expect(clause.off?.why).toContain('ongemerkt reclame')
    expect(walletCard(document).lines).toHaveLength(8)
    expect(walletCard(document).lines).not.toContain(clause.short)
  })

  test('a right cannot be switched off or written away', () => {
    const own = { guidelines: { 'protected-speech': { enabled: false, wording: { nl: 'Zwijg.', en: 'Be silent.' } } } }
    const clause = clauseOf(written(own), 'protected-speech')
    expect(clause.off).toBeUndefined()
    expect(clause.kept).toContain('kan niet uit')
    expect(clause.rule).toContain('vakbond')
    expect(clause.rule).toContain('Zwijg.')
  })

  test('a clause of its own flows in behind the general ones, with its limit beside it', () => {
    const document = written({
      guidelines: { 'foto-van-het-pand': { wording: { nl: 'Geen foto van de kluis.', en: 'No photo of the vault.' } } },
    })
    const general = document.sections.find((section) => section.id === 'in-general')
    expect(general?.clauses.at(-1)).toMatchObject({
      id: 'foto-van-het-pand',
      title: 'Foto van het pand',
      rule: 'Geen foto van de kluis.',
    })
    expect(general?.clauses.at(-1)?.carveOut).toContain('vakbond')
  })

  test('a name with braces and bars is not taken for a template', () => {
    expect(policy({ name: 'A{company}[x|y]' }, { lang: 'nl' }).title).toBe('Sociale media bij A{company}[x|y]')
  })
})

function written(extra: Partial<Company>, lang: 'nl' | 'en' = 'nl'): PolicyDocument {
  return policy({ ...company, ...extra }, { lang })
}

function clausesOf(document: PolicyDocument): readonly Clause[] {
  return document.sections.flatMap((section) => section.clauses)
}

function clauseOf(document: PolicyDocument, id: string): Clause {
  const clause = clausesOf(document).find((one) => one.id === id)
  if (clause === undefined) throw new Error(`no clause ${id}`)
  return clause
}

function sectionsOf(extra: Partial<Company>): readonly string[] {
  return written(extra).sections.map((section) => section.id)
}

function titleOf(extra: Partial<Company>): string | undefined {
  return written(extra).sections.find((section) => section.id === 'regulated')?.title
}

function introOf(extra: Partial<Company>): string {
  return written(extra).sections[0]?.intro.join(' ') ?? ''
}

/** Everything said to the reader; what stands between quotation marks is somebody else talking. */
function spoken(extra: Partial<Company>): string {
  const document = written(extra)
  const said = [
    document.subtitle,
    document.notice,
    ...Object.values(document.labels).filter((label) => typeof label === 'string'),
    ...document.sections.flatMap((section) => [section.title, ...section.intro]),
    ...clausesOf(document).flatMap((clause) => [
      clause.title,
      clause.short,
      clause.rule,
      ...(clause.points ?? []),
      clause.reason,
      clause.carveOut ?? '',
      ...[...clause.do, ...clause.ratherNot].flatMap((example) => [example.text, example.note ?? '']),
    ]),
  ]
  return said.join('\n').replace(/“[^”]*”/g, '')
}
