import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Bescherm de gegevens van klanten',
  clause:
    'Deel niets waaraan een klant, patiënt, cliënt of inwoner te herkennen is, ook niet zonder naam. Een klant noem je alleen als die daarmee instemt, en nooit met een oordeel, probleem of bedrag erbij.',
  why: 'Klanten vertrouwen ons hun gegevens toe. Wie zichzelf of een bekende herkent, is dat vertrouwen kwijt, en de wet vraagt geheimhouding.',
  messages: {
    judged: '"{found}" verbindt een klant met een oordeel of een bijzonderheid. Dat blijft tussen de klant en ons: plaats dit niet.',
    named: '"{found}" noemt een klant, en het is niet zeker dat die genoemd wil worden. Vraag privacy of het mag.',
    person: 'Aan "{found}" is iemand te herkennen die bij ons klant of patiënt is. Plaats dit niet; vertel het zonder persoon, plaats of tijd.',
    teaser: 'Met "{found}" gaan lezers raden wie het is, en ze raden goed. Plaats dit niet.',
    records: '"{found}" komt uit onze administratie. Noem zulke gegevens nooit in het openbaar; ga verder in een privébericht.',
    data: '"{found}" hoort bij een klant. Haal het weg en ga verder in een privébericht.',
  },
} satisfies Texts

const served =
  'patient|patiente|patienten|client|cliente|clienten|bewoner|bewoonster|klant|klante|huurder|huurster|leerling|verzekerde|inwoner|inwoonster|bijstandsgerechtigde|hotelgast|hulpvrager|zorgvrager|rekeninghouder|cursist|deelnemer|student|studente|passagier|pupil|gedetineerde'
const jobs =
  'slager|bakker|*bakker|kapper|kapster|notaris|dominee|pastoor|huisarts|tandarts|juf|meester|leraar|lerares|docent|docente|*docent|directeur|schooldirecteur|wethouder|burgemeester|raadslid|voetballer|*voetballer|keeper|spits|zanger|zangeres|weerman|weervrouw|presentator|presentatrice|acteur|actrice|cabaretier|rapper|vlogger|youtuber|influencer|politicus|kamerlid|schrijver|schrijfster|wielrenner|schaatser|schaatsster|schaatskampioen*|darter|trainer|coach|advocaat|rechter|agent|wijkagent|boer|*boer|cafebaas|kroegbaas|winkelier|groenteman|postbode|makelaar|garagehouder|koster|organist|conducteur|nieuwslezer|nieuwslezeres|dj|dirigent|columnist|buurman|buurvrouw|weduwe|molenaar|visboer|fietsenmaker|bloemist|caissiere|concierge'

