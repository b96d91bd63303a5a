import type { SectorTexts } from './index.ts'

export const en: SectorTexts = {
  public: {
    'own-voice': {
      do: { text: '“Three hours around the table with residents about those parking places today. Not everybody went home happy. Wiser, though.”' },
      ratherNot: { text: '“The executive has taken note of the views submitted.”', note: 'Outside town hall nobody understands that.' },
    },
    'misleading-claim': {
      do: { text: '“The road is expected to open in March. The schedule is on our site.”' },
      ratherNot: { text: '“Your application is guaranteed to be settled within a week.”' },
    },
    'personal-data': {
      do: { text: '“Had a lovely talk at the counter. This is why I do it.”' },
      ratherNot: { text: '“The neighbour at number 9 has objected again.”' },
    },
    confidential: {
      do: { text: '“The decision is online today, with all the papers.”' },
      ratherNot: { text: 'A picture of the desk with a confidential council paper readable in it.' },
    },
  },
  health: {
    'own-voice': {
      do: { text: '“What nobody tells you about night shifts: at four o’clock a cheese sandwich tastes like five stars.”' },
      ratherNot: { text: '“We deliver client-centred care at the highest level.”' },
    },
    'misleading-claim': {
      do: { text: '“From the study in the link: six out of ten people slept better with it. Ask your doctor what suits you.”' },
      ratherNot: { text: '“With our approach the pain is gone within a week.”' },
    },
    'personal-data': {
      do: { text: '“After twenty years still goosebumps when somebody learns to walk again.”' },
      ratherNot: { text: 'A picture of the team, with the whiteboard with names and rooms behind it.' },
    },
    confidential: {
      do: { text: '“We are testing a new way of working. In half a year I will tell whether it helped.”' },
      ratherNot: { text: 'A screenshot of the records system, to show how slow it is.' },
    },
  },
  finance: {
    'own-voice': {
      do: { text: '“Today I helped somebody who no longer dared to open the mail. We did it together.”' },
      ratherNot: { text: '“Our integrated solutions relieve you optimally.”' },
    },
    'misleading-claim': {
      do: { text: '“Today’s interest rate is on our site. It may be different tomorrow.”' },
      ratherNot: { text: '“With us everybody gets a mortgage.”' },
    },
    'personal-data': {
      do: { text: '“Three tips I give every customer, and that hold for everybody.”' },
      ratherNot: { text: '“Just had a famous footballer on the line about his loan.”' },
    },
    confidential: {
      do: { text: '“Swindlers are calling in our name. This is how you recognize them.”' },
      ratherNot: { text: 'Explaining at which amount our system does or does not hold a payment.' },
    },
  },
  tech: {
    'own-voice': {
      do: { text: '“Three days of looking for a bug. It was a space. Here is what I learned from it.”' },
      ratherNot: { text: '“We are the leading partner in digital transformation.”' },
    },
    'misleading-claim': {
      do: { text: '“On our test machine this ran twice as fast. The measurement and the code are attached.”' },
      ratherNot: { text: '“One hundred percent unbreakable.”' },
    },
    'personal-data': {
      do: { text: '“The dashboard in the picture, with made-up names.”' },
      ratherNot: { text: 'A screenshot of the dashboard with real customers in it.' },
    },
    confidential: {
      do: { text: '“This piece of code is open, the rest is not. You will find it here.”' },
      ratherNot: { text: 'A piece of our source code on a question site, with the access key still in it.' },
    },
  },
  consumer: {
    'own-voice': {
      do: { text: '“Six in the morning, the first loaves out of the oven. Best smell in the world.”' },
      ratherNot: { text: '“Discover our renewed collection now!”', note: 'The advertisements do that already.' },
    },
    'misleading-claim': {
      do: { text: '“Made of eighty percent recycled cotton. The report is on the product page.”' },
      ratherNot: { text: '“Fully climate neutral and good for your skin.”' },
    },
    'personal-data': {
      do: { text: '“Got to wrap a present today for somebody who turned one hundred.”' },
      ratherNot: { text: 'A clip of a customer at the till, for a laugh.' },
    },
    confidential: {
      do: { text: '“The promotion starts tomorrow. I will tell more then.”' },
      ratherNot: { text: 'Today’s purchase prices, as a joke in the group chat.' },
    },
  },
}
