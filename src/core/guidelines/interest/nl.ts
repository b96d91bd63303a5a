import type { Texts } from '../../engine/index.ts'
import type { Tie } from './tie.ts'

export const texts = {
  title: 'Noem je belang',
  clause:
    'Heb je aandelen in een partij, familie die er werkt, een bijbaan of betaalde klus bij ze? Zeg dat dan als je ze aanprijst of beoordeelt. Ze gewoon noemen mag altijd.',
  why: 'Wie je advies leest, weegt het anders als je er zelf iets aan hebt. Eén zinnetje is genoeg.',
  messages: {
    judges: 'Met "{found}" geef je een oordeel over een partij waar je zelf een belang hebt opgegeven. Zet dat belang erbij.',
    named: 'Bij "{found}" heb je zelf een belang opgegeven. Zet dat erbij als je bericht hun kan helpen of schaden.',
  },
} satisfies Texts

/** The words that say the tie, by its kind, to put after the judgement. */
export const ties: { readonly [tie in Tie]: string } = {
  shares: ' (ik heb er aandelen in)',
  family: ' (bedrijf van familie van mij)',
  job: ' (ik werk er zelf ook)',
  payment: ' (ik word door ze betaald)',
  other: ' (ik heb er zelf een belang bij)',
}

export const lexicon = {
  /** Says that there is a tie, in any words. */
  said: [
    // family and friends
    'mijn|me|ons|onze|hun .. [kin] .. [firm]', '[firm] .. van|met|door mijn|ons|onze|me .. [kin]', 'van|door|bij|met mijn|ons|onze|me .. [kin]', 'mijn|me|ons|onze .. [kin] .. werkt|werken|runt|runnen|leidt|begon|startte|oprichtte|bezit|eigenaar|oprichter|baas|directeur|achter|erachter|meewerkt|meehelpt', 'mijn|me|ons|onze .. [kin] zit|staat|werkt er|daar|bij|in|achter|erachter|aan', 'mijn|me|ons|onze .. [kin] [interest]', 'mijn|me|ons|onze .. [kin] .. heeft .. [interest]', '[interest] .. mijn|me|onze|ons .. [kin]', 'familiebedrijf', 'familie van mij|me|ons', 'mijn familie', 'bij ons in de familie', 'familieband*', 'ben .. getrouwd met', '[kin] die er|daar werkt', 'broerlief|zuslief|manlief|vrouwlief', 'mijn [kin] $', 'van .. [kin] is',
    // money in it
    'aandeelhouder*', 'aandeelhoudster', 'ik|mijn|me|we|wij|zelf|mij .. aandelen|aandeel|certificaten|aandeeltje', 'aandelen|aandeel|certificaten .. ik|zelf|mezelf|mij', 'heb|bezit|hou .. aandelen', 'aandelen in de? $', 'investeerder*', 'geinvesteerd', 'investeer er', 'mede eigenaar', 'medeeigenaar*', 'mede oprichter', 'medeoprichter*', 'mede investeerder', 'ik ben .. eigenaar|oprichter|vennoot|partner|bestuurslid|commissaris|aandeelhouder|lid|ambassadeur|franchisenemer', 'als eigenaar|oprichter|vennoot|bestuurslid|commissaris|aandeelhouder|lid|ambassadeur|medewerker|docent|freelancer|zzper', 'geld in zitten|gestoken|gestopt', 'zit er geld van mij|me', 'zit er zelf in', 'spaargeld in', 'er .. spaargeld|geld in', 'leden aandeel', 'ik stak er', 'stapte .. zelf in', 'dividend', 'belang in|bij', 'belangen', 'eigenbelang', 'eigen belang', 'heb er .. belang',
    // work or money for it
    'bijbaan*', 'bijbaantje*', 'bijklus*', 'schnabbel*', 'nevenfunctie*', 'nevenwerk*', 'ik .. werk .. er|daar|ook|naast|bij|voor [interest]?', 'werk er|daar .. zelf|ook|naast|bij|zaterdag*|avond*|weekend*', 'ik werk* .. er|daar|voor ze|voor hen', 'ik werk .. [interest]', 'ik geef|gaf|doe|sta|zit|rijd|help|bak|train|coach .. er|daar .. les|zelf|betaald|weekend*|avond*|zaterdag*', 'ik .. geef|doe|help|sta er|daar|zelf', 'geef er .. les', 'freelance*', 'in opdracht van', 'opdrachtgever', 'klant van mij|me', 'ik factureer', 'ik adviseer ze|hen|[interest]', 'adviseur van|bij [interest]', 'word|krijg|kreeg|werd er|ervoor|hiervoor|door|voor .. betaald|geld|vergoed*|vergoeding', 'betaald door', 'betaalt mij|me', 'betalen mij|me', 'ze betalen', 'tegen betaling', 'betaalde samenwerking|post|partner*|klus|les|opdracht', 'in samenwerking met', 'samenwerking met', 'gesponsord*', 'sponsor', 'vergoeding', 'provisie', 'commissie', 'kortingscode van mij', 'affiliate*', 'ad', 'adv', 'reclame', 'advertentie', 'spon', 'sponsored', 'partnerbijdrage', 'gratis gekregen', 'kreeg .. gratis',
    // owns up in general
    'gekleurd', 'bevooroordeeld', 'bevooroordeelde', 'partijdig', 'niet objectief|neutraal|onpartijdig|onafhankelijk', 'vooringenomen', 'biased', 'disclaimer', 'disclosure', 'eerlijkheidshalve', 'eerlijk is eerlijk ik', 'voor de transparantie', 'transparant*', 'voor de volledigheid', 'preek* .. eigen parochie', 'wij van wc', 'eigen zaak|winkel|bedrijf|toko|praktijk|club', 'mijn bedrijf|zaak|startup|onderneming|compagnon|werkgever|bijbaan|club',
  ],
  kin: ['broer*', 'broertje', 'zus', 'zusje', 'zussen', 'man', 'vrouw', 'vriend', 'vriendin', 'vader', 'moeder', 'pa', 'ma', 'papa', 'mama', 'ouders', 'zoon', 'dochter', 'neef', 'neefje', 'nicht', 'nichtje', 'oom', 'tante', 'opa', 'oma', 'schoon*', 'zwager', 'partner', 'verloofde', 'ega', 'echtgenoot', 'echtgenote', 'gezin', 'familie', 'familielid', 'kind', 'kinderen', 'lief', 'wederhelft', 'stiefvader', 'kleinzoon'],
  firm: ['bedrijf*', 'zaak', 'zaakje', 'winkel*', 'tent', 'toko', 'praktijk', 'studio', 'bureau', 'onderneming', 'startup', 'bakkerij', 'kwekerij', 'brouwerij', 'restaurant', 'cafe', 'garage', 'eigenaar*', 'oprichter*', 'directeur', 'club', 'merk', 'cooperatie', 'stal', 'hoveniers*', 'kapsalon', 'webshop', 'loods', 'werkplaats', 'familiebedrijf', 'kantoor'],
  /** Advice to go there, buy or hire. */
  urges: [
    'stap|stapte|stapten|overgestapt|verhuisd|wissel|wisselde .. naar|over [interest]', 'hou|houd|bewaar|koop|verkoop|pak .. [interest]', '[interest] elke|iedere keer|dag|week', 'zou|ga|ging .. voor|naar|met [interest]', 'krijg* spijt', 'sla|slaap .. over|niet', 'je wilt het',
    '!ik|we|wij|ze|zij|hij|je|heeft|werd neem|koop|probeer|test|download|bestel|kies|boek|gebruik|haal|pak|overweeg|bezoek|huur|bel|mail|vraag|volg|steun|check|bekijk|lees|luister|kijk|ga|stap|loop|meld|schrijf|sluit|leer|eet|drink|vertrouw|geef|gun|schakel .. [interest]', '[interest] .. bellen|boeken|inschakelen|vragen|bestellen|proberen|kopen|bezoeken|nemen|inhuren|aanraden|aanbevelen', 'laat .. [interest]', 'laat [interest]', 'ga .. naar|bij|met|voor [interest]', 'kies .. voor [interest]', 'stap .. over|in .. [interest]', 'moet je bij [interest]', 'bij [interest] moet je', 'bij [interest] .. terecht|goed|slagen', 'dan [interest]', 'gewoon [interest]', 'mijn tip', 'tip van|voor', 'gouden tip', 'koop* .. aandelen', 'koopwaardig', 'instappen', 'nu instappen', 'doe je voordeel', 'schrijf je in', 'inschrijven', 'meld je aan', 'word lid', 'zou ik .. bellen|vragen|nemen|kiezen|boeken|doen|kopen', 'bel ze', 'bel hem|haar|die', 'vraag ze|hem', 'vraag naar', 'gun ze', 'ik gun ze', 'daar moet je zijn|heen|naartoe',
  ],
  /** A judgement that is no plain word of praise. */
  judges: [
    'wat .. anderen|drie|vier|niemand|iedereen niet', 'verpest* .. andere|rest|alle', 'in twee|een|drie|[number] keer|behandelingen|minuten|klikken|sessies', 'niet te vergelijken', 'kost* .. middag|uurtje|minuten', 'nooit meer terug', 'nieuwe look', 'echte mensen|koffie|brood|aandacht|service', 'geen gedoe|minimum|kleine', 'eindelijk een|iemand',
    'loopt|lopen .. achter', 'let .. op deze|die|hun', 'verzint .. niemand', 'enige|enigste .. waar|dat|die|wat', 'slim .. opgelost|bedacht|gedaan', 'opgelost hebben|heeft', 'smijt .. weg', 'gooi .. weg', 'in de arm nemen', 'scheelt', 'half zo duur', 'koppijn', 'iedereen .. moeten|zou|moet', 'ieder|elk|elke .. zou|moet', 'goed|mooi|strak|knap geschreven|gemaakt|gedaan|bedacht|geregeld', 'geweldig|fantastisch|briljant|top|super', 'toppers', 'kanjers', 'vakmensen', 'vakwerk', 'als enige', 'snapt|snappen .. hoe|wat|het', 'hulde', 'verplichte kost', 'kunnen .. wat van', 'weten wat ze doen', 'weet wat ie|hij|ze doet', 'vertrouw ik', 'vertrouw .. blind*', 'zet ik mijn handtekening', 'hand in het vuur', 'geen betere', 'geen beter adres', 'beste adres', 'het adres voor', 'enige die', 'de enige .. echt|snapt|weet|goed|vertrouw', 'doen het .. goed|netjes|mooi|anders|beter|knap', 'doet het .. goed|netjes|mooi|anders|beter|knap', 'doen .. goed werk', 'knap werk', 'mooi werk', 'goed werk', 'netjes gedaan', 'strak', 'op hun best', 'gaat het maken', 'gaan het maken', 'worden groot', 'heeft .. toekomst', 'de toekomst', 'ga je van horen', 'gaan we .. van horen', 'houd .. in de gaten', 'verslaat|verslaan', 'kan .. niet tegenop', 'wint|winnen het van', 'beter|sterker|eerlijker|lekkerder|slimmer dan', 'zit .. goed in elkaar', 'wat zit dat goed', 'goed in elkaar', 'smullen', 'smaakt*', 'genoten', 'het beste', 'lekkerste|mooiste|leukste|beste|fijnste|netste|eerlijkste|slimste|snelste|betrouwbaarste|doordachtste|knapste|goedkoopste', 'aanrader', 'onder de indruk', 'verdien* .. klanten|podium|aandacht|steun|prijs|succes', 'blij mee|met', 'trots op',
  ],
} as const
