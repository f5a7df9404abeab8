import { useTexts } from '../../../language.ts'
import { Field } from '../../../parts/field.tsx'
import { freshId } from './fresh-id.ts'
import { useContradictions } from './mend-contradictions.ts'
import { useNewRow } from './new-row.ts'
import { NumberAnswer } from './number-answer.tsx'
import { setIdea, useAnswers } from './plan-state.ts'
import { countRule, hoursRule } from './rules.ts'
import { peopleField, withTask } from './task-answers.ts'
import { answerTexts } from './texts.ts'

/** Work that should become quicker: who does it and how long it takes today. */
export function Tasks() {
  const { input, change } = useAnswers()
  const texts = useTexts(answerTexts)
  const notes = useContradictions()
  const { tasks } = input.idea
  const [list, onAdded] = useNewRow<HTMLFieldSetElement>(tasks.length)
  const add = () => {
    onAdded()
    change((input) =>
      setIdea(input, 'tasks', [
        ...input.idea.tasks,
        { id: freshId('task', input.idea.tasks), name: '', people: 0, hoursPerMonth: 0 },
      ]),
    )
  }
  const remove = (gone: string) =>
    change((input) =>
      setIdea(
        input,
        'tasks',
        input.idea.tasks.filter(({ id }) => id !== gone),
      ),
    )
  return (
    <fieldset className={tasks.length > 0 ? 'q' : 'q q-empty'} ref={list}>
      <legend>{texts.tasks}</legend>
      <p className="t-note">{texts.tasksHint}</p>
      {tasks.map((task, i) => (
        <div className="line" key={task.id}>
          <Field label={texts.taskName(i + 1)} empty={task.name === ''}>
            {({ id }) => (
              <input
                className="in"
                id={id}
                maxLength={60}
                autoComplete="off"
                value={task.name}
                onChange={(event) =>
                  change((input) => withTask(input, task.id, { name: event.target.value }))
                }
              />
            )}
          </Field>
          <div className="pair">
            <NumberAnswer
              field={peopleField(task.id)}
              label={texts.taskPeople(i + 1)}
              unit={texts.people}
              rule={countRule(100_000)}
              // 0 people or hours is a row in which nothing stands yet.
              value={task.people || undefined}
              store={(input, value) => withTask(input, task.id, { people: value ?? 0 })}
              note={notes[peopleField(task.id)]}
            />
            <NumberAnswer
              field={`task:${task.id}:hours`}
              label={texts.taskHours(i + 1)}
              unit={texts.hours}
              rule={hoursRule(744)}
              value={task.hoursPerMonth || undefined}
              store={(input, value) => withTask(input, task.id, { hoursPerMonth: value ?? 0 })}
            />
          </div>
          <button type="button" className="link-btn" onClick={() => remove(task.id)}>
            {texts.removeTask(i + 1)}
          </button>
        </div>
      ))}
      <button type="button" className="link-btn" onClick={add}>
        {texts.addTask}
      </button>
    </fieldset>
  )
}
