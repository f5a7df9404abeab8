import type { Task } from '@hiroba/advice'
import type { PlanInput } from '@hiroba/plan'
import { setIdea } from './plan-state.ts'

/** The name of the field for the people of a task. */
export const peopleField = (id: string): string => `task:${id}:people`

/** The answers with one task changed. */
export function withTask(input: PlanInput, id: string, change: Partial<Task>): PlanInput {
  return setIdea(
    input,
    'tasks',
    input.idea.tasks.map((task) => (task.id === id ? { ...task, ...change } : task)),
  )
}
