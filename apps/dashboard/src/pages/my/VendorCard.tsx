import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useView } from '../../view/use-view.js';
import { monthWords } from '../facility/entry-words.js';
import { Card } from './Card.js';
import { texts } from './my.texts.js';
import { sinceOf, type OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

const LINK = 'text-blue-900 underline underline-offset-4';

/** Who the vendor is, how to reach it, and the day it promised to come: the only date that is a promise. */
export function VendorCard({ own }: { own: OwnDay }) {
  const text = useTexts(texts);
  const { facility, setsUpAlone, start } = own;
  const { vendor } = facility;
  return (
    <Card id="vendor" title={text.vendorTitle}>
      {vendor ? (
        <>
          <p className="text-std-18B-160">{vendor.name}</p>
          {vendor.phone && (
            <p className="text-std-16N-170">
              {text.phone}：
              <a href={`tel:${vendor.phone.replace(/[^\d+]/g, '')}`} className={`number ${LINK}`}>
                {vendor.phone}
              </a>
            </p>
          )}
          {!sinceOf(own, 'READY') && (
            <p className="text-std-16N-170">
              {text.visit}：
              {facility.visitOn ? (
                <strong>
                  <DayText day={facility.visitOn} weekday />
                </strong>
              ) : (
                text.noVisit
              )}
            </p>
          )}
          {!sinceOf(own, 'READY') && own.expected && <Expected range={own.expected} />}
        </>
      ) : (
        <p className="text-std-16N-170">{setsUpAlone ? text.alone : text.noVendor}</p>
      )}
      {!start.closed && (
        <p className="flex flex-wrap gap-3">
          {!sinceOf(own, 'VENDOR_CONTACTED') && !setsUpAlone && (
            <TaskLink code={facility.code} task="contact">
              {text.report.contact}
            </TaskLink>
          )}
          <TaskLink code={facility.code} task="vendor">
            {vendor || setsUpAlone ? text.changeVendor : text.chooseVendor}
          </TaskLink>
        </p>
      )}
    </Card>
  );
}

/** 見込み時期, apart from what is promised: months in words, never a date. */
function Expected({ range: { earliest, latest } }: { range: NonNullable<OwnDay['expected']> }) {
  const text = useTexts(texts);
  const { lang } = useView();
  if (earliest === null) return null;
  const from = monthWords(earliest.slice(0, 7), lang);
  const until = latest && monthWords(latest.slice(0, 7), lang);
  return (
    <div className="rounded-8 bg-solid-gray-50 px-4 py-3 text-dns-14N-130 leading-normal">
      <p>
        {text.expected}：{text.expectedRange(from, until)}
      </p>
      <p className="text-solid-gray-700">{text.noPromise}</p>
    </div>
  );
}
