import { defineTexts } from '../i18n/language.js';
import { useTexts } from '../i18n/use-texts.js';
import { EmptyState } from './EmptyState.js';

export const noFacilitiesTexts = defineTexts({
  ja: {
    title: '施設はまだ登録されていません',
    todo: '次のコマンドで地方厚生局のコード内容別一覧表を取り込むと、数値が表示されます',
  },
  en: {
    title: 'No facility is registered yet',
    todo: 'Figures appear once a regional bureau’s code list is imported with this command',
  },
});

/** A register without facilities: how they get into it. */
export function NoFacilities() {
  const { todo } = useTexts(noFacilitiesTexts);
  return (
    <EmptyState title={todo}>
      <code>DEMO=0 npm run import -- FILE</code>
    </EmptyState>
  );
}
