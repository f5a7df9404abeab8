export type { Answer, Change, Facts, Status, TraceNode } from './model.ts'
