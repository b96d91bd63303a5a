import { describe, expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

describe('mail addresses', () => {
  test.each([
    ['mail jan.de.vries@gmail.com.', 'jan.de.vries@gmail.com'],
    ['(karin_88@hotmail.co.uk)', 'karin_88@hotmail.co.uk'],
    ['p.j+x@sub.bedrijf.nl', 'p.j+x@sub.bedrijf.nl'],
    ['jan (at) gmail (dot) com', 'jan (at) gmail (dot) com'],
    ['karin88 apenstaartje hotmail punt com', 'karin88 apenstaartje hotmail punt com'],
    ['josé@bedrijf.example', 'josé@bedrijf.example'],
  ])('%s', (text, mail) => expect(foundIn(text, 'email')).toEqual([mail]))
  test.each(['info@bedrijf.nl', 'pers@gemeente.example', 'customer.service@x.com', 'jobs-nl@x.com', 'noreply@x.com'])(
    '%s is a desk',
    (mail) => {
      expect(foundIn(mail, 'email')).toEqual([])
      expect(foundIn(mail, 'role-email')).toEqual([mail])
    },
  )
  test.each(['@noordlicht', 'me @ home.', 'koffie @de zaak', 'a@b', 'hi@.com', '5@10', 'meet at outlook hill'])(
    '%s is none',
    (text) => expect(foundIn(text, 'email', 'role-email')).toEqual([]),
  )
})

describe('credentials', () => {
  test.each([
    ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
    ['key AKIAIOSFODNN7EXAMPLE oops', 'AKIAIOSFODNN7EXAMPLE'],
    ['wachtwoord: Welkom2026!', 'wachtwoord: Welkom2026'],
    ['Het wachtwoord is zomer2026', 'wachtwoord is zomer2026'],
    ['alarmcode 4471', 'alarmcode 4471'],
    ['Door code is 4471#', 'Door code is 4471#'],
    ['wifi wachtwoord: zonnebloem', 'wifi wachtwoord: zonnebloem'],
    ['password for staging = hunter2', 'password for staging = hunter2'],
    ['api_key="a8f5f167f44f"', 'api_key="a8f5f167f44f'],
  ])('%s', (text, found) => expect(foundIn(text, 'credential')).toEqual([found]))
  test.each([
    'je wachtwoord is niet veilig',
    'Tip: kies een sterk wachtwoord',
    'pincode vergeten?',
    'password manager',
    'wachtwoord: kies een zin van vier woorden',
    'token 2026',
    'kortingscode ZOMER20',
    'a new login in 2026',
    'passwords are so 2010',
    'QR-code 3 keer gescand',
  ])('%s is none', (text) => expect(foundIn(text, 'credential')).toEqual([]))
})