export const lexicon = {
  /** Where the author meets customers, and what is done for them. */
  served: [
    served, 'op de|mijn|onze afdeling|poli|spoed|seh|ic|ok|kraamafdeling|kinderafdeling|spreekuur|wachtkamer|opname|operatietafel|hartbewaking|verloskamer|huisartsenpost', 'onder de scan|mri|loep|mes', 'in de scanner|ct', 'binnengebracht', 'binnengebracht met', 'opgenomen bij|op', 'bij ons opgenomen|behandeld|binnen|onder', 'werd|is opgenomen', 'op de? spoed|spoedeisende|intensive', 'gereanimeerd', 'gehecht', 'behandelde ik|wij|we', 'op mijn|het|ons spreekuur', 'in mijn|onze stoel|praktijk|wachtkamer|caseload', 'mijn caseload', 'dossier van|verwerk|zag|las|lag', 'in haar|zijn|het dossier', 'bij ons aan de balie|kassa', 'aan mijn|de|onze balie|loket', 'aan het loket', 'bij ons een lening|hypotheek|krediet|uitkering', 'hypotheekaanvraag', 'leningaanvraag', 'uitkering*', 'bijstand', 'schuldhulp*', 'toeslag* aanvra*', 'huisbezoek* bij', 'claim ingediend', 'schadeclaim van', 'vandaag behandeld|geholpen|gewassen|geopereerd|gehad', 'kwam .. op controle|gesprek', 'de zorg voor', 'wondzorg bij', 'ik verzorg', 'mijn rondje|route', 'consult', 'wmo', 'jeugdzorg', 'mijn klas', 'mijn mentorleerling', 'bij ons ingecheckt|gelogeerd|ingeschreven', 'heeft bij ons', 'bij mij|ons op tafel', 'op tafel', 'bij mij|ons in de stoel', 'onder handen', 'thuiszorg bij', 'huis .. gezien', 'was|is|kwam|komt|lag|zat|stond bij ons', 'op|in kamer [number]', 'een rekening bij',
  ],
  /** What happened to them or is wrong with them. */
  detail: [
    'hartstilstand', 'hartaanval', 'beroerte', 'diagnose', 'borst|been|arm|voet|oog kwijt|afgezet|geamputeerd', 'amputatie*', 'aanval', 'aanvallen', 'insuline', 'thuishulp', 'fiscus', 'boekenonderzoek', 'naheffing', 'gebroken', 'kanker', '*kanker', 'leverziekte', '*ziekte', 'overdosis', 'dronken', 'gedronken', 'drank', 'drugs', 'verslaafd*', 'bloeduitslag*', 'uitslag', 'soa', 'chlamydia', 'zwanger', 'miskraam', 'bevallen', 'abortus', 'psychose', 'depressie*', 'dement*', 'incontinent*', 'ondervoed', 'mishandel*', 'huilend', 'huilde', 'vloekend', 'schold', 'scheldt|schelden', 'stonk', 'vervuild', 'verwaarloosd', 'zenuwachtig', 'bang', 'schaamde', 'overleden', 'overleed', 'doodging', 'stervend', 'reanimatie', 'operatie', 'geopereerd', 'chemo', 'botox', 'borstvergroting', 'ooglidcorrectie', 'haartransplantatie', 'facelift', 'viagra', 'pillen', 'medicatie', 'methadon',
    'bijstand', 'schulden', 'schuld', 'achterstand', 'betalingsachterstand', 'rood', 'failliet', 'loonbeslag', 'huurachterstand', 'ontruimd', 'ontruiming', 'niet betaald', 'betaalt niet', 'aanmaning', 'incasso', 'afgewezen', 'fraude', 'gefraudeerd', 'zwart', 'rijdt in een', 'aangifte', 'scheiding', 'gescheiden', 'erfenis', 'testament', 'overlijden van', 'uithuisgeplaatst*', 'blijft zitten', 'dyslectisch', 'adhd', 'autis*', 'onvoldoendes', 'gepest', 'spijbelt', 'gezakt', 'voor het eerst', 'binnengebracht', 'onder de scan|mri|mes', 'in elkaar', 'flauw', 'kotste', 'overgegeven', 'naakt', 'ruzie met', 'boos', 'woest', 'gek', 'lastig*', 'zeurt', 'zeurde', 'dom', 'ging het .. mis', 'ging mis', 'afleiding', 'zelfmoord*', 'hiv', 'vies', 'vieze', 'smerig*', 'ranzig*', 'rotzooi', 'zwijnenstal', 'gokken', 'gokschuld*', 'vreemd*', 'pleegt', 'ingestort', '*ontsteking', '*infectie', '*breuk', '*operatie', '*correctie', '*vergroting', 'niet rond gekregen|krijgt|kreeg', 'bkr', 'afgekeurd', 'geweigerd', 'plas', 'bed .. nat', 'geschreeuwd', 'schreeuwt', 'gillen', 'gilde', 'hopeloos', 'slaapt met', 'met een ander|andere', 'met iets in|erin', 'stinkt', 'luizen', 'schurft', 'drankprobleem',
  ],
  /** Somebody is pointed at without a name. */
  trait: [
    jobs, 'vrouw|man|zoon|dochter|moeder|vader van de|het', '[number] jaar|jarig|jarige', '[number] pas', 'pas [number]', 'de enige _ in|van', 'die ene', 'bekend* _ uit|van', 'van nummer [number]', 'moeder|vader van twee|drie|vier|vijf|[number]', '[client] .. [number]', 'jongen|man|vrouw|meisje|mevrouw|meneer van de|het _', 'jongen|man|vrouw|meisje|mevrouw|meneer|dame|heer uit _', 'uit de|het [street]', 'van de|het [street]', 'uit de straat', 'die van tv|televisie|de radio', 'woont boven|naast|achter|tegenover', 'het jongetje|meisje van', 'hoogbejaarde', 'met het rode haar', 'tante van', 'uit de gemeenteraad', 'van de voetbalclub|kerk|bakkerij|school|supermarkt',
  ],
  /** Invites readers to guess. */
  teaser: [
    'welke bekende? _ .. hier|vandaag|vanmorgen|vanmiddag|vanavond|vannacht|gisteren|net|bij', 'wat voor bekende? _ .. hier|vandaag|vanmorgen|vannacht|net|bij', `welke ${jobs}`, 'wie er .. hier|vandaag|vanmorgen|vanmiddag|vanavond|vannacht|net|binnenkwam|lag|zat|stond', 'wie er .. bij ons', 'wie .. binnen kwam|kreeg|gebracht|gelopen', 'wie hier .. lag|zat|stond|kwam|was', 'wie ik .. in de stoel|behandelkamer|wachtkamer|op tafel|onder', 'wie .. in mijn stoel|behandelkamer', 'bner|bnner .. bij|binnen|op|in', 'bn er .. bij|binnen|op|in', 'bekende nederlander|vlaming|brabander|tukker .. bij|binnen|op|in', 'bekende van rtl|tv|televisie|sbs|nos|npo|radio|instagram|tiktok', 'bekend* gezicht .. op|in|bij', 'een bekende _ .. aan|op|onder|bij',
  ],
  guess: ['raad|raden eens|jullie|maar', 'je raadt nooit|het', 'jullie raden nooit', 'drie keer raden', 'weet iemand|jij wie', 'ik zeg geen naam|namen', 'zonder namen te noemen', 'ik noem geen namen', 'geen namen maar', 'namen noem ik niet', 'je gelooft nooit', 'mag niks zeggen maar', 'hint', 'tip van de sluier'],
  /** A hint at the name. */
  clue: ['rijmt op', 'begint met een', 'voorletter|voorletters|initialen', 'klinkt als', 'denk aan een'],
  /** A fact taken out of the company's own records. */
  records: [
    'in|uit uw|je|jouw|haar|zijn|hun dossier|account|klantdossier|bestelgeschiedenis|gegevens|administratie', 'ons|onze systeem|systemen|administratie|gegevens|log|logs|camera|camerabeelden|cijfers .. u|je|jij|uw|jouw|mevrouw|meneer|ze|hij|zij', 'zie|zien in ons|onze systeem|administratie|gegevens', 'volgens ons|onze systeem|administratie|gegevens|cijfers|logs', 'volgens uw|je|jouw|haar|zijn dossier|gegevens', 'u|je|jij heeft|hebt|had .. niet betaald', 'u|je|jij heeft|hebt|had ... *achterstand|schuld', 'u|je bracht|kwam|was|had .. dronken|vriendin|minnares|ander|andere', 'op uw|je reservering|boeking', 'u|je|jij hebt|heeft|staat .. achterstand|rood|schuld', 'uw|je|jouw openstaande factuur|bedrag|rekening', 'uw|je|jouw betalingsachterstand|huurachterstand|schuld|diagnose|medicatie|uitslag|bsn|iban|rekening|saldo|adres is', 'liet haar|zijn|uw|je bloeduitslag|uitslag|dossier|scan .. zien', 'had gedronken', 'had u|je .. gedronken', 'u|je bent .. keer te laat|geweigerd|gewaarschuwd', 'bloeduitslag*', 'heeft u|je zelf .. laten vallen|kapot',
  ],
  /** What goes badly between a customer and us. */
  trouble: [
    'niet betaald', 'betaalt|betalen niet|nooit|nog|slecht|te laat|zelden', 'betaald hebben', 'wanbetaler*', 'factuur|facturen .. open|niet|onbetaald|late|dagen', 'openstaande', 'openstaan', 'staat|staan .. open', 'aanmaning*', 'incasso*', 'achterstand', 'schulden', 'failliet', 'faillissement', 'surseance', 'bezuinig*', 'vertrekt als', 'zegt op', 'opgezegd', 'contract .. op|niet|beeindigd|ontbonden', 'klaagt|klagen|klaagde', 'klacht', 'klachten', 'zeurt|zeuren|zeurde|zeikt|zeiken|zanikt', 'schelden|scheldt|scholden', 'bellen om drie|vier|vijf', 'lastig*', 'moeilijk*', 'drama', 'ramp', 'rampklant', 'horrorklant', 'nachtmerrie', 'chaos', 'puinhoop', 'rommel', 'bende', 'waardeloos', 'slecht*', 'dom', 'domme', 'gierig*', 'krenten*', 'brutaal', 'onbeschoft', 'arrogant', 'lompe', 'traag', 'trage', 'te laat', 'geen idee', 'snappen|snapt .. niets|niks|niet', 'lek', 'lekkage', 'schimmel', 'storing bij', 'gehackt', 'datalek', 'ruzie', 'geschil', 'claim', 'rechtszaak', 'ontevreden', 'boos', 'woest', 'gedoe', 'ellende', 'kapot*', 'defect*', 'bedorven', 'beschadigd*', 'kwijtgeraakt', 'zoekgeraakt', 'onveilig', 'ongeluk', 'legionella', 'asbest', 'fraude', 'zwart', 'sjoemel*', 'liegen|liegt|loog', 'afgeserveerd', 'zielig', 'lef', '[negative]', '[insult]', '[mock]', '[accuse]', '[hostile-tone]',
  ],
  /** Figures and terms of the business with them. */
  terms: ['[money]', '[percent] korting', 'korting', 'contractwaarde', 'orderwaarde', 'marge', 'deal van', 'order van [number]|[money]', 'tekent|tekende|getekend voor', 'ton', 'offerte van', 'miljoen', 'tarief', 'omzet', 'wachtwoord*', 'beveilig*', 'alarm*'],
  /** Work done for them or with them. */
  work: [
    '[we]', '[own]', '[product]', 'klant', 'klanten', 'opdrachtgever', 'opdracht', 'project', 'klus', 'order', 'bestelling', 'contract', 'deal', 'getekend', 'samenwerking', 'samenwerken', 'opgeleverd', 'oplevering', 'opleveren', 'geleverd', 'levering', 'geinstalleerd', 'installatie', 'installeren', 'onderhoud', 'gebouwd', 'bouwen', 'gemaakt voor', 'ontworpen voor', 'gedraaid voor', 'implementatie', 'live', 'uitrol', 'migratie', 'training', 'demo', 'pitch', 'aanbesteding', 'gewonnen', 'binnen', 'binnengehaald', 'welkom', 'dank', 'bedankt', 'in zee', 'aan de slag', 'gast bij', 'op bezoek bij', 'afspraak bij|met', 'bij [customer] aan', 'monteur', 'werkbezoek', 'kennismaking', 'adviseren', 'advies', 'begeleid*', 'gestart', 'kick off', 'kickoff', 'nieuwe klant', 'overgestapt', 'stapt|stappen over', 'gaat .. voor ons', 'kiest|kiezen voor', 'verlengd', 'verlengt', 'vrijdag op', 'klaar bij|voor', 'meters', 'servicebeurt', 'storing', 'keuken van',
  ],
  /** The author is a guest or a buyer there, off duty. */
  visit: ['gegeten|geslapen|gelogeerd|geborreld|geluncht|ontbeten', 'taart van', 'taartje', 'brood van', 'brood', 'kroket*', 'broodje*', 'croissant*', 'weekendje', 'vakantie', 'strand', 'vrij', 'terras', 'lekker*', 'met mijn? [relative]', 'mijn vrouw|man|moeder|vader|kids|kinderen|dochter|zoon', 'trouwdag', 'verjaardag', 'boodschappen', 'gescoord bij', 'halen bij', 'haal', 'gehaald'],
  /** Nobody's: an exercise, a play. */
  played: ['training', 'oefening', 'oefenpop', 'pop', 'rubber', 'simulatie', 'rollenspel', 'acteur speelde', 'speelde .. patient|klant|client', 'toneel', 'musical', 'serie', 'film', 'boek', 'casus', 'examen', 'reanimatietraining', 'bhv*'],
  /** The firm after "onze klant". */
  ourClient: ['onze|mijn|die|nieuwe|een klant|opdrachtgever|client|patient|huurder|bewoner|leerling|relatie', 'klant|opdrachtgever|patient|client|huurder|bewoner|leerling'],
} as const
