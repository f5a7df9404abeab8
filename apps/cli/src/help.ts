import type { Command, Language } from '@hiroba/kit'
import { type Flag, flagsOf } from './flags.ts'
import type { Measures } from './measures.ts'
import { help as words } from './texts.ts'

/** What `hiroba --help` prints. */
export function helpOfAll(measures: Measures, language: Language): string {
  const t = words[language]
  const rows = Object.entries(measures).map(([name, { summary }]) => [name, summary[language]] as Row)
  return page(
    `${t.usage}: hiroba <${t.command}> [<${t.verb}>] [${t.flag}]`,
    [t.commands, rows],
    always(language),
  )
}

/** What `hiroba <measure> --help` prints. */
export function helpOfMeasure(measure: string, commands: readonly Command[], language: Language): string {
  const t = words[language]
  const rows = commands.map(({ name, summary }) => [`${measure} ${name}`.trim(), summary[language]] as Row)
  return page(`${t.usage}: hiroba ${measure} <${t.verb}> [${t.flag}]`, [t.commands, rows], always(language))
}

/** What `hiroba <measure> <verb> --help` prints. */
export function helpOfCommand(measure: string, command: Command, language: Language): string {
  const t = words[language]
  const flags = flagsOf(command)
  const bare = (command.positionals ?? []).map(
    (field) => ` <${flags.find((f) => f.field === field)?.name.slice(2)}>`,
  )
  const line = `${t.usage}: hiroba ${`${measure} ${command.name}`.trim()}${bare.join('')} [${t.flag}]`
  const rows = flags.map((flag) => [sample(flag), explain(flag, language)] as Row)
  return page(`${line}\n\n${command.summary[language]}`, [t.flags, rows], always(language))
}

type Row = [left: string, right: string]
type Section = [title: string, rows: Row[]]

function always(language: Language): Section {
  const t = words[language]
  return [
    t.always,
    [
      ['--json', t.json],
      ['--lang ja|en', t.language],
      ['--help', t.help],
    ],
  ]
}

function sample({ name, kind, choices }: Flag): string {
  if (kind === 'boolean') return name
  const list = choices?.join('|') ?? ''
  return `${name} ${list !== '' && list.length <= 30 ? list : kind === 'number' ? 'N' : '…'}`
}

function explain(flag: Flag, language: Language): string {
  const t = words[language]
  const notes = [
    flag.required && t.required,
    flag.repeatable && t.repeatable,
    flag.standard !== undefined &&
      flag.standard !== false &&
      `${t.standard}: ${JSON.stringify(flag.standard)}`,
  ].filter(Boolean)
  const text = flag.description[language]
  if (notes.length === 0) return text
  return language === 'ja' ? `${text}（${notes.join('、')}）` : `${text} (${notes.join(', ')})`
}

function page(head: string, ...sections: Section[]): string {
  const shown = sections.filter(([, rows]) => rows.length > 0)
  const width = Math.max(...shown.flatMap(([, rows]) => rows.map(([left]) => left.length)))
  const body = shown.map(
    ([title, rows]) =>
      `${title}:\n${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join('\n')}`,
  )
  return [head, ...body].join('\n\n')
}
