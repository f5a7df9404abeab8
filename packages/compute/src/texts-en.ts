import { optionNames } from './option-names.ts'
import type { Texts } from './texts.ts'

export const en: Texts = {
  title: 'Computing',
  options: optionNames.en,
  parts: {
    hardware: 'GPUs',
    host: 'Host machine',
    maintenance: 'Maintenance',
    electricity: 'Electricity',
    space: 'Space',
    rent: 'Rent',
    extras: 'Storage and traffic',
    tokens: 'API fees',
    setup: 'Work to set up',
    people: 'Work to run',
  },
  figures: {
    gpus: 'GPUs needed',
    memory: 'GPU memory needed',
    speed: 'Speed for each user',
    total: (option, years) => `${option}: cost over ${years} years`,
    utilisation: 'Share of a dedicated GPU in use',
    breakEven: 'Utilisation from which an own server is cheaper',
    training: 'Time of fine-tuning',
  },
  claimApi: (model, share) =>
    `Starting with an API is likely the cheapest. A dedicated GPU with ${model} would be in use for only ${share} of the time.`,
  claimMachine: (option, gpus, gpu, money, years) =>
    `${option} is likely the cheapest: ${gpus} × ${gpu}, ${money} over ${years} years.`,
  claimPlace: {
    premises: (share, api, years) =>
      ` It would be in use for only ${share} of the year, and it is this dear because you answered “In house only”: choose “A cloud in Japan” and enter the price of a domestic API, or choose “Anywhere” (a foreign API: ${api} over ${years} years), to compare.`,
    domesticCloud: (share, api, years) =>
      ` It would be in use for only ${share} of the year, and it is this dear because you answered “A cloud in Japan”: enter the price of a domestic API, or choose “Anywhere” (a foreign API: ${api} over ${years} years), to compare.`,
  },
  claimNotPriced: (option) =>
    `The size is known, but no two sources give a price for: ${option}. Enter the amount of a quotation and it is computed.`,
  claimNoMachine: 'No GPU in the table is enough for this use. Please change the conditions.',
  reasons: {
    load: (people, each, atOnce) =>
      `${people} people who ask ${each} times a day have ${atOnce} requests under way at once in the busiest hour.`,
    memory: (model, parameters, weights, cache) =>
      `${model} has ${(parameters / 1e9).toFixed(1)} billion parameters: ${weights} GB of weights and ${cache} GB of conversation.`,
    gpu: (gpu, gpus, low, high) => `${gpus} × ${gpu} give each user ${low} to ${high} tokens per second.`,
    fits: (total, limit) => `${total} GB are needed, ${limit} GB can be used.`,
    band: (low, high) =>
      `The width of the speed is our error against published measurements (${low} to ${high} times the estimate).`,
    idle: (share) =>
      `A dedicated GPU would be in use for ${share} of the year. While that is low, an API or renting by the hour wastes less.`,
    notPriced: (names) => `Fewer than two sources, hence no price: ${names}.`,
    excluded: {
      place: 'It does not fit where the data may be kept, so it cannot be chosen.',
      use: 'The API compared here cannot fine-tune a model, so it cannot be chosen.',
    },
    place: {
      premises: 'Data stays in the house, so only an own server can be chosen.',
      domesticCloud:
        'Data stays in Japan, so only prices in Japan were used. An API is compared once you enter a price in Japan.',
      anywhere: 'Compared as if data might go anywhere.',
    },
    part: (part, years, all, first) => `${part}: ${all} over ${years} years, ${first} of it in the first`,
    sum: 'Sum',
    purchase: (lines) =>
      `The cost lines hold what is paid to others in the first year: ${lines}. Own labour and electricity are not in them.`,
    formula: 'The sum of price, electricity, maintenance, space and people. Every assumption can be changed.',
    trainingMemory:
      '16 bytes for each trained parameter (2 weights, 2 gradients, 12 optimiser), and activations.',
    breakEven:
      'Used more than this, an own server is cheaper than the same GPU by the hour. Above 100 % renting stays cheaper.',
    training:
      'Four operations per parameter and token, at the efficiency of published training runs (25 to 45 %). Tokens are the text times the passes over it.',
  },
  costLine: {
    equipment: (gpu, gpus) => `Server for AI (${gpus} × ${gpu})`,
    cloud: (gpu, gpus) => `Rent of GPUs (${gpus} × ${gpu})`,
    api: () => 'API fees for generative AI',
    maintenance: (gpu, gpus) => `Maintenance of the server for AI (${gpus} × ${gpu}, one year)`,
  },
  questions: {
    place: 'How far may the data go?',
    users: 'How many people will use it?',
    use: 'What is it for?',
    places: { premises: 'In house only', domesticCloud: 'A cloud in Japan', anywhere: 'Anywhere' },
    uses: {
      answering: 'Answering questions',
      drafting: 'Drafting texts',
      minutes: 'Minutes of meetings',
      reading: 'Reading documents',
      coding: 'Help with development',
      training: 'Fine-tuning a model',
    },
  },
  cli: {
    model: (name, parameters) => `${name}: ${(parameters / 1e9).toFixed(2)} billion parameters`,
    tooLong: (context) => `Note: this model was made for at most ${context} tokens.`,
    first: (gpu, gpus, users) => `First choice: ${gpus} × ${gpu} (${users} at once)`,
    firstTraining: (gpu, gpus) => `First choice: ${gpus} × ${gpu}`,
    nothing: 'No GPU in the table is enough.',
    speed: (low, high) => `${low}–${high} tokens per second each`,
    misfit: { memory: '× too little memory', speed: '× too slow' },
    hours: 'hours',
    why: 'First comes the type with the least installed memory that reaches the speed. The width of the speed is our error against published figures.',
    whyTraining:
      'First comes the type with the least installed memory that holds the run. The width of the time is an efficiency of 25 to 45 %.',
    costHead: (gpu, gpus, years) => `${gpus} × ${gpu} over ${years} years (without tax)`,
    notPriced: (ids) => `no price, for want of two sources (give ${ids})`,
    breakEven: (value, low, high) =>
      `Run for more than ${value} % of the year (${low} to ${high} % by the assumptions), an own server is cheaper than the cloud.`,
  },
}
