/** Refusals that only the working day knows; the log's are in rollout-code.ts. */
export const WORK_REFUSALS = {
  PASS_REASON_NEEDED: {
    ja: '先に連絡した施設を追い越します。繰り上げの理由を選んでください。',
    en: 'This passes over facilities that contacted you earlier. Say why.',
  },
} as const;
