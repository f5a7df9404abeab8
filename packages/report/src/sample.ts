import { parseDay } from '@hiroba/kit'
import { niceAxis } from './chart/axis.ts'
import { priceBar, rangeBar, splitBar } from './chart/bars.ts'
import { timeline, validityBar } from './chart/dates.ts'
import { drawMonths, drawTimelineRow, drawValidity, drawYears } from './chart/draw-dates.ts'
import { drawBreakEven, drawInterval } from './chart/draw-estimates.ts'
import { drawPrice, drawRange, drawSplit } from './chart/draw-money.ts'
import { drawAxis, drawNone } from './chart/drawing.ts'
import { breakEven, intervalBand } from './chart/estimates.ts'
import type { Block, ReportDocument } from './document.ts'

/** A report with every kind of block and chart, for the tests and for the eye. All names and figures are examples. */
export const sample: ReportDocument = {
  title: '生成AI導入計画',
  subtitle: '例示製作所「図面問い合わせチャット」',
  language: 'ja',
  date: '2026-11-23',
  meta: [
    ['依頼者', '例示製作所（岐阜県、20人）'],
    ['代表者', '髙橋 﨑子'],
    ['相談先', '見本ITサービス㈱'],
    ['計画番号', '例-2026-0042'],
  ],
  blocks: [
    money(),
    summary(),
    split(),
    ...schemes(),
    ...closed(),
    ...schedule(),
    ...compute(),
    ...risks(),
  ].flat(),
  sources: [
    {
      title: 'デジタル化・AI導入補助金2026の概要',
      publisher: '例示団体',
      url: 'https://example.jp/a',
      asOf: '2026-02',
      readOn: '2026-11-01',
      kind: 'secondary',
      confidence: 'low',
    },
    {
      title: '中小企業の定義について',
      publisher: '中小企業庁',
      url: 'https://example.jp/b',
      asOf: '2025',
      readOn: '2026-11-01',
      kind: 'official',
      confidence: 'high',
    },
  ],
  foot: '生成AI導入計画　例-2026-0042',
}

function money(): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'お金' },
    {
      kind: 'claim',
      text: [
        '3つの制度を組み合わせると、費用380万円のうち、自社で払うのは',
        { bold: '148万〜195万円' },
        'になる見込みです。',
      ],
    },
  ]
}

function summary(): Block {
  return {
    kind: 'keyFigures',
    figures: [
      { label: '受けられる見込み', value: '185万〜232', unit: '万円', note: '3つの制度の合計' },
      { label: '実質負担', value: '148万〜195', unit: '万円', note: '費用380万円から引いた額' },
      { label: 'いつまでに', value: '2027年3月31日', unit: '', note: 'あと128日' },
    ],
  }
}

function split(): Block[] {
  const bar = splitBar(3_800_000, { lo: 1_480_000, hi: 1_950_000 }, { lo: 1_850_000, hi: 2_320_000 })
  return [
    {
      kind: 'chart',
      alt: '費用380万円の内訳。自社で払うのは少なくとも148万円、受けられる見込みは少なくとも185万円です。',
      drawing: drawSplit(bar, {
        support: '受けられる見込み 185万〜232万円',
        own: '実質負担 148万〜195万円',
        cost: '費用 380万円',
        ownInside: '自社で払う',
        supportInside: '受けられる',
      }),
    },
    { kind: 'note', text: '斜線は、まだ決まらない分です。「回答待ち」に答えると減ります。' },
  ]
}

function schemes(): Block[] {
  const axis = niceAxis(1_333_333)
  const row = (lo: number, hi: number, alt: string) => ({
    drawing: drawRange(rangeBar({ lo, hi }, axis.max), axis),
    alt,
  })
  return [
    { kind: 'heading', level: 2, text: '制度ごとの見込み' },
    {
      kind: 'table',
      columns: [
        { title: '制度' },
        { title: { drawing: drawAxis(axis.ticks), alt: '0から150万円までの軸' }, width: 34 },
        { title: '金額', align: 'right', width: 18 },
      ],
      rows: [
        {
          look: 'chosen',
          cells: [
            [
              { bold: 'デジタル化・AI導入補助金2026 通常枠' },
              { tag: '回答待ち', tone: 'waiting' },
              { note: '決め手は、最低賃金に近い賃金の人が従業員の30%以上いるかどうかです。' },
              { source: 1 },
            ],
            row(1_000_000, 1_333_333, '100万円は確か、133万円までの見込み'),
            [{ bold: '100万〜133万円' }],
          ],
        },
        {
          cells: [
            [
              { bold: '人材開発支援助成金' },
              { tag: '要確認', tone: 'check' },
              { note: '訓練の計画を、始める1か月前までに出します。' },
              { source: 2 },
            ],
            row(850_000, 850_000, '85万円は確か'),
            [{ bold: '85万円' }],
          ],
        },
        { look: 'total', cells: ['合計', '', '185万〜232万円'] },
      ],
      note: '金額は切り捨て、負担は切り上げで、万円にしています。',
    },
  ]
}

