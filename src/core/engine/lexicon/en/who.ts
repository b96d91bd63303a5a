import type { FrameName, Lexicon } from '../names.ts'

/** Who speaks and who is spoken of. */
export const who = {
  i: ['i', 'me', 'my', 'mine', 'myself', 'imma'],
  we: ['we', 'us', 'our', 'ours', 'ourselves'],
  you: ['you', 'your', 'yours', 'yourself', 'u', 'ya', 'yall', 'ur', 'yourselves', 'youse'],
  they: ['they', 'them', 'their', 'theirs', 'he', 'him', 'his', 'she', 'her', 'hers'],
  colleague: [
    'colleague*', 'coworker*', 'co worker|workers', 'teammate*', 'workmate*', 'team mate|mates', 'my team', 'our team', 'the team', 'deskmate', 'work buddy', 'work bestie',
    'apprentice*', 'intern', 'interns', 'new hire|hires|joiner|joiners|starter', 'lads|girls|guys at work', 'direct report|reports', 'work friend|friends|wife|husband',
  ],
  boss: [
    'boss', 'bosses', 'manager', 'managers', 'line manager*', 'supervisor*', 'team lead*', 'director', 'directors', 'ceo', 'cfo', 'coo', 'cto', 'chief executive', 'vp', 'head of _', 'management',
    'leadership', 'the board', 'exec', 'execs', 'executive', 'executives', 'foreman', 'gaffer', 'higher ups', 'upper management', 'senior leadership', 'managing director', 'founder*', 'md', 'shift lead*', 'hr',
  ],
  client: [
    'client', 'clients', 'customer', 'customers', 'patient', 'patients', 'guest', 'guests', 'tenant*', 'resident*', 'policyholder*', 'passenger*', 'subscriber*', 'shopper*', 'diner*', 'student', 'students', 'pupil*',
    'account holder*', 'claimant*', 'member of the public', 'punter*', 'borrower*', 'taxpayer*', 'service user*', 'applicant*', 'end user*', 'traveller*', 'traveler*', 'homeowner*',
  ],
  reporter: [
    'journalist*', 'reporter*', 'press', 'the media', 'newspaper*', 'news desk', 'editor', 'broadcaster*', 'correspondent*', 'columnist*', 'tabloid*', 'documentary', 'podcast', 'podcaster*', 'interviewer',
    'news outlet*', 'media outlet*', 'trade press', 'producer at|from', 'local paper', 'freelance writer', 'news site', 'newsroom',
  ],
  authority: [
    'regulator*', 'inspector*', 'inspectorate', 'police', 'ombudsman', 'watchdog', 'court', 'sec', 'fca', 'ftc', 'fda', 'faa', 'caa', 'cma', 'ico', 'hse', 'osha', 'nlrb', 'eeoc', 'cqc', 'ofcom', 'ofgem', 'hmrc', 'irs', 'finra',
    'prosecutor*', 'attorney general', 'acas', 'tribunal', 'health and safety executive', 'data protection authority', 'labor board', 'labour inspectorate', 'trading standards', 'doj', 'the authorities',
  ],
  employer: [
    'my employer', 'our employer', 'my company', 'our company', 'the company i work', 'where i work', 'at work', 'my work', 'my workplace', 'our office', 'our place', 'our shop', 'our store', 'our site',
    'our firm', 'our warehouse', 'our plant', 'our hospital', 'my job', 'our department', 'the office', 'my office', 'in our team', 'my firm', 'our ward', 'our floor', 'our depot', 'our branch', 'our studio',
  ],
  official: ['minister*', 'president', 'prime minister', 'mayor', 'senator*', 'congress*', 'mp', 'mps', 'councillor*', 'secretary of state', 'governor', 'chancellor', 'king', 'queen', 'parliament*', 'politician*', 'government'],
  relative: [
    'my|our|his|her mum|mom|mam|dad|mother|father|wife|husband|partner|boyfriend|girlfriend|sister|brother|son|daughter|kid|kids|nan|gran|grandma|grandad|uncle|aunt|cousin|family|niece|nephew|fiance|fiancee',
    'my|our parents|in laws|grandparents|children|baby', 'missus', 'hubby',
  ],
  minor: ['my|our|his|her|their kid|kids|son|daughter|child|children|baby|toddler|twins|little|youngest|eldest|boy|girl', '_ year old', 'schoolgirl', 'schoolboy', 'teenager', 'toddler*', 'infant', 'newborn', 'year old|olds'],
} as const satisfies Partial<Lexicon<FrameName>>
