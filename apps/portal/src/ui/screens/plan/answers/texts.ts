import type { CostClass, Idea, Profile } from '@hiroba/advice'
import { formatManRange, formatYen, type Language } from '@hiroba/kit'
import type { Contradiction } from './contradictions.ts'

export const kinds: readonly NonNullable<Profile['kind']>[] = [
  'company',
  'soleTrader',
  'localGovernment',
  'nonprofit',
  'school',
]
export const uses: readonly NonNullable<Idea['use']>[] = [
  'answering',
  'drafting',
  'minutes',
  'reading',
  'coding',
  'training',
]
export const personalData: readonly NonNullable<Idea['personalData']>[] = ['yes', 'no', 'unknown']
export const places: readonly NonNullable<Idea['place']>[] = ['premises', 'domesticCloud', 'anywhere']
export const costClasses: readonly CostClass[] = [
  'software',
  'implementation',
  'equipment',
  'cloud',
  'api',
  'training',
  'outsourcing',
  'labour',
]

const man = (yen: number, side: 'support' | 'burden') => formatManRange({ lo: yen, hi: yen }, side, 'ja')

const ja = {
  title: '答えること',
  note: 'わかるところだけで構いません。変えると、計画がすぐに変わります。',
  toPlan: '計画を見る',
  toExamples: '例を見る',
  choose: '選んでください',
  space: '',
  untilThen: (value: string) => `直すまで、前の答え（${value}）で計算しています。`,
  untilThenNone: '直すまで、この答えはまだ使っていません。',
  untilThenThis: '直すまで、この答えのまま計算しています。',
  mendTo: (value: string) => `${value}に直す`,

  organisation: '組織',
  kind: '組織の種類',
  kinds: {
    company: '会社',
    soleTrader: '個人事業主',
    localGovernment: '自治体',
    nonprofit: '社会福祉法人・NPOなど',
    school: '学校・大学・高専',
  },
  prefecture: '都道府県',
  industry: '業種',
  industries: [
    { value: '製造業その他', label: '製造業・建設業・運輸業・その他' },
    { value: '卸売業', label: '卸売業' },
    { value: '小売業', label: '小売業' },
    { value: 'サービス業', label: 'サービス業' },
    { value: 'ソフトウェア業・情報処理サービス業', label: 'ソフトウェア業・情報処理サービス業' },
    { value: '旅館業', label: '旅館業' },
    { value: 'ゴム製品製造業', label: 'ゴム製品製造業（タイヤなどを除く）' },
  ],
  employees: '従業員の数',
  capital: '資本金',
  capitalLimit: '従業員が300人を超える会社なら、先に従業員の数を入れてください。',
  people: '人',
  hours: '時間',
  yenUnit: '万円',

  idea: 'やりたいこと',
  summary: 'ひとことで言うと',
  summaryHint: (n: number, most: number) => `名前や電話番号は書かないでください。${n}\u2060/\u2060${most}字`,
  use: '使い方',
  uses: {
    answering: '問い合わせに答える',
    drafting: '文書を下書きする',
    minutes: '会議や面談を記録する',
    reading: '書類を読み取る',
    coding: 'プログラムを書く',
    training: '独自のモデルを学習させる',
  },
  users: '使う人の数',
  personalData: '個人情報',
  personalDataHint: '氏名や電話番号など',
  personalDataOptions: { yes: '含む', no: '含まない', unknown: '不明' },
  place: 'データを置いてよい場所',
  places: { premises: '社内だけ', domesticCloud: '国内のクラウドまで', anywhere: 'どこでもよい' },
  budget: '初年度に使えるお金',
  startOn: '使い始めたい日',

  money: '費用',
  costs: 'わかっている費用',
  costsHint: '見積もりなど。税抜きで入れてください。',
  costClass: (n: number) => `費用${n}の種類`,
  costYen: (n: number) => `費用${n}の額`,
  costClasses: {
    software: 'ソフトウエア',
    implementation: '導入・設定',
    equipment: '機械・装置',
    cloud: 'クラウド利用料',
    api: 'AIの利用料',
    training: '研修',
    outsourcing: '外注',
    labour: '人件費',
  },
  addCost: '費用を足す',
  removeCost: (n: number) => `費用${n}を消す`,

  work: '仕事',
  tasks: '早くしたい仕事',
  tasksHint: '時間は、1人が1か月にかける時間です。',
  taskName: (n: number) => `仕事${n}の名前`,
  taskPeople: (n: number) => `仕事${n}の人数`,
  taskHours: (n: number) => `仕事${n}の時間`,
  addTask: '仕事を足す',
  removeTask: (n: number) => `仕事${n}を消す`,

  learning: '研修',
  training: '外部の研修を受けるとき',
  trainees: '受ける人',
  trainingHours: '1人の時間',
  fee: '1人の受講料',

  contradictions(found: Contradiction): { sentence: string; mend: string } {
    switch (found.code) {
      case 'capitalWithoutCompany':
        return {
          sentence: '資本金があるのは会社だけです。会社なら、組織の種類を「会社」にしてください。',
          mend: '資本金を空にする',
        }
      case 'nobodyEmployed':
        return {
          sentence: `従業員は0人なのに、${found.people}人が使うことや学ぶことになっています。どちらかを直してください。`,
          mend: '従業員の数を空にする',
        }
      case 'moreTraineesThanPeople':
        return {
          sentence: `研修を受ける人（${found.trainees}人）が、従業員（${found.employees}人）より多くなっています。`,
          mend: `受ける人を${found.employees}人に直す`,
        }
      case 'moreUsersThanPeople':
        return {
          sentence: `使う人（${found.users}人）が、従業員（${found.employees}人）より多くなっています。`,
          mend: `使う人を${found.employees}人に直す`,
        }
      case 'moreInTaskThanPeople':
        return {
          sentence: `この仕事をする人（${found.people}人）が、従業員（${found.employees}人）より多くなっています。`,
          mend: `この仕事の人数を${found.employees}人に直す`,
        }
      case 'startTooLate':
        return {
          sentence: `${found.startOn}は5年より先です。制度は毎年変わるので、5年以内の日を選んでください。`,
          mend: '日付を空にする',
        }
      case 'budgetBelowCosts':
        return {
          sentence: `使えるお金${man(found.budget, 'support')}に対して、わかっている費用は${man(found.costs, 'burden')}です。補助金は後払いなので、先に払うお金が足りません。`,
          mend: `${man(found.costs, 'burden')}に直す`,
        }
      case 'startInPast':
        return {
          sentence: `${found.startOn}は過ぎた日です。今日より後の日を選んでください。`,
          mend: '日付を空にする',
        }
    }
  },
}

