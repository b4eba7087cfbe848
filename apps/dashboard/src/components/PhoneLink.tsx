/** A telephone number to press on. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a
      href={`tel:${phone.replace(/[^\d+]/g, '')}`}
      className="number whitespace-nowrap text-blue-900 underline underline-offset-4"
    >
      {phone}
    </a>
  );
}
