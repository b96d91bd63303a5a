import type * as dutch from './nl.ts'

export const texts: { readonly [key in keyof typeof dutch.texts]: (typeof dutch.texts)[key] } = {
  title: 'Keep personal data private',
  clause:
    "Do not put private data online: numbers, addresses, health, children, whereabouts or an empty house, neither yours nor anyone else's. What you know about colleagues through your job stays there.",
  why: 'What is out there does not come back, and others can abuse it. Facts about somebody else are not yours to share.',
  messages: {
    number: 'With "{found}" anyone can pose as this person. Take it out, and tell privacy if it is already online somewhere.',
    ownNumber: 'With "{found}" anyone can pose as you. Take it out.',
    account: '"{found}" is a private bank account. Send it in person, or use a payment link.',
    contact: 'With "{found}" anyone can reach this person, strangers too. Leave it out or arrange it in a private message.',
    found: 'With "{found}" somebody can be found or looked up. Leave the number out.',
    address: '"{found}" points to a home. Leave out the street and number.',
    othersAddress: 'With "{found}" you put somebody else\'s front door on display. Do not post this.',
    empty: 'Whoever reads "{found}" knows that nobody is home. Tell it when you are back, or leave out the place.',
    birth: '"{found}" is a key to somebody\'s records. At most mention the birthday, without the year.',
    plate: '"{found}" leads to the owner of the car. Leave the plate out.',
    place: '"{found}" can be found to the metre. At most name the area.',
    health: '"{found}" is about somebody\'s health, which is theirs to tell or not. Leave it out.',
    secret: '"{found}" is somebody\'s private life. Leave it out, or let them tell it themselves.',
    child: 'With "{found}" a child can be found. Leave out the name, school or class.',
    ownChild: 'With "{found}" anyone knows where to find your child. Leave out the name, school or class.',
    employee: '"{found}" is about an employee who is named. Talk to Legal and HR first.',
    applicant: '"{found}" is about somebody who applied to us or was assessed. That stays inside.',
    photo: 'Somebody can be recognised in what you attach, and nothing says that they agreed. Ask first, or make them unrecognisable.',
  },
}

/** What stands in the place of a removed identifier. */
export const instead: typeof dutch.instead = { contact: '(message me for the number)', account: '(message me for a payment link)', address: '(message me for the address)', number: '(left out)', plate: '(plate left out)' }

