import type * as dutch from './nl.ts'

export const texts: { readonly [key in keyof typeof dutch.texts]: (typeof dutch.texts)[key] } = {
  title: 'Name your interest',
  clause:
    'Do you own shares in a party, have family there, or a side job or paid work with them? Say so when you praise or judge them. Simply mentioning them is always fine.',
  why: 'People weigh your advice differently when you have something to gain. One short sentence is enough.',
  messages: {
    judges: 'With "{found}" you judge a party with which you declared a tie of your own. Mention that tie.',
  },
}

export const ties: typeof dutch.ties = {
  shares: ' (I own shares in it)',
  family: ' (a family member of mine runs it)',
  job: ' (I work there on the side)',
  payment: ' (they pay me)',
  other: ' (I have an interest in it)',
}

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  said: [
    'my|our .. [kin] .. [firm]', '[firm] .. by|of my|our .. [kin]', 'of my [kin] $', 'by my|our .. [kin]', 'my|our .. [kin] .. works|work|runs|run|owns|own|founded|started|set|opened|manages|behind|owner|founder|boss|director', 'my|our .. [kin] is|are|sits the|behind|at|with|in|on|there', 'my|our .. [kin] [interest]', '[interest] .. my|our .. [kin]', 'family business|firm|company|run|owned', 'family member', 'my family', 'in the family', 'family tie*|connection', 'married to', 'i am married', 'related to', 'friend of mine runs|owns|started', 'my|our .. [kin] $', 'is|are my|our .. [kin]',
    'i|we .. own|hold|have|bought|got .. shares|share|stock', 'own|hold .. shares|stock', 'my|our few? shares', 'shareholder*', 'shareholding*', 'shares in it|them', 'my stock', 'stockholder*', 'stake in', 'a stake', 'equity', 'i am long', 'investor', 'i .. invested', 'invested in them|it|this', 'my investment', 'co founder', 'cofounder', 'co own*', 'co owner', 'part owner', 'part own', 'i own|founded|started|run|advise', 'i am .. owner|founder|partner|director|trustee|adviser|advisor|ambassador|investor|member|shareholder', 'as .. owner|founder|partner|director|trustee|adviser|advisor|ambassador|investor|shareholder', 'on the|their board', 'board member', 'skin in the game', 'money in it|them|this', 'put .. money in|into', 'dividend*', 'interest in it|them|this', 'vested interest', 'conflict of interest', 'declare .. interest', 'declaring an interest', 'interest to declare', 'interested party',
    'side job|gig|hustle|business|work', 'second job', 'part time', 'moonlight*', 'i .. work .. there|for them|with them|[interest]', 'i work|worked weekends|evenings|saturdays|nights', 'work there|weekends|saturdays', 'i teach|help|consult|freelance|bake|drive|coach|play|volunteer .. there|for|at|with them|[interest]?', 'i do .. for them|[interest]', 'do .. shifts|jobs|work|bits for them|there', 'freelanc*', 'consult for', 'consultant for|to', 'client of mine', 'my client', 'they|who pay|pays|paid me', 'pay|pays|paid me', 'i .. get|got|am|was|being|been paid', 'paid by', 'paid to', 'paid partnership|post|promotion|gig|speaker|work', 'in partnership with', 'partnership with', 'sponsored', 'sponsor', 'sponsorship', 'earn|get .. commission', 'referral fee|bonus', 'affiliate*', 'ad', 'advert', 'spon', 'gifted', 'free sample*', 'on their payroll', 'retainer', 'honorarium',
    'biased', 'my bias', 'not objective|neutral|impartial|independent|unbiased', 'disclosure', 'disclaimer', 'disclosing', 'to be transparent', 'for transparency', 'in the interest of transparency|disclosure|honesty', 'cards on the table', 'take .. pinch of salt', 'grain of salt', 'shameless plug', 'my own company|firm|studio|business|shop', 'my company|firm|studio|startup|business|shop|employer|side',
  ],
  kin: ['brother*', 'sister*', 'husband', 'wife', 'hubby', 'missus', 'boyfriend', 'girlfriend', 'fiance*', 'partner', 'dad', 'mum', 'mom', 'father', 'mother', 'parents', 'son', 'daughter', 'cousin', 'nephew', 'niece', 'uncle', 'aunt', 'auntie', 'nan', 'gran', 'grandad', 'grandma', 'grandson', 'spouse', 'kid', 'kids', 'sibling', 'family', 'bro', 'sis', 'stepdad', 'stepmum', 'law', 'relative', 'relatives', 'flatmate'],
  firm: ['firm', 'company', 'business', 'shop', 'store', 'studio', 'practice', 'startup', 'outfit', 'bakery', 'brewery', 'restaurant', 'cafe', 'garage', 'agency', 'brand', 'label', 'owner', 'founder', 'place', 'farm', 'clinic', 'venture', 'team', 'works', 'runs', 'owns', 'lab', 'bar', 'pub', 'gym', 'consultancy'],
  urges: [
    '!i|we|they|he|she|it|to|did|not|never|who|you try|buy|get|grab|order|book|call|ring|hire|use|choose|pick|go|visit|join|switch|follow|support|check|see|ask|contact|back|trust|give|download|read|watch|consider|talk|speak|email|message|invest .. [interest]', 'to|should|must|just|please|would|always|seriously|and try|buy|get|book|call|ring|hire|use|choose|visit|join|ask|contact|back|consider [interest]', 'try|hire|call|book|ring|use|ask|buy them|it|him|her', 'let [interest]', 'let .. do|handle|sort|fix|take your|my|the|it|care', 'keep an eye on', 'give them|him|her a? bell|ring|call|shout|go|try|chance', 'hire them', 'call them', 'book them', 'go to|with|for|see [interest]', 'speak|talk to [interest]', 'put your money', 'invest in', 'load up', 'buy .. shares|stock', 'get in early', 'get in touch with', 'sign up', 'look no further', 'skip the .. names|rest|others|queue', 'check them out', 'check out', 'you should|must|need', 'if anyone .. quotes|needs|wants|looking', 'ask for', 'my tip', 'do yourself', 'thank me later',
  ],
  judges: [
    'clever|smart|top|good|decent|solid|great bunch|lads|lot|crew|folk|people|outfit', 'sorted my|our|me|us|it', 'growing fast', 'was|were|is|are .. brilliant|great|fantastic|amazing|excellent|superb|lovely|spot|ace|class|terrific|stunning|gorgeous', 'only outfit|firm|people|company|ones|team|place|lot', 'the only .. i', 'i would trust|recommend|hire|use|call', 'would trust', 'trust them', 'i trust', 'never let', 'never disappoint*', 'know what they are doing', 'know their stuff|onions|trade', 'gets it', 'get it right', 'does it right|properly|well', 'do it right|properly|well', 'great|good|fine|proper|top|brilliant|lovely|amazing|decent|solid|super work|job|people|talk|stuff|team|outfit|lads|folks|service|value', 'cheap comfy', 'prettier|better|cheaper|faster|stronger|fairer than', 'better off', 'ones to watch', 'one to watch', 'going places', 'the future', 'will be huge|big|massive', 'going to be huge|big|massive', 'undervalued', 'a winner', 'set for', 'leave the others', 'light years', 'best', '*iest', 'tidiest|neatest|finest|fairest|smartest|sharpest|kindest|cleverest', 'give an arm|leg|kidney for', 'arm for', 'hat off', 'hats off', 'impress*', 'made my day', 'restored my faith', 'deserve* .. business|success|award|support|attention|every', 'hair stand', 'rave about', 'raving about', 'can not say enough', 'proud of',
  ],
}
