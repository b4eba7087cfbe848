import { SubNav } from '../../components/index.js';
import type { Role } from '../../generated/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useShell } from '../../shell/shell-context.js';
import { shellTexts } from '../../shell/texts.js';

const MINISTRY: readonly Role[] = ['ADMINISTRATOR', 'ANALYST'];
const EVERYBODYS_WORK: readonly Role[] = [...MINISTRY, 'CALL_CENTRE'];

/** 見通し and what stands on it, for those who may open more than the first. */
export function ForecastNav() {
  const text = useTexts(shellTexts);
  const role = useShell().me?.role;
  if (!role || !EVERYBODYS_WORK.includes(role)) return null;
  const pages = [
    { path: '/forecast', name: text.forecast },
    ...(MINISTRY.includes(role) ? [{ path: '/forecast/what-if', name: text.whatIf }] : []),
    { path: '/where-it-hurts', name: text.hurts },
  ];
  return <SubNav label={text.forecast} pages={pages} />;
}
