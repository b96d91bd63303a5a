import { describe, expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

describe('addresses', () => {
  test.each([
    ['De Kwakelstraat 41 staat leeg', 'Kwakelstraat 41'],
    ['ik woon op Lange Nieuwstraat 12b', 'Lange Nieuwstraat 12b'],
    ['Laan van Meerdervoort 1104', 'Laan van Meerdervoort 1104'],
    ['feest op de kerkstraat 7!', 'kerkstraat 7'],
    ['Prins Bernhardlaan 5, Zeist', 'Prins Bernhardlaan 5'],
    ['Grote Markt 3 te Gent', 'Grote Markt 3'],
    ['at 14 Elm Street tonight', '14 Elm Street'],
    ['She lives at 221b Baker Street', '221b Baker Street'],
    ['come to 9 elm road', '9 elm road'],
    ['3 Upper Mill Lane, Leeds', '3 Upper Mill Lane'],
    ['Brusselsesteenweg 221', 'Brusselsesteenweg 221'],
  ])('%s', (text, address) => expect(foundIn(text, 'address')).toEqual([address]))
  test.each([
    'de snelweg 2 is dicht',
    'In de straat 3 huizen',
    'Op de Kerkstraat 12 bomen geplant',
    'sinds Stationsweg 1934',
    'vandaag 3 keer',
    'Kerkstraat 10:30 uur',
    'the last 3 street parties',
    'supermarkt 24 uur open',
    'Arbeidsmarkt 2030',
    'A2 afslag 14',
    'We won 3 way',
    '20 Wall Street analysts'.replace('20 ', ''),
    'on my way 2 hours',
    '5 star court case',
    'Amsterdam 750',
    'Rotterdam 12 punten',
  ])('not %s', (text) => expect(foundIn(text, 'address')).toEqual([]))
  test.each([
    ['De slager van de Kerkstraat', 'Kerkstraat'],
    ["House on Birchmont Lane's quiet", 'Birchmont Lane'],
    ['wonen aan het Plein der Naties', 'Plein der Naties'],
  ])('%s names a street', (text, street) => expect(foundIn(text, 'street')).toEqual([street]))
})

test.each([
  ['1234 AB 12', '1234 AB 12'],
  ['3511KT, nr 8', '3511KT, nr 8'],
  ['Kerkstraat 12, 9000 Gent', '9000 Gent'],
  ['14 Elm Street, LS6 2AB', 'LS6 2AB'],
  ['Stationsweg 4, 6811 KM Arnhem', '6811 KM'],
])('postcode with a house: %s', (text, found) => expect(foundIn(text, 'postcode')).toEqual([found]))
test.each(['1234 AB', 'LS6 2AB', '2026 AI', '1234 SS 12', 'in 2000 Antwerpen', '5000 EU burgers', 'MP3 4US'])(
  'no house: %s',
  (text) => expect(foundIn(text, 'postcode')).toEqual([]),
)

test.each(['52.37021, 4.89517', '52°22\'13"N 4°53\'43"E'])('on the map: %s', (text) =>
  expect(foundIn(text, 'coordinates')).toEqual([text]),
)
test.each(['52.3, 4.9', '1.2345', '3.14159 en 2'])('not on the map: %s', (text) =>
  expect(foundIn(text, 'coordinates')).toEqual([]),
)

test.each([
  ['een GK-412-X met deuk', 'GK-412-X'],
  ['12-GBB-3', '12-GBB-3'],
  ['kenteken AB-12-CD', 'AB-12-CD'],
  ['auto kt-89-zn', 'kt-89-zn'],
  ['white van LK19 XRT parked', 'LK19 XRT'],
  ['Belgische plaat 1-ABC-234', '1-ABC-234'],
])('plate: %s', (text, plate) => expect(foundIn(text, 'plate')).toEqual([plate]))
test.each([
  '12-NOV-3',
  '1-JAN-25',
  'USB-3-A',
  'covid-19',
  '24-7',
  'model AE-12-CD',
  'ISO-900-1',
  'K19 XRT',
  'x-12-abc',
  'BS12 ABC',
])('no plate: %s', (text) => expect(foundIn(text, 'plate')).toEqual([]))

test.each([
  'geboren 4 mei 1994',
  'geb. 04-05-1994',
  'Geboortedatum: 1994-05-04',
  'DOB 05/04/94',
  'born on May 4, 1994',
  'date of birth 4th May 1994',
])('birth: %s', (text) => expect(foundIn(text, 'birth-date')).toEqual([text]))
test.each([
  'geboren in 1994',
  'born in May',
  '4 mei 1994',
  'jarig op 4 mei',
  'Geboren in Gent. Op 4 mei 1994 was er feest',
])('no birth date: %s', (text) => expect(foundIn(text, 'birth-date')).toEqual([]))
