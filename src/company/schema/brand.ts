import * as z from 'zod/mini'
import { block, hexColour, maybe, text } from './parts.ts'
import { objection } from './readable.ts'

const dataUri = /^data:image\/(png|jpeg|svg\+xml)[;,]/i
const file = /^(?![a-z][a-z0-9+.-]*:)(?![\\/])[^\\]+\.(png|jpe?g|svg)$/i

/** Nothing outside the company's own folder is read, and nothing is fetched. */
const isLogo = z.check<string>((payload) => {
  const { value } = payload
  if (dataUri.test(value)) return
  if (!file.test(value) || value.split('/').includes('..')) payload.issues.push(objection(value, notALogo))
})

const notALogo = {
  message: { nl: 'Dit is geen logo dat gelezen kan worden.', en: 'This is no logo that can be read.' },
  remedy: {
    nl: 'Zet een .png, .jpg of .svg naast dit bestand en noem de naam ervan, of geef een data-URI. Webadressen worden niet opgehaald.',
    en: 'Put a .png, .jpg or .svg beside this file and give its name, or give a data URI. Web addresses are not fetched.',
  },
}

export const brand = block(
  {
    colour: maybe(hexColour('De huiskleur, bijvoorbeeld "#b4530a".', 'The house colour, for instance "#b4530a".')),
    logo: maybe(
      text(
        'Het logo: een .png, .jpg of .svg naast dit bestand, of een data-URI.',
        'The logo: a .png, .jpg or .svg beside this file, or a data URI.',
      ).check(isLogo),
    ),
  },
  'Hoe documenten eruitzien: kleur en logo.',
  'What documents look like: colour and logo.',
)
