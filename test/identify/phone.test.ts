import { expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

test.each([
  ['bel me op 06-48213397 na negen', '06-48213397'],
  ['app 0648213397', '0648213397'],
  ['nieuw nummer: 06 48 21 33 97!', '06 48 21 33 97'],
  ['06 - 48 21 33 97', '06 - 48 21 33 97'],
  ['tel. 0.6?', null],
  ['+31 6 48213397 is van Karin', '+31 6 48213397'],
  ['+31 (0)6 48 21 33 97', '+31 (0)6 48 21 33 97'],
  ['0031648213397', '0031648213397'],
  ['thuis 020-6123456', '020-6123456'],
  ['thuis (020) 612 34 56', '(020) 612 34 56'],
  ['gsm 0475 12 34 56', '0475 12 34 56'],
  ['+32 475 12 34 56', '+32 475 12 34 56'],
  ['thuis op 09 224 12 34', '09 224 12 34'],
  ['want me: 07482 615 309. Ta', '07482 615 309'],
  ['Kerry (07718 240 663), Dom', '07718 240 663'],
  ['+44 7718 240663', '+44 7718 240663'],
  ['text me (415) 555-0132', '(415) 555-0132'],
  ['415.555.0132', '415.555.0132'],
  ['+1 415 555 0132', '+1 415 555 0132'],
  ['+49 151 23456789', '+49 151 23456789'],
  ['+353 87 123 4567', '+353 87 123 4567'],
])('finds the private number in %s', (text, number) => {
  expect(foundIn(text, 'phone')).toEqual(number === null ? [] : [number])
})

test.each(['0900-5550142', '0800 1234', '088-1234567', '14 020', '0800 123 4567', '1-800-555-0199', '0345 123 4567'])(
  '%s belongs to a desk',
  (number) => {
    expect(foundIn(`Bel ${number} gerust`, 'phone')).toEqual([])
    expect(foundIn(`Bel ${number} gerust`, 'service-phone')).toEqual([number])
  },
)

test.each([
  'Bestelnummer 0612345678 is onderweg',
  'order no. 07482615309 shipped',
  'factuur 0201234567',
  '€ 0612345678',
  'op 02-11-2026 om 10:00',
  '2026-11-02 - 2026-12-04',
  'winst 1.234.567.890 euro',
  '10.000.000 views',
  '12345678',
  '0.6482133977',
  '2019-2020-2021',
  'IBAN NL91 ABNA 0417 1643 00',
  'van 01-02-2026 tot 03-04-2026',
  'KvK 01234567',
  'track 3SKABA0648213397',
  'https://x.com/i/status/0648213397',
  'score 06-12',
  '100-200-3000',
  'van 0,0648213397',
  '1234567890',
  'id_0648213397',
])('%s holds no phone number', (text) => {
  expect(foundIn(text, 'phone', 'service-phone')).toEqual([])
})