function closed(): Block[] {
  const [today, from, to] = [parseDay('2026-11-23'), parseDay('2024-01-01'), parseDay('2028-12-31')]
  const ended = validityBar(null, parseDay('2025-03-31'), today, from, to)
  const open = validityBar(parseDay('2025-03-01'), null, today, from, to)
  return [
    { kind: 'heading', level: 1, text: '合計に入れなかった制度' },
    {
      kind: 'table',
      columns: [
        { title: '制度', width: 34 },
        { title: { drawing: drawYears(ended, '今日'), alt: '2024年から2028年までの軸' }, width: 22 },
        { title: '状態と理由' },
      ],
      rows: [
        {
          cells: [
            'DX投資促進税制',
            { drawing: drawValidity(ended), alt: '2025年3月31日に終了' },
            [{ tag: '終了', tone: 'ended' }, ' 2025年3月31日に終わりました。'],
          ],
        },
        {
          cells: [
            '小規模事業者持続化補助金 一般型',
            { drawing: drawValidity(open), alt: '2025年3月から。終わりの日は未確認' },
            [{ tag: '締切 未確認', tone: 'plain' }, ' 次の公募の日が出ていません。'],
          ],
        },
      ],
    },
  ]
}

function schedule(): Block[] {
  const [from, to, today] = [parseDay('2026-11-01'), parseDay('2027-05-01'), parseDay('2026-11-23')]
  const deadline = parseDay('2027-03-31')
  const chart = timeline(
    from,
    to,
    [
      { kind: 'plan', from: today + 1, to: parseDay('2026-12-18') },
      { kind: 'unknown', from: today + 1, to: parseDay('2027-03-01') },
      { kind: 'lead', from: today + 1, to: deadline, deadline },
    ],
    { today },
  )
  const rows = ['見積もりと相談', '補助金に申請', '訓練計画を出す'] as const
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: 'いつまでに' },
    {
      kind: 'table',
      columns: [
        { title: 'すること' },
        { title: { drawing: drawMonths(chart, '今日'), alt: '2026年11月から2027年4月までの軸' }, width: 60 },
      ],
      rows: chart.rows.map((row, i) => ({
        cells: [rows[i]!, { drawing: drawTimelineRow(chart, row, '締切 未確認'), alt: `${rows[i]}の時期` }],
      })),
    },
  ]
}

function compute(): Block[] {
  const axis = niceAxis(3_770_000)
  const bar = priceBar([800_000, 800_000, 800_000], axis.max, { lo: 1_680_000, hi: 3_120_000 })
  const use = breakEven(207, { lo: 202, mid: 263, hi: 375 }, 730)
  return [
    { kind: 'heading', level: 1, text: '計算資源' },
    {
      kind: 'table',
      columns: [
        { title: '置き方' },
        { title: { drawing: drawAxis(axis.ticks), alt: '0から400万円までの軸' }, width: 46 },
        { title: '3年の合計', align: 'right' },
      ],
      rows: [
        {
          look: 'chosen',
          cells: [
            [{ bold: '専用クラウド（国内）' }, { note: '平日の日中だけ動かします' }],
            {
              drawing: drawPrice(bar, axis, true),
              alt: '1年80万円が3年で240万円。単価が3割動くと168万円から312万円',
            },
            [{ bold: '240万円' }],
          ],
        },
        {
          look: 'quiet',
          cells: [
            '社内サーバー',
            { drawing: drawNone('価格なし'), alt: '価格の出典が2つそろわないため、示しません' },
            '－',
          ],
        },
      ],
    },
    { kind: 'heading', level: 2, text: '損益の分かれ目' },
    {
      kind: 'paragraph',
      text: '月263時間を超えて動かすなら、社内サーバーの方が安くなります。いまの見込みは月207時間です。',
    },
    {
      kind: 'chart',
      alt: 'いまの見込みは月207時間、分かれ目は263時間。単価が3割動くと、分かれ目は202時間から375時間の間です。',
      drawing: drawBreakEven(use, {
        now: 'いまの見込み 207時間',
        at: '分かれ目 263時間',
        end: '月730時間（休みなし）',
        below: 'クラウドが安い',
        above: '社内サーバーが安い',
      }),
    },
  ]
}

function risks(): Block[] {
  const axis = niceAxis(30, { one: 1, write: (number) => `${number}%` })
  const rate = intervalBand({ lo: 12.4, mid: 17.6, hi: 22.8 }, axis.max, { before: 20, limit: 5 })
  return [
    { kind: 'heading', level: 1, text: '確かめるリスク' },
    {
      kind: 'table',
      columns: [
        { title: '観点' },
        { title: { drawing: drawAxis(axis.ticks), alt: '0から30%までの軸' }, width: 30 },
        { title: '失敗率と区間', align: 'right' },
      ],
      rows: [
        {
          cells: [
            [{ bold: '偽誤情報の出力・誘導の防止' }, { note: '500回中100回、文書にないことを答えました。' }],
            { drawing: drawInterval(rate, axis), alt: '17.6%、区間は12.4%から22.8%、基準は5%' },
            [{ bold: '17.6%' }, { note: '12.4〜22.8%　n=500' }],
          ],
        },
      ],
    },
    { kind: 'heading', level: 2, text: '人が守ること' },
    { kind: 'list', items: ['回答案は、担当者が読んでから送る', '預かった図面は、承諾のあるものだけ入れる'] },
    { kind: 'list', ordered: true, items: ['試す', ['確かめる ', { source: 2 }], '広げる'] },
  ]
}
