import { day, industries, type Rate, type SchemeNumbers, schemes, smallLimit } from './schemes.ts'

/**
 * The model for publicodes 1.10: ASCII names, since it refuses Japanese ones; no units; fractions by division and
 * `//` for cutting, since its own `arrondi` knows only the nearest. Flat names, which it evaluates fastest.
 */
export function publicodesRules(): Record<string, unknown> {
  return {
    secteur: null,
    capital: null,
    effectif: null,
    annees: null,
    filiale: null,
    rural: null,
    hausse: null,
    cout: null,
    jour: dayNumber(day),
    'limite capital': limits(({ capitalYen }) => capitalYen),
    'limite effectif': limits(({ employees }) => employees),
    pme: {
      'toutes ces conditions': [
        { 'une de ces conditions': ['capital <= limite capital', 'effectif <= limite effectif'] },
        'filiale = non',
      ],
    },
    petite: `effectif <= ${smallLimit}`,
    ...Object.assign({}, ...schemes.map(rulesOf)),
  }
}

/** The rule that is evaluated for a scheme: the grant, `null` where it cannot be had. */
export const goalOf = ({ id }: SchemeNumbers): string => `aide ${id}`

/** Days as numbers like 20261124: all that is asked of them is their order. */
export const dayNumber = (text: string): number => Number(text.replaceAll('-', ''))

const conditionOf = { largeWageRaise: 'hausse', rural: 'rural', small: 'petite' }

function limits(of: (industry: (typeof industries)[number]) => number) {
  const [last, ...others] = industries.toReversed()
  const cases = others.map((industry) => ({ si: `secteur = '${industry.key}'`, alors: of(industry) }))
  return { variations: [...cases, { sinon: of(last!) }] }
}

function rulesOf(scheme: SchemeNumbers): Record<string, unknown> {
  const { id, stepYen } = scheme
  const cut = ([n, d]: Rate) => `(cout * ${n} / ${d}) // ${stepYen} * ${stepYen}`
  const better = conditionOf[scheme.better]
  return {
    [`brut ${id}`]: {
      variations: [{ si: better, alors: cut(scheme.betterRate) }, { sinon: cut(scheme.rate) }],
    },
    [`normal ${id}`]: capOf(scheme, 'normal'),
    [`majore ${id}`]: capOf(scheme, 'raised'),
    [`plafond ${id}`]: { variations: [{ si: 'hausse', alors: `majore ${id}` }, { sinon: `normal ${id}` }] },
    [`montant ${id}`]: { valeur: `brut ${id}`, plafond: `plafond ${id}` },
    [`eligible ${id}`]: {
      'toutes ces conditions': [
        `jour >= ${dayNumber(scheme.from)}`,
        `jour <= ${dayNumber(scheme.to)}`,
        'pme',
        `annees >= ${scheme.minYears}`,
        ...(scheme.ruralOnly ? ['rural'] : []),
        `montant ${id} >= ${scheme.floorYen}`,
      ],
    },
    [goalOf(scheme)]: { 'applicable si': `eligible ${id}`, valeur: `montant ${id}` },
  }
}

function capOf({ caps }: SchemeNumbers, column: 'normal' | 'raised') {
  const cases = caps.map((row) =>
    row.upTo === undefined ? { sinon: row[column] } : { si: `effectif <= ${row.upTo}`, alors: row[column] },
  )
  return { variations: cases }
}
