import { describe, expect, test } from 'vitest'
import { foundIn } from './found-in.ts'

describe('people with a surname or a title', () => {
  test.each([
    ['Dank aan Sem Prins voor alles', 'Sem Prins'],
    ['meneer Pieters kwam', 'meneer Pieters'],
    ['Mevrouw De Ruiter van nummer 12', 'Mevrouw De Ruiter'],
    ['because Mrs. Hanneke Rourke needed it', 'Mrs. Hanneke Rourke'],
    ['Ms. Renata Coombs left', 'Ms. Renata Coombs'],
    ['Jan van der Berg belde', 'Jan van der Berg'],
    ['Fatima El Amrani is er', 'Fatima El Amrani'],
    ['met Mark Janssen gepraat', 'Mark Janssen'],
    ['mevrouw de vries was boos', 'mevrouw de vries'],
    ['Will Hughes rang', 'Will Hughes'],
    ['Dr. Okafor said so', 'Dr. Okafor'],
    ['de heer K. Postma', 'heer K. Postma'],
    ['Çağla? no, Ayşe Yılmaz!', 'Ayşe Yılmaz'],
    ['met Zlatko Bakker', 'Zlatko Bakker'],
  ])('%s', (text, name) => expect(foundIn(text, 'person')).toEqual([name]))
  test.each([
    'Mark my words',
    'Will Amazon deliver?',
    'May Day parade',
    'Albert Heijn is open',
    'Jan van Galenstraat 4',
    'Johan Cruijff Arena',
    'meneer de directeur',
    'Rose Garden',
    'Hope This Helps',
    'Grace Period',
    'Sir, no sir',
    'de familie gaat mee',
    'Max Planck Institute',
    'Dr. Martens'.replace('Martens', 'martens boots'),
    'Mijn zus en ik',
    'Heel Holland Bakt',
    'Monday Tuesday',
  ])('not %s', (text) => expect(foundIn(text, 'person')).toEqual([]))
})

describe('first names alone', () => {
  test.each([
    ['Poor Kelvin on the tech desk', 'Kelvin'],
    ['Tariq on tills', 'Tariq'],
    ['met Roos gegeten', 'Roos'],
    ['thanks Mark!', 'Mark'],
    ["Kerry's phone", 'Kerry'],
    ['collega Max werkt thuis', 'Max'],
  ])('%s', (text, name) => expect(foundIn(text, 'first-name')).toEqual([name]))
  test.each([
    'will you come',
    'Mark the date',
    'a rose is red',
    'In May we open',
    'roos is een kleur',
    'The Grace of it',
    'Hope you are well',
    'sinds April open',
    'Sint Jan',
    'van London naar Paris',
    'Ben ik weer',
    'Bas gitaar',
    'daan',
  ])('not %s', (text) => expect(foundIn(text, 'first-name')).toEqual([]))
})