const body = 'kidneys|kidney|liver|lungs|heart|bowels|prostate|womb|drinking|nerves|ulcer|back|drink'
const pills = 'antidepressants|meds|medication|ritalin|xanax|lithium|prozac|insulin|methadone|chemo|dialysis|sertraline|valium|steroids'

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  condition: [
    'cancer', 'leukaemia', 'leukemia', 'lymphoma', 'tumour', 'tumor', 'depression', 'burnout', 'anxiety', 'psychosis', 'ptsd', 'adhd', 'autism', 'bipolar', 'schizophren*', 'anorexia', 'bulimia', 'hiv', 'aids', 'hepatitis', 'diabetes', 'epilepsy', 'arthritis', 'parkinsons', 'parkinson', 'alzheimers', 'alzheimer', 'dementia', 'asthma', 'crohns', 'endometriosis', 'stroke', 'miscarriage', 'abortion', 'ivf', 'addiction', 'alcoholism', 'overdose', 'breakdown', 'seizure', 'seizures',
    'diagnosis', 'std', 'sti', 'chlamydia', 'lupus', 'ms', 'colostomy', 'menopause', 'chemo', 'chemotherapy', 'dialysis', 'vasectomy', 'hysterectomy', 'mastectomy', 'ulcerative', 'sepsis', 'insomnia', 'bulimic', 'ocd', 'fibromyalgia', 'angina', 'relapse',
  ],
  state: ['pregnant', 'expecting', 'depressed', 'suicidal', 'bipolar', 'autistic', 'diabetic', 'epileptic', 'alcoholic', 'schizophrenic', 'infertile', 'terminal', 'anorexic', 'sectioned', 'demented', 'incontinent', 'manic'],
  sick: [
    'has|had|got|gets|have .. [condition]', 'is|was|got .. [state]', 'with his|her|their [condition]|kidneys|kidney|liver|lungs|heart|bowels|prostate|womb|nerves|drinking', `his|her|their ${body} again|problem|problems|trouble|failed`, 'his|her|their [condition]', '[first-name]|[person] [condition]', 'off|out|home|sick|leave .. with|for|because of|due to .. [condition]|stress|nerves|exhaustion',
    'is|was|got addicted !to', 'addicted to alcohol|drink|drugs|coke|cocaine|heroin|pills|painkillers|gambling|opioids|meth|porn', 'had|having|suffered .. miscarriage|breakdown|stroke|seizure|abortion|mastectomy|overdose|hysterectomy|vasectomy', 'years of|with [condition]', 'battle|fight|struggle with [condition]', 'gastric surgery|band|bypass', 'early onset', 'signed off with|work', 'diagnosed with', 'diagnosed as', 'suffers|suffering|suffered from|with', 'living with [condition]', 'going|gone|went through chemo|ivf|treatment|rehab|detox', 'in rehab', 'to|into|from|in rehab', 'checked into .. rehab|clinic|hospital', 'in a? psych* ward|unit|hospital', 'on the psych* ward', 'been sectioned', 'back on the drink|bottle|booze|drugs|sauce', 'off the wagon', `on|takes|taking|off .. ${pills}`, 'tried to kill himself|herself|themselves', 'took an overdose', 'suicide attempt', 'attempted suicide', 'had a miscarriage|breakdown|stroke|abortion|mastectomy|vasectomy|hysterectomy',
    '[number]|three|four|five|six|eight|ten|twelve weeks|months gone|along', 'deaf|blind in one', 'lump was|is|turned', 'back on the|his|her tablets|pills|meds', 'wears|has a|his|her bag|stoma|colostomy|wig since|now|under',
    'lost the|her|their baby', 'is having a baby and', 'up the duff', 'knocked up', 'hiv positive', 'in therapy for', 'seeing a shrink|psychiatrist|therapist', 'mental health issues|problems|struggles', 'drink|drinking|drug|drugs problem', 'struggling with [condition]', 'struggles with [condition]', 'recovering from [condition]|addiction', 'recovering alcoholic|addict', 'heart attack', 'terminally ill', 'cancer is|has back|returned|spread', 'off|out|home with .. burn out', 'medical leave .. for|with|because',
  ],
  away: [
    'away|gone|off|abroad|flying|fly|flies|leaving|leave|travelling|sailing|camping|skiing|cruising|touring ... until|till|til|through|for|from|to|tomorrow|tonight', 'back|home|return on|by|in|at|before|after|the', 'two|three|four|five|six|ten|seven|couple of? weeks|days|nights|months', 'out of town|the', 'on holiday|vacation|holidays|leave|our|a', 'for a|the fortnight|week|month|summer|winter|weekend', 'boarding|airport|gate|cruise|honeymoon', 'from|till|until|til monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|new', 'all|whole|next week|weekend|month|summer|night',
  ],
  unwatched: [
    'empty|unattended|vacant|unoccupied|unlocked|unguarded', 'nobody|no one|noone .. home|house|there|in|ours|watching|round|place', 'house|home|flat|place|apartment|cottage|farm|garage|shed|driveway .. empty|alone|quiet|dark|vacant|unlocked|open|unguarded|itself', 'alarm .. broken|off|dead|bust|not|faulty|code|does', 'spare|front|back|house|door key|keys', 'key|keys .. under|behind|in|with|beneath|inside', 'only|just the cat|cats|dog|fish|hamster|tortoise', 'parcels|deliveries|post|packages|mail ... porch|pile|piling|step|safe|neighbour|neighbours|please|shed', 'feed|feeding|water|watering|mind|minding .. cat|cats|plants|dog|fish|garden|tomatoes', 'neighbours|neighbors .. away|too|also', 'window|windows|door|gate .. open|unlocked|lock|latch|broken', 'house sit*', 'blinds|curtains|shutters .. down|closed|drawn|shut', 'home alone', 'house|place|flat to herself|himself|myself',
  ],
  alone: [
    'on|by my|her|his own', 'by myself|herself|himself', 'all? alone', 'every|each|same morning|day|night|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|shift', 'walk|walks|walking|run|runs|running|jog|jogs|jogging|cycle|cycles|drive|drives .. home|past|through|along|alone|path|park|route', 'closing|locking|close|lock|opening|open .. up|alone|own|shop|store', 'home alone', 'last one|person here|out|in', 'right now|currently',
  ],
  spot: [
    'uniform', 'class', 'school', 'academy', 'nursery', 'primary', 'kindergarten', 'daycare', 'preschool', 'plays|playing|trains|training|swims|dances|rides for|at|in|with|every', 'picked|pick|collect|collected|drop|dropped .. up|from|off', 'school gate|gates|run|play|fair|photo', 'year|grade|class|form [number]', 'turns|turned|is|now|aged [number]', 'under _s', 'scouts|brownies|cubs|judo|ballet|swimming|football|gymnastics|hockey|rugby|soccer', 'first|last day at|of',
  ],
  tag: [
    'plate|plates|reg|registration|rego', 'my|his|her|their|our|new mobile|cell|number|whatsapp|landline|direct|extension|pager|home|insta', 'text|call|ring|phone|whatsapp|reach|message|ping|bell|buzz|contact|signal|telegram me|him|her|them|us|on|at', 'sort code', 'account number|no|details', 'venmo|paypal|cashapp|zelle|revolut|monzo|iban', 'national insurance|ni|social|payroll|employee|staff|passport|licence|license|medicare|nhs|member|policy|case|booking|reference|student|prisoner|badge|tax number|no|ref|id|code|locator', 'dob|born|birthdate|birthday', 'postcode|zip|zipcode', 'address|house|flat|apartment|apt|door|unit number|no|is|code|at', 'lives|live|living|based|parked|staying at|on|in', 'wifi|door|gate|alarm|pin|locker|safe code|password|pin|number',
  ],
  secret: [
    'getting divorced', 'going|went through .. divorce', 'messy divorce', 'left by his|her wife|husband', 'wife|husband left him|her', 'cheating on', 'cheated on', 'having an affair', 'affair with', 'sleeping with', 'in debt', 'debts', 'declared bankrupt', 'went bankrupt', 'wages garnished', 'on benefits', 'on food stamps', 'criminal record', 'did time', 'served time', 'been in prison|jail', 'in prison|jail', 'ankle monitor|tag', 'convicted of', 'fired for stealing|theft|fraud|drinking|drugs|harassment', 'sacked for stealing|theft|fraud|drinking|drugs|harassment', 'let go for stealing|theft|fraud|drinking', 'undocumented', 'no papers', 'visa has? expired|ran out', 'came out as', 'is gay|lesbian|trans|transgender|bi|bisexual', 'earns|makes .. [money]', 'on .. [money] a year', 'got evicted', 'evicted', 'domestic abuse|violence', 'beaten by', 'beats her|him', 'converted to', 'in a refuge', 'sleeping rough|in', 'homeless', 'on the run from', 'in court for', 'arrested for|on|last', 'failed .. background check|drug test', 'bad performance review',
    'kicked|threw|thrown|chucked|turfed him|her|them? out', 'loan shark|sharks', 'owes half|everyone|everybody|money|thousands|the', 'is|was not|never here|working legally', 'bailiffs at|again|took|round', 'was|were|been inside for|twice|once', 'takes|took home|in [money]|[number]', 'sleeping|kipping|living in his|her|their van|car', 'walked out on', 'used to be called|a', 'works|working on .. cousins|brothers|fake card|papers|number', 'scored|got .. appraisal|review', 'appraisal|review|probation was a', 'failed his|her probation|drug|background',
  ],
  home: [
    'i live', 'we live', 'lives at|on|in', 'living at|on', 'where .. lives', 'home address', 'my|our|his|her|their new? address', 'my|our|his|her|their house|home|place|flat|apartment|door|doorstep|front', 'new house|home|flat|place', 'moved to|into|in', 'moving to|into|in', 'housewarming', 'come round|over|around', 'drop by|round|in', 'send .. to', 'cards|flowers|post to', 'staying at|with', 'at home', 'knock on', 'neighbours', 'neighbors', 'next door', 'driveway', 'house party', 'address is', 'my|our party', 'barbecue', 'bbq at', 'at ours|mine', 'party at', 'round ours|mine', 'our garden|yard|backyard', 'keys are', 'pay .. a visit', 'house',
  ],
  venue: [
    'office', 'offices', 'showroom', 'store', 'shop', 'branch', 'site', 'restaurant', 'cafe', 'pub', 'bar', 'hotel', 'open day', 'open house', 'reception', 'clinic', 'surgery', 'practice', 'hospital', 'pharmacy', 'station', 'museum', 'theatre', 'theater', 'library', 'church', 'community centre|center', 'town hall', 'city hall', 'school', 'college', 'gym', 'stadium', 'for sale', 'to let', 'for rent', 'sold', 'listing', 'realtor', 'estate agent', 'opening hours', 'open from|until|til|till', 'now open', 'grand opening', 'opening', 'opens', 'event', 'market', 'fair', 'visit us', 'find us', 'join us', 'headquarters', 'hq', 'warehouse', 'depot', 'garage', 'studio', 'salon', 'gallery', 'roadworks', 'closed', 'closure', 'drop off', 'food bank', 'charity', 'polling', 'bus stop', 'crash on|at', 'fire on|at|in', 'club', 'arena', 'brunch', 'dinner', 'lunch', 'cocktails', 'deli', 'bakery',
  ],
  empty: [
    'house|home|place|flat|apartment .. empty|unattended|vacant|unoccupied', 'empty house|flat|home', 'stands|sits|is|standing|sitting|left empty', 'house|home|place|flat .. all? quiet', 'nobody|no one|noone .. home|house|in', 'key|keys .. under the|a|our .. mat|doormat|pot|flowerpot|stone|gnome|rock', 'nobody in till|until|for', 'house to itself',
  ],
  school: ['year 1|2|3|4|5|6|7|8|9', 'grade 1|2|3|4|5|6|7|8|k', '1st|2nd|3rd|4th|5th|6th|7th|8th grade|grader', 'first|second|third|fourth|fifth|sixth|seventh grade', 'kindergarten', 'reception class', 'primary school', 'elementary', 'middle school', 'goes to|at|attends .. school|primary|elementary|academy|nursery|daycare', 'pupil at', 'nursery', 'daycare', 'preschool', 'day care', 'senior|junior infants', 'under 7s|8s|9s|10s|11s|12s|13s', 'class of miss|mr|mrs', 'little league', '_ primary|elementary'],
  kid: ['son', 'daughter', 'kid of', 'kids of', 'toddler', 'little boy|girl|one|man', 'boy', 'girl', 'twins', 'grandson', 'granddaughter', 'nephew', 'niece', 'baby', 'wee boy|girl|lad|man', 'stepson', 'stepdaughter'],
  ownKid: ['my|our [first-name]|[person]', 'my|our .. son|daughter|kid|kids|boy|girl|boys|girls|youngest|eldest|oldest|twins|toddler|nephew|niece|grandson|granddaughter|little'],
  dismissed: ['fired', 'sacked', 'let go', 'dismissed', 'terminated', 'laid off', 'suspended', 'on gardening leave', 'performance plan|issues', 'improvement plan', 'under performed|performing', 'underperform*', 'not good enough', 'shown the door', 'walked off site', 'leads|led your|the|this little? strike|parade|walkout|picket|union', 'was caught', 'has been stealing', 'stole from', 'lied', 'made redundant', 'always late|sick'],
  applicant: ['applicant*', 'job interview with', 'interviewed', 'cv of|from|by', 'resume of|from', 'job candidate', 'candidate for the job|role|vacancy', 'rejected', 'performance review of|with', 'personnel file', 'cover letter from|by'],
  ownNumber: ['my bsn|ssn|passport|social|nino|licence|license|card|national|driving|credit|debit'],
  desk: ['customer service|services|care|support', 'reception', 'front desk', 'helpline', 'hotline', 'helpdesk', 'help desk', 'service desk', 'support line|team', 'our office|team|store|shop|branch|line', 'the office|store|shop|branch|surgery|clinic|practice', 'police', 'crimestoppers', 'samaritans', 'appointment*', 'bookings', 'reservation*', 'to book', 'book now', 'book your', 'press office', 'crisis line', 'emergency line|number', 'switchboard', 'box office', 'tip line', 'business line', 'work number', 'council', 'restaurant', 'salon', 'hotel', 'department', 'sales team', 'tickets'],
  published: ['printed on', 'on the back of', 'on our|the website|site|flyer|poster|label|tag|receipt', 'listed on', 'baggage|luggage|help|information|service|ticket|press|travel|news desk', 'lost property'],
  sample: ['sample', 'example', 'textbook', 'training pack|material|data|account', 'phishing', 'test account|number|user|card', 'made up', 'fake number|account', 'trainees'],
  charity: ['charity', 'foundation', 'registered charity', 'trust', 'nonprofit', 'non profit', 'fund', 'club account', 'society', 'church'],
  photo: ['faces visible|recognisable|recognizable|clear', 'recognisable|recognizable|identifiable .. child|children|patient*|people|customer*|pupil*|resident*|face*|person', 'child|children|patient*|pupil*|resident*|customer*|colleague* .. visible|recognisable|recognizable|identifiable', 'passport', 'driving licence|license', 'id card', 'number plate .. visible|readable|legible', 'license plate .. visible|readable|legible', 'legible|readable .. plate|badge|name|address', 'class photo', 'gps', 'geotag*', 'location data', 'exif', 'patient in bed', 'house number .. visible'],
  blurred: ['no people|faces|persons', 'blurred', 'blurry', 'from behind', 'from the back', 'not recognisable|recognizable|legible|visible|readable|identifiable', 'unrecognisable', 'unrecognizable', 'pixelated', 'redacted', 'covered', 'nobody visible', 'with permission|consent', 'without people'],
}