const en: typeof ja = {
  title: 'Your answers',
  note: 'Answer what you know. Every change updates the plan at once.',
  toPlan: 'Go to the plan',
  toExamples: 'See an example',
  choose: 'Please choose',
  space: ' ',
  untilThen: (value) => `Until then the plan uses your last answer (${value}).`,
  untilThenNone: 'Until then this answer is not used.',
  untilThenThis: 'Until then the plan uses these answers as they are.',
  mendTo: (value) => `Change to ${value}`,

  organisation: 'Organisation',
  kind: 'Kind of organisation',
  kinds: {
    company: 'Company',
    soleTrader: 'Sole trader',
    localGovernment: 'Local government',
    nonprofit: 'Social welfare corporation, non-profit',
    school: 'School, university, technical college',
  },
  prefecture: 'Prefecture',
  industry: 'Industry',
  industries: [
    { value: '製造業その他', label: 'Manufacturing, construction, transport and others' },
    { value: '卸売業', label: 'Wholesale' },
    { value: '小売業', label: 'Retail' },
    { value: 'サービス業', label: 'Services' },
    { value: 'ソフトウェア業・情報処理サービス業', label: 'Software and information services' },
    { value: '旅館業', label: 'Hotels and inns' },
    { value: 'ゴム製品製造業', label: 'Rubber products (except tyres)' },
  ],
  employees: 'Employees',
  capital: 'Capital',
  capitalLimit: 'If the company has more than 300 employees, please enter their number first.',
  people: ' people',
  hours: ' hours',
  yenUnit: ' yen',

  idea: 'What you want to do',
  summary: 'In a sentence',
  summaryHint: (n, most) => `Please leave out names and phone numbers. ${n}/${most} characters`,
  use: 'Kind of use',
  uses: {
    answering: 'Answer enquiries',
    drafting: 'Draft documents',
    minutes: 'Record meetings and interviews',
    reading: 'Read documents',
    coding: 'Write programs',
    training: 'Train a model of your own',
  },
  users: 'People who will use it',
  personalData: 'Personal data',
  personalDataHint: 'names, phone numbers and the like',
  personalDataOptions: { yes: 'Yes', no: 'No', unknown: 'Not sure' },
  place: 'Where the data may be kept',
  places: { premises: 'In house only', domesticCloud: 'A cloud in Japan', anywhere: 'Anywhere' },
  budget: 'Budget for the first year',
  startOn: 'Start of use',

  money: 'Costs',
  costs: 'Costs you already know',
  costsHint: 'For example a quotation. Without consumption tax.',
  costClass: (n) => `Kind of cost ${n}`,
  costYen: (n) => `Amount of cost ${n}`,
  costClasses: {
    software: 'Software',
    implementation: 'Set-up',
    equipment: 'Machines and equipment',
    cloud: 'Cloud fees',
    api: 'AI usage fees',
    training: 'Training',
    outsourcing: 'Outsourcing',
    labour: 'Labour',
  },
  addCost: 'Add a cost',
  removeCost: (n) => `Remove cost ${n}`,

  work: 'Work',
  tasks: 'Work to make quicker',
  tasksHint: 'Hours are those of one person in one month.',
  taskName: (n) => `Name of task ${n}`,
  taskPeople: (n) => `People in task ${n}`,
  taskHours: (n) => `Hours of task ${n}`,
  addTask: 'Add a task',
  removeTask: (n) => `Remove task ${n}`,

  learning: 'Training',
  training: 'If people take an outside course',
  trainees: 'Trainees',
  trainingHours: 'Hours each',
  fee: 'Fee each',

  contradictions(found) {
    switch (found.code) {
      case 'capitalWithoutCompany':
        return {
          sentence: 'Only a company has capital. If you are one, set the kind of organisation to “Company”.',
          mend: 'Clear the capital',
        }
      case 'nobodyEmployed':
        return {
          sentence: `There are no employees, but ${found.people} people are to use it or to learn. Please correct one of the two.`,
          mend: 'Clear the employees',
        }
      case 'moreTraineesThanPeople':
        return {
          sentence: `There are more trainees (${found.trainees}) than employees (${found.employees}).`,
          mend: `Change the trainees to ${found.employees}`,
        }
      case 'moreUsersThanPeople':
        return {
          sentence: `There are more people who will use it (${found.users}) than employees (${found.employees}).`,
          mend: `Change the users to ${found.employees}`,
        }
      case 'moreInTaskThanPeople':
        return {
          sentence: `More people do this task (${found.people}) than there are employees (${found.employees}).`,
          mend: `Change the people in this task to ${found.employees}`,
        }
      case 'startTooLate':
        return {
          sentence: `${found.startOn} is more than five years away. Schemes change every year; please choose an earlier day.`,
          mend: 'Clear the date',
        }
      case 'budgetBelowCosts':
        return {
          sentence: `The budget is ${formatYen(found.budget, 'en')}, but the known costs are ${formatYen(found.costs, 'en')}. Support is paid afterwards, so the money to pay first is missing.`,
          mend: `Change to ${formatYen(found.costs, 'en')}`,
        }
      case 'startInPast':
        return {
          sentence: `${found.startOn} has passed. Please choose a later day.`,
          mend: 'Clear the date',
        }
    }
  },
}

export const answerTexts: Record<Language, typeof ja> = { ja, en }
