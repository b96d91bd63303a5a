import type { PatternId } from '../patterns/index.ts'

/** The authorities behind each pattern, the one that decides first within its country. Ids of the law packs. */
export const behind: { readonly [pattern in PatternId]: readonly string[] } = {
  'whistle-gag': ['eu-whistleblowing-24', 'eu-whistleblowing-21', 'us-21f-17', 'us-stericycle'],
  'pay-secrecy': ['us-stericycle', 'us-triple-play', 'nl-rotterdam-2024', 'echr-herbai'],
  'blanket-ban': ['us-stericycle', 'nl-grondwet-7', 'nl-rotterdam-2024', 'echr-herbai', 'us-ny-201-d'],
  'prior-approval': [
    'us-stericycle',
    'us-om-12-31',
    'nl-grondwet-7',
    'nl-aanwijzingen-13-15',
    'nl-rotterdam-2024',
    'echr-herbai',
  ],
  'when-in-doubt': ['us-stericycle', 'us-om-12-59', 'us-om-12-31', 'nl-grondwet-7', 'nl-rotterdam-2024', 'echr-herbai'],
  disparagement: [
    'us-stericycle',
    'us-om-12-59',
    'us-triple-play',
    'nl-rotterdam-2024',
    'echr-herbai',
    'nl-ambtenarenwet-10',
  ],
  truthfulness: ['us-stericycle', 'us-om-12-59', 'nl-rotterdam-2024', 'echr-herbai'],
  reputation: ['us-stericycle', 'nl-rotterdam-2024', 'echr-herbai', 'nl-ambtenarenwet-10'],
  civility: ['us-stericycle', 'us-om-11-74', 'nl-rotterdam-2024', 'echr-herbai'],
  confidentiality: ['us-stericycle', 'us-om-12-31', 'eu-whistleblowing-21', 'nl-rotterdam-2024'],
  'internal-communications': ['us-stericycle', 'eu-whistleblowing-21', 'nl-rotterdam-2024'],
  'coworkers-privacy': ['us-stericycle', 'us-om-11-74', 'nl-rotterdam-2024', 'echr-herbai'],
  affiliation: ['us-stericycle', 'us-om-12-31', 'nl-rotterdam-2024', 'echr-herbai'],
  'real-name': ['us-stericycle', 'nl-rotterdam-2024', 'echr-herbai'],
  disclaimer: ['us-stericycle', 'us-om-12-31', 'nl-rotterdam-2024'],
  'media-ban': ['us-stericycle', 'us-om-11-74', 'nl-grondwet-7', 'nl-rotterdam-2024', 'echr-herbai'],
  'logos-photos': ['us-stericycle', 'us-om-12-31', 'nl-rotterdam-2024'],
  recording: ['us-stericycle', 'nl-rotterdam-2024', 'echr-herbai'],
  'internal-first': ['eu-whistleblowing-24', 'eu-whistleblowing-21', 'us-stericycle', 'us-om-12-31'],
  'legal-matters': ['eu-whistleblowing-24', 'us-21f-17', 'us-stericycle', 'us-om-12-59'],
  friending: ['us-stericycle', 'us-om-12-59', 'nl-ap-search', 'eu-wp249'],
  politics: [
    'us-ny-201-d',
    'us-stericycle',
    'nl-grondwet-7',
    'nl-ambtenarenwet-10',
    'nl-rotterdam-2024',
    'echr-herbai',
  ],
  'crisis-silence': [
    'us-stericycle',
    'us-om-11-74',
    'nl-grondwet-7',
    'eu-whistleblowing-24',
    'nl-rotterdam-2024',
    'echr-herbai',
  ],
  tracing: ['us-stericycle', 'echr-herbai', 'eu-wp249', 'echr-barbulescu'],
  monitoring: ['nl-wor-27', 'echr-barbulescu', 'eu-wp249', 'nl-ap-search', 'us-ca-980', 'us-stericycle'],
  passwords: ['us-ca-980', 'nl-ap-search', 'eu-wp249', 'us-stericycle'],
  'duty-to-report': ['us-stericycle', 'us-om-12-59', 'nl-rotterdam-2024', 'echr-melike'],
  expertise: ['us-stericycle', 'nl-rotterdam-2024', 'echr-herbai'],
  'savings-clause': ['us-triple-play', 'us-om-12-31', 'eu-whistleblowing-24', 'nl-rotterdam-2024'],
}

/** What stands firm in Europe too: the rest has to be weighed case by case there. */
export const firmInEurope: ReadonlySet<PatternId> = new Set([
  'whistle-gag',
  'legal-matters',
  'internal-first',
  'pay-secrecy',
  'blanket-ban',
  'prior-approval',
  'crisis-silence',
  'tracing',
  'monitoring',
  'passwords',
  'politics',
])

/** Review beforehand of what officials say, in any of its forms. */
export const priorReview: ReadonlySet<PatternId> = new Set([
  'prior-approval',
  'when-in-doubt',
  'media-ban',
  'crisis-silence',
  'blanket-ban',
  'politics',
])

/** What the board let pass as such between 2017 and 2023. */
export const passedUnderBoeing: ReadonlySet<PatternId> = new Set([
  'civility',
  'logos-photos',
  'recording',
  'media-ban',
  'reputation',
  'disclaimer',
  'friending',
])
