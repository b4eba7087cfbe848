import type { LetterFacilityQuery } from '../../generated/pages/graphql.js';
import { words } from '../../i18n/words.js';
import { useShell } from '../../shell/shell-context.js';
import { dayInBothCalendars } from '../start/day-words.js';
import { letterTexts as text } from './letter.texts.js';
import { QrCode } from './QrCode.js';

export interface LetterLink {
  address: string;
  /** Last day, YYYY-MM-DD. */
  expiresOn: string;
}

interface LetterSheetProps {
  facility: NonNullable<LetterFacilityQuery['facility']>;
  link: LetterLink;
}

/** One page of A4: to whom, what is asked for, the QR code, until when. */
export function LetterSheet({ facility, link }: LetterSheetProps) {
  const { today } = useShell();
  const { name, code, postalCode, address, prefecture, municipality } = facility;
  const expiry = dayInBothCalendars(link.expiresOn, 'ja');
  const date = dayInBothCalendars(today.today, 'ja');
  const place = address || prefecture.name + municipality;
  return (
    <section
      lang="ja"
      aria-label={text.subject}
      data-testid="letter"
      className="mx-auto max-w-[46rem] space-y-8 border border-solid-gray-300 p-6 text-std-16N-170 sm:p-12 print:max-w-none print:border-0 print:p-0 print:[zoom:1.3]"
    >
      <div className="flex flex-wrap justify-between gap-6">
        <address className="not-italic">
          {postalCode && (
            <span className="block">
              〒{postalCode.slice(0, 3)}-{postalCode.slice(3)}
            </span>
          )}
          <span className="block">{place}</span>
          <span className="mt-2 block text-std-20B-150">
            {name}　{text.to}
          </span>
          <span className="block text-dns-14N-130">
            {text.code}：<span className="number">{code}</span>
          </span>
        </address>
        <p className="text-right">
          <span className="block">{date.western.replace(/（.*$/, '')}</span>
          <span className="block">{text.from}</span>
          {today.demo && <strong className="block">{words.ja.demo}</strong>}
        </p>
      </div>
      <h2 className="text-center text-std-22B-150">{text.subject}</h2>
      <div className="space-y-3">
        <p>{text.hello}</p>
        <p>{text.body}</p>
      </div>
      <div className="keep-together flex flex-wrap-reverse items-start gap-8 sm:flex-nowrap print:flex-nowrap">
        <div className="min-w-0 grow space-y-3">
          <h3 className="text-std-18B-160">{text.how}</h3>
          <ol className="list-decimal space-y-2 pl-6">
            <li>{text.step1}</li>
            <li>{text.step2}</li>
            <li>{text.step3}</li>
          </ol>
        </div>
        <div className="w-52 shrink-0">
          <QrCode text={link.address} label={text.qr} />
        </div>
      </div>
      <dl className="keep-together space-y-3 rounded-8 border border-solid-gray-600 p-4">
        <div>
          <dt className="text-dns-14B-130">{text.address}</dt>
          <dd data-testid="address" className="break-all font-mono text-dns-16N-130">
            {link.address}
          </dd>
        </div>
        <div>
          <dt className="text-dns-14B-130">{text.expires}</dt>
          <dd className="text-std-18B-160">
            {expiry.western}・{expiry.era}
            {text.until}
          </dd>
        </div>
      </dl>
      <p>{text.once}</p>
    </section>
  );
}
