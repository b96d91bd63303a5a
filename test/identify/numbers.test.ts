import { describe, expect, test } from 'vitest'
import { isLuhn } from '../../src/core/engine/identify/card.ts'
import { isMod97 } from '../../src/core/engine/identify/iban.ts'
import { isElevenProof } from '../../src/core/engine/identify/national-number.ts'
import { foundIn } from './found-in.ts'

describe('bank accounts', () => {
  test.each([
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'BE68 5390 0754 7034',
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
    'nl91abna0417164300',
    'FR1420041010050500013M02606',
    'IE29 AIBK 9311 5212 3456 78',
  ])('%s is one', (iban) => {
    expect(foundIn(`Stort op ${iban}, dank!`, 'iban')).toEqual([iban])
    expect(foundIn(`Stort op ${iban}, dank!`, 'phone', 'bsn', 'card', 'plate')).toEqual([])
  })
  test('a wrong check digit still shows a bank code and a length', () => {
    expect(foundIn('mijn rekening NL11BNKX0417620935', 'iban')).toEqual(['NL11BNKX0417620935'])
    expect(isMod97('NL91ABNA0417164300')).toBe(true)
    expect(isMod97('NL91ABNA0417164301')).toBe(false)
  })
  test('a sort code needs a word of banking', () => {
    expect(foundIn('sort code 20-45-45 12345678', 'iban')).toEqual(['20-45-45 12345678'])
    expect(foundIn('result 20-45-45', 'iban')).toEqual([])
  })
  test.each(['NL91', 'model FR1420041010050500013M02607', 'BE12 stuks', 'XX91ABNA0417164300', 'NL91ABNA04171643009'])(
    '%s is none',
    (text) => {
      expect(foundIn(text, 'iban')).toEqual([])
    },
  )
})

describe('citizen numbers', () => {
  test('the 11-test', () => {
    expect(isElevenProof('123456782')).toBe(true)
    expect(isElevenProof('123456789')).toBe(false)
    expect(isElevenProof('000000000')).toBe(false)
  })
  test.each([
    ['bsn 248163917', '248163917'],
    ['BSN: 1234.56.782', '1234.56.782'],
    ['haar burgerservicenummer is 123456782', '123456782'],
    ['123456782 (bsn)', '123456782'],
    ['van Karin: 123456782', '123456782'],
  ])('finds it in %s', (text, number) => expect(foundIn(text, 'bsn')).toEqual([number]))
  test.each([
    'order 123456782',
    'Factuurnummer: 123456782',
    '123456789',
    '€123456782',
    '#123456782',
    'klantnummer 123456782',
    'https://x.nl/status/123456782',
    '123456782,50',
    '+31123456782',
    'NL123456782B01',
  ])('not in %s', (text) => {
    expect(foundIn(text, 'bsn')).toEqual([])
  })
  test.each(['123-45-6789', 'QQ 12 34 56 C'.replace('QQ', 'AB'), '93.05.18-223.61'])(
    '%s is a national number elsewhere',
    (number) => {
      expect(foundIn(`hers is ${number}, ok`, 'ssn')).toEqual([number])
    },
  )
  test.each(['000-12-3456', '123-00-4567', '666-12-3456', 'GB 12 34 56 C', '2026-11-22', '12-34-5678'])(
    '%s is not',
    (text) => expect(foundIn(text, 'ssn')).toEqual([]),
  )
})

describe('payment cards', () => {
  test.each(['4111 1111 1111 1111', '5555-5555-5555-4444', '378282246310005', '4012888888881881'])(
    '%s is one',
    (card) => expect(foundIn(`pay with ${card} pls`, 'card')).toEqual([card]),
  )
  test.each(['4111 1111 1111 1112', '1234 5678 9012 3456', 'EAN 8710400311140', '1111111111111117', '4111 1111'])(
    '%s is none',
    (text) => expect(foundIn(text, 'card')).toEqual([]),
  )
  test('a word for card makes up for a wrong digit', () =>
    expect(foundIn('mijn creditcard 4539 1488 0343 6468', 'card')).toEqual(['4539 1488 0343 6468']))
  test('Luhn', () => {
    expect(isLuhn('79927398713')).toBe(true)
    expect(isLuhn('79927398710')).toBe(false)
  })
})

describe('numbers of a document or a file', () => {
  test.each(['paspoortnummer NXH4K82P1', 'Passport no. 533380006', 'rijbewijs 5236910847'])('%s', (text) =>
    expect(foundIn(text, 'id-number')).toEqual([text]),
  )
  test.each([
    'patiëntnummer 8841203',
    'Klantnr. 20394811',
    'policy number: HX-204813',
    'dossier 2024/118822',
    'order #10294811',
  ])('%s', (text) => expect(foundIn(text, 'file-number')).toEqual([text]))
  test.each([
    'dossier 2026',
    'paspoort verlopen',
    'klant 12',
    'policy 2025-2030 is out',
    'case closed',
    'order 20 bloemen',
  ])('not %s', (text) => expect(foundIn(text, 'file-number', 'id-number')).toEqual([]))
})
