import type { Command } from '@hiroba/kit'
import { costCommand } from './cli-cost.ts'
import { sizeCommand } from './cli-size.ts'

/** `hiroba compute size` and `hiroba compute cost`. */
export const commands: Command[] = [sizeCommand, costCommand]
