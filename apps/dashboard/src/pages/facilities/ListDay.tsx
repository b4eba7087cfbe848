/** 2021/07/12 in a list of fifty, where the era would be said a hundred times; the facility's page says both. */
export function ListDay({ day }: { day: string | null }) {
  if (!day) return <>—</>;
  return (
    <time dateTime={day} className="number">
      {day.replaceAll('-', '/')}
    </time>
  );
}
