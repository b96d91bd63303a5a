import type { Texts } from '../../engine/index.ts'

export const texts = {
  title: 'Wat je altijd mag zeggen',
  clause:
    'Je mag altijd, alleen of samen, online of tegen de pers, praten over je eigen loon, werktijden, veiligheid, werkdruk, leidinggevenden, ongewenst gedrag, vakbond, ondernemingsraad en andere arbeidsomstandigheden, en misstanden melden. Ook kritisch, ook met onze naam erbij.',
  why: 'De wet beschermt wie over het eigen werk of een misstand spreekt. Niemand hoeft daar toestemming voor te vragen.',
  messages: {},
} satisfies Texts

export const lexicon = {
  /** Says by itself that somebody speaks of the own work, organises or reports a wrong. */
  strong: [
    // loon
    'ik verdien|verdiende|krijg .. bruto|netto|euro|per|uur|maand|voor', 'ik verdien [number]|[money]', 'mijn loon|salaris|uurloon|loonstrook|loonstrookje|bonus|toeslag|pensioen|contract|cao', 'onze|ons loon|lonen|salaris|salarissen|cao|toeslag*|pensioen|rooster*|pauze*|uren|werkdruk',
    'praat .. over .. loon|salaris', 'vertel .. wat je verdient', 'deel .. salaris|loon', 'onderbetaald|onderbetalen', 'niet uitbetaald', 'onbetaald* overwerk*|uren|over', 'gratis overwerk*', 'nullijn', 'loonkloof', 'loonsverhoging', 'cao bod|eis|eisen|onderhandel*|loze',
    'minder voor hetzelfde werk|gesjouw', 'minder betaald dan', 'verdient .. meer|minder dan', 'reiskosten*', 'geen nachttoeslag|toeslag|onregelmatigheidstoeslag|overwerkvergoeding', 'loon inhoud*|achterstallig', 'achterstallig* loon|salaris', 'uitbetaald', 'nul uren contract', 'nulurencontract', 'schijnzelfstandig*',
    // rooster, werkdruk
    'te weinig personeel|mensen|collegas|handen|man', 'onderbezet*', 'onderbemen*', 'werkdruk', 'overwerkt', 'burn out van .. werk', 'alweer|weer alleen op|met|in', 'pauzes|pauze over|overslaan|gemist|geskipt|niet', 'geen pauze*', 'slaan .. pauzes over', 'dubbele dienst*', 'nachtdienst* achter|in|op', 'zoveelste nacht|dienst|weekend',
    '_ nacht|weekend|dienst|avond op rij|in', 'ingepland .. vrij', 'plant|roostert me|mij|ons', 'vrije dag* afgepakt|ingetrokken|geweigerd', 'verlof geweigerd|afgewezen|ingetrokken', 'mijn vrije dag|dagen', 'wettelijke uren|verlof*|rusttijd*|pauze*', 'doorwerken met|zonder', 'ziek doorwerken', 'met _ man het werk van', 'met _ het werk van',
    'mijn|ons|onze rooster|roosters|dienst|diensten|uren|shift|shifts', 'verpleegkundige* op .. bedden|patienten', '_ uur .. uitbetaald', 'zonder valbeveiliging|helm|pbm|beveiliging|lijn|bescherming', 'onveilig* werk*', 'werk* onveilig', 'gevaarlijk .. werk*', 'niet meer zonder naar binnen|boven|omhoog', 'agressie aan de balie|op het werk|tegen ons', 'bespuugd|bedreigd aan|op|op het|tijdens|op mijn',
    'arbeidsomstandigheden', 'arbo*', 'preventiemedewerker', 'veiligheid op het werk|de werkvloer', 'keet|kantine|kleedkamer zonder|te koud|lekt', 'asbest .. wij|we|ons|collega*', 'wij|we breken|breekt|trekken|trekt het niet|hier', 'zo kan het niet langer|meer', 'houden|houd dit|het niet|zo meer|vol',
    // leiding en gedrag
    'mijn|onze|mn|de baas|bazin|leidinggevende|manager|chef|teamleider|directeur|ploegbaas|uitvoerder ... pest*|intimide*|schreeuw*|scheld*|discrimin*|vernedert|kleineert|negeert|dreigt|plant|weigert|leest|zegt|zei|belt|appt|controleert', 'slechte|waardeloze|vreselijke|rot|toxische baas|manager|leidinggevende|chef|leiding|werksfeer|cultuur',
    'grensoverschrijdend*', 'seksueel* geintimideerd|intimidatie', 'aan je|mijn|haar billen|kont|borsten|lijf', 'gepest|weggepest|geintimideerd|gediscrimineerd|uitgescholden|getreiterd door|op|op het|op mijn|hier', 'pesten op het werk|de werkvloer', 'racisme|discriminatie|seksisme op .. werk|afdeling|kantoor|werkvloer', 'hr die|vroeg|zei|deed|doet|wuifde|reageerde', 'ontslagen omdat|nadat|na', 'op staande voet .. omdat|nadat',
    'weggepromoveerd|overgeplaatst .. omdat|nadat', 'functioneringsgesprek', 'angstcultuur', 'ik zwijg|zwijgen niet meer|langer', 'vertrouwenspersoon', 'volgsystemen|camera|cameras in|op .. bus*|werk*|afdeling|bureau',
    // vakbond, or
    'staak|staken|staking|gestaakt|stakers', 'zondagsdienst', 'werkonderbreking', 'vakbond*', 'de bond', 'lid van .. bond|vakbond|fnv|cnv|acv|abvv', 'fnv|cnv|unie|acv|abvv|nu91', 'ondernemingsraad', 'de or', 'or lid|leden|verkiezing*|vergadering', 'kaderlid*', 'stiptheidsactie*', 'picket*', 'actie van|voor .. bond|cao|loon', 'collectief* actie|actievoeren|onderhandel*', 'petitie .. werk*|rooster*|collega*|personeel|loon', 'personeelsvertegenwoordig*',
    'samen .. opkomen|vuist|sterk voor .. loon|rechten|rooster*', 'rechten als werknemer*|personeel', 'werknemersrecht*', 'arbeidsjurist', 'rechtsbijstand .. werk*|uren|loon|ontslag',
    // melden
    'arbeidsinspectie', 'inspectie .. gebeld|gemeld|ingelicht|getipt', 'gemeld|melding gedaan|gemaakt bij .. inspectie|toezichthouder|politie|meldpunt|autoriteit|huis|afm|ap|nza|igj', 'klokkenluid*', 'huis voor klokkenluiders', 'misstand|misstanden', 'aangifte gedaan|doen tegen|van|bij', 'intern gemeld', 'ik heb het gemeld|doorgegeven', 'gesjoemel*', 'urenstaten|cijfers|logboek* vervalst|aangepast|achteraf|gemanipuleerd', 'doofpot', 'onder het tapijt', 'mond .. gesnoerd', 'zwijgcontract', 'zwijggeld',
  ],
  /** Subjects of working life; count with a grievance and the own work around them. */
  subject: ['[pay]', '[conditions]', '[misconduct]', '[union]', '[whistle]', '[boss]'],
  /** Complaint, demand or call. */
  grievance: [
    'genoeg', 'beu', 'klaar mee', 'schande*', 'schaam*', 'belachelijk', 'onacceptabel', 'oneerlijk', 'respectloos', 'niet normaal', 'doe er wat|iets aan', 'doet er niks|niets|iemand', 'alweer', 'geen budget', 'te veel gevraagd', 'laat iets horen', 'herkent|herkennen', 'wie nog meer',
    'al jaren|maanden|weken|sinds', 'eisen|willen|vragen|vroegen', 'niet langer', 'slopen*', 'uitgebuit', 'uitbuiting', 'onderbetaald', 'gevaarlijk', 'onveilig', 'ziek van', 'huilen*', 'huilend', 'niks|niets gedaan|veranderd|gebeurt', 'kan zo niet', 'wordt genegeerd', 'fruitmand', 'zogenaamd', 'ho maar', 'wanneer gaan jullie', 'nooit .. gekregen|gehoord|antwoord',
    'te weinig', 'te laag', 'te hoog', 'te druk', 'geen tijd', 'trekken het niet', 'niet uitbetaald', 'gratis', 'uitgeput', 'stress', 'durf|durven',
  ],
  /** The employer's own voice: an offer of work, praise of the terms. */
  offers: ['wij|we bieden', 'wij|we zoeken', 'vacature*', 'solliciteer*', 'kom .. werken', 'goed|mooi|prima|marktconform salaris', 'wij|we geven .. medewerkers', 'onze medewerkers krijgen'],
} as const
