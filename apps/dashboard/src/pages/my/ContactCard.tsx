import { useTexts } from '../../i18n/use-texts.js';
import { Card } from './Card.js';
import { texts } from './my.texts.js';
import type { OwnDay } from './own-day.js';
import { TaskLink } from './TaskLink.js';

/** How the facility is reached, by vendor, call centre and letter. */
export function ContactCard({ own: { facility, start } }: { own: OwnDay }) {
  const text = useTexts(texts);
  const { phone, email, postalCode, address } = facility;
  const post = postalCode ? `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)} ` : '';
  return (
    <Card id="contact-data" title={text.contactTitle}>
      <dl className="space-y-1 text-std-16N-170 [&_dd]:inline [&_dt]:inline [&_dt]:after:content-['：']">
        <div>
          <dt>{text.phone}</dt>
          <dd className="number">{phone ?? text.nothing}</dd>
        </div>
        <div>
          <dt>{text.mail}</dt>
          <dd className="break-all">{email ?? text.nothing}</dd>
        </div>
        <div>
          <dt>{text.address}</dt>
          <dd>{post + address || text.nothing}</dd>
        </div>
      </dl>
      {!start.closed && (
        <TaskLink code={facility.code} task="contact-data">
          {text.correct}
        </TaskLink>
      )}
    </Card>
  );
}
