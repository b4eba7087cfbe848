import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ChoiceField, Notice } from '../../components/index.js';
import {
  ExampleFacilityDocument,
  ReminderPreviewDocument,
  type ReminderLanguage,
} from '../../generated/pages/graphql.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { FilterText } from '../access/FilterText.js';
import { textOf, type TemplateDraft } from './template-draft.js';
import { templatesTexts } from './templates.texts.js';
import { useLater } from './use-later.js';

/** As one facility would get it, while it is typed; what is wrong with it instead where it cannot be sent. */
export function TemplatePreview({ draft }: { draft: TemplateDraft }) {
  const text = useTexts(templatesTexts);
  const { lang, params, set } = useView();
  const [language, setLanguage] = useState<ReminderLanguage>('ja');
  const [form, setForm] = useState<'text' | 'html'>('text');
  const { data: example } = useQuery(ExampleFacilityDocument);
  const code = params.get('f') ?? example?.facilities?.nodes[0]?.code ?? '';
  const isCode = /^\d{10}$/.test(code);
  const input = useLater({ ...textOf(draft), facilityCode: code, language });
  const { data, previousData } = useQuery(ReminderPreviewDocument, {
    variables: { input },
    skip: !isCode,
    fetchPolicy: 'network-only',
    context: { headers: { 'accept-language': lang } },
  });
  const preview = (data ?? previousData)?.reminderPreview;
  return (
    <section aria-labelledby="preview-title" className="min-w-0 space-y-4" data-testid="preview">
      <h2 id="preview-title" className="text-std-20B-150">
        {text.preview}
      </h2>
      <div className="print-none flex flex-wrap items-end gap-4">
        <FilterText label={text.previewFor} value={code} onCommit={(f) => set({ f }, { replace: true })} />
        <ChoiceField
          label={text.previewLanguage}
          value={language}
          onChange={setLanguage}
          options={[
            { id: 'ja', name: text.japanese },
            { id: 'en', name: text.english },
          ]}
        />
        <ChoiceField
          label={text.previewAs}
          value={form}
          onChange={setForm}
          options={[
            { id: 'text', name: text.previewText },
            { id: 'html', name: text.previewHtml },
          ]}
        />
      </div>
      {code !== '' && !isCode && <p className="text-error-2">{text.wrongCode}</p>}
      {isCode && preview?.__typename === 'ReminderPreview' && (
        <div className="space-y-3" lang={language}>
          <p className="text-dns-14N-130 text-solid-gray-700">{text.previewOf(preview.facilityName)}</p>
          <p className="text-dns-16B-130">{preview.subject}</p>
          {form === 'text' ? (
            <pre className="whitespace-pre-wrap break-words rounded-8 bg-solid-gray-50 p-4 font-sans text-dns-16N-130">
              {preview.text}
            </pre>
          ) : (
            <iframe
              title={text.previewOf(preview.facilityName)}
              srcDoc={preview.html}
              sandbox=""
              className="h-[36rem] w-full rounded-8 border border-solid-gray-420 bg-white"
            />
          )}
        </div>
      )}
      {isCode && preview?.__typename === 'ReminderTemplateProblem' && (
        <Notice tone="warning" title={text.faults(preview.faults.length)}>
          <ul className="list-disc pl-5">
            {preview.faults.map(({ field, message }) => (
              <li key={`${field}${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isCode && preview?.__typename === 'NotFoundProblem' && <Notice title={text.noPreview} />}
    </section>
  );
}
