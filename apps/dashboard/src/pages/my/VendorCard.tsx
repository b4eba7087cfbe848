import { DayText } from '../../components/index.js';
import { useTexts } from '../../i18n/use-texts.js';
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
