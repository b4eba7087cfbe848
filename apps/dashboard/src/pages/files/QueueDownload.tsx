import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SectionHead, SelectField } from '../../components/index.js';
import { FilesVendorsDocument } from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { texts } from './files.texts.js';

const FORMATS = ['xlsx', 'csv-cp932', 'csv'] as const;
const LINK =
  'inline-flex min-h-11 items-center rounded-8 border border-blue-900 bg-white px-4 py-2 text-oln-16B-100 text-blue-900 no-underline hover:bg-blue-50 hover:underline';

/** The list to edit; the ministry says whose. */
export function QueueDownload({ ministry }: { ministry: boolean }) {
  const text = useTexts(texts);
  const { lang } = useView();
  const [vendor, setVendor] = useState('');
  const { data } = useQuery(FilesVendorsDocument, { skip: !ministry });
  const address = (format: string): string => {
    const query = new URLSearchParams({ format, lang, ...(vendor && { vendor }) });
    return `/exchange/queue?${query.toString()}`;
  };
  const options = (data?.vendors ?? []).map(({ id, name }) => ({ id: String(id), name }));
  return (
    <section>
      <SectionHead title={text.download}>
        <p className="mt-1 text-std-16N-170">{ministry ? text.chooseVendor : text.downloadText}</p>
      </SectionHead>
      {ministry && (
        <div className="mt-3">
          <SelectField
            label={text.vendor}
            placeholder={text.noVendor}
            value={vendor}
            onChange={setVendor}
            sections={[{ name: null, options }]}
          />
        </div>
      )}
      {(!ministry || vendor) && (
        <ul className="mt-3 flex flex-wrap gap-3">
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={address(format)} download className={LINK}>
                {text.formats[format]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
