import { EmptyState } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { overviewTexts } from './overview.texts.js';

/** A register without facilities: how they get into it. */
export function NoFacilities() {
  const { todo } = useTexts(overviewTexts).empty;
  return (
    <EmptyState title={todo}>
      <code>DEMO=0 npm run import -- FILE</code>
    </EmptyState>
  );
}
