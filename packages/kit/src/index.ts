export {
  addMonths,
  type Day,
  dayInJapan,
  dayOf,
  eraDate,
  fiscalYear,
  formatDay,
  longDate,
  parseDay,
  partsOf,
  tryParseDay,
} from './calendar.ts'
export { type Command, type CommandContext, type CommandResult, command } from './command.ts'
export { isCorporateNumber } from './corporate-number.ts'
export { nearest } from './nearest.ts'
export { type Language, Problem, type ProblemDetails, problemDetails, type Words } from './problem.ts'
export type { LongWork, Progress } from './progress.ts'
export { type Random, seeded } from './random.ts'
export {
  add,
  compare,
  divide,
  type Exact,
  Fraction,
  formatExact,
  larger,
  multiply,
  negate,
  parseExact,
  type Rounding,
  ratio,
  roundTo,
  smaller,
  subtract,
  toNumber,
} from './rational.ts'
export { within } from './within.ts'
export { formatManRange, formatYen, toMan } from './yen.ts'
