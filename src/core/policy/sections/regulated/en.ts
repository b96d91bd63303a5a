import type { Regulated } from './plan.ts'

export const en: Regulated = {
  heads: {
    listed: {
      title: 'Extra, because we are listed',
      intro: ['Whoever buys a share in {company} must know the same as everybody else at the same moment. That is why there are a few more agreements on money and share price.'],
    },
    private: {
      title: 'Extra, because we work with sensitive data',
      intro: ['People give us data that they give to hardly anybody else. That is why we take extra care with it.'],
    },
    both: {
      title: 'Extra, for the stock market and for sensitive data',
      intro: [
        'Whoever buys a share in {company} must know the same as everybody else at the same moment. And people give us data that they give to hardly anybody else. That is why there are a few more agreements on these two points.',
      ],
    },
  },
  clauses: {
    financial: {
      title: 'Results and share price',
      short: 'No results before they are published, and no opinion on the share price.',
      rule: 'Do not write about results, orders or forecasts of {company} that are not published yet. Do not say what our share is worth or will do, and do not advise anybody to buy or sell it. What we have published you may share, with the source.',
      reason: 'Investors read a loose remark by somebody who works here as a tip.',
      do: [{ text: '“The half-year figures are online, here is the press release. Proud of the team.”' }],
      ratherNot: [{ text: '“Get in now, people. Next week you will know why.”' }],
      carveOut: 'You may always talk about pay, bonus, workload, layoffs and other working conditions, also when figures are due. And you may always report to a regulator.',
      off: 'Without this agreement one post can end in an investigation by the market authority.',
    },
    'quiet-period': {
      title: 'The quiet period',
      short: 'In the weeks before the figures: not a word on how business is going.',
      rule: 'In the weeks before our figures nobody writes about our results and forecasts, not with a hint or a wink either. {ir} tells everybody the dates in time. After publication you may again.',
      reason: 'In those weeks everybody looks for signs, even where we mean none.',
      do: [{ text: '“Had a great time at the open day. This is what we showed.”', note: 'About the work, not about the figures.' }],
      ratherNot: [{ text: '“I cannot say a thing about Wednesday, but the cake is ordered!”' }],
      carveOut: 'The quiet period is only about results and forecasts. You may still say anything about your own work, pay, roster, union or wrongdoing.',
      off: 'Without this agreement a joke about cake can move the share price.',
    },
    'inside-information': {
      title: 'Inside information',
      short: 'Know something that can move the share price? Share it only with those who need it for work.',
      rule: 'If something can move the share price and nobody outside knows it yet, share it only with those who need it for work.{insiderGate}',
      reason: 'Passing on inside information is against the law, even when nobody earns from it.',
      do: [{ text: 'You get a question about it in the group chat and say: “I cannot say anything about that.”' }],
      ratherNot: [{ text: '“Between us: there is a bid coming.”', note: 'A closed group counts too.' }],
      carveOut: 'You may always talk about your own working conditions and always report wrongdoing. Nobody has to show anything first for that.{insiderLimit}',
      off: 'Without this agreement a colleague can break the law without knowing it.',
    },
    'strict-privacy': {
      title: 'Customer data: extra strict',
      short: 'Nothing by which a customer, patient or client can be recognized, not even without a name.',
      rule: 'Write nothing by which a customer, patient or client can be recognized, not even without a name. If there is consent, record it with {privacy} before the post goes out. Not sure whether somebody can be recognized? Just ask.',
      reason: 'People tell us things they would not tell their neighbours.',
      do: [{ text: '“Got to really help someone today. I will say no more, but I am cycling home with a smile.”' }],
      ratherNot: [{ text: '“Another councillor with debts at the counter, you would not believe it.”' }],
      carveOut: 'You may always talk about your own workload, safety and roster, and you may always report wrongdoing. Leave the customer out.',
      off: 'Without this agreement one post is enough to lose a customer’s trust.',
    },
    'data-leak': {
      title: 'Did something slip out?',
      short: 'Something slipped online? Take it down and call at once.',
      rule: 'Did something about a customer end up online by accident? Take it down and tell {privacy} at once. Then we can help the customer. Reporting a slip always works out better than hoping that nobody sees it.',
      reason: 'The first hours make the difference.',
      do: [{ text: '“I posted a photo with a file in the background. It is gone, but it was up for an hour.”' }],
      ratherNot: [{ text: 'Deleting the photo quietly and saying nothing about it.' }],
      off: 'Without this advice the customer hears it from somebody else.',
    },
    regulator: {
      title: 'When a regulator investigates us',
      short: 'On an investigation only {legal} speaks on behalf of {company}.',
      rule: 'When a regulator investigates {company}, {legal} answers on our behalf. If you work on that file, post nothing about it.',
      reason: 'An investigation is fairer when it is not fought out online.',
      do: [{ text: '“There is an investigation into that. Our response is on the site.”' }],
      ratherNot: [{ text: '“I have seen the report. That will be a hefty fine.”' }],
      carveOut: 'You may always talk to a regulator yourself, also about this investigation, without telling us and without asking.',
      off: 'Without this agreement a regulator reads half the story from people who are not sure.',
    },
  },
}
