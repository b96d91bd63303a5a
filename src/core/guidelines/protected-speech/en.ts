import type { Texts } from '../../engine/index.ts'
import type * as dutch from './nl.ts'

export const texts = {
  title: 'What you may always say',
  clause:
    'You may always talk, alone or with others, online or to the press, about your own pay, hours, safety, workload, managers, harassment, union matters and other working conditions, and report what is wrong. Also critically, also naming us.',
  why: 'The law protects whoever speaks about their own work or about wrongdoing. Nobody needs permission for that.',
  messages: {},
} satisfies Texts

export const lexicon: { readonly [cue in keyof typeof dutch.lexicon]: readonly string[] } = {
  strong: [
    // pay
    'i earn|make|made|earned [money]|[number]', 'i get|am|was paid', 'my pay|wage|wages|salary|payslip|paycheck|paycheque|bonus|overtime|pension|contract|shift|shifts|rota|roster|break|breaks', 'our pay|wages|salaries|payslips|shifts|rota|rotas|breaks|hours|workload|overtime|tips|contracts', '[money] an|per hour', '[money] here post yours', 'post yours',
    'talk about .. pay|wages|salary|salaries', 'share .. salary|pay|salaries', 'discuss .. pay|wages|salary', 'compare|compared .. payslips|salaries|offer|wages|pay', 'underpaid', 'unpaid overtime|hours|shift|shifts|breaks|work|training', 'not paid for', 'pay gap', 'pay rise|raise', 'pay freeze', 'wage theft', 'stolen wages', 'less than the men|women|guys', 'making .. less for the same',
    'swapped payslips', 'payslips', 'living wage', 'zero hours', 'docked .. pay|wages|hours', 'no extra pay', 'without overtime|pay', 'past close unpaid', 'off the clock', 'expenses .. never|not paid', 'pay me|us for|properly|more|fairly', 'second|2nd job', 'equal pay',
    // hours, workload, safety
    'understaffed', 'short staffed', 'skeleton crew|staff', 'staffing levels', 'doing the job|work of _', '_ people doing', 'no breaks|break|lunch', 'forgot my|our breaks', 'missed|skip|skipped|skipping .. breaks|lunch', 'eat lunch standing', 'back to back shifts', 'double shifts|shift', '_ closes|opens|nights|shifts|doubles|weekends in a row', 'mandatory overtime', 'hours a day|week with|without|for|again', 'overworked', 'burned|burnt out by|from|at',
    'crunch', 'crunching', 'slept at the studio|office|work|desk', 'workload', 'working conditions', 'fix the rota|rotas|roster|schedule', 'put me on|down', 'quotas', 'queue targets', 'calls a shift|day|hour', 'targets are', 'crying in the|at', 'asleep standing', 'unsafe|dangerous to|work*|conditions|site|for us', 'safety rep|reps|concern|concerns|complaint', 'blocked exit|exits|fire', 'no ppe|harness|gloves|masks|training|ventilation|heating',
    'without a|any harness|ppe|training|supervision|protection', 'blocked fire', 'told them about the', 'walk out if it', 'annual leave|holiday|time off|pto refused|denied|cancelled|declined', 'sick leave|pay|day denied|refused', 'sent home', 'rto', 'return to office', 'fire and rehire', 'agency worker|workers', 'night shift|shifts again|alone|with', 'broken promises to staff',
    // managers, harassment
    'my|our|the manager|boss|supervisor|lead|director|gaffer|ceo|foreman ... bully|bullies|bullied|bullying|screams|screamed|shouts|shouted|yells|yelled|harass*|touched|threaten*|belittle*|ignore*|ignored|lied|lies|forgot|said|says|told|put|refuse*|denied|makes|made', 'my manager is|was|said|says|told|put', 'toxic|useless|terrible|awful|worst manager|boss|management|culture|leadership|workplace',
    'hand on my|her', 'groped', 'harassed|harassment|bullied|bullying|discriminat*|racism|sexism at|by|from|on|in|hr', 'sexual harassment', 'hr did|said|told|answer|response|ignored|buried', 'fired|sacked|demoted|moved|suspended for|after|because speaking|reporting|complaining|asking|organising|organizing|raising', 'retaliat*', 'victimis*|victimiz*', 'gets moved to', 'hostile work environment', 'you are not alone', 'gaslit|gaslighting .. hr|manager|boss', 'done covering for', 'i am the one who asked',
    // union
    'union', 'unions', 'unionise*|unionize*|unionising|unionizing|unionisation', 'organise|organize|organising|organizing .. here|workers|together|work|workplace|our', 'strike|strikes|striking|picket*|walkout|walkouts', 'on strike', 'works council', 'shop steward*', 'collective bargaining', 'ballot paper|papers', 'strike ballot', 'solidarity', 'staff forum', 'employee forum', 'open letter', 'petition .. work*|staff|management|pay', 'nlrb', 'acas', 'section 7', 'workers rights',
    // reporting
    'whistleblow*', 'blew the whistle', 'blow the whistle', 'i reported|filed|told ... regulator|sec|osha|hse|fca|fda|police|inspector|inspectorate|authorities|ombudsman|whistleblower|tribunal|commission', 'i filed with', 'reported .. to the regulator|police|sec|osha|hse|fca|fda|inspector|authorities|ico|cqc', 'falsif*|doctored|backdated .. logs|records|reports|results|timesheets', 'wrote to .. board', 'cover up|coverup', 'grievance', 'tribunal',
    'employment lawyer|tribunal', 'speak|speaking up|out about', 'told the reporter|journalist|paper|press exactly|what|how|about', 'as myself what it is like', 'you can file too', 'protected disclosure', 'my lawyer says',
  ],
  subject: ['[pay]', '[conditions]', '[misconduct]', '[union]', '[whistle]', '[boss]'],
  grievance: [
    'enough', 'sick of', 'fed up', 'done with', 'shame on', 'disgrace*', 'ridiculous', 'unacceptable', 'unfair', 'not okay|ok', 'still will not|not|waiting', 'every single', 'nothing changed|happened|done', 'nobody|no one listens|cares|asked', 'fix it|this|the', 'explain', 'exhausted', 'exploit*', 'fuming', 'angry', 'dangerous', 'unsafe', 'crying', 'scared', 'past being polite', 'we are people',
    'we deserve|demand|want|asked|need', 'not humane', 'humane', 'forced|forcing us|me|you', 'while they|management|execs', 'do better', 'ignored', 'years of', 'gone from _ to', 'my arse', 'screw', 'we told them', 'i told my', 'broken', 'not going to be quiet|silent', 'told .. disloyal', 'so much for', 'excuse', 'excuses', 'fruit basket', 'pizza party', 'unpaid', 'underpaid', 'no extra', 'never paid',
  ],
  offers: ['we offer', 'we are hiring|recruiting', 'apply now|here', 'vacancy', 'vacancies', 'join our team|us', 'competitive salary|pay|package', 'great benefits', 'our employees|staff|people enjoy|get|receive', 'benefits include'],
}
