import { ErrorState, NativeSelect, Page, Skeleton, usePageQuery } from '../../components/index.js';
import { InsurerQualityDocument } from '../../generated/pages/graphql.js';
import { formatCount } from '../../i18n/format.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { ForRoles } from '../access/ForRoles.js';
import { ChecksNav } from '../checks/ChecksNav.js';
import { League } from './League.js';
import { QualityWeeks } from './QualityWeeks.js';
import { texts } from './quality.texts.js';

const WEEKS = [4, 13, 26, 53];
const USUAL = 13;

/** 登録の正確さ: what insurers' lists were held for, by cause and week. All insurers for the ministry, one's own else. */
export function QualityPage() {
  const text = useTexts(texts);
  return (
    <ForRoles name={text.name} roles={['ADMINISTRATOR', 'ANALYST', 'INSURER']}>
      <QualityContent />
    </ForRoles>
  );
}

function QualityContent() {
  const text = useTexts(texts);
  const { params, set } = useView();
  const asked = Number(params.get('weeks'));
  const weeks = WEEKS.includes(asked) ? asked : USUAL;
  const { data, error, retry } = usePageQuery(InsurerQualityDocument, { weeks });
  const quality = data?.insurerQuality;
  if (error) return <ErrorState error={error} retry={retry} />;
  if (!quality) return <Skeleton lines={10} />;
  const sum = (of: 'rows' | 'held') => quality.weeks.reduce((all, week) => all + week[of], 0);
  return (
    <Page
      name={text.name}
      title={
        sum('rows') === 0 ? text.titleNone : text.title(formatCount(sum('held')), formatCount(sum('rows')))
      }
      meta={{ unit: text.unit, source: text.source }}
      controls={
        <div className="space-y-4">
          <ChecksNav />
          <NativeSelect
            label={text.weeks}
            value={String(weeks)}
            onChange={(value) => set({ weeks: Number(value) === USUAL ? null : value })}
            options={WEEKS.map((count) => [String(count), text.lastWeeks(count)] as const)}
          />
        </div>
      }
    >
      <p>{text.open(formatCount(quality.open))}</p>
      <QualityWeeks quality={quality} />
      <League quality={quality} />
    </Page>
  );
}
