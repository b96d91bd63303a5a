import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Andermans gesprek is niet van jou',
  clause:
    "Vraag het eerst voordat je een privébericht, mail, telefoontje of besloten gesprek van iemand anders openbaar maakt. Een gesprek over je eigen arbeidsomstandigheden mag je altijd navertellen.",
  why: 'Wie jou iets schrijft of vertelt, rekent op een klein publiek. Vaak is één vraag genoeg: mag ik dit delen?',
  messages: {
    quotes: '{found} komt uit een bericht of gesprek dat niet voor iedereen bedoeld was. Vraag de ander of het mag en zet dat erbij, of vertel het zonder de letterlijke woorden.',
    shows: 'Met "{found}" zet je andermans bericht of gesprek online. Vraag eerst of dat goed is, of laat het weg.',
    confides: '"{found}": dit is je in vertrouwen verteld. Laat het weg, of vraag of je het mag delen.',
    records: '"{found}": een opname van een gesprek deel je alleen als de ander dat weet en goedvindt.',
    attached: 'Op de bijlage staat een gesprek met iemand anders. Vraag of het mag, of laat de bijlage weg.',
  },
} satisfies Texts

export const lexicon = {
  /** Verbs of writing to one person. */
  texts: ['appte', 'appt', 'appten', 'geappt', 'mailde', 'mailt', 'mailden', 'gemaild', 'whatsappte', 'whatsapte', 'whatsappt', 'whatsapt', 'smste', 'smst', 'dmde', 'dmt', 'snapte', 'belde', 'signalde', 'slackte', 'e-mailde', 'emailde'],
  /** Verbs that only with the receiver say so. */
  writes: ['doorstuurde', 'doorstuurt', 'toestuurde', 'doorgestuurd', 'gestuurd', 'geschreven', 'ingesproken', 'achterliet', 'verklapte', 'toevertrouwde', 'opbiechtte', 'typte', 'tikte', 'schreef', 'schrijft', 'stuurde', 'stuurt', 'stuurden', 'antwoordde', 'antwoordt', 'zei', 'zegt'],
  /** What is written or said to one person or a closed circle. */
  post: [
    'appje', 'appjes', 'apps', 'app', 'whatsapp', 'whatsappje*', 'whatsappbericht*', 'mail', 'mails', 'mailtje', 'mailtjes', 'mailwissel*', 'email', 'emails', 'emailtje*', 'dm', 'dms', 'dmetje*', 'privebericht*', 'pb', 'bericht', 'berichtje', 'berichten', 'berichtjes', 'sms', 'smsje*', 'voicemail*', 'spraakbericht*', 'spraakmemo*', 'voicememo*', 'brief', 'briefje', 'kaartje', 'motivatiebrief*', 'sollicitatie', 'sollicitatiebrief*', 'sollicitatiemail*', 'ontslagbrief*', 'klachtenbrief*', 'chat', 'chats', 'chatje', 'chatgesprek*', 'teamsbericht*', 'slackbericht*', 'antwoord', 'reactie in mijn', 'snap', 'inmail', 'krabbel', 'briefwisseling', 'correspondentie', 'appgesprek*', 'appwissel*',
  ],
  /** Conversations with few present. */
  talk: [
    'gesprek', 'gesprekje', 'gesprekken', 'telefoongesprek*', 'telefoontje', 'belletje', 'vergadering', 'overleg', 'werkoverleg', 'teamoverleg', 'teamvergadering', 'mt', 'bila', 'meeting', 'zoom', 'zoomcall', 'zoommeeting', 'teamscall', 'teamsmeeting', 'videocall', 'call', 'belafspraak', 'functioneringsgesprek', 'beoordelingsgesprek', 'sollicitatiegesprek', 'exitgesprek', 'slechtnieuwsgesprek', 'intake', 'intakegesprek', 'consult', 'spreekuur', 'heisessie', 'heidag', 'evaluatiegesprek', 'onderhandeling*', 'klantgesprek', 'oudergesprek', 'tienminutengesprek', 'teamuitje', 'directieoverleg',
    'groepsapp*', 'appgroep*', 'teamapp', 'teamchat', 'teamschat', 'familieapp', 'buurtapp', 'ouderapp', 'klassenapp', 'vriendenapp', 'groepschat', 'slackkanaal', 'wandelgang', 'koffieautomaat', 'koffieapparaat', 'borrel', 'personeelsfeest', 'kerstborrel',
  ],
  /** Somebody else writes or says something to the author, not for all to read. */
  sent: [
    '[contact] ... mij|me|ons ... [post]', '[contact]|[person]|[first-name] .. sprak .. in', 'belde .. met', 'speaker aan', 'op de speaker',
    '[texts] !ik|we|wij', 'dit|deze van [person]|[first-name]|[contact]|[client]|[colleague]|[boss]', 'dit|deze van onze|mijn|ons|een|de|die .. [contact]|[client]|[colleague]|[boss]|*leverancier|*klant|*monteur|*architect|architect', '[person]|[first-name] mij|me|ons .. [texts]', 'wat .. [contact] .. [writes]', 'wat .. mij|me|ons .. stuurde|appte|mailde|schreef|zei|vertelde',
    '!ik|we|wij|jij|je|u [writes] me|mij|ons', '[person]|[first-name]|[contact] .. mij|me|ons .. [writes]', '!ik|we|wij|jij|je|u [texts] me|mij|ons|mijn|vannacht|gisteren|gisteravond|vanmorgen|vanochtend|net|laatst|vandaag|dat|terug|om|zojuist|daarnet|deze|dit|zo', '[person]|[first-name]|[colleague]|[boss]|[client]|[reporter]|[contact] .. [texts]', '[person]|[first-name]|[colleague]|[boss]|[client]|[reporter]|[contact] .. in een [post]', '[texts] .. [person]|[first-name]|[colleague]|[boss]|[client]|[contact]',
    'kreeg|kregen|krijg|ontving|ontvang|ontvingen .. [post]', 'kreeg|kregen|krijg|ontving .. van .. [person]|[first-name]|[colleague]|[boss]|[client]|[contact]', '[post] .. kreeg|gekregen|ontvangen|ontving|binnengekregen|binnen', '[post] van !ons|onze|mij|vandaag|gisteren|de|het|internet', '[post] van de|het|een|mijn|onze|zo|die .. [colleague]|[boss]|[client]|[contact]', '[post] van mijn|onze|ons|die|zo _', '[post] van [person]|[first-name]', '[post] die|dat .. [texts]|[writes]', 'zijn|haar|hun [post]', 'dit [post]', '[post] aan|naar mij|me|ons|iedereen',
    'zei|zegt|vertelde|vertelt|fluisterde|riep|antwoordde tegen? me|mij|ons !niet|niks|niets', 'in|uit|op mijn|onze|zijn|haar|mn inbox|mailbox|mail|dm|dms|app|apps|postvak|brievenbus|messenger|whatsapp|berichten|voicemail', 'aan de telefoon|lijn', 'via whatsapp|de app|dm|mail|de mail|messenger|signal|telegram|linkedin', '^ van [person]|[first-name]', 'in|uit|tijdens|op de|het|een|ons|onze|mijn [talk]', 'in|uit de .. [talk]', 'doorgestuurd', 'reply all', 'allen beantwoorden',
  ],
  /** Senders the author dealt with. */
  contact: [
    'sollicitant*', 'kandidaat', 'kandidate', 'vertegenwoordiger', 'recruiter', 'leverancier', 'accountmanager', 'verkoper', 'makelaar', 'huisbaas', 'verhuurder', 'buurman', 'buurvrouw', 'buren', 'ex', 'oudcollega*', 'excollega*', 'stagiair*', 'klant', 'patient*', 'clienten', 'client', 'leerling*', 'ouder', 'raadslid', 'wethouder', 'burgemeester', 'notaris', 'advocaat', 'aannemer', 'opdrachtgever', 'vriend', 'vriendin', 'kennis', 'directeur', 'docent', 'arts', 'huisarts', 'specialist', 'inkoper', 'journalist', 'commissaris', 'minister', 'partner', 'meneer', 'mevrouw', 'vent', 'gozer', 'kerel', 'figuur', 'iemand', 'projectleider', 'planner', 'date', 'match', 'huurder', 'bewoner', 'hij', 'zij', 'ze', 'die', 'onderaannemer', 'concurrent', 'adviseur', 'inspecteur', 'ambtenaar',
  ],
  /** Puts it before readers. */
  shows: [
    'ik lees .. voor', 'lees .. voor uit', '[post] .. ingelijst|opgehangen', 'op tiktok|youtube|instagram|insta|facebook|linkedin|spotify gezet|gegooid|gedeeld', 'zet|gooi .. op tiktok|youtube|instagram|insta|facebook',
    'kijk|lees|zie|ziet|luister|kijkt|leest wat .. [texts]|vertelde|zei', 'wat|hoe .. mij|me|ons .. stuurde|appte|mailde|schreef|dmde', 'met de|heel wereld delen', 'met jullie delen', 'delen met jullie|de wereld|iedereen', 'stuk|stukje|deel|fragment|fragmentje|flard uit|van de|het|een|ons|mijn [talk]|[post]', 'geloven nooit wat', 'gelooft nooit|niet wat', 'gelooft uw|je ogen',
    'plak|plakte|kopieer|kopieerde|zet|gooi|gooide|post|deel|tik .. hier|hieronder|online|eronder|integraal|letterlijk|ongecensureerd|even', 'hier|hieronder geplakt|gekopieerd', 'kijk|lees|luister|moet|zie .. hoe|wat .. [texts]|appen|mailen|sturen|schrijft|schreef', 'zat|zit|zitten|zaten .. te appen|mailen|sturen|dmen|whatsappen', 'lees|luister|kijk|smul|geniet .. mee', 'moet je ... lezen|horen|zien', 'moeten jullie ... lezen|horen|zien', 'lees|zie|kijk deze|dit|die [post]', 'lees|kijk|luister .. zelf', '[capture] .. hieronder|hierbij|eronder|comments|reacties|volgt|volgen|bijgevoegd|toegevoegd|draadje|swipe', '[capture] van|uit', 'hierbij|hieronder|ziehier|bij deze de|het|een|zijn|haar|hun|mijn|wat .. [capture]|[post]|[talk]', 'hele|volledige|integrale|complete|letterlijke|ongecensureerde [post]|[talk]|[capture]', 'letterlijk|woordelijk .. [post]|[talk]', '[post]|[talk] .. letterlijk|woordelijk|integraal|hieronder|online|ongecensureerd', 'ik citeer', 'citeer ik', 'dit is wat .. [texts]', 'en dit is zijn|haar|hun antwoord', 'weten jullie het ook|nu|meteen', 'weet iedereen het', 'mag iedereen .. weten|lezen|zien|horen', 'moet iedereen .. weten|lezen|zien|horen', 'hang .. aan de grote klok', 'ter leering', 'voor de liefhebber*', 'naming and shaming', 'zo praat .. achter', 'veeg naar', 'swipe',
    'mogen meelezen', 'moogt|mag|mogen .. meelezen|meeluisteren|meekijken|meegenieten', 'lees mee', 'meelezen', 'gesprek|appje|mail|mailtje|brief|bericht|voicemail staat|zit|hangt|komt .. in|op|hieronder', 'ongelooflijk|niet te geloven|hilarisch|te grappig .. mail|appje|bericht|brief|antwoord', 'woord voor woord', 'integraal', 'zal ik .. zetten|posten|delen|plaatsen', 'dit schreef|stuurde|antwoordde|mailde|appte .. [contact]', 'zo .. zegt|schrijft|mailt|appt [contact]', 'hoe .. zegt|schrijft|mailt|appt [contact]', 'even zijn|haar|hun [post]', 'de schat|held|topper schreef|appte', 'uit zijn|haar|hun [post]',
    'hier is|het mailtje|appje|berichtje',
  ],
  capture: ['screenshot*', 'screenshotje*', 'schermafdruk*', 'schermafbeelding*', 'schermfoto*', 'printscreen*', 'schermopname*', 'opname', 'opnames', 'geluidsopname*', 'geluidsfragment*', 'fragment', 'audio', 'transcript*', 'uitgeprint', 'gescreend', 'gescreenshot', 'scan'],
  /** Told in confidence, by somebody else. */
  confides: [
    'in vertrouwen .. verteld|vertelde|gezegd|zei|toevertrouwd|meegedeeld|gedeeld|laten|toegegeven', 'vertelde|zei|vertelt|fluisterde|bekende|gaf .. in vertrouwen', 'vertelde|zei|bekende|gaf .. onder vier ogen', 'onder vier ogen .. zei|vertelde|toegegeven|verteld|gezegd|gaf|toe|bekende|klonk|noemde|noemt', 'vertrouwde|vertrouwt me|mij|ons toe', 'heeft me|mij|ons toevertrouwd|opgebiecht', 'biechtte me|mij? .. op', 'niet|niks|niets .. verder|door vertellen|verteld|doorvertellen|doorverteld|rondbazuinen', 'doorvertellen .. mocht|beloofd', 'wil|wilde|wou|wilden niet dat .. weet|weten|hoort|horen|rondgaat|uitkomt|bekend', 'off the record .. zei|vertelde|gaf|hoorde', 'hield het voor zich maar', 'weet|weten niet dat ik .. deel|vertel|post|zet|plaats', 'weet .. niet dat ik dit',
  ],
  /** A recording of a conversation. */
  records: [
    'denkt|dacht dat hij|ze|zij|ie|die op mute', 'op mute staat|stond', 'vergat|vergeet .. camera|mute|microfoon', 'telefoon|recorder .. meelopen|meegelopen|opnemen|opgenomen|aan onder', 'stukje|deel|fragment|beelden van de|het|een [talk]', '[post]|[talk] ... afgeluisterd', '[post]|voicemail* van .. staat|hieronder|online|hier|horen',
    '[talk]|[post] ... opgenomen|meegeluisterd|afgeluisterd|gefilmd|meegetikt', 'opgenomen .. [talk]|voicemail', 'nam|neem|heb .. [talk] .. op', 'stiekem|heimelijk|ongemerkt|lekker opgenomen|meegeluisterd|gefilmd|afgeluisterd|meegetypt', 'opname|geluidsopname|fragment|audio van .. [talk]|voicemail*', 'luister .. naar .. voicemail*|spraakbericht*', 'voicemail* .. hieronder|afgespeeld|horen|luister*', 'met draaiende recorder', 'recorder .. aan|mee|laten lopen', 'telefoon .. laten meelopen|opnemen',
    'opgenomen ... [talk]', '[talk] ... te beluisteren|horen|zien|luisteren', 'te beluisteren|horen|luisteren ... [talk]', 'gesprek|telefoontje|belletje|call|vergadering|overleg staat|zit|hoor|komt .. in|op|online', 'heb|had|hebben .. opgenomen', 'opgenomen en', 'heb .. op band|film|tape', 'meegeschreven', 'woord voor woord .. opgeschreven|meegetypt', 'mee laten lopen', 'band .. meelopen|draaien', 'liet .. opnemen|meeluisteren', 'luisterde|luister stiekem mee', 'luistervink*', 'afgeluisterd', 'ving .. op', 'hoorde .. door de muur|deur', 'hele treinrit|bus|restaurant .. hoorde',
  ],
  /** Says that it may be shared. */
  allowed: [
    'mocht|mag .. delen|gedeeld|posten|plaatsen|vertellen|doorvertellen|geciteerd|citeren|online|zeggen', 'mocht|mag .. laten zien', 'mocht|mag .. op linkedin', 'zeg maar hardop', 'deel|post het|t|dit maar|gerust', 'van mij mag|mag je', 'vroeg zelf', 'vroeg .. of ik .. wil|wilde|wou', 'zegen', 'goedvinden', 'akkoord', 'toestemming', 'fiat', 'gaf|geeft .. groen|ok|oke|toestemming|akkoord', 'vindt|vond|vinden .. goed|prima|best|oke|leuk|ok', 'geen probleem|bezwaar', 'met medeweten', 'overlegd|afgestemd|nagevraagd|gevraagd .. en|of|mag|mocht|goed', 'op verzoek', 'op .. verzoek', 'wilde .. gedeeld|dat ik', 'geanonimiseerd', 'anoniem gemaakt', 'naam weggelakt', 'in overleg', 'heeft meegelezen', 'las mee', 'voor publicatie', 'goedgekeurd',
  ],
  /** Says that nobody asked. */
  unasked: ['zonder .. toestemming|medeweten|vragen|te|overleg|akkoord', 'niet gevraagd', 'geen toestemming', 'niet om toestemming', 'toestemming .. niet|vergeten|jammer', 'mag dit|ik dit eigenlijk niet', 'mocht .. niet delen|doorvertellen|zeggen', 'zal .. niet leuk vinden', 'weet .. niet dat|van niks|nog niet', 'sorry [first-name]', 'vergeef me', 'niet de bedoeling', 'weet|weten .. van niks|niets', 'weet nergens van', 'niets vermoedend', 'zonder dat hij|zij|ze .. weet|weten', 'hij|zij|ze heeft|hebben geen idee', 'mag vast niet', 'als hij|zij|ze dit leest|leesen|lezen', 'niet verder vertellen', 'onder ons', 'blijft onder ons', 'zeg|zegt .. niet hardop|verder'],
  /** Said or written for all to hear. */
  open: [
    'live', 'livestream', 'terugluister*', 'terugkijk*', 'aflevering', 'luister hier', 'review', 'reviews', 'recensie*', 'tweet', 'tweets', 'tweette', 'twitterde', 'linkedinpost', 'postte', 'blog', 'blogde', 'column', 'artikel', 'interview', 'persbericht', 'podcast', 'lezing', 'presentatie', 'keynote', 'toespraak', 'speech', 'congres', 'conferentie', 'symposium', 'webinar', 'talkshow', 'uitzending', 'raadsvergadering', 'raadsdebat', 'debat', 'kamer', 'rechtszaal', 'zitting', 'open brief', 'openbaar', 'openbare', 'krant', 'boek', 'film', 'serie', 'liedje', 'nummer', 'gedicht', 'citaat van', 'spreekwoord', 'reactie onder', 'reacties onder', 'comments', 'nieuwsbrief', 'campagne', 'reclame', 'slogan', 'bord', 'spandoek', 'poster', 'mok', 'vacaturetekst', 'stand up', 'cabaret', 'tv', 'radio', 'google', 'chatgpt', 'copilot', 'kerstkaart', 'faq', 'cursus', 'training', 'workshop', 'masterclass', 'les', 'college',
  ],
  /** No person wrote it. */
  machine: ['phishing*', 'spam', 'spammail*', 'oplichter*', 'oplichting', 'scam*', 'nepmail*', 'nepbericht*', 'nep', 'automatisch*', 'noreply', 'bot', 'chatbot', 'nigeriaanse prins', 'pakketje', 'postnl', 'dhl', 'ns', 'odido', 'kpn', 'ziggo', 'vodafone', 'tikkie', 'foutmelding', 'melding', 'out of office', 'afwezigheidsassistent', 'afwezigheidsbericht', 'systeem', 'printer', 'koffiemachine', 'app zegt', 'reclamemail', 'nieuwsbrief', 'nl alert', 'amber alert', 'belastingdienst', 'helpdesk van', 'gemeente stuurt', 'kat', 'hond', 'siri', 'alexa'],
  /** Hatred aimed at the author, shown to condemn it. */
  abuse: ['bedreig*', 'doodsbedreiging*', 'doodgewenst', 'haatbericht*', 'haatmail*', 'haat', 'racis*', 'seksis*', 'homofob*', 'antisemit*', 'uitgescholden', 'scheld*', 'verkracht*', 'dickpic*', 'discrimin*', 'intimid*', 'stalk*', 'aangifte', 'grensoverschrijdend*', 'ga terug naar', 'kanker*'],
  /** Kind words without a name: a compliment is no secret. */
  kind: ['dank*', 'bedankt', 'complimen*', 'super', 'geweldig*', 'fantastisch*', 'lief', 'lieve', 'lieverd', 'fijn', 'fijne', 'mooi', 'blij', 'trots', 'top', 'topper*', 'toppers', 'goed gedaan', 'goed bezig', 'gefeliciteerd', 'proficiat', 'hulde', 'chapeau', 'respect', 'bijzonder', 'warm*', 'gelukkig*', 'heerlijk*', 'perfect*', 'lekker', 'succes', 'zin in', 'tot morgen', 'welkom', 'beterschap', 'dankbaar', 'dankzij'],
  /** Work the author may always talk about. */
  worklife: ['rooster*', 'overuren', 'loon', 'salaris', 'loonsverhoging', 'pauze*', 'ziekgemeld', 'ziek melden', 'verlof', 'vrije dag*', 'contract', 'ontslag', 'ontslagen', 'cao', 'bond', 'staking', 'werkdruk', 'onderbezet*', 'inval*', 'invallen', 'dienst draaien', 'extra dienst', 'nachtdienst*', 'weekenddienst', 'uren', 'reiskosten*', 'toeslag*', 'onveilig*', 'pesten', 'gepest', 'vertrouwenspersoon'],
  /** Many say it, or nobody should. */
  condemned: [
    'dat woord', 'dit soort|zulke taal|woorden|opmerkingen', 'wil ik nooit meer|niet horen', 'niemand verdient', 'kan echt niet', 'vaak|soms|altijd zeggen mensen|ze|patienten|clienten|klanten', 'mensen zeggen|vragen vaak|soms|altijd', 'die .. sturen|stuurden|vragen|vroegen', 'voor de|alle mensen|iedereen die', 'bedankt voor alle|de|jullie berichtjes|berichten|appjes|reacties', 'veelgestelde vraag|vragen',
  ],
  /** How a letter begins, ends and asks for silence. */
  letter: [
    'beste|hoi|ha|hallo|dag|hey|hi|geachte|lieve|yo|he', 'groet|groeten|groetjes|gr|mvg|vriendelijke|hartelijke|warme|met|grtjs|xx|xxx|liefs|gez', 'onder ons', 'niet hardop', 'zeg dat niet', 'dit blijft tussen', 'tussen ons', 'vertrouwelijk', 'niet doorsturen|delen|verspreiden',
  ],
  /** Words of the one who is answered, from elsewhere. */
  yourWords: [
    'in|uit je|jouw|uw|jullie [post]', 'je|jouw|uw|jullie [post] aan|van|naar mij|me|ons|vorige|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag', '[texts]|[writes] je|jij|u|jullie .. mij|me|ons', 'je|jij|u|jullie [texts]|[writes] me|mij|ons|mijn|onze|zelf|nog|gisteren|vorige', 'zei|schreef|vertelde|appte|mailde je|jij|u|jullie .. nog|zelf|privé|prive',
  ],
} as const
