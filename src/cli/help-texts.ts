/** What `--help` says; the same keys in both languages or it does not compile. */
export interface HelpTexts {
  readonly about: string
  readonly help: string
  readonly version: string
  readonly seeHelp: string
  readonly check: string
  readonly checkFiles: string
  readonly company: string
  readonly batch: string
  readonly companies: string
  readonly json: string
  readonly sarif: string
  readonly lang: string
  readonly channel: string
  readonly account: string
  readonly role: string
  readonly spokesperson: string
  readonly at: string
  readonly replyTo: string
  readonly from: string
  readonly keyFile: string
  readonly debug: string
  readonly init: string
  readonly initOut: string
  readonly initForce: string
  readonly initYes: string
  readonly explain: string
  readonly explainWhich: string
  readonly explainCompany: string
  readonly review: string
  readonly reviewFile: string
  readonly reviewCompany: string
  readonly reviewCountry: string
  readonly reviewPublicBody: string
  readonly reviewAt: string
  readonly reviewFormat: string
  readonly reviewOut: string
  readonly policy: string
  readonly policyFormat: string
  readonly policyLang: string
  readonly policyOut: string
  readonly policySummary: string
  readonly policyCard: string
  readonly policyEffective: string
  readonly policyDiff: string
  readonly policyBefore: string
  readonly policyAfter: string
  readonly policyDrafts: string
  readonly seal: string
  readonly sealTerms: string
  readonly schema: string
  readonly demo: string
}

