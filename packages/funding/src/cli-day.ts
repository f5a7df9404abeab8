import { tryParseDay } from '@hiroba/kit'
import { z } from 'zod'
import { cliTexts } from './cli-texts.ts'

/** A day on the command line: YYYY-MM-DD, and it exists. */
export const dayOption = () =>
  z.string().refine((text) => tryParseDay(text) !== undefined, { error: cliTexts.badDay })
