import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Button, ErrorState, Skeleton } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { DetailTypes } from './DetailTypes.js';
import { DetailWeeks } from './DetailWeeks.js';
import type { PrefectureModel } from './prefecture-model.js';
import type { PrefectureView } from './prefecture-view.js';
import { texts } from './prefectures.texts.js';
import { useByType } from './use-by-type.js';

interface PrefectureDetailProps {
  model: PrefectureModel;
  view: PrefectureView;
  code: string;
  subject: string;
  asOf: string;
}

/** One prefecture: its place, its four types against the nation, its weeks. */
export function PrefectureDetail({ model, view, code, subject, asOf }: PrefectureDetailProps) {
  const text = useTexts(texts);
  const { set } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  const { table, error, retry } = useByType(view.measure);
  const name = model.nameOf(code);
  const rank = model.rows.find((row) => row.code === code)?.rank ?? null;
  const bureau = model.byCode.get(code)?.bureau;

  // a shared address opens at the top of the page; only a press on a prefecture leads into its detail
  const { key } = useLocation();
  const [isPressed] = useState(key !== 'default');
  useEffect(() => {
    if (isPressed) heading.current?.focus();
  }, [isPressed]);

  const close = () => {
    set({ pref: null });
    document.querySelector<HTMLElement>(`[data-prefecture="${code}"]`)?.focus();
  };
  return (
    <section
      aria-labelledby="prefecture-detail"
      className="keep-together rounded-8 border-2 border-blue-900 p-4"
    >
      <div className="flex items-start justify-between gap-2">
        <h2
          id="prefecture-detail"
          ref={heading}
          tabIndex={-1}
          className="scroll-mt-6 text-std-20B-150 outline-none! shadow-none!"
        >
          {text.detailTitle(name)}
        </h2>
        <Button size="small" onPress={close} aria-label={text.close}>
          ✕
        </Button>
      </div>
      <p className="text-dns-14N-130 text-solid-gray-700">
        {rank === null ? text.noRank : text.detailRank(rank, subject)}
        {bureau && (
          <>
            <br />
            {text.bureau}：{bureau}
          </>
        )}
      </p>
      {error ? (
        <ErrorState error={error} retry={retry} />
      ) : table ? (
        <DetailTypes
          cells={table.prefectures.get(code) ?? {}}
          nation={table.nation}
          code={code}
          view={view}
        />
      ) : (
        <Skeleton lines={5} />
      )}
      <DetailWeeks code={code} name={name} view={view} asOf={asOf} />
    </section>
  );
}