export const helpTexts: { readonly nl: HelpTexts; readonly en: HelpTexts } = {
  nl: {
    about:
      'Wellspoken: hulp bij wat je online over je werk schrijft. Leest je concept op je eigen computer; er wordt niets verstuurd.',
    help: 'deze uitleg',
    version: 'het versienummer',
    seeHelp: '(zie wellspoken --help)',
    check: 'Beoordeelt een concept: plaatsen, aanpassen, eerst vragen of niet plaatsen.',
    checkFiles: 'bestanden met tekst, of .json met een concept; zonder bestand wat je typt of doorgeeft',
    company: 'bedrijfsbestand (standaard ./wellspoken.yaml)',
    batch:
      'het bestand bevat één concept per regel, {"id": "1", "draft": {"text": "…"}}, en elke regel krijgt één regel antwoord',
    companies: 'bestand met meer bedrijven op sleutel, voor --batch',
    json: 'antwoord als JSON',
    sarif: 'antwoord als SARIF 2.1.0',
    lang: 'taal van het antwoord (standaard die van de tekst of van het bedrijf)',
    channel: 'waar je het plaatst: linkedin, x, facebook, instagram …',
    account: 'persoonlijk account, merkaccount of anoniem',
    role: 'je functie',
    spokesperson: 'je bent woordvoerder',
    at: 'moment van plaatsen (ISO 8601; standaard nu)',
    replyTo: 'de tekst waarop je reageert',
    from: 'van wie die tekst is: customer, journalist, competitor, colleague, stranger',
    keyFile: 'bestand met de sleutel voor verzegelde registers',
    debug: 'laat ook zien wat er per zin herkend is',
    init: 'Stelt een paar vragen en schrijft het bedrijfsbestand. Elke vraag kan ook als optie.',
    initOut: 'waar het bestand komt (standaard ./wellspoken.yaml)',
    initForce: 'vervang een bestand dat er al is',
    initYes: 'stel geen vragen; gebruik alleen de opties',
    explain: 'Legt een richtlijn uit: de regel, de reden, voorbeelden en de wet.',
    explainWhich: 'welke richtlijn, of een nummer als G01; zonder naam de hele lijst',
    explainCompany:
      'bedrijfsbestand: laat ook zien wat jullie zelf aan de richtlijn veranderden (standaard ./wellspoken.yaml)',
    review: 'Leest een bestaand socialmediabeleid na: wat ontbreekt, en welke zinnen mensen ten onrechte doen zwijgen.',
    reviewFile: 'het beleid: .docx, .pdf, .html, .md of .txt',
    reviewCompany: 'bedrijfsbestand waar het land in staat (standaard ./wellspoken.yaml)',
    reviewCountry: 'welk recht telt: NL, BE, DE, UK, US … (standaard dat uit het bedrijfsbestand)',
    reviewPublicBody: 'de werkgever is een overheid',
    reviewAt: 'dag waarop het beleid wordt beoordeeld (standaard vandaag)',
    reviewFormat: 'het beleid met doorgestreepte zinnen en nieuwe tekst',
    reviewOut: 'bestand om naar te schrijven',
    policy: 'Maakt van het bedrijfsbestand de richtlijnen als document.',
    policyFormat: 'bestandsformaat (standaard naar de naam bij --out, anders md)',
    policyLang: 'taal van het document',
    policyOut: 'bestand om naar te schrijven (standaard de uitvoer)',
    policySummary: 'alleen de samenvatting op één bladzijde',
    policyCard: 'alleen het kaartje voor in een portemonnee',
    policyEffective: 'dag vanaf welke de richtlijnen gelden, zoals 2027-01-01',
    policyDiff:
      'Vergelijkt twee bedrijfsbestanden: wat er in de tekst verandert, en welke concepten een ander oordeel krijgen.',
    policyBefore: 'het oude bedrijfsbestand',
    policyAfter: 'het nieuwe bedrijfsbestand',
    policyDrafts:
      'eigen concepten, één per regel (JSON), zoals bij check --batch (standaard de voorbeelden van alle richtlijnen)',
    seal: 'Verzegelt geheime namen voor het bedrijfsbestand: alleen te herkennen met de sleutel in WELLSPOKEN_KEY.',
    sealTerms: 'codenamen of klanten; zonder argument één per regel van de invoer, wat geen sporen nalaat in de shell',
    schema: 'Het JSON-schema van het bedrijfsbestand.',
    demo: 'Beoordeelt de voorbeelden van het demobedrijf.',
  },
  en: {
    about:
      'Wellspoken: help with what you write online about your work. Reads your draft on your own computer; nothing is sent anywhere.',
    help: 'this help',
    version: 'the version number',
    seeHelp: '(see wellspoken --help)',
    check: 'Judges a draft: go, revise, ask first or do not post.',
    checkFiles: 'files with text, or .json with a draft; without a file what you type or pipe in',
    company: 'company file (default ./wellspoken.yaml)',
    batch:
      'the file holds one draft a line, {"id": "1", "draft": {"text": "…"}}, and each line gets one line of answer',
    companies: 'file with several companies by key, for --batch',
    json: 'answer as JSON',
    sarif: 'answer as SARIF 2.1.0',
    lang: 'language of the answer (default that of the text or of the company)',
    channel: 'where you post it: linkedin, x, facebook, instagram …',
    account: 'personal, brand or anonymous account',
    role: 'your job',
    spokesperson: 'you are a spokesperson',
    at: 'moment of posting (ISO 8601; default now)',
    replyTo: 'the text you reply to',
    from: 'whose text that is: customer, journalist, competitor, colleague, stranger',
    keyFile: 'file with the key of sealed registers',
    debug: 'also show what was recognised in each sentence',
    init: 'Asks a few questions and writes the company file. Every question can be an option too.',
    initOut: 'where the file goes (default ./wellspoken.yaml)',
    initForce: 'replace a file that is there already',
    initYes: 'ask nothing; use the options only',
    explain: 'Explains a guideline: the rule, the reason, examples and the law.',
    explainWhich: 'which guideline, or a number such as G01; without a name the whole list',
    explainCompany:
      'company file: also show what you changed about the guideline yourselves (default ./wellspoken.yaml)',
    review: 'Audits an existing social media policy: what it misses, and which sentences silence people unlawfully.',
    reviewFile: 'the policy: .docx, .pdf, .html, .md or .txt',
    reviewCompany: 'company file that names the country (default ./wellspoken.yaml)',
    reviewCountry: 'whose law counts: NL, BE, DE, UK, US … (default that of the company file)',
    reviewPublicBody: 'the employer is government',
    reviewAt: 'day on which the policy is judged (default today)',
    reviewFormat: 'the policy with sentences struck out and new wording',
    reviewOut: 'file to write to',
    policy: 'Turns the company file into the guidelines as a document.',
    policyFormat: 'file format (default as the name at --out says, else md)',
    policyLang: 'language of the document',
    policyOut: 'file to write to (default the output)',
    policySummary: 'the one-page summary only',
    policyCard: 'the wallet card only',
    policyEffective: 'day from which the guidelines apply, such as 2027-01-01',
    policyDiff: 'Compares two company files: what changes in the text, and which drafts get another verdict.',
    policyBefore: 'the old company file',
    policyAfter: 'the new company file',
    policyDrafts:
      'drafts of your own, one a line (JSON), as for check --batch (default the examples of all guidelines)',
    seal: 'Seals secret names for the company file: recognised only with the key in WELLSPOKEN_KEY.',
    sealTerms:
      'codenames or customers; without arguments one a line from the input, which leaves no trace in the shell',
    schema: 'The JSON Schema of the company file.',
    demo: 'Judges the sample drafts of the demo company.',
  },
}
