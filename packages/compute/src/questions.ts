import type { Idea, Profile, Question } from '@hiroba/advice'
import type { Language } from '@hiroba/kit'
import { type AdoptionInput, decide } from './adopt.ts'
import { textsIn } from './texts.ts'

/** What the idea leaves open; each with the yen between the dearest and the cheapest answer, over the years of use. */
export function questionsOf(
  idea: Idea,
  profile: Profile,
  input: AdoptionInput,
  language: Language,
): Question[] {
  const t = textsIn(language).questions
  const questions: Question[] = []
  if (idea.place === undefined) {
    const places = Object.keys(t.places) as AdoptionInput['place'][]
    const narrowsYen = spread(places.map((place) => ({ ...input, place })))
    questions.push({
      id: 'idea.place',
      text: t.place,
      kind: 'choice',
      options: choices(t.places),
      narrowsYen,
    })
  }
  if (idea.users === undefined) {
    const most = profile.employees ?? 4 * input.people
    const narrowsYen = spread([1, most].map((people) => ({ ...input, people: Math.max(1, people) })))
    const range = { lo: 1, hi: Math.max(1, most) }
    questions.push({ id: 'idea.users', text: t.users, kind: 'number', unit: 'people', range, narrowsYen })
  }
  if (idea.use === undefined) {
    const uses = Object.keys(t.uses) as AdoptionInput['use'][]
    const narrowsYen = spread(uses.map((use) => ({ ...input, use })))
    questions.push({ id: 'idea.use', text: t.use, kind: 'choice', options: choices(t.uses), narrowsYen })
  }
  return questions
}

function spread(answers: AdoptionInput[]): number {
  const yen = answers.map(decide).flatMap(({ chosen }) => chosen?.central ?? [])
  return yen.length > 1 ? Math.max(...yen) - Math.min(...yen) : 0
}

function choices(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
