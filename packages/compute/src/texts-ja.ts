import { optionNames } from './option-names.ts'

export const ja = {
  title: '計算資源',
  options: optionNames.ja,
  parts: {
    hardware: 'GPU',
    host: '本体',
    maintenance: '保守',
    electricity: '電気',
    space: '置き場所',
    rent: '利用料',
    extras: '保存・通信',
    tokens: 'API利用料',
    setup: '立ち上げの人手',
    people: '運用の人手',
  },
  figures: {
    gpus: '必要なGPU',
    memory: '必要なGPUメモリ',
    speed: '1人あたりの表示速度',
    total: (option: string, years: number) => `${option}：${years}年間の費用`,
    utilisation: '専用のGPUを使う割合',
    breakEven: '自社サーバーのほうが安くなる利用割合',
    training: '追加学習にかかる時間',
  },
  claimApi: (model: string, share: string) =>
    `まずAPIから始めるのが最も安い見込みです。専用のGPUで${model}を動かすと、使う時間は${share}にとどまります。`,
  claimMachine: (option: string, gpus: number, gpu: string, money: string, years: number) =>
    `${option}が最も安い見込みです。${gpu} ${gpus}基で、${years}年間に${money}ほどです。`,
  claimPlace: {
    premises: (share: string, api: string, years: number) =>
      `この機械を使うのは1年の${share}だけです。高くつくのは「社内だけ」と答えたためです。「国内のクラウドまで」にして国内のAPIの料金を入れるか、「どこでもよい」を選ぶと比べられます（海外のAPIなら${years}年間に${api}ほど）。`,
    domesticCloud: (share: string, api: string, years: number) =>
      `この機械を使うのは1年の${share}だけです。高くつくのは「国内のクラウドまで」と答えたためです。国内のAPIの料金を入れるか、「どこでもよい」を選ぶと比べられます（海外のAPIなら${years}年間に${api}ほど）。`,
  },
  claimNotPriced: (option: string) =>
    `必要な大きさは分かりましたが、${option}の価格は2つの出典で確かめられていません。見積もりの金額を入れると計算します。`,
  claimNoMachine: '表にあるGPUでは、この使い方に足りるものが見つかりません。条件を見直してください。',
  reasons: {
    load: (people: number, each: number, atOnce: number) =>
      `${people}人が1日に${each}回ずつ使うと、最も混む時間で同時に${atOnce}件になります。`,
    memory: (model: string, parameters: number, weights: string, cache: string) =>
      `${model}は${(parameters / 1e8).toFixed(0)}億パラメータです。重みが${weights}GB、会話の記憶が${cache}GBです。`,
    gpu: (gpu: string, gpus: number, low: number, high: number) =>
      `${gpu} ${gpus}基で、1人あたり毎秒${low}〜${high}トークンを出せます。`,
    fits: (total: string, limit: string) => `必要なメモリ${total}GBは、使える${limit}GBに収まります。`,
    band: (low: number, high: number) =>
      `速度の幅は、公表された測定値との差から決めました（見込みの${low}〜${high}倍）。`,
    idle: (share: string) =>
      `年間を通じて専用のGPUを使う割合は${share}です。低いうちは、APIや時間貸しのほうが無駄がありません。`,
    notPriced: (names: string) => `出典が2つに満たないため、${names}は価格を出していません。`,
    excluded: {
      place: 'データを置いてよい場所に合わないので、選べません。',
      use: 'ここで比べたAPIでは追加学習ができないので、選べません。',
    },
    place: {
      premises: 'データを社外に出さないので、自社サーバーだけを選べます。',
      domesticCloud:
        'データを国内に置くので、国内の価格だけを使いました。APIは、国内の料金を入れると比べられます。',
      anywhere: 'データの置き場所に制限がないものとして比べました。',
    },
    part: (part: string, years: number, all: string, first: string) =>
      `${part}：${years}年間に${all}、うち1年目に${first}`,
    sum: '合計',
    purchase: (lines: string) =>
      `費用の明細には、1年目に社外に払う分だけを入れました。${lines}です。自社の人手と電気代は含みません。`,
    formula: '価格、電気、保守、場所、人手を足しました。仮定はすべて変えられます。',
    breakEven:
      'この割合より長く動かすなら、同じGPUを時間で借りるより安くなります。100%を超えるときは、借りるほうが安いままです。',
    trainingMemory: '学習する1パラメータに16バイト（重み2、勾配2、最適化12）と、途中の値を足しました。',
    training:
      '係数4×パラメータ数×トークン数を、公表された学習の効率（25〜45%）で割りました。トークン数は文章の量と通す回数から出します。',
  },
  costLine: {
    equipment: (gpu: string, gpus: number) => `AI用サーバー（${gpu} ${gpus}基）`,
    cloud: (gpu: string, gpus: number) => `GPUの利用料（${gpu} ${gpus}基）`,
    api: () => '生成AIのAPI利用料',
    maintenance: (gpu: string, gpus: number) => `AI用サーバーの保守料（${gpu} ${gpus}基、1年分）`,
  },
  questions: {
    place: 'データはどこまで出せますか。',
    users: '何人で使いますか。',
    use: '何に使いますか。',
    places: { premises: '社内だけ', domesticCloud: '国内のクラウドまで', anywhere: 'どこでもよい' },
    uses: {
      answering: '問い合わせに答える',
      drafting: '文書の下書き',
      minutes: '議事録',
      reading: '書類を読み取る',
      coding: '開発の補助',
      training: 'モデルの追加学習',
    },
  },
  cli: {
    model: (name: string, parameters: number) => `${name}：${(parameters / 1e8).toFixed(1)}億パラメータ`,
    tooLong: (context: number) => `注意：このモデルが作られた長さは${context}トークンまでです。`,
    first: (gpu: string, gpus: number, users: number) => `第一候補：${gpu} ${gpus}基（同時に${users}件）`,
    firstTraining: (gpu: string, gpus: number) => `第一候補：${gpu} ${gpus}基`,
    nothing: '表にあるGPUでは足りません。',
    speed: (low: number, high: number) => `1人あたり毎秒${low}〜${high}トークン`,
    misfit: { memory: '× メモリが足りない', speed: '× 速度が足りない' },
    hours: '時間',
    why: '速度を満たす種類のうち、積むメモリの合計が最も小さいものを第一候補にしました。速度の幅は公表値との差です。',
    whyTraining:
      '必要なメモリが収まる種類のうち、積むメモリの合計が最も小さいものを第一候補にしました。時間の幅は学習の効率25〜45%です。',
    costHead: (gpu: string, gpus: number, years: number) => `${gpu} ${gpus}基の${years}年間の費用（税抜き）`,
    notPriced: (ids: string) => `出典が2つに満たないので価格なし（${ids} を入れると計算します）`,
    breakEven: (value: number, low: number, high: number) =>
      `1年のうち${value}%（仮定の幅で${low}〜${high}%）より長く動かすなら、自社サーバーのほうがクラウドより安くなります。`,
  },
}
