export { type AdviseContext, advise } from './advise.ts'
export type { CashFlow, ChosenScheme, LeftOut, MoneyCard } from './card.ts'
export { type EstimateOptions, estimate } from './engine/estimate.ts'
export { type Packs, Session } from './engine/session.ts'
export { loadPacks } from './load.ts'
export type {
  Answer,
  Change,
  CompiledPacks,
  Facts,
  ResultValue,
  SchemeKind,
  Status,
  TraceNode,
  When,
} from './model.ts'
