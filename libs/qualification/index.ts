export * from './card/card-question.rules.js';
export * from './coverage/answer.rules.js';
export * from './coverage/next-step.rules.js';
