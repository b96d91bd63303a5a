import type { FrameName, Lexicon } from '../names.ts'

/** When it happens, how sure it is and on whose word. */
export const when = {
  past: ['yesterday', 'last week|month|year|night|quarter|summer|winter|spring', 'ago', 'was', 'were', 'had', 'did', 'used to', 'back in', 'previously', 'finished', 'completed', 'this morning'],
  future: [
    'will', 'going to', 'soon', 'next week|month|year|quarter|spring|summer', 'tomorrow', 'upcoming', 'coming weeks|months', 'about to', 'later this|today', 'by the end of', 'set to', 'due to', 'shortly', 'on the way', 'coming soon',
    'next monday|tuesday|wednesday|thursday|friday', 'plan|plans|planning to', 'in the works|pipeline', 'expect|expects|expected to', 'from january|february|march|april|may|june|july|september|october|november|december',
    'this spring|summer|autumn|fall|winter', 'in the new year', 'stay tuned', 'cannot wait', 'can not wait', 'is|are coming|landing|dropping|arriving', 'before christmas|easter', 'early 2027|2028', 'wait until|till',
  ],
  'not-yet-public': [
    'not public|announced|official|released|launched yet?', 'not been announced|released|published', 'has|have not .. announced|released|published|launched', 'under embargo', 'embargoed', 'unannounced', 'unreleased', 'before it is|launches|drops',
    'nobody knows yet', 'not yet public|announced|released', 'yet to be announced', 'ahead of the announcement|launch', 'before the announcement|launch|news|press', 'internal only', 'for now internal', 'still secret', 'under wraps', 'top secret',
    'confidential', 'hush hush', 'under nda', 'not for distribution', 'pre announcement', 'goes public', 'going public with', 'officially announced next|tomorrow|on', 'secret project|launch|plan', 'behind closed doors', 'unpublished',
  ],
  'already-public': [
    'press release', 'announced yesterday|today|this|last|on|in', 'as announced', 'has|have announced|published|reported', 'annual report', 'published', 'publicly available|reported|known', 'on our|the website|site|blog', 'in the news|papers|press', 'official statement',
    'filed|filing with', '10 k', '10 q', '8 k', 'rns', 'public filing*', 'regulatory news', 'newsroom', 'our blog', 'just announced', 'now live|available|out|public', 'we announced', 'results published|released|announced|out', 'read the|our full statement|release|report|results',
    'investor relations page', 'released today|yesterday|this|last', 'launched today|yesterday|this|last', 'investor page', 'live now', 'out now', 'available now|today|from today', 'officially live|out|launched', 'companies house', 'as reported by|in',
  ],
  negation: [
    'not', 'no', 'never', 'none', 'neither', 'nor', 'without', 'hardly', 'nothing', 'nobody', 'no one', 'isnt', 'aint', 'far from', 'instead of', 'rather than', 'nowhere', 'barely', 'refuse|refused to', 'stop|stopped', 'avoid', 'cant', 'unlikely', 'less about',
  ],
  hedge: ['maybe', 'perhaps', 'might', 'may', 'could', 'possibly', 'probably', 'seems', 'seem', 'i think', 'i guess', 'apparently', 'likely', 'not sure', 'sort of', 'kind of', 'arguably', 'allegedly', 'supposedly', 'i suppose', 'potentially'],
  condition: ['if', 'unless', 'suppose', 'provided', 'in case', 'assuming', 'would', 'imagine', 'what if', 'as long as', 'whether'],
  opinion: [
    'i think', 'in my view|opinion|experience|book', 'imo', 'imho', 'personally', 'speaking for myself', 'personal view|opinion|take', 'my own view|views|opinion|take', 'my take|view|opinion|favourite|favorite', 'i feel|believe|reckon|prefer|like|love|enjoy',
    'views are my own', 'opinions are mine|my own', 'for me', 'if you ask me', 'to me', 'unpopular opinion', 'hot take', 'just my', 'not speaking for', 'in a personal capacity',
  ],
  source: [
    'source', 'sources', 'according to', 'study|studies|research|report|survey|data shows|show|suggests|found|finds|says', 'as reported by', 'see link', 'full report', 'read the report|study|article|paper', 'published in|by', 'peer reviewed', 'statistics from', 'figures from',
    'independent test*', 'tested by', 'audited by', 'certified by', 'reported by', 'per the', 'data from', 'ons', 'which consumer', 'link to the', 'report here', 'cited', 'citing', 'the guidance|guidelines|manual says|say', 'methodology', 'verified by', 'link in', 'rated .. by', 'awarded by|the',
  ],
  consent: [
    'with permission', 'with .. permission|consent|blessing|ok', 'gave|given|got|have permission|consent', 'shared with consent', 'she|he|they agreed|said|is|are fine|ok|okay|happy', 'agreed to be|share|let', 'happy for me to share', 'allowed me|us to', 'let me|us share', 'posted|shared with',
    'asked .. first', 'consent form', 'signed off', 'approved by', 'cleared with', 'ok to share', 'permission from', 'gave me|us the|their ok|go|green|nod', 'said i could|can|may', 'said it is fine|ok|okay', 'kindly agreed', 'used with permission', 'asked if i could', 'is happy for', 'are happy for', 'thumbs up from',
  ],
  fiction: [
    'example', 'for example', 'e.g', 'dummy', 'fictional', 'fictitious', 'lorem', 'placeholder', 'made up', 'test data|account|number|card|user', 'hypothetical*', 'sample data', 'fake data|number|name', 'jane doe', 'john doe', 'novel', 'in the film|movie|book|show|series|game', 'screenplay', 'imaginary', 'training data|example|exercise|scenario',
    'demo data|account|environment', 'mock data|up', 'not real', 'character', 'fantasy', 'simulated', 'simulation', 'drill',
  ],
  'private-channel': [
    'dm us|me', 'send us|me a dm|message|pm|email', 'message us|me', 'drop us|me a line|message|dm|email', 'give us a call|ring|bell', 'call us', 'ring us', 'email us', 'contact us', 'get in touch', 'reach out to us|me|our', 'let us take this|it offline|to', 'over dm', 'in a private message', 'via dm|email|phone',
    'pop us a|an', 'my dms|inbox are|is open', 'private message|chat|call', 'customer service|care|support team', 'could|can you dm|message|email|send', 'please dm|message|email|call|contact|send', 'happy to talk|chat|call', 'our support|complaints team', 'slide into', 'call you',
  ],
  positive: ['great', 'good', 'lovely', 'brilliant', 'amazing', 'awesome', 'fantastic', 'excellent', 'wonderful', 'superb', 'proud', 'happy', 'delighted', 'nice', 'beautiful', 'love', 'loved', 'impressive', 'stunning', 'smooth', 'incredible', 'fab', 'cracking', 'ace', 'top notch', 'solid', 'outstanding', 'perfect', 'sweet', 'slick'],
  negative: [
    'bad', 'terrible', 'awful', 'rubbish', 'garbage', 'trash', 'crap', 'crappy', 'poor', 'shoddy', 'useless', 'worst', 'worse', 'pathetic', 'disaster', 'disappointing', 'shambles', 'joke', 'flawed', 'broken', 'buggy', 'unreliable', 'overpriced', 'cheap', 'sloppy', 'junk', 'horrible', 'dreadful', 'sucks', 'suck', 'laughable',
    'mediocre', 'subpar', 'second rate', 'third rate', 'rip off', 'scam', 'mess', 'nightmare', 'embarrassing', 'dodgy', 'naff', 'pants', 'bobbins', 'shite', 'shit', 'lousy', 'abysmal', 'falls|fell|falling apart', 'knock off', 'copycat', 'inferior', 'ripoff', 'amateur', 'clunky', 'outdated', 'failing', 'fails', 'dying', 'desperate',
  ],
  'hostile-tone': [
    'grow up', 'whatever', 'cope', 'educate yourself', 'get a life', 'get over it|yourself', 'cry more|about', 'do your research|homework', 'touch grass', 'are you stupid|blind|deaf|serious|dense|thick|for real', 'you clearly', 'you people', 'go away', 'shut up', 'zip it', 'pipe down', 'get lost', 'jog on', 'give it a rest',
    'nobody asked|cares', 'no one asked|cares', 'who asked', 'learn to read', 'use your brain', 'what is wrong with you', 'bless your heart', 'nice try', 'you have no idea|clue', 'sick of|fed up with you|people', 'i am done here|with|talking', 'i am out', 'not wasting my', 'blocked', 'blocking you', 'bye felicia', 'typical troll', 'stop whining|moaning|crying|lying|trolling|being',
    'what a load of', 'utter nonsense|rubbish|tosh|bollocks', 'you are wrong|lying|deluded|delusional|embarrassing|pathetic|ridiculous|clueless|talking', 'read .. again', 'how dare you', 'congrats on', 'spare me|us', 'wind your neck in', 'keyboard warrior', 'do one', 'sod off', 'piss off', 'get a grip', 'wake up', 'look in the mirror',
    'end of discussion|story', 'conversation over', 'i am leaving this', 'believe what you want', 'think what you like|want', 'suit yourself', 'said no one ever', 'go ahead and', 'try me', 'your problem', 'not my problem', 'pay attention', 'for the last time', 'clown', 'oh please', 'sure jan', 'ok boomer', 'boo hoo',
  ],
} as const satisfies Partial<Lexicon<FrameName>>
